import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Folders of sources as JavaScript in a folder of their own: child processes run no TypeScript, and what was built before may be old.
 * Gives the folder.
 */
export function compile(folders: readonly string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'khct-compiled-'))
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }')
  symlinkSync(join(root, 'node_modules'), join(out, 'node_modules'), 'junction')
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue
      const path = join(out, folder, name.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, toJavaScript(readFileSync(join(root, folder, name), 'utf8')))
    }
  }
  return out
}

function toJavaScript(source: string): string {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  }
  return ts.transpileModule(source, { compilerOptions }).outputText
}
