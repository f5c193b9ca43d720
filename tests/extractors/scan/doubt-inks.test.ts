import { describe, expect, it } from 'vitest'
import { doubtInks } from '../../../extractors/scan/doubt-inks.js'
import type { InkReading } from '../../../extractors/scan/page-reading.js'
import { line, reading } from './readings.js'

const words = ['Trong', 'năm', '2014', 'đạt', '90%']
const confidences = (ink: InkReading) =>
  doubtInks(reading([line(words)], { inks: [ink] })).flatMap((one) => one.words.map(({ confidence }) => confidence))
/** Around the third word, which stands from 136 to 160. */
const over = { left: 130, top: 60, right: 170, bottom: 140 }

describe('figures under other ink', () => {
  it('are not relied on, words are', () => {
    for (const kind of ['seal', 'stamp', 'handwriting', 'drawing'] as const) {
      expect(confidences({ kind, ...over })).toEqual([0.95, 0.95, 0, 0.95, 0.95])
    }
    expect(confidences({ kind: 'seal', left: 0, top: 60, right: 500, bottom: 140 })).toEqual([0.95, 0.95, 0, 0.95, 0])
  })

  it('are known beside it, and within the ring of a seal', () => {
    expect(confidences({ kind: 'seal', left: 130, top: 130, right: 170, bottom: 180 })).not.toContain(0)
    const ring = { kind: 'ring', left: 48, top: 0, right: 248, bottom: 200 } as const
    expect(confidences(ring)).not.toContain(0)
    expect(confidences({ ...ring, left: 150, right: 350 })).toEqual([0.95, 0.95, 0, 0.95, 0.95])
  })
})
