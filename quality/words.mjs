// Words as a careful reader compares them: letter case, punctuation and the place of a tone mark (hoá/hóa) do not count.

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** 'Hiện đại hoá' → ['hiện', 'đại', 'hóa'] with the tone of each syllable written last. */
export const wordsOf = (text) =>
  (
    (text ?? '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/<[^>]*>/gu, ' ')
      .match(/[\p{L}\p{M}\p{N}%]+/gu) ?? []
  ).map((word) => {
    const letters = word.normalize('NFD')
    return letters.replace(tones, '') + (letters.match(tones) ?? []).join('')
  })

const counts = (items) => {
  const bag = new Map()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}
const dice = (a, b) => {
  if (!a.length && !b.length) return 1
  const bag = counts(a)
  let shared = 0
  for (const item of b) {
    const left = bag.get(item) ?? 0
    if (left > 0) {
      shared += 1
      bag.set(item, left - 1)
    }
  }
  return (2 * shared) / (a.length + b.length)
}
const pairs = (words) => words.slice(1).map((word, i) => `${words[i]} ${word}`)

/** 0..1; two thirds for the words that two texts share, one third for their order. */
export const similarity = (a, b) => {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.join(' ') === y.join(' ')) return 1
  if (x.length < 2 || y.length < 2) return dice(x, y)
  return (2 * dice(x, y) + dice(pairs(x), pairs(y))) / 3
}

export const sameWords = (a, b) => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Dice of two lists as sets of lines, each compared by `same`. */
export const listAgreement = (expected, got, same) => {
  if (!expected.length && !got.length) return 1
  const left = [...got]
  let hits = 0
  for (const item of expected) {
    const at = left.findIndex((other) => same(item, other))
    if (at >= 0) {
      left.splice(at, 1)
      hits += 1
    }
  }
  return (2 * hits) / (expected.length + got.length)
}
