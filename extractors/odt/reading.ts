import type { SourceNotice, SourceParagraph } from '../../schema/source-document.js'
import { acceptedChanges, leftOut } from '../notices.js'
import type { XmlElement } from '../xml/xml-element.js'
import { Lists } from './lists.js'
import type { StyleSet } from './styles.js'

/** What was left out or noticed, for the notices. */
export interface Tally {
  insertions: number
  deletions: number
  comments: number
  pictures: number
  objects: number
  /** Characters. */
  hidden: number
}

/** All that the readers of one part share. */
export interface Reading {
  readonly styles: StyleSet
  readonly lists: Lists
  readonly tally: Tally
  /** Notes whose place in the text was passed, to stand after the block. */
  readonly notes: SourceParagraph[]
  /** Text boxes inside the paragraph that is being read. */
  readonly boxes: XmlElement[]
  /** How many cells, boxes and notes are open: notes wait for the block of the text to end. */
  inside: number
}

export function newReading(styles: StyleSet): Reading {
  const tally = { insertions: 0, deletions: 0, comments: 0, pictures: 0, objects: 0, hidden: 0 }
  return { styles, lists: new Lists(styles), tally, notes: [], boxes: [], inside: 0 }
}

const names: readonly (readonly [keyof Tally, vi: string, en: string])[] = [
  ['comments', 'nhận xét', 'comments'],
  ['pictures', 'hình ảnh', 'pictures'],
  ['objects', 'đối tượng nhúng, biểu đồ', 'embedded objects and charts'],
  ['hidden', 'ký tự ẩn', 'hidden characters'],
]

export function tallyNotices(tally: Tally): SourceNotice[] {
  return [
    ...acceptedChanges(tally.insertions, tally.deletions),
    ...leftOut(names.map(([kind, vi, en]) => [tally[kind], vi, en] as const)),
  ]
}
