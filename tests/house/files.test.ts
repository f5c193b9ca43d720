import { describe, expect, it } from 'vitest'
import { markdownFiles, projectFiles, read } from './project-files.js'

/** Files that others name. */
const given = /^(?:README(?:\.vi)?\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE|\.[a-z]+(?:rc|ignore)?)$/
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|d|config|build))?\.[a-z]+$/
/** A word that says nothing of what a file holds, as its name or a part of it. */
const nothingSaid = /(?:^|[-/.])(?:utils?|helpers?|managers?|commons?|misc|stuff)(?=[-/.]|$)/

function nameFault(path: string): string | null {
  if (nothingSaid.test(path)) return 'says nothing of what it holds'
  const parts = path.split('/')
  const name = parts.pop()!
  if (path !== '.ci/run' && !given.test(name) && !kebab.test(name)) return 'is not kebab-case'
  const folder = parts.find((part) => !/^\.?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part))
  return folder === undefined ? null : `the folder ${folder} is not kebab-case`
}

/** Left-overs of work, and what only one machine knows. Patterns are put together so that this file has none of them. */
const leftOvers: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['unfinished work', new RegExp(`\\b(?:${['TO', 'DO|FIX', 'ME|X', 'XX|HA', 'CK|W', 'IP'].join('')})\\b`)],
  ['unfinished work', new RegExp(['not (?:yet )?', 'implemented|lorem ', 'ipsum'].join(''), 'i')],
  [
    'a path of one machine',
    new RegExp(['(?<![\\w.~*-])/(?:ho', 'me|ro', 'ot|wo', 'rk|Us', 'ers|m', 'nt)/\\w'].join('')),
  ],
  ['a path of one machine', new RegExp(['[A-Z]:\\\\+(?:Us', 'ers|Docu', 'ments)'].join(''))],
  ['a test that is left out', new RegExp(['\\b(?:it|test|describe)\\.(?:on', 'ly|sk', 'ip)\\('].join(''))],
]

function leftOversOf(path: string, text: string): string[] {
  return leftOvers.flatMap(([what, pattern]) => {
    const found = pattern.exec(text)
    return found === null ? [] : [`${path}:${text.slice(0, found.index).split('\n').length} ${what}: ${found[0]}`]
  })
}

const written = projectFiles().filter((path) => !path.startsWith('fixtures/documents/') && path !== 'package-lock.json')

describe('files', () => {
  it('have names in kebab-case that say what they hold', () => {
    expect(written.length).toBeGreaterThan(150)
    const faults = written.flatMap((path) => {
      const fault = nameFault(path)
      return fault === null ? [] : [`${path} ${fault}`]
    })
    expect(faults).toEqual([])
    for (const path of [
      'cli/utils.ts',
      'tests/test-helpers.ts',
      'output/file-manager.ts',
      'common/x.ts',
      'cli/IO.ts',
      'Cli/io.ts',
      'cli/run_it.ts',
    ]) {
      expect(nameFault(path), path).not.toBeNull()
    }
  })

  it('hold no left-overs and nothing of one machine', () => {
    expect(written.flatMap((path) => leftOversOf(path, read(path)))).toEqual([])
    for (const text of [
      ['// TO', 'DO: later'],
      ['see /ho', 'me/me/x'],
      ['C:\\\\Us', 'ers'],
      ['it.on', "ly('x')"],
    ]) {
      expect(leftOversOf('x', text.join('')), text.join('')).toHaveLength(1)
    }
    expect(leftOversOf('x', 'https://example.org/work/of/others and plans/work/x')).toEqual([])
  })

  it('of Markdown begin with their title', () => {
    for (const path of markdownFiles()) expect(read(path), path).toMatch(/^# \S/)
  })
})
