import type { PageReading } from './page-reading.js'

/** Two upright sheets beside each other are 1.4 times as wide as high; a picture of them may show more of the table above and below. */
const WIDE = 1.15
/** Where the gutter is looked for, and how wide it is at least, in widths of the picture. */
const MIDDLE = [0.42, 0.58] as const
const GUTTER = 0.03
/** Lines and words of either page: fewer are a table's column, a letterhead or the end of a text. */
const LEAST_LINES = 10
const LEAST_WORDS = 40
const STEPS = 400

/** Whether a picture shows two pages side by side: its middle is empty from top to bottom, and on either side there is a text. */
export function isSpread({ width, height, kind, lines, rules }: PageReading): boolean {
  if (kind !== 'read' || width < WIDE * height) return false
  const words = lines.flatMap((line) =>
    line.words.map(({ edges }) => ({
      left: edges[0]!,
      right: edges.at(-1)!,
      baseline: line.baseline,
      size: line.size,
    })),
  )
  const crossed = new Uint8Array(STEPS + 1)
  for (const { left, right } of [...words, ...rules.filter(({ axis }) => axis === 'horizontal')]) {
    const from = Math.max(0, Math.floor((left / width) * STEPS))
    crossed.fill(1, from, Math.max(from, Math.ceil((right / width) * STEPS)))
  }
  const gutter = middleOfGap(crossed)
  if (gutter === null) return false
  return [true, false].every((isLeft) => {
    const own = words.filter(({ right }) => right / width < gutter === isLeft)
    const rows = new Set(own.map(({ baseline, size }) => Math.round(baseline / Math.max(size, 1))))
    return own.length >= LEAST_WORDS && rows.size >= LEAST_LINES
  })
}

function middleOfGap(crossed: Uint8Array): number | null {
  let from = Math.floor(MIDDLE[0] * STEPS)
  const end = Math.ceil(MIDDLE[1] * STEPS)
  for (let at = from; at <= end; at++) {
    if (crossed[at] === 1) from = at + 1
    else if (at - from + 1 >= GUTTER * STEPS) return (from + at) / 2 / STEPS
  }
  return null
}
