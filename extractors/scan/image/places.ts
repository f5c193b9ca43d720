import type { GreyPicture, PixelBox } from '../../../workers/ocr/picture.js'
import type { StraightPage } from '../page-picture.js'
import type { Turn } from './turning.js'

type Place = readonly [x: number, y: number]

/** A place of the straight page in the upright picture, before it was laid straight; pixels from its top left corner. */
export function straightToUpright(page: StraightPage, x: number, y: number): Place {
  const [right, down] = rotate(x - page.grey.width / 2, y - page.grey.height / 2, -page.skew)
  return [page.uprightWidth / 2 + right, page.uprightHeight / 2 + down]
}

/** A place of the straight page in the picture as the file shows it, before it was turned. */
export function straightToPicture(page: StraightPage, x: number, y: number): Place {
  const [right, down] = straightToUpright(page, x, y)
  switch (page.turn) {
    case 0:
      return [right, down]
    case 90:
      return [down, page.uprightWidth - right]
    case 180:
      return [page.uprightWidth - right, page.uprightHeight - down]
    case 270:
      return [page.uprightHeight - down, right]
  }
}

/** The box around a box of the picture as the file shows it, after it was turned and laid straight. */
export function boxOnStraight(
  box: PixelBox,
  picture: { readonly width: number; readonly height: number },
  turn: Turn,
  skew: number,
  straight: GreyPicture,
): PixelBox {
  const corners = [box.left, box.right].flatMap((x) =>
    [box.top, box.bottom].map((y) => rotate(x - picture.width / 2, y - picture.height / 2, turn + skew)),
  )
  const xs = corners.map(([x]) => x + straight.width / 2)
  const ys = corners.map(([, y]) => y + straight.height / 2)
  const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  return {
    left: inside(Math.floor(Math.min(...xs) + 0.01), straight.width),
    top: inside(Math.floor(Math.min(...ys) + 0.01), straight.height),
    right: inside(Math.ceil(Math.max(...xs) - 0.01), straight.width),
    bottom: inside(Math.ceil(Math.max(...ys) - 0.01), straight.height),
  }
}

/** Clockwise about nought, y down. */
function rotate(x: number, y: number, degrees: number): Place {
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return [x * cos - y * sin, x * sin + y * cos]
}
