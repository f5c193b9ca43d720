import { compareKey } from '../../normalizers/letters.js'
import type { PlacedBlock } from './flow.js'
import { readMarker } from './markers.js'
import { isBareHeading, splitHeading } from './structure.js'

const closingOpening =
  /^(?:trong quá trình|yêu cầu|đề nghị|chủ tịch|ubnd|ủy ban|trên đây|giao|thủ trưởng|căn cứ|các sở|các cơ quan|kế hoạch này|chỉ thị này|định kỳ|văn phòng|sở |người đứng đầu|nhận được|giám đốc)/

/** Index of the first of the unmarked paragraphs that end the plan: `Yêu cầu Thủ trưởng … thực hiện tốt Kế hoạch này./.` */
export function findClosing(blocks: readonly PlacedBlock[]): number {
  let start = blocks.length
  while (start > 0) {
    const block = blocks[start - 1]!
    if (block.kind === 'table' || readMarker(block.words.text) !== null || isBareHeading(block)) break
    start--
  }
  if (start === blocks.length) return start
  const before = blocks[start - 1]
  if (before?.kind === 'paragraph') {
    const marker = readMarker(before.words.text)
    const heading = marker === null ? isBareHeading(before) : splitHeading(before, marker).body === null
    if (heading) start++
  }
  const run = blocks.slice(start)
  const first = run.findIndex((b) => b.kind === 'paragraph' && closingOpening.test(compareKey(b.words.text)))
  const ends = run.some((b) => b.kind === 'paragraph' && /\.\s*\/\s*\.?\s*$/.test(b.words.text))
  if (first >= 0) return start + first
  return ends ? blocks.length - 1 : blocks.length
}
