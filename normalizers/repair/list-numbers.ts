import { romanNumber } from '../roman-number.js'
import { looksArabic, looksRoman, romanValue } from './ordinals.js'

/** The number of an item that its neighbours make certain. */
export interface ListNumberRepair {
  /** Which of the marks that were given. */
  readonly index: number
  readonly original: string
  readonly replacement: string
}

interface Kind {
  /** Its numbers are strokes, which machines miscount. */
  readonly strokes: boolean
  readonly word: RegExp
  valueOf(word: string): number | null
  write(value: number): string
  looksLike(word: string, due: string): boolean
}

const kinds: readonly Kind[] = [
  {
    strokes: false,
    word: /^\S{1,3}$/u,
    valueOf: (word) => (/^\d{1,2}$/.test(word) ? Number(word) : null),
    write: String,
    // letter by letter, or with one letter more behind: a speck
    looksLike: (word, due) => looksArabic(word, due) || (word.length === due.length + 1 && word.startsWith(due)),
  },
  { strokes: true, word: /^[\p{Lu}|!1l]{1,5}$/u, valueOf: romanValue, write: romanNumber, looksLike: looksRoman },
]

interface Mark {
  readonly index: number
  readonly text: string
  readonly word: string
  /** What ends it as it was read; a full stop is easily lost, or read as a comma. */
  readonly stop: string
  /** Null where the word is no number of its kind. */
  readonly value: number | null
}

/**
 * Numbers of items that a machine misread, in the marks that paragraphs begin with, in order: `4.`, `s.`, `6.`; `ì.`, `2.`; `II.`,
 * `HI.`, `IV.`; `1 `, `2.`. A mark that looks like the number due between its neighbours is that number; a first one is due before a
 * 2 that goes on with no other list; where its figures are right and only its stop is lost, the neighbour before it is enough.
 * @param openings the first word of each paragraph; null where it has no other
 */
export function repairListNumbers(openings: readonly (string | null)[]): ListNumberRepair[] {
  const repairs = new Map<number, ListNumberRepair>()
  for (const kind of kinds) {
    for (const repair of repairKind(openings, kind)) if (!repairs.has(repair.index)) repairs.set(repair.index, repair)
  }
  return [...repairs.values()].sort((a, b) => a.index - b.index)
}

function repairKind(openings: readonly (string | null)[], kind: Kind): ListNumberRepair[] {
  const goesOn = goingOn(openings)
  const marks = openings.flatMap((text, index) => (kind.strokes && goesOn.has(index) ? [] : markOf(text, index, kind)))
  const repairs: ListNumberRepair[] = []
  let before: number | null = null
  let lastStop: string | null = null
  for (const [i, mark] of marks.entries()) {
    const rest = marks.slice(i + 1)
    const next = rest.find(({ value }) => value !== null) ?? null
    if (mark.value !== null && isStop(mark.stop) && !isMiscounted(mark, before, next, kind)) {
      before = mark.value
      lastStop = mark.stop
      continue
    }
    const due = dueAt(mark, before, next, kind)
    if (due === null) continue
    before = due
    const stop = isStop(mark.stop) ? mark.stop : (lastStop ?? rest.find((one) => isStop(one.stop))?.stop ?? '.')
    repairs.push({ index: mark.index, original: mark.text, replacement: kind.write(due) + stop })
  }
  return repairs
}

function markOf(text: string | null, index: number, kind: Kind): Mark[] {
  const match = /^(\S*?[^.,)])([.,)]?)$/u.exec(text ?? '')
  if (match === null || !kind.word.test(match[1]!)) return []
  return [{ index, text: text!, word: match[1]!, stop: match[2]!, value: kind.valueOf(match[1]!) }]
}

/** What number a mark must be; null where nothing makes it certain. */
function dueAt(mark: Mark, before: number | null, next: Mark | null, kind: Kind): number | null {
  const { value, stop, word } = mark
  if (isMiscounted(mark, before, next, kind)) return value! + 1
  if (value !== null) {
    const begins = value === 1 && before !== 1 && next?.value === 2
    return (before !== null && value === before + 1) || begins ? value : null
  }
  // without a stop a word of letters is a word
  if (stop === '' || next === null || (isStop(stop) && isStop(next.stop) && next.stop !== stop)) return null
  const due = next.value! - 1
  const fits = before === due - 1 || (due === 1 && before !== 1)
  return fits && due > 0 && kind.looksLike(word, kind.write(due)) ? due : null
}

/** `II.`, `II.`, `IV.`: a number that stands twice where the one after it is missing. */
function isMiscounted({ value }: Mark, before: number | null, next: Mark | null, { strokes }: Kind): boolean {
  return strokes && value !== null && value === before && next?.value === value + 2
}

/** Which openings are figures that the next figures go on from: `1.` before `2.` is no I. */
function goingOn(openings: readonly (string | null)[]): Set<number> {
  const figures = openings.flatMap((text, index) => {
    const match = /^(\d{1,2})[.,)]?$/.exec(text ?? '')
    return match === null ? [] : [{ index, value: Number(match[1]) }]
  })
  const going = new Set<number>()
  for (const [i, { index, value }] of figures.entries()) if (figures[i + 1]?.value === value + 1) going.add(index)
  return going
}

function isStop(stop: string): boolean {
  return stop === '.' || stop === ')'
}
