import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Comparison } from '../../schema/index.js'
import { boundComparison, halved, PAGE_BOUNDS } from './page-bounds.js'
import { pageData } from './page-data.js'

/** Modules of the page in the order in which they are joined: each uses those before it. */
export const pageModules = [
  'element',
  'fold',
  'words',
  'model',
  'evidence',
  'table',
  'plots',
  'overview',
  'matrix',
  'targets',
  'tasks',
  'bodies',
  'timeline',
  'years',
  'notes',
  'main',
] as const

/** What a page may weigh, its data and all: 3 MB with room to spare. */
const MOST_BYTES = 2_900_000

/**
 * One self-contained HTML page. Where a comparison is too large for a page, the page shows a part and says which; the data
 * files beside it have everything.
 */
export async function reportPage(comparison: Comparison): Promise<string> {
  const [html, style, script] = await Promise.all([pageFile('page.html'), pageFile('page.css'), pageScript()])
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`
  const room = MOST_BYTES - Buffer.byteLength(html + style + script)
  let bounds = PAGE_BOUNDS
  for (;;) {
    const { view, leftOut } = boundComparison(comparison, bounds)
    const data = scriptSafeJson(pageData(view, leftOut, comparison))
    if (Buffer.byteLength(data) <= room || bounds.columns <= 2) {
      return filled(html, { 'script-hash': hash, style, data, script })
    }
    bounds = halved(bounds)
  }
}

/** The modules as one script: what is imported stands above in the same scope. */
export async function pageScript(): Promise<string> {
  const parts = await Promise.all(pageModules.map((name) => pageFile(`${name}.js`)))
  return `'use strict'\n${parts.map(enclosed).join('\n')}`
}

/** `const { fold, holds } = (() => { … return { fold, holds } })()`: the names of one module are nobody else's. */
function enclosed(module: string): string {
  const names = [...module.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
  const body = module.replace(/^import [^']*'\.\/[a-z-]+\.js'\n/gm, '').replace(/^export (?=const|function)/gm, '')
  return `const { ${names.join(', ')} } = (() => {\n${body}return { ${names.join(', ')} }\n})()`
}

/** JSON that a script element can hold whatever its strings say: no `<`, and no line end that a script reads as one. */
export function scriptSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Fills `{{name}}` once, so that nothing within what is filled in is filled again. */
function filled(html: string, values: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{([a-z-]+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}

function pageFile(name: string): Promise<string> {
  return readFile(new URL(`page/${name}`, import.meta.url), 'utf8')
}
