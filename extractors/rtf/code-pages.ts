import { windows1252Text } from '../../normalizers/legacy-encodings/index.js'

/** `\fcharsetN` of a font → the encoding of its bytes, by WHATWG name. */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const codePages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** Fonts of signs, whose bytes stand in the private area as in Word: U+F0B7 is the bullet of Symbol. */
const signFonts = /^(?:symbol|wingdings|webdings|marlett|mt extra|monotype sorts|zapf ?dingbats)/i

export const SIGNS = 'signs'

/** The encoding of a font; null where the font does not say, and the document's holds. */
export function encodingOfFont(charset: number | null, codePage: number | null, name: string): string | null {
  if (codePage !== null && codePage > 0) return encodingOfCodePage(codePage)
  // old Vietnamese fonts (.VnTime, VNI-Times) say that they are of signs, so that Word leaves their bytes alone
  if (charset === 2) return signFonts.test(name) ? SIGNS : 'windows-1252'
  return charset === null ? null : (charsets[charset] ?? null)
}

/** `\ansicpgN` */
export function encodingOfCodePage(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`
  return codePages[page] ?? 'windows-1252'
}

/** Bytes of one font → text. Decoders are kept, for a document has many short runs. */
export class ByteDecoder {
  readonly #decoders = new Map<string, InstanceType<typeof TextDecoder>>()

  decode(bytes: Uint8Array, encoding: string): string {
    if (encoding === SIGNS)
      return String.fromCharCode(...[...bytes].map((byte) => (byte < 0x20 ? byte : 0xf000 + byte)))
    if (encoding === 'windows-1252') return windows1252Text(bytes)
    let decoder = this.#decoders.get(encoding)
    if (decoder === undefined) {
      decoder = new TextDecoder(encoding, { ignoreBOM: true })
      this.#decoders.set(encoding, decoder)
    }
    return decoder.decode(bytes)
  }
}
