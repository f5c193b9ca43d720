/** The lines of a letterhead that hold the number and the date, also where these were written by hand and read as something else. */
import { isKnownIssuer, kindOfSymbolPart, parseSymbol } from '../../normalizers/citations/index.js'
import { findDates } from '../../normalizers/time/index.js'

/** A number line: where it stands in its text, and what it says. */
export interface NumberLine {
  readonly start: number
  readonly end: number
  /** Behind the figures of the number; what it is read from ends there. */
  readonly figuresEnd: number
  /** Null where nothing, or no figures, stand before the symbol's sign. */
  readonly symbol: { readonly number: string; readonly symbol: string } | null
  /** `CT` of `/CT-UBND`, with or without a number. */
  readonly kind: string | null
}

const plainOpening = /(?:^|\s)S[ốôóỐ]\s*[:.]?\s*(?=[\d/]|\s*$)/u

/**
 * `Số: ØŠ /CT-UBND`, `Số: đ8  iCT-UBND`, `Só: 0Ø/KH -UBND`, `Số: / CT_UBND`: what a reading machine makes of a number written by hand,
 * and of a sign that the pen crossed. What counts are the capitals behind it.
 */
const writtenLine =
  /(?:^|\s)[Ss$][ốôóòồổỗộoöơỐÔÓO06]\s*[:.;,]{0,2}(?<written>[^:]{0,16}?)(?<kind>CTr|TTr|[A-ZĐ]{2,5})\s{0,2}[-–—_.~]{1,2}\s{0,2}(?<issuer>[A-ZĐƯ]{2,12})(?![\p{L}\p{M}])/u

/** Finds the number of a document in a line of its letterhead. */
export function readNumberLine(text: string): NumberLine | null {
  const plain = text.search(plainOpening)
  const read = plain < 0 ? null : parseSymbol(text.slice(plain))
  if (read !== null) {
    const at = text.indexOf(read.number, plain)
    const figuresEnd = at + /^[\d\s/–-]*\d/u.exec(text.slice(at))![0].length
    return { start: plain, end: text.length, figuresEnd, symbol: read, kind: read.kind }
  }
  const written = writtenLine.exec(text)
  const words = written === null ? null : written.groups!
  // a word or two before the capitals make it a sentence: `Số lượng cán bộ thuộc CT-UBND`
  if (written !== null && words !== null && !/\p{L}{3}/u.test(words.written!)) {
    // `ICT-UBND`: the sign was taken for a letter
    const kind = kindOfPart(words.kind!) ?? kindOfPart(words.kind!.slice(1))
    if (kind !== null || isKnownIssuer(words.issuer!)) {
      const start = written.index + written[0].search(/\S/u)
      return { start, end: written.index + written[0].length, figuresEnd: text.length, symbol: null, kind }
    }
  }
  return plain < 0 ? null : { start: plain, end: text.length, figuresEnd: text.length, symbol: null, kind: null }
}

/** A letter (công văn) has its issuer where others have their kind: `Số: 725/UBND-NC`. */
function kindOfPart(part: string): string | null {
  return kindOfSymbolPart(part)?.code ?? (isKnownIssuer(part) ? 'CV' : null)
}

/** A date line: where it stands in its text, and what it says. */
export interface DateLine {
  readonly start: number
  readonly end: number
  /** Null where the day or the month is blank or no figure. */
  readonly date: string | null
  /** The year is there, too, where the day is not. */
  readonly year: { readonly value: number; readonly start: number; readonly end: number } | null
  /** `Quảng Ngãi` of `Quảng Ngãi, ngày … tháng 4 năm 2018`. */
  readonly place: string | null
}

const plainDate = /(?:^|,)\s*ngày\s*(?:\d{1,2}|[….\s]*)\s*tháng/iu
/** `ngày Ø3 tháng 4 năm 2018`, `ngày2# thángØ? năm 2021`: day and month are what stands between the words. */
const writtenDate = /ng[aàáảãạ]y[^,;:]{0,10}?\s?th[aáàảãạ]ng[^,;:]{0,10}?\s?n[aăãâ]m(?![\p{L}\p{M}])/iu
const placeBefore = /(\p{Lu}[\p{L}\p{M}.\s'’-]{1,40}?)\s*[,.;]\s*(?=ng[aàáảãạ]y(?![\p{L}\p{M}]))/u
const yearBehind = /n[aăãâ]m\s+((?:19|20)\d\d)(?!\d)/iu

/** Whether a line says a date in words, alone or behind a place. */
export function saysDate(text: string): boolean {
  const written = text.search(writtenDate)
  return (written >= 0 && /^(?:.*[,.;])?\s*$/u.test(text.slice(0, written))) || plainDate.test(text)
}

/** Finds the date of a document in a line of its letterhead. */
export function readDateLine(text: string): DateLine | null {
  const placed = placeBefore.exec(text)
  if (placed === null && !saysDate(text)) return null
  const found = findDates(text)[0]
  const date = found === undefined || lacksFigures(text.slice(0, found.start)) ? null : found
  const year = yearBehind.exec(text)
  const start = placed === null ? Math.max(0, text.search(/ng[aàáảãạ]y/iu)) : placed.index + placed[0].length
  const yearAt = year === null ? 0 : year.index + year[0].length
  const end = Math.max(yearAt, found?.end ?? 0)
  return {
    start,
    end: end > start ? end : text.length,
    date: date?.date ?? null,
    year: year === null ? null : { value: Number(year[1]), start: yearAt - 4, end: yearAt },
    // the symbol may stand before it on the same line
    place: placed === null ? null : placed[1]!.replace(/^.*(?:UBND|KH|CT|-\p{Lu}+)\s+/u, '').trim(),
  }
}

/** `ngày Ø 3 tháng 4`, `ngày 0 2 tháng 4`, `ngày 1⁄4 tháng 4`: what stands behind `ngày` may be the first figure of the day. */
function lacksFigures(before: string): boolean {
  const behind = /ng[aàáảãạ]y([^,]*)$/iu.exec(before)?.[1]?.trim() ?? ''
  return behind !== '' && !/\p{Ll}{2}|:/u.test(behind)
}
