import { compareKey } from '../letters.js'
import { findStarters, opensWithAction, opensWithMeasure } from './aims.js'
import { findDues } from './due.js'
import { type Span, splitSentences } from './sentences.js'
import { readSubject } from './subject.js'
import { findTargets } from './targets.js'
import { keyed, striveWords } from './words.js'

const strive = new RegExp(
  `^[\\s,:]*(?:${keyed([...striveWords, 'mục tiêu', 'chỉ tiêu', 'cụ thể', 'yêu cầu', 'mục tiêu cụ thể'])})(?![\\p{L}\\p{M}])`,
  'u',
)
const doing = new RegExp(
  `^[\\s,:]*(?:${keyed(['đảm bảo', 'bảo đảm', 'duy trì', 'nâng', 'giảm', 'tăng', 'cắt giảm', 'rút ngắn', 'tiết kiệm', 'hoàn thành', 'cải thiện', 'tinh giản'])})(?![\\p{L}\\p{M}])`,
  'u',
)
/**
 * True where the words only state a quantity and have no verb of doing (`100% cơ quan … có …`, `Phấn đấu 100% …`): a target and no task.
 * `Đảm bảo 100% …`, `Nâng tỷ lệ … lên 80%`, `Duy trì 100% …` are both, so false.
 */
export function onlyStatesQuantity(text: string): boolean {
  const targets = findTargets(text)
  if (targets.length === 0) return false
  const key = compareKey(text)
  const sentences = splitSentences(text).filter((s) => !/^\([^()]*\)\.?$/.test(text.slice(s.start, s.end)))
  return sentences.every(
    (sentence) =>
      targets.some((t) => t.start === sentence.start) &&
      clauses(key, sentence).every((clause, i) => statesQuantity(text, key, clause, i === 0)),
  )
}

function clauses(key: string, sentence: Span): Span[] {
  const found: Span[] = []
  let start = sentence.start
  for (let at = key.indexOf(';', start); at >= 0 && at < sentence.end; at = key.indexOf(';', at + 1)) {
    found.push({ start, end: at })
    start = at + 1
  }
  found.push({ start, end: sentence.end })
  return found
}

/** A first clause must state one; a later one must only not order anything. */
function statesQuantity(text: string, key: string, clause: Span, first: boolean): boolean {
  let { start } = clause
  for (let i = 0; i < 6; i++) {
    while (start < clause.end && /[\s,:(]/u.test(key[start]!)) start++
    const aim = strive.exec(key.slice(start, clause.end))
    const due = findDues(key, start, clause.end).find((d) => d.start === start)
    if (aim === null && due === undefined) break
    start = due?.end ?? start + aim![0].length
  }
  const words = key.slice(start, clause.end)
  if (doing.test(words)) return false
  if (opensWithQuantity.test(words) || opensWithMeasure.test(words)) return true
  if (opensWithAction.test(words)) return false
  if (!first) return true
  const subject = readSubject(text, { start, end: clause.end })
  if (subject !== null) return holding.test(key.slice(subject.end, clause.end))
  return !/(?:phải|chịu trách nhiệm)\s/u.test(words) && findStarters(key, start, clause.end).length === 0
}

/** `Mỗi xã có …`, `huyện nằm trong nhóm …`: having is no doing. */
const holding = new RegExp(
  `^[\\s,]*(?:$|(?:${keyed(['có', 'đạt', 'được', 'đều', 'nằm', 'thuộc', 'đứng', 'xếp', 'không', 'tăng', 'giảm', 'chiếm', 'là'])})(?![\\p{L}\\p{M}])|\\d)`,
  'u',
)

const opensWithQuantity = new RegExp(
  `^(?:(?:${keyed(['có', 'đạt', 'đạt được', 'trên', 'dưới', 'tối thiểu', 'ít nhất', 'tối đa', 'không quá', 'từ', 'khoảng', 'hơn', 'số', 'tỷ lệ', 'mỗi', 'là', 'nằm trong', 'thuộc'])})\\s+|[≥≤<>]\\s*)*(?:\\d|nhóm|top|tốp)`,
  'u',
)
