import * as lineOf from './lines.js'
import { isBlank } from './raw-table.js'

/**
 * Lines of a cell that is wrapped at the width of its column → groups of one line each: lines go on with the one above,
 * but for items, formal lines and what comes after a blank line or a finished sentence that left room.
 */
export function joinNarrowLines(lines: readonly string[]): string[][] {
  const width = lines.reduce((most, line) => Math.max(most, line.trim().length), 0)
  const groups: string[][] = []
  let parts: string[] | null = null
  let above = ''
  const close = () => {
    if (parts) groups.push([parts.join(' ')])
    parts = null
  }
  for (const line of lines) {
    const trimmed = line.trim()
    if (isBlank(line)) close()
    else if (parts && !begins(lineOf.plainLine(above), lineOf.plainLine(trimmed), width))
      (parts as string[]).push(trimmed)
    else {
      close()
      parts = [trimmed]
    }
    above = trimmed
  }
  close()
  return groups
}

function begins(above: string, line: string, width: number): boolean {
  if (lineOf.isBareMarker(above)) return false
  if (lineOf.startsItem(line)) return !/\d$/.test(above) || !/^[-–]\s?\d/.test(line)
  if (lineOf.isRule(line) || lineOf.isRule(above)) return true
  if (lineOf.startsSmall(line)) return false
  if (lineOf.isFormalLine(line) || lineOf.closesLine(above)) return true
  const word = line.search(/\s|$/)
  return lineOf.endsSentence(above) && (above.endsWith(';') || above.length + 1 + word <= width)
}
