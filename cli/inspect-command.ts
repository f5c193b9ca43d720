import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { OcrOptions } from '../extractors/index.js'
import { checkedDocument, documentJson, type Refusal, readInputFile, refusals } from '../output/index.js'
import type { Conversion } from '../pipeline/conversion.js'
import { documentView } from './inspect/document-view.js'
import { type CommandIo, debug, type ExitCode, exitCode, passwordOf, UsageError } from './io.js'
import type { Say } from './messages.js'
import { type OcrFlags, ocrOptions } from './ocr-options.js'
import { progressLine } from './progress.js'
import { oneLine, painter, widthOf } from './terminal.js'

export interface InspectCommand extends OcrFlags {
  readonly file: string
  readonly password?: string
  readonly json: boolean
}

/** `khct inspect FILE` */
export async function inspectCommand(command: InspectCommand, io: CommandIo, say: Say): Promise<ExitCode> {
  const path = resolve(io.cwd, command.file)
  if ((await stat(path).catch(() => null))?.isDirectory()) {
    throw new UsageError(say('inspectFolder', { path: oneLine(command.file) }))
  }
  const progress = progressLine(io, say, false)
  const ocr = await ocrOptions(command, io, say, progress)
  const conversion = await Promise.race([convertFile(path, command, ocr, io), interruption(io.signal)]).finally(
    progress.end,
  )
  if (conversion.status !== 'converted') return refuse(conversion.reason, command, io, say)
  const { document } = conversion
  if (command.json) {
    io.stdout.write(documentJson(document))
  } else {
    const width = widthOf(io.stdout, io.env)
    io.stdout.write(documentView(document, { say, paint: painter(io.stdout, io.env), width }))
  }
  return exitCode.done
}

async function convertFile(path: string, command: InspectCommand, ocr: OcrOptions, io: CommandIo): Promise<Conversion> {
  const read = await readInputFile(path)
  if (read.refusal !== null) return { status: 'quarantined', reason: read.refusal }
  const { convert } = await io.loadPipeline()
  try {
    const conversion = await convert(read.bytes, { path: command.file, ocr, ...passwordOf(command, io) })
    return conversion.status === 'converted'
      ? { status: 'converted', document: checkedDocument(conversion.document) }
      : conversion
  } catch (error) {
    debug(io, error)
    return { status: 'quarantined', reason: refusals.failed() }
  }
}

/** Rejects when the user has had enough. */
function interruption(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function refuse(reason: Refusal, command: InspectCommand, io: CommandIo, say: Say): ExitCode {
  const message = oneLine(reason.message[say.language])
  io.stderr.write(`${say('refusedFile', { path: oneLine(command.file), message })}\n`)
  return exitCode.someRefused
}
