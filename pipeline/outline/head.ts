import { canonicalIssuer } from '../../normalizers/bodies/index.js'
import type { DocumentKind } from '../../normalizers/citations/index.js'
import { documentKinds, findCitations, parseSymbol } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { type PlanContext, unknownPlan } from '../../normalizers/plan-context.js'
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
import type { PlacedBlock, PlacedParagraph } from './flow.js'
import { headLines, isUpper, looksLikeName, readKindLine } from './zones.js'

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

interface Dated {
  readonly number: string | null
  readonly date: string | null
  readonly span: Span
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
      if (dated !== null) place ??= dated[1]!.replace(/^.*(?:UBND|KH|CT)\s+/u, '').trim()
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
    plan: central ? { ...plan, province: null, city: false } : plan,
    findings,
  }
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

interface Attached extends Dated {
  readonly text: string
}

/** `(Ban hành kèm theo Kế hoạch số 01/KH-UBND ngày … của …)`: what the appendices say of the document they belong to. */
function readAttached(paragraphs: readonly PlacedParagraph[]): Attached[] {
  const found: Attached[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.zone !== 'appendixTitle' && paragraph.zone !== 'title') continue
    if (!headLines.attachedLine.test(compareKey(paragraph.words.text))) continue
    let words = paragraph.words
    for (
      let k = i + 1;
      k < paragraphs.length && !words.text.includes(')') && paragraphs[k]!.zone === paragraph.zone && k < i + 4;
      k++
    ) {
      words = joinWords([words, paragraphs[k]!.words])
    }
    const citation = findCitations(words.text)[0]
    const date = citation?.issuedOn ?? findDates(words.text)[0]?.date ?? null
    found.push({
      number: citation?.number ?? null,
      date,
      text: words.text,
      span: { start: words.start, end: words.end },
    })
  }
  return found
}

function compareAttached(
  facts: { number: string | null; symbol: string | null; issuedOn: string | null },
  own: Attached,
  findings: Finding[],
): void {
  const spans = [own.span]
  if (facts.symbol === null && facts.number === null && own.number !== null) {
    const read = parseSymbol(`Số: ${own.number}`)
    if (read !== null) {
      facts.number = read.number
      facts.symbol = read.symbol
      findings.push(
        finding(
          'metadata-recovered',
          'info',
          `Số ký hiệu ${own.number} lấy từ tiêu đề phụ lục.`,
          `Number ${own.number} was taken from the appendix title.`,
          spans,
        ),
      )
    }
  } else if (facts.symbol !== null && own.number !== null && normal(own.number) !== normal(facts.symbol)) {
    findings.push(
      finding(
        'number-mismatch',
        'warning',
        `Phụ lục ghi số ${own.number}, đầu văn bản ghi ${facts.symbol}.`,
        `The appendix says number ${own.number}, the head ${facts.symbol}.`,
        spans,
      ),
    )
  }
  if (facts.issuedOn === null && own.date !== null) {
    facts.issuedOn = own.date
    findings.push(
      finding(
        'metadata-recovered',
        'info',
        `Ngày ban hành ${own.date} lấy từ tiêu đề phụ lục.`,
        `Date of issue ${own.date} was taken from the appendix title.`,
        spans,
      ),
    )
  } else if (facts.issuedOn !== null && own.date !== null && own.date !== facts.issuedOn) {
    findings.push(
      finding(
        'date-mismatch',
        'warning',
        `Phụ lục ghi ngày ${own.date}, đầu văn bản ghi ${facts.issuedOn}.`,
        `The appendix says ${own.date}, the head ${facts.issuedOn}.`,
        spans,
      ),
    )
  }
}

function normal(symbol: string): string {
  return symbol.replace(/\s/g, '').replace(/^0+/, '').toUpperCase()
}

export function finding(
  code: Finding['code'],
  severity: Finding['severity'],
  vi: string,
  en: string,
  spans: readonly Span[],
  origin: Finding['origin'] = 'body',
): Finding {
  return { code, severity, message: { vi, en }, spans, origin }
}

function readEnd(paragraphs: readonly PlacedParagraph[]): {
  recipients: string[]
  signatories: Signatory[]
  authority: string | null
} {
  const recipients: string[] = []
  const signatories: Signatory[] = []
  let authority: string | null = null
  let actingFor: string | null = null
  let position: string | null = null
  let inRecipients = false
  let inSignature = false
  for (const paragraph of paragraphs) {
    if (paragraph.zone !== 'end') continue
    const text = paragraph.words.text
    const key = compareKey(text)
    if (headLines.recipientsHead.test(key)) {
      inRecipients = true
      const rest = cleanRecipient(text.replace(/^[^:]*:?\s*/u, ''))
      if (rest !== '') recipients.push(rest)
      continue
    }
    if (headLines.authorityLine.test(key) && isUpper(text)) {
      inRecipients = false
      inSignature = true
      if (key.startsWith('kt')) actingFor = text.replace(/^KT\s*\.\s*/iu, '')
      else {
        authority = text
        actingFor = null
      }
      position = null
      continue
    }
    if (
      isUpper(text) &&
      (headLines.positionLine.test(key) || (inSignature && actingFor !== null && position === null))
    ) {
      inRecipients = false
      inSignature = true
      position = text
      continue
    }
    if (inSignature && authority !== null && position === null && isUpper(text) && actingFor === null) {
      authority = `${authority} ${text}`
      continue
    }
    if (inSignature && !/^[-–•+*]/.test(text) && looksLikeName(text)) {
      signatories.push({ name: text, position, authority, actingFor })
      inSignature = false
      continue
    }
    if (inRecipients || /^[-–•+*]/.test(text)) {
      const line = cleanRecipient(text)
      if (line === '') continue
      if (/^[-–•+*]/.test(text) || recipients.length === 0 || /^\p{Lu}/u.test(line)) recipients.push(line)
      else recipients[recipients.length - 1] += ` ${line}`
    }
  }
  return { recipients, signatories, authority }
}

function cleanRecipient(text: string): string {
  return text.replace(/^[-–•+*\s]+/u, '').replace(/[;.\s]+$/u, '')
}

const chairmanOrders =
  /(Chủ tịch (?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố|huyện|thị xã|quận)|Thủ tướng Chính phủ|Bộ trưởng Bộ [\p{L}\s]+?|Giám đốc Sở [\p{L}\s]+?) (?:yêu cầu|chỉ thị|giao)/iu
const committeeIssues =
  /((?:Ủy ban nhân dân|UBND)\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:\s+\p{Lu}\p{L}+)*)\s+(?:xây dựng|ban hành|yêu cầu|đề ra|triển khai)/iu

function readIssuer(
  lines: readonly string[],
  preamble: readonly PlacedParagraph[],
  authority: string | null,
  plan: PlanContext,
  kind: DocumentKindCode,
): OrgRef | null {
  // superior body above, issuer below: `UBND TỈNH …` / `SỞ NỘI VỤ`
  const own = lines.findIndex(
    (line, i) =>
      i > 0 && /^(?:sở|ban|văn phòng|cục|chi cục|trung tâm|thanh tra|công an|bộ chỉ huy)\s/.test(compareKey(line)),
  )
  const fromHead = own > 0 ? lines.slice(own).join(' ') : lines.join(' ')
  const text = preamble.map((p) => p.words.text).join(' ')
  // a directive is its chairman's, whatever body the letterhead names, unless it is signed on that body's behalf
  if (kind === 'CT' && !/^TM\s*\./iu.test(authority ?? '')) {
    const chairman = chairmanOrders.exec(text)
    const issuer = chairman === null ? null : canonicalIssuer(chairman[1]!, plan)
    if (issuer !== null) return issuer
  }
  if (fromHead !== '') {
    const issuer = canonicalIssuer(fromHead, plan)
    if (issuer !== null) return issuer
  }
  const committee = committeeIssues.exec(text)
  if (authority !== null) {
    const signed = canonicalIssuer(authority.replace(/^(?:TM|TL|TUQ|Q)\s*\.\s*/u, ''), plan)
    if (signed !== null) return signed
  }
  if (committee !== null) return canonicalIssuer(committee[1]!, plan)
  return null
}
