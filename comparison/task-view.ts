import { areaOfHeading } from '../normalizers/areas/headings.js'
import { plainWords } from '../normalizers/areas/phrases.js'
import { administrativeReform } from '../normalizers/areas/taxonomy.js'
import { bodyOnDay } from './body-lineage.js'
import { citedIn } from './cited.js'
import { deedOf, deedsOf, governing, kindOf, NO_DEED, openingDeed } from './deeds.js'
import { withEqualSets } from './equal-sets.js'
import { lexicon } from './lexicon.js'
import type { LoadedPlan, LoadedTask } from './loaded-plan.js'
import { fieldsOf } from './objects.js'
import { keptIn, programmeOf } from './plan-words.js'
import { headOf, jobsOf, sentencesOf } from './task-clauses.js'
import { type Deal, dealOf, type Things, withoutTwins } from './task-deals.js'
import { levelsOf, mediaIn, namesOwnThing, peopleIn, productOf } from './task-modifiers.js'
import { waysOf } from './task-ways.js'
import { phrasesOf, type Terms, termsOf } from './terms.js'
import type { Weighed, WordWeights } from './word-weights.js'

/** The words of a task, before rarity is known. */
export interface TaskWords {
  readonly task: LoadedTask
  readonly terms: Terms
  readonly head: Terms
  /** What it is made of, where that is more than one job. */
  readonly jobs: readonly Terms[]
  /** Its opening, its sentences and what they are made of. */
  readonly parts: readonly Terms[]
  /** Three syllables in a row. */
  readonly phrases: Int32Array
  /** What is done to what: in the opening, each sentence, each part. */
  readonly deals: readonly Deal[]
  /** The first of them that is about more than what most tasks speak of. */
  readonly main: Deal
  readonly objects: Things
  /** Fields that it, or its plan, is about. */
  readonly fields: ReadonlySet<string>
  readonly programme: ReadonlySet<string>
  /** Deeds of its opening. */
  readonly deeds: readonly string[]
  readonly allDeeds: ReadonlySet<string>
  /** The deed that it opens with. */
  readonly first: string | undefined
  /** Ways of working that it opens with, or, where its opening says none, the first of its jobs that says one. */
  readonly ways: ReadonlySet<string>
  readonly opensWithWay: boolean
  /** For whom it is, by its opening. */
  readonly people: ReadonlySet<string>
  /** By what it tells people of something: the web, broadcasts, meetings. */
  readonly media: ReadonlySet<string>
  /** What kind of document or system it makes, by its opening. */
  readonly product: string | undefined
  readonly levels: ReadonlySet<string>
  /** Whether its opening names what each level has of its own: a plan, a contest. */
  readonly ownsThing: boolean
}

/** A task made ready for comparing. */
export interface TaskView extends Omit<TaskWords, 'terms' | 'head' | 'jobs' | 'parts'> {
  readonly whole: Weighed
  readonly head: Weighed
  /** What the opening, and the whole, are about: without verbs, and without what says how. */
  readonly headMatter: Weighed
  readonly matter: Weighed
  readonly jobs: readonly Weighed[]
  /** What its opening, each sentence and each part are about. */
  readonly parts: readonly Weighed[]
  /** Bodies that lead, as of the day of the comparison. */
  readonly lead: ReadonlySet<string>
  /** Documents that it cites. */
  readonly cited: ReadonlySet<string>
}

/** A text of fewer telling words borrows those of the task it belongs to: `Quyết định của UBND tỉnh` under `Ban hành quy chế …`. */
const SHORT = 4
const BORROWED = 0.5

const isTelling = (term: string, share: number): boolean =>
  share >= 0.8 && !lexicon.broad.has(term) && !lexicon.light.has(term)

export const tellingOf = (terms: Terms): number => [...terms].filter(([term, share]) => isTelling(term, share)).length

const isMatter = (term: string): boolean => !lexicon.light.has(term) && (deedOf.get(term) ?? NO_DEED) === NO_DEED

const matterOf = (terms: Terms): Terms => new Map([...terms].filter(([term]) => isMatter(term)))

/** Bodies that are told say who does it, not what is done. */
function withoutBodies({ words: { text, evidence }, lead, coordinate }: LoadedTask): string {
  let rest = text.slice(endOfLeads(text, evidence))
  for (const { name } of [...lead, ...coordinate]) if (name.includes(' ')) rest = rest.replaceAll(name, ' ')
  return tellsEnough(rest) ? rest : text
}

/** Where the bodies that a task opens with end, whatever they are called there: `Các sở, ban, ngành, UBND huyện phổ biến …`. */
function endOfLeads(text: string, evidence: LoadedTask['words']['evidence']): number {
  const [own, ...more] = evidence.filter(({ field }) => field === 'text')
  if (own === undefined || more.length > 0 || own.end - own.start !== text.length) return 0
  let end = 0
  for (const { field, start, end: last } of evidence)
    if (field === 'lead' && start - own.start <= end + BESIDE && last <= own.end) end = Math.max(end, last - own.start)
  return end
}
/** Letters between bodies of a row at most, and before the first: `Chủ tịch UBND các cấp`. */
const BESIDE = 12

const tellsEnough = (text: string): boolean => text.trim().split(/\s+/).length >= 5

/** What the heading above opens with, where that governs what stands below: `Tuyên truyền các văn bản`, and then their names. */
function toldAbove(parent: string | undefined): string | undefined {
  const deed = parent === undefined ? undefined : openingDeed(plainWords(parent))
  return deed !== undefined && governing.has(deed) ? deed : undefined
}

/** @param programme fields that the plan of the task is about */
export function taskWords(task: LoadedTask, programme: ReadonlySet<string> = new Set()): TaskWords {
  const text = withoutBodies(task)
  const terms = termsOf(text, programme)
  const own = new Map(terms)
  const parent = task.parents.at(-1)
  if (parent !== undefined && tellingOf(own) < SHORT && areaOfHeading(parent, administrativeReform) === null) {
    for (const [term, share] of termsOf(parent, programme)) if (!own.has(term)) own.set(term, share * BORROWED)
  }
  const head = headOf(text)
  const plain = plainWords(text)
  const plainHead = plainWords(head)
  const opening = dealOf(plainHead, programme)
  const jobs = jobsOf(text)
  const headTerms = termsOf(head, programme)
  const jobTerms = jobs.map((job) => termsOf(job, programme))
  const others = new Set([...sentencesOf(text), ...jobs].map(plainWords))
  others.delete(plainHead)
  const deals = withoutTwins([opening, ...[...others].map((other) => dealOf(other, programme))])
  const objects = new Map<string, number>()
  for (const deal of deals)
    for (const [name, share] of deal.objects) objects.set(name, Math.max(share, objects.get(name) ?? 0))
  const allDeeds = deedsOf(plain)
  const openingWays = waysOf(plainHead)
  const opensWithWay = openingWays.size > 0
  return {
    task,
    terms: own,
    head: headTerms,
    jobs: jobTerms.filter((some) => tellingOf(some) > 0),
    parts: [headTerms, ...(jobTerms.length > 0 ? jobTerms : [terms])].filter((some) => tellingOf(some) > 1),
    phrases: phrasesOf(text),
    deals,
    main: deals.find(({ objects: things }) => [...things.values()].includes(1)) ?? deals[0] ?? opening,
    objects,
    fields: new Set([...fieldsOf(plainHead), ...programme]),
    programme,
    deeds: opening.deeds,
    allDeeds: new Set(allDeeds),
    first: kindOf(openingDeed(plainHead), opening.deeds) ?? toldAbove(parent),
    ways: opensWithWay ? openingWays : ([...others].map(waysOf).find(({ size }) => size > 0) ?? openingWays),
    opensWithWay,
    people: peopleIn(plainHead),
    media: mediaIn(plain),
    product: productOf(plainHead),
    levels: levelsOf(plainHead),
    ownsThing: namesOwnThing(plainHead),
  }
}

export function viewTask(
  { terms, head, jobs, ...words }: TaskWords,
  weights: WordWeights,
  day: string,
  kept?: ReadonlyMap<string, number>,
): TaskView {
  const { lead, words: said } = words.task
  const weigh = (some: Terms): Weighed => weights.weigh(some, kept)
  return {
    ...words,
    whole: weigh(terms),
    head: weigh(head),
    headMatter: weigh(matterOf(head)),
    matter: weigh(matterOf(terms)),
    jobs: jobs.map(weigh),
    parts: words.parts.map((part) => weigh(matterOf(part))).filter(({ terms: some }) => some.length > 0),
    lead: new Set(lead.filter(({ collective }) => !collective).map(({ id }) => bodyOnDay(id, day))),
    cited: citedIn(said.text),
  }
}

/** All tasks of plans, in their order, each as one of its plan. */
export function viewTasks(plans: readonly LoadedPlan[], weights: WordWeights, day: string): TaskView[] {
  const read = plans.map((plan) => {
    const programme = programmeOf(plan)
    return plan.tasks.map((task) => taskWords(task, programme))
  })
  for (const words of read) for (const { terms } of words) weights.count(terms)
  return withEqualSets(
    read.flatMap((words) => {
      const kept = keptIn(words)
      return words.map((task) => viewTask(task, weights, day, kept))
    }),
  )
}
