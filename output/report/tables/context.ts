import type { CellState, Comparison } from '../../../schema/index.js'

const stateWords: Readonly<Record<CellState, string>> = {
  stated: 'có nói',
  nothing: 'không nói',
  'not-fully-read': 'chưa đọc hết',
  uncertain: 'không chắc',
}

/** What tables ask of a comparison again and again. */
export function tableContext(comparison: Comparison) {
  const labels = new Map(comparison.columns.map((column) => [column.id, column.label.vi]))
  const areas = new Map(comparison.areas.map((area) => [area.id, area.name.vi]))
  const files = new Map(comparison.plans.map((plan) => [plan.documentId, plan.sourcePath]))
  const columnOf = new Map(comparison.plans.map((plan) => [plan.documentId, plan.columnId]))
  return {
    label: (columnId: string) => labels.get(columnId) ?? columnId,
    area: (areaId: string | null) => areas.get(areaId ?? 'none') ?? areaId ?? null,
    state: (state: CellState) => stateWords[state],
    /** [words, section, page, file, id] of a record. */
    source: (id: string) => {
      const record = comparison.records[id]
      if (record === undefined) return [null, null, null, null, id] as const
      return [record.text, record.sectionPath, record.page, files.get(record.documentId) ?? null, id] as const
    },
    columnOfRecord: (id: string) => {
      const record = comparison.records[id]
      const columnId = record && columnOf.get(record.documentId)
      return columnId === undefined ? null : (labels.get(columnId) ?? columnId)
    },
    record: (id: string) => comparison.records[id],
  }
}

export type TableContext = ReturnType<typeof tableContext>
