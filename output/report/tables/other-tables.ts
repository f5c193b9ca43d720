import type { ChangeKind, Comparison, OrgLevel } from '../../../schema/index.js'
import type { TableContext } from './context.js'
import { column, type ReportTable } from './report-table.js'

const changes: Readonly<Record<ChangeKind, string>> = {
  kept: 'giữ nguyên',
  dropped: 'bỏ',
  new: 'mới',
  raised: 'nâng',
  lowered: 'hạ',
  postponed: 'lùi',
  advanced: 'sớm hơn',
  uncertain: 'chưa rõ',
}

const kinds = { task: 'nhiệm vụ', target: 'chỉ tiêu', responsibility: 'trách nhiệm' } as const
const changed = { task: 'nhiệm vụ', target: 'chỉ tiêu', criterion: 'tiêu chí' } as const
const levels: Readonly<Record<OrgLevel, string>> = {
  central: 'trung ương',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  all: 'mọi cấp',
  other: 'khác',
}
const severities = { info: 'cho biết', warning: 'nên xem', error: 'đừng tin khi chưa xem' } as const

/** Bodies, changes over the years, what a reader should know. */
export function otherTables(comparison: Comparison, { label, state, source, record }: TableContext): ReportTable[] {
  const words = (ids: readonly string[]) => ids.map((id) => source(id)[0] ?? id).join('\n') || null
  return [
    {
      id: 'bodies',
      title: { vi: 'Cơ quan', en: 'Bodies' },
      columns: [
        column('words', 'body', 'Cơ quan (tên nay)', 36),
        column('words', 'level', 'Cấp', 10),
        column('words', 'column', 'Cột', 22),
        column('words', 'names_used', 'Tên trong kế hoạch', 40),
        column('number', 'leads', 'Chủ trì'),
        column('number', 'takes_part', 'Phối hợp'),
        column('number', 'other_duties', 'Trách nhiệm khác'),
        column('words', 'state', 'Tình trạng', 14),
      ],
      rows: comparison.bodies.flatMap((body) =>
        body.cells.map((cell) => [
          body.name,
          levels[body.level],
          label(cell.columnId),
          cell.names.join('; '),
          cell.leadIds.length,
          cell.coordinateIds.length,
          cell.dutyIds.length,
          state(cell.state),
        ]),
      ),
    },
    {
      id: 'changes',
      title: { vi: 'Qua các năm', en: 'Over the years' },
      columns: [
        column('words', 'province', 'Tỉnh', 20),
        column('words', 'earlier', 'Từ', 12),
        column('words', 'later', 'Đến', 12),
        column('words', 'change', 'Thay đổi', 14),
        column('words', 'of', 'Của', 12),
        column('words', 'earlier_words', 'Trước', 60),
        column('words', 'later_words', 'Sau', 60),
        column('words', 'reason', 'Giải thích', 44),
      ],
      rows: comparison.years.flatMap((year) =>
        year.changes.map((change) => [
          year.succession === undefined
            ? year.territory.name
            : `${year.succession.earlier.name} → ${year.territory.name} (kế thừa)`,
          year.earlier.label,
          year.later.label,
          changes[change.kind],
          changed[change.of],
          words(change.earlierIds),
          words(change.laterIds),
          change.reason.vi,
        ]),
      ),
    },
    {
      id: 'said-twice',
      title: { vi: 'Nêu hai lần', en: 'Said twice' },
      columns: [
        column('words', 'column', 'Cột', 22),
        column('words', 'of', 'Của', 12),
        column('words', 'words', 'Nêu ở một nơi', 60),
        column('words', 'again', 'Nêu lại ở nơi khác', 60),
        column('words', 'counts', 'Cách tính', 24),
        column('words', 'record_id', 'Bản ghi', 34),
        column('words', 'again_record_ids', 'Bản ghi nêu lại', 34),
      ],
      rows: comparison.plans.flatMap((plan) =>
        (plan.restated ?? []).map(({ recordId, byIds, whole }) => [
          label(plan.columnId),
          kinds[record(recordId)?.kind ?? 'task'],
          words([recordId]),
          words(byIds),
          whole ? 'tính một lần' : 'nêu lại một phần, tính cả hai',
          recordId,
          byIds.join(' '),
        ]),
      ),
    },
    {
      id: 'diagnostics',
      title: { vi: 'Ghi chú đọc', en: 'Notes on reading' },
      columns: [
        column('words', 'severity', 'Mức', 18),
        column('words', 'code', 'Mã', 20),
        column('words', 'document_id', 'Mã văn bản', 34),
        column('words', 'message', 'Nội dung', 80),
        column('words', 'message_en', 'Tiếng Anh', 80),
        column('words', 'records', 'Bản ghi', 40),
      ],
      rows: comparison.diagnostics.map((one) => [
        severities[one.severity],
        one.code,
        one.documentId,
        one.message.vi,
        one.message.en,
        one.recordIds.join(' ') || null,
      ]),
    },
  ]
}
