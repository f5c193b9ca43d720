import { type Piece, SMALL } from './line-pieces.js'
import type { LineLook, TextLine } from './lines.js'

/** In sizes of the letters: a wider gap is a space. */
const SPACE = 0.2
/** And a space that the file has is one even where the next letters are drawn near. */
const DRAWN_SPACE = 0.02
/** In sizes of the letters: so far over its line is a raised letter. */
const RAISED = 0.12

const space = /[ \t\u00A0\u2000-\u200A\u202F\u3000]/
const footnoteMark = /^(?:\d{1,3}|\*{1,3})$/
/** `m²`, `km³`: the raised number is an exponent. */
const unit = /(?:^|[^\p{L}])[kdcm]?m$/u

/** What is written of a line so far. */
export interface LineText {
  readonly text: string
  readonly edges: readonly number[]
  readonly looks: readonly LineLook[]
}

/** Puts pieces of one line together to its text with single spaces. `size` and `baseline` are those of most of its letters. */
export function writeLine(pieces: readonly Piece[], size: number, baseline: number): LineText {
  let text = ''
  const edges: number[] = []
  const looks: LineLook[] = []
  let right = Number.NEGATIVE_INFINITY
  const push = (letter: string, edge: number) => {
    text += letter
    edges.push(edge)
  }
  for (const [at, piece] of pieces.entries()) {
    const { run } = piece
    const superscript = run.size <= size * SMALL && baseline - run.baseline >= RAISED * size
    const gap = piece.left - right
    const drawn = (pieces[at - 1]?.spaces ?? 0) > 0 && gap > DRAWN_SPACE * size
    const parted = drawn || run.confidence !== null || gap > SPACE * Math.min(run.size, size)
    if (text !== '' && !/^\p{M}/u.test(piece.text) && parted) push(' ', right)
    const marked = superscript && footnoteMark.test(piece.text.trim()) && !unit.test(text)
    if (marked && text === '' && pieces.length > 1) {
      // the mark that a footnote itself begins with
      const start = text.length
      for (const [i, letter] of [...piece.text.trim()].entries()) push(letter, piece.edges[i]!)
      looks.push(lookOf(piece, start, text.length, true))
      push(' ', piece.right)
      right = piece.right
      continue
    }
    if (marked && text.endsWith(' ') && gap < SPACE * size && at > 0) {
      // nothing is between a word and its mark
      text = text.slice(0, -1)
      edges.pop()
    }
    const start = text.length
    if (marked) {
      // `năm 2020[^1]`, as plain texts have it: a bare number would be a digit of the year
      push('[', piece.left)
      push('^', piece.left)
    }
    for (let i = 0; i < piece.text.length; i++) {
      const letter = piece.text[i]!
      if (!space.test(letter)) push(letter, piece.edges[i]!)
      else if (text !== '' && !text.endsWith(' ')) push(' ', piece.edges[i]!)
    }
    if (marked) push(']', piece.right)
    if (text.length > start) looks.push(lookOf(piece, start, text.length, superscript))
    right = Math.max(piece.right, right)
  }
  if (text.endsWith(' ')) {
    right = edges.pop()!
    text = text.slice(0, -1)
  }
  // letters may run into the next ones: edges only go on
  const whole = edges.concat(right)
  for (let i = 1; i < whole.length; i++) if (whole[i]! < whole[i - 1]!) whole[i] = whole[i - 1]!
  return joinSpaced({ text, edges: whole, looks: mergeLooks(looks, text.length) }, size)
}

function lookOf({ run }: Piece, start: number, end: number, superscript: boolean): LineLook {
  return {
    start,
    end,
    bold: run.bold,
    italic: run.italic,
    superscript,
    font: run.font,
    size: run.size,
    confidence: run.confidence,
  }
}

/** Stretches of the same look are one; the spaces between go with the stretch before. */
function mergeLooks(looks: readonly LineLook[], length: number): LineLook[] {
  const merged: LineLook[] = []
  for (const look of looks) {
    const last = merged.at(-1)
    const end = Math.min(look.end, length)
    if (last !== undefined && sameLook(last, look)) merged[merged.length - 1] = { ...last, end }
    else if (look.start < end) merged.push({ ...look, end })
  }
  return merged
}

export function sameLook(a: Omit<LineLook, 'start' | 'end'>, b: Omit<LineLook, 'start' | 'end'>): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.superscript === b.superscript &&
    a.font === b.font &&
    Math.abs(a.size - b.size) < 0.05 &&
    a.confidence === b.confidence
  )
}

const loneLetter = /^\p{Lu}\p{M}*$/u

/** `K Ế  H O Ạ C H` → `KẾ HOẠCH`: letters set apart are one word up to the wider gaps. */
function joinSpaced(line: LineText, size: number): LineText {
  const tokens = [...line.text.matchAll(/\S+/g)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
  }))
  const lone = tokens.filter(({ at, end }) => loneLetter.test(line.text.slice(at, end))).length
  if (lone < 4 || lone < tokens.length * 0.8) return line
  const gaps = tokens.slice(1).map(({ at }, i) => line.edges[at]! - line.edges[tokens[i]!.end]!)
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1]!
  if (usual > size) return line
  const drop = new Set<number>()
  for (const [i, gap] of gaps.entries()) if (gap < usual * 1.6) drop.add(tokens[i]!.end)
  const before: number[] = []
  let dropped = 0
  let text = ''
  const edges: number[] = []
  for (let i = 0; i <= line.text.length; i++) {
    before.push(dropped)
    if (drop.has(i)) dropped++
    else {
      text += line.text[i] ?? ''
      edges.push(line.edges[i]!)
    }
  }
  const moved = (at: number) => at - before[at]!
  return { text, edges, looks: line.looks.map((look) => ({ ...look, start: moved(look.start), end: moved(look.end) })) }
}

/** The line without its first letters: its mark stands beside the text. */
export function dropStart(line: TextLine, length: number): TextLine {
  return {
    ...line,
    text: line.text.slice(length),
    edges: line.edges.slice(length),
    box: { ...line.box, left: line.edges[length]! },
    looks: line.looks
      .filter(({ end }) => end > length)
      .map((look) => ({ ...look, start: Math.max(0, look.start - length), end: look.end - length })),
  }
}
