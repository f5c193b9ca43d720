import type { Bilingual } from '../schema/index.js'

export type ComparisonFault =
  | 'no-run'
  | 'unfinished-run'
  | 'unreadable'
  | 'bad-json'
  | 'other-version'
  | 'not-valid'
  | 'no-match'

/** What was given cannot be compared; `reason` says what is wrong and what to do, in both languages. */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError'
  readonly fault: ComparisonFault
  readonly reason: Bilingual

  constructor(fault: ComparisonFault, reason: Bilingual, options?: ErrorOptions) {
    super(reason.en, options)
    this.fault = fault
    this.reason = reason
  }
}

/** The system's code of an error that has one: `ENOENT`. */
export const faultCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
