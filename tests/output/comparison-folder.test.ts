import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openComparisonFolder, placeComparison } from '../../output/comparison-folder.js'
import { contentsOf } from './folders.js'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'khct-compared-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** Writes a page and a table, each saying `words`. */
const writing = (words: string, failing?: () => void) => async (folder: string) => {
  const [page, table] = [join(folder, 'index.html'), join(folder, 'csv', 'tasks.csv')]
  await writeFile(page, words)
  failing?.()
  await mkdir(join(folder, 'csv'))
  await writeFile(table, words)
  return { written: [page, table], without: [join(folder, 'csv', 'targets.csv')] }
}

describe('the parts of a comparison', () => {
  it('are seen all at once, and those of an earlier one that this has not are gone', async () => {
    await mkdir(join(root, 'csv'))
    await writeFile(join(root, 'csv', 'targets.csv'), 'old')
    await writeFile(join(root, 'csv', 'mine.csv'), 'of somebody else')
    const placed = await placeComparison(root, writing('new'))
    expect(placed).toEqual([join(root, 'index.html'), join(root, 'csv', 'tasks.csv')])
    expect(await contentsOf(root)).toEqual({
      'index.html': 'new',
      [join('csv', 'tasks.csv')]: 'new',
      [join('csv', 'mine.csv')]: 'of somebody else',
    })
    expect((await readdir(root)).sort()).toEqual(['csv', 'index.html'])
  })

  it.each([
    ['is interrupted', (stop: AbortController) => stop.abort(new Error('stopped'))],
    [
      'fails',
      () => {
        throw new Error('stopped')
      },
    ],
  ])('are those of the earlier one where the writing %s', async (_, happen) => {
    await placeComparison(root, writing('old'))
    const stop = new AbortController()
    const again = placeComparison(
      root,
      writing('new', () => happen(stop)),
      stop.signal,
    )
    await expect(again).rejects.toThrow('stopped')
    expect(await readFile(join(root, 'index.html'), 'utf8')).toBe('old')
    expect((await readdir(root)).sort()).toEqual(['csv', 'index.html'])
  })

  it('may have been left half written by a process that was killed: the folder is still free', async () => {
    await mkdir(join(root, '.khct-comparison.tmp'))
    await writeFile(join(root, '.khct-comparison.tmp', 'index.html'), 'half')
    await openComparisonFolder(root, { force: false })
    await placeComparison(root, writing('new'))
    expect((await readdir(root)).sort()).toEqual(['csv', 'index.html'])
  })
})
