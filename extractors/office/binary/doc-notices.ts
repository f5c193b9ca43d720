import type { SourceNotice } from '../../../schema/source-document.js'
import { deletedLetters, leftOut, lossyReader, partlyRead } from '../../notices.js'
import type { DocLosses } from './doc-reader.js'

/** What a reader should know of the reading. */
export function docNotices({
  pictures,
  deleted,
  nestedCells,
  comments,
  boxes,
  cut,
}: DocLosses & { readonly comments: number; readonly boxes: number; readonly cut: boolean }): SourceNotice[] {
  const notices: SourceNotice[] = []
  if (cut) {
    notices.push(
      partlyRead(
        'Tệp Word bị hỏng: chỉ đọc được một phần; hãy lấy lại bản gốc.',
        'The Word file is damaged: only a part was read; get the original again.',
      ),
    )
  }
  const lost = [
    [nestedCells, 'ô của bảng lồng (đọc thành các đoạn)', 'cells of tables inside tables (read as paragraphs)'],
    [boxes, 'đoạn trong khung chữ (đặt ở cuối)', 'paragraphs in text boxes (put at the end)'],
  ] as const
  const places = lost.filter(([count]) => count > 0)
  if (places.length > 0) {
    notices.push(
      lossyReader(
        `Mất vị trí của ${places.map(([count, vi]) => `${count} ${vi}`).join(', ')}. LibreOffice đọc đủ hơn: hãy cài (Debian: apt-get install libreoffice-writer-nogui) rồi chạy lại.`,
        `Lost the places of ${places.map(([count, , en]) => `${count} ${en}`).join(', ')}. LibreOffice reads more: install it (Debian: apt-get install libreoffice-writer-nogui) and run again.`,
      ),
    )
  }
  return [
    ...notices,
    ...deletedLetters(deleted),
    ...leftOut([
      [pictures, 'hình hoặc đối tượng', 'pictures or objects'],
      [comments, 'ghi chú của người soạn', 'comments'],
    ]),
  ]
}
