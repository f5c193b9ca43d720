import type { SourceNotice } from '../../../schema/index.js'
import { type ExtractionRefusal, quarantined } from '../../extraction.js'
import { partlyRead } from '../../notices.js'
import type { PageFault } from '../page-content.js'
import type { OpeningFault } from './open-document.js'

/** Why a document was not opened, in the user's words. */
export function refusalOf(fault: OpeningFault | PageFault, cut = false): ExtractionRefusal {
  switch (fault) {
    case 'encrypted':
      return refusal(
        'encrypted',
        'Tệp PDF có mật khẩu: hãy chạy lại với --password MẬT-KHẨU, hoặc lưu lại tệp không có mật khẩu.',
        'The PDF has a password: run again with --password PASSWORD, or save the file without one.',
      )
    case 'wrong-password':
      return refusal(
        'wrong-password',
        'Mật khẩu không mở được tệp PDF: hãy kiểm tra lại mật khẩu sau --password.',
        'The password does not open the PDF: check the one given after --password.',
      )
    case 'too-slow':
    case 'too-many-operators':
      return refusal(
        'too-slow',
        'Mở tệp PDF quá lâu nên đã dừng: hãy in lại tệp ra PDF mới rồi chạy lại.',
        'Opening the PDF took too long and was stopped: print the file to a new PDF and run again.',
      )
    case 'out-of-memory':
      return refusal(
        'too-large',
        'Mở tệp PDF cần quá nhiều bộ nhớ: hãy tách tệp thành các phần nhỏ hơn hoặc in lại ra PDF mới rồi chạy lại.',
        'Opening the PDF takes too much memory: split the file or print it to a new PDF, and run again.',
      )
    case 'damaged':
      if (cut) {
        return refusal(
          'damaged',
          'Tệp PDF bị cắt mất phần cuối, nơi có danh sách trang và phông chữ, nên không đọc được trang nào: hãy tải hoặc chép lại tệp gốc rồi chạy lại.',
          'The PDF was cut off before its end, where its pages and fonts are listed, and no page can be read: download or copy the original again, and run again.',
        )
      }
      return refusal(
        'damaged',
        'Tệp PDF bị hỏng, không mở được trang nào: hãy lấy lại tệp gốc hoặc in lại ra PDF mới rồi chạy lại.',
        'The PDF is damaged and no page of it opens: get the original file or print it to a new PDF, and run again.',
      )
  }
}

function refusal(code: ExtractionRefusal['code'], vi: string, en: string): ExtractionRefusal {
  return quarantined(code, vi, en).refusal!
}

/** The end of a whole file says so; a writer may leave some bytes after it. */
const END = '%%EOF'
const END_WITHIN = 2048

/** A file that was cut off on its way: pdf.js reads what is there, and does not tell. */
export function isCut(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-END_WITHIN)).toString('latin1').includes(END)
}

export function cutNotice(): SourceNotice {
  return partlyRead(
    'Tệp PDF không có phần cuối, có thể đã bị cắt khi tải hoặc chép: chỉ đọc được phần còn lại. Hãy so với tệp gốc.',
    'The PDF has no end; it may have been cut off when it was copied, and only what is left was read. Compare it with the original.',
  )
}

/** Pages that are known to be missing are named by `pageNotices`. */
export function repairNotice(cut: boolean): SourceNotice {
  return cut
    ? partlyRead(
        'Tệp PDF bị cắt mất phần cuối: chỉ đọc được những trang còn tìm thấy, có thể thiếu các trang sau. Hãy so với tệp gốc.',
        'The PDF was cut off before its end: only the pages still found in it were read, and later ones may be missing. Compare it with the original.',
      )
    : partlyRead(
        'Danh sách trang của tệp PDF bị hỏng: đã đọc những trang còn tìm thấy, có thể thiếu trang hoặc sai thứ tự. Hãy so với tệp gốc.',
        'The list of pages of the PDF is damaged: the pages found in it were read; some may be missing or out of order. Compare it with the original.',
      )
}

export function lengthNotice(pageCount: number, limit: number): SourceNotice {
  return {
    code: 'partly-read',
    severity: 'warning',
    message: {
      vi: `Tệp có ${pageCount} trang: chỉ đọc ${limit} trang đầu. Hãy tách tệp để đọc phần còn lại.`,
      en: `The file has ${pageCount} pages: only the first ${limit} were read. Split the file to read the rest.`,
    },
  }
}

export function attachmentNotice(names: readonly string[]): SourceNotice {
  const list = names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '')
  return {
    code: 'content-left-out',
    severity: 'info',
    message: {
      vi: `Có ${names.length} tệp đính kèm trong PDF không được đọc: ${list}.`,
      en: `${names.length} file(s) embedded in the PDF were not read: ${list}.`,
    },
  }
}

const FAULTS: Readonly<Record<PageFault, { readonly vi: string; readonly en: string }>> = {
  damaged: { vi: 'nội dung bị hỏng', en: 'damaged' },
  'too-many-operators': {
    vi: 'quá nhiều nét vẽ, chỉ đọc phần đầu',
    en: 'too many drawings, only their beginning was read',
  },
  'too-slow': { vi: 'đọc quá lâu nên đã dừng', en: 'took too long and was stopped' },
  'out-of-memory': { vi: 'cần quá nhiều bộ nhớ', en: 'takes too much memory' },
}

/** One notice for each kind of fault, with its pages. */
export function pageNotices(faults: ReadonlyMap<number, PageFault>): SourceNotice[] {
  return (Object.keys(FAULTS) as PageFault[]).flatMap((fault) => {
    const pages = [...faults].filter(([, cause]) => cause === fault).map(([page]) => page)
    if (pages.length === 0) return []
    const list = pages.slice(0, 20).join(', ') + (pages.length > 20 ? ', …' : '')
    const { vi, en } = FAULTS[fault]
    const message = {
      vi: `${pages.length} trang không đọc được trọn vẹn (${vi}): trang ${list}.`,
      en: `${pages.length} page(s) not wholly read (${en}): page ${list}.`,
    }
    return [{ code: 'page-not-read', severity: 'warning', message } as const]
  })
}
