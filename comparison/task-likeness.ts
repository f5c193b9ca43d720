import { areaOfHeading } from '../normalizers/areas/headings.js'
import { administrativeReform } from '../normalizers/areas/taxonomy.js'
import type { Bilingual } from '../schema/index.js'
import { bodyOnDay } from './body-lineage.js'
import { lexicon } from './lexicon.js'
import type { LoadedTask } from './loaded-plan.js'
import { clausesOf, headOf, type Terms, termsOf } from './terms.js'
import { containment, cosine, sharedTerms, type Weighed, type WordWeights } from './word-weights.js'

/** Two tasks are one job from this score on. */
export const TASK_THRESHOLD = 0.44
/** … or from this one on, where each is the likest task of the other's plan. */
export const MUTUAL_TASK_THRESHOLD = 0.42

/** What the score of equal words is multiplied by. */
export const taskFactors = {
  area: { same: 1, unknown: 0.97, different: 0.9 },
  lead: { same: 1, unknown: 0.99, different: 0.97 },
  action: { same: 1, unknown: 1, different: 0.75 },
  /** One task is a clause of the other. */
  clause: 0.88,
  /** Their openings are compared, and not the whole. */
  head: 0.9,
  /** Their openings share no word that tells. */
  otherHead: 0.8,
  /** What containment counts beside the cosine, where the shorter text tells enough. */
  containment: 0.25,
  /** They share no word that tells more than what the whole plan is about. */
  broad: 0.6,
  /** One word is all that two areas share. */
  lone: 0.8,
  /** They speak of opposite things: of offices and of services, of the province and of communes. */
  opposed: 0.8,
  /** What each is about most stands in the other, too; or both do the same to the same in one area. */
  topic: 1.15,
  deed: 1.1,
} as const

type Agreement = 'same' | 'unknown' | 'different'

/** What is done, where words say it: two tasks that do different things with one object are two jobs. */
const actions: readonly (readonly string[])[] = [
  ['rà soát', 'hệ thống hóa'],
  ['kiểm tra'],
  ['đào tạo'],
  ['tuyên truyền', 'hội thi', 'chuyên mục'],
  ['khảo sát', 'hài lòng'],
  ['báo cáo'],
  ['công bố', 'công khai'],
  ['kiểm soát'],
  ['đơn giản hóa', 'rà soát', 'bãi bỏ'],
  ['kiện toàn'],
  ['phân cấp'],
  ['tuyển dụng'],
  ['tiếp nhận'],
  ['khen thưởng', 'thi đua'],
]

/** Words of one line stand against those of the next, where a task has none of the other. */
const opposites: readonly (readonly (readonly string[])[])[] = [
  [['cơ quan hành chính', 'cơ quan hành chính nhà nước', 'quản lý hành chính'], ['đơn vị sự nghiệp']],
  [
    ['cấp tỉnh', 'sở ban ngành', 'sở ngành'],
    ['cấp huyện', 'huyện'],
    ['cấp xã', 'xã'],
  ],
]

function opposedOf(terms: Terms): readonly (readonly number[])[] {
  return opposites.map((sides) => sides.flatMap((words, i) => (words.some((word) => terms.has(word)) ? [i] : [])))
}

/** A task made ready for comparing. */
export interface TaskView {
  readonly task: LoadedTask
  readonly whole: Weighed
  readonly clauses: readonly Weighed[]
  readonly head: Weighed
  /** Numbers of the telling and broad terms of the opening. */
  readonly opening: ReadonlySet<number>
  /** Bodies that lead, as of the day of the comparison. */
  readonly lead: ReadonlySet<string>
  /** Its actions, by their places in the list, in the order of its words. */
  readonly actions: readonly number[]
  /** Of each family of opposites, the sides that its words name. */
  readonly sides: readonly (readonly number[])[]
  /** Numbers of the terms that tell what it is. */
  readonly telling: ReadonlySet<number>
  /** The word of the lexicon that tells most what it is about; null where none does. */
  readonly topic: number | null
  /** Those of them that say what is done to many things. */
  readonly done: ReadonlySet<number>
  /** Those of them that the lexicon knows as words. */
  readonly words: ReadonlySet<number>
  /** Numbers of the broad terms. */
  readonly broad: ReadonlySet<number>
}

/** The words of a task, before rarity is known. */
export interface TaskWords {
  readonly task: LoadedTask
  readonly terms: Terms
  readonly clauses: readonly Terms[]
  readonly head: Terms
}

/** A text of fewer telling words borrows those of the task it belongs to: `Quyết định của UBND tỉnh` under `Ban hành quy chế …`. */
const SHORT = 4
const BORROWED = 0.5

const isTelling = (term: string, share: number): boolean =>
  share >= 0.8 && !lexicon.broad.has(term) && !lexicon.light.has(term)

const tellingOf = (terms: Terms): number => [...terms].filter(([term, share]) => isTelling(term, share)).length

export function taskWords(task: LoadedTask): TaskWords {
  const own = new Map(termsOf(task.words.text))
  const parent = task.parents.at(-1)
  if (parent !== undefined && tellingOf(own) < SHORT && areaOfHeading(parent, administrativeReform) === null) {
    for (const [term, share] of termsOf(parent)) if (!own.has(term)) own.set(term, share * BORROWED)
  }
  return {
    task,
    terms: own,
    head: termsOf(headOf(task.words.text)),
    clauses: clausesOf(task.words.text)
      .map(termsOf)
      .filter((terms) => tellingOf(terms) > 2),
  }
}

export function viewTask({ task, terms, clauses, head }: TaskWords, weights: WordWeights, day: string): TaskView {
  const numbers = (which: (term: string, share: number) => boolean): Set<number> =>
    new Set([...terms].filter(([term, share]) => which(term, share)).map(([term]) => weights.numberOf(term)))
  const done = [...terms.keys()].flatMap((term) => actions.findIndex((names) => names.includes(term)))
  return {
    task,
    whole: weights.weigh(terms),
    clauses: clauses.map((clause) => weights.weigh(clause)),
    head: weights.weigh(head),
    opening: new Set(
      [...head]
        .filter(([term, share]) => isTelling(term, share) || lexicon.broad.has(term))
        .map(([term]) => weights.numberOf(term)),
    ),
    lead: new Set(task.lead.filter(({ collective }) => !collective).map(({ id }) => bodyOnDay(id, day))),
    actions: [...new Set(done)].filter((action) => action >= 0),
    sides: opposedOf(terms),
    telling: numbers(isTelling),
    topic: topicOf(terms, weights),
    done: numbers((term) => doneToMany.has(term)),
    words: numbers((term, share) => share === 1 && isTelling(term, share)),
    broad: numbers((term) => lexicon.broad.has(term)),
  }
}

/** The rarest telling word that the lexicon knows; pairs of syllables may be no word at all. */
function topicOf(terms: Terms, weights: WordWeights): number | null {
  let topic: number | null = null
  let most = 0
  for (const [term, share] of terms) {
    if (share < 1 || !isTelling(term, share) || doneToMany.has(term)) continue
    const number = weights.numberOf(term)
    const rarity = weights.rarity(number)
    if (rarity > most) {
      topic = number
      most = rarity
    }
  }
  return topic
}

const agreement = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): Agreement =>
  a.size === 0 || b.size === 0 ? 'unknown' : [...a].some((item) => b.has(item)) ? 'same' : 'different'

/** The action of the task that says less must be one of the other's: a long task does many things, and one of them first. */
function actionAgreement(a: TaskView, b: TaskView): Agreement {
  if (a.actions.length === 0 || b.actions.length === 0) return 'unknown'
  const within = (short: TaskView, long: TaskView): boolean => long.actions.includes(short.actions[0]!)
  const same =
    a.telling.size === b.telling.size
      ? within(a, b) || within(b, a)
      : a.telling.size < b.telling.size
        ? within(a, b)
        : within(b, a)
  return same ? 'same' : 'different'
}

const areaAgreement = (a: string | null, b: string | null): Agreement =>
  a === null || b === null ? 'unknown' : a === b ? 'same' : 'different'

/** Telling words that a text must have for its being contained in another to mean something. */
const ENOUGH = 3

const areOpposed = (a: TaskView, b: TaskView): boolean =>
  a.sides.some((own, i) => {
    const others = b.sides[i]!
    return own.length > 0 && others.length > 0 && !own.some((side) => others.includes(side))
  })

/** What is done to many things tells a job only together with the thing: `kiện toàn` of offices, of committees. */
const doneToMany = new Set([
  ...[
    'rà soát',
    'kiểm tra',
    'đào tạo',
    'công bố',
    'công khai',
    'báo cáo',
    'khảo sát',
    'bãi bỏ',
    'tiếp nhận',
    'kiện toàn',
  ],
  ...['tuyển dụng', 'tuyên truyền', 'khen thưởng', 'chức năng nhiệm vụ'],
])

/** Whether they share a word that tells what they are about, or what is done and to what, broad as that may be. */
function shareMatter(a: TaskView, b: TaskView): boolean {
  // what tells nothing more is about its broad words
  if (a.telling.size === 0 || b.telling.size === 0)
    return intersect(a.broad, b.broad) || a.telling.size === b.telling.size
  let done = false
  for (const term of a.telling) {
    if (!b.telling.has(term)) continue
    if (!a.done.has(term)) return true
    done = true
  }
  if (!done) return false
  return intersect(a.broad, b.broad)
}

const intersect = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const item of a) if (b.has(item)) return true
  return false
}

/** Whether tasks of different areas share one thing alone. */
function isLone(a: TaskView, b: TaskView): boolean {
  if (areaAgreement(a.task.area, b.task.area) !== 'different') return false
  let things = 0
  for (const term of a.telling) if (b.telling.has(term) && !a.done.has(term)) things += a.words.has(term) ? 1 : 0.5
  return things < 2
}

const haveOneOpening = (a: TaskView, b: TaskView): boolean =>
  a.opening.size === 0 || b.opening.size === 0 || intersect(a.opening, b.opening)

function nearness(a: TaskView, b: TaskView, matter: boolean): number {
  if (a.topic !== null && b.topic !== null && b.telling.has(a.topic) && a.telling.has(b.topic)) return taskFactors.topic
  const sameDeed = a.actions.length > 0 && a.actions[0] === b.actions[0] && a.task.area === b.task.area
  return sameDeed && matter ? taskFactors.deed : 1
}

/** How much the words are alike: of the whole, of the openings, of one with a clause of the other. */
function wordsLikeness(a: TaskView, b: TaskView): number {
  let words = cosine(a.whole, b.whole)
  if (Math.min(a.telling.size, b.telling.size) >= ENOUGH) {
    words = (1 - taskFactors.containment) * words + taskFactors.containment * containment(a.whole, b.whole)
  }
  words = Math.max(words, taskFactors.head * cosine(a.head, b.head))
  for (const clause of a.clauses) words = Math.max(words, taskFactors.clause * cosine(clause, b.whole))
  for (const clause of b.clauses) words = Math.max(words, taskFactors.clause * cosine(a.whole, clause))
  return words
}

/** How much two tasks are one job, 0..1. Which of them comes first does not matter. */
export function taskLikeness(a: TaskView, b: TaskView): number {
  const matter = shareMatter(a, b)
  const words = matter ? wordsLikeness(a, b) : cosine(a.whole, b.whole) * taskFactors.broad
  const score =
    words *
    taskFactors.area[areaAgreement(a.task.area, b.task.area)] *
    taskFactors.lead[agreement(a.lead, b.lead)] *
    taskFactors.action[actionAgreement(a, b)] *
    (areOpposed(a, b) ? taskFactors.opposed : 1) *
    (isLone(a, b) ? taskFactors.lone : 1) *
    (haveOneOpening(a, b) ? 1 : taskFactors.otherHead) *
    nearness(a, b, matter)
  return Math.min(1, score)
}

/** What two tasks share, in words. */
export function taskReason(a: TaskView, b: TaskView, weights: WordWeights): { reason: Bilingual; words: string[] } {
  const words = sharedTerms(a.whole, b.whole)
    .map((number) => weights.nameOf(number))
    .filter((word) => !lexicon.light.has(word) && word.includes(' '))
    .slice(0, 6)
  const area = areaAgreement(a.task.area, b.task.area)
  const lead = agreement(a.lead, b.lead)
  const vi = [`cùng nói: ${words.join(', ')}`]
  const en = [`shared words: ${words.join(', ')}`]
  if (area === 'same') {
    vi.push('cùng lĩnh vực')
    en.push('same area')
  } else if (area === 'different') {
    vi.push('khác lĩnh vực')
    en.push('different areas')
  }
  if (lead === 'same') {
    vi.push('cùng cơ quan chủ trì')
    en.push('same lead body')
  } else if (lead === 'different') {
    vi.push('khác cơ quan chủ trì')
    en.push('different lead bodies')
  }
  return { reason: { vi: vi.join('; '), en: en.join('; ') }, words }
}
