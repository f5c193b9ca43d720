import type { PixelBox } from './picture.js'

export interface MeasuredLetter {
  readonly text: string
  readonly box: PixelBox
}

/** Parts of the height from the top of capitals to the foot of `g`, as they are in the common typefaces. */
const PART = { capital: 0.76, tall: 0.775, low: 0.515 }
/** Fewer letters that can be measured say little. */
const LEAST_LETTERS = 3

const shapes: readonly (readonly [shape: RegExp, part: number])[] = [
  [/^[A-ZĐ0-9]$/u, PART.capital],
  [/^[bdđhklf]$/u, PART.tall],
  [/^[acemnorsuvwxz]$/u, PART.low],
]

/**
 * Height of the letters of a line: the median of what its plain letters say, each by its shape. The height that the engine tells is
 * by half too great where many letters bear marks, or where all are capitals.
 * @param footAt y of the base line
 */
export function letterHeight(letters: readonly MeasuredLetter[], footAt: (x: number) => number): number | null {
  const heights: number[] = []
  for (const { text, box } of letters) {
    const part = shapes.find(([shape]) => shape.test(text))?.[1]
    const height = footAt((box.left + box.right) / 2) - box.top
    if (part !== undefined && height > 0) heights.push(height / part)
  }
  if (heights.length < LEAST_LETTERS) return null
  heights.sort((a, b) => a - b)
  return heights[heights.length >> 1]!
}
