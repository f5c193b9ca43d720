import type { Bilingual } from '../schema/index.js'
import { lexicon } from './lexicon.js'
import type { TaskView } from './task-view.js'
import { sharedTerms, type WordWeights } from './word-weights.js'

const MOST_WORDS = 6

/** What two tasks share, in words. */
export function taskReason(a: TaskView, b: TaskView, weights: WordWeights): { reason: Bilingual; words: string[] } {
  const words = sharedTerms(a.whole, b.whole)
    .map((number) => weights.nameOf(number))
    .filter((word) => !lexicon.light.has(word) && word.includes(' '))
    .slice(0, MOST_WORDS)
  const vi = [`cùng nói: ${words.join(', ')}`]
  const en = [`shared words: ${words.join(', ')}`]
  const say = (inVietnamese: string, inEnglish: string): void => {
    vi.push(inVietnamese)
    en.push(inEnglish)
  }
  const cited = [...a.cited].find((symbol) => b.cited.has(symbol))
  if (cited !== undefined) say(`cùng dẫn ${cited.toUpperCase()}`, `both cite ${cited.toUpperCase()}`)
  if (a.task.area !== null && b.task.area !== null) {
    if (a.task.area === b.task.area) say('cùng lĩnh vực', 'same area')
    else say('khác lĩnh vực', 'different areas')
  }
  if (a.lead.size > 0 && b.lead.size > 0) {
    if ([...a.lead].some((body) => b.lead.has(body))) say('cùng cơ quan chủ trì', 'same lead body')
    else say('khác cơ quan chủ trì', 'different lead bodies')
  }
  return { reason: { vi: vi.join('; '), en: en.join('; ') }, words }
}
