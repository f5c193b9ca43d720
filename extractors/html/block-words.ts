import type { Element } from 'hast'
import type { SourceBlock, SourceParagraph } from '../../schema/source-document.js'
import { startsItem } from '../text/lines.js'
import { attributeOf, textOf } from './elements.js'

/** A table inside a cell is words of the cell. */
export function paragraphsOf(block: SourceBlock): readonly SourceParagraph[] {
  if (block.kind === 'paragraph') return [block]
  return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

/** The words of an item have its sign themselves, where the style sheet of the site takes the list's away. */
export function saysItsLabel({ label, text, furniture }: SourceParagraph): boolean {
  if (label === null || furniture === 'footnote') return false
  const words = text.trimStart()
  return /\w/.test(label) ? words.startsWith(`${label} `) : startsItem(words)
}

/** Lines of `<pre>` are a text file's: its columns and wrapped lines are read as such. */
export function preformatted(element: Element): string | null {
  if (!/^(?:pre|listing|plaintext|xmp)$/.test(element.tagName)) return null
  const text = textOf(element)
  return /\n[^\n]*\S[^\n]*\n/.test(text) ? text.replace(/\r\n?/g, '\n') : null
}

/** `<h2>`, or `role="heading"` with its level; null for other blocks. */
export function headingLevelOf(element: Element): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (level) return Number(level)
  if (attributeOf(element, 'role') !== 'heading') return null
  return Number(/^[1-6]$/.exec(attributeOf(element, 'ariaLevel') ?? '')?.[0] ?? 2)
}

/** Symbol fonts of Word: `·` of Symbol, `§`, `Ø` and `ü` of Wingdings; `o` of Courier New. */
export function readableBullet(marker: string): string {
  if (marker === 'o') return '◦'
  if (marker === '\uf02d') return '-'
  return /^[·§Øüvq\uf000-\uf0ff]$/.test(marker) ? '•' : marker
}
