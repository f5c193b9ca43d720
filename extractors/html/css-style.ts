import type { Element, Root } from 'hast'
import { attributeOf, classesOf, findElement, isElement, textOf } from './elements.js'

/** CSS property → value, names in lower case. */
export type Declarations = ReadonlyMap<string, string>

interface StyleRule {
  readonly tag: string | null
  readonly classes: readonly string[]
  readonly id: string | null
  /** Ids, classes and names of the selector, then its place in the sheet. */
  readonly weight: number
  readonly declarations: Declarations
}

const declaration = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^()]*\)|[^;"'(])*)/g
/** `p`, `.MsoNormal`, `p.MsoNormal`, `#main`: others depend on where an element stands, and are left alone. */
const simpleSelector = /^([a-z][\w:-]*|\*)?((?:\.[\w-]+)*)(#[\w-]+)?$/i
const MOST_RULES = 20_000
/** Rules that begin with one class or tag; a sheet with more was made by no editor. */
const MOST_RULES_OF_ONE = 100

/** What the style sheets inside a page say of its elements: simple selectors only, as word processors write them. */
export class StyleSheets {
  readonly #byTag = new Map<string, StyleRule[]>()
  readonly #byClass = new Map<string, StyleRule[]>()
  readonly #byId = new Map<string, StyleRule[]>()
  #count = 0

  constructor(root?: Root) {
    if (!root) return
    findElement(root, (element) => {
      if (element.tagName === 'style') this.#read(sheetText(element))
      return false
    })
  }

  /** Sheets first, then the element's own `style`. */
  declarationsOf(element: Element): Declarations {
    const own = attributeOf(element, 'style')
    const rules = this.#rulesOf(element)
    if (rules.length === 0) return own === null ? none : readDeclarations(own)
    const all = new Map<string, string>()
    for (const rule of rules) for (const [name, value] of rule.declarations) all.set(name, value)
    if (own !== null) for (const [name, value] of readDeclarations(own)) all.set(name, value)
    return all
  }

  #rulesOf(element: Element): StyleRule[] {
    if (this.#count === 0) return []
    const classes = classesOf(element)
    const id = attributeOf(element, 'id')
    const found = [
      ...(this.#byTag.get(element.tagName) ?? []),
      ...classes.flatMap((name) => this.#byClass.get(name) ?? []),
      ...(id === null ? [] : (this.#byId.get(id) ?? [])),
    ].filter(
      (rule) =>
        (rule.tag === null || rule.tag === element.tagName) && rule.classes.every((name) => classes.includes(name)),
    )
    return found.length > 1 ? found.sort((a, b) => a.weight - b.weight) : found
  }

  #read(css: string): void {
    for (const [prelude, body] of rulesOf(css)) {
      const declarations = readDeclarations(body)
      if (declarations.size === 0) continue
      for (const selector of prelude.split(',')) {
        const match = simpleSelector.exec(selector.trim())
        if (!match?.[0] || match[1] === '*' || this.#count >= MOST_RULES) continue
        const classes = match[2]!.split('.').filter(Boolean)
        const id = match[3]?.slice(1) ?? null
        const tag = match[1]?.toLowerCase() ?? null
        const weight = ((id ? 100 : 0) + classes.length * 10 + (tag ? 1 : 0)) * MOST_RULES + this.#count++
        const rule = { tag, classes, id, weight, declarations }
        if (id) addTo(this.#byId, id, rule)
        else if (classes.length > 0) addTo(this.#byClass, classes[0]!, rule)
        else addTo(this.#byTag, tag!, rule)
      }
    }
  }
}

const none: Declarations = new Map()

function addTo(index: Map<string, StyleRule[]>, key: string, rule: StyleRule): void {
  const rules = index.get(key)
  if (!rules) index.set(key, [rule])
  else if (rules.length < MOST_RULES_OF_ONE) rules.push(rule)
}

export function readDeclarations(css: string): Declarations {
  const found = new Map<string, string>()
  for (const [, name, value] of css.slice(0, 10_000).matchAll(declaration)) {
    found.set(name!.toLowerCase(), value!.replace(/\s*!\s*important\s*$/i, '').trim())
  }
  return found
}

/** Selectors and body of every rule; at-rules are passed over, but for `@media` of screens, whose rules count. */
function* rulesOf(css: string): Generator<[prelude: string, body: string]> {
  const text = css.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, ' ')
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('{', at)
    if (open < 0) return
    const prelude = text
      .slice(at, open)
      .replace(/^[\s\S]*[;}]/, '')
      .trim()
    if (/^@media\b(?!\s*(?:only\s+)?print)/i.test(prelude)) {
      at = open + 1
      continue
    }
    const close = prelude.startsWith('@') ? endOfBlock(text, open) : text.indexOf('}', open)
    if (close < 0) return
    if (!prelude.startsWith('@')) yield [prelude, text.slice(open + 1, close)]
    at = close + 1
  }
}

function endOfBlock(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return -1
}

function sheetText(style: Element): string {
  return style.children
    .map((child) => (isElement(child) ? textOf(child) : 'value' in child ? child.value : ''))
    .join('')
}

/** A CSS length in points; null where it depends on what is not known (`10%`, `auto`). */
export function pointsOf(value: string | undefined, fontSize = 13): number | null {
  const match = /^([+-]?\d*\.?\d+)\s*(px|pt|in|cm|mm|pc|em|rem|ex|ch)?$/i.exec(value?.trim() ?? '')
  if (!match) return null
  const number = Number(match[1])
  const unit = match[2]?.toLowerCase()
  if (unit === undefined) return number === 0 ? 0 : null
  return number * (unitPoints[unit] ?? fontSize * (unit === 'ex' || unit === 'ch' ? 0.5 : 1))
}

const unitPoints: Readonly<Record<string, number>> = { px: 0.75, pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12 }
