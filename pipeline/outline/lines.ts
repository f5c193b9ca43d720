/** Kinds of lines in the form of Decree 30/2020/NĐ-CP, by their compare keys, and looks of lines. */
import type { CleanParagraph } from '../clean/clean-document.js'

export const motto = /cộng hòa xã hội chủ nghĩa|độc lập\s*[-–—]\s*tự do|^đảng cộng sản việt nam/

export const recipientsHead = /^nơi nhận\s*:?/

export const numberLine = /^số\s*[:.]?\s*(?:\d|\/|…|\.{2,}|$)/

/**
 * `TM.` on behalf of, `KT.` for the head, `TL.` by order, `TUQ.` by delegation, `Q.` acting (Decree 30/2020); before it
 * `T/M`, `K/T`, `T.M`, and now and then no stop at all.
 */
export const authorityLine =
  /^(?:t[./]?m|k[./]?t|t[./]?l|t[./]?u[./]?q|q)(?:\s*[./]\s*\S|\s+(?:ủy ban|ubnd|chủ tịch|giám đốc|bộ trưởng|cục trưởng|chi cục trưởng|trưởng ban|thủ trưởng|ban (?:thường vụ|chấp hành|bí thư|chỉ đạo)|bộ chính trị|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy|hội đồng|thường trực)(?:\s|$)|(?<=\/[mtl])\s+\S)/

/** The letters of such a line, before the body or office that it names. */
export const authorityLetters = /^(?:T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q|Q)\s*(?:[./]\s*|\s)/iu

export const positionLine =
  /^(?:quyền )?(?:phó )?(?:chủ tịch|giám đốc|thủ tướng|thống đốc|tổng cục trưởng|trưởng đoàn|chi cục trưởng|tổng biên tập|tổng thư ký|chánh văn phòng|thủ trưởng|bộ trưởng|cục trưởng|trưởng ban|bí thư|chủ nhiệm|thứ trưởng|vụ trưởng|tổng giám đốc|chi cục trưởng|viện trưởng|hiệu trưởng|trưởng phòng|chỉ huy trưởng|chính ủy|tư lệnh|chánh án|chánh thanh tra|hạt trưởng|trạm trưởng|đội trưởng|tổ trưởng)(?:$|\s*(?:thường trực|chính phủ|ủy ban nhân dân.*|ubnd.*)$)/

export const appendixLine = /^(?:phụ lục|phụ biểu|biểu(?: mẫu)?(?: tổng hợp)?(?: số)?|mẫu số|danh mục)(?:\s|$|:)/

export const attachedLine =
  /^\(?\s*(?:ban hành )?kèm theo (?:kế hoạch|chỉ thị|quyết định|công văn|văn bản|chương trình|tờ trình)/

const ruleLine = /^[-–—_=*.~\s]{3,}$/

/** Before a name: `ThS. `, `BSCKII. `, `Đại tá `, `Thiếu tướng `. */
const honours =
  /^(?:(?:Th[sS]|TS|BS(?:\s?CK\s?I{1,2})?|BSCKI{1,2}|KS|PGS|GS|CN|LS|NGƯT|TTƯT)\.?\s*|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)\s+)+/u

export function looksLikeName(text: string): boolean {
  const words = text.replace(honours, '').split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((w) => /^\p{Lu}[\p{L}\p{M}.]*$/u.test(w)) &&
    /\p{L}{2}/u.test(text) &&
    text.length <= 40
  )
}

export function isUpper(text: string): boolean {
  // nearly every text is prose, and its first words tell
  for (let i = 0, small = 0; i < text.length; i++) {
    if (text[i] !== text[i]!.toUpperCase() && ++small > 1 && small > text.length * 0.08) return false
  }
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters === letters.toLowerCase()) return false
  if (letters === letters.toUpperCase()) return true
  // `PHÁT TRIỂN HẠ TẦNG 5G, IoT …`: a name keeps its small letters
  const small = letters.replace(/[^\p{Ll}]/gu, '').length
  return letters.length >= 20 && small / letters.length <= 0.08
}

export function isBold(paragraph: CleanParagraph): boolean {
  return paragraph.boldLead >= paragraph.text.length && paragraph.text !== ''
}

export function isRule(paragraph: CleanParagraph): boolean {
  return paragraph.furniture === 'rule' || (ruleLine.test(paragraph.text) && !/[.]{3}$/.test(paragraph.text))
}

export const headLines = {
  motto,
  recipientsHead,
  authorityLine,
  authorityLetters,
  positionLine,
  attachedLine,
}
