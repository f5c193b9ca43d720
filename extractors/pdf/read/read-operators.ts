import type { PageContent, PageFault } from '../page-content.js'
import { Ground } from './ground.js'
import { operatorTable } from './operator-table.js'
import { type OperatorNumbers, type PageFrame, PageReading } from './operators.js'
import { dropOverprints } from './overprints.js'
import { mergeRules } from './rules.js'

export interface OperatorList {
  readonly fnArray: ArrayLike<number>
  readonly argsArray: ArrayLike<unknown>
}

/** Operators of a page → what it draws. */
export function readOperators(
  list: OperatorList,
  numbers: OperatorNumbers,
  frame: PageFrame,
  limit: number,
): Pick<PageContent, 'glyphRuns' | 'rules' | 'fills' | 'marks' | 'images' | 'fault'> {
  const table = operatorTable(numbers)
  const reading = new PageReading(frame)
  const count = Math.min(list.fnArray.length, limit)
  let fault: PageFault | null = count < list.fnArray.length ? 'too-many-operators' : null
  for (let i = 0; i < count; i++) {
    const operate = table[list.fnArray[i]!]
    if (operate === undefined) continue
    try {
      operate(reading, (list.argsArray[i] as readonly unknown[] | null) ?? [])
    } catch {
      // Arguments of a kind that no writer of PDF gives: the operator is passed over, the rest of the page is read.
      fault ??= 'damaged'
    }
  }
  reading.letters.flush()
  const { rules, fills, marks, images } = reading.drawing
  const glyphRuns = dropOverprints(markCovered(reading, frame))
  return { glyphRuns, rules: mergeRules(rules), fills, marks, images, fault }
}

/** Letters under a box that was painted over them later. Goes from the last drawn to the first: one raster holds all boxes above. */
function markCovered(
  { letters: { runs }, drawing: { covers } }: PageReading,
  frame: PageFrame,
): PageReading['letters']['runs'] {
  if (covers.every(({ after }) => after === 0)) return runs
  const above = new Ground(frame.width, frame.height, 0)
  const marked = [...runs]
  let next = covers.length - 1
  for (let i = runs.length - 1; i >= 0; i--) {
    for (; next >= 0 && covers[next]!.after > i; next--) above.paint(covers[next]!.box, 1)
    const run = runs[i]!
    if (run.visibility === 'shown' && above.isAll(run.box, 1)) marked[i] = { ...run, visibility: 'covered' }
  }
  return marked
}
