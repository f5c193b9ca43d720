import type { PagePicture, StraightPage } from '../page-picture.js'
import { takeOutBlackEdges } from './black-edges.js'
import { findComponents } from './components.js'
import { findDirt, strokeWidth, takeOut } from './dirt.js'
import { darkenFaintInk } from './faint-ink.js'
import { mapInk, turnMap } from './ink-map.js'
import { takeOutInks } from './inks.js'
import { judgePage } from './kind.js'
import { findLetters, keepOnly } from './letters.js'
import { inkThreshold, positiveOf, whitenPaper } from './paper.js'
import { boxOnStraight } from './places.js'
import { shrinkage } from './resolution.js'
import { roomFor } from './room.js'
import { clearAround } from './sheet.js'
import { findSkew } from './skew.js'
import { guessTurnOf } from './turn.js'
import { rotatePicture, type Turn, turnPicture } from './turning.js'

/** Pages that lie as straight as this are left alone. */
const STRAIGHT_ENOUGH = 0.1

/**
 * What a picture turned out to be. `no-document`: a photo or drawing with no lines of letters. Where `turnSure` is false, the page may be upside down:
 * ask for it with a turn of 180 degrees more, and take the one that reads better.
 */
export type Straightening =
  | { readonly kind: 'page'; readonly page: StraightPage; readonly turnSure: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'no-document' }

/** @param turn where it is known how the page stands; else it is guessed */
export function straighten(picture: PagePicture, turn: Turn | null = null): Straightening {
  const dotsPerInch =
    picture.dotsPerInch * shrinkage(picture.grey.width / picture.dotsPerInch, picture.grey.height / picture.dotsPerInch)
  const positive = positiveOf(picture.grey)
  const white = whitenPaper(positive, dotsPerInch)
  clearAround(white, positive, dotsPerInch)
  const inks = takeOutInks({ ...picture, dotsPerInch }, white)
  darkenFaintInk(white, dotsPerInch)
  const ink = inkThreshold(white)
  const map = mapInk(white, dotsPerInch, ink)
  takeOutBlackEdges(white, map)
  const components = findComponents(map)
  const letters = findLetters(map, components)
  const dirt = findDirt(map, components, letters, strokeWidth(white, ink))
  takeOut(white, map, components, dirt)
  for (const number of dirt) letters.delete(number)
  const kind = judgePage(map, components, letters)
  if (kind !== 'page') return { kind }

  const guess = turn === null ? guessTurnOf(keepOnly(map, components, letters)) : { turn, sure: true }
  const upright = turnPicture(white, guess.turn)
  const lie = findSkew(guess.turn % 180 === 0 ? map : turnMap(map))
  const skew = Math.abs(lie.skew) < STRAIGHT_ENOUGH ? 0 : lie.skew
  const grey =
    skew === 0
      ? upright
      : rotatePicture(upright, skew, roomFor(upright, map, guess.turn, skew, letters, components.all))
  return {
    kind: 'page',
    turnSure: guess.sure,
    page: {
      number: picture.number,
      grey,
      dotsPerInch: picture.dotsPerInch,
      turn: guess.turn,
      skew,
      uprightWidth: upright.width,
      uprightHeight: upright.height,
      inks: inks.map((ink) => ({ colour: ink.colour, ...boxOnStraight(ink, white, guess.turn, skew, grey) })),
    },
  }
}
