/** The pages of a TIFF. */
export interface TiffPages {
  /** Of each page the number of its directory, from 0: small copies and masks of pages have directories, too. */
  readonly directories: readonly number[]
  /** Whether the list of directories comes to an end. */
  readonly whole: boolean
}

/** Where a TIFF keeps what: the sizes of its numbers and the places of its first directory and of the tags in one. */
interface Layout {
  readonly view: DataView
  readonly little: boolean
  readonly big: boolean
}

/** Longer lists are no list of pages. */
const MOST = 20_000
const BIG = 43
const LONG = 4
const NEW_SUBFILE_TYPE = 254
const SUBFILE_TYPE = 255
/** Bits of the one: a smaller copy, a mask. */
const REDUCED_OR_MASK = 1 | 4
/** Value of the other: a smaller copy. */
const REDUCED = 2

/** The directories of a TIFF, each of which names the place of the next (TIFF 6.0, section 2; BigTIFF has longer numbers). */
export function tiffPages(bytes: Uint8Array): TiffPages {
  const layout = layoutOf(bytes)
  const seen = new Set<number>()
  const pages: number[] = []
  const ended = (whole: boolean): TiffPages => {
    const all = Array.from(seen, (_, i) => i)
    return { directories: pages.length > 0 ? pages : all, whole }
  }
  try {
    let at = place(layout, layout.big ? 8 : 4)
    while (at !== 0) {
      if (seen.has(at) || seen.size >= MOST) return ended(false)
      const entries = entriesOf(layout, at)
      const next = place(layout, entries.end)
      if (!isCopy(layout, entries)) pages.push(seen.size)
      seen.add(at)
      at = next
    }
  } catch {
    // A place behind the end of the file.
    return ended(false)
  }
  return ended(seen.size > 0)
}

interface Entries {
  readonly start: number
  readonly end: number
  readonly size: number
}

function layoutOf(bytes: Uint8Array): Layout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  return { view, little, big: bytes.length > 4 && view.getUint16(2, little) === BIG }
}

function place({ view, little, big }: Layout, at: number): number {
  return big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little)
}

function entriesOf(layout: Layout, at: number): Entries {
  const { view, little, big } = layout
  const count = big ? place(layout, at) : view.getUint16(at, little)
  const size = big ? 20 : 12
  const start = at + (big ? 8 : 2)
  const end = start + count * size
  if (end > view.byteLength) throw new RangeError('behind the end of the file')
  return { start, end, size }
}

function isCopy({ view, little, big }: Layout, { start, end, size }: Entries): boolean {
  for (let at = start; at < end; at += size) {
    const tag = view.getUint16(at, little)
    if (tag !== NEW_SUBFILE_TYPE && tag !== SUBFILE_TYPE) continue
    const value = at + (big ? 12 : 8)
    const type = view.getUint16(at + 2, little) === LONG ? view.getUint32(value, little) : view.getUint16(value, little)
    if (tag === NEW_SUBFILE_TYPE ? (type & REDUCED_OR_MASK) !== 0 : type === REDUCED) return true
  }
  return false
}
