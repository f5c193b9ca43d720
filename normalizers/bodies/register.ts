import type { OrgLevel } from '../../schema/values.js'
import { slug } from '../letters.js'
import { centralBodies, ministries } from './central.js'
import { departments, offices } from './departments.js'
import {
  districtsEnd,
  type FamilyEntry,
  type FieldEntry,
  type NamedEntry,
  type Tier,
  type Validity,
} from './entries.js'
import { families as namedFamilies } from './families.js'
import { fixedGroups, groupNames, kernels, plainGroups } from './groups.js'
import { provincialBodies } from './provincial.js'
import { NameTrie } from './trie.js'

/** A body of the register. Its id is the slug of its name outside centrally-run cities. */
export interface Body {
  readonly id: string
  readonly name: string
  readonly level: OrgLevel
  readonly collective: boolean
  /** First and last day that it existed, ISO; null where open. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Id of the body that took over. */
  readonly successor: string | null
}

export interface Family extends FamilyEntry {
  readonly bodies: ReadonlyMap<Tier, Body>
}

/** What a spelling stands for: one body, or a kind of body whose tier the next words tell. */
export type Named =
  | { readonly kind: 'body'; readonly body: Body; readonly tailless: boolean; readonly needsTail: boolean }
  | { readonly kind: 'family'; readonly family: Family; readonly needsTail: boolean }

export type Head = 'sở' | 'bộ' | 'phòng'

const bodies = new Map<string, Body>()
export const register: ReadonlyMap<string, Body> = bodies
export const names = new NameTrie<Named>()
/** Fields by the head word they follow. */
export const fields: Readonly<Record<Head, NameTrie<Named>>> = {
  sở: new NameTrie(),
  bộ: new NameTrie(),
  phòng: new NameTrie(),
}
export const bareDepartments = new NameTrie<Named>()

export const levelOfTier: Readonly<Record<Tier, OrgLevel>> = {
  province: 'province',
  district: 'district',
  commune: 'commune',
  all: 'all',
  provinces: 'province',
}

function enter(name: string, level: OrgLevel, collective: boolean, { from, to, successor }: Validity = {}): Body {
  const id = slug(name)
  const known = bodies.get(id)
  if (known) return known
  const body: Body = {
    id,
    name,
    level,
    collective,
    validFrom: from ?? null,
    validTo: to ?? null,
    successor: successor === undefined ? null : slug(successor),
  }
  bodies.set(id, body)
  return body
}

/** Bases that are common words too: a body only where the tier is said (`Thanh tra tỉnh`, `Báo tỉnh`). */
const ambiguous = new Set([
  'Thanh tra',
  'Điện lực',
  'Báo',
  'Thuế',
  'Thống kê',
  'Mặt trận',
  'Hải quan',
  'Công ty Điện lực',
  'Trường Đại học',
  'Trường Cao đẳng',
])

function enterFamily(
  entry: FamilyEntry,
  head?: { readonly fields: NameTrie<Named>; readonly entry: FieldEntry },
): void {
  const tiers = new Map<Tier, Body>()
  const several = entry.usual !== 'province'
  for (const [tier, name] of Object.entries(entry.tiers) as [Tier, string][]) {
    const group = tier !== 'province'
    tiers.set(tier, enter(name, levelOfTier[tier], group || several, tier === 'district' ? { to: districtsEnd } : {}))
  }
  const family: Family = { ...entry, bodies: tiers }
  for (const base of entry.bases) names.add(base, { kind: 'family', family, needsTail: ambiguous.has(base) })
  if (head) addField(head.fields, head.entry, { kind: 'family', family, needsTail: false })
}

function addField(trie: NameTrie<Named>, { field, short }: FieldEntry, value: Named): void {
  trie.add(field, value)
  const long = field.split(/, | - | và /)
  for (const parts of short ?? []) {
    trie.addParts(parts, value)
    if (parts.length === long.length && parts.length > 1)
      for (const mixed of mixesOf(long, parts)) trie.add(mixed, value)
  }
}

/** `Lao động - TB&XH`, `Văn hóa, TT&DL`: every part long or short. */
function mixesOf(long: readonly string[], short: readonly string[]): string[] {
  return long
    .map((part, i) => [part, short[i]!])
    .reduce<string[]>((mixes, [part, abbreviated]) => {
      const begun = mixes.length === 0 ? [''] : mixes.map((mix) => `${mix} - `)
      return begun.flatMap((mix) => [mix + part, mix + abbreviated])
    }, [])
}

function enterField(head: 'Sở' | 'Bộ', entry: FieldEntry): void {
  const body = enter(`${head} ${entry.field}`, head === 'Sở' ? 'province' : 'central', false, entry)
  const value: Named = { kind: 'body', body, tailless: head === 'Bộ', needsTail: false }
  addField(fields[head === 'Sở' ? 'sở' : 'bộ'], entry, value)
  if (head === 'Sở') bareDepartments.addBare(entry.field, value)
  for (const parts of head === 'Bộ' ? (entry.short ?? []) : []) names.add(`B${parts.join('')}`, value)
}

function enterNamed(entry: NamedEntry): void {
  const body = enter(entry.name, entry.level, entry.collective === true, entry)
  const tailless = entry.tailless === true
  names.add(entry.name, { kind: 'body', body, tailless, needsTail: false })
  const base = entry.name.replace(/ tỉnh$/, '')
  const aliases = [...(tailless ? [entry.name] : [base]), ...(entry.aliases ?? [])]
  for (const alias of [...aliases, ...aliases.map((spelling) => spelling.replace('Tỉnh ủy', 'Thành ủy'))]) {
    names.add(alias, { kind: 'body', body, tailless, needsTail: ambiguous.has(alias) })
  }
}

for (const entry of departments) enterField('Sở', entry)
for (const entry of ministries) enterField('Bộ', entry)
for (const entry of centralBodies) enterNamed(entry)
for (const entry of namedFamilies) enterFamily(entry)
for (const entry of provincialBodies) enterNamed(entry)
for (const entry of fixedGroups) enterNamed(entry)
for (const entry of offices) {
  const base = `Phòng ${entry.field}`
  const tiers = { district: `${base} cấp huyện`, commune: `${base} cấp xã` }
  enterFamily({ bases: [base], tiers, usual: 'district' }, { fields: fields.phòng, entry })
}
for (const name of Object.values(groupNames)) {
  const level = name === groupNames.departments ? 'province' : name === groupNames.ministries ? 'central' : 'all'
  enter(
    name,
    name === groupNames.offices
      ? 'district'
      : name === groupNames.communeOffices || name === groupNames.communeRooms
        ? 'commune'
        : level,
    true,
  )
}
for (const name of plainGroups) enter(name, name.endsWith('cấp tỉnh') ? 'province' : 'all', true)
for (const [name] of kernels) enter(name, 'all', true)

export const bodyById = (id: string): Body | null => bodies.get(id) ?? null

/**
 * The body that has the work of `id` on a day: `so-ke-hoach-va-dau-tu` in 2026 is `Sở Tài chính`. Null where nothing took
 * over (districts), the body itself where it existed.
 */
export function bodyOn(id: string, day: string): Body | null {
  let body = bodies.get(id) ?? null
  for (let steps = 0; body && body.validTo !== null && body.validTo < day && steps < 8; steps++) {
    body = body.successor === null ? null : (bodies.get(body.successor) ?? null)
  }
  return body
}

const cityNames: readonly (readonly [RegExp, string])[] = [
  [/(?<!(?:UBND|HĐND) cấp) tỉnh$/, ' thành phố'],
  [/^Tỉnh ủy$/, 'Thành ủy'],
  [/ Tỉnh ủy$/, ' Thành ủy'],
  [/^Tỉnh Đoàn$/, 'Thành Đoàn'],
]

/** Name in a centrally-run city: `Các sở, ban, ngành thành phố`. */
export function cityName(name: string): string {
  for (const [pattern, replacement] of cityNames) if (pattern.test(name)) return name.replace(pattern, replacement)
  return name
}
