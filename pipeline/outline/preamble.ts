import { compareKey } from '../../normalizers/letters.js'
import type { BlockRole } from '../../schema/index.js'
import type { PlacedBlock, PlacedParagraph } from './flow.js'
import { readMarker } from './markers.js'
import { isBareHeading } from './structure.js'

export function opensBody(block: PlacedBlock): boolean {
  if (block.kind === 'table') return false
  const marker = readMarker(block.words.text)
  if (marker === null) return isBareHeading(block)
  return !['dash', 'plus', 'dot', 'letter', 'bracketed'].includes(marker.style)
}

/** A document without headings or numbers: what stands before its first bullet. */
export function proseOnlyPreamble(blocks: readonly PlacedBlock[]): number {
  const first = blocks.findIndex((block) => block.kind === 'table' || readMarker(block.words.text) !== null)
  return first < 0 ? blocks.length : first
}

const basisOpening = /^(?:căn cứ|thực hiện|triển khai thực hiện|thi hành|xét|theo|tiếp tục thực hiện|trên cơ sở)(?=\s)/

export function preambleRole(paragraph: PlacedParagraph, i: number, all: readonly PlacedParagraph[]): BlockRole {
  const key = compareKey(paragraph.words.text)
  if (basisOpening.test(key)) return 'legalBasis'
  if (i === all.length - 1 || /:$/.test(key)) return 'preamble'
  return 'situation'
}
