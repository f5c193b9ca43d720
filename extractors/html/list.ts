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
  /** How it and the lists around it count, from the outside in: `I/1`. */
  readonly path: string
  /** Label of the item that it stands in, where both count by figures: an inner `1.` is `2.1.`. */
  readonly prefix: string
  next: number
  /** Label of its last item. */
  last: string | null
}

/** A list as its items left it. */
interface LeftList {
  readonly next: number
  readonly around: string | null
}

/**
 * Where inner lists stood when they were left, by their path: LibreOffice writes `<ol><ol><li>` where the inner list goes on
 * behind other paragraphs.
 */
export type LeftLists = Map<string, LeftList>

const figures = /^(?:\d+\.)+$/

export function newList(element: Element, css: Declarations, around: List | null, left: LeftLists | null): List {
  const ordered = element.tagName === 'ol'
  const start = Number.parseInt(attributeOf(element, 'start') ?? '', 10)
  const reversed = ordered && attributeOf(element, 'reversed') !== null
  const items = element.children.filter((child) => isElement(child) && child.tagName === 'li').length
  const type = attributeOf(element, 'type')
  const path = `${around ? `${around.path}/` : ''}${ordered ? (type ?? '1') : '-'}`
  const same = around?.ordered && around.last === null && ordered && Number.isNaN(start) ? left?.get(path) : undefined
  const item = same ? same.around : (around?.last ?? null)
  return {
    ordered,
    type,
    css: css.get('list-style-type') ?? css.get('list-style') ?? null,
    depth: around && !around.ordered && !ordered ? around.depth + 1 : 0,
    step: reversed ? -1 : 1,
    path,
    prefix: item !== null && figures.test(item) ? item : '',
    next: same?.next ?? (Number.isNaN(start) ? (reversed ? items : 1) : start),
    last: null,
  }
}

/** The label of the list's next item; the list counts on. */
export function takeLabel(
  list: List,
  item: Element,
  css: Declarations,
  around: List | null,
  left: LeftLists | null,
): string | null {
  const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
  const number = Number.isNaN(value) ? list.next : value
  list.next = number + list.step
  const type = attributeOf(item, 'type') ?? list.type
  const style = css.get('list-style-type') ?? css.get('list-style') ?? list.css
  const own = listLabel({ ...list, type, css: style }, number)
  list.last = own !== null && figures.test(own) ? list.prefix + own : own
  if (left !== null && list.ordered) {
    for (const path of left.keys()) if (path.startsWith(`${list.path}/`)) left.delete(path)
    const before = left.get(list.path)
    left.set(list.path, { next: list.next, around: around?.last ?? before?.around ?? null })
  }
  return list.last
}
