import type { PlanContext } from '../../normalizers/plan-context.js'
import { findSuspects, suspectRulesOf } from '../../normalizers/repair/index.js'
import { cutWord, cutYear } from '../../normalizers/time/index.js'
import type { Finding, Span } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import type { MarkerStyle } from '../outline/markers.js'
import type { PlanOutline } from '../outline/outline-plan.js'
import { type OutlineNode, walk } from '../outline/structure.js'
import type { RecordDrafts } from '../records/drafts.js'
import { unreadPoints } from './unread-points.js'

/** Everything a reader should look at before trusting the records. */
export function checkPlan(outline: PlanOutline, drafts: RecordDrafts): Finding[] {
  return [
    ...missingMetadata(outline),
    ...sequenceFaults(outline),
    ...unknownBodies(drafts),
    ...unparsedTimes(drafts, outline.plan),
    ...suspects(outline),
    ...unreadPoints(outline, drafts),
    ...notAPlan(outline, drafts),
  ]
}

function missingMetadata({ head, readings, text }: PlanOutline): Finding[] {
  const findings: Finding[] = []
  const missing = (vi: string, en: string, place: readonly Span[] = []) => {
    // a machine read the place where it stands: written by hand, or under a stamp
    if (place.some(({ start, end }) => readings.lowest(start, end) !== null)) {
      const said = place.map(({ start, end }) => text.slice(start, end)).join(' ')
      findings.push(
        finding(
          'missing-metadata',
          'warning',
          `Không đọc chắc được ${vi} ở “${said}” (có thể viết tay hoặc bị đóng dấu): để trống, hãy xem ảnh.`,
          `The ${en} at “${said}” cannot be read for certain (written by hand, or stamped over?): left empty, see the picture.`,
          place,
        ),
      )
      return
    }
    findings.push(
      finding('missing-metadata', 'warning', `Không tìm thấy ${vi} trong văn bản.`, `The document has no ${en}.`, []),
    )
  }
  if (head.number === null) missing('số, ký hiệu', 'number and symbol', head.numberPlace)
  if (head.issuedOn === null) missing('ngày ban hành', 'date of issue', head.datePlace)
  if (head.place === null) missing('nơi ban hành', 'place of issue')
  if (head.signatories.length === 0) missing('người ký', 'signatory')
  if (head.recipients.length === 0) missing('nơi nhận', 'recipients')
  if (head.title === null) missing('trích yếu', 'title')
  if (head.issuer === null) missing('cơ quan ban hành', 'issuer')
  if (head.province === null && head.issuer?.level !== 'central') missing('tên tỉnh', 'province')
  return findings
}

const counted = new Set<MarkerStyle>([
  'part',
  'chapter',
  'division',
  'article',
  'capital',
  'roman',
  'arabic',
  'decimal',
])

/** Two `II.`, or a jump from `II.` to `IV.`, among the children of one node. */
function sequenceFaults(outline: PlanOutline): Finding[] {
  const findings: Finding[] = []
  for (const root of [outline.body, ...outline.appendices.map((a) => a.root)]) {
    for (const node of walk(root)) checkChildren(node, findings)
  }
  return findings
}

function checkChildren(node: OutlineNode, findings: Finding[]): void {
  const last = new Map<MarkerStyle, { ordinal: number; depth: number; label: string }>()
  for (const child of node.children) {
    const marker = child.marker
    if (marker === null || !counted.has(marker.style) || child.paragraphs.length === 0) continue
    const before = last.get(marker.style)
    const { start, words } = child.paragraphs[0]!
    const spans: Span[] = [{ start, end: start + words.text.slice(0, marker.length).trimEnd().length }]
    if (before !== undefined && before.depth === marker.numbers.length) {
      if (marker.ordinal === before.ordinal) {
        findings.push(
          finding(
            'duplicate-section',
            'warning',
            `Mục ${marker.label} xuất hiện hai lần.`,
            `Section ${marker.label} stands twice.`,
            spans,
          ),
        )
      } else if (marker.ordinal > before.ordinal + 1) {
        findings.push(
          finding(
            'missing-section',
            'warning',
            `Sau mục ${before.label} là mục ${marker.label}: thiếu mục ở giữa.`,
            `Section ${before.label} is followed by ${marker.label}: one is missing.`,
            spans,
          ),
        )
      }
    }
    last.set(marker.style, { ordinal: marker.ordinal, depth: marker.numbers.length, label: marker.label })
  }
}

/** One diagnostic for each body that the register does not know, however often it is named. */
function unknownBodies(drafts: RecordDrafts): Finding[] {
  const seen = new Map<string, { name: string; spans: Span[] }>()
  const note = (org: { known: boolean; collective: boolean; id: string; name: string }, spans: Span[]) => {
    if (org.known || org.collective || seen.has(org.id)) return
    seen.set(org.id, { name: org.name, spans })
  }
  for (const r of drafts.responsibilities) {
    note(
      r.org,
      r.evidence.filter((e) => e.field === 'org').map(({ start, end }) => ({ start, end })),
    )
  }
  for (const task of drafts.tasks) {
    for (const org of [...task.lead, ...task.coordinate, ...task.monitor]) note(org, [{ start: task.at, end: task.at }])
  }
  return [...seen.values()].map(({ name, spans }) =>
    finding(
      'unknown-organisation',
      'info',
      `Không có trong danh mục cơ quan: ${name}.`,
      `Not in the register of bodies: ${name}.`,
      spans,
    ),
  )
}

function unparsedTimes(drafts: RecordDrafts, plan: PlanContext): Finding[] {
  return drafts.tasks.flatMap((task) => {
    if (task.timeline === null) return []
    const { text, terms } = task.timeline
    const spans = task.evidence.filter((e) => e.field === 'timeline').map(({ start, end }) => ({ start, end }))
    const warn = (vi: string, en: string) => [finding('unparsed-timeline', 'warning', vi, en, spans, task.origin)]
    if (terms.some((term) => term.kind === 'unparsed')) {
      return warn(`Không hiểu thời gian “${text}”.`, `Time not understood: “${text}”.`)
    }
    const whole = cutWord(text, plan)
    if (whole !== null) {
      return warn(
        `Thời gian “${text}” bị mất chữ cuối; đã đọc là “${whole}”.`,
        `The last letters of the time “${text}” are missing; it was read as “${whole}”.`,
      )
    }
    if (cutYear(text, plan.year) !== 'own') return []
    return warn(
      `Thời gian “${text}” bị mất chữ số cuối; đã lấy năm của kế hoạch.`,
      `The last figures of the time “${text}” are missing; the year of the plan was taken.`,
    )
  })
}

/** One diagnostic for each doubtful reading, at its first place. */
function suspects(outline: PlanOutline): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  const rules = suspectRulesOf(outline.text)
  for (const block of rules.length === 0 ? [] : outline.blocks) {
    const text = outline.text.slice(block.start, block.end)
    for (const suspect of findSuspects(text, rules)) {
      const key = `${suspect.words}|${suspect.likely ?? ''}`
      if (seen.has(key)) continue
      seen.add(key)
      const likely = suspect.likely === null ? '' : ` (“${suspect.likely}”?)`
      findings.push(
        finding(
          'ocr-suspect',
          'info',
          `Chữ đáng ngờ: “${suspect.words}”${likely}.`,
          `Doubtful reading: “${suspect.words}”${likely}.`,
          [{ start: block.start + suspect.start, end: block.start + suspect.end }],
        ),
      )
    }
  }
  return findings
}

/**
 * Whether anything of the form of an administrative document is there: a kind, a symbol, an issuer, a legal basis, a
 * signature or recipients, or divisions with roman numbers. A poem has none of it.
 */
export function hasPlanForm({ head, preamble, body }: PlanOutline): boolean {
  return (
    head.kind.code !== 'OTHER' ||
    head.symbol !== null ||
    head.issuer !== null ||
    head.signatories.length > 0 ||
    head.recipients.length > 0 ||
    preamble.some((part) => part.role === 'legalBasis') ||
    body.children.some((node) => node.marker?.style === 'roman' || node.tables.length > 0)
  )
}

function notAPlan(outline: PlanOutline, drafts: RecordDrafts): Finding[] {
  const findings: Finding[] = []
  const nothing = drafts.tasks.length + drafts.targets.length + drafts.responsibilities.length === 0
  if (nothing && (outline.head.kind.code === 'OTHER' || outline.body.children.length === 0)) {
    findings.push(
      finding(
        'not-a-plan',
        'error',
        'Văn bản không có hình thức của kế hoạch hay chỉ thị: không có nhiệm vụ nào được đọc.',
        'This has not the form of a plan or directive: no task was read.',
        [],
      ),
    )
  }
  // a sample tells; the share is of letters that carry a mark
  let letters = 0
  let marked = 0
  const sample = outline.text.slice(0, 20_000)
  for (let at = 0; at < sample.length; at++) {
    if (!hasCaseAt(sample, at)) continue
    letters++
    if (sample.charCodeAt(at) > 0x7f) marked++
  }
  if (letters >= 200) {
    if (marked / letters < 0.08) {
      findings.push(
        finding(
          'low-text-quality',
          'warning',
          'Chữ không giống tiếng Việt có dấu: có thể mất dấu hoặc sai bảng mã.',
          'The words do not look like Vietnamese with its marks: marks may be lost or the encoding wrong.',
          [],
        ),
      )
    }
  }
  return findings
}

/** By code unit whether it is a letter with a case: 0 was not asked for yet, 1 yes, 2 no. */
const cased = new Uint8Array(0x10000)

function hasCaseAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (cased[code] === 0) cased[code] = text[at]!.toLowerCase() === text[at]!.toUpperCase() ? 2 : 1
  return cased[code] === 1
}
