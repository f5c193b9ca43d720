import { romanNumber } from '../roman-number.js'

/** An ordinal that the others of its list make certain. */
export interface OrdinalRepair {
  /** Its place in the list that was given. */
  readonly index: number
  readonly original: string
  readonly replacement: string
}

type Kind = 'roman' | 'arabic'

interface Ordinal {
  readonly index: number
  readonly text: string
  readonly stop: string
  /** Null where the words are no number of the kind. */
  readonly value: number | null
}

/** Letters in which engines see the strokes of Roman numbers: `HÌ` for II or III, `1` for I, `VH` for VII. */
const romanLetters = /^[IVXÌÍỊĨİỈH1l|!¡iìíịjNUMTun]{1,7}$/u
const arabicLetters = /^[\dlIÌ|!iOoQDSsBZzgqbGAT]{1,3}$/u
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/

const figures: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'lIÌìíÍ|!¡iT'].map((letter) => [letter, '1'])),
  ...Object.fromEntries([...'OoQD'].map((letter) => [letter, '0'])),
  ...Object.fromEntries([...'Ss'].map((letter) => [letter, '5'])),
  ...Object.fromEntries([...'Zz'].map((letter) => [letter, '2'])),
  ...Object.fromEntries([...'gq'].map((letter) => [letter, '9'])),
  ...Object.fromEntries([...'bG'].map((letter) => [letter, '6'])),
  B: '8',
  A: '4',
}

/** So many ordinals of a list must be read as they should be, and as many as tell another number. */
const FEWEST = 2

/**
 * The ordinals of a list (the first column of a table, from top to bottom) that a machine misread: in a run of numbers that go up by
 * one, a word that looks like the number it should be is that number. Runs that skip or repeat numbers are left as they are.
 * @param texts null or any words where a row has no ordinal
 */
export function repairOrdinals(texts: readonly (string | null)[]): OrdinalRepair[] {
  const entries = texts.map((text) => /^(\S+?)([.)]?)$/u.exec(text?.trim() ?? ''))
  const hasFigures = entries.some((entry) => entry !== null && /^[02-9]$|^\d\d+$/.test(entry[1]!))
  // a group's I before its first row: `1`, `1`, `2`, where II comes later
  const isGroup = (at: number) => /^[1l|!]$/.test(entries[at]?.[1] ?? '') && /^1$/.test(entries[at + 1]?.[1] ?? '')
  const hasSecond = (at: number) => entries.slice(at + 1).some((entry) => /^I{2,3}$/.test(entry?.[1] ?? ''))
  const kinds = entries.map((entry, at): Kind | null => {
    if (entry === null) return null
    if (isGroup(at) && hasSecond(at)) return 'roman'
    if (romanLetters.test(entry[1]!) && !(hasFigures && /^[1l|!]+$/.test(entry[1]!))) return 'roman'
    return arabicLetters.test(entry[1]!) ? 'arabic' : null
  })
  const ordinalsOf = (kind: Kind, from: number, to: number): Ordinal[] =>
    entries.slice(from, to).flatMap((entry, i) => {
      if (entry === null || kinds[from + i] !== kind) return []
      const value = kind === 'roman' ? romanValue(entry[1]!) : /^\d+$/.test(entry[1]!) ? Number(entry[1]) : null
      return [{ index: from + i, text: entry[1]!, stop: entry[2]!, value }]
    })
  const repairs = repairRun(ordinalsOf('roman', 0, texts.length), 'roman')
  // figures begin again under every group
  const groups = [...kinds.entries()].filter(([, kind]) => kind === 'roman').map(([index]) => index)
  for (const [i, from] of [0, ...groups].entries()) {
    repairs.push(...repairRun(ordinalsOf('arabic', from, groups[i] ?? texts.length), 'arabic'))
  }
  return repairs.sort((a, b) => a.index - b.index)
}

function repairRun(run: readonly Ordinal[], kind: Kind): OrdinalRepair[] {
  const starts = run.flatMap(({ value }, i) => (value === null ? [] : [value - i]))
  const votes = (start: number) => starts.filter((one) => one === start).length
  const start = starts.reduce((best, one) => (votes(one) > votes(best) ? one : best), starts[0] ?? 0)
  const agreed = votes(start)
  // strokes are miscounted: `I` for II says nothing of the others, `IV` does
  const against = run.filter(({ text, value }, i) => value !== null && value !== start + i && !/^I+$/.test(text)).length
  if (agreed < Math.max(FEWEST, against) || agreed === run.length || start < 1) return []
  const repairs: OrdinalRepair[] = []
  for (const [i, { index, text, stop, value }] of run.entries()) {
    const due = start + i
    if (value === due) continue
    const written = kind === 'roman' ? romanNumber(due) : String(due)
    if (!(kind === 'roman' ? looksRoman(text, written) : looksArabic(text, written))) return []
    repairs.push({ index, original: text + stop, replacement: written + stop })
  }
  return repairs
}

/** The same letters V and X, and as many strokes give or take one: what two strokes look like an engine does not see. */
export function looksRoman(text: string, written: string): boolean {
  const strokes = text
    .toUpperCase()
    .replace(/[HNUMT]/g, 'II')
    .replace(/[^VX]/g, 'I')
  const letters = (word: string) => word.replace(/I/g, '')
  return letters(strokes) === letters(written) && Math.abs(strokes.length - written.length) <= 1
}

/** The figure that a letter looks like; the letter itself where it looks like none. */
function figureLike(letter: string): string {
  return figures[letter] ?? letter
}

export function looksArabic(text: string, written: string): boolean {
  return [...text].map(figureLike).join('') === written
}

export function romanValue(text: string): number | null {
  if (!roman.test(text)) return null
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }
  const values = [...text].map((letter) => worth[letter]!)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
