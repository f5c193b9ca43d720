import type { XmlElement } from '../xml/xml-element.js'
import type { ThemeFonts } from './looks.js'
import type { Numbering } from './numbering.js'
import type { StyleSheet } from './styles.js'

/** What is left out or noticed while a document is read, for its notices. */
export interface Tally {
  insertions: number
  deletions: number
  comments: number
  placeholders: number
  pictures: number
  objects: number
  hidden: number
  foreignParts: number
  macros: number
}

/** A footnote or endnote that the text refers to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  /** As it stands in the text; null where the text has a mark of its own. */
  readonly label: string | null
}

/** A place where fields are open: each is in its instruction or in its result. */
export interface OpenField {
  result: boolean
}

/** All that the readers of paragraphs and tables of one part share. */
export interface Reading {
  readonly styles: StyleSheet
  readonly numbering: Numbering
  readonly theme: ThemeFonts
  readonly tally: Tally
  /** Fields may go on over paragraphs. */
  readonly fields: OpenField[]
  /** References so far of each kind, for their numbers. */
  readonly noteCounts: { footnote: number; endnote: number }
  /** References whose notes are still to be placed. */
  readonly pendingNotes: NoteReference[]
  /** Notes that were read. */
  readonly placedNotes: Set<XmlElement>
  /** Hidden words still to be placed. */
  readonly pendingHidden: string[]
  /** Words drawn as a picture (a watermark) still to be placed. */
  readonly pendingArt: string[]
}
