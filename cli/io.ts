import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import type { Converter } from '../output/index.js'
import type { Terminal } from './terminal.js'

/** What the commands know of the world; a test brings its own. */
export interface CommandIo {
  readonly stdout: Terminal
  readonly stderr: Terminal
  readonly env: NodeJS.ProcessEnv
  readonly cwd: string
  readonly version: string
  /** Processors that may be used. */
  readonly processors: number
  /** Milliseconds from any beginning. */
  now(): number
  /** Fires on Ctrl-C. */
  readonly signal?: AbortSignal
  /**
   * The command again in a process of its own, for work that never lets go of its thread: Ctrl-C stops that process, and this one says
   * so. Resolves to what it ended with, null where it was stopped; absent in that process itself.
   */
  readonly inOwnProcess?: () => Promise<ExitCode | null>
  /** Loaded when it is needed: help and usage errors must not wait for it. */
  loadPipeline(): Promise<Pipeline>
}

export interface Pipeline {
  readonly convert: Converter
  /** Throws an Error that says what is wrong. */
  readonly parseTaxonomy: (json: unknown) => Taxonomy
}

/** What a command ends with. */
export const exitCode = { done: 0, someRefused: 1, usage: 2, internal: 3, interrupted: 130 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** A command that cannot be carried out as it was given; the message is a whole sentence in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Shows what lies behind a fault, for those who asked by KHCT_DEBUG=1. */
export function debug(io: CommandIo, error: unknown): void {
  if (io.env.KHCT_DEBUG !== '1') return
  io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

/** The password for encrypted files: of the command line, else of KHCT_PASSWORD, which no list of processes shows. */
export function passwordOf(
  { password }: { readonly password?: string },
  { env }: Pick<CommandIo, 'env'>,
): { readonly password?: string } {
  const given = password ?? env.KHCT_PASSWORD
  return given === undefined || given === '' ? {} : { password: given }
}
