import { decodeXml } from './decode-xml.js'
import { scanXml } from './scan-xml.js'

/**
 * Takes the events of an XML part. Names have the prefix that the reader's table gives their namespace, whatever prefix the
 * file has: `w:p`; a namespace that is not in the table gives `?:name`, none at all gives `name`.
 */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void
  close(name: string): void
  text(text: string): void
}

export type XmlAttributes = Readonly<Record<string, string>>

/** Prefix by the URI of a namespace; several URIs may share one (transitional and strict). */
export type XmlNamespaces = ReadonlyMap<string, string>

export interface XmlReading {
  /**
   * Why the part was not read whole or not as it stands: `malformed` (mended and read on, or it ends early), `too-deep`
   * (elements below the limit are skipped), `entities` (it declares some of its own, which stay as they are written: `&name;`).
   */
  readonly problem: 'malformed' | 'too-deep' | 'entities' | null
  /** What the parser says of the first fault. */
  readonly detail: string | null
}

const MAX_DEPTH = 500
/** Sets of attributes whose names are remembered. */
const MOST_NAMED = 1_000
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/

/**
 * Reads an XML part. Entities of its own are never expanded. A malformed part is mended where that is plain (`&` by itself, a
 * closing tag that nothing opened, an element left open) and read as far as it goes; every element that was opened is closed.
 * Never throws.
 */
export function readXml(bytes: Uint8Array, namespaces: XmlNamespaces, handler: XmlHandler): XmlReading {
  let problem: XmlReading['problem'] = null
  let detail: string | null = null
  /** Open elements as they are written, and how many there are of each name. */
  const stack: string[] = []
  const open = new Map<string, number>()
  const resolved: string[] = []
  const names = new NameTable(namespaces)
  const fault = (what: string) => {
    problem ??= 'malformed'
    detail ??= what
  }
  const pop = () => {
    const name = stack.pop()!
    open.set(name, open.get(name)! - 1)
    names.close()
    const own = resolved.pop()!
    if (stack.length < MAX_DEPTH) handler.close(own)
  }
  const xml = decodeXml(bytes).replace(/\r\n?/g, '\n')
  if (control.test(xml)) fault('control character')
  scanXml(xml, {
    open(name, attributes, empty) {
      const own = names.open(name, attributes)
      stack.push(name)
      resolved.push(own)
      open.set(name, (open.get(name) ?? 0) + 1)
      if (stack.length <= MAX_DEPTH) handler.open(own, names.attributes(attributes))
      else problem ??= 'too-deep'
      if (empty) pop()
    },
    close(name) {
      if (!open.get(name)) {
        fault(`</${name}> closes nothing`)
        return
      }
      while (stack.at(-1) !== name) {
        fault(`<${stack.at(-1)}> is not closed`)
        pop()
      }
      pop()
    },
    text(words) {
      if (stack.length > 0 && stack.length <= MAX_DEPTH) handler.text(words)
    },
    doctype(words) {
      if (/<!ENTITY/i.test(words)) problem = 'entities'
    },
    fault,
  })
  if (stack.length > 0) fault(`<${stack.at(-1)}> is not closed`)
  while (stack.length > 0) pop()
  return { problem, detail }
}

/** Names of the file → names by the table of namespaces, as declarations come and go. */
class NameTable {
  /** Prefix of the file → prefix of the table. */
  private scope: ReadonlyMap<string, string> = new Map([
    ['xml', 'xml'],
    ['xmlns', 'xmlns'],
  ])
  /** Scope before each open element that declares something, null for the others. */
  private readonly before: (ReadonlyMap<string, string> | null)[] = []
  private elements = new Map<string, string>()
  /** Whether the tag opened last declares a namespace. */
  private declares = false
  /** Attributes of tags that were met in this scope, as the table names them: tags written alike share theirs. */
  private named = new Map<XmlAttributes, XmlAttributes>()

  constructor(private readonly namespaces: XmlNamespaces) {}

  open(name: string, attributes: XmlAttributes): string {
    // what was met in this scope declares nothing
    if (this.named.has(attributes)) {
      this.before.push(null)
      return this.resolve(name)
    }
    let scope: Map<string, string> | null = null
    for (const key in attributes) {
      if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue
      scope ??= new Map(this.scope)
      const uri = attributes[key]!
      scope.set(key.slice(6), uri === '' ? '' : (this.namespaces.get(uri) ?? '?'))
    }
    this.before.push(scope ? this.scope : null)
    this.declares = scope !== null
    if (scope) this.enter(scope)
    return this.resolve(name)
  }

  close(): void {
    const scope = this.before.pop()
    if (scope) this.enter(scope)
  }

  attributes(attributes: XmlAttributes): XmlAttributes {
    const known = this.named.get(attributes)
    if (known !== undefined) return known
    const named = this.nameAll(attributes)
    if (!this.declares && this.named.size < MOST_NAMED) this.named.set(attributes, named)
    return named
  }

  private nameAll(attributes: XmlAttributes): XmlAttributes {
    let same = true
    for (const key in attributes) {
      if (!key.includes(':')) continue
      if (this.resolve(key) !== key) {
        same = false
        break
      }
    }
    if (same) return attributes
    const named: Record<string, string> = {}
    // An attribute without a prefix is in no namespace.
    for (const key in attributes) named[key.includes(':') ? this.resolve(key) : key] = attributes[key]!
    return named
  }

  private enter(scope: ReadonlyMap<string, string>): void {
    this.scope = scope
    this.elements = new Map()
    this.named = new Map()
  }

  private resolve(name: string): string {
    const known = this.elements.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = this.scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? (colon < 0 ? '' : '?')
    const local = name.slice(colon + 1)
    const resolved = prefix === '' ? local : `${prefix}:${local}`
    this.elements.set(name, resolved)
    return resolved
  }
}
