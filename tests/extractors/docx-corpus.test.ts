import { existsSync, readdirSync, readFileSync } from 'node:fs'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { convertBytes } from '../../pipeline/convert.js'
import type { SourceParagraph, SourceTable } from '../../schema/index.js'
import { linesOf, readBytes } from './docx-maker.js'

const shared = '../shared'
const formats = `${shared}/formats`
const blocksOf = async (path: string) => (await readBytes(readFileSync(path))).blocks
const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Every word of a document as often as it stands there, labels and letters of looks aside. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const cellText = (paragraphs: readonly SourceParagraph[]) => paragraphs.map(({ text }) => text).join('\n')

/** The table as rows of as many cells as it has columns; covered ones are empty. */
function gridOf(table: SourceTable): string[][] {
  const width = Math.max(...table.rows.flatMap(({ cells }) => cells.map((c) => c.column + c.columnSpan)))
  return table.rows.map(({ cells }) => {
    const row: string[] = new Array(width).fill('')
    for (const cell of cells) row[cell.column] = cellText(cell.paragraphs)
    return row
  })
}

describe.skipIf(!existsSync(formats))('DOCX files of other origins', () => {
  it('have the labels and cells of their truth', async () => {
    const truth = JSON.parse(readFileSync(`${formats}/kh2014-hungyen.truth.json`, 'utf8')) as {
      paras: { label: string; text: string }[]
      tables: string[][][]
    }
    const blocks = await blocksOf(`${formats}/kh2014-hungyen.docx`)
    const paragraphs = blocks.filter((block): block is SourceParagraph => block.kind === 'paragraph')
    const labelOf = new Map(paragraphs.map(({ text, label }) => [text.trim(), label ?? '']))
    const wrong = truth.paras.filter(({ label, text }) => labelOf.get(text.trim()) !== label)
    expect(wrong).toEqual([])
    expect(truth.paras.filter(({ label }) => label !== '')).toHaveLength(58)
    const tables = blocks.filter((block): block is SourceTable => block.kind === 'table').map(gridOf)
    const squeeze = (rows: string[][]) => rows.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()))
    expect(tables.map(squeeze)).toContainEqual(squeeze(truth.tables[0]!))
  })

  it.each(['torture', 'torture-badfootnote'])('%s keeps its labels, spans and notes', async (name) => {
    const truth = JSON.parse(readFileSync(`${formats}/torture.truth.json`, 'utf8')) as { expect: string[] }
    const blocks = await blocksOf(`${formats}/${name}.docx`)
    const lines = linesOf(blocks)
    expect(lines).toEqual(expect.arrayContaining(truth.expect))
    expect(lines).toContain('Lưu: VT, CVNCNH[^1]')
    expect(lines.includes('{footnote} 1 Chú thích chân trang số một')).toBe(name === 'torture')
    const table = blocks.find((block): block is SourceTable => block.kind === 'table')!
    expect(
      table.rows.map(({ cells, header }) => [header, ...cells.map((c) => [c.column, c.columnSpan, c.rowSpan])]),
    ).toEqual([
      [true, [0, 1, 2], [1, 1, 2], [2, 2, 1], [4, 2, 1]],
      [true, [2, 1, 1], [3, 1, 1], [4, 1, 1], [5, 1, 1]],
      [false, [0, 1, 1], [1, 5, 1]],
      [false, [0, 1, 2], [1, 1, 2], [2, 1, 1], [3, 1, 1], [4, 1, 1], [5, 1, 1]],
      [false, [2, 1, 1], [3, 1, 1], [4, 1, 1], [5, 1, 1]],
    ])
    expect(lines).toEqual(expect.arrayContaining(['| lồng 1', '| lồng 2']))
  })

  const files = [formats, `${shared}/corpus`].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.docx') && !name.includes('badfootnote'))
          .map((name) => `${folder}/${name}`)
      : [],
  )
  it.each(files)('%s has every word that mammoth sees', async (path) => {
    const bytes = readFileSync(path)
    const ours = countWords(linesOf(await blocksOf(path)).join('\n'))
    const { value } = await mammoth.convertToHtml({ buffer: bytes })
    // Marks of notes and the links back from them are mammoth's own.
    const text = value
      .replace(/<sup><a [^>]*>\[\d+\]<\/a><\/sup>|<a href="#[^"]*ref[^"]*">↑<\/a>/g, '')
      .replace(/<(?:\/?(?:p|td|th|li|h\d|tr)|br)\b[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:amp|lt|gt|quot);/g, ' ')
    const missing = [...countWords(text)].filter(([word, count]) => (ours.get(word) ?? 0) < count)
    expect(missing).toEqual([])
  })

  it.each(['ct2014-nfd', 'ct2014-cp1258composite'])('%s gives the records of the composed file', async (name) => {
    const recordsOf = async (file: string) => {
      const conversion = await convertBytes(readFileSync(`${formats}/${file}.docx`), { path: 'a.docx' })
      if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
      const { text, tasks, targets, responsibilities } = conversion.document
      return {
        // These files have no letterhead.
        text: text.slice(text.indexOf('CHỈ THỊ')),
        tasks: tasks.map((task) => task.text),
        targets: targets.length,
        responsibilities: responsibilities.map(({ org, duty }) => [org.name, duty]),
      }
    }
    expect(await recordsOf(name)).toEqual(await recordsOf('ct2014-hungyen'))
  })

  it('mutated by flips and cuts never throw', async () => {
    const bytes = readFileSync(`${formats}/torture.docx`)
    let seed = 7
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    const { extractDocx } = await import('../../extractors/docx/extract-docx.js')
    for (let i = 0; i < 250; i++) {
      const mutated = Uint8Array.from(bytes)
      for (let k = 0; k <= i % 7; k++) mutated[next(mutated.length)] = next(256)
      const cut = i % 5 === 0 ? mutated.subarray(0, next(mutated.length)) : mutated
      const { document, refusal } = await extractDocx(cut)
      expect((document === null) !== (refusal === null)).toBe(true)
    }
  }, 20_000)
})
