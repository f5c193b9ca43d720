import { compareKey } from '../letters.js'

/** A kind of document: its code in records, its name, and how symbols and running words write it. */
export interface DocumentKind {
  readonly code: string
  readonly label: string
  /** How the kind is written in a symbol, `17/KH-UBND`; the first is the usual way. */
  readonly symbols: readonly string[]
  /** Other words for it in running text. */
  readonly also?: readonly string[]
}

/**
 * Kinds of Decree 30/2020/NĐ-CP, appendix III, of the Law on Promulgation of Legal Documents, and of the Party
 * (Hướng dẫn 36-HD/VPTW). Where two kinds share a way of writing (`QĐ`, `TT`), the first is meant unless words say otherwise.
 */
export const documentKinds: readonly DocumentKind[] = [
  { code: 'NQ', label: 'Nghị quyết', symbols: ['NQ'] },
  { code: 'QĐ', label: 'Quyết định', symbols: ['QĐ', 'QD', 'Qđ'] },
  { code: 'CT', label: 'Chỉ thị', symbols: ['CT'] },
  { code: 'KH', label: 'Kế hoạch', symbols: ['KH', 'KHLT', 'KHPH', 'KHLN'], also: ['Kế hoạch hành động'] },
  { code: 'NĐ', label: 'Nghị định', symbols: ['NĐ', 'ND', 'Nđ'] },
  { code: 'TT', label: 'Thông tư', symbols: ['TT'] },
  { code: 'TTLT', label: 'Thông tư liên tịch', symbols: ['TTLT'], also: ['Thông tư liên bộ'] },
  { code: 'NQLT', label: 'Nghị quyết liên tịch', symbols: ['NQLT'] },
  { code: 'BL', label: 'Bộ luật', symbols: [] },
  { code: 'L', label: 'Luật', symbols: [] },
  { code: 'PL', label: 'Pháp lệnh', symbols: ['PL'] },
  { code: 'LCT', label: 'Lệnh', symbols: ['L'] },
  { code: 'QC', label: 'Quy chế', symbols: ['QC', 'QĐ'] },
  { code: 'QyĐ', label: 'Quy định', symbols: ['QyĐ', 'QYĐ', 'QĐi', 'QĐ'] },
  { code: 'TB', label: 'Thông báo', symbols: ['TB'], also: ['Thông báo kết luận', 'Thông báo ý kiến kết luận'] },
  { code: 'HD', label: 'Hướng dẫn', symbols: ['HD'] },
  {
    code: 'CTr',
    label: 'Chương trình',
    symbols: ['CTr', 'CTR', 'Ctr', 'CTHĐ', 'CT'],
    also: ['Chương trình hành động'],
  },
  { code: 'PA', label: 'Phương án', symbols: ['PA'] },
  { code: 'ĐA', label: 'Đề án', symbols: ['ĐA'] },
  { code: 'DA', label: 'Dự án', symbols: ['DA'] },
  { code: 'BC', label: 'Báo cáo', symbols: ['BC'] },
  { code: 'BB', label: 'Biên bản', symbols: ['BB'] },
  { code: 'TTr', label: 'Tờ trình', symbols: ['TTr', 'TTR', 'Ttr'] },
  { code: 'HĐ', label: 'Hợp đồng', symbols: ['HĐ'] },
  { code: 'CĐ', label: 'Công điện', symbols: ['CĐ'] },
  { code: 'CV', label: 'Công văn', symbols: ['CV'], also: ['Văn bản'] },
  { code: 'KL', label: 'Kết luận', symbols: ['KL', 'TB'] },
  { code: 'TTri', label: 'Thông tri', symbols: ['TTri', 'TT'] },
  { code: 'QH', label: 'Quy hoạch', symbols: ['QH'] },
  { code: 'TC', label: 'Thông cáo', symbols: ['TC'] },
  { code: 'BGN', label: 'Bản ghi nhớ', symbols: ['BGN'] },
  { code: 'BTT', label: 'Bản thỏa thuận', symbols: ['BTT'] },
  { code: 'GUQ', label: 'Giấy ủy quyền', symbols: ['GUQ'] },
  { code: 'GM', label: 'Giấy mời', symbols: ['GM'] },
  { code: 'GGT', label: 'Giấy giới thiệu', symbols: ['GGT'] },
  { code: 'GNP', label: 'Giấy nghỉ phép', symbols: ['GNP'] },
  { code: 'PG', label: 'Phiếu gửi', symbols: ['PG'] },
  { code: 'PC', label: 'Phiếu chuyển', symbols: ['PC'] },
  { code: 'PB', label: 'Phiếu báo', symbols: ['PB'] },
  { code: 'QTr', label: 'Quy trình', symbols: ['QTr'] },
]

const byLabel = new Map<string, DocumentKind>()
const bySymbol = new Map<string, DocumentKind>()
for (const kind of documentKinds) {
  for (const words of [kind.label, ...(kind.also ?? [])]) byLabel.set(compareKey(words), kind)
  for (const symbol of kind.symbols) if (!bySymbol.has(symbol)) bySymbol.set(symbol, kind)
}

/** Words that name a kind, as compare keys. */
export const kindWords: readonly string[] = [...byLabel.keys()]

/** The kind that `nghị định` (any case, any single white space) names. */
export function kindOfWords(words: string): DocumentKind | undefined {
  return byLabel.get(compareKey(words).replace(/\s+/g, ' '))
}

/** The kind that a part of a symbol stands for: `NĐ` of `43/2011/NĐ-CP`. */
export function kindOfSymbolPart(part: string): DocumentKind | undefined {
  return bySymbol.get(part)
}

const longestFirst = [...byLabel].sort(([a], [b]) => b.length - a.length)

/**
 * The kind that the line above a document's subject names: `KẾ HOẠCH` → KH, `CHỈ THỊ` → CT. Words may follow
 * (`CHƯƠNG TRÌNH HÀNH ĐỘNG`); null where the line opens with no kind.
 */
export function kindOfHeading(heading: string): DocumentKind | null {
  const key = compareKey(heading.normalize('NFC'))
    .replace(/[*_#\s]+/g, ' ')
    .trim()
  for (const [words, kind] of longestFirst) {
    if (key.startsWith(words) && !/[\p{L}\p{M}\p{N}]/u.test(key.charAt(words.length))) return kind
  }
  return null
}
