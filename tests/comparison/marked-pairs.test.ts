import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { convertBytes, type PlanDocument } from '../../index.js'
import { findMarked, markedPairs } from './marked-pairs.js'
import { markedFiles } from './marked-tasks.js'

function sharedPath(file: string): string | null {
  const places = ['seeds', 'corpus'].map((folder) =>
    fileURLToPath(new URL(`../../../shared/${folder}/${file}`, import.meta.url)),
  )
  return places.find((place) => existsSync(place)) ?? null
}

const paths = Object.values(markedFiles).map((file) => [file, sharedPath(file)] as const)
const absent = paths.filter(([, path]) => path === null).map(([file]) => file)

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
    const documents = new Map<string, PlanDocument>()
    for (const [file, path] of paths) {
      const result = await convertBytes(readFileSync(path!), { path: file })
      if (result.status !== 'converted') throw new Error(`${file} was not converted`)
      documents.set(file, result.document)
    }
    const lost = markedPairs
      .flatMap(({ sides }) => sides)
      .filter((side) => findMarked(side, documents.get(side.file)!.tasks) === null)
      .map((side) => `${side.file} ${side.code}`)
    expect(lost).toEqual([])
  }, 30_000)
})
