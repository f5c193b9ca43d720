import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageReader } from '../../extractors/pdf/read/page-reader.js'
import { encryption } from '../extractors/pdf-encryption.js'
import { makePdf, type PdfObject, type PdfPageParts } from '../extractors/pdf-maker.js'
import { wordsOf } from '../extractors/reading.js'
import { childrenOf, until } from './children.js'
import { type CompiledPipeline, compilePipeline } from './compiled-pipeline.js'
import { outcomeOf } from './plan-words.js'

const before = childrenOf()
let pipeline: CompiledPipeline
let reader: PageReader
beforeAll(async () => {
  pipeline = await compilePipeline()
  reader = pipeline.createPageReader({ processes: 1, limits: { silenceMilliseconds: 4000, heapMegabytes: 256 } })
}, 60_000)
afterAll(async () => {
  reader.dispose()
  expect(await until(() => childrenOf().length <= before.length)).toBe(true)
  pipeline.remove()
})

interface Told {
  readonly refusal: string | null
  readonly said: string
  readonly noi: string
  readonly words: string
  /** What its text layer is worth, page by page. */
  readonly layers: readonly (string | null)[]
  readonly codes: readonly string[]
}

async function tell(bytes: Uint8Array | string, password?: string): Promise<Told> {
  const file = typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'latin1')) : bytes
  const options = { path: 'x.pdf', ...(password !== undefined && { password }) }
  const { document, refusal } = await pipeline.extractPdf(file, options, reader)
  if (document === null) {
    return {
      refusal: refusal.code,
      said: refusal.message.en,
      noi: refusal.message.vi,
      words: '',
      layers: [],
      codes: [],
    }
  }
  return {
    refusal: null,
    said: document.notices.map(({ message }) => message.en).join('\n'),
    noi: document.notices.map(({ message }) => message.vi).join('\n'),
    words: wordsOf(document.blocks),
    layers: document.pages.map(({ textLayer }) => textLayer),
    codes: document.notices.map(({ code }) => code),
  }
}

/** A line that reads as a language. */
const line = (words: string, y = 700) => `BT /F3 10 Tf 60 ${y} Td (${words}) Tj ET\n`
const first = { content: line('the first page of a plan that is whole') }
const last = { content: line('the last page of a plan that is whole') }
/** A hostile page between two good ones. */
const between = (page: PdfPageParts, objects: PdfObject[] = []) => makePdf([first, page, last], objects)
const form = (resources: string, stream: string): PdfObject => ({
  value: `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F3 5 0 R >> ${resources} >> >>`,
  stream,
})

async function tellBetween(page: PdfPageParts, objects: PdfObject[] = []): Promise<Told> {
  const told = await tell(between(page, objects))
  expect(told.refusal).toBeNull()
  expect(told.words).toContain('the first page')
  expect(told.words).toContain('the last page')
  expect(told.layers).toHaveLength(3)
  return told
}

describe('a page that', () => {
  it.each<[string, PdfPageParts, PdfObject[]]>([
    ['opens a million states', { content: `${'q '.repeat(300_000)}${line('x')}` }, []],
    [
      'takes hours to draw',
      { content: `${line('before')}/X Do`, resources: '/XObject << /X 10 0 R >>' },
      Array.from({ length: 9 }, (_, i) =>
        form(`/XObject << /X ${11 + i} 0 R >>`, i === 8 ? line('x') : '/X Do '.repeat(10)),
      ),
    ],
  ])(
    '%s is given up, named, and the others are read',
    async (_, page, objects) => {
      const told = await tellBetween(page, objects)
      expect(told.codes).toEqual(['page-not-read'])
      expect(told.said).toMatch(/^1 page\(s\) not wholly read \(.+\): page 2\.$/)
      expect(told.noi).toMatch(/^1 trang không đọc được trọn vẹn \(.+\): trang 2\.$/)
    },
    30_000,
  )

  it.each([
    ['a million lines', '1 1 m 2 2 l S\n'.repeat(1_000_000)],
    ['a million rules', Array.from({ length: 1_000_000 }, (_, i) => `${i % 600} ${i % 797} 9 0.5 re f\n`).join('')],
    ['a million letters', `BT /F3 10 Tf 60 600 Td ${'(ab) Tj\n'.repeat(1_000_000)}ET`],
    [
      'a million places of letters',
      `BT /F3 10 Tf ${Array.from({ length: 400_000 }, (_, i) => `1 0 0 1 ${(i * 7919) % 600} ${(i * 104_729) % 800} Tm (a) Tj\n`).join('')} ET`,
    ],
  ])(
    'has %s is read as far as the limits of time and operators, and named',
    async (_, content) => {
      const start = performance.now()
      const told = await tellBetween({ content: line('before') + content })
      expect(told.codes).toContain('page-not-read')
      expect(told.said).toMatch(/page 2\./)
      expect((performance.now() - start) / 1000).toBeLessThan(30)
    },
    60_000,
  )

  it.each<[string, PdfPageParts, PdfObject[]]>([
    [
      'draws itself without end',
      { content: `${line('middle')}/X Do`, resources: '/XObject << /X 10 0 R >>' },
      [form('/XObject << /X 10 0 R >>', '/X Do /X Do')],
    ],
    [
      'draws two forms that draw each other',
      { content: `${line('middle')}/X Do`, resources: '/XObject << /X 10 0 R >>' },
      [form('/XObject << /X 11 0 R >>', '/X Do /X Do'), form('/XObject << /X 10 0 R >>', '/X Do /X Do')],
    ],
    ['is a million points wide', { content: line('middle'), mediaBox: '[0 0 1000000000 1000000000]' }, []],
    ['has no size', { content: line('middle'), mediaBox: '[0 0 0 0]' }, []],
    ['has a size of no numbers', { content: line('middle'), mediaBox: '[/a (b) null << >>]' }, []],
    ['has a size turned inside out', { content: line('middle'), mediaBox: '[600 800 0 0]' }, []],
    ['is turned by 45 degrees', { content: line('middle'), entries: '/Rotate 45' }, []],
    ['is enlarged without end', { content: `1e38 0 0 1e38 0 0 cm 1e38 0 0 1e38 0 0 cm ${line('x')}` }, []],
    [
      'has matrices of nothing',
      { content: `q 0 0 0 0 0 0 cm ${line('x', 500)} Q q (a) /b [] null 1 2 cm ${line('x', 400)} Q ${line('middle')}` },
      [],
    ],
    [
      'sets letters of no size',
      { content: `BT /F3 0 Tf 60 700 Td (none) Tj ET BT /F3 1e30 Tf 60 700 Td (huge) Tj ET ${line('middle')}` },
      [],
    ],
    ['uses a font that is not there', { content: `BT /F99 10 Tf 60 600 Td (lost) Tj ET ${line('middle')}` }, []],
    [
      'uses fonts without data',
      {
        content: `BT /F9 10 Tf 60 600 Td (lost) Tj ET ${line('middle')}`,
        resources: '/Font << /F3 5 0 R /F9 10 0 R >>',
      },
      [
        { value: '<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 11 0 R >>' },
        { value: '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 12 0 R >>' },
        { value: '<< >>', stream: 'no font at all' },
      ],
    ],
    [
      'uses a font whose map of letters leads to itself',
      {
        content: `BT /F9 10 Tf 60 600 Td (lost) Tj ET ${line('middle')}`,
        resources: '/Font << /F3 5 0 R /F9 10 0 R >>',
      },
      [
        {
          value:
            '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 11 0 R /ToUnicode 11 0 R /DescendantFonts [10 0 R] >>',
        },
        {
          value: '<< /Type /CMap /UseCMap 11 0 R >>',
          stream:
            '1 beginbfrange <0000> <ffffffff> <0041> endbfrange 1 begincidrange <00000000> <ffffffff> 0 endcidrange',
        },
      ],
    ],
    [
      'draws pictures of more points than there are atoms',
      { content: `/X Do ${line('middle')}`, resources: '/XObject << /X 10 0 R >>' },
      [
        {
          value:
            '<< /Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /BitsPerComponent 8 /ColorSpace /DeviceRGB >>',
          stream: 'x',
        },
      ],
    ],
    [
      'has words of a length that lies',
      { content: line('middle'), resources: '/XObject << /X 10 0 R >>' },
      [{ value: '<< /Type /XObject /Subtype /Form /Length 999999999 >>', stream: '/X Do' }],
    ],
    [
      'runs a script when it is opened',
      {
        content: line('middle'),
        entries:
          '/AA << /O << /S /JavaScript /JS (while(true){}) >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc.exe) >> >> << /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://127.0.0.1:9/) >> >>]',
      },
      [],
    ],
  ])(
    '%s harms no other',
    async (name, page, objects) => {
      const told = await tellBetween(page, objects)
      if (page.content.includes('middle')) expect(told.words, name).toContain('middle')
    },
    20_000,
  )
})

it('a page of fifty thousand letters all over it is laid out in time', async () => {
  const places = Array.from(
    { length: 50_000 },
    (_, i) => `1 0 0 1 ${(i * 7919) % 600} ${(i * 104_729) % 800} Tm (a) Tj\n`,
  )
  const start = performance.now()
  await tellBetween({ content: `BT /F3 10 Tf ${places.join('')} ET` })
  expect((performance.now() - start) / 1000).toBeLessThan(15)
}, 30_000)

describe('a file', () => {
  const whole = Buffer.from(makePdf([first, last])).toString('latin1')
  const change = (from: string | RegExp, to: string) => {
    const changed = whole.replace(from, to)
    expect(changed).not.toBe(whole)
    return changed
  }

  it('without pages is refused', async () => {
    expect(await tell(makePdf([]))).toMatchObject({
      refusal: 'damaged',
      said: expect.stringMatching(/print it to a new PDF/),
    })
  })

  it.each([
    ['whose tree of pages turns in a circle', () => change(/\/Kids \[[^\]]*\]/, '/Kids [10 0 R 2 0 R 12 0 R]')],
    ['whose tree of pages is its catalogue', () => change('/Pages 2 0 R', '/Pages 1 0 R')],
    ['whose table leads to itself', () => change(/trailer\n<</, `trailer\n<< /Prev ${whole.lastIndexOf('xref\n0')}`)],
    ['whose table lies of every place', () => whole.replace(/\d{10} 00000 n/g, '0000000007 00000 n')],
    ['whose table is as long as it says, and it lies', () => change(/xref\n0 \d+/, 'xref\n0 999999999')],
    ['that says another place of its table', () => change(/startxref\n\d+/, 'startxref\n99999999999')],
    ['whose content lies of its length', () => whole.replace(/\/Length \d+/g, '/Length 3')],
    ['whose content lies of a great length', () => whole.replace(/\/Length \d+/g, '/Length 99999999')],
    ['that is counted to have a million pages', () => change('/Count 2', '/Count 1000000')],
  ])(
    '%s is read',
    async (_, make) => {
      const told = await tell(make())
      expect(told.refusal).toBeNull()
      expect(told.words).toContain('the first page')
      expect(told.words).toContain('the last page')
    },
    30_000,
  )

  it('of objects packed in themselves is refused', async () => {
    const pack = (number: number, into: number) =>
      `${number} 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Extends ${into} 0 R /Length 30 >>\nstream\n${into} 0 << /Type /Catalog /Pages 3 0 R >>\nendstream\nendobj\n`
    expect(await tell(`%PDF-1.5\n${pack(1, 2)}${pack(2, 1)}trailer << /Root 1 0 R >>\n%%EOF`)).toMatchObject({
      refusal: 'damaged',
    })
  })

  it('with a password asks for it; the right one, or an empty one, opens it', async () => {
    const locked = (password: string) => makePdf([first, last], [], '', encryption(password))
    expect(await tell(locked('m'))).toMatchObject({
      refusal: 'encrypted',
      said: expect.stringContaining('--password'),
      noi: expect.stringContaining('--password'),
    })
    expect(await tell(locked('m'), 'n')).toMatchObject({
      refusal: 'wrong-password',
      said: expect.stringContaining('--password'),
    })
    expect(await tell(locked('m'), 'm')).toMatchObject({
      refusal: null,
      words: expect.stringContaining('the last page'),
    })
    expect(await tell(locked(''))).toMatchObject({ refusal: null, words: expect.stringContaining('the last page') })
    expect(await tell(locked(''), 'not asked for')).toMatchObject({ refusal: null })
  })

  it('of ours with a password is a plan when it is given', async () => {
    const readers = pipeline.createReaders()
    const convert = async (password?: string) =>
      outcomeOf(
        await pipeline.convertBytes(new Uint8Array(readFileSync('fixtures/damaged/encrypted.pdf')), {
          path: 'x.pdf',
          readers,
          ...(password !== undefined && { password }),
        }),
      )
    expect(await convert()).toMatchObject({ reason: 'encrypted' })
    expect(await convert('son-thuan')).toMatchObject({ status: 'converted', unreadPages: [] })
    await readers.dispose()
  })

  it('cut at every tenth is read in part or refused, and says so', async () => {
    for (const name of ['formats/ct-2024-tthc.pdf', 'damaged/encrypted.pdf']) {
      const bytes = readFileSync(`fixtures/${name}`)
      for (let tenth = 1; tenth < 10; tenth++) {
        const told = await tell(new Uint8Array(bytes.subarray(0, (bytes.length * tenth) / 10)))
        if (told.refusal === null) expect(told.codes, `${tenth}`).toContain('partly-read')
        else expect(told, `${tenth}`).toMatchObject({ refusal: 'damaged', said: expect.stringMatching(/original/) })
      }
    }
  })
})
