import type { Element, ElementContent, Root } from 'hast'
import type { SourceBlock, SourceCell, SourceDocument, SourceRow, SourceRun } from '../../schema/source-document.js'
import type { ZipPackage } from '../container/open-zip.js'
import { mediaType } from './document-reader.js'
import { plainParagraph } from './paragraph-reader.js'
import { flatten } from './table-reader.js'

/**
 * The second opinion on a package in which our own reader finds no document: mammoth, which loses labels of lists. Null where
 * it finds none either. It has no limits of its own, so it is only asked where every part is within ours.
 */
export async function readSpare(bytes: Uint8Array, zip: ZipPackage): Promise<SourceDocument | null> {
  if (zip.names.some((name) => /\.(?:xml|rels)$/i.test(name) && zip.read(name)?.problem)) return null
  const root = await convert(bytes)
  if (root === null) return null
  const blocks = blocksOf(root)
  if (blocks.length === 0) return null
  return {
    format: 'docx',
    mediaType,
    pages: [],
    blocks,
    notices: [
      {
        code: 'lossy-reader',
        severity: 'warning',
        message: {
          vi: 'Tệp DOCX có cấu trúc lạ, phải đọc bằng bộ đọc dự phòng: số thứ tự tự động có thể bị mất. Hãy mở bằng Word rồi lưu lại.',
          en: 'The DOCX file has an odd structure and was read by a spare reader: automatic numbers may be lost. Open it in Word and save it again.',
        },
      },
    ],
  }
}

async function convert(bytes: Uint8Array): Promise<Root | null> {
  try {
    const { default: mammoth } = await import('mammoth')
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    const [{ unified }, { default: rehypeParse }] = await Promise.all([import('unified'), import('rehype-parse')])
    return unified().use(rehypeParse, { fragment: true }).parse(value)
  } catch {
    return null
  }
}

/** HTML of paragraphs, headings, lists and tables → blocks. */
export function blocksOf(parent: Root | Element): SourceBlock[] {
  const blocks: SourceBlock[] = []
  let words = newWords()
  const close = (heading: number | null = null) => {
    if (words.text.trim() !== '') blocks.push({ ...plainParagraph(words.text, words.runs), headingLevel: heading })
    words = newWords()
  }
  for (const child of parent.children) {
    if (child.type === 'element' && child.tagName === 'table') {
      close()
      const rows = rowsOf(child)
      if (rows.length > 0) blocks.push({ kind: 'table', certainty: 'grid', rows })
    } else if (child.type === 'element' && /^(?:p|h[1-6])$/.test(child.tagName)) {
      close()
      for (const part of child.children) addWords(part, words, false, false)
      close(child.tagName === 'p' ? null : Number(child.tagName[1]))
    } else if (child.type === 'element' && /^(?:ul|ol|li|div|section|body|html|dl|dd|dt)$/.test(child.tagName)) {
      close()
      for (const block of blocksOf(child)) blocks.push(block)
    } else if (child.type === 'element' || child.type === 'text') addWords(child, words, false, false)
  }
  close()
  return blocks
}

interface Words {
  text: string
  runs: SourceRun[]
}

function newWords(): Words {
  return { text: '', runs: [] }
}

function addWords(node: ElementContent, into: Words, bold: boolean, italic: boolean): void {
  if (node.type === 'text') {
    const start = into.text.length
    into.text += node.value
    const end = into.text.length
    if ((bold || italic) && end > start) {
      const looks = { superscript: false, font: null, size: null, readingConfidence: null }
      into.runs.push({ start, end, bold, italic, ...looks })
    }
  } else if (node.type === 'element') {
    if (node.tagName === 'br') into.text += '\n'
    const strong = bold || /^(?:strong|b)$/.test(node.tagName)
    const slanted = italic || /^(?:em|i)$/.test(node.tagName)
    for (const child of node.children) addWords(child, into, strong, slanted)
  }
}

function rowsOf(table: Element): SourceRow[] {
  const rows: SourceRow[] = []
  /** How many more rows each column is covered from above. */
  const covered: number[] = []
  const walk = (parent: Element, header: boolean): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'tr') rows.push({ cells: cellsOf(child, covered), header, breakBefore: false })
      else if (/^t(?:head|body|foot)$/.test(child.tagName)) walk(child, child.tagName === 'thead')
    }
  }
  walk(table, false)
  return rows.filter(({ cells }) => cells.length > 0)
}

function cellsOf(row: Element, covered: number[]): SourceCell[] {
  const cells: SourceCell[] = []
  let column = 0
  for (const child of row.children) {
    if (child.type !== 'element' || !/^t[dh]$/.test(child.tagName)) continue
    while ((covered[column] ?? 0) > 0) covered[column++]!--
    const columnSpan = spanOf(child.properties.colSpan)
    const rowSpan = spanOf(child.properties.rowSpan)
    cells.push({ column, columnSpan, rowSpan, paragraphs: flatten(blocksOf(child)) })
    for (let i = 0; i < columnSpan; i++) covered[column++] = rowSpan - 1
  }
  for (; column < covered.length; column++) if (covered[column]! > 0) covered[column]!--
  return cells
}

const LARGEST_SPAN = 1000

function spanOf(value: unknown): number {
  const span = Number(value)
  return Number.isInteger(span) && span > 0 ? Math.min(span, LARGEST_SPAN) : 1
}
