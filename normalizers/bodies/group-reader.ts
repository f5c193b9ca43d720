import type { OrgLevel } from '../../schema/values.js'
import { type Draft, draftNamed, type Item } from './draft.js'
import { centralDraft, departmentDraft, kernelDraft, known, plainDraft, unknownName } from './group-names.js'
import { readGroupTail } from './group-tail.js'
import { type GroupClass, groupNames, groupNouns, kernels } from './groups.js'
import { notGroups } from './not-bodies.js'
import { type Phrase, predicate, verbs, wordsOf } from './phrase.js'
import { readClause } from './reach.js'
import { fields, names } from './register.js'
import { narrowing, narrowingInCell } from './sentence-words.js'
import { NameTrie, PhraseSet } from './trie.js'

type Noun = { readonly noun: string; readonly kind: GroupClass } | { readonly noun: string; readonly kind: 'kernel' }

const nouns = new NameTrie<Noun>()
for (const [noun, kind] of groupNouns) nouns.add(noun, { noun, kind })
for (const [name, aliases] of kernels) for (const alias of aliases) nouns.add(alias, { noun: name, kind: 'kernel' })

export const determiner = new PhraseSet([
  'các',
  'những',
  'mọi',
  'mỗi',
  'từng',
  'một số',
  'tất cả các',
  'toàn thể các',
  'toàn bộ các',
])
/** The words that a collective begins with. */
export const groupFirsts: ReadonlySet<string> = new Set([...determiner.firsts, ...nouns.firsts])

const related = new PhraseSet([
  'liên quan',
  'có liên quan',
  'khác có liên quan',
  'khác liên quan',
  'liên quan khác',
  'có liên quan khác',
  'hữu quan',
  'khác',
])
const others = new PhraseSet(notGroups)
const joins = new Set([',', 'và', '-', '–', '/', '&', 'hoặc'])
const narrows = { list: new PhraseSet(narrowing), cell: new PhraseSet(narrowingInCell) }

const located = new Set(['trên', 'thuộc', 'trong'])

/** How a text is read: a cell is nothing but bodies; a list in a sentence ends at the verb. */
export type Mode = 'cell' | 'list'

interface Part {
  readonly noun: Noun
  readonly start: number
  readonly end: number
  readonly determined: boolean
}

/** `các sở, ban, ngành, đoàn thể tỉnh`, `cơ quan, đơn vị khác có liên quan`, `các đơn vị sự nghiệp công lập thuộc tỉnh`. */
export function readGroup(phrase: Phrase, from: number, head: boolean, mode: Mode): Item | null {
  const parts = readParts(phrase, from)
  if (parts.length === 0 || !isGroup(phrase, parts)) return null
  const segments = segmentsOf(parts)
  const drafts: Draft[] = []
  let end = parts.at(-1)!.end
  segments.forEach((segment, i) => {
    const last = i === segments.length - 1
    const start = i === 0 ? from : segment[0]!.start
    const read = readSegment(phrase, segment, { start, head, mode, last, groupEnd: parts.at(-1)!.end })
    drafts.push(...read)
    if (last) end = read.at(-1)!.end
  })
  shareQualifier(drafts, segments)
  const last = segments.at(-1)!
  const kind = last[0]!.noun.kind
  return {
    drafts,
    end,
    ...((kind === 'plain' || kind === 'kernel' || !drafts.at(-1)!.known) && { clause: true }),
    shared:
      kind === 'department'
        ? { kind: 'departments' }
        : kind === 'kernel'
          ? { kind: 'kernel', name: last[0]!.noun.noun }
          : null,
  }
}

function readParts({ tokens }: Phrase, from: number): Part[] {
  const parts: Part[] = []
  for (let at = from; ; ) {
    const after = determiner.match(tokens, at)
    const start = after ?? at
    const noun = nouns.match(tokens, start)
    if (!noun || (parts.length > 0 && isName(tokens, start, noun.end))) break
    // a noun within a longer word is none: `các Bộ trưởng`
    if ((others.match(tokens, start) ?? 0) > start) break
    parts.push({ noun: noun.value, start: at, end: noun.end, determined: after !== null })
    at = noun.end
    if (!joins.has(tokens[at]?.key ?? '')) {
      if (!goesOnWithoutComma(tokens, at, noun.value.kind)) break
      continue
    }
    at++
    // `, và các đơn vị`
    if (joins.has(tokens[at]?.key ?? '')) at++
  }
  return parts
}

const bare = new Set(['ban', 'ngành', 'đoàn thể', 'đơn vị', 'địa phương', 'cá nhân'])

/** `các sở, ban ngành`, `Các sở ban ngành`, `cơ quan đơn vị`: a lost comma. */
function goesOnWithoutComma(tokens: Phrase['tokens'], at: number, kind: Noun['kind']): boolean {
  const next = nouns.match(tokens, at)
  if (!next || tokens[at]!.breaks || !bare.has(next.value.noun)) return false
  if (kind === 'ministry') return next.value.noun === 'ngành'
  return kind === next.value.kind || (kind === 'office' && next.value.noun === 'ban')
}

/** `các đơn vị, Sở Tài chính`: a noun with its own name behind it is no part of the collective. */
function isName(tokens: Phrase['tokens'], at: number, end: number): boolean {
  const { key, upper } = tokens[at]!
  const field = upper && (key === 'sở' || key === 'bộ' || key === 'phòng') ? fields[key].match(tokens, at + 1) : null
  return field !== null || (names.match(tokens, at)?.end ?? 0) > end
}

/** One noun by itself is no collective without `các`: `tổ chức` is a verb, `ban`, `đơn vị` mean one. */
function isGroup({ tokens }: Phrase, parts: readonly Part[]): boolean {
  const [first] = parts
  if (first!.noun.kind === 'kernel' || first!.determined) {
    return !(parts.length === 1 && first!.noun.noun === 'hội' && tokens[first!.end]?.word === true)
  }
  // `bộ, ngành Trung ương và địa phương`
  if (parts.length === 1 && first!.noun.noun === 'địa phương' && tokens[first!.start - 2]?.key === 'tw') return true
  if (parts.length > 1) return !(parts[1]!.determined && first!.noun.kind === 'plain' && first!.noun.noun === 'tổ chức')
  if (related.match(tokens, first!.end) !== null) return first!.noun.kind === 'plain'
  if (first!.noun.kind === 'ministry') return first!.noun.noun !== 'bộ'
  return first!.noun.kind === 'department' && first!.noun.noun === 'sở' && tokens[first!.end]?.word !== true
}

function segmentsOf(parts: readonly Part[]): Part[][] {
  const segments: Part[][] = []
  const ministries = parts[0]!.noun.kind === 'ministry' || parts.some((part) => part.noun.kind === 'ministry')
  for (const part of parts) {
    const last = segments.at(-1)
    if (last && goTogether(last, part, ministries)) last.push(part)
    else segments.push([part])
  }
  return segments
}

function goTogether(segment: readonly Part[], { noun }: Part, ministries: boolean): boolean {
  const kind = segment.at(-1)!.noun.kind
  const words = new Set(segment.map((part) => part.noun.noun))
  if (noun.kind === 'kernel' || kind === 'kernel') return false
  if (ministries && ['ban', 'ngành'].includes(noun.noun)) return kind === 'ministry' || kind === 'department'
  if (ministries && noun.kind === 'ministry') return kind === 'department' || kind === 'ministry'
  if (kind === 'office' || (kind === 'department' && noun.kind === 'office'))
    return noun.kind === 'department' || noun.kind === 'office'
  if (kind === 'plain' && noun.kind === 'department') return words.size === 1 && words.has('cơ quan')
  if (kind === 'department' && noun.kind === 'plain') return false
  return kind === noun.kind
}

interface Reading {
  readonly start: number
  readonly head: boolean
  readonly mode: Mode
  /** Words that narrow stand behind the last part only. */
  readonly last: boolean
  /** Where the nouns of the whole group end. */
  readonly groupEnd: number
}

function readSegment(phrase: Phrase, segment: readonly Part[], reading: Reading): Draft[] {
  const { start, head, mode, last, groupEnd } = reading
  let end = segment.at(-1)!.end
  const kinds = new Set(segment.map((part) => part.noun.kind))
  const words = segment.map((part) => part.noun.noun)
  const extra = last && kinds.has('plain') ? readModifiers(phrase, end, mode) : null
  if (extra !== null) {
    const name = unknownName(phrase, segment[0]!.start, extra)
    return [draftNamed(name, { level: 'other', collective: true, known: false }, { start, end: extra, head })]
  }
  const owner = kinds.has('office') ? readOwner(phrase, groupEnd) : null
  if (owner) {
    const qualifier = wordsOf(phrase, groupEnd, owner.end)
    const body = { level: owner.level, collective: true, known: true }
    return [draftNamed(`Các ${words.join(', ')}`, body, { start, end: last ? owner.end : end, head, qualifier })]
  }
  const tail = last ? readGroupTail(phrase, end) : null
  const longer = last && tail === null ? readField(phrase, segment, mode) : null
  if (longer !== null) {
    const level = kinds.has('ministry') ? 'central' : kinds.has('department') ? 'province' : 'other'
    const name = unknownName(phrase, segment[0]!.start, longer)
    return [draftNamed(name, { level, collective: true, known: false }, { start, end: longer, head })]
  }
  if (tail) end = tail.end
  const relatedEnd = last ? related.match(phrase.tokens, end) : null
  const relation = relatedEnd === null ? null : wordsOf(phrase, end, relatedEnd)
  if (relatedEnd !== null) end = relatedEnd
  const given = { start, end, head }
  if (kinds.has('kernel')) return [kernelDraft(phrase, segment[0]!.noun.noun, tail, relation, given)]
  if (kinds.has('ministry') || tail?.form === 'trung ương') {
    const places = kinds.has('plain') && !kinds.has('ministry')
    if (places) return [centralDraft(phrase, segment[0]!.start, given)]
    return [known(groupNames.ministries, given, relation)]
  }
  if (kinds.has('department') || kinds.has('office')) return [departmentDraft(phrase, words, tail, relation, given)]
  return [plainDraft(words, tail, relation, given)]
}

const owned = new PhraseSet(['thuộc', 'trực thuộc', 'của'])
const levelOfOwner = { sở: 'province', bộ: 'central' } as const

/** `thuộc Sở`, `trực thuộc Sở Y tế`: the department whose own offices they are, not those of a district. */
function readOwner({ tokens }: Phrase, from: number): { readonly level: OrgLevel; readonly end: number } | null {
  const at = owned.match(tokens, from)
  const key = at === null ? undefined : tokens[at]?.key
  if (at === null || (key !== 'sở' && key !== 'bộ')) return null
  const field = tokens[at + 1]?.upper ? fields[key].match(tokens, at + 1) : null
  return { level: levelOfOwner[key], end: field?.end ?? at + 1 }
}

/** A narrowing clause behind a list of kernels narrows them all. */
function shareQualifier(drafts: readonly Draft[], segments: readonly (readonly Part[])[]): void {
  const qualifier = drafts.at(-1)!.qualifier
  if (qualifier === null || segments.length < 2) return
  segments.forEach((segment, i) => {
    if (segment[0]!.noun.kind === 'kernel') drafts[i]!.qualifier ??= qualifier
  })
}

/** `các sở giáo dục và đào tạo`, `các ngành kinh tế`: the name of a group of departments goes on. Where it ends, or null. */
function readField(phrase: Phrase, segment: readonly Part[], mode: Mode): number | null {
  const { tokens } = phrase
  const { noun, end } = segment.at(-1)!
  const next = tokens[end]
  if (!next?.word || next.upper || next.breaks || related.match(tokens, end) !== null) return null
  if (segment.length === 1 && (noun.noun === 'sở' || noun.noun === 'phòng')) {
    const field = fields[noun.noun].match(tokens, end)
    if (field && (field.end > end + 2 || verbs.match(tokens, end) === null)) return field.end
  }
  if (segment.length > 1 || noun.kind === 'plain' || (noun.kind === 'kernel' && mode === 'cell')) return null
  return readModifiers(phrase, end, mode)
}

/** `các doanh nghiệp viễn thông`: small words behind a noun that make it a group of its own. Where they end, or null. */
export function readModifiers(phrase: Phrase, from: number, mode: Mode): number | null {
  const { tokens } = phrase
  let at = from
  const limit = from + 8
  for (; at < tokens.length && at < limit; at++) {
    const token = tokens[at]!
    if (mode === 'list' && at > from && token.key === ',' && goesOnBehindComma(phrase, at + 1)) continue
    if (!token.word || token.upper || joins.has(token.key) || token.key === 'cùng') break
    if (readGroupTail(phrase, at) || related.match(tokens, at) !== null || narrows[mode].match(tokens, at) !== null)
      break
    if (verbs.match(tokens, at) !== null && !(mode === 'cell' && at > from)) break
    if (mode === 'list' && readClause(phrase, at) !== null) break
  }
  if (at === from) return null
  const next = tokens[at]
  // many words are a name only where a plain verb or a colon tells its end
  if (
    mode === 'list' &&
    at > from + 4 &&
    !(next && (next.key === ':' || located.has(next.key))) &&
    predicate(tokens, at) === null
  )
    return null
  const ended =
    next === undefined ||
    !next.word ||
    joins.has(next.key) ||
    verbs.match(tokens, at) !== null ||
    readClause(phrase, at) !== null
  const narrowed = narrows[mode].match(tokens, at) !== null || related.match(tokens, at) !== null
  return ended || narrowed ? at : null
}

/** `Các doanh nghiệp bưu chính, viễn thông | trên địa bàn tỉnh`: one or two small words up to where a name can end. */
function goesOnBehindComma({ tokens }: Phrase, from: number): boolean {
  for (let at = from; at < tokens.length && at < from + 5; at++) {
    const token = tokens[at]!
    if (at > from && (predicate(tokens, at) !== null || located.has(token.key) || token.key === ':')) return true
    if (!token.word || token.upper || joins.has(token.key) || determiner.match(tokens, at) !== null) return false
    if (nouns.match(tokens, at) !== null || verbs.match(tokens, at) !== null) return false
  }
  return false
}
