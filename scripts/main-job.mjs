// npm start: converts the documents of fixtures/, in every format and as scans, into output/run and says where things are.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join('output', 'run')
const cli = join('dist', 'cli', 'main.js')

/** Runs one of our scripts in the checkout, on this terminal; gives its exit code. */
const run = (...words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1

if (!existsSync(join(root, cli))) {
  const built = run(join('scripts', 'build.mjs'))
  if (built !== 0) process.exit(built)
}
// output/run belongs to this script: whatever a user put there stays, and the results are written beside it.
const inputs = [join('fixtures', 'documents'), join('fixtures', 'formats'), join('fixtures', 'scans')]
const code = run(cli, 'convert', ...inputs, '--out', folder, '--force')
if (existsSync(join(root, folder, 'manifest.json'))) {
  const places = [
    ['manifest.json', 'what became of each input'],
    ['documents/', 'everything known about each document'],
    ['records/', 'tasks, targets, responsibilities, citations, diagnostics: one JSON object a line'],
  ]
  for (const [name, meaning] of places) console.log(`${join(folder, name).padEnd(28)}${meaning}`)
  console.log(`Look at one document: npx khct inspect ${join('fixtures', 'documents', 'kh-2014-cchc.txt')}`)
}
process.exitCode = code
