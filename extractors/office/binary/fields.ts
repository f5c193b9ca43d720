/** Fields in the words: what is told of them is none, what they show is. */
export class Fields {
  #open: boolean[] = []

  /** True where the character is a mark of a field. */
  mark(code: number): boolean {
    if (code === 0x13) this.#open.push(false)
    else if (code === 0x14) {
      if (this.#open.length > 0) this.#open[this.#open.length - 1] = true
    } else if (code === 0x15) this.#open.pop()
    else return false
    return true
  }

  get hides(): boolean {
    return this.#open.includes(false)
  }

  /** What a field is told by ends with its paragraph; a broken one hides no more. */
  endParagraph(): void {
    if (this.hides) this.#open = this.#open.filter((shown) => shown)
  }
}
