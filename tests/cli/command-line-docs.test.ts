import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { exitCode } from '../../cli/io.js'
import { speak } from '../../cli/messages.js'
import { buildProgram } from '../../cli/program.js'
import { emittedSchemas } from '../../cli/schema-command.js'
import { inputStatus, reasonCode } from '../../schema/index.js'

const page = await readFile(new URL('../../docs/command-line.md', import.meta.url), 'utf8')
const program = buildProgram(speak('en'), '0.0.0', {
  convert: async () => {},
  inspect: async () => {},
  compare: async () => {},
  schema: () => {},
  cache: async () => {},
})

/** Text from a heading of level two to the next. */
function chapter(title: string): string {
  const text = new RegExp(`^## ${title}\\n(.*?)(?=^## |$(?![\\s\\S]))`, 'ms').exec(page)?.[1]
  if (text === undefined) throw new Error(`no chapter ${title}`)
  return text
}

/** Long options in the first column of the chapter's tables. */
function documented(title: string): string[] {
  const rows = chapter(title).matchAll(/^\| `(?<flags>-[^`]+)` \|/gm)
  return [...rows].map(({ groups }) => /--[a-z-]+/.exec(groups!.flags!)![0]).sort()
}

describe('docs/command-line.md', () => {
  const all: [string, Command][] = program.commands.map((command) => [`khct ${command.name()}`, command])
  it.each([['Options of khct', program] as [string, Command], ...all])(
    '%s has every option, and no other',
    (title, command) => {
      const built = [...command.options.map((option) => option.long!), '--help'].sort()
      expect(documented(title)).toEqual(built)
    },
  )

  it('has a chapter for every command', () => {
    const chapters = [...page.matchAll(/^## khct (\w+)$/gm)].map((match) => match[1])
    expect(chapters).toEqual(program.commands.map((command) => command.name()))
  })

  it('has every exit code, status, reason and schema', () => {
    const codes = [...chapter('Exit codes').matchAll(/^\| (\d+) \|/gm)].map((match) => Number(match[1]))
    expect(codes).toEqual(Object.values(exitCode))
    for (const word of [...inputStatus.options, ...reasonCode.options]) {
      expect(chapter('khct convert')).toContain(`| \`${word}\` |`)
    }
    for (const name of Object.keys(emittedSchemas)) expect(chapter('khct schema')).toContain(`\`${name}\``)
  })
})
