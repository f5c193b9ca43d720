import { windows1252Text } from '../../../normalizers/legacy-encodings/index.js'
import type { Bytes } from './bytes.js'
import type { Range, WordFile } from './word-file.js'

/** Characters that stand together in the file. */
export interface Piece extends Range {
  /** Where they stand in the stream. */
  readonly offset: number
  /** Bytes of a character: 1 in windows-1252, 2 in UTF-16. */
  readonly width: 1 | 2
}

const PIECES = 33

/** The pieces of the text in its order ([MS-DOC] 2.8.35). */
export function readPieces(file: WordFile): Piece[] {
  const clx = file.part(PIECES)
  let at = 0
  while (clx.u8(at) === 1 && at < clx.length) at += 3 + clx.u16(at + 1)
  if (clx.u8(at) !== 2) return []
  const size = Math.min(clx.u32(at + 1), clx.length)
  const count = Math.floor((size - 4) / 12)
  const pieces: Piece[] = []
  let last = 0
  for (let i = 0; i < count; i++) {
    const start = clx.u32(at + 5 + i * 4)
    const end = clx.u32(at + 9 + i * 4)
    const place = clx.u32(at + 5 + (count + 1) * 4 + i * 8 + 2)
    const narrow = (place & 0x40000000) !== 0
    const bare = place & 0x3fffffff
    if (start !== last || end < start || end - start > file.main.length) break
    pieces.push({ start, end, offset: narrow ? bare / 2 : bare, width: narrow ? 1 : 2 })
    last = end
  }
  return pieces
}

/** Characters of the stream from `offset` on. */
export function textAt(main: Bytes, offset: number, characters: number, width: 1 | 2): string {
  return width === 2 ? main.text(offset, characters) : windows1252Text(main.part(offset, characters).data)
}
