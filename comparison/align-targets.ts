import type { TargetRow } from '../schema/index.js'
import type { Column } from './columns.js'
import { groupAlike } from './group-alike.js'
import { rounded } from './id-order.js'
import { lexicon } from './lexicon.js'
import type { LoadedTarget } from './loaded-plan.js'
import { sayingOf } from './saying.js'
import { SAME_PLAN_THRESHOLD, TARGET_THRESHOLD, targetLikeness, targetReason, viewTarget } from './target-likeness.js'
import { type PlacedTarget, targetRow } from './target-rows.js'
import { targetTerms } from './target-words.js'
import { amountKey } from './unit-measures.js'
import { WordWeights } from './word-weights.js'

/**
 * Lines up the targets that belong to no index criterion: a row for each indicator. Targets of one plan may share a row (one
 * indicator for two years).
 */
export function alignTargets(columns: readonly Column[]): TargetRow[] {
  const placed: PlacedTarget[] = columns.flatMap(({ head, plans }) =>
    plans.flatMap(({ targets }) =>
      targets.filter(({ criterion }) => criterion === null).map((target) => ({ target, columnId: head.id })),
    ),
  )
  const order = new Map(columns.map(({ head }, i) => [head.id, i]))
  const weights = new WordWeights()
  const terms = placed.map(({ target }) => {
    const read = targetTerms(target)
    weights.count(read)
    return read
  })
  const views = placed.map(({ target }, i) => viewTarget(target, terms[i]!, weights))
  const { groups } = groupAlike({
    texts: views.map(({ words }) => words),
    score(a, b) {
      const score = targetLikeness(views[a]!, views[b]!)
      const [one, other] = [views[a]!.target, views[b]!.target]
      if (one.documentId !== other.documentId) return score
      return score < SAME_PLAN_THRESHOLD || areTwoAims(one, other) ? 0 : score
    },
    apart: () => true,
    plan: (a) => views[a]!.target.documentId,
    threshold: TARGET_THRESHOLD,
  })
  const grouped = new Set(groups.flatMap(({ centre, links }) => [centre, ...links.map(({ to }) => to)]))
  const alone = views.flatMap((_, i) => (grouped.has(i) ? [] : [{ centre: i, links: [] }]))
  const rows = [...groups, ...alone].map(({ centre, links }) => {
    const members = [centre, ...links.map(({ to }) => to)].sort((a, b) => a - b)
    return {
      first: members[0]!,
      row: targetRow(
        {
          centre: views[centre]!.target,
          levels: [...views[centre]!.measured.levels],
          members: members.map((member) => placed[member]!),
          links: [...links]
            .sort((a, b) => a.to - b.to)
            .map(({ from, to, score }) => ({
              from: views[from]!.target.id,
              to: views[to]!.target.id,
              score: rounded(score),
              ...targetReason(views[from]!, views[to]!, weights),
            })),
        },
        order,
      ),
    }
  })
  rows.sort((a, b) => b.row.cells.length - a.row.cells.length || a.first - b.first)
  return rows.map(({ row }, i) => ({ id: `g${i + 1}`, ...row }))
}

/**
 * Whether a plan means two things by two numbers for one day, and does not contradict itself: each says a word that the other lacks
 * (`báo cáo quý` in 20 days, `báo cáo năm` in 30).
 */
function areTwoAims(a: LoadedTarget, b: LoadedTarget): boolean {
  if (a.due !== b.due || amountKey(a) === amountKey(b)) return false
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const lacks = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...some].some((word) => !all.has(word) && !lexicon.functions.has(word))
  return lacks(left, right) && lacks(right, left)
}

const wordsOf = ({ indicator, subject }: LoadedTarget) => sayingOf(`${indicator} ${subject ?? ''}`).words
