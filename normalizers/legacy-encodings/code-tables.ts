import { type CodeTable, codesOf, toned, tones, vowels } from './alphabet.js'
import { viscii, vps } from './letter-codes.js'

export type { CodeTable } from './alphabet.js'

/**
 * Encodings of Vietnamese from before Unicode. `windows-1258` is here for its bytes read as windows-1252; read as itself it is
 * Unicode with combining tones and needs NFC alone.
 */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'windows-1258'

const ascii = (letter: string): number => letter.charCodeAt(0)

/**
 * TCVN 5712 VN3 ("ABC"): seven capitals from A1, their small letters from A8, then every vowel with its five tones in
 * order from B5, but for the codes at which VN2 has capitals.
 */
function tcvn3(): CodeTable {
  const single = new Map<number, string>()
  for (const [i, letter] of [...'ĂÂÊÔƠƯĐăâêôơưđ'].entries()) single.set(0xa1 + i, letter)
  const capitalsOfVn2 = new Set(codesOf('BA BF C0 C1 C2 C3 C4 C5 CD D9 DA DB E0 F0'))
  let code = 0xb5
  for (const vowel of vowels) {
    for (let tone = 0; tone < 5; tone++, code++) {
      while (capitalsOfVn2.has(code)) code++
      single.set(code, toned(vowel, tone))
    }
  }
  return { single, pairs: new Map(), thirds: new Map(), smallOnly: true }
}

/** Codes of marks by rows: no other mark, grave, hook, tilde, acute, dot below. */
const circumflexMarks = codesOf('E2 E0 E5 E3 E1 E4')
const breveMarks = codesOf('EA E8 FA FC E9 EB')
const toneMarks = codesOf('F8 FB F5 F9 EF')
/** Small letter and capital are 20 apart, as in Latin-1. */
const TO_CAPITAL = -0x20

/** VNI for Windows: base letter, then one mark for all that stands on it; ơ ư đ, and i with its tones, are single codes. */
function vni(): CodeTable {
  const single = new Map<number, string>()
  const pairs = new Map<number, string>()
  const put = (letter: string, mark: number, base?: number) => {
    for (const [l, m] of [
      [letter, mark],
      [letter.toUpperCase(), mark + TO_CAPITAL],
    ] as const) {
      if (base === undefined) {
        single.set(m, l)
        continue
      }
      // the base says the case: typists mix the marks of small letters and capitals
      const first = l === letter ? base : base + TO_CAPITAL
      pairs.set(first * 256 + mark, l)
      pairs.set(first * 256 + mark + TO_CAPITAL, l)
    }
  }
  put('đ', 0xf1)
  put('ơ', 0xf4)
  put('ư', 0xf6)
  for (const [tone, code] of codesOf('EC E6 F3 ED F2').entries()) put(toned('i', tone), code)
  put('ỵ', 0xee)
  for (const [base, plain] of [
    ['â', 'a'],
    ['ê', 'e'],
    ['ô', 'o'],
    ['ă', 'a'],
  ] as const) {
    const marks = base === 'ă' ? breveMarks : circumflexMarks
    put(base, marks[0]!, ascii(plain))
    for (let tone = 0; tone < 5; tone++) put(toned(base, tone), marks[tone + 1]!, ascii(plain))
  }
  for (const vowel of 'aeouyơư') {
    const base = vowel === 'ơ' ? 0xf4 : vowel === 'ư' ? 0xf6 : ascii(vowel)
    for (let tone = 0; tone < 5; tone++) put(toned(vowel, tone), toneMarks[tone]!, base)
  }
  const thirds = new Map<string, string>()
  for (const letter of 'âêôăÂÊÔĂ') {
    for (let tone = 0; tone < 5; tone++) {
      for (const offset of [0, TO_CAPITAL]) {
        thirds.set(`${letter}${toneMarks[tone]! + offset}`, (letter + tones[tone]!).normalize('NFC'))
      }
    }
  }
  return { single, pairs, thirds, smallOnly: false }
}

/** windows-1258: ă đ ơ ư are single codes, â ê ô and some toned letters as in Latin-1; tones follow their vowel. */
function windows1258(): CodeTable {
  const single = new Map<number, string>()
  const pairs = new Map<number, string>()
  const toneCodes = codesOf('CC D2 DE EC F2')
  const bases = new Map<string, number>()
  for (const vowel of 'aeiouyâêô') bases.set(vowel, ascii(vowel))
  for (const [letter, code] of [...'ăđơư'].map((l, i) => [l, [0xe3, 0xf0, 0xf5, 0xfd][i]!] as const)) {
    single.set(code, letter)
    single.set(code + TO_CAPITAL, letter.toUpperCase())
    if (letter !== 'đ') bases.set(letter, code)
  }
  for (const [vowel, code] of bases) {
    for (let tone = 0; tone < 5; tone++) {
      pairs.set(code * 256 + toneCodes[tone]!, toned(vowel, tone))
      pairs.set((code + TO_CAPITAL) * 256 + toneCodes[tone]!, toned(vowel, tone).toUpperCase())
    }
  }
  return { single, pairs, thirds: new Map(), smallOnly: false }
}

export const codeTables: Readonly<Record<LegacyEncoding, CodeTable>> = {
  tcvn3: tcvn3(),
  vni: vni(),
  viscii: viscii(),
  vps: vps(),
  'windows-1258': windows1258(),
}

export const legacyEncodings = Object.keys(codeTables) as LegacyEncoding[]
