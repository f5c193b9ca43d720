/** A number that stands alone in the first column: `1`, `1.2`, `IV`, `A`, `b)`. */
export interface Ordinal {
  readonly style: 'number' | 'roman' | 'capital' | 'small'
  /** `1.2` → [1, 2]. */
  readonly path: readonly number[]
}

const alone = /^\(?(?:(\d{1,3}(?:\.\d{1,2}){0,3})|([IVXLC]{1,6})|([A-H])|([a-eg-qđ]))[.)]{0,2}$/
const romanOf = new Map([...'IVXLC'].map((letter, i) => [letter, [1, 5, 10, 50, 100][i]!]))
const smallLetters = 'abcdđeghijklmnopq'

/** The ways in which a line by itself can be read as an ordinal; none where it is not one. */
export function readOrdinals(plain: string): Ordinal[] {
  if (plain.length > 14) return []
  const match = alone.exec(plain)
  if (!match) return []
  const [, number, roman, capital, small] = match
  if (number) return [{ style: 'number', path: number.split('.').map(Number) }]
  if (small) return [{ style: 'small', path: [smallLetters.indexOf(small) + 1] }]
  const ways: Ordinal[] = []
  if (roman) ways.push({ style: 'roman', path: [romanValue(roman)] })
  const letter = capital ?? (roman?.length === 1 ? roman : undefined)
  if (letter && letter <= 'H') ways.push({ style: 'capital', path: [letter.charCodeAt(0) - 64] })
  return ways
}

function romanValue(roman: string): number {
  let value = 0
  for (let i = 0; i < roman.length; i++) {
    const own = romanOf.get(roman[i]!)!
    value += own < (romanOf.get(roman[i + 1] ?? '') ?? 0) ? -own : own
  }
  return value
}

/** Which ordinals have come, so that the next one can be told from a number in a cell. */
export class OrdinalSequence {
  private readonly last = new Map<Ordinal['style'], readonly number[]>()
  private grouped = true

  get begun(): boolean {
    return this.last.size > 0
  }

  /** Whether this ordinal comes next in its style, or begins it anew below a group. */
  follows(ways: readonly Ordinal[]): boolean {
    return ways.some(({ style, path }) => {
      const last = this.last.get(style)
      if (!last) return path.every((part) => part === 1)
      if (isNext(last, path)) return true
      return path.every((part) => part === 1) && (style !== 'number' || this.grouped)
    })
  }

  /** Whether it comes next, or is the first below a group that is no ordinal. */
  followsGroup(ways: readonly Ordinal[]): boolean {
    return ways.some(({ path }) => path.every((part) => part === 1)) || this.follows(ways)
  }

  /** A group without an ordinal has begun. */
  group(): void {
    this.grouped = true
  }

  take(ways: readonly Ordinal[]): void {
    const way = ways.find((one) => this.follows([one])) ?? ways[0]
    if (!way) return
    this.last.set(way.style, way.path)
    this.grouped = way.style !== 'number'
    if (way.style === 'roman' || way.style === 'capital') this.last.delete('small')
  }
}

/** 3 → 4, 3 → 3.1, 3.1 → 3.2, 3.2 → 4. */
function isNext(last: readonly number[], path: readonly number[]): boolean {
  const at = path.length - 1
  for (let i = 0; i < at; i++) if (path[i] !== last[i]) return false
  if (path.length > last.length) return path.length === last.length + 1 && path[at] === 1
  return path[at] === last[at]! + 1
}
