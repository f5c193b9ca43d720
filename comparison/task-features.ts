import { governing } from './deeds.js'
import { isProgrammeThing } from './objects.js'
import { type Deal, dealLikeness, dealsAlike, sharedOf } from './task-deals.js'
import type { TaskView } from './task-view.js'
import { cosine, covered, shared, sharedCount, type Weighed } from './word-weights.js'

/** What of two tasks speaks for their being one job, and what against. */
export const featureNames = [
  'base',
  'words',
  'opening',
  'openingEither',
  'parts',
  'mass',
  'phrases',
  'job',
  'jobWithin',
  'otherThings',
  'noThings',
  'wordsAlone',
  'otherWay',
  'otherKind',
  'otherLevel',
  'otherField',
  'otherPeople',
  'otherMedia',
  'otherProduct',
  'cited',
  'sameArea',
  'otherArea',
  'sameLead',
  'otherLead',
] as const
export type FeatureName = (typeof featureNames)[number]

const flag = (is: boolean): number => (is ? 1 : 0)

const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  if (a.size === 0 || b.size === 0) return false
  if (a === b) return true
  for (const item of a) if (b.has(item)) return true
  return false
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a !== b && a.size > 0 && b.size > 0 && !agree(a, b)

/** Weight of the words of an opening that tells what is done to what. */
const TELLING = 1

/** A job of one that is so much like one of the other is a thing in common. */
const ENOUGH = 0.5

/** What is shared must outweigh this before it says much: two short texts that share one broad word are not alike. */
const FEW_WORDS = 0.7

const likest = (some: readonly Weighed[], others: readonly Weighed[]): number => {
  let most = 0
  for (const one of some) for (const other of others) most = Math.max(most, cosine(one, other, FEW_WORDS))
  return most
}

/** Shared words that weigh less than this make no parts alike. */
const LEAST_SHARED = 0.05

/** How much the likest parts are about the same. */
export const partsLikeness = (a: TaskView, b: TaskView, mass = shared(a.matter, b.matter)): number =>
  mass < LEAST_SHARED ? 0 : likest(a.parts, b.parts)

/** How much both say word for word. */
export const phrasesLikeness = (a: TaskView, b: TaskView): number =>
  Math.min(1, Math.log1p(sharedCount(a.phrases, b.phrases)) / 3.5)

/** How much of the opening of one the other says; an opening of broad words says little. */
const openingSaid = (a: TaskView, b: TaskView): number =>
  covered(a.headMatter, b.matter) * Math.min(1, a.headMatter.length ** 2 / TELLING)

/** The same without parts, which takes less time. */
export const wholeLikeness = (a: TaskView, b: TaskView): number =>
  Math.max(cosine(a.whole, b.whole, FEW_WORDS), cosine(a.head, b.head, FEW_WORDS))

/** How much the words are alike: of the whole, of the openings, of one with a part of the other. */
export function wordsLikeness(a: TaskView, b: TaskView): number {
  return Math.max(wholeLikeness(a, b), likest(a.jobs, [b.whole, b.head]), likest([a.whole, a.head], b.jobs))
}

/** Whether neither is about what the other does anywhere; less sure of the things of programmes, which are many and fine. */
function otherThings(a: TaskView, b: TaskView, job: number): number {
  if (job >= ENOUGH) return 0
  if (sharedOf(a.main.objects, b.objects) + sharedOf(b.main.objects, a.objects) >= WHOLE) return 0
  return isOfProgramme(a.main) || isOfProgramme(b.main) ? FINE : 1
}
const FINE = 0.3

/** Whether what a job is wholly about is known to its programme only. */
const isOfProgramme = ({ objects }: Deal): boolean =>
  [...objects.values()].includes(1) && [...objects].every(([name, share]) => share < 1 || isProgrammeThing(name))

/** Whether they are of two fields: most where it is their plans that are, least where only a task names one. */
function otherField(a: TaskView, b: TaskView): number {
  if (a.fields.size + b.fields.size === 0 || agree(a.fields, b.fields)) return 0
  if (a.programme.size > 0 && b.programme.size > 0) return TWO_PROGRAMMES
  return a.programme.size + b.programme.size > 0 ? 1 : NAMED_ONCE
}
const TWO_PROGRAMMES = 1.5
const NAMED_ONCE = 0.4

/** Whether a plan, a contest, an index is of another level; half where one is of those below, and the other does not say. */
function otherLevel(a: TaskView, b: TaskView): number {
  if (differ(a.levels, b.levels)) return 1
  const said = a.levels.size > 0 ? a : b
  const unsaid = said === a ? b : a
  return said.levels.size > 0 && unsaid.levels.size === 0 && unsaid.ownsThing && !said.levels.has('province')
    ? UNSAID
    : 0
}
const UNSAID = 0.5

/** Whether one tells people of a thing, teaches it or looks into it, and the other has no job that does so with the same things. */
function isOtherKind({ first, main }: TaskView, b: TaskView): boolean {
  if (first === undefined || !governing.has(first) || b.first === first || b.deeds.includes(first)) return false
  if (!b.allDeeds.has(first)) return true
  return (
    main.weight >= 1 &&
    !b.deals.some(({ deeds, objects }) => deeds.includes(first) && sharedOf(main.objects, objects) >= WHOLE)
  )
}

/** Whether what is shared is worked on in other ways; less sure where not the openings say so. */
const otherWay = (a: TaskView, b: TaskView): number =>
  differ(a.ways, b.ways) ? (a.opensWithWay && b.opensWithWay ? 1 : NOT_BY_OPENING) : 0
const NOT_BY_OPENING = 0.6

/** Things shared that are more than what most tasks speak of. */
const WHOLE = 0.9

/** `other` is the area of what fits nowhere: two of it have nothing in common. */
const hasArea = ({ task }: TaskView): boolean => task.area !== null && task.area !== 'other'

/**
 * The features of a pair, in the order of their names. Which of the two comes first does not matter.
 *
 * @param most what takes time to find out is taken to be as much as it can be
 */
export function featuresOf(a: TaskView, b: TaskView, most = false): number[] {
  const words = most ? 1 : wordsLikeness(a, b)
  const mass = shared(a.matter, b.matter)
  const job = dealsAlike(a.main, b.main, 0)
  const within = dealLikeness(b.main, a.deals, dealLikeness(a.main, b.deals, job))
  const said = mass < LEAST_SHARED ? 0 : openingSaid(a, b)
  const saidToo = mass < LEAST_SHARED ? 0 : openingSaid(b, a)
  const known = a.main.weight >= 1 && b.main.weight >= 1
  const areas = hasArea(a) && hasArea(b)
  return [
    1,
    words,
    Math.min(said, saidToo),
    Math.max(said, saidToo),
    most ? 1 : partsLikeness(a, b, mass),
    Math.log1p(mass) / 3,
    most ? 1 : phrasesLikeness(a, b),
    job,
    within,
    known ? otherThings(a, b, within) : 0,
    flag(!known),
    known ? 0 : words,
    otherWay(a, b),
    flag(isOtherKind(a, b) || isOtherKind(b, a)),
    otherLevel(a, b),
    otherField(a, b),
    flag(differ(a.people, b.people)),
    flag(differ(a.media, b.media)),
    flag(a.product !== undefined && b.product !== undefined && a.product !== b.product),
    flag(agree(a.cited, b.cited)),
    flag(areas && a.task.area === b.task.area),
    flag(areas && a.task.area !== b.task.area),
    flag(agree(a.lead, b.lead)),
    flag(differ(a.lead, b.lead)),
  ]
}
