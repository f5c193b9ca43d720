import { describe, expect, it } from 'vitest'
import { extractText } from '../../extractors/index.js'
import { cleanDocument } from '../../pipeline/clean/clean-document.js'

/** The paragraphs of a text after cleaning. */
function cleaned(text: string): string[] {
  return cleanDocument(extractText(text, 'text')).value.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
}

describe('columns of a line', () => {
  it.each([
    'Nơi nhận:          KT. CHỦ TỊCH',
    'SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Lê Văn Hai      Trần Văn Ba',
  ])('cuts %j in two', (line) => {
    expect(cleaned(line)).toEqual(line.split(/ {4,}|\t/))
  })

  it.each([
    'II.     NHIỆM VỤ',
    '1.\tCông tác chỉ đạo',
    '1.2.    Rà soát',
    'A.      PHẦN CHUNG',
    'a)\tMở lớp',
    '(1)     Mở lớp',
    '-       Ban hành kế hoạch A.',
    '-\tBan hành kế hoạch A.',
    '+       Mở lớp',
    'Điều 2.     Sở Nội vụ chủ trì.',
  ])('leaves %j whole: the left part is a marker', (line) => {
    expect(cleaned(line)).toEqual([line.replace(/\s+/g, ' ')])
  })
})
