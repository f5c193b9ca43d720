import { constants, inflateSync } from 'node:zlib'

/** What of a damaged PDF its pages are put together from. */
export interface FoundObjects {
  /** Page → where it comes in the file and the node of the tree that it belongs to, by their numbers. */
  readonly pages: ReadonlyMap<number, { readonly order: number; readonly parent: number | null }>
  /** Nodes of the tree of pages. */
  readonly nodes: ReadonlyMap<number, PageNode>
  /** Objects that stood packed in others, as PDF writes them. */
  readonly unpacked: ReadonlyMap<number, string>
  readonly highest: number
}

export interface PageNode {
  readonly kids: readonly number[]
  readonly parent: number | null
  readonly count: number | null
}

/** Where an object begins (`12 0 obj`), and where its dictionary or value ends. */
const tokens = /(?<!\d)(\d{1,9})[\s\0]{1,9}\d{1,5}[\s\0]{1,9}obj(?![a-z])|endobj|(?<!end)stream(?=[\r\n])/g
const streamEnd = /endstream|endobj/g
const isPage = /\/Type\s*\/Page(?![\w.-])/
const isNode = /\/Type\s*\/Pages(?![\w.-])/
const isPack = /\/Type\s*\/ObjStm(?![\w.-])/
const isLock = /\/Filter\s*\/Standard(?![\w.-])/
const keepsSecrets = /\/Encrypt\s*(?:\d|<<)/
/** The list of kids of a book of 5,000 pages has 50 kB. */
const LONGEST_BODY = 1 << 18
/** Bytes of unpacked objects: text and tables are not among them. */
const MOST_UNPACKED = 1 << 26
/** A string can not be longer than half a gigabyte, and no plan is. */
const LONGEST_FILE = 1 << 28

/** Looks for pages from the first byte to the last, whatever the tables of the file say; null where they may not be read. */
export function findObjects(bytes: Uint8Array): FoundObjects | null {
  if (bytes.length > LONGEST_FILE) return null
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  // What is encrypted cannot be read without the end of the file, where its key is.
  if (keepsSecrets.test(file)) return null
  const pages = new Map<number, { order: number; parent: number | null }>()
  const nodes = new Map<number, PageNode>()
  const unpacked = new Map<number, string>()
  let highest = 0
  let order = 0
  let left = MOST_UNPACKED
  let packed = 0
  let whole = 0
  let locked = false
  const note = (number: number, body: string): void => {
    highest = Math.max(highest, number)
    pages.delete(number)
    nodes.delete(number)
    if (isNode.test(body)) nodes.set(number, nodeOf(body))
    else if (isPage.test(body)) pages.set(number, { order: order++, parent: reference(body, 'Parent') })
    locked ||= isLock.test(body)
  }
  const takeStream = (body: string, start: number, end: number): void => {
    if (/\/FlateDecode/.test(body)) {
      packed++
      if (opensFlate(bytes, start)) whole++
    }
    if (!isPack.test(body)) return
    const content = unpack(body, bytes.subarray(start, end), left)
    left -= content.length
    for (const [number, text] of objectsOf(body, content)) {
      unpacked.set(number, text)
      note(number, text)
    }
  }
  let open: { readonly number: number; readonly start: number } | null = null
  tokens.lastIndex = 0
  for (let token = tokens.exec(file); token !== null; token = tokens.exec(file)) {
    // An object that is begun before the last one ended has cut that one off.
    if (token[1] !== undefined) open = { number: Number(token[1]), start: tokens.lastIndex }
    else if (open !== null) {
      const body = file.slice(open.start, Math.min(token.index, open.start + LONGEST_BODY))
      unpacked.delete(open.number)
      note(open.number, body)
      open = null
      if (token[0] === 'endobj') continue
      streamEnd.lastIndex = tokens.lastIndex
      const end = streamEnd.exec(file)?.index ?? file.length
      // After `stream` stands the end of a line: `\r\n` or `\n`.
      const start = tokens.lastIndex + (file.startsWith('\r\n', tokens.lastIndex) ? 2 : 1)
      takeStream(body, start, end)
      tokens.lastIndex = end
    }
  }
  // Streams that do not begin as packed ones do are encrypted, though the words that say so are lost.
  return locked || whole * 2 < packed ? null : { pages, nodes, unpacked, highest }
}

/** The two bytes before packed ones: a method, and bits that make them a multiple of 31. */
function opensFlate(bytes: Uint8Array, start: number): boolean {
  const [method = 0, check = 0] = bytes.subarray(start, start + 2)
  return (method & 15) === 8 && (method * 256 + check) % 31 === 0
}

function nodeOf(body: string): PageNode {
  const kids = /\/Kids\s*\[([^\]]*)/.exec(body)?.[1] ?? ''
  return {
    kids: [...kids.matchAll(/(\d{1,9})\s+\d{1,5}\s+R/g)].map((kid) => Number(kid[1])),
    parent: reference(body, 'Parent'),
    count: number(body, 'Count'),
  }
}

function reference(body: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d{1,9})\\s+\\d{1,5}\\s+R`).exec(body)
  return found === null ? null : Number(found[1])
}

function number(body: string, key: string): number | null {
  const found = new RegExp(`/${key}\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)`).exec(body)
  return found === null ? null : Number(found[1])
}

/** The words of a packed stream, up to where it is damaged; nothing where it is packed in another way than all writers do. */
function unpack(body: string, packed: Uint8Array, most: number): string {
  if (!/\/Filter/.test(body)) return Buffer.from(packed.subarray(0, most)).toString('latin1')
  if (!/\/Filter\s*\[?\s*\/FlateDecode/.test(body) || /\/Predictor\s+(?!1\b)/.test(body)) return ''
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most) }
    return inflateSync(packed, options).toString('latin1')
  } catch {
    return ''
  }
}

/** Numbers and places of the objects stand before them: `12 0 14 57 …`. */
function objectsOf(body: string, content: string): [number, string][] {
  const first = number(body, 'First')
  if (first === null || first >= content.length) return []
  const head = content.slice(0, first).trim().split(/\s+/).map(Number)
  const objects: [number, string][] = []
  let last = first
  for (let i = 0; i + 1 < head.length; i += 2) {
    const start = first + head[i + 1]!
    const end = i + 3 < head.length ? first + head[i + 3]! : content.length
    // They stand one behind the other: what lies over another one is a trick.
    if (!(Number.isSafeInteger(head[i]) && start >= last && end > start && end <= content.length)) continue
    objects.push([head[i]!, content.slice(start, end)])
    last = end
  }
  return objects
}
