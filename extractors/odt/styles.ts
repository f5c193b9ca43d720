import type { SourceParagraph } from '../../schema/source-document.js'
import { pointsOf } from '../html/css-style.js'
import type { XmlAttributes } from '../xml/read-xml.js'
import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'

/** Looks of words, as a style chain gives them. */
export interface TextLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly font: string | null
  /** Points. */
  readonly size: number | null
  readonly capitals: boolean
  readonly hidden: boolean
}

export interface ParagraphShape {
  readonly alignment: SourceParagraph['alignment']
  /** Points. */
  readonly indent: number
  readonly spaceBefore: boolean
  /** List style that the style names; `''` where it takes one away, null where it says nothing. */
  readonly listStyle: string | null
  readonly outlineLevel: number | null
}

interface Style {
  readonly parent: string | null
  readonly text: XmlAttributes
  readonly paragraph: XmlAttributes
  readonly own: XmlAttributes
}

const plain: TextLook = {
  bold: false,
  italic: false,
  superscript: false,
  font: null,
  size: null,
  capitals: false,
  hidden: false,
}
const LONGEST_CHAIN = 30

const alignments: Readonly<Record<string, SourceParagraph['alignment']>> = {
  start: 'left',
  left: 'left',
  center: 'centre',
  end: 'right',
  right: 'right',
  justify: 'justified',
}

/** Styles of paragraphs and words by family and name; those of the part itself go before the common ones. */
export class StyleSet {
  readonly #styles = new Map<string, Style>()
  readonly #fonts = new Map<string, string>()
  readonly #listStyles = new Map<string, XmlElement>()
  readonly #hiddenSections = new Set<string>()
  readonly #paragraphLooks = new Map<string, TextLook>()
  outline: XmlElement | null = null

  /** Takes the children of `office:styles`, `office:automatic-styles` or `office:font-face-decls`. */
  add(element: XmlElement): void {
    const name = element.attributes['style:name'] ?? ''
    if (element.name === 'style:font-face') {
      const family = familyOf(element.attributes['svg:font-family'])
      if (family) this.#fonts.set(name, family)
    } else if (element.name === 'text:list-style') this.#listStyles.set(name, element)
    else if (element.name === 'text:outline-style') this.outline = element
    else if (element.name === 'style:style' || element.name === 'style:default-style') {
      const family = element.attributes['style:family'] ?? ''
      this.#styles.set(`${family} ${element.name === 'style:style' ? name : ''}`, {
        parent: element.attributes['style:parent-style-name'] ?? null,
        text: childOf(element, 'style:text-properties')?.attributes ?? {},
        paragraph: childOf(element, 'style:paragraph-properties')?.attributes ?? {},
        own: element.attributes,
      })
      const section = childOf(element, 'style:section-properties')?.attributes
      if (section?.['text:display'] === 'none') this.#hiddenSections.add(name)
    }
  }

  listStyle(name: string): XmlElement | null {
    return this.#listStyles.get(name) ?? null
  }

  hidesSection(name: string): boolean {
    return this.#hiddenSections.has(name)
  }

  /** Looks of the words of a paragraph style. */
  paragraphLook(name: string | null): TextLook {
    const known = this.#paragraphLooks.get(name ?? '')
    if (known) return known
    const look = this.#chain('paragraph', name).reduce((around, { text }) => this.#apply(text, around), plain)
    this.#paragraphLooks.set(name ?? '', look)
    return look
  }

  /** Looks of a span within others. */
  spanLook(name: string | null, around: TextLook): TextLook {
    if (name === null) return around
    return this.#chain('text', name).reduce((look, { text }, i) => (i === 0 ? look : this.#apply(text, look)), around)
  }

  shapeOf(name: string | null): ParagraphShape {
    let alignment: SourceParagraph['alignment'] = null
    let margin = 0
    let firstLine = 0
    let above = 0
    let listStyle: string | null = null
    let outlineLevel: number | null = null
    for (const { paragraph, own } of this.#chain('paragraph', name)) {
      alignment = alignments[paragraph['fo:text-align'] ?? ''] ?? alignment
      margin = pointsOf(paragraph['fo:margin-left'] ?? paragraph['fo:margin']) ?? margin
      firstLine = pointsOf(paragraph['fo:text-indent']) ?? firstLine
      above = pointsOf(paragraph['fo:margin-top'] ?? paragraph['fo:margin']) ?? above
      listStyle = own['style:list-style-name'] ?? listStyle
      const level = own['style:default-outline-level']
      if (level !== undefined) outlineLevel = levelOf(level)
    }
    return { alignment, indent: margin + firstLine, spaceBefore: above > 0, listStyle, outlineLevel }
  }

  /** From the family's defaults down to the style itself. */
  #chain(family: string, name: string | null): Style[] {
    const chain: Style[] = []
    const passed = new Set<string>()
    for (let at = name; at !== null && !passed.has(at) && chain.length < LONGEST_CHAIN; ) {
      passed.add(at)
      const style = this.#styles.get(`${family} ${at}`)
      if (!style) break
      chain.unshift(style)
      at = style.parent
    }
    const defaults = this.#styles.get(`${family} `)
    return [defaults ?? noStyle, ...chain]
  }

  #apply(text: XmlAttributes, around: TextLook): TextLook {
    const weight = text['fo:font-weight']
    const slope = text['fo:font-style']
    const position = text['style:text-position']
    const named = text['style:font-name']
    const family = familyOf(text['fo:font-family'])
    const size = text['fo:font-size']
    const transform = text['fo:text-transform']
    return {
      bold: weight === undefined ? around.bold : weight === 'bold' || Number(weight) >= 600,
      italic: slope === undefined ? around.italic : slope === 'italic' || slope === 'oblique',
      superscript: position === undefined ? around.superscript : /^(?:super|[1-9])/.test(position.trim()),
      font: (named ? (this.#fonts.get(named) ?? named) : null) ?? family ?? around.font,
      size: sizeOf(size, around.size),
      capitals: transform === undefined ? around.capitals : transform === 'uppercase',
      hidden: text['text:display'] === undefined ? around.hidden : text['text:display'] === 'none',
    }
  }
}

const noStyle: Style = { parent: null, text: {}, paragraph: {}, own: {} }

/** The first of a list of families, without quotes. */
function familyOf(list: string | undefined): string | null {
  return list === undefined ? null : list.split(',', 1)[0]!.replaceAll(/["']/g, '').trim() || null
}

function sizeOf(size: string | undefined, around: number | null): number | null {
  if (size?.endsWith('%')) return around === null ? null : (around * (Number.parseFloat(size) || 100)) / 100
  return pointsOf(size) ?? around
}

/** An outline level 1..10; null for none. */
export function levelOf(value: string | undefined): number | null {
  const level = Number.parseInt(value ?? '', 10)
  return level >= 1 && level <= 10 ? level : null
}

/** Puts every style of `office:styles`, `office:automatic-styles` and font declarations below a root into a set. */
export function addStyles(styles: StyleSet, root: XmlElement | null, automatic: boolean): void {
  for (const group of childrenOf(root)) {
    if (group.name === 'office:automatic-styles' && !automatic) continue
    if (!/^office:(?:styles|automatic-styles|font-face-decls)$/.test(group.name)) continue
    for (const style of childrenOf(group)) styles.add(style)
  }
}
