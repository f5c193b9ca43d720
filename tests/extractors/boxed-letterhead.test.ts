import { describe, expect, it } from 'vitest'
import { plainParagraph } from '../../extractors/docx/paragraph-reader.js'
import { countLetterhead } from '../../extractors/office/binary/boxed-letterhead.js'

const lines = (...texts: string[]) => texts.map((text) => plainParagraph(text))

describe('text boxes of a Word 97–2003 file', () => {
  const boxes = lines('UBND TỈNH SƠN THUẬN', 'SỞ NỘI VỤ', 'Số: 07/KH-SNV', 'Sơ đồ')

  it('belong before the text up to the line of the number', () => {
    expect(countLetterhead(boxes, lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'KẾ HOẠCH'))).toBe(3)
  })

  it('stay behind a text that has its number, or where they hold none', () => {
    expect(countLetterhead(boxes, lines('Số: 07/KH-SNV', 'KẾ HOẠCH'))).toBe(0)
    expect(countLetterhead(lines('Sơ đồ', 'Số liệu'), lines('KẾ HOẠCH'))).toBe(0)
  })
})
