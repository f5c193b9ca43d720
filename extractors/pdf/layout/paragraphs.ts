import type { SourceFurniture, SourceLine, SourceParagraph, SourceRun } from '../../../schema/source-document.js'
import * as words from '../../text/lines.js'
import { sameLook } from '../line-text.js'
import type { TextLine } from '../lines.js'
import { type FramedLine, goesOn, isCentred } from './joints.js'
import { joinOf } from './word-cuts.js'

/** Width of a usual letter, in sizes. */
const LETTER = 0.5

/** Lines in reading order → paragraphs, each of the lines that go on with one another. */
export class ParagraphWriter {
  readonly paragraphs: SourceParagraph[] = []
  #open: FramedLine[] = []
  #spaced = true

  add(next: FramedLine): void {
    const last = this.#open.at(-1)
    if (last !== undefined && goesOn(this.#open, next, this.#spaced)) {
      this.#open.push(next)
      return
    }
    this.close(last === undefined ? this.#spaced : isSpaced(last, next))
    this.#open = [next]
  }

  /** The paragraph is at an end. `spaced`: space stands before what follows. */
  close(spaced = true): void {
    if (this.#open.length > 0) this.paragraphs.push(paragraphOf(this.#open, this.#spaced))
    this.#open = []
    this.#spaced = spaced
  }
}

export function paragraphsOf(lines: readonly FramedLine[]): SourceParagraph[] {
  const writer = new ParagraphWriter()
  for (const line of lines) writer.add(line)
  writer.close()
  return writer.paragraphs
}

function isSpaced(a: FramedLine, b: FramedLine): boolean {
  if (a.line.page !== b.line.page) return false
  const gap = (b.line.baseline - a.line.baseline) / Math.max(a.line.size, b.line.size)
  return gap < 0 || gap > a.frame.pitch * 1.18
}

function paragraphOf(open: readonly FramedLine[], spaceBefore: boolean): SourceParagraph {
  const { line, frame } = open[0]!
  const { text, lines, runs } = joinLines(open.map((one) => one.line))
  return {
    kind: 'paragraph',
    text,
    label: line.bullet,
    headingLevel: null,
    indent: Math.max(0, Math.round((line.box.left - frame.left) / (LETTER * line.size))),
    alignment: alignmentOf(open),
    runs,
    spaceBefore,
    lines,
    furniture: words.isRule(text) ? 'rule' : null,
  }
}

/** Words that stand beside the text, as one paragraph. */
export function furnitureOf(
  lines: readonly TextLine[],
  furniture: SourceFurniture,
  label: string | null = null,
): SourceParagraph {
  const joined = joinLines(lines)
  return {
    kind: 'paragraph',
    text: joined.text,
    label,
    headingLevel: null,
    indent: 0,
    alignment: null,
    runs: joined.runs,
    spaceBefore: true,
    lines: joined.lines,
    furniture,
  }
}

function joinLines(from: readonly TextLine[]): { text: string; lines: SourceLine[]; runs: SourceRun[] } {
  let text = ''
  const lines: SourceLine[] = []
  const runs: SourceRun[] = []
  for (const [i, line] of from.entries()) {
    if (i > 0) text += joinOf(from[i - 1]!.text, line.text)
    const start = text.length
    text += line.text
    const { page, box, edges } = line
    lines.push({ start, end: text.length, page, top: box.top, bottom: box.bottom, edges })
    for (const look of line.looks) {
      const last = runs.at(-1)
      const size = Math.round(look.size * 100) / 100
      const { confidence: readingConfidence, ...rest } = look
      const run = {
        ...rest,
        size,
        start: start + look.start,
        end: start + look.end,
        readingConfidence,
      }
      const same =
        last !== undefined &&
        sameLook({ ...last, font: last.font!, size: last.size!, confidence: last.readingConfidence }, look)
      if (same) runs[runs.length - 1] = { ...last, end: run.end }
      else runs.push(run)
    }
  }
  return { text, lines, runs }
}

function alignmentOf(open: readonly FramedLine[]): SourceParagraph['alignment'] {
  const first = open[0]!
  if (first.frame.kind !== 'body') return null
  if (open.every(isCentred)) return 'centre'
  const { line, frame } = first
  const atRight = (one: FramedLine) => one.frame.right - one.line.box.right < 0.3 * one.line.size
  if (line.box.left - frame.left > (frame.right - frame.left) * 0.4 && open.every(atRight)) return 'right'
  return open.length > 1 && open.slice(0, -1).every(atRight) ? 'justified' : 'left'
}
