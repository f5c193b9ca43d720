import { type Token, tokenize } from './tokens.js'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** Between parts of a name `,`, `-`, `&` and `và` stand for each other, or for nothing. */
  gap: boolean
  value: T | null
  /** The spelling is a short one and must be written in capitals. */
  caps: boolean
}

const node = <T>(): Node<T> => ({ next: new Map(), gap: false, value: null, caps: false })
const connectors = new Set([',', '-', '–', '—', '&', '/', 'và'])
/** Joints inside a name as archives write it: `VP.UBND`, `TN - MT`. */
const joints = new Set(['.', '-', '–', '/'])

export interface Match<T> {
  readonly value: T
  /** Index of the token after the name. */
  readonly end: number
}

/** Names as sequences of words; finds the longest that begins at a token. */
export class NameTrie<T> {
  readonly #root: Node<T> = node()

  add(name: string, value: T): void {
    const tokens = tokenize(name)
    const caps = tokens.length === 1 && tokens[0]!.caps && tokens[0]!.end - tokens[0]!.start < 6
    this.#insert(
      tokens.map((token) => token.key),
      value,
      caps,
    )
  }

  /** Parts of an abbreviation, written together or apart in any way. */
  addParts(parts: readonly string[], value: T): void {
    for (let cuts = 0; cuts < 1 << (parts.length - 1); cuts++) {
      let name = parts[0]!
      for (let i = 1; i < parts.length; i++) name += (cuts >> (i - 1)) & 1 ? ` & ${parts[i]}` : parts[i]
      this.#insert(
        tokenize(name).map((token) => token.key),
        value,
        false,
      )
    }
  }

  /** The same under keys without marks, for names that are certain without them. */
  addBare(name: string, value: T): void {
    this.#insert(
      tokenize(name).map((token) => token.bare),
      value,
      false,
    )
  }

  #insert(keys: readonly string[], value: T, caps: boolean): void {
    let at = this.#root
    for (const key of keys) {
      if (connectors.has(key)) {
        at.gap = true
        continue
      }
      let next = at.next.get(key)
      if (!next) {
        next = node()
        at.next.set(key, next)
      }
      at = next
    }
    at.caps = at.value === null ? caps : at.caps && caps
    at.value ??= value
  }

  /** The words that names begin with. */
  get firsts(): Iterable<string> {
    return this.#root.next.keys()
  }

  /** The longest name at token `from`. `bare` compares without marks. */
  match(tokens: readonly Token[], from: number, bare = false): Match<T> | null {
    let best: Match<T> | null = null
    let at = this.#root
    for (let i = from; i < tokens.length; i++) {
      let next = step(at, tokens[i]!, bare)
      for (let skipped = 0; !next && i > from && skipped < 2; skipped++) {
        const key = tokens[i]!.key
        if (!(at.gap ? connectors.has(key) || joints.has(key) : joints.has(key)) || i + 1 >= tokens.length) break
        next = step(at, tokens[++i]!, bare)
      }
      if (!next) break
      at = next
      if (at.value !== null && !(at.caps && !tokens[i]!.caps)) best = { value: at.value, end: i + 1 }
    }
    return best
  }
}

function step<T>(at: Node<T>, token: Token, bare: boolean): Node<T> | undefined {
  return at.next.get(bare ? token.bare : token.key)
}

/** A set of phrases: how many tokens the longest one at `from` takes, 0 where none. */
export class PhraseSet {
  readonly #trie = new NameTrie<true>()

  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) this.#trie.add(phrase, true)
  }

  /** The words that phrases begin with. */
  get firsts(): Iterable<string> {
    return this.#trie.firsts
  }

  /** Index after the longest phrase at `from`, or null. */
  match(tokens: readonly Token[], from: number): number | null {
    return this.#trie.match(tokens, from)?.end ?? null
  }
}
