import type { Bilingual, SourceNotice } from '../../schema/index.js'
import type { ScanFault } from './scan-job.js'

/** Why pages are not read, or what a reader should know of those that are. */
export type ScanNews = ScanFault | 'cut-short' | 'blank' | 'spread'

const reasons: Readonly<Record<ScanNews, Bilingual>> = {
  blank: {
    vi: 'ảnh không có gì: trang trắng, hoặc ảnh bị hỏng',
    en: 'a picture that shows nothing: a blank page, or a broken picture',
  },
  spread: {
    vi: 'ảnh có hai trang cạnh nhau, được đọc thành hai trang: trang bên trái trước, trang bên phải sau',
    en: 'a picture of two pages side by side, which was read as two: the left one before the right one',
  },
  'cut-short': {
    vi: 'ảnh bị cắt cụt hoặc hỏng một phần, chỉ đọc được phần còn lại; hãy lấy bản khác hoặc quét lại',
    en: 'a picture that is cut short or broken in part, of which only the rest was read; get another copy or scan it again',
  },
  damaged: {
    vi: 'ảnh bị hỏng, không nhận dạng được chữ; hãy quét lại các trang này',
    en: 'a damaged picture, whose words could not be read; scan these pages again',
  },
  'too-large': {
    vi: 'ảnh quá lớn nên không nhận dạng chữ; hãy quét lại ở 300 điểm mỗi inch',
    en: 'a picture too large to be read; scan these pages again at 300 dots an inch',
  },
  'too-slow': {
    vi: 'nhận dạng chữ quá lâu nên đã dừng; hãy quét lại các trang này ở 300 điểm mỗi inch',
    en: 'reading its words took too long and was stopped; scan these pages again at 300 dots an inch',
  },
  'out-of-memory': {
    vi: 'nhận dạng chữ cần quá nhiều bộ nhớ; hãy quét lại các trang này ở 300 điểm mỗi inch',
    en: 'reading its words takes too much memory; scan these pages again at 300 dots an inch',
  },
  engine: {
    vi: 'chương trình nhận dạng chữ không đọc được; hãy chạy lại với --ocr embedded',
    en: 'the reading engine failed on it; run again with --ocr embedded',
  },
}

/** One notice for each reason, that names the pages. */
export function scanNotices(faults: ReadonlyMap<number, ScanNews>): SourceNotice[] {
  return (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((fault) => {
    const numbers = [...faults].filter(([, one]) => one === fault).map(([number]) => number)
    if (numbers.length === 0) return []
    const list = numbers.sort((a, b) => a - b).join(', ')
    const { vi, en } = reasons[fault]
    return [
      {
        code: 'partly-read',
        severity: fault === 'blank' || fault === 'spread' ? 'info' : 'warning',
        message: { vi: `Trang ${list}: ${vi}.`, en: `Page ${list}: ${en}.` },
      },
    ]
  })
}
