import type { Bilingual, NearRow, OrgLevel, TargetRow } from '../schema/index.js'
import { rounded } from './id-order.js'
import { neighbours } from './neighbours.js'
import { areOfOneTier, type Measured, measuredOf, sharedWords, wordLikeness } from './target-likeness.js'
import { targetTerms } from './target-words.js'
import { type Weighed, WordWeights } from './word-weights.js'

/** Two rows come near from this likeness of their words on, which need not be that of one indicator: who is meant differs. */
export const NEAR_THRESHOLD = 0.42
/** Near rows that a row names at most. */
const MOST_NEAR = 3

interface NearView {
  readonly row: TargetRow
  readonly words: Weighed
  readonly measured: Measured
  readonly columns: ReadonlySet<string>
}

interface Near {
  readonly to: number
  readonly score: number
  readonly differs: NearRow['differs']
}

/**
 * Names beside each row those that say nearly the same of another tier or grade, or in an index table: what one province asks of
 * its communes, and another of its departments, is two rows, and yet the first answer to who aims for what.
 */
export function withNear(
  targets: readonly TargetRow[],
  criteria: readonly TargetRow[],
): { targets: TargetRow[]; criteria: TargetRow[] } {
  const rows = [...targets, ...criteria.filter(isAim)]
  const weights = new WordWeights()
  const terms = rows.map((row) => {
    const read = targetTerms(row)
    weights.count(read)
    return read
  })
  const views = rows.map(
    (row, i): NearView => ({
      row,
      words: weights.weigh(terms[i]!),
      measured: measuredOf({ ...row, comparator: row.cells[0]?.values[0]?.comparator ?? 'eq' }),
      columns: new Set(row.cells.map(({ columnId }) => columnId)),
    }),
  )
  const found = new Map<number, Near[]>()
  const note = (from: number, near: Near): void => {
    const list = found.get(from)
    if (list === undefined) found.set(from, [near])
    else list.push(near)
  }
  const pairs = neighbours(
    views.map(({ words }) => words),
    (a, b) => mayBeNear(views[a]!, views[b]!),
  )
  for (const [a, b] of pairs) {
    const [one, other] = [views[a]!, views[b]!]
    const differs = differencesOf(one, other)
    if (differs.length === 0) continue
    const score = wordLikeness(one.words, other.words)
    if (score < NEAR_THRESHOLD) continue
    note(a, { to: b, score, differs })
    note(b, { to: a, score, differs })
  }
  const nearOf = new Map(
    [...found].map(([place, list]) => [
      views[place]!.row,
      list
        .sort((x, y) => y.score - x.score || x.to - y.to)
        .slice(0, MOST_NEAR)
        .map(
          ({ to, score, differs }): NearRow => ({
            rowId: views[to]!.row.id,
            differs,
            score: rounded(score),
            reason: reasonOf(views[place]!, views[to]!, differs, weights),
          }),
        ),
    ]),
  )
  const levelsOf = new Map(views.map(({ row, measured }) => [row, [...measured.levels]]))
  const named = (row: TargetRow): TargetRow => {
    const near = nearOf.get(row)
    const levels = levelsOf.get(row) ?? []
    return {
      ...row,
      ...(row.levels === undefined && levels.length > 0 && { levels }),
      ...(near !== undefined && { near }),
    }
  }
  return { targets: targets.map(named), criteria: criteria.map(named) }
}

/** A percentage that the cell of a criterion states, and no score. */
const isAim = ({ cells }: TargetRow): boolean =>
  cells.every(({ values }) => values.every((one) => one.maximum === null))

const inTable = ({ row }: NearView): boolean => row.criterion !== null

/** Of one unit and direction; of different plans, or in and outside an index table. */
function mayBeNear(a: NearView, b: NearView): boolean {
  if (a.measured.unit !== b.measured.unit || a.measured.direction !== b.measured.direction) return false
  if (inTable(a) !== inTable(b)) return true
  if (inTable(a)) return false
  return a.columns.size !== b.columns.size || [...a.columns].some((column) => !b.columns.has(column))
}

function differencesOf(a: NearView, b: NearView): NearRow['differs'] {
  const differs: NearRow['differs'] = []
  if (!areOfOneTier(a.measured, b.measured)) differs.push('tier')
  if (a.measured.grades !== b.measured.grades) differs.push('grade')
  if (inTable(a) !== inTable(b)) differs.push('table')
  return differs
}

const tierNames: Readonly<Partial<Record<OrgLevel, Bilingual>>> = {
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
}

const noTier: Bilingual = { vi: 'không nói cấp', en: 'none said' }

function reasonOf(a: NearView, b: NearView, differs: NearRow['differs'], weights: WordWeights): Bilingual {
  const shared = sharedWords(a.words, b.words, weights).join(', ')
  const tiers = (view: NearView, language: keyof Bilingual) =>
    [...view.measured.levels].map((level) => tierNames[level]?.[language] ?? level).join(', ') || noTier[language]
  const grade = ({ measured }: NearView) => measured.grades || '–'
  const vi = {
    tier: `khác cấp: ${tiers(a, 'vi')} ↔ ${tiers(b, 'vi')}`,
    grade: `khác mức: ${grade(a)} ↔ ${grade(b)}`,
    table: 'một bên nằm trong bảng tiêu chí chỉ số',
  }
  const en = {
    tier: `other tier: ${tiers(a, 'en')} ↔ ${tiers(b, 'en')}`,
    grade: `other grade: ${grade(a)} ↔ ${grade(b)}`,
    table: 'one of them stands in an index table',
  }
  return {
    vi: [shared && `cùng nói: ${shared}`, ...differs.map((what) => vi[what])].filter(Boolean).join('; '),
    en: [shared && `shared words: ${shared}`, ...differs.map((what) => en[what])].filter(Boolean).join('; '),
  }
}
