/** What stands in a text of XML, in order; names and attributes as they are written. */
export interface XmlMarks {
  /** Tags that are written alike are mostly the same object, which nobody changes. */
  open(tag: XmlTag): void
  close(name: string): void
  text(words: string): void
  /** A declaration of the type of document. */
  doctype(words: string): void
  fault(what: string): void
}

export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly empty: boolean
}

const LT = 60
const GT = 62
const SLASH = 47
const EQUALS = 61

/**
 * Cuts XML into tags and text in one pass. It is made for parts that may be damaged: each fault is told and read over, and
 * what cannot be a tag is text. (An XML parser proper ends at the first, or goes on from where its state happens to be.)
 */
export function scanXml(xml: string, marks: XmlMarks): void {
  const known = new Map<string, XmlTag>()
  /** Names of tags that wait for their end: what closes is nearly always the last. */
  const waiting: string[] = []
  const opening: XmlMarks = {
    ...marks,
    open(tag) {
      if (!tag.empty) waiting.push(tag.name)
      marks.open(tag)
    },
  }
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) {
      marks.text(decodeEntities(xml.slice(at), marks))
      return
    }
    if (tag > at) marks.text(decodeEntities(xml.slice(at, tag), marks))
    const sign = xml.charCodeAt(tag + 1)
    if (sign === SLASH) {
      const last = waiting.pop()
      const behind = tag + 2 + (last?.length ?? 0)
      if (last !== undefined && xml.charCodeAt(behind) === GT && xml.startsWith(last, tag + 2)) {
        marks.close(last)
        at = behind + 1
        continue
      }
      const end = closeEnd(xml, tag + 2)
      if (xml.charCodeAt(end) !== GT) marks.fault('closing tag without end')
      marks.close(xml.slice(tag + 2, end).trim())
      at = xml.charCodeAt(end) === GT ? end + 1 : end
    } else if (isNameStart(sign)) {
      at = readTag(xml, tag + 1, opening, known)
    } else if (sign === 33 || sign === 63) {
      const next = scanDeclaration(xml, tag, marks)
      if (next === null) return
      at = next
    } else {
      marks.fault('< by itself')
      marks.text('<')
      at = tag + 1
    }
  }
}

/** The `>` of a closing tag, or the `<` that comes before one. */
function closeEnd(xml: string, from: number): number {
  let at = from
  for (let code = xml.charCodeAt(at); at < xml.length && code !== GT && code !== LT; ) code = xml.charCodeAt(++at)
  return at
}

/** Comments, CDATA, instructions, the type of the document; null where the reading ends. */
function scanDeclaration(xml: string, tag: number, marks: XmlMarks): number | null {
  const [start, end] = xml.startsWith('<!--', tag)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', tag)
      ? ['<![CDATA[', ']]>']
      : xml.charCodeAt(tag + 1) === 63
        ? ['<?', '?>']
        : ['<!', '>']
  const from = tag + start.length
  let close = xml.indexOf(end, from)
  if (start === '<!') {
    // Its own declarations stand in brackets, and have a `>` each.
    if (close >= 0 && xml.slice(from, close).includes('[')) {
      const after = xml.indexOf(']', from)
      close = after < 0 ? -1 : xml.indexOf('>', after)
    }
    marks.doctype(xml.slice(from, close < 0 ? xml.length : close))
  }
  if (close < 0) {
    marks.fault(`${start} without end`)
    if (start === '<![CDATA[') marks.text(xml.slice(from))
    return null
  }
  if (start === '<![CDATA[') marks.text(xml.slice(from, close))
  return close + end.length
}

/** Tags of one part that are remembered: those of a document are a few hundred over and over. */
const MOST_TAGS = 1_000
const LONGEST_TAG = 300

/** The same as scanTag; a tag that was read before is known by its letters. */
function readTag(xml: string, from: number, marks: XmlMarks, known: Map<string, XmlTag>): number {
  const end = xml.indexOf('>', from) + 1
  if (end === 0 || end - from > LONGEST_TAG) return scanTag(xml, from, marks)
  const written = xml.slice(from, end)
  const tag = known.get(written)
  if (tag !== undefined) {
    marks.open(tag)
    return end
  }
  if (known.size >= MOST_TAGS || written.includes('&')) return scanTag(xml, from, marks)
  let read: XmlTag | null = null
  let faults = 0
  const reached = scanTag(xml, from, {
    ...marks,
    open(own) {
      read = own
    },
    fault(what) {
      faults++
      marks.fault(what)
    },
  })
  if (read === null) return reached
  if (faults === 0 && reached === end) known.set(written, read)
  marks.open(read)
  return reached
}

/** An opening tag whose name begins at `from`; the place behind it. */
function scanTag(xml: string, from: number, marks: XmlMarks): number {
  let at = nameEnd(xml, from)
  const name = xml.slice(from, at)
  const attributes: Record<string, string> = Object.create(null)
  for (;;) {
    at = skipSpace(xml, at)
    const code = xml.charCodeAt(at)
    if (code === GT) {
      marks.open({ name, attributes, empty: false })
      return at + 1
    }
    if (code === SLASH && xml.charCodeAt(at + 1) === GT) {
      marks.open({ name, attributes, empty: true })
      return at + 2
    }
    if (at >= xml.length || code === LT) {
      marks.fault('tag without end')
      marks.open({ name, attributes, empty: false })
      return at
    }
    const end = nameEnd(xml, at)
    if (end === at) {
      marks.fault('sign in a tag')
      at++
      continue
    }
    const key = xml.slice(at, end)
    at = skipSpace(xml, end)
    if (xml.charCodeAt(at) !== EQUALS) {
      marks.fault('attribute without value')
      continue
    }
    at = skipSpace(xml, at + 1)
    const quote = xml.charCodeAt(at)
    if (quote !== 34 && quote !== 39) {
      marks.fault('value without quotes')
      continue
    }
    const start = ++at
    for (let letter = xml.charCodeAt(at); at < xml.length && letter !== quote && letter !== LT; ) {
      letter = xml.charCodeAt(++at)
    }
    attributes[key] ??= decodeEntities(xml.slice(start, at), marks)
    if (xml.charCodeAt(at) === quote) at++
    else marks.fault('value without end')
  }
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 127
}

/** The first place from `at` on that ends a name: white space, or one of `/ > = < " '`. */
function nameEnd(xml: string, at: number): number {
  let end = at
  for (; end < xml.length; end++) {
    const code = xml.charCodeAt(end)
    if (code <= 32 || (code < 64 && (code === SLASH || code >= LT || code === 34 || code === 39) && code !== 63)) break
  }
  return end
}

function skipSpace(xml: string, at: number): number {
  let next = at
  while (next < xml.length && xml.charCodeAt(next) <= 32) next++
  return next
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Only the entities of XML itself and numbers are read; another one stays as it is written. */
function decodeEntities(text: string, marks: XmlMarks): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:(#x?)?(\w{1,40});)?/g, (whole, number: string | undefined, name: string | undefined) => {
    const code = number ? Number.parseInt(name!, number === '#' ? 10 : 16) : Number.NaN
    if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code)
    const sign = number === undefined && name !== undefined && Object.hasOwn(named, name) ? named[name] : undefined
    if (sign === undefined) marks.fault('entity that is none of XML')
    return sign ?? whole
  })
}
