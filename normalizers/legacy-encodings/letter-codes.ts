import { type CodeTable, codesOf, toned, vowels } from './alphabet.js'

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
export const viscii = () =>
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
export const vps = () =>
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
