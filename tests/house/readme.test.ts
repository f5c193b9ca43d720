import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { speak } from '../../cli/messages.js'
import { buildProgram } from '../../cli/program.js'
import { convertArchive } from '../../output/index.js'
import { convertBytes } from '../../pipeline/convert.js'
import type { PlanDocument } from '../../schema/index.js'
import { contentsOf } from '../output/folders.js'
import { exists, fence, fencesOf, pathOf, read, root } from './project-files.js'

interface WorkedExample {
  readonly example: { readonly path: string; readonly code: string; readonly evidenceOf: string }
  exampleRecord(document: PlanDocument): string
}

const docsUpdate = '../../scripts/docs-update.mjs'
const { example, exampleRecord } = (await import(docsUpdate)) as WorkedExample
const readme = read('README.md')
const conversion = await convertBytes(await readFile(new URL(example.path, root)), { path: example.path })
if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
const { document } = conversion

const folder = await mkdtemp(join(tmpdir(), 'khct-readme-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the worked example', () => {
  it('quotes the fixture that it names', () => {
    expect(readme).toContain(example.path)
    const words = fence(readme, 'text').trim().split('\n')
    const lines = read(example.path)
      .split('\n')
      .map((line) => line.trim())
    const start = lines.indexOf(words[0]!)
    expect(lines.slice(start, start + words.length)).toEqual(words)
  })

  it('is what khct makes of it', () => {
    // After a change of what is read: npm run docs:update
    expect(JSON.parse(fence(readme, 'json'))).toEqual(JSON.parse(exampleRecord(document)))
  })

  it('holds the record as it is', () => {
    const { evidence, ...shown } = JSON.parse(fence(readme, 'json')) as Record<string, unknown> & {
      evidence: { start: number; end: number }[]
    }
    const task = document.tasks.find(({ code }) => code === example.code)!
    expect(task).toMatchObject(shown)
    for (const place of evidence) expect(task.evidence).toContainEqual(place)
    const quote = evidence.map(({ start, end }) => document.text.slice(start, end)).join(' ')
    expect(readme).toContain(`\`text.slice(start, end)\` of the document is the quote: \`${quote}\``)
  })
})

describe('the use from code', () => {
  const snippet = fence(readme, 'ts')

  it('passes the type checker', async () => {
    await mkdir(join(folder, 'types'))
    const file = join(folder, 'types', 'snippet.mts')
    await writeFile(file, snippet)
    await symlink(pathOf('node_modules'), join(folder, 'types', 'node_modules'), 'dir')
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [pathOf('node_modules/@types')],
      paths: { khct: [pathOf('index.ts')] },
    })
    const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it('prints what the README says', async () => {
    const code = ts.transpileModule(snippet, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    })
    const file = join(folder, 'snippet.mjs')
    await writeFile(file, code.outputText.replace(`'khct'`, JSON.stringify(pathOf('index.ts'))))
    const printed: string[] = []
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
    await import(file)
    vi.restoreAllMocks()
    expect(`${printed.join('\n')}\n`).toBe(fence(readme, 'text', 1))
  })
})

describe('what the output holds', () => {
  it('is what a run writes', async () => {
    const out = join(folder, 'out')
    const input = { path: example.path, file: pathOf(example.path) }
    await convertArchive({ inputs: [input], folder: out, convert: convertBytes, version: '0.0.0' })
    const written = Object.keys(await contentsOf(out)).map((file) => file.replace(document.id, '<id>'))
    const table = readme.split('## What the output holds')[1]!.split('## ')[0]!
    const told = [...table.matchAll(/^\| `([^`]+)` *\|/gm)].map((match) => match[1]!)
    expect(told.sort()).toEqual(written.sort())
  })
})

describe('the commands', () => {
  it('are two, and the first leads to the main job', () => {
    expect(fence(readme, 'sh').trim().split('\n')).toEqual(['npm ci && npm start', 'npm test'])
    const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts
    expect(scripts.start).toBe('node scripts/main-job.mjs')
    const job = read('scripts/main-job.mjs')
    for (const folderName of ['fixtures/documents', 'fixtures/formats', 'output/run']) {
      expect(readme).toContain(`\`${folderName}\``)
      expect(job).toContain(
        folderName
          .split('/')
          .map((part) => `'${part}'`)
          .join(', '),
      )
    }
    expect(exists('fixtures/documents')).toBe(true)
  })

  it('of khct are understood by it', async () => {
    const done: string[] = []
    const program = buildProgram(speak('en'), '0.0.0', {
      convert: async ({ out }) => void done.push(`convert ${out}`),
      inspect: async ({ file }) => void done.push(`inspect ${file}`),
      compare: async ({ out }) => void done.push(`compare ${out}`),
      schema: () => void done.push('schema'),
      cache: async () => void done.push('cache'),
    })
    for (const line of fence(readme, 'sh', 1).trim().split('\n')) {
      expect(line).toMatch(/^npx khct /)
      await program.parseAsync(line.split(' ').slice(2), { from: 'user' })
    }
    expect(done).toEqual(['convert results', 'inspect plans/ke-hoach.md'])
    const summary = [...readme.matchAll(/^\| `khct (\w+)/gm)].map((match) => match[1])
    expect(summary).toEqual(program.commands.map((command) => command.name()))
  })
})

describe('README.vi.md', () => {
  const vietnamese = read('README.vi.md')
  const shape = (markdown: string) => ({
    headings: [...markdown.replace(/^```.*?^```$/gms, '').matchAll(/^#+ /gm)].map(String),
    fences: fencesOf(markdown),
    cells: [...markdown.matchAll(/^\| (`[^`]+`) *\|/gm)].map((match) => match[1]),
    links: [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]).filter((link) => !/^README/.test(link!)),
  })

  it('says the same: its parts, examples, commands, tables and links', () => {
    expect(shape(vietnamese)).toEqual(shape(readme))
    expect(readme).toContain('](README.vi.md)')
    expect(vietnamese).toContain('](README.md)')
  })
})
