import type { GreyPicture } from '../../../workers/ocr/picture.js'

/** Between places that are asked for, they change evenly. */
const SIDE = 16
/** Paper outside of the page. */
const WHITE = 255

/** A picture of which every pixel is taken from another place; the places are asked for every so many pixels. */
export function resample(
  { width, height, data }: GreyPicture,
  from: (x: number, y: number) => readonly [x: number, y: number],
): GreyPicture {
  const flat = new Uint8Array(data.length)
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
      flat[y * width + x] = lightnessAt(data, width, height, sourceX, sourceY)
    }
  }
  return { width, height, data: flat }
}

function lightnessAt(data: Uint8Array, width: number, height: number, x: number, y: number): number {
  const left = Math.floor(x)
  const top = Math.floor(y)
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return WHITE
  const u = x - left
  const v = y - top
  const at = top * width + left
  const over = data[at]! * (1 - u) + data[at + 1]! * u
  const under = data[at + width]! * (1 - u) + data[at + width + 1]! * u
  return Math.round(over + (under - over) * v)
}
