import { Command } from 'commander'
import { MAX_INPUT_BYTES } from '../output/index.js'
import { grouping } from '../schema/index.js'
import { type EngineChoice, engineChoices } from '../workers/ocr/engine-choice.js'
import type { CacheCommand } from './cache-command.js'
import type { CompareCommand } from './compare-command.js'
import type { ConvertCommand } from './convert-command.js'
import type { InspectCommand } from './inspect-command.js'
import { UsageError } from './io.js'
import { isLanguage } from './language.js'
import type { MessageKey, Say } from './messages.js'
import { oneLine } from './terminal.js'

/** What the commands do once they are understood. */
export interface Actions {
  convert(command: ConvertCommand): Promise<void>
  inspect(command: InspectCommand): Promise<void>
  compare(command: CompareCommand): Promise<void>
  schema(name: string | undefined): void
  cache(command: CacheCommand): Promise<void>
}

const MAX_CONCURRENCY = 64
const OUT = '-o, --out <dir>'

type CompareFlags = Partial<Omit<CompareCommand, 'folders'>>
type ConvertFlags = Partial<Omit<ConvertCommand, 'paths'>>

/** The commands, their options and their help in one language. */
export function buildProgram(say: Say, version: string, actions: Actions): Command {
  const program = new Command('khct')
    .description(say('about'))
    .usage(`${say('usageCommand')} ${say('usageOptions')}`)
    .version(`khct ${version}`, '-V, --version', say('versionOption'))
    .helpOption('-h, --help', say('helpOption'))
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => translatedTitle(title, say), subcommandTerm })
    .exitOverride()
  addLanguage(program, say)

  const convert = program
    .command('convert')
    .description(say('convertAbout'))
    .usage(`<path...> --out <dir> ${say('usageOptions')}`)
    .argument('<path...>', say('pathArgument'))
    .option(OUT, say('outOption'), (value) => filled(value, '--out', say))
    .option('--taxonomy <file>', say('taxonomyOption'), (value) => filled(value, '--taxonomy', say))
    .option('--force', say('forceOption'))
    .option('--concurrency <n>', say('concurrencyOption'), (value) =>
      whole(value, MAX_CONCURRENCY, () => say('notAConcurrency', { value: oneLine(value) })),
    )
    .option('--max-bytes <n>', say('maxBytesOption', { bytes: say.count(MAX_INPUT_BYTES) }), (value) =>
      whole(value, Number.MAX_SAFE_INTEGER, () => say('notAByteCount', { value: oneLine(value) })),
    )
    .option('--password <words>', say('passwordOption'), (value) => filled(value, '--password', say))
    .option('--ocr <engine>', say('ocrOption'), (value) => engineChoice(value, say))
    .option('--no-cache', say('noCacheOption'))
    .option('--json', say('jsonConvertOption'))
    .option('--quiet', say('quietOption'))
    .action((paths: string[], options: ConvertFlags, command: Command) => {
      const { out, force = false, ocr = 'auto', cache = true, json = false, quiet = false } = options
      // Not left to commander, which would ask for it before it complains of `--otu`.
      if (out === undefined) command.error(`'${OUT}'`, { code: 'commander.missingMandatoryOptionValue' })
      const named = paths.map((path) => filled(path, '<path>', say))
      return actions.convert({ ...options, paths: named, out, force, ocr, cache, json, quiet })
    })
  addLanguage(convert, say)
  addExamples(convert, 'convertExamples', say)

  const inspect = program
    .command('inspect')
    .description(say('inspectAbout'))
    .usage(`<file> ${say('usageOptions')}`)
    .argument('<file>', say('fileArgument'))
    .option('--password <words>', say('passwordOption'), (value) => filled(value, '--password', say))
    .option('--ocr <engine>', say('ocrOption'), (value) => engineChoice(value, say))
    .option('--no-cache', say('noCacheOption'))
    .option('--json', say('jsonInspectOption'))
    .action((file: string, options: Partial<InspectCommand>) => {
      const { ocr = 'auto', cache = true, json = false } = options
      return actions.inspect({ ...options, file: filled(file, '<file>', say), ocr, cache, json })
    })
  addLanguage(inspect, say)
  addExamples(inspect, 'inspectExamples', say)

  const compare = program
    .command('compare')
    .description(say('compareAbout'))
    .usage(`<dir...> --out <dir> ${say('usageOptions')}`)
    .argument('<dir...>', say('runArgument'))
    .option(OUT, say('compareOutOption'), (value) => filled(value, '--out', say))
    .option('--province <name>', say('provinceOption'), (value, before: string[] = []) =>
      names(value, before, '--province', say),
    )
    .option('--year <year>', say('yearOption'), (value, before: string[] = []) => names(value, before, '--year', say))
    .option('--kind <kind>', say('kindOption'), (value, before: string[] = []) => names(value, before, '--kind', say))
    .option('--area <area>', say('areaOption'), (value, before: string[] = []) => names(value, before, '--area', say))
    .option('--by <province|year|document>', say('byOption'), (value) => {
      const by = grouping.safeParse(value)
      if (!by.success) throw new UsageError(say('notAGrouping', { value: oneLine(value) }))
      return by.data
    })
    .option('--taxonomy <file>', say('taxonomyOption'), (value) => filled(value, '--taxonomy', say))
    .option('--force', say('forceOption'))
    .option('--json', say('jsonCompareOption'))
    .option('--quiet', say('quietCompareOption'))
    .action((folders: string[], options: CompareFlags, command: Command) => {
      const { out, force = false, json = false, quiet = false } = options
      if (out === undefined) command.error(`'${OUT}'`, { code: 'commander.missingMandatoryOptionValue' })
      const { province = [], year = [], kind = [], area = [] } = options
      const named = folders.map((folder) => filled(folder, '<dir>', say))
      return actions.compare({ ...options, folders: named, out, province, year, kind, area, force, json, quiet })
    })
  addLanguage(compare, say)
  addExamples(compare, 'compareExamples', say, 'compareExitCodes')

  const schema = program
    .command('schema')
    .description(say('schemaAbout'))
    .usage(`[name] ${say('usageOptions')}`)
    .argument('[name]', say('nameArgument'))
    .action((name: string | undefined) => actions.schema(name))
  addLanguage(schema, say)
  addExamples(schema, 'schemaExamples', say)

  const cache = program
    .command('cache')
    .description(say('cacheAbout'))
    .usage(`[clear] ${say('usageOptions')}`)
    .argument('[clear]', say('cacheArgument'))
    .option('--json', say('jsonCacheOption'))
    .action((action: string | undefined, { json = false }: { json?: boolean }) =>
      actions.cache({ action: action ?? null, json }),
    )
  addLanguage(cache, say)
  addExamples(cache, 'cacheExamples', say)

  addExamples(program, 'convertExamples', say)
  return program
}

/** The option counts wherever it stands; `chooseLanguage` has read it already. */
function addLanguage(command: Command, say: Say): void {
  command.option('--lang <vi|en>', say('langOption'), (value) => {
    if (!isLanguage(value)) throw new UsageError(say('notALanguage', { value: oneLine(value) }))
    return value
  })
}

function addExamples(
  command: Command,
  examples: MessageKey & `${string}Examples`,
  say: Say,
  codes: MessageKey & `${string}xitCodes` = 'exitCodes',
): void {
  command.addHelpText('after', `\n${say('examplesTitle')}\n${say(examples)}\n\n${say('exitCodesTitle')}\n${say(codes)}`)
}

function engineChoice(value: string, say: Say): EngineChoice {
  const choice = engineChoices.find((name) => name === value)
  if (choice === undefined) {
    throw new UsageError(say('notAnEngine', { value: oneLine(value), names: engineChoices.join(', ') }))
  }
  return choice
}

function filled(value: string, option: string, say: Say): string {
  if (value.trim() === '') throw new UsageError(say('emptyValue', { option }))
  return value
}

/** Several at once by commas, or the option again. */
function names(value: string, before: readonly string[], option: string, say: Say): string[] {
  return [
    ...before,
    ...filled(value, option, say)
      .split(',')
      .map((name) => filled(name.trim(), option, say)),
  ]
}

function whole(value: string, most: number, complaint: () => string): number {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1 || number > most) throw new UsageError(complaint())
  return number
}

function translatedTitle(title: string, say: Say): string {
  switch (title) {
    case 'Usage:':
      return say('usageTitle')
    case 'Arguments:':
      return say('argumentsTitle')
    case 'Options:':
      return say('optionsTitle')
    case 'Commands:':
      return say('commandsTitle')
    default:
      return title
  }
}

/** `convert <path...>`: without commander's own `[options]`, which is English. */
function subcommandTerm(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name()
    return argument.required ? `<${name}>` : `[${name}]`
  })
  return [command.name(), ...words].join(' ')
}
