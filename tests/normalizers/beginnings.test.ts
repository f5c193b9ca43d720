import { describe, expect, it } from 'vitest'
import { beginningsOf, mayBegin } from '../../normalizers/time/beginnings.js'
import { lexemes } from '../../normalizers/time/token.js'

const of = (pattern: RegExp): string => [...beginningsOf(pattern.source)].sort().join('|')

describe('beginningsOf', () => {
  it('takes three letters through groups, alternatives, options and lookarounds', () => {
    expect(of(/abcd/)).toBe('abc')
    expect(of(/(?:ab|c)de/)).toBe('abd|cde')
    expect(of(/(?:a )?bcd/)).toBe('a b|bcd')
    expect(of(/(?<x>ab?)(?!c)d/)).toBe('abd|ad')
    expect(of(/a[bc]\d/)).toBe('ab0|ac0')
    expect(of(/[b-d]x/)).toBe('bx|cx|dx')
  })

  it('leaves open what comes behind a repetition', () => {
    expect(of(/a{1,4}bc/)).toBe('a')
    expect(of(/\d{2}x/)).toBe('0')
    expect(of(/(?:ab){0,2}cde/)).toBe('ab|cde')
    expect(of(/ab\s+c/)).toBe('ab ')
    expect(of(/a.c/)).toBe('a')
  })

  it('refuses a pattern that may begin with anything', () => {
    expect(() => beginningsOf('.a')).toThrow('anything')
    expect(() => beginningsOf('\\p{L}a')).toThrow('anything')
    expect(() => beginningsOf('[^a]')).toThrow('anything')
    expect(() => beginningsOf('a?')).toThrow('anything')
  })
})

describe('mayBegin', () => {
  it('holds for every lexeme and the first word of its example', () => {
    for (const { example, pattern } of lexemes) {
      const word = /^[\p{L}\p{M}\p{N}]+|^./u.exec(example.toLowerCase())![0]
      expect(mayBegin(beginningsOf(pattern.source), word), example).toBe(true)
    }
  })

  it('tells words apart by their first letters', () => {
    expect(mayBegin(['thá'], 'tháng')).toBe(true)
    expect(mayBegin(['thá'], 'thực')).toBe(false)
    expect(mayBegin(['t'], 'thực')).toBe(true)
    expect(mayBegin(['và '], 'và')).toBe(true)
    expect(mayBegin(['00'], '2014')).toBe(true)
  })
})
