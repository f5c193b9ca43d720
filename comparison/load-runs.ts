import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bilingual, type Manifest, manifest, planDocument, SCHEMA_VERSION } from '../schema/index.js'
import { ComparisonError, faultCode } from './comparison-error.js'
import type { SameDocument } from './diagnose.js'
import { compareIds } from './id-order.js'
import { loadPlan } from './load-plan.js'
import type { LoadedPlan } from './loaded-plan.js'
import { readJson } from './read-json.js'
import { type Fault, faultsOf } from './record-faults.js'

/** A results folder of `khct convert`. */
export interface RunFolder {
  /** Where it is. */
  readonly path: string
  /** How it was named, for people; the path by default. */
  readonly name?: string
}

export interface LoadRunsOptions {
  /** Called before each document. */
  readonly onProgress?: (done: number, total: number, documentId: string) => void
  readonly signal?: AbortSignal
}

export interface LoadedRuns {
  /** Each document once, in the order of ids. */
  readonly plans: readonly LoadedPlan[]
  /** Documents that stood in several runs. */
  readonly same: readonly SameDocument[]
}

/** `.khct-unfinished`: a run that works, or was interrupted. */
const UNFINISHED = '.khct-unfinished'

interface Place {
  readonly documentId: string
  readonly file: string
  readonly run: string
  readonly pagesNotRead: readonly number[]
}

/**
 * Reads the documents of any number of runs, one at a time, and keeps of each what a comparison needs. A document that stands in two
 * runs is taken from the one whose name comes first.
 * @throws ComparisonError
 */
export async function loadRuns(
  folders: readonly (string | RunFolder)[],
  { onProgress, signal }: LoadRunsOptions = {},
): Promise<LoadedRuns> {
  const places = new Map<string, Place>()
  const same: SameDocument[] = []
  const runs = folders
    .map((folder) => (typeof folder === 'string' ? { path: folder, name: folder } : { name: folder.path, ...folder }))
    .sort((a, b) => compareIds(a.name, b.name))
  for (const run of runs) {
    for (const place of await placesOf(run.path, run.name)) {
      const known = places.get(place.documentId)
      if (known === undefined) places.set(place.documentId, place)
      else if (known.file !== place.file) same.push({ documentId: place.documentId, run: known.run, again: place.run })
    }
  }
  const plans: LoadedPlan[] = []
  const list = [...places.values()].sort((a, b) => compareIds(a.documentId, b.documentId))
  for (const [i, { documentId, file, run, pagesNotRead }] of list.entries()) {
    signal?.throwIfAborted()
    onProgress?.(i, list.length, documentId)
    const document = await readJson(file, planDocument, SCHEMA_VERSION, faultsOf)
    if (document.id !== documentId) {
      throw new ComparisonError('not-valid', {
        vi: `${file}: trường id là ${document.id}, không khớp với tên tệp. Hãy sửa lại, hoặc chạy lại khct convert.`,
        en: `${file}: the field id is ${document.id}, which is not the name of the file. Correct it, or run khct convert again.`,
      })
    }
    plans.push(loadPlan(document, { run, pagesNotRead }))
  }
  return { plans, same }
}

async function placesOf(path: string, name: string): Promise<Place[]> {
  const names = await readdir(path).catch((error: unknown) => {
    throw noRun(name, whyNoFolder(error))
  })
  if (names.includes(UNFINISHED)) throw unfinishedRun(name)
  if (!names.includes('manifest.json')) throw noRun(name, noManifest)
  const { inputs } = await readJson(join(path, 'manifest.json'), manifest, SCHEMA_VERSION, strangeNames)
  return inputs.flatMap(({ status, documentId, pagesNotRead }) =>
    status === 'converted' && documentId !== null
      ? [{ documentId, run: name, pagesNotRead, file: join(path, 'documents', `${documentId}.json`) }]
      : [],
  )
}

/** An id is the name of a file: one that leads into other folders was not written by a run. */
function* strangeNames({ inputs }: Manifest): Generator<Fault> {
  for (const [i, { documentId }] of inputs.entries()) {
    if (documentId === null || !/[/\\\u0000]/.test(documentId)) continue
    const reason = { vi: 'mã văn bản không được chứa dấu gạch chéo', en: 'the id of a document has no slash' }
    yield { path: ['inputs', i, 'documentId'], reason }
  }
}

const noManifest: Bilingual = { vi: 'không có manifest.json', en: 'it has no manifest.json' }

function whyNoFolder(error: unknown): Bilingual {
  const code = faultCode(error)
  if (code === 'ENOENT') return { vi: 'không có thư mục này', en: 'there is no such folder' }
  if (code === 'ENOTDIR') return { vi: 'đó là một tệp; hãy nêu thư mục', en: 'it is a file; name the folder' }
  return { vi: `không mở được: ${code}`, en: `it cannot be opened: ${code}` }
}

const noRun = (name: string, why: Bilingual): ComparisonError =>
  new ComparisonError('no-run', {
    vi: `${name} không phải thư mục kết quả của khct convert (${why.vi}): hãy kiểm tra đường dẫn, hoặc chạy khct convert trước.`,
    en: `${name} is no results folder of khct convert (${why.en}): check the path, or run khct convert first.`,
  })

const unfinishedRun = (name: string): ComparisonError =>
  new ComparisonError('unfinished-run', {
    vi: `Lần chạy khct convert trong ${name} chưa xong hoặc đã bị ngắt: hãy đợi, hoặc chạy lại lệnh đó cho trọn vẹn.`,
    en: `The run of khct convert in ${name} is not done, or was interrupted: wait, or run it again to complete it.`,
  })
