import type { CommanderError } from 'commander'
import type { Say } from './messages.js'
import { oneLine } from './terminal.js'

/** What commander found wrong with the command line, in the user's language. Its own words are English. */
export function usageSentence(error: CommanderError, say: Say): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const thing = oneLine(quoted)
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1]
  const hint = suggestion === undefined ? '' : ` ${say('didYouMean', { word: oneLine(suggestion) })}`
  switch (error.code) {
    case 'commander.unknownOption':
      return say('unknownOption', { option: thing }) + hint
    case 'commander.unknownCommand':
      return say('unknownCommand', { command: thing }) + hint
    case 'commander.missingArgument':
      return say('missingArgument', { argument: `<${thing}>` })
    case 'commander.missingMandatoryOptionValue':
      return say('missingOption', { option: thing })
    case 'commander.optionMissingArgument':
      return say('missingValue', { option: thing })
    case 'commander.excessArguments':
      return say('tooManyArguments')
    default:
      return say('wrongUsage', { detail: oneLine(error.message.replace(/^error: /, '')) })
  }
}
