import type { LegacyEncoding } from './code-tables.js'

export interface LegacyFont {
  readonly encoding: LegacyEncoding
  /** The font shows small letters as capitals: `.VnTimeH`. */
  readonly capitals: boolean
}

/** `ABCDEF+.VnTimeH,Bold` of a PDF is `.VnTimeH`. */
const subset = /^[A-Z]{6}\+/
const style = /[\s,-]*\b(?:Bold|Italic|BoldItalic|BoldMT|ItalicMT|Regular|Normal|Oblique)$|,.*$/i

/** The encoding that a font's name stands for; null for fonts of Unicode and for names that say nothing. */
export function legacyEncodingOfFont(name: string): LegacyFont | null {
  let plain = name
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(subset, '')
  for (let shorter = plain.replace(style, ''); shorter !== plain; shorter = plain.replace(style, '')) plain = shorter
  if (/^\.vn[a-z0-9]/i.test(plain) || /^vn(?:time|arial|avant|courier|helve(?:tica|t)?)(?:ins)?H?$/i.test(plain)) {
    return { encoding: 'tcvn3', capitals: /H$/.test(plain) }
  }
  if (/^vni[-_ ]/i.test(plain)) return { encoding: 'vni', capitals: false }
  if (/^vps[-_ ]/i.test(plain)) return { encoding: 'vps', capitals: false }
  if (/^VI[-_ ][A-Z]/.test(plain)) return { encoding: 'viscii', capitals: false }
  return null
}
