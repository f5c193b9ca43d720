import { compareKey } from '../normalizers/letters.js'

const symbol = /(?<![\p{L}\d])(\d+)\/(?:(\d{4})\/)?([a-zđ]+(?:-[a-zđ]+)*)/gu

/** Documents of the reform programme as a whole: what cites them may be any job of it. */
const general = /^(?:30c|76\/nq-cp|225\/qđ-ttg)/u

/** Symbols of the documents that a text cites: `130/2005/nđ-cp`. One cited by both says a good deal about two tasks. */
export function citedIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [whole] of compareKey(text.normalize('NFC')).matchAll(symbol)) if (!general.test(whole)) found.add(whole)
  return found
}
