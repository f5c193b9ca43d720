import type { Element, Root } from 'hast'
import { blockElements, controlElements, isElement, unseenElements } from './elements.js'

/** How much an element holds, white space aside. */
export interface Measure {
  readonly element: Element
  readonly parent: Measure | null
  readonly children: Measure[]
  readonly isBlock: boolean
  /** Characters, all and those outside links. */
  text: number
  plain: number
  links: number
  /** Words outside links that only a plan or directive has: motto, `Căn cứ`, `Nơi nhận`, number, signature. */
  signs: number
  /** Holds blocks of its own. */
  holdsBlocks: boolean
  /** Rows of three cells or more; where there are three such, a table of data. */
  dataRows: number
}

/** In Unicode, and as TCVN3 and VNI bytes look. */
const sign =
  /C[ộỘ]NG H(?:[òÒ]A|O[àÀ])|[ĐĐ]ộc lập\s*[-–]\s*Tự do|Nơi nhận\s*:?|Căn cứ\s+\p{Lu}|T\/?M\.?\s*(?:ỦY|UỶ|UBND)|Số:\s*\d*\s*\/\s*(?:KH|CT|QĐ)|Phụ lục|PHỤ LỤC|KẾ HOẠCH|CHỈ THỊ|C¨n cø|N¬i nhËn|§éc lËp|Caên cöù|Nôi nhaän/u

/** Every element of a page that can show words, measured; the first is the root's. */
export function measurePage(root: Root): Measure[] {
  const all: Measure[] = []
  const top = measureOf({ type: 'element', tagName: 'html', properties: {}, children: [] }, null)
  const open: { node: Root | Element; measure: Measure; linked: boolean }[] = [
    { node: root, measure: top, linked: false },
  ]
  while (open.length > 0) {
    const { node, measure, linked } = open.pop()!
    for (const child of node.children) {
      if (child.type === 'text') count(measure, child.value, linked)
      else if (isElement(child) && !unseenElements.has(child.tagName) && !controlElements.has(child.tagName)) {
        const inner = measureOf(child, measure === top ? null : measure)
        if (measure !== top) measure.children.push(inner)
        all.push(inner)
        const link = child.tagName === 'a' && /^(?!#|$)/.test(String(child.properties.href ?? ''))
        if (link) inner.links = 1
        open.push({ node: child, measure: inner, linked: linked || link })
      }
    }
  }
  // Parents stand before their children.
  for (let i = all.length - 1; i >= 0; i--) {
    const { parent, text, plain, links, signs, isBlock, holdsBlocks, dataRows, element, children } = all[i]!
    if (!parent) continue
    const isData = element.tagName === 'tr' && children.length >= 3
    parent.dataRows += isData ? 1 : dataRows
    parent.text += text
    parent.plain += plain
    parent.links += links
    parent.signs += signs
    parent.holdsBlocks ||= isBlock || holdsBlocks
  }
  return all
}

function measureOf(element: Element, parent: Measure | null): Measure {
  const isBlock = blockElements.has(element.tagName)
  return {
    element,
    parent,
    children: [],
    isBlock,
    text: 0,
    plain: 0,
    links: 0,
    signs: 0,
    holdsBlocks: false,
    dataRows: 0,
  }
}

function count(measure: Measure, words: string, linked: boolean): void {
  const length = words.replace(/[\s\u00a0]+/g, '').length
  if (length === 0) return
  measure.text += length
  if (linked) return
  measure.plain += length
  if (sign.test(words.replace(/\s+/g, ' '))) measure.signs++
}
