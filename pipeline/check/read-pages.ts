import type { Finding, SourceDocument } from '../../schema/index.js'
import { finding } from '../outline/finding.js'
import { ranges } from './unread-pages.js'

/** A page whose words are surer than this on the whole reads like print; under it every sentence has a wrong word. */
const POOR_PAGE = 0.8

/** That pages were read from their pictures, by what and how surely; and which of them badly. */
export function readPageFindings({ reading }: SourceDocument): Finding[] {
  if (reading === undefined || reading === null || reading.pages.length === 0) return []
  const { engine, pages } = reading
  const known = pages.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
  const mean = known.reduce((sum, confidence) => sum + confidence, 0) / known.length
  const all = ranges(pages.map(({ number }) => number))
  const findings = [
    finding(
      'read-by-ocr',
      'info',
      `Trang ${all} được nhận dạng từ hình ảnh bằng ${engine}${known.length === 0 ? '; không có chữ nào' : `, độ tin cậy trung bình ${percent(mean).replace('.', ',')}`}.`,
      `Page ${all} was read from its picture by ${engine}${known.length === 0 ? '; there were no words' : `, mean confidence ${percent(mean)}`}.`,
      [],
    ),
  ]
  const poor = pages.filter(({ confidence }) => confidence !== null && confidence < POOR_PAGE)
  if (poor.length > 0) {
    const numbers = ranges(poor.map(({ number }) => number))
    findings.push(
      finding(
        'low-text-quality',
        'warning',
        `Trang ${numbers} khó đọc (độ tin cậy dưới ${percent(POOR_PAGE)}): hãy so với ảnh, hoặc quét lại rõ hơn.`,
        `Page ${numbers} was hard to read (confidence under ${percent(POOR_PAGE)}): compare it with the picture, or scan it again.`,
        [],
      ),
    )
  }
  return findings
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}
