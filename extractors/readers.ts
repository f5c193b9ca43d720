import { createOfficeConverter, type OfficeConverter, type OfficeOptions } from '../workers/office/office-converter.js'
import type { PageReader } from './pdf/read/page-reader.js'
import type { OcrOptions } from './scan/ocr-options.js'

/** What reads for us in other processes, shared by many files. To be ended by who made it. */
export interface Readers {
  /** Older Word formats, through LibreOffice. */
  readonly office: OfficeConverter
  /** Pages of PDF. */
  pages(): Promise<PageReader>
  /** How pages that are pictures are read; null where they are not. */
  readonly ocr: OcrOptions | null
  /** Ends the processes; nothing is to be read any more. */
  dispose(): Promise<void>
}

export interface ReadersOptions {
  /** PDF documents that are read at one time, each in a process of its own; 1 by default, 0 reads them in this process. */
  readonly documents?: number
  readonly office?: OfficeOptions
  /** Without it pages that are pictures are not read. */
  readonly ocr?: OcrOptions
}

/** Nothing is started, nor loaded, before the first file that needs it. */
export function createReaders({ documents = 1, office: officeOptions, ocr }: ReadersOptions = {}): Readers {
  const office = createOfficeConverter(officeOptions)
  let pages: Promise<PageReader> | null = null
  return {
    office,
    ocr: ocr ?? null,
    pages() {
      pages ??= import('./pdf/read/page-reader.js').then(({ createPageReader }) =>
        createPageReader({ processes: documents }),
      )
      return pages
    },
    async dispose() {
      const reader = await pages
      reader?.dispose()
      await office.dispose()
    },
  }
}
