import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReaders } from '../../extractors/index.js'
import { convertBytes } from '../../pipeline/convert.js'
import { watchNetwork } from './network.js'
import { hostileHtml, type Outcome, outcomeOf, planLines } from './plan-words.js'

const end = planLines.at(-1)!
const readers = createReaders({ office: { command: null } })
const convert = async (bytes: Uint8Array, path: string): Promise<Outcome> =>
  outcomeOf(await convertBytes(bytes, { path, readers }))

let network: ReturnType<typeof watchNetwork>
beforeAll(() => {
  network = watchNetwork()
})
afterAll(async () => {
  network.end()
  await readers.dispose()
})

describe('a web page', () => {
  it('is read without what it links to, and nothing in it is run', async () => {
    const begun = network.attempts.length
    const remote = 'http://127.0.0.1:9'
    const outcome = await convert(
      hostileHtml(
        `<img src="${remote}/x.png" onerror="globalThis.harmed = 1"><iframe src="${remote}/"></iframe><object data="${remote}/x"></object>` +
          `<embed src="file:///etc/passwd"><video src="${remote}/v"></video><p style="background:url(${remote}/b.png)">nền</p>` +
          `<script>globalThis.harmed = 2; document.write('viết bởi script')</script><a href="javascript:globalThis.harmed=3">liên kết</a>`,
        `<link rel="stylesheet" href="${remote}/x.css"><base href="${remote}/"><meta http-equiv="refresh" content="0;url=${remote}/"><script src="${remote}/x.js"></script>`,
      ),
      'x.html',
    )
    expect(outcome).toMatchObject({ status: 'converted', text: expect.stringContaining('liên kết') })
    expect(outcome.text).toContain(end)
    expect(outcome.text).not.toContain('viết bởi script')
    expect(globalThis).not.toHaveProperty('harmed')
    expect(network.attempts.slice(begun)).toEqual([])
  })

  it.each([
    '<div>',
    '<table><tr><td>',
    '<b>',
    '<ul><li>',
    '<blockquote>',
    '<font><span>',
    '<svg><g>',
    '<select><option>',
  ])(
    'with %s a hundred thousand deep keeps the words around it',
    async (tag) => {
      const outcome = await convert(hostileHtml(`${tag.repeat(100_000)}đáy`), 'x.html')
      expect(outcome.status).toBe('converted')
      expect(outcome.text).toContain('đáy')
      expect(outcome.text).toContain(end)
    },
    30_000,
  )

  it.each([
    ['attributes without end', `<p ${'a="b" '.repeat(200_000)}>x</p>`],
    ['a tag without end', `<p ${'a'.repeat(3_000_000)}`],
    ['comments without end', '<!--'.repeat(300_000)],
    ['entities without end', `<p>${'&amp'.repeat(300_000)}&#x${'9'.repeat(300_000)};</p>`],
    ['cells that span millions', '<table><tr><td colspan="99999999" rowspan="99999999">ô</td></tr></table>'.repeat(50)],
    ['rows that span each other', `<table>${'<tr><td rowspan="65534">ô</td></tr>'.repeat(3000)}</table>`],
    [
      'lists numbered from the end of numbers',
      '<ol start="999999999999999999999"><li>một</ol><ol start="-99" type="I"><li>hai</ol>',
    ],
    ['styles without end', `<style>${'p{margin:'.repeat(100_000)}</style><p style="${'a:b;'.repeat(300_000)}">x</p>`],
  ])(
    'with %s is read in time',
    async (_, inside) => {
      const outcome = await convert(hostileHtml(inside), 'x.html')
      expect(['converted', 'quarantined']).toContain(outcome.status)
      expect(outcome.reason).not.toBe('failed')
    },
    20_000,
  )

  it('saved as one file whose parts lie of their ends is read', async () => {
    const mime = (part: string) =>
      new Uint8Array(
        Buffer.from(
          `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${part}`,
        ),
      )
    const page = Buffer.from(hostileHtml('')).toString('base64')
    expect(await convert(mime(page), 'x.mht')).toMatchObject({
      status: 'converted',
      text: expect.stringContaining(end),
    })
    expect((await convert(mime(`${page.slice(0, 3001)}\r\n--b`.repeat(20)), 'x.mht')).reason).not.toBe('failed')
  })
})

describe('RTF', () => {
  const words = (text: string) =>
    text.replace(/[\\{}]/g, '\\$&').replace(/[^\x20-\x7e]/gu, (c) => `\\u${c.charCodeAt(0)}?`)
  const rtf = (inside: string, close = '}') =>
    new Uint8Array(
      Buffer.from(
        `{\\rtf1\\ansi ${planLines.slice(0, 6).map(words).join('\\par ')}\\par ${inside}${planLines.slice(6).map(words).join('\\par ')}${close}`,
        'latin1',
      ),
    )

  it.each([
    ['groups a hundred thousand deep', '{'.repeat(100_000) + '}'.repeat(100_000)],
    ['groups that are never closed', '{\\b '.repeat(100_000)],
    ['groups that nothing opened', ''.padEnd(0)],
    ['pictures', `{\\pict\\pngblip ${'00'.repeat(1_000_000)}}`],
    ['an object that runs a program', `{\\object\\objupdate\\objocx{\\*\\objdata ${'d0cf11e0'.repeat(10_000)}}}`],
    ['a field that includes another file', '{\\field{\\*\\fldinst INCLUDETEXT "file:///etc/passwd"}{\\fldrslt nối}}'],
    ['a field that starts a program', '{\\field{\\*\\fldinst DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc"}{\\fldrslt }}'],
    ['a template of elsewhere', '{\\*\\template http://127.0.0.1:9/x.dotm}'],
    ['numbers beyond all numbers', '\\fs99999999999999999999\\li-99999999999999999999\\u99999999999999999999?\\par '],
    ['tables of a million cells', '\\trowd\\cellx100\\cellx200 a\\cell b\\cell\\row '.repeat(20_000)],
    ['cells that end nowhere', '\\cell\\row\\cell\\nestcell\\nestrow '.repeat(20_000)],
    [
      'a list that refers to itself',
      '{\\*\\listtable{\\list\\listid1}}{\\*\\listoverridetable{\\listoverride\\listid1\\ls1}}\\ls1\\ilvl99 x\\par ',
    ],
  ])(
    'with %s has the words behind',
    async (_, inside) => {
      const begun = network.attempts.length
      const outcome = await convert(rtf(inside), 'x.rtf')
      expect(outcome.status).toBe('converted')
      expect(outcome.text).toContain(end)
      expect(outcome.text).not.toContain('root:')
      expect(network.attempts.slice(begun)).toEqual([])
    },
    20_000,
  )

  it('whose lengths of raw bytes lie is read or says what is missing', async () => {
    for (const length of ['-1', '0', '5', '99999999', '99999999999999999999', '']) {
      const outcome = await convert(rtf(`{\\pict\\bin${length} \\par }`), 'x.rtf')
      const whole = outcome.text.includes(end)
      expect(whole || outcome.codes.includes('partly-read') || outcome.reason === 'not-a-plan', length).toBe(true)
    }
  })

  it('whose end is missing says so', async () => {
    const outcome = await convert(rtf('', ''), 'x.rtf')
    expect(outcome.codes).toContain('partly-read')
    expect(outcome.text).toContain(end)
  })

  it('closed too early goes on with its words', async () => {
    const outcome = await convert(rtf('}}}}'), 'x.rtf')
    expect(outcome.text).toContain(end)
    expect(outcome.codes).toContain('partly-read')
    const rest = (bytes: string) => new Uint8Array(Buffer.concat([rtf(''), Buffer.from(bytes)]))
    expect((await convert(rest('\0\0\r\n'), 'x.rtf')).codes).not.toContain('partly-read')
    expect((await convert(new Uint8Array(Buffer.concat([rtf(''), rtf('')])), 'x.rtf')).text.split(end)).toHaveLength(3)
    expect((await convert(rest('}\\par '.repeat(100_000)), 'x.rtf')).text).toContain(end)
  })
})

describe('an older Word file', () => {
  const whole = readFileSync('fixtures/formats/kh-2024-cchc.doc')
  const hurt = (edit: (bytes: DataView) => void): Uint8Array => {
    const bytes = new Uint8Array(whole)
    edit(new DataView(bytes.buffer))
    return bytes
  }
  /** Of the file's first part of the table of sectors. */
  const table = (whole.readUInt32LE(76) + 1) * 512

  it.each<[string, (bytes: DataView) => void]>([
    [
      'each lead to itself',
      (v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table + i * 4, i, true)
      },
    ],
    [
      'all lead to the first',
      (v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table + i * 4, 0, true)
      },
    ],
    [
      'lead in a circle',
      (v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table + i * 4, (i + 1) % 128, true)
      },
    ],
    [
      'lead out of the file',
      (v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table + i * 4, 0xfffffff0, true)
      },
    ],
    [
      'are listed in a list that goes on in itself',
      (v) => {
        v.setUint32(68, 1, true)
        v.setUint32(72, 0xffffffff, true)
      },
    ],
    [
      'are of a length of nothing',
      (v) => {
        v.setUint16(30, 0, true)
      },
    ],
    [
      'are of a length beyond the file',
      (v) => {
        v.setUint16(30, 31, true)
      },
    ],
    [
      'begin at the end of the file',
      (v) => {
        v.setUint32(48, 0x7fffffff, true)
      },
    ],
  ])(
    'whose sectors %s is read in part or refused in words',
    async (_, edit) => {
      const outcome = await convert(hurt(edit), 'x.doc')
      if (outcome.status === 'converted') return
      expect(['damaged', 'unsupported-format', 'not-a-plan', 'binary']).toContain(outcome.reason)
      expect(outcome.said).toMatch(/save|copy|check/)
      expect(outcome.noi).toMatch(/hãy/)
    },
    10_000,
  )

  it('whose pieces have lengths that lie is read in part or refused', async () => {
    for (let at = 512; at < 512 + 900; at += 12) {
      for (const value of [0xffffffff, 0x7fffffff]) {
        const outcome = await convert(
          hurt((v) => v.setUint32(at, value, true)),
          'x.doc',
        )
        expect(outcome.reason, String(at)).not.toBe('failed')
      }
    }
  }, 60_000)

  it('cut at every tenth is read in part or refused', async () => {
    for (let tenth = 1; tenth < 10; tenth++) {
      const outcome = await convert(new Uint8Array(whole.subarray(0, (whole.length * tenth) / 10)), 'x.doc')
      if (tenth > 4) expect(outcome.reason, `${tenth}`).toBe('damaged')
      const told = outcome.status === 'converted' ? outcome.codes.includes('partly-read') : outcome.reason !== 'failed'
      expect(told, `${tenth} ${outcome.codes} ${outcome.reason}`).toBe(true)
    }
  })
})
