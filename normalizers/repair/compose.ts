import type { Repair } from './find.js'
import type { Reading } from './words.js'

/** The text with its repairs made. */
export function applyRepairs(text: string, repairs: readonly Repair[]): string {
  let out = ''
  let from = 0
  for (const { start, end, replacement } of repairs) {
    out += text.slice(from, start) + replacement
    from = end
  }
  return out + text.slice(from)
}

/** Readings at their places in the text with its repairs made. */
export function moveReadings(readings: readonly Reading[], repairs: readonly Repair[]): Reading[] {
  let next = 0
  let grown = 0
  const move = (at: number): number => {
    for (let repair = repairs[next]; repair !== undefined && repair.end <= at; repair = repairs[++next]) {
      grown += repair.replacement.length - (repair.end - repair.start)
    }
    const inside = repairs[next]
    return inside !== undefined && inside.start < at ? inside.start + grown : at + grown
  }
  return readings.map((reading) => ({ ...reading, start: move(reading.start), end: move(reading.end) }))
}

/** Repairs of a text, and of the text that they give, as repairs of the first: those that touch one place are one. */
export function composeRepairs(text: string, first: readonly Repair[], second: readonly Repair[]): Repair[] {
  if (second.length === 0) return [...first]
  const composed: Repair[] = []
  let a = 0
  let b = 0
  let grown = 0
  while (a < first.length || b < second.length) {
    // a stretch of the middle text that is the work of repairs which touch each other
    const lead = first[a] === undefined ? Number.POSITIVE_INFINITY : first[a]!.start + grown
    const start = Math.min(lead, second[b]?.start ?? Number.POSITIVE_INFINITY)
    const before = grown
    const group = a
    const rules: string[] = []
    const parts: Repair[] = []
    let end = start
    for (;;) {
      const one = first[a]
      const two = second[b]
      if (one !== undefined && (one.start + grown < end || one.start + grown === start)) {
        const added = one.replacement.length - (one.end - one.start)
        end = Math.max(end, one.start + grown + one.replacement.length)
        grown += added
        rules.push(one.rule)
        a++
      } else if (two !== undefined && (two.start < end || two.start === start)) {
        end = Math.max(end, two.end)
        rules.push(two.rule)
        parts.push(two)
        b++
      } else break
    }
    const from = start - before
    const until = end - grown
    const middle = first.slice(group, a)
    const shifted = (repairs: readonly Repair[], by: number) =>
      repairs.map((repair) => ({ ...repair, start: repair.start - by, end: repair.end - by }))
    const original = text.slice(from, until)
    const replacement = applyRepairs(applyRepairs(original, shifted(middle, from)), shifted(parts, start))
    const rule = [...new Set(rules)].join('+')
    if (replacement !== original) composed.push({ start: from, end: until, original, replacement, rule })
  }
  return composed
}
