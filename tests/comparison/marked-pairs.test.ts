import { describe, expect, it } from 'vitest'
import { markedPairs } from './marked-pairs.js'
import { markedFiles } from './marked-tasks.js'
import { lostTasks, sharedPlans } from './shared-plans.js'

const { paths, absent } = sharedPlans(markedFiles)

describe('marked pairs', () => {
  it('are 30 of each kind, half of each held back, none twice', () => {
    for (const kind of ['same', 'near'])
      for (const half of ['tuning', 'held'])
        expect(markedPairs.filter((pair) => pair.kind === kind && pair.half === half)).toHaveLength(15)
    const keys = markedPairs.map(({ sides }) =>
      sides
        .map((side) => `${side.file} ${side.hash}`)
        .sort()
        .join(' + '),
    )
    expect(new Set(keys).size).toBe(60)
    for (const { sides } of markedPairs) expect(sides[0].file).not.toBe(sides[1].file)
  })
})

describe.skipIf(absent.length > 0)(`marked pairs in ../shared (absent: ${absent.join(', ') || 'none'})`, () => {
  it('are found where they were marked', async () => {
    expect(await lostTasks(markedPairs, paths)).toEqual([])
  }, 30_000)
})
