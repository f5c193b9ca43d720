/** How near a reading is to a word, as machines confuse letters: 0 for the same, 1 for one mark, nothing beyond `farthest`. */
export const farthest = 3.5

const toneMarks = '\u0300\u0301\u0303\u0309\u0323'

interface Letter {
  /** Without marks, đ as d. */
  readonly base: string
  readonly tone: string
  /** With its quality (ă â ê ô ơ ư đ), without a tone. */
  readonly sound: string
}

const letters = new Map<string, Letter>()

function letterOf(character: string): Letter {
  let letter = letters.get(character)
  if (letter === undefined) {
    const parts = character.normalize('NFD')
    const tone = [...parts].find((part) => toneMarks.includes(part)) ?? ''
    const sound = [...parts]
      .filter((part) => part !== tone)
      .join('')
      .normalize('NFC')
    letter = { base: parts.charAt(0).replace('đ', 'd'), tone, sound }
    letters.set(character, letter)
  }
  return letter
}

/** Letters of like shape. */
const alike = new Set(
  'il it lt ij ir ce co eo ea ao un hb hn mn uo vy gq ft rt nr dc cg sa xv yg bd kh ui ni hk tr oc'
    .split(' ')
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
)
/** Two letters for one of like shape, either way. */
const doubles = new Map([
  ['rn', 'm'],
  ['in', 'm'],
  ['ni', 'm'],
  ['cl', 'd'],
  ['li', 'h'],
  ['ii', 'u'],
  ['ri', 'n'],
  ['vv', 'w'],
  ['lr', 'h'],
])

/** Cost of reading `meant` as `read`, both in small letters; `Infinity` where no machine would. */
export function confusionCost(read: string, meant: string): number {
  if (read === meant) return 0
  if (Math.abs(read.length - meant.length) > 1) return Number.POSITIVE_INFINITY
  const columns = meant.length + 1
  const costs = new Float64Array((read.length + 1) * columns).fill(Number.POSITIVE_INFINITY)
  costs[0] = 0
  for (let i = 0; i <= read.length; i++) {
    for (let j = 0; j <= meant.length; j++) {
      const at = i * columns + j
      let best = costs[at]!
      if (i > 0 && j > 0) best = Math.min(best, costs[at - columns - 1]! + swap(read[i - 1]!, meant[j - 1]!))
      if (i > 0) best = Math.min(best, costs[at - columns]! + lone(read, i - 1))
      if (j > 0) best = Math.min(best, costs[at - 1]! + lone(meant, j - 1))
      if (i > 1 && j > 0 && isDouble(read, i, meant[j - 1]!)) best = Math.min(best, costs[at - 2 * columns - 1]! + 2.5)
      if (i > 0 && j > 1 && isDouble(meant, j, read[i - 1]!)) best = Math.min(best, costs[at - columns - 2]! + 2.5)
      costs[at] = best
    }
  }
  const cost = costs[costs.length - 1]!
  // little is left of a short word that changed much
  if (cost > 1 && Math.min(read.length, meant.length) < 3) return Number.POSITIVE_INFINITY
  return cost > farthest ? Number.POSITIVE_INFINITY : cost
}

function swap(read: string, meant: string): number {
  if (read === meant) return 0
  const a = letterOf(read)
  const b = letterOf(meant)
  if (a.base !== b.base) return alike.has(a.base + b.base) ? (a.tone === b.tone ? 2.5 : 3) : Number.POSITIVE_INFINITY
  // both marks of one letter are one blot: ấ read as ầ, ẩ, â, a
  if (a.sound !== b.sound && a.tone !== b.tone) return 1.5
  return 1
}

/** A letter that was dropped or put in: narrow ones and doubled ones go easily. */
function lone(word: string, at: number): number {
  if (word[at] === word[at - 1]) return 1
  return 'ilrtj'.includes(letterOf(word[at]!).base) ? 2.5 : 3
}

function isDouble(word: string, end: number, single: string): boolean {
  return doubles.get(letterOf(word[end - 2]!).base + letterOf(word[end - 1]!).base) === letterOf(single).base
}
