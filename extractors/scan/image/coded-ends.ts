/** What is told of the data of a picture without decoding it. */
export type CodedEnd = 'whole' | 'cut' | 'nothing'

/** Writers put a few bytes, and cameras a second picture or their notes, behind the end of a picture. */
const BEHIND = 4096

/** Whether data in one of the codings of pictures come to the end that the coding prescribes. */
export function codedEnd(filter: string, data: Uint8Array): CodedEnd {
  switch (filter) {
    case 'DCTDecode':
    case 'JPXDecode':
      // Both end in the same two bytes, which cannot stand within.
      return hasEnd(data, [0xff, 0xd9]) ? 'whole' : 'cut'
    case 'CCITTFaxDecode':
      return faxEnd(data)
    case 'JBIG2Decode':
      return segmentsEnd(data)
    default:
      return 'whole'
  }
}

function hasEnd(data: Uint8Array, [first, second]: readonly [number, number]): boolean {
  for (let at = data.length - 2; at >= Math.max(0, data.length - BEHIND); at--) {
    if (data[at] === first && data[at + 1] === second) return true
  }
  return false
}

/** Bytes in which the end of a fax is looked for: two codes of twelve bits, and what fills them up. */
const FAX_END = 12
/** A line like the one before is the bit 1: data that end so have gone on to the empty foot of the page. */
const LIKE_BEFORE = 0xff

/** Group 4 ends in twice the code `000000000001`. Group 3 has it before every line, and need have none at the end. */
function faxEnd(data: Uint8Array): CodedEnd {
  if (bitsOf(data.subarray(0, 3)).startsWith('00000000000')) return 'whole'
  const last = data.findLastIndex((byte) => byte !== 0 && byte !== 10 && byte !== 13)
  const end = bitsOf(data.subarray(Math.max(0, last + 1 - FAX_END), last + 1))
  if (/0{11}1[01]?0{11}1/.test(end)) return 'whole'
  return last > 0 && data[last - 1] === LIKE_BEFORE ? 'whole' : 'cut'
}

function bitsOf(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(2).padStart(8, '0')).join('')
}

export interface Jbig2Segment {
  readonly type: number
  readonly data: Uint8Array
}

const LENGTH_UNKNOWN = 0xffffffff
/** Marks that pdf.js and others know as well: dictionaries, regions, the size of the page, ends, profiles, tables, extensions. */
const LAST_TYPE = 62

/** JBIG2 in a PDF is a row of segments, each of which tells how long it is (ITU-T T.88, 7.2). Null where it is none, or ends within one. */
export function jbig2Segments(data: Uint8Array): Jbig2Segment[] | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const segments: Jbig2Segment[] = []
  let at = 0
  try {
    while (at + 11 <= data.length) {
      const number = view.getUint32(at)
      const flags = data[at + 4]!
      let refers = data[at + 5]! >> 5
      at += 6
      if (refers === 7) {
        refers = view.getUint32(at - 1) & 0x1fffffff
        at += 3 + Math.ceil((refers + 1) / 8)
      }
      at += refers * (number <= 256 ? 1 : number <= 65_536 ? 2 : 4) + (flags & 0x40 ? 4 : 1)
      const length = view.getUint32(at)
      at += 4
      const type = flags & 63
      if (type > LAST_TYPE) return null
      if (length === LENGTH_UNKNOWN) return [...segments, { type, data: data.subarray(at) }]
      if (at + length > data.length) return null
      segments.push({ type, data: data.subarray(at, at + length) })
      at += length
    }
  } catch {
    return null
  }
  return segments
}

/** Regions of text, of half-tones, of anything, and what refines them. */
const FIRST_REGION = 4
const LAST_REGION = 43

function segmentsEnd(data: Uint8Array): CodedEnd {
  const segments = jbig2Segments(data)
  if (segments === null) return 'cut'
  return segments.some(({ type }) => type >= FIRST_REGION && type <= LAST_REGION) ? 'whole' : 'nothing'
}
