import { plainCharacter, plainParagraph } from '../../rtf/looks.js'
import { Bytes } from './bytes.js'
import { applyCharacter, applyParagraph, type WordCharacter, type WordParagraph } from './looks.js'
import type { WordFile } from './word-file.js'

interface Style {
  /** 1..9 where it is one of the built-in headings. */
  readonly builtIn: number
  readonly base: number
  readonly paragraph: Bytes
  readonly character: Bytes
}

const STYLES = 1
const NO_STYLE = 0xfff
/** Word allows no longer chain. */
const LONGEST_CHAIN = 11
const nothing = new Bytes(new Uint8Array(0))

/** The style sheet ([MS-DOC] 2.9.271): the looks that a style gives, with those of the styles it is based on. */
export class StyleTable {
  readonly #styles: (Style | null)[] = []
  readonly #defaultFont: number

  constructor(file: WordFile) {
    const sheet = file.part(STYLES)
    const header = sheet.u16(0)
    const count = Math.min(sheet.u16(2), 4096)
    const baseSize = sheet.u16(4)
    this.#defaultFont = sheet.u16(2 + 12)
    for (let i = 0, at = 2 + header; i < count && at + 2 <= sheet.length; i++) {
      const size = sheet.u16(at)
      this.#styles.push(size === 0 ? null : readStyle(sheet.part(at + 2, size), baseSize))
      at += 2 + size
    }
  }

  paragraph(style: number): WordParagraph {
    const looks: WordParagraph = {
      ...plainParagraph(),
      list: 0,
      level: 0,
      depth: 0,
      rowEnd: false,
      innerRowEnd: false,
      innerCell: false,
      header: false,
      row: null,
    }
    for (const { paragraph, builtIn } of this.#chain(style)) {
      if (builtIn >= 1 && builtIn <= 9) looks.outline = builtIn - 1
      applyParagraph(looks, paragraph, nothing)
    }
    return looks
  }

  /** Looks of the characters of a paragraph style; of a character style upon them. */
  character(style: number, upon?: WordCharacter): WordCharacter {
    const looks: WordCharacter = upon
      ? { ...upon }
      : { ...plainCharacter(this.#defaultFont), size: 20, symbol: null, style: null }
    for (const { character } of this.#chain(style)) applyCharacter(looks, character, { ...looks })
    return looks
  }

  /** From the first base to the style itself. */
  #chain(style: number): Style[] {
    const chain: Style[] = []
    for (let at = style; at !== NO_STYLE && chain.length < LONGEST_CHAIN; ) {
      const one = this.#styles[at]
      if (!one) break
      chain.unshift(one)
      at = one.base
    }
    return chain
  }
}

function readStyle(style: Bytes, baseSize: number): Style {
  const kind = style.u16(2) & 0xf
  const nameLength = style.u16(baseSize)
  let at = baseSize + 2 + nameLength * 2 + 2
  const next = (): Bytes => {
    const size = style.u16(at)
    const part = style.part(at + 2, size)
    at += 2 + size + (size & 1)
    return part
  }
  const paragraph = kind === 1 ? next() : nothing
  return {
    builtIn: kind === 1 ? style.u16(0) & 0xfff : 0,
    base: style.u16(2) >> 4,
    // a list of a paragraph begins with the number of its style
    paragraph: paragraph.part(2, paragraph.length),
    character: kind === 1 || kind === 2 ? next() : nothing,
  }
}
