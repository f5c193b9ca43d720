import { type Draft, draftNamed, draftOf, type Item, type Shared } from './draft.js'
import { districtsEnd, type Tier } from './entries.js'
import { readModifiers } from './group-reader.js'
import { kernelName, readGroupTail } from './group-tail.js'
import type { Phrase } from './phrase.js'
import { nameOf } from './place-names.js'
import { readPlaceOfProvince, standsAlone } from './province-tail.js'
import { type Family, levelOfTier, type Named, names } from './register.js'
import type { Beginning, Setting } from './setting.js'
import { readNextOfSeries, readTerritory, standsForCommittees, type Territory } from './territory.js'
import { tokenize } from './tokens.js'

const committees = (names.match(tokenize('UBND'), 0)!.value as Extract<Named, { kind: 'family' }>).family

/** `UBND tỉnh`, `Công an cấp huyện`, `UBND các xã, phường`, `UBND huyện Văn Lâm`, or a kind without its tier. */
export function withTier(
  phrase: Phrase,
  beginning: Beginning,
  value: Extract<Named, { kind: 'family' }>,
  end: number,
): Item | null {
  const { from, head, setting } = beginning
  const { family } = value
  const shared: SharedFamilies = { kind: 'families', families: [family], titled: head }
  const at = phrase.tokens[end]?.key === 'của' ? end + 1 : end
  const territory = readTerritory(phrase, at)
  if (territory && (family.bodies.has(territory.tier) || territory.place !== null || territory.tier === 'all')) {
    const draft = inTerritory(family, territory, { start: from, end: territory.end, head })
    return { drafts: [draft], end: territory.end, shared: inSeries(shared, territory) }
  }
  const several = committeesOfMany(phrase, beginning, family, end)
  if (several) return several
  const province = family.bodies.has('province') ? readPlaceOfProvince(phrase, end) : null
  if (province) {
    const draft = draftOf(family.bodies.get('province')!, { start: from, end: province.end, head, city: province.city })
    return { drafts: [draft], end: province.end, shared }
  }
  if (value.needsTail && !head && !standsAlone(phrase, end, setting.mode)) return null
  const body = family.bodies.get(usualTier(family, phrase)) ?? [...family.bodies.values()][0]!
  return { drafts: [draftOf(body, { start: from, end, head, open: family })], end, shared }
}

/** `UBND các khu vực biên giới`: committees of something else are not the plan's own one. */
function committeesOfMany(
  phrase: Phrase,
  { from, head, setting }: Beginning,
  family: Family,
  end: number,
): Item | null {
  if (!family.bodies.has('provinces') || phrase.tokens[end]?.key !== 'các') return null
  const words = readModifiers(phrase, end + 1, setting.mode)
  if (words === null) return null
  const name = `${family.bases[0]!} ${nameOf(phrase.tokens, end, words)}`
  const given = { start: from, end: words, head }
  return {
    drafts: [draftNamed(name, { level: 'all', collective: true, known: false }, given)],
    end: words,
    shared: null,
    clause: true,
  }
}

/** `Công an` said alone is that of the plan's own tier; without districts what was theirs is the communes'. */
function usualTier(family: Family, { plan }: Phrase): Tier {
  const gone = plan.issuedOn !== null && plan.issuedOn > districtsEnd
  const own = plan.issuerTier === 'commune' || plan.issuerTier === 'district' ? plan.issuerTier : null
  const below = family.usual === 'district' && gone ? 'commune' : own
  return below && family.bodies.has(below) ? below : family.usual
}

function inTerritory(family: Family, territory: Territory, given: Pick<Draft, 'start' | 'end' | 'head'>): Draft {
  if (territory.place === null && !family.bodies.has(territory.tier)) {
    const name = `${family.bases[0]!} các cấp`
    return draftNamed(name, { level: 'all', collective: true, known: true }, given)
  }
  if (territory.place === null) {
    // `UBND cấp tỉnh` are those of all provinces
    const tier = territory.level && territory.tier === 'province' && family.bodies.has('provinces') ? 'provinces' : null
    return draftOf(family.bodies.get(tier ?? territory.tier)!, { ...given, city: tier === null && territory.city })
  }
  const name = `${family.bases[0]!} ${territory.place}`
  return draftNamed(name, { level: levelOfTier[territory.tier], collective: false, known: true }, given)
}

/** `cấp xã` after `UBND cấp huyện,`; `huyện, thị xã, thành phố` after `các sở, ngành tỉnh và`. */
export function continueTerritory(phrase: Phrase, from: number, { mode, shared }: Setting): Item | null {
  if (shared?.kind === 'field') return null
  if (shared?.kind === 'kernel') {
    const tail = readGroupTail(phrase, from)
    if (!tail || tail.tier === 'all' || phrase.tokens[from]!.key !== 'cấp') return null
    const name = kernelName(shared.name, tail)
    const draft = draftNamed(
      name,
      { level: levelOfTier[tail.tier], collective: true, known: true },
      { start: from, end: tail.end },
    )
    return { drafts: [draft], end: tail.end, shared }
  }
  const families = shared?.kind === 'families' ? shared : null
  const next = families?.series && readNextOfSeries(phrase, from, families.series)
  if (
    !next &&
    !standsForCommittees(phrase, from) &&
    families === null &&
    !(shared && phrase.tokens[from]!.key === 'cấp')
  )
    return null
  const territory = next ?? readTerritory(phrase, from)
  if (!territory || territory.tier === 'all' || (shared === null && mode === 'list' && !territory.collective))
    return null
  if (territory.tier === 'province' && families === null) return null
  const of = families ?? { kind: 'families', families: [committees], titled: false }
  const drafts = of.families
    .filter((family) => territory.place !== null || family.bodies.has(territory.tier))
    .map((family) => inTerritory(family, territory, { start: from, end: territory.end, head: of.titled }))
  if (drafts.length === 0) return null
  return { drafts, end: territory.end, shared: shared === null || families ? inSeries(of, territory) : shared }
}

type SharedFamilies = Extract<Shared, { kind: 'families' }>

/** Bare names go on where several were announced: `UBND các huyện Lâm Hà và Phú Lạc`; behind `các huyện, thành phố` all are of the last kind. */
function inSeries(shared: SharedFamilies, { series, several }: Territory): SharedFamilies {
  return series && (several || shared.series) ? { ...shared, series } : shared
}
