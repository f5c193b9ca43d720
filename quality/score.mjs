// How near a converted document comes to what a person expects of it. Every figure is in 0..1.
import { listAgreement, sameWords, similarity, wordsOf } from './words.mjs'

const orgName = (org) => (typeof org === 'string' ? org : (org?.name ?? ''))
const orgQualifier = (org) => (typeof org === 'string' ? null : (org?.qualifier ?? null))
/** The canonical name agrees; or the name with its qualifier, where the register knows no such body. */
const sameOrg = (expected, got) => {
  const wanted = orgName(expected)
  const whole = `${orgName(got)} ${orgQualifier(got) ?? ''}`
  return (
    sameWords(wanted, orgName(got)) ||
    sameWords(`${wanted} ${orgQualifier(expected) ?? ''}`, whole) ||
    (got?.known === false && similarity(wanted, whole) >= 0.8)
  )
}
const orgs = (expected, got) => listAgreement(expected ?? [], got ?? [], sameOrg)

const termKey = (term) => {
  const base = [term.kind, term.start, term.end, term.recurrence].map((part) => part ?? '')
  return base.join(' ')
}
const dueKey = (timeline) => (timeline?.terms ?? []).map(termKey).sort().join(' + ')
const contains = (a, b) => ` ${wordsOf(a).join(' ')} `.includes(` ${wordsOf(b).join(' ')} `)
/** How often, and on which condition: judged where the expectation states it; a condition may be cut shorter or longer. */
const sameDetail = (expected, got) =>
  (expected.times === undefined || expected.times === (got.times ?? null)) &&
  (!expected.condition ||
    contains(got.condition, expected.condition) ||
    (Boolean(got.condition) && contains(expected.condition, got.condition)))
const sorted = (timeline) => [...(timeline?.terms ?? [])].sort((a, b) => (termKey(a) < termKey(b) ? -1 : 1))
const timeline = (expected, got) => {
  if (dueKey(expected) !== dueKey(got)) return 0
  const terms = sorted(got)
  return Number(sorted(expected).every((term, i) => sameDetail(term, terms[i])))
}

const number = (value) => (value === null || value === undefined ? null : Math.round(value * 1e6) / 1e6)
const equal = (expected, got) => Number((expected ?? null) === (got ?? null))
const sources = (budget) => (budget?.sources ?? []).map((s) => `${s.name}=${s.amount ?? ''}`)
const budgets = (expected, got) =>
  ['amount', 'per', 'basis'].every((key) => (expected?.[key] ?? null) === (got?.[key] ?? null)) &&
  listAgreement(sources(expected), sources(got), (a, b) => sameWords(a, b) && a.split('=')[1] === b.split('=')[1]) === 1
    ? 1
    : 0
const empty = (value) => value === null || value === undefined || (Array.isArray(value) && value.length === 0)

/**
 * What is compared of each kind of record. A field is judged where the expectation states it (`undefined` leaves it
 * open) and one of the two sides has something.
 */
const kinds = {
  tasks: {
    words: (record) => record.text,
    threshold: 0.8,
    pairs: (e, p) => e.origin === p.origin,
    bonus: (e, p) => 0.1 * equal(e.code, p.code),
    fields: {
      code: equal,
      parents: (e, p) => listAgreement(e, p, (a, b) => similarity(a, b) > 0.9),
      area: equal,
      products: (e, p) => listAgreement(e, p, (a, b) => similarity(a, b) > 0.85),
      lead: orgs,
      coordinate: orgs,
      monitor: orgs,
      timeline,
      budget: budgets,
      note: (e, p) => Number(sameWords(e, p)),
    },
  },
  targets: {
    words: (record) => record.text,
    threshold: 0.65,
    pairs: (e, p) =>
      number(e.value) === number(p.value) &&
      (e.criterion?.code ?? null) === (p.criterion?.code ?? null) &&
      (!e.criterion?.maximum || dueKey(e.due) === dueKey(p.due)),
    bonus: (e, p) => 0.2 * similarity(e.indicator, p.indicator) + 0.1 * timeline(e.due, p.due),
    fields: {
      area: equal,
      comparator: equal,
      direction: equal,
      valueMax: (e, p) => equal(number(e), number(p)),
      unit: (e, p) => Number(sameWords(e, p)),
      indicator: (e, p) => similarity(e, p),
      subject: (e, p) => (e ? similarity(e, p) : 1),
      due: timeline,
      criterion: (e, p) => Number(e?.code === p?.code && number(e?.maximum) === number(p?.maximum)),
      baseline: (e, p) => Number(equal(e?.year, p?.year) && number(e?.value) === number(p?.value)),
    },
  },
  responsibilities: {
    words: (record) => record.duty,
    threshold: 0.7,
    // Those that only repeat the lead and coordinate cells of a table row are judged there.
    read: (records) => records.filter((record) => !(record.origin === 'table' && record.taskId)),
    pairs: (e, p) =>
      sameOrg(e.org, p.org) &&
      e.origin === p.origin &&
      (e.criterion === undefined || (e.criterion ?? null) === (p.criterion ?? null)),
    bonus: (e, p) => 0.2 * equal(e.role, p.role),
    fields: { role: equal, due: timeline },
  },
  citations: {
    words: (record) => record.key,
    threshold: 1,
    pairs: (e, p) => e.key === p.key,
    // A document cited twice is one expectation: the place that names it first.
    read: (records) => records.filter((record, i) => records.findIndex(({ key }) => key === record.key) === i),
    fields: {
      kind: equal,
      issuedOn: equal,
      role: equal,
      issuer: (e, p) => (e ? Number(sameWords(e, p)) : 1),
    },
  },
  sections: {
    words: (record) => record.heading,
    threshold: 0.85,
    // The contract does not say whether an appendix is a section.
    read: (records) => records.filter((record) => record.role !== 'appendixTitle'),
    pairs: (e, p) => e.path === p.path,
    fields: { role: equal, area: equal },
  },
}

/** Best pairs first, each record at most once. */
const match = (expected, got, kind) => {
  const candidates = []
  for (const [i, e] of expected.entries())
    for (const [j, p] of got.entries()) {
      if (!kind.pairs(e, p)) continue
      const likeness = similarity(kind.words(e), kind.words(p))
      if (likeness < kind.threshold) continue
      const order = Math.abs(i / expected.length - j / got.length)
      candidates.push({ i, j, weight: likeness + (kind.bonus?.(e, p) ?? 0) - 0.001 * order })
    }
  candidates.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)
  const [takenE, takenP, matches] = [new Set(), new Set(), []]
  for (const { i, j } of candidates) {
    if (takenE.has(i) || takenP.has(j)) continue
    takenE.add(i)
    takenP.add(j)
    matches.push([expected[i], got[j]])
  }
  return {
    matches,
    missed: expected.filter((_, i) => !takenE.has(i)),
    extra: got.filter((_, j) => !takenP.has(j)),
  }
}

const ratio = (part, whole, nothing = 1) => (whole === 0 ? nothing : part / whole)
const mean = (values) =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
const round = (value) => Math.round(value * 1e4) / 1e4
const brief = (value) => {
  if (Array.isArray(value)) return value.map(brief).join('; ')
  if (value && typeof value === 'object') {
    if ('terms' in value) return dueKey(value)
    if ('name' in value) return `${value.name}${value.qualifier ? ` (${value.qualifier})` : ''}`
    return JSON.stringify(value)
  }
  return String(value ?? '—')
}
const titleOf = (record, kind) =>
  `${record.code ?? record.path ?? orgName(record.org)} ${kind.words(record).slice(0, 70)}`

const soft = new Set(['indicator', 'subject'])

const scoreKind = (name, expected, document) => {
  const kind = kinds[name]
  const wanted = expected[name]
  const got = (kind.read ?? ((records) => records))(document[name] ?? [])
  const { matches, missed, extra } = match(wanted, got, kind)
  const fields = Object.fromEntries(Object.keys(kind.fields).map((field) => [field, []]))
  const differences = []
  let whole = 0
  for (const [e, p] of matches) {
    let sound = true
    for (const [field, agree] of Object.entries(kind.fields)) {
      if (e[field] === undefined || (empty(e[field]) && empty(p[field]))) continue
      const agreement = agree(e[field], p[field])
      fields[field].push(agreement)
      if (agreement < 0.99) {
        differences.push({
          kind: name,
          what: field,
          record: titleOf(e, kind),
          expected: brief(e[field]),
          got: brief(p[field]),
        })
        // The words of an indicator or subject may be cut in more than one fair way.
        if (!(soft.has(field) && agreement > 0.7)) sound = false
      }
    }
    if (sound) whole += 1
  }
  for (const e of missed)
    differences.push({
      kind: name,
      what: 'lost',
      record: titleOf(e, kind),
      expected: brief(e.role ?? e.value),
      got: '—',
    })
  for (const p of extra)
    differences.push({
      kind: name,
      what: 'extra',
      record: titleOf(p, kind),
      expected: '—',
      got: brief(p.role ?? p.value),
    })
  const precision = ratio(matches.length, got.length, wanted.length ? 0 : 1)
  const recall = ratio(matches.length, wanted.length)
  return {
    differences,
    figures: {
      expected: wanted.length,
      got: got.length,
      precision: round(precision),
      recall: round(recall),
      f1: round(precision + recall ? (2 * precision * recall) / (precision + recall) : 0),
      whole: round(ratio(whole, wanted.length)),
      fields: Object.fromEntries(
        Object.entries(fields)
          .filter(([, values]) => values.length)
          .map(([field, values]) => [field, round(mean(values))]),
      ),
    },
  }
}

const person = (s) => [s.name, s.position, s.authority, s.actingFor].map((part) => wordsOf(part).join(' ')).join('|')
const provinceName = (province) => (typeof province === 'string' ? province : (province?.name ?? null))
const metaFields = {
  kind: (m, d) => [m.kind, d.kind?.code],
  number: (m, d) => [m.number, d.number],
  symbol: (m, d) => [m.symbol, d.symbol],
  issuer: (m, d) => [orgName(m.issuer), orgName(d.issuer)],
  province: (m, d) => [provinceName(m.province), provinceName(d.province)],
  place: (m, d) => [m.place, d.place],
  issuedOn: (m, d) => [m.issuedOn, d.issuedOn],
  title: (m, d) => [wordsOf(m.title).join(' '), wordsOf(d.title).join(' ')],
  period: (m, d) => [`${m.period?.from}-${m.period?.to}`, `${d.period?.from}-${d.period?.to}`],
  signatories: (m, d) => [m.signatories.map(person).join(), (d.signatories ?? []).map(person).join()],
  recipients: (m, d) => [
    m.recipients.map((r) => wordsOf(r).join(' ')).join('; '),
    (d.recipients ?? []).map((r) => wordsOf(r).join(' ')).join('; '),
  ],
}

/** Every record quotes its own words, and no evidence points outside the text. */
const scoreEvidence = (document) => {
  const differences = []
  let records = 0
  let valid = 0
  for (const [name, words] of [
    ['tasks', (r) => r.text],
    ['targets', (r) => r.text],
    ['responsibilities', (r) => r.duty],
    ['citations', (r) => r.text],
  ])
    for (const record of document[name] ?? []) {
      records += 1
      const spans = record.evidence ?? []
      const inside = spans.every(({ start, end }) => start >= 0 && start < end && end <= document.text.length)
      const own = spans.filter(({ field }) => field === 'text' || field === 'duty')
      const quote = own.map(({ start, end }) => document.text.slice(start, end)).join(' ')
      if (inside && own.length && sameWords(quote, words(record))) valid += 1
      else
        differences.push({
          kind: name,
          what: 'evidence',
          record: `${record.id ?? ''} ${words(record).slice(0, 60)}`,
          expected: words(record),
          got: quote,
        })
    }
  return { records, valid: round(ratio(valid, records)), differences }
}

/** Notices that say nothing about how well a document was read. */
const incidental = new Set(['text-normalised', 'unknown-organisation', 'ocr-suspect', 'invalid-encoding'])

const codeOf = (diagnostic) => (typeof diagnostic === 'string' ? diagnostic : diagnostic.code)

/**
 * @param expected hand-written records, see fixtures/README.md
 * @param document a PlanDocument
 */
export const scoreDocument = (expected, document) => {
  const parts = Object.fromEntries(Object.keys(kinds).map((name) => [name, scoreKind(name, expected, document)]))
  const meta = Object.entries(metaFields).map(([field, read]) => {
    const [wanted, got] = read(expected.meta, document)
    return { field, wanted: wanted ?? null, got: got ?? null }
  })
  const wrong = meta.filter(({ wanted, got }) => wanted !== got)
  const evidence = scoreEvidence(document)
  const wantedCodes = new Set((expected.diagnostics ?? []).map(codeOf))
  const gotCodes = new Set((document.diagnostics ?? []).map(codeOf))
  const missingCodes = [...wantedCodes].filter((code) => !gotCodes.has(code))
  const extraCodes = [...gotCodes].filter((code) => !wantedCodes.has(code) && !incidental.has(code))
  const figures = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.figures]))
  const coverage = document.coverage ? ratio(document.coverage.claimed, document.coverage.characters) : 0
  const summary = {
    meta: round(1 - wrong.length / meta.length),
    evidence: evidence.valid,
    coverage: round(coverage),
    diagnostics: round(ratio(wantedCodes.size - missingCodes.length, wantedCodes.size + extraCodes.length)),
  }
  const judged = Object.entries(figures)
    .filter(([, f]) => f.expected || f.got)
    .flatMap(([, f]) => [f.f1, f.whole])
  return {
    ...figures,
    ...summary,
    overall: round(mean([...judged, ...Object.values(summary)])),
    differences: [
      ...wrong.map(({ field }) => ({
        kind: 'meta',
        what: field,
        record: '',
        expected: brief(expected.meta[field]),
        got: brief(document[field]),
      })),
      ...Object.values(parts).flatMap((part) => part.differences),
      ...missingCodes.map((code) => ({ kind: 'diagnostics', what: 'lost', record: code, expected: code, got: '—' })),
      ...extraCodes.map((code) => ({ kind: 'diagnostics', what: 'extra', record: code, expected: '—', got: code })),
      ...evidence.differences,
    ],
  }
}

/** The figures of a score that a floor can be set for, by name: `tasks.f1`, `tasks.whole`, `meta` … */
export const figuresOf = (score) => ({
  ...Object.fromEntries(
    Object.keys(kinds).flatMap((name) => [
      [`${name}.f1`, score[name].f1],
      [`${name}.whole`, score[name].whole],
    ]),
  ),
  meta: score.meta,
  evidence: score.evidence,
  coverage: score.coverage,
  diagnostics: score.diagnostics,
  overall: score.overall,
})

const opening = (text) => (text ?? '').split(/\s+/u).slice(0, 8).join(' ')
const line = (...cells) => cells.map((cell) => cell ?? '').join('|')

/** One line a record, in reading order: kind|code|first words|org|role|value|due. */
export const recordKeys = (document) => [
  line(
    'document',
    document.symbol,
    opening(document.title),
    orgName(document.issuer),
    '',
    document.period ? `${document.period.from ?? ''}-${document.period.to ?? ''}` : '',
    document.issuedOn,
  ),
  ...(document.tasks ?? []).map((r) =>
    line(
      'task',
      r.code,
      opening(r.text),
      [r.lead, r.coordinate, r.monitor].map((list) => list.map(orgName).join(' + ')).join(' / '),
      r.area,
      r.budget?.amount,
      dueKey(r.timeline),
    ),
  ),
  ...(document.targets ?? []).map((r) =>
    line(
      'target',
      r.criterion?.code,
      opening(r.text),
      r.subject,
      r.area,
      `${r.comparator} ${r.value ?? ''}${r.valueMax === null ? '' : `..${r.valueMax}`} ${r.unit ?? ''} ${r.direction ?? ''}`.trim(),
      dueKey(r.due),
    ),
  ),
  ...(document.responsibilities ?? []).map((r) =>
    line('responsibility', r.criterion, opening(r.duty), orgName(r.org), r.role, '', dueKey(r.due)),
  ),
  ...(document.citations ?? []).map((r) => line('citation', r.key, '', r.issuer, r.role, '', r.issuedOn)),
  ...(document.diagnostics ?? []).map((r) => line('diagnostic', r.code, '', '', r.severity, '', '')),
]

/** Lines of `after` that `before` has not, and the other way round; a line that stands twice counts twice. */
export const compareKeys = (before, after) => {
  const surplus = (from, against) => {
    const left = new Map()
    for (const key of against) left.set(key, (left.get(key) ?? 0) + 1)
    return from.filter((key) => {
      const n = left.get(key) ?? 0
      left.set(key, n - 1)
      return n <= 0
    })
  }
  return { gained: surplus(after, before), lost: surplus(before, after) }
}
