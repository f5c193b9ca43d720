import type { GlyphRun } from '../page-content.js'

/** Space inside a run, in sizes of its letters, that parts words though no space is written. */
const WORD_GAP = 0.6

/**
 * The middle of the letters of a run, by which it is in a cell or not. Fonts of old writers say any height of their letters, or none:
 * the base line is sure.
 */
export function middleOf(run: GlyphRun): { x: number; y: number } {
  const { left, right, top, bottom } = run.box
  return { x: (left + right) / 2, y: run.angle === 0 ? run.baseline - 0.25 * run.size : (top + bottom) / 2 }
}

/**
 * A run cut where `placeOf` changes from one of its words to the next: one operator may show the words of two columns. Words stay
 * whole, and go where their middle is.
 */
export function cutRun<Place>(
  run: GlyphRun,
  placeOf: (x: number, y: number) => Place,
): { run: GlyphRun; place: Place }[] {
  const { left, right } = run.box
  const { x, y } = middleOf(run)
  const whole = [{ run, place: placeOf(x, y) }]
  if (run.angle !== 0 || run.edges.length !== run.text.length + 1) return whole
  if (placeOf(left, y) === placeOf(right, y)) return whole
  const parts: { start: number; end: number; place: Place }[] = []
  for (const { start, end } of wordsOf(run).flatMap((word) => partsOf(run, word, y, placeOf))) {
    const place = placeOf((run.edges[start]! + run.edges[end]!) / 2, y)
    const last = parts.at(-1)
    if (last !== undefined && last.place === place) last.end = end
    else parts.push({ start, end, place })
  }
  if (parts.length < 2) return parts.length === 0 ? whole : [{ run, place: parts[0]!.place }]
  return parts.map(({ start, place }, i) => {
    // Spaces stay with the words before them; those at the start with the first.
    return { run: partOf(run, i === 0 ? 0 : start, parts[i + 1]?.start ?? run.text.length), place }
  })
}

/** `2Kiểm`, `VCẢI`: where the border is just between a number and a word, they only touch each other. */
const touching = /^(?:\d{1,3}(?=\p{L})|[IVX]{1,4}(?=\p{Lu}\p{L}))/u

function partsOf<Place>(
  run: GlyphRun,
  word: { start: number; end: number },
  y: number,
  placeOf: (x: number, y: number) => Place,
): { start: number; end: number }[] {
  const { start, end } = word
  const length = touching.exec(run.text.slice(start, end))?.[0].length
  if (length === undefined) return [word]
  const cut = start + length
  const middle = (from: number, to: number) => placeOf((run.edges[from]! + run.edges[to]!) / 2, y)
  const apart = middle(start, cut) !== middle(cut, end) && middle(cut, end) === middle(cut, cut + 1)
  return apart
    ? [
        { start, end: cut },
        { start: cut, end },
      ]
    : [word]
}

export function wordsOf({ text, edges, size }: GlyphRun): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = []
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const space = isSpace(text.charCodeAt(i))
    const wide = edges[i + 1]! - edges[i]! > (1 + WORD_GAP) * size
    if (start < 0 && !space) start = i
    if (start < 0) continue
    if (space) {
      words.push({ start, end: i })
      start = -1
    } else if (wide || i + 1 === text.length) {
      words.push({ start, end: i + 1 })
      start = -1
    }
  }
  return words
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
}

export function partOf(run: GlyphRun, start: number, end: number): GlyphRun {
  const edges = run.edges.slice(start, end + 1)
  const box = { ...run.box, left: edges[0]!, right: edges.at(-1)! }
  return { ...run, text: run.text.slice(start, end), edges, box }
}
