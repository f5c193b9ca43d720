/** Numbers of a file, least byte first; beyond its end all is 0, so that a damaged file gives less and never an error. */
export class Bytes {
  readonly data: Uint8Array
  readonly #view: DataView

  constructor(data: Uint8Array) {
    this.data = data
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  }

  get length(): number {
    return this.data.length
  }

  u8(at: number): number {
    return this.data[at] ?? 0
  }

  u16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.#view.getUint16(at, true) : 0
  }

  i16(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.#view.getInt16(at, true) : 0
  }

  u32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.#view.getUint32(at, true) : 0
  }

  i32(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.#view.getInt32(at, true) : 0
  }

  part(start: number, length: number): Bytes {
    const from = Math.min(Math.max(0, start), this.length)
    return new Bytes(this.data.subarray(from, Math.min(this.length, from + Math.max(0, length))))
  }

  /** `units` of UTF-16. */
  text(at: number, units: number): string {
    let text = ''
    for (let i = 0; i < units && at + 2 * i + 2 <= this.length; i++) text += String.fromCharCode(this.u16(at + 2 * i))
    return text
  }
}
