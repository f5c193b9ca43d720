import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractText } from '../../extractors/index.js'
import { windows1252Text } from '../../normalizers/legacy-encodings/index.js'
import { cleanDocument } from '../../pipeline/clean/clean-document.js'
import { decodeLegacyText } from '../../pipeline/clean/legacy-text.js'
import type { SourceDocument } from '../../schema/index.js'
import { compareMarked } from './marked-letters.js'

/** It has no types. */
const WordExtractor = createRequire(import.meta.url)('word-extractor') as new () => {
  extract(path: string): Promise<{ getBody(): string }>
}

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

/** The 8-bit text of an RTF file: no fonts, no destinations. */
function rtfText(rtf: string): string {
  const body = rtf.replace(
    /\{\\(?:\*|fonttbl|stylesheet|colortbl|info|pict|header|footer)(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g,
    '',
  )
  const bytes = body
    .replace(/[\r\n]/g, '')
    .replace(/\\(?:par|row|line|page|sect)\b ?/g, '\n')
    .replace(/\\(?:cell|tab)\b ?/g, '\t')
    .replace(/\\'([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[a-z]+-?\d* ?|[{}]/gi, '')
    .replace(/\\-/g, '\u00AD')
    .replace(/\\([~_\\])/g, ' ')
  return windows1252Text(Buffer.from(bytes, 'latin1'))
}

/** Texts of files without what their fonts say. */
describe.skipIf(!existsSync(corpus))('real documents from before Unicode, without fonts', () => {
  it.each([
    ['2002-0112qd.doc', 1],
    ['2004-0328NDCP.doc', 1],
    ['2003-A05.rtf', 0.998],
    ['2007-Quy-che-chi-tieu-noi-bo-2007.doc', 0.999],
  ])('%s: %d of the marked letters', async (name, least) => {
    const path = join(corpus, name)
    const text = name.endsWith('.rtf')
      ? rtfText(readFileSync(path, 'latin1'))
      : (await new WordExtractor().extract(path)).getBody()
    const truth = readFileSync(path.replace(/\.\w+$/, '.truth.txt'), 'utf8')
    const { all, right } = compareMarked(wordsOf(extractText(text, 'text')), truth)
    expect(all).toBeGreaterThan(2000)
    expect(right / all).toBeGreaterThanOrEqual(least)
  })
})

describe.skipIf(!existsSync(corpus))('real documents of Unicode', () => {
  const files = [join(shared, 'seeds'), corpus].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder).flatMap((name) => (/\.(?:md|txt)$/.test(name) ? [join(folder, name)] : []))
      : [],
  )
  it.each(files)('%s is left as it is', (path) => {
    const source = extractText(readFileSync(path, 'utf8').replace(/\r/g, ''), 'text')
    expect(decodeLegacyText(source).value).toBe(source)
  })
})
