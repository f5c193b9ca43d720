/** Takes values that come in any order and hands them on by their index: 0, 1, 2 … */
export class InOrder<T extends object> {
  readonly #take: (value: T) => Promise<void>
  readonly #waiting = new Map<number, T>()
  #next = 0
  #taking: Promise<void> = Promise.resolve()

  constructor(take: (value: T) => Promise<void>) {
    this.#take = take
  }

  /** Resolves when all that can be handed on has been. After a failure of `take` every call fails with it. */
  put(index: number, value: T): Promise<void> {
    this.#waiting.set(index, value)
    this.#taking = this.#taking.then(() => this.#handOn())
    return this.#taking
  }

  async #handOn(): Promise<void> {
    for (;;) {
      const value = this.#waiting.get(this.#next)
      if (value === undefined) return
      this.#waiting.delete(this.#next)
      this.#next += 1
      await this.#take(value)
    }
  }
}
