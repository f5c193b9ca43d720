import { slug } from '../letters.js'
import { type Draft, draftNamed, draftOf } from './draft.js'
import { districtsEnd } from './entries.js'
import { type GroupTail, kernelName } from './group-tail.js'
import { groupNames } from './groups.js'
import { type Phrase, verbs, wordsOf } from './phrase.js'
import { levelOfTier, register } from './register.js'
import { PhraseSet } from './trie.js'

const centralName = 'Các cơ quan Trung ương đóng trên địa bàn tỉnh'
const seated = new PhraseSet(['đóng', 'đặt', 'theo ngành dọc'])

/** `các cơ quan Trung ương đóng theo ngành dọc tại tỉnh`: where they sit is of the name. */
export function centralDraft(phrase: Phrase, from: number, given: Given): Draft {
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

export function known(name: string, given: Given, qualifier: string | null): Draft {
  return draftOf(register.get(slug(name))!, { ...given, qualifier })
}

export function departmentDraft(
  { plan }: Phrase,
  words: readonly string[],
  tail: GroupTail | null,
  relation: string | null,
  given: Given,
): Draft {
  const lower = tail?.tier === 'district' || tail?.tier === 'commune'
  const districtsGone = plan.issuedOn !== null && plan.issuedOn > districtsEnd
  if (words.includes('phòng') && tail === null && plan.issuerTier === 'department') {
    return known(groupNames.ownRooms, given, relation)
  }
  const ofCommune = districtsGone || plan.issuerTier === 'commune'
  if (words.includes('phòng') && (tail?.tier === 'commune' || (ofCommune && tail?.tier !== 'district'))) {
    return known(groupNames.communeRooms, given, relation)
  }
  if (words.includes('phòng')) return known(groupNames.offices, given, relation)
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

export function plainDraft(
  words: readonly string[],
  tail: GroupTail | null,
  relation: string | null,
  given: Given,
): Draft {
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
  const qualifier =
    [tail && level === '' ? tail.words : null, relation].filter((part) => part !== null).join(' ') || null
  const body = register.get(slug(name))
  if (body) return draftOf(body, { ...given, qualifier })
  const tier = level === '' ? null : tail!.tier
  const state = tier !== null ? levelOfTier[tier] : others.length === words.length ? 'other' : 'all'
  return draftNamed(name, { level: state, collective: true, known: true }, { ...given, qualifier })
}

export function kernelDraft(
  phrase: Phrase,
  noun: string,
  tail: GroupTail | null,
  relation: string | null,
  given: Given,
): Draft {
  const whole = tail === null ? noun : kernelName(noun, tail)
  const level = tail && tail.form !== 'các cấp' ? levelOfTier[tail.tier] : 'all'
  const collective = { level, collective: true, known: true } as const
  if (noun === 'Các tổ chức chính trị - xã hội' && tail?.tier === 'province') return known(noun, given, relation)
  return draftNamed(whole, collective, { ...given, qualifier: relation, city: tail !== null && phrase.plan.city })
}

export function unknownName(phrase: Phrase, from: number, end: number): string {
  const words = wordsOf(phrase, from, end)
  return words[0]!.toUpperCase() + words.slice(1)
}
