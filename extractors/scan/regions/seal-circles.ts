export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Millimetres: radii of seals, from those of a notary's corner to those of a ministry. */
const RADII = [9, 26] as const
/** Share of a circle that has to be there, as cells are counted. */
const LEAST = 0.25
/** Of so many circles the true ones are the best. */
const MOST = 6

/** Circles that go through many points, the fullest first: every point votes for the middles that it could be a circle's point of. @param points x and y by turns */
export function circlesThrough(
  points: readonly number[],
  columns: number,
  rows: number,
  perMillimetre: number,
): Circle[] {
  const found: (Circle & { readonly share: number })[] = []
  // Middles outside the page get votes too, in a margin, and are not looked at.
  const margin = Math.ceil(RADII[1] * perMillimetre) + 1
  const across = columns + 2 * margin
  const votes = new Uint16Array(across * (rows + 2 * margin))
  const places = new Int32Array(points.length / 2)
  for (let i = 0; i < places.length; i++) places[i] = (points[2 * i + 1]! + margin) * across + points[2 * i]! + margin
  for (let radius = Math.round(RADII[0] * perMillimetre); radius <= RADII[1] * perMillimetre; radius++) {
    const offsets = circleOffsets(radius)
    const least = (LEAST * offsets.length) / 2
    if (places.length < least) break
    votes.fill(0)
    vote(votes, places, offsets, across)
    for (let y = 0; y < rows; y++) {
      const row = (y + margin) * across + margin
      for (let x = 0; x < columns; x++) {
        const count = votes[row + x]!
        if (count >= least) found.push({ x: x + 0.5, y: y + 0.5, radius, share: (2 * count) / offsets.length })
      }
    }
  }
  const best: Circle[] = []
  for (const circle of found.sort((a, b) => b.share - a.share)) {
    if (best.length === MOST) break
    if (best.every((other) => !isSame(circle, other))) best.push(circle)
  }
  return best
}

function vote(votes: Uint16Array, places: Int32Array, offsets: readonly number[], across: number): void {
  const steps = Int32Array.from(
    { length: offsets.length / 2 },
    (_, k) => offsets[2 * k + 1]! * across + offsets[2 * k]!,
  )
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    for (let k = 0; k < steps.length; k++) votes[place + steps[k]!]!++
  }
}

function isSame(a: Circle, b: Circle): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) + Math.abs(a.radius - b.radius) < 4
}

function circleOffsets(radius: number): number[] {
  const offsets: number[] = []
  const seen = new Set<number>()
  const steps = Math.ceil(8 * radius)
  for (let i = 0; i < steps; i++) {
    const x = Math.round(radius * Math.cos((2 * Math.PI * i) / steps))
    const y = Math.round(radius * Math.sin((2 * Math.PI * i) / steps))
    const key = (y + 1024) * 4096 + x + 1024
    if (seen.has(key)) continue
    seen.add(key)
    offsets.push(x, y)
  }
  return offsets
}

/** The circle that goes nearest to the points around it (least squares), twice, the second time through those that are near. */
export function roundOff(rough: Circle, points: readonly number[], wide: number, near: number): Circle | null {
  let circle: Circle | null = rough
  for (const reach of [wide, near * 1.5, near]) {
    circle = circle === null ? null : nearestCircle(circle, points, reach)
  }
  return circle
}

function nearestCircle({ x, y, radius }: Circle, points: readonly number[], reach: number): Circle | null {
  // around the old middle: x² + y² = 2ax + 2by + c
  let n = 0
  const most = radius + reach + 1
  const sum = { x: 0, y: 0, xx: 0, yy: 0, xy: 0, z: 0, xz: 0, yz: 0 }
  for (let i = 0; i < points.length; i += 2) {
    const dx = points[i]! - x
    const dy = points[i + 1]! - y
    if (Math.abs(dx) > most || Math.abs(dy) > most) continue
    if (Math.abs(Math.hypot(dx, dy) - radius) > reach) continue
    const z = dx * dx + dy * dy
    n++
    sum.x += dx
    sum.y += dy
    sum.xx += dx * dx
    sum.yy += dy * dy
    sum.xy += dx * dy
    sum.z += z
    sum.xz += dx * z
    sum.yz += dy * z
  }
  if (n < 12) return null
  const xx = sum.xx - (sum.x * sum.x) / n
  const yy = sum.yy - (sum.y * sum.y) / n
  const xy = sum.xy - (sum.x * sum.y) / n
  const xz = sum.xz - (sum.x * sum.z) / n
  const yz = sum.yz - (sum.y * sum.z) / n
  const whole = xx * yy - xy * xy
  if (whole < 1e-6 * xx * yy) return null
  const a = (xz * yy - yz * xy) / (2 * whole)
  const b = (yz * xx - xz * xy) / (2 * whole)
  const squared = (sum.z - 2 * a * sum.x - 2 * b * sum.y) / n + a * a + b * b
  if (!(squared > 0) || Math.hypot(a, b) > radius / 2) return null
  return { x: x + a, y: y + b, radius: Math.sqrt(squared) }
}
