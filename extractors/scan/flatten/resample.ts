import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { lightnessAt } from '../image/pixels.js'

/** Between places that are asked for, they change evenly. */
const SIDE = 16
/** Paper outside of the page. */
const WHITE = 255

/** A picture of which every pixel is taken from another place; the places are asked for every so many pixels. */
export function resample(
  picture: GreyPicture,
  from: (x: number, y: number) => readonly [x: number, y: number],
): GreyPicture {
  const { width, height } = picture
  const flat = new Uint8Array(width * height)
  const columns = Math.ceil(width / SIDE) + 1
  const rows = Math.ceil(height / SIDE) + 1
  const places: (readonly [number, number])[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) places.push(from(column * SIDE, row * SIDE))
  }
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / SIDE)
    const v = y / SIDE - row
    for (let x = 0; x < width; x++) {
      const column = Math.floor(x / SIDE)
      const u = x / SIDE - column
      const at = row * columns + column
      const [a, b, c, d] = [places[at]!, places[at + 1]!, places[at + columns]!, places[at + columns + 1]!]
      const sourceX = (a[0] * (1 - u) + b[0] * u) * (1 - v) + (c[0] * (1 - u) + d[0] * u) * v
      const sourceY = (a[1] * (1 - u) + b[1] * u) * (1 - v) + (c[1] * (1 - u) + d[1] * u) * v
      const isInside = sourceX >= 0 && sourceY >= 0 && sourceX < width - 1 && sourceY < height - 1
      flat[y * width + x] = isInside ? lightnessAt(picture, sourceX, sourceY) : WHITE
    }
  }
  return { width, height, data: flat }
}
