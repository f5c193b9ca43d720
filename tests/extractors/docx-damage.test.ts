import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { extractDocx } from '../../extractors/docx/extract-docx.js'
import { blocksOf } from '../../extractors/docx/spare-reader.js'
import { extract } from '../../extractors/extract.js'
import { linesOf, listed, makeDocx, p, readBytes, row, run } from './docx-maker.js'

const body =
  Array.from({ length: 40 }, (_, i) => listed(`Nhiệm vụ ${i * 7919} của Sở Nội vụ`, 1)).join('') +
  `<w:tbl>${row('TT', 'Nhiệm vụ')}${row('1', 'Rà soát')}</w:tbl>` +
  p(`${run('Ghi chú')}<w:r><w:footnoteReference w:id="1"/></w:r>`)
const whole = makeDocx({
  body,
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  footnotes: `<w:footnote w:id="1">${p('Lời chú.')}</w:footnote>`,
})
const refusalOf = async (bytes: Uint8Array) => (await extractDocx(bytes)).refusal
const at = (bytes: Uint8Array, words: string, from = 0) => Buffer.from(bytes).indexOf(words, from, 'latin1')

describe('a damaged DOCX', () => {
  it('is read from what is left, and says so', async () => {
    const { blocks, notices } = await readBytes(whole.subarray(0, at(whole, 'PK\x01\x02')))
    expect(linesOf(blocks)[0]).toBe('1. Nhiệm vụ 0 của Sở Nội vụ')
    expect(notices).toMatchObject([{ code: 'partly-read', severity: 'warning' }])
  })

  it('gives the words before the damage', async () => {
    const start = at(whole, 'word/document.xml')
    const end = at(whole, 'PK\x03\x04', start)
    const { blocks, notices } = await readBytes(whole.subarray(0, start + Math.floor((end - start) * 0.8)))
    expect(blocks.length).toBeGreaterThan(10)
    expect(notices.map(({ code }) => code)).toEqual(['partly-read', 'partly-read'])
  })

  it('is read around a fault of its XML', async () => {
    const { blocks, notices } = await readBytes(
      makeDocx({ body: `${p('A & B')}${p('Hai').replace('</w:p>', '</w:q></w:p>')}${p('Ba')}` }),
    )
    expect(linesOf(blocks)).toEqual(['A & B', 'Hai', 'Ba'])
    expect(notices).toMatchObject([{ code: 'partly-read' }])
  })

  it('needs none of its smaller parts', async () => {
    const bytes = makeDocx({ body: p('x'), styles: '<<<', numbering: '</w:numbering>' })
    expect(linesOf((await readBytes(bytes)).blocks)).toEqual(['x'])
  })

  it('is refused in words that say what to do', async () => {
    expect(await refusalOf(strToU8('PK\x03\x04 word/document'))).toMatchObject({
      status: 'quarantined',
      code: 'damaged',
    })
    expect(await refusalOf(zipSync({ 'word/document.xml': strToU8('<nothing/>') }))).toMatchObject({ code: 'damaged' })
    expect(
      await refusalOf(zipSync({ 'word/media/image1.png': new Uint8Array(9), 'word/document.xml': strToU8('<x/>') })),
    ).toMatchObject({ code: 'needs-ocr' })
    expect(await refusalOf(zipSync({ 'word/document.xml': new Uint8Array(9_000_000) }))).toMatchObject({
      code: 'too-large',
    })
    const locked = Uint8Array.from(whole)
    locked[at(whole, 'word/document.xml', at(whole, 'PK\x01\x02')) - 46 + 8]! |= 1
    expect(await refusalOf(locked)).toMatchObject({ code: 'encrypted' })
  })

  it('with entities of its own is not expanded', async () => {
    const laughs = `<!DOCTYPE w:document [<!ENTITY a "${'ha'.repeat(99)}"><!ENTITY b "&a;&a;">]><w:document/>`
    expect(await refusalOf(makeDocx({ body: '' }, { 'word/document.xml': laughs }))).toMatchObject({ code: 'damaged' })
  })

  it('never throws', async () => {
    const edit = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { maxLength: 20 }),
        fc.nat(whole.length),
        fc.constantFrom('flip', 'cut', 'join', 'drop'),
        async (edits, place, kind) => {
          const flipped = Uint8Array.from(whole)
          for (const [i, value] of edits) flipped[i] = value
          const bytes =
            kind === 'cut'
              ? flipped.subarray(0, place)
              : kind === 'join'
                ? Buffer.concat([flipped.subarray(0, place), whole.subarray(whole.length - place)])
                : kind === 'drop'
                  ? Buffer.concat([whole.subarray(0, place), whole.subarray(place + edits.length)])
                  : flipped
          const { document, refusal } = await extractDocx(bytes)
          expect(document === null).toBe(refusal !== null)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never throws for XML of any shape, and keeps the words', async () => {
    const names = [
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtContent',
      'ins',
      'del',
      'pPr',
      'numPr',
      'txbxContent',
      'fldChar',
      'hyperlink',
    ]
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('Kế hoạch', run('chữ'), p('đoạn'), `<w:tbl>${row('ô')}</w:tbl>`),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inside]) => `<w:${name}>${inside.join('')}</w:${name}>`),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(tree.node, { maxLength: 6 }), async (nodes) => {
        const { blocks } = await readBytes(makeDocx({ body: nodes.join('') + p('Cuối văn bản') }))
        expect(linesOf(blocks).join('\n')).toContain('Cuối văn bản')
      }),
      { numRuns: 300 },
    )
  })

  it('nested without end is read within bounds', async () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${p('đáy')}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`
    const { blocks, notices } = await readBytes(makeDocx({ body: p('mặt') + deep + p('cuối') }))
    expect(linesOf(blocks)).toContain('cuối')
    expect(notices).toMatchObject([{ code: 'partly-read' }])
  })
})

describe('an Office file with a password', () => {
  it('is refused, and the words say to save it without one', async () => {
    const ole = Buffer.alloc(4096)
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    ole.write('EncryptedPackage', 2048, 'utf16le')
    const { refusal } = await extract(ole, { path: 'ke-hoach.docx' })
    expect(refusal).toMatchObject({ status: 'quarantined', code: 'encrypted' })
    expect(refusal!.message.vi).toContain('mật khẩu')
  })
})

describe('the spare reader', () => {
  const read = (html: string) => linesOf(blocksOf(unified().use(rehypeParse, { fragment: true }).parse(html)))

  it('reads paragraphs, headings, lists and cells of what mammoth gives', () => {
    expect(
      read('<h1>KẾ HOẠCH</h1><p>Sở <strong>Nội vụ</strong><br />chủ trì</p><ul><li>một<ul><li>hai</li></ul></li></ul>'),
    ).toEqual(['KẾ HOẠCH', 'Sở Nội vụ\nchủ trì', 'một', 'hai'])
    const html =
      '<table><thead><tr><th colspan="2">a</th></tr></thead><tr><td rowspan="2"><p>b</p><p>c</p></td><td>d</td></tr><tr><td>e</td></tr></table>'
    const [table] = blocksOf(unified().use(rehypeParse, { fragment: true }).parse(html))
    if (table?.kind !== 'table') throw new Error('no table')
    expect(
      table.rows.map(({ cells }) => cells.map((c) => [c.column, c.columnSpan, c.rowSpan, c.paragraphs.length])),
    ).toEqual([
      [[0, 2, 1, 1]],
      [
        [0, 1, 2, 2],
        [1, 1, 1, 1],
      ],
      [[1, 1, 1, 1]],
    ])
    expect(table.rows.map(({ header }) => header)).toEqual([true, false, false])
  })

  it('finds nothing where there is nothing', async () => {
    const bytes = makeDocx({ body: '' }, { 'word/document.xml': '<x/>' })
    expect((await extractDocx(bytes)).refusal).toMatchObject({ code: 'damaged' })
  })
})

describe('a DOCX made to take long', () => {
  it('is read in the time of its length', async () => {
    const fields =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>x</w:t></w:r>'.repeat(20_000)
    const styles = Array.from(
      { length: 5000 },
      (_, i) => `<w:style w:type="paragraph" w:styleId="S${i}"><w:basedOn w:val="S${i + 1}"/></w:style>`,
    ).join('')
    const styled = Array.from({ length: 5000 }, (_, i) => p('y', `<w:pStyle w:val="S${i}"/>`)).join('')
    const cells = `<w:tbl><w:tr><w:tc>${p('z').repeat(20_000)}</w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr>${p('z').repeat(20_000)}</w:tc></w:tr></w:tbl>`
    const { blocks } = await readBytes(
      makeDocx({ body: `<w:p>${fields}</w:p>${styled}${cells}${'<!x>'.repeat(20_000)}`, styles }),
    )
    expect(blocks).toHaveLength(5002)
  }, 5000)
})
