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

/** Rays from the middle of a seal, and how many of them tell together where its edge is: letters that touch it are not so broad. */
const RAYS = 720
const TOGETHER = 40

/** Prints are no true circles: the seal ends where its ring does on most rays around. What touches it from without stays. */
function eraseDisc(seal: Seal, { width, height, ink: before }: InkMap, data: Uint8Array, ink: Uint8Array): void {
  const { x, y, radius, breadth } = seal
  const edges = ringEdges(seal, width, height, before)
  const reach = radius + breadth + 1
  for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(height, y + reach); row++) {
    for (let column = Math.max(0, Math.floor(x - reach)); column < Math.min(width, x + reach); column++) {
      const ray = Math.floor(((Math.atan2(row - y, column - x) + Math.PI) / (2 * Math.PI)) * RAYS) % RAYS
      if (Math.hypot(column - x, row - y) > edges[ray]! + 1) continue
      data[row * width + column] = WHITE
      ink[row * width + column] = 0
    }
  }
}

function ringEdges({ x, y, radius, breadth }: Seal, width: number, height: number, ink: Uint8Array): number[] {
  const told = Array.from({ length: RAYS }, (_, ray) => {
    const angle = ((ray + 0.5) / RAYS) * 2 * Math.PI - Math.PI
    for (let r = radius + breadth; r > radius - breadth; r--) {
      const column = Math.round(x + r * Math.cos(angle))
      const row = Math.round(y + r * Math.sin(angle))
      if (column < 0 || row < 0 || column >= width || row >= height || ink[row * width + column] === 0) continue
      // ink from without
      return r > radius + breadth - 1 ? null : r
    }
    return null
  })
  return told.map((_, ray) => {
    const around: number[] = []
    for (let i = ray - TOGETHER; i <= ray + TOGETHER; i++) {
      const edge = told[(i + RAYS) % RAYS]!
      if (edge !== null) around.push(edge)
    }
    return around.sort((a, b) => a - b)[around.length >> 1] ?? radius
  })
}

/** Along every ray from the middle: what goes over the ring on one side or both is a letter's. */
function eraseRing(
  { x, y, radius, breadth }: Seal,
  { width, height }: InkMap,
  data: Uint8Array,
  ink: Uint8Array,
): void {
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
