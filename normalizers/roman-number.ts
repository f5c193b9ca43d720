const signs: readonly (readonly [worth: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 14 → `XIV`; figures below 1 and beyond `most`, which no list reaches. */
export function romanNumber(value: number, most = 3999): string {
  if (value < 1 || value > most) return String(value)
  let left = value
  let written = ''
  for (const [worth, sign] of signs) {
    for (; left >= worth; left -= worth) written += sign
  }
  return written
}
