import type { Element } from 'hast'
import type { Declarations } from './css-style.js'
import { attributeOf, isElement } from './elements.js'
import { listLabel } from './list-label.js'

/** A list that is being read. */
export interface List {
  readonly ordered: boolean
  readonly type: string | null
  readonly css: string | null
  readonly depth: number
  readonly step: 1 | -1
  next: number
}

export function newList(element: Element, css: Declarations, around: List | null): List {
  const ordered = element.tagName === 'ol'
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10)
  const reversed = ordered && attributeOf(element, 'reversed') !== null
  const items = element.children.filter((child) => isElement(child) && child.tagName === 'li').length
  return {
    ordered,
    type: attributeOf(element, 'type'),
    css: css.get('list-style-type') ?? css.get('list-style') ?? null,
    depth: around && !around.ordered && !ordered ? around.depth + 1 : 0,
    step: reversed ? -1 : 1,
    next: Number.isNaN(start) ? (reversed ? items : 1) : start,
  }
}

/** The label of the list's next item; the list counts on. */
export function takeLabel(list: List, item: Element, css: Declarations): string | null {
  const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
  const number = Number.isNaN(value) ? list.next : value
  list.next = number + list.step
  const type = attributeOf(item, 'type') ?? list.type
  const style = css.get('list-style-type') ?? css.get('list-style') ?? list.css
  return listLabel({ ...list, type, css: style }, number)
}
