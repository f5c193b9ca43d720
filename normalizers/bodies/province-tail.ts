import type { Mode } from './group-reader.js'
import type { Phrase } from './phrase.js'
import { readProvinceName } from './place-names.js'
import { readTerritory } from './territory.js'

interface Place {
  readonly end: number
  readonly city: boolean
}

/** `tỉnh`, `Đồng Tháp`, `của tỉnh Hà Nam` behind a body: the province that it is of. */
export function readPlaceOfProvince(phrase: Phrase, end: number): Place | null {
  const { tokens, plan } = phrase
  const at = ['của', '-', '–', 'ở', 'tại'].includes(tokens[end]?.key ?? '') ? end + 1 : end
  if (at >= tokens.length) return null
  const territory = readTerritory(phrase, at)
  if (territory?.tier === 'province') return { end: territory.end, city: territory.city }
  const province = readProvinceName(phrase, at)
  if (province !== null) return { end: province, city: plan.city }
  // `Báo ĐT` in Đồng Tháp
  const initials = plan.province
    ?.split(/[\s\-–]+/)
    .map((word) => word[0]?.toLowerCase())
    .join('')
  const token = tokens[at]!
  return at === end && token.caps && token.key === initials ? { end: at + 1, city: plan.city } : null
}

/** In a cell a common word with a capital is a name where nothing else stands beside it: `Báo, Đài PT&TH tỉnh`. */
export function standsAlone({ tokens }: Phrase, end: number, mode: Mode): boolean {
  return (
    mode === 'cell' &&
    tokens[end - 1] !== undefined &&
    firstUpper(tokens, end) &&
    (tokens[end] === undefined || !tokens[end]!.word)
  )
}

const firstUpper = (tokens: Phrase['tokens'], end: number): boolean =>
  tokens[end - 1]!.upper || (tokens[end - 2]?.upper ?? false)
