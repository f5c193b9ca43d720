import { open, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type Manifest, type ManifestEntry, manifest, manifestEntry, SCHEMA_VERSION } from '../schema/index.js'
import { AtomicFile } from './atomic-file.js'

export type ManifestTotals = Manifest['totals']

/** A manifest larger than this is known by its head and tail: an archive's does not fit into memory. */
const WHOLE_LIMIT = 8 * 1024 * 1024

const ownManifest = z.object({
  schemaVersion: z.string(),
  tool: z.object({ name: z.literal('khct'), version: z.string() }),
  inputs: z.array(z.object({ path: z.string() })),
  totals: z.object({ inputs: z.int() }),
})
const ownHead =
  /^\s*\{\s*"schemaVersion"\s*:\s*"[^"]*"\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"khct"\s*,\s*"version"\s*:\s*"[^"]*"\s*\}\s*,\s*"inputs"\s*:\s*\[/
const ownTail = /\]\s*,\s*"totals"\s*:\s*\{[^{}]*\}\s*,\s*"milliseconds"\s*:\s*[\d.e+-]+\s*\}\s*$/

/** True where a run of khct (of any version) left this manifest. */
export async function isManifestFile(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size <= WHOLE_LIMIT) return ownManifest.safeParse(JSON.parse(await file.readFile('utf8'))).success
      const piece = Buffer.alloc(4096)
      const head = (await file.read(piece, 0, piece.length, 0)).bytesRead
      if (!ownHead.test(piece.toString('latin1', 0, head))) return false
      const tail = (await file.read(piece, 0, piece.length, size - piece.length)).bytesRead
      return ownTail.test(piece.toString('latin1', 0, tail))
    } finally {
      await file.close()
    }
  } catch {
    return false
  }
}

/** Reads the manifest of a run: for runs that fit into memory. */
export async function readManifest(path: string): Promise<Manifest> {
  return manifest.parse(JSON.parse(await readFile(path, 'utf8')))
}

export function emptyTotals(): ManifestTotals {
  return {
    inputs: 0,
    converted: 0,
    duplicate: 0,
    quarantined: 0,
    unsupported: 0,
    partlyRead: 0,
    tasks: 0,
    targets: 0,
    responsibilities: 0,
    citations: 0,
    diagnostics: 0,
  }
}

/** The manifest of a run in the making: entries come in the order of the inputs and go straight to the disk, a line each. */
export class ManifestFile {
  readonly totals = emptyTotals()
  readonly #file: AtomicFile
  readonly #version: string

  private constructor(file: AtomicFile, version: string) {
    this.#file = file
    this.#version = version
  }

  static async create(path: string, version: string): Promise<ManifestFile> {
    const file = new ManifestFile(await AtomicFile.create(path), version)
    const tool = { name: 'khct', version }
    await file.#file.write(
      `{\n "schemaVersion": ${JSON.stringify(SCHEMA_VERSION)},\n "tool": ${JSON.stringify(tool)},\n "inputs": [`,
    )
    return file
  }

  async add(entry: ManifestEntry): Promise<void> {
    const line = JSON.stringify(manifestEntry.parse(entry))
    const lead = this.totals.inputs === 0 ? '\n  ' : ',\n  '
    this.totals.inputs += 1
    this.totals[entry.status] += 1
    if (entry.pagesNotRead.length > 0) this.totals.partlyRead += 1
    if (entry.counts !== null) {
      for (const kind of Object.keys(entry.counts) as (keyof typeof entry.counts)[]) {
        this.totals[kind] += entry.counts[kind]
      }
    }
    await this.#file.write(lead + line)
  }

  async commit(milliseconds: number): Promise<void> {
    const whole = { schemaVersion: SCHEMA_VERSION, tool: { name: 'khct', version: this.#version }, inputs: [] }
    manifest.parse({ ...whole, totals: this.totals, milliseconds })
    const close = this.totals.inputs === 0 ? ']' : '\n ]'
    await this.#file.write(
      `${close},\n "totals": ${JSON.stringify(this.totals)},\n "milliseconds": ${milliseconds}\n}\n`,
    )
    await this.#file.commit()
  }

  abandon(): Promise<void> {
    return this.#file.abandon()
  }
}
