import type { SourceBlock, SourceDocument, SourceNotice } from '../../schema/source-document.js'
import { placeHeaders } from '../docx/headers.js'
import { deletedLetters, leftOut, lossyReader, partlyRead } from '../notices.js'
import { type RtfLosses, RtfReader } from './rtf-reader.js'
import { paragraphsIn } from './story.js'

/** An RTF file → its words, looks and tables. Takes time by the length of the file, and never throws. */
export function extractRtf(bytes: Uint8Array): SourceDocument {
  const reader = new RtfReader(bytes)
  const body = reader.read()
  const { header, footer } = reader.margins
  const { before, after } = placeHeaders(withoutRepeats(header), withoutRepeats(footer), body)
  const blocks = [...before, ...body, ...after]
  return { format: 'rtf', mediaType: 'application/rtf', pages: [], blocks, notices: noticesOf(reader.losses) }
}

/** Every section tells its headers and footers again. */
function withoutRepeats(margins: readonly SourceBlock[][]): SourceBlock[][] {
  const seen = new Set<string>()
  return margins.filter((blocks) => {
    const words = blocks
      .flatMap(paragraphsIn)
      .map(({ text }) => text)
      .join('\n')
    if (seen.has(words)) return false
    seen.add(words)
    return true
  })
}

function noticesOf(losses: RtfLosses): SourceNotice[] {
  const notices: SourceNotice[] = []
  const { pictures, objects, comments, deleted, nestedCells, unnumbered, cut, closedEarly } = losses
  if (cut) {
    notices.push(
      partlyRead(
        'Tệp RTF bị cắt cụt: chỉ đọc được phần còn lại; hãy lấy lại bản gốc.',
        'The RTF file is cut off: only what is there was read; get the original again.',
      ),
    )
  }
  if (closedEarly) {
    notices.push(
      partlyRead(
        'Tệp RTF bị hỏng (một nhóm đóng quá sớm, hoặc nhiều tệp nối nhau): đã đọc tiếp phần sau; hãy so với bản gốc.',
        'The RTF file is damaged (a group is closed too early, or several files are joined): what follows was read on; compare it with the original.',
      ),
    )
  }
  if (unnumbered > 0) {
    notices.push(
      lossyReader(
        `${unnumbered} đoạn được đánh số tự động mà tệp RTF không ghi số: cài LibreOffice để đọc được số.`,
        `${unnumbered} paragraphs have automatic numbers that the RTF file does not hold: LibreOffice, once installed, works them out.`,
      ),
    )
  }
  if (nestedCells > 0) {
    notices.push(
      lossyReader(
        `${nestedCells} ô của bảng lồng trong bảng đã được đọc thành các đoạn của ô chứa chúng.`,
        `${nestedCells} cells of tables inside tables were read as paragraphs of the cells around them.`,
      ),
    )
  }
  return [
    ...notices,
    ...deletedLetters(deleted),
    ...leftOut([
      [pictures, 'hình', 'pictures'],
      [objects, 'đối tượng nhúng', 'embedded objects'],
      [comments, 'ghi chú của người soạn', 'comments'],
    ]),
  ]
}
