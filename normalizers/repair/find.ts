import { kindAt, LETTER } from '../character-kinds.js'
import { LetterPairs, pairsOf } from '../letter-pairs.js'
import { compareKey, searchKey } from '../letters.js'
import { applyRepairs, composeRepairs, moveReadings } from './compose.js'
import { withCaseOf } from './letter-case.js'
import { lookAlikes, privateSigns, wrongLetters } from './look-alikes.js'
import { findMisreadWords } from './misread-words.js'
import { findPlaces } from './places.js'
import { repairRules } from './rules.js'
import { setPhrases } from './set-phrases.js'
import { findStrayStops } from './stray-stops.js'
import type { Reading } from './words.js'

/** A misreading that its surroundings make certain. `start` and `end` are places in the text that was given. */
export interface Repair {
  readonly start: number
  readonly end: number
  /** `text.slice(start, end)` */
  readonly original: string
  readonly replacement: string
  /** Name of the rule that is sure of it. */
  readonly rule: string
}

/** So often a repair may make another one certain. */
const rounds = 4

/**
 * The certain repairs of one block of NFC text, in order, none over another. Correct text gives none. Where a machine read the
 * text, `readings` say how sure it was of which stretch, and words are repaired by the phrases they stand in, too.
 */
export function findRepairs(text: string, readings: readonly Reading[] = []): Repair[] {
  let repairs = repairByRules(text)
  if (!readings.some(({ readingConfidence }) => readingConfidence !== null)) return repairs
  repairs = composeRepairs(text, repairs, findStrayStops(applyRepairs(text, repairs)))
  for (let round = 0; round < rounds; round++) {
    const before = applyRepairs(text, repairs)
    const words = findMisreadWords(before, moveReadings(readings, repairs))
    if (words.length === 0) break
    repairs = composeRepairs(text, repairs, words)
    const rules = repairByRules(applyRepairs(text, repairs))
    if (rules.length === 0) break
    repairs = composeRepairs(text, repairs, rules)
  }
  return repairs
}

function repairByRules(text: string): Repair[] {
  if (!/[^\u0000-\u007F]/.test(text)) return []
  const lowered = text.toLowerCase()
  const lower = lowered.length === text.length ? lowered : compareKey(text)
  const key = searchKey(text)
  const found = [
    ...repairLetters(text),
    ...repairWords(text, lower),
    ...repairSymbols(text),
    ...repairPhrases(text, lower, key),
    ...findPlaces(text, key),
  ]
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Repair[] = []
  for (const repair of found) if (kept.length === 0 || repair.start >= kept.at(-1)!.end) kept.push(repair)
  return kept
}

const strangeLetter = /[\u0370-\u03FF\u0400-\u04FF\u0500-\u052FÐðƉƢƣ\uE000-\uF8FF]/
const mixedWord = /[\p{L}\p{M}]*[\u0370-\u03FF\u0400-\u052FÐðƉƢƣ][\p{L}\p{M}]*/gu
const latinLetter = /\p{Script=Latin}/u

function repairLetters(text: string): Repair[] {
  if (!strangeLetter.test(text)) return []
  const found: Repair[] = []
  for (const word of text.matchAll(mixedWord)) {
    const latin = latinLetter.test(word[0])
    for (const letter of word[0].matchAll(/(\p{L})\p{M}*/gu)) {
      const right = wrongLetters.get(letter[1]!) ?? (latin ? lookAlikes.get(letter[1]!) : undefined)
      if (right === undefined) continue
      const replacement = (right + letter[0].slice(letter[1]!.length)).normalize('NFC')
      const start = word.index + letter.index
      found.push({
        start,
        end: start + letter[0].length,
        original: letter[0],
        replacement,
        rule: 'chữ cái trông giống',
      })
    }
  }
  for (const sign of text.matchAll(/(?<=^|\s)[\uF000-\uF0FF]/g)) {
    const dash = privateSigns.get(sign[0])
    if (dash === undefined) continue
    const replacement = /\S/.test(text.charAt(sign.index + 1)) ? `${dash} ` : dash
    found.push({ start: sign.index, end: sign.index + 1, original: sign[0], replacement, rule: 'dấu đầu dòng' })
  }
  return found
}

const pairs = new LetterPairs()
const hintedRules = repairRules.map((rule) => ({
  ...rule,
  hints: rule.hints.map((hint) => ({ hint, pairs: pairsOf(hint) })),
}))

function repairWords(text: string, lower: string): Repair[] {
  pairs.read(lower)
  const found: Repair[] = []
  for (const { name, hints, pattern, right } of hintedRules) {
    if (!hints.some((of) => pairs.mayHold(of.pairs) && lower.includes(of.hint))) continue
    for (const match of lower.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      const original = text.slice(start, end)
      const replacement = withCaseOf(original, right)
      if (replacement !== original) found.push({ start, end, original, replacement, rule: name })
    }
  }
  return found
}

/** `Nghị định 43/2011/ND-CP`, `khi có ND của Chính phủ`, `36/QD-TTg`: đ never lacks its bar there. */
const barePattern =
  /ND(?<![\p{L}\p{M}]ND)(?=\s?-\s?CP(?!\p{L})|\s(?:của\s)?Chính phủ)|QD(?<=[/-]\s?QD)(?=-(?:TTg|UBND|B[A-ZĐ]{2,6})(?!\p{L}))/gu

function repairSymbols(text: string): Repair[] {
  if (!text.includes('ND') && !text.includes('QD')) return []
  return [...text.matchAll(barePattern)].map((match) => ({
    start: match.index,
    end: match.index + 2,
    original: match[0],
    replacement: match[0] === 'ND' ? 'NĐ' : 'QĐ',
    rule: 'ký hiệu văn bản mất dấu',
  }))
}

const phraseKeys = setPhrases.map((phrase) => {
  const bare = searchKey(phrase)
  return { bare, pairs: pairsOf(bare), right: compareKey(phrase), phrase }
})

function repairPhrases(text: string, lower: string, key: string): Repair[] {
  const found: Repair[] = []
  pairs.read(key)
  for (const { bare, pairs: own, right, phrase } of phraseKeys) {
    if (!pairs.mayHold(own)) continue
    for (let at = key.indexOf(bare); at >= 0; at = key.indexOf(bare, at + bare.length)) {
      const end = at + bare.length
      // nearly all are written as they should be
      if (lower.startsWith(right, at)) continue
      if ((at > 0 && kindAt(key, at - 1) >= LETTER) || (end < key.length && kindAt(key, end) >= LETTER)) continue
      const original = text.slice(at, end)
      const read = compareKey(original)
      if (read === right) continue
      const rights = right.split(/[\s,-]+/)
      const wrong = read.split(/[\s,-]+/).filter((syllable, i) => syllable !== rights[i]).length
      if (wrong * 2 > rights.length) continue
      found.push(...repairSyllables(text, at, right, phrase))
    }
  }
  return found
}

/** Repairs the syllables that are wrong and leaves the others as they are written (`Uỷ` may stay `Uỷ`). */
function repairSyllables(text: string, at: number, right: string, phrase: string): Repair[] {
  const found: Repair[] = []
  for (const syllable of phrase.matchAll(/[\p{L}\p{M}]+/gu)) {
    const start = at + syllable.index
    const end = start + syllable[0].length
    const original = text.slice(start, end)
    if (compareKey(original) === right.slice(syllable.index, syllable.index + syllable[0].length)) continue
    found.push({
      start,
      end,
      original,
      replacement: withCaseOf(original, syllable[0]),
      rule: `cụm từ cố định: ${phrase}`,
    })
  }
  return found
}
