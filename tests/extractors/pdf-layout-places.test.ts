import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { extractPdf } from '../../extractors/pdf/extract-pdf.js'
import { convertBytes } from '../../pipeline/convert.js'
import type { PlanDocument, SourceDocument, SourceParagraph } from '../../schema/index.js'

const folder = new URL('../../../shared/', import.meta.url)
const files = [
  'formats/kh2014-hungyen',
  'formats/kh2014-dongthap',
  'formats/ct2014-nfd',
  'corpus/dak-nong-2018-kh-3125',
].map((name) => `${name}.pdf`)
const pathOf = (file: string) => new URL(file, folder).pathname
/** Boxes are cut out at ten times their size, so that whole numbers are near enough. */
const SCALE = 10

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Points by which a box is drawn in: poppler takes letters that touch it, too. */
const INSET = 0.5

/** Letters alone, composed: spaces and lines are another reader's own business. */
const letters = (text: string) => text.normalize('NFC').replace(/[\s\u00AD\f]/g, '')

/** What poppler reads in a box of a page. */
function cutOut(file: string, page: number, [left, top, right, bottom]: readonly number[]): string {
  const box = { x: left! + INSET, y: top! + INSET, W: right! - left! - 2 * INSET, H: bottom! - top! - 2 * INSET }
  const numbers = Object.entries(box).flatMap(([name, value]) => [`-${name}`, String(Math.round(value * SCALE))])
  const args = ['-r', String(72 * SCALE), '-f', String(page), '-l', String(page), ...numbers, pathOf(file), '-']
  return execFileSync('pdftotext', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

function paragraphsOf({ blocks }: SourceDocument): SourceParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs)),
  )
}

describe.skipIf(!existsSync(folder) || !hasPoppler()).each(files)('places of words in %s', (file) => {
  let source: SourceDocument
  let plan: PlanDocument
  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(pathOf(file)))
    source = (await extractPdf(bytes, { path: file })).document!
    const converted = await convertBytes(bytes, { path: file })
    plan = (converted as { document: PlanDocument }).document
    expect(bytes.length).toBeGreaterThan(0)
  })

  it('has the letters of every line in its box', () => {
    const lines = paragraphsOf(source).flatMap((paragraph) =>
      paragraph.lines!.map((line) => ({ ...line, words: paragraph.text.slice(line.start, line.end) })),
    )
    const some = lines.filter((line, i) => i % Math.ceil(lines.length / 40) === 0 && !line.words.includes('[^'))
    expect(some.length).toBeGreaterThan(10)
    for (const { page, edges, top, bottom, words } of some) {
      expect(letters(cutOut(file, page, [edges[0]!, top, edges.at(-1)!, bottom]))).toBe(letters(words))
    }
  })

  it('quotes in every evidence what stands in its box', () => {
    const evidence = [...plan.tasks, ...plan.responsibilities, ...plan.targets].flatMap((record) => record.evidence)
    const placed = evidence.filter(({ bbox }) => bbox !== null)
    expect(placed).toHaveLength(evidence.length)
    const some = placed.filter((_, i) => i % Math.ceil(placed.length / 40) === 0)
    for (const { start, end, page, bbox } of some) {
      // a repair of letters may have made `NĐ` of `ND`; poppler leaves out hyphens at the ends of lines
      const bare = (text: string) => letters(text).replaceAll('Đ', 'D').replaceAll('-', '')
      expect(bare(cutOut(file, page!, bbox!))).toBe(bare(plan.text.slice(start, end)))
    }
  })
})
