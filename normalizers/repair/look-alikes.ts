/** Letters of other alphabets, or of other uses, that look like a Latin one. */
const pairs: readonly (readonly [string, string])[] = [
  ['АВЕКМНОРСТХУІЅЈ', 'ABEKMHOPCTXYISJ'],
  ['асеорхуіѕјԁһ', 'aceopxyisjdh'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['ονϲ', 'ovc'],
]
export const lookAlikes: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([foreign, latin]) => [...foreign].map((letter, i) => [letter, latin.charAt(i)] as const)),
)

/** Not Vietnamese letters at all, but read for one: Icelandic eth and African Đ, and Ƣ, where a PDF's letter map is broken. */
export const wrongLetters: ReadonlyMap<string, string> = new Map([
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ð', 'đ'],
  ['Ƣ', 'Ư'],
  ['ƣ', 'ư'],
])

/** Signs of the Symbol and Wingdings fonts, which stand in the private-use area. */
export const privateSigns: ReadonlyMap<string, string> = new Map([
  ...[...'\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF06E\uF06C\uF071\uF0A8\uF0E8\uF0F0\uF0E0\uF0AD\uF02D\uF09F'].map(
    (s) => [s, '-'] as const,
  ),
  ['\uF02B', '+'],
])
