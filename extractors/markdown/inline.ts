import type { SourceRun } from '../../schema/source-document.js'
import { KEPT_STAR, type Mark, readMarks } from './marks.js'
import { needsRemark, readRemarkMarks } from './remark-marks.js'

/** Text without marks, and the looks they gave it. */
export interface InlineText {
  readonly text: string
  readonly runs: readonly SourceRun[]
}

const anyMark = /[*<&\\_`~[]/
const noRuns: readonly SourceRun[] = []

/**
 * Takes Markdown and HTML marks off one paragraph; `<p>` makes several of it. `\n` in `raw` is a line break.
 * In plain text only stars, tags and character references are marks.
 */
export function readInline(raw: string, markdown: boolean): InlineText[] {
  if (!anyMark.test(raw)) {
    const text = raw.trim()
    return text ? [{ text, runs: noRuns }] : []
  }
  const marks = markdown && needsRemark(raw) ? readRemarkMarks(raw) : readMarks(raw, markdown)
  return assemble(marks, resolveStars(marks))
}

/** What each run of stars does: bit 0 turns italic, bit 1 turns bold; -1 for stars that are letters. */
function resolveStars(marks: readonly Mark[]): Int8Array {
  const effect = new Int8Array(marks.length)
  const singles: number[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.kind !== 'stars') continue
    const before = lastLetter(marks[i - 1])
    const after = firstLetter(marks[i + 1])
    if (isFootnoteStar(mark.count, before, after)) effect[i] = -1
    else {
      effect[i] = mark.count & 3
      if (mark.count & 1) singles.push(i)
    }
  }
  let open = false
  for (let k = 0; k < singles.length; k++) {
    const i = singles[k]!
    const mark = marks[i] as Mark & { kind: 'stars' }
    if (open || mark.count > 1) open = !open
    else if (k === singles.length - 1 || /\s/.test(firstLetter(marks[i + 1]))) effect[i] = -1
    else open = true
  }
  return effect
}

/** `(*)`, `(**)`, `2 * 3`, `2*3`, and `* Ghi chú` at the start. */
function isFootnoteStar(count: number, before: string, after: string): boolean {
  if (count <= 3 && before === '(' && after === ')') return true
  if (count !== 1) return false
  if (/\s/.test(before) && /\s/.test(after)) return true
  return /\d/.test(before) && /\d/.test(after)
}

/** The letter before a mark; a space at an end of the text. */
function lastLetter(mark: Mark | undefined): string {
  return mark?.kind === 'words' ? mark.words.at(-1)! : mark?.kind === 'style' ? 'x' : ' '
}

function firstLetter(mark: Mark | undefined): string {
  return mark?.kind === 'words' ? mark.words[0]! : mark?.kind === 'style' ? 'x' : ' '
}

interface Looks {
  bold: number
  italic: number
  superscript: number
}

function assemble(marks: readonly Mark[], effect: Int8Array): InlineText[] {
  const paragraphs: InlineText[] = []
  const tags: Looks = { bold: 0, italic: 0, superscript: 0 }
  let starBold = false
  let starItalic = false
  let parts: string[] = []
  let length = 0
  let runs: SourceRun[] = []
  const close = () => {
    const done = trimmed(parts.join(''), runs)
    if (done) paragraphs.push(done)
    parts = []
    length = 0
    runs = []
  }
  const add = (words: string) => {
    const bold = starBold || tags.bold > 0
    const italic = starItalic || tags.italic > 0
    const superscript = tags.superscript > 0
    parts.push(words)
    if (bold || italic || superscript) addRun(runs, length, length + words.length, bold, italic, superscript)
    length += words.length
  }
  marks.forEach((mark, i) => {
    if (mark.kind === 'words') add(mark.words)
    else if (mark.kind === 'paragraph') close()
    else if (mark.kind === 'style') tags[mark.style] = Math.max(0, tags[mark.style] + (mark.on ? 1 : -1))
    else if (effect[i]! < 0) add('*'.repeat(mark.count))
    else {
      if (effect[i]! & 1) starItalic = !starItalic
      if (effect[i]! & 2) starBold = !starBold
    }
  })
  close()
  return paragraphs
}

function addRun(runs: SourceRun[], start: number, end: number, bold: boolean, italic: boolean, superscript: boolean) {
  const last = runs.at(-1)
  if (last?.end === start && last.bold === bold && last.italic === italic && last.superscript === superscript) {
    runs[runs.length - 1] = { ...last, end }
  } else {
    runs.push({ start, end, bold, italic, superscript, font: null, size: null, readingConfidence: null })
  }
}

/** Takes white space off both ends of the text and of every run; null where nothing is left. */
function trimmed(raw: string, runs: readonly SourceRun[]): InlineText | null {
  const kept = raw.includes(KEPT_STAR) ? raw.replaceAll(KEPT_STAR, '*') : raw
  const from = kept.length - kept.trimStart().length
  const text = kept.trim()
  if (!text) return null
  const placed: SourceRun[] = []
  for (const run of runs) {
    let start = Math.max(0, run.start - from)
    let end = Math.min(text.length, run.end - from)
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    if (start < end) placed.push({ ...run, start, end })
  }
  return { text, runs: placed.length ? placed : noRuns }
}
