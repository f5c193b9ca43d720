import type { DiagnosticCode, Severity } from './records.js'
import type { Bilingual, Span } from './shared.js'

/** Something a stage noticed, before it has an id: a diagnostic in the making. */
export interface Finding {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: Bilingual
  readonly spans: readonly Span[]
  readonly origin: 'body' | 'table'
  /** Boxes to look at on pages, where no words stand. */
  readonly boxes?: readonly FindingBox[]
}

export interface FindingBox {
  readonly page: number
  /** [left, top, right, bottom] in points from the top left corner of the page. */
  readonly bbox: readonly [number, number, number, number]
}

/** A value, and what a reader should know about how it was reached. */
export interface Outcome<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}
