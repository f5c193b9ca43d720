import { readdirSync, readFileSync } from 'node:fs'
import { loadPlan } from '../../comparison/load-plan.js'
import type { LoadedPlan } from '../../comparison/loaded-plan.js'
import { convertBytes } from '../../pipeline/convert.js'
import type { PlanDocument } from '../../schema/index.js'

/** Documents of a folder, converted. */
export async function documentsIn(folder: URL): Promise<PlanDocument[]> {
  const documents: PlanDocument[] = []
  for (const name of readdirSync(folder).sort()) {
    const conversion = await convertBytes(readFileSync(new URL(name, folder)), { path: name })
    if (conversion.status === 'converted') documents.push(conversion.document)
  }
  return documents
}

export const fixtureFolder = new URL('../../fixtures/documents/', import.meta.url)
export const seedFolder = new URL('../../../shared/seeds/', import.meta.url)

export const loaded = (documents: readonly PlanDocument[]): LoadedPlan[] =>
  documents.map((document) => loadPlan(document, { run: 'run' }))
