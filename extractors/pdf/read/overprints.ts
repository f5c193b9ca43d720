import type { GlyphRun } from '../page-content.js'

/** In sizes of the letters: a copy drawn so near thickens the letters, or is their shadow. */
const OFFSET = 0.3
/** Less than this is the same place, which thickens nothing. */
const SAME_PLACE = 0.01
/** Copies are looked for among so many earlier runs of the same words. */
const LOOK_BACK = 4

/** Words that are drawn twice at one place are one: bold where the second is set off a little. */
export function dropOverprints(runs: readonly GlyphRun[]): GlyphRun[] {
  const kept: GlyphRun[] = []
  const places = new Map<string, number[]>()
  for (const run of runs) {
    const earlier = places.get(run.text) ?? []
    const at = earlier.slice(-LOOK_BACK).find((index) => isCopy(kept[index]!, run))
    if (at === undefined || run.text.trim() === '') {
      earlier.push(kept.length)
      places.set(run.text, earlier)
      kept.push(run)
      continue
    }
    const first = kept[at]!
    if (first.visibility !== 'shown') kept[at] = run
    else if (run.visibility === 'shown' && offset(first, run) > SAME_PLACE * run.size) {
      kept[at] = { ...first, bold: true, lightness: Math.min(first.lightness, run.lightness) }
    }
  }
  return kept
}

function isCopy(first: GlyphRun, run: GlyphRun): boolean {
  const width = Math.abs(run.edges.at(-1)! - run.edges[0]!)
  const reach = Math.min(OFFSET * run.size, width / 2)
  return first.angle === run.angle && Math.abs(first.size - run.size) < run.size * 0.05 && offset(first, run) < reach
}

function offset(first: GlyphRun, run: GlyphRun): number {
  return Math.max(Math.abs(first.box.left - run.box.left), Math.abs(first.box.bottom - run.box.bottom))
}
