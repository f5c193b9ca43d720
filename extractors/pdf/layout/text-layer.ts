import { legacyEncodingOfFont } from '../../../normalizers/legacy-encodings/index.js'
import { isSyllable } from '../../../normalizers/legacy-encodings/syllables.js'
import type { TextLayer } from '../../../schema/document.js'
import type { TextLine } from '../lines.js'
import type { PageContent } from '../page-content.js'

/** Part of a page that its pictures cover, from which on it is a scan. */
export const SCAN_COVER = 0.6
/** A page of so few words is too short to judge by. */
const FEW_WORDS = 12
/** Worth of words that do not read, against all words: real pages have up to 1 %, the mildest broken maps 5 %. */
const GARBLED = 0.035
const GARBLED_SHORT = 0.3

const wordsOf = /[\p{L}\p{M}\p{Co}\p{Cc}\p{Cn}\uFFFD]+/gu
const vietnamese = /^[a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]+$/

/** How much a word speaks against the layer: 1 where it has letters that no plan has, less where it is only odd. */
function oddness(word: string): number {
  const small = word.toLowerCase()
  // `lSp`, `HoA`, `DQc`: capitals in the middle of a word or small letters at the end of capitals; not `iOffice`, `TTg`
  if (/\p{Ll}\p{Lu}/u.test(word)) return /^[ei]\p{Lu}\p{Ll}+$/u.test(word) ? 0 : 0.5
  if (/^\p{Lu}{2,}\p{Ll}{1,2}$/u.test(word)) return word === 'TTg' ? 0 : 0.5
  // names of the highlands end in k: `Đắk Lắk`
  if (isSyllable(small) || isSyllable(small.replace(/k$/, 'c'))) return 0
  if (!vietnamese.test(small)) return 1
  if (/^\p{Lu}+$/u.test(word)) return 0
  if (word.length > 2 && !/[aeiouy]/.test(small.normalize('NFD'))) return 0.5
  return /[^a-z]/.test(small) ? 0.3 : 0
}

export interface LayerReading {
  readonly words: number
  readonly odd: number
}

/** Words of lines whose letters are to be read as Unicode; those of fonts from before it are decoded later. */
export function readLayer(lines: readonly TextLine[]): LayerReading {
  let words = 0
  let odd = 0
  for (const line of lines) {
    const text = line.text.normalize('NFC')
    const legacy = line.looks.some(({ font }) => legacyEncodingOfFont(font) !== null)
    for (const [word] of text.matchAll(wordsOf)) {
      words++
      if (!legacy) odd += oddness(word)
    }
  }
  return { words, odd }
}

export function isGarbled({ words, odd }: LayerReading): boolean {
  return words > 0 && odd > words * (words < FEW_WORDS ? GARBLED_SHORT : GARBLED) && odd >= 2
}

/**
 * What the text of a page is worth.
 * @param text lines that are the page's text
 * @param stamps those that a signing program printed
 */
export function judgeLayer(page: PageContent, text: readonly TextLine[], stamps: readonly TextLine[]): TextLayer {
  const reading = readLayer(text)
  const scanned = coverOf(page) > SCAN_COVER
  if (reading.words === 0) {
    if (page.fault !== null && page.glyphRuns.length === 0) return 'failed'
    if (scanned) return stamps.length > 0 ? 'stamp-only' : 'image'
    return page.glyphRuns.length === 0 && page.images.length > 0 ? 'image' : text.length > 0 ? 'text' : 'blank'
  }
  if (isGarbled(reading)) return 'garbled'
  // a page number or a code over a scan is not its text
  if (scanned && reading.words < 4) return 'image'
  return 'text'
}

/**
 * Part of the page that its largest picture covers, or all of them where they are strips of one scan. A picture that was left out is
 * taken for one of the whole page: nothing tells that it was smaller.
 */
export function coverOf({ width, height, images, picturesLost }: PageContent): number {
  if (picturesLost) return 1
  let sum = 0
  for (const { left, top, right, bottom } of images) {
    const w = Math.min(width, right) - Math.max(0, left)
    const h = Math.min(height, bottom) - Math.max(0, top)
    if (w > 0 && h > 0) sum += w * h
  }
  return Math.min(1, sum / (width * height))
}
