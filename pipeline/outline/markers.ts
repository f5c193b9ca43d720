/**
 * The marks that open headings and points, from the top: `Phần`, `Chương`, `Mục`, `Điều`, `A.`, `I.`, `1.`, `1.1.`, `a)`,
 * `-`, `+` (Decree 30/2020/NĐ-CP, appendix I). A style, not a fixed level: any of them can be missing or used twice.
 */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'item'
  | 'decimal'
  | 'bracketed'
  | 'letter'
  | 'dash'
  | 'plus'
  | 'dot'

export interface Marker {
  readonly style: MarkerStyle
  /** As a path segment: `II`, `1`, `1.1`, `a`; for bullets the sign. */
  readonly label: string
  /** Number in its sequence, from 1; 0 for bullets. */
  readonly ordinal: number
  /** Numbers of a decimal marker: `1.2.3` is [1, 2, 3]; one number for the others. */
  readonly numbers: readonly number[]
  /** Characters of the text that the marker takes, with the space after it. */
  readonly length: number
}

/** How deep a style stands where nothing else is known. */
export const styleRank: Record<MarkerStyle, number> = {
  part: 1,
  chapter: 2,
  division: 3,
  article: 4,
  capital: 5,
  roman: 6,
  arabic: 7,
  item: 7.5,
  decimal: 8,
  bracketed: 11,
  letter: 12,
  dash: 13,
  plus: 14,
  dot: 15,
}

/** Vietnamese alphabet of lettered points: no f, j, w, z; đ after d. */
const letters = 'abcdđeghiklmnopqrstuvxy'
const romanValues: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const ordinalWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

const named =
  /^(phần|chương|mục|điều)\s+(?:thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|([IVXL]+|\d{1,3}|[A-Z]))(?=[\s.:;,)\-–]|$)\s*[.:\-–)]?\s*/iu
/** `Nhóm 1: …`, `Dự án 2. …`, `Giải pháp IV: …`: parts of a programme, counted by name. */
const countedItem =
  /^((?:Tiểu dự án|Dự án|Hợp phần|Nhóm(?: nhiệm vụ| giải pháp)?|Nhiệm vụ|Giải pháp|Hoạt động|Nội dung|Chuyên đề)\s+(\d{1,2}|[IVX]{1,5}))\s*[.:]\s+(?=\S)/u
/** `I. MỤC TIÊU`, and with a dash `I/- MỤC TIÊU`, `I - Mục tiêu`, `I- Mục tiêu`, `I-MỤC TIÊU`; `X-quang` and `V-League` are words. */
const romanMark =
  /^([IVX]{1,6}|L)\s*[.)/:]\s*(?:[-–]\s*)?(?=[^\s-])|^([IVX]{1,6})(?:\s+[-–]\s*|\s*[-–]\s+)(?=\p{L})|^([IVX]{1,6})[-–](?=\p{Lu}{2})/u
const capitalMark = /^([A-Z])\s*[.)/]\s+(?=\p{L})/u
const decimalMark =
  /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:\s*[.)/:]?\s+|\s*[.)/:]?\s*[-–]\s+)(?=[^\s\d%–-])|^(\d{1,2}(?:\.\d{1,2}){1,4})[.)](?=\p{L})/u
const arabicMark =
  /^(\d{1,3})\s*[.)/:]\s*(?:[-–]\s*(?=\p{L}))?(?=[^\s\d])|^(\d{1,3})\.\s+(?=\S)|^(\d{1,2})\s*[-–]\s+(?=\p{Lu})/u
const bracketedMark = /^\((\d{1,2})\)\s*(?=\S)/u
const letterMark =
  /^\(?([a-zđ])\s*[).]\s*(?:[-–]\s+(?=\p{Lu}))?(?=\S)|^([a-zđ])(?:\s*\/\s*(?:[-–]\s*)?|\s*[-–]\s+)(?=\p{L})/u
const bulletMark = /^([-–—−‐•●▪■♦◦*+·o➢✓✔☑❖❑❒□▫○◆◇▶►→➔])\s*(?=\S)/u

const numberedUnits = /^(?:người|ngày|tháng|năm|lần|xã|huyện|điểm|triệu|tỷ|đồng)(?![\p{L}])/iu

/** The marker that a text opens with, or null. */
export function readMarker(text: string): Marker | null {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return readNumber(text)
  const bullet = bulletMark.exec(text)
  if (bullet !== null) return readBullet(text, bullet)
  const bracketed = bracketedMark.exec(text)
  if (bracketed !== null) {
    const n = Number(bracketed[1])
    return { style: 'bracketed', label: `(${n})`, ordinal: n, numbers: [n], length: bracketed[0].length }
  }
  const roman = romanMark.exec(text)
  if (roman !== null) {
    const label = (roman[1] ?? roman[2] ?? roman[3])!
    const n = romanNumber(label)
    if (n !== null) return { style: 'roman', label, ordinal: n, numbers: [n], length: roman[0].length }
  }
  const letter = letterMark.exec(text)
  if (letter !== null) {
    const label = (letter[1] ?? letter[2])!
    const n = letters.indexOf(label) + 1
    if (n > 0) return { style: 'letter', label, ordinal: n, numbers: [n], length: letter[0].length }
  }
  const capital = capitalMark.exec(text)
  if (capital !== null) {
    const n = capital[1]!.charCodeAt(0) - 64
    return { style: 'capital', label: capital[1]!, ordinal: n, numbers: [n], length: capital[0].length }
  }
  const unit = named.exec(text)
  return unit === null ? null : readNamed(unit)
}

/** The name and number that a part of a programme opens with; in a cell they are its words. */
export function readItemMarker(text: string): Marker | null {
  const item = countedItem.exec(text)
  if (item === null) return null
  const n = /^\d/.test(item[2]!) ? Number(item[2]) : romanNumber(item[2]!)
  return n === null ? null : { style: 'item', label: item[1]!, ordinal: n, numbers: [n], length: item[0].length }
}

/** The marker of a table's ordinal cell (`1`, `1.2`, `II`, `a)`, `-`), where no words follow it. */
export function readOrdinal(cell: string): Marker | null {
  const text = cell.replace(/\s+/g, '').replace(/[.):/]+$/, '')
  if (text === '') return null
  if (/^\(?\d{1,3}$/.test(text)) {
    const n = Number(text.replace('(', ''))
    return { style: 'arabic', label: String(n), ordinal: n, numbers: [n], length: cell.length }
  }
  if (/^\d{1,3}(?:[.,]\d{1,3})+$/.test(text)) {
    const numbers = text.split(/[.,]/).map(Number)
    return { style: 'decimal', label: numbers.join('.'), ordinal: numbers.at(-1)!, numbers, length: cell.length }
  }
  if (/^[IVXL]+$/.test(text)) {
    const n = romanNumber(text)
    if (n !== null) return { style: 'roman', label: text, ordinal: n, numbers: [n], length: cell.length }
  }
  if (/^\(?[a-zđ]$/.test(text)) {
    const label = text.replace('(', '')
    const n = letters.indexOf(label) + 1
    if (n > 0) return { style: 'letter', label, ordinal: n, numbers: [n], length: cell.length }
  }
  if (/^[A-ZĐ]$/.test(text)) {
    const n = text.charCodeAt(0) - 64
    return { style: 'capital', label: text, ordinal: n, numbers: [n], length: cell.length }
  }
  if (/^[-–+•*]$/.test(text)) {
    return { style: text === '+' ? 'plus' : 'dash', label: text, ordinal: 0, numbers: [0], length: cell.length }
  }
  return null
}

export function isBullet(marker: Marker): boolean {
  return marker.style === 'dash' || marker.style === 'plus' || marker.style === 'dot'
}

function readNumber(text: string): Marker | null {
  const decimal = decimalMark.exec(text)
  if (decimal !== null) {
    const label = (decimal[1] ?? decimal[2])!
    const numbers = label.split('.').map(Number)
    if (numbers.every((n) => n > 0) && !numberedUnits.test(text.slice(decimal[0].length))) {
      return {
        style: 'decimal',
        label: numbers.join('.'),
        ordinal: numbers.at(-1)!,
        numbers,
        length: decimal[0].length,
      }
    }
    return null
  }
  const arabic = arabicMark.exec(text)
  if (arabic !== null) {
    const n = Number(arabic[1] ?? arabic[2] ?? arabic[3])
    // `30/6 …` is a date, `5/63 tỉnh` a rank: a slash counts only before letters
    if (arabic[0].includes('/') && !/^\d+\s*\/\s*(?:[-–]\s*)?\p{L}/u.test(text)) return null
    return { style: 'arabic', label: String(n), ordinal: n, numbers: [n], length: arabic[0].length }
  }
  return null
}

function readBullet(text: string, match: RegExpExecArray): Marker | null {
  const sign = match[1]!
  if (sign === 'o' && !/^o\s+\p{Lu}/u.test(text)) return readLetterAfterAll(text)
  if (sign === '*' && /^\*+\s*$/.test(text)) return null
  // a minus sign before a number is none, unless a space stands between
  if (/^[-–−+]\d/.test(text) && !/^[-–]\d+\s*%?\s+\p{L}/u.test(text) && !/^\+\d+\s*%\s*\p{L}/u.test(text)) return null
  const style: MarkerStyle = sign === '+' ? 'plus' : '-–—−‐'.includes(sign) ? 'dash' : 'dot'
  return { style, label: style === 'plus' ? '+' : '-', ordinal: 0, numbers: [0], length: match[0].length }
}

function readLetterAfterAll(text: string): Marker | null {
  const letter = letterMark.exec(text)
  if (letter === null) return null
  const label = (letter[1] ?? letter[2])!
  const n = letters.indexOf(label) + 1
  return n > 0 ? { style: 'letter', label, ordinal: n, numbers: [n], length: letter[0].length } : null
}

function readNamed(match: RegExpExecArray): Marker | null {
  const styles: Record<string, MarkerStyle> = { phần: 'part', chương: 'chapter', mục: 'division', điều: 'article' }
  const word = match[1]!
  // a sentence may open with `Mục tiêu`, `Phần mềm`: only a number makes a unit; `điều 5 của Luật` in a sentence is lower case
  if (word[0] !== word[0]!.toUpperCase()) return null
  const style = styles[word.toLowerCase()]!
  let n: number | null
  let label: string
  if (match[2] !== undefined) {
    n = ordinalWords.indexOf(match[2].toLowerCase()) + 1
    label = `${word} ${n}`
  } else {
    const value = match[3]!
    n = /^\d+$/.test(value) ? Number(value) : (romanNumber(value) ?? value.charCodeAt(0) - 64)
    label = `${word} ${value}`
  }
  const title =
    label[0]!.toUpperCase() +
    label
      .slice(1)
      .toLowerCase()
      .replace(/ ([ivxl]+)$/, (_, r: string) => ` ${r.toUpperCase()}`)
  return { style, label: title, ordinal: n, numbers: [n], length: match[0].length }
}

/** Value of a well-formed roman number, else null. */
export function romanNumber(text: string): number | null {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const here = romanValues[text[i]!]!
    const next = romanValues[text[i + 1] ?? ''] ?? 0
    value += here < next ? -here : here
  }
  return value
}
