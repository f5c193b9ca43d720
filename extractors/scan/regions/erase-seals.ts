import type { GreyPicture } from '../../../workers/ocr/picture.js'
import type { Seal } from './find-seals.js'
import type { InkMap } from './ink-map.js'

const WHITE = 255

/** The page without its black seals: full ones with all that is under them, of rings the ring. Letters that a ring crosses stay. */
export function eraseSeals(
  grey: GreyPicture,
  map: InkMap,
  seals: readonly Seal[],
): { readonly grey: GreyPicture; readonly map: InkMap } {
  if (seals.length === 0) return { grey, map }
  const data = Uint8Array.from(grey.data)
  const ink = Uint8Array.from(map.ink)
  for (const seal of seals) {
    if (seal.isFull) eraseDisc(seal, map, data, ink)
    else eraseRing(seal, map, data, ink)
  }
  return { grey: { ...grey, data }, map: { ...map, ink } }
}

/** Letters that touch the ring lose so much of its breadth. */
const TOUCHING = 0.3

/** The ring's outer edge is uneven: behind the circle goes what hangs together with it along a ray, and ends near it. */
function eraseDisc({ x, y, radius, breadth }: Seal, map: InkMap, data: Uint8Array, ink: Uint8Array): void {
  const { width, height } = map
  const blank: number[] = []
  const steps = Math.ceil(2 * Math.PI * (radius + breadth) * 1.5)
  for (let step = 0; step < steps; step++) {
    const angle = (2 * Math.PI * step) / steps
    const along: number[] = []
    let isOpen = true
    for (let r = radius; r <= radius + breadth && isOpen; r++) {
      const column = Math.round(x + r * Math.cos(angle))
      const row = Math.round(y + r * Math.sin(angle))
      if (column < 0 || row < 0 || column >= width || row >= height) break
      along.push(row * width + column)
      isOpen = r < radius + 1 || ink[row * width + column] === 1
    }
    blank.push(...(isOpen ? along.slice(0, Math.ceil(TOUCHING * breadth)) : along))
  }
  for (const pixel of blank) {
    data[pixel] = WHITE
    ink[pixel] = 0
  }
  for (let row = Math.max(0, Math.floor(y - radius)); row < Math.min(height, y + radius); row++) {
    const half = Math.sqrt(Math.max(0, radius * radius - (row - y) ** 2))
    const from = row * width + Math.max(0, Math.round(x - half))
    const to = row * width + Math.min(width, Math.round(x + half))
    if (from >= to) continue
    data.fill(WHITE, from, to)
    ink.fill(0, from, to)
  }
}

/** Along every ray from the middle: what goes over the ring on one side or both is a letter's. */
function eraseRing({ x, y, radius, breadth }: Seal, { width, height }: InkMap, data: Uint8Array, ink: Uint8Array): void {
  const steps = Math.ceil(2 * Math.PI * (radius + breadth) * 1.5)
  const last = 2 * breadth
  const blank: number[] = []
  for (let step = 0; step < steps; step++) {
    const angle = (2 * Math.PI * step) / steps
    const at = (i: number) => {
      const column = Math.round(x + (radius + i - breadth) * Math.cos(angle))
      const row = Math.round(y + (radius + i - breadth) * Math.sin(angle))
      return column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column
    }
    const isInk = (i: number) => at(i) >= 0 && ink[at(i)] === 1
    for (let i = 0; i <= last; i++) {
      if (!isInk(i)) {
        // its pale fringe
        if (at(i) >= 0) blank.push(at(i))
        continue
      }
      const from = i
      while (i < last && isInk(i + 1)) i++
      if (isInk(from - 1) || isInk(i + 1)) continue
      for (let k = from; k <= i; k++) blank.push(at(k))
    }
  }
  for (const pixel of blank) {
    data[pixel] = WHITE
    ink[pixel] = 0
  }
}
