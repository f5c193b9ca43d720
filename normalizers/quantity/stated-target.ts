import type { Baseline, Comparator, Direction } from '../../schema/values.js'
import type { BaselineWords, DueWords } from './due.js'
import type { Span } from './sentences.js'

/** One measurable aim; every span lies in the given text, `start` and `end` are its sentence. */
export interface StatedTarget extends Span {
  /** What is measured: the words of `indicatorSpans` on one line. */
  readonly indicator: string
  readonly indicatorSpans: readonly Span[]
  /** Whose: bodies or people; null for things. */
  readonly subject: string | null
  readonly subjectSpan: Span | null
  /** The quantity with its comparing words, unit and all; null where only a direction is stated. */
  readonly quantity: Span | null
  readonly comparator: Comparator
  readonly direction: Direction | null
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  readonly baseline: Baseline | null
  /** Words of its own due date: `Đến năm 2020`, `năm 2019`. */
  readonly dueSpan: Span | null
}

/** A sentence under reading: keys are searched, the text is quoted. */
export interface Reading {
  readonly text: string
  readonly key: string
  readonly sentence: Span
  readonly dues: readonly DueWords[]
  readonly baselines: readonly BaselineWords[]
  /** Words that belong to no indicator: `tầm nhìn đến năm 2030`. */
  readonly aside: readonly Span[]
  /** A date at the head of the sentence holds for all of it. */
  readonly leadingDue: DueWords | null
}
