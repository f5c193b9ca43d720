/** Gives lower-case words the case of the words they replace: `Phân Đầu` + `phấn đấu` → `Phấn Đấu`. */
export function withCaseOf(original: string, lower: string): string {
  if (original === original.toUpperCase() && original !== original.toLowerCase()) return lower.toUpperCase()
  const from = original.split(/(\s+)/)
  const to = lower.split(/(\s+)/)
  return to
    .map((word, i) => {
      const shape = from.length === to.length ? from[i]! : i === 0 ? from[0]! : word
      if (/^\s/.test(word)) return shape
      if (shape.length > 1 && shape === shape.toUpperCase() && shape !== shape.toLowerCase()) return word.toUpperCase()
      return isCapital(shape) ? word.charAt(0).toUpperCase() + word.slice(1) : word
    })
    .join('')
}

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
