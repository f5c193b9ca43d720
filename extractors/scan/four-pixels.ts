/** Four white pixels together. */
export const FOUR_WHITE = -1

/**
 * The pixels of a picture, four in a number: most of a page is white, and is passed over four pixels at a time. What is left at the end of the picture,
 * fewer than four, is not in it.
 */
export function fourPixels(data: Uint8Array): Int32Array {
  const whole = data.byteOffset % 4 === 0 ? data : data.slice()
  return new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2)
}
