import { type Draft, draftOf, type Item, type Shared } from './draft.js'
import type { Mode } from './group-reader.js'
import { readItem, readTitle } from './item-reader.js'
import type { Phrase } from './phrase.js'
import { readQualifier } from './qualifier.js'
import { beginsName, beginsUnknown, joinsName, readUnknown } from './unknown-reader.js'

/** A list of bodies, still as drafts, and the token after it. */
export interface BodyList {
  readonly drafts: readonly Draft[]
  readonly end: number
}

export interface Reading {
  readonly mode: Mode
  /** False where only bodies of the register count. */
  readonly unknown: boolean
}

const separators = new Set([',', ';', 'và', '&', '-', '–', '/', 'hoặc', 'cùng', '+', '*', '•', '.'])

/** The list at token `from`. In a sentence it ends where no body follows; in a cell `next` goes on after what is no body. */
export function readList(phrase: Phrase, from: number, reading: Reading): BodyList | null {
  const { mode } = reading
  const begins = (at: number): boolean => readItem(phrase, at, { mode, shared: null }) !== null
  const drafts: Draft[] = []
  let shared: Shared | null = null
  let end = from
  let run: Draft[] = []
  for (let at: number | null = from; at !== null; ) {
    const item: Item | null = readOne(phrase, at, reading, shared, begins)
    if (!item) break
    const fresh = item.drafts.map((draft) => ({ ...draft }))
    end = item.end
    const qualifier = readQualifier(phrase, end, mode, begins, item)
    if (qualifier) {
      const last = fresh.at(-1)!
      last.qualifier = last.qualifier === null ? qualifier.words : `${last.qualifier} ${qualifier.words}`
      last.end = qualifier.end
      end = qualifier.end
    }
    run = shareTail(run, fresh)
    drafts.push(...fresh)
    shared = nextShared(shared, item, run, fresh)
    at = nextItem(phrase, end, { ...reading, shared }, begins)
  }
  return drafts.length === 0 ? null : { drafts, end }
}

function readOne(
  phrase: Phrase,
  at: number,
  reading: Reading,
  shared: Shared | null,
  begins: (at: number) => boolean,
): Item | null {
  const item = readItem(phrase, at, { mode: reading.mode, shared })
  if (!reading.unknown) return item
  if (item) return readLonger(phrase, at, reading, item, begins) ?? item
  const title = readTitle(phrase, at)
  const from = title ?? at
  const unknown = from < phrase.tokens.length ? readUnknown(phrase, from, reading.mode, begins) : null
  if (!unknown || title === null) return unknown
  if (!beginsUnknown(phrase, from) && reading.mode === 'list') return null
  return { ...unknown, drafts: unknown.drafts.map((draft) => ({ ...draft, start: at, head: true })) }
}

/** `Chi cục Thủy lợi và Phòng, chống lụt bão`: a name that begins like one of the register, and is longer. */
function readLonger(
  phrase: Phrase,
  at: number,
  { mode }: Reading,
  item: Item,
  begins: (at: number) => boolean,
): Item | null {
  const [draft] = item.drafts
  const open = item.drafts.length === 1 && draft!.known && !draft!.collective && !draft!.head
  if (!open || !beginsName(phrase, at) || !joinsName(phrase, item.end, begins)) return null
  const longer = readUnknown(phrase, at, mode, begins)
  return longer && longer.end > item.end ? longer : null
}

/** `UBND và Đài Truyền thanh cấp huyện`: bodies without a tier take that of the one they are listed with. */
function shareTail(run: Draft[], fresh: Draft[]): Draft[] {
  if (fresh.every((draft) => draft.open !== null)) return [...run, ...fresh]
  const first = fresh[0]!
  for (const draft of run) {
    const tier =
      first.level === 'district' || first.level === 'commune' || first.level === 'province' ? first.level : null
    const body = tier === null ? undefined : draft.open?.bodies.get(tier)
    if (body && draft.open) Object.assign(draft, draftOf(body, { ...draft, open: null }))
  }
  return []
}

/** `HĐND, UBND cấp huyện, cấp xã`: both kinds go on. */
function nextShared(before: Shared | null, item: Item, run: readonly Draft[], fresh: readonly Draft[]): Shared | null {
  const { shared } = item
  if (shared?.kind !== 'families' || before?.kind !== 'families' || before === shared) return shared
  const wereOpen = run.length > 0 || fresh.every((draft) => draft.open !== null)
  return wereOpen ? { ...shared, families: [...before.families, ...shared.families] } : shared
}

/** Index of the next item's first token, over separators; null where the list ends. */
function nextItem(
  phrase: Phrase,
  end: number,
  reading: Reading & { readonly shared: Shared | null },
  begins: (at: number) => boolean,
): number | null {
  const { tokens } = phrase
  const { mode, shared } = reading
  let at = end
  while (at < tokens.length && separators.has(tokens[at]!.key)) {
    if (mode === 'list' && ['.', '+', '*', '•'].includes(tokens[at]!.key)) return null
    at++
    if (tokens[at - 1]!.key === 'cùng' && tokens[at]?.key === 'với') at++
  }
  if (at >= tokens.length) return null
  const follows = (index: number): boolean => readItem(phrase, index, { mode, shared }) !== null
  if (mode === 'list') {
    if (at === end) return null
    return follows(at) || (reading.unknown && beginsUnknown(phrase, at)) ? at : null
  }
  if (at > end || tokens[at]!.breaks || (tokens[at]!.upper && begins(at))) return at
  // a duty behind the body (`Sở Nội vụ tham mưu`) ends at the next part of the cell
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.key === ';' || (token.breaks && follows(at)) || (token.key === ',' && begins(at + 1)))
      return skip(phrase, at)
    if (token.key === '.' && begins(at + 1)) return at + 1
  }
  return null
}

function skip({ tokens }: Phrase, from: number): number | null {
  let at = from
  while (at < tokens.length && !tokens[at]!.word) at++
  return at < tokens.length ? at : null
}
