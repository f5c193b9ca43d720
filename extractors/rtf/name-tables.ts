import { type ByteDecoder, encodingOfFont } from './code-pages.js'

interface RtfFont {
  readonly name: string
  /** Null where the document's encoding holds. */
  readonly encoding: string | null
}

/** Fonts and styles by number. Entries tell their number first and their name last: `{\f15\fcharset0 .VnTime;}`. */
export class NameTables {
  readonly #fonts = new Map<number, RtfFont>()
  readonly #styles = new Map<number, string>()
  #number: number | null = null
  #charset: number | null = null
  #codePage: number | null = null
  #name: number[] = []

  font(number: number | null): RtfFont | null {
    return number === null ? null : (this.#fonts.get(number) ?? null)
  }

  /** 1..6 where the style is a heading. */
  headingLevel(style: number | null): number | null {
    const match = style === null ? null : /^heading ([1-9])$/i.exec(this.#styles.get(style) ?? '')
    return match === null ? null : Math.min(Number(match[1]), 6)
  }

  word(table: 'fonts' | 'styles', name: string, parameter: number | null): void {
    if (name === (table === 'fonts' ? 'f' : 's')) this.#number = parameter ?? 0
    else if (name === 'fcharset') this.#charset = parameter
    else if (name === 'cpg') this.#codePage = parameter
  }

  byte(table: 'fonts' | 'styles', byte: number, decoder: ByteDecoder): void {
    if (byte !== 0x3b) {
      if (this.#name.length < 200) this.#name.push(byte)
      return
    }
    const name = decoder.decode(Uint8Array.from(this.#name), 'windows-1252').trim()
    if (this.#number !== null) {
      if (table === 'styles') this.#styles.set(this.#number, name)
      else this.#fonts.set(this.#number, { name, encoding: encodingOfFont(this.#charset, this.#codePage, name) })
    }
    this.#number = null
    this.#charset = null
    this.#codePage = null
    this.#name = []
  }
}
