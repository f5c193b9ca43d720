import { windows1252Text } from '../../../normalizers/legacy-encodings/index.js'
import { readSymbols, symbolOf } from '../../docx/symbols.js'
import type { WordFont } from './fonts.js'
import type { WordCharacter } from './looks.js'

/** Characters that are written otherwise in the file; `null` for marks that stand for no words. */
const written: ReadonlyMap<number, string | null> = new Map([
  [0x09, '\t'],
  [0x0b, '\n'],
  [0x0e, null],
  [0x1e, '-'],
  [0x1f, '\u00ad'],
])

/** Plain words of a run: signs by their font, letters of old Vietnamese fonts as the bytes they are. */
export function wordsOf(text: string, looks: WordCharacter, fonts: readonly WordFont[]): string {
  const font = looks.font === null ? undefined : fonts[looks.font]
  const words = text.replace(/[\0-\x1f]/g, (mark) => written.get(mark.charCodeAt(0)) ?? '')
  if (!/[\uf020-\uf0ff]/.test(words)) return words
  if (font?.signs !== false) return readSymbols(words, font?.name ?? null)
  return words.replace(/[\uf020-\uf0ff]/g, (letter) => windows1252Text(Uint8Array.of(letter.charCodeAt(0) - 0xf000)))
}

/** A sign put in from a font of signs. */
export function signOf(
  { font, code }: { readonly font: number; readonly code: number },
  fonts: readonly WordFont[],
): string {
  return symbolOf(fonts[font]?.name ?? '', code > 0 && (code < 0xd800 || code > 0xdfff) ? code : 0xf0b7)
}
