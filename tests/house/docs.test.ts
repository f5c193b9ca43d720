import { describe, expect, it } from 'vitest'
import { emittedSchemas, jsonSchemaOf } from '../../cli/schema-command.js'
import { areaOfHeading } from '../../normalizers/areas/headings.js'
import { parseTaxonomy } from '../../normalizers/areas/taxonomy.js'
import { diagnosticCode } from '../../schema/index.js'
import { exists, fence, layers, markdownFiles, projectFiles, read } from './project-files.js'

interface FieldDocs {
  fieldsPage(schemas: Readonly<Record<string, unknown>>): { page: string; undescribed: string[] }
}
interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
}
type Names = keyof typeof emittedSchemas

const docsUpdate = '../../scripts/docs-update.mjs'
const { fieldsPage } = (await import(docsUpdate)) as FieldDocs
const schemas = Object.fromEntries(
  Object.keys(emittedSchemas).map((name) => [name, structuredClone(jsonSchemaOf(name as Names))]),
)

/** Tables as they are without a formatter that pads their cells. */
const unpadded = (markdown: string): string =>
  markdown.replace(/^\|.*/gm, (row) => row.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---'))

/** The words in backquotes that open the rows of a table. */
const firstCells = (markdown: string): string[] =>
  [...markdown.matchAll(/^\| `([^`]+)` *\|/gm)].map((match) => match[1]!)

describe('docs/fields.md', () => {
  const { page, undescribed } = fieldsPage(schemas)

  it('is what the schemas say', () => {
    // After a change of schema/: npm run docs:update
    expect(unpadded(read('docs/fields.md'))).toBe(page)
  })

  it('has every field of every kind, described', () => {
    expect(undescribed).toEqual([])
    for (const name of Object.keys(emittedSchemas)) expect(page).toContain(`\n### ${name}\n`)
    const fields = new Set(firstCells(page))
    const walk = (schema: unknown): void => {
      if (schema === null || typeof schema !== 'object') return
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties') {
          for (const field of Object.keys(value)) {
            expect(
              [...fields].some((known) => known === field || known.endsWith(`.${field}`)),
              field,
            ).toBe(true)
          }
        }
        walk(value)
      }
    }
    walk(schemas)
  })

  it('would miss a description', () => {
    const bare = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string', description: 'b' } } }
    expect(fieldsPage({ Bare: bare }).undescribed).toEqual(['Bare.a'])
  })
})

describe('docs/diagnostics.md', () => {
  it('has every code, and no other', () => {
    expect(firstCells(read('docs/diagnostics.md')).sort()).toEqual([...diagnosticCode.options].sort())
  })
})

describe('docs/architecture.md', () => {
  it('has the folders in the order that the import rule holds them to', () => {
    const table = read('docs/architecture.md').split('## Folders')[1]!.split('`index.ts`')[0]!
    expect(firstCells(table)).toEqual(layers.map((layer) => `${layer}/`))
  })

  it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s names places that exist', (page) => {
    const places = [...read(page).matchAll(/`((?:[a-z-]+\/)+[a-z-]*(?:\.[a-z.]+)?)`/g)].map((match) => match[1]!)
    expect(places.length).toBeGreaterThan(10)
    expect(places.filter((place) => place !== 'comparison/' && !exists(place))).toEqual([])
  })
})

describe('docs/decisions', () => {
  it('are numbered without a gap, and listed', () => {
    const pages = projectFiles().flatMap(
      (path) => /^docs\/decisions\/(\d{4})-[a-z-]+\.md$/.exec(path)?.slice(0, 2) ?? [],
    )
    const names = pages.filter((part) => part.endsWith('.md')).map((path) => path.replace('docs/decisions/', ''))
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, i) => i + 1))
    const list = read('docs/decisions/README.md')
    for (const name of names) {
      expect(list).toContain(`[${name.slice(0, 4)}](${name})`)
      expect(read(`docs/decisions/${name}`)).toMatch(
        new RegExp(
          `^# ${name.slice(0, 4)} .+\\n\\n\\*\\*Chosen\\.\\*\\* [^]*\\n\\*\\*Why\\.\\*\\* [^]*\\n\\*\\*Costs\\.\\*\\* `,
        ),
      )
    }
  })
})

describe('docs/taxonomy.md', () => {
  const page = read('docs/taxonomy.md')
  const json: unknown = JSON.parse(fence(page, 'json'))

  it('shows a taxonomy that khct takes', () => {
    const taxonomy = parseTaxonomy(json)
    expect(areaOfHeading('II. Phát triển kinh tế số', taxonomy)).toBe('digital-economy')
    expect(areaOfHeading('Kỹ năng số', taxonomy)).toBe('digital-society')
    expect(areaOfHeading('Phát triển kỹ năng số cho học sinh', taxonomy)).toBeNull()
  })

  it('explains every key', () => {
    const keys = (value: unknown, path: string): string[] => {
      if (Array.isArray(value)) return typeof value[0] === 'object' ? keys(value[0], `${path}[]`) : [path]
      if (value === null || typeof value !== 'object') return [path]
      return Object.entries(value).flatMap(([key, inner]) => keys(inner, path === '' ? key : `${path}.${key}`))
    }
    const explained = [...page.split('## What the keys mean')[1]!.matchAll(/^\| (`.*?`) *\|/gm)]
      .flatMap((match) => match[1]!.split(', '))
      .map((key) => key.replaceAll('`', ''))
    expect(explained.sort()).toEqual(keys(json, '').sort())
  })
})

describe('commands of npm', () => {
  it('that the pages name exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as Manifest
    const unknown = (path: string, markdown: string) =>
      [...markdown.matchAll(/(?<=^ *|`|&& )npm (?:run )?([a-z][a-z:-]*)/gm)].flatMap(([whole, name]) => {
        const builtIn = name === 'ci' || whole === 'npm run'
        const known = builtIn || ((whole.startsWith('npm run ') || /^(?:start|test)$/.test(name!)) && name! in scripts)
        return known ? [] : [`${path}: ${whole}`]
      })
    expect(markdownFiles().flatMap((path) => unknown(path, read(path)))).toEqual([])
    expect(unknown('x', '`npm run gone` and\n    npm ci && npm begin\nnpm run build')).toEqual([
      'x: npm run gone',
      'x: npm begin',
    ])
    for (const command of Object.values(scripts)) {
      for (const [file] of command.matchAll(/(?:scripts|bench)\/[\w.-]+/g)) expect(exists(file), file).toBe(true)
    }
  })
})
