/**
 * The characters that what a pattern matches can begin with. For the patterns of lexemes: groups, lookarounds, classes of plain
 * characters, `\d`, `\s` and quantifiers.
 * @throws where a pattern begins with anything else, such as `.` or `[^a]`
 */
export function firstLetters(source: string): ReadonlySet<string> {
  const { letters } = new FirstLetters(source).alternatives()
  if (letters.has(anything)) throw new Error(`a pattern that may begin with anything: ${source}`)
  return letters
}

const anything = 'anything'

/** `empty`: it can match nothing at all, so that what follows may come first. */
interface First {
  readonly letters: Set<string>
  readonly empty: boolean
}

class FirstLetters {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): First {
    const letters = new Set<string>()
    let empty = false
    do {
      const own = this.sequence()
      for (const letter of own.letters) letters.add(letter)
      empty ||= own.empty
    } while (this.take('|'))
    return { letters, empty }
  }

  private sequence(): First {
    const letters = new Set<string>()
    let empty = true
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const atom = this.atom()
      const optional = this.quantifier()
      if (empty) for (const letter of atom.letters) letters.add(letter)
      empty &&= atom.empty || optional
    }
    return { letters, empty }
  }

  private atom(): First {
    if (this.take('(')) {
      const lookaround = /^\?<?[=!]/.exec(this.source.slice(this.at, this.at + 3))
      this.at += (lookaround ?? /^(?:\?:|\?<\w+>)?/.exec(this.source.slice(this.at))!)[0].length
      const inner = this.alternatives()
      this.take(')')
      return lookaround === null ? inner : { letters: new Set(), empty: true }
    }
    if (this.take('[')) {
      const end = this.source.indexOf(']', this.at)
      const members = this.source.slice(this.at, end)
      this.at = end + 1
      return { letters: this.members(members), empty: false }
    }
    const found = /^(?:\\p\{\w+\}|\\.|.)/su.exec(this.source.slice(this.at))![0]
    this.at += found.length
    return { letters: this.members(found), empty: false }
  }

  private members(words: string): Set<string> {
    const letters = new Set<string>()
    for (const [member] of words.matchAll(/\\p\{\w+\}|\\.|.-.|./gsu)) {
      if (member === '\\d') for (const digit of '0123456789') letters.add(digit)
      else if (member === '\\s') letters.add(' ')
      else if (member.length === 3)
        for (let code = member.charCodeAt(0); code <= member.charCodeAt(2); code++)
          letters.add(String.fromCharCode(code))
      else if (member.length > 3 || /^(?:\\[a-zA-Z]|\.|\^)$/.test(member)) letters.add(anything)
      else letters.add(member.at(-1)!)
    }
    return letters
  }

  private quantifier(): boolean {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (found === null) return false
    this.at += found[0].length
    return found[0][0] === '?' || found[0][0] === '*' || found[1] === '0'
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false
    this.at++
    return true
  }
}
