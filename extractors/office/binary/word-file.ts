import type { Bytes } from './bytes.js'
import { readStreams } from './compound-file.js'

/** Parts of a table of places: [MS-DOC] 2.8.1, places first, then as many pieces of data less one. */
export interface Plc {
  readonly places: readonly number[]
  readonly data: Bytes
}

/** The streams of a Word 97–2003 file, and where its file information block says that things are. */
export class WordFile {
  readonly main: Bytes
  readonly table: Bytes
  /** Property lists that are too long for a page of their own. */
  readonly data: Bytes

  private constructor(main: Bytes, table: Bytes, data: Bytes) {
    this.main = main
    this.table = table
    this.data = data
  }

  /** Null where it is no such file, or Word 6 or 95. */
  static open(bytes: Uint8Array): WordFile | null {
    const streams = readStreams(bytes, ['WordDocument', '0Table', '1Table', 'Data'])
    const main = streams.get('WordDocument')
    if (main === undefined || main.u16(0) !== 0xa5ec || main.u16(2) < 0xc1) return null
    const table = streams.get((main.u16(10) & 0x200) !== 0 ? '1Table' : '0Table')
    return table === undefined ? null : new WordFile(main, table, streams.get('Data') ?? main.part(0, 0))
  }

  /** The n-th part of the table stream, as the file information block numbers them. */
  part(n: number): Bytes {
    const at = 0x9a + n * 8
    return this.table.part(this.main.u32(at), this.main.u32(at + 4))
  }

  offsetOf(n: number): number {
    return this.main.u32(0x9a + n * 8)
  }

  plc(n: number, dataSize: number): Plc {
    const part = this.part(n)
    const count = part.length < 4 ? 0 : Math.floor((part.length - 4) / (4 + dataSize))
    const places = part.length < 4 ? [] : Array.from({ length: count + 1 }, (_, i) => part.u32(i * 4))
    return { places, data: part.part((count + 1) * 4, part.length) }
  }

  /** Where the parts of the text begin, in characters. */
  get stories(): Readonly<
    Record<'body' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes', Range>
  > {
    let at = 0
    const next = (lengthAt: number): Range => {
      const start = at
      at += Math.max(0, this.main.i32(lengthAt))
      return { start, end: at }
    }
    const body = next(0x4c)
    const footnotes = next(0x50)
    const headers = next(0x54)
    next(0x58)
    return {
      body,
      footnotes,
      headers,
      comments: next(0x5c),
      endnotes: next(0x60),
      boxes: next(0x64),
      headerBoxes: next(0x68),
    }
  }
}

/** Characters of the text, from `start` up to `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}
