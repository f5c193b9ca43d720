import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { PagePicture, StraightPage } from '../page-picture.js'
import { mapInk } from './ink-map.js'
import { whitenPaper } from './paper.js'
import { findSkew } from './skew.js'
import { rotatePicture, type Turn, turnPicture } from './turning.js'

/** Pages that lie as straight as this are left alone. */
const STRAIGHT_ENOUGH = 0.1

/** What a picture turned out to be. `no-document`: a photo or drawing with no lines of letters. */
export type Straightening =
  | { readonly kind: 'page'; readonly page: StraightPage; readonly turnSure: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'no-document' }

/** @param turn where it is known how the page stands; else it is guessed */
export function straighten(picture: PagePicture, turn: Turn | null = null): Straightening {
  const white = whitenPaper(picture.grey, picture.dotsPerInch)
  const upright = turnPicture(white, turn ?? 0)
  const map = mapInk(upright, picture.dotsPerInch, 150)
  const { skew } = findSkew(map)
  const straight = Math.abs(skew) < STRAIGHT_ENOUGH
  const grey: GreyPicture = straight ? upright : rotatePicture(upright, skew, upright)
  return {
    kind: 'page',
    turnSure: true,
    page: {
      number: picture.number,
      grey,
      dotsPerInch: picture.dotsPerInch,
      turn: turn ?? 0,
      skew: straight ? 0 : skew,
      uprightWidth: upright.width,
      uprightHeight: upright.height,
      inks: [],
    },
  }
}
