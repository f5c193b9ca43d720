import { describe, expect, it } from 'vitest'
import { firstPairs, heldPairs, openedPairs, sparePairs } from './marked-pairs.js'
import { keyOf, markedFiles } from './marked-tasks.js'
import { lostTasks, sharedPlans } from './shared-plans.js'
import { tuningPairs } from './tuning-pairs.js'

const { paths, absent } = sharedPlans(markedFiles)
const all = [...firstPairs, ...openedPairs, ...heldPairs, ...sparePairs, ...tuningPairs]

describe('marked pairs', () => {
  it.each([
    ['first', firstPairs, 15],
    ['opened', openedPairs, 15],
    ['held', heldPairs, 30],
  ] as const)('%s: so many of each kind', (_, pairs, count) => {
    for (const kind of ['same', 'near']) expect(pairs.filter((pair) => pair.kind === kind)).toHaveLength(count)
  })

  it('for tuning are 60 and more of each kind, in five folds', () => {
    for (const kind of ['same', 'near']) {
      const own = tuningPairs.filter((pair) => pair.kind === kind)
      expect(own.length).toBeGreaterThanOrEqual(60)
      expect(new Set(own.map(({ fold }) => fold)).size).toBe(5)
    }
  })

  it('are of two plans each, and no pair stands in two lists or twice in one', () => {
    expect(new Set(all.map(keyOf)).size).toBe(all.length)
    for (const { sides } of all) expect(sides[0].file).not.toBe(sides[1].file)
  })
})

describe.skipIf(absent.length > 0)(`marked pairs in ../shared (absent: ${absent.join(', ') || 'none'})`, () => {
  it('are found where they were marked', async () => {
    expect(await lostTasks(all, paths)).toEqual([])
  }, 60_000)
})
