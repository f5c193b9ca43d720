/**
 * Encodings of Vietnamese from before Unicode. `windows-1258` is here for its bytes read as windows-1252; read as itself it is
 * Unicode with combining tones and needs NFC alone.
 */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'windows-1258'

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
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const
const vowels = [...'aăâeêioôơuưy']
const toned = (vowel: string, tone: number): string => (vowel + tones[tone]!).normalize('NFC')
const codesOf = (hex: string): number[] => hex.split(' ').map((code) => Number.parseInt(code, 16))
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

/** An encoding with a code for every letter: for each vowel its own code and those of its tones, in small letters and capitals. */
function oneCodeEach(small: string, capital: string, dSmall: number, dCapital: number): CodeTable {
  const single = new Map<number, string>([
    [dSmall, 'đ'],
    [dCapital, 'Đ'],
  ])
  for (const [rows, isCapital] of [
    [small, false],
    [capital, true],
  ] as const) {
    for (const [v, row] of rows.trim().split('\n').entries()) {
      for (const [i, code] of codesOf(row.trim()).entries()) {
        const letter = i === 0 ? vowels[v]! : toned(vowels[v]!, i - 1)
        single.set(code, isCapital ? letter.toUpperCase() : letter)
      }
    }
  }
  return { single, pairs: new Map(), thirds: new Map(), smallOnly: false }
}

/** VISCII 1.1 (RFC 1456): Latin-1 where that has the letter, six capitals at control codes. */
const viscii = () =>
  oneCodeEach(
    `61 E0 E4 E3 E1 D5
     E5 A2 C6 C7 A1 A3
     E2 A5 A6 E7 A4 A7
     65 E8 EB A8 E9 A9
     EA AB AC AD AA AE
     69 EC EF EE ED B8
     6F F2 F6 F5 F3 F7
     F4 B0 B1 B2 AF B5
     BD B6 B7 DE BE FE
     75 F9 FC FB FA F8
     DF D7 D8 E6 D1 F1
     79 CF D6 DB FD DC`,
    `41 C0 C4 C3 C1 80
     C5 82 02 05 81 83
     C2 85 86 06 84 87
     45 C8 CB 88 C9 89
     CA 8B 8C 8D 8A 8E
     49 CC 9B CE CD 98
     4F D2 99 A0 D3 9A
     D4 90 91 92 8F 93
     B4 96 97 B3 95 94
     55 D9 9C 9D DA 9E
     BF BB BC FF BA B9
     59 9F 14 19 DD 1E`,
    0xf0,
    0xd0,
  )

/** VPS: Latin-1 where that has the letter, small letters at free codes, capitals with a dot below at control codes. */
const vps = () =>
  oneCodeEach(
    `61 E0 E4 E3 E1 E5
     E6 A2 A3 A4 A1 A5
     E2 C0 C4 C5 C3 C6
     65 E8 C8 EB E9 CB
     EA 8A 8B CD 89 8C
     69 EC CC EF ED CE
     6F F2 D5 F5 F3 86
     F4 D2 B0 87 D3 B6
     D6 A9 AA AB A7 AE
     75 F9 FB DB FA F8
     DC D8 BA BB D9 BF
     79 FF 9B CF 9A 9C`,
    `41 80 81 82 C1 02
     88 8E 8F F0 8D 04
     C2 84 85 1C 83 03
     45 D7 DE FE C9 05
     CA 93 94 95 90 06
     49 B5 B7 B8 B4 10
     4F BC BD BE B9 11
     D4 97 98 99 96 12
     F7 9E 9F A6 9D 13
     55 A8 D1 AC DA 14
     D0 AF B1 1D AD 15
     59 B2 FD B3 DD 19`,
    0xc7,
    0xf1,
  )

export const codeTables: Readonly<Record<LegacyEncoding, CodeTable>> = {
  tcvn3: tcvn3(),
  vni: vni(),
  viscii: viscii(),
  vps: vps(),
  'windows-1258': windows1258(),
}

export const legacyEncodings = Object.keys(codeTables) as LegacyEncoding[]
