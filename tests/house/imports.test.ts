import { posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { exists, layers, read, sourceFiles } from './project-files.js'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(read('package.json')) as Manifest
/** What may be imported: dependencies, and names that are types alone. */
const packages = [
  ...Object.keys(manifest.dependencies),
  ...Object.keys(manifest.devDependencies).flatMap((name) => /^@types\/(?!node)(.+)/.exec(name)?.[1] ?? []),
]

/** The layer of a file; -1 for the library, which stands above all but the command line. */
const layerOf = (path: string): number => layers.indexOf(path.split('/')[0] as (typeof layers)[number])

/** What is wrong with one import; null where nothing is. */
function importFault(path: string, specifier: string): string | null {
  if (specifier.startsWith('node:')) {
    return specifier === 'node:process' ? 'process comes without an import, so that its use can be seen' : null
  }
  if (!specifier.startsWith('.')) {
    if (specifier === 'natural') return 'natural by its root loads clients of databases: import its file'
    return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
      ? null
      : 'is no dependency of package.json'
  }
  if (!/\.js$/.test(specifier)) return 'has no .js at its end'
  const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
  if (!exists(target)) return 'leads nowhere'
  const [from, to] = [layerOf(path), layerOf(target)]
  if (target === 'index.ts') return 'the library stands above the layers'
  if (to < 0) return 'is no part of what is shipped'
  if (path === 'index.ts') return to === layers.indexOf('cli') ? 'the library knows no command line' : null
  return to <= from ? null : `${layers[from]} may not import from ${layers[to]}`
}

/** Uses of what only the command line may know: arguments, environment, terminal, working folder, clock. */
function worldlyUses(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const uses: string[] = []
  const note = (node: ts.Node) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart())
    uses.push(`${path}:${line + 1} ${node.getText()}`)
  }
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = `${node.expression.getText()}.${node.name.text}`
      if (/^process\.(?:argv|env|stdin|stdout|stderr|cwd|hrtime|exit|exitCode)$/.test(name)) note(node)
      if (/^(?:Date|performance)\.now$/.test(name) || name === 'Math.random') note(node)
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) note(node)
    if (ts.isCallExpression(node) && /^(?:Date|setTimeout|setInterval)$/.test(node.expression.getText())) note(node)
    if (ts.isCallExpression(node) && /^console\./.test(node.expression.getText())) note(node)
    ts.forEachChild(node, walk)
  }
  walk(file)
  return uses
}

const sources = sourceFiles()

describe('the import rule', () => {
  it('is kept by every file', () => {
    expect(sources.length).toBeGreaterThan(100)
    const faults = sources.flatMap((path) => {
      const { importedFiles } = ts.preProcessFile(read(path), true, true)
      return importedFiles.flatMap(({ fileName }) => {
        const fault = importFault(path, fileName)
        return fault === null ? [] : [`${path} imports ${fileName}: ${fault}`]
      })
    })
    expect(faults).toEqual([])
  })

  it('would see what breaks it', () => {
    expect(importFault('schema/values.ts', '../normalizers/letters.js')).toContain('may not import')
    expect(importFault('normalizers/letters.ts', '../cli/io.js')).toContain('may not import')
    expect(importFault('pipeline/convert.ts', '../index.js')).toContain('above the layers')
    expect(importFault('index.ts', './cli/io.js')).toContain('no command line')
    expect(importFault('cli/io.ts', '../tests/cli/test-io.js')).toContain('no part')
    expect(importFault('cli/io.ts', 'vitest')).toContain('no dependency')
    expect(importFault('cli/io.ts', './gone.js')).toContain('nowhere')
    expect(importFault('cli/io.ts', 'natural')).toContain('databases')
    expect(importFault('output/archive.ts', '../pipeline/conversion.js')).toBeNull()
    expect(importFault('cli/io.ts', 'zod')).toBeNull()
  })
})

describe('arguments, environment, terminal and clock', () => {
  it('are read by the command line alone', () => {
    // workers/ watches other processes: what it times is whether they still live, never what they read
    const core = sources.filter((path) => !path.startsWith('cli/') && !path.startsWith('workers/'))
    expect(core.flatMap((path) => worldlyUses(path, read(path)))).toEqual([])
  })

  it('would be seen elsewhere', () => {
    const text = `
      // process.argv and Date.now() in a comment are nothing
      const a = process.argv, b = process.env.LANG, c = Date.now(), d = new Date(), e = performance.now()
      const f = new Date(Date.UTC(2014, 0, 2)), g = 'process.env'
      console.log(a)
    `
    expect(worldlyUses('x.ts', text).map((use) => use.replace(/^\S+ /, ''))).toEqual([
      'process.argv',
      'process.env',
      'Date.now',
      'new Date()',
      'performance.now',
      'console.log(a)',
    ])
    expect(
      sources.filter((path) => path.startsWith('cli/')).flatMap((path) => worldlyUses(path, read(path))),
    ).not.toEqual([])
  })
})
