import { isSyllable } from '../../normalizers/legacy-encodings/syllables.js'
import type { LineReading, WordReading } from './page-reading.js'

/** A machine that is so sure of a word read something. */
const SURE = 0.75
/** So many letters in one case are no strokes of a seal. */
const RUN = 4
/** Less sure than this it saw specks, strokes of a seal or of a hand. */
const UNSURE = 0.5
/** In sizes: noise at the end of a line stands off from its words. */
const APART = 0.8
/** A line of so few letters may be a stroke of a seal. */
const FEW_LETTERS = 3

const listMark = /^[-+*•]$|\d|[.)]$/
/** Roman numbers, and what machines see in them. */
const ordinal = /^[IVXHÌÍ]{1,5}[.)]?$/
const strokes = /^[IVXHÌÍ|!¡lNUu\d]{1,5}[.)]?$/

export interface PartedNoise {
  readonly lines: readonly LineReading[]
  /** What was read in seals, strokes and dirt: words of no language. */
  readonly noise: readonly LineReading[]
}

/** Lines without a word, and what stands off at the ends of lines and is none. */
export function partNoise(lines: readonly LineReading[]): PartedNoise {
  const kept: LineReading[] = []
  const noise: LineReading[] = []
  for (const line of lines) {
    if (!isLine(line)) {
      noise.push(line)
      continue
    }
    const { words, size } = line
    let from = 0
    let to = words.length
    while (from < to - 1 && isJunk(words[from]!) && gapBehind(words, from) > APART * size) from++
    while (to > from + 1 && isJunk(words[to - 1]!) && gapBehind(words, to - 2) > APART * size) to--
    // marks of lists are no words, and easily misread
    if (words.slice(0, from).some(({ text }) => listMark.test(text))) from = 0
    kept.push(from === 0 && to === words.length ? line : { ...line, words: words.slice(from, to) })
    if (from > 0) noise.push({ ...line, words: words.slice(0, from) })
    if (to < words.length) noise.push({ ...line, words: words.slice(to) })
  }
  return { lines: kept, noise }
}

/** A word at least; where all of it are a few letters, a word that the machine is sure of, or the ordinal of a row. */
function isLine({ words, inCell }: LineReading): boolean {
  if (inCell && words.length === 1 && strokes.test(words[0]!.text)) return true
  const letters = words.reduce((sum, { text }) => sum + text.replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  return words.some(
    (word) => isWord(word) && (letters > FEW_LETTERS || word.confidence >= SURE || /^\d/.test(word.text)),
  )
}

function gapBehind(words: readonly WordReading[], at: number): number {
  return words[at + 1]!.edges[0]! - words[at]!.edges.at(-1)!
}

function isWord({ text, confidence }: WordReading): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false
  if (confidence >= SURE || ordinal.test(text)) return true
  const letters = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()
  // `CHỈTHL`: words that lost the space between them, whatever the machine thinks of them
  const run = letters.length > RUN && /^(?:\p{Lu}+|\p{L}?\p{Ll}+)$/u.test(text.replace(/[^\p{L}]+$/u, ''))
  return /\d/.test(text) || run || (letters.length > 1 && isSyllable(letters))
}

function isJunk(word: WordReading): boolean {
  return word.confidence < UNSURE && word.text.length <= 3 && !isWord(word)
}
