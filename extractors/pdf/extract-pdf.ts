import { isUnread } from '../../schema/index.js'
import type { SourceDocument, SourceNotice } from '../../schema/source-document.js'
import { type Extraction, type ExtractOptions, extracted } from '../extraction.js'
import { readScans } from '../scan/read-scans.js'
import type { PageToRead } from '../scan/scan-job.js'
import type { ScanReader } from '../scan/scan-reader.js'
import { withReadings } from '../scan/with-readings.js'
import { assemble } from './layout/assembly.js'
import { draftPage, type PageDraft } from './layout/page-draft.js'
import { coverOf, SCAN_COVER } from './layout/text-layer.js'
import type { PageContent } from './page-content.js'
import { createPageReader, type PageReader } from './read/page-reader.js'

/**
 * A PDF → its words. Pages are laid out one by one as they are read; only their words and places are kept. Pages that have no words of
 * their own are read from their pictures, where there is a reader for them.
 * @param bytes stay as they are: the reader gets a copy (`slice` of a Buffer is none)
 * @param reader reads the pages; without one they are read in this process
 * @param scans gives the reader of pictures; asked only where a page needs it
 */
export async function extractPdf(
  bytes: Uint8Array,
  options: ExtractOptions,
  reader: PageReader = createPageReader({ processes: 0 }),
  scans: () => Promise<ScanReader | null> = async () => null,
): Promise<Extraction> {
  const { reading, refusal } = await reader.open(new Uint8Array(bytes), options.password)
  if (reading === null) return { document: null, refusal }
  const drafts: PageDraft[] = []
  const unread: PageToRead[] = []
  for await (const page of reading.pages) {
    const draft = draftPage(page)
    drafts.push(draft)
    if (needsReading(draft)) unread.push({ number: page.number, dotsPerInch: resolutionOf(page) })
  }
  const scanReader = unread.length > 0 ? await scans() : null
  if (scanReader === null) return extracted(documentOf(drafts, [...reading.notices, ...pageNotices(drafts)]))
  const { path, password = null, sha256 = null } = options
  const source = { bytes, path, sha256, source: 'pdf', password } as const
  const known = new Map(drafts.map((draft) => [draft.page.number, draft]))
  const { pages, failed, notices } = await readScans(scanReader, source, unread, known)
  const all = drafts.map((draft): PageDraft => {
    const { page } = draft
    return failed.has(page.number)
      ? { ...draft, page: { ...page, textLayer: 'failed' } }
      : (pages.get(page.number)?.draft ?? draft)
  })
  const document = documentOf(all, [...reading.notices, ...pageNotices(drafts), ...notices])
  return extracted(withReadings(document, pages, scanReader.engine))
}

function documentOf(drafts: readonly PageDraft[], notices: readonly SourceNotice[]): SourceDocument {
  const scanned = drafts.filter((draft) => draft.scanned).length
  return {
    format: scanned * 2 > drafts.length ? 'pdf-scanned' : 'pdf',
    mediaType: 'application/pdf',
    pages: drafts.map(({ page }) => page),
    blocks: assemble(drafts),
    notices,
  }
}

/** Pages beyond the limits of reading are not drawn either: what broke the one would break the other. */
function needsReading({ page }: PageDraft): boolean {
  return isUnread(page.textLayer) && page.textLayer !== 'failed'
}

/** Of the picture that fills the page; null where none does. */
function resolutionOf(page: PageContent): number | null {
  if (coverOf(page) < SCAN_COVER) return null
  const known = page.images.flatMap(({ dotsPerInch }) => (dotsPerInch === null ? [] : [dotsPerInch]))
  return known.length === 0 ? null : Math.max(...known)
}

function pageNotices(drafts: readonly PageDraft[]): SourceNotice[] {
  const notices: SourceNotice[] = []
  const tell = (
    pages: readonly PageDraft[],
    vi: string,
    en: string,
    severity: SourceNotice['severity'] = 'warning',
  ) => {
    if (pages.length === 0) return
    const numbers = pages.map(({ page }) => page.number).join(', ')
    const message = { vi: `Trang ${numbers} ${vi}`, en: `Page ${numbers} ${en}` }
    notices.push({ code: 'partly-read', severity, message })
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
  tell(
    drafts.filter(({ picturesLost, page }) => picturesLost && !isUnread(page.textLayer)),
    'có hình quá lớn hoặc bị hỏng, không xem được: nếu trong hình có chữ thì chữ đó chưa được đọc.',
    'has a picture that is too large or broken: words in it, if there are any, were not read.',
  )
  tell(
    drafts.filter(({ spread }) => spread !== undefined),
    'có hai trang cạnh nhau, được đọc thành hai trang: trang bên trái trước, trang bên phải sau.',
    'shows two pages side by side, and was read as two: the left one before the right one.',
    'info',
  )
  return notices
}
