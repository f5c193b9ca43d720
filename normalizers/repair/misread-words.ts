import { isSyllable } from '../legacy-encodings/syllables.js'
import { compareKey, searchKey } from '../letters.js'
import { grammar } from '../lexicon/index.js'
import { wordPairs } from '../lexicon/pairs.js'
import { confusionCost } from './confusions.js'
import { doubtOf, leftOf, type Place, rightOf, strength, support } from './evidence.js'
import type { Repair } from './find.js'
import { misreadGrammar } from './grammar-words.js'
import { withCaseOf } from './letter-case.js'
import { provinceNames } from './province-names.js'
import { type Reading, type Word, wordsOf } from './words.js'

/** Evidence that a repair must have, and by how much it must stand before any other. */
const enough = 2.5
const enoughForBoth = 3
/** Evidence for one mark, where the word makes a phrase of three with words that are read right: `tiễn hành rà soát`. */
const enoughInThree = 2
const margin = 1
/** With less evidence a candidate is none. */
const little = 1

/**
 * Words that a machine misread: a word that goes with neither neighbour, where one word that looks like it does. `tố chức` is
 * `tổ chức`, since no phrase has `tố` before `chức`. Evidence is counted; little of it, or two candidates, change nothing.
 */
export function findMisreadWords(text: string, readings: readonly Reading[]): Repair[] {
  if (!readings.some(({ readingConfidence }) => readingConfidence !== null)) return []
  const words = wordsOf(text, readings)
  const place: Place = { words, keys: words.map(({ key }) => key) }
  const steps = words.length * 4
  for (let i = 0, step = 0; i < words.length && step < steps; step++) {
    const meant = repairOf(place, i)
    const both = meant === null ? repairBoth(place, i) : null
    if (meant === null && both === null) {
      i++
      continue
    }
    if (meant !== null) place.keys[i] = meant
    if (both !== null) [place.keys[i], place.keys[i + 1]] = both
    // the words before it may now be known by it
    i = Math.max(0, i - 2)
  }
  return words.flatMap((word, i): Repair[] => {
    if (place.keys[i] === word.key) return []
    const original = text.slice(word.start, word.end)
    const replacement = withCaseOf(original, spellingOf(place.keys[i]!, original))
    return [{ start: word.start, end: word.end, original, replacement, rule: ruleOf(place, i) }]
  })
}

const aloneI = /^[hklmst][iìíỉĩị]$/i
const iOf = new Map([...'yỳýỷỹỵ'].map((letter, i) => [letter, [...'iìíỉĩị'][i]!]))

/** As it is usually written; `tì lệ` becomes `tỉ lệ`, not `tỷ lệ`. */
function spellingOf(key: string, original: string): string {
  const usual = wordPairs().spelling(key)
  if (!aloneI.test(original)) return usual
  return usual.slice(0, -1) + (iOf.get(usual.slice(-1)) ?? usual.slice(-1))
}

/** Names the words that made it certain: `cặp từ: tổ chức`. */
function ruleOf({ words, keys }: Place, i: number): string {
  const pairs = wordPairs()
  const left = words[i]!.joinsLeft && pairs.bond(keys[i - 1]!, keys[i]!) !== 'none'
  const right = words[i]!.joinsRight && pairs.bond(keys[i]!, keys[i + 1]!) !== 'none'
  if (grammar.has(keys[i]!) && misreadGrammar.get(words[i]!.key) === keys[i]) return 'từ ngữ pháp sai dấu'
  if (!left && !right) return grammar.has(keys[i]!) ? 'từ ngữ pháp sai dấu' : 'trước tên tỉnh'
  const phrase = keys.slice(left ? i - 1 : i, right ? i + 2 : i + 1)
  return `cặp từ: ${phrase.map((word) => pairs.spelling(word)).join(' ')}`
}

/** The word that was meant at a place, where that is certain. */
function repairOf(place: Place, i: number): string | null {
  const word = place.words[i]!
  const read = place.keys[i]!
  if (isLeftAlone(word)) return null
  const left = leftOf(place, i)
  const right = rightOf(place, i)
  const pairs = wordPairs()
  if (left !== null && pairs.bond(left, read) !== 'none') return null
  if (right !== null && pairs.bond(read, right) !== 'none') return null
  const doubt = doubtOf(read, word)
  let best: { meant: string; evidence: number } | null = null
  let second = 0
  const candidates = new Set([
    ...(left === null ? [] : pairs.behind(left)),
    ...(right === null ? [] : pairs.before(right)),
  ])
  for (const meant of candidates) {
    const cost = confusionCost(read, meant)
    if (cost === 0 || cost === Number.POSITIVE_INFINITY) continue
    const evidence = doubt + support(place, i, meant, left, right) - cost
    if (best === null || evidence > best.evidence) {
      second = best?.evidence ?? 0
      best = { meant, evidence }
    } else second = Math.max(second, evidence)
  }
  if (best === null || best.evidence < little) return grammarWord(read, word) ?? beforeProvince(place, i)
  const inThree = confusionCost(read, best.meant) === 1 && makesThree(place, i, best.meant, left, right)
  return best.evidence < (inThree ? enoughInThree : enough) || best.evidence - second < margin ? null : best.meant
}

/**
 * Whether a phrase has a word with the two words behind it, or with one on either side. The last word of a block, and the first of
 * one that begins in the middle, may have what goes with them elsewhere: `kỹ thuật viễn | thông`.
 */
function makesThree({ words, keys }: Place, i: number, meant: string, left: string | null, right: string | null) {
  if (right === null) return false
  const { chain } = wordPairs()
  if (left !== null && chain(left, meant, right)) return true
  const begins = i > 0 || words[i]!.shape === 'capital'
  return begins && words[i + 1]!.joinsRight && i + 2 < keys.length && chain(meant, right, keys[i + 2]!)
}

/** A word of grammar, which needs no neighbours: `cúa`, or `trươc`, which is no syllable. */
function grammarWord(read: string, word: Word): string | null {
  if (word.shape !== 'small' && !(word.shape === 'capital' && word.first)) return null
  const known = misreadGrammar.get(read)
  if (known !== undefined || isSyllable(read)) return known ?? null
  const like = [...grammar].filter((meant) => meant.length > 2 && confusionCost(read, meant) <= 1.5)
  return like.length === 1 ? like[0]! : null
}

const provinces = new Set(provinceNames.map(compareKey))
const character = new Set('có mang đậm bản đầy giàu chất nét'.split(' '))

/** `tính Hưng Yên`: before the name of a province, in small letters, stands `tỉnh`. */
function beforeProvince({ words, keys }: Place, i: number): string | null {
  if (words[i]!.shape !== 'small' || !/^t[iíìĩ]nh$/.test(keys[i]!) || character.has(keys[i - 1] ?? '')) return null
  const [first, second] = [words[i + 1], words[i + 2]]
  if (first?.shape !== 'capital' || second?.shape !== 'capital' || !words[i]!.joinsRight || !first.joinsRight)
    return null
  return provinces.has(`${keys[i + 1]} ${keys[i + 2]}`) ? 'tỉnh' : null
}

/** Two words in a row that are at a loss, and one phrase that both are with other marks: `tống thế` is `tổng thể`. */
function repairBoth(place: Place, i: number): readonly [string, string] | null {
  const word = place.words[i]!
  const next = place.words[i + 1]
  if (next === undefined || isLeftAlone(word) || isLeftAlone(next)) return null
  const read = place.keys[i]!
  const right = rightOf(place, i)
  if (right === null || leftOf(place, i + 1) === null) return null
  const pairs = wordPairs()
  const phrases = pairs.alike(searchKey(`${read} ${right}`))
  if (phrases.length !== 1 || pairs.bond(read, right) !== 'none') return null
  const [first, second] = phrases[0]!
  if (confusionCost(read, first) !== 1 || confusionCost(right, second) !== 1) return null
  const left = leftOf(place, i)
  const behind = rightOf(place, i + 1)
  if (left !== null && pairs.bond(left, read) !== 'none') return null
  if (behind !== null && pairs.bond(right, behind) !== 'none') return null
  const doubt = doubtOf(read, word) + doubtOf(right, next)
  let around = 0
  if (left !== null && pairs.bond(left, first) !== 'none') around += pairs.chain(left, first, second) ? 2 : 1
  if (behind !== null && pairs.bond(second, behind) !== 'none') around += pairs.chain(first, second, behind) ? 2 : 1
  return doubt + strength[pairs.bond(first, second)] + around - 2 < enoughForBoth ? null : [first, second]
}

/** Codes, abbreviations, names in capitals, and what no machine read. */
function isLeftAlone(word: Word): boolean {
  if (word.fixed || word.confidence === null || word.end - word.start < 2 || word.shape === 'mixed') return true
  return word.capitalsRun > 0 && word.capitalsRun < 5
}
