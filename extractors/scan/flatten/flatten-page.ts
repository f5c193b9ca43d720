import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { resample } from './resample.js'
import { fitSlopes, type SlopeField, type SlopeSample } from './slope-field.js'

/** Darker pixels are ink. */
const INK = 150
/** Inches: the strips that the page is cut in across its lines, and the stretches of them that are laid beside each other. */
const STRIP = 0.2
const STRETCH = 1.5
/** Inches: strips that are compared may be shifted so far; lines of print are farther apart. */
const SHIFT = 0.03
/** Strips are compared with the second next: as much again of the slope, and of the lines still the same. */
const NEXT = 2
/** How alike two stretches must be. */
const ALIKE = 0.55
/** Inches: lines that stray no more than a third of a small letter are straight enough for all that follows, and to move them blurs their marks. */
const STRAIGHT_LINE = 0.036
/** Inches: upright rules meet the level ones more exactly. */
const STRAIGHT_RULE = 0.016
/** So much clearer must the lines be afterwards. */
const CLEARER = 1.04
const FEWEST = 40
/** A rule takes so much of the height of its strip. */
const RULE = 0.8

/**
 * A page that is bent or was photographed from aside, made flat: its lines level and its upright rules upright. A page that lies flat is given
 * back as it is.
 */
export function flattenPage(grey: GreyPicture, dotsPerInch: number): GreyPicture {
  const level = flattenLines(grey, dotsPerInch) ?? grey
  return straightenRules(level, dotsPerInch) ?? level
}

/** Profiles of strips: how much ink each row of each strip has. */
interface Profiles {
  readonly strips: readonly Float32Array[]
  /** Middle of each strip. */
  readonly middles: readonly number[]
  readonly breadth: number
}

function flattenLines(grey: GreyPicture, dotsPerInch: number): GreyPicture | null {
  const { width, height } = grey
  const profiles = lineProfiles(grey, Math.round(STRIP * dotsPerInch))
  const field = fitSlopes(samplesOf(profiles, width, height, dotsPerInch), 4, 2)
  if (field === null) return null
  const down = (x: number, y: number) => (field.sumTo((2 * x) / width - 1, (2 * y) / height - 1) * width) / 2
  const strays = profiles.middles.some((x) => {
    return [0.1, 0.3, 0.5, 0.7, 0.9].some((part) => Math.abs(down(x, part * height)) > STRAIGHT_LINE * dotsPerInch)
  })
  if (!strays) return null
  const before = clearness(profiles, height, () => 0)
  if (clearness(profiles, height, down) < CLEARER * before) return null
  return resample(grey, (x, y) => [x, y + down(x, y)])
}

/** Upright rules are followed from band to band, as lines are from strip to strip. */
function straightenRules(grey: GreyPicture, dotsPerInch: number): GreyPicture | null {
  const { width, height } = grey
  const profiles = ruleProfiles(grey, Math.round(1.25 * STRIP * dotsPerInch))
  const found = samplesOf(profiles, height, width, dotsPerInch)
  const field: SlopeField | null = fitSlopes(found, 1, 1)
  if (field === null) return null
  const aside = (x: number, y: number) => (field.sumTo((2 * y) / height - 1, (2 * x) / width - 1) * height) / 2
  const strays = profiles.middles.some((y) => {
    return [0.1, 0.5, 0.9].some((part) => Math.abs(aside(part * width, y)) > STRAIGHT_RULE * dotsPerInch)
  })
  return strays ? resample(grey, (x, y) => [x + aside(x, y), y]) : null
}

function lineProfiles({ width, height, data }: GreyPicture, breadth: number): Profiles {
  const count = Math.floor(width / breadth)
  const strips = Array.from({ length: count }, () => new Float32Array(height))
  for (let y = 0; y < height; y++) {
    for (let s = 0, at = y * width; s < count; s++) {
      let ink = 0
      for (const end = at + breadth; at < end; at++) if (data[at]! < INK) ink++
      strips[s]![y] = ink
    }
  }
  return { strips, middles: strips.map((_, s) => (s + 0.5) * breadth), breadth }
}

function ruleProfiles({ width, height, data }: GreyPicture, breadth: number): Profiles {
  const count = Math.floor(height / breadth)
  const strips = Array.from({ length: count }, (_, s) => {
    const profile = new Float32Array(width)
    for (let y = s * breadth; y < (s + 1) * breadth; y++) {
      for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
        if (data[at]! < INK || data[at - 1]! < INK || data[at + 1]! < INK) profile[x]!++
      }
    }
    for (let x = 0; x < width; x++) if (profile[x]! < RULE * breadth) profile[x] = 0
    return profile
  })
  return { strips, middles: strips.map((_, s) => (s + 0.5) * breadth), breadth }
}

/** What neighbouring strips say of the slope between them. @param length over all strips, and `depth` along each */
function samplesOf(
  { strips, middles, breadth }: Profiles,
  length: number,
  depth: number,
  dotsPerInch: number,
): SlopeSample[] {
  const stretch = Math.round(STRETCH * dotsPerInch)
  const reach = Math.ceil(SHIFT * dotsPerInch)
  const samples: SlopeSample[] = []
  for (let s = 0; s + NEXT < strips.length; s++) {
    for (let from = 0; from + stretch <= depth; from += stretch >> 1) {
      const shift = shiftBetween(strips[s]!, strips[s + NEXT]!, from, from + stretch, reach)
      if (shift === null) continue
      const x = (middles[s]! + middles[s + NEXT]!) / length - 1
      const y = (2 * from + stretch) / depth - 1
      samples.push({ x, y, slope: shift / (NEXT * breadth) })
    }
  }
  return samples.length < FEWEST ? [] : samples
}

/** How far the one stretch has to be moved to be like the other; null where it is not. */
function shiftBetween(a: Float32Array, b: Float32Array, from: number, to: number, reach: number): number | null {
  const scores: number[] = []
  for (let shift = -reach; shift <= reach; shift++) scores.push(likeness(a, b, from, to, shift))
  const best = scores.indexOf(Math.max(...scores))
  if (!(scores[best]! >= ALIKE) || best === 0 || best === scores.length - 1) return null
  const [before, at, behind] = [scores[best - 1]!, scores[best]!, scores[best + 1]!]
  const bend = before - 2 * at + behind
  return best - reach + (bend === 0 ? 0 : (before - behind) / (2 * bend))
}

/** Correlation of two stretches. */
function likeness(a: Float32Array, b: Float32Array, from: number, to: number, shift: number): number {
  let [sumA, sumB, squareA, squareB, product] = [0, 0, 0, 0, 0]
  const first = Math.max(from, -shift)
  const last = Math.min(to, b.length - shift)
  for (let y = first; y < last; y++) {
    const one = a[y]!
    const other = b[y + shift]!
    sumA += one
    sumB += other
    squareA += one * one
    squareB += other * other
    product += one * other
  }
  const n = last - first
  const spread = (squareA - (sumA * sumA) / n) * (squareB - (sumB * sumB) / n)
  return spread <= 0 ? 0 : (product - (sumA * sumB) / n) / Math.sqrt(spread)
}

/** How much the lines stand out, once every strip is shifted. */
function clearness({ strips, middles }: Profiles, height: number, down: (x: number, y: number) => number): number {
  const rows = new Float32Array(height)
  for (const [s, strip] of strips.entries()) {
    for (let y = 0; y < height; y++) {
      const from = Math.round(y + down(middles[s]!, y))
      if (from >= 0 && from < height) rows[y]! += strip[from]!
    }
  }
  let sum = 0
  for (const row of rows) sum += row * row
  return sum
}
