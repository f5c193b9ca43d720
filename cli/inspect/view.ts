import type { PlanDocument, Timeline } from '../../schema/index.js'
import type { Say } from '../messages.js'
import { oneLine, type Paint } from '../terminal.js'

/** How a document is shown: in which language, colours and width. */
export interface View {
  readonly say: Say
  readonly paint: Paint
  readonly width: number
}

/** A part of the view; no lines where the document has nothing of the kind. */
export type Part = (document: PlanDocument, view: View) => readonly string[]

/** `Quý I/2022 [2022-01-01..2022-03-31]` */
export function timelineWords(timeline: Timeline): string {
  const terms = timeline.terms.map((term) => {
    const dates = term.start === null && term.end === null ? '' : ` ${term.start ?? ''}..${term.end ?? ''}`
    const times = term.times === null ? '' : ` ×${term.times}`
    const recurrence = term.recurrence === null ? '' : ` ${term.recurrence}${times}`
    return `${term.kind}${dates}${recurrence}`
  })
  return `${oneLine(timeline.text)} [${terms.join('; ')}]`
}
