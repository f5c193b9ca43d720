import { CommanderError } from 'commander'
import { cacheCommand } from './cache-command.js'
import { compareCommand } from './compare-command.js'
import { convertCommand } from './convert-command.js'
import { inspectCommand } from './inspect-command.js'
import { type CommandIo, debug, type ExitCode, exitCode, UsageError } from './io.js'
import { chooseLanguage } from './language.js'
import { type Say, speak } from './messages.js'
import { buildProgram } from './program.js'
import { schemaCommand } from './schema-command.js'
import { oneLine } from './terminal.js'
import { usageSentence } from './usage-sentence.js'

/**
 * Carries out one command line.
 * @param argv the words after the program's name
 * @returns the exit code; never throws
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const say = speak(chooseLanguage(argv, io.env))
  let code: ExitCode = exitCode.done
  const program = buildProgram(say, io.version, {
    async convert(command) {
      code = await convertCommand(command, io, say)
    },
    async inspect(command) {
      code = await inspectCommand(command, io, say)
    },
    async compare(command) {
      code = await compareCommand(command, io, say)
    },
    schema(name) {
      code = schemaCommand(name, io, say)
    },
    async cache(command) {
      code = await cacheCommand(command, io, say)
    },
  })
  const output = {
    writeOut: (text: string) => void io.stdout.write(text),
    // Help after no command at all is an error; complaints are put in the user's language below.
    writeErr: (text: string) => void io.stderr.write(text),
    outputError: () => {},
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getErrHelpWidth: () => io.stderr.columns ?? 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  }
  for (const command of [program, ...program.commands]) command.configureOutput(output)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return explain(error, argv, io, say)
  }
}

function explain(error: unknown, argv: readonly string[], io: CommandIo, say: Say): ExitCode {
  if (io.signal?.aborted) return exitCode.interrupted
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.done
    if (error.code === 'commander.help') return exitCode.usage
    const command = ['convert', 'inspect', 'compare', 'schema', 'cache'].find((name) => argv[0] === name)
    const help = say('seeHelp', { command: command === undefined ? '' : `${command} ` })
    io.stderr.write(`${usageSentence(error, say)}\n${help}\n`)
    return exitCode.usage
  }
  if (error instanceof UsageError) {
    io.stderr.write(`${error.message}\n`)
    return exitCode.usage
  }
  debug(io, error)
  const detail = error instanceof Error ? error.message : String(error)
  io.stderr.write(`${say('internalError', { detail: oneLine(detail) })}\n`)
  return exitCode.internal
}
