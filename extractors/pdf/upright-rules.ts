import type { PageRule } from './page-content.js'

/** The upright rules of a page, by place from left to right, for asking what stands between two words. */
export class UprightRules {
  readonly #rules: readonly PageRule[]

  constructor(rules: readonly PageRule[]) {
    this.#rules = rules
      .filter(({ axis, top, bottom }) => axis === 'vertical' && bottom - top > 4)
      .sort((a, b) => a.left - b.left)
  }

  /** Whether a rule that passes height `y` stands between `left` and `right`. */
  between(left: number, right: number, y: number): boolean {
    let low = 0
    let high = this.#rules.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#rules[middle]!.right < left) low = middle + 1
      else high = middle
    }
    for (let i = low; i < this.#rules.length && this.#rules[i]!.left <= right; i++) {
      const rule = this.#rules[i]!
      if (rule.top <= y && rule.bottom >= y) return true
    }
    return false
  }
}
