/** A part of a JSON text that is being walked: its key in its object, or its place in its list. */
interface Level {
  readonly isList: boolean
  key: string
}

type Visit = (levels: readonly Level[], start: number) => void

/** Where a text stops being JSON; null where it is whole. `JSON.parse` says so only for some faults. */
export const syntaxFaultIn = (text: string): number | null => walk(text, () => {})

/** Where the value at a path begins; of a path that leads nowhere the deepest part that there is. */
export function placeIn(text: string, path: readonly string[]): number {
  let found = { depth: -1, start: 0 }
  walk(text, (levels, start) => {
    if (levels.length <= found.depth || levels.length > path.length) return
    if (levels.every(({ key }, i) => key === path[i])) found = { depth: levels.length, start }
  })
  return found.start
}

const space = /[\t\n\r ]*/y
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y

/** Walks the values of a JSON text, without a call for each level; gives the place of the first fault. */
function walk(text: string, visit: Visit): number | null {
  const levels: Level[] = []
  let at = skip(text, 0)
  /** `first`: an object or a list was just opened, and may close at once. */
  let first = false
  for (;;) {
    const level = levels.at(-1)
    const end = level === undefined ? '' : level.isList ? ']' : '}'
    if (first && text[at] === end) {
      levels.pop()
      at += 1
    } else {
      if (level !== undefined && !level.isList) {
        const after = endOfString(text, at)
        if (after < 0) return -after - 1
        level.key = textOf(text.slice(at, after))
        at = skip(text, after)
        if (text[at] !== ':') return at
        at = skip(text, at + 1)
      }
      visit(levels, at)
      const letter = text[at]
      if (letter === '{' || letter === '[') {
        levels.push({ isList: letter === '[', key: '0' })
        first = true
        at = skip(text, at + 1)
        continue
      }
      literal.lastIndex = at
      const after = letter === '"' ? endOfString(text, at) : literal.test(text) ? literal.lastIndex : -at - 1
      if (after < 0) return -after - 1
      at = after
    }
    // a value is done: what holds it goes on, or closes
    for (;;) {
      at = skip(text, at)
      const open = levels.at(-1)
      if (open === undefined) return at === text.length ? null : at
      if (text[at] === ',') {
        if (open.isList) open.key = String(Number(open.key) + 1)
        at = skip(text, at + 1)
        first = false
        break
      }
      if (text[at] !== (open.isList ? ']' : '}')) return at
      levels.pop()
      at += 1
    }
  }
}

function skip(text: string, at: number): number {
  space.lastIndex = at
  space.test(text)
  return space.lastIndex
}

/** One past the closing quote; below 0 where it is no string: -1 less the place of the fault. */
function endOfString(text: string, start: number): number {
  if (text[start] !== '"') return -start - 1
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return -at - 1
    if (code !== 0x5c) continue
    const isUnicode = text[at + 1] === 'u' ? /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : null
    if (isUnicode === false || (isUnicode === null && !'"\\/bfnrt'.includes(text[at + 1] ?? ' '))) return -at - 1
    at += isUnicode === true ? 5 : 1
  }
  return -text.length - 1
}

const textOf = (quoted: string): string => String(JSON.parse(quoted))
