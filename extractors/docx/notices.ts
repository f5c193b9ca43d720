import type { SourceNotice } from '../../schema/source-document.js'
import type { Tally } from './reading.js'

export function newTally(): Tally {
  return {
    insertions: 0,
    deletions: 0,
    comments: 0,
    placeholders: 0,
    pictures: 0,
    objects: 0,
    hidden: 0,
    foreignParts: 0,
    macros: 0,
  }
}

/** What is left out, by name; in the order in which it is said. */
const leftOut: readonly (readonly [keyof Tally, vi: string, en: string])[] = [
  ['comments', 'nhận xét', 'comments'],
  ['placeholders', 'ô mẫu chưa điền', 'placeholders not filled in'],
  ['pictures', 'hình ảnh', 'pictures'],
  ['objects', 'đối tượng nhúng, biểu đồ', 'embedded objects and charts'],
  ['foreignParts', 'tài liệu chèn ở định dạng khác', 'inserted documents of other formats'],
  ['macros', 'macro', 'macros'],
]

/** The notices of what was counted while a document was read. */
export function tallyNotices(tally: Tally): SourceNotice[] {
  const notices: SourceNotice[] = []
  const { insertions, deletions } = tally
  if (insertions + deletions > 0) {
    notices.push({
      code: 'tracked-changes',
      severity: 'info',
      message: {
        vi: `Tệp còn theo dõi thay đổi (${insertions} chỗ thêm, ${deletions} chỗ xóa): đã đọc như được chấp nhận.`,
        en: `The file has tracked changes (${insertions} insertions, ${deletions} deletions): they were read as accepted.`,
      },
    })
  }
  const named = leftOut.filter(([kind]) => tally[kind] > 0)
  if (named.length > 0) {
    notices.push({
      code: 'content-left-out',
      severity: 'info',
      message: {
        vi: `Không đọc: ${named.map(([kind, vi]) => `${tally[kind]} ${vi}`).join('; ')}.`,
        en: `Left out: ${named.map(([kind, , en]) => `${tally[kind]} ${en}`).join('; ')}.`,
      },
    })
  }
  return notices
}

export function partlyRead(vi: string, en: string): SourceNotice {
  return { code: 'partly-read', severity: 'warning', message: { vi, en } }
}
