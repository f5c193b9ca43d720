import { compareKey } from '../../normalizers/letters.js'
import type { BlockRole } from '../../schema/index.js'
import type { PlacedBlock, PlacedParagraph } from './flow.js'
import { isUpper } from './lines.js'
import { readMarker } from './markers.js'
import { isBareHeading } from './structure.js'
import { issues } from './title-zone.js'

export function opensBody(block: PlacedBlock): boolean {
  if (block.kind === 'table') return false
  const marker = readMarker(block.words.text)
  if (marker === null) return isBareHeading(block) && !decides(block)
  return !['dash', 'plus', 'dot', 'letter', 'bracketed'].includes(marker.style)
}

/** `BỘ TRƯỞNG BỘ CÔNG THƯƠNG` above the reasons and `QUYẾT ĐỊNH:` below them: they head nothing. */
const decides = ({ words }: PlacedParagraph): boolean => {
  const key = compareKey(words.text)
  return isUpper(words.text) && (issues.test(key) || /^(?:quyết định|quyết nghị|nghị quyết|chỉ thị)\s*:?$/.test(key))
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
  if (i === all.length - 1 || /:$/.test(key) || decides(paragraph)) return 'preamble'
  return 'situation'
}
