import type {
  Comparison,
  ComparisonMeasure,
  ComparisonRecord,
  MatchLink,
  StatedValue,
  TargetRow,
} from '../../../schema/index.js'
import { areaWords, bodyNames, indicatorWords, jobWords, provinceNames } from './invented-words.js'

/** What a hostile document may hold: it must stand on the page, and in the tables, as words and nothing else. */
export const hostileWords = `=HYPERLINK("http://x.invalid") </script><img src=x onerror="window.broken=1">\u2028 &amp; 'x' "y"`

interface Wanted {
  readonly plans: number
  /** Tasks of each plan in each area. */
  readonly tasks?: number
  readonly hostile?: boolean
}

/** A comparison of invented plans, as large as is wanted; the same for the same wish. */
export function inventedComparison({ plans: count, tasks = 4, hostile = false }: Wanted): Comparison {
  const areas = [...areaWords.map(([id, vi, en]) => ({ id, name: { vi, en } })), noArea]
  const records: Record<string, ComparisonRecord> = {}
  let recordCount = 0
  const plans: Comparison['plans'] = []
  const columns: Comparison['columns'] = []
  const groups = new Map<string, { area: string; cells: Map<string, string[]> }>()
  const rows = new Map<string, TargetRow>()
  const leads = new Map<string, Map<string, string[]>>()
  const matrix: Comparison['matrix'] = []
  const measures: ComparisonMeasure[] = []
  const unmatched: Comparison['tasks']['unmatched'] = []

  for (let p = 0; p < count; p++) {
    const name = provinceNames[p % provinceNames.length]!
    const year = 2014 + (p % 3) * 2 + Math.floor(p / provinceNames.length)
    const documentId = `tinh-${p}-${year}-kh-0${p + 1}-0000000${p % 10}`
    const fullyRead = p % 5 !== 2
    const own: { id: string; area: string; n: number }[] = []
    const targetsOf = new Map<string, string[]>()
    const add = (id: string, record: Partial<ComparisonRecord> & Pick<ComparisonRecord, 'kind' | 'text' | 'area'>) => {
      recordCount += 1
      const page = 1 + (recordCount % 9)
      records[id] = {
        documentId,
        code: null,
        sectionPath: 'II.1',
        page,
        confidence: 0.95,
        doubts: [],
        evidence: [{ field: 'text', start: 0, end: record.text.length, page, quote: null }],
        ...record,
      }
    }
    let n = 0
    areaWords.forEach(([area], a) => {
      if (a === 7 && p % 2 === 1) return
      for (let t = 0; t < tasks + ((a + p) % 3); t++) {
        n += 1
        const id = `${documentId}#t${n}`
        const [one, other] = jobWords[(a * 3 + t) % jobWords.length]!
        const text = hostile && n === 1 ? hostileWords : `${p % 2 ? other : one}${t > 2 ? ` (đợt ${t})` : ''}`
        const evidence = [
          { field: 'text', start: 0, end: text.length, page: 2, quote: null },
          { field: 'timeline', start: 0, end: 12, page: 3, quote: `Quý ${['I', 'II', 'III', 'IV'][n % 4]}/${year}` },
        ]
        add(id, { kind: 'task', text, area, code: `II.${a + 1}.-${t + 1}`, sectionPath: `II.${a + 1}`, evidence })
        own.push({ id, area, n })
        const lead = bodyNames[(a * 2 + t + p) % bodyNames.length]!
        const byColumn = leads.get(lead) ?? new Map<string, string[]>()
        byColumn.set(documentId, [...(byColumn.get(documentId) ?? []), id])
        leads.set(lead, byColumn)
        if ((t + p) % 4 === 3)
          unmatched.push({ columnId: documentId, taskId: id, state: 'stated', nearestId: null, nearestScore: null })
        else {
          const key = `${area} ${t}`
          const group = groups.get(key) ?? { area, cells: new Map<string, string[]>() }
          group.cells.set(documentId, [...(group.cells.get(documentId) ?? []), id])
          groups.set(key, group)
        }
      }
    })
    indicatorWords.forEach(([indicator, area, unit, base], i) => {
      if ((i + p) % 4 === 3) return
      const id = `${documentId}#g${i + 1}`
      const value = i % 5 === 4 && p === 1 ? null : base + ((p * 5) % 17)
      add(id, {
        kind: 'target',
        area,
        text: `${indicator} đạt ${value ?? 'cao hơn năm trước'}${value === null ? '' : unit}`,
      })
      targetsOf.set(area, [...(targetsOf.get(area) ?? []), id])
      const row = rows.get(indicator) ?? targetRow(`g${rows.size + 1}`, area, indicator, unit)
      const stated: StatedValue = {
        ...{ recordId: id, state: value === null ? 'uncertain' : 'stated', indicator, subject: null },
        ...{ comparator: i % 3 ? 'gte' : 'eq', value, valueMax: null, unit, maximum: null },
        ...{ due: i % 2 ? `${year}-12-31` : null, dueText: i % 2 ? `Cuối năm ${year}` : null },
        baseline: i % 6 === 0 ? { text: `năm ${year - 1}: ${base}`, year: year - 1, value: base } : null,
      }
      row.cells.push({ columnId: documentId, state: stated.state, values: [stated] })
      if (row.cells.length > 1)
        row.agreement = row.cells.every(({ values }) => values[0]!.value === row.cells[0]!.values[0]!.value)
          ? 'same'
          : 'different'
      rows.set(indicator, row)
    })
    const idsOf = (area: string | null) => own.filter((task) => area === null || task.area === area)
    for (const { id: areaId } of areas) {
      const taskIds = idsOf(areaId).map(({ id }) => id)
      matrix.push({
        ...{ columnId: documentId, areaId, taskIds, targetIds: targetsOf.get(areaId) ?? [], criterionIds: [] },
        state:
          taskIds.length > 0
            ? areaId === 'public-finance' && p === 1
              ? 'uncertain'
              : 'stated'
            : fullyRead
              ? 'nothing'
              : 'not-fully-read',
        responsibilityIds: [],
      })
    }
    for (const areaId of [null, ...areas.map(({ id }) => id)])
      measures.push(measure(documentId, areaId, idsOf(areaId), p, year, targetsOf))
    columns.push({
      id: documentId,
      label: { vi: `${name} ${year}`, en: `${name} ${year}` },
      documentIds: [documentId],
      absence: fullyRead ? 'nothing' : 'not-fully-read',
    })
    plans.push({
      ...{ documentId, run: 'output/run', columnId: documentId, province: null, territory: { id: `tinh-${p}`, name } },
      ...{
        period: { from: year, to: year },
        issuedOn: `${year}-01-0${1 + (p % 9)}`,
        kind: { code: 'KH', label: 'Kế hoạch' },
      },
      ...{
        symbol: `0${p + 1}/KH-UBND`,
        title: hostile && p === 0 ? hostileWords : `Cải cách hành chính nhà nước tỉnh ${name} năm ${year}`,
      },
      ...{ sourcePath: `documents/kh-${p}-${year}.pdf`, pages: 12, fullyRead, pagesNotRead: fullyRead ? [] : [4, 5] },
      ...{ doubtful: [], counts: { tasks: n, targets: [...targetsOf.values()].flat().length, responsibilities: 0 } },
      diagnostics: fullyRead ? { 'missing-section': 1 } : { 'page-not-read': 2 },
    })
  }
  return {
    schemaVersion: '1',
    by: 'document',
    filter: { provinces: [], years: [], kinds: [], areas: [] },
    ...{ plans, columns, areas, matrix, measures, criteria: [], years: [] },
    targets: [...rows.values()].sort((a, b) => b.cells.length - a.cells.length),
    tasks: tasksOf(groupsOf(groups, unmatched), unmatched),
    bodies: [...leads].map(([name, byColumn], b) => ({
      ...{ id: `co-quan-${b}`, name, level: 'province' as const, collective: false, known: true, lineage: [] },
      cells: [...byColumn].map(([columnId, leadIds]) => ({
        columnId,
        state: 'stated' as const,
        names: [name],
        leadIds,
        coordinateIds: [],
        dutyIds: [],
      })),
    })),
    diagnostics: plans
      .filter((plan) => !plan.fullyRead)
      .map((plan) => ({
        ...{
          code: 'not-fully-read' as const,
          severity: 'warning' as const,
          documentId: plan.documentId,
          recordIds: [],
        },
        message: {
          vi: `${plan.territory!.name}: trang 4, 5 không đọc được; ô trống của kế hoạch này không có nghĩa là kế hoạch không nói gì.`,
          en: `${plan.territory!.name}: pages 4, 5 could not be read; an empty cell of this plan does not mean that it says nothing.`,
        },
      })),
    records,
  }
}

/** The first jobs of the first two groups are said to be alike, too. */
function tasksOf(
  groups: Comparison['tasks']['groups'],
  unmatched: Comparison['tasks']['unmatched'],
): Comparison['tasks'] {
  const [one, other] = groups
  if (one === undefined || other === undefined) return { groups, also: [], unmatched }
  const reason = { vi: 'cùng nói: vướng mắc', en: 'both say: obstacles' }
  return {
    groups,
    also: [{ from: one.centreId, to: other.links[0]!.to, score: 0.5, reason, words: ['vướng mắc'] }],
    unmatched,
  }
}

const noArea = { id: 'none', name: { vi: 'Chưa rõ lĩnh vực', en: 'No area known' } }

function targetRow(id: string, areaId: string, indicator: string, unit: string): TargetRow {
  return {
    ...{ id, areaId, indicator, unit, subject: null, level: null, direction: null, criterion: null },
    ...{ agreement: 'one-column', conflictIds: [], cells: [], links: [] },
  }
}

function groupsOf(
  groups: Map<string, { area: string; cells: Map<string, string[]> }>,
  unmatched: Comparison['tasks']['unmatched'],
) {
  return [...groups.values()].flatMap(({ area, cells }, g) => {
    const ids = [...cells.values()].flat()
    if (cells.size < 2) {
      for (const [columnId, taskIds] of cells)
        for (const taskId of taskIds)
          unmatched.push({ columnId, taskId, state: 'stated', nearestId: null, nearestScore: null })
      return []
    }
    const links: MatchLink[] = ids.slice(1).map((to, i) => ({
      ...{ from: ids[0]!, to, score: 0.62 + ((i * 7) % 30) / 100, words: ['rà soát', 'thủ tục hành chính'] },
      reason: { vi: 'Cùng lĩnh vực, chung 2 cụm từ nặng nhất.', en: 'Same area, two telling phrases shared.' },
    }))
    return [
      {
        ...{
          id: `j${g + 1}`,
          areaId: area,
          centreId: ids[0]!,
          relation: ids.length > cells.size ? ('one-to-many' as const) : ('one-to-one' as const),
        },
        ...{ score: Math.min(...links.map((link) => link.score)), links },
        cells: [...cells].map(([columnId, taskIds]) => ({ columnId, state: 'stated' as const, taskIds })),
      },
    ]
  })
}

function measure(
  columnId: string,
  areaId: string | null,
  tasks: { id: string; n: number }[],
  p: number,
  year: number,
  targetsOf: Map<string, string[]>,
): ComparisonMeasure {
  const some = (test: (n: number) => boolean) => tasks.filter(({ n }) => test(n)).map(({ id }) => id)
  const share = (ids: string[]) => ({
    count: ids.length,
    of: tasks.length,
    share: tasks.length ? Math.round((ids.length / tasks.length) * 1e4) / 1e4 : null,
    ids,
  })
  const numbered = areaId === null ? [...targetsOf.values()].flat() : (targetsOf.get(areaId) ?? [])
  const [oneLead, deadline, product, money] = [
    some((n) => (n + p) % 3 !== 0),
    some((n) => (n * 3 + p) % 5 < 3),
    some((n) => n % 2 === 0),
    some((n) => n % 9 === 0),
  ]
  const quarters = new Map<string, string[]>()
  for (const id of deadline) {
    const quarter = `${year}-Q${1 + (Number(/\d+$/.exec(id)![0]) % 4)}`
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), id])
  }
  const parts = {
    oneLead: share(oneLead).share,
    deadline: share(deadline).share,
    result: share(product).share,
    money: share(money).share,
  }
  return {
    ...{
      columnId,
      areaId,
      state: tasks.length ? 'stated' : 'nothing',
      tasks: { count: tasks.length, ids: tasks.map(({ id }) => id) },
    },
    ...{ numberedTargets: { count: numbered.length, ids: numbered }, criteria: { count: 0, ids: [] } },
    ...{ oneLead: share(oneLead), deadline: share(deadline), product: share(product), money: share(money) },
    budget: {
      total: money.length ? money.length * 45_000_000 : null,
      ...{ ids: money, perUnitIds: [] },
      sources: money.length ? [{ name: 'Ngân sách tỉnh', amount: money.length * 45_000_000, ids: money }] : [],
    },
    quarters: [...quarters].sort().map(([quarter, ids]) => ({ quarter, ids })),
    concreteness: {
      score: tasks.length
        ? Math.round((0.3 * parts.oneLead! + 0.3 * parts.deadline! + 0.3 * parts.result! + 0.1 * parts.money!) * 1e4) /
          1e4
        : null,
      parts,
      resultIds: product,
    },
  }
}
