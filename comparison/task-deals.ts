import { deedLikeness, deedsOf } from './deeds.js'
import { objectsOf } from './objects.js'

/** Things by name, with the share that each has. */
export type Things = ReadonlyMap<string, number>

/** A job by what is done and to what. */
export interface Deal {
  readonly deeds: readonly string[]
  readonly objects: Things
  /** Sum of the shares of the objects. */
  readonly weight: number
}

/** A document on a thing is about the thing: `các văn bản quy phạm pháp luật về chức năng, nhiệm vụ`. */
const documentOn = /(?:các |hệ thống )*văn bản(?: quy phạm)?(?: pháp luật)?(?: quy định)? (?=về )/gu

/** Why something is done, behind what is done: `đẩy mạnh phân cấp nhằm rút ngắn thời gian giải quyết thủ tục`. */
const why =
  /(?<=\S \S+ \S+ )(?:nhằm|để|góp phần|gắn với|qua đó|từ đó|tạo điều kiện|đáp ứng yêu cầu|bảo đảm|đảm bảo) .*$/u
/** Where something is shown or done: `cung cấp thủ tục hành chính trên cổng thông tin điện tử`. */
const where =
  /(?<=\S \S+ )(?:trên|qua|thông qua) (?:các |hệ thống |chuyên )*(?=cổng |trang |chuyên |website|báo |đài |phương tiện |môi trường mạng|mạng )(?:\S+ ?){1,6}/gu
/** What is left of a thing that only says why or where. */
const ASIDE = 0.35

/** What words name, the less where it only says why or where something else is done. */
function thingsOf(words: string, programme?: ReadonlySet<string>): Things {
  const all = objectsOf(words, programme)
  const rest = words.replace(where, '').replace(why, '')
  if (rest === words) return all
  const job = objectsOf(rest, programme)
  if (![...job.values()].includes(1)) return all
  return new Map([...all].map(([name, share]) => [name, job.has(name) ? job.get(name)! : share * ASIDE]))
}

/**
 * @param words plain words
 * @param programme fields of the plan that they stand in
 */
export const dealOf = (words: string, programme?: ReadonlySet<string>): Deal => {
  const plain = words.replace(documentOn, 'quy định ')
  const objects = thingsOf(plain, programme)
  return { deeds: deedsOf(plain), objects, weight: [...objects.values()].reduce((sum, share) => sum + share, 0) }
}

/** Deals that are about something, each once: most sentences are one job, and are read twice. */
export function withoutTwins(deals: readonly Deal[]): Deal[] {
  const known = new Map<string, Deal>()
  for (const deal of deals) {
    if (deal.weight === 0) continue
    const key = `${deal.deeds.join()} ${[...deal.objects].join()}`
    if (!known.has(key)) known.set(key, deal)
  }
  return [...known.values()]
}

/** How near a deed comes to any of others, 0..1; DEED_UNSAID where none is said on one side. */
function nearest(deed: string | undefined, others: readonly string[]): number {
  if (deed === undefined || others.length === 0) return DEED_UNSAID
  let most = 0
  for (const other of others) most = Math.max(most, deedLikeness(deed, other))
  return most
}

/** Shares of the things that both name. */
export function sharedOf(a: Things, b: Things): number {
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
const DEED_UNSAID = 0.8

/** How near the first deed of each comes to any of the other's. */
const firstDeeds = (a: readonly string[], b: readonly string[]): number => (nearest(a[0], b) + nearest(b[0], a)) / 2

/** How much two jobs are one: one thing, one deed; `least` where that is more. */
export function dealsAlike(one: Deal, other: Deal, least: number): number {
  const things = jaccard(one, other)
  return things > least ? Math.max(least, things * (0.2 + 0.8 * firstDeeds(one.deeds, other.deeds))) : least
}

/** The same for a job and the likest of others. */
export function dealLikeness(one: Deal, others: readonly Deal[], least: number): number {
  let most = least
  for (const other of others) most = dealsAlike(one, other, most)
  return most
}
