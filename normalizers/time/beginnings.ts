/** How many letters are looked at. */
const LONGEST = 3
/** Behind letters after which a pattern may go on with anything. */
const OPEN = '…'

/**
 * What the matches of a pattern can begin with: three letters, or fewer where anything may follow; every figure is written `0`. For
 * the patterns of lexemes: groups, lookarounds, classes of plain characters, `\d`, `\s` and quantifiers.
 * @throws where a pattern begins with anything else, such as `.` or `[^a]`
 */
export function beginningsOf(source: string): readonly string[] {
  const found = [...new Beginnings(source).alternatives()].map((letters) => letters.replace(OPEN, ''))
  if (found.includes('')) throw new Error(`a pattern that may begin with anything: ${source}`)
  return [...new Set(found)]
}

/** Whether a match that has one of the beginnings can begin with a whole word; what is behind the word is not looked at. */
export function mayBegin(beginnings: readonly string[], word: string): boolean {
  const letters = word.slice(0, LONGEST).replace(/\d/g, '0')
  return beginnings.some((own) => (own.length < letters.length ? letters.startsWith(own) : own.startsWith(letters)))
}

class Beginnings {
  private at = 0

  constructor(private readonly source: string) {}

  alternatives(): Set<string> {
    const all = new Set<string>()
    do {
      for (const own of this.sequence()) all.add(own)
    } while (this.take('|'))
    return all
  }

  private sequence(): Set<string> {
    let all = new Set([''])
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at]!)) {
      const atom = this.atom()
      const { optional, repeated } = this.quantifier()
      const longer = new Set<string>()
      for (const before of all) {
        if (before.length >= LONGEST || before.endsWith(OPEN)) {
          longer.add(before)
          continue
        }
        for (const own of atom) {
          const whole = before + own + (repeated && own !== '' && !own.endsWith(OPEN) ? OPEN : '')
          longer.add(whole.length > LONGEST ? whole.slice(0, LONGEST) : whole)
        }
        if (optional) longer.add(before)
      }
      all = longer
    }
    return all
  }

  private atom(): Set<string> {
    if (this.take('(')) {
      const lookaround = /^\?<?[=!]/.exec(this.source.slice(this.at, this.at + 3))
      this.at += (lookaround ?? /^(?:\?:|\?<\w+>)?/.exec(this.source.slice(this.at))!)[0].length
      const inner = this.alternatives()
      this.take(')')
      return lookaround === null ? inner : new Set([''])
    }
    if (this.take('[')) {
      const end = this.source.indexOf(']', this.at)
      const members = this.source.slice(this.at, end)
      this.at = end + 1
      return this.members(members)
    }
    const found = /^(?:\\p\{\w+\}|\\.|.)/su.exec(this.source.slice(this.at))![0]
    this.at += found.length
    return this.members(found)
  }

  private members(words: string): Set<string> {
    const letters = new Set<string>()
    for (const [member] of words.matchAll(/\\p\{\w+\}|\\.|.-.|./gsu)) {
      if (member === '\\d') letters.add('0')
      else if (member === '\\s') letters.add(' ')
      else if (member.length === 3)
        for (let code = member.charCodeAt(0); code <= member.charCodeAt(2); code++)
          letters.add(figureless(String.fromCharCode(code)))
      else if (member.length > 3 || /^(?:\\[a-zA-Z]|\.|\^)$/.test(member)) letters.add(OPEN)
      else letters.add(figureless(member.at(-1)!))
    }
    return letters
  }

  private quantifier(): { optional: boolean; repeated: boolean } {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))
    if (found === null) return { optional: false, repeated: false }
    this.at += found[0].length
    const sign = found[0][0]!
    return { optional: sign === '?' || sign === '*' || found[1] === '0', repeated: sign !== '?' }
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false
    this.at++
    return true
  }
}

function figureless(letter: string): string {
  return letter >= '0' && letter <= '9' ? '0' : letter
}
