import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { SourceBlock, SourceNotice } from '../../schema/source-document.js'
import { type Extraction, extracted, quarantined } from '../extraction.js'
import { extractText } from '../text/extract-text.js'
import { blocksOfHast } from './block-walker.js'
import { decodeHtml } from './decode-html.js'
import { isMhtml, readMhtml } from './mhtml.js'
import { limitNesting } from './nesting.js'
import { findSurplus, isLibreOfficePage, type Surplus } from './page-content.js'

const MEGABYTE = 1024 * 1024
/** Beyond this a page is a dump, as with plain text; a single file page carries its pictures too. */
const MOST_HTML = 16 * MEGABYTE
const MOST_MHTML = 64 * MEGABYTE

/** HTML of any make → its document: word processors' files and saved pages. Scripts never run, links are never followed. */
export async function extractHtml(bytes: Uint8Array): Promise<Extraction> {
  const packed = isMhtml(bytes)
  if (bytes.length > (packed ? MOST_MHTML : MOST_HTML)) return tooLong()
  const page = packed ? readMhtml(bytes) : { bytes, charset: null }
  if (!page) {
    return quarantined(
      'damaged',
      'Tệp trang web (MHTML) không có phần HTML nào: hãy mở trang rồi lưu lại thành .html hoặc .pdf.',
      'The web page file (MHTML) holds no HTML: open the page and save it again as .html or .pdf.',
    )
  }
  if (page.bytes.length > MOST_HTML) return tooLong()
  const { text, notices } = decodeHtml(page.bytes, page.charset)
  const read = readPage(text)
  if (read.blocks.length === 0) return quarantined('empty', 'Trang không có chữ nào.', 'The page has no text.')
  return extracted({
    format: 'html',
    mediaType: packed ? 'multipart/related' : 'text/html',
    pages: [],
    blocks: read.blocks,
    notices: [...notices, ...read.notices],
  })
}

function readPage(text: string): { blocks: readonly SourceBlock[]; notices: readonly SourceNotice[] } {
  const { html, dropped } = limitNesting(text)
  try {
    const root = parseHtml(html)
    const { leftOut, characters } = findSurplus(root)
    const passed = new Map<Surplus | 'hidden', number>(characters)
    const onPassed = (kind: 'hidden' | 'controls', count: number) => {
      if (count > 0) passed.set(kind, (passed.get(kind) ?? 0) + count)
    }
    const blocks = blocksOfHast(root, { leftOut, onPassed, isLibreOffice: isLibreOfficePage(root) })
    // A page of nothing but links is its own document.
    if (blocks.length === 0 && leftOut.size > 0) return { blocks: blocksOfHast(root), notices: [] }
    const notices = leftOutNotice(passed)
    return { blocks, notices: dropped > 0 ? [...notices, tooDeep()] : notices }
  } catch (error) {
    // Only a page built to overflow comes here: the stack is at its end.
    if (!(error instanceof RangeError)) throw error
    return { blocks: extractText(withoutTags(text), 'text').blocks, notices: [tooDeep()] }
  }
}

export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html)
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1|$)/gi, ' ')
    .replace(/<\/?[a-z!][^<>]*>?/gi, '\n')
}

const surplusNames: Readonly<Record<Surplus | 'hidden', readonly [vi: string, en: string]>> = {
  menu: ['trình đơn', 'menus'],
  frame: ['đầu và chân trang web', "the site's head and foot"],
  links: ['danh sách liên kết', 'lists of links'],
  extras: ['mục chia sẻ, bình luận, tin liên quan', 'sharing, comments, related news'],
  controls: ['dòng và nút của trang', 'lines and buttons that serve the page'],
  hidden: ['chữ ẩn', 'hidden words'],
}

function leftOutNotice(characters: ReadonlyMap<Surplus | 'hidden', number>): SourceNotice[] {
  const parts = [...characters].map(([kind, count]) => ({ names: surplusNames[kind], count }))
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return []
  const list = (language: 0 | 1) => parts.map(({ names, count }) => `${names[language]} ${count}`).join(', ')
  const message = {
    vi: `Đã bỏ ${total} ký tự không thuộc văn bản: ${list(0)}.`,
    en: `${total} characters that are not the document's were left out: ${list(1)}.`,
  }
  return [{ code: 'content-left-out', severity: 'info', message }]
}

function tooDeep(): SourceNotice {
  const message = {
    vi: 'Trang lồng thẻ quá sâu: chữ vẫn đủ, nhưng một số bảng và danh sách có thể không nhận ra được.',
    en: 'The page nests its tags too deep: its words are all there, some tables and lists may not be recognised.',
  }
  return { code: 'partly-read', severity: 'warning', message }
}

function tooLong(): Extraction {
  const limit = MOST_HTML / MEGABYTE
  return quarantined(
    'too-large',
    `Trang dài hơn ${limit} MB: hãy tách thành từng kế hoạch rồi chạy lại.`,
    `The page is longer than ${limit} MB: split it into single plans and run again.`,
  )
}
