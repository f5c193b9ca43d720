const word = /[\p{L}\p{M}]+/gu
/** Words of one line part have one case; across these they need not. */
const partEnd = /[\n\t]| {3,}/g

type Case = 'capital' | 'small' | 'either'

/**
 * Capitals that an encoding of small letters could not say: `CộNG HOà` → `CỘNG HOÀ`. A word is in capitals where two plain
 * letters of it are and none is small; one that has a single plain letter (`Bộ`) follows the words beside it. Same length.
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
  const words = [...part.matchAll(word)].map(({ 0: letters, index }) => ({ letters, index, case: caseOf(letters) }))
  if (!words.some((w) => w.case === 'capital')) return part
  // from the left, then from the right: next to a word in capitals, and to none in small letters
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 0 : words.length - 1; i >= 0 && i < words.length; i += step) {
      if (words[i]!.case !== 'either' || words[i - step]?.case !== 'capital') continue
      if (words[i + step]?.case !== 'small') words[i]!.case = 'capital'
    }
  }
  let raised = ''
  let from = 0
  for (const { letters, index, case: found } of words) {
    const upper = letters.toUpperCase()
    raised += part.slice(from, index) + (found === 'capital' && upper.length === letters.length ? upper : letters)
    from = index + letters.length
  }
  return raised + part.slice(from)
}

function caseOf(letters: string): Case {
  if (/[a-z]/.test(letters)) return 'small'
  return letters.replace(/[^A-Z]/g, '').length >= 2 ? 'capital' : 'either'
}
