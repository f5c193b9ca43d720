import { type Counters, ListCounters } from '../../docx/list-counters.js'
import { writeNumber } from '../../docx/number-formats.js'
import type { Bytes } from './bytes.js'
import { applyParagraph, type WordParagraph } from './looks.js'
import type { WordFile } from './word-file.js'

interface Level {
  readonly start: number
  readonly format: string
  readonly legal: boolean
  /** Its own words, with the levels whose numbers stand in it at U+0000 … U+0008. */
  readonly text: string
  /** The font of a bullet, by number. */
  readonly font: number | null
  readonly restart: number | null
  readonly paragraph: Bytes
}

interface List {
  readonly levels: readonly Level[]
  readonly counters: Counters
}

interface Use {
  readonly list: List
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
  readonly begun: Set<number>
}

const LISTS = 73
const USES = 74
const LEVEL = 28
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

/** The lists of a document ([MS-DOC] 2.9.131, 2.9.148): knows the label of each paragraph as they come in order. */
export class ListTable {
  readonly #uses: Use[] = []
  readonly #begun = new ListCounters()

  constructor(file: WordFile) {
    const lists = readLists(file)
    const uses = file.part(USES)
    const count = Math.min(uses.u32(0), 4096, Math.floor(uses.length / 16))
    let at = 4 + count * 16
    for (let i = 0; i < count; i++) {
      const list = lists.get(uses.u32(4 + i * 16)) ?? { levels: [], counters: [] }
      const starts = new Map<number, number>()
      const levels = new Map<number, Level>()
      const overrides = uses.u8(4 + i * 16 + 12)
      at += 4
      for (let k = 0; k < overrides && at < uses.length; k++) {
        const flags = uses.u32(at + 4)
        const level = flags & 0xf
        if ((flags & 0x10) !== 0) starts.set(level, uses.i32(at))
        at += 8
        if ((flags & 0x20) === 0) continue
        const own = readLevel(uses, at)
        levels.set(level, own.level)
        at = own.end
      }
      this.#uses.push({ list, starts, levels, begun: new Set() })
    }
  }

  /** Indents that the level of a list gives. */
  indent(looks: WordParagraph): void {
    const level = this.#level(looks)
    if (level !== null) applyParagraph(looks, level.paragraph, level.paragraph, 1)
  }

  /** Counts one more paragraph of a list; its label and its font, or null where it shows none. */
  count(looks: WordParagraph): { readonly text: string; readonly font: number | null } | null {
    const use = this.#uses[looks.list - 1]
    const level = this.#level(looks)
    if (use === undefined || level === null) return null
    const { counters, levels } = use.list
    const at = looks.level
    this.#begun.begin(counters, levels, at)
    const override = use.starts.get(at)
    if (override !== undefined && !use.begun.has(at)) counters[at] = override
    else counters[at] = counters[at] === undefined ? level.start : counters[at] + 1
    use.begun.add(at)
    for (let below = at + 1; below < 9; below++) {
      const restart = levels[below]?.restart ?? null
      if (restart === null || at < restart) counters[below] = undefined
    }
    const text = level.text.replace(/[\0-\x08]/g, (place) => {
      const named = place.charCodeAt(0)
      const its = use.levels.get(named) ?? levels[named]
      if (its === undefined) return ''
      return writeNumber(counters[named] ?? its.start, level.legal ? 'decimal' : its.format)
    })
    return text.trim() === '' ? null : { text, font: level.font }
  }

  #level({ list, level }: WordParagraph): Level | null {
    const use = this.#uses[list - 1]
    return use?.levels.get(level) ?? use?.list.levels[level] ?? null
  }
}

function readLists(file: WordFile): Map<number, List> {
  const part = file.part(LISTS)
  const lists = new Map<number, List>()
  const count = Math.min(part.u16(0), 4096)
  // levels stand behind the part, which is counted without them
  let at = file.offsetOf(LISTS) + 2 + count * LEVEL
  for (let i = 0; i < count && at < file.table.length; i++) {
    const head = 2 + i * LEVEL
    const levels: Level[] = []
    for (let k = (part.u8(head + 26) & 1) !== 0 ? 1 : 9; k > 0; k--) {
      const { level, end } = readLevel(file.table, at)
      levels.push(level)
      at = end
    }
    lists.set(part.u32(head), { levels, counters: [] })
  }
  return lists
}

function readLevel(table: Bytes, at: number): { level: Level; end: number } {
  const flags = table.u8(at + 5)
  const characters = table.u8(at + 24)
  const paragraphs = table.u8(at + 25)
  const paragraph = table.part(at + LEVEL, paragraphs)
  const character = table.part(at + LEVEL + paragraphs, characters)
  const textAt = at + LEVEL + paragraphs + characters
  const length = table.u16(textAt)
  const format = formats[table.u8(at + 4)] ?? 'decimal'
  let font: number | null = null
  for (let i = 0; i + 3 < character.length; i++) if (character.u16(i) === 0x4a4f) font = character.u16(i + 2)
  return {
    level: {
      start: table.i32(at),
      format,
      legal: (flags & 4) !== 0,
      text: table.text(textAt + 2, Math.min(length, 255)),
      font,
      restart: (flags & 8) !== 0 ? table.u8(at + 26) : null,
      paragraph,
    },
    end: textAt + 2 + length * 2,
  }
}
