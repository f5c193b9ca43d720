/** How many pages a TIFF lists, and whether its list comes to an end. */
export interface TiffPages {
  readonly count: number
  readonly whole: boolean
}

/** Longer lists are no list of pages. */
const MOST = 20_000

/** The directories of a TIFF, each of which names the place of the next (TIFF 6.0, section 2). */
export function tiffPages(bytes: Uint8Array): TiffPages {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const little = bytes[0] === 0x49
  const seen = new Set<number>()
  let at = bytes.length >= 8 ? view.getUint32(4, little) : 0
  while (at !== 0) {
    if (seen.has(at) || seen.size >= MOST || at + 2 > bytes.length) return { count: seen.size, whole: false }
    const end = at + 2 + view.getUint16(at, little) * 12
    if (end + 4 > bytes.length) return { count: seen.size, whole: false }
    seen.add(at)
    at = view.getUint32(end, little)
  }
  return { count: seen.size, whole: seen.size > 0 }
}
