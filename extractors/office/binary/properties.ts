import type { Bytes } from './bytes.js'

/** Operand sizes by the upper three bits of a property's number; 6 has its size before it. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3]
const TABLE_SHAPE = 0xd608
const LONG_TABLE_SHAPE = 0xd606
const TABS = 0xc615

/** Calls `take` for each property of a list ([MS-DOC] 2.2.5) with the place of its operand. */
export function eachProperty(list: Bytes, take: (property: number, at: number, size: number) => void): void {
  for (let at = 0; at + 2 < list.length; ) {
    const property = list.u16(at)
    at += 2
    let size = sizes[property >> 13]!
    if (property === TABLE_SHAPE || property === LONG_TABLE_SHAPE) {
      size = list.u16(at) - 1
      at += 2
    } else if (property >> 13 === 6) {
      size = list.u8(at)
      if (property === TABS && size === 255) {
        const deleted = list.u8(at + 1)
        size = 2 + deleted * 4 + list.u8(at + 2 + deleted * 4) * 3
      }
      at += 1
    }
    take(property, at, size)
    at += Math.max(0, size)
  }
}
