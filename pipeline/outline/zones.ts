import { type DocumentKind, kindOfHeading } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { CleanBlock, CleanParagraph, CleanTable } from '../clean/clean-document.js'
import type { FlowBlock, Zone } from './flow.js'
import { readMarker } from './markers.js'

/** What the search for the parts of a document found. */
export interface Zones {
  readonly flow: readonly FlowBlock[]
  /** Kind of document that its heading names (`KẾ HOẠCH`), null where no such line stands. */
  readonly kind: DocumentKind | null
}

/** The line that names the kind: alone (`KẾ HOẠCH`), or in capitals with the subject after it. `rest` is where that begins. */
export function readKindLine(text: string): { kind: DocumentKind; rest: number } | null {
  const kind = kindOfHeading(text)
  if (kind === null) return null
  const key = compareKey(text)
  const label = [kind.label, ...(kind.also ?? [])]
    .map((words) => compareKey(words))
    .filter((words) => key.startsWith(words))
    .sort((a, b) => b.length - a.length)[0]
  if (label === undefined) return null
  const rest = text.slice(label.length).replace(/^[\s:.]+/, '')
  if (rest === '') return { kind, rest: text.length }
  return isUpper(text) && !/[.;]$/.test(text) ? { kind, rest: text.length - rest.length } : null
}

const motto = /cộng hòa xã hội chủ nghĩa|độc lập\s*[-–—]\s*tự do|^đảng cộng sản việt nam/
const recipientsHead = /^nơi nhận\s*:?/
const numberLine = /^số\s*[:.]?\s*(?:\d|\/|…|\.{2,}|$)/
const dateLine = /(?:^|,)\s*ngày\s*(?:\d{1,2}|[….\s]*)\s*tháng/
/** `TM.` on behalf of, `KT.` for the head, `TL.` by order, `TUQ.` by delegation, `Q.` acting (Decree 30/2020). */
const authorityLine = /^(?:tm|kt|tl|tuq|q)\s*\.\s*\S/
const positionLine =
  /^(?:quyền )?(?:phó )?(?:chủ tịch|giám đốc|thủ tướng|thống đốc|tổng cục trưởng|trưởng đoàn|chi cục trưởng|tổng biên tập|tổng thư ký|chánh văn phòng|thủ trưởng|bộ trưởng|cục trưởng|trưởng ban|bí thư|chủ nhiệm|thứ trưởng|vụ trưởng|tổng giám đốc|chi cục trưởng|viện trưởng|hiệu trưởng|trưởng phòng)(?:$|\s*(?:thường trực|chính phủ|ủy ban nhân dân.*|ubnd.*)$)/
const appendixLine = /^(?:phụ lục|phụ biểu|biểu(?: mẫu)?(?: tổng hợp)?(?: số)?|mẫu số|danh mục)(?:\s|$|:)/
const attachedLine =
  /^\(?\s*(?:ban hành )?kèm theo (?:kế hoạch|chỉ thị|quyết định|công văn|văn bản|chương trình|tờ trình)/
/** What an electronic signature prints on the page. */
const stamp =
  /^(?:người ký|ký bởi|ký số bởi|email|cơ quan|thời gian ký|ngày ký|chữ ký số|signed by|signature not verified)\s*:.{0,120}$/
const pageNumber =
  /^(?:[-–—\s]*\d{1,4}[-–—\s]*|trang\s+\d+(?:\s*[/|]\s*\d+)?|page\s+\d+(?:\s*(?:of|\/)\s*\d+)?|\d{1,4}\s*\/\s*\d{1,4})$/
const ruleLine = /^[-–—_=*.~\s]{3,}$/

/** Cuts a document into head, title, body, end and appendices, and marks page furniture. */
export function findZones(blocks: readonly CleanBlock[]): Zones {
  const items = blocks.flatMap((block) => (block.kind === 'table' && isLayoutTable(block) ? unfold(block) : [block]))
  const keys = items.map((item) => (item.kind === 'paragraph' ? compareKey(item.text) : ''))
  const zones: Zone[] = items.map(() => 'body')

  const kindAt = findKindLine(items, keys)
  let bodyStart = 0
  let kind: DocumentKind | null = null
  if (kindAt !== null) {
    kind = readKindLine((items[kindAt] as CleanParagraph).text)!.kind
    const title = titleEnd(items, keys, kindAt)
    for (let i = 0; i < kindAt; i++) zones[i] = 'head'
    for (let i = kindAt; i < title; i++) zones[i] = 'title'
    bodyStart = title
  } else {
    bodyStart = headEnd(items, keys)
    for (let i = 0; i < bodyStart; i++) zones[i] = 'head'
  }
  markEnd(items, keys, zones, bodyStart)
  markFurniture(items, keys, zones)
  return { flow: joinBroken(items, zones), kind }
}

/** A table that only lays out the head or the end of a document in two columns. */
function isLayoutTable(table: CleanTable): boolean {
  if (table.rows.length > 12) return false
  let cells = 0
  for (const row of table.rows) {
    cells += row.cells.length
    for (const cell of row.cells) {
      for (const paragraph of cell.paragraphs) {
        const key = compareKey(paragraph.text)
        if (motto.test(key) || recipientsHead.test(key)) return true
        if (authorityLine.test(key) && row.cells.length <= 3 && paragraph.text === paragraph.text.toUpperCase())
          return true
      }
    }
  }
  return cells === 0
}

function unfold(table: CleanTable): CleanParagraph[] {
  return table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function findKindLine(items: readonly CleanBlock[], keys: readonly string[]): number | null {
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

const preambleOpening =
  /^(?:căn cứ|thực hiện|thi hành|triển khai thực hiện|theo|xét|để|nhằm|trong|thời gian|những năm|qua|năm|trên cơ sở|tiếp tục thực hiện|ủy ban nhân dân|ubnd|chủ tịch)(?=\s)/

/** Index after the last line of the title that begins at the kind's line. */
function titleEnd(items: readonly CleanBlock[], keys: readonly string[], kindAt: number): number {
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
    if (item.text.length > 400 || ends || (readMarker(item.text) !== null && first !== null)) break
    if (first === null) {
      if (item.text.length > 320) break
      first = item
      end = i + 1
      continue
    }
    const lower = /^\p{Ll}/u.test(item.text)
    const sameCase = isUpper(first.text) && isUpper(item.text)
    const bothBold = isBold(first) && isBold(item)
    if (!lower && !sameCase && !bothBold) break
    if (!lower && !sameCase && preambleOpening.test(key)) break
    end = i + 1
  }
  return end
}

/** Without a kind's line: the head is what stands before the first long line, if letterhead lines are there. */
function headEnd(items: readonly CleanBlock[], keys: readonly string[]): number {
  let last = 0
  for (let i = 0; i < Math.min(items.length, 30); i++) {
    const item = items[i]!
    if (item.kind !== 'paragraph' || item.text.length > 150) break
    if (motto.test(keys[i]!) || numberLine.test(keys[i]!) || dateLine.test(keys[i]!)) last = i + 1
  }
  return last
}

function markEnd(items: readonly CleanBlock[], keys: readonly string[], zones: Zone[], bodyStart: number): void {
  const isEnd = (i: number): boolean => {
    const item = items[i]
    if (item?.kind !== 'paragraph') return false
    const key = keys[i]!
    if (recipientsHead.test(key)) return true
    return authorityLine.test(key) && isUpper(item.text) && item.text.length < 90
  }
  let i = bodyStart
  let inAppendix = false
  let afterEnd = false
  while (i < items.length) {
    const item = items[i]!
    if (item.kind === 'paragraph' && isEnd(i)) {
      i = markOneEnd(items, keys, zones, i)
      afterEnd = true
      continue
    }
    if (item.kind === 'paragraph' && isAppendixStart(items, keys, i, afterEnd || inAppendix)) {
      inAppendix = true
      i = markAppendixTitle(items, keys, zones, i)
      continue
    }
    zones[i] = inAppendix || afterEnd ? 'appendix' : 'body'
    i++
  }
}

/** Marks recipients and signature from `start`; gives the index after them. */
function markOneEnd(items: readonly CleanBlock[], keys: readonly string[], zones: Zone[], start: number): number {
  let i = start
  let named = false
  let sawSignature = false
  for (; i < items.length; i++) {
    const item = items[i]!
    if (item.kind !== 'paragraph') break
    const key = keys[i]!
    if (i > start && isAppendixStart(items, keys, i, true)) break
    const isRecipients = recipientsHead.test(key) || /^[-–•+*]/.test(item.text)
    const isSignature = authorityLine.test(key) || (isUpper(item.text) && positionLine.test(key))
    if (isSignature) sawSignature = true
    const marker = readMarker(item.text)
    if (marker !== null && !/^[-–•+*]/.test(item.text)) break
    if (!isRecipients && !isSignature && item.text.length > 160) break
    const isName = sawSignature && looksLikeName(item.text)
    if (isName) named = true
    if (
      !isRecipients &&
      !isSignature &&
      !isName &&
      isUpper(item.text) &&
      item.text.length > 24 &&
      !/\(/.test(item.text)
    )
      break
    zones[i] = 'end'
    // after the signer's name only recipients can follow
    if (named && !isRecipients && !isName && !isSignature && i > start + 1 && /^\p{Lu}/u.test(item.text)) {
      zones[i] = 'appendix'
      break
    }
  }
  return Math.max(i, start + 1)
}

export function looksLikeName(text: string): boolean {
  const words = text.replace(/^(?:ThS|TS|BS|KS|PGS|GS)\.?\s*/u, '').split(/\s+/)
  return (
    words.length >= 2 && words.length <= 6 && words.every((w) => /^\p{Lu}[\p{L}\p{M}.]*$/u.test(w)) && text.length <= 40
  )
}

function isAppendixStart(items: readonly CleanBlock[], keys: readonly string[], i: number, afterEnd: boolean): boolean {
  const item = items[i]
  if (item?.kind !== 'paragraph') return false
  const key = keys[i]!
  if (!appendixLine.test(key) || item.text.length > 160) return false
  if (/^danh mục|^biểu|^mẫu số/.test(key) && !isUpper(item.text)) return false
  if (
    isUpper(item.text) ||
    item.boldLead >= item.text.length ||
    /^phụ lục(?:\s+(?:số\s*)?[\divxa-z]{1,4})?\s*[.:]?$/.test(key)
  ) {
    if (afterEnd) return true
    // before any signature: the lines after it must say what it is attached to, or a table must follow
    for (let k = i; k < Math.min(items.length, i + 7); k++) {
      if (items[k]!.kind === 'table' || attachedLine.test(keys[k]!)) return true
    }
  }
  return false
}

function markAppendixTitle(
  items: readonly CleanBlock[],
  keys: readonly string[],
  zones: Zone[],
  start: number,
): number {
  let i = start
  for (; i < items.length && i < start + 10; i++) {
    const item = items[i]!
    if (item.kind !== 'paragraph') break
    const attached = attachedLine.test(keys[i]!)
    const titleLike =
      i === start ||
      attached ||
      isRule(item) ||
      isUpper(item.text) ||
      isBold(item) ||
      (item.text.startsWith('(') && item.text.length < 300) ||
      /^\p{Ll}/u.test(item.text) ||
      item.alignment === 'centre' ||
      (zones[i - 1] === 'appendixTitle' && item.text.startsWith('/'))
    if (!titleLike) break
    const marker = readMarker(item.text)
    if (i > start && marker !== null && marker.style !== 'dash' && !attached) break
    zones[i] = 'appendixTitle'
  }
  return Math.max(i, start + 1)
}

function markFurniture(items: readonly CleanBlock[], keys: readonly string[], zones: Zone[]): void {
  const stamped = keys.some((key) => /^(?:người ký|ký bởi|ký số bởi|thời gian ký)\s*:/.test(key))
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'paragraph') continue
    if (item.furniture === 'header' || item.furniture === 'footer') zones[i] = 'furniture'
    else if (isRule(item) && zones[i] !== 'head' && zones[i] !== 'title') zones[i] = 'furniture'
    else if (zones[i] !== 'head' && pageNumber.test(keys[i]!)) zones[i] = 'furniture'
    else if (/^\*?\s*\*?$/.test(item.text) || (stamped && stamp.test(keys[i]!))) zones[i] = 'furniture'
  }
}

/** Joins paragraphs that a page break or a wrapped line cut: the first has no end, the second no beginning. */
function joinBroken(items: readonly CleanBlock[], zones: readonly Zone[]): FlowBlock[] {
  const flow: FlowBlock[] = []
  let open: { at: number; zone: Zone } | null = null
  for (const [i, item] of items.entries()) {
    const zone = zones[i]!
    if (item.kind === 'table') {
      flow.push({ kind: 'table', table: item, zone })
      open = null
      continue
    }
    if (open !== null && zone === open.zone) {
      const before = flow[open.at] as { parts: readonly CleanParagraph[]; zone: Zone; kind: 'paragraph' }
      const last = before.parts.at(-1)!
      if (continues(last, item, zone, before.parts[0]!)) {
        flow[open.at] = { kind: 'paragraph', parts: [...before.parts, item], zone }
        continue
      }
    }
    flow.push({ kind: 'paragraph', parts: [item], zone })
    if (zone !== 'furniture') open = { at: flow.length - 1, zone }
  }
  return flow
}

const openEnd =
  /(?:,|\s(?:và|của|với|theo|cho|các|những|tại|trong|về|do|để|hoặc|là|được|từ|đến|trên|dưới|bằng|cấp|số|ngày|tháng))$/u

function continues(last: CleanParagraph, next: CleanParagraph, zone: Zone, first: CleanParagraph): boolean {
  if (zone === 'head' || zone === 'furniture' || next.label !== null || next.furniture !== null) return false
  if (zone === 'title' || zone === 'appendixTitle') return false
  if (readMarker(next.text) !== null || isRule(next) || isRule(last)) return false
  const lower = /^[\p{Ll}(\d"“]/u.test(next.text)
  if (zone === 'end') return /^[-–+]/.test(first.text) && !/[;.]$/.test(last.text) && /^\p{Ll}/u.test(next.text)
  if (/[.;:!?…]["”)]?$/.test(last.text)) return false
  if (isUpper(last.text) || last.headingLevel !== null || next.headingLevel !== null) return false
  // a heading is short and does not go on; a sentence that a page break cut is long or ends on an open word
  if (openEnd.test(last.text)) return lower || (last.text.length > 40 && !isUpper(next.text) && !isBold(next))
  if (/^\p{Ll}/u.test(next.text)) return last.text.length > 40 || !isBold(last)
  return false
}

export function isUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters === letters.toLowerCase()) return false
  if (letters === letters.toUpperCase()) return true
  // `PHÁT TRIỂN HẠ TẦNG 5G, IoT …`: a name keeps its small letters
  const small = letters.replace(/[^\p{Ll}]/gu, '').length
  return letters.length >= 20 && small / letters.length <= 0.08
}

function isBold(paragraph: CleanParagraph): boolean {
  return paragraph.boldLead >= paragraph.text.length && paragraph.text !== ''
}

function isRule(paragraph: CleanParagraph): boolean {
  return paragraph.furniture === 'rule' || (ruleLine.test(paragraph.text) && !/[.]{3}$/.test(paragraph.text))
}

export const headLines = { motto, numberLine, dateLine, recipientsHead, authorityLine, positionLine, attachedLine }
