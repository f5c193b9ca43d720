import { z } from 'zod'
import {
  citation,
  comparison,
  diagnostic,
  documentSummary,
  manifest,
  planDocument,
  responsibility,
  target,
  task,
} from '../schema/index.js'
import { type CommandIo, type ExitCode, exitCode, UsageError } from './io.js'
import type { Say } from './messages.js'
import { oneLine } from './terminal.js'

/** The shapes that a run emits, by the names that the contract gives them. */
export const emittedSchemas = {
  Document: planDocument,
  DocumentSummary: documentSummary,
  Task: task,
  Target: target,
  Responsibility: responsibility,
  Citation: citation,
  Diagnostic: diagnostic,
  Manifest: manifest,
  Comparison: comparison,
} as const satisfies Record<string, z.ZodType>

export type EmittedSchema = keyof typeof emittedSchemas

/** JSON Schema, draft 2020-12, of what a run emits. */
export function jsonSchemaOf(name: EmittedSchema): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(emittedSchemas[name], { target: 'draft-2020-12', io: 'input' })
}

/** `khct schema [name]` */
export function schemaCommand(name: string | undefined, io: CommandIo, say: Say): ExitCode {
  const names = Object.keys(emittedSchemas) as EmittedSchema[]
  if (name === undefined) {
    io.stdout.write(`${names.join('\n')}\n`)
    return exitCode.done
  }
  const known = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase())
  if (known === undefined) throw new UsageError(say('unknownSchema', { name: oneLine(name), names: names.join(', ') }))
  io.stdout.write(`${JSON.stringify(jsonSchemaOf(known), null, 2)}\n`)
  return exitCode.done
}
