import type { CleanBlock } from '../clean/clean-document.js'
import type { Zone } from './flow.js'
import {
  appendixLine,
  attachedLine,
  authorityLine,
  isBold,
  isRule,
  isUpper,
  looksLikeName,
  positionLine,
  recipientsHead,
} from './lines.js'
import { readMarker } from './markers.js'
import { misreadOffice } from './misread-lines.js'

export function markEnd(items: readonly CleanBlock[], keys: readonly string[], zones: Zone[], bodyStart: number): void {
  const isEnd = (i: number): boolean => {
    const item = items[i]
    if (item?.kind !== 'paragraph') return false
    const key = keys[i]!
    if (recipientsHead.test(key)) return true
    if (!isUpper(item.text) || item.text.length >= 90) return false
    return authorityLine.test(key) || isSigner(items, keys, i) || isSigningBody(items, keys, i)
  }
  let i = bodyStart
  let inAppendix = false
  let afterEnd = false
  while (i < items.length) {
    const item = items[i]!
    if (item.kind === 'paragraph' && isEnd(i)) {
      for (let k = recipientsAbove(items, keys, bodyStart, i); k < i; k++) zones[k] = 'end'
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

const bullet = /^[-–•+*]/
/** The copy that is filed: the last of the recipients. */
const filedCopy = /^[-–•+*]\s*lưu\s*:?\s*(?:vt|vp|văn|bttu|hs|nv|tkct|ttth)/

/** Where recipients that have lost their heading begin above a signature: bullets down to the filed copy. */
function recipientsAbove(items: readonly CleanBlock[], keys: readonly string[], from: number, end: number): number {
  if (end <= from || !filedCopy.test(keys[end - 1]!)) return end
  let i = end - 1
  while (i > from && isRecipient(items[i - 1]!, keys[i - 1]!) && end - i < 40) {
    i--
    if (asAbove.test(keys[i]!)) break
  }
  return i
}

/** `- Như trên;` is the first of them. */
const asAbove = /^[-–•+*]\s*như\s/

/** Short, `;` or `,` behind it, and nobody who is told to do anything. */
function isRecipient(item: CleanBlock, key: string): boolean {
  if (item.kind !== 'paragraph' || !bullet.test(item.text) || item.text.length >= 90 || !/[;,]$/.test(item.text))
    return false
  return asAbove.test(key) || !orders.test(key)
}

/** What a recipient is not told: `- Sở Nội vụ theo dõi, đôn đốc thực hiện;`. */
const orders =
  /(?<!\p{L})(?:thực hiện|triển khai|tổ chức(?! (?:đoàn|chính trị|hội|cán bộ|tỉnh))|theo dõi|đôn đốc|bố trí|rà soát|xây dựng kế|tham mưu|chủ trì|phối hợp|hướng dẫn|kiểm tra(?! (?:tỉnh|huyện))|tăng cường|đẩy mạnh)(?!\p{L})/u

/** `GIÁM ĐỐC` alone, with a name below it: a signature without letters of authority. */
function isSigner(items: readonly CleanBlock[], keys: readonly string[], i: number): boolean {
  const item = items[i]
  if (item?.kind !== 'paragraph' || !isUpper(item.text)) return false
  if (!positionLine.test(keys[i]!) && misreadOffice(item.text) === null) return false
  for (let k = i + 1; k <= i + 2; k++) {
    const below = items[k]
    if (below?.kind === 'paragraph' && !isUpper(below.text) && looksLikeName(below.text)) return true
  }
  return false
}

/** `SỞ TÀI CHÍNH` above `GIÁM ĐỐC`: one of the bodies that sign together. */
function isSigningBody(items: readonly CleanBlock[], keys: readonly string[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (item?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false
  if (!isUpper(item.text) || item.text.length > 80 || readMarker(item.text) !== null) return false
  if (isSigner(items, keys, i + 1)) return true
  return authorityLine.test(keys[i + 1]!) && isUpper(next.text) && isSigner(items, keys, i + 2)
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
    const isSignature =
      (isUpper(item.text) && (authorityLine.test(key) || positionLine.test(key))) ||
      misreadOffice(item.text) !== null ||
      isSigningBody(items, keys, i)
    if (isSignature) sawSignature = true
    const marker = readMarker(item.text)
    // `Q. CHỦ TỊCH` opens no list
    if (marker !== null && !/^[-–•+*]/.test(item.text) && !isSignature) break
    if (!isRecipients && !isSignature && item.text.length > 160) break
    // `TM. ỦY BAN NHÂN DÂN` is no name
    const isName = sawSignature && !isSignature && looksLikeName(item.text)
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
