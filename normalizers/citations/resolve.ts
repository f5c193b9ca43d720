import type { FoundCitation } from './find.js'
import { issuerOfSymbol } from './find.js'

/**
 * The key under which mentions of one document meet: its number where that carries its own year (`43/2011/NĐ-CP`, `76/2015/QH13`),
 * else number and date (`17/KH-UBND@2012-02-20`), else the bare number.
 */
export function citationKey(number: string, issuedOn: string | null): string {
  return carriesYear(number) || issuedOn === null ? number : `${number}@${issuedOn}`
}

function carriesYear(number: string): boolean {
  return /^\d+\p{Ll}*\/(?:19|20)\d{2}[/-]/u.test(number)
}

/**
 * Gives undated mentions the date, and unsigned ones the issuer, that the same number has elsewhere in the document.
 * In: all citations of one document in reading order. Out: as many, in that order. Where a number stands with several dates,
 * the nearest one before the mention counts, else the first after it.
 * `home` is the rank of the plan's own committee (`tỉnh`, `thành phố`): `17/KH-UBND` that nobody signs is then its own.
 */
export function resolveCitations<C extends FoundCitation>(citations: readonly C[], home: string | null = null): C[] {
  const byNumber = new Map<string, number[]>()
  citations.forEach((citation, i) => {
    const places = byNumber.get(citation.number)
    if (places === undefined) byNumber.set(citation.number, [i])
    else places.push(i)
  })
  const dated = citations.map((citation, i): C => {
    if (citation.issuedOn !== null) return citation
    const others = byNumber.get(citation.number)!.filter((j) => citations[j]!.issuedOn !== null)
    const source = others.filter((j) => j < i).at(-1) ?? others[0]
    return source === undefined ? citation : { ...citation, issuedOn: citations[source]!.issuedOn }
  })
  return dated.map((citation): C => {
    const bySymbol = issuerOfNumber(citation)
    if (citation.issuer !== bySymbol) return citation
    const key = citationKey(citation.number, citation.issuedOn)
    const signed = byNumber
      .get(citation.number)!
      .map((j) => dated[j]!)
      .find((other) => other.issuer !== bySymbol && citationKey(other.number, other.issuedOn) === key)
    const issuer = signed?.issuer ?? citation.issuer ?? homeIssuer(citation.number, home)
    return issuer === citation.issuer ? citation : { ...citation, issuer }
  })
}

function issuerOfNumber({ number, kind }: FoundCitation): string | null {
  return issuerOfSymbol(number.split(/[/-]/).slice(1), kind)
}

function homeIssuer(number: string, home: string | null): string | null {
  const committee = /[/-](UBND|HĐND)(?:[/-]|$)/u.exec(number)?.[1]
  return home === null || committee === undefined ? null : `${committee} ${home}`
}
