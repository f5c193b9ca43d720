import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile, { type Feature, type Sheet } from 'write-excel-file/node'
import type { ReportTable, TableCell, TableColumn } from './tables/index.js'

/** What the package may put into the archive. */
type Content = Buffer | Blob | Stream

/** What a cell of Excel can hold. */
const MOST_LETTERS = 32_767
/** Rows of a sheet, its head counted. */
const MOST_ROWS = 1_048_576

const formats = { share: '0.0%', money: '#,##0', date: 'dd/mm/yyyy', year: '0' } as const
/** Whole numbers have no decimal point, and others all their digits: `#,##0.####` shows `76.` */
const numberFormat = (value: number): string => (Number.isInteger(value) ? '#,##0' : '#,##0.0#########')

/** A line of words in points, and the highest row that Excel has. */
const LINE = 13
const MOST_HEIGHT = 409
/** So many characters go on a page across; smaller ones could not be read. */
const PAGE_WIDTH = 230

/** The same instant for every file of the archive, so that equal comparisons give equal bytes. */
const noTime = new Date(1980, 0, 1)

/** The workbook: a sheet for each table that has rows, its head frozen and with filters; the same bytes for the same tables. */
export async function workbook(tables: readonly ReportTable[]): Promise<Uint8Array> {
  const shown = tables.filter((table) => table.rows.length > 0)
  const sheets = shown.map(
    (table): Sheet<Content> => ({
      sheet: sheetName(table),
      columns: table.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
      data: [
        table.columns.map(({ title }) => ({
          ...{ value: plainWords(title), type: String, fontWeight: 'bold' as const, backgroundColor: '#E8ECEE' },
          ...{ wrap: true, alignVertical: 'center' as const },
        })),
        ...table.rows.slice(0, MOST_ROWS - 1).map((row) => sheetRow(row, table.columns)),
      ],
    }),
  )
  const written = await writeExcelFile(sheets, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [headsOf(shown)],
  }).toBuffer()
  return zipSync(unzipSync(written), { mtime: noTime, level: 6 })
}

/** Cells of a row, whose height fits its words: not every program works it out where it opens a file. */
function sheetRow(row: readonly TableCell[], columns: readonly TableColumn[]) {
  const lines = row.reduce<number>((most, cell, i) => Math.max(most, linesOf(cell, columns[i]!.width)), 1)
  const height = Math.min(MOST_HEIGHT, lines * LINE + 2)
  const cells = row.map((cell, i) => sheetCell(cell, columns[i]!))
  const first = cells.findIndex((cell) => cell !== null)
  return cells.map((cell, i) => (i === first && cell !== null && lines > 1 ? { ...cell, height } : cell))
}

/** Lines that words take in a column of so many characters; a line breaks before a word that does not fit. */
function linesOf(cell: TableCell, width: number): number {
  if (typeof cell !== 'string') return cell === null ? 0 : 1
  return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.95) / width)), 0)
}

function sheetCell(cell: TableCell, { kind }: TableColumn) {
  if (cell === null) return null
  if (typeof cell === 'number') {
    return {
      value: cell,
      type: Number,
      format: kind === 'share' || kind === 'money' || kind === 'year' ? formats[kind] : numberFormat(cell),
      alignVertical: 'top' as const,
    }
  }
  const date = kind === 'date' ? dateOf(cell) : null
  if (date !== null) return { value: date, type: Date, format: formats.date, alignVertical: 'top' as const }
  // a cell of words is words, whatever they begin with: only the type 'Formula' would run
  return { value: plainWords(cell), type: String, wrap: true, alignVertical: 'top' as const }
}

/** 2014-12-31; null where the calendar of Excel, which begins with 1900, does not have it. */
function dateOf(iso: string): Date | null {
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 ? null : date
}

/** Words as a sheet may hold them: no sign that XML forbids, `_x000D_` as these letters, not longer than a cell. */
export function plainWords(words: string): string {
  const allowed = words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return allowed.length <= MOST_LETTERS ? allowed : `${allowed.slice(0, MOST_LETTERS - 1)}…`
}

/** Filters on the head of each sheet, the head again on each printed page, few pages across: what the package has no option for. */
function headsOf(tables: readonly ReportTable[]): Feature<Content> {
  const last = ({ columns, rows }: ReportTable) =>
    [columnLetters(columns.length), Math.min(rows.length + 1, MOST_ROWS)] as const
  const names = tables.flatMap((table, i) => {
    const [letters, row] = last(table)
    const sheet = `'${sheetName(table)}'`
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!$A$1:$${letters}$${row}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$1:$1</definedName>`,
    ]
  })
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = tables[sheetIndex]!
            const filtered = xml
              .replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last(table).join('')}"/>`)
              // a pane with rows alone frozen is the lower left one
              .replace(/ xSplit="0"([^>]*)activePane="bottomRight"/, '$1activePane="bottomLeft"')
            const across = Math.ceil(table.columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH)
            return filtered
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('<pageSetup ', `<pageSetup fitToWidth="${across}" fitToHeight="0" `)
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace('<definedNames/>', () => `<definedNames>${names.join('')}</definedNames>`),
        },
      },
    },
  }
}

const sheetName = (table: ReportTable): string => table.title.vi.slice(0, 31)

/** 1 is A, 27 is AA. */
export function columnLetters(place: number): string {
  const before = Math.floor((place - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((place - 1) % 26))
}
