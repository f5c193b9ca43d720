import { windows1252Text } from './windows-1252.js'

/**
 * Codes of 8-bit text by the characters that a reader has made of them: windows-1252, Latin-1 (with C1 controls), windows-1258
 * (`ă` for E3, a combining acute for EC) or, of fonts that call themselves symbols, U+F0xx.
 */
const codes = new Map<string, number>()
const windows1258 = new TextDecoder('windows-1258')
for (const decode of [(bytes: Uint8Array) => windows1258.decode(bytes), windows1252Text]) {
  for (let code = 0x80; code < 0x100; code++) {
    const character = decode(Uint8Array.of(code))
    if (character.charCodeAt(0) >= 0x100 && character !== '\ufffd') codes.set(character, code)
  }
}

/** The code that a UTF-16 unit stands for, -1 where it is none of 8-bit text. */
export function codeOf(unit: string): number {
  const code = unit.charCodeAt(0)
  return code < 0x100 ? code : (codes.get(unit) ?? -1)
}

/** The code of a symbol font's character, -1 of any other. */
export function symbolCode(unit: string): number {
  const code = unit.charCodeAt(0)
  return code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : -1
}
