import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createReaders, extract, extractText } from '../../extractors/index.js'
import { cleanDocument } from '../../pipeline/clean/clean-document.js'
import { decodeLegacyText } from '../../pipeline/clean/legacy-text.js'
import type { SourceBlock, SourceDocument, SourceParagraph } from '../../schema/index.js'
import { findSoffice } from '../../workers/office/find-soffice.js'
import { compareMarked } from './marked-letters.js'

const shared = join(import.meta.dirname, '../../../shared')
const corpus = join(shared, 'corpus')

function wordsOf(source: SourceDocument): string {
  const { value } = cleanDocument(source)
  return value.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
    )
    .map(({ text, label }) => (label === null ? text : `${label} ${text}`))
    .join('\n')
}

const bare = (paragraph: SourceParagraph): SourceParagraph => ({
  ...paragraph,
  runs: paragraph.runs.map((run) => ({ ...run, font: null })),
})

/** The same document without what its fonts say. */
const withoutFonts = (source: SourceDocument): SourceDocument => ({
  ...source,
  blocks: source.blocks.map(
    (block): SourceBlock =>
      block.kind === 'paragraph'
        ? bare(block)
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(bare) })),
            })),
          },
  ),
})

const files = ['2002-0112qd.doc', '2004-0328NDCP.doc', '2003-A05.rtf', '2007-Quy-che-chi-tieu-noi-bo-2007.doc'] as const

describe.skipIf(!existsSync(corpus))('real documents from before Unicode', () => {
  const readers = createReaders({ office: { command: null } })
  const office = createReaders()
  afterAll(async () => {
    await readers.dispose()
    await office.dispose()
  })

  const shareRight = async (name: string, by: typeof readers, change = (source: SourceDocument) => source) => {
    const path = join(corpus, name)
    const { document, refusal } = await extract(readFileSync(path), { path, readers: by })
    if (document === null) throw new Error(refusal.message.en)
    const truth = readFileSync(path.replace(/\.\w+$/, '.truth.txt'), 'utf8')
    const { all, right } = compareMarked(wordsOf(change(document)), truth)
    expect(all).toBeGreaterThan(2000)
    return right / all
  }

  it.each(files)('%s: nearly all marked letters by its fonts', async (name) => {
    expect(await shareRight(name, readers)).toBeGreaterThanOrEqual(0.998)
  })

  it.each(files)('%s: as many by how its words read', async (name) => {
    expect(await shareRight(name, readers, withoutFonts)).toBeGreaterThanOrEqual(0.998)
  })

  it.skipIf(findSoffice() === null).each(files)('%s: as many through LibreOffice', async (name) => {
    expect(await shareRight(name, office)).toBeGreaterThanOrEqual(0.998)
  })
})

describe.skipIf(!existsSync(corpus))('real documents of Unicode', () => {
  const texts = [join(shared, 'seeds'), corpus].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => (/\.(?:md|txt)$/.test(name) ? [join(folder, name)] : []))
      : [],
  )
  it.each(texts)('%s is left as it is', (path) => {
    const source = extractText(readFileSync(path, 'utf8').replace(/\r/g, ''), 'text')
    expect(decodeLegacyText(source).value).toBe(source)
  })
})
