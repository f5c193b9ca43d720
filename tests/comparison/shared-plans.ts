import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { convertBytes, type PlanDocument } from '../../index.js'
import { findMarked, type MarkedTask } from './marked-tasks.js'

/** Where the plans that tasks were marked in are, beside the project; which of them are absent. */
export function sharedPlans(files: Readonly<Record<string, string>>) {
  const paths = Object.values(files).map((file) => [file, sharedPath(file)] as const)
  return { paths, absent: paths.filter(([, path]) => path === null).map(([file]) => file) }
}

function sharedPath(file: string): string | null {
  const places = ['seeds', 'corpus'].map((folder) =>
    fileURLToPath(new URL(`../../../shared/${folder}/${file}`, import.meta.url)),
  )
  return places.find((place) => existsSync(place)) ?? null
}

/** The marked tasks that are not found in their plans. */
export async function lostTasks(
  pairs: readonly { readonly sides: readonly MarkedTask[] }[],
  paths: ReturnType<typeof sharedPlans>['paths'],
): Promise<string[]> {
  const documents = new Map<string, PlanDocument>()
  for (const [file, path] of paths) {
    const result = await convertBytes(readFileSync(path!), { path: file })
    if (result.status !== 'converted') throw new Error(`${file} was not converted`)
    documents.set(file, result.document)
  }
  return pairs
    .flatMap(({ sides }) => sides)
    .filter((side) => findMarked(side, documents.get(side.file)!.tasks) === null)
    .map((side) => `${side.file} ${side.code}`)
}
