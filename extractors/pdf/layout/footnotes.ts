import { isPageLine } from '../../text/lines.js'
import { dropStart } from '../line-text.js'
import type { TextLine } from '../lines.js'
import type { PageRule } from '../page-content.js'

/** Footnotes are set so much smaller than the text, at least. */
const SMALLER = 0.93
const mark = /^(\d{1,3}|\*{1,3}|\[\^\d{1,3}\]|\(\d{1,2}\))\s*(?=\S)/

export interface Footnote {
  readonly label: string
  readonly lines: readonly TextLine[]
}

/**
 * Small lines with a mark at the foot of a page, below a short rule or with a raised mark.
 * @param lines of the page from top to bottom
 * @param bodySize size of most of the document's or page's letters
 */
export function partFootnotes(
  lines: readonly TextLine[],
  rules: readonly PageRule[],
  bodySize: number,
): { text: TextLine[]; notes: Footnote[] } {
  let at = lines.length
  while (at > 0 && (isPageLine(lines[at - 1]!.text) || isSmall(lines[at - 1]!, bodySize))) at--
  const foot = lines.slice(at)
  const first = foot.findIndex((line) => opensNotes(line, rules))
  if (first < 0) return { text: [...lines], notes: [] }
  const notes: { label: string; lines: TextLine[] }[] = []
  const text = lines.slice(0, at + first)
  for (const line of foot.slice(first)) {
    const label = isPageLine(line.text) ? null : markOf(line, rules, notes.length === 0)
    if (isPageLine(line.text)) text.push(line)
    else if (label !== null) notes.push({ label: label.mark, lines: [dropStart(line, label.length)] })
    else notes.at(-1)!.lines.push(line)
  }
  return { text, notes }
}

function isSmall(line: TextLine, bodySize: number): boolean {
  return line.size < bodySize * SMALLER && line.angle === 0
}

function opensNotes(line: TextLine, rules: readonly PageRule[]): boolean {
  return !isPageLine(line.text) && markOf(line, rules, true) !== null
}

function markOf(line: TextLine, rules: readonly PageRule[], first: boolean): { mark: string; length: number } | null {
  const match = mark.exec(line.text)
  if (match === null) return null
  const raised = line.looks[0]!.superscript
  if (!raised && (!first || !isUnderRule(line, rules))) return null
  return { mark: match[1]!.replace(/[[\]^()]/g, ''), length: match[0].length }
}

function isUnderRule({ box, size }: TextLine, rules: readonly PageRule[]): boolean {
  return rules.some(
    ({ axis, left, right, bottom }) =>
      axis === 'horizontal' &&
      right - left < 220 &&
      Math.abs(left - box.left) < 3 * size &&
      bottom < box.top + 0.5 * size &&
      box.top - bottom < 2 * size,
  )
}
