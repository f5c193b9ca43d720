import { compareKey, searchKey } from '../letters.js'
import { certainShortForms, shortForms } from './words.js'

/** One word, or one mark of punctuation; a long form that has a short one is one token with the short one's key. */
export interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly word: boolean
  /** Begins with a capital letter. */
  readonly upper: boolean
  /** Has no small letter, or is a long form. */
  readonly caps: boolean
  /** A line break stands before it. */
  readonly breaks: boolean
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const wordKeys = new Map<string, string>()

function keyOf(word: string): string {
  let key = wordKeys.get(word)
  if (key === undefined) {
    key = compareKey(word.normalize('NFC'))
    if (wordKeys.size > 20_000) wordKeys.clear()
    wordKeys.set(word, key)
  }
  return key
}

export const bareOf = (token: Token): string => searchKey(token.key)

interface Form {
  readonly words: readonly string[]
  readonly short: string
}

const formsByFirst = new Map<string, Form[]>()
for (const [long, short] of shortForms) {
  const words = long.split(' ').map((word) => keyOf(word))
  const form = { words: certainShortForms.has(short) ? words.map(searchKey) : words, short: keyOf(short) }
  const first = searchKey(words[0]!)
  formsByFirst.set(
    first,
    [...(formsByFirst.get(first) ?? []), form].sort((a, b) => b.words.length - a.words.length),
  )
}

/** Words and punctuation of a text with their places in it. Any string will do. */
export function tokenize(text: string): Token[] {
  const plain: Token[] = []
  let last = 0
  for (const { 0: found, index } of text.matchAll(tokenPattern)) {
    const word = /[\p{L}\p{N}]/u.test(found)
    const first = String.fromCodePoint(found.codePointAt(0)!)
    plain.push({
      key: word ? keyOf(found) : found,
      start: index,
      end: index + found.length,
      word,
      upper: word && first !== first.toLowerCase(),
      caps: word && found === found.toUpperCase() && found !== found.toLowerCase(),
      breaks: text.slice(last, index).includes('\n'),
    })
    last = index + found.length
  }
  return joinForms(plain)
}

function joinForms(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const form = token.word ? formsByFirst.get(searchKey(token.key))?.find((f) => matches(tokens, i, f)) : undefined
    if (!form) {
      joined.push(token)
      i++
      continue
    }
    joined.push({ ...token, key: form.short, caps: true, end: tokens[i + form.words.length - 1]!.end })
    i += form.words.length
  }
  return joined
}

function matches(tokens: readonly Token[], at: number, { words, short }: Form): boolean {
  const bare = certainShortForms.has(short)
  return words.every((word, k) => {
    const token = tokens[at + k]
    return token !== undefined && (bare ? searchKey(token.key) : token.key) === word
  })
}
