import { extractText } from '../../extractors/index.js'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceTable } from '../../schema/index.js'

export function read(text: string, format: 'markdown' | 'text' = 'text'): SourceDocument {
  return extractText(text, format, [])
}

export function paragraphsOf(document: SourceDocument): SourceParagraph[] {
  return document.blocks.filter((block) => block.kind === 'paragraph')
}

export function textsOf(document: SourceDocument): string[] {
  return paragraphsOf(document).map((paragraph) => paragraph.text)
}

export function tablesOf(document: SourceDocument): SourceTable[] {
  return document.blocks.filter((block) => block.kind === 'table')
}

/** Each cell as its paragraphs, apart by ` ¶ `. */
export function gridOf(table: SourceTable): string[][] {
  return table.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(({ text }) => text).join(' ¶ ')))
}

/** `B:words`, `I:words`, `S:words` for each run. */
export function looksOf({ text, runs }: SourceParagraph): string[] {
  return runs.map((run) => {
    const marks = (run.bold ? 'B' : '') + (run.italic ? 'I' : '') + (run.superscript ? 'S' : '')
    return `${marks}:${text.slice(run.start, run.end)}`
  })
}

export function wordsOf(blocks: readonly SourceBlock[]): string {
  const words = (paragraph: SourceParagraph) => `${paragraph.label ?? ''} ${paragraph.text}`
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? words(block)
        : block.rows.map((row) => row.cells.map((cell) => cell.paragraphs.map(words).join('\n')).join('\n')).join('\n'),
    )
    .join('\n')
}

/** Letters and digits in order: what no extraction may lose, add or move. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
