import { type DocumentKind, documentKinds } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { type IssuerTier, type PlanContext, unknownPlan } from '../../normalizers/plan-context.js'
import { findProvince, readProvince } from '../../normalizers/provinces/index.js'
import { readPeriod } from '../../normalizers/time/index.js'
import {
  type DocumentKindCode,
  documentKindCode,
  type Finding,
  type OrgRef,
  type ProvinceRef,
  type Signatory,
  type Span,
} from '../../schema/index.js'
import type { Readings } from '../readings.js'
import { joinWords, Words } from '../words.js'
import { compareAttached, readAttached } from './attached-line.js'
import { readEnd } from './end-facts.js'
import type { PlacedBlock, PlacedParagraph } from './flow.js'
import { readIssuer } from './issuer.js'
import { headLines } from './lines.js'
import { type DateLine, type NumberLine, readDateLine, readNumberLine } from './number-line.js'
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
  readonly titleWords: Words
  readonly period: { readonly from: number | null; readonly to: number | null } | null
  readonly signatories: readonly Signatory[]
  readonly recipients: readonly string[]
  /** Symbol that the appendix gives the document, where it does: not a citation. */
  readonly ownSpans: readonly Span[]
  /** Where the number and the date of issue stand, or would stand, in the letterhead. */
  readonly numberPlace: readonly Span[]
  readonly datePlace: readonly Span[]
  /** Figures of the title that are too doubtful to be read as the plan's period. */
  readonly withheld: readonly Span[]
}

export function readHead(
  blocks: readonly PlacedBlock[],
  kindHeading: DocumentKind | null,
  preamble: readonly PlacedParagraph[],
  readings: Readings,
): { facts: HeadFacts; plan: PlanContext; findings: Finding[] } {
  const paragraphs = blocks.filter((block): block is PlacedParagraph => block.kind === 'paragraph')
  const head = paragraphs.filter((p) => p.zone === 'head')
  const findings: Finding[] = []

  let numberLine: (NumberLine & { readonly words: Words }) | null = null
  let dateLine: (DateLine & { readonly words: Words }) | null = null
  let place: string | null = null
  const issuerLines: string[] = []
  for (const { words } of head) {
    const text = words.text
    if (headLines.motto.test(compareKey(text))) continue
    const numbered = readNumberLine(text)
    if (numbered !== null && (numberLine === null || (numberLine.symbol === null && numbered.symbol !== null)))
      numberLine = { ...numbered, words }
    const dated = readDateLine(text)
    if (dated !== null) {
      place ??= dated.place
      if (dateLine === null || (dateLine.date === null && dated.date !== null)) dateLine = { ...dated, words }
      continue
    }
    if (numbered !== null || !/\p{L}{2}/u.test(text)) continue
    issuerLines.push(text)
  }
  const isSure = (words: Words, from: number, to: number) =>
    words.spans(from, to).every(({ start, end }) => readings.doubtfulFigures(start, end).length === 0)
  const symbolRead =
    numberLine !== null && isSure(numberLine.words, numberLine.start, numberLine.figuresEnd) ? numberLine.symbol : null
  const issuedOn = dateLine !== null && isSure(dateLine.words, dateLine.start, dateLine.end) ? dateLine.date : null
  const yearSaid = dateLine?.year ?? null
  const year = yearSaid !== null && isSure(dateLine!.words, yearSaid.start, yearSaid.end) ? yearSaid.value : null

  const titleWords = readTitle(paragraphs, head)
  const title = titleWords.isEmpty ? null : titleWords.text
  const attached = readAttached(paragraphs, readings)
  const end = readEnd(paragraphs)
  const kind = kindOf(kindHeading, numberLine?.kind ?? null)

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
  const stated = title === null ? null : readPeriod(title)
  const withheld = stated === null ? [] : doubtfulYears(titleWords, readings)
  const period = withheld.length > 0 ? null : stated
  const issuedYear = facts.issuedOn === null ? year : Number(facts.issuedOn.slice(0, 4))
  const plan: PlanContext = {
    ...unknownPlan,
    year: withheld.length > 0 ? null : planYear(period, issuedYear),
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
      titleWords,
      period,
      signatories: end.signatories,
      recipients: end.recipients,
      ownSpans: attached.map((a) => a.span),
      numberPlace: numberLine === null ? [] : numberLine.words.spans(numberLine.start, numberLine.end),
      datePlace: dateLine === null ? [] : dateLine.words.spans(dateLine.start, dateLine.end),
      withheld,
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

/** `V/v tăng cường …` below the number of a letter, which names no kind of document. */
const subjectLine = /^(?:v\/v|về việc)\s*:?\s+/

function readTitle(paragraphs: readonly PlacedParagraph[], head: readonly PlacedParagraph[]): Words {
  const lines: Words[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.zone !== 'title') continue
    const kindLine = lines.length === 0 ? readKindLine(paragraph.words.text) : null
    const words = kindLine === null ? paragraph.words : paragraph.words.slice(kindLine.rest)
    if (words.isEmpty || headLines.attachedLine.test(compareKey(words.text)) || !/\p{L}/u.test(words.text)) continue
    lines.push(words)
  }
  if (lines.length === 0) {
    const subject = head.find(({ words }) => subjectLine.test(compareKey(words.text)))?.words
    return subject?.slice(subjectLine.exec(compareKey(subject.text))![0].length) ?? Words.none
  }
  const title = joinWords(lines)
  // a title is no sentence
  return /[^.]\.$/u.test(title.text) ? title.slice(0, title.text.length - 1) : title
}

function doubtfulYears(title: Words, readings: Readings): Span[] {
  return [...title.text.matchAll(/(?:19|20)\d\d/gu)].flatMap(({ 0: year, index }) =>
    title.spans(index, index + year.length).flatMap(({ start, end }) => readings.doubtfulFigures(start, end)),
  )
}
