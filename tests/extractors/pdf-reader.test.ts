import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { PageContent } from '../../extractors/pdf/page-content.js'
import { createPageReader, type PageReader } from '../../extractors/pdf/read/page-reader.js'
import { compile } from '../workers/compiled.js'
import { encryption } from './pdf-encryption.js'
import { makePdf } from './pdf-maker.js'

const folder = compile(['workers', 'extractors/pdf/read', 'extractors'])
const module = join(folder, 'extractors/pdf/read/page-reader.js')
const { createPageReader: createIsolated } = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as {
  createPageReader: typeof createPageReader
}

const readers: PageReader[] = []
const isolated = (limits = {}) => {
  const reader = createIsolated({ processes: 1, limits })
  readers.push(reader)
  return reader
}
afterAll(() => {
  for (const reader of readers) reader.dispose()
  rmSync(folder, { recursive: true, force: true })
})

const text = (words: string) => `BT /F3 10 Tf 100 700 Td (${words}) Tj ET\n`

interface Read {
  readonly refusal: string | null
  readonly pages: PageContent[]
  readonly notices: string[]
}

async function read(reader: PageReader, bytes: Uint8Array, password?: string): Promise<Read> {
  const { reading, refusal } = await reader.open(bytes, password)
  if (reading === null) return { refusal: refusal.code, pages: [], notices: [] }
  const pages: PageContent[] = []
  for await (const page of reading.pages) pages.push(page)
  return { refusal: null, pages, notices: reading.notices.map((notice) => notice.code) }
}

/** What each page says, or its fault. */
const told = ({ pages }: Read) => pages.map((page) => page.fault ?? page.glyphRuns.map((run) => run.text).join(''))

const inProcess = createPageReader({ processes: 0 })
const ways: [string, PageReader][] = [
  ['in this process', inProcess],
  ['in another process', isolated()],
]

describe.each(ways)('a document %s', (_, reader) => {
  it('gives its pages in order', async () => {
    const pages = ['one', 'two', 'three'].map((words) => ({ content: text(words) }))
    expect(told(await read(reader, makePdf(pages)))).toEqual(['one', 'two', 'three'])
  })

  it('that is no PDF is refused', async () => {
    for (const bytes of ['', 'not a PDF', '%PDF-1.7\n', '%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF']) {
      expect((await read(reader, new Uint8Array(Buffer.from(bytes)))).refusal).toBe('damaged')
    }
    expect((await read(reader, makePdf([]))).refusal).toBe('damaged')
  })

  it('that was cut off is read as far as it goes, and says so', async () => {
    const whole = makePdf(['one', 'two'].map((words) => ({ content: text(words) })))
    const cut = await read(reader, whole.slice(0, Buffer.from(whole).lastIndexOf('startxref')))
    expect(told(cut)).toEqual(['one', 'two'])
    expect(cut.notices).toEqual(['partly-read'])
  })

  it('with a page that is none has a fault there', async () => {
    const pdf = Buffer.from(makePdf([{ content: text('one') }, { content: text('two') }, { content: text('three') }]))
    const page = pdf.toString('latin1').replace('12 0 obj\n<< /Type /Page ', '12 0 obj\nnull %/Type/Pag')
    const damaged = await read(reader, new Uint8Array(Buffer.from(page, 'latin1')))
    expect(told(damaged)).toEqual(['one', 'damaged', 'three'])
    expect(damaged.notices).toEqual(['partly-read', 'page-not-read'])
  })

  it('with a password asks for it', async () => {
    const locked = () => makePdf([{ content: text('secret') }], [], '', encryption('m'))
    expect((await read(reader, locked())).refusal).toBe('encrypted')
    expect((await read(reader, locked(), 'x')).refusal).toBe('wrong-password')
    expect(told(await read(reader, locked(), 'm'))).toEqual(['secret'])
    const open = makePdf([{ content: text('open') }], [], '', encryption(''))
    expect(told(await read(reader, open))).toEqual(['open'])
  })

  it('names the files embedded in it', async () => {
    const objects = [
      { value: '<< /Type /Filespec /F (plan.xlsx) /UF (plan.xlsx) /EF << /F 11 0 R >> >>' },
      { value: '<< /Type /EmbeddedFile >>', stream: 'abc' },
    ]
    const names = '/Names << /EmbeddedFiles << /Names [(plan.xlsx) 10 0 R] >> >>'
    const { reading } = await reader.open(makePdf([{ content: text('one') }], objects, names))
    for await (const _page of reading!.pages);
    expect(reading!.notices.map((notice) => [notice.code, notice.message.en.includes('plan.xlsx')])).toEqual([
      ['content-left-out', true],
    ])
  })
})

describe('limits', () => {
  it('of pages: the first are read, and it is said', async () => {
    const pages = ['one', 'two', 'three'].map((words) => ({ content: text(words) }))
    const first = await read(createPageReader({ processes: 0, pageLimit: 2 }), makePdf(pages))
    expect(told(first)).toEqual(['one', 'two'])
    expect(first.notices).toEqual(['partly-read'])
  })

  it('of operators: what was read so far is kept', async () => {
    const content = text('begin') + '0 0 m 1 1 l S\n'.repeat(1_000) + text('end')
    const { pages, notices } = await read(
      createPageReader({ processes: 0, operatorLimit: 500 }),
      makePdf([{ content }]),
    )
    expect(pages[0]!.fault).toBe('too-many-operators')
    expect(pages[0]!.glyphRuns.map((run) => run.text)).toEqual(['begin'])
    expect(notices).toEqual(['page-not-read'])
  })

  // Eight forms that each draw the next ten times: a hundred million letters.
  const nested = Array.from({ length: 8 }, (_, depth) => ({
    value: `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F3 5 0 R >> /XObject << /X ${11 + depth} 0 R >> >> >>`,
    stream: depth === 7 ? text('x') : '/X Do '.repeat(10),
  }))
  const bomb = makePdf(
    [{ content: text('one') }, { content: '/X Do', resources: '/XObject << /X 10 0 R >>' }, { content: text('three') }],
    nested,
  )

  it('of time: the page is given up, the next is read', async () => {
    const slow = await read(isolated({ silenceMilliseconds: 1500 }), bomb.slice())
    expect(told(slow)).toEqual(['one', 'too-slow', 'three'])
    expect(slow.pages[1]).toMatchObject({ number: 2, width: 600, height: 800 })
    expect(slow.notices).toEqual(['page-not-read'])
  })

  it('of memory: the page is given up, the next is read', async () => {
    expect(told(await read(isolated({ heapMegabytes: 48 }), bomb.slice()))).toEqual(['one', 'out-of-memory', 'three'])
  })
})

it('a page whose content is damaged in its middle keeps what was read, and is told', async () => {
  const damaged = makePdf([{ content: `${text('kept')} q Q q Q +A ${text('lost')}` }, { content: text('whole') }])
  const { pages, notices } = await read(isolated(), damaged)
  expect(pages.map((page) => page.glyphRuns.map((run) => run.text))).toEqual([['kept'], ['whole']])
  expect(pages.map((page) => page.fault)).toEqual(['damaged', null])
  expect(notices).toEqual(['page-not-read'])
})

it('a reading that is left early frees its process', async () => {
  const reader = isolated()
  const pages = Array.from({ length: 30 }, (_, index) => ({ content: text(`page ${index}`) }))
  const { reading } = await reader.open(makePdf(pages))
  for await (const page of reading!.pages) if (page.number === 2) break
  expect(told(await read(reader, makePdf([{ content: text('next') }])))).toEqual(['next'])
})

it('a reading that nobody wants frees its process', async () => {
  const reader = isolated()
  const { reading } = await reader.open(makePdf([{ content: text('unwanted') }]))
  await reading!.close()
  expect(told(await read(reader, makePdf([{ content: text('next') }])))).toEqual(['next'])
})
