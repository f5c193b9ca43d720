import { repairListNumbers, repairOrdinals } from '../../normalizers/repair/index.js'
import type { CleanBlock, CleanCell, CleanParagraph, CleanRow } from './clean-document.js'
import { cleanLines } from './clean-lines.js'

const RULE = 'số thứ tự theo dãy'
const ITEM_RULE = 'số mục theo dãy'

/** The rows of a table with the ordinals of its first column that a reading machine misread. */
export function cleanOrdinals(rows: readonly CleanRow[]): readonly CleanRow[] {
  const firsts = rows.map(({ cells }) => cells.find(({ column }) => column === 0))
  if (!firsts.some((cell) => cell?.paragraphs.some(({ readings }) => readings.length > 0))) return rows
  const repairs = repairOrdinals(firsts.map((cell) => ordinalIn(cell)?.text ?? null))
  if (repairs.length === 0) return rows
  const repaired = [...rows]
  for (const { index, replacement } of repairs) {
    const cell = firsts[index]!
    const from = ordinalIn(cell)!
    const paragraph = withOpening(from, from.text, replacement, RULE)
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

/** The blocks with the numbers of items that a reading machine misread. */
export function cleanListNumbers(blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.furniture === null && block.readings.length > 0 ? [block] : [],
  )
  if (paragraphs.length === 0) return blocks
  const repairs = repairListNumbers(paragraphs.map(({ text }) => /^\S+(?=\s)/u.exec(text)?.[0] ?? null))
  if (repairs.length === 0) return blocks
  const repaired = new Map<CleanBlock, CleanParagraph>()
  for (const { index, original, replacement } of repairs) {
    const paragraph = paragraphs[index]!
    if (paragraph.corrections.some(({ start }) => start < original.length)) continue
    repaired.set(paragraph, withOpening(paragraph, original, replacement, ITEM_RULE))
  }
  return blocks.map((block) => repaired.get(block) ?? block)
}

/** The paragraph with other words at its beginning. */
function withOpening(from: CleanParagraph, original: string, replacement: string, rule: string): CleanParagraph {
  const text = replacement + from.text.slice(original.length)
  const longer = replacement.length - original.length
  const correction = { start: 0, end: replacement.length, original, replacement, rule }
  const move = (at: number) => (at === 0 ? 0 : Math.max(replacement.length, at + longer))
  return {
    ...from,
    text,
    lines: from.lines === null ? null : cleanLines(from.lines, from.text, text, [correction]),
    corrections: [
      correction,
      ...from.corrections.map((one) => ({ ...one, start: one.start + longer, end: one.end + longer })),
    ],
    readings: from.readings.map((one) => ({ ...one, start: move(one.start), end: move(one.end) })),
  }
}
