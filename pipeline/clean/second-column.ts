/** Lines of a letterhead or an end whose second column follows the first with no more than a space between. */

const authority = 'T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q|Q'
const office = 'CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG (?:BAN|PHÒNG)|ỦY BAN|UỶ BAN|UBND'

/** What the first column may be; the second begins behind it. */
const columns: readonly RegExp[] = [
  // `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`
  /^[^\p{Ll}]{4,60}?(?=\s+CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA)/u,
  // `TỈNH SƠN THUẬN Độc lập - Tự do - Hạnh phúc`
  /^[^\p{Ll}]{4,60}?(?=\s+Độc lập\s*[-–—]\s*Tự do)/u,
  // `Số: 01/KH-UBND Sơn Thuận, ngày 02 tháng 01 năm 2014`
  /^Số\s*:?\s*\d*\s*\/[^\s,]{2,30}(?=\s+\p{Lu}[^,\d]{1,40},\s*ngày\s)/u,
  // `Nơi nhận: TM. ỦY BAN NHÂN DÂN`
  new RegExp(`^Nơi nhận\\s*:?(?=\\s+(?:${authority})[./]\\s*\\p{Lu})`, 'u'),
  // `- Như trên; KT. CHỦ TỊCH`
  new RegExp(`^[-–]\\s.{1,90}?[;.](?=\\s+(?:(?:${authority})\\s*[./]\\s*|PHÓ |QUYỀN )*(?:${office})[^\\p{Ll}]*$)`, 'u'),
]

/** Where the first of two columns ends in a line, or null where it is one. */
export function firstColumnEnd(line: string): number | null {
  if (line.length > 160) return null
  const lead = line.length - line.trimStart().length
  const text = line.slice(lead).normalize('NFC')
  // places count in the text as it is: only where composing moves none
  if (text.length !== line.length - lead) return null
  for (const column of columns) {
    const first = column.exec(text)?.[0]
    if (first !== undefined) return lead + first.length
  }
  return null
}
