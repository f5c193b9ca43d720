import { deedLikeness, governing } from './deeds.js'
import type { Deal, TaskView, Things } from './task-view.js'
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
  'otherKind',
  'otherLevel',
  'otherField',
  'otherPeople',
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
  for (const item of a) if (b.has(item)) return true
  return false
}

const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !agree(a, b)

/** How near a deed comes to any of others, 0..1; NO_DEED where none is said on one side. */
function nearest(deed: string | undefined, others: readonly string[]): number {
  if (deed === undefined || others.length === 0) return NO_DEED
  let most = 0
  for (const other of others) most = Math.max(most, deedLikeness(deed, other))
  return most
}

function sharedOf(a: Things, b: Things): number {
  if (a.size === 0 || b.size === 0) return 0
  let sum = 0
  for (const [name, share] of a) sum += Math.min(share, b.get(name) ?? 0)
  return sum
}

/** Shared ÷ all; things that most tasks speak of are not enough by themselves. */
function jaccard(a: Deal, b: Deal): number {
  const shared = sharedOf(a.objects, b.objects)
  return shared === 0 ? 0 : shared / Math.max(1, a.weight + b.weight - shared)
}

/** How like two deeds count as where one is not said. */
const NO_DEED = 0.8

/** Weight of the words of an opening that tells what is done to what. */
const TELLING = 1

/** A job of one that is so much like one of the other is a thing in common. */
const ENOUGH = 0.5

/** How near the first deed of each comes to any of the other's. */
const firstDeeds = (a: readonly string[], b: readonly string[]): number => (nearest(a[0], b) + nearest(b[0], a)) / 2

/** How much two jobs are one: one thing, one deed; `least` where that is more. */
function dealsAlike(one: Deal, other: Deal, least: number): number {
  const things = jaccard(one, other)
  return things > least ? Math.max(least, things * (0.2 + 0.8 * firstDeeds(one.deeds, other.deeds))) : least
}

/** The same for a job and the likest of others. */
function dealLikeness(one: Deal, others: readonly Deal[], least: number): number {
  let most = least
  for (const other of others) most = dealsAlike(one, other, most)
  return most
}

const likest = (some: readonly Weighed[], others: readonly Weighed[]): number => {
  let most = 0
  for (const one of some) for (const other of others) most = Math.max(most, cosine(one, other))
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
  Math.max(cosine(a.whole, b.whole), cosine(a.head, b.head))

/** How much the words are alike: of the whole, of the openings, of one with a part of the other. */
export function wordsLikeness(a: TaskView, b: TaskView): number {
  return Math.max(wholeLikeness(a, b), likest(a.jobs, [b.whole, b.head]), likest([a.whole, a.head], b.jobs))
}

/** Whether neither is about what the other does anywhere. */
function haveOtherThings(a: TaskView, b: TaskView, job: number): boolean {
  if (job >= ENOUGH) return false
  return sharedOf(a.main.objects, b.objects) + sharedOf(b.main.objects, a.objects) < 0.9
}

/** Whether they are of two fields: most where it is their plans that are, least where only a task names one. */
function otherField(a: TaskView, b: TaskView): number {
  if (a.fields.size + b.fields.size === 0 || agree(a.fields, b.fields)) return 0
  if (a.programme.size > 0 && b.programme.size > 0) return TWO_PROGRAMMES
  return a.programme.size + b.programme.size > 0 ? 1 : NAMED_ONCE
}
const TWO_PROGRAMMES = 1.5
const NAMED_ONCE = 0.4

/** Whether one tells people of a thing, teaches it or looks into it, and the other only does it; half where it is said by the way. */
function otherKind(a: TaskView, b: TaskView): number {
  if (a.first === undefined || !governing.has(a.first) || b.first === a.first) return 0
  if (!b.allDeeds.has(a.first)) return 1
  return b.deeds.includes(a.first) ? 0 : BY_THE_WAY
}
const BY_THE_WAY = 0.5

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
    flag(known && haveOtherThings(a, b, within)),
    flag(!known),
    known ? 0 : words,
    Math.max(otherKind(a, b), otherKind(b, a)),
    flag(differ(a.levels, b.levels)),
    otherField(a, b),
    flag(differ(a.people, b.people)),
    flag(a.product !== undefined && b.product !== undefined && a.product !== b.product),
    flag(agree(a.cited, b.cited)),
    flag(areas && a.task.area === b.task.area),
    flag(areas && a.task.area !== b.task.area),
    flag(agree(a.lead, b.lead)),
    flag(differ(a.lead, b.lead)),
  ]
}
