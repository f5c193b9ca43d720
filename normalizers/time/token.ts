import { kindAt, LETTER, SPACE, unitsAt, wordEnd } from '../character-kinds.js'
import { compareKey } from '../letters.js'
import { beginningsOf, mayBegin } from './beginnings.js'
import { bodyConditionEnd, cellConditionEnd, conditionLexemes } from './condition-lexemes.js'
import type { Lexeme, Meaning } from './lexeme.js'
import { expand } from './lexeme.js'
import { momentLexemes } from './moment-lexemes.js'
import { ruleOf, wordLexemes } from './word-lexemes.js'

export const lexemes: readonly Lexeme[] = [...momentLexemes, ...wordLexemes, ...conditionLexemes]

export interface Token {
  /** A Lexeme's kind, a sign, or `x`. */
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

export interface Tokens {
  readonly text: string
  readonly key: string
  readonly list: Token[]
  /** The kinds in a row: what rules are matched against. `kinds[i]` is of `list[i]`. */
  readonly kinds: string
  readonly cell: boolean
}

/** The words that lexemes begin with: any other word costs this one look. */
const firstWord = new RegExp(
  expand(
    '^(?:\\d+|\\d{1,2}h(?:\\d{2})?|lúc|(?:{ngày}|{tháng}|{quý}|{năm})(?:\\d{1,4}|[ivl]{1,3})?|t\\d{1,2}|{trước}|{hàng}|{đến}|các|những|cả|suốt|quanh|giai|thời|nhiệm|và|trong|cho|ngay|vào|tại|khoảng|từ|bắt|kể|tính|tới|hết|kết|xong|hoàn|chậm|muộn|trễ|không|hạn|cuối|đầu|giữa|trở|mỗi|từng|một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín|mười|ít|tối|định|tuần|sáng|chiều|thứ|của|thường|liên|quá|đột|phải|mục|dự|phấn|thực|triển|hoặc|hay|đồng|cùng|với|khi|nếu|sau|trường|theo|tùy|căn|đúng|i|ii|iii|iv)$',
  ),
  'u',
)

const beginnings = lexemes.map(({ pattern }) => beginningsOf(pattern.source))
const none: readonly Lexeme[] = []
const candidates = new Map<string, readonly Lexeme[]>()

/** The lexemes that may begin with a word, in the order of the table. */
function candidatesOf(word: string): readonly Lexeme[] {
  let found = candidates.get(word)
  if (found === undefined) {
    found = firstWord.test(word) ? lexemes.filter((_, i) => mayBegin(beginnings[i]!, word)) : none
    if (candidates.size > 20_000) candidates.clear()
    candidates.set(word, found)
  }
  return found
}

const signs = new Map([
  [',', ','],
  [';', ';'],
  ['&', '&'],
  ['+', '+'],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['(', '('],
  [')', ')'],
  ['/', '/'],
  ['.', '.'],
  [':', ':'],
  ['•', ';'],
  ['!', '.'],
  ['?', '.'],
  ['[', '('],
  [']', ')'],
  ['%', '%'],
  ['"', '"'],
  ['“', '"'],
  ['”', '"'],
  ['\u2192', '-'],
])
const nothing: Meaning = {}
const unitWord = new RegExp(expand('(?:tuần|{tháng}|quý)'), 'uy')

/** Cuts words into kinds; the longest lexeme wins, the earlier in the table on a tie. `cell`: the words are nothing but a time. */
export function tokenize(text: string, cell: boolean): Tokens {
  const key = compareKey(text)
  const list: Token[] = []
  let kinds = ''
  let words: { kind: 'x'; start: number; end: number; meaning: Meaning } | null = null
  const push = (kind: string, start: number, end: number, meaning: Meaning): void => {
    if (kind === 'x' && words !== null) {
      words.end = end
      return
    }
    const token = { kind, start, end, meaning }
    words = kind === 'x' ? (token as typeof words) : null
    list.push(token)
    kinds += kind
  }
  let lineEnd = 0
  for (let start = 0; start < key.length; ) {
    const first = kindAt(key, start)
    if (first === SPACE) {
      start++
      continue
    }
    let end = first >= LETTER ? wordEnd(key, start) : start + unitsAt(key, start)
    const word = key.slice(start, end)
    if (lineEnd < start && breaksLine(key, lineEnd, start, word)) push(';', start, start, nothing)
    let best: { lexeme: Lexeme; end: number; meaning: Meaning } | null = null
    for (const lexeme of candidatesOf(word)) {
      lexeme.pattern.lastIndex = start
      const found = lexeme.pattern.exec(key)
      if (found === null) continue
      const until = start + found[0].length
      if (best !== null && until <= best.end) continue
      const meaning =
        lexeme.name === 'quý' ? unitOf(key, start) : (lexeme.read?.(found.groups ?? {}) ?? (lexeme.read ? null : {}))
      if (meaning !== null) best = { lexeme, end: until, meaning }
    }
    if (best === null && (word === '*' || word === '_')) {
      start = end
      continue
    }
    if (best === null) push(signs.get(word) ?? 'x', start, end, nothing)
    else {
      const { kind } = best.lexeme
      end = best.end
      if (kind === 'C' || kind === 'O') end = (cell ? cellConditionEnd : bodyConditionEnd)(key, best.end)
      push(kind, start, end, best.meaning)
    }
    start = end
    lineEnd = end
  }
  return { text, key, list, kinds, cell }
}

function unitOf(key: string, start: number): Meaning | null {
  unitWord.lastIndex = start
  const found = unitWord.exec(key)
  return found === null ? null : { rule: ruleOf(found[0]) }
}

/** A line that opens with a dash or a bullet begins another item; other line breaks are only white space. */
function breaksLine(key: string, from: number, to: number, word: string): boolean {
  if (!/^[-–—+•*]/.test(word)) return false
  for (let i = from; i < to; i++) if (key.charCodeAt(i) === 10) return true
  return false
}
