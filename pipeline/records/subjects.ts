/** Whom a sentence gives its duties to. */
import { type PlacedBody, readSubject } from '../../normalizers/bodies/index.js'
import { kindAt, LETTER, SPACE } from '../../normalizers/character-kinds.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'

const orders = /(?:^|[\s,])(?:yêu cầu|đề nghị|giao|giao cho|phân công)\s+/u

const openingClause =
  /^(?:trên cơ sở|căn cứ|trong quá trình|trong trường hợp|trường hợp|khi|để|định kỳ|hàng năm|hằng năm|trước ngày|chậm nhất|nếu|ngoài|theo(?! dõi)|đồng thời|sau khi|đối với|từ|trong|riêng|đến)(?=\s)/u

const orderedNext = /^(?:nghiêm túc )?(?:yêu cầu|đề nghị|giao(?: cho)?|phân công)\s+/u

/** More letters than the words that open a clause or an order have. */
const longestOpening = 48

interface Subject {
  readonly bodies: readonly PlacedBody[]
  readonly start: number
  readonly dutyStart: number
}

/** The bodies that a sentence gives its duties to, at its start or after an opening clause or an order. */
export function findSubject(sentence: string, plan: PlanContext): Subject | null {
  const direct = readSubject(sentence, plan)
  if (direct !== null) {
    // `UBND tỉnh yêu cầu các sở …`: the duty is theirs
    const { dutyStart } = direct
    const order = orderedNext.exec(compareKey(sentence.slice(dutyStart, dutyStart + longestOpening)))
    if (order !== null) {
      const at = direct.dutyStart + order[0].length
      const ordered = readSubject(sentence.slice(at), plan)
      if (ordered !== null) return shift(ordered, at)
    }
    return { bodies: direct.bodies, start: direct.start, dutyStart: direct.dutyStart }
  }
  if (openingClause.test(compareKey(sentence.slice(0, longestOpening)))) {
    const key = compareKey(sentence)
    const order = orders.exec(key)
    if (order !== null && order.index < 260) {
      const at = order.index + order[0].length
      const ordered = readSubject(sentence.slice(at), plan)
      if (ordered !== null) return shift(ordered, at)
    }
    let depth = 0
    let commas = 0
    for (let i = 0; i < Math.min(key.length, 400) && commas < 6; i++) {
      if (key[i] === '(') depth++
      else if (key[i] === ')') depth = Math.max(0, depth - 1)
      else if (key[i] === ',' && depth === 0) {
        commas++
        const at = i + 1 + (key.slice(i + 1).length - key.slice(i + 1).trimStart().length)
        // a comma inside a list of bodies begins none
        if (listWord.test(key.slice(Math.max(0, i - 16), i))) continue
        const after = readSubject(sentence.slice(at), plan)
        if (after !== null && hasDuty(sentence, at + after.dutyStart)) return shift(after, at)
      }
    }
    // a lost comma: `… nếu có khó khăn, vướng mắc các cơ quan, đơn vị kịp thời phản ánh`
    for (const match of conditional.test(key) ? key.slice(0, 400).matchAll(bodyOpening) : []) {
      const at = match.index + match[1]!.length
      if ((key.slice(0, at).match(/\(/g)?.length ?? 0) > (key.slice(0, at).match(/\)/g)?.length ?? 0)) continue
      if (
        at === 0 ||
        /(?:^|\s)(?:của|với|cho|tại|về|qua|đến|do|và|giữa|cùng|từ|gửi|thuộc|là|được|theo|bởi|trong|ở|đối với)\s+$/u.test(
          key.slice(0, at),
        )
      )
        continue
      if (
        listWord.test(key.slice(Math.max(0, at - 18), at).replace(/[\s,;]+$/u, '')) ||
        /,\s*$/u.test(key.slice(0, at))
      )
        continue
      const after = readSubject(sentence.slice(at), plan)
      if (after !== null && after.start === 0 && hasDuty(sentence, at + after.dutyStart)) return shift(after, at)
    }
  }
  return null
}

const conditional = /^(?:trong quá trình|nếu|khi|trường hợp|trong trường hợp|sau khi)(?=\s)/u

const listWord =
  /(?:^|[\s,;])(?:sở|ban|ngành|cơ quan|đơn vị|địa phương|tổ chức|huyện|thị xã|xã|phường|cấp huyện|cấp tỉnh|cá nhân|đoàn thể)$/u

const bodyOpening =
  /(^|\s)(?=(?:các (?:cơ quan|sở|đơn vị|địa phương|huyện|bộ|ngành)|sở |ubnd |ủy ban nhân dân |thủ trưởng |chủ tịch |giám đốc |văn phòng |người đứng đầu ))/gu

/** Two words with letters, from a place on. */
export function hasDuty(sentence: string, from: number): boolean {
  let words = 0
  for (let at = from; at < sentence.length && words < 2; at++) {
    if (kindAt(sentence, at) !== LETTER || !/\p{L}/u.test(String.fromCodePoint(sentence.codePointAt(at)!))) continue
    words++
    while (at < sentence.length && kindAt(sentence, at) !== SPACE) at++
  }
  return words >= 2
}

function shift(subject: Subject, by: number): Subject {
  return {
    bodies: subject.bodies.map((body) => ({ ...body, start: body.start + by, end: body.end + by })),
    start: subject.start + by,
    dutyStart: subject.dutyStart + by,
  }
}
