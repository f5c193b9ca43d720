/** Lines of `name: wording, wording` → each wording with its name. */
export const wordingsOf = (lines: string): readonly (readonly [name: string, wording: string])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name, wordings] = line.split(': ') as [string, string]
      return wordings.split(', ').map((wording) => [name, wording] as const)
    })

/** Most syllables of a wording. */
export const longestOf = (wordings: Iterable<string>): number =>
  Math.max(...[...wordings].map((wording) => wording.split(' ').length))

/** The longest wording that words open with; undefined where none does. */
export function wordingAt(words: string, known: ReadonlyMap<string, unknown>, longest: number): string | undefined {
  const syllables = words.split(' ', longest)
  for (let length = syllables.length; length > 0; length--) {
    const wording = syllables.slice(0, length).join(' ')
    if (known.has(wording)) return wording
  }
  return undefined
}
