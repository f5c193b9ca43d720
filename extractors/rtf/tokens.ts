/** What stands next in an RTF file (Rich Text Format 1.9.1). A token is valid until the next one is read. */
export type TokenKind = 'open' | 'close' | 'word' | 'byte' | 'text' | 'end'

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const LONGEST_WORD = 32
/** A line end after a backslash is a paragraph end; other symbols (`\~`, `\-`, `\*`) are words of one character. */
const lineEnds = new Set([0x0a, 0x0d])

/** Cuts the bytes of an RTF file into tokens, from its start to its end, each byte once. */
export class Tokens {
  kind: TokenKind = 'end'
  /** Of a word. */
  name = ''
  parameter: number | null = null
  /** Of text: its bytes are `bytes.subarray(start, end)`. */
  start = 0
  end = 0
  /** Of `\'hh`. */
  byte = 0
  readonly bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get at(): number {
    return this.#at
  }

  /** Whether RTF goes on from here, as behind a brace too many; writers may leave other bytes after the end. */
  hasMoreText(): boolean {
    const rest = this.bytes.subarray(this.#at)
    return /\\(?:par|cell|rtf1?)(?![a-z])/.test(
      Buffer.from(rest.buffer, rest.byteOffset, rest.length).toString('latin1'),
    )
  }

  next(): TokenKind {
    this.kind = this.#read()
    return this.kind
  }

  #read(): TokenKind {
    const { bytes } = this
    // line ends of the file mean nothing
    while (lineEnds.has(bytes[this.#at]!)) this.#at++
    const first = bytes[this.#at]
    if (first === undefined) return 'end'
    if (first === OPEN || first === CLOSE) {
      this.#at++
      return first === OPEN ? 'open' : 'close'
    }
    if (first === BACKSLASH) return this.#readControl()
    this.start = this.#at
    for (let byte: number | undefined = first; byte !== undefined; byte = bytes[++this.#at]) {
      if (byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === 0x0a || byte === 0x0d) break
    }
    this.end = this.#at
    return 'text'
  }

  #readControl(): TokenKind {
    const { bytes } = this
    const next = bytes[++this.#at]
    if (next === undefined) return 'end'
    this.parameter = null
    if (!isLetter(next)) {
      this.#at++
      if (next === 0x27) return this.#readByte()
      this.name = lineEnds.has(next) ? 'par' : String.fromCharCode(next)
      return 'word'
    }
    const start = this.#at
    while (this.#at - start < LONGEST_WORD && isLetter(bytes[this.#at])) this.#at++
    this.name = Buffer.from(bytes.buffer, bytes.byteOffset + start, this.#at - start).toString('latin1')
    this.#readParameter()
    if (bytes[this.#at] === 0x20) this.#at++
    if (this.name === 'bin') this.#at = Math.min(bytes.length, this.#at + Math.max(0, this.parameter ?? 0))
    return 'word'
  }

  #readParameter(): void {
    const { bytes } = this
    const minus = bytes[this.#at] === 0x2d && isDigit(bytes[this.#at + 1])
    if (minus) this.#at++
    if (!isDigit(bytes[this.#at])) return
    let value = 0
    for (; isDigit(bytes[this.#at]); this.#at++) value = Math.min(value * 10 + bytes[this.#at]! - 0x30, 2 ** 31)
    this.parameter = minus ? -value : value
  }

  #readByte(): TokenKind {
    const high = digitOf(this.bytes[this.#at])
    const low = digitOf(this.bytes[this.#at + 1])
    if (high < 0 || low < 0) {
      this.name = "'"
      return 'word'
    }
    this.#at += 2
    this.byte = high * 16 + low
    return 'byte'
  }
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function digitOf(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (isDigit(byte)) return byte - 0x30
  const small = byte | 0x20
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1
}
