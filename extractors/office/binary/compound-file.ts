import { Bytes } from './bytes.js'

const ENTRY = 128
const LAST_SECTOR = 0xfffffff9

/** Streams of an OLE compound file, by name ([MS-CFB]); those of a damaged one as far as they can be followed. */
export function readStreams(data: Uint8Array, names: readonly string[]): Map<string, Bytes> {
  const file = new Bytes(data)
  const shift = file.u16(30) === 12 ? 12 : 9
  const size = 1 << shift
  const sector = (n: number) => (n + 1) * size
  const table = allocationTable(file, size, sector)
  /** A chain has no more parts than the file, however it may turn in circles. */
  const chain = (start: number, next: (n: number) => number, most: number): number[] => {
    const parts: number[] = []
    for (let n = start; n <= LAST_SECTOR && parts.length < most; n = next(n)) parts.push(n)
    return parts
  }
  const nextSector = (n: number) => (n * 4 + 4 <= table.length ? table.u32(n * 4) : 0xffffffff)
  const most = Math.ceil(file.length / size)
  const join = (parts: readonly number[], place: (n: number) => number, from: Bytes, length: number, step: number) => {
    const joined = new Uint8Array(Math.min(length, parts.length * step))
    parts.slice(0, Math.ceil(length / step)).forEach((n, i) => {
      const part = from.part(place(n), Math.min(step, joined.length - i * step))
      joined.set(part.data, i * step)
    })
    return new Bytes(joined)
  }
  const whole = (start: number, length: number) => join(chain(start, nextSector, most), sector, file, length, size)

  const directory = whole(file.u32(48), file.length)
  const smallLimit = file.u32(56)
  const smallTable = whole(file.u32(60), file.u32(64) * size)
  const found = new Map<string, Bytes>()
  let smallStream: Bytes | null = null
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const type = directory.u8(at + 66)
    const start = directory.u32(at + 116)
    const length = Math.min(directory.u32(at + 120), file.length)
    if (type === 5) smallStream ??= whole(start, length)
    const name = directory.text(at, Math.min(32, Math.max(0, directory.u16(at + 64) / 2 - 1)))
    if (type !== 2 || !names.includes(name) || found.has(name)) continue
    if (length >= smallLimit || smallStream === null) found.set(name, whole(start, length))
    else {
      const nextSmall = (n: number) => (n * 4 + 4 <= smallTable.length ? smallTable.u32(n * 4) : 0xffffffff)
      const parts = chain(start, nextSmall, Math.ceil(smallStream.length / 64))
      found.set(
        name,
        join(parts, (n) => n * 64, smallStream, length, 64),
      )
    }
  }
  return found
}

function allocationTable(file: Bytes, size: number, sector: (n: number) => number): Bytes {
  const sectors: number[] = []
  const most = Math.ceil(file.length / size)
  for (let i = 0; i < 109; i++) sectors.push(file.u32(76 + i * 4))
  for (let at = file.u32(68), n = 0; at <= LAST_SECTOR && n < file.u32(72) && n < most; n++) {
    for (let i = 0; i < size / 4 - 1; i++) sectors.push(file.u32(sector(at) + i * 4))
    at = file.u32(sector(at) + size - 4)
  }
  const used = sectors.filter((n) => n <= LAST_SECTOR).slice(0, most)
  const table = new Uint8Array(used.length * size)
  for (const [i, n] of used.entries()) table.set(file.part(sector(n), size).data, i * size)
  return new Bytes(table)
}
