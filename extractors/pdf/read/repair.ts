import { findObjects } from './repair-objects.js'
import { orderOf } from './repair-order.js'

/** A file that lost its end or its tables, with an end that lists the pages found in it. */
export interface RepairedFile {
  readonly bytes: Uint8Array
  /** For each page of the document, its number in the repaired file; null for one that is lost. */
  readonly pages: readonly (number | null)[]
}

/** Puts a new end behind a file that does not open; null where no page is found in it. */
export function repairFile(bytes: Uint8Array): RepairedFile | null {
  const found = findObjects(bytes)
  if (found === null || found.pages.size === 0) return null
  const order = orderOf(found)
  const kids = order.filter((page) => page !== null)
  if (kids.length === 0) return null
  const tree = found.highest + 1
  const catalogue = tree + 1
  const objects = [...found.unpacked].map(([number, text]) => `${number} 0 obj\n${text}\nendobj\n`)
  // `endstream endobj` closes what was being written when the file was cut.
  const end = [
    '\nendstream\nendobj\n',
    ...objects,
    `${tree} 0 obj\n<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((page) => `${page} 0 R`).join(' ')}] >>\nendobj\n`,
    `${catalogue} 0 obj\n<< /Type /Catalog /Pages ${tree} 0 R >>\nendobj\n`,
    `trailer\n<< /Root ${catalogue} 0 R /Size ${catalogue + 1} >>\nstartxref\n0\n%%EOF\n`,
  ].join('')
  const repaired = Buffer.alloc(bytes.length + end.length)
  repaired.set(bytes)
  // Tables of the file led nowhere: none is to be tried again.
  for (const word of ['trailer', '/XRef', 'startxref', '\nxref', '\rxref']) blank(repaired, word, bytes.length)
  repaired.write(end, bytes.length, 'latin1')
  let next = 0
  return { bytes: new Uint8Array(repaired), pages: order.map((page) => (page === null ? null : ++next)) }
}

function blank(file: Buffer, word: string, end: number): void {
  for (let at = file.indexOf(word); at >= 0 && at < end; at = file.indexOf(word, at + word.length)) {
    file.fill('%', at, at + word.length)
  }
}
