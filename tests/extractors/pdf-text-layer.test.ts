import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractPdf } from '../../extractors/pdf/extract-pdf.js'
import { draftPage } from '../../extractors/pdf/layout/page-draft.js'
import type { GlyphRun, PageContent } from '../../extractors/pdf/page-content.js'
import { page, run, type Written, wholePage } from './pdf-layout-pages.js'

const sentence = 'Ủy ban nhân dân tỉnh Sơn Thuận yêu cầu các sở, ban, ngành thực hiện nghiêm túc kế hoạch này'
const lines = (text: string, looks: Written = {}): GlyphRun[] => [100, 120, 140].map((y) => run(text, 80, y, looks))
const layerOf = (runs: readonly GlyphRun[], parts: Partial<PageContent> = {}) =>
  draftPage(page(runs, parts)).page.textLayer
const scan = { images: [{ ...wholePage(), dotsPerInch: 300 }] }

describe('what a text layer is worth', () => {
  it('reads Vietnamese, with names of other tongues, abbreviations and figures', () => {
    expect(layerOf(lines(sentence))).toBe('text')
    expect(layerOf(lines('Đắk Lắk, Krông Nô, Buôn Ma Thuột: 15/2024/NĐ-CP, QĐ-TTg, HĐND, iOffice, website'))).toBe(
      'text',
    )
    expect(layerOf(lines(sentence.normalize('NFD')))).toBe('text')
  })

  it('finds letters of a broken map', () => {
    expect(layerOf(lines('UBND tỉnh Sơn Thuận nhƣ sau: đƣợc giao cho địa phƣơng và nhà nƣớc'))).toBe('garbled')
    expect(layerOf(lines('7K\u1E3FF KL\u04CBQ \uE012\uE013 \u0003\u0004KWX K\u03C6 N\u03B5'))).toBe('garbled')
  })

  it('finds junk of a reading machine', () => {
    expect(layerOf(lines('CQNG HoA xA HQI cHU NGHiA VItT NAM DQc lSp Tq do Hqnh phric'))).toBe('garbled')
  })

  it('leaves the letters of old fonts to be decoded', () => {
    expect(layerOf(lines('Céng hoµ x· héi chñ nghÜa ViÖt Nam', { font: '.VnTime' }))).toBe('text')
    expect(layerOf(lines('Céng hoµ x· héi chñ nghÜa ViÖt Nam'))).toBe('garbled')
  })

  it('tells scans with a stamp, pictures and empty pages', () => {
    const stamp = ['Ký bởi: Ủy ban nhân dân tỉnh', 'Thời gian ký: 05/01/2024 08:15:24'].map((text, i) =>
      run(text, 350, 20 + i * 12, { size: 10, origin: 'annotation' }),
    )
    expect(layerOf(stamp, scan)).toBe('stamp-only')
    expect(layerOf([], scan)).toBe('image')
    expect(layerOf([run('2', 300, 40)], scan)).toBe('image')
    expect(layerOf([])).toBe('blank')
    expect(layerOf([], { fault: 'damaged' })).toBe('failed')
  })

  it('reads the invisible words under a scan, and hides them elsewhere', () => {
    const invisible = lines(sentence, { visibility: 'invisible' })
    expect(draftPage(page(invisible, scan))).toMatchObject({ scanned: true, page: { textLayer: 'text' }, hidden: [] })
    const hidden = draftPage(page([...lines(sentence), run('ẩn', 80, 400, { visibility: 'covered' })]))
    expect(hidden.hidden.map(({ text }) => text)).toEqual(['ẩn'])
    expect(hidden.lines).toHaveLength(3)
  })
})

const folder = new URL('../../../shared/', import.meta.url)
const layers: Readonly<Record<string, readonly string[]>> = {
  'corpus/quang-ngai-2018-ct-08-scan.pdf': ['stamp-only', 'image', 'image'],
  'corpus/quang-ngai-2021-ct-01-scan.pdf': ['stamp-only', 'image', 'image'],
  'corpus/broken-tounicode.pdf': ['garbled'],
  'corpus/dak-nong-2018-kh-3125.pdf': ['text', 'text', 'text'],
  'formats/torture.pdf': ['text'],
  'formats/ct2014-nfd.pdf': ['text', 'text', 'text'],
  'formats/kh2014-chromium.pdf': ['text', 'text', 'text', 'text', 'text', 'text'],
}

describe.skipIf(!existsSync(folder))('text layers of real files', () => {
  it.each(Object.entries(layers))('%s', async (file, expected) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
    const { document } = await extractPdf(bytes, { path: file })
    expect(document!.pages.map(({ textLayer }) => textLayer)).toEqual(expected)
    expect(bytes.length).toBeGreaterThan(0)
    if (!expected.includes('text')) {
      expect(document!.blocks.every((block) => block.kind === 'paragraph' && block.furniture !== null)).toBe(true)
    }
  })
})
