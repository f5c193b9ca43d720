import type { Evidence, Span } from '../schema/index.js'

/** A run of words at its place in the canonical text, where it stands without a gap. */
export interface Piece {
  readonly text: string
  readonly start: number
}

/**
 * Words as a reader takes them, though a page break or a paragraph break may cut them: the pieces joined by single spaces,
 * and the way back from any part of them to the places in the canonical text.
 * Invariant: the quotes of `spans(a, b)`, joined by one space, are `text.slice(a, b)`.
 */
export class Words {
  readonly text: string
  private readonly offsets: readonly number[]

  constructor(readonly pieces: readonly Piece[]) {
    if (pieces.length === 1) {
      this.text = pieces[0]!.text
      this.offsets = [0]
      return
    }
    const offsets: number[] = []
    let text = ''
    for (const piece of pieces) {
      if (text !== '') text += ' '
      offsets.push(text.length)
      text += piece.text
    }
    this.text = text
    this.offsets = offsets
  }

  static readonly none = new Words([])

  get isEmpty(): boolean {
    return this.text === ''
  }

  /** First character in the canonical text. */
  get start(): number {
    return this.pieces[0]?.start ?? 0
  }

  get end(): number {
    const last = this.pieces.at(-1)
    return last === undefined ? 0 : last.start + last.text.length
  }

  /** Places of `text.slice(from, to)` in the canonical text; white space at the edges is left out. */
  spans(from = 0, to = this.text.length): Span[] {
    return this.#parts(from, to).map(({ start, text }) => ({ start, end: start + text.length }))
  }

  /** The same as evidence; pages and boxes are filled in when the document is sealed. */
  evidence(field: string, from = 0, to = this.text.length): Evidence[] {
    return this.#parts(from, to).map(({ start, text }) => ({
      field,
      start,
      end: start + text.length,
      page: null,
      bbox: null,
      confidence: null,
    }))
  }

  /** The same words without what stands before `from` and from `to` on. */
  slice(from: number, to = this.text.length): Words {
    return new Words(this.#parts(from, to))
  }

  #parts(from: number, to: number): Piece[] {
    const pieces: Piece[] = []
    for (let i = 0; i < this.pieces.length; i++) {
      const piece = this.pieces[i]!
      const offset = this.offsets[i]!
      const a = Math.max(0, from - offset)
      const b = Math.min(piece.text.length, to - offset)
      if (a >= b) continue
      const raw = piece.text.slice(a, b)
      const text = raw.trim()
      if (text === '') continue
      pieces.push({ text, start: piece.start + a + raw.indexOf(text) })
    }
    return pieces
  }
}

export function joinWords(parts: readonly Words[]): Words {
  if (parts.length === 1) return parts[0]!
  return new Words(parts.flatMap((part) => part.pieces))
}
