import { compareKey } from '../letters.js'
import type { Edge, Moment } from './moment.js'

/**
 * Kinds of words that rules are written in; one letter each, so that a rule's pattern is a short regular expression over
 * kinds: `f?P[-u]h?P` is `từ Quý II/2022 đến hết Quý IV/2025`.
 *
 * Moments: D a day of a month, d a day alone, w day/month without `ngày`, M months or a week of one, m `6/2022`, Q quarters, Y years,
 * y years without `năm`. Relative: n `năm`, N `năm nay`, L `năm liền kề`, F `các năm tiếp theo`, j `từ nay`, A `trở đi`.
 * Relations: i `trong`, f `từ`, u `đến`, h `hết`, b `trước`, c `chậm nhất`, E `cuối`.
 * Repetition: R `hàng quý`, k `định kỳ`, U `6 tháng`, X `02 kỳ`, V a weekday, S `tháng cuối quý`.
 * T `thường xuyên`, G `trong quá trình thực hiện`, C a condition, z `đột xuất`, O a reference (`theo …`).
 * e words that lead in a time (`hoàn thành`), & `và`, signs as themselves, x any other words.
 */
export type Kind =
  | 'D'
  | 'd'
  | 'w'
  | 'M'
  | 'm'
  | 'Q'
  | 'Y'
  | 'y'
  | 'n'
  | 'N'
  | 'L'
  | 'F'
  | 'j'
  | 'A'
  | 'i'
  | 'f'
  | 'u'
  | 'h'
  | 'b'
  | 'c'
  | 'E'
  | 'R'
  | 'k'
  | 'U'
  | 'X'
  | 'V'
  | 'S'
  | 'T'
  | 'G'
  | 'C'
  | 'z'
  | 'O'
  | 'e'
  | '&'
  | 'x'

/** What a word says beyond its kind. */
export interface Meaning {
  readonly moment?: Moment
  readonly edge?: Edge
  /** RRULE of a repetition, or what a weekday or month rule adds to it. */
  readonly rule?: string
  readonly times?: number
  /** Length of the words left out before a condition or reference: `theo `. */
  readonly lead?: number
}

export interface Lexeme {
  readonly name: string
  readonly kind: Kind
  /** Its pattern takes the whole of it. Tested. */
  readonly example: string
  readonly pattern: RegExp
  /** null: the words fit, the numbers don't. */
  read?(groups: Readonly<Record<string, string | undefined>>): Meaning | null
}

/** Words with certain misreadings of scanners: `trưóc`, `truớc`, `Qúy`, `Quy I/2022`. */
const macros: Readonly<Record<string, string>> = {
  năm: 'n[ăâã]m',
  tháng: 'th[áảâa]ng',
  ngày: 'ng[àáa]y',
  quý: 'qu[ýyỳỷỹ]',
  trước: 'tr[ưu][ớóơờo]c',
  hàng: 'h[àằăâ]ng',
  đến: 'đ[ếêé]n',
  year: '(?:19|20)\\d{2}',
  month: '(?:0?[1-9]|1[0-2])',
  day: '(?:0?[1-9]|[12]\\d|3[01])',
  quarter: '(?:iv|i{1,3}|[1-4]|0[1-4]|lv|1v|l{1,3}|il|iil|ill)',
  giờ: '(?:(?:lúc )?\\d{1,2}~(?:giờ|h)(?:~\\d{1,2}(?:~phút)?)?~,?~(?:(?:sáng|chiều|tối)~,?~)?)',
  count: '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bẩy|bảy|tám|chín|mười)',
  dash: '[-–—]',
}

const edge = '[\\p{L}\\p{M}\\p{N}]'

/**
 * Compiles a phrase against compare keys: a space is any white space, `~` optional white space, `{năm}` a macro. White
 * space is bounded (4), so that no pattern is slower than the length of its words. Tried only where a word begins: it doesn't look back.
 */
export function phrase(source: string): RegExp {
  return new RegExp(`(?:${expand(source)})(?!${edge})`, 'uy')
}

export function expand(source: string): string {
  return (
    compareKey(source.replace(/\{(\p{L}+)\}/gu, (whole, name: string) => macros[name] ?? whole))
      .replace(/ /g, '\\s{1,4}')
      .replace(/~/g, '\\s{0,4}')
      // compareKey has lowered the class names
      .replace(/\\p\{([lmn])\}/g, (_, name: string) => `\\p{${name.toUpperCase()}}`)
  )
}

const counts = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((w, i) => [w, i + 1]),
)

/** `02`, `hai` → 2. */
export function countOf(words: string): number {
  return counts.get(words.replace('ẩ', 'ả')) ?? Number(words)
}

/** `iv`, `4`, `lV` → 4. */
export function quarterOf(words: string): number {
  const roman = words.replace(/l/g, 'i').replace('1v', 'iv')
  return roman === 'iv' ? 4 : roman.startsWith('i') ? roman.length : Number(words)
}
