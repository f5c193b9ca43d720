import { orderMarks } from '../../normalizers/legacy-encodings/index.js'
import { findRepairs, type Reading } from '../../normalizers/repair/index.js'
import { carryStretches, makeRepairs } from './carried-stretches.js'
import { cleanOffsets } from './clean-lines.js'
import type { DecodedStretch } from './decoded-paragraph.js'

/** A repair at its place in the paragraph's cleaned text. */
export interface LocalCorrection {
  readonly start: number
  readonly end: number
  readonly original: string
  readonly replacement: string
  readonly rule: string
}

/** Characters that print nothing: soft hyphen, zero-width and direction marks, byte-order mark. */
export const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g
const invisibleTest = new RegExp(invisible.source)
const wideSpace = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v\f]/g
const control = /[\u0000-\u0008\u000E-\u001F\u007F]/g
const controlTest = new RegExp(control.source)

/** A letter with the marks that compose with it, or the spaces between two words. */
const cluster = / +|[^ ][\p{M}\u1161-\u1175\u11A8-\u11C2]*/gu

/** A mark that a footnote belongs to the words before it, as readers of all formats give it, or one character. */
const noteReferenceOrCharacter = /\[\^[\p{L}\p{N}*]{1,6}\]|[\s\S]/gu

function droppedBy(character: string): string | null {
  if (invisibleTest.test(character)) return 'invisible-character'
  return controlTest.test(character) ? 'control-character' : null
}

/** Tells which UTF-16 units of a text cleaning drops. */
function droppedUnits(raw: string): (at: number) => boolean {
  const references = new Set<number>()
  for (const [mark, at] of [...raw.matchAll(noteReferenceOrCharacter)].map((m) => [m[0], m.index] as const)) {
    if (mark.startsWith('[^')) for (let i = 0; i < mark.length; i++) references.add(at + i)
  }
  return (at) => references.has(at) || droppedBy(raw[at]!) !== null
}

/**
 * Text with anything but printing ASCII, letters that have their marks in them and common signs, or with spaces that come off or
 * a mark of a note: all other text is clean as it is.
 */
const unclean = /[^ -~\u00A1-\u00AC\u00AE-\u024F\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E]| {2}|^ | $|\[\^/

/** Whether cleaning leaves a text as it is, repairs apart. */
export function isClean(text: string): boolean {
  return !unclean.test(text)
}

/** NFC with single spaces, without what prints nothing and marks of notes; each drop is a correction where it stood. */
function dropUnprinted(raw: string): { text: string; corrections: LocalCorrection[] } {
  if (isClean(raw)) return { text: raw, corrections: [] }
  const spaced = orderMarks(raw.replace(wideSpace, ' '))
  if (!invisibleTest.test(raw) && !controlTest.test(raw) && !raw.includes('[^'))
    return { text: spaced.normalize('NFC').replace(/ {2,}/g, ' ').trim(), corrections: [] }
  let printed = ''
  const dropped: { at: number; original: string; rule: string }[] = []
  for (const [character] of spaced.matchAll(noteReferenceOrCharacter)) {
    const rule = character.startsWith('[^') ? 'note-reference' : droppedBy(character)
    if (rule !== null) dropped.push({ at: printed.length, original: character, rule })
    else printed += character
  }
  let text = ''
  const corrections: LocalCorrection[] = []
  const place = (before: number) => {
    for (let next = dropped[corrections.length]; next && next.at <= before; next = dropped[corrections.length]) {
      const { original, rule } = next
      corrections.push({ start: text.length, end: text.length, original, replacement: '', rule })
    }
  }
  const words = printed.trimEnd()
  for (const { 0: part, index } of words.matchAll(cluster)) {
    place(index)
    if (!part.startsWith(' ')) text += part.normalize('NFC')
    else if (text !== '') text += ' '
  }
  place(printed.length)
  return { text, corrections }
}

/**
 * The cleaned words and every repair that changed a character; spacing and Unicode form follow the contract unlogged.
 * @param readings how sure a machine was that read them
 */
export function cleanWords(
  raw: string,
  decoded: readonly DecodedStretch[] = [],
  readings: readonly Reading[] = [],
): { text: string; corrections: LocalCorrection[] } {
  const { text, corrections } = dropUnprinted(raw)
  const repairs = findRepairs(text, readingsIn(text, raw, corrections, readings))
  const carried = decoded.length === 0 ? [] : carryDecoded(raw, decoded)
  if (repairs.length === 0 && carried.length === 0) return { text, corrections }
  const { text: repaired, changes } = makeRepairs(text, carried, repairs)
  // places of dropped characters shift with the repairs before them
  const shifted = corrections.map((c) => {
    let delta = 0
    for (const r of repairs) if (r.end <= c.start) delta += r.replacement.length - (r.end - r.start)
    return { ...c, start: c.start + delta, end: c.end + delta }
  })
  return { text: repaired, corrections: [...shifted, ...changes].sort((a, b) => a.start - b.start || a.end - b.end) }
}

/** Readings of the raw words at their places in the printed ones. */
function readingsIn(
  text: string,
  raw: string,
  corrections: readonly LocalCorrection[],
  readings: readonly Reading[],
): readonly Reading[] {
  if (text === raw || !readings.some(({ readingConfidence }) => readingConfidence !== null)) return readings
  const at = cleanOffsets(raw, text, corrections)
  return readings.map((reading) => ({ ...reading, start: at[reading.start]!, end: at[reading.end]! }))
}

function carryDecoded(raw: string, decoded: readonly DecodedStretch[]): ReturnType<typeof carryStretches> {
  const spaced = orderMarks(raw.replace(wideSpace, ' '))
  return carryStretches(spaced, droppedUnits(spaced), decoded)
}
