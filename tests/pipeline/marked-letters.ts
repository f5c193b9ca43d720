/** Marked letters of a transcript that a reading has, word by word in order, and the words that differ. */
export function compareMarked(reading: string, truth: string) {
  const words = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const marked = (word: string) => word.match(/[^\0-~]/g)?.length ?? 0
  const [read, true_] = [words(reading), words(truth)]
  const misses: string[] = []
  let all = 0
  let right = 0
  let i = 0
  let j = 0
  while (j < true_.length) {
    const [skipRead, skipTrue] = read[i] === true_[j] ? [0, 0] : resync(read, i, true_, j)
    if (skipRead > 0 || skipTrue > 0) {
      const [a, b] = [read.slice(i, i + skipRead).join(' '), true_.slice(j, j + skipTrue).join(' ')]
      all += marked(b)
      // a word that is cut otherwise is read all the same
      const [x, y] = [a, b].map((words) => words.replace(/ /g, ''))
      if (x!.length === y!.length) right += [...y!].filter((letter, k) => letter > '~' && x![k] === letter).length
      if (x !== y) misses.push(`${a} | ${b}`)
    }
    i += skipRead
    j += skipTrue
    if (j >= true_.length) break
    all += marked(true_[j]!)
    right += marked(true_[j]!)
    i++
    j++
  }
  return { all, right, misses }
}

/** The fewest words to leave out on both sides so that three go together again. */
function resync(a: readonly string[], i: number, b: readonly string[], j: number): [number, number] {
  for (let total = 1; total < 400; total++) {
    for (let x = 0; x <= total; x++) {
      const y = total - x
      if (b[j + y] === undefined && a[i + x] === undefined) return [x, y]
      if ([0, 1, 2].every((k) => a[i + x + k] === b[j + y + k])) return [x, y]
    }
  }
  return [0, b.length - j]
}
