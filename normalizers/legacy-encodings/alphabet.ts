export interface CodeTable {
  /** Letter of each code; a code without one stands for itself. */
  readonly single: ReadonlyMap<number, string>
  /** Letter of two codes, under `first * 256 + second`. */
  readonly pairs: ReadonlyMap<number, string>
  /** Letter of a letter of two codes and a third one, where typists set two marks: `eâï` for `eä`. */
  readonly thirds: ReadonlyMap<string, string>
  /** Marked capitals have no codes of their own (but Ă Â Đ Ê Ô Ơ Ư): a word is in capitals by its other letters. */
  readonly smallOnly: boolean
}

/** Tones in the order of TCVN: grave, hook, tilde, acute, dot below. */
export const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const
export const vowels = [...'aăâeêioôơuưy']
export const toned = (vowel: string, tone: number): string => (vowel + tones[tone]!).normalize('NFC')
export const codesOf = (hex: string): number[] => hex.split(' ').map((code) => Number.parseInt(code, 16))
