import {
  guessLegacyEncoding,
  hasUnicodeLetters,
  type LegacyEncoding,
  type LegacyFont,
  legacyEncodingOfFont,
  PieceReader,
  piecesOf,
  readsAsItIs,
  type Tally,
  tallyPieces,
} from '../../normalizers/legacy-encodings/index.js'
import type { SourceParagraph } from '../../schema/index.js'

/** A stretch of a paragraph that is to be decoded in one way; null stays as it is. */
export interface LegacyStretch {
  readonly start: number
  readonly end: number
  readonly legacy: LegacyFont | null
  /** Whether its font said so, or how it reads. */
  readonly byFont: boolean
}

type Verdict = LegacyEncoding | 'keep' | 'either'

/** Which stretches of a document's paragraphs are in encodings from before Unicode: by their fonts, else by how they read. */
export class LegacyVerdicts {
  readonly #reader = new PieceReader()
  readonly #stretches: LegacyStretch[][]

  constructor(paragraphs: readonly SourceParagraph[]) {
    const declared = paragraphs.map(declaredStretches)
    const trusted = this.#trustedFonts(paragraphs, declared)
    const others = paragraphs.map((paragraph, i) => otherText(paragraph, declared[i]!))
    const verdicts = this.#readVerdicts(others, trusted)
    this.#stretches = paragraphs.map((paragraph, i) =>
      declared[i]!.map((stretch): LegacyStretch => {
        if (stretch.legacy === null) {
          const verdict = verdicts[i]!
          const legacy = verdict === 'keep' || verdict === 'either' ? null : { encoding: verdict, capitals: false }
          return { ...stretch, legacy }
        }
        const tally = this.#tally(paragraph.text.slice(stretch.start, stretch.end), stretch.legacy.encoding)
        return believesFont(tally, trusted.has(stretch.legacy.encoding)) ? stretch : { ...stretch, legacy: null }
      }),
    )
  }

  of(index: number): readonly LegacyStretch[] {
    return this.#stretches[index]!
  }

  /** Whether a word reads better as it is than decoded: a Unicode word among others. */
  readsBetterAsItIs(piece: string, encoding: LegacyEncoding, byFont: boolean): boolean {
    if (byFont && !hasUnicodeLetters(piece)) return false
    return this.#reader.value(piece, null) > this.#reader.value(piece, encoding)
  }

  readsBetterDecoded(piece: string, encoding: LegacyEncoding): boolean {
    return this.#reader.value(piece, encoding) > this.#reader.value(piece, null)
  }

  #tally(text: string, encoding: LegacyEncoding): Tally {
    return tallyPieces(piecesOf(text), encoding, this.#reader)
  }

  /** Encodings whose fonts hold what they say: in a file that was recoded, the names of fonts may have stayed. */
  #trustedFonts(paragraphs: readonly SourceParagraph[], declared: readonly LegacyStretch[][]): Set<LegacyEncoding> {
    const balance = new Map<LegacyEncoding, number>()
    for (const [i, stretches] of declared.entries()) {
      for (const { start, end, legacy } of stretches) {
        if (legacy === null) continue
        const { gain, loss } = this.#tally(paragraphs[i]!.text.slice(start, end), legacy.encoding)
        balance.set(legacy.encoding, (balance.get(legacy.encoding) ?? 0) + gain - loss)
      }
    }
    return new Set([...balance].flatMap(([encoding, gained]) => (gained >= 0 ? [encoding] : [])))
  }

  /** What is in no font of an encoding: each paragraph by its words, a doubtful one as its neighbours. */
  #readVerdicts(texts: readonly string[], trusted: ReadonlySet<LegacyEncoding>): Verdict[] {
    const found = new Set(trusted)
    const whole = texts.join('\n')
    if (found.size === 0 && readsAsItIs(whole, this.#reader)) return texts.map(() => 'keep')
    for (const text of [whole, ...texts]) {
      const encoding = guessLegacyEncoding(text, this.#reader)
      if (encoding !== null) found.add(encoding)
    }
    // of two readings that are as good for a paragraph, that of most of the document
    const gained = new Map([...found].map((encoding) => [encoding, this.#tally(whole, encoding)]))
    const candidates = [...found].sort((a, b) => gained.get(b)!.gain - gained.get(a)!.gain)
    if (candidates.length === 0) return texts.map(() => 'keep')
    const verdicts = texts.map((text) => this.#verdict(text, candidates))
    const before = decidedNeighbours(verdicts)
    const after = decidedNeighbours([...verdicts].reverse()).reverse()
    return verdicts.map((verdict, i) => {
      if (verdict !== 'either') return verdict
      const [left, right] = [before[i] ?? after[i], after[i] ?? before[i]]
      return left !== undefined && left === right ? left : 'keep'
    })
  }

  #verdict(text: string, candidates: readonly LegacyEncoding[]): Verdict {
    let best: { encoding: LegacyEncoding; score: number } | null = null
    let doubtful = false
    const pieces = piecesOf(text)
    for (const encoding of candidates) {
      const { marked, good, gain, loss, unicode } = tallyPieces(pieces, encoding, this.#reader)
      if (gain >= loss && unicode === 0) doubtful = true
      if (gain === 0 || good < marked * 0.6 || unicode > marked * 0.4 || gain <= loss * 2) continue
      if (gain - loss > (best?.score ?? 0)) best = { encoding, score: gain - loss }
    }
    return best?.encoding ?? (doubtful ? 'either' : 'keep')
  }
}

function believesFont({ marked, good, gain, loss, unicode }: Tally, trusted: boolean): boolean {
  if (!trusted) return gain > loss && good >= marked * 0.75
  return loss <= gain || (unicode === 0 && loss < 3)
}

/** The nearest decided verdict before each place. */
function decidedNeighbours(verdicts: readonly Verdict[]): (Verdict | undefined)[] {
  let last: Verdict | undefined
  return verdicts.map((verdict) => {
    const before = last
    if (verdict !== 'either') last = verdict
    return before
  })
}

/** The whole paragraph in stretches of one encoding each, whatever else their runs differ in: a letter and its mark may do. */
function declaredStretches({ text, runs }: SourceParagraph): LegacyStretch[] {
  const stretches: LegacyStretch[] = []
  const put = (start: number, end: number, legacy: LegacyFont | null) => {
    if (end <= start) return
    const last = stretches.at(-1)
    if (last?.legacy?.encoding === legacy?.encoding && last?.legacy?.capitals === legacy?.capitals && last) {
      stretches[stretches.length - 1] = { ...last, end }
    } else stretches.push({ start, end, legacy, byFont: legacy !== null })
  }
  let at = 0
  for (const run of runs) {
    put(at, run.start, null)
    put(Math.max(at, run.start), run.end, run.font === null ? null : legacyEncodingOfFont(run.font))
    at = Math.max(at, run.end)
  }
  put(at, text.length, null)
  return stretches
}

function otherText({ text }: SourceParagraph, stretches: readonly LegacyStretch[]): string {
  return stretches.flatMap(({ start, end, legacy }) => (legacy === null ? [text.slice(start, end)] : [])).join(' ')
}
