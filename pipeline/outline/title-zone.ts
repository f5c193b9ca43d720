import { type DocumentKind, kindOfHeading } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { CleanBlock, CleanParagraph } from '../clean/clean-document.js'
import { attachedLine, isBold, isRule, isUpper, motto, numberLine } from './lines.js'
import { readMarker } from './markers.js'
import { misreadKind } from './misread-lines.js'
import { readNumberLine, saysDate } from './number-line.js'
import { roleOfHeading } from './section-roles.js'

const whose =
  /^(?:của (?:ủy ban nhân dân|ubnd|chủ tịch|thủ tướng|chính phủ|bộ trưởng|giám đốc|hội đồng nhân dân|hđnd|sở|bộ|ban)(?:\s.*)?|liên (?:tịch|ngành|cơ quan|sở)(?: phối hợp)?|phối hợp(?: liên (?:tịch|ngành))?)$/

/** The line that names the kind: alone (`KẾ HOẠCH`), or in capitals with the subject after it. `rest` is where that begins. */
export function readKindLine(text: string): { kind: DocumentKind; rest: number } | null {
  const kind = kindOfHeading(text)
  if (kind === null) {
    const misread = misreadKind(text)
    return misread === null ? null : { kind: misread, rest: text.length }
  }
  const key = compareKey(text)
  const label = [kind.label, ...(kind.also ?? [])]
    .map((words) => compareKey(words))
    .filter((words) => key.startsWith(words))
    .sort((a, b) => b.length - a.length)[0]
  if (label === undefined) return null
  const rest = text.slice(label.length).replace(/^[\s:.]+/, '')
  // `CHỈ THỊ CỦA ỦY BAN NHÂN DÂN TỈNH`, `KẾ HOẠCH LIÊN TỊCH`: whose it is, no subject
  if (rest === '' || (isUpper(text) && whose.test(compareKey(rest)))) return { kind, rest: text.length }
  if (/[.;]$/.test(text)) return null
  // `CHƯƠNG TRÌNH HÀNH ĐỘNG thực hiện Nghị quyết …`: the kind is set off by its capitals
  return isUpper(text) || isSetOff(text, label.length) ? { kind, rest: text.length - rest.length } : null
}

/** The kind in capitals, and small letters behind it: one line of the title, or two that were joined. */
function isSetOff(text: string, length: number): boolean {
  const label = text.slice(0, length)
  return label === label.toUpperCase() && text.length > length + 20 && !/[:]$/.test(text)
}

export function findKindLine(items: readonly CleanBlock[], keys: readonly string[]): number | null {
  let seen = 0
  for (let i = 0; i < items.length && seen < 60; i++) {
    const item = items[i]!
    if (item.kind !== 'paragraph') continue
    seen++
    if (readMarker(item.text) !== null) {
      // a numbered heading before any kind line: the head is missing
      if (/^(?:i|1|a)[.)]/.test(keys[i]!)) return null
      continue
    }
    if (readKindLine(item.text) !== null) return i
  }
  return null
}

const ownAppendix = /^(?:phụ lục|phụ biểu)(?:\s+(?:số\s*)?(?:\d{1,2}|[ivx]{1,4}))?[.:]?$/

/** The last line of a title is often its time: `6 tháng cuối năm 2025`, `Giai đoạn 2021 - 2025`. */
const timeOfTitle =
  /^\(?(?:\d{1,2} tháng (?:đầu|cuối) năm|(?:năm|giai đoạn|nhiệm kỳ|năm học|quý|đến năm|tháng)) (?:[ivx\d]|từ|học|nay).{0,60}$/

/** Opens the line that says who decides. */
export const issues =
  /^(?:chủ tịch )?(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|thủ tướng|bộ trưởng|giám đốc|chính phủ)(?=\s|$)/

const preambleOpening =
  /^(?:căn cứ|thực hiện|thi hành|triển khai thực hiện|theo|xét|để|nhằm|trong|thời gian|những năm|qua|năm|trên cơ sở|tiếp tục thực hiện|ủy ban nhân dân|ubnd|chủ tịch)(?=\s)/

/** Index after the last line of the title that begins at the kind's line. */
export function titleEnd(items: readonly CleanBlock[], keys: readonly string[], kindAt: number): number {
  const kindItem = items[kindAt] as CleanParagraph
  let first: CleanParagraph | null = readKindLine(kindItem.text)!.rest < kindItem.text.length ? kindItem : null
  let end = kindAt + 1
  for (let i = kindAt + 1; i < items.length; i++) {
    const item = items[i]!
    if (item.kind !== 'paragraph') break
    if (isRule(item)) {
      if (first === null) continue
      return i + 1
    }
    const key = keys[i]!
    const ends = /[.;:]$/.test(item.text) && !/(?:\.{3}|…)$/.test(item.text)
    if (attachedLine.test(key)) {
      end = i + 1
      continue
    }
    // an appendix can follow its plan's title at once
    if (first !== null && ownAppendix.test(key)) break
    // `ỦY BAN NHÂN DÂN TỈNH SƠN THUẬN` between the title and `Căn cứ …`: who decides
    if (first !== null && issues.test(key) && isUpper(item.text) && /^căn cứ(?=\s)/.test(keys[i + 1] ?? '')) break
    // a machine reads a speck behind the title as its full stop
    const isSpeck = first === null && item.readings.length > 0 && item.text.endsWith('.') && item.text.length < 200
    const isTitle = isSpeck && !preambleOpening.test(key)
    if (item.text.length > 400 || (ends && !isTitle) || (readMarker(item.text) !== null && first !== null)) break
    if (first === null) {
      if (item.text.length > 320) break
      first = item
      end = i + 1
      continue
    }
    const lower = /^\p{Ll}/u.test(item.text) || timeOfTitle.test(key)
    const sameCase = isUpper(first.text) && isUpper(item.text)
    const bothBold = isBold(first) && isBold(item)
    if (!lower && !sameCase && !bothBold) break
    if (!lower && !sameCase && preambleOpening.test(key)) break
    end = i + 1
  }
  return end
}

/** Without a kind's line: the head is what stands before the first long line, if letterhead lines are there. */
export function headEnd(items: readonly CleanBlock[], keys: readonly string[]): number {
  let last = 0
  for (let i = 0; i < Math.min(items.length, 30); i++) {
    const item = items[i]!
    if (item.kind !== 'paragraph' || item.text.length > 150) break
    // `Căn cứ Quyết định số …` has a number and a date too
    if (/^(?:căn cứ|thực hiện|xét)\s/.test(keys[i]!)) break
    const text = item.text
    if (motto.test(keys[i]!) || numberLine.test(keys[i]!) || readNumberLine(text) || saysDate(text)) last = i + 1
  }
  return last
}

const LONGEST_TITLE = 320
const MOST_TITLE_LINES = 4

/**
 * Where a dump has lost the kind's line: the title is what stands in capitals below the letterhead. A heading of the plan
 * itself (`MỤC TIÊU`) is none, unless the reasons for the plan come next.
 */
export function untitledEnd(items: readonly CleanBlock[], keys: readonly string[], from: number): number {
  if (from === 0) return from
  let end = from
  while (end < items.length && end < from + MOST_TITLE_LINES) {
    const item = items[end]!
    if (item.kind !== 'paragraph' || item.text.length > LONGEST_TITLE || readMarker(item.text) !== null) break
    const goesOn = end > from && timeOfTitle.test(keys[end]!)
    if (!goesOn && !isUpper(item.text)) break
    end++
  }
  const words = keys.slice(from, end).join(' ')
  if (words.split(/\s+/).length < 4) return from
  return preambleOpening.test(keys[end] ?? '') || roleOfHeading(words, true) === null ? end : from
}
