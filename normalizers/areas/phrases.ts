import { compareKey } from '../letters.js'
import type { Taxonomy } from './taxonomy.js'

/** What plans abbreviate; written out before words are compared. */
const abbreviations: readonly (readonly [string, string])[] = [
  ['cchc', 'cải cách hành chính'],
  ['cctthc', 'cải cách thủ tục hành chính'],
  ['tthc', 'thủ tục hành chính'],
  ['vbqppl', 'văn bản quy phạm pháp luật'],
  ['qppl', 'quy phạm pháp luật'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['cbcc', 'cán bộ công chức'],
  ['ccvc', 'công chức viên chức'],
  ['cc vc', 'công chức viên chức'],
  ['cntt', 'công nghệ thông tin'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['dvc', 'dịch vụ công'],
  ['tccb', 'tổ chức cán bộ'],
  ['htqlcl', 'hệ thống quản lý chất lượng'],
  ['ktxh', 'kinh tế xã hội'],
  ['kt xh', 'kinh tế xã hội'],
  ['qlnn', 'quản lý nhà nước'],
  ['nsnn', 'ngân sách nhà nước'],
  ['đvsn', 'đơn vị sự nghiệp'],
  ['xhh', 'xã hội học'],
  ['pakn', 'phản ánh kiến nghị'],
  ['cqđt', 'chính quyền điện tử'],
]
const full = new Map(abbreviations)
const abbreviation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...full.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Words alone, for comparing: one case, one way of tone marks, abbreviations written out, no signs. */
export function plainWords(text: string): string {
  return compareKey(text.normalize('NFC'))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(abbreviation, (short) => compareKey(full.get(short)!))
}

/** A heading phrase of an area at a place of the plain words. */
export interface FoundPhrase {
  readonly area: string
  readonly phrase: string
  readonly at: number
}

interface AreaPhrase {
  readonly area: string
  readonly phrase: string
  readonly whole: boolean
}

const phrasesOf = new WeakMap<Taxonomy, readonly AreaPhrase[]>()

function readPhrases(taxonomy: Taxonomy): readonly AreaPhrase[] {
  let phrases = phrasesOf.get(taxonomy)
  if (phrases === undefined) {
    phrases = taxonomy.areas
      .flatMap(({ id, headings }) =>
        headings.map((words) => ({ area: id, phrase: plainWords(words), whole: words.startsWith('=') })),
      )
      .filter(({ phrase }) => phrase !== '')
      .sort((a, b) => b.phrase.length - a.phrase.length)
    phrasesOf.set(taxonomy, phrases)
  }
  return phrases
}

/** Where phrases that name areas stand in plain words, from the left; of two that overlap the longer one. */
export function findPhrases(words: string, taxonomy: Taxonomy): FoundPhrase[] {
  const padded = ` ${words} `
  const taken: (readonly [number, number])[] = []
  const found: FoundPhrase[] = []
  for (const { area, phrase, whole } of readPhrases(taxonomy)) {
    if (whole) {
      if (words === phrase) found.push({ area, phrase, at: 0 })
      continue
    }
    for (let at = padded.indexOf(` ${phrase} `); at >= 0; at = padded.indexOf(` ${phrase} `, at + 1)) {
      const end = at + phrase.length
      if (taken.some(([from, to]) => at < to && end > from)) continue
      taken.push([at, end])
      found.push({ area, phrase, at })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
