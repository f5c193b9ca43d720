import { kindAt, LETTER, SPACE, unitsAt, wordEnd } from '../character-kinds.js'
import { compareKey, searchKey } from '../letters.js'
import { certainShortForms, shortForms } from './short-forms.js'

/** One word, or one mark of punctuation; a long form that has a short one is one token with the short one's key. */
export interface Token {
  readonly key: string
  /** The key without marks. */
  readonly bare: string
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

type Look = Pick<Token, 'key' | 'bare' | 'word' | 'upper' | 'caps'>

/** How words look, for the few thousand that texts are made of. */
const looks = new Map<string, Look>()

function lookAt(found: string): Look {
  let look = looks.get(found)
  if (look === undefined) {
    const word = /[\p{L}\p{N}]/u.test(found)
    const first = String.fromCodePoint(found.codePointAt(0)!)
    const key = word ? keyOf(found) : found
    look = {
      key,
      bare: searchKey(key),
      word,
      upper: word && first !== first.toLowerCase(),
      caps: word && found === found.toUpperCase() && found !== found.toLowerCase(),
    }
    if (looks.size > 20_000) looks.clear()
    looks.set(found, look)
  }
  return look
}

const keyOf = (word: string): string => compareKey(word.normalize('NFC'))

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
  let breaks = false
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start)
    if (kind === SPACE) {
      if (text.charCodeAt(start) === 10) breaks = true
      start++
      continue
    }
    const end = kind >= LETTER ? wordEnd(text, start) : start + unitsAt(text, start)
    const { key, bare, word, upper, caps } = lookAt(text.slice(start, end))
    plain.push({ key, bare, start, end, word, upper, caps, breaks })
    breaks = false
    start = end
  }
  return joinForms(plain)
}

/** The key of the first word of a text; null where it has none, or more words may make one. */
export function firstKey(text: string): string | null {
  for (let at = 0; at < text.length; at += unitsAt(text, at)) {
    if (kindAt(text, at) < LETTER) continue
    const { key, bare, word } = lookAt(text.slice(at, wordEnd(text, at)))
    return word && !formsByFirst.has(bare) ? key : null
  }
  return null
}

function joinForms(tokens: Token[]): Token[] {
  const first = tokens.findIndex((token, i) => formAt(tokens, i, token) !== undefined)
  if (first < 0) return tokens
  const joined = tokens.slice(0, first)
  for (let i = first; i < tokens.length; ) {
    const token = tokens[i]!
    const form = formAt(tokens, i, token)
    if (!form) {
      joined.push(token)
      i++
      continue
    }
    joined.push({
      ...token,
      key: form.short,
      bare: searchKey(form.short),
      caps: true,
      end: tokens[i + form.words.length - 1]!.end,
    })
    i += form.words.length
  }
  return joined
}

function formAt(tokens: readonly Token[], at: number, token: Token): Form | undefined {
  return token.word ? formsByFirst.get(token.bare)?.find((form) => matches(tokens, at, form)) : undefined
}

function matches(tokens: readonly Token[], at: number, { words, short }: Form): boolean {
  const bare = certainShortForms.has(short)
  return words.every((word, k) => {
    const token = tokens[at + k]
    return token !== undefined && (bare ? token.bare : token.key) === word
  })
}
