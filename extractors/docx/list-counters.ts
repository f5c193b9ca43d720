/** What two levels must have alike to be the same to a reader. */
export interface Countable {
  readonly text: string
  readonly format: string
}

/** Numbers reached in a list, by level; undefined where none came yet. */
export type Counters = (number | undefined)[]

/**
 * Programs that rewrite a file cut one list in two where they must: `Điều 1.` stands in a list of its own, its points and
 * `Điều 2.` in another one with the same marks. A list that begins below its first level goes on with the last list before it
 * whose levels above look the same; one that begins at the first level begins.
 */
export class ListCounters {
  #last: { readonly counters: Counters; readonly levels: readonly (Countable | undefined)[] } | null = null

  /** To be called before a paragraph at a level is counted. */
  begin(counters: Counters, levels: readonly (Countable | undefined)[], at: number): void {
    const last = this.#last
    this.#last = { counters, levels }
    if (at === 0 || last === null || last.counters === counters) return
    if (counters.some((counter) => counter !== undefined)) return
    for (let above = 0; above < at; above++) {
      const [own, its] = [levels[above], last.levels[above]]
      if (last.counters[above] === undefined || own?.text !== its?.text || own?.format !== its?.format) return
    }
    for (let above = 0; above < at; above++) counters[above] = last.counters[above]
  }
}
