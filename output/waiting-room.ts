import type PQueue from 'p-queue'
import type { OfficeConverter, OfficeResult } from '../workers/office/office-converter.js'

/** Inputs that may wait beside those in work: as many as one call of LibreOffice takes. */
const MOST_WAITING = 30

/**
 * An input that waits for LibreOffice does not hold one of the run's places, so that others come and share its next call:
 * ten files in one call take two seconds, in ten calls seven.
 */
export class WaitingRoom implements OfficeConverter {
  readonly #office: OfficeConverter
  readonly #queue: PQueue
  readonly #places: number
  #waiting = 0

  constructor(office: OfficeConverter, queue: PQueue) {
    this.#office = office
    this.#queue = queue
    this.#places = queue.concurrency
  }

  async toDocx(bytes: Uint8Array, format: 'doc' | 'rtf'): Promise<OfficeResult> {
    this.#count(1)
    try {
      return await this.#office.toDocx(bytes, format)
    } finally {
      this.#count(-1)
    }
  }

  dispose(): Promise<void> {
    return this.#office.dispose()
  }

  #count(step: 1 | -1): void {
    this.#waiting += step
    this.#queue.concurrency = this.#places + Math.min(this.#waiting, MOST_WAITING)
  }
}
