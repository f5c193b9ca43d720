import { legacyEncodingOfFont } from '../../normalizers/legacy-encodings/index.js'

/**
 * Letters of symbol fonts, which files keep at U+F000 and on, as the signs that readers see. Symbol has Greek letters and
 * signs of mathematics, Wingdings bullets, arrows and boxes.
 */
const symbol = spread(
  0x20,
  ' !∀#∃%&∋()*+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
)
for (const [code, sign] of spread(0xa0, '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑')) {
  symbol.set(code, sign)
}
symbol.set(0x2d, '-')

const wingdings = new Map<number, string>([
  ...spread(0x20, ' '),
  [0x21, '✏'],
  [0x2a, '✉'],
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6d, '○'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x70, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x73, '◆'],
  [0x74, '◆'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '◆'],
  [0x78, '☒'],
  ...spread(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa2, '○'],
  [0xa3, '○'],
  [0xa4, '◉'],
  [0xa6, '○'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xab, '★'],
  [0xd8, '➢'],
  [0xdc, '➲'],
  ...spread(0xdf, '←→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇐⇒⇑⇓⇔⇕'),
  [0xf8, '▫'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

const wingdings2 = new Map<number, string>([
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x96, '•'],
  [0x97, '●'],
  [0xa3, '□'],
])

const wingdings3 = new Map<number, string>([
  [0x7d, '▶'],
  [0xc6, '→'],
])

const fonts: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/^symbol\b/i, symbol],
  [/^wingdings$/i, wingdings],
  [/^wingdings 2$/i, wingdings2],
  [/^wingdings 3$/i, wingdings3],
]

/** A sign of a symbol font that no table has: something stands there. */
const UNKNOWN = '▪'

/** `w:sym`: one sign by its code, in hexadecimal. */
export function symbolOf(font: string, code: number): string {
  const known = fonts.find(([name]) => name.test(font.trim()))
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (known) return known[1].get(low) ?? UNKNOWN
  return code === low && code > 0x1f ? String.fromCodePoint(code) : (wingdings.get(low) ?? UNKNOWN)
}

/**
 * Text of a run: letters at U+F000 and on are signs of its symbol font, of Symbol where the font is no such one. Fonts from
 * before Unicode (`.VnTime`) may call themselves symbols too: their letters are decoded later, with the rest of their text.
 */
export function readSymbols(text: string, font: string | null): string {
  if (!/[\uf000-\uf0ff]/.test(text) || isLegacyFont(font)) return text
  const known = fonts.find(([name]) => name.test(font ?? ''))?.[1] ?? symbol
  return text.replace(/[\uf000-\uf0ff]/g, (letter) => known.get(letter.charCodeAt(0) - 0xf000) ?? UNKNOWN)
}

export function isLegacyFont(font: string | null): boolean {
  return font !== null && legacyEncodingOfFont(font) !== null
}

function spread(from: number, signs: string): Map<number, string> {
  return new Map([...signs].map((sign, i) => [from + i, sign]))
}
