/** Bodies that are limited to part of the tasks: `Sở A đối với công tác X. Các sở: B, C đối với nhiệm vụ Y`. */
import { compareKey } from '../../normalizers/letters.js'
import type { Words } from '../words.js'
import type { TaskDraft } from './drafts.js'

export interface Share {
  readonly words: Words
  /** Words that limit the bodies to part of the tasks: `đối với …`. */
  readonly limit: Words | null
}

/** `Sở A đối với công tác X. Các sở: B, C đối với nhiệm vụ Y`: each with what it is limited to. */
export function cutShares(words: Words): Share[] {
  const shares: Share[] = []
  const { text } = words
  const sentences = text.split(/(?<=[.;])\s+(?=\p{Lu})/u)
  if (!/\sđối với\s/u.test(text)) return [{ words, limit: null }]
  let at = 0
  for (const sentence of sentences) {
    const from = text.indexOf(sentence, at)
    at = from + sentence.length
    const limitAt = /\s(?:chủ trì\s+)?đối với\s+/u.exec(sentence)
    const end = from + sentence.replace(/[.;\s]+$/u, '').length
    if (limitAt === null) shares.push({ words: words.slice(from, end), limit: null })
    else
      shares.push({
        words: words.slice(from, from + limitAt.index),
        limit: words.slice(from + limitAt.index + limitAt[0].length, end),
      })
  }
  return shares
}

const generic = new Set([
  'công',
  'tác',
  'nhiệm',
  'vụ',
  'thực',
  'hiện',
  'các',
  'việc',
  'lĩnh',
  'vực',
  'nội',
  'dung',
  'quy',
  'định',
  'về',
  'và',
  'của',
  'những',
  'triển',
  'khai',
])

function keyPairs(text: string): string[] {
  const syllables = compareKey(text)
    .replace(/\sdo\s.*$/u, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((s) => s !== '' && !generic.has(s))
  return syllables.length < 2 ? syllables : syllables.slice(1).map((s, i) => `${syllables[i]} ${s}`)
}

/** The shares that hold for a task: those whose limit its words name; else those of the heading's own subject; else all. */
export function sharesOf(task: TaskDraft, shares: readonly Share[], heading: string): Share[] {
  const limited = shares.filter((s) => s.limit !== null)
  if (limited.length < 2) return [...shares]
  const named = (text: string, share: Share) => {
    const key = compareKey(text)
    const pairs = keyPairs(share.limit!.text)
    return pairs.length > 0 && pairs.filter((pair) => key.includes(pair)).length / pairs.length >= 0.6
  }
  const free = shares.filter((s) => s.limit === null)
  const general = limited.filter((s) => named(heading, s))
  const special = limited.filter((s) => !general.includes(s) && named(task.text, s))
  if (special.length > 0) return [...free, ...special]
  return [...free, ...(general.length > 0 ? general : limited)]
}
