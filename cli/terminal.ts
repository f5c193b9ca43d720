/** What a command needs of a stream: process.stdout is one, and so is a few lines in a test. */
export interface Terminal {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'
export type Paint = (style: Style, text: string) => string

const codes: Record<Style, readonly [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
}

/** Colours for a terminal, none for a file or pipe; FORCE_COLOR and NO_COLOR (no-color.org) have the last word. */
export function painter(terminal: Terminal, env: NodeJS.ProcessEnv): Paint {
  if (!hasColour(terminal, env)) return (_, text) => text
  return (style, text) => `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`
}

function hasColour(terminal: Terminal, env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return terminal.isTTY === true && env.TERM !== 'dumb'
}

/** Columns that a line may have. */
export function widthOf(terminal: Terminal, env: NodeJS.ProcessEnv): number {
  const asked = Number(env.COLUMNS)
  const columns = terminal.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 100)
  return Math.max(40, columns)
}

/** Words from outside, fit for a terminal: one line, without control characters or marks that turn the writing round. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .trim()
}

/** Length in letters (a letter with its marks is one in NFC). */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Cuts a line to a width: `Ban hành Kế ho…`. */
export function cut(text: string, width: number): string {
  const letters = [...text]
  return letters.length <= width ? text : `${letters.slice(0, Math.max(0, width - 1)).join('')}…`
}

/** Breaks words into lines of a width, the first behind `lead`, the others set in as far as it is long. */
export function wrap(text: string, width: number, lead: string, painted = lead): string {
  const indent = ' '.repeat(lengthOf(lead))
  const room = Math.max(20, width - indent.length)
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines.map((words, i) => (i === 0 ? painted : indent) + words).join('\n')
}
