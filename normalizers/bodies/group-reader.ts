import { slug } from '../letters.js'
import { type Draft, draftNamed, draftOf, type Item, squeeze } from './draft.js'
import { type GroupClass, groupNames, groupNouns, kernels } from './groups.js'
import { levelOfTier, register } from './register.js'
import { type Phrase, readProvinceName, readTerritory, verbs } from './territory.js'
import { NameTrie, PhraseSet } from './trie.js'
import { narrowing, narrowingInCell } from './words.js'

type Noun = { readonly noun: string; readonly kind: GroupClass } | { readonly noun: string; readonly kind: 'kernel' }

const nouns = new NameTrie<Noun>()
for (const [noun, kind] of groupNouns) nouns.add(noun, { noun, kind })
for (const [name, aliases] of kernels) for (const alias of aliases) nouns.add(alias, { noun: name, kind: 'kernel' })

export const determiner = new PhraseSet(['các', 'những', 'mọi', 'từng', 'một số', 'tất cả các', 'toàn thể các', 'toàn bộ các'])
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
const joins = new Set([',', 'và', '-', '–', '/', '&', 'hoặc'])
const narrows = { list: new PhraseSet(narrowing), cell: new PhraseSet(narrowingInCell) }

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
    const read = readSegment(phrase, segment, { start, head, mode, last })
    drafts.push(...read)
    if (last) end = read.at(-1)!.end
  })
  shareQualifier(drafts, segments)
  const last = segments.at(-1)!
  const kind = last[0]!.noun.kind
  return {
    drafts,
    end,
    shared:
      kind === 'department' ? { kind: 'departments' } : kind === 'kernel' ? { kind: 'kernel', name: last[0]!.noun.noun } : null,
  }
}

function readParts({ tokens }: Phrase, from: number): Part[] {
  const parts: Part[] = []
  for (let at = from; ; ) {
    const after = determiner.match(tokens, at)
    const start = after ?? at
    const noun = nouns.match(tokens, start)
    if (!noun) break
    parts.push({ noun: noun.value, start: at, end: noun.end, determined: after !== null })
    if (!joins.has(tokens[noun.end]?.key ?? '')) break
    at = noun.end + 1
    // `, và các đơn vị`
    if (joins.has(tokens[at]?.key ?? '')) at++
  }
  return parts
}

/** One noun by itself is no collective without `các`: `tổ chức` is a verb, `ban`, `đơn vị` mean one. */
function isGroup({ tokens }: Phrase, parts: readonly Part[]): boolean {
  const [first] = parts
  if (first!.noun.kind === 'kernel' || first!.determined) {
    return !(parts.length === 1 && first!.noun.noun === 'hội' && tokens[first!.end]?.word === true)
  }
  if (parts.length > 1) return !(parts[1]!.determined && first!.noun.kind === 'plain' && first!.noun.noun === 'tổ chức')
  if (related.match(tokens, first!.end) !== null) return first!.noun.kind === 'plain'
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
  if (kind === 'office' || (kind === 'department' && noun.kind === 'office')) return noun.kind === 'department' || noun.kind === 'office'
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
}

function readSegment(phrase: Phrase, segment: readonly Part[], reading: Reading): Draft[] {
  const { start, head, mode, last } = reading
  let end = segment.at(-1)!.end
  const kinds = new Set(segment.map((part) => part.noun.kind))
  const words = segment.map((part) => part.noun.noun)
  const extra = last && kinds.has('plain') ? readModifiers(phrase, end, mode) : null
  if (extra !== null) {
    const name = unknownName(phrase, segment[0]!.start, extra)
    return [draftNamed(name, { level: 'other', collective: true, known: false }, { start, end: extra, head })]
  }
  const tail = last ? readGroupTail(phrase, end) : null
  if (tail) end = tail.end
  const relatedEnd = last ? related.match(phrase.tokens, end) : null
  const relation = relatedEnd === null ? null : wordsOf(phrase, end, relatedEnd)
  if (relatedEnd !== null) end = relatedEnd
  const given = { start, end, head }
  if (kinds.has('kernel')) return [kernelDraft(phrase, segment[0]!, tail, relation, given)]
  if (kinds.has('ministry') || tail?.form === 'trung ương') {
    const places = kinds.has('plain') && !kinds.has('ministry')
    if (places) return [centralDraft(phrase, segment[0]!.start, given)]
    return [known(groupNames.ministries, given, relation)]
  }
  if (kinds.has('department') || kinds.has('office')) return [departmentDraft(words, tail, relation, given)]
  return [plainDraft(words, tail, relation, given)]
}

const centralName = 'Các cơ quan Trung ương đóng trên địa bàn tỉnh'
const seated = new PhraseSet(['đóng', 'đặt', 'theo ngành dọc'])

/** `các cơ quan Trung ương đóng theo ngành dọc tại tỉnh`: where they sit is of the name. */
function centralDraft(phrase: Phrase, from: number, given: Given): Draft {
  const { tokens } = phrase
  if (seated.match(tokens, given.end) === null) return known(centralName, given, null)
  let end = given.end + 1
  while (end < tokens.length && end < given.end + 9 && tokens[end]!.word) {
    if (verbs.match(tokens, end) !== null && !['theo', 'tại', 'ở', 'trên'].includes(tokens[end]!.key)) break
    end++
  }
  const name = unknownName(phrase, from, end)
  return draftNamed(name, { level: 'central', collective: true, known: true }, { ...given, end })
}

type Given = { readonly start: number; readonly end: number; readonly head: boolean }

function known(name: string, given: Given, qualifier: string | null): Draft {
  return draftOf(register.get(slug(name))!, { ...given, qualifier })
}

function departmentDraft(words: readonly string[], tail: GroupTail | null, relation: string | null, given: Given): Draft {
  const lower = tail?.tier === 'district' || tail?.tier === 'commune'
  if (words.includes('phòng') && tail?.tier !== 'commune') return known(groupNames.offices, given, relation)
  if (lower && !words.includes('sở')) {
    return known(tail.tier === 'district' ? groupNames.offices : groupNames.communeOffices, given, relation)
  }
  const draft = known(groupNames.departments, given, relation)
  draft.city = tail?.city === true
  if (words.every((word) => ['đoàn thể', 'hội', 'hội đoàn thể', 'mặt trận'].includes(word))) {
    return { ...known('Các tổ chức chính trị - xã hội', given, relation), city: draft.city }
  }
  return draft
}

function plainDraft(words: readonly string[], tail: GroupTail | null, relation: string | null, given: Given): Draft {
  const offices = words.some((word) => word === 'cơ quan' || word === 'đơn vị' || word === 'tổ chức')
  const others = words.filter((word) => !['cơ quan', 'đơn vị', 'tổ chức', 'địa phương'].includes(word))
  const isRelated = relation?.toLowerCase().includes('quan') === true
  if (isRelated && tail === null) {
    if (words.includes('cá nhân') && others.length === 1) return known(groupNames.relatedPersons, given, null)
    if (offices && others.length === 0) {
      return known(words.includes('địa phương') ? groupNames.relatedPlaces : groupNames.related, given, null)
    }
  }
  const level = tail?.form.startsWith('cấp') ? ` ${tail.form}` : ''
  const name = `Các ${words.join(', ')}${level}`
  const qualifier = [tail && level === '' ? tail.words : null, relation].filter((part) => part !== null).join(' ') || null
  const body = register.get(slug(name))
  if (body) return draftOf(body, { ...given, qualifier })
  const tier = level === '' ? null : tail!.tier
  const state = tier !== null ? levelOfTier[tier] : others.length === words.length ? 'other' : 'all'
  return draftNamed(name, { level: state, collective: true, known: true }, { ...given, qualifier })
}

function kernelDraft(phrase: Phrase, part: Part, tail: GroupTail | null, relation: string | null, given: Given): Draft {
  const name = part.noun.noun
  const whole = tail === null ? name : kernelName(name, tail)
  const level = tail && tail.form !== 'các cấp' ? levelOfTier[tail.tier] : 'all'
  const collective = { level, collective: true, known: true } as const
  if (name === 'Các tổ chức chính trị - xã hội' && tail?.tier === 'province') return known(name, given, relation)
  return draftNamed(whole, collective, { ...given, qualifier: relation, city: tail !== null && phrase.plan.city })
}

/** `Các cơ quan hành chính nhà nước` + `các cấp` → `Cơ quan hành chính nhà nước các cấp`. */
export function kernelName(name: string, tail: Pick<GroupTail, 'form'>): string {
  if (tail.form !== 'các cấp') return `${name} ${tail.form}`
  const plain = name.replace(/^Các /, '')
  return `${plain[0]!.toUpperCase()}${plain.slice(1)} các cấp`
}

/** A narrowing clause behind a list of kernels narrows them all. */
function shareQualifier(drafts: readonly Draft[], segments: readonly (readonly Part[])[]): void {
  const qualifier = drafts.at(-1)!.qualifier
  if (qualifier === null || segments.length < 2) return
  segments.forEach((segment, i) => {
    if (segment[0]!.noun.kind === 'kernel') drafts[i]!.qualifier ??= qualifier
  })
}

export interface GroupTail {
  /** The tail in one form: `cấp tỉnh`, `thuộc tỉnh`, `trên địa bàn tỉnh`, `các cấp`, `trung ương`. */
  readonly form: string
  readonly words: string
  readonly tier: 'province' | 'district' | 'commune' | 'all' | 'provinces'
  readonly city: boolean
  readonly end: number
}

const prepositions = new PhraseSet([
  'của',
  'thuộc',
  'trực thuộc',
  'thuộc ubnd',
  'trực thuộc ubnd',
  'trong',
  'trên địa bàn',
  'trên địa bàn toàn',
  'đóng trên địa bàn',
  'ở',
  'tại',
  'toàn',
])

/** Which tier a collective is of, in the words behind it. */
export function readGroupTail(phrase: Phrase, from: number): GroupTail | null {
  const { tokens } = phrase
  const after = prepositions.match(tokens, from) ?? from
  const preposition = after > from ? tokens.slice(from, after).map((token) => token.key).join(' ') : ''
  if (tokens[after]?.key === 'tw') {
    return { form: 'trung ương', words: wordsOf(phrase, from, after + 1), tier: 'all', city: false, end: after + 1 }
  }
  const territory = readTerritory(phrase, after)
  if (!territory || territory.place !== null) return null
  // `các sở, ngành, huyện` has no comma inside its tail; `các sở, ngành các huyện` is no tail
  if (tokens[after]?.key === 'các' && territory.tier !== 'all') return null
  let end = territory.end
  if (territory.tier === 'province') end = readProvinceName(phrase, end) ?? end
  const unit = { province: 'tỉnh', district: 'huyện', commune: 'xã', all: 'các cấp', provinces: 'tỉnh' }[territory.tier]
  const level = tokens[after]?.key === 'cấp'
  const where = preposition.includes('địa bàn') || preposition === 'trong' ? 'trên địa bàn' : preposition.split(' ')[0]!
  const form =
    territory.tier === 'all' ? 'các cấp' : level || where === '' ? `cấp ${unit}` : where === 'trực' ? `thuộc ${unit}` : `${where} ${unit}`
  // `thuộc cấp tỉnh và cấp huyện quản lý` narrows, it names no tier
  if (level && preposition !== '') return null
  const words = wordsOf(phrase, from, end)
  return { form, words, tier: territory.tier, city: territory.city, end }
}

export const wordsOf = (phrase: Phrase, from: number, end: number): string =>
  squeeze(phrase.text.slice(phrase.tokens[from]!.start, phrase.tokens[end - 1]!.end))

/** `các doanh nghiệp viễn thông`: small words behind a noun that make it a group of its own. Where they end, or null. */
function readModifiers(phrase: Phrase, from: number, mode: Mode): number | null {
  const { tokens } = phrase
  let at = from
  const limit = from + (mode === 'cell' ? 8 : 4)
  while (at < tokens.length && at < limit) {
    const token = tokens[at]!
    if (!token.word || token.upper || joins.has(token.key) || token.key === 'cùng') break
    if (readGroupTail(phrase, at) || related.match(tokens, at) !== null || narrows[mode].match(tokens, at) !== null) break
    if (verbs.match(tokens, at) !== null && !(mode === 'cell' && at > from)) break
    at++
  }
  if (at === from) return null
  const next = tokens[at]
  const ended = next === undefined || !next.word || joins.has(next.key) || verbs.match(tokens, at) !== null
  const narrowed = narrows[mode].match(tokens, at) !== null || related.match(tokens, at) !== null
  return ended || narrowed ? at : null
}

function unknownName(phrase: Phrase, from: number, end: number): string {
  const words = wordsOf(phrase, from, end)
  return words[0]!.toUpperCase() + words.slice(1)
}
