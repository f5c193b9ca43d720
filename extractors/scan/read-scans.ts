import type { SourceNotice } from '../../schema/index.js'
import type { PageDraft } from '../pdf/layout/page-draft.js'
import { draftReading, type ReadPage } from './read-pages.js'
import type { PageToRead } from './scan-job.js'
import type { ScanReader, ScanSource } from './scan-reader.js'
import { type ScanNews, scanNotices } from './scan-words.js'

/** What came of reading pages from their pictures. */
export interface ScansRead {
  readonly pages: ReadonlyMap<number, ReadPage>
  /** Pages whose pictures are beyond reading: no machine and no second run would help. */
  readonly failed: ReadonlySet<number>
  readonly notices: readonly SourceNotice[]
}

/**
 * Reads pages from their pictures. Only their words and places are kept.
 * @param known drafts of the same pages by what the file itself has
 */
export async function readScans(
  reader: ScanReader,
  source: ScanSource,
  wanted: readonly PageToRead[],
  known: ReadonlyMap<number, PageDraft> = new Map(),
): Promise<ScansRead> {
  const pages = new Map<number, ReadPage>()
  const faults = new Map<number, ScanNews>()
  for await (const { number, reading, fault } of reader.read(source, wanted)) {
    if (reading === null) {
      faults.set(number, fault)
      continue
    }
    if (reading.kind === 'blank') {
      if (reading.cutShort || known.get(number)?.picturesLost) {
        faults.set(number, 'damaged')
        continue
      }
      if (known.has(number)) faults.set(number, 'blank')
    } else if (reading.cutShort) faults.set(number, 'cut-short')
    const page = draftReading(reading, known.get(number))
    if (page.draft.spread !== undefined && !faults.has(number)) faults.set(number, 'spread')
    pages.set(number, page)
  }
  const failed = [...faults].flatMap(([number, fault]) => (pages.has(number) || fault === 'engine' ? [] : [number]))
  return { pages, failed: new Set(failed), notices: scanNotices(faults) }
}
