import { type Phrase, wordsOf } from './phrase.js'
import { readProvinceName } from './place-names.js'
import { readTerritory } from './territory.js'
import { PhraseSet } from './trie.js'

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
  const preposition =
    after > from
      ? tokens
          .slice(from, after)
          .map((token) => token.key)
          .join(' ')
      : ''
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
    territory.tier === 'all'
      ? 'các cấp'
      : level || where === ''
        ? `cấp ${unit}`
        : where === 'trực'
          ? `thuộc ${unit}`
          : `${where} ${unit}`
  // `thuộc cấp tỉnh và cấp huyện quản lý` narrows, it names no tier
  if (level && preposition !== '') return null
  const words = wordsOf(phrase, from, end)
  return { form, words, tier: territory.tier, city: territory.city, end }
}

/** `Các cơ quan hành chính nhà nước` + `các cấp` → `Cơ quan hành chính nhà nước các cấp`. */
export function kernelName(name: string, tail: Pick<GroupTail, 'form'>): string {
  if (tail.form !== 'các cấp') return `${name} ${tail.form}`
  const plain = name.replace(/^Các /, '')
  return `${plain[0]!.toUpperCase()}${plain.slice(1)} các cấp`
}
