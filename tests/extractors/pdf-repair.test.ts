import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createPageReader } from '../../extractors/pdf/read/page-reader.js'
import { repairFile } from '../../extractors/pdf/read/repair.js'
import { findObjects } from '../../extractors/pdf/read/repair-objects.js'

const reader = createPageReader({ processes: 0 })

interface Read {
  readonly refusal: string | null
  /** What each page says, or its fault. */
  readonly told: string[]
  readonly notices: { readonly code: string; readonly message: { readonly vi: string; readonly en: string } }[]
}

async function read(bytes: Uint8Array | string): Promise<Read> {
  const { reading, refusal } = await reader.open(new Uint8Array(Buffer.from(bytes as string, 'latin1')))
  if (reading === null) return { refusal: refusal.message.en, told: [], notices: [] }
  const told: string[] = []
  for await (const { fault, glyphRuns } of reading.pages) told.push(fault ?? glyphRuns.map((run) => run.text).join(''))
  return { refusal: null, told, notices: [...reading.notices] }
}

const text = (words: string) => `BT /F1 10 Tf 100 700 Td (${words}) Tj ET\n`
const stream = (content: string, entries = '') =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
const resources = '/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >> >> >>'

/** As Word writes them: the tree first, then each page with its content behind it. */
function wordPdf(pages: readonly string[]): string {
  const kids = pages.map((_, i) => `${3 + 2 * i} 0 R`)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}] >>`,
  ]
  for (const [i, words] of pages.entries()) {
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800] ${resources}/Contents ${4 + 2 * i} 0 R>>`,
      stream(text(words)),
    )
  }
  return `%PDF-1.7\n${objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')}`
}

describe('a PDF that was cut off before its end', () => {
  const pages = ['one', 'two', 'three', 'four']

  it('is read page by page, and those that are missing are named', async () => {
    const whole = wordPdf(pages)
    const cut = await read(whole.slice(0, whole.indexOf('7 0 obj')))
    expect(cut.told).toEqual(['one', 'two', 'damaged', 'damaged'])
    expect(cut.notices.map(({ code }) => code)).toEqual(['partly-read', 'page-not-read'])
    expect(cut.notices[0]!.message.vi).toContain('bị cắt mất phần cuối')
    expect(cut.notices[1]!.message.vi).toContain('trang 3, 4')
    expect(cut.notices[1]!.message.en).toContain('page 3, 4')
  })

  it('keeps the beginning of a page that was cut in its middle', async () => {
    const whole = wordPdf(['one', 'two']).replace(text('two'), text('begin') + text('lost'))
    expect((await read(whole.slice(0, whole.indexOf('(lost')))).told).toEqual(['one', 'begin'])
  })

  it('is read wherever it is cut, and never gives a page twice or in another order', async () => {
    const whole = wordPdf(pages)
    let most = 0
    for (let end = whole.length; end > 0; end -= 37) {
      const { refusal, told } = await read(whole.slice(0, end))
      const full = told.filter((page) => pages.includes(page))
      expect(full, String(end)).toEqual(pages.slice(0, full.length))
      if (refusal === null) expect(told).toHaveLength(4)
      most = Math.max(most, full.length)
    }
    expect(most).toBe(4)
  })

  it('without its tree has its pages in the order of the file', async () => {
    const whole = wordPdf(pages).replace('/Type/Pages', '/Type/Pogos')
    const { told, notices } = await read(whole)
    expect(told).toEqual(pages)
    expect(notices.map(({ code }) => code)).toEqual(['partly-read'])
  })

  it('without a branch of its tree has the pages of the branch in their place', () => {
    const page = (parent: number) => `<< /Type /Page /Parent ${parent} 0 R >>`
    const objects = {
      1: '<< /Type /Pages /Kids [2 0 R 3 0 R 9 0 R] /Count 5 >>',
      3: '<< /Type /Pages /Parent 1 0 R /Kids [6 0 R 5 0 R] /Count 2 >>',
      5: page(3),
      6: page(3),
      7: page(2),
      8: page(2),
    }
    const file = Object.entries(objects).map(([number, body]) => `${number} 0 obj ${body} endobj\n`)
    expect(repairFile(Buffer.from(file.join('')))!.pages).toEqual([1, 2, 3, 4, null])
  })

  it('has the pages that stand packed in other objects', async () => {
    const packed = [
      `<< /Type /Page /Parent 9 0 R ${resources} /Contents 4 0 R >>`,
      `<< /Type /Page /Contents 5 0 R ${resources} >>`,
    ]
    const head = `7 0 8 ${packed[0]!.length + 1} `
    const objects = deflateSync(Buffer.from(`${head}${packed.join(' ')}`, 'latin1')).toString('latin1')
    const pack = stream(objects, `/Type /ObjStm /N 2 /First ${head.length} /Filter /FlateDecode`)
    const file = `%PDF-1.5\n4 0 obj\n${stream(text('one'))}\nendobj\n5 0 obj\n${stream(text('two'))}\nendobj\n6 0 obj\n${pack}\nendobj\n`
    expect((await read(file)).told).toEqual(['one', 'two'])
  })

  it('of pages without words says that its end is missing, and what to do', async () => {
    const { refusal } = await read(readFileSync('fixtures/damaged/cut.pdf'))
    expect(refusal).toMatch(/cut off before its end.*copy the original again/)
  })

  it('is read where only its tables are gone', async () => {
    const whole = readFileSync('fixtures/formats/kh-2024-cchc.pdf')
    const { told } = await read(whole)
    for (const end of [whole.lastIndexOf('\nxref'), whole.lastIndexOf('\nxref') + 60, whole.lastIndexOf('trailer')]) {
      expect((await read(whole.subarray(0, end))).told).toEqual(told)
    }
  })

  it('and is encrypted is not taken for one that is not', async () => {
    const whole = readFileSync('fixtures/damaged/encrypted.pdf')
    for (const end of ['\nxref', '/Standard', '/Type/Catalog']) {
      expect((await read(whole.subarray(0, whole.lastIndexOf(end)))).refusal, end).toMatch(/cut off/)
    }
  })
})

describe('looking for pages', () => {
  const find = (file: string) => findObjects(Buffer.from(file, 'latin1'))

  it('takes the last of objects with one number, and none that has no end', () => {
    const found = find(
      '1 0 obj << /Type /Page /Parent 5 0 R >> endobj 1 0 obj << /Type /Page /Parent 6 0 R >> endobj 2 0 obj << /Type /Page',
    )
    expect([...found!.pages]).toEqual([[1, { order: 1, parent: 6 }]])
  })

  it('takes a turning tree once', () => {
    const file =
      '1 0 obj << /Type /Pages /Kids [1 0 R 2 0 R 3 0 R 2 0 R] >> endobj 2 0 obj << /Type /Pages /Parent 1 0 R /Kids [1 0 R 3 0 R] >> endobj 3 0 obj << /Type /Page >> endobj'
    expect(repairFile(Buffer.from(file))!.pages).toEqual([1])
  })

  it('takes the time of the length of the file', () => {
    const many = 300_000
    expect(find('1 0 obj '.repeat(many))!.pages.size).toBe(0)
    expect(find('1 0 obj stream\n'.repeat(many))!.pages.size).toBe(0)
    expect(find('1 '.repeat(many * 5))!.pages.size).toBe(0)
    const file = Array.from({ length: many / 3 }, (_, i) => `${i} 0 obj<</Type/Page/Parent 0 0 R>>endobj\n`).join('')
    expect(repairFile(Buffer.from(file))!.pages).toHaveLength(many / 3)
  }, 5_000)
})
