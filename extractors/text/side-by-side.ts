import { kindOfHeading } from '../../normalizers/citations/index.js'
import * as lineOf from './lines.js'
import { type FoundTable, isBlank, type RawRow } from './raw-table.js'

/** Lines of a letterhead or of two signatures, blank ones among them. */
const MOST_LINES = 24
const MOST_BLANK = 8
const LONGEST_LINE = 240
/** Blanks between two columns. */
const gap = /\s{3,}/g

const motto = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/u
/** `TM. ỦY BAN NHÂN DÂN`, `KT. GIÁM ĐỐC`, `SỞ TÀI CHÍNH`, `GIÁM ĐỐC`. */
const signer =
  /^(?:(?:TM|T\/M|KT|TL|TUQ|Q)[./]|(?:PHÓ )?(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|(?:CHỈ HUY|CHI CỤC|TỔNG CỤC|CỤC|BỘ|THỨ|VỤ|VIỆN|HIỆU)? ?TRƯỞNG|CHỦ NHIỆM|BÍ THƯ|CHÁNH )|[UỦ][ỶY] BAN|SỞ |BAN |HỘI |CÔNG AN|BỘ CHỈ HUY|ĐOÀN |LIÊN ĐOÀN|NGÂN HÀNG|TÒA ÁN|VIỆN KIỂM SÁT|BẢO HIỂM)/u

const recipients = /^(?:Nơi|NƠI) (?:nhận|NHẬN)\s*:?$/u
const name = /^(?:\p{Lu}[\p{Ll}.]+\s){1,5}\p{Lu}\p{Ll}+$/u

interface Part {
  readonly start: number
  readonly words: string
}

/**
 * A letterhead, or two who sign together, laid out side by side with blanks: all of the left column before the right one, as
 * a table of one row. Read line by line the two would run into each other.
 */
export function readSideBySide(lines: readonly string[], at: number): FoundTable | null {
  const first = lines[at]!
  if (first.length > LONGEST_LINE) return null
  const opening = partsOf(first)
  if (opening.length !== 2 || !lineOf.isCapitals(opening[1]!.words)) return null
  const [left, right] = opening as [Part, Part]
  const signing = signer.test(right.words) && (recipients.test(left.words) || signer.test(left.words))
  if (!signing && !(motto.test(right.words) && lineOf.isCapitals(left.words))) return null
  const found: Part[][] = []
  let end = at
  let named = false
  for (let i = at, blank = 0; i < lines.length && i < at + MOST_LINES; i++) {
    const line = lines[i]!
    if (isBlank(line)) {
      if (++blank > MOST_BLANK) break
      continue
    }
    const parts = line.length > LONGEST_LINE ? [] : partsOf(line)
    const goesOn = parts.length === 2 || (parts.length === 1 && staysInColumn(parts[0]!, left, right))
    if (!goesOn || (i > at && ends(parts, signing, blank))) break
    // below the signer's name only more recipients can stand
    if (named && parts.length === 1 && blank > 0 && !/^[-–+•]/.test(parts[0]!.words)) break
    found.push(parts)
    named ||= signing && name.test(parts.at(-1)!.words) && parts.at(-1)!.start > left.start
    blank = 0
    end = i + 1
  }
  if (found.filter((parts) => parts.length === 2).length < 2) return null
  const middle = Math.min(...found.flatMap((parts) => (parts.length === 2 ? [parts[1]!.start] : [])))
  const columns: string[][][] = [[], []]
  for (const parts of found) {
    const alone = parts.length === 1
    for (const [k, part] of parts.entries()) columns[alone ? Number(centreOf(part) >= middle) : k]!.push([part.words])
  }
  const row: RawRow = {
    cells: columns.map((groups, column) => ({ column, span: 1, groups })),
    header: false,
    breakBefore: false,
  }
  return { table: { certainty: 'dump', rows: [row] }, next: end }
}

const centreOf = ({ start, words }: Part): number => start + words.length / 2

function partsOf(line: string): Part[] {
  const parts: Part[] = []
  let start = line.search(/\S/)
  if (start < 0) return parts
  for (const match of line.matchAll(gap)) {
    if (match.index < start) continue
    const end = match.index + match[0].length
    if (end >= line.length) break
    parts.push({ start, words: line.slice(start, match.index) })
    start = end
  }
  parts.push({ start, words: line.slice(start).trimEnd() })
  return parts
}

/** One part by itself: well inside the left column, or where the right one begins. */
function staysInColumn(part: Part, left: Part, right: Part): boolean {
  const end = part.start + part.words.length
  return end <= right.start || part.start >= right.start - (right.start - left.start) / 3
}

/** What stands below: the title of the document, the recipients, an item. */
function ends(parts: readonly Part[], signing: boolean, blank: number): boolean {
  const { words } = parts[0]!
  if (parts.length === 2) return false
  if (lineOf.startsNumbered(words) || lineOf.isRule(words)) return true
  if (/^(?:Nơi nhận|NƠI NHẬN|Kính gửi|Phụ lục|PHỤ LỤC|BIỂU|DANH MỤC)/u.test(words)) return true
  if (lineOf.isCapitals(words) && kindOfHeading(words) !== null) return true
  return blank > 0 && !signing
}
