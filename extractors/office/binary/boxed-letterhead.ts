import type { SourceBlock } from '../../../schema/source-document.js'
import { flatten } from '../../docx/table-reader.js'

const numberLine = /^\s*số\s*:/iu
/** Blocks at the start of the text in which the line of the number is looked for. */
const HEAD = 40

/**
 * Text boxes have a story of their own behind the text. Those of a letterhead (`SỞ NỘI VỤ`, `Số: 07/KH-SNV`) belong before
 * it, where the text has no number itself: how many blocks of the story these are.
 */
export function countLetterhead(boxes: readonly SourceBlock[], text: readonly SourceBlock[]): number {
  const isNumber = (block: SourceBlock) => flatten([block]).some((paragraph) => numberLine.test(paragraph.text))
  if (text.slice(0, HEAD).some(isNumber)) return 0
  return boxes.slice(0, HEAD).findIndex(isNumber) + 1
}
