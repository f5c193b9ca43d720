/** Where words of a group go. `names`: the font table or style sheet, `shape`: words only in its text boxes. */
export type Destination = 'body' | 'header' | 'footer' | 'footnote' | 'label' | 'fonts' | 'styles' | 'shape' | 'skip'

/** Looks of characters, as a group inherits them. */
export interface CharacterLooks {
  bold: boolean
  italic: boolean
  superscript: boolean
  hidden: boolean
  deleted: boolean
  font: number | null
  /** Half points. */
  size: number
}

/** Looks of a paragraph; `\pard` sets them back. */
export interface ParagraphLooks {
  alignment: 'left' | 'centre' | 'right' | 'justified' | null
  /** Twips. */
  left: number
  first: number
  before: number
  inTable: boolean
  style: number | null
  outline: number | null
  /** An automatic number belongs to it. */
  numbered: boolean
}

/** What `{` remembers and `}` brings back. */
export interface GroupState {
  readonly character: CharacterLooks
  readonly paragraph: ParagraphLooks
  destination: Destination
  /** Characters to be passed over after `\u`. */
  skip: number
}

export function plainCharacter(font: number | null): CharacterLooks {
  return { bold: false, italic: false, superscript: false, hidden: false, deleted: false, font, size: 24 }
}

export function plainParagraph(): ParagraphLooks {
  return { alignment: null, left: 0, first: 0, before: 0, inTable: false, style: null, outline: null, numbered: false }
}

export function copyState({ character, paragraph, destination, skip }: GroupState): GroupState {
  return { character: { ...character }, paragraph: { ...paragraph }, destination, skip }
}
