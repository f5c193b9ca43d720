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
    notices: [...reading.notices, ...pageNotices(drafts)],
  })
}

function pageNotices(drafts: readonly PageDraft[]): SourceNotice[] {
  const notices: SourceNotice[] = []
  const tell = (pages: readonly PageDraft[], vi: string, en: string) => {
    if (pages.length === 0) return
    const numbers = pages.map(({ page }) => page.number).join(', ')
    const message = { vi: `Trang ${numbers} ${vi}`, en: `Page ${numbers} ${en}` }
    notices.push({ code: 'partly-read', severity: 'warning', message })
  }
  tell(
    drafts.filter(({ tooManyRules }) => tooManyRules),
    'có quá nhiều đường kẻ: không tìm bảng ở đó, chữ được đọc theo dòng.',
    'has too many lines drawn: no tables were looked for there, the words were read line by line.',
  )
  tell(
    drafts.filter(({ cut }) => cut),
    'bị cắt ở mép phải: chữ ngoài mép không có trong tệp hoặc không hiện ra; hãy in lại tệp gốc cho vừa khổ giấy.',
    'is cut off at its right side: letters beyond it are not in the file or not shown; print the original again so that it fits the paper.',
  )
  return notices
}
