import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { StraightPage } from '../page-picture.js'
import { eraseRules } from './erase-rules.js'
import { findRegions, type PageRegions } from './find-regions.js'
import { findRules } from './find-rules.js'
import { inkOf } from './ink-map.js'
import { piecesOf } from './ink-pieces.js'
import { type Strip, stackRegions } from './stack-regions.js'

/** A page parted for reading. */
export interface PartedPage extends PageRegions {
  /** Height of the page's small letters, in pixels. */
  readonly letterHeight: number
  /** The page without its rules. */
  readonly grey: GreyPicture
  /** What the engine reads. */
  readonly strips: readonly Strip[]
}

export function partPage({ grey, dotsPerInch }: Pick<StraightPage, 'grey' | 'dotsPerInch'>): PartedPage {
  const map = inkOf(grey, dotsPerInch)
  const found = findRules(map, piecesOf(map))
  const blank = eraseRules(grey, map, found)
  const regions = findRegions(blank.map, found.rules, found.letterHeight)
  const strips = stackRegions(blank.grey, regions, found.letterHeight)
  return { ...regions, grey: blank.grey, letterHeight: found.letterHeight, strips }
}
