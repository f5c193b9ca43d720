import { compareKey } from '../letters.js'
import { readDateAt } from './dates.js'
import { readIssuerAt } from './issuer-words.js'
import { isKnownIssuer, issuerOfParts } from './issuers.js'
import { type DocumentKind, kindOfSymbolPart, kindOfWords, kindWords } from './kinds.js'
import { isOfAssembly, type ReadSymbol, readSymbols } from './symbol.js'

/** A document that a text names by its number. `text` is `block.slice(start, end)`. */
export interface FoundCitation {
  readonly start: number
  readonly end: number
  /** From the words of its kind to those of its issuer, verbatim. */
  readonly text: string
  /** Code of the kind: `NĐ`. */
  readonly kind: string
  /** `43/2011/NĐ-CP`, normal spelling. */
  readonly number: string
  /** Canonical name from the words, else from the letters of the symbol, else null. */
  readonly issuer: string | null
  /** ISO date that stands with it. */
  readonly issuedOn: string | null
}

interface Draft {
  start: number
  end: number
  symbol: ReadSymbol
  kind: string
  issuer: string | null
  issuedOn: string | null
  /** The issuer that a head gives to all of its list: `các Nghị định của Chính phủ: số …, số …`. */
  headIssuer: string | null
}

const alternatives = [...kindWords]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/ /g, '\\s+')
const shortKinds = 'nđ|qđ|nq|ct|kh|tt|ttlt|ctr|kl|tb|cv'
const edge = '(?<![\\p{L}\\p{M}\\p{N}])'
/** All over the compare key of what stands before a number. */
const numberWord = /(?:^|[^\p{L}\p{M}\p{N}])(s[ốô]\s{0,3}[:.]?\s{0,3})$/u
const kindBefore = new RegExp(`${edge}(${alternatives}|${shortKinds})[\\s*_(:]{1,4}$`, 'u')
const kindAndIssuerBefore = new RegExp(`${edge}(${alternatives})\\s+của\\s+([^;.:()]{3,70}?)\\s{0,2}:?\\s{0,3}$`, 'u')
/** `Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15`: over the text itself, for a law's own name opens with a capital. */
const lawBefore =
  /(?<![\p{L}\p{M}])(Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+quyết)(?![\p{L}\p{M}])(?:(?!(?<![\p{L}\p{M}])(?:Bộ\s+luật|Luật|Pháp\s+lệnh|Nghị\s+quyết)(?![\p{L}\p{M}]))[^;:.()\d\n]){0,140}$/u
const notADocument =
  /(?:^|[^\p{L}\p{M}\p{N}])(?:mẫu|biểu|phụ lục|biểu mẫu|bảng|iso|tcvn|qcvn|tccs|hộp thư|tài khoản|điện thoại|đt|fax|máy nhánh)[\s:]*$/u
const ofWord = /[\s*_)\]]{0,5}[,]?\s{0,3}(?:của|do)\s+/uy

/**
 * The documents that one block of text cites by number, in order. Documents without a number, standards (ISO, TCVN), forms
 * (`Mẫu số …`) and bare numbers (`Nghị định số 13, 14`) are none. Text must be NFC; never throws.
 */
export function findCitations(text: string): FoundCitation[] {
  if (!/\d[a-zđ]{0,2}\s{0,3}[/–-]/.test(text)) return []
  let key: string | null = null
  const drafts: Draft[] = []
  for (const symbol of readSymbols(text)) {
    key ??= compareKey(text)
    const draft = readCitation(text, key, symbol, drafts.at(-1))
    if (draft !== null) drafts.push(draft)
  }
  shareIssuers(text, drafts)
  return drafts.map(({ start, end, symbol, kind, issuer, issuedOn }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
    number: symbol.number,
    issuer: issuer ?? issuerOfSymbol(symbol.parts, kind),
    issuedOn,
  }))
}

/** The issuer that only the letters of a symbol name. */
export function issuerOfSymbol(parts: readonly string[], kind: string): string | null {
  const others = parts.filter((part) => kindOfSymbolPart(part) === undefined || part === 'QH')
  return issuerOfParts(others, kind)
}

function readCitation(text: string, key: string, symbol: ReadSymbol, previous: Draft | undefined): Draft | null {
  let start = symbol.start
  const from = Math.max(previous?.end ?? 0, symbol.start - 200)
  let before = key.slice(from, start)
  const counted = numberWord.exec(before)
  if (counted !== null) {
    start -= counted[1]!.length
    before = key.slice(from, start)
  }
  if (notADocument.test(before)) return null
  let worded: DocumentKind | undefined
  let headIssuer: string | null = null
  const direct = kindBefore.exec(before)
  const headed = direct === null ? kindAndIssuerBefore.exec(before) : null
  const law = isOfAssembly(symbol) ? lawBefore.exec(text.slice(from, start)) : null
  if (direct !== null) {
    worded = kindOfWords(direct[1]!) ?? kindOfShort(direct[1]!)
    start = from + direct.index
  } else if (headed !== null) {
    worded = kindOfWords(headed[1]!)
    const place = from + headed.index + headed[0].indexOf(headed[2]!, headed[1]!.length)
    headIssuer = readIssuerAt(text, place, key)?.name ?? null
    start = from + headed.index
  } else if (law !== null) {
    worded = kindOfWords(law[1]!)
    start = from + law.index
  } else if (previous !== undefined && !/[.;]\s+\p{Lu}|\n\s*\n/u.test(text.slice(previous.end, start))) {
    headIssuer = previous.headIssuer
  }
  const kind = decideKind(symbol, worded, counted !== null)
  if (kind === null) return null

  let end = symbol.end
  let date = readDateAt(text, end)
  if (date !== null) end = date.end
  ofWord.lastIndex = end
  let issuer: string | null = null
  if (ofWord.test(key)) {
    const said = readIssuerAt(text, ofWord.lastIndex, key)
    if (said !== null) {
      issuer = said.name
      end = said.end
      // `Nghị quyết số … của Tỉnh ủy ngày 27/12/2025`: the date behind the issuer, in words that say it is one
      if (date === null && /^[\s,]{1,3}(?:ban\s+hành\s+)?ngày\s/iu.test(text.slice(end, end + 24))) {
        date = readDateAt(text, end)
        if (date !== null) end = date.end
      }
    }
  }
  return { start, end, symbol, kind, issuer: issuer ?? headIssuer, issuedOn: date?.iso ?? null, headIssuer }
}

function kindOfShort(words: string): DocumentKind | undefined {
  return kindOfSymbolPart(words === 'ctr' ? 'CTr' : words.toUpperCase())
}

/** The words decide between kinds that one symbol may stand for; where they contradict it, the symbol does. Null: no document. */
function decideKind(symbol: ReadSymbol, worded: DocumentKind | undefined, counted: boolean): string | null {
  if (symbol.kind !== null && !isOfAssembly(symbol)) {
    if (worded !== undefined) {
      const fits = symbol.parts.some((part) => part.split('.').some((letters) => worded.symbols.includes(letters)))
      return fits ? worded.code : symbol.kind.code
    }
    const plausible = symbol.parts.length >= 2 && (counted || symbol.year !== null || symbol.parts.some(isKnownIssuer))
    return plausible ? symbol.kind.code : null
  }
  if (isOfAssembly(symbol)) return symbol.kind?.code ?? (worded !== undefined ? worded.code : 'L')
  if (worded !== undefined) return worded.code
  return counted && symbol.parts.length >= 2 && isKnownIssuer(symbol.parts[0]!) ? 'CV' : null
}

/** `Kế hoạch số A và Kế hoạch số B ngày … của UBND tỉnh`: the issuer said last is that of the whole list. */
function shareIssuers(text: string, drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]!
    const next = drafts[i + 1]!
    if (draft.issuer !== null || next.issuer === null) continue
    const between = text.slice(draft.end, next.start)
    const listed = /^[\s*_)]*(?:,|;|và|;\s*và|,\s*và)?[\s*_(]*(?:các\s*)?$/u.test(between)
    if (listed && draft.symbol.parts.at(-1) === next.symbol.parts.at(-1)) draft.issuer = next.issuer
  }
}
