import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, extractText } from '../../extractors/index.js'
import type { SourceDocument } from '../../schema/index.js'
import { gridOf, lettersOf, paragraphsOf, read, tablesOf, wordsOf } from './reading.js'

const shared = new URL('../../../shared/', import.meta.url)
const filesIn = (folder: string, name: RegExp) => {
  const url = new URL(folder, shared)
  return existsSync(url)
    ? readdirSync(url)
        .filter((file) => name.test(file))
        .map((file) => new URL(file, url))
    : []
}
const realFiles = [...filesIn('seeds/', /\.txt$/), ...filesIn('corpus/', /^[0-9a-f]{16}\.md$/)]
const seed = (number: string) => realFiles.find((url) => url.pathname.includes(`/seeds/${number}_`))

async function extractFile(url: URL): Promise<SourceDocument> {
  const extraction = await extract(readFileSync(url), { path: url.pathname })
  if (extraction.document === null) throw new Error(`no document: ${url}`)
  return extraction.document
}

describe.skipIf(realFiles.length === 0)('real documents in ../shared (skipped where they are not at hand)', () => {
  it.each(realFiles.map((url) => [url.pathname.split('/').at(-1)!, url] as const))(
    'loses nothing of %s',
    async (_, url) => {
      const document = await extractFile(url)
      const source = readFileSync(url, 'utf8').replace(/<\/?(?:b|i|p|sup)>/g, '')
      expect(lettersOf(wordsOf(document.blocks))).toBe(lettersOf(source))
      expect(paragraphsOf(document).some(({ text }) => /\*|<\/?[bip]>/.test(text))).toBe(false)
    },
  )

  it.each([
    ['000', 25, 7],
    ['001', 48, 8],
    ['004', 147, 7],
  ])('finds the one table of seed %s: %i rows of %i columns', async (number, rows, columns) => {
    const tables = tablesOf(await extractFile(seed(number)!))
    expect(tables.map((table) => table.rows.length)).toEqual([rows])
    expect(tables[0]!.rows[0]!.cells).toHaveLength(columns)
  })

  it('finds no table in seed 003', async () => {
    expect(tablesOf(await extractFile(seed('003')!))).toEqual([])
  })
})

const word = fc.constantFrom(
  'Sở',
  'kế',
  'hoạch',
  'năm',
  '2031',
  'đợt',
  'II',
  'cải',
  'cách',
  'của',
  'UBND',
  'rà',
  'soát',
)
const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(' '))
const marked = words.chain((text) =>
  fc.constantFrom(text, `**${text}**`, `*${text}*`, `***${text} ***`, `(*${text}*)`, `<b>${text}</b>`, `**${text}`),
)
const line = fc
  .tuple(
    fc.constantFrom('', '', '- ', '+ ', '1. ', 'a) ', 'IV. ', '## ', '> ', '  ', '\t'),
    marked,
    fc.constantFrom('', '.', ';', ':', '  '),
  )
  .map((parts) => parts.join(''))
const chunk = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
const rows = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 3, max: 6 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 6 }),
    )
const tabTable = rows(fc.oneof(words, fc.constant(''))).map((grid) => grid.map((cells) => cells.join('\t')).join('\n'))
const lineTable = rows(words).map((grid) =>
  grid.map((cells) => cells.map((cell) => `\t${cell}`).join('\n')).join('\n\n'),
)
const barTable = rows(words).map((grid) =>
  grid.map((cells) => `|\n${cells.map((cell) => `${cell}\n|\n`).join('')}`).join(''),
)
const pipeTable = rows(words).map((grid) => {
  const [head, ...body] = grid.map((cells) => `| ${cells.join(' | ')} |`)
  return [head, `|${'---|'.repeat(grid[0]!.length)}`, ...body].join('\n')
})
const block = fc.oneof(chunk, chunk, tabTable, lineTable, barTable, pipeTable, fc.constant('--------'))
const documents = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))
const formats = fc.constantFrom('markdown' as const, 'text' as const)

describe('generated documents', () => {
  it('loses no letter, adds none and moves none', () => {
    fc.assert(
      fc.property(documents, formats, (text, format) => {
        expect(lettersOf(wordsOf(read(text, format).blocks))).toBe(lettersOf(text.replace(/<\/?b>/g, '')))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['tab-separated', rows(words), (grid: string[][]) => grid.map((cells) => cells.join('\t')).join('\n')],
    [
      'bar',
      rows(words),
      (grid: string[][]) => grid.map((cells) => `|\n${cells.map((cell) => `${cell}\n|\n`).join('')}`).join(''),
    ],
  ] as const)('gives every cell of a %s table back', (_, grids, write) => {
    fc.assert(
      fc.property(grids, (grid) => {
        const tables = tablesOf(read(`Biểu sau đây.\n\n${write(grid)}\nHết.`))
        expect(tables.map(gridOf)).toEqual([grid])
      }),
    )
  })

  it('keeps runs in order, inside the text and apart', () => {
    fc.assert(
      fc.property(documents, formats, (text, format) => {
        for (const paragraph of paragraphsOf(read(text, format))) {
          let last = 0
          for (const run of paragraph.runs) {
            expect(run.start).toBeGreaterThanOrEqual(last)
            expect(run.end).toBeGreaterThan(run.start)
            last = run.end
          }
          expect(last).toBeLessThanOrEqual(paragraph.text.length)
          expect(paragraph.text.trim()).toBe(paragraph.text)
        }
      }),
    )
  })
})

describe('any input', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'ab1.-+*_|`~<>/&;#[]()!\\ \t\n\u00a0đỦ'.split('')), maxLength: 400 })

  it('never throws on strings, and keeps their plain letters', () => {
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), formats, (text, format) => {
        expect(() => extractText(text, format, [])).not.toThrow()
        if (format === 'text' && !/[<&]/.test(text)) {
          expect(lettersOf(wordsOf(read(text, format).blocks))).toBe(lettersOf(text))
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('never throws on bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('a.md', 'a.txt', 'a.csv', ''),
        async (bytes, path) => {
          await extract(bytes, { path })
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('size', () => {
  const seconds = (text: string) => {
    const start = performance.now()
    read(text)
    return (performance.now() - start) / 1000
  }

  it.each([
    ['a line of 5 MB', 'công tác '.repeat(400_000)],
    ['a line of 5 MB of stars', '*a '.repeat(1_500_000)],
    ['a line of 5 MB of tag openings', '<a '.repeat(1_500_000)],
    ['bars alone', '|\n'.repeat(500_000)],
    ['a table of 20,000 rows', 'a\tb\tc\td\n'.repeat(20_000)],
    ['a bar table of 20,000 rows', '|\na\n|\nb\n|\nc\n|\n'.repeat(20_000)],
    ['a cell-line table of 20,000 rows', '\ta\n\tb\n\tc\n\n'.repeat(20_000)],
    ['a pipe table of 20,000 rows', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(20_000)}`],
    ['heads without rows', 'STT\nNội dung\nChủ trì\nThời gian\n'.repeat(20_000)],
    ['a table of one cell a line', `STT\nNội dung\nChủ trì\nThời gian\n${'1\na\nb\nc\n'.repeat(40_000)}`],
    ['heads side by side', 'TT  Nội dung  Chủ trì  Thời gian\n'.repeat(20_000)],
    ['columns of spaces', `TT  Nội dung  Chủ trì  Thời gian\n${'1   a         b        c\n'.repeat(40_000)}`],
    ['borders', '+---+---+\n| a | b |\n'.repeat(40_000)],
    ['a ruled table that never ends a row', `+---+---+\n${'| a | b |\n'.repeat(80_000)}`],
    ['HTML tables that never end', '<table><tr><td>a\n'.repeat(40_000)],
    ['HTML tables one inside the other', `${'<table><tr><td>a\n'.repeat(40_000)}</table>`],
    ['HTML tables on one line', '<table><tr><td>a</td></tr></table>'.repeat(40_000)],
    ['empty HTML tables', `${'<table>\n'.repeat(40_000)}</table>`],
    [
      'an HTML row of 100,000 cells above as many rows',
      `<table><tr>${'<td>a'.repeat(100_000)}${'<tr><td>b'.repeat(100_000)}</table>`,
    ],
    ['page numbers in a table', 'a\tb\tc\td\n12\n'.repeat(20_000)],
    ['indented prose', '\tMở lớp cho cán bộ xã.\n'.repeat(20_000)],
  ])('reads %s in a few seconds', (_, text) => {
    expect(seconds(text)).toBeLessThan(8)
  })
})
