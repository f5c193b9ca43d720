import type { PixelBox } from '../../../workers/ocr/picture.js'

/** Squares of ink that touch, by their sides or corners. */
export interface Component extends PixelBox {
  /** Squares with ink. */
  readonly squares: number
  /** Pixels of ink. */
  readonly ink: number
}

export interface Components {
  /** Its number is its place here plus one. */
  readonly all: readonly Component[]
  /** Number of the component of every square; 0 where there is no ink. */
  readonly labels: Int32Array
}

interface Grid {
  readonly width: number
  readonly height: number
  readonly counts: Uint16Array
}

/** Two passes: runs of a row are joined with those of the row above, then everything gets its last number. */
export function findComponents({ width, height, counts }: Grid): Components {
  const labels = new Int32Array(width * height)
  const parents: number[] = [0]
  const root = (label: number): number => {
    let top = label
    while (parents[top] !== top) top = parents[top]!
    for (let at = label; at !== top; ) {
      const next = parents[at]!
      parents[at] = top
      at = next
    }
    return top
  }
  let room = 1 << 16
  let places = new Int32Array(room)
  let inked = 0
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (counts[at] === 0) continue
      if (inked === room) {
        room *= 2
        const larger = new Int32Array(room)
        larger.set(places)
        places = larger
      }
      places[inked++] = at
      let label = x > 0 ? labels[at - 1]! : 0
      if (y > 0) {
        for (let above = at - width - (x > 0 ? 1 : 0); above <= at - width + (x + 1 < width ? 1 : 0); above++) {
          const other = labels[above]!
          if (other === 0 || other === label) continue
          if (label === 0) label = other
          else {
            const [a, b] = [root(label), root(other)]
            if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
          }
        }
      }
      if (label === 0) {
        label = parents.length
        parents.push(label)
      }
      labels[at] = label
    }
  }
  return number(places.subarray(0, inked), labels, parents, root, width, counts)
}

/** @param places of the squares with ink, in order */
function number(
  places: Int32Array,
  labels: Int32Array,
  parents: readonly number[],
  root: (label: number) => number,
  width: number,
  counts: Uint16Array,
): Components {
  const numbers = new Int32Array(parents.length)
  const boxes: { left: number; top: number; right: number; bottom: number; squares: number; ink: number }[] = []
  for (let i = 0, y = 0, start = 0; i < places.length; i++) {
    const at = places[i]!
    while (at >= start + width) {
      start += width
      y++
    }
    const x = at - start
    const top = root(labels[at]!)
    if (numbers[top] === 0) {
      boxes.push({ left: x, top: y, right: x + 1, bottom: y + 1, squares: 0, ink: 0 })
      numbers[top] = boxes.length
    }
    const place = numbers[top]!
    labels[at] = place
    const box = boxes[place - 1]!
    if (x < box.left) box.left = x
    if (x >= box.right) box.right = x + 1
    box.bottom = y + 1
    box.squares++
    box.ink += counts[at]!
  }
  return { all: boxes, labels }
}
