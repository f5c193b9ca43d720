import type { Bilingual, Comparator } from '../schema/index.js'
import type { LoadedTarget } from './loaded-plan.js'

const signs: Readonly<Record<Comparator, string>> = {
  eq: '',
  gt: '> ',
  gte: '≥ ',
  lt: '< ',
  lte: '≤ ',
  between: '',
  top: '',
}

/** `> 65%`, `80–90%`, `1.500 lượt`, `nhóm 20 tỉnh`. */
export function spoken({ value, valueMax, comparator, unit }: LoadedTarget, language: keyof Bilingual): string {
  const numbers =
    valueMax === null ? number(value!, language) : `${number(value!, language)}–${number(valueMax, language)}`
  const sign = comparator === 'top' ? (language === 'vi' ? 'nhóm ' : 'top ') : signs[comparator]
  return `${sign}${numbers}${unit === null ? '' : unit.startsWith('%') ? unit : ` ${unit}`}`
}

/** `1.234,5` in Vietnamese, `1,234.5` in English. */
function number(value: number, language: keyof Bilingual): string {
  const [whole = '', part] = String(value).split('.')
  // as they are: `1e+21`
  if (!/^-?\d+$/.test(whole)) return String(value)
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
  return part === undefined ? grouped : `${grouped}${point}${part}`
}
