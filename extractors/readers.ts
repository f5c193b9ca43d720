import { createOfficeConverter, type OfficeConverter, type OfficeOptions } from '../workers/office/office-converter.js'
import type { PageReader } from './pdf/read/page-reader.js'
import type { OcrOptions } from './scan/ocr-options.js'
import type { ScanReader } from './scan/scan-reader.js'

/** What reads for us in other processes, shared by many files. To be ended by who made it. */
export interface Readers {
  /** Older Word formats, through LibreOffice. */
  readonly office: OfficeConverter
  /** Pages of PDF. */
  pages(): Promise<PageReader>
  /** How pages that are pictures were asked to be read; null where nothing was asked for. */
  readonly ocr: OcrOptions | null
  /** Pages that are pictures; null where nothing is to read them. */
  scans(): Promise<ScanReader | null>
  /** Ends the processes; nothing is to be read any more. */
  dispose(): Promise<void>
}

export interface ReadersOptions {
  /** PDF documents that are read at one time, each in a process of its own; 1 by default, 0 reads them in this process. */
  readonly documents?: number
  readonly office?: OfficeOptions
  /** How pages that are pictures are read; by the best engine that is here by default. */
  readonly ocr?: OcrOptions
}

/** Nothing is started, nor loaded, before the first file that needs it. */
export function createReaders({ documents = 1, office: officeOptions, ocr }: ReadersOptions = {}): Readers {
  const office = createOfficeConverter(officeOptions)
  let pages: Promise<PageReader> | null = null
  let scans: Promise<ScanReader | null> | null = null
  return {
    office,
    ocr: ocr ?? null,
    pages() {
      pages ??= import('./pdf/read/page-reader.js').then(({ createPageReader }) =>
        createPageReader({ processes: documents }),
      )
      return pages
    },
    scans() {
      scans ??= openScans(ocr)
      return scans
    },
    async dispose() {
      const reader = await pages
      reader?.dispose()
      const scanReader = await scans
      scanReader?.dispose()
      await office.dispose()
    },
  }
}

async function openScans(ocr?: OcrOptions): Promise<ScanReader | null> {
  const { chooseEngine } = await import('../workers/ocr/choose-engine.js')
  const chosen = await (ocr === undefined ? chooseEngine('auto') : ocr.engine())
  if (chosen.status !== 'chosen') return null
  const { createScanReader } = await import('./scan/scan-reader.js')
  return createScanReader({ ...ocr, engine: chosen.plan })
}
