import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'
import { type Counters, ListCounters } from './list-counters.js'
import { isOn, numberOf, readLooks, readShape, type StatedShape, type ThemeFonts } from './looks.js'
import { writeNumber } from './number-formats.js'
import { readSymbols } from './symbols.js'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2.`; the signs of a bullet. */
  readonly text: string
  readonly style: string | null
  /** 0: never begins again; n: begins again after a level above the n-th; undefined: after any level above. */
  readonly restart: number | undefined
  /** All numbers in digits. */
  readonly legal: boolean
  readonly hidden: boolean
  readonly shape: StatedShape
}

interface List {
  /** Counters are shared by the lists of one abstract list. */
  readonly counters: Counters
  readonly levels: readonly (Level | undefined)[]
  /** Levels at which this list begins anew when it first comes, and with what. */
  readonly startOverrides: ReadonlyMap<number, number>
  readonly begun: Set<number>
}

const LEVELS = 9
/** Lists that name each other in a circle. */
const LONGEST_LINK = 8

/** The lists of a document: knows the label of each paragraph as they come in order. */
export class Numbering {
  private readonly abstracts = new Map<number, XmlElement>()
  /** Abstract lists by the style that they are the list of. */
  private readonly linked = new Map<string, XmlElement>()
  private readonly nums = new Map<number, XmlElement>()
  private readonly lists = new Map<number, List | null>()
  private readonly counters = new Map<XmlElement, Counters>()
  private readonly begun = new ListCounters()

  constructor(
    root: XmlElement | null,
    private readonly theme: ThemeFonts,
    private readonly numberingStyles: ReadonlyMap<string, number>,
  ) {
    for (const element of childrenOf(root)) {
      if (element.name === 'w:abstractNum') {
        this.add(this.abstracts, element, 'w:abstractNumId')
        const style = childOf(element, 'w:styleLink')?.attributes['w:val']
        if (style !== undefined && !this.linked.has(style)) this.linked.set(style, element)
      }
      if (element.name === 'w:num') this.add(this.nums, element, 'w:numId')
    }
  }

  /** Level of a list that belongs to a style; undefined where none does. */
  levelOfStyle(list: number, style: string | null): number | undefined {
    if (style === null) return undefined
    const at = this.list(list)?.levels.findIndex((level) => level?.style === style) ?? -1
    return at < 0 ? undefined : at
  }

  shapeOf(list: number, level: number): StatedShape {
    return this.list(list)?.levels[level]?.shape ?? {}
  }

  /** Counts one more paragraph of a list; its label, or null where it prints none. */
  count(number: number, at: number): string | null {
    const list = this.list(number)
    const level = list?.levels[at]
    if (!list || !level) return null
    const { counters } = list
    this.begun.begin(counters, list.levels, at)
    const override = list.startOverrides.get(at)
    if (override !== undefined && !list.begun.has(at)) counters[at] = override
    else counters[at] = counters[at] === undefined ? (override ?? level.start) : counters[at] + 1
    list.begun.add(at)
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = list.levels[below]?.restart
      if (restart === undefined || (restart > 0 && at < restart)) counters[below] = undefined
    }
    if (level.hidden) return null
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const named = Number(digit) - 1
      const its = list.levels[named]
      if (!its) return ''
      const value = counters[named] ?? list.startOverrides.get(named) ?? its.start
      return writeNumber(value, level.legal && its.format !== 'none' ? 'decimal' : its.format)
    })
    return label.trim() || null
  }

  private list(number: number): List | null {
    const known = this.lists.get(number)
    if (known !== undefined) return known
    const list = this.readList(number)
    this.lists.set(number, list)
    return list
  }

  private readList(number: number): List | null {
    const num = this.nums.get(number)
    const abstract = this.abstractOf(number, 0)
    if (!num || !abstract) return null
    const levels: (Level | undefined)[] = new Array(LEVELS).fill(undefined)
    const startOverrides = new Map<number, number>()
    const readLevels = (from: XmlElement) => {
      for (const element of childrenOf(from, 'w:lvl')) {
        const at = numberOf(element, 'w:ilvl') ?? numberOf(from, 'w:ilvl') ?? 0
        if (at >= 0 && at < LEVELS) levels[at] = readLevel(element, this.theme)
      }
    }
    readLevels(abstract)
    for (const override of childrenOf(num, 'w:lvlOverride')) {
      readLevels(override)
      const start = numberOf(childOf(override, 'w:startOverride'))
      if (start !== undefined) startOverrides.set(numberOf(override, 'w:ilvl') ?? 0, start)
    }
    let counters = this.counters.get(abstract)
    if (!counters) {
      counters = new Array(LEVELS).fill(undefined)
      this.counters.set(abstract, counters)
    }
    return { counters, levels, startOverrides, begun: new Set() }
  }

  /** The abstract list of a list; one that only names a style takes the list of that style. */
  private abstractOf(number: number, links: number): XmlElement | null {
    const id = numberOf(childOf(this.nums.get(number), 'w:abstractNumId'))
    const abstract = id === undefined ? undefined : this.abstracts.get(id)
    if (!abstract) return null
    const link = childOf(abstract, 'w:numStyleLink')?.attributes['w:val']
    if (link === undefined || links > LONGEST_LINK) return abstract
    const linked = this.linked.get(link)
    if (linked) return linked
    const styled = this.numberingStyles.get(link)
    return (styled === undefined ? null : this.abstractOf(styled, links + 1)) ?? abstract
  }

  private add(into: Map<number, XmlElement>, element: XmlElement, attribute: string): void {
    const id = numberOf(element, attribute)
    if (id !== undefined && !into.has(id)) into.set(id, element)
  }
}

function readLevel(element: XmlElement, theme: ThemeFonts): Level {
  const looks = readLooks(childOf(element, 'w:rPr'), theme)
  const format = formatOf(element)
  const picture = childOf(element, 'w:lvlPicBulletId') !== null
  return {
    start: numberOf(childOf(element, 'w:start')) ?? 0,
    format,
    text: picture
      ? '•'
      : bulletOf(childOf(element, 'w:lvlText')?.attributes['w:val'] ?? '', format, looks.font ?? null),
    style: childOf(element, 'w:pStyle')?.attributes['w:val'] ?? null,
    restart: numberOf(childOf(element, 'w:lvlRestart')),
    legal: isOn(childOf(element, 'w:isLgl')),
    hidden: looks.hidden === true,
    shape: readShape(childOf(element, 'w:pPr')),
  }
}

/** A format of later versions stands beside one that all know. */
function formatOf(level: XmlElement): string {
  const format =
    childOf(level, 'w:numFmt') ??
    childOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt') ??
    childOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt')
  const value = format?.attributes['w:val'] ?? 'decimal'
  return value === 'custom' && /^0\d,/.test(format?.attributes['w:format'] ?? '') ? 'decimalZero' : value
}

/** A bullet as readers see it; Wingdings has its signs at plain letters too. */
function bulletOf(text: string, format: string, font: string | null): string {
  if (format !== 'bullet') return text
  if (/^wingdings/i.test(font ?? '') && /^[!-~¡-ÿ]$/.test(text)) {
    return readSymbols(String.fromCharCode(0xf000 + text.charCodeAt(0)), font)
  }
  return readSymbols(text, font)
}
