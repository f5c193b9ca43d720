import type { Element } from 'hast'
import type { SourceFurniture } from '../../schema/source-document.js'
import type { Declarations } from './css-style.js'
import { attributeOf, classesOf, findElement, textOf } from './elements.js'

/** What word processors say of a block: `mso-element:header` (Word), `<div title="header">` (LibreOffice). */
export function wordFurniture(element: Element, css: Declarations): SourceFurniture | null {
  const named = css.get('mso-element')?.toLowerCase() ?? ''
  if (named === 'header' || named === 'footer') return named
  const title = element.tagName === 'div' ? attributeOf(element, 'title') : null
  return title === 'header' || title === 'footer' ? title : null
}

/** `<div id="ftn1">` (Word), `<div id="sdfootnote1">` (LibreOffice), `<li id="footnote-1">` (mammoth). */
const noteId = /^(?:ftn|edn|sdfootnote|sdendnote|(?:foot|end)note-)(\d{1,4})$/i
const noteTarget = /^#_?(?:ftn|edn|sdfootnote|sdendnote|(?:foot|end)note-)(\d{1,4})(?:sym)?$/i

/** A note at the foot of the page, by its number; null for other blocks. */
export function noteOf(element: Element): { readonly label: string } | null {
  const match = noteId.exec(attributeOf(element, 'id') ?? '')
  if (!match || !/^(?:div|li|p|aside)$/.test(element.tagName)) return null
  const back = findElement(element, isNoteBacklink)
  return { label: (back && noteMark(back)) || match[1]! }
}

/** `[1]`, `1`, `*` → `1`, `*`. */
export function noteMark(link: Element): string {
  return textOf(link).replace(/[^\p{L}\p{N}*]/gu, '')
}

/** The link from the words to their note. */
export function isNoteReference(element: Element): boolean {
  return element.tagName === 'a' && noteTarget.test(attributeOf(element, 'href') ?? '')
}

/** The link from a note back to the words: its text is the note's label. */
export function isNoteBacklink(element: Element): boolean {
  if (element.tagName !== 'a') return false
  const href = attributeOf(element, 'href') ?? ''
  return (
    /^#_?(?:ftn|edn|footnote-|endnote-)ref-?\d{1,4}$|^#sd(?:foot|end)note\d{1,4}anc$/i.test(href) ||
    classesOf(element).includes('sdfootnotesym')
  )
}
