import type { GreyPicture } from '../../../workers/ocr/picture.js'
import { findComponents } from './components.js'
import { type InkMap, mapInk, squares, turnMap } from './ink-map.js'
import { findLetters, keepOnly } from './letters.js'
import { levelMap } from './level-map.js'
import { inkThreshold } from './paper.js'
import { findSkew } from './skew.js'
import type { Turn } from './turning.js'

export interface TurnGuess {
  /** Degrees clockwise that the page has to be turned to stand upright. */
  readonly turn: Turn
  /** False where a turn by 180 degrees more may be right: let the engine read both. */
  readonly sure: boolean
}

/** So many lines have to speak for one side. */
const LEAST_VOTES = 12
/** The share of lines that makes it sure. */
const SURE_SHARE = 0.75
/** Lines of a page that lies sideways stand out so much more than its columns. */
const SIDEWAYS = 1.15

/** How a page stands. @param grey dark on light */
export function guessTurn(grey: GreyPicture, dotsPerInch: number): TurnGuess {
  const map = mapInk(grey, dotsPerInch, inkThreshold(grey))
  const components = findComponents(map)
  return guessTurnOf(keepOnly(map, components, findLetters(map, components)))
}

/** @param letters a map with nothing but letters in it */
export function guessTurnOf(letters: InkMap): TurnGuess {
  const standing = turnMap(letters)
  const [across, down] = [findSkew(letters), findSkew(standing)]
  const sideways = down.clarity > across.clarity * SIDEWAYS
  const map = sideways ? levelMap(standing, down.skew) : levelMap(letters, across.skew)
  const { up, down: head } = countVotes(map)
  const votes = up + head
  const upsideDown = head > up
  const sure = votes >= LEAST_VOTES && Math.max(up, head) >= SURE_SHARE * votes
  // The map is turned to the left for the second look: a page whose lines are upright there has to be turned by 270 degrees.
  const turn = sideways ? (upsideDown ? 90 : 270) : upsideDown ? 180 : 0
  return { turn, sure }
}

interface Votes {
  readonly up: number
  readonly down: number
}

/**
 * Above the small letters stand capitals, ascenders and most marks, below their feet only g, p, q, y and a dot: ink above the dense middle of a line
 * is more than ink below it. Lines are looked at in strips, so that columns side by side do not mix.
 */
function countVotes(map: InkMap): Votes {
  const strip = Math.max(Math.round(squares(map, 25)), 8)
  let up = 0
  let down = 0
  for (let left = 0; left < map.width; left += strip) {
    const profile = rowProfile(map, left, Math.min(left + strip, map.width))
    for (const [top, bottom] of linesOf(profile, squares(map, 1.8), squares(map, 12))) {
      const vote = voteOf(profile.subarray(top, bottom))
      if (vote > 0) up++
      else if (vote < 0) down++
    }
  }
  return { up, down }
}

function rowProfile({ width, height, counts }: InkMap, left: number, right: number): Float32Array {
  const profile = new Float32Array(height)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = left; x < right; x++) sum += counts[y * width + x]!
    profile[y] = sum
  }
  return profile
}

function* linesOf(
  profile: Float32Array,
  least: number,
  most: number,
): Generator<readonly [top: number, bottom: number]> {
  let top = -1
  for (let y = 0; y <= profile.length; y++) {
    const ink = y < profile.length && profile[y]! > 0
    if (ink && top < 0) top = y
    if (ink || top < 0) continue
    if (y - top >= least && y - top <= most) yield [top, y]
    top = -1
  }
}

/** Ink above the dense band less ink below it; 0 where the line says nothing. */
function voteOf(line: Float32Array): number {
  const peak = Math.max(...line)
  const dense = peak * 0.5
  let first = 0
  while (line[first]! < dense) first++
  let last = line.length - 1
  while (line[last]! < dense) last--
  let above = 0
  for (let y = 0; y < first; y++) above += line[y]!
  let below = 0
  for (let y = last + 1; y < line.length; y++) below += line[y]!
  const outside = above + below
  return outside < peak * 0.2 || Math.abs(above - below) < outside * 0.15 ? 0 : above - below
}
