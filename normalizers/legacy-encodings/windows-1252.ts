/** What windows-1252 has at 80..9F; five codes are controls. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Bytes as windows-1252. Several releases of Node (20 and 22 among them) decode it as Latin-1: the difference is made up for. */
export function windows1252Text(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => upper[control.charCodeAt(0) - 0x80]!)
}
