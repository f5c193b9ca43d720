import { isSyllable } from '../../../normalizers/legacy-encodings/syllables.js'
import * as words from '../../text/lines.js'
import type { TextLine } from '../lines.js'
import { joinOf } from './word-cuts.js'

/** What the lines of a paragraph are set in: a page's body, one of two columns side by side, or a cell. */
export interface Frame {
  readonly kind: 'body' | 'column' | 'cell'
  readonly left: number
  readonly right: number
  /** Usual distance of base lines, in sizes of the letters. */
  readonly pitch: number
}

export interface FramedLine {
  readonly line: TextLine
  readonly frame: Frame
}

/** How much wider than usual a gap between lines is that parts paragraphs. */
const SPACED = 1.18
const FAR_APART = 2.6
/** In sizes of the letters: how far a line is set in at least. */
const SET_IN = 0.6
/** A line that is set in so far on both sides stands in the middle; first lines are set in less. */
const CENTRED = 3.5
const ROOM = 0.45

/**
 * Whether `next` goes on with the paragraph that `open` are the lines of.
 * @param setOff space stands before that paragraph, so that it would stand before the next one too
 */
export function goesOn(open: readonly FramedLine[], next: FramedLine, setOff = false): boolean {
  const last = open.at(-1)!
  const a = last.line
  const b = next.line
  const above = words.plainLine(a.text)
  const below = words.plainLine(b.text)
  if (words.isRule(above) || words.isRule(below) || a.angle !== b.angle || b.bullet !== null) return false
  const gap = a.page === b.page ? (b.baseline - a.baseline) / Math.max(a.size, b.size) : null
  if (gap !== null && Math.abs(gap) < 0.3 && b.box.left >= a.box.right - a.size) return true
  if (gap !== null && (gap > FAR_APART || gap < 0.3)) return false
  const spaced = gap !== null && gap > last.frame.pitch * SPACED
  const small = words.startsSmall(below) || isCountGoingOn(above, below)
  const ended = words.endsSentence(above)
  const full = isFull(last, b)
  if (last.frame.kind === 'column') {
    if (spaced || ended || words.startsItem(below)) return false
    return small || (full && !looksPart(a, b) && isLastWord(above, below))
  }
  const cut = joinOf(a.text, b.text) === ''
  const mustGoOn = (full && small && !ended) || (cut && !spaced)
  if (cut && !spaced && (last.frame.kind === 'cell' || full)) return true
  if (Math.abs(a.size - b.size) > 0.15 * a.size && !mustGoOn) return false
  if (looksPart(a, b) && !mustGoOn && !(last.frame.kind === 'cell' && small)) return false
  if (last.frame.kind === 'cell') return goesOnInCell(above, below, { full, small, ended, spaced })
  const centred = isCentred(last)
  if (centred !== isCentred(next)) return mustGoOn
  if (centred) return !spaced && !ended && !words.startsItem(below) && sameTitle(above, below)
  return goesOnInBody(open, next, { full, small, ended, spaced, gap, setOff: setOff && gap !== null })
}

interface Signs {
  readonly full: boolean
  readonly small: boolean
  readonly ended: boolean
  readonly spaced: boolean
}

function goesOnInCell(above: string, below: string, { full, small, ended, spaced }: Signs): boolean {
  if (words.isBareMarker(above)) return true
  if (words.startsItem(below) && !isRange(above, below)) return false
  if (spaced) return small && !ended
  return full || (small && !ended)
}

function goesOnInBody(
  open: readonly FramedLine[],
  next: FramedLine,
  signs: Signs & { gap: number | null; setOff: boolean },
): boolean {
  const { full, small, ended, spaced, gap, setOff } = signs
  const last = open.at(-1)!
  const first = open[0]!
  const b = next.line
  const em = last.line.size
  const near = (x: number, y: number) => Math.abs(x - y) < SET_IN * em
  const left = inset(next)
  const firstLeft = inset(first)
  const wordsLeft = wordsInset(first)
  // where the second and further lines of this paragraph begin
  const restLeft = open.length > 1 ? inset(last) : wordsLeft !== null && near(left, wordsLeft) ? wordsLeft : 0
  const firstSetIn = first.line.bullet !== null || Math.abs(firstLeft - restLeft) >= SET_IN * em
  const mustGoOn = full && small && !ended
  const above = words.plainLine(last.line.text)
  const below = words.plainLine(b.text)
  if (words.isBareMarker(above) && open.length === 1 && !words.startsItem(below)) return true
  if (words.startsItem(below) && !(full && near(left, restLeft) && (isRange(above, below) || (firstSetIn && !ended)))) {
    return false
  }
  if (spaced) return mustGoOn && gap! < last.frame.pitch * 1.7 && near(left, restLeft)
  if (near(left, restLeft)) {
    if (full) return firstSetIn || !ended || small || setOff
    return small && !ended && roomOf(last) < 0.35 * (last.frame.right - last.frame.left)
  }
  // all lines of the paragraph set in alike, or the one below is the first of another
  if (open.length === 1 && near(left, firstLeft) && setOff && full) return true
  // the first line of an item is set in further than the others
  if (open.length === 1 && left < firstLeft && full && !ended) return true
  if (open.length === 1 && near(left, firstLeft)) return !ended && (full || small) && (small || !firstSetIn)
  return mustGoOn
}

/** `2011 -` above `2020`: the numeral is no marker. */
function isRange(above: string, below: string): boolean {
  return (/\d$/.test(above) && /^[-–]\s?\d/.test(below)) || (/[-–]$/.test(above) && /^\d/.test(below))
}

/** `dịch vụ công mức độ` above `3, 4`, `trong tháng` above `11/2022`: a numeral that is no marker. */
function isCountGoingOn(above: string, below: string): boolean {
  return /\p{Ll}\p{M}*$/u.test(above) && /^\d/.test(below) && !words.startsItem(below) && !words.startsWeakItem(below)
}

function sameTitle(above: string, below: string): boolean {
  if (words.isFormalLine(below) || words.closesLine(above) || words.isPartLine(above)) return false
  return words.isCapitals(above) === words.isCapitals(below)
}

/** Whether the next word would not have had room at the end of the line. */
function isFull(last: FramedLine, next: TextLine): boolean {
  const space = next.text.indexOf(' ')
  const word = next.edges[space < 0 ? next.text.length : space]! - next.edges[0]!
  return roomOf(last) < word + ROOM * last.line.size
}

function roomOf({ line, frame }: FramedLine): number {
  return frame.right - line.box.right
}

/** How far a line is set in, in points. */
function inset({ line, frame }: FramedLine): number {
  return line.box.left - frame.left
}

/** Where the words behind the marker of a line begin; null where it has none. */
function wordsInset({ line, frame }: FramedLine): number | null {
  if (line.bullet !== null) return inset({ line, frame })
  if (!words.startsItem(line.text)) return null
  const match = /^(?:(?:Điều|Chương|Phần|Mục)\s)?\S+\s/u.exec(line.text)
  return match === null ? null : line.edges[match[0].length]! - frame.left
}

export function isCentred({ line, frame }: FramedLine): boolean {
  const before = line.box.left - frame.left
  const after = frame.right - line.box.right
  return Math.min(before, after) > CENTRED * line.size && Math.abs(before - after) < 2.5 * line.size
}

/** One line is bold, or italic, as a whole and the other is not where they meet. */
function looksPart(a: TextLine, b: TextLine): boolean {
  return (['bold', 'italic'] as const).some(
    (look) => (isWhole(a, look) && !b.looks[0]![look]) || (isWhole(b, look) && !a.looks.at(-1)![look]),
  )
}

/** Marks of two letters are often set in another look than their words. */
function isWhole({ looks, text }: TextLine, look: 'bold' | 'italic'): boolean {
  return looks.every((one) => one[look] || (one.end - one.start < 3 && one.end < text.length))
}

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT` above `NAM`: one syllable is no line of a letterhead by itself. */
function isLastWord(above: string, below: string): boolean {
  return words.isCapitals(above) && words.isCapitals(below) && isSyllable(below.normalize('NFC').toLowerCase())
}
