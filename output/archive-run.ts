import { hash } from 'node:crypto'
import PQueue from 'p-queue'
import type { Readers } from '../extractors/readers.js'
import type { Conversion } from '../pipeline/conversion.js'
import { isUnread, type ManifestEntry, manifestEntry, type PlanDocument } from '../schema/index.js'
import type { ArchiveInput, ArchiveOptions, InputReport } from './archive.js'
import type { Member } from './archive-members.js'
import { ContractError, checkedDocument, summarise, writeDocument } from './document-files.js'
import { InOrder } from './in-order.js'
import { MAX_INPUT_BYTES, readInputFile } from './input-file.js'
import type { ManifestFile } from './manifest-file.js'
import { writing } from './output-error.js'
import type { OutputFolder } from './output-folder.js'
import { refusals } from './refusals.js'
import { WaitingRoom } from './waiting-room.js'

/** The input whose document stands for all inputs with the same bytes; null where none of them gave one yet. */
type Leader = { readonly path: string; readonly documentId: string } | null

interface Arrival {
  readonly index: number
  readonly path: string
  readonly started: number
  readonly size: number | null
  readonly sha256: string | null
}

/** The converting half of a run: inputs in, documents and manifest entries out. */
export class ArchiveRun {
  readonly #options: ArchiveOptions
  readonly #folder: OutputFolder
  readonly #reports: InOrder<InputReport>
  /** Hash of bytes → who stands for them. Chained in the order of the inputs, so it is always the first of them. */
  readonly #leaders = new Map<string, Promise<Leader>>()
  readonly #ids = new Set<string>()
  readonly #writes = new Set<Promise<void>>()
  readonly #queue: PQueue
  readonly #readers: Readers
  #done = 0
  #started = 0

  constructor(options: ArchiveOptions, folder: OutputFolder, manifest: ManifestFile, readers: Readers) {
    this.#options = options
    this.#queue = new PQueue({ concurrency: options.concurrency ?? 1 })
    this.#readers = {
      office: new WaitingRoom(readers.office, this.#queue),
      pages: () => readers.pages(),
      ocr: readers.ocr,
      scans: () => readers.scans(),
      dispose: () => readers.dispose(),
    }
    this.#folder = folder
    this.#reports = new InOrder(async (report) => {
      await writing(folder.manifest, () => manifest.add(report.entry))
      options.onInput?.(report)
    })
  }

  /** Gives the ids of all documents written, in order. An abort does not wait for the documents in work. */
  async convertAll(): Promise<readonly string[]> {
    const { signal } = this.#options
    await Promise.race([this.#startAll(), aborted(signal)])
    await Promise.allSettled(this.#writes)
    signal?.throwIfAborted()
    return [...this.#ids].sort()
  }

  async #startAll(): Promise<void> {
    const queue = this.#queue
    const failures: unknown[] = []
    const stopped = (): boolean => failures.length > 0 || this.#aborted()
    for (const input of inPathOrder(this.#options.inputs)) {
      // At most one input waits, so that bytes are not read long before they are used.
      await queue.onSizeLessThan(1)
      if (stopped()) break
      for await (const member of this.#membersOf(input)) {
        await queue.onSizeLessThan(1)
        if (stopped()) break
        const index = this.#started++
        if (member.refusal === null) this.#start({ index, path: member.path, bytes: member.bytes }, failures)
        else {
          const arrival = { index, path: member.path, started: member.started, size: member.size, sha256: null }
          await this.#finish(arrival, { status: 'quarantined', reason: member.refusal })
        }
      }
    }
    await queue.onIdle()
    if (failures.length > 0) throw failures[0]
  }

  /** The input, or the files of an archive; each comes when the one before has been started. */
  async *#membersOf(input: ArchiveInput): AsyncGenerator<(Member & { size: number | null }) & { started: number }> {
    const { path } = input
    const started = this.#now()
    const maxBytes = this.#options.maxBytes ?? MAX_INPUT_BYTES
    const read = input.refusal ? { size: null, refusal: input.refusal } : await readInputFile(input.file, maxBytes)
    if (read.refusal !== null) {
      yield { path, bytes: null, refusal: read.refusal, size: read.size, started }
      return
    }
    const { bytes } = read
    // `PK`: what opens archives is loaded when the first one comes
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      yield { path, bytes, refusal: null, size: bytes.length, started }
      return
    }
    const { membersOf } = await import('./archive-members.js')
    for (const member of membersOf(path, bytes, maxBytes)) {
      const size = member.bytes?.length ?? (member.path === path ? bytes.length : null)
      yield { ...member, size, started: this.#now() }
    }
  }

  #start({ index, path, bytes }: { index: number; path: string; bytes: Uint8Array }, failures: unknown[]): void {
    const sha256 = hash('sha256', bytes)
    const before = this.#leaders.get(sha256)
    const leader = this.#queue.add(() =>
      this.#settle({ index, path, started: this.#now(), size: bytes.length, sha256 }, bytes, before),
    )
    this.#leaders.set(sha256, leader)
    leader.catch((error: unknown) => failures.push(error))
  }

  /** Brings one input to its end, and says who stands for its bytes from now on. */
  async #settle(arrival: Arrival, bytes: Uint8Array, before: Promise<Leader> | undefined): Promise<Leader> {
    const leader = (await before) ?? null
    if (leader !== null) {
      await this.#finish(arrival, { status: 'duplicate', documentId: leader.documentId, duplicateOf: leader.path })
      return leader
    }
    this.#options.signal?.throwIfAborted()
    const conversion = await this.#convert(arrival, bytes)
    this.#options.signal?.throwIfAborted()
    if (conversion.status !== 'converted') {
      await this.#finish(arrival, { status: conversion.status, reason: conversion.reason })
      return null
    }
    const { document } = conversion
    await this.#write(document)
    await this.#finish(
      arrival,
      {
        status: 'converted',
        documentId: document.id,
        counts: summarise(document).counts,
        pagesNotRead: pagesNotRead(document),
        ocr: conversion.ocr ?? null,
        diagnostics: tally(document.diagnostics.map(({ code }) => code)),
      },
      { info: 0, warning: 0, error: 0, ...tally(document.diagnostics.map(({ severity }) => severity)) },
    )
    return { path: arrival.path, documentId: document.id }
  }

  /** Nothing that goes wrong with one document ends the run. */
  async #convert({ path, sha256 }: Arrival, bytes: Uint8Array): Promise<Conversion> {
    const { convert, taxonomy, password, onFault } = this.#options
    try {
      const conversion = await convert(bytes, {
        path,
        readers: this.#readers,
        ...(sha256 !== null && { sha256 }),
        ...(taxonomy !== undefined && { taxonomy }),
        ...(password !== undefined && { password }),
      })
      if (conversion.status !== 'converted') {
        return { status: conversion.status, reason: manifestEntry.shape.reason.unwrap().parse(conversion.reason) }
      }
      const document = checkedDocument(conversion.document)
      if (this.#ids.has(document.id)) throw new ContractError(`two different files have the id ${document.id}`)
      this.#ids.add(document.id)
      return { status: 'converted', document, ocr: conversion.ocr ?? null }
    } catch (error) {
      onFault?.(path, error)
      return { status: 'quarantined', reason: refusals.failed() }
    }
  }

  async #write(document: PlanDocument): Promise<void> {
    const { documents } = this.#folder
    const write = writing(documents, () => writeDocument(documents, document))
    this.#writes.add(write)
    try {
      await write
    } finally {
      this.#writes.delete(write)
    }
  }

  async #finish(arrival: Arrival, known: Partial<ManifestEntry>, severities: InputReport['severities'] = null) {
    if (this.#aborted()) return
    const { index, path, started, size, sha256 } = arrival
    const entry: ManifestEntry = {
      path,
      status: 'quarantined',
      documentId: null,
      duplicateOf: null,
      sha256,
      bytes: size,
      reason: null,
      counts: null,
      pagesNotRead: [],
      ocr: null,
      diagnostics: null,
      ...known,
      milliseconds: Math.round((this.#now() - started) * 10) / 10,
    }
    this.#done += 1
    this.#options.onProgress?.(this.#done, path, Math.max(this.#started, this.#options.inputs.length))
    await this.#reports.put(index, { entry, severities })
  }

  #aborted(): boolean {
    return this.#options.signal?.aborted ?? false
  }

  #now(): number {
    return this.#options.now?.() ?? 0
  }
}

/** By code units of the name, which no locale changes. */
function inPathOrder(inputs: readonly ArchiveInput[]): ArchiveInput[] {
  return [...inputs].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function pagesNotRead({ pages }: PlanDocument): number[] {
  return pages.filter(({ textLayer }) => isUnread(textLayer)).map(({ number }) => number)
}

function tally<T extends string>(values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {}
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

/** Resolves when the run is to end. */
function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve()
    else signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}
