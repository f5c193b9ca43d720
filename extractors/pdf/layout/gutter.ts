import type { PageContent } from '../page-content.js'

/** Two upright sheets beside each other are 1.4 times as wide as high; a picture of them may show more of the table above and below. */
const WIDE = 1.15
/** Where the gutter is looked for, in widths of the page. */
const MIDDLE = [0.42, 0.58] as const
/** How wide it is at least, in widths of the page. */
const NARROWEST = 0.03
const STEPS = 400

/** The white between two pages that stand beside each other on one, from top to bottom. */
export interface Gutter {
  /** Where the one page ends and the other begins. */
  readonly x: number
  /** Of the white, in widths of the page. */
  readonly breadth: number
}

export interface Span {
  readonly left: number
  readonly right: number
}

/** The broadest white in the middle of a wide page that no ink of its text and rules crosses; null where there is none. */
export function findGutter(page: Pick<PageContent, 'width' | 'height'>, ink: Iterable<Span>): Gutter | null {
  if (!isWide(page)) return null
  const { width } = page
  const crossed = new Uint8Array(STEPS + 1)
  for (const { left, right } of ink) {
    const from = Math.max(0, Math.floor((left / width) * STEPS))
    crossed.fill(1, from, Math.max(from, Math.ceil((right / width) * STEPS)))
  }
  const white = broadestWhite(crossed)
  if (white === null) return null
  const [from, to] = white
  // sheets are as wide as each other, but where more of the table is seen at one side
  const quarter = (to - from) / 4
  const middle = Math.min(Math.max(0.5, from + quarter), to - quarter)
  return { x: Math.round(middle * width), breadth: to - from }
}

/** Wide enough for two pages: no other page is looked at further. */
export function isWide({ width, height }: Pick<PageContent, 'width' | 'height'>): boolean {
  return width >= WIDE * height
}

/** In widths of the page, with all of the white that lies beside the middle. */
function broadestWhite(crossed: Uint8Array): [from: number, to: number] | null {
  const first = Math.floor(MIDDLE[0] * STEPS)
  const last = Math.ceil(MIDDLE[1] * STEPS)
  let best: [number, number] | null = null
  for (let at = first; at <= last; at++) {
    if (crossed[at] === 1) continue
    let from = at
    let to = at
    while (to <= STEPS && crossed[to] === 0) to++
    while (from > 0 && crossed[from - 1] === 0) from--
    const inside = Math.min(to, last + 1) - Math.max(from, first)
    const isBroad = inside >= NARROWEST * STEPS
    if (isBroad && from > 0 && to <= STEPS && (best === null || to - from > best[1] - best[0])) best = [from, to]
    at = to
  }
  return best === null ? null : [best[0] / STEPS, best[1] / STEPS]
}
