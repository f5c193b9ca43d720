import {
  type Bilingual,
  type Finding,
  isUnread,
  type ReasonCode,
  type SourceDocument,
  type SourcePage,
  type TextLayer,
} from '../../schema/index.js'

type Unread = Exclude<TextLayer, 'text' | 'blank'>

/** Why pages are not read, in the order in which it is told. */
const reasons: Readonly<Record<Unread, Bilingual>> = {
  image: { vi: 'chỉ có hình ảnh, không có chữ', en: 'pictures without text' },
  'stamp-only': {
    vi: 'ảnh quét chỉ có chữ của chữ ký số',
    en: 'scans that have no text but the words of an e-signature',
  },
  garbled: {
    vi: 'lớp chữ hỏng, không đọc ra tiếng Việt',
    en: 'a broken text layer that does not read as Vietnamese',
  },
  failed: { vi: 'hỏng hoặc vượt giới hạn đọc', en: 'damaged, or beyond the limits of reading' },
}

/** One finding for each reason, that names the pages: a document with such pages is not fully read. */
export function unreadPageFindings({ pages, reading }: SourceDocument): Finding[] {
  const tried = new Set(reading?.pages.map(({ number }) => number))
  const inVain = pages.filter(({ number, textLayer }) => isUnread(textLayer) && tried.has(number))
  return [...neverRead(pages.filter((page) => !inVain.includes(page))), ...readInVain(inVain)]
}

/** Pictures in which no words of a language were found. */
function readInVain(pages: readonly SourcePage[]): Finding[] {
  if (pages.length === 0) return []
  const numbers = ranges(pages.map(({ number }) => number))
  return [
    {
      code: 'page-not-read',
      severity: 'error',
      message: {
        vi: `Chưa đọc được trang ${numbers}: nhận dạng chữ (OCR) không thấy chữ đọc được; hãy xem ảnh, hoặc quét lại rõ hơn.`,
        en: `Not read: page ${numbers}: OCR found no words that can be read; look at the picture, or scan it again.`,
      },
      spans: [],
      origin: 'body',
    },
  ]
}

function neverRead(pages: readonly SourcePage[]): Finding[] {
  return groups(pages).map(([layer, numbers]) => ({
    code: 'page-not-read',
    severity: 'error',
    message: {
      vi: `Chưa đọc được trang ${ranges(numbers)}: ${reasons[layer].vi}${layer === 'failed' ? '' : '; cần nhận dạng chữ (OCR)'}.`,
      en: `Not read: page ${ranges(numbers)}: ${reasons[layer].en}${layer === 'failed' ? '' : '; it needs OCR'}.`,
    },
    spans: [],
    origin: 'body',
  }))
}

/** Why a document of which no page could be read is put aside; null where some could. */
export function nothingRead({ pages, reading }: SourceDocument): { code: ReasonCode; message: Bilingual } | null {
  if (pages.some(({ textLayer }) => textLayer === null || textLayer === 'text')) return null
  const unread = groups(pages)
  const failed = unread.length > 0 && unread.every(([layer]) => layer === 'failed')
  if (!failed && reading !== undefined && reading !== null && reading.pages.length > 0) {
    return {
      code: 'no-text',
      message: {
        vi: `Nhận dạng chữ (OCR) không thấy chữ nào đọc được trên trang ${ranges(reading.pages.map(({ number }) => number))}: hãy xem ảnh, hoặc quét lại rõ hơn.`,
        en: `OCR found no words that can be read on page ${ranges(reading.pages.map(({ number }) => number))}: look at the picture, or scan it again.`,
      },
    }
  }
  if (unread.length === 0) return null
  const said = (language: keyof Bilingual, page: string) =>
    unread.map(([layer, numbers]) => `${page} ${ranges(numbers)}: ${reasons[layer][language]}`).join('; ')
  return {
    code: failed ? 'damaged' : 'needs-ocr',
    message: failed
      ? {
          vi: `Không trang nào đọc được (${said('vi', 'trang')}): hãy lấy lại bản gốc của văn bản.`,
          en: `No page could be read (${said('en', 'page')}): get the original of the document again.`,
        }
      : {
          vi: `Không có trang nào đọc được thành chữ (${said('vi', 'trang')}): cần nhận dạng chữ (OCR), hoặc lấy bản Word của văn bản.`,
          en: `No page can be read as text (${said('en', 'page')}): it needs OCR, or get the Word file of the document.`,
        },
  }
}

function groups(pages: readonly SourcePage[]): [Unread, number[]][] {
  const found = new Map<Unread, number[]>()
  for (const { number, textLayer } of pages) {
    if (!isUnread(textLayer)) continue
    const numbers = found.get(textLayer)
    if (numbers === undefined) found.set(textLayer, [number])
    else numbers.push(number)
  }
  const order = Object.keys(reasons)
  return [...found].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

/** `1–3, 5`. */
export function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = []
  for (const n of numbers) {
    const last = parts.at(-1)
    if (last !== undefined && last[1] === n - 1) last[1] = n
    else parts.push([n, n])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
