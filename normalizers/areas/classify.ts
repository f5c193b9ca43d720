import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { findCitations } from '../citations/find.js'
import { opensWithBody } from './headings.js'
import { findPhrases, plainWords } from './phrases.js'
import type { Taxonomy } from './taxonomy.js'

/** Syllables that stand in texts of every area. */
const stopSyllables = new Set(
  'và của các cho theo trong trên đối với về từ đến được có là tại việc những một này thực hiện triển khai tiếp tục tăng cường nâng cao chất lượng hiệu quả tỉnh huyện xã sở ubnd cấp công tác năm để do'.split(
    ' ',
  ),
)

/** How many syllables of a text are its opening, and how many are read at all. */
const openingLength = 16
const readLength = 70
/** Naive Bayes is too sure of itself: its words are not independent. Differences of log-probability are divided by this. */
const temperature = 5
/** What an exact phrase that names an area is worth, next to the words. */
const phraseWeight = 1.7
/** The place, in characters, at which a phrase is worth half. */
const phraseReach = 60

/** An area, and how sure it is, 0..1. */
export interface Judgement {
  readonly area: string
  readonly confidence: number
}

/** The same duty is judged once for each body that has it: the last texts are remembered. */
const MOST_JUDGED = 100

interface Learnt {
  readonly classifier: BayesClassifier
  /** Place of each known token in an observation. */
  readonly places: ReadonlyMap<string, number>
  readonly judged: Map<string, Judgement>
}

const learnt = new WeakMap<Taxonomy, Learnt>()

/** Learns a taxonomy's areas from its headings and examples, once. */
function learn(taxonomy: Taxonomy): Learnt {
  const known = learnt.get(taxonomy)
  if (known !== undefined) return known
  const classifier = new BayesClassifier()
  for (const { id, headings, examples } of taxonomy.areas) {
    for (const words of [...headings, ...examples]) {
      classifier.addDocument(tokensOf(syllablesOf(plainWords(words))), id)
    }
  }
  classifier.train()
  const result = {
    classifier,
    places: new Map(Object.keys(classifier.features).map((token, i) => [token, i])),
    judged: new Map<string, Judgement>(),
  }
  learnt.set(taxonomy, result)
  return result
}

/** Vietnamese words have one to three syllables: syllables and pairs of neighbours are what tells texts apart. */
function tokensOf(syllables: readonly string[]): string[] {
  const tokens = syllables.filter((syllable) => !stopSyllables.has(syllable) && syllable.length > 1)
  for (let i = 1; i < syllables.length; i++) {
    const first = syllables[i - 1]!
    const second = syllables[i]!
    if (!stopSyllables.has(first) || !stopSyllables.has(second)) tokens.push(`${first}_${second}`)
  }
  return tokens
}

function syllablesOf(words: string): string[] {
  return words.split(' ').filter((syllable) => syllable !== '' && !/\d/.test(syllable))
}

const firstVerb =
  /(?<= )(?:tham mưu|chủ trì|phối hợp|thực hiện|chịu trách nhiệm|có trách nhiệm|tiếp tục|tổ chức thực hiện|hướng dẫn|xây dựng|rà soát|tăng cường|đẩy mạnh|ban hành|bố trí|theo dõi|nghiên cứu)(?= )/u
const askedOf =
  /^(?:(?:chủ trì|phối hợp với các cơ quan (?:có )?liên quan|tham mưu|đề xuất|giúp|trình|cho) )+(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|cấp huyện|cấp xã) )*/u

/** What a text is about: without the documents it cites, and without the body that is told to do it. */
function subjectOf(text: string): string {
  let rest = ''
  let from = 0
  for (const { start, end } of findCitations(text)) {
    rest += `${text.slice(from, start)} `
    from = end
  }
  const words = plainWords(rest + text.slice(from))
  if (!opensWithBody.test(words)) return words
  const verb = words.slice(0, 200).search(firstVerb)
  return verb < 0 ? words : words.slice(verb).replace(askedOf, '')
}

/**
 * The area that a text speaks of, from its own words: for tasks that no heading places. `confidence` is 0..1, and low where two areas
 * are as likely; a text with no known word is `other` (or the taxonomy's last area), confidence 0. Opening words weigh most.
 */
export function classifyArea(text: string, taxonomy: Taxonomy): Judgement {
  const { judged } = learn(taxonomy)
  const known = judged.get(text)
  if (known !== undefined) return known
  const judgement = judgeArea(text, taxonomy)
  if (judged.size >= MOST_JUDGED) judged.clear()
  judged.set(text, judgement)
  return judgement
}

function judgeArea(text: string, taxonomy: Taxonomy): Judgement {
  const nothing = {
    area: taxonomy.areas.find(({ id }) => id === 'other')?.id ?? taxonomy.areas.at(-1)!.id,
    confidence: 0,
  }
  const syllables = syllablesOf(subjectOf(text.slice(0, 1200).normalize('NFC'))).slice(0, readLength)
  if (syllables.length === 0) return nothing
  const { classifier, places } = learn(taxonomy)
  const scores = new Map(taxonomy.areas.map(({ id }) => [id, 0]))
  for (const [part, weight] of [
    [syllables.slice(0, openingLength), 1],
    [syllables, 0.5],
  ] as const) {
    // a sparse observation costs what the text holds, a full one all that was ever learnt
    const observation = Object.fromEntries(
      tokensOf(part).flatMap((token) => (places.has(token) ? [[token, places.get(token)!]] : [])),
    )
    for (const { label, value } of classifier.classifier.getClassifications(observation)) {
      scores.set(label, scores.get(label)! + (weight * Math.log(Math.max(value, 1e-300))) / temperature)
    }
  }
  const phrases = findPhrases(syllables.join(' '), taxonomy)
  for (const { area, at } of phrases) scores.set(area, scores.get(area)! + phraseWeight / (1 + at / phraseReach))
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [area, best] = ranked[0]!
  const total = ranked.reduce((sum, [, score]) => sum + Math.exp(score - best), 0)
  return { area, confidence: Math.round(Math.min(0.9, 1 / total) * 100) / 100 }
}
