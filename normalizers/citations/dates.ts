const numeric =
  /[\s,*_]*(\(\s*)?(?:(?:được\s+)?(?:ban\s+hành|ký)\s+)?(?:ngày\s*)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})(?!\d)/iuy
const inWords =
  /[\s,*_]*(\(\s*)?(?:(?:được\s+)?(?:ban\s+hành|ký)\s+)?ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d{2})(?!\d)/iuy

/** The date right after a document's number: `ngày 13/6/2011`, `ngày 31 tháng 10 năm 2017`, `02/8/2007`; null where none stands there. */
export function readDateAt(text: string, at: number): { iso: string; end: number } | null {
  for (const pattern of [numeric, inWords]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null) continue
    const [, bracket, day, month, year] = match
    const iso = isoOf(Number(day), Number(month), Number(year))
    if (iso === null) return null
    let end = pattern.lastIndex
    if (bracket !== undefined && text[end] === ')') end++
    return { iso, end }
  }
  return null
}

function isoOf(day: number, month: number, year: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}
