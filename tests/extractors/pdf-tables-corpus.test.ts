import { existsSync, readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readPages } from '../../extractors/pdf/read/read-pages.js'
import { findTables } from '../../extractors/pdf/tables/find-tables.js'
import type { PageTable, PageTableCell } from '../../extractors/pdf/tables/page-table.js'

const FORMATS = new URL('../../../shared/formats/', import.meta.url)

/** Letters alone: where words end is not a matter of cells. */
const letters = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b]/g, '')

/** Column and letters of every cell with words, of tables with more than two rows: the others are letterheads. */
function cellsOfDocx(name: string): string[] {
  const xml = strFromU8(unzipSync(readFileSync(new URL(name, FORMATS)))['word/document.xml']!)
  const tables = xml
    .split('<w:tbl>')
    .slice(1)
    .map((table) => table.split('<w:tr ').join('<w:tr>').split('<w:tr>').slice(1))
  return tables
    .filter((rows) => rows.length > 2)
    .flatMap((rows) => {
      return rows.flatMap((row) => {
        let column = 0
        return row
          .split('</w:tr>')[0]!
          .split('<w:tc>')
          .slice(1)
          .flatMap((cell) => {
            const text = letters(
              [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
                .map((match) => match[1])
                .join('')
                .replace(/&lt;/g, '<')
                .replace(/&gt;/g, '>')
                .replace(/&amp;/g, '&'),
            )
            const at = column
            column += Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1)
            return text === '' ? [] : [`${at} ${text}`]
          })
      })
    })
}

function cellsOfTruth(name: string): string[] {
  const { tables } = JSON.parse(readFileSync(new URL(name, FORMATS), 'utf8')) as { tables: string[][][] }
  return tables
    .flat()
    .flatMap((row) => row.flatMap((text, column) => (text === '' ? [] : [`${column} ${letters(text)}`])))
}

const textOf = ({ runs }: PageTableCell) => {
  const inOrder = [...runs].sort((a, b) =>
    Math.abs(a.baseline - b.baseline) > 4 ? a.baseline - b.baseline : a.box.left - b.box.left,
  )
  return letters(inOrder.map(({ text }) => text).join(''))
}

const rowsOf = (table: PageTable) =>
  table.rows.map(({ cells }) => cells.map((cell) => ({ column: cell.column, text: textOf(cell) })))

async function tablesOf(name: string, folder = FORMATS): Promise<PageTable[]> {
  const tables: PageTable[] = []
  for await (const page of readPages(new Uint8Array(readFileSync(new URL(name, folder))))) {
    tables.push(...findTables(page).tables)
  }
  return tables
}

/** Cells of the truth that no page has whole, and of them those that no two pages have together. */
function missing(
  expected: readonly string[],
  tables: readonly PageTable[],
): { whole: number; parted: number; lost: string[] } {
  const pages = tables.map(rowsOf)
  const found = pages.flat(2).map(({ column, text }) => `${column} ${text}`)
  const joined = pages.slice(1).flatMap((page, i) => {
    return pages[i]!.slice(-4)
      .flat()
      .flatMap((end) => {
        return page
          .slice(0, 4)
          .flat()
          .flatMap(({ column, text }) => (column === end.column ? [`${column} ${end.text}${text}`] : []))
      })
  })
  const left = expected.filter((cell) => {
    const at = found.indexOf(cell)
    if (at >= 0) found.splice(at, 1)
    return at < 0
  })
  const lost = left.filter((cell) => !joined.includes(cell))
  return { whole: expected.length - left.length, parted: left.length - lost.length, lost }
}

const FIXTURES = new URL('../../fixtures/formats/', import.meta.url)

test.skipIf(!existsSync(new URL('kh-2024-cchc-no-rules.pdf', FIXTURES)))(
  'the same plan with lines and without: the same cells',
  async () => {
    const cells = async (name: string) => {
      const tables = await tablesOf(name, FIXTURES)
      return tables.flatMap(rowsOf).flatMap((row) => row.filter(({ text }) => text !== ''))
    }
    expect(await cells('kh-2024-cchc-no-rules.pdf')).toEqual(await cells('kh-2024-cchc.pdf'))
  },
)

describe.skipIf(!existsSync(FORMATS))('tables of real plans', () => {
  test.each([
    ['kh2014-hungyen.pdf', () => cellsOfTruth('kh2014-hungyen.truth.json'), 135, 2],
    ['kh2014-dongthap.pdf', () => cellsOfDocx('kh2014-dongthap.docx'), 292, 11],
    ['kh2019-hanam.pdf', () => cellsOfDocx('kh2019-hanam.docx'), 942, 13],
  ] as const)(
    '%s: every cell is that of its DOCX, whole or parted by the end of a page',
    async (name, truth, whole, parted) => {
      expect(missing(truth(), await tablesOf(name))).toEqual({ whole, parted, lost: [] })
    },
  )

  test('kh2014-chromium.pdf: every cell but those of the column that the page cuts off', async () => {
    const { lost } = missing(cellsOfTruth('kh2014-hungyen.truth.json'), await tablesOf('kh2014-chromium.pdf'))
    expect(lost.filter((cell) => !cell.startsWith('6 '))).toEqual([])
    expect(lost.length).toBeLessThan(16)
  })

  test('torture.pdf: spans, and the words of the table inside a cell', async () => {
    const [table, ...more] = await tablesOf('torture.pdf')
    expect(more).toEqual([])
    expect(
      table!.rows.map(({ cells }) => cells.map((cell) => [textOf(cell), cell.columnSpan, cell.rowSpan].join())),
    ).toEqual([
      ['STT,1,2', 'Nộidung,1,2', 'Kinhphí(triệuđồng),2,1', 'Cơquan,2,1'],
      ['Năm2021,1,1', 'Năm2022,1,1', 'Chủtrì,1,1', 'Phốihợp,1,1'],
      ['I,1,1', 'Cảicáchthểchế,5,1'],
      ['1,1,2', 'Ràsoátvănbản,1,2', '1.234,5,1,1', '2.000,1,1', 'SởTưpháp,1,1', 'SởNộivụ,1,1'],
      ['300,1,1', '400,1,1', 'SởTàichính,1,1', expect.stringMatching(/^cóbảnglồng.*,1,1$/)],
    ])
  })

  test.each(['ct2014-hungyen.pdf', 'ct2014-nfd.pdf', '../corpus/dak-nong-2018-kh-3125.pdf'])(
    '%s has no table',
    async (name) => {
      expect(await tablesOf(name)).toEqual([])
    },
  )
})
