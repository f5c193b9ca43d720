import type {
  Baseline,
  Comparator,
  ComparisonRecord,
  DiagnosticCode,
  Direction,
  OrgLevel,
  ProvinceRef,
  RecordKind,
  ResponsibilityRole,
} from '../schema/index.js'

import type { Merger } from './province-lineage.js'

/**
 * What the comparison keeps of a document: its records and their words, not its text, blocks and tables, so that a thousand
 * plans fit into memory.
 */
export interface LoadedPlan {
  readonly documentId: string
  readonly run: string
  readonly province: ProvinceRef | null
  readonly territory: { readonly id: string; readonly name: string } | null
  /** The merger that its province went into after it. */
  readonly became: Merger | null
  readonly period: { readonly from: number; readonly to: number } | null
  readonly issuedOn: string | null
  readonly kind: { readonly code: string; readonly label: string }
  readonly symbol: string | null
  readonly title: string | null
  readonly sourcePath: string
  readonly pages: number | null
  readonly fullyRead: boolean
  readonly pagesNotRead: readonly number[]
  readonly tasks: readonly LoadedTask[]
  readonly targets: readonly LoadedTarget[]
  readonly responsibilities: readonly LoadedDuty[]
  readonly diagnostics: Readonly<Partial<Record<DiagnosticCode, number>>>
}

/** A body as a record names it. */
export interface NamedBody {
  readonly id: string
  readonly name: string
  readonly level: OrgLevel
  readonly collective: boolean
  readonly known: boolean
}

interface LoadedRecord {
  readonly id: string
  readonly documentId: string
  readonly area: string | null
  readonly origin: 'body' | 'table'
  /** The words, as comparison.json holds them. */
  readonly words: ComparisonRecord
}

export interface LoadedTask extends LoadedRecord {
  readonly parents: readonly string[]
  readonly lead: readonly NamedBody[]
  readonly coordinate: readonly NamedBody[]
  readonly products: number
  readonly targetIds: readonly string[]
  /** Last day of its time; null where none is said. */
  readonly end: string | null
  readonly money: LoadedMoney | null
}

export interface LoadedMoney {
  readonly amount: number | null
  readonly per: string | null
  readonly sources: readonly { readonly name: string; readonly amount: number | null }[]
}

export interface LoadedTarget extends LoadedRecord {
  readonly indicator: string
  readonly subject: string | null
  readonly comparator: Comparator
  readonly direction: Direction | null
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  readonly baseline: Baseline | null
  readonly due: string | null
  readonly dueText: string | null
  readonly criterion: { readonly code: string; readonly maximum: number | null } | null
}

export interface LoadedDuty extends LoadedRecord {
  readonly org: NamedBody
  readonly role: ResponsibilityRole
  readonly taskId: string | null
}

export const isDoubtful = (record: LoadedRecord): boolean => record.words.doubts.length > 0
export type AnyLoadedRecord = LoadedTask | LoadedTarget | LoadedDuty
export type { RecordKind }
