import { encodingOfFont, SIGNS } from '../../rtf/code-pages.js'
import type { WordFile } from './word-file.js'

const FONTS = 15
/** Where the name begins in the entry of a font. */
const NAME = 40

export interface WordFont {
  readonly name: string
  /** Its letters are signs: Symbol, Wingdings. */
  readonly signs: boolean
}

/** Fonts by number ([MS-DOC] 2.9.81). */
export function readFonts(file: WordFile): WordFont[] {
  const part = file.part(FONTS)
  const count = Math.min(part.u16(0), 4096)
  const fonts: WordFont[] = []
  for (let i = 0, at = 4; i < count && at < part.length; i++) {
    const size = part.u8(at) + 1
    const name = part.text(at + NAME, Math.max(0, (size - NAME) >> 1)).replace(/\0.*$/s, '')
    fonts.push({ name, signs: encodingOfFont(part.u8(at + 4), null, name) === SIGNS })
    at += size
  }
  return fonts
}
