import { opendir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type DocumentSummary, documentSummary, type PlanDocument, planDocument } from '../schema/index.js'
import { writeFileAtomically } from './atomic-file.js'

/** Ids become file names: nothing but these characters, so that no id leaves its folder. */
const safeId = /^[a-z0-9][a-z0-9-]{0,199}$/

/** A document broke the contract: the fault is the program's, not the file's. */
export class ContractError extends Error {
  override readonly name = 'ContractError'
}

/**
 * The document as the contract has it, its keys in the contract's order.
 * @throws ContractError
 */
export function checkedDocument(document: PlanDocument): PlanDocument {
  const checked = planDocument.safeParse(document)
  if (!checked.success) throw new ContractError(z.prettifyError(checked.error))
  if (!safeId.test(checked.data.id)) throw new ContractError(`not an id: ${JSON.stringify(checked.data.id)}`)
  return checked.data
}

/** The text of `documents/<id>.json`: one space of indent, so that two versions can be compared line by line. */
export function documentJson(document: PlanDocument): string {
  return [...documentChunks(document)].join('')
}

/** The same in pieces, none longer than the document's text or one record: a long plan has 20 MB of JSON. */
function* documentChunks(document: PlanDocument): Generator<string> {
  let lead = '{\n '
  for (const [key, value] of Object.entries(document)) {
    yield `${lead}${JSON.stringify(key)}: `
    lead = ',\n '
    if (Array.isArray(value) && value.length > 0) {
      for (const [i, element] of value.entries()) {
        yield `${i === 0 ? '[' : ','}\n  ${JSON.stringify(element, null, 1).replaceAll('\n', '\n  ')}`
      }
      yield '\n ]'
    } else yield JSON.stringify(value, null, 1).replaceAll('\n', '\n ')
  }
  yield '\n}\n'
}

/** A document without its text and records: a line of documents.ndjson. */
export function summarise(document: PlanDocument): DocumentSummary {
  const { text, pages, corrections, blocks, sections, tables, coverage, ...rest } = document
  const { tasks, targets, responsibilities, citations, diagnostics, ...head } = rest
  return documentSummary.parse({
    ...head,
    counts: {
      tasks: tasks.length,
      targets: targets.length,
      responsibilities: responsibilities.length,
      citations: citations.length,
      diagnostics: diagnostics.length,
    },
  })
}

export async function writeDocument(folder: string, document: PlanDocument): Promise<void> {
  await writeFileAtomically(documentPath(folder, document.id), documentChunks(document))
}

/** Reads back what `writeDocument` wrote. */
export async function readDocument(folder: string, id: string): Promise<PlanDocument> {
  return JSON.parse(await readFile(documentPath(folder, id), 'utf8')) as PlanDocument
}

/**
 * Removes the documents of earlier runs that this one did not produce. A file that khct did not make stays: it is known
 * by its own words (its id is its name and ends on its sha256).
 */
export async function removeStaleDocuments(folder: string, produced: { has(id: string): boolean }): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const id = /^(?<id>.+)\.json$/.exec(entry.name)?.groups?.id
    if (id === undefined || produced.has(id) || !safeId.test(id) || !entry.isFile()) continue
    if (await isOwnDocument(folder, id)) await rm(documentPath(folder, id), { force: true })
  }
}

const ownDocument = z.object({
  schemaVersion: z.string(),
  id: z.string(),
  source: z.object({ path: z.string(), sha256: z.string() }),
  coverage: z.object({}),
})

async function isOwnDocument(folder: string, id: string): Promise<boolean> {
  try {
    const document = ownDocument.parse(await readDocument(folder, id))
    return document.id === id && id.endsWith(document.source.sha256.slice(0, 8))
  } catch {
    return false
  }
}

function documentPath(folder: string, id: string): string {
  return join(folder, `${id}.json`)
}
