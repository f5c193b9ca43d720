import { romanNumber } from '../../normalizers/roman-number.js'
/** How a list counts, by its type or CSS style. */
export type ListStyle = 'decimal' | 'zero' | 'small' | 'capital' | 'roman' | 'small-roman' | 'bullet' | 'none'

const styles: Readonly<Record<string, ListStyle>> = {
  '1': 'decimal',
  decimal: 'decimal',
  'decimal-leading-zero': 'zero',
  a: 'small',
  'lower-alpha': 'small',
  'lower-latin': 'small',
  A: 'capital',
  'upper-alpha': 'capital',
  'upper-latin': 'capital',
  i: 'small-roman',
  'lower-roman': 'small-roman',
  I: 'roman',
  'upper-roman': 'roman',
  none: 'none',
}

/** Signs of bullets from the outside in, as Vietnamese plans write them where a browser shows • ◦ ▪. */
const bullets: Readonly<Record<string, string>> = { disc: '-', circle: '+', square: '▪' }
const bulletsByDepth = ['-', '+', '▪']

export interface ListOrder {
  readonly ordered: boolean
  /** `type` of the list or item: case tells `a` from `A`. */
  readonly type: string | null
  /** `list-style` in small letters, null where not said. */
  readonly css: string | null
  /** 0 for the outermost list of its kind. */
  readonly depth: number
}

/** What stands before an item: `3.`, `c.`, `iv.`, `-`; null for a list without signs. */
export function listLabel(order: ListOrder, number: number): string | null {
  const words = order.css?.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []
  for (const word of words) {
    if (word in bullets) return bullets[word]!
    const style = styles[word]
    if (style === 'none') return null
    if (style) return counted(style, number)
    if (/^["']/.test(word)) return word.slice(1, -1).trim() || null
  }
  const type = order.type ?? ''
  if (type.toLowerCase() in bullets) return bullets[type.toLowerCase()]!
  const style = styles[type]
  if (style === 'none') return null
  if (style) return counted(style, number)
  return order.ordered ? counted('decimal', number) : bulletsByDepth[Math.min(order.depth, 2)]!
}

function counted(style: ListStyle, number: number): string {
  if (style === 'zero') return `${String(number).padStart(2, '0')}.`
  if (style === 'small' || style === 'capital') {
    const letters = letterNumber(number)
    return `${style === 'capital' ? letters.toUpperCase() : letters}.`
  }
  if (style === 'roman' || style === 'small-roman') {
    const roman = romanNumber(number)
    return `${style === 'roman' ? roman : roman.toLowerCase()}.`
  }
  return `${number}.`
}

/** 1 → a, 26 → z, 27 → aa; others stay figures. */
export function letterNumber(number: number): string {
  if (number < 1) return String(number)
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}
