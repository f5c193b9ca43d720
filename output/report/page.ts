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
  'reading-words',
  'model',
  'evidence',
  'table',
  'plots',
  'matrix',
  'targets',
  'tasks',
  'bodies',
  'timeline',
  'years',
  'told',
  'overview',
  'notes',
  'main',
] as const

/** Its styles in the order in which they are joined. */
const pageStyles = ['base', 'head', 'first-screen', 'filter', 'table', 'plot', 'evidence', 'narrow', 'print'] as const

/** What a page may weigh, its data and all: 3 MB with room to spare. */
const MOST_BYTES = 2_900_000

/**
 * One self-contained HTML page. Where a comparison is too large for a page, the page shows a part and says which; the data
 * files beside it have everything.
 */
export async function reportPage(comparison: Comparison): Promise<string> {
  const [style, script] = await Promise.all([pageStyle(), pageScript()])
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`
  const room = MOST_BYTES - Buffer.byteLength(style + script) - 4_000
  let bounds = PAGE_BOUNDS
  for (;;) {
    const { view, leftOut } = boundComparison(comparison, bounds)
    const data = scriptSafeJson(pageData(view, leftOut, comparison))
    if (Buffer.byteLength(data) <= room || bounds.columns <= 2) {
      return shell({ hash, style, data, script })
    }
    bounds = halved(bounds)
  }
}

async function pageStyle(): Promise<string> {
  return (await Promise.all(pageStyles.map((name) => pageFile(`${name}.css`)))).join('\n')
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
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Nothing but the script that was hashed runs, and nothing is fetched. */
function shell({ hash, style, data, script }: Readonly<Record<'hash' | 'style' | 'data' | 'script', string>>): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="generator" content="khct">
<title>Các kế hoạch khác nhau thế nào? – khct</title>
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body>
<div id="app"><noscript><p>Trang này cần JavaScript; số liệu cũng có trong comparison.xlsx.</p>
<p lang="en">This page needs JavaScript; the figures stand in comparison.xlsx, too.</p></noscript></div>
<script id="data" type="application/json">${data}</script>
<script>${script}</script>
</body>
</html>
`
}

function pageFile(name: string): Promise<string> {
  return readFile(new URL(`page/${name}`, import.meta.url), 'utf8')
}
