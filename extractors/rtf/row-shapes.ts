import type { CellShape, RowShape } from './table-rows.js'

/** The shape of table rows as `\trowd` … `\cellx` tell it; it holds until the next `\trowd`. */
export class RowShapes {
  #left = 0
  #header = false
  #cells: CellShape[] = []
  #mergesLeft = false
  #mergesUp = false

  get current(): RowShape {
    return { left: this.#left, header: this.#header, cells: this.#cells }
  }

  /** False where the word tells nothing of rows. */
  word(name: string, parameter: number | null): boolean {
    switch (name) {
      case 'trowd':
        this.#left = 0
        this.#header = false
        this.#cells = []
        this.#mergesLeft = false
        this.#mergesUp = false
        return true
      case 'trleft':
        this.#left = parameter ?? 0
        return true
      case 'trhdr':
        this.#header = true
        return true
      case 'clmrg':
        this.#mergesLeft = true
        return true
      case 'clvmrg':
        this.#mergesUp = true
        return true
      case 'cellx':
        // Word has at most 63 cells in a row
        if (this.#cells.length < 500)
          this.#cells.push({ right: parameter ?? 0, mergesLeft: this.#mergesLeft, mergesUp: this.#mergesUp })
        this.#mergesLeft = false
        this.#mergesUp = false
        return true
      default:
        return false
    }
  }
}
