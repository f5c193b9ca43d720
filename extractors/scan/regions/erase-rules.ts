import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { FoundRules } from './find-rules.js'
import type { InkMap } from './ink-map.js'
import type { RuleTrack } from './rule-tracks.js'

/** Ink this near to a rule, in pixels, with nothing behind it, is the rule's fringe. */
const FRINGE = 2

/** The page without its rules, as a picture and as ink. Letters that cross a rule keep their strokes, those that touch it lose no more than the rule. */
export function eraseRules(
  grey: GreyPicture,
  map: InkMap,
  { level, upright }: FoundRules,
): { grey: GreyPicture; map: InkMap } {
  if (level.length === 0 && upright.length === 0) return { grey, map }
  const data = Uint8Array.from(grey.data)
  const ink = Uint8Array.from(map.ink)
  const paper = paperOf(grey.data)
  const { width, height } = map
  for (const track of upright) eraseTrack(track, data, ink, paper, width, height, true)
  for (const track of level) eraseTrack(track, data, ink, paper, width, height, false)
  return { grey: { width, height, data }, map: { ...map, ink } }
}

function eraseTrack(
  { start, middles, thickness }: RuleTrack,
  data: Uint8Array,
  ink: Uint8Array,
  paper: number,
  width: number,
  height: number,
  upright: boolean,
): void {
  const step = upright ? 1 : width
  const breadth = upright ? width : height
  const half = (thickness - 1) / 2
  const reach = Math.ceil(half) + FRINGE
  // A little before the first place and after the last: rules fade out.
  const first = Math.max(0, start - FRINGE)
  const end = Math.min(upright ? height : width, start + middles.length + FRINGE)
  for (let along = first; along < end; along++) {
    const middle = middles[Math.min(middles.length - 1, Math.max(0, along - start))]!
    const origin = upright ? along * width : along
    const low = Math.max(0, Math.round(middle) - reach)
    const high = Math.min(breadth - 1, Math.round(middle) + reach)
    const coreLow = Math.round(middle - half)
    const coreHigh = Math.round(middle + half)
    for (let from = low; from <= high; ) {
      if (ink[origin + from * step] === 0) {
        // Half grey edges of the rule, and dots of it that are too pale for ink.
        data[origin + from * step] = paper
        from++
        continue
      }
      let to = from + 1
      while (to <= high && ink[origin + to * step] === 1) to++
      const goesOver = from === low && low > 0 && ink[origin + (low - 1) * step] === 1
      const goesUnder = to === high + 1 && high < breadth - 1 && ink[origin + (high + 1) * step] === 1
      if (!goesOver && !goesUnder) blank(from, to)
      else if (goesOver !== goesUnder) blank(Math.max(from, coreLow), Math.min(to, coreHigh + 1))
      from = to
    }
    function blank(from: number, to: number): void {
      for (let at = from; at < to; at++) {
        data[origin + at * step] = paper
        ink[origin + at * step] = 0
      }
    }
  }
}

/** The grey that most light pixels have. */
function paperOf(data: Uint8Array): number {
  const counts = new Uint32Array(256)
  for (let i = 0; i < data.length; i += 7) counts[data[i]!]!++
  let paper = 255
  for (let grey = 255; grey >= 128; grey--) if (counts[grey]! > counts[paper]!) paper = grey
  return paper
}
