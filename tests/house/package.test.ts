import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exists, pathOf, read } from './project-files.js'

interface Manifest {
  readonly version: string
  readonly license: string
  readonly type: string
  readonly engines: { readonly node: string }
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly files: readonly string[]
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly license?: string }>>
}

const manifest = JSON.parse(read('package.json')) as Manifest

describe('the package', () => {
  let home = ''
  const node = (...words: string[]) => execFileSync(process.execPath, words, { cwd: home, encoding: 'utf8' })

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'khct-package-'))
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
    execFileSync(process.execPath, [tsc, '-p', pathOf('tsconfig.build.json'), '--outDir', join(home, 'dist')])
    await cp(pathOf('package.json'), join(home, 'package.json'))
    await symlink(pathOf('node_modules'), join(home, 'node_modules'), 'dir')
  }, 120_000)
  afterAll(() => rm(home, { recursive: true, force: true }))

  it('has a command that runs', () => {
    expect(Object.keys(manifest.bin)).toEqual(['khct'])
    expect(node(manifest.bin.khct!, '--version')).toBe(`khct ${manifest.version}\n`)
    expect(node(manifest.bin.khct!, 'schema')).toContain('Task\n')
  })

  it('exports modules that load, with their types', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      if (typeof target === 'string') continue
      for (const file of [target.types, target.default]) expect(existsSync(join(home, file)), file).toBe(true)
      const specifier = name.replace(/^\./, 'khct')
      const count = node('--input-type=module', '-e', `console.log(Object.keys(await import('${specifier}')).length)`)
      expect(Number(count), specifier).toBeGreaterThan(5)
    }
  })

  it('ships what it must, from its version on', () => {
    for (const file of manifest.files) if (file !== 'dist') expect(exists(file), file).toBe(true)
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'README.md', 'CHANGELOG.md', 'LICENSE']))
    expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version}\n`)
    expect(manifest.type).toBe('module')
    expect(manifest.engines.node).toBe('>=20.19')
  })
})

describe('licences', () => {
  const allowed = new Set([
    ...['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'MIT OR Apache-2.0', '(MIT AND Zlib)'],
    // of mammoth: jszip is taken under its MIT licence; duck's `BSD` is the text of BSD-2-Clause
    ...['(MIT OR GPL-3.0-or-later)', 'BSD'],
  ])

  it('ours is Apache-2.0 in full', () => {
    expect(manifest.license).toBe('Apache-2.0')
    const text = read('LICENSE')
    expect(text).toMatch(/Apache License\s+Version 2\.0, January 2004/)
    expect(text).toMatch(/Copyright \d{4} The khct authors/)
    for (const number of ['1. Definitions', '9. Accepting Warranty']) expect(text).toContain(number)
    expect(text.length).toBeGreaterThan(11_000)
  })

  const direct = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]
  it.each(direct)('%s has one that goes with it', (name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license?: string }
    // axe-core looks at the report page in tests; it is not shipped
    if (name !== 'axe-core' || license !== 'MPL-2.0') expect(allowed).toContain(license)
  })

  // libvips under sharp, one build for each system: a library of its own that is linked when it runs, is installed as its authors
  // publish it and can be replaced by another build (docs/decisions/0016-reading-pictures.md).
  const libvips = /^node_modules\/@img\/sharp-libvips-(?:darwin|linux|linuxmusl)-(?:arm|arm64|ppc64|riscv64|s390x|x64)$/
  // The same library in one file with sharp's own part, which is Apache-2.0.
  const sharpWithLibvips = /^node_modules\/@img\/sharp-(?:wasm32|win32-(?:arm64|ia32|x64))$/
  const exceptions: readonly (readonly [RegExp, string | RegExp])[] = [
    // sylvester (of natural) names none in its package.json; its LICENSE.txt is MIT.
    [/^node_modules\/sylvester$/, ''],
    [libvips, 'LGPL-3.0-or-later'],
    [sharpWithLibvips, /^Apache-2\.0 AND LGPL-3\.0-or-later(?: AND MIT)?$/],
  ]
  const excepted = (path: string, license: string) =>
    exceptions.some(
      ([name, words]) => name.test(path) && (typeof words === 'string' ? words === license : words.test(license)),
    )

  it('so has all that is installed with them', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock
    const others = Object.entries(packages).filter(
      ([path, { dev, license = '' }]) => path !== '' && !dev && !allowed.has(license) && !excepted(path, license),
    )
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it('no other package is let in by the exceptions', () => {
    expect(excepted('node_modules/@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later')).toBe(true)
    expect(excepted('node_modules/@img/sharp-libvips-linux-x64', 'GPL-3.0-or-later')).toBe(false)
    expect(excepted('node_modules/sharp', 'LGPL-3.0-or-later')).toBe(false)
    expect(excepted('node_modules/other', '')).toBe(false)
    expect(exists('docs/decisions/0016-reading-pictures.md')).toBe(true)
  })

  it('every version is pinned', () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })
})
