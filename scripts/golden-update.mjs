// npm run golden:update: accepts how the pipeline reads now as the state that tests hold it to, and says what that changes.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = new URL('../quality/accepted.json', import.meta.url)
const read = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { fixtures: {}, shared: {} })

const before = read()
const quality = spawnSync(process.execPath, ['scripts/quality.mjs', '--accept', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
if (quality.status !== 0) process.exit(quality.status ?? 1)
const after = read()

/** How many of the items of `list` are not in `other`, each counted as often as it stands. */
const surplus = (list, other) => {
  const left = new Map()
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1)
  return list.filter((item) => {
    const count = left.get(item) ?? 0
    if (count > 0) left.set(item, count - 1)
    return count === 0
  }).length
}

console.log('\nquality/accepted.json, before and after')
let changes = 0
let lowered = 0
for (const group of ['fixtures', 'shared']) {
  const names = [...new Set([...Object.keys(before[group] ?? {}), ...Object.keys(after[group] ?? {})])].sort()
  for (const name of names) {
    const [old, now] = [before[group]?.[name], after[group]?.[name]]
    const lines = []
    const gained = surplus(now?.keys ?? [], old?.keys ?? [])
    const lost = surplus(old?.keys ?? [], now?.keys ?? [])
    if (gained + lost > 0) lines.push(`records +${gained} -${lost}`)
    for (const figure of Object.keys({ ...old?.floors, ...now?.floors })) {
      const [from, to] = [old?.floors?.[figure], now?.floors?.[figure]]
      if (from === to) continue
      const down = from !== undefined && (to ?? 0) < from
      if (down) lowered += 1
      lines.push(`${figure} ${from ?? 'none'} -> ${to ?? 'none'}${down ? '  LOWER' : ''}`)
    }
    changes += lines.length
    if (lines.length > 0) console.log(`  ${name}\n${lines.map((line) => `    ${line}`).join('\n')}`)
  }
}
if (changes === 0) console.log('  nothing changed')
if (lowered > 0) console.log(`${lowered} figures are lower than before: say why in the commit.`)
