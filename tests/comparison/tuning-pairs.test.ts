import { describe, expect, it } from 'vitest'
import { markedPairs } from './marked-pairs.js'
import { lostTasks, sharedPlans } from './shared-plans.js'
import { tuningPairs } from './tuning-pairs.js'
import { tuningFiles } from './tuning-tasks.js'

const { paths, absent } = sharedPlans(tuningFiles)
const keyOf = ({ sides }: { sides: readonly { hash: string }[] }): string =>
  sides
    .map(({ hash }) => hash)
    .sort()
    .join('+')

describe('tuning pairs', () => {
  it('are 60 and more of each kind, in five folds, none twice and none of the other list', () => {
    for (const kind of ['same', 'near'] as const) {
      const own = tuningPairs.filter((pair) => pair.kind === kind)
      expect(own.length).toBeGreaterThanOrEqual(60)
      expect(new Set(own.map(({ fold }) => fold)).size).toBe(5)
    }
    const keys = [...tuningPairs.map(keyOf), ...markedPairs.map(keyOf)]
    expect(new Set(keys).size).toBe(keys.length)
    for (const { sides } of tuningPairs) expect(sides[0].file).not.toBe(sides[1].file)
  })

  it('hold no task of a pair that is held back', () => {
    const held = new Set(
      markedPairs.filter(({ half }) => half === 'held').flatMap(({ sides }) => sides.map(({ hash }) => hash)),
    )
    expect(tuningPairs.filter(({ sides }) => sides.some(({ hash }) => held.has(hash)))).toEqual([])
  })
})

describe.skipIf(absent.length > 0)(`tuning pairs in ../shared (absent: ${absent.join(', ') || 'none'})`, () => {
  it('are found where they were marked', async () => {
    expect(await lostTasks(tuningPairs, paths)).toEqual([])
  }, 40_000)
})
