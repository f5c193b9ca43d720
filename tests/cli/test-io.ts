import type { CommandIo } from '../../cli/io.js'
import { run } from '../../cli/run.js'
import { parseTaxonomy } from '../../normalizers/areas/taxonomy.js'
import { fakeConvert } from '../output/fake-converter.js'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface World extends Partial<Omit<CommandIo, 'stdout' | 'stderr'>> {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Runs one command line with a fake pipeline; English unless the environment says otherwise. */
export async function khct(argv: readonly string[], world: World = {}): Promise<Ran> {
  const { isTTY = false, columns, ...rest } = world
  let stdout = ''
  let stderr = ''
  let clock = 0
  const terminal = { isTTY, ...(columns !== undefined && { columns }) }
  const code = await run(argv, {
    stdout: {
      ...terminal,
      write(text: string) {
        stdout += text
      },
    },
    stderr: {
      ...terminal,
      write(text: string) {
        stderr += text
      },
    },
    env: {},
    cwd: '/',
    version: '9.9.9',
    processors: 2,
    now: () => {
      clock += 60
      return clock
    },
    loadPipeline: async () => ({ convert: fakeConvert, parseTaxonomy }),
    ...rest,
  })
  return { code, stdout, stderr }
}
