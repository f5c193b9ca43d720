import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
export type PdfTask = ReturnType<PdfJs['getDocument']>
export type PdfDocument = Awaited<PdfTask['promise']>
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>
export type PdfLayers = Awaited<ReturnType<PdfDocument['getOptionalContentConfig']>>

let loaded: Promise<PdfJs> | null = null

/** pdf.js is a megabyte of code: it is loaded when the first PDF comes. */
export function loadPdfJs(): Promise<PdfJs> {
  loaded ??= import('pdfjs-dist/legacy/build/pdf.mjs')
  return loaded
}

/**
 * An image of more points than this is left out by pdf.js: decoded it would take 400 MB. A sheet of A3 scanned at 600 dots an
 * inch has 70 million.
 */
const MAX_IMAGE_POINTS = 100_000_000

/** How much pdf.js says on the console. */
const SILENT = 0
export const TALKATIVE = 5

/** Fonts, character maps and decoders come from the installed package; nothing is fetched and no code of the file is run. */
export function documentOptions(bytes: Uint8Array, password: string | null, verbosity = SILENT) {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const within = (name: string) => `${join(folder, name)}/`
  return {
    data: bytes,
    ...(password === null ? {} : { password }),
    standardFontDataUrl: within('standard_fonts'),
    cMapUrl: within('cmaps'),
    cMapPacked: true,
    wasmUrl: within('wasm'),
    iccUrl: within('iccs'),
    verbosity,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: MAX_IMAGE_POINTS,
    stopAtErrors: false,
  }
}
