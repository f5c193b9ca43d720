import { ministries, organs } from '../normalizers/citations/issuers.js'
import { compareKey, slug } from '../normalizers/letters.js'
import type { PlanDocument } from '../schema/index.js'
import type { LoadedPlan } from './loaded-plan.js'
import { lineageOf } from './province-lineage.js'

/** Whose plan a document is, and of which years. */
export function placeOf(
  document: PlanDocument,
  period: LoadedPlan['period'],
): Pick<LoadedPlan, 'territory' | 'became'> {
  const { province, place, title, issuedOn } = document
  const central = centralOf(document)
  if (central !== null) return { territory: { id: slug(central), name: central }, became: null }
  if (province !== null) return lineageOf(province, issuedOn, period?.from ?? null)
  const name = placeName(title) ?? place
  return { territory: name === null || name === '' ? null : { id: slug(name), name }, became: null }
}

/** A directive of the Prime Minister is issued in Hà Nội, and is no document of that city. */
function centralOf({ issuer, symbol }: PlanDocument): string | null {
  if (issuer !== null) return issuer.level === 'central' ? issuer.name : null
  // `28/2003/NĐ-CP`, `13/2001/TT-BTC`, `5/KH-BNV`: no province has such symbols
  const [, kind, body] = /\/(\p{Lu}+)-([\p{Lu}&]+|TTg)$/u.exec(symbol ?? '') ?? []
  if (kind === undefined || body === undefined) return null
  const known = body === 'CP' || body === 'TTg' ? organs.get(body) : ministries.get(body)
  if (known !== undefined) return known
  return /^(?:NĐ|TT|TTLT|QĐ|CT|NQ)$/.test(kind) && /^B[A-ZĐ]{1,6}$/.test(body) ? `Trung ương (${body})` : null
}

/** `tỉnh Sơn Thuận` in a title: a province that the register does not know is still one. */
const inTitle = /(?:tỉnh|thành phố) ((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){0,3})/u

function placeName(title: string | null): string | null {
  const found = title === null ? null : inTitle.exec(capitalised(title))?.[1]
  return found ?? null
}

/** A title in capitals as a sentence would be written, where only the name of the province keeps its capitals. */
function capitalised(title: string): string {
  if (title !== title.toUpperCase()) return title
  return compareKey(title).replace(
    /(tỉnh|thành phố) (\p{L}+ \p{L}+)/u,
    (_, head: string, name: string) => `${head} ${name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`,
  )
}

/**
 * The years that a plan says, else the year that stands in its head: on scans the day is written by hand, and the year is printed, so
 * that the id has it. A plan `đến năm 2030` begins with its issue.
 */
export function periodOf(document: PlanDocument): LoadedPlan['period'] {
  const { period, issuedOn } = document
  const printed = issuedOn?.slice(0, 4) ?? yearInId(document)
  const year = printed === undefined ? null : Number(printed)
  const to = period?.to ?? period?.from ?? year
  if (to === null) return null
  const from = period?.from ?? (year !== null && year < to ? year : to)
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

/** `quang-ngai-2018-ct-823f220f`: it stands behind the province; a number of that look (`…-kh-2018-…`) does not. */
function yearInId({ id, province, kind, number }: PlanDocument): string | undefined {
  const place = province === null ? '' : `${slug(province.name)}-`
  const found = /^((?:19|20)\d{2})-/.exec(id.startsWith(place) ? id.slice(place.length) : id)?.[1]
  return kind.code === 'OTHER' && found === number ? undefined : found
}
