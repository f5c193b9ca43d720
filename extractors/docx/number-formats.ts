import { romanNumber } from '../../normalizers/roman-number.js'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
/** A longer number in letters or Roman signs is a broken file. */
const LONGEST = 4000

/** A number as Word writes it in a format of its lists; formats of other scripts are written in digits. */
export function writeNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'decimalZero':
      return value >= 0 && value < 10 ? `0${value}` : `${value}`
    case 'upperRoman':
      return romanNumber(value, LONGEST)
    case 'lowerRoman':
      return romanNumber(value, LONGEST).toLowerCase()
    case 'upperLetter':
      return letterOf(value)
    case 'lowerLetter':
      return letterOf(value).toLowerCase()
    case 'ordinal':
      return `${value}${ordinalEnd(value)}`
    case 'cardinalText':
    case 'ordinalText':
    case 'vietnameseCounting':
      return wordsOf(value)
    case 'numberInDash':
      return `- ${value} -`
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'chicago':
      if (value < 1) return `${value}`
      return '*†‡§'[(value - 1) % 4]!.repeat(Math.min(LONGEST, Math.ceil(value / 4)))
    default:
      return `${value}`
  }
}

/** A … Z, AA, BB … : after Z Word doubles the letter; the Vietnamese đ is not among them. */
function letterOf(value: number): string {
  if (value < 1 || value > LONGEST) return `${value}`
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

/** `hai mươi mốt`; larger numbers than a list has are written in digits. */
function wordsOf(value: number): string {
  if (value < 0 || value > 99) return `${value}`
  if (value < 10) return digits[value]!
  const ten = Math.floor(value / 10)
  const one = value % 10
  const tens = ten === 1 ? 'mười' : `${digits[ten]} mươi`
  if (one === 0) return tens
  if (one === 1) return `${tens} ${ten === 1 ? 'một' : 'mốt'}`
  return `${tens} ${one === 5 ? 'lăm' : digits[one]}`
}
