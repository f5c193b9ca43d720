/** Where one entry of a ZIP file lies and what its headers say of it; headers may lie. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  /** Where its bytes begin and end in the file. */
  readonly start: number
  readonly end: number
  /** Unpacked; null where no header says it. */
  readonly crc: number | null
  /** The bytes end before the headers say. */
  readonly cut: boolean
}

/** The entries of a ZIP file; `salvaged` where its directory is lost and they were gathered from the headers before each. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  readonly salvaged: boolean
  /** There are more entries than the limit. */
  readonly tooMany: boolean
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_64_LOCATOR = 0x07064b50
const DESCRIPTOR = 0x08074b50
/** The end record has a comment of at most 65,535 bytes. */
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535
const UNKNOWN_32 = 0xffffffff

/** Reads the directory at the end of the file, or where it is missing or cut, the headers before the entries. */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const central = readCentral(bytes, view, maxEntries)
  if (central !== null && (central.tooMany || (central.entries.length > 0 && !central.salvaged))) return central
  const local = scanLocal(bytes, view, maxEntries)
  if (central === null || local.tooMany) return local
  // Bytes were lost or put in: entries that are not where the directory says are looked for.
  const known = new Set(central.entries.map(({ name }) => name))
  const entries = [...central.entries, ...local.entries.filter(({ name }) => !known.has(name))]
  return { entries, salvaged: true, tooMany: entries.length > maxEntries }
}

function readCentral(bytes: Uint8Array, view: DataView, maxEntries: number): ZipDirectory | null {
  const end = findEnd(view)
  if (end < 0) return null
  let size = view.getUint32(end + 12, true)
  let offset = view.getUint32(end + 16, true)
  let directoryEnd = end
  if (end >= 20 && view.getUint32(end - 20, true) === END_64_LOCATOR) {
    const at = Number(view.getBigUint64(end - 12, true))
    if (at + 56 <= view.byteLength) {
      size = Number(view.getBigUint64(at + 40, true))
      offset = Number(view.getBigUint64(at + 48, true))
      directoryEnd = at
    }
  }
  // Bytes put before the file (a mail's head, a first file joined to it) move every offset; put into it or lost, the later ones.
  const moved = directoryEnd - size - offset
  const entries: ZipEntry[] = []
  let missed = false
  let at = hasRecord(view, offset + moved, CENTRAL) ? offset + moved : offset
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === CENTRAL) {
    if (entries.length >= maxEntries) return { entries, salvaged: false, tooMany: true }
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > view.byteLength) break
    const sizes = wideSizes(view, at + 46 + nameLength, extraLength, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ])
    const start = dataStart(view, sizes[2]! + moved) ?? dataStart(view, sizes[2]!)
    if (start === null) missed = true
    else {
      entries.push({
        name: nameOf(bytes, at + 46, nameLength),
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        start,
        end: Math.min(start + sizes[1]!, view.byteLength),
        crc: view.getUint32(at + 16, true),
        cut: start + sizes[1]! > view.byteLength,
      })
    }
    at = next
  }
  return { entries, salvaged: missed, tooMany: false }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return -1
}

/** Sizes that do not fit into 32 bits stand in an extra field, those only, in this order: unpacked, packed, place. */
function wideSizes(view: DataView, start: number, length: number, sizes: number[]): number[] {
  if (!sizes.includes(UNKNOWN_32)) return sizes
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    const end = Math.min(field + view.getUint16(at + 2, true), start + length)
    return sizes.map((size) => {
      if (size !== UNKNOWN_32 || field + 8 > end) return size
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    })
  }
  return sizes
}

function hasRecord(view: DataView, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature
}

/** Where the bytes behind a local header begin; null where there is none. */
function dataStart(view: DataView, local: number): number | null {
  if (!hasRecord(view, local, LOCAL) || local + 30 > view.byteLength) return null
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  return start <= view.byteLength ? start : null
}

function scanLocal(bytes: Uint8Array, view: DataView, maxEntries: number): ZipDirectory {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  for (let at = findSignature(file, LOCAL, 0); at >= 0; ) {
    const start = dataStart(view, at)
    if (start === null) {
      at = findSignature(file, LOCAL, at + 4)
      continue
    }
    if (entries.length >= maxEntries) return { entries, salvaged: true, tooMany: true }
    const flags = view.getUint16(at + 6, true)
    const packed = view.getUint32(at + 18, true)
    // Bit 3: the sizes stand behind the bytes.
    const sized = (flags & 8) === 0 && packed !== UNKNOWN_32
    const end = sized ? start + packed : endOfUnsized(file, start)
    entries.push({
      name: nameOf(bytes, at + 30, view.getUint16(at + 26, true)),
      method: view.getUint16(at + 8, true),
      encrypted: (flags & 1) === 1,
      start,
      end: Math.min(end, file.length),
      crc: sized ? view.getUint32(at + 14, true) : null,
      cut: end > file.length,
    })
    at = findSignature(file, LOCAL, sized && end <= file.length ? end : start)
  }
  return { entries, salvaged: true, tooMany: false }
}

/** The bytes end where the next record begins; looked for up to the next entry only, so that all entries cost one pass. */
function endOfUnsized(file: Buffer, start: number): number {
  const next = findSignature(file, LOCAL, start)
  let end = next < 0 ? file.length : next
  for (const signature of [DESCRIPTOR, CENTRAL]) {
    const found = findSignature(file.subarray(0, end), signature, start)
    if (found >= 0) end = found
  }
  return end
}

function findSignature(file: Buffer, signature: number, from: number): number {
  return file.indexOf(
    Buffer.from([signature & 255, (signature >> 8) & 255, (signature >> 16) & 255, signature >>> 24]),
    from,
  )
}

function nameOf(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('utf8')
}
