import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findTargets } from '../../normalizers/quantity/index.js'

/** The gold lies beside the checkout, not in it: read in place, copied nowhere. */
const shared = path.resolve(import.meta.dirname, '../../../shared')
const present = existsSync(path.join(shared, 'gold'))

interface GoldTarget {
  readonly text: string
  readonly indicator: string
  readonly comparator: string
  readonly direction: string | null
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  readonly criterion: unknown
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []

/** Share of the words that two indicators have in common. */
function similarity(a: string, b: string): number {
  const rest = words(b)
  const common = words(a).filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / (words(a).length + words(b).length)
}

describe('targets of the gold', () => {
  it.skipIf(!present)(`are found in their blocks (${present ? 'gold present' : 'skipped: no ../shared/gold'})`, () => {
    const missed: string[] = []
    let total = 0
    for (const file of readdirSync(path.join(shared, 'gold'))) {
      const gold = JSON.parse(readFileSync(path.join(shared, 'gold', file), 'utf8')) as { targets: GoldTarget[] }
      const seed = readFileSync(path.join(shared, 'seeds', file.replace('.json', '.txt')), 'utf8').normalize('NFC')
      const blocks = seed.split(/\n|\t|<\/?p>/)
      for (const target of gold.targets.filter((t) => t.criterion === null || t.unit === '%')) {
        total++
        const block = blocks.find((b) => b.includes(target.text)) ?? ''
        const fields = ['comparator', 'direction', 'value', 'valueMax', 'unit'] as const
        const found = findTargets(block).some(
          (t) =>
            block.slice(t.start, t.end) === target.text &&
            fields.every((field) => t[field] === target[field]) &&
            similarity(t.indicator, target.indicator) >= 0.9,
        )
        if (!found) missed.push(`${file}: ${target.text}`)
      }
    }
    if (missed.length > 0) console.warn(`missed ${missed.length} of ${total}:\n${missed.join('\n')}`)
    expect(1 - missed.length / total).toBeGreaterThanOrEqual(0.9)
  })
})
