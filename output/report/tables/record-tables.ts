import type { Comparison, TargetRow } from '../../../schema/index.js'
import type { TableContext } from './context.js'
import { column, type ReportTable, type TableCell } from './report-table.js'

const source = [
  column('words', 'section', 'Mục', 12),
  column('number', 'page', 'Trang', 8),
  column('words', 'file', 'Tệp', 30),
  column('words', 'record_id', 'Bản ghi', 34),
]

const agreements = {
  'one-column': 'một kế hoạch',
  same: 'như nhau',
  different: 'khác nhau',
  conflict: 'mâu thuẫn',
  unknown: 'chưa so được',
} as const

const tiers: Readonly<Record<string, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' }
const differences = { tier: 'khác cấp', grade: 'khác mức', table: 'trong, ngoài bảng tiêu chí' } as const

const comparators = { eq: '=', gt: '>', gte: '≥', lt: '<', lte: '≤', between: 'từ … đến', top: 'nhóm dẫn đầu' } as const

/** Targets and criteria lined up, a row for each value; jobs that plans share, a row for each task; jobs of one plan. */
export function recordTables(comparison: Comparison, context: TableContext): ReportTable[] {
  const { label, area, state } = context
  const { groups, unmatched } = comparison.tasks
  return [
    targetTable('targets', { vi: 'Chỉ tiêu', en: 'Targets' }, comparison.targets, context),
    targetTable('criteria', { vi: 'Tiêu chí', en: 'Index criteria' }, comparison.criteria, context),
    {
      id: 'shared-tasks',
      title: { vi: 'Việc chung', en: 'Shared jobs' },
      columns: [
        column('words', 'group', 'Nhóm', 9),
        column('words', 'area', 'Lĩnh vực', 30),
        column('words', 'column', 'Cột', 22),
        column('words', 'task', 'Nhiệm vụ', 70),
        column('number', 'likeness', 'Độ giống'),
        column('words', 'reason', 'Vì sao', 44),
        column('words', 'state', 'Tình trạng', 14),
        ...source,
      ],
      rows: groups.flatMap((group) => {
        const links = new Map(group.links.map((link) => [link.to, link]))
        return group.cells.flatMap((cell) =>
          cell.taskIds.map((id) => {
            const [words, ...place] = context.source(id)
            const link = links.get(id)
            const reason = id === group.centreId ? 'tâm của nhóm' : (link?.reason.vi ?? null)
            const head = [group.id, area(group.areaId), label(cell.columnId), words]
            return [...head, link?.score ?? null, reason, state(cell.state), ...place]
          }),
        )
      }),
    },
    {
      id: 'also-alike-tasks',
      title: { vi: 'Giống thêm', en: 'Alike, too' },
      columns: [
        column('words', 'one_column', 'Cột', 22),
        column('words', 'one_task', 'Một nhiệm vụ', 60),
        column('words', 'other_column', 'Cột kia', 22),
        column('words', 'other_task', 'Nhiệm vụ kia', 60),
        column('number', 'likeness', 'Độ giống'),
        column('words', 'reason', 'Vì sao', 44),
        column('words', 'one_record_id', 'Bản ghi', 34),
        column('words', 'other_record_id', 'Bản ghi kia', 34),
      ],
      rows: comparison.tasks.also.map(({ from, to, score, reason }) => [
        context.columnOfRecord(from),
        context.source(from)[0],
        context.columnOfRecord(to),
        context.source(to)[0],
        score,
        reason.vi,
        from,
        to,
      ]),
    },
    {
      id: 'single-tasks',
      title: { vi: 'Việc riêng', en: 'Jobs of one plan' },
      columns: [
        column('words', 'column', 'Cột', 22),
        column('words', 'area', 'Lĩnh vực', 30),
        column('words', 'task', 'Nhiệm vụ', 70),
        column('words', 'state', 'Tình trạng', 14),
        column('words', 'nearest', 'Gần nhất', 50),
        column('words', 'nearest_column', 'Của', 22),
        column('number', 'nearest_likeness', 'Độ giống'),
        ...source,
      ],
      rows: unmatched.map((one) => {
        const [words, ...place] = context.source(one.taskId)
        const nearest =
          one.nearestId === null
            ? [null, null]
            : [context.source(one.nearestId)[0], context.columnOfRecord(one.nearestId)]
        const areaId = context.record(one.taskId)?.area ?? null
        return [label(one.columnId), area(areaId), words, state(one.state), ...nearest, one.nearestScore, ...place]
      }),
    },
  ]
}

function targetTable(
  id: string,
  title: ReportTable['title'],
  rows: readonly TargetRow[],
  context: TableContext,
): ReportTable {
  const { label, area, state } = context
  return {
    id,
    title,
    columns: [
      column('words', 'row', 'Dòng', 9),
      ...(id === 'criteria' ? [column('words', 'code', 'Mã tiêu chí', 12)] : []),
      column('words', 'area', 'Lĩnh vực', 30),
      column('words', 'indicator', 'Chỉ tiêu', 48),
      column('words', 'tiers', 'Cấp', 14),
      column('words', 'agreement', 'Đối chiếu', 14),
      column('words', 'column', 'Cột', 22),
      column('words', 'indicator_there', 'Chỉ tiêu theo lời kế hoạch', 48),
      column('words', 'subject', 'Đối tượng', 24),
      column('words', 'comparator', 'So', 8),
      column('number', 'value', 'Giá trị'),
      column('number', 'value_max', 'Đến'),
      column('words', 'unit', 'Đơn vị', 12),
      column('date', 'due', 'Hạn'),
      column('words', 'due_words', 'Hạn (câu chữ)', 20),
      column('number', 'baseline', 'Mốc'),
      column('year', 'baseline_year', 'Năm mốc'),
      ...(id === 'criteria' ? [column('number', 'maximum', 'Điểm tối đa')] : []),
      column('words', 'state', 'Tình trạng', 14),
      column('words', 'near', 'Gần, không cùng chỉ tiêu', 36),
      column('words', 'words', 'Câu chữ', 60),
      ...source,
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.values.map((value): TableCell[] => [
          row.id,
          ...(id === 'criteria' ? [row.criterion] : []),
          area(row.areaId),
          row.indicator,
          row.levels?.map((level) => tiers[level] ?? level).join(', ') ?? null,
          agreements[row.agreement],
          label(cell.columnId),
          value.indicator,
          value.subject,
          comparators[value.comparator],
          value.value,
          value.valueMax,
          value.unit,
          value.due,
          value.dueText,
          value.baseline?.value ?? null,
          value.baseline?.year ?? null,
          ...(id === 'criteria' ? [value.maximum] : []),
          state(value.state),
          nearWords(row),
          ...context.source(value.recordId),
        ]),
      ),
    ),
  }
}

/** `g19 (khác cấp)`: the other row has its own line in this table or in that of criteria. */
const nearWords = ({ near = [] }: TargetRow): string | null =>
  near.map(({ rowId, differs }) => `${rowId} (${differs.map((what) => differences[what]).join(', ')})`).join('; ') ||
  null
