// npm start: converts the documents of fixtures/, in every format and as scans, into output/run, lays the plans side by side in
// output/comparison and says where things are.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join('output', 'run')
const comparison = join('output', 'comparison')
const plans = join('output', 'plans')
const cli = join('dist', 'cli', 'main.js')

/** Runs one of our scripts in the checkout, on this terminal; gives its exit code. */
const run = (...words) => spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' }).status ?? 1

if (!existsSync(join(root, cli))) {
  const built = run(join('scripts', 'build.mjs'))
  if (built !== 0) process.exit(built)
}
// output/run, output/plans and output/comparison belong to this script: whatever a user put there stays, and the results are written beside it.
const inputs = [join('fixtures', 'documents'), join('fixtures', 'formats'), join('fixtures', 'scans')]
const code = run(cli, 'convert', ...inputs, '--out', folder, '--force')
if (existsSync(join(root, folder, 'manifest.json'))) {
  const places = [
    ['manifest.json', 'what became of each input'],
    ['documents/', 'everything known about each document'],
    ['records/', 'tasks, targets, responsibilities, citations, diagnostics: one JSON object a line'],
  ]
  for (const [name, meaning] of places) console.log(`${join(folder, name).padEnd(28)}${meaning}`)
  console.log('')
  // the same plan in many formats is one plan: only the documents as they were written are compared
  const compared = run(cli, 'convert', join('fixtures', 'documents'), '--out', plans, '--force', '--quiet')
  const report = compared === 0 ? run(cli, 'compare', plans, '--out', comparison, '--force') : compared
  if (report === 0) console.log(`Open in a browser: ${join(comparison, 'index.html')}`)
  if (code === 0 && report !== 0) process.exitCode = report
  console.log(`Look at one document: npx khct inspect ${join('fixtures', 'documents', 'kh-2014-cchc.txt')}`)
}
process.exitCode ||= code
