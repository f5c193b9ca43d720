import type { SourceNotice } from '../../schema/source-document.js'
import { type Extraction, type ExtractOptions, extracted } from '../extraction.js'
import { assemble } from './layout/assembly.js'
import { draftPage, type PageDraft } from './layout/page-draft.js'
import { createPageReader, type PageReader } from './read/page-reader.js'

/**
 * A PDF → its words. Pages are laid out one by one as they are read; only their words and places are kept.
 * @param bytes stay as they are: the reader gets a copy (`slice` of a Buffer is none)
 * @param reader reads the pages; without one they are read in this process
 */
export async function extractPdf(
  bytes: Uint8Array,
  options: ExtractOptions,
  reader: PageReader = createPageReader({ processes: 0 }),
): Promise<Extraction> {
  const { reading, refusal } = await reader.open(new Uint8Array(bytes), options.password)
  if (reading === null) return { document: null, refusal }
  const drafts: PageDraft[] = []
  for await (const page of reading.pages) drafts.push(draftPage(page))
  const scanned = drafts.filter((draft) => draft.scanned).length
  return extracted({
    format: scanned * 2 > drafts.length ? 'pdf-scanned' : 'pdf',
    mediaType: 'application/pdf',
    pages: drafts.map(({ page }) => page),
    blocks: assemble(drafts),
    notices: [...reading.notices, ...drawingNotices(drafts)],
  })
}

function drawingNotices(drafts: readonly PageDraft[]): SourceNotice[] {
  const pages = drafts.filter(({ tooManyRules }) => tooManyRules).map(({ page }) => page.number)
  if (pages.length === 0) return []
  return [
    {
      code: 'partly-read',
      severity: 'warning',
      message: {
        vi: `Trang ${pages.join(', ')} có quá nhiều đường kẻ: không tìm bảng ở đó, chữ được đọc theo dòng.`,
        en: `Page ${pages.join(', ')} has too many lines drawn: no tables were looked for there, the words were read line by line.`,
      },
    },
  ]
}
