import { draftNamed, draftOf, type Item } from './draft.js'
import { known } from './group-names.js'
import { determiner, groupFirsts, readGroup } from './group-reader.js'
import { groupNames } from './groups.js'
import { centralNewspapers, notBodies } from './not-bodies.js'
import { type Phrase, wordsOf } from './phrase.js'
import { readPlace } from './place-names.js'
import { readPlaceOfProvince, standsAlone } from './province-tail.js'
import { bareDepartments, fields, type Head, levelOfTier, type Named, names } from './register.js'
import type { Beginning, Setting } from './setting.js'
import { readTerritory, territoryFirsts } from './territory.js'
import { continueTerritory, withTier } from './tiered-reader.js'
import { notTitles, titles } from './titles.js'
import { tokenize } from './tokens.js'
import { type Match, PhraseSet } from './trie.js'

const titleSet = new PhraseSet(titles)
const shortTitles = new PhraseSet(['CT', 'PCT', 'GĐ', 'PGĐ', 'LĐ'])
const noTitles = new PhraseSet(notTitles)
const none = new PhraseSet(notBodies)
const nationwide = new PhraseSet(centralNewspapers)
const paper = names.match(tokenize('Báo tỉnh'), 0)!.value as Extract<Named, { kind: 'body' }>
const ministers = new PhraseSet(['bộ trưởng'])
const heads = new PhraseSet(['sở', 'bộ', 'phòng'])

/** The words that a body begins with, where it continues no other. */
export const itemFirsts: ReadonlySet<string> = new Set([
  ...names.firsts,
  ...groupFirsts,
  ...titleSet.firsts,
  ...shortTitles.firsts,
  ...territoryFirsts,
  // head words of fields, as `headAt` knows them, and the newspaper
  ...['sở', 'bộ', 'phòng', 'so', 'sờ', 'sỏ', 'báo'],
])

/** One body (or one collective) that begins at token `from`. */
export function readItem(phrase: Phrase, from: number, setting: Setting): Item | null {
  const { tokens } = phrase
  if (from >= tokens.length || !tokens[from]!.word) return null
  if ((setting.shared === null && !itemFirsts.has(tokens[from]!.key)) || none.match(tokens, from) !== null) return null
  return (
    continueField(phrase, from, setting) ??
    readNamed(phrase, from, from, false, setting) ??
    readMinisters(phrase, from) ??
    readTitled(phrase, from, setting) ??
    readUntitled(phrase, from, false, setting) ??
    readNewspaper(phrase, from) ??
    continueTerritory(phrase, from, setting)
  )
}

/** A name, a field under its head word, a collective. */
function readUntitled(phrase: Phrase, from: number, head: boolean, setting: Setting): Item | null {
  const after = determiner.match(phrase.tokens, from) ?? from
  if (none.match(phrase.tokens, after) !== null) return null
  return (
    readNamed(phrase, from, from, head, setting) ??
    readField(phrase, from, after, head, setting) ??
    (after > from ? readNamed(phrase, from, after, head, setting) : null) ??
    readGroup(phrase, from, head, setting.mode)
  )
}

/** Index after a title or several (`Chủ tịch, các Phó Chủ tịch`), or null. */
export function readTitle({ tokens }: Phrase, from: number): number | null {
  let end: number | null = null
  for (let at = from, count = 0; ; count++) {
    const start = determiner.match(tokens, at) ?? at
    const title = count === 6 ? null : (titleSet.match(tokens, start) ?? shortTitles.match(tokens, start))
    if (title === null || (noTitles.match(tokens, start) ?? 0) >= title) return end
    // `đồng chí Phó Thủ tướng`: the name of an office begins here
    if (at === end && (names.match(tokens, start)?.end ?? 0) > title) return end
    end = title
    at = title
    while ([',', 'và'].includes(tokens[at]?.key ?? '')) at++
  }
}

/** `Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ`: ministers without their ministry. */
function readMinisters({ tokens }: Phrase, from: number): Item | null {
  const start = determiner.match(tokens, from)
  const end = start === null ? null : ministers.match(tokens, start)
  if (end === null) return null
  const next = tokens[determiner.match(tokens, end) ?? end]?.key
  if (next === 'bộ' || next === 'của') return null
  return { drafts: [known(groupNames.ministries, { start: from, end, head: true }, null)], end, shared: null }
}

/** `Báo Đồng Khởi`, `Báo Ấp Bắc`: a provincial newspaper by its own name. */
function readNewspaper(phrase: Phrase, from: number): Item | null {
  const { tokens } = phrase
  if (tokens[from]!.key !== 'báo' || !tokens[from]!.upper || tokens[from + 1]?.key === 'cáo') return null
  const name = nationwide.match(tokens, from + 1) === null ? readPlace(phrase, from + 1) : null
  if (!name) return null
  return { drafts: [draftOf(paper.body, { start: from, end: name.end })], end: name.end, shared: null }
}

function readTitled(phrase: Phrase, from: number, setting: Setting): Item | null {
  const { tokens } = phrase
  const title = readTitle(phrase, from)
  if (title === null) return null
  const at = tokens[title]?.key === 'của' ? title + 1 : title
  const item = readHeaded(phrase, at, setting)
  if (!item) return null
  const [first, ...rest] = item.drafts
  const shared = item.shared?.kind === 'families' ? { ...item.shared, titled: true } : item.shared
  return { ...item, shared, drafts: [{ ...first!, start: from }, ...rest] }
}

/** The body that a title is of; a kind without its tier gives way to one right behind it: `Chủ tịch UBND UBND cấp xã`. */
function readHeaded(phrase: Phrase, at: number, setting: Setting): Item | null {
  const item = readUntitled(phrase, at, true, setting)
  const next = item && phrase.tokens[item.end]
  if (!item?.drafts[0]?.open || !next?.upper || next.breaks) return item
  return readUntitled(phrase, item.end, true, setting) ?? item
}

/** A name of the register at `at`; the item begins at `from`, where `các` may stand. */
function readNamed(phrase: Phrase, from: number, at: number, head: boolean, setting: Setting): Item | null {
  const found = names.match(phrase.tokens, at)
  if (!found) return null
  // `Công an` is a kind of body, `Bộ Công an` a ministry: the head word is read with its field
  if (heads.match(phrase.tokens, at) === found.end) return null
  return readTail(phrase, { from, head, setting }, found)
}

function readTail(phrase: Phrase, beginning: Beginning, { value, end }: Match<Named>): Item | null {
  const region = readRegion(phrase, beginning, value, end)
  if (region) return region
  return value.kind === 'body' ? withProvince(phrase, beginning, value, end) : withTier(phrase, beginning, value, end)
}

const regional = new PhraseSet(['khu vực'])

/** `Chi cục Thuế khu vực V`: one of the offices that divide the country, by its number or place. */
function readRegion(phrase: Phrase, { from, head }: Beginning, value: Named, end: number): Item | null {
  const number = regional.match(phrase.tokens, end)
  const place = number === null ? null : readPlace(phrase, number)
  if (!place) return null
  const base = value.kind === 'family' ? value.family.bases[0]! : value.body.name.replace(/ tỉnh$/, '')
  const draft = draftNamed(
    `${base} ${wordsOf(phrase, end, place.end)}`,
    { level: 'other', collective: false, known: false },
    { start: from, end: place.end, head },
  )
  return { drafts: [draft], end: place.end, shared: null }
}

/** `Sở Công Thương các tỉnh, thành phố`, `Chi cục Thống kê các huyện`: those of all provinces, or of a tier that the register has not. */
function inOtherTier(
  phrase: Phrase,
  { from, head }: Beginning,
  { body, tailless }: Extract<Named, { kind: 'body' }>,
  end: number,
): Item | null {
  const territory = body.level === 'province' && !tailless ? readTerritory(phrase, end) : null
  if (territory === null || territory.tier === 'province' || territory.tier === 'all') return null
  const below = territory.tier !== 'provinces'
  if (below && (body.name.startsWith('Sở ') || !(territory.several || territory.level || territory.place))) return null
  const whose =
    territory.place ?? { provinces: 'các tỉnh, thành phố', district: 'cấp huyện', commune: 'cấp xã' }[territory.tier]
  const name = `${body.name.replace(/ tỉnh$/, '')} ${whose}`
  const more = { level: levelOfTier[territory.tier], collective: territory.place === null, known: true }
  return {
    drafts: [draftNamed(name, more, { start: from, end: territory.end, head })],
    end: territory.end,
    shared: null,
  }
}

/** `Đài PT&TH tỉnh`, `Báo Đồng Tháp`, `Sở Nội vụ tỉnh Hà Nam`, `Công ty Điện lực thành phố`: the place is not of the name. */
function withProvince(
  phrase: Phrase,
  { from, head, setting }: Beginning,
  value: Extract<Named, { kind: 'body' }>,
  end: number,
): Item | null {
  const elsewhere = inOtherTier(phrase, { from, head, setting }, value, end)
  if (elsewhere) return elsewhere
  const place = value.tailless ? null : readPlaceOfProvince(phrase, end)
  if (value.needsTail && !place && !head && !standsAlone(phrase, end, setting.mode)) return null
  const draft = draftOf(value.body, { start: from, end: place?.end ?? end, head, city: place?.city ?? false })
  return { drafts: [draft], end: draft.end, shared: null }
}

/** `Sở Nội vụ`, `các Sở: NV, TP`, `Bộ Tài chính`, `Phòng Tư pháp huyện`. */
function readField(phrase: Phrase, from: number, at: number, head: boolean, setting: Setting): Item | null {
  const { tokens } = phrase
  const word = headAt(phrase, at)
  if (!word) return null
  let next = at + 1
  const colon = tokens[next]?.key === ':'
  if (colon) next++
  if (next >= tokens.length || (at > from && !colon && !tokens[next]!.upper)) return null
  const found = matchField(phrase, word, next)
  if (!found) return null
  const item = readTail(phrase, { from, head, setting }, found)
  return item && { ...item, shared: { kind: 'field', head: word } }
}

function headAt({ tokens }: Phrase, at: number): Head | null {
  const token = tokens[at]
  if (!token) return null
  if (token.key === 'sở' || token.key === 'bộ' || token.key === 'phòng') return token.key
  // OCR loses the marks of a capital: `So Nội vụ`
  if (token.upper && (token.key === 'so' || token.key === 'sờ' || token.key === 'sỏ')) {
    const found = fields.sở.match(tokens, at + 1)
    return found && found.end > at + 2 && tokens[at + 1]!.upper ? 'sở' : null
  }
  return null
}

/** The field after its head word; a lower-case `xây dựng` is the verb unless a body can end there. */
function matchField({ tokens }: Phrase, head: Head, at: number): Match<Named> | null {
  const first = tokens[at]!
  const found = fields[head].match(tokens, at)
  const verb = !first.upper && first.key === 'xây' && (tokens[at + 2]?.word ?? false)
  if (found) return verb ? null : found
  if (head !== 'sở' || !first.upper) return null
  const bare = bareDepartments.match(tokens, at, true)
  return bare && bare.end > at + 1 ? bare : null
}

/** `Y tế` after `Sở Giáo dục và Đào tạo;`, `TC` after `các Sở: TP,`. */
function continueField(phrase: Phrase, from: number, setting: Setting): Item | null {
  const { shared } = setting
  const token = phrase.tokens[from]!
  if (shared?.kind !== 'field' || !token.upper) return null
  const found = matchField(phrase, shared.head, from)
  const longer = names.match(phrase.tokens, from)
  if (!found || (longer && longer.end > found.end)) return null
  const item = readTail(phrase, { from, head: false, setting }, found)
  return item && { ...item, shared }
}
