const word = /[\p{L}\p{M}]+/gu
/** Words of one line part have one case; across these they need not. */
const partEnd = /[\n\t]| {3,}/g

type Case = 'capital' | 'small' | 'either'

/**
 * Capitals that an encoding of small letters could not say: `CộNG HOà` → `CỘNG HOÀ`. A word is in capitals where two plain
 * letters of it are and none is small; one that has a single plain letter (`Bộ`) follows a marked word beside it. Same length.
 */
export function raiseCapitals(text: string): string {
  if (!/[A-Z]/.test(text) || !/[^\0-~]/.test(text)) return text
  let raised = ''
  let from = 0
  for (const end of [...Array.from(text.matchAll(partEnd), (match) => match.index), text.length]) {
    raised += raisePart(text.slice(from, end))
    from = end
  }
  return raised
}

function raisePart(part: string): string {
  const words = [...part.matchAll(word)].map(({ 0: letters, index }) => ({
    letters,
    index,
    end: index + letters.length,
    case: caseOf(letters),
    marked: /[^\0-~ĐƯ]/.test(letters),
  }))
  const together = (i: number, k: number) =>
    words[k] !== undefined && !/[\p{N}/]/u.test(part.slice(words[Math.min(i, k)]!.end, words[Math.max(i, k)]!.index))
  if (!words.some((w) => w.case === 'capital')) return part
  // from the left, then from the right: next to a word in capitals, and to none in small letters
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 0 : words.length - 1; i >= 0 && i < words.length; i += step) {
      const [before, after] = [i - step, i + step]
      if (words[i]!.case !== 'either' || !together(i, before)) continue
      // `Số KH`: an abbreviation says nothing of the word beside it
      if (words[before]!.case !== 'capital' || !words[before]!.marked) continue
      if (!together(i, after) || words[after]!.case !== 'small') words[i]!.case = 'capital'
    }
  }
  let raised = ''
  let from = 0
  for (const { letters, index, end, case: found } of words) {
    const upper = letters.toUpperCase()
    raised += part.slice(from, index) + (found === 'capital' && upper.length === letters.length ? upper : letters)
    from = end
  }
  return raised + part.slice(from)
}

function caseOf(letters: string): Case {
  if (/[a-z]/.test(letters)) return 'small'
  return letters.replace(/[^A-Z]/g, '').length >= 2 ? 'capital' : 'either'
}
