import type { Comparison } from '../../../schema/index.js'
import { lastDaysOf } from '../last-days.js'
import { countedOf } from '../totals.js'
import type { TableContext } from './context.js'
import { column, type ReportTable } from './report-table.js'

/** Columns of a workbook beyond which a matrix is no longer read across; `measures` has the same figures down. */
const MOST_MATRIX_COLUMNS = 200

/** The documents, the matrix, the figures of every column and area, money and last days. */
export function planTables(comparison: Comparison, { label, area, state, record }: TableContext): ReportTable[] {
  const areaOrAll = (id: string | null) => (id === null ? 'Tất cả' : area(id))
  const { plans, columns, areas, matrix, measures } = comparison
  const cells = new Map(matrix.map((cell) => [`${cell.columnId} ${cell.areaId}`, cell]))
  const wide = columns.slice(0, MOST_MATRIX_COLUMNS)
  const sumsOf = new Map<string, { targets: number; duties: number }>()
  for (const { columnId, areaId, targetIds, responsibilityIds } of matrix) {
    for (const key of [`${columnId} ${areaId}`, `${columnId} `]) {
      const sums = sumsOf.get(key) ?? { targets: 0, duties: 0 }
      sumsOf.set(key, { targets: sums.targets + targetIds.length, duties: sums.duties + responsibilityIds.length })
    }
  }
  const criterionIds = new Set(matrix.flatMap((cell) => cell.criterionIds))
  const targetDays = new Map<string, Map<string, string[]>>()
  const again = new Set(matrix.flatMap(({ restatedIds = [] }) => restatedIds))
  for (const { columnId, recordId, quarter } of lastDaysOf([...comparison.targets, ...comparison.criteria])) {
    if (again.has(recordId)) continue
    const days = targetDays.get(columnId) ?? new Map<string, string[]>()
    targetDays.set(columnId, days)
    days.set(quarter, [...(days.get(quarter) ?? []), recordId])
  }
  return [
    {
      id: 'plans',
      title: { vi: 'Kế hoạch', en: 'Plans' },
      columns: [
        column('words', 'column', 'Cột', 22),
        column('words', 'document_id', 'Mã văn bản', 34),
        column('words', 'province', 'Tỉnh', 18),
        column('year', 'year_from', 'Từ năm'),
        column('year', 'year_to', 'Đến năm'),
        column('words', 'kind', 'Loại', 12),
        column('words', 'symbol', 'Số, ký hiệu', 18),
        column('date', 'issued_on', 'Ngày ban hành'),
        column('words', 'title', 'Trích yếu', 60),
        column('words', 'file', 'Tệp', 34),
        column('number', 'pages', 'Số trang'),
        column('words', 'read', 'Đã đọc', 14),
        column('words', 'pages_not_read', 'Trang chưa đọc', 16),
        column('number', 'tasks', 'Nhiệm vụ'),
        column('number', 'targets', 'Chỉ tiêu'),
        column('number', 'duties', 'Trách nhiệm'),
        column('number', 'said_twice', 'Nêu hai lần (tính một)'),
      ],
      rows: plans.map((plan) => [
        label(plan.columnId),
        plan.documentId,
        plan.territory?.name ?? null,
        plan.period?.from ?? null,
        plan.period?.to ?? null,
        plan.kind.label,
        plan.symbol,
        plan.issuedOn,
        plan.title,
        plan.sourcePath,
        plan.pages,
        plan.fullyRead ? 'đọc hết' : 'chưa đọc hết',
        plan.pagesNotRead.join(', ') || null,
        countedOf(plan).tasks,
        countedOf(plan).targets,
        countedOf(plan).responsibilities,
        (plan.restated ?? []).filter((one) => one.whole && record(one.recordId)?.kind !== 'responsibility').length,
      ]),
    },
    {
      id: 'matrix',
      title: { vi: 'Lĩnh vực', en: 'Areas' },
      columns: [
        column('words', 'area', 'Lĩnh vực (số nhiệm vụ)', 36),
        ...wide.map(({ id, label: { vi } }) => column('number', id, vi, 18)),
      ],
      rows: areas.map(({ id, name }) => [
        name.vi,
        ...wide.map((one) => {
          const cell = cells.get(`${one.id} ${id}`)
          if (cell === undefined) return state(one.absence)
          return cell.taskIds.length > 0 ? cell.taskIds.length : state(cell.state)
        }),
      ]),
    },
    {
      id: 'measures',
      title: { vi: 'Số đo', en: 'Measures' },
      columns: [
        column('words', 'column', 'Cột', 22),
        column('words', 'area', 'Lĩnh vực', 36),
        column('words', 'state', 'Tình trạng', 16),
        column('number', 'tasks', 'Nhiệm vụ'),
        column('number', 'targets', 'Chỉ tiêu'),
        column('number', 'numbered_targets', 'Chỉ tiêu có số'),
        column('number', 'criteria', 'Tiêu chí'),
        column('number', 'duties', 'Trách nhiệm'),
        column('share', 'one_lead', 'Một cơ quan chủ trì'),
        column('share', 'deadline', 'Có ngày cuối'),
        column('share', 'product', 'Có sản phẩm'),
        column('share', 'money', 'Có số tiền'),
        column('money', 'budget_vnd', 'Kinh phí (đồng)'),
        column('number', 'concreteness', 'Độ cụ thể'),
        column('number', 'said_twice', 'Nêu hai lần (tính một)'),
      ],
      rows: measures.map((one) => {
        const sums = sumsOf.get(`${one.columnId} ${one.areaId ?? ''}`) ?? { targets: 0, duties: 0 }
        return [
          label(one.columnId),
          areaOrAll(one.areaId),
          state(one.state),
          one.tasks.count,
          sums.targets,
          one.numberedTargets.count,
          one.criteria.count,
          sums.duties,
          one.oneLead.share,
          one.deadline.share,
          one.product.share,
          one.money.share,
          one.budget.total,
          one.concreteness.score,
          (one.restated?.ids ?? []).filter((id) => record(id)?.kind !== 'responsibility').length,
        ]
      }),
    },
    {
      id: 'budget',
      title: { vi: 'Kinh phí', en: 'Budget' },
      columns: [
        column('words', 'column', 'Cột', 22),
        column('words', 'area', 'Lĩnh vực', 36),
        column('words', 'source', 'Nguồn', 30),
        column('money', 'amount_vnd', 'Số tiền (đồng)'),
        column('number', 'tasks', 'Nhiệm vụ'),
        column('number', 'per_unit', 'Trong đó tính theo đơn vị', 16),
      ],
      rows: measures.flatMap((one) => {
        const perUnit = new Set(one.budget.perUnitIds)
        return one.budget.sources.map((source) => [
          label(one.columnId),
          areaOrAll(one.areaId),
          source.name ?? 'không nói nguồn',
          source.amount,
          source.ids.length,
          source.ids.filter((id) => perUnit.has(id)).length,
        ])
      }),
    },
    {
      id: 'deadlines',
      title: { vi: 'Thời hạn', en: 'Deadlines' },
      columns: [
        column('words', 'column', 'Cột', 22),
        column('words', 'area', 'Lĩnh vực', 36),
        column('words', 'quarter', 'Quý', 12),
        column('number', 'tasks', 'Nhiệm vụ'),
        column('number', 'targets', 'Chỉ tiêu'),
        column('number', 'criteria', 'Tiêu chí'),
      ],
      rows: measures.flatMap(({ columnId, areaId, quarters }) => {
        const inArea = (id: string) => areaId === null || (record(id)?.area ?? 'none') === areaId
        const counts = new Map<string, readonly [tasks: number, targets: number, criteria: number]>(
          quarters.map(({ quarter, ids }) => [quarter, [ids.length, 0, 0]]),
        )
        for (const [quarter, ids] of targetDays.get(columnId) ?? []) {
          const here = ids.filter(inArea)
          if (here.length === 0) continue
          const criteria = here.filter((id) => criterionIds.has(id)).length
          counts.set(quarter, [counts.get(quarter)?.[0] ?? 0, here.length - criteria, criteria])
        }
        return [...counts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([quarter, found]) => [label(columnId), areaOrAll(areaId), quarter, ...found])
      }),
    },
  ]
}
