import { type DocumentKind, documentKinds, parseSymbol } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { type IssuerTier, type PlanContext, unknownPlan } from '../../normalizers/plan-context.js'
import { findProvince, readProvince } from '../../normalizers/provinces/index.js'
import { findDates, readPeriod } from '../../normalizers/time/index.js'
import {
  type DocumentKindCode,
  documentKindCode,
  type Finding,
  type OrgRef,
  type ProvinceRef,
  type Signatory,
  type Span,
} from '../../schema/index.js'
import { joinWords, type Words } from '../words.js'
import { compareAttached, readAttached } from './attached-line.js'
import { readEnd } from './end-facts.js'
import type { PlacedBlock, PlacedParagraph } from './flow.js'
import { readIssuer } from './issuer.js'
import { headLines } from './lines.js'
import { readKindLine } from './title-zone.js'

/** What the head, the title, the end and the appendix title say of the document itself. */
export interface HeadFacts {
  readonly kind: { readonly code: DocumentKindCode; readonly label: string }
  readonly number: string | null
  readonly symbol: string | null
  readonly issuer: OrgRef | null
  readonly province: ProvinceRef | null
  readonly place: string | null
  readonly issuedOn: string | null
  /** Year of issue, also where the day is left blank: `ngày … tháng … năm 2026`. */
  readonly year: number | null
  readonly title: string | null
  readonly period: { readonly from: number | null; readonly to: number | null } | null
  readonly signatories: readonly Signatory[]
  readonly recipients: readonly string[]
  /** Symbol that the appendix gives the document, where it does: not a citation. */
  readonly ownSpans: readonly Span[]
}

const placeDate = /(\p{Lu}[\p{L}\p{M}.\s-]{1,40}?)\s*,\s*(?:ngày|ngay)[\s.…]/u

export function readHead(
  blocks: readonly PlacedBlock[],
  kindHeading: DocumentKind | null,
  preamble: readonly PlacedParagraph[],
): { facts: HeadFacts; plan: PlanContext; findings: Finding[] } {
  const paragraphs = blocks.filter((block): block is PlacedParagraph => block.kind === 'paragraph')
  const head = paragraphs.filter((p) => p.zone === 'head')
  const findings: Finding[] = []

  let symbolRead: ReturnType<typeof parseSymbol> = null
  let place: string | null = null
  let issuedOn: string | null = null
  let year: number | null = null
  const issuerLines: string[] = []
  for (const { words } of head) {
    const text = words.text
    const key = compareKey(text)
    if (headLines.motto.test(key)) continue
    const numberAt = text.search(/(?:^|\s)S[ốôóỐ]\s*[:.]?\s*(?=[\d/]|\s*$)/u)
    if (numberAt >= 0) symbolRead ??= parseSymbol(text.slice(numberAt))
    const dated = placeDate.exec(text)
    if (dated !== null || headLines.dateLine.test(key)) {
      const date = findDates(text)[0]
      if (date !== undefined) issuedOn ??= date.date
      year ??= Number(/năm\s+((?:19|20)\d\d)/iu.exec(text)?.[1] ?? '0') || null
      // the symbol may stand before it on the same line
      if (dated !== null) place ??= dated[1]!.replace(/^.*(?:UBND|KH|CT|-\p{Lu}+)\s+/u, '').trim()
      continue
    }
    if (numberAt >= 0 || !/\p{L}{2}/u.test(text)) continue
    issuerLines.push(text)
  }

  const title = readTitle(paragraphs)
  const attached = readAttached(paragraphs)
  const end = readEnd(paragraphs)
  const kind = kindOf(kindHeading, symbolRead?.kind ?? null)

  const preambleText = preamble.map((p) => p.words.text).join(' ')
  const searched = [
    issuerLines.join(' '),
    place ?? '',
    title ?? '',
    end.authority ?? '',
    ...attached.map((a) => a.text),
    preambleText,
  ]
  let found: ReturnType<typeof findProvince> = null
  for (const text of searched) {
    found ??= findProvince(text, issuedOn)
  }
  found ??= findProvince(
    paragraphs
      .map((p) => p.words.text)
      .slice(0, 60)
      .join(' '),
    issuedOn,
  )

  const facts = {
    number: symbolRead?.number ?? null,
    symbol: symbolRead?.symbol ?? null,
    issuedOn,
  }
  const own = attached.find((a) => a.number !== null || a.date !== null)
  if (own !== undefined) {
    compareAttached(facts, own, findings)
  }
  const period = title === null ? null : readPeriod(title)
  const issuedYear = facts.issuedOn === null ? year : Number(facts.issuedOn.slice(0, 4))
  const plan: PlanContext = {
    ...unknownPlan,
    year: planYear(period, issuedYear),
    issuedOn: facts.issuedOn ?? (year !== null ? `${year}-01-01` : period?.from ? `${period.from}-01-01` : null),
    // a province that the register does not have still names its newspaper and station
    province: found?.name ?? namedProvince([...searched, ...paragraphs.map((p) => p.words.text)]),
    city: found?.city ?? false,
  }
  const issuer = readIssuer(issuerLines, preamble, end.authority, plan, kind.code)
  // a central body issues from Hà Nội, and its plan is no province's
  const central = issuer?.level === 'central'
  return {
    facts: {
      kind,
      ...facts,
      issuer,
      province: found === null || central ? null : readProvince(found.name, plan.issuedOn),
      place,
      year: issuedYear,
      title,
      period,
      signatories: end.signatories,
      recipients: end.recipients,
      ownSpans: attached.map((a) => a.span),
    },
    plan: { ...plan, issuerTier: issuerTier(issuer), ...(central && { province: null, city: false }) },
    findings,
  }
}

function issuerTier(issuer: OrgRef | null): IssuerTier | null {
  if (issuer === null || issuer.level === 'all' || issuer.level === 'other') return null
  const committee = /^(?:Chủ tịch |Thường trực )?(?:UBND|HĐND|Tỉnh ủy|Thành ủy)(?:\s|$)/u.test(issuer.name)
  return issuer.level === 'province' && !committee ? 'department' : issuer.level
}

function namedProvince(texts: readonly string[]): string | null {
  for (const text of texts) {
    const name = /(?:^|\s)(?:tỉnh|TỈNH)\s+(\p{Lu}[\p{L}\p{M}]+(?:\s+\p{Lu}[\p{L}\p{M}]+){1,2})/u.exec(text)?.[1]
    if (name !== undefined) return name.replace(/[\p{L}\p{M}]+/gu, (word) => word[0]! + word.slice(1).toLowerCase())
  }
  return null
}

function planYear(period: { from: number | null; to: number | null } | null, issued: number | null): number | null {
  if (period === null) return issued
  if (period.from !== null && period.from === period.to) return period.from
  if (issued !== null && (period.from === null || issued >= period.from) && (period.to === null || issued <= period.to))
    return issued
  return period.from !== null && period.to === null ? period.from : null
}

function kindOf(heading: DocumentKind | null, symbolKind: string | null): HeadFacts['kind'] {
  const code = heading?.code ?? symbolKind
  const known = documentKindCode.safeParse(code)
  if (known.success && known.data !== 'OTHER') {
    return { code: known.data, label: documentKinds.find((k) => k.code === code)!.label }
  }
  return { code: 'OTHER', label: heading?.label ?? documentKinds.find((k) => k.code === code)?.label ?? 'Khác' }
}

function readTitle(paragraphs: readonly PlacedParagraph[]): string | null {
  const lines: Words[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.zone !== 'title') continue
    const kindLine = lines.length === 0 ? readKindLine(paragraph.words.text) : null
    const words = kindLine === null ? paragraph.words : paragraph.words.slice(kindLine.rest)
    if (words.isEmpty || headLines.attachedLine.test(compareKey(words.text)) || !/\p{L}/u.test(words.text)) continue
    lines.push(words)
  }
  return lines.length === 0 ? null : joinWords(lines).text
}
