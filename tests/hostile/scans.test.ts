import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeTesseract } from '../workers/ocr/fake-tesseract.js'
import { until } from './children.js'
import { hostilePictures, wholeScan } from './hostile-pictures.js'
import {
  compileProgram,
  descendants,
  type Ended,
  type Entry,
  isAlive,
  type RunningProgram,
  residentMegabytes,
} from './running-program.js'

let program: RunningProgram
beforeAll(() => {
  program = compileProgram()
}, 60_000)
afterAll(() => program.remove())

const noStack = /\n\s+at |(?:^|\n)\w*Error:|Warning:/

/** Runs to the end; gives what it took of memory, all processes together, and whether it left any. */
async function watched(argv: readonly string[], env?: NodeJS.ProcessEnv) {
  const { child, ended } = program.start(argv, env)
  const seen = new Set<number>()
  let megabytes = 0
  const look = setInterval(() => {
    const all = descendants(child.pid!)
    for (const one of all) seen.add(one)
    megabytes = Math.max(
      megabytes,
      [child.pid!, ...all].reduce((sum, one) => sum + residentMegabytes(one), 0),
    )
  }, 100)
  const end = await ended
  clearInterval(look)
  return { ...end, megabytes, leftNothing: await until(() => ![...seen].some(isAlive)) }
}

describe('a folder of pictures that are no pages, or broken', () => {
  let end: Ended & { megabytes: number; leftNothing: boolean }
  let entries: Map<string, Entry>
  beforeAll(async () => {
    mkdirSync(join(program.home, 'bad'))
    for (const [name, bytes] of await hostilePictures()) writeFileSync(join(program.home, 'bad', name), bytes)
    end = await watched(['convert', 'bad', '--out', 'out', '--ocr', 'embedded', '--no-cache'])
    entries = program.entriesOf('out')
  }, 240_000)

  const saidOf = (entry: Entry) => program.documentOf('out', entry).diagnostics

  it('is gone through to its end, without a stack, a process left or much memory', () => {
    expect(end.stderr).not.toMatch(noStack)
    expect(end.code).toBe(1)
    expect([...entries.keys()].sort()).toEqual(readdirSync(join(program.home, 'bad')).sort())
    expect(end.leftNothing).toBe(true)
    console.log(`${end.seconds.toFixed(0)} s, ${end.megabytes.toFixed(0)} MB in all processes`)
    expect(end.megabytes).toBeLessThan(2500)
  })

  it.each([
    ['bomb.png', 'too-large', /scan it again at 300 dots an inch/],
    ['bomb.tif', 'too-large', /scan it again at 300 dots an inch/],
    ['no-size.png', 'damaged', /scan it again or get another copy/],
    ['no-size.tif', 'damaged', /scan it again or get another copy/],
    ['head-only.jpg', 'damaged', /scan it again or get another copy/],
    ['head-only.png', 'damaged', /scan it again or get another copy/],
    ['no-picture.png', 'damaged', /scan it again or get another copy/],
    // Nothing that reads like a document: it is said what it has not, and that the file is to be looked at.
    ['blank.png', /no-text/, /check the file|no words/],
    ['black.png', /no-text/, /check the file|no words/],
    ['one-pixel.png', /no-text/, /check the file|no words/],
    ['strip.png', /no-text/, /check the file|no words/],
    ['photo.jpg', /no-text/, /check the file|no words/],
    ['noise.png', /no-text/, /check the file|no words/],
    ['cut.tif', /no-text|damaged/, /./],
  ])('%s is put aside, with the reason', (name, code, words) => {
    const { status, reason } = entries.get(name)!
    expect(status).toBe('quarantined')
    expect(reason!.code).toMatch(code)
    expect(reason!.message.en).toMatch(words)
    expect(reason!.message.vi).toMatch(/hãy|cần/)
  })

  it.each([
    'blank-between.tif',
    'pages-in-a-circle.tif',
    'second-broken.tif',
    'broken-fax.pdf',
    'broken-jpx.pdf',
    'broken-jpeg.pdf',
    'bomb.pdf',
    'bomb-mask.pdf',
    'no-size.pdf',
    'no-picture.pdf',
    'broken-jbig2.pdf',
    'cut-jpeg.pdf',
    'cut-fax.pdf',
    'cut-jbig2.pdf',
    'great.png',
    'picture.pdf',
    'cut.jpg',
    'cut.png',
  ])('of %s the pages that are whole are read', (name) => {
    const entry = entries.get(name)!
    expect(entry.status).toBe('converted')
    expect(entry.ocr!.pages).toContain(1)
    const { text } = program.documentOf('out', entry)
    expect(text).toMatch(/CHỈ THỊ/)
    expect(text).toMatch(/(?:thủ|hồ sơ|trực) (?:tục|hành|tuyến|được)/)
  })

  it('a page whose picture is noise is named, and what was read of it is not taken for sure', () => {
    const entry = entries.get('broken-fax.pdf')!
    expect(entry.pagesNotRead).toEqual([2])
    expect(saidOf(entry).map(({ code }) => code)).toContain('page-not-read')
  })

  describe('are told of:', () => {
    const saysThatPage = (name: string, words: RegExp) => {
      const said = saidOf(entries.get(name)!).filter(({ code }) => /partly-read|page-not-read/.test(code))
      expect(said.map(({ message }) => message.en).join('\n')).toMatch(words)
    }
    it('the end of a JPEG that is cut short', () => saysThatPage('cut.jpg', /page 1/i))
    it('the end of a PNG that is cut short', () => saysThatPage('cut.png', /page 1/i))
    it('a page of a PDF whose JPEG is broken', () => saysThatPage('broken-jpeg.pdf', /page 2/i))
    it('a page of a PDF whose JPEG 2000 is broken', () => saysThatPage('broken-jpx.pdf', /page 2/i))
    it('the second page of a TIFF whose directory is broken', () => saysThatPage('second-broken.tif', /page 2/i))
    it('a TIFF of which too little is left to be a document', () =>
      expect(entries.get('cut.tif')!.reason!.code).toBe('damaged'))
    it.each([
      'bomb.pdf',
      'bomb-mask.pdf',
      'no-size.pdf',
      'no-picture.pdf',
      'broken-jbig2.pdf',
      'cut-jpeg.pdf',
      'cut-fax.pdf',
      'cut-jbig2.pdf',
    ])('a page of %s whose picture cannot be drawn, or not to its end', (name) => saysThatPage(name, /page 2/i))
    it('no page that is whole, and larger than it claims', () => {
      const entry = entries.get('claims-much.pdf')!
      expect(entry).toMatchObject({ pagesNotRead: [], ocr: { pages: [1, 2] } })
      expect(saidOf(entry).map(({ code }) => code)).not.toContain('partly-read')
    })
  })
})

describe.skipIf(process.platform === 'win32')('an engine that', () => {
  const scan = 'scan.tif'
  beforeAll(async () => writeFileSync(join(program.home, scan), await wholeScan(2)), 30_000)

  const engine = async (name: string, reading: string) => {
    const folder = join(program.home, name)
    mkdirSync(folder)
    return { KHCT_TESSERACT: await fakeTesseract(folder, { reading }) }
  }

  it.each([
    ['fails', 'echo "Error in pixReadMem: at line 7" >&2; exit 1'],
    ['crashes', 'kill -SEGV $$'],
    ['is killed', 'kill -KILL $$'],
    ['says nothing', 'cat >/dev/null; exit 0'],
    [
      'talks rubbish',
      "cat >/dev/null; echo \"<html><span class='ocr_line' title='bbox x y z'>\"; head -c 3000 /dev/urandom",
    ],
    ['closes its ears', 'exec <&-; exit 0'],
  ])(
    '%s gives a reason for the pages, and no stack',
    async (name, reading) => {
      const env = await engine(name.replaceAll(' ', '-'), reading)
      const out = `out-${name.replaceAll(' ', '-')}`
      writeFileSync(join(program.home, 'good.md'), readFileSync('fixtures/formats/ct-2024-tthc.md'))
      const end = await watched(['convert', scan, 'good.md', '--out', out, '--no-cache'], env)
      expect(end.stderr).not.toMatch(noStack)
      expect(end.code).toBe(1)
      expect(end.leftNothing).toBe(true)
      const entries = program.entriesOf(out)
      expect(entries.get('good.md')).toMatchObject({ status: 'converted' })
      const { status, reason } = entries.get(scan)!
      console.log(name, status, reason?.code, reason?.message.en)
      expect(status).toBe('quarantined')
      expect(reason!.message.en).toMatch(/--ocr embedded|read/)
    },
    60_000,
  )
})

describe('where pictures are not to be read', () => {
  it('a scan and a picture are put aside as they need a machine to read them, and a mixed file keeps its words', async () => {
    for (const name of ['kh-2024-cchc-mixed.pdf', 'ct-2024-tthc-grey.pdf', 'kh-2024-cchc-fax.tif']) {
      writeFileSync(join(program.home, name), readFileSync(`fixtures/scans/${name}`))
    }
    const names = ['kh-2024-cchc-mixed.pdf', 'ct-2024-tthc-grey.pdf', 'kh-2024-cchc-fax.tif']
    const { code, stderr } = await program.start(['convert', ...names, '--out', 'out-off', '--ocr', 'off']).ended
    expect(stderr).not.toMatch(noStack)
    expect(code).toBe(1)
    const entries = program.entriesOf('out-off')
    expect(entries.get('kh-2024-cchc-fax.tif')).toMatchObject({ status: 'quarantined', reason: { code: 'needs-ocr' } })
    expect(entries.get('ct-2024-tthc-grey.pdf')).toMatchObject({ status: 'quarantined', reason: { code: 'needs-ocr' } })
    const mixed = entries.get('kh-2024-cchc-mixed.pdf')!
    expect(mixed).toMatchObject({ status: 'converted', ocr: null, pagesNotRead: [2, 3, 4] })
    expect(program.documentOf('out-off', mixed).text).toMatch(/Cải cách hành chính/i)
  }, 60_000)
})
