import { decodeXml } from './decode-xml.js'
import { scanXml, type XmlTag } from './scan-xml.js'

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
/** Tags whose names are remembered. */
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
  const stack: Opened[] = []
  const names = new NameTable(namespaces)
  const fault = (what: string) => {
    problem ??= 'malformed'
    detail ??= what
  }
  const pop = () => {
    const opened = stack.pop()!
    opened.written.open--
    names.close(opened)
    if (stack.length < MAX_DEPTH) handler.close(opened.name)
  }
  const xml = withPlainBreaks(decodeXml(bytes))
  if (control.test(xml)) fault('control character')
  scanXml(xml, {
    open(tag) {
      const opened = names.open(tag)
      stack.push(opened)
      opened.written.open++
      if (stack.length <= MAX_DEPTH) handler.open(opened.name, opened.attributes)
      else problem ??= 'too-deep'
      if (tag.empty) pop()
    },
    close(name) {
      if (stack.at(-1)?.written.name !== name) {
        if (!names.isOpen(name)) {
          fault(`</${name}> closes nothing`)
          return
        }
        while (stack.at(-1)!.written.name !== name) {
          fault(`<${stack.at(-1)!.written.name}> is not closed`)
          pop()
        }
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
  if (stack.length > 0) fault(`<${stack.at(-1)!.written.name}> is not closed`)
  while (stack.length > 0) pop()
  return { problem, detail }
}

function withPlainBreaks(xml: string): string {
  return xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml
}

/** The name of an element as it is written, and how many of that name are open. */
interface Written {
  readonly name: string
  open: number
}

/** An element that is open; those that were met alike in one scope are the same object. */
interface Opened {
  readonly written: Written
  /** Its name and its attributes' names by the table of namespaces. */
  readonly name: string
  readonly attributes: XmlAttributes
  /** The scope around it, where it declares a namespace. */
  readonly before: Scope | null
}

/** Prefix of the file → prefix of the table. */
type Scope = ReadonlyMap<string, string>

/** Names of the file → names by the table of namespaces, as declarations come and go. */
class NameTable {
  private scope: Scope = new Map([
    ['xml', 'xml'],
    ['xmlns', 'xmlns'],
  ])
  private readonly written = new Map<string, Written>()
  /** Names that were resolved in this scope, and tags that were met in it: tags written alike are named once. */
  private names = new Map<string, string>()
  private met = new Map<XmlTag, Opened>()

  constructor(private readonly namespaces: XmlNamespaces) {}

  open(tag: XmlTag): Opened {
    return this.met.get(tag) ?? this.meet(tag)
  }

  close({ before }: Opened): void {
    if (before !== null) this.enter(before)
  }

  isOpen(name: string): boolean {
    return (this.written.get(name)?.open ?? 0) > 0
  }

  private meet(tag: XmlTag): Opened {
    let written = this.written.get(tag.name)
    if (written === undefined) {
      written = { name: tag.name, open: 0 }
      this.written.set(tag.name, written)
    }
    const before = this.declare(tag.attributes)
    const opened = { written, name: this.resolve(tag.name), attributes: this.nameAll(tag.attributes), before }
    if (before === null && this.met.size < MOST_NAMED) this.met.set(tag, opened)
    return opened
  }

  /** Enters the scope that a tag opens; gives the one before it, null where the tag declares nothing. */
  private declare(attributes: XmlAttributes): Scope | null {
    let scope: Map<string, string> | null = null
    for (const key in attributes) {
      if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue
      scope ??= new Map(this.scope)
      const uri = attributes[key]!
      scope.set(key.slice(6), uri === '' ? '' : (this.namespaces.get(uri) ?? '?'))
    }
    if (scope === null) return null
    const before = this.scope
    this.enter(scope)
    return before
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

  private enter(scope: Scope): void {
    this.scope = scope
    this.names = new Map()
    this.met = new Map()
  }

  private resolve(name: string): string {
    const known = this.names.get(name)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const prefix = this.scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? (colon < 0 ? '' : '?')
    const local = name.slice(colon + 1)
    const resolved = prefix === '' ? local : `${prefix}:${local}`
    this.names.set(name, resolved)
    return resolved
  }
}
