import * as lineOf from './lines.js'

/** Longer cells hold a text, not recipients and a signature. */
const LONGEST = 6000
/** `** **`: one emphasis ends and the next begins. */
const betweenRuns = /(?<=[^\s*]\*{1,3})\s+(?=\*{1,3}[^\s*])/
const betweenSigners = /\s+(?=(?:KT|TL|TUQ|TM|T\/M)\.\s?\p{Lu})|(?<=(?:KT|TL|TUQ)\.\s?[\p{Lu} ]{4,40})\s+(?=PHÓ )/u
const emphasised = /^(\*{1,3})[^*]+\1$/
const recipients = /Nơi (?:nhận|gửi)\s*:/i
/** Before `- Sở A`, where a recipient above it or the heading has ended. */
const beforeRecipient = /(?<=[:;.,*])\s*(?=[-–+•]\s*[\p{L}*])/u

/**
 * Lines of a cell that a table of one line a row has run together: recipients at their bullets, and the separately
 * emphasised lines of a letterhead or a signature. Other cells are one line.
 */
export function cutCell(cell: string): string[] {
  const signature = cell.length <= LONGEST_SIGNATURE ? cutSignature(cell.trim()) : null
  if (signature !== null) return signature
  if (cell.length <= LONGEST_SIGNATURE && filed.test(cell)) return cell.split(beforeRecipient)
  if (cell.length > LONGEST || !(cell.includes('*') || recipients.test(cell))) return [cell]
  return cutRuns(cell).flatMap(cutRecipients)
}

const LONGEST_SIGNATURE = 160
/** `- Như trên; - Lưu: VT, VX.`: recipients that have lost their heading. */
const filed = /^[-–+•]\s.*[;,.]\s*[-–+•]\s?Lưu\s?:/u
const signed = /^((?:TM|T\/M|KT|TL|TUQ)\.\s?\p{Lu}[\p{Lu}\s.,&–-]+?)\s+(\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4})$/u
const beforeOffice =
  /\s+(?=(?:KT|TL|TUQ)\.\s?\p{Lu})|(?<!(?:KT|TL|TUQ|Q)\.)(?<!PHÓ)\s+(?=(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|VỤ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG BAN|BÍ THƯ)(?:\s|$))/u

/** `TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê Văn Hai`, all in one line. */
function cutSignature(cell: string): string[] | null {
  const match = signed.exec(cell)
  return match === null ? null : [...match[1]!.split(beforeOffice), match[2]!]
}

function cutRuns(cell: string): string[] {
  const parts = cell.trim().split(betweenRuns)
  if (parts.length === 1) return [cell]
  const runs = parts.filter((part) => emphasised.test(part)).map(lineOf.plainLine)
  const formal = runs.some((run) => lineOf.isFormalLine(run) || lineOf.closesLine(run))
  if (!formal) return [cell]
  const lines: string[] = []
  for (const part of parts) {
    const whole = emphasised.test(part) || lineOf.isFormalLine(lineOf.plainLine(part))
    const last = lines.at(-1)
    if (last === undefined || (whole && balanced(last))) lines.push(part)
    else lines[lines.length - 1] = `${last} ${part}`
  }
  return lines.flatMap(cutSigners)
}

/** `**TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH**` → three lines. */
function cutSigners(line: string): string[] {
  const stars = /^\*{1,3}/.exec(line)?.[0]
  if (!stars || !emphasised.test(line) || !lineOf.isFormalLine(lineOf.plainLine(line))) return [line]
  return line
    .slice(stars.length, -stars.length)
    .split(betweenSigners)
    .map((part) => `${stars}${part.trim()}${stars}`)
}

function balanced(part: string): boolean {
  return (part.match(/\*+/g)?.length ?? 0) % 2 === 0
}

function cutRecipients(line: string): string[] {
  const at = line.search(recipients)
  if (at < 0 || !/^[\s*_<a-z>]*$/.test(line.slice(0, at))) return [line]
  return line.split(beforeRecipient)
}
