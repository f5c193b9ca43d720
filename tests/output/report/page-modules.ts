/** Modules of the page for tests, with the types of what is tested. */
export interface PageModel {
  readonly records: readonly {
    readonly id: string
    readonly text: string
    readonly quarter: number | null
    readonly evidence: readonly { readonly quote: string | null }[]
  }[]
  readonly targets: readonly {
    readonly levels: readonly string[]
    readonly near: readonly { readonly which: string; readonly place: number; readonly differs: readonly string[] }[]
  }[]
  /** What tells the plan of a record from others of its column. */
  readonly planOf: (place: number) => string
  readonly find: (
    kind: 'tasks' | 'targets' | 'criteria' | 'duties' | 'restated',
    column: number,
    area: number | null,
    marks?: number,
  ) => number[]
}

const pageModule = (name: string) => import(new URL(`../../../output/report/page/${name}.js`, import.meta.url).href)

const model = await pageModule('model')
const folding = await pageModule('fold')

export const readModel: (data: unknown) => PageModel = model.readModel
export const mark: Record<'oneLead' | 'deadline' | 'product' | 'money' | 'result' | 'numbered' | 'criterion', number> =
  model.mark
export const fold: (words: string) => string = folding.fold
export const holds: (folded: string, query: string) => boolean = folding.holds

const plots = await pageModule('plots')
const words = await pageModule('words')
const targets = await pageModule('targets')

export const spread: (xs: readonly (number | null)[]) => number[] = plots.spread
export const say: (key: string, fill?: Record<string, unknown>) => string = words.say
export const speak: (language: 'vi' | 'en') => void = words.speak
export const valueWords: (value: Record<string, unknown>, direction: string | null) => string = targets.valueWords
