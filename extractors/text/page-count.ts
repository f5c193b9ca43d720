import { indentOf, isPageLine } from './lines.js'

/** Set in so far, a number alone is centred or at the right edge. */
const FAR = 12
/** Pages that may go by without a number: those of a table hold theirs. */
const LONGEST_JUMP = 40

/** Tells the number of a page, which a page break leaves inside a paragraph, from a number of the text. */
export class PageCount {
  /** The first page mostly bears no number. */
  private last = 1

  /** Whether the line is the number of the next page: far set in, counting on from the last one, or written as one. */
  take(line: string): boolean {
    const plain = line.trim()
    if (!isPageLine(plain)) return false
    const number = Number(/\d+/.exec(plain)![0])
    const far = indentOf(line) >= FAR && number >= this.last && number <= this.last + LONGEST_JUMP
    if (!far && number !== this.last + 1 && /^\d/.test(plain)) return false
    this.last = number
    return true
  }
}
