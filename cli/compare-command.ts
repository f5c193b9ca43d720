import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import {
  COMPARISON_FILE,
  checkComparisonFolder,
  clearStaging,
  OutputError,
  openComparisonFolder,
} from '../output/index.js'
import type { Comparison, Grouping } from '../schema/index.js'
import { outputSentence, readTaxonomy } from './convert-command.js'
import { isSameFolder } from './find-inputs.js'
import { type CommandIo, debug, type ExitCode, exitCode, UsageError } from './io.js'
import type { Say } from './messages.js'
import { progressLine } from './progress.js'
import { writeParts } from './report-writer.js'
import { oneLine, painter } from './terminal.js'
import { writeFileTo } from './write-out.js'

export interface CompareCommand {
  readonly folders: readonly string[]
  readonly out: string
  readonly province: readonly string[]
  readonly year: readonly string[]
  readonly kind: readonly string[]
  readonly area: readonly string[]
  readonly by?: Grouping
  readonly taxonomy?: string
  readonly force: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** What is no fault, and yet changes what the figures mean. */
const toldAtOnce: ReadonlySet<string> = new Set(['one-plan', 'province-merged'])
/** Warnings that the summary shows. */
const MOST_WARNINGS = 5

/** `khct compare DIR… --out DIR` */
export async function compareCommand(command: CompareCommand, io: CommandIo, say: Say): Promise<ExitCode> {
  const root = resolve(io.cwd, command.out)
  for (const folder of command.folders) {
    if (await isSameFolder(resolve(io.cwd, folder), root))
      throw new UsageError(say('sameFolder', { path: command.out }))
  }
  if (io.inOwnProcess !== undefined) {
    const code = await io.inOwnProcess()
    if (code !== null) return code
    await clearStaging(root)
    io.stderr.write(`${say('compareInterrupted')}\n`)
    return exitCode.interrupted
  }
  const { ComparisonError } = await import('../comparison/index.js')
  try {
    return await compareInto(root, command, io, say)
  } catch (error) {
    if (io.signal?.aborted) {
      io.stderr.write(`${say('compareInterrupted')}\n`)
      return exitCode.interrupted
    }
    debug(io, error)
    if (error instanceof ComparisonError) throw new UsageError(oneLine(error.reason[say.language]))
    if (error instanceof OutputError) throw new UsageError(outputSentence(error, command.out, say))
    throw error
  }
}

async function compareInto(root: string, command: CompareCommand, io: CommandIo, say: Say): Promise<ExitCode> {
  // before the work, which may take a minute
  await checkComparisonFolder(root, { force: command.force })
  const taxonomy = await taxonomyOf(command, io, say)
  const comparison = await compareFolders(command, taxonomy, io, say)
  await openComparisonFolder(root, { force: command.force })
  let written: string[]
  try {
    written = await writeParts(comparison, root, io.signal)
  } catch (error) {
    if (io.signal?.aborted || !(error instanceof Error && 'code' in error)) throw error
    throw new OutputError('write-failed', root, String(error.code), { cause: error })
  }
  if (command.json) await writeFileTo(io.stdout, join(root, COMPARISON_FILE))
  else if (!command.quiet) io.stdout.write(summaryOf(comparison, written, io, say))
  return exitCode.done
}

async function taxonomyOf({ taxonomy }: CompareCommand, io: CommandIo, say: Say): Promise<{ taxonomy?: Taxonomy }> {
  if (taxonomy === undefined) return {}
  return { taxonomy: await readTaxonomy(taxonomy, await io.loadPipeline(), io, say) }
}

async function compareFolders(
  command: CompareCommand,
  taxonomy: { taxonomy?: Taxonomy },
  io: CommandIo,
  say: Say,
): Promise<Comparison> {
  const { choosePlans, comparePlans, loadRuns } = await import('../comparison/index.js')
  const progress = progressLine(io, say, command.quiet)
  try {
    const folders = command.folders.map((name) => ({ path: resolve(io.cwd, name), name }))
    const { plans: all, same } = await loadRuns(folders, {
      onProgress: (done, total, id) => progress.update(done, id, total),
      ...(io.signal !== undefined && { signal: io.signal }),
    })
    if (all.length === 0)
      throw new UsageError(say('nothingToCompare', { folders: command.folders.map(oneLine).join(', ') }))
    const wanted = { provinces: command.province, years: command.year, kinds: command.kind, areas: command.area }
    const { plans, filter } = choosePlans(all, wanted, taxonomy.taxonomy)
    progress.update(all.length, '', all.length)
    const chosen = new Set(plans.map(({ documentId }) => documentId))
    io.signal?.throwIfAborted()
    return comparePlans(plans, {
      filter,
      same: same.filter(({ documentId }) => chosen.has(documentId)),
      ...(command.by !== undefined && { by: command.by }),
      ...taxonomy,
    })
  } finally {
    progress.end()
  }
}

function summaryOf(comparison: Comparison, written: readonly string[], io: CommandIo, say: Say): string {
  const paint = painter(io.stdout, io.env)
  const { plans, columns, targets, criteria, tasks, diagnostics } = comparison
  const linedUp = (rows: Comparison['targets']): number => rows.filter(({ cells }) => cells.length > 1).length
  const lines = [
    paint('bold', say('comparedPlans', { plans: say.count(plans.length), columns: say.count(columns.length) })),
    say('comparedRecords', {
      groups: say.count(tasks.groups.length),
      unmatched: say.count(tasks.unmatched.length),
      targets: say.count(linedUp(targets)),
      criteria: say.count(linedUp(criteria)),
    }),
  ]
  const same = new Set(diagnostics.filter(({ code }) => code === 'same-document').map(({ documentId }) => documentId))
    .size
  if (same > 0) lines.push(say('sameDocuments', { count: say.count(same) }))
  const again = plans.flatMap(({ restated = [] }) => restated.filter(({ whole }) => whole))
  const twice = (letter: string): number =>
    again.filter(({ recordId }) => new RegExp(`#${letter}\\d+$`).test(recordId)).length
  if (twice('t') + twice('g') > 0)
    lines.push(say('saidTwice', { tasks: say.count(twice('t')), targets: say.count(twice('g')) }))
  const warnings = diagnostics.filter(({ severity, code }) => severity !== 'info' || toldAtOnce.has(code))
  if (warnings.length > 0) lines.push(paint('bold', say('needsALook')))
  for (const { documentId, message } of warnings.slice(0, MOST_WARNINGS)) {
    lines.push(`  ${documentId === null ? '' : `${paint('yellow', documentId)}: `}${oneLine(message[say.language])}`)
  }
  if (warnings.length > MOST_WARNINGS)
    lines.push(say('moreWarnings', { count: say.count(warnings.length - MOST_WARNINGS) }))
  return `${[...lines, say('doneOutput', { path: placesOf(written, io).join(', ') })].join('\n')}\n`
}

/** The files as one would open them; of a folder of several its name and their number. */
function placesOf(written: readonly string[], io: CommandIo): string[] {
  const folders = new Map<string, string[]>()
  for (const path of written) folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), path])
  const root = dirname(written[0]!)
  const shown = (path: string) => {
    const near = relative(io.cwd, path)
    // nobody follows `../../../results`
    return oneLine(near === '' || near.startsWith('..') || isAbsolute(near) ? path : near)
  }
  return [...folders].flatMap(([folder, files]) =>
    folder === root ? files.map(shown) : [`${shown(folder)}${sep} (${files.length})`],
  )
}
