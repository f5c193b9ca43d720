import { isSyllable } from '../../../normalizers/legacy-encodings/syllables.js'

/** What stands between two lines in the text of their paragraph: nothing where a word was cut. */
export function joinOf(above: string, below: string): '' | ' ' {
  if (/\u00AD$/.test(above)) return ''
  // `17/KH-` above `UBND`, `và/` above `hoặc`, `2011-` above `2015`
  if (/[^\s\-–/][-/]$/.test(above) && /^[\p{L}\d]/u.test(below)) return ''
  if (/\d–$/.test(above) && /^\d/.test(below)) return ''
  if (/[\p{L}\d]$/u.test(above) && /^\/\p{Lu}/u.test(below)) return ''
  return cutsNumber(above, below) || cutsYear(above, below) || cutsWord(above, below) ? '' : ' '
}

/** `1` above `0`, `V` above `I`: a column of numbers that has room for one figure. */
function cutsNumber(above: string, below: string): boolean {
  return (/^\d$/.test(above) && /^\d$/.test(below)) || (/^[IVX]{1,3}$/.test(above) && /^[IVX]$/.test(below))
}

/** `31/12/202` above `2`, `11/20` above `22`: a narrow cell cuts years between any two figures. */
function cutsYear(above: string, below: string): boolean {
  const start = /(?:^|[^\d/.-])(\d\d?[/.-])?(?:\d\d?|I{1,3}|IV)[/.-]([12]\d{0,2})$/.exec(above)
  const end = /^\d{1,3}(?![\d/]|[.,]\d)/.exec(below)?.[0]
  if (start === null || end === undefined || !/^(?:19|20)\d\d$/.test(start[2]! + end)) return false
  // `12/20` above `22 hồ sơ` may be two numbers
  return end.length === below.length || (start[1] !== undefined && start[2]!.length !== 2)
}

/** `thực hiệ` above `n`, `UBN` above `D`: a narrow cell cuts words between any two letters. */
function cutsWord(above: string, below: string): boolean {
  const end = /[\p{L}\p{M}]{1,7}$/u.exec(above.slice(-8))?.[0]
  const start = /^[\p{Ll}\p{M}]{1,3}(?![\p{L}\p{M}])/u.exec(below)?.[0]
  if (end === undefined) return false
  if (/^\p{Lu}+$/u.test(end) && /^\p{Lu}(?!\p{L}|\.)/u.test(below) && !isSyllable(end.toLowerCase())) return true
  if (start === undefined) return false
  const plain = (word: string) => word.normalize('NFC').toLowerCase()
  // `ngà` above `y`: where no second word has room, words are cut that are words in both parts
  const alone = end === above && start.length < 3
  return (alone || !(isSyllable(plain(end)) && isSyllable(plain(start)))) && isSyllable(plain(end + start))
}
