import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fingerprint } from './find-tesseract.js'

/** The part of Tesseract's interface, compiled for WebAssembly, that we call. */
export interface TesseractApi {
  /** 0 where all went well. */
  Init(dataFolder: null, language: string, mode: number): number
  SetVariable(name: string, value: string): boolean
  /** Takes the file `/input`; 0 where it could be read. */
  SetImageFile(exifTurn: number, angle: number): number
  /** 0 where all went well. */
  Recognize(monitor: null): number
  GetHOCRText(page: number): string
  Clear(): void
}

export interface TesseractCore {
  readonly FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void }
  readonly TessBaseAPI: new () => TesseractApi
}

type CoreFactory = (settings: {
  readonly print: (line: string) => void
  readonly printErr: (line: string) => void
  readonly TesseractProgress: (percent: number) => void
}) => Promise<TesseractCore>

const require = createRequire(import.meta.url)
// The core is a package of tesseract.js, not of ours: it is looked for from there.
const requireOfTesseract = () => createRequire(require.resolve('tesseract.js'))

const dataFile = () =>
  join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int', 'vie.traineddata.gz')

/** A function with one instruction on 128 bits: valid where the processor and the engine have them. */
const wideInstructions = new Uint8Array([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b],
  ...[0x03, 0x02, 0x01, 0x00],
  ...[0x0a, 0x0a, 0x01, 0x08, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0xfd, 0x62, 0x0b],
])

/** With the versions of program and data: `tesseract.js-core 7.0.0, vie 0a1b2c3d`. Throws where a package is not there. */
export function coreName(): string {
  const { version } = requireOfTesseract()('tesseract.js-core/package.json') as { version: string }
  return `tesseract.js-core ${version}, vie ${fingerprint(readFileSync(dataFile()))}`
}

// the types of Node.js do not have it
const { WebAssembly: webAssembly } = globalThis as unknown as {
  readonly WebAssembly: { validate(module: Uint8Array): boolean }
}

/**
 * Tesseract in this process, with its Vietnamese data, from the packages that are installed; nothing is fetched or written.
 * The build with relaxed instructions reads the same letters in the same time, so it is not asked for.
 * @param note takes what the program says
 */
export async function startCore(note: (line: string) => void): Promise<{ core: TesseractCore; api: TesseractApi }> {
  const build = webAssembly.validate(wideInstructions) ? 'simd-lstm' : 'lstm'
  const open = requireOfTesseract()(`tesseract.js-core/tesseract-core-${build}`) as CoreFactory
  const core = await open({ print: note, printErr: note, TesseractProgress: () => {} })
  core.FS.writeFile('./vie.traineddata', gunzipSync(readFileSync(dataFile())))
  const api = new core.TessBaseAPI()
  const LSTM_ONLY = 1
  if (api.Init(null, 'vie', LSTM_ONLY) !== 0) throw new Error('the language data cannot be loaded')
  return { core, api }
}
