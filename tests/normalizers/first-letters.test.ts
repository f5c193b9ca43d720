import { describe, expect, it } from 'vitest'
import { firstLetters } from '../../normalizers/time/first-letters.js'

const of = (pattern: RegExp): string => [...firstLetters(pattern.source)].sort().join('')

describe('firstLetters', () => {
  it('sees through groups, options, lookarounds and classes', () => {
    expect(of(/(?<!a)(?:trong |vào )?(?:năm|[qk]uý)(?!z)/u)).toBe('knqtv')
    expect(of(/(?<day>0?[1-3]|iv){1,2}x/u)).toBe('0123i')
    expect(of(/a*b{0,2}c+d/u)).toBe('abc')
    expect(of(/\d\s/u)).toBe('0123456789')
  })

  it('refuses what may begin with anything', () => {
    expect(() => firstLetters('.a')).toThrow('anything')
    expect(() => firstLetters('\\p{L}a')).toThrow('anything')
    expect(() => firstLetters('[^a]')).toThrow('anything')
  })
})
