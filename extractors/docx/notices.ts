import type { SourceNotice } from '../../schema/source-document.js'
import { acceptedChanges, leftOut } from '../notices.js'
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
const leftOutNames: readonly (readonly [keyof Tally, vi: string, en: string])[] = [
  ['comments', 'nhận xét', 'comments'],
  ['placeholders', 'ô mẫu chưa điền', 'placeholders not filled in'],
  ['pictures', 'hình ảnh', 'pictures'],
  ['objects', 'đối tượng nhúng, biểu đồ', 'embedded objects and charts'],
  ['foreignParts', 'tài liệu chèn ở định dạng khác', 'inserted documents of other formats'],
  ['macros', 'macro', 'macros'],
]

/** The notices of what was counted while a document was read. */
export function tallyNotices(tally: Tally): SourceNotice[] {
  return [
    ...acceptedChanges(tally.insertions, tally.deletions),
    ...leftOut(leftOutNames.map(([kind, vi, en]) => [tally[kind], vi, en] as const)),
  ]
}
