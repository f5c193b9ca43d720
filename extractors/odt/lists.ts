import { romanNumber } from '../../normalizers/roman-number.js'
import { readSymbols } from '../docx/symbols.js'
import { letterNumber } from '../html/list-label.js'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'
import type { StyleSet } from './styles.js'

/** One text:list outermost in its place, and those that go on with it. */
interface Count {
  readonly numbers: (number | undefined)[]
}

/** A list that is open where a paragraph stands. */
export interface OpenList {
  readonly style: string | null
  readonly level: number
  readonly count: Count
}

const LEVELS = 10

/** Counts the lists of a part, in order. */
export class Lists {
  readonly #styles: StyleSet
  readonly #levels = new Map<XmlElement, Map<number, XmlElement>>()
  readonly #byId = new Map<string, Count>()
  readonly #byStyle = new Map<string, Count>()
  readonly #outline: Count = { numbers: [] }

  constructor(styles: StyleSet) {
    this.#styles = styles
  }

  /** Opens a `text:list`: a new one, one that goes on with another, or one inside an item. */
  open(list: XmlElement, around: OpenList | null): OpenList {
    const style = list.attributes['text:style-name'] ?? around?.style ?? null
    const level = around ? around.level + 1 : 1
    const goesOn = list.attributes['text:continue-list']
    const same = list.attributes['text:continue-numbering'] === 'true'
    const count = around?.count ??
      (goesOn === undefined ? undefined : this.#byId.get(goesOn)) ??
      (same && style !== null ? this.#byStyle.get(style) : undefined) ?? { numbers: [] }
    const id = list.attributes['xml:id'] ?? list.attributes['text:id']
    if (id !== undefined) this.#byId.set(id, count)
    if (style !== null) this.#byStyle.set(style, count)
    return { style, level: Math.min(level, LEVELS), count }
  }

  /** Label of the next item of a list; null where its level prints none. */
  label(list: OpenList, paragraphListStyle: string | null, start: number | null): string | null {
    const name = list.style ?? paragraphListStyle
    return this.#take(name ? this.#styles.listStyle(name) : null, list.count, list.level, start)
  }

  /** Label of a heading that stands in no list. */
  headingLabel(level: number, start: number | null): string | null {
    return this.#take(this.#styles.outline, this.#outline, level, start)
  }

  #take(style: XmlElement | null, count: Count, level: number, start: number | null): string | null {
    const { numbers } = count
    const shape = this.#levelOf(style, level)
    numbers[level] = start ?? (numbers[level] === undefined ? startOf(shape) : numbers[level] + 1)
    numbers.length = level + 1
    return shape ? this.#write(style!, shape, numbers, level) : null
  }

  #write(style: XmlElement, shape: XmlElement, numbers: readonly (number | undefined)[], level: number): string | null {
    const { attributes } = shape
    if (shape.name === 'text:list-level-style-image') return '•'
    const bullet = attributes['text:bullet-char']
    if (bullet !== undefined) {
      const font = childOf(shape, 'style:text-properties')?.attributes
      return readSymbols(bullet, font?.['style:font-name'] ?? font?.['fo:font-family'] ?? null).trim() || null
    }
    const numberAt = (at: number) => {
      const upper = this.#levelOf(style, at)
      return writeNumber(numbers[at] ?? startOf(upper), upper?.attributes['style:num-format'] ?? '1')
    }
    const format = attributes['style:num-list-format'] ?? attributes['loext:num-list-format']
    const prefix = attributes['style:num-prefix'] ?? ''
    const suffix = attributes['style:num-suffix'] ?? ''
    let label: string
    if (format !== undefined) {
      label = format.replace(/%(\d{1,2})%/g, (_, at: string) => (Number(at) <= level ? numberAt(Number(at)) : ''))
    } else {
      const shown = Number.parseInt(attributes['text:display-levels'] ?? '1', 10) || 1
      const parts: string[] = []
      for (let at = Math.max(1, level - shown + 1); at <= level; at++) parts.push(numberAt(at))
      label = prefix + parts.filter((part) => part !== '').join('.') + suffix
    }
    return label.trim() || null
  }

  #levelOf(style: XmlElement | null, level: number): XmlElement | null {
    if (!style) return null
    let levels = this.#levels.get(style)
    if (!levels) {
      levels = new Map()
      for (const shape of childrenOf(style)) {
        const at = Number.parseInt(shape.attributes['text:level'] ?? '', 10)
        if (at >= 1 && !levels.has(at)) levels.set(at, shape)
      }
      this.#levels.set(style, levels)
    }
    return levels.get(level) ?? null
  }
}

function startOf(shape: XmlElement | null): number {
  const start = Number.parseInt(shape?.attributes['text:start-value'] ?? '', 10)
  return Number.isNaN(start) ? 1 : start
}

function writeNumber(value: number, format: string): string {
  switch (format) {
    case '':
      return ''
    case 'a':
      return letterNumber(value)
    case 'A':
      return letterNumber(value).toUpperCase()
    case 'i':
      return romanNumber(value).toLowerCase()
    case 'I':
      return romanNumber(value)
    case '01':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}
