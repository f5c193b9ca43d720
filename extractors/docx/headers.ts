import type { SourceBlock, SourceParagraph } from '../../schema/source-document.js'
import { flatten } from './table-reader.js'

/** The words by which a letterhead is known; both ways of setting the mark in `hòa`, composed or not. */
const motto = /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa|độc\s+lập\s*[-–—]\s*tự\s+do/iu
const number = /^\s*số\s*:/imu

export interface Headers {
  /** Furniture, and before the body a letterhead that stands in a header. */
  readonly before: readonly SourceBlock[]
  readonly after: readonly SourceBlock[]
}

/**
 * Headers and footers → blocks around the body. A first page's header may hold the letterhead: one with the motto or the line
 * of the number is body, where the body itself has none.
 */
export function placeHeaders(
  headers: readonly (readonly SourceBlock[])[],
  footers: readonly (readonly SourceBlock[])[],
  body: readonly SourceBlock[],
): Headers {
  const before: SourceBlock[] = []
  let letterhead =
    headers.some((blocks) => isLetterhead(wordsOf(blocks))) && !isLetterhead(wordsOf(body.slice(0, HEAD)))
  for (const blocks of headers) {
    if (letterhead && isLetterhead(wordsOf(blocks))) {
      for (const block of blocks) before.push(block)
      // The same letterhead again, for another section, is a header.
      letterhead = false
    } else for (const paragraph of furniture(blocks, 'header')) before.push(paragraph)
  }
  return { before, after: footers.flatMap((blocks) => furniture(blocks, 'footer')) }
}

/** Blocks at the start of the body in which its own letterhead is looked for. */
const HEAD = 40

/** Whether blocks hold the national motto or the line of the number. */
export function holdLetterhead(blocks: readonly SourceBlock[]): boolean {
  return isLetterhead(wordsOf(blocks))
}

export function isLetterhead(text: string): boolean {
  const composed = text.normalize('NFC')
  return motto.test(composed) || number.test(composed)
}

function wordsOf(blocks: readonly SourceBlock[]): string {
  return flatten(blocks)
    .map(({ text }) => text)
    .join('\n')
}

function furniture(blocks: readonly SourceBlock[], kind: 'header' | 'footer'): SourceParagraph[] {
  return flatten(blocks).map((paragraph) => ({ ...paragraph, furniture: paragraph.furniture ?? kind }))
}
