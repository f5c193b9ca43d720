import { compareKey } from '../../normalizers/letters.js'
import type { BlockRole } from '../../schema/index.js'
import { findHeader, tableWidth } from '../tables/header.js'
import type { Words } from '../words.js'
import type { PlacedBlock, PlacedParagraph, PlacedTable } from './flow.js'
import { isUpper } from './lines.js'
import { isBullet, type Marker, type MarkerStyle, readItemMarker, readMarker, styleRank } from './markers.js'

/** A heading, point, bullet or unmarked paragraph with what stands under it. */
export interface OutlineNode {
  type: 'root' | 'heading' | 'point' | 'paragraph' | 'table'
  readonly marker: Marker | null
  readonly parent: OutlineNode | null
  readonly children: OutlineNode[]
  /** The paragraphs that open it: one, or two where a heading stands below its number (`Phần I` / `MỤC TIÊU`); none for the root and tables. */
  readonly paragraphs: PlacedParagraph[]
  /** The parts of a table that page breaks cut. */
  readonly tables: PlacedTable[]
  /** Words of the heading without the marker; none for points and paragraphs. */
  heading: Words | null
  /** Words of the point or paragraph without the marker; of a run-in heading, what follows it. */
  body: Words | null
  /** Place among the unmarked or bulleted children of its parent, from 1. */
  readonly nth: number
  /** Markers from the root: `II.1.a`; a decimal marker stands for its own parents, bullets and unmarked paragraphs count. */
  readonly path: string
  role: BlockRole
  area: string | null
}

interface Open {
  readonly node: OutlineNode
  readonly rank: number
  readonly style: MarkerStyle | 'bare'
}

/** Builds the tree of one part of the document (body or appendix) from its blocks in order. */
export function buildOutline(
  blocks: readonly PlacedBlock[],
  options: { rootRole: BlockRole; prefix?: string },
): OutlineNode {
  const root = makeNode('root', null, null, { role: options.rootRole, prefix: options.prefix ?? '' })
  const stack: Open[] = [{ node: root, rank: 0, style: 'bare' }]
  const counts = new Map<OutlineNode, Map<string, number>>()
  const nth = (parent: OutlineNode, label: string): number => {
    let labels = counts.get(parent)
    if (labels === undefined) {
      labels = new Map()
      counts.set(parent, labels)
    }
    const n = (labels.get(label) ?? 0) + 1
    labels.set(label, n)
    return n
  }
  let before: OutlineNode | null = null
  for (const block of blocks) {
    if (block.kind === 'table') {
      const parent = popTo(stack, (open) => open.node.type === 'root' || open.node.type === 'heading')
      if (before?.type === 'table' && goesOn(before.tables[0]!, block)) {
        before.tables.push(block)
        continue
      }
      const node: OutlineNode = makeNode('table', null, parent, { tables: [block], nth: nth(parent, 'table') })
      parent.children.push(node)
      before = node
      continue
    }
    if (before?.type === 'heading' && before.heading?.isEmpty === true && isUnitTitle(block)) {
      before.paragraphs.push(block)
      before.heading = headingWords(block.words, 0, block.words.text.length)
      continue
    }
    const text = block.words.text
    const marker = readMarker(text) ?? readItemMarker(text)
    if (marker === null) {
      if (isBareHeading(block)) {
        const rank = bareRank(block, stack)
        const parent = popTo(stack, (open) => open.rank < rank)
        const node = makeNode('heading', null, parent, {
          paragraphs: [block],
          heading: headingWords(block.words, 0, text.length),
          nth: nth(parent, '*'),
        })
        parent.children.push(node)
        before = node
        stack.push({ node, rank, style: 'bare' })
        continue
      }
      // an unmarked paragraph stands beside bullets and lettered points, below headings and numbered points
      const parent = popTo(stack, (open) => open.rank < styleRank.bracketed && open.node.type !== 'paragraph')
      const node = makeNode('paragraph', null, parent, {
        paragraphs: [block],
        body: block.words,
        nth: nth(parent, '-'),
      })
      parent.children.push(node)
      before = node
      continue
    }
    const parent = openParent(stack, marker)
    const rank = Math.max(parent.rank + 0.001, rankIn(stack, marker))
    const split = splitHeading(block, marker)
    const node = makeNode(split.heading === null ? 'point' : 'heading', marker, parent.node, {
      paragraphs: [block],
      heading: split.heading,
      body: split.body,
      nth: isBullet(marker) ? nth(parent.node, marker.label) : marker.ordinal,
    })
    parent.node.children.push(node)
    before = node
    stack.push({ node, rank, style: marker.style })
  }
  return root
}

function makeNode(
  type: OutlineNode['type'],
  marker: Marker | null,
  parent: OutlineNode | null,
  rest: Partial<Pick<OutlineNode, 'paragraphs' | 'tables' | 'heading' | 'body' | 'nth' | 'role'>> & { prefix?: string },
): OutlineNode {
  return {
    type,
    marker,
    parent,
    children: [],
    paragraphs: rest.paragraphs ?? [],
    tables: rest.tables ?? [],
    heading: rest.heading ?? null,
    body: rest.body ?? null,
    nth: rest.nth ?? 0,
    path: makePath(marker, parent, segment(type, marker, rest.nth ?? 0), rest.prefix ?? ''),
    role: rest.role ?? 'other',
    area: null,
  }
}

/** `Phần I` alone on its line has its title on the next. */
function isUnitTitle(block: PlacedParagraph): boolean {
  const text = block.words.text
  return text.length <= 200 && readMarker(text) === null && !sentenceEnd.test(text)
}

/** A table goes on where the next begins with the same heads, or with none and as many columns. */
function goesOn(first: PlacedTable, next: PlacedTable): boolean {
  const width = tableWidth(first)
  if (tableWidth(next) !== width) return false
  const head = findHeader(first.rows, width)
  if (head === null) return false
  const again = findHeader(next.rows, width)
  if (again === null) return true
  return (
    again.columns.filter((column, i) => compareKey(column.name) === compareKey(head.columns[i]!.name)).length >=
    width * 0.7
  )
}

function rankOf(marker: Marker): number {
  return marker.style === 'decimal' ? styleRank.decimal + marker.numbers.length - 2 : styleRank[marker.style]
}

/** `A.` stands above `I.`, but below it where it first comes under an open `II.`. */
function rankIn(stack: readonly Open[], marker: Marker): number {
  if (marker.style === 'item') return rankOfItem(stack, marker)
  if (marker.style !== 'capital') return rankOf(marker)
  const roman = stack.findIndex((open) => open.style === 'roman')
  const capital = stack.findIndex((open) => open.style === 'capital')
  return roman > 0 && (capital < 0 || capital > roman) ? styleRank.roman + 0.5 : rankOf(marker)
}

/** `Nhóm 1:` under `II.` holds what is numbered below it; under `2.` it is a part of that. Of two names the later is the smaller. */
function rankOfItem(stack: readonly Open[], marker: Marker): number {
  const name = nameOfItem(marker)
  const own = stack.find((open) => open.style === 'item' && nameOfItem(open.node.marker!) === name)
  if (own !== undefined) return own.rank
  const above = stack.findLast(
    (open) => open.style === 'item' || (open.style !== 'bare' && open.rank <= styleRank.arabic),
  )
  const below = above === undefined ? styleRank.roman : Math.max(above.rank, styleRank.roman)
  return below + itemStep
}

const itemStep = 0.1
const nameOfItem = ({ label }: Marker): string => label.slice(0, label.lastIndexOf(' '))

function popTo(stack: Open[], holds: (open: Open) => boolean): OutlineNode {
  while (stack.length > 1 && !holds(stack.at(-1)!)) stack.pop()
  return stack.at(-1)!.node
}

/** Place of the open point whose list the marker goes on with; a list under another's point stands deeper than its style does. */
function sameList(stack: readonly Open[], marker: Marker, rank: number): number {
  if (isBullet(marker)) return findLastIndex(stack, (open) => open.style === marker.style)
  if (marker.style === 'item')
    return findLastIndex(stack, (open) => open.style === 'item' && nameOfItem(open.node.marker!) === nameOfItem(marker))
  if (marker.style === 'bracketed' && marker.ordinal > 1) {
    const before = findLastIndex(
      stack,
      (open) => open.style === marker.style && open.node.marker?.ordinal === marker.ordinal - 1,
    )
    if (before > 0) return before
  }
  return findLastIndex(stack, (open) => open.style === marker.style && Math.floor(open.rank) === Math.floor(rank))
}

/** Finds what a marked paragraph stands under, and closes what it ends. */
function openParent(stack: Open[], marker: Marker): { node: OutlineNode; rank: number } {
  const rank = rankIn(stack, marker)
  const same = sameList(stack, marker, rank)
  const last = stack.at(-1)!
  const leadsIn = last.node.body?.text.endsWith(':') === true || last.node.heading?.text.endsWith(':') === true
  if (same > 0) {
    // a new `1.` under an open point that ends on a colon is a list of its own
    const restarts =
      marker.ordinal === 1 && stack[same]!.node.marker!.ordinal >= 1 && leadsIn && stack.length - 1 > same
    if (!restarts) {
      stack.length = same
      return stack.at(-1)!
    }
    return last
  }
  // a style not yet open goes below a line that leads in to a list, whatever its usual rank
  const opensList = isBullet(marker) || (marker.style === 'bracketed' && marker.ordinal === 1)
  if (leadsIn && opensList && last.style !== 'bare') return last
  while (stack.length > 1 && stack.at(-1)!.rank >= rank) stack.pop()
  return stack.at(-1)!
}

function findLastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) if (holds(items[i]!)) return i
  return -1
}

const sentenceEnd = /[.;…]["”)]?$/u

/** A heading without a marker: declared by the format, all capitals, or bold and short. */
export function isBareHeading(paragraph: PlacedParagraph): boolean {
  const text = paragraph.words.text
  if (text.length > 200 || sentenceEnd.test(text) || text.startsWith('(')) return false
  if (paragraph.headingLevel !== null) return true
  if (isUpper(text) && text.replace(/[^\p{L}]/gu, '').length >= 5) return true
  return paragraph.boldLead >= text.length && text.length < 150 && /^\p{Lu}/u.test(text)
}

function bareRank(paragraph: PlacedParagraph, stack: readonly Open[]): number {
  // without a marker only capitals tell a division of the plan from a heading inside one
  if (isUpper(paragraph.words.text)) return styleRank.roman
  const within = [...stack]
    .reverse()
    .find((open) => open.style === 'roman' || open.style === 'part' || open.style === 'bare')
  return within === undefined || within.rank === 0 ? styleRank.roman : Math.max(within.rank, styleRank.arabic)
}

const headingStyles = new Set<MarkerStyle>([
  'part',
  'chapter',
  'division',
  'article',
  'capital',
  'roman',
  'arabic',
  'item',
  'decimal',
])

/**
 * Cuts a marked paragraph into heading and sentence: `**2. Sở Nội vụ** chủ trì …` is both, `1. Mục tiêu` a heading alone,
 * `1. Thực hiện Đề án …; tổ chức ….` a point without one.
 */
export function splitHeading(
  paragraph: PlacedParagraph,
  marker: Marker,
): { heading: Words | null; body: Words | null } {
  const { words } = paragraph
  const text = words.text
  const from = marker.length
  const rest = text.slice(from)
  const alone = { heading: headingWords(words, from, text.length), body: null }
  const sentence = { heading: null, body: words.slice(from) }
  if (isBullet(marker)) return sentence
  const bold = paragraph.boldLead
  if (bold > from + 1 && bold < text.length - 1) {
    const head = text.slice(from, bold).trim()
    // a bold word inside a sentence is emphasis; a run-in heading is a name or a title of its own
    if (/^\p{Lu}/u.test(head) && head.split(' ').length >= 2) {
      // `**2. Phòng Nội vụ**: Chủ trì …`: the colon is neither's
      const behind = /^[\s:]*/.exec(text.slice(bold))![0].length
      return { heading: headingWords(words, from, bold), body: words.slice(bold + behind) }
    }
  }
  if (rest.trim() === '' || marker.style === 'part' || marker.style === 'chapter' || marker.style === 'division')
    return alone
  if (marker.style === 'roman' && (rest.length < 250 || isUpper(rest))) return alone
  if (rest.length > 300) return sentence
  const wholeBold = bold >= text.length
  if (wholeBold || isUpper(rest) || paragraph.headingLevel !== null) {
    return sentenceEnd.test(rest) && rest.length > 120 ? sentence : alone
  }
  if (!headingStyles.has(marker.style)) {
    return sentence
  }
  // a quantity is an aim, not a title: `1.3. Giảm 90% mức tăng …`
  if (/\d\s?%/.test(rest)) return sentence
  // `7. Sở Nội vụ chủ trì, phối hợp với …, tập trung vào các việc sau:` leads in to a list and is a sentence
  // `3. Đào tạo, bồi dưỡng:`, `5. Ủy ban nhân dân quận, huyện:` are titles
  if (/:$/.test(rest) && (rest.length > 70 || rest.includes(';') || leadsToList.test(compareKey(rest)))) return sentence
  if (sentenceEnd.test(rest)) {
    // `1.2. Trách nhiệm thực hiện.`: a full stop alone does not make a sentence of a short title
    return rest.length <= 60 && !/[,;:]/.test(rest.slice(0, -1)) && rest.split(' ').length <= 6 ? alone : sentence
  }
  return rest.length <= 160 ? alone : sentence
}

/** What a sentence ends on before its list; a comma may stand in a title too. */
const leadsToList =
  /(?:,.*(?:chủ trì|phối hợp|thực hiện|yêu cầu|tập trung).*|(?:sau|sau đây|gồm|bao gồm|trong đó|cụ thể)\s*):$/

function headingWords(words: Words, from: number, to: number): Words {
  let end = to
  while (end > from && /[\s.:;]/.test(words.text[end - 1]!)) end--
  return words.slice(from, end)
}

export function* walk(node: OutlineNode): Generator<OutlineNode> {
  yield node
  for (const child of node.children) yield* walk(child)
}

function makePath(marker: Marker | null, parent: OutlineNode | null, own: string, prefix: string): string {
  if (parent === null) return prefix
  let above = parent
  if (marker?.style === 'decimal') {
    while (above.parent !== null && (above.marker?.style === 'decimal' || above.marker?.style === 'arabic'))
      above = above.parent
  }
  return above.path === '' ? own : `${above.path}.${own}`
}

function segment(type: OutlineNode['type'], marker: Marker | null, nth: number): string {
  if (marker === null) return type === 'heading' ? `*${nth}` : `-${nth}`
  return isBullet(marker) ? `${marker.label}${nth}` : marker.label
}
