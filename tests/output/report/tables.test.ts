import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../../comparison/compare-plans.js'
import { csvCell, csvLines } from '../../../output/report/csv.js'
import { reportTables } from '../../../output/report/tables/index.js'
import { plainWords, workbook } from '../../../output/report/workbook.js'
import { writeReport } from '../../../output/report/write-report.js'
import { type MadeTarget, madePlan } from '../../comparison/made-plan.js'
import { hostileWords, inventedComparison } from './invented-comparison.js'

const comparison = inventedComparison({ plans: 4, hostile: true })
const tables = reportTables(comparison)
const tableOf = (id: string) => tables.find((table) => table.id === id)!
const columnOf = (id: string, key: string) => tableOf(id).columns.findIndex((column) => column.key === key)
const utf8 = new TextDecoder()

/** A CSV file read back, by the letter of RFC 4180. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

describe('tables', () => {
  it('have as many cells in each row as columns', () => {
    for (const table of tables) for (const row of table.rows) expect(row, table.id).toHaveLength(table.columns.length)
  })

  it('have every task of a shared job and of one plan alone once', () => {
    const ids = ['shared-tasks', 'single-tasks'].flatMap((id) =>
      tableOf(id).rows.map((row) => row[columnOf(id, 'record_id')]),
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(comparison.plans.reduce((sum, plan) => sum + plan.counts.tasks, 0))
  })

  it('tell what is not said from what was not read in the matrix', () => {
    const matrix = tableOf('matrix').rows
    const impact = matrix.find((row) => row[0] === 'Tác động đến người dân, kinh tế - xã hội')!
    expect(impact.slice(1)).toEqual([5, 'không nói', 4, 'không nói'])
    expect(matrix.at(-1)!.slice(1)).toEqual(['không nói', 'không nói', 'chưa đọc hết', 'không nói'])
  })
})

describe('last days', () => {
  const day = (indicator: string, due: string | null): MadeTarget => ({ indicator, due })
  const whole = comparePlans([
    madePlan({
      id: 'a',
      tasks: [{ text: 'Rà soát thủ tục', end: '2031-03-31' }],
      targets: [
        day('hồ sơ đúng hạn', '2031-12-31'),
        day('xã có cổng thông tin', null),
        { ...day('điểm kế hoạch', '2031-12-31'), criterion: { code: '1.1', maximum: 1 } },
      ],
    }),
  ])

  it('are those of tasks, and beside them of targets and of criteria', () => {
    const { rows } = reportTables(whole).find(({ id }) => id === 'deadlines')!
    const all = rows.filter(([, area]) => area === 'Tất cả').map((row) => row.slice(2))
    expect(all).toEqual([
      ['2031-Q1', 1, 0, 0],
      ['2031-Q4', 0, 1, 1],
    ])
    const modern = rows.filter(([, area]) => String(area).startsWith('Hiện đại')).map((row) => row.slice(2))
    expect(modern).toEqual([['2031-Q4', 0, 1, 1]])
  })
})

describe('a second report in one folder', () => {
  it('leaves no table of the first that it does not have itself', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khct-report-'))
    try {
      const target = { indicator: 'hồ sơ đúng hạn' }
      await writeReport(comparePlans([madePlan({ id: 'a', targets: [target] })]), folder)
      expect(await readdir(join(folder, 'csv'))).toContain('targets.csv')
      await writeReport(comparePlans([madePlan({ id: 'a', tasks: [{ text: 'Rà soát thủ tục' }] })]), folder)
      expect(await readdir(join(folder, 'csv'))).not.toContain('targets.csv')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('CSV', () => {
  it('reads back as it was written, formulas made harmless', () => {
    for (const table of tables) {
      const csv = [...csvLines(table)].join('')
      expect(csv.startsWith('\ufeff')).toBe(true)
      const [head, ...rows] = cellsOf(csv)
      expect(head).toEqual(table.columns.map(({ key }) => key))
      expect(rows).toHaveLength(table.rows.length)
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/)
    }
    const task = cellsOf([...csvLines(tableOf('shared-tasks'))].join(''))[1]![columnOf('shared-tasks', 'task')]
    expect(task).toBe(`'${hostileWords}`)
  })

  it('keeps numbers, and never begins words as a formula', () => {
    expect(csvCell(-2.5)).toBe('-2.5')
    expect(csvCell(null)).toBe('')
    expect(csvCell('- Rà soát')).toBe("'- Rà soát")
    expect(csvCell('a"b,c')).toBe('"a""b,c"')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', 'a', ' ', '＝') }),
        (words) => {
          const cell = csvCell(words)
          const [[read] = []] = cellsOf(`${cell}\r\n`)
          expect(read === words || read === `'${words}`).toBe(true)
          expect(read ?? '').not.toMatch(/^[=+\-@\t\r\n＝]/)
        },
      ),
    )
  })
})

describe('the workbook', () => {
  it('has a sheet a table, frozen heads, filters, numbers, dates, and no formula', async () => {
    const parts = unzipSync(await workbook(tables))
    const shown = tables.filter((table) => table.rows.length > 0)
    const text = (path: string) => utf8.decode(parts[path])
    const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(names).toEqual(shown.map((table) => table.title.vi))
    shown.forEach((table, i) => {
      const sheet = text(`xl/worksheets/sheet${i + 1}.xml`)
      expect(sheet).toContain('state="frozen"')
      expect(sheet).toMatch(new RegExp(`</sheetData><autoFilter ref="A1:[A-Z]+${table.rows.length + 1}"/>`))
      expect(sheet).not.toMatch(/<f[ >]/)
    })
    const sheetOf = (id: string) => text(`xl/worksheets/sheet${shown.findIndex((table) => table.id === id) + 1}.xml`)
    // a narrow sheet goes on one page across, a wide one on more; words have room in their rows
    const across = (id: string) =>
      /<sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr><sheetViews>.*<pageSetup fitToWidth="(\d)" fitToHeight="0" /s
        .exec(sheetOf(id))
        ?.at(1)
    expect([across('matrix'), across('targets')]).toEqual(['1', '3'])
    const heights = [...sheetOf('shared-tasks').matchAll(/<row [^>]*ht="([\d.]+)"[^>]*customHeight="1"/g)]
    expect(heights.length).toBeGreaterThan(0)
    for (const [, height] of heights) expect(Number(height)).toBeLessThanOrEqual(409)
    // no thousands in a year, no lonely decimal point
    expect([...text('xl/styles.xml').matchAll(/formatCode="([^"]+)"/g)].map(([, code]) => code)).toContain('0')
    expect(text('xl/styles.xml')).not.toContain('formatCode="#,##0.####"')
    const filters = [
      ...text('xl/workbook.xml').matchAll(/name="_xlnm\._FilterDatabase" localSheetId="(\d+)" hidden="1">'([^']+)'!/g),
    ]
    expect(filters.map(([, , name]) => name)).toEqual(names)
    expect(text('xl/sharedStrings.xml')).toContain('=HYPERLINK(')
    const plans = text('xl/worksheets/sheet1.xml')
    // 1 January 2014 as the calendar of Excel counts it
    expect(plans).toContain('<v>41640</v>')
  })

  it('is the same bytes for the same comparison', async () => {
    const again = reportTables(inventedComparison({ plans: 4, hostile: true }))
    expect(Buffer.compare(await workbook(tables), await workbook(again))).toBe(0)
  })

  it('holds any words', () => {
    expect(plainWords('a\u0000b\ud800_x000D_')).toBe('a\ufffdb\ufffd_x005F_x000D_')
    expect(plainWords('x'.repeat(40_000))).toHaveLength(32_767)
  })
})
