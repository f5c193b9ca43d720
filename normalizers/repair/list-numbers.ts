import { figureLike } from './ordinals.js'

/** The number of an item that its neighbours make certain. */
export interface ListNumberRepair {
  /** Which of the marks that were given. */
  readonly index: number
  readonly original: string
  readonly replacement: string
}

const number = /^(\d{1,2})([.)])$/
const mark = /^(\S{1,3})([.)])$/u

/**
 * Numbers of items that a machine misread, in the marks that paragraphs begin with, in order: `4.`, `s.`, `6.`; `ì.`, `2.`. A mark
 * that looks like the number due between its neighbours is that number; a first one is due before a 2 that begins no list.
 * @param marks null where a paragraph begins with none; a word in front of a stop may be one
 */
export function repairListNumbers(marks: readonly (string | null)[]): ListNumberRepair[] {
  const read = marks.flatMap((text, index) => {
    const match = text === null ? null : mark.exec(text)
    if (match === null) return []
    const figures = number.exec(text!)
    return [
      { index, text: text!, word: match[1]!, stop: match[2]!, value: figures === null ? null : Number(figures[1]) },
    ]
  })
  const repairs: ListNumberRepair[] = []
  let before: number | null = null
  for (const [i, one] of read.entries()) {
    if (one.value !== null) {
      before = one.value
      continue
    }
    const after = read.slice(i + 1).find(({ value }) => value !== null)
    if (after === undefined || after.stop !== one.stop) continue
    const due = after.value! - 1
    if (!(before === due - 1 || (due === 1 && before !== 1)) || !looksLike(one.word, String(due))) continue
    before = due
    repairs.push({ index: one.index, original: one.text, replacement: `${due}${one.stop}` })
  }
  return repairs
}

/** Letter by letter, or with one letter more behind: a speck. */
function looksLike(word: string, due: string): boolean {
  const seen = [...word].map(figureLike).join('')
  return seen === due || (seen.length === due.length + 1 && word.startsWith(due))
}
