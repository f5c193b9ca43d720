import { opensWithVerb } from '../../normalizers/duties/index.js'
import type { SourceParagraph, SourceRun } from '../../schema/source-document.js'
import { readInline } from '../markdown/inline.js'
import { type Layout, WIDEST_WRAP } from './layout.js'
import * as lineOf from './lines.js'

/** Where two lines of one chunk meet. */
type Joint = 'join' | 'break' | 'paragraph'

interface Looks {
  readonly headingLevel?: number
  readonly indent?: number
  readonly furniture?: SourceParagraph['furniture']
  readonly label?: string
}

const footnote = /^\s*\[\^([^\]\s]{1,20})\]:\s+/
/** Room for so many letters at the end of a line says that the break after it was meant. */
const ROOM = 6
/** The first line of a paragraph may be cut short at the end of an emphasis; a longer one was not. */
const SHORTEST_TITLE = 32
const NEIGHBOURS = 6
const LONGEST_OPENING = 60
/** Words that others must follow: the line goes on. */
const goesOnAfter =
  /(?:[\s.](?:của|và|các|những|với|cho|về|theo|tại|từ|đến|do|là|bởi|trong|trên|giữa|hoặc|cùng|để|Sở|Ban|Bộ|Các|Ủy|Uỷ|Hội|Cục|Chi|Tổng|Ủy ban|năm|số|ngày|tháng)|[,(–-])$/u
/** How many lines further on the end of an emphasis is looked for. */
const LONGEST_EMPHASIS = 12

/** Lines without a blank one among them → paragraphs. `spaceBefore` goes to the first. */
export function readChunk(lines: readonly string[], layout: Layout, spaceBefore: boolean): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = []
  if (lines.length === 1 && !/[*#<[>`~=_-]/.test(lines[0]!)) {
    const line = lines[0]!
    addParagraphs(paragraphs, line, layout, { indent: lineOf.indentOf(line) }, spaceBefore)
    return paragraphs
  }
  const stars = starEnds(lines)
  let i = 0
  while (i < lines.length) {
    const first = i
    const parts = [lines[i]!]
    while (i + 1 < lines.length) {
      const joint = jointOf(lines, first, i, stars, layout)
      if (joint === 'paragraph') break
      i++
      const trimmedEnd = parts.at(-1)!.trimEnd()
      parts[parts.length - 1] = layout.markdown && trimmedEnd.endsWith('\\') ? trimmedEnd.slice(0, -1) : trimmedEnd
      parts.push(joint === 'join' ? ' ' : '\n', lines[i]!.trimStart())
    }
    const space = spaceBefore && paragraphs.length === 0
    let raw = parts.join('')
    // An emphasis that goes on into the next paragraph is closed here and opened there.
    if (stars[first - 1]) raw = stars[first - 1]! + raw.trimStart()
    if (stars[i] && i + 1 < lines.length) raw = raw.trimEnd() + stars[i]
    addLine(paragraphs, raw, lines[first]!, layout, space)
    i++
  }
  return paragraphs
}

function addLine(into: SourceParagraph[], raw: string, first: string, layout: Layout, space: boolean): void {
  if (lineOf.isRule(first)) {
    into.push(paragraphOf(first.trim(), [], { furniture: 'rule' }, space))
    return
  }
  if (lineOf.isEmptyEmphasis(first) || lineOf.isFence(first)) return
  const heading = lineOf.readHeading(raw)
  const note = layout.markdown ? footnote.exec(raw) : null
  if (heading) addParagraphs(into, heading.words, layout, { headingLevel: heading.level }, space)
  else if (note)
    addParagraphs(into, raw.slice(note[0].length), layout, { furniture: 'footnote', label: note[1]! }, space)
  else {
    const quoted = layout.markdown ? raw.replace(/^\s*(?:> ?){1,9}(?=[\p{L}*])/u, '') : raw
    addParagraphs(into, quoted, layout, { indent: lineOf.indentOf(first) }, space)
  }
}

function addParagraphs(into: SourceParagraph[], raw: string, layout: Layout, looks: Looks, space: boolean): void {
  readInline(raw, layout.markdown).forEach(({ text, runs }, i) => {
    into.push(paragraphOf(text, runs, looks, space && i === 0))
  })
}

function paragraphOf(text: string, runs: readonly SourceRun[], looks: Looks, spaceBefore: boolean): SourceParagraph {
  return {
    kind: 'paragraph',
    text,
    label: looks.label ?? null,
    headingLevel: looks.headingLevel ?? null,
    indent: looks.indent ?? 0,
    alignment: null,
    runs,
    spaceBefore,

    lines: null,
    furniture: looks.furniture ?? null,
  }
}

/** How the line after `at` goes on with the paragraph that began at `first`. */
function jointOf(lines: readonly string[], first: number, at: number, stars: readonly string[], layout: Layout): Joint {
  const above = lines[at]!
  const below = lines[at + 1]!
  if (alone(above) || alone(below)) return 'paragraph'
  const a = lineOf.plainLine(above)
  const b = lineOf.plainLine(below)
  if (lineOf.isCutName(a) && lineOf.isCapitals(b)) return 'join'
  if (lineOf.isSignatureLine(b) || (lineOf.isSignatureLine(a) && !lineOf.isCapitals(b))) return 'paragraph'
  if (at === first && lineOf.isBareMarker(a)) return 'join'
  const range = /\d$/.test(a) && /^[-–]\s?\d/.test(b)
  if (lineOf.startsItem(b) && !range) return 'paragraph'
  if ((lineOf.startsWeakItem(b) || lineOf.startsLabel(b)) && lineOf.endsSentence(a)) return 'paragraph'
  if (layout.spacesBreak && above.endsWith('  ')) return 'break'
  if (layout.markdown && above.trimEnd().endsWith('\\')) return 'break'
  const small = lineOf.startsSmall(b)
  if (stars[at]) return layout.wrapped || small ? 'join' : 'break'
  if (!small && stylesPart(lines, first, at)) return 'paragraph'
  if (lineOf.isFormalLine(b) || lineOf.closesLine(a)) return 'paragraph'
  if (!small && at === first && lineOf.isPartLine(a)) return 'paragraph'
  if (small) {
    if (!layout.wrapped && (lineOf.endsSentence(a) || above.length > WIDEST_WRAP)) return 'paragraph'
    return lineOf.endsSentence(a) && hasRoom(a, b, layout) && a.length < layout.width / 2 ? 'paragraph' : 'join'
  }
  const indented = lineOf.indentOf(below) >= lineOf.indentOf(lines[first]!) + 2
  if (indented && layout.markdown && lineOf.startsItem(lineOf.plainLine(lines[first]!))) return 'join'
  if (/[,(–-]$/.test(a) && a.length <= WIDEST_WRAP) return 'join'
  if (!layout.wrapped || above.length > WIDEST_WRAP) return 'paragraph'
  if (lineOf.isCapitals(a) && !lineOf.isCapitals(b)) return 'paragraph'
  // `I. CĂN CỨ` above `XÂY DỰNG KẾ HOẠCH`
  if (at === first && lineOf.isSectionLine(a) && lineOf.startsNumbered(a) && lineOf.isCapitals(b)) return 'join'
  if (at === first && isItemTitle(lines, at, a, b, layout)) return 'paragraph'
  if (lineOf.endsSentence(a)) return at === first || hasRoom(a, b, layout) ? 'paragraph' : 'join'
  return at > first && a.length < layout.width * 0.6 ? 'paragraph' : 'join'
}

/** `2. Ban Chỉ huy phòng thủ dân sự tỉnh` above `Tham mưu …`: a numbered line by itself, which the next does not go on with. */
function isItemTitle(lines: readonly string[], at: number, a: string, b: string, layout: Layout): boolean {
  if (!lineOf.startsNumbered(a) || lineOf.endsSentence(a) || goesOnAfter.test(a) || !/^\p{Lu}/u.test(b)) return false
  if (!hasRoom(a, b, layout)) return false
  if (opensWithVerb(b.slice(0, LONGEST_OPENING))) return true
  if (a.length < SHORTEST_TITLE) return false
  let around = 0
  for (let i = Math.max(0, at - NEIGHBOURS); i <= at + NEIGHBOURS && i < lines.length; i++) {
    if (lines[i]!.length <= WIDEST_WRAP) around = Math.max(around, lines[i]!.length)
  }
  return a.length < Math.min(around, layout.width) * 0.85
}

function hasRoom(a: string, b: string, layout: Layout): boolean {
  const word = b.indexOf(' ')
  return layout.width - a.length - 1 - (word < 0 ? b.length : word) > ROOM
}

function alone(line: string): boolean {
  return (
    lineOf.isRule(line) || lineOf.readHeading(line) !== null || lineOf.isEmptyEmphasis(line) || lineOf.isFence(line)
  )
}

/** `**KT. CHỦ TỊCH**` above `PHÓ CHỦ TỊCH`: one is emphasised as a whole and the other is not, or both are, each by itself. */
function stylesPart(lines: readonly string[], first: number, at: number): boolean {
  const above = lines[at]!.trim()
  if (above.endsWith('*') && lines[first]!.trimStart().startsWith('*')) {
    let runs = 0
    for (let i = first; i <= at; i++) runs += lines[i]!.match(/\*+/g)?.length ?? 0
    if (runs === 2) return true
  }
  const below = lines[at + 1]!.trim()
  return below.startsWith('*') && below.endsWith('*') && below.match(/\*+/g)!.length === 2 && !above.includes('*')
}

/** For each line the emphasis that is open at its end and closed by a later one: ``, `*`, `**` or `***`. */
function starEnds(lines: readonly string[]): string[] {
  const ends: string[] = new Array(lines.length).fill('')
  let open = 0
  let since = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const before = open
    if (line.includes('*')) open = starsAfter(line, open)
    if (open !== before) {
      if (before && i - since <= LONGEST_EMPHASIS) for (let k = since; k < i; k++) ends[k] = '*'.repeat(before)
      since = i
    }
  }
  return ends
}

/** Bit 0 where italic is open at the end of the line, bit 1 where bold is; the bullet `* ` turns none. */
function starsAfter(line: string, before: number): number {
  let open = before
  const first = line.search(/\S/)
  for (let at = line.indexOf('*'); at >= 0; ) {
    let end = at + 1
    while (line.charCodeAt(end) === 42) end++
    open ^= at === first && line[end] === ' ' && end - at === 1 ? 0 : countedStars(line, at, end - at)
    at = line.indexOf('*', end)
  }
  return open
}

/** The part of a run of stars that turns emphasis; `(*)` turns none. */
function countedStars(line: string, at: number, count: number): number {
  if (count < 3 && line[at - 1] === '(' && line[at + count] === ')') return 0
  return count & 3
}
