import type { PlanDocument } from '../schema/index.js'

/** What a person expects of a document; bodies are canonical names, with a qualifier where one narrows them. */
export interface Expected {
  readonly source: string
  readonly meta: Readonly<Record<string, unknown>>
  readonly sections: readonly Readonly<Record<string, unknown>>[]
  readonly tasks: readonly Readonly<Record<string, unknown>>[]
  readonly targets: readonly Readonly<Record<string, unknown>>[]
  readonly responsibilities: readonly Readonly<Record<string, unknown>>[]
  readonly citations: readonly Readonly<Record<string, unknown>>[]
  readonly diagnostics: readonly string[]
}

export interface KindScore {
  readonly expected: number
  readonly got: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Share of the expected records that were found with every judged field right. */
  readonly whole: number
  readonly fields: Readonly<Record<string, number>>
}

export interface Difference {
  readonly kind: string
  readonly what: string
  readonly record: string
  readonly expected: string
  readonly got: string
}

export interface Score {
  readonly tasks: KindScore
  readonly targets: KindScore
  readonly responsibilities: KindScore
  readonly citations: KindScore
  readonly sections: KindScore
  readonly meta: number
  readonly evidence: number
  readonly coverage: number
  readonly diagnostics: number
  readonly overall: number
  readonly differences: readonly Difference[]
}

export function scoreDocument(expected: Expected, document: PlanDocument): Score
export function figuresOf(score: Score): Record<string, number>
export function recordKeys(document: PlanDocument): string[]
export function compareKeys(before: readonly string[], after: readonly string[]): { gained: string[]; lost: string[] }
