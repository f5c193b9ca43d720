import { currentLanguage } from './words.js'

/** What was noticed in a document while it was read, where it tells a reader how far to trust it. */
const notices = {
  'number-mismatch': ['số hiệu ở phụ lục khác đầu văn bản', 'an appendix cites another number'],
  'date-mismatch': ['ngày ở phụ lục khác đầu văn bản', 'an appendix cites another date'],
  'duplicate-section': ['trùng số mục', 'two sections of one number'],
  'missing-section': ['thiếu số mục', 'a section number is missing'],
  'sum-mismatch': ['điểm tiêu chí con cộng không khớp', 'scores do not add up'],
  'ocr-suspect': ['chữ đáng ngờ', 'doubtful words'],
  'row-realigned': ['hàng của bảng được xếp lại', 'rows of a table put together again'],
  'row-unaligned': ['hàng của bảng không xếp được', 'rows of a table that fit no column'],
  'unparsed-timeline': ['thời hạn không hiểu được', 'times that were not understood'],
  'missing-metadata': ['thiếu thông tin đầu văn bản', 'parts of the letterhead are missing'],
  'low-text-quality': ['chữ đọc kém', 'poor text'],
  'invalid-encoding': ['sai bảng mã', 'broken encoding'],
  'not-a-plan': ['có thể không phải kế hoạch, chỉ thị', 'perhaps no plan or directive'],
  'unclaimed-text': ['phần chữ không thuộc bản ghi nào', 'text that belongs to no record'],
  'page-not-read': ['trang không đọc được', 'pages that could not be read'],
  'partly-read': ['chỉ đọc được một phần', 'read in part'],
  'tracked-changes': ['còn dấu vết sửa đổi', 'tracked changes'],
  'content-left-out': ['có phần bị bỏ qua', 'content left out'],
  'read-by-ocr': ['đọc từ ảnh', 'read from pictures'],
  'doubtful-reading': ['chữ trong ảnh đọc chưa chắc', 'doubtful words in pictures'],
}

/**
 * What a code says for people; null for codes that tell a reader nothing.
 * @param {string} code
 * @returns {string | null}
 */
export function readingWords(code) {
  const found = notices[/** @type {keyof typeof notices} */ (code)]
  return found?.[currentLanguage() === 'en' ? 1 : 0] ?? null
}
