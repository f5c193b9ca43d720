import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { StraightPage } from '../page-picture.js'
import { turnDarkBlocks } from './dark-blocks.js'
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

export function partPage({ grey: straight, dotsPerInch }: Pick<StraightPage, 'grey' | 'dotsPerInch'>): PartedPage {
  const grey = turnDarkBlocks(straight, dotsPerInch)
  const map = inkOf(grey, dotsPerInch)
  const whole = piecesOf(map)
  const found = findRules(map, whole)
  const unruled = eraseRules(grey, map, found)
  const rest = unruled.map === map ? whole : piecesOf(unruled.map)
  const seals = findSeals(unruled.map, rest)
  const blank = eraseSeals(unruled.grey, unruled.map, seals)
  const pieces = blank.map === unruled.map ? rest : piecesOf(blank.map)
  const regions = findRegions(blank.map, found.rules, found.letterHeight, pieces)
  const strips = stackRegions(blank.grey, regions, found.letterHeight)
  return { ...regions, seals, grey: blank.grey, letterHeight: found.letterHeight, strips }
}
