import { repairOrdinals } from '../../normalizers/repair/index.js'
import type { CleanCell, CleanParagraph, CleanRow } from './clean-document.js'
import { cleanLines } from './clean-lines.js'

const RULE = 'số thứ tự theo dãy'

/** The rows of a table with the ordinals of its first column that a reading machine misread. */
export function cleanOrdinals(rows: readonly CleanRow[]): readonly CleanRow[] {
  const firsts = rows.map(({ cells }) => cells.find(({ column }) => column === 0))
  if (!firsts.some((cell) => cell?.paragraphs.some(({ readings }) => readings.length > 0))) return rows
  const repairs = repairOrdinals(firsts.map((cell) => ordinalIn(cell)?.text ?? null))
  if (repairs.length === 0) return rows
  const repaired = [...rows]
  for (const { index, replacement } of repairs) {
    const cell = firsts[index]!
    const paragraph = withText(ordinalIn(cell)!, replacement)
    const cells = rows[index]!.cells.map((one) => (one === cell ? { ...cell, paragraphs: [paragraph] } : one))
    repaired[index] = { ...rows[index]!, cells }
  }
  return repaired
}

/** The paragraph of a cell that has one, read by a machine and without repairs. */
function ordinalIn(cell: CleanCell | undefined): CleanParagraph | null {
  const [paragraph, more] = cell?.paragraphs ?? []
  if (paragraph === undefined || more !== undefined) return null
  return paragraph.readings.length > 0 && paragraph.corrections.length === 0 ? paragraph : null
}

function withText(from: CleanParagraph, text: string): CleanParagraph {
  const correction = { start: 0, end: text.length, original: from.text, replacement: text, rule: RULE }
  const { confidence } = from.readings[0]!
  return {
    ...from,
    text,
    lines: from.lines === null ? null : cleanLines(from.lines, from.text, text, [correction]),
    corrections: [correction],
    readings: [{ start: 0, end: text.length, confidence }],
  }
}
