import { childOf, childrenOf, type XmlElement } from '../xml/xml-element.js'
import { readLooks, readShape, type StatedLooks, type StatedShape, type ThemeFonts } from './looks.js'

/** Looks of a run as they are printed. */
export interface RunLooks {
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly hidden: boolean
  readonly superscript: boolean
  readonly font: string | null
  readonly size: number | null
}

interface Style {
  readonly basedOn: string | null
  readonly looks: StatedLooks
  readonly shape: StatedShape
  /** Id of the style that names the list, where it is one of those that this stands on. */
  readonly listStyle: string | null
}

/** Word itself allows fewer styles based on each other. */
const LONGEST_CHAIN = 50
/** Size of Word where nothing says one. */
const DEFAULT_SIZE = 10
const headingName = /^(?:heading|tiêu đề|đầu đề) ([1-9])$/i

/** The styles of a document, each with what it takes over from those it is based on. */
export class StyleSheet {
  private readonly raw = new Map<string, Style>()
  private readonly resolved = new Map<string, Style>()
  private readonly looksCache = new Map<string, StatedLooks>()
  private readonly defaults: StatedLooks
  private readonly defaultShape: StatedShape
  private defaultParagraph: string | null = null
  /** Lists that a numbering style names. */
  readonly numberingStyles = new Map<string, number>()

  constructor(root: XmlElement | null, theme: ThemeFonts) {
    const defaults = childOf(root, 'w:docDefaults')
    this.defaults = readLooks(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme)
    this.defaultShape = readShape(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'))
    for (const element of childrenOf(root, 'w:style')) {
      const id = element.attributes['w:styleId']
      if (id === undefined) continue
      const type = element.attributes['w:type'] ?? 'paragraph'
      const shape = readShape(childOf(element, 'w:pPr'))
      if (type === 'numbering') {
        if (shape.list !== undefined) this.numberingStyles.set(id, shape.list)
        continue
      }
      const heading = headingName.exec(childOf(element, 'w:name')?.attributes['w:val'] ?? '')
      if (heading && type === 'paragraph') shape.outline ??= Number(heading[1]) - 1
      if (type === 'paragraph' && isOnAttribute(element.attributes['w:default'])) this.defaultParagraph ??= id
      this.raw.set(id, {
        basedOn: childOf(element, 'w:basedOn')?.attributes['w:val'] ?? null,
        looks: readLooks(childOf(element, 'w:rPr'), theme),
        shape,
        listStyle: shape.list === undefined ? null : id,
      })
    }
  }

  /** Body text's size in points. */
  get bodySize(): number {
    return this.paragraphStyle(undefined).looks.size ?? this.defaults.size ?? DEFAULT_SIZE
  }

  /** Shape of a paragraph of this style, and the style that names its list. */
  shapeOf(style: string | undefined): { readonly shape: StatedShape; readonly listStyle: string | null } {
    const { shape, listStyle } = this.paragraphStyle(style)
    return { shape: { ...this.defaultShape, ...shape }, listStyle }
  }

  /**
   * Looks of a run by its paragraph's style, its own style and what it states itself. Bold and its like are switches: a bold
   * character style in a bold paragraph style is plain; what a run states itself is as it says.
   */
  looksOf(paragraphStyle: string | undefined, runStyle: string | undefined, stated: StatedLooks): RunLooks {
    const styled = this.styledLooks(paragraphStyle, runStyle)
    return {
      bold: stated.bold ?? styled.bold ?? false,
      italic: stated.italic ?? styled.italic ?? false,
      caps: stated.caps ?? styled.caps ?? false,
      hidden: stated.hidden ?? styled.hidden ?? false,
      superscript: stated.superscript ?? styled.superscript ?? false,
      font: stated.font ?? styled.font ?? null,
      size: stated.size ?? styled.size ?? null,
    }
  }

  private styledLooks(paragraphStyle: string | undefined, runStyle: string | undefined): StatedLooks {
    const key = `${paragraphStyle ?? ''}\0${runStyle ?? ''}`
    const known = this.looksCache.get(key)
    if (known) return known
    const paragraph = this.paragraphStyle(paragraphStyle).looks
    const run = runStyle === undefined ? {} : this.resolve(runStyle).looks
    const looks: StatedLooks = { ...this.defaults, ...paragraph, ...run }
    for (const toggle of ['bold', 'italic', 'caps', 'hidden'] as const) {
      looks[toggle] = this.defaults[toggle] === true || (paragraph[toggle] ?? false) !== (run[toggle] ?? false)
    }
    this.looksCache.set(key, looks)
    return looks
  }

  private paragraphStyle(id: string | undefined): Style {
    const known = id !== undefined && this.raw.has(id) ? id : this.defaultParagraph
    return known === null ? { basedOn: null, looks: {}, shape: {}, listStyle: null } : this.resolve(known)
  }

  private resolve(id: string): Style {
    const known = this.resolved.get(id)
    if (known) return known
    const chain: Style[] = []
    const seen = new Set<string>()
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < LONGEST_CHAIN; ) {
      seen.add(at)
      const style: Style | undefined = this.raw.get(at)
      if (!style) break
      chain.push(style)
      at = style.basedOn
    }
    const style: Style = {
      basedOn: null,
      looks: Object.assign({}, ...chain.map(({ looks }) => looks).reverse()) as StatedLooks,
      shape: Object.assign({}, ...chain.map(({ shape }) => shape).reverse()) as StatedShape,
      listStyle: chain.find(({ listStyle }) => listStyle !== null)?.listStyle ?? null,
    }
    this.resolved.set(id, style)
    return style
  }
}

function isOnAttribute(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/.test(value)
}

/** `theme1.xml` → fonts by the names that runs have for them. */
export function readThemeFonts(root: XmlElement | null): ThemeFonts {
  const fonts = new Map<string, string>()
  const scheme = childOf(childOf(root, 'a:themeElements'), 'a:fontScheme')
  for (const kind of ['major', 'minor'] as const) {
    const font = childOf(childOf(scheme, `a:${kind}Font`), 'a:latin')?.attributes.typeface
    if (!font) continue
    fonts.set(`${kind}HAnsi`, font)
    fonts.set(`${kind}Ascii`, font)
  }
  return fonts
}
