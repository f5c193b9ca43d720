import type { Element, Nodes, Root } from 'hast'

/** Elements of the page that no reader sees as words; their content is none of the document's text. */
export const unseenElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'xml', 'svg', 'math:annotation'],
  ...['canvas', 'audio', 'video', 'object', 'embed', 'applet', 'iframe', 'frame', 'frameset', 'map', 'area', 'img'],
  ...['input', 'colgroup', 'col', 'param', 'source', 'track', 'w:worddocument', 'o:shapedefaults', 'v:shapetype'],
])

/** Words to work the page with. */
export const controlElements: ReadonlySet<string> = new Set([
  ...['button', 'select', 'textarea', 'datalist', 'noscript', 'noframes', 'dialog', 'menuitem'],
])

export const blockElements: ReadonlySet<string> = new Set([
  ...['html', 'body', 'address', 'article', 'aside', 'blockquote', 'center', 'dd', 'details', 'dialog', 'dir', 'div'],
  ...['dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header'],
  ...['hgroup', 'hr', 'legend', 'li', 'listing', 'main', 'menu', 'nav', 'ol', 'p', 'plaintext', 'pre', 'search'],
  ...['section', 'summary', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'ul', 'xmp', 'w:sdt'],
])

export function isElement(node: Nodes): node is Element {
  return node.type === 'element'
}

/** An attribute as one string, or null. Names are those of hast: `colSpan`, `ariaHidden`. */
export function attributeOf(element: Element, name: string): string | null {
  const value = element.properties[name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

export function classesOf(element: Element): readonly string[] {
  const value = element.properties.className
  return Array.isArray(value) ? value.map(String) : []
}

/** All words below a node, in order; not those of scripts and styles. */
export function textOf(node: Nodes, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = []
  let length = 0
  const open: Nodes[] = [node]
  while (open.length > 0 && length < most) {
    const next = open.pop()!
    if (next.type === 'text') {
      parts.push(next.value)
      length += next.value.length
    } else if ('children' in next && !(isElement(next) && unseenElements.has(next.tagName))) {
      for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
    }
  }
  return parts.join('')
}

/** The first element below a node, in document order, that passes; null where none does. */
export function findElement(root: Root | Element, passes: (element: Element) => boolean): Element | null {
  const open: Nodes[] = [root]
  while (open.length > 0) {
    const next = open.pop()!
    if (isElement(next) && next !== root && passes(next)) return next
    if ('children' in next) for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i]!)
  }
  return null
}
