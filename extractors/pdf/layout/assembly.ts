import type { SourceBlock, SourceParagraph } from '../../../schema/source-document.js'
import type { TextLine } from '../lines.js'
import { orderLines } from './columns.js'
import { measureFrames, measurePitch } from './frames.js'
import type { Frame } from './joints.js'
import type { DraftTable, PageDraft } from './page-draft.js'
import { isContinuation, joinTables } from './page-tables.js'
import { furnitureOf, ParagraphWriter } from './paragraphs.js'
import { findRunningLines, type RunningKind } from './running-lines.js'
import { placeBack, sheetsOf } from './sheets.js'

/** Drafts of all pages, in order → the blocks of the document in reading order. */
export function assemble(drafts: readonly PageDraft[]): SourceBlock[] {
  return placeBack(assembleSheets(sheetsOf(drafts)), drafts)
}

function assembleSheets(drafts: readonly PageDraft[]): SourceBlock[] {
  const read = drafts.filter(({ page }) => page.textLayer === 'text')
  const running = findRunningLines(read.map(({ page, lines }) => ({ ...page, lines })))
  const isText = (line: TextLine) => !running.has(line)
  const frames = measureFrames(read, isText)
  const pitch = measurePitch(read.map(({ lines }) => lines.filter(isText)))
  const assembly = new Assembly()
  let at = 0
  for (const draft of drafts) {
    if (draft.page.textLayer === 'text') {
      const frame = { ...frames[at++]!, kind: 'body', pitch } as const
      addText(assembly, draft, draft.lines.filter(isText), frame)
      assembly.addBesides(besidesOf(draft, running))
    } else {
      assembly.addBesides([
        ...draft.lines.map((line) => furnitureOf([line], 'unread')),
        ...draft.stamps.map((lines) => furnitureOf(lines, 'stamp')),
        ...draft.hidden.map((line) => furnitureOf([line], 'hidden')),
        ...draft.noise.map((line) => furnitureOf([line], 'unread')),
      ])
    }
  }
  return assembly.finish()
}

/** The text of a page: its lines in reading order, and the tables between them. */
function addText(assembly: Assembly, draft: PageDraft, lines: readonly TextLine[], frame: Frame): void {
  const middle = (frame.left + frame.right) / 2
  const tables = [...draft.tables].sort((a, b) => a.box.top - b.box.top)
  const between: TextLine[][] = [[], ...tables.map(() => [])]
  for (const line of lines) {
    const centre = (line.box.top + line.box.bottom) / 2
    between[tables.filter(({ box }) => (box.top + box.bottom) / 2 < centre).length]!.push(line)
  }
  for (const [i, stretch] of between.entries()) {
    const ordered = orderLines(stretch, middle)
    const columns = new Map<number, TextLine[]>()
    for (const { line, column } of ordered) {
      if (column === null) continue
      const alike = columns.get(column)
      if (alike === undefined) columns.set(column, [line])
      else alike.push(line)
    }
    const columnFrames = new Map([...columns].map(([column, own]) => [column, columnFrame(own, frame.pitch)]))
    let last: number | null = null
    for (const { line, column } of ordered) {
      if (column !== last) assembly.breakText()
      last = column
      assembly.addLine(line, column === null ? frame : columnFrames.get(column)!)
    }
    if (i < tables.length) assembly.addTable(tables[i]!)
  }
}

/** A column of so many lines, of which so many are full, is text set in columns. */
const PROSE_LINES = 6
const PROSE_FULL = 0.5

function columnFrame(lines: readonly TextLine[], pitch: number): Frame {
  const left = Math.min(...lines.map(({ box }) => box.left))
  const right = Math.max(...lines.map(({ box }) => box.right))
  const full = lines.filter(({ box, size }) => right - box.right < 3 * size).length
  const prose = lines.length >= PROSE_LINES && full >= PROSE_FULL * lines.length
  return { kind: prose ? 'body' : 'column', left, right, pitch: Math.max(pitch, 1.2) }
}

/** What stands on a page beside its text. */
function besidesOf(draft: PageDraft, running: ReadonlyMap<TextLine, RunningKind>): SourceParagraph[] {
  return [
    ...draft.lines.flatMap((line) => {
      const kind = running.get(line)
      return kind === undefined ? [] : [furnitureOf([line], kind)]
    }),
    ...draft.footnotes.map(({ lines, label }) => furnitureOf(lines, 'footnote', label)),
    ...draft.stamps.map((lines) => furnitureOf(lines, 'stamp')),
    ...draft.hidden.map((line) => furnitureOf([line], 'hidden')),
    ...draft.noise.map((line) => furnitureOf([line], 'unread')),
  ]
}

/** Blocks as they come: a paragraph or a table stays open over the end of its page, what stands beside it waits for its end. */
class Assembly {
  readonly #blocks: SourceBlock[] = []
  readonly #waiting: SourceParagraph[] = []
  #writer = new ParagraphWriter()
  #table: DraftTable[] = []

  addLine(line: TextLine, frame: Frame): void {
    this.#closeTable()
    const before = this.#writer.paragraphs.length
    this.#writer.add({ line, frame })
    if (this.#writer.paragraphs.length > before) this.#flush()
  }

  breakText(): void {
    this.#writer.close(true)
    this.#flush()
  }

  addTable(table: DraftTable): void {
    this.breakText()
    const last = this.#table.at(-1)
    if (last !== undefined && !(last.page < table.page && isContinuation(last, table))) this.#closeTable()
    this.#table.push(table)
  }

  addBesides(paragraphs: readonly SourceParagraph[]): void {
    this.#waiting.push(...paragraphs)
  }

  finish(): SourceBlock[] {
    this.breakText()
    this.#closeTable()
    this.#blocks.push(...this.#waiting)
    return this.#blocks
  }

  /** Paragraphs that are at an end, and then what waited for that. */
  #flush(): void {
    const { paragraphs } = this.#writer
    if (paragraphs.length === 0) return
    this.#blocks.push(...paragraphs.splice(0))
    if (this.#table.length === 0) this.#blocks.push(...this.#waiting.splice(0))
  }

  #closeTable(): void {
    if (this.#table.length === 0) return
    this.#blocks.push(joinTables(this.#table))
    this.#table = []
    this.#blocks.push(...this.#waiting.splice(0))
  }
}
