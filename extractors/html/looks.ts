import type { Element } from 'hast'
import type { SourceParagraph } from '../../schema/source-document.js'
import { type Declarations, pointsOf } from './css-style.js'
import { attributeOf } from './elements.js'

/** What words inherit from the elements around them. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly font: string | null
  readonly size: number | null
  /** White space and line ends are as written. */
  readonly preserved: boolean
  /** Printed in capitals (`text-transform`). */
  readonly capitals: boolean
  readonly alignment: SourceParagraph['alignment']
  /** Points from the margin of the page or cell. */
  readonly margin: number
  readonly firstLine: number
}

export const plainLook: Look = {
  bold: false,
  italic: false,
  superscript: false,
  font: null,
  size: null,
  preserved: false,
  capitals: false,
  alignment: null,
  margin: 0,
  firstLine: 0,
}

const boldElements = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const italicElements = new Set(['i', 'em', 'cite', 'var', 'dfn', 'address'])
const preservedElements = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea'])
/** `<font size=3>` in points. */
const fontSizes = [7.5, 7.5, 10, 12, 13.5, 18, 24, 36]

const alignments: Readonly<Record<string, SourceParagraph['alignment']>> = {
  left: 'left',
  start: 'left',
  center: 'centre',
  middle: 'centre',
  right: 'right',
  end: 'right',
  justify: 'justified',
}

/** The look of an element's words: what stands around them, its tag, its attributes, its declarations. */
export function lookOf(element: Element, css: Declarations, around: Look): Look {
  const look = { ...around }
  const tag = element.tagName
  if (boldElements.has(tag)) look.bold = true
  if (italicElements.has(tag)) look.italic = true
  if (preservedElements.has(tag)) look.preserved = true
  if (tag === 'sup') look.superscript = true
  if (tag === 'center') look.alignment = 'centre'
  if (tag === 'blockquote' || tag === 'dd') look.margin += 30
  if (tag === 'font' || tag === 'basefont') readFontElement(element, look)
  const align = attributeOf(element, 'align')?.toLowerCase()
  if (align && tag !== 'table' && tag !== 'img' && tag !== 'hr') look.alignment = alignments[align] ?? look.alignment
  if (css.size > 0) readCss(css, look)
  return look
}

type OpenLook = { -readonly [K in keyof Look]: Look[K] }

function readFontElement(element: Element, look: OpenLook): void {
  look.font = firstFamily(attributeOf(element, 'face') ?? '') ?? look.font
  const size = attributeOf(element, 'size')
  if (size && /^[1-7]$/.test(size)) look.size = fontSizes[Number(size)]!
}

function readCss(css: Declarations, look: OpenLook): void {
  const shorthand = css.get('font')
  if (shorthand) readShorthand(shorthand, look)
  const weight = css.get('font-weight')?.toLowerCase()
  if (weight) look.bold = isBold(weight, look.bold)
  const slope = css.get('font-style')?.toLowerCase()
  if (slope) look.italic = slope === 'inherit' ? look.italic : slope.startsWith('italic') || slope.startsWith('oblique')
  look.font = firstFamily(css.get('font-family') ?? '') ?? look.font
  look.size = pointsOf(css.get('font-size'), look.size ?? 13) ?? look.size
  const vertical = css.get('vertical-align')?.toLowerCase()
  if (vertical) look.superscript = vertical === 'super'
  const space = css.get('white-space')?.toLowerCase()
  if (space && space !== 'inherit') look.preserved = /^(?:pre|pre-wrap|break-spaces)$/.test(space)
  const transform = css.get('text-transform')?.toLowerCase()
  if (transform && transform !== 'inherit') look.capitals = transform === 'uppercase'
  const align = css.get('text-align')?.toLowerCase()
  if (align) look.alignment = alignments[align] ?? look.alignment
  look.margin += pointsOf(marginLeft(css), look.size ?? 13) ?? 0
  look.firstLine = pointsOf(css.get('text-indent'), look.size ?? 13) ?? look.firstLine
}

/** The fourth of `margin: 0 0 0 36pt`, or `margin-left`. */
function marginLeft(css: Declarations): string | undefined {
  const left = css.get('margin-left')
  if (left !== undefined) return left
  const parts = css.get('margin')?.trim().split(/\s+/) ?? []
  return parts.length === 4 ? parts[3] : parts.length > 1 ? parts[1] : undefined
}

function isBold(weight: string, around: boolean): boolean {
  if (weight.startsWith('bold')) return true
  if (/^\d/.test(weight)) return Number.parseInt(weight, 10) >= 600
  return weight === 'inherit' ? around : false
}

/** `font: italic bold 12pt ".VnTime"`: the family stands behind the size. */
function readShorthand(value: string, look: OpenLook): void {
  const match = /(?:^|\s)(\d*\.?\d+(?:pt|px|em|%|cm|mm|in))(?:\s*\/\s*[\w.%]+)?\s+(\S.*)$/i.exec(value)
  if (!match) return
  const before = value.slice(0, match.index).toLowerCase()
  look.bold = /\bbold|\b[6-9]00\b/.test(before)
  look.italic = /\b(?:italic|oblique)\b/.test(before)
  look.size = pointsOf(match[1], look.size ?? 13) ?? look.size
  look.font = firstFamily(match[2]!) ?? look.font
}

/** The first family of a list, without quotes: `".VnTime", serif` → `.VnTime`. */
function firstFamily(value: string): string | null {
  const name = value.split(',', 1)[0]!.replaceAll(/["']/g, '').trim()
  return name === '' || /^(?:inherit|initial|unset|var\(.*)$/i.test(name) ? null : name
}
