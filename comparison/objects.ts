import { plainWords } from '../normalizers/areas/phrases.js'
import { otherFields, programmes, reformThings } from './programmes/index.js'

interface Thing {
  readonly name: string
  /** 1, less for what most tasks speak of. */
  readonly share: number
  /** Things that it takes the place of. */
  readonly wider: readonly string[]
}

/** A wording as the parts that must stand near each other, and what it names. */
interface Wording {
  readonly thing: Thing
  readonly parts: readonly string[]
}

/** Wordings by the first syllable of their first part. */
type Things = ReadonlyMap<string, readonly Wording[]>

const BROAD = 0.35
/** What is left of a wider thing where a narrower one stands. */
const WIDER = 0.2

function readLines(lines: string): Things {
  const found = new Map<string, Wording[]>()
  for (const line of lines.trim().split('\n')) {
    if (line === '') continue
    const [head, wordings] = line.split(': ') as [string, string]
    const [name, wider = ''] = head.replace('~', '').split(' < ') as [string, string?]
    const share = head.startsWith('~') ? BROAD : 1
    const thing = { name, share, wider: wider === '' ? [] : wider.split(', ') }
    for (const wording of wordings.split(', ')) {
      const parts = wording.split(' + ').map((part) => ` ${plainWords(part)} `)
      const first = parts[0]!.split(' ', 2)[1]!
      found.set(first, [...(found.get(first) ?? []), { thing, parts }])
    }
  }
  return found
}

const ofAll = readLines(reformThings)
const ofField = new Map(programmes.map(({ field, things }) => [field, readLines(things)]))
const fields = readLines([otherFields.trim(), ...programmes.map(({ field, signs }) => `${field}: ${signs}`)].join('\n'))

/** Letters between parts of one wording at most: some twelve syllables. */
const NEAR = 60

function standNear(parts: readonly string[], text: string): boolean {
  let first = text.length
  let last = 0
  for (const part of parts) {
    const at = text.indexOf(part)
    if (at === -1) return false
    if (at < first) first = at
    if (at > last) last = at
  }
  return last - first <= NEAR
}

function thingsIn(tables: readonly Things[], words: string): Map<string, number> {
  const text = ` ${words} `
  const here = new Set<Thing>()
  for (const syllable of new Set(words.split(' ')))
    for (const things of tables)
      for (const { thing, parts } of things.get(syllable) ?? [])
        if (!here.has(thing) && standNear(parts, text)) here.add(thing)
  const found = new Map<string, number>()
  // of two tables that know one thing, the one in which it says less counts
  for (const { name, share } of here) found.set(name, Math.min(share, found.get(name) ?? 1))
  for (const { wider } of here) for (const name of wider) if (found.has(name)) found.set(name, WIDER)
  return found
}

/**
 * The things that plain words name, with their shares.
 *
 * @param programme fields of the plan that they stand in
 */
export const objectsOf = (words: string, programme: ReadonlySet<string> = new Set()): Map<string, number> =>
  thingsIn([ofAll, ...[...programme].flatMap((field) => ofField.get(field) ?? [])], words)

const namesOf = (things: Things): string[] => [...things.values()].flat().map(({ thing }) => thing.name)
const ofReform = new Set(namesOf(ofAll))

/** Whether it is a thing of some programme, and not of all administrations. */
export const isProgrammeThing = (name: string): boolean => !ofReform.has(name)

/** The fields, apart from the reform of administration, that plain words name. */
export const fieldsOf = (words: string): Set<string> => new Set(thingsIn([fields], words).keys())
