/** What the file information block of a Word 97–2003 file says of its reading. */
export interface WordHeader {
  readonly encrypted: boolean
  /** Word 6 and 95, whose files are laid out otherwise. */
  readonly before97: boolean
}

const entryName = [...'WordDocument'].join('\0')
const DIRECTORY_ENTRY = 128

/** [MS-DOC] 2.5.2: the block is at the start of the stream `WordDocument`. Null where there is no such stream. */
export function readWordHeader(bytes: Uint8Array): WordHeader | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < 1024) return null
  const shift = file.readUInt16LE(30)
  const sector = shift === 12 ? 4096 : 512
  // the directory is found by the name of its entry, so that a damaged allocation table does not matter
  for (let at = file.indexOf(entryName, sector, 'latin1'); at >= 0; at = file.indexOf(entryName, at + 1, 'latin1')) {
    if (at % DIRECTORY_ENTRY !== 0 || at + DIRECTORY_ENTRY > file.length) continue
    const block = (file.readUInt32LE(at + 116) + 1) * sector
    if (block + 64 > file.length) continue
    const magic = file.readUInt16LE(block)
    if (magic !== 0xa5ec && magic !== 0xa5dc) continue
    return {
      encrypted: (file[block + 11]! & 1) !== 0,
      before97: magic === 0xa5dc || file.readUInt16LE(block + 2) < 0xc1,
    }
  }
  return null
}
