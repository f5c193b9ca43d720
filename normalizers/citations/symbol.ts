import { isKnownIssuer, spellings } from './issuers.js'
import { type DocumentKind, kindOfSymbolPart } from './kinds.js'

/** A document's symbol as it stands in a text, and its normal spelling. */
export interface ReadSymbol {
  readonly start: number
  readonly end: number
  /** Digits and letter before the first sign: `30c`. */
  readonly count: string
  /** The year that the symbol itself carries: `43/2011/NĐ-CP`. */
  readonly year: string | null
  /** `NĐ`, `CP`. */
  readonly parts: readonly string[]
  /** `43/2011/NĐ-CP`, no white space, signs and case of known letters put right. */
  readonly number: string
  /** The kind that one of its parts stands for. */
  readonly kind: DocumentKind | null
}

const sign = String.raw`\s{0,3}[/–-]\s{0,3}`
const letters = 'A-ZĐÂĂÊÔƠƯ'
const part = `(?:CTr|Ctr|TTr|Ttr|TTg|Ttg|QyĐ|QĐi|Qđ|Nđ|TTri|[${letters}](?:[${letters}0-9&.]{0,14}[${letters}0-9])?)(?![\\p{L}\\p{M}\\p{N}])`

/** `43/2011/NĐ-CP`, `30c/NQ-CP`, `18-NQ/TW`, `71/NQ -CP`, `12/ 2001/ QĐ-BTC`, `76/2015/QH13`. */
const symbolPattern = new RegExp(
  // the figure first: what stands before a place costs more to look at
  `(?=\\d)(?<![\\p{L}\\p{M}\\p{N}/–-]|\\d[.,])(\\d{1,6}[a-zđ]{0,2})(?:${sign}((?:19|20)\\d{2}))?((?:${sign}${part})+)`,
  'gu',
)
const nextPart = new RegExp(`(${sign})(${part})`, 'gu')

/** Every symbol-like place of a text. Whether one is a document's is for the caller to judge by the words around it. */
export function* readSymbols(text: string): Generator<ReadSymbol> {
  for (const match of text.matchAll(symbolPattern)) {
    const [whole, count, year, tail] = match as unknown as [string, string, string | undefined, string]
    const parts: string[] = []
    let number = year === undefined ? count : `${count}/${year}`
    let length = whole.length - tail.length
    for (const [step, rawSign, rawPart] of tail.matchAll(nextPart) as Iterable<RegExpMatchArray & string[]>) {
      // `17/KH-UBND - UBND tỉnh`: a dash between spaces after a whole symbol is a dash of the sentence.
      if (parts.length >= 2 && /^\s+[–-]\s+$/.test(rawSign!)) break
      const spelt = spellings.get(rawPart!) ?? rawPart!
      parts.push(spelt)
      number += rawSign!.trim().replace('–', '-') + spelt
      length += step!.length
    }
    // `101/QĐ.BQL-TC`
    const kind =
      parts
        .flatMap((letters) => letters.split('.'))
        .map(kindOfSymbolPart)
        .find((found) => found !== undefined) ?? null
    const start = match.index
    yield { start, end: start + length, count, year: year ?? null, parts, number, kind }
  }
}

const lawPart = /^(?:QH|UBTVQH)K?\d{1,2}$/

/** `76/2015/QH13`: number of a law, ordinance or resolution of the National Assembly. */
export function isOfAssembly(symbol: ReadSymbol): boolean {
  return symbol.parts.some((letters) => lawPart.test(letters))
}

/**
 * Reads the number line of a head: `Số: 01 /KH-UBND` → number `01`, symbol `01/KH-UBND`, kind `KH`. A letter (công văn) has
 * no kind in its symbol: `Số: 725/UBND-NC` is `CV`. Null where the number is not filled in, or the line is something else.
 */
export function parseSymbol(text: string): { number: string; symbol: string; kind: string } | null {
  const line = text.normalize('NFC').replace(/[*_]+/g, '')
  const [symbol] = readSymbols(line)
  if (symbol === undefined || !/^\s*(?:S[ốôó]\s*[:.]?)?\s*$/iu.test(line.slice(0, symbol.start))) return null
  const kind =
    symbol.kind?.code ??
    (symbol.parts.some((letters) => isKnownIssuer(letters)) ? (isOfAssembly(symbol) ? 'L' : 'CV') : null)
  return kind === null ? null : { number: symbol.count, symbol: symbol.number, kind }
}
