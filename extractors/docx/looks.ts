import { childOf, type XmlElement } from '../xml/xml-element.js'

/** What one place of the file says of the looks of letters; undefined where it says nothing. */
export interface StatedLooks {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  hidden?: boolean
  superscript?: boolean
  font?: string
  /** Points. */
  size?: number
}

/** Fonts of the theme by the names that runs have for them: `minorHAnsi` → `Calibri`. */
export type ThemeFonts = ReadonlyMap<string, string>

/** `w:rPr` → what it states. */
export function readLooks(properties: XmlElement | null, theme: ThemeFonts): StatedLooks {
  const looks: StatedLooks = {}
  if (!properties) return looks
  for (const child of properties.children) {
    if (typeof child === 'string') continue
    switch (child.name) {
      case 'w:b':
        looks.bold = isOn(child)
        break
      case 'w:i':
        looks.italic = isOn(child)
        break
      case 'w:caps':
        looks.caps = isOn(child)
        break
      case 'w:vanish':
        looks.hidden = isOn(child)
        break
      case 'w:vertAlign':
        looks.superscript = child.attributes['w:val'] === 'superscript'
        break
      case 'w:sz': {
        const size = Number(child.attributes['w:val']) / 2
        if (size > 0) looks.size = size
        break
      }
      case 'w:rFonts': {
        const font = fontOf(child, theme)
        if (font !== undefined) looks.font = font
      }
    }
  }
  return looks
}

/** Vietnamese letters are of the font for `hAnsi`; a theme's font goes before a named one. */
function fontOf({ attributes }: XmlElement, theme: ThemeFonts): string | undefined {
  return (
    theme.get(attributes['w:hAnsiTheme'] ?? '') ??
    attributes['w:hAnsi'] ??
    theme.get(attributes['w:asciiTheme'] ?? '') ??
    attributes['w:ascii']
  )
}

/** `<w:b/>` is on, `<w:b w:val="0"/>` is off. */
export function isOn(element: XmlElement | null): boolean {
  return element !== null && !/^(?:0|false|off)$/i.test(element.attributes['w:val'] ?? '')
}

/** The number in an attribute; undefined where there is none. */
export function numberOf(element: XmlElement | null, attribute = 'w:val'): number | undefined {
  const value = Number.parseInt(element?.attributes[attribute] ?? '', 10)
  return Number.isSafeInteger(value) ? value : undefined
}

export type Alignment = 'left' | 'centre' | 'right' | 'justified'

/** What one place of the file says of a paragraph; lengths in twentieths of a point. */
export interface StatedShape {
  style?: string
  alignment?: Alignment
  left?: number
  /** Of the first line, from `left`; negative where it hangs. */
  firstLine?: number
  before?: number
  after?: number
  contextual?: boolean
  /** From 0; 9 is body text. */
  outline?: number
  list?: number
  listLevel?: number
}

const alignments: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'centre',
  right: 'right',
  end: 'right',
  both: 'justified',
  distribute: 'justified',
  thaiDistribute: 'justified',
}

/** `w:pPr` → what it states. */
export function readShape(properties: XmlElement | null): StatedShape {
  const shape: StatedShape = {}
  if (!properties) return shape
  for (const child of properties.children) {
    if (typeof child === 'string') continue
    switch (child.name) {
      case 'w:pStyle':
        if (child.attributes['w:val'] !== undefined) shape.style = child.attributes['w:val']
        break
      case 'w:jc': {
        const alignment = alignments[child.attributes['w:val'] ?? '']
        if (alignment) shape.alignment = alignment
        break
      }
      case 'w:ind':
        put(shape, 'left', numberOf(child, 'w:left') ?? numberOf(child, 'w:start'))
        put(shape, 'firstLine', numberOf(child, 'w:firstLine') ?? negative(numberOf(child, 'w:hanging')))
        break
      case 'w:spacing':
        put(shape, 'before', spacing(child, 'before'))
        put(shape, 'after', spacing(child, 'after'))
        break
      case 'w:contextualSpacing':
        shape.contextual = isOn(child)
        break
      case 'w:outlineLvl':
        put(shape, 'outline', numberOf(child))
        break
      case 'w:numPr':
        put(shape, 'list', numberOf(childOf(child, 'w:numId')))
        put(shape, 'listLevel', numberOf(childOf(child, 'w:ilvl')))
    }
  }
  return shape
}

/** What a browser would choose stands for some space. */
const AUTO_SPACING = 240

function spacing(element: XmlElement, side: 'before' | 'after'): number | undefined {
  const auto = element.attributes[`w:${side}Autospacing`]
  return auto !== undefined && /^(?:1|true|on)$/.test(auto) ? AUTO_SPACING : numberOf(element, `w:${side}`)
}

function negative(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}

function put<K extends 'left' | 'firstLine' | 'before' | 'after' | 'outline' | 'list' | 'listLevel'>(
  shape: StatedShape,
  key: K,
  value: number | undefined,
): void {
  if (value !== undefined) shape[key] = value
}
