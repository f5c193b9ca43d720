import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../comparison/compare-plans.js'
import { type Made, madePlan } from './made-plan.js'
import { heldOther, heldSame, otherIndicators, sameIndicators } from './marked-targets.js'

type Pair = readonly [string, string, string?]

/** Which pairs stand in one row, each pair in plans of its own beside all the others. */
function linedUp(pairs: readonly Pair[]): boolean[] {
  const plan = (side: 0 | 1): Made => ({
    id: side === 0 ? 'a' : 'b',
    targets: pairs.map((pair) => ({ indicator: pair[side], unit: pair[2] ?? '%', area: null })),
  })
  const { targets } = comparePlans([plan(0), plan(1)].map(madePlan))
  const rowOf = new Map(
    targets.flatMap(({ id, cells }) =>
      cells.flatMap(({ values }) => values.map(({ recordId }) => [recordId, id] as const)),
    ),
  )
  return pairs.map((_, i) => rowOf.get(`a#g${i + 1}`) === rowOf.get(`b#g${i + 1}`))
}

function figuresOf(same: readonly Pair[], other: readonly Pair[]) {
  const found = same.map((pair) => linedUp([pair])[0]!)
  const wrong = other.map((pair) => linedUp([pair])[0]!)
  const hits = found.filter(Boolean).length
  return { precision: hits / (hits + wrong.filter(Boolean).length), recall: hits / same.length }
}

describe('pairs of indicators that a reader marked', () => {
  it.each([
    // before the rule on what each lacks: 0.67 and 0.85, 0.64 and 0.56
    ['looked at', sameIndicators, otherIndicators, 0.85, 0.85],
    ['held back', heldSame, heldOther, 0.85, 0.55],
  ])('%s', (_, same, other, precision, recall) => {
    const figures = figuresOf(same, other)
    expect(figures.precision).toBeGreaterThanOrEqual(precision)
    expect(figures.recall).toBeGreaterThanOrEqual(recall)
  })
})
