import { describe, expect, it } from 'vitest'
import type { InkMap } from '../../../../extractors/scan/regions/ink-map.js'
import { partTracks } from '../../../../extractors/scan/regions/part-tracks.js'
import type { RuleTrack } from '../../../../extractors/scan/regions/rule-tracks.js'

const X = 50
const levels = [10, 50, 90, 130]

/** Ink of one upright line on the rows that `isInked` names. */
function mapOf(isInked: (y: number) => boolean): InkMap {
  const ink = new Uint8Array(100 * 140)
  for (let y = 0; y < 140; y++) if (isInked(y)) ink[y * 100 + X] = 1
  return { width: 100, height: 140, dotsPerInch: 200, ink }
}

const track = (start: number, end: number, at: number): RuleTrack => ({
  start,
  end,
  middles: new Float32Array(end - start).fill(at),
  thin: end - start,
  blank: 0,
  stretches: 1,
  thickness: 1,
})
const level = levels.map((y) => track(0, 100, y))
const upright = track(10, 130, X)
const parts = (isInked: (y: number) => boolean) =>
  partTracks([upright], level, mapOf(isInked)).map(({ start, end, middles }) => {
    expect(middles).toHaveLength(end - start)
    return [start, end]
  })

describe('upright rules', () => {
  it('are not drawn through a row of merged cells by the stem of a letter', () => {
    const found = parts((y) => y < 50 || y > 90 || (y > 60 && y < 80))
    expect(found).toHaveLength(2)
    expect(found[0]![1]).toBeLessThanOrEqual(54)
    expect(found[1]![0]).toBeGreaterThanOrEqual(86)
  })

  it('are one where they are drawn, solid or as dots', () => {
    expect(parts(() => true)).toEqual([[10, 130]])
    expect(parts((y) => y % 2 === 0)).toEqual([[10, 130]])
    expect(parts((y) => y % 7 !== 0)).toEqual([[10, 130]])
  })
})
