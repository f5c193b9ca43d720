import { codeTables, type LegacyEncoding } from '../../normalizers/legacy-encodings/code-tables.js'
import { windows1252Text } from '../../normalizers/legacy-encodings/index.js'

/** Unicode → the bytes of an encoding from before it. What it has no code for throws. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): Uint8Array {
  const table = codeTables[encoding]
  const codes = new Map<string, number[]>()
  for (const [pair, letter] of table.pairs) if (!codes.has(letter)) codes.set(letter, [pair >> 8, pair & 0xff])
  for (const [code, letter] of table.single) codes.set(letter, [code])
  const bytes: number[] = []
  for (const letter of text) {
    const found = codes.get(letter)
    if (found !== undefined) bytes.push(...found)
    else if (letter.charCodeAt(0) < 0x100) bytes.push(letter.charCodeAt(0))
    else throw new Error(`${encoding} has no ${letter}`)
  }
  return Uint8Array.from(bytes)
}

/** The same as a reader shows it that knows windows-1252 alone. */
export function encodedText(text: string, encoding: LegacyEncoding): string {
  return windows1252Text(encodeLegacy(text, encoding))
}
