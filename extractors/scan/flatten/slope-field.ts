/** How much lines slope at a place: `x` and `y` from -1 to 1 over the page. */
export interface SlopeSample {
  readonly x: number
  readonly y: number
  readonly slope: number
}

/** Slopes over a page: a smooth surface. */
export interface SlopeField {
  /** What the slopes add up to from the middle of the page to `x`, in halves of its length. */
  sumTo(x: number, y: number): number
}

/** Samples that lie farther from the surface than so many times the middle distance are mistakes. */
const MISTAKE = 3
const ROUNDS = 3
/** Keeps the surface level where no sample says otherwise. */
const LEVEL = 0.5

/**
 * The surface nearest to the samples.
 * @param along its degree in the direction of the lines, and `across` in the other
 */
export function fitSlopes(samples: readonly SlopeSample[], along: number, across: number): SlopeField | null {
  const terms: (readonly [i: number, j: number])[] = []
  for (let i = 0; i <= along; i++) for (let j = 0; j <= across; j++) terms.push([i, j])
  const rowOf = ({ x, y }: SlopeSample) => terms.map(([i, j]) => x ** i * y ** j)
  let kept = [...samples]
  let factors: number[] | null = null
  for (let round = 0; round < ROUNDS; round++) {
    if (kept.length < 2 * terms.length) return null
    factors = leastSquares(
      kept.map(rowOf),
      kept.map(({ slope }) => slope),
    )
    if (factors === null) return null
    const apart = (sample: SlopeSample) => {
      return Math.abs(rowOf(sample).reduce((sum, value, t) => sum + value * factors![t]!, 0) - sample.slope)
    }
    const distances = kept.map(apart).sort((a, b) => a - b)
    const spread = distances[distances.length >> 1]!
    const most = Math.max(MISTAKE * spread, 1e-4)
    kept = kept.filter((sample) => apart(sample) <= most)
  }
  const found = factors!
  return {
    sumTo: (x, y) => {
      let sum = 0
      for (const [t, [i, j]] of terms.entries()) sum += (found[t]! * x ** (i + 1) * y ** j) / (i + 1)
      return sum
    },
  }
}

/** Normal equations, solved by elimination; null where they have no single answer. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] | null {
  const n = rows[0]!.length
  const matrix = Array.from({ length: n }, () => new Float64Array(n + 1))
  for (const [k, row] of rows.entries()) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) matrix[i]![j]! += row[i]! * row[j]!
      matrix[i]![n]! += row[i]! * values[k]!
    }
  }
  for (let i = 0; i < n; i++) matrix[i]![i]! += LEVEL
  for (let i = 0; i < n; i++) {
    let best = i
    for (let k = i + 1; k < n; k++) if (Math.abs(matrix[k]![i]!) > Math.abs(matrix[best]![i]!)) best = k
    const row = matrix[best]!
    matrix[best] = matrix[i]!
    matrix[i] = row
    if (Math.abs(row[i]!) < 1e-9) return null
    for (let k = 0; k < n; k++) {
      if (k === i) continue
      const factor = matrix[k]![i]! / row[i]!
      for (let j = i; j <= n; j++) matrix[k]![j]! -= factor * row[j]!
    }
  }
  return matrix.map((row, i) => row[n]! / row[i]!)
}
