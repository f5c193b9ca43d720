import { plainWords } from '../normalizers/areas/phrases.js'
import type { MatchLink, TargetRow } from '../schema/index.js'
import type { Column } from './columns.js'
import { compareIds, rounded } from './id-order.js'
import type { LoadedTarget } from './loaded-plan.js'
import { type PlacedTarget, targetRow } from './target-rows.js'
import { termsOf } from './terms.js'
import { cosine, type Weighed, WordWeights } from './word-weights.js'

/** Criteria with one code are one from this likeness of their words on: indices are revised, and codes given anew. */
export const CRITERION_THRESHOLD = 0.45

/** Percentages that the cell of a criterion states: it may state several, and only their words tell them apart. */
const AIM_THRESHOLD = 0.7

interface Criterion {
  /** Its targets: one for each year, of one plan or of several. */
  readonly members: PlacedTarget[]
  readonly words: Weighed
  readonly links: MatchLink[]
}

/**
 * Lines up the criteria of index tables by code and words: a row for each criterion of each unit (scores apart from the percentages
 * that its cell of execution states), with the scores of every year.
 */
export function alignCriteria(columns: readonly Column[]): TargetRow[] {
  const order = new Map(columns.map(({ head }, i) => [head.id, i]))
  const weights = new WordWeights()
  const byCode = new Map<string, Criterion[]>()
  for (const { head, plans } of columns) {
    for (const { targets } of plans) {
      for (const target of targets) {
        if (target.criterion === null) continue
        const key = `${target.criterion.code} ${target.unit ?? ''} ${target.direction ?? ''}${target.criterion.maximum === null ? ' %' : ''}`
        const known = byCode.get(key)
        enter(known ?? [], { target, columnId: head.id }, weights, (list) => byCode.set(key, list))
      }
    }
  }
  const rows = [...byCode]
    .sort(([a], [b]) => byCodeParts(a, b))
    .flatMap(([, list]) => list)
    .map(({ members, links }) => targetRow({ centre: members[0]!.target, levels: [], members, links }, order))
  return rows.map((row, i) => ({ id: `k${i + 1}`, ...row }))
}

function enter(list: Criterion[], placed: PlacedTarget, weights: WordWeights, keep: (list: Criterion[]) => void): void {
  const { target } = placed
  const words = weights.weigh(termsOf(target.indicator))
  const name = plainWords(target.indicator)
  for (const criterion of list) {
    const first = criterion.members[0]!.target
    const same = plainWords(first.indicator) === name
    const score = same ? 1 : cosine(criterion.words, words)
    if (score < (target.criterion!.maximum === null ? AIM_THRESHOLD : CRITERION_THRESHOLD)) continue
    criterion.members.push(placed)
    if (first.documentId !== target.documentId) criterion.links.push(linkOf(first, target, score, same))
    return
  }
  list.push({ members: [placed], words, links: [] })
  keep(list)
}

function linkOf(first: LoadedTarget, target: LoadedTarget, score: number, same: boolean): MatchLink {
  const code = target.criterion!.code
  return {
    from: first.id,
    to: target.id,
    score: rounded(score),
    reason: same
      ? { vi: `cùng mã tiêu chí ${code}, cùng tên`, en: `same code ${code}, same name` }
      : { vi: `cùng mã tiêu chí ${code}, tên gần giống`, en: `same code ${code}, a name much alike` },
    words: [],
  }
}

/** `2` before `10`, `1.2` before `1.10`. */
function byCodeParts(a: string, b: string): number {
  const [left, right] = [a.split(' ')[0]!.split('.'), b.split(' ')[0]!.split('.')]
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = Number(left[i]) - Number(right[i])
    if (!Number.isNaN(difference) && difference !== 0) return difference
    if (Number.isNaN(difference) && left[i] !== right[i]) return compareIds(left[i]!, right[i]!)
  }
  return left.length - right.length || compareIds(a, b)
}
