/** What can be told of one line by itself. */

const numberMarker = String.raw`\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,2}(?:\.\d{1,3}){1,4}`
const letterMarker = '[a-zđ][.)]'
const romanMarker = '[IVXLC]{1,6}[.)]'
/** `I- `, `2/- `, `1.1 - `, `b- ` before a capital: markers that a dash ends. */
const dashMarker = String.raw`(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?(?:[-–](?=\s\p{Lu})|[./)][-–](?=\s?\p{Lu}))`
const bullets = '-–—+•▪●○◦■□❖➢✓\u00b7\uf0b7\uf0d8\uf0a7\uf02d\uf0fc'

/** `1. `, `2.1. `, `a) `, `IV. `, `- `, `-Quyết định`, `• `, `Điều 5.`: the start of an item. */
const itemStart = new RegExp(
  String.raw`^(?:(?:${numberMarker}|${letterMarker}|${romanMarker})(?=\s)|${dashMarker}|[${bullets}](?=\s)|[-+•▪●\uf0b7\uf0d8\uf0a7](?=\p{L})|\* |(?:Điều|Chương|Phần|Mục|Phụ lục|PHỤ LỤC|CHƯƠNG|PHẦN|MỤC)\s+(?:\d{1,3}|[IVXLC]{1,6})(?=[.:\s]|$))`,
  'u',
)
const bareMarker = new RegExp(`^(?:${numberMarker}|${letterMarker}|${romanMarker}|[${bullets}])$`, 'u')
/** `(1) …` and `1 …` open an item only where the words before them are at an end. */
const weakItemStart = /^\(?\d{1,2}\)\s/

/** `---------`, `_ _ _`, `=====`, `***`. */
const rule = /^\s*(?:[-–—_=~]\s*){3,}$|^\s*\*(?:\s*\*){2,}\s*$/
/** `** **`: emphasis with nothing in it. */
const emptyEmphasis = /^\s*(?:\*\*\s+\*\*|\*\s+\*|\*{4})\s*$/
/** Set in as far as may be: a plan holds no code, which Markdown sets in by four. */
const heading = /^\s*(#{1,6})\s+(?=\S)/
const fence = /^ {0,3}(?:`{3,}|~{3,})\s*[\w-]*\s*$/
const tag = /<\/?[a-zA-Z][^<>]*>/g

export const TAB_WIDTH = 4

/** Longer lines are words, whatever they hold. */
const LONGEST_RULE = 400

export function isRule(line: string): boolean {
  return line.length <= LONGEST_RULE && rule.test(line) && !emptyEmphasis.test(line)
}

export function isEmptyEmphasis(line: string): boolean {
  return line.length <= LONGEST_RULE && emptyEmphasis.test(line)
}

export function isFence(line: string): boolean {
  return line.length <= LONGEST_RULE && fence.test(line)
}

/** Level and words of `## Words ##`; null for other lines. */
export function readHeading(line: string): { level: number; words: string } | null {
  const match = heading.exec(line)
  if (!match) return null
  let end = line.trimEnd().length
  const trimmed = line.slice(0, end)
  while (trimmed.charCodeAt(end - 1) === 35) end--
  const closed = end < trimmed.length && /\s/.test(trimmed[end - 1] ?? '')
  return { level: match[1]!.length, words: trimmed.slice(match[0].length, closed ? end : trimmed.length).trim() }
}

/** How far the first word is set in, in characters. */
export function indentOf(line: string): number {
  let width = 0
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (code === 9) width += TAB_WIDTH
    else if (code === 32 || code === 0xa0) width++
    else return width
  }
  return 0
}

/** The line as a reader sees it: no emphasis, no tags, no white space around. */
export function plainLine(line: string): string {
  let plain = line.trim()
  if (plain.startsWith('* ')) return plain
  if (plain.includes('*')) plain = plain.replaceAll('*', '').trim()
  if (plain.includes('<')) plain = plain.replace(tag, '').trim()
  return plain
}

export function startsItem(plain: string): boolean {
  return itemStart.test(plain)
}

/** `Cơ quan chủ trì: …`, `Thời gian hoàn thành: …` below a task. */
const labelStart =
  /^(?:(?:Cơ quan|Đơn vị)(?:, (?:cơ quan|đơn vị))? (?:chủ trì|phối hợp|thực hiện|tham mưu|theo dõi)|Chủ trì|Phối hợp|(?:Thời gian|Thời hạn|Tiến độ)(?: (?:thực hiện|hoàn thành))?|Sản phẩm|Kinh phí)(?: (?:thực hiện|dự kiến))?\s?:/u

export function startsLabel(plain: string): boolean {
  return labelStart.test(plain)
}

/** `ỦY` above `BAN NHÂN DÂN`, `TM.` above `ỦY BAN NHÂN DÂN`: a dump may break a line of the letterhead anywhere. */
export function isCutName(plain: string): boolean {
  return /^(?:[UỦ][YỶ]|CỘNG|TM\.|KT\.)$/u.test(plain)
}

export function startsWeakItem(plain: string): boolean {
  return weakItemStart.test(plain)
}

/** A marker that its words must follow: `1.`, `a)`, `-`, `Số:`. */
export function isBareMarker(plain: string): boolean {
  return plain.length < 16 && (bareMarker.test(plain) || /^Số\s*:?$/.test(plain))
}

/** Whether the first letter, past quotes and brackets, is a small one: such a line goes on with the line before it. */
export function startsSmall(plain: string): boolean {
  const match = /^[“"'‘«([]{0,3}(\p{L})/u.exec(plain)
  return match !== null && match[1] === match[1]!.toLowerCase() && match[1] !== match[1]!.toUpperCase()
}

/** `.`, `;`, `:`, `!`, `?` end a sentence or an item; a closing quote or bracket may follow. */
export function endsSentence(plain: string): boolean {
  return /[.;:!?…][”"'’»)\]]{0,2}$/.test(plain)
}

/** At least two capitals, and nearly no small letters: `PHÁT TRIỂN HẠ TẦNG 5G, IoT`. */
export function isCapitals(plain: string): boolean {
  let capitals = 0
  let small = 0
  for (const letter of plain) {
    if (letter !== letter.toLowerCase()) capitals++
    else if (letter !== letter.toUpperCase()) small++
  }
  return capitals > 1 && small * 8 < capitals
}

const formalLine =
  /^(?:CỘNG H(?:ÒA|OÀ)|Độc lập\s*[-–]|ĐỘC LẬP\s*[-–]|Số\s*:|KT\.|TM\.|TL\.|TUQ\.|T\/M|(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|(?:Nơi|NƠI) (?:nhận|NHẬN|gửi)|Kính gửi|Về việc|V\/v|Căn cứ (?=\p{Lu})|(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|NGHỊ QUYẾT)$)/u
const kindLine =
  /^(?:KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|THÔNG BÁO|BÁO CÁO|NGHỊ QUYẾT|PHỤ LỤC(?: (?:\d+|[IVX]+))?|Phụ lục(?: (?:\d+|[IVX]+))?)$/u
const issuerLine = /^(?:[UỦ][ỶY] BAN|HỘI ĐỒNG|SỞ |BỘ |BAN |VĂN PHÒNG|CHÍNH PHỦ|CỘNG H)/u

const positionLine = /^(?:KT\.\s?)?(?:PHÓ )?CHỦ TỊCH$/u
const signatureLine = /^(?:(?:PHÓ )?CHỦ TỊCH$|(?:TM|KT|TL|TUQ)\.\s?\p{Lu}|PHỤ LỤC(?:\s|$))/u

/** `TM. ỦY BAN NHÂN DÂN`, `PHÓ CHỦ TỊCH`, `PHỤ LỤC II`: nothing above goes on with it; below it only capitals may. */
export function isSignatureLine(plain: string): boolean {
  return plain.length <= 80 && signatureLine.test(plain) && isCapitals(plain)
}

/** A line that always stands by itself in a letterhead, a title or a signature. */
export function isFormalLine(plain: string): boolean {
  return formalLine.test(plain)
}

/** A line after which a new one begins: the kind of document, the position of who signs, or the name of the issuer in capitals. */
export function closesLine(plain: string): boolean {
  return (
    kindLine.test(plain) ||
    positionLine.test(plain) ||
    (plain.length <= 40 && issuerLine.test(plain) && isCapitals(plain))
  )
}

const pageLine =
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]|\d{1,3}(?:\s*\/\s*\d{1,3})?|(?:Trang|TRANG|trang|Page|page)\s+\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?)$/

/** `12`, `- 12 -`, `Trang 3/9`: what stands alone between two pages. */
export function isPageLine(plain: string): boolean {
  return plain.length < 24 && pageLine.test(plain)
}

const partLine =
  /^(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Phụ lục|PHỤ LỤC)\s+(?:\d{1,3}|[IVXLC]{1,6}|thứ \p{Ll}+|THỨ \p{Lu}+)[.:]?$/u

/** `Phần I`, `CHƯƠNG 2`: the title stands on the next line. */
export function isPartLine(plain: string): boolean {
  return plain.length < 40 && partLine.test(plain)
}

const numberedStart = new RegExp(`^(?:(?:${numberMarker}|${letterMarker}|${romanMarker})(?=\\s)|${dashMarker})`, 'u')

/** An item with a number or a letter: `2. `, `1.1. `, `b) `, `IV. `. */
export function startsNumbered(plain: string): boolean {
  return numberedStart.test(plain)
}

/** `II. TỔ CHỨC THỰC HIỆN`, `PHỤ LỤC I`: a section begins. */
export function isSectionLine(plain: string): boolean {
  if (plain.length > 200) return false
  if (isPartLine(plain) || kindLine.test(plain)) return true
  const marker = numberedStart.exec(plain)
  return marker !== null && isCapitals(plain.slice(marker[0].length))
}
