import { strToU8, zipSync } from 'fflate'
import { extractDocx } from '../../extractors/docx/extract-docx.js'
import type { SourceBlock, SourceDocument, SourceParagraph, SourceTable } from '../../schema/index.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const declared = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  `xmlns:m="${office}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in the root of other parts: `styles`, `numbering`, `footnotes`, `header1`, … */
  readonly [part: string]: string
}

const roots: Readonly<Record<string, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  header: 'w:hdr',
  footer: 'w:ftr',
  theme: 'a:theme',
}

/** A DOCX file of parts that are written by hand; a part `header1` has the relation `header1`. */
export function makeDocx({ body, ...parts }: DocxParts, files: Readonly<Record<string, string>> = {}): Uint8Array {
  const xml = (root: string, content: string) =>
    strToU8(`<?xml version="1.0"?><${root} ${declared}>${content}</${root}>`)
  const entries: Record<string, Uint8Array> = {
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml('w:document', `<w:body>${body}</w:body>`),
  }
  let relations = ''
  for (const [name, content] of Object.entries(parts)) {
    const type = name.replace(/\d+$/, '')
    entries[`word/${name}.xml`] = xml(roots[type]!, content)
    relations += `<Relationship Id="${name}" Type="${office}/relationships/${type}" Target="${name}.xml"/>`
  }
  entries['word/_rels/document.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
  )
  for (const [name, content] of Object.entries(files)) entries[name] = strToU8(content)
  return zipSync(entries)
}

export async function readBytes(bytes: Uint8Array): Promise<SourceDocument> {
  const { document, refusal } = await extractDocx(bytes)
  if (refusal !== null) throw new Error(refusal.message.en)
  return document
}

export async function readDocx(
  parts: DocxParts | string,
  files?: Readonly<Record<string, string>>,
): Promise<SourceDocument> {
  return readBytes(makeDocx(typeof parts === 'string' ? { body: parts } : parts, files))
}

/** The paragraphs outside tables. */
export async function readParagraphs(parts: DocxParts | string): Promise<SourceParagraph[]> {
  return (await readDocx(parts)).blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph')
}

export async function readTableOf(rows: string): Promise<SourceTable> {
  const { blocks } = await readDocx(`<w:tbl>${rows}</w:tbl><w:p/>`)
  return blocks.find((block): block is SourceTable => block.kind === 'table')!
}

/** Label and words of every paragraph, those of cells with `| ` before them. */
export function linesOf(blocks: readonly SourceBlock[]): string[] {
  const line = (p: SourceParagraph) =>
    `${p.furniture ? `{${p.furniture}} ` : ''}${p.label === null ? '' : `${p.label} `}${p.text}`
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [line(block)]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.map((p) => `| ${line(p)}`))),
  )
}

export const run = (text: string, looks = '') =>
  `<w:r>${looks && `<w:rPr>${looks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

export const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text.startsWith('<') ? text : run(text)}</w:p>`

export const listed = (text: string, list: number, level = 0) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const cell = (text: string, properties = '') =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${text.startsWith('<w:p') || text.startsWith('<w:tbl') ? text : p(text)}</w:tc>`

export const row = (...cells: string[]) =>
  `<w:tr>${cells.map((text) => (text.startsWith('<w:tc') ? text : cell(text))).join('')}</w:tr>`
