// Compiles the TypeScript sources into dist/; run by npm after installing (prepare) and by hand (npm run build).
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: new URL('..', import.meta.url),
  stdio: 'inherit',
})
// what the comparison report is made of, as it is
cpSync(new URL('../output/report/page', import.meta.url), new URL('../dist/output/report/page', import.meta.url), {
  recursive: true,
})
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755)
