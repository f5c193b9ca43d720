import { isSectionLine } from '../../text/lines.js'
import type { TextLine } from '../lines.js'

/** A line at its turn in the reading of a page. `column` counts the columns of bands that are read one after the other. */
export interface OrderedLine {
  readonly line: TextLine
  readonly column: number | null
}

interface Row {
  readonly lines: TextLine[]
  top: number
  bottom: number
}

/** A band: two columns beside each other, and the white between them. */
interface Band {
  readonly left: TextLine[]
  readonly right: TextLine[]
  gap: readonly [number, number]
  bottom: number
  rows: number
}

/** A blank so high (place for a signature and a seal), in sizes of the letters, may stand inside a column. */
const SIGNING_SPACE = 12
const NARROWEST_GAP = 0.5

/**
 * Lines of a page without its tables → their reading order: from top to bottom, and where two columns stand beside each other (the
 * letterhead, recipients and signature) first all of the left one, then all of the right one.
 * @param middle centre of the page's body, at which titles stand
 */
export function orderLines(lines: readonly TextLine[], middle: number): OrderedLine[] {
  const rows = rowsOf(lines)
  const ordered: OrderedLine[] = []
  let columns = 0
  for (let i = 0; i < rows.length; ) {
    const band =
      rows[i]!.lines.length > 1
        ? bandFrom(rows, i, middle)
        : (openingBand(rows, i, middle) ?? closingBand(rows, i, middle))
    if (band === null) {
      for (const line of rows[i]!.lines) ordered.push({ line, column: null })
      i++
      continue
    }
    for (const line of band.left) ordered.push({ line, column: columns })
    for (const line of band.right) ordered.push({ line, column: columns + 1 })
    columns += 2
    i += band.rows
  }
  return ordered
}

/** Lines that stand beside each other are a row. */
function rowsOf(lines: readonly TextLine[]): Row[] {
  const rows: Row[] = []
  for (const line of [...lines].sort((a, b) => a.box.top + a.box.bottom - b.box.top - b.box.bottom)) {
    const row = rows.at(-1)
    const { top, bottom } = line.box
    const overlap = row === undefined ? 0 : Math.min(row.bottom, bottom) - Math.max(row.top, top)
    const beside = row?.lines.every(({ box }) => box.right <= line.box.left + 1 || box.left >= line.box.right - 1)
    if (row !== undefined && beside && overlap > 0.5 * Math.min(bottom - top, row.bottom - row.top)) {
      row.lines.push(line)
      row.top = Math.min(row.top, top)
      row.bottom = Math.max(row.bottom, bottom)
    } else rows.push({ lines: [line], top, bottom })
  }
  for (const row of rows) row.lines.sort((a, b) => a.box.left - b.box.left)
  return rows
}

/** The band that begins at a row; null where the row is one line of text with a wide gap in it. */
function bandFrom(rows: readonly Row[], at: number, middle: number): Band | null {
  const first = rows[at]!
  const cut = widestGap(first.lines)
  const band: Band = {
    left: first.lines.slice(0, cut),
    right: first.lines.slice(cut),
    gap: [first.lines[cut - 1]!.box.right, first.lines[cut]!.box.left],
    bottom: first.bottom,
    rows: 1,
  }
  const both = 1 + takeRows(band, rows.slice(at + 1), middle)
  // `Đơn vị chủ trì:      Sở Nội vụ` is no two columns
  return both > 1 || band.rows > 2 || isFormal(first.lines) ? band : null
}

/** The band of a letterhead whose two sides stand at different heights, half a line from each other. */
function openingBand(rows: readonly Row[], at: number, middle: number): Band | null {
  const pair = [rows[at]!, rows[at + 1]!]
  if (pair[1] === undefined || pair.some(({ lines }) => lines.length > 1) || pair[1].top >= pair[0]!.bottom) return null
  const [left, right] = pair.map(({ lines }) => lines[0]!).sort((a, b) => a.box.left - b.box.left)
  const gap = [left!.box.right, right!.box.left] as const
  if (gap[1] - gap[0] < NARROWEST_GAP * right!.size || !isFormal([left!, right!])) return null
  const band: Band = { left: [left!], right: [right!], gap, bottom: Math.max(pair[0]!.bottom, pair[1].bottom), rows: 2 }
  takeRows(band, rows.slice(at + 2), middle)
  return band
}

/** Lines of the signature may begin over the recipients, at none of their heights. */
const MOST_BEFORE_RECIPIENTS = 4

/** The band of recipients and signature, where its first rows are lines of the signature alone. */
function closingBand(rows: readonly Row[], at: number, middle: number): Band | null {
  let to = at + 1
  while (to < rows.length && to - at < MOST_BEFORE_RECIPIENTS && rows[to]!.lines.length === 1) {
    if (opensRecipients(rows[to]!)) break
    to++
  }
  if (to === rows.length || opensRecipients(rows[at]!) || !opensRecipients(rows[to]!)) return null
  const [recipients, ...beside] = rows[to]!.lines
  const right = [...rows.slice(at, to).flatMap(({ lines }) => lines), ...beside]
  const edge = Math.min(...right.map(({ box }) => box.left))
  if (edge <= recipients!.box.right || rows[to]!.top - rows[to - 1]!.bottom > 2.5 * recipients!.size) return null
  const { bottom } = rows[to]!
  const band: Band = { left: [recipients!], right, gap: [recipients!.box.right, edge], bottom, rows: to - at + 1 }
  takeRows(band, rows.slice(to + 1), middle)
  return band
}

function opensRecipients({ lines }: Row): boolean {
  return /^Nơi nhận/iu.test(lines[0]!.text.normalize('NFC'))
}

/** Adds the rows that belong to the band; how many of them have lines in both columns. */
function takeRows(band: Band, rows: readonly Row[], middle: number): number {
  let both = 0
  for (const row of rows) {
    // recipients and signature under two columns of text are no part of these
    const taken = opensRecipients(row) ? null : takeRow(band, row, middle)
    if (taken === null) break
    if (taken) both++
  }
  return both
}

const formal = /^(?:Nơi nhận|Kính gửi|Số\s*:|CỘNG H|Độc lập|KT\.|TM\.|TL\.|TUQ\.)|ngày .*tháng .*năm/iu

function isFormal(lines: readonly TextLine[]): boolean {
  return lines.some(({ text }) => formal.test(text.normalize('NFC')))
}

function widestGap(lines: readonly TextLine[]): number {
  let at = 1
  for (let i = 2; i < lines.length; i++) {
    if (lines[i]!.box.left - lines[i - 1]!.box.right > lines[at]!.box.left - lines[at - 1]!.box.right) at = i
  }
  return at
}

/** Adds a row to the band: true where it has lines in both columns, null where it is not part of the band. */
function takeRow(band: Band, row: Row, middle: number): boolean | null {
  const [from, to] = band.gap
  const centre = (from + to) / 2
  const left = row.lines.filter(({ box }) => (box.left + box.right) / 2 < centre)
  const right = row.lines.filter(({ box }) => (box.left + box.right) / 2 >= centre)
  const gap = [
    Math.max(from, ...left.map(({ box }) => box.right)),
    Math.min(to, ...right.map(({ box }) => box.left)),
  ] as const
  const { size } = row.lines[0]!
  if (gap[1] - gap[0] < NARROWEST_GAP * size) return null
  const both = left.length > 0 && right.length > 0
  if (row.top - band.bottom > SIGNING_SPACE * size) return null
  if (!both) {
    const line = row.lines[0]!
    const column = left.length > 0 ? band.left : band.right
    if (row.lines.length > 1 || isSectionLine(line.text) || !belongs(line, column)) return null
    const aboutMiddle = Math.abs((line.box.left + line.box.right) / 2 - middle) < 1.5 * size
    if (aboutMiddle && left.length === 0) return null
    if (left.length > 0 && row.top - band.bottom > 2.5 * size) return null
  }
  band.left.push(...left)
  band.right.push(...right)
  band.gap = gap
  band.bottom = Math.max(band.bottom, row.bottom)
  band.rows++
  return both
}

/** A line of a column begins where another does, or has its middle. */
function belongs({ box, size }: TextLine, column: readonly TextLine[]): boolean {
  return column.some(
    (other) =>
      Math.abs(other.box.left - box.left) < 1.5 * size ||
      Math.abs(other.box.left + other.box.right - box.left - box.right) < 3 * size,
  )
}
