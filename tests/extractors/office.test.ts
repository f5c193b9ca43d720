import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReaders, extract } from '../../extractors/index.js'
import { extractDoc } from '../../extractors/office/binary/extract-doc.js'
import type { SourceBlock } from '../../schema/index.js'
import { findSoffice } from '../../workers/office/find-soffice.js'
import { tablesOf } from './reading.js'

const shared = new URL('../../../shared', import.meta.url).pathname
const load = (name: string) => readFileSync(join(shared, name))

/** What records are made of. */
function shapeOf(blocks: readonly SourceBlock[]): string[] {
  const words = ({ label, headingLevel, text }: { label: string | null; headingLevel: number | null; text: string }) =>
    `${headingLevel ?? ''}[${label ?? ''}] ${text.replace(/\s+/g, ' ').trim()}`
  return blocks.flatMap((block) => {
    // page numbers are counted anew by LibreOffice
    if (block.kind === 'paragraph')
      return block.furniture === 'header' || block.furniture === 'footer' ? [] : [words(block)]
    return block.rows.map((row) =>
      row.cells.map((c) => `${c.column}+${c.columnSpan}/${c.rowSpan} ${c.paragraphs.map(words).join('¶')}`).join(' | '),
    )
  })
}

describe.skipIf(!existsSync(shared))('older Word files', () => {
  const none = createReaders({ office: { command: null } })

  it('are read by the reader of their own with labels, spans and notes', async () => {
    const { document } = await extract(load('formats/torture.doc'), { path: 'torture.doc', readers: none })
    expect(document).toMatchObject({ format: 'doc', mediaType: 'application/msword' })
    const shape = shapeOf(document!.blocks)
    expect(shape).toContain('[a)] điểm a')
    expect(shape).toContain('0+1/2 [] STT | 1+1/2 [] Nội dung | 2+2/1 [] Kinh phí (triệu đồng) | 4+2/1 [] Cơ quan')
    expect(shape.at(-1)).toBe('[1] Chú thích chân trang số một')
    expect(tablesOf(document!)[0]!.rows.map(({ header }) => header)).toEqual([true, true, false, false, false])
  })

  it('in old fonts keep every letter with its font', () => {
    const [, paragraph] = extractDoc(load('corpus/2002-0112qd.doc'))!.blocks
    expect(paragraph).toMatchObject({ kind: 'paragraph', text: 'quyÕt ®Þnh cña bé tr\u00adëng bé tµi chÝnh' })
    expect(paragraph).toHaveProperty('runs[0].font', '.VnTimeH')
  })

  it.skipIf(findSoffice() === null)('give the same with LibreOffice and without', async () => {
    const office = createReaders()
    const names = ['formats/torture.doc', 'formats/kh2014-hungyen.doc', 'formats/kh2014-hungyen.rtf']
    await Promise.all(
      names.map(async (path) => {
        const [own, by] = await Promise.all([none, office].map((one) => extract(load(path), { path, readers: one })))
        expect(by!.document!.format).toBe(path.slice(-3))
        expect(shapeOf(own!.document!.blocks), path).toEqual(shapeOf(by!.document!.blocks))
      }),
    )
    await office.dispose()
  })

  it('with a password are refused before anything is started', async () => {
    const bytes = load('formats/torture.doc')
    const block = bytes.indexOf(Buffer.from([0xec, 0xa5]), 512)
    bytes[block + 11]! |= 1
    const { refusal } = await extract(bytes, { path: 'x.doc', readers: none })
    expect(refusal).toMatchObject({ status: 'quarantined', code: 'encrypted' })
  })

  it('that are damaged are read in part or refused, in time', async () => {
    const whole = load('formats/torture.doc')
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), fc.nat(whole.length), (changes, cut) => {
        const bytes = Uint8Array.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        extractDoc(bytes)
        extractDoc(bytes.subarray(0, cut))
      }),
      { numRuns: 300, interruptAfterTimeLimit: 15_000 },
    )
    const { refusal } = await extract(whole.subarray(0, 3000), { path: 'x.doc', readers: none })
    expect(refusal === null || refusal.code === 'damaged' || refusal.code === 'unsupported-format').toBe(true)
  })
})
