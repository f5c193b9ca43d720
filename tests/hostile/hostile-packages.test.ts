import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membersOf } from '../../output/archive-members.js'
import { convertBytes } from '../../pipeline/convert.js'
import { p, run } from '../extractors/docx-maker.js'
import { watchNetwork } from './network.js'
import { hostileDocx, hostileOdt, type Outcome, outcomeOf, planLines, relations } from './plan-words.js'

const end = planLines.at(-1)!
const convert = async (bytes: Uint8Array, path: string): Promise<Outcome> =>
  outcomeOf(await convertBytes(bytes, { path }))

let network: ReturnType<typeof watchNetwork>
beforeAll(() => {
  network = watchNetwork()
})
afterAll(() => network.end())

const makers = [
  ['DOCX', hostileDocx, 'word/document.xml', 'x.docx', (words: string) => p(words)],
  ['ODT', hostileOdt, 'content.xml', 'x.odt', (words: string) => `<text:p>${words}</text:p>`],
] as const

describe.each(makers)('%s', (_, make, main, path, paragraph) => {
  it('that is nothing but a plan has nothing against its reading', async () => {
    const { status, codes } = await convert(make({}), path)
    expect(status).toBe('converted')
    expect(codes.filter((code) => /partly|left-out|not-read/.test(code))).toEqual([])
  })

  it('that unpacks to a hundred times what a plan has is refused', async () => {
    const bomb = make({ files: { [main]: [new Uint8Array(80_000_000), { level: 9 }] } })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await convert(bomb, path)).toMatchObject({
      status: 'quarantined',
      reason: 'too-large',
      said: expect.stringMatching(/split it.*run again/),
      noi: expect.stringMatching(/tách.*chạy lại/),
    })
  })

  it('with a bomb beside its text is read, and the bomb is not unpacked', async () => {
    const begun = process.memoryUsage().rss
    const outcome = await convert(
      make({ files: { 'media/bomb.bin': [new Uint8Array(200_000_000), { level: 9 }] } }),
      path,
    )
    expect(outcome).toMatchObject({ status: 'converted', text: expect.stringContaining(end) })
    expect(process.memoryUsage().rss - begun).toBeLessThan(600_000_000)
  })

  it('with entities that multiply expands none, and says so', async () => {
    const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')
    const prolog = `<!DOCTYPE lolz [<!ENTITY e0 "HAHA">${entities}]>`
    const outcome = await convert(make({ prolog, body: paragraph('trước &e20; sau') }), path)
    expect(outcome).toMatchObject({ status: 'converted', codes: expect.arrayContaining(['partly-read']) })
    expect(outcome.text).not.toContain('HAHA')
    expect(outcome.text).toContain('trước &e20; sau')
    expect(outcome.text).toContain(end)
  })

  it('with entities of other files reads none of them', async () => {
    const prolog =
      '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY % far SYSTEM "http://127.0.0.1:9/evil.dtd">%far;]>'
    const outcome = await convert(make({ prolog, body: paragraph('trước &secret; sau') }), path)
    expect(outcome).toMatchObject({ status: 'converted', codes: expect.arrayContaining(['partly-read']) })
    expect(outcome.text).not.toContain('root:')
    expect(outcome.text).toContain(end)
  })

  it('nested a hundred thousand deep has the words behind the deep place', async () => {
    const tag = path === 'x.docx' ? 'w:sdt' : 'text:section'
    const deep = `<${tag}>`.repeat(100_000) + paragraph('đáy') + `</${tag}>`.repeat(100_000)
    const outcome = await convert(make({ body: deep }), path)
    expect(outcome).toMatchObject({ status: 'converted', codes: expect.arrayContaining(['partly-read']) })
    expect(outcome.text).toContain(end)
  })

  it('of 60 MB of words is read or refused in time', async () => {
    const long = Array.from({ length: 100_000 }, (_, i) =>
      paragraph(`${i} ${'Sở Nội vụ báo cáo kết quả. '.repeat(8)} ${i * 7919}`),
    )
    const outcome = await convert(
      make({ body: `${long.join('')}<!-- ${'-'.repeat(30_000_000).replace(/-/g, '~')} -->` }),
      path,
    )
    expect(outcome.status === 'converted' || outcome.reason === 'too-large').toBe(true)
  }, 60_000)

  it('cut at every tenth is read in part or refused, and says so', async () => {
    const whole = make({})
    for (let tenth = 1; tenth < 10; tenth++) {
      const outcome = await convert(whole.slice(0, (whole.length * tenth) / 10), path)
      if (outcome.status === 'converted') expect(outcome.codes, `${tenth}`).toContain('partly-read')
      else expect(['damaged', 'not-a-plan', 'unsupported-format'], `${tenth}`).toContain(outcome.reason)
    }
  })
})

describe('what a DOCX links to', () => {
  const relation = (id: string, type: string, target: string, mode = 'External') =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}" TargetMode="${mode}"/>`

  it('outside of it is never fetched', async () => {
    const begun = network.attempts.length
    const outcome = await convert(
      hostileDocx({
        relationships:
          relation('r1', 'image', 'http://127.0.0.1:9/x.png') +
          relation('r2', 'attachedTemplate', 'http://127.0.0.1:9/x.dotm') +
          relation('r3', 'hyperlink', 'http://127.0.0.1:9/') +
          relation('r4', 'aFChunk', 'file:///etc/passwd') +
          relation('r5', 'subDocument', '\\\\127.0.0.1\\share\\x.docx') +
          relation('r6', 'styles', 'http://127.0.0.1:9/styles.xml') +
          relation('r7', 'oleObject', 'file:///etc/passwd'),
        body: `<w:p><w:hyperlink r:id="r3">${run('liên kết')}</w:hyperlink><w:r><w:pict><v:shape><v:imagedata r:id="r1"/></v:shape></w:pict></w:r></w:p><w:altChunk r:id="r4"/><w:p><w:subDoc r:id="r5"/></w:p>`,
      }),
      'x.docx',
    )
    expect(outcome).toMatchObject({ status: 'converted', text: expect.stringContaining('liên kết') })
    expect(outcome.text).not.toContain('root:')
    expect(network.attempts.slice(begun)).toEqual([])
  })

  it('inside of it may lead back to itself', async () => {
    const outcome = await convert(
      hostileDocx({
        relationships:
          relation('r1', 'aFChunk', 'document.xml', 'Internal') +
          relation('r2', 'footnotes', 'document.xml', 'Internal') +
          relation('r3', 'styles', '../word/document.xml', 'Internal'),
        body: `<w:altChunk r:id="r1"/>`,
      }),
      'x.docx',
    )
    expect(outcome).toMatchObject({ status: 'converted', text: expect.stringContaining(end) })
    expect(outcome.text.split(end)).toHaveLength(2)
  })

  it('out of its folders is not looked for on the disk', async () => {
    const relationships = relation('r1', 'aFChunk', '../../../../../../etc/passwd', 'Internal')
    const outcome = await convert(hostileDocx({ relationships, body: '<w:altChunk r:id="r1"/>' }), 'x.docx')
    expect(outcome.status).toBe('converted')
    expect(outcome.text).not.toContain('root:')
  })

  it('macros and embedded documents are left out, and counted', async () => {
    const inner = hostileDocx({})
    const outcome = await convert(
      hostileDocx({
        body: '<w:p><w:r><w:object><o:OLEObject r:id="r1" ProgID="Word.Document.12"/></w:object></w:r></w:p>',
        relationships: relation('r1', 'package', 'embeddings/x.docx', 'Internal'),
        files: { 'word/vbaProject.bin': strToU8('Sub AutoOpen()'), 'word/embeddings/x.docx': inner },
      }),
      'x.docm',
    )
    expect(outcome.codes).toContain('content-left-out')
    expect(outcome.said).toMatch(/1 embedded objects and charts; 1 macros/)
    expect(outcome.noi).toMatch(/1 macro/)
    expect(outcome.text.split(end)).toHaveLength(2)
  })
})

describe('an ODT', () => {
  it('fetches no picture, object or section of elsewhere', async () => {
    const begun = network.attempts.length
    const outcome = await convert(
      hostileOdt({
        body:
          '<text:p><draw:frame><draw:image xlink:href="http://127.0.0.1:9/x.png"/></draw:frame></text:p>' +
          '<text:section text:name="s"><text:section-source xlink:href="file:///etc/passwd"/><text:p>phần nối</text:p></text:section>' +
          '<text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>',
        files: { 'Basic/Standard/Module1.xml': strToU8('<x>Sub Main</x>'), 'Object 1/content.xml': strToU8('<x/>') },
      }),
      'x.odt',
    )
    expect(outcome).toMatchObject({ status: 'converted', text: expect.stringContaining('phần nối') })
    expect(outcome.text).not.toContain('root:')
    expect(network.attempts.slice(begun)).toEqual([])
    expect(outcome.codes).toContain('content-left-out')
  })
})

describe('a ZIP archive', () => {
  const membersIn = (bytes: Uint8Array, most = 50_000_000) => [...membersOf('a.zip', bytes, most)]

  it('of archives of archives is opened a few deep', () => {
    let nested = zipSync({ 'ke-hoach.txt': strToU8(planLines.join('\n')) })
    for (let depth = 0; depth < 6; depth++) {
      nested = zipSync(Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`${depth}-${i}.zip`, nested])))
    }
    const members = membersIn(nested)
    expect(members).toHaveLength(4 ** 3)
    expect(new Set(members.map(({ refusal }) => refusal?.code))).toEqual(new Set(['too-large']))
    expect(members[0]!.refusal!.message.en).toMatch(/unpack them into a folder and run again/)
  })

  it('that holds itself a million times over is given up', () => {
    // 42.zip: 16 archives in each of 16, and at the bottom files of gigabytes
    const bottom = zipSync({ 'x.bin': [new Uint8Array(60_000_000), { level: 9 }] })
    const middle = zipSync(
      Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`m${i}.zip`, [bottom, { level: 0 }]])),
    )
    const members = membersIn(
      zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`l${i}.zip`, [middle, { level: 9 }]]))),
    )
    expect(members).toHaveLength(256)
    expect(members.every(({ refusal }) => refusal?.code === 'too-large')).toBe(true)
  })

  it('with names that lead out of it writes nothing, and reads them as names', () => {
    const members = membersIn(zipSync({ '../../etc/x.txt': strToU8('một'), '/abs.txt': strToU8('hai') }))
    expect(members.map(({ path }) => path)).toEqual(['a.zip/../../etc/x.txt', 'a.zip/abs.txt'])
  })
})
