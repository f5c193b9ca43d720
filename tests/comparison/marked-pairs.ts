import { createHash } from 'node:crypto'
import { markedFiles, markedRecords } from './marked-tasks.js'

/**
 * Pairs of tasks that a person marked before anything was tuned: `same` is one job in other words, `near` another job of much
 * the same words. Nothing of the documents is copied here: a task is told by its file, code and section, and by a hash of its
 * words, so that another reading of the file shows as a lost record and never as a wrong match.
 *
 * How they were judged: two tasks are the same where an official who has done the one would report it under the other too.
 * A change of who leads, of the form it is given out in, or of the area it stands under does not make another job; another
 * object, another action on it (to review is not to make known), or another level of government does.
 * The halves: within each kind by the order of the hash of both sides, every other pair held back.
 */

/** [kind, half, one side, other side, what makes it hard] */
const rows = [
  ['same', 'tuning', 'ct12', 'hn21', 'reworded'],
  ['same', 'held', 'hy43', 'dt71', 'other-lead'],
  ['same', 'tuning', 'hy29', 'dt14', 'other-area'],
  ['same', 'held', 'dl8', 'dt46', 'reworded'],
  ['same', 'tuning', 'hy8', 'dt11', 'reworded'],
  ['same', 'held', 'hy5', 'dt51', 'reworded'],
  ['same', 'tuning', 'dt70', 'hn32', 'reworded'],
  ['same', 'held', 'hy40', 'dt26', 'reworded'],
  ['same', 'tuning', 'ct10', 'dt52', 'one-to-many'],
  ['same', 'held', 'hy33', 'dt10', 'reworded'],
  ['same', 'tuning', 'hy16', 'hn26', 'one-to-many'],
  ['same', 'held', 'hy7', 'hn17', 'reworded'],
  ['same', 'tuning', 'hy35', 'dt56', 'reworded'],
  ['same', 'held', 'hy32', 'hn19', 'reworded'],
  ['same', 'tuning', 'ct10', 'dt53', 'one-to-many'],
  ['same', 'held', 'dt74', 'hn4', 'reworded'],
  ['same', 'tuning', 'hy41', 'ct18', 'reworded'],
  ['same', 'held', 'dt34', 'ct17', 'other-lead'],
  ['same', 'tuning', 'dl2', 'hn16', 'reworded'],
  ['same', 'held', 'hy37', 'dt60', 'other-lead'],
  ['same', 'tuning', 'hy23', 'dt49', 'other-lead'],
  ['same', 'held', 'hy1', 'dt4', 'reworded'],
  ['same', 'tuning', 'hy36', 'ct4', 'other-lead'],
  ['same', 'held', 'hn2', 'ct6', 'reworded'],
  ['same', 'tuning', 'dt56', 'hn3', 'other-area'],
  ['same', 'held', 'hy28', 'hn14', 'reworded'],
  ['same', 'tuning', 'hy16', 'hn27', 'one-to-many'],
  ['same', 'held', 'dt6', 'ct2', 'reworded'],
  ['same', 'tuning', 'hy22', 'hn10', 'reworded'],
  ['same', 'held', 'dl7', 'dt54', 'other-lead'],
  ['near', 'tuning', 'hn20', 'dt22', 'other-object'],
  ['near', 'held', 'ct9', 'dt60', 'other-action'],
  ['near', 'tuning', 'dt8', 'hn16', 'other-action'],
  ['near', 'held', 'ds24', 'tg11', 'other-object'],
  ['near', 'tuning', 'ct11', 'hy29', 'other-action'],
  ['near', 'held', 'hy34', 'dt24', 'other-object'],
  ['near', 'tuning', 'hy28', 'dt50', 'other-action'],
  ['near', 'held', 'hn13', 'hy28', 'other-action'],
  ['near', 'tuning', 'lc5', 'dl2', 'other-object'],
  ['near', 'held', 'hy20', 'dt68', 'other-object'],
  ['near', 'tuning', 'hn18', 'hy33', 'other-action'],
  ['near', 'held', 'hy32', 'dt54', 'other-object'],
  ['near', 'tuning', 'hy30', 'lc24', 'other-object'],
  ['near', 'held', 'hy25', 'hn7', 'other-object'],
  ['near', 'tuning', 'dt72', 'hy10', 'other-action'],
  ['near', 'held', 'tc9', 'dt9', 'other-object'],
  ['near', 'tuning', 'ct8', 'hy10', 'other-object'],
  ['near', 'held', 'dt55', 'hy40', 'other-object'],
  ['near', 'tuning', 'dt66', 'hy39', 'other-object'],
  ['near', 'held', 'dt75', 'hn4', 'other-object'],
  ['near', 'tuning', 'dt19', 'hn24', 'other-object'],
  ['near', 'held', 'dt47', 'ds27', 'other-object'],
  ['near', 'tuning', 'dt59', 'hy37', 'other-object'],
  ['near', 'held', 'dt21', 'hn23', 'other-object'],
  ['near', 'tuning', 'hy41', 'hn41', 'other-action'],
  ['near', 'held', 'hy22', 'dt5', 'other-action'],
  ['near', 'tuning', 'hn39', 'dt62', 'other-action'],
  ['near', 'held', 'hy24', 'dt49', 'other-action'],
  ['near', 'tuning', 'dt57', 'hn25', 'other-level'],
  ['near', 'held', 'hn31', 'dt70', 'other-object'],
] as const

export type MarkedKind = 'same' | 'near'
export type MarkedHalf = 'tuning' | 'held'

export interface MarkedTask {
  readonly file: string
  readonly code: string | null
  readonly sectionPath: string | null
  readonly hash: string
}

export interface MarkedPair {
  readonly kind: MarkedKind
  readonly half: MarkedHalf
  readonly sides: readonly [MarkedTask, MarkedTask]
  readonly why: string
}

function markedTask(name: keyof typeof markedRecords): MarkedTask {
  const [letters, code, sectionPath, hash] = markedRecords[name]
  return { file: markedFiles[letters], code, sectionPath, hash }
}

export const markedPairs: readonly MarkedPair[] = rows.map(([kind, half, one, other, why]) => ({
  kind,
  half,
  sides: [markedTask(one), markedTask(other)],
  why,
}))

/** First 12 hex of the SHA-256 of the letters and digits of the words: small case, NFC, one space between. */
export function hashOfWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return createHash('sha256').update(words).digest('hex').slice(0, 12)
}

interface TaskPlace {
  readonly code: string | null
  readonly sectionPath: string | null
  readonly text: string
}

/** The record of the task among those of its file; null where the file is read otherwise now. */
export function findMarked<T extends TaskPlace>(marked: MarkedTask, tasks: readonly T[]): T | null {
  return (
    tasks.find(
      (task) =>
        task.code === marked.code && task.sectionPath === marked.sectionPath && hashOfWords(task.text) === marked.hash,
    ) ?? null
  )
}
