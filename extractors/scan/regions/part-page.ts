import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { StraightPage } from '../page-picture.js'
import { eraseRules } from './erase-rules.js'
import { eraseSeals } from './erase-seals.js'
import { findRegions, type PageRegions } from './find-regions.js'
import { findRules } from './find-rules.js'
import { findSeals, type Seal } from './find-seals.js'
import { inkOf } from './ink-map.js'
import { piecesOf } from './ink-pieces.js'
import { type Strip, stackRegions } from './stack-regions.js'

/** A page parted for reading. */
export interface PartedPage extends PageRegions {
  /** Height of the page's small letters, in pixels. */
  readonly letterHeight: number
  /** Seals in black that were taken out. */
  readonly seals: readonly Seal[]
  /** The page without its rules and seals. */
  readonly grey: GreyPicture
  /** What the engine reads. */
  readonly strips: readonly Strip[]
}

export function partPage({ grey, dotsPerInch }: Pick<StraightPage, 'grey' | 'dotsPerInch'>): PartedPage {
  const map = inkOf(grey, dotsPerInch)
  const found = findRules(map, piecesOf(map))
  const unruled = eraseRules(grey, map, found)
  const seals = findSeals(unruled.map, piecesOf(unruled.map))
  const blank = eraseSeals(unruled.grey, unruled.map, seals)
  const regions = findRegions(blank.map, found.rules, found.letterHeight)
  const strips = stackRegions(blank.grey, regions, found.letterHeight)
  return { ...regions, seals, grey: blank.grey, letterHeight: found.letterHeight, strips }
}
