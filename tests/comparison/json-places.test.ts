import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeIn, syntaxFaultIn } from '../../comparison/json-places.js'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('faults of JSON', () => {
  it('finds one exactly where JSON.parse does', () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(3), fc.constantFrom(...'{}[],:"\\0-.eE+tn \n', ''))
      .map(([text, at, cut, put]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + cut)
      })
    fc.assert(
      fc.property(broken, (text) => {
        expect(syntaxFaultIn(text) === null).toBe(isJson(text))
      }),
      { numRuns: 3000 },
    )
  })

  it.each([
    ['{"a": 1,, "b": 2}', 8],
    ['{"a": [1, 2,]}', 12],
    ['{"a": 1', 7],
    ['{"a" 1}', 5],
    ['{"a": "x\ny"}', 8],
    ['{"a": "\\q"}', 7],
    ['{"a": tru}', 6],
    ['{"a": 01}', 6],
    ['{} {}', 3],
    ['', 0],
    ['[1}', 2],
  ])('%s: at %i', (text, place) => {
    expect(syntaxFaultIn(text)).toBe(place)
  })

  it('is not stopped by depth', () => {
    expect(syntaxFaultIn('['.repeat(300_000))).toBe(300_000)
  })
})

describe('places of values', () => {
  const text = '{"list": [{"id": "x", "value": 1}, {"id": "x", "value": {"deep": [true, "list"]}}], "value": 3}'
  it.each([
    [['list', '1', 'value', 'deep', '1'], '"list"]'],
    [['list', '0', 'value'], '1}, {'],
    [['value'], '3}'],
    [['list', '1', 'gone', 'more'], '{"id": "x", "value": {'],
    [[], '{"list"'],
  ])('%j', (path, words) => {
    expect(text.slice(placeIn(text, path)).startsWith(words)).toBe(true)
  })
})
