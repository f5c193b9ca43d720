/** A number as Vietnamese documents write it: `1.250,5`, `2,5`, `0.25`, `05`, OCR `87, 99`. */
export const numberSource = '\\d+(?:[.,]\\d+)*'

const written = /^[≥≤<>=~\s]*(\d+(?:[.,]\d+)*(?:[.,]\s\d{1,2})?)\s*%?$/u

/**
 * The value of one written number; null for anything else.
 * A comma is the decimal mark. Points part thousands where every group has three digits and the first is not 0
 * (`1.250` 1250, `0.250` 0.25); any other point is a decimal mark (`10.62`, `8.80177`).
 */
export function readNumber(text: string): number | null {
  const digits = written.exec(text.trim())?.[1]?.replace(/\s/g, '')
  if (digits === undefined) return null
  const points = count(digits, '.')
  const commas = count(digits, ',')
  if (points === 0 && commas === 0) return Number(digits)
  if (points > 0 && commas > 0) return readMixed(digits, points, commas)
  if (points > 0) return thousands.test(digits) ? joined(digits) : points === 1 ? Number(digits) : null
  if (commas === 1) return Number(digits.replace(',', '.'))
  return thousands.test(digits) ? joined(digits) : null
}

const thousands = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/

/** `1.250,5`; also `1,250.5`, as spreadsheets write it. */
function readMixed(digits: string, points: number, commas: number): number | null {
  const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
  if ((decimal === ',' ? commas : points) !== 1) return null
  const [whole, fraction] = digits.split(decimal) as [string, string]
  return thousands.test(whole) ? Number(`${joined(whole)}.${fraction}`) : null
}

/**
 * A score of an index table: point or comma is always the decimal mark, never thousands (`75.66483`, `1.250` 1.25).
 * Blank, a dash or words give null.
 */
export function readScore(cell: string): number | null {
  const score = /^(\d+)(?:\s?[.,]\s?(\d+))?$/.exec(cell.trim().replace(/\s*điểm$/iu, ''))
  return score === null ? null : Number(`${score[1]}.${score[2] ?? '0'}`)
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}

function joined(digits: string): number {
  return Number(digits.replace(/[.,]/g, ''))
}
