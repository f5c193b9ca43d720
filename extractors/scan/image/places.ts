import type { StraightPage } from '../page-picture.js'

/** A place of the straight page in the upright picture, before it was laid straight; pixels from its top left corner. */
export function straightToUpright(page: StraightPage, x: number, y: number): readonly [x: number, y: number] {
  const angle = (page.skew * Math.PI) / 180
  const right = x - page.grey.width / 2
  const down = y - page.grey.height / 2
  return [
    page.uprightWidth / 2 + right * Math.cos(angle) + down * Math.sin(angle),
    page.uprightHeight / 2 - right * Math.sin(angle) + down * Math.cos(angle),
  ]
}
