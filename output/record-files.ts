import { join } from 'node:path'
import type { PlanDocument } from '../schema/index.js'
import { AtomicFile } from './atomic-file.js'
import { readDocument, summarise } from './document-files.js'

/** The record files of a run and what each takes from a document. */
export const recordFiles = {
  documents: (document: PlanDocument): readonly unknown[] => [summarise(document)],
  tasks: (document: PlanDocument): readonly unknown[] => document.tasks,
  targets: (document: PlanDocument): readonly unknown[] => document.targets,
  responsibilities: (document: PlanDocument): readonly unknown[] => document.responsibilities,
  citations: (document: PlanDocument): readonly unknown[] => document.citations,
  diagnostics: (document: PlanDocument): readonly unknown[] => document.diagnostics,
} as const

/**
 * Writes `records/*.ndjson` from the documents on the disk, one document in memory at a time, in the order of `ids`.
 * All files are written before the first takes its name.
 */
export async function writeRecordFiles(
  folders: { readonly documents: string; readonly records: string },
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const files: { readonly file: AtomicFile; readonly take: (document: PlanDocument) => readonly unknown[] }[] = []
  try {
    for (const [name, take] of Object.entries(recordFiles)) {
      files.push({ file: await AtomicFile.create(join(folders.records, `${name}.ndjson`)), take })
    }
    for (const id of ids) {
      signal?.throwIfAborted()
      const document = await readDocument(folders.documents, id)
      for (const { file, take } of files) {
        for (const record of take(document)) await file.write(`${JSON.stringify(record)}\n`)
      }
    }
    signal?.throwIfAborted()
    for (const { file } of files) await file.commit()
  } catch (error) {
    for (const { file } of files) await file.abandon()
    throw error
  }
}
