import { readXml, type XmlAttributes, type XmlHandler, type XmlNamespaces, type XmlReading } from './read-xml.js'

/** An element with what stands in it, names as in `XmlHandler`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly children: (XmlElement | string)[]
}

export interface XmlTree extends XmlReading {
  readonly root: XmlElement | null
}

/** Reads a small part (styles, numbering) as one tree. */
export function readXmlTree(bytes: Uint8Array, namespaces: XmlNamespaces): XmlTree {
  let root: XmlElement | null = null
  const reading = readXml(
    bytes,
    namespaces,
    new TreeBuilder((element) => {
      root ??= element
    }),
  )
  return { root, ...reading }
}

/**
 * Reads a large part in pieces: each child of the first element named `parent` is given as a tree when it ends, so that the
 * whole is never in memory.
 */
export function readXmlChildren(
  bytes: Uint8Array,
  namespaces: XmlNamespaces,
  parent: string,
  take: (element: XmlElement) => void,
): XmlReading {
  const builder = new TreeBuilder(take)
  /** Depth below the parent; -1 before it was found. */
  let depth = -1
  let ended = false
  return readXml(bytes, namespaces, {
    open(name, attributes) {
      if (depth >= 0) {
        depth++
        builder.open(name, attributes)
      } else if (name === parent && !ended) depth = 0
    },
    close(name) {
      if (depth > 0) builder.close(name)
      if (depth === 0) ended = true
      if (depth >= 0) depth--
    },
    text(text) {
      if (depth > 0) builder.text(text)
    },
  })
}

/** Builds trees from events and gives each when its outermost element ends. */
class TreeBuilder implements XmlHandler {
  private readonly stack: XmlElement[] = []

  constructor(private readonly take: (element: XmlElement) => void) {}

  open(name: string, attributes: XmlAttributes): void {
    const element: XmlElement = { name, attributes, children: [] }
    this.stack.at(-1)?.children.push(element)
    this.stack.push(element)
  }

  close(_name: string): void {
    const element = this.stack.pop()
    if (element && this.stack.length === 0) this.take(element)
  }

  text(text: string): void {
    this.stack.at(-1)?.children.push(text)
  }
}

export function childOf(element: XmlElement | null | undefined, name: string): XmlElement | null {
  if (!element) return null
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return null
}

export function* childrenOf(element: XmlElement | null | undefined, name?: string): Generator<XmlElement> {
  if (!element) return
  for (const child of element.children) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) yield child
  }
}

/** All text in an element, in order. */
export function textOf(element: XmlElement): string {
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}
