import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import { checkOutputFolder, convertArchive, OutputError, outputFolder, UNFINISHED_MARK } from '../output/index.js'
import { findInputs, isSameFolder } from './find-inputs.js'
import { type CommandIo, debug, type ExitCode, exitCode, type Pipeline, passwordOf, UsageError } from './io.js'
import type { Say } from './messages.js'
import { type OcrFlags, ocrOptions } from './ocr-options.js'
import { progressLine } from './progress.js'
import { closingSummary, NeedsALook, refusedLines } from './summary.js'
import { oneLine, painter } from './terminal.js'
import { writeFileTo } from './write-out.js'

export interface ConvertCommand extends OcrFlags {
  readonly paths: readonly string[]
  readonly out: string
  readonly taxonomy?: string
  readonly force: boolean
  readonly concurrency?: number
  readonly maxBytes?: number
  readonly password?: string
  readonly json: boolean
  readonly quiet: boolean
}

/** `khct convert PATH… --out DIR` */
export async function convertCommand(command: ConvertCommand, io: CommandIo, say: Say): Promise<ExitCode> {
  const root = resolve(io.cwd, command.out)
  for (const path of command.paths) {
    if (await isSameFolder(resolve(io.cwd, path), root)) throw new UsageError(say('sameFolder', { path: command.out }))
  }
  try {
    await checkOutputFolder(outputFolder(root), { force: command.force })
    return await convertInto(root, command, io, say)
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    debug(io, error)
    throw new UsageError(outputSentence(error, command.out, say))
  }
}

async function convertInto(root: string, command: ConvertCommand, io: CommandIo, say: Say): Promise<ExitCode> {
  const pipeline = await io.loadPipeline()
  const taxonomy = command.taxonomy === undefined ? null : await readTaxonomy(command.taxonomy, pipeline, io, say)
  const signal = io.signal === undefined ? {} : { signal: io.signal }
  const inputs = await findInputs(command.paths, { cwd: io.cwd, out: root, ...signal })
  io.signal?.throwIfAborted()
  const progress = progressLine(io, say, command.quiet)
  const ocr = await ocrOptions(command, io, say, progress)
  const look = new NeedsALook()
  try {
    const result = await convertArchive({
      inputs,
      folder: root,
      convert: pipeline.convert,
      version: io.version,
      concurrency: command.concurrency ?? Math.min(4, io.processors),
      now: () => io.now(),
      onInput: (report) => look.note(report),
      onProgress: (done, path, total) => progress.update(done, path, total),
      ocr,
      onFault: (_, error) => debug(io, error),
      ...(taxonomy !== null && { taxonomy }),
      ...passwordOf(command, io),
      ...(command.maxBytes !== undefined && { maxBytes: command.maxBytes }),
      ...signal,
    })
    progress.end()
    if (result.status === 'interrupted') {
      io.stderr.write(`${say('interrupted', { path: oneLine(command.out) })}\n`)
      return exitCode.interrupted
    }
    const manifest = join(root, 'manifest.json')
    const folder = { shown: oneLine(command.out), manifest: oneLine(join(command.out, 'manifest.json')) }
    if (command.json) await writeFileTo(io.stdout, manifest)
    else if (!command.quiet) io.stdout.write(closingSummary(result, look, folder, say, painter(io.stdout, io.env)))
    else {
      for (const line of refusedLines(look, folder.manifest, say, painter(io.stderr, io.env))) {
        io.stderr.write(`${line.trim()}\n`)
      }
    }
    const { quarantined, unsupported, partlyRead } = result.totals
    return quarantined + unsupported + partlyRead > 0 ? exitCode.someRefused : exitCode.done
  } finally {
    progress.end()
  }
}

export async function readTaxonomy(
  path: string,
  pipeline: Pick<Pipeline, 'parseTaxonomy'>,
  io: CommandIo,
  say: Say,
): Promise<Taxonomy> {
  const shown = oneLine(path)
  const text = await readFile(resolve(io.cwd, path), 'utf8').catch((error: unknown) => {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    throw new UsageError(say('noTaxonomyFile', { path: shown, detail }))
  })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(say('badTaxonomyJson', { path: shown }))
  }
  try {
    return pipeline.parseTaxonomy(json)
  } catch (error) {
    throw new UsageError(say('badTaxonomy', { path: shown, detail: oneLine((error as Error).message) }))
  }
}

export function outputSentence(error: OutputError, out: string, say: Say): string {
  const path = oneLine(out)
  switch (error.fault) {
    case 'not-a-folder':
      return say('outNotAFolder', { path: oneLine(error.path) })
    case 'not-writable':
      return say('outNotWritable', { path })
    case 'foreign':
      return say('outForeign', { path })
    case 'busy':
      return say('outBusy', { path, mark: UNFINISHED_MARK })
    case 'write-failed':
      if (error.detail === 'ENOSPC' || error.detail === 'EDQUOT') return say('outFull', { path })
      return say('outWriteFailed', { path, detail: error.detail ?? 'EIO' })
  }
}
