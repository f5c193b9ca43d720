import type { Repair } from '../../normalizers/repair/index.js'
import type { DecodedStretch } from './decoded-paragraph.js'

/** Letters that were changed, at their place in a text; `original` is what stood there in the source. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly original: string
  readonly replacement: string
  readonly rule: string
}

/** A letter with the marks that compose with it, or the spaces between two words, as cleaning takes them. */
const cluster = / +|[^ ][\p{M}\u1161-\u1175\u11A8-\u11C2]*/gu

/**
 * Decoded stretches at their places in the cleaned text (before repairs). `spaced` is the raw text with every space a blank;
 * `isDropped` tells which of its units cleaning drops. Stretches hold nothing that cleaning drops, so their words are the same there.
 */
export function carryStretches(
  spaced: string,
  isDropped: (at: number) => boolean,
  stretches: readonly DecodedStretch[],
): Change[] {
  if (stretches.length === 0) return []
  let printed = ''
  const origins: number[] = []
  for (let at = 0; at < spaced.length; at++) {
    if (isDropped(at)) continue
    printed += spaced[at]
    origins.push(at)
  }
  const carried: Change[] = []
  let length = 0
  let space = false
  let next = 0
  for (const { 0: part, index } of printed.matchAll(cluster)) {
    if (part.startsWith(' ')) {
      space = length > 0
      continue
    }
    if (space) length++
    space = false
    const end = origins[index + part.length - 1]! + 1
    for (let s = stretches[next]; s && s.start < end; s = stretches[++next]) {
      carried.push({ ...s, start: length, end: length + s.end - s.start })
    }
    length += part.normalize('NFC').length
  }
  return carried
}

/** The text with its repairs made, and all changes in order, none over another: a repair of decoded letters is one with them. */
export function makeRepairs(
  text: string,
  carried: readonly Change[],
  repairs: readonly Repair[],
): { text: string; changes: Change[] } {
  const changes: Change[] = []
  const all = [
    ...carried.map((change) => ({ ...change, repairs: false })),
    ...repairs.map((repair) => ({ ...repair, repairs: true })),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  let repaired = ''
  let from = 0
  for (let i = 0; i < all.length; ) {
    let end = all[i]!.end
    let behind = i + 1
    while (behind < all.length && all[behind]!.start < end) end = Math.max(end, all[behind++]!.end)
    const group = all.slice(i, behind)
    const { start } = all[i]!
    repaired += text.slice(from, start)
    const at = repaired.length
    const put = (repairing: boolean): string => {
      let out = ''
      let place = start
      for (const change of group) {
        if (change.repairs !== repairing) continue
        out += text.slice(place, change.start) + (repairing ? change.replacement : change.original)
        place = change.end
      }
      return out + text.slice(place, end)
    }
    repaired += put(true)
    changes.push({
      start: at,
      end: repaired.length,
      original: group.some((change) => !change.repairs) ? put(false) : group[0]!.original,
      replacement: repaired.slice(at),
      rule: [...new Set(group.map(({ rule }) => rule))].join('+'),
    })
    from = end
    i = behind
  }
  return { text: repaired + text.slice(from), changes }
}
