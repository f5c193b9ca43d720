import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const root = new URL('../../', import.meta.url)

/** Folders of sources in the order of their layers: each imports only from those before it. */
export const layers = [
  'schema',
  'normalizers',
  'workers',
  'extractors',
  'pipeline',
  'comparison',
  'output',
  'cli',
] as const

const notOurs = new Set(['node_modules', 'dist', '.git', 'coverage'])

export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

export const exists = (path: string): boolean => statSync(new URL(path, root), { throwIfNoEntry: false }) !== undefined

/** Every file of the project by its path from the root, in order; nothing installed, built or left by a run. */
export function projectFiles(): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(new URL(folder, root), { withFileTypes: true }).flatMap((entry) => {
      const path = folder + entry.name
      if (notOurs.has(entry.name) || path === 'output/run' || entry.name.endsWith('.log')) return []
      if (entry.isDirectory()) return walk(`${path}/`)
      return entry.isFile() ? [path] : []
    })
  return walk('').sort()
}

/** TypeScript that is built and shipped. */
export function sourceFiles(): string[] {
  const ours = new Set<string>(['index.ts', ...layers.map((layer) => `${layer}/`)])
  return projectFiles().filter((path) => path.endsWith('.ts') && ours.has(/^[^/]*\/?/.exec(path)![0]))
}

export function markdownFiles(): string[] {
  return projectFiles().filter((path) => path.endsWith('.md') && !/^fixtures\/(?:documents|formats)\//.test(path))
}

/** A fenced block of Markdown. */
export interface Fence {
  readonly language: string
  readonly text: string
}

export function fencesOf(markdown: string): Fence[] {
  return [...markdown.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))
}

/** The one block of a language, or the n-th. */
export function fence(markdown: string, language: string, n = 0): string {
  const found = fencesOf(markdown).filter((block) => block.language === language)[n]
  if (found === undefined) throw new Error(`no block ${n} of ${language}`)
  return found.text
}

export const pathOf = (path: string): string => fileURLToPath(new URL(path, root))
