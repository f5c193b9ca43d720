/** Formats by their first bytes. */
const magics: readonly (readonly [name: string, bytes: readonly number[], at?: number])[] = [
  ['image (PNG)', [0x89, 0x50, 0x4e, 0x47]],
  ['image (JPEG)', [0xff, 0xd8, 0xff]],
  ['image (GIF)', [0x47, 0x49, 0x46, 0x38]],
  ['image (TIFF)', [0x49, 0x49, 0x2a, 0x00]],
  ['image (TIFF)', [0x4d, 0x4d, 0x00, 0x2a]],
  // BigTIFF
  ['image (TIFF)', [0x49, 0x49, 0x2b, 0x00, 0x08]],
  ['image (TIFF)', [0x4d, 0x4d, 0x00, 0x2b, 0x00, 0x08]],
  ['image (WebP)', [0x57, 0x45, 0x42, 0x50], 8],
  // ftyp and a brand: avif; hei… and hev… of telephones, mif1 and msf1 of either
  ['image (AVIF)', [0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66], 4],
  ['image (HEIC)', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['image (HEIC)', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x76], 4],
  ['image (HEIC)', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x69, 0x66, 0x31], 4],
  ['image (HEIC)', [0x66, 0x74, 0x79, 0x70, 0x6d, 0x73, 0x66, 0x31], 4],
  ['image (JPEG 2000)', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50]],
  ['image (DjVu)', [0x41, 0x54, 0x26, 0x54, 0x46, 0x4f, 0x52, 0x4d]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip archive', [0x1f, 0x8b]],
  ['7-Zip archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['RAR archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['bzip2 archive', [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59]],
  ['xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['Zstandard archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['TAR archive', [0x75, 0x73, 0x74, 0x61, 0x72], 257],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
]

const pictureTypes: ReadonlyMap<string, string> = new Map([
  ['image (PNG)', 'image/png'],
  ['image (JPEG)', 'image/jpeg'],
  ['image (GIF)', 'image/gif'],
  ['image (TIFF)', 'image/tiff'],
  ['image (WebP)', 'image/webp'],
  ['image (AVIF)', 'image/avif'],
])

/** Media type of a picture, by its first bytes. */
export function pictureType(bytes: Uint8Array): string {
  return pictureTypes.get(magicName(bytes) ?? '') ?? 'application/octet-stream'
}

/** What a ZIP container holds, by a name inside it. */
const zipMembers = [
  ['Word (DOCX)', 'word/document'],
  ['Excel (XLSX)', 'xl/workbook'],
  ['PowerPoint (PPTX)', 'ppt/presentation'],
  ['OpenDocument text (ODT)', 'mimetypeapplication/vnd.oasis.opendocument.text'],
  ['OpenDocument', 'mimetypeapplication/vnd.oasis'],
  ['EPUB', 'mimetypeapplication/epub'],
] as const

/** DOCX, XLSX and the like with a password: an OLE container around the package. */
export const encryptedOffice = 'encrypted Office file'

/** What an OLE container holds, by the name of a stream. */
const oleStreams = [
  [encryptedOffice, 'EncryptedPackage'],
  ['Word 97–2003 (DOC)', 'WordDocument'],
  ['Excel 97–2003 (XLS)', 'Workbook'],
  ['PowerPoint 97–2003 (PPT)', 'PowerPoint Document'],
] as const

/** Bytes at either end of a container in which the names of its parts are looked for. */
const CONTAINER_ENDS = 131_072

/** The name of a binary format, or null where the first bytes are of none that is known. */
export function magicName(bytes: Uint8Array): string | null {
  if (indexOf(bytes.subarray(0, 1024), '%PDF-') >= 0) return 'PDF'
  if (startsWith(bytes, [0x50, 0x4b]) && [3, 5, 7].includes(bytes[2]!)) {
    return containerName(bytes, zipMembers, (name) => name) ?? 'ZIP archive'
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const spell = (name: string) => [...name].join('\0')
    return (
      containerName(oleDirectory(bytes), oleStreams, spell) ??
      containerName(bytes, oleStreams, spell) ??
      (hasWordHeader(bytes) ? 'Word 97–2003 (DOC)' : 'OLE container')
    )
  }
  for (const [name, magic, at] of magics) if (startsWith(bytes, magic, at)) return name
  return isBitmap(bytes) ? 'image (BMP)' : null
}

/** Its two letters may begin a text: behind them come four bytes of nothing, and one of a few lengths of a head. */
function isBitmap(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, [0x42, 0x4d]) || !startsWith(bytes, [0, 0, 0, 0], 6)) return false
  return [12, 40, 52, 56, 64, 108, 124].includes(bytes[14]!) && startsWith(bytes, [0, 0, 0], 15)
}

function startsWith(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
  return magic.every((byte, i) => bytes[at + i] === byte)
}

/** The sectors of an OLE container in which its streams are named, by its header: they may lie anywhere in a long file. */
function oleDirectory(bytes: Uint8Array): Uint8Array {
  if (bytes.length < 52) return bytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sector = view.getUint16(30, true) === 12 ? 4096 : 512
  const start = (view.getUint32(48, true) + 1) * sector
  return bytes.subarray(start, start + 4096)
}

/** The first bytes of the stream of a Word text: of a file that was cut, they are there where its directory is lost. */
function hasWordHeader(bytes: Uint8Array): boolean {
  for (let at = 512; at + 4 <= Math.min(bytes.length, CONTAINER_ENDS); at += 512) {
    const version = bytes[at + 2]! + bytes[at + 3]! * 256
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5 && version >= 0xc1 && version < 0x200) return true
  }
  return false
}

function containerName(
  bytes: Uint8Array,
  names: readonly (readonly [string, string])[],
  spell: (name: string) => string,
): string | null {
  const start = bytes.subarray(0, CONTAINER_ENDS)
  const end = bytes.subarray(Math.max(0, bytes.length - CONTAINER_ENDS))
  for (const [format, name] of names) {
    if (indexOf(start, spell(name)) >= 0 || indexOf(end, spell(name)) >= 0) return format
  }
  return null
}

function indexOf(bytes: Uint8Array, words: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(words, 0, 'latin1')
}
