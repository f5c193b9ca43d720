import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../extractors/encoding/detect-format.js'
import { extractHtml } from '../../extractors/html/extract-html.js'
import { extractOdt } from '../../extractors/odt/extract-odt.js'
import type { SourceDocument } from '../../schema/index.js'
import { gridOf, lettersOf, looksOf, paragraphsOf, tablesOf, textsOf, wordsOf } from './reading.js'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = [
  ...['office', 'style', 'text', 'table', 'manifest'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:draw="${oasis}:drawing:1.0" xmlns:fo="${oasis}:xsl-fo-compatible:1.0" xmlns:svg="${oasis}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

interface Parts {
  readonly automatic?: string
  readonly styles?: string
  readonly masters?: string
  readonly manifest?: string
}

function makeOdt(body: string, { automatic = '', styles = '', masters = '', manifest = '' }: Parts = {}): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:font-face-decls>` +
        `<style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;, serif"/></office:font-face-decls>` +
        `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${spaces}><office:styles>${styles}</office:styles><office:automatic-styles/><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${spaces}>${manifest}</manifest:manifest>`),
  })
}

async function readOdt(body: string, parts?: Parts): Promise<SourceDocument> {
  const result = await extractOdt(makeOdt(body, parts))
  if (!result.document) throw new Error(result.refusal.message.en)
  return result.document
}

const labels = (document: SourceDocument) => paragraphsOf(document).map(({ label, text }) => `${label ?? ''}|${text}`)

describe('paragraphs of ODT', () => {
  it('reads spaces, tabs, line ends and fields, and leaves marks out', async () => {
    const document = await readOdt(
      '<text:p>Ủy ban\n  nhân<text:s text:c="3"/>dân<text:tab/>tỉnh<text:line-break/>Số: <text:page-number>4</text:page-number>' +
        '<text:soft-page-break/><text:bookmark-start text:name="x"/> <text:a><text:span>liên kết</text:span></text:a></text:p><text:p/>',
    )
    expect(textsOf(document)).toEqual(['Ủy ban nhân   dân\ttỉnh\nSố: 4 liên kết'])
  })

  it('looks through spans, paragraph styles and their parents', async () => {
    const styles =
      '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="13pt"/></style:default-style>' +
      '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-top="6pt"/>' +
      '<style:text-properties style:font-name="F1"/></style:style>' +
      '<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-left="0.5in"/></style:style>' +
      '<style:style style:name="T1" style:family="text" style:parent-style-name="Strong"><style:text-properties fo:font-style="italic" fo:font-size="50%"/></style:style>' +
      '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>'
    const body =
      '<text:p text:style-name="P1">a<text:span text:style-name="T1">b<text:span text:style-name="T2">c</text:span></text:span></text:p>'
    const [paragraph] = paragraphsOf(await readOdt(body, { automatic, styles }))
    expect(looksOf(paragraph!)).toEqual([':a', 'BI:b', 'BIS:c'])
    expect(paragraph!.runs.map(({ font, size }) => [font, size])).toEqual([
      ['.VnTime', 13],
      ['.VnTime', 6.5],
      ['.VnTime', 6.5],
    ])
    expect(paragraph).toMatchObject({ alignment: 'justified', indent: 6, spaceBefore: true })
  })

  it('prints capitals, and leaves hidden words out with a notice', async () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties fo:text-transform="uppercase"/></style:style>' +
      '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="S1" style:family="section"><style:section-properties text:display="none"/></style:style>'
    const document = await readOdt(
      '<text:p><text:span text:style-name="T1">kế hoạch</text:span><text:span text:style-name="T2">ẩn</text:span></text:p>' +
        '<text:section text:style-name="S1"><text:p>giấu</text:p></text:section><text:section><text:p>hiện</text:p></text:section>',
      { automatic },
    )
    expect(textsOf(document)).toEqual(['KẾ HOẠCH', 'hiện'])
    expect(document.notices).toMatchObject([{ code: 'content-left-out' }])
    expect(document.notices[0]!.message.en).toContain('6 hidden')
  })
})

const level = (at: number, rest: string) => `<text:list-level-style-number text:level="${at}" ${rest}/>`

describe('lists of ODT', () => {
  const styles =
    `<text:list-style style:name="L1">${level(1, 'style:num-format="I" style:num-suffix="."')}${level(2, 'style:num-format="1" style:num-suffix="." text:display-levels="2"')}` +
    `${level(3, 'style:num-format="a" style:num-suffix=")" text:start-value="2"')}<text:list-level-style-bullet text:level="4" text:bullet-char="-" style:num-suffix="-"/></text:list-style>`
  const item = (inner: string, attributes = '') => `<text:list-item ${attributes}>${inner}</text:list-item>`
  const list = (inner: string, attributes = 'text:style-name="L1"') => `<text:list ${attributes}>${inner}</text:list>`
  const p = (words: string) => `<text:p>${words}</text:p>`

  it('counts levels, starts and lists that go on', async () => {
    const body =
      list(
        item(
          p('một') +
            p('thêm') +
            list(item(p('con')) + item(p('con') + list(item(p('cháu') + list(item(p('chắt'))), '')), ''), ''),
        ),
        'xml:id="l1" text:style-name="L1"',
      ) +
      p('giữa') +
      list(item(p('hai')), 'text:continue-numbering="true" text:style-name="L1"') +
      list(item(list(item(p('con')), '')), 'text:continue-list="l1" text:style-name="L1"') +
      list(
        item(p('mới')) +
          '<text:list-header><text:p>đầu</text:p></text:list-header>' +
          item(p('năm'), 'text:start-value="5"'),
      )
    expect(labels(await readOdt(body, { styles }))).toEqual([
      ...['I.|một', '|thêm', 'I.1.|con', 'I.2.|con', 'b)|cháu', '-|chắt', '|giữa', 'II.|hai', 'II.1.|con'],
      ...['I.|mới', '|đầu', 'V.|năm'],
    ])
  })

  it('takes the list style of a paragraph style where the list names none', async () => {
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:list-style-name="L1"/>'
    const body = '<text:list><text:list-item><text:p text:style-name="P1">một</text:p></text:list-item></text:list>'
    expect(labels(await readOdt(body, { styles, automatic }))).toEqual(['I.|một'])
  })

  it('numbers headings by the outline, and gives their level', async () => {
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="." text:display-levels="2"/></text:outline-style>`
    const document = await readOdt(
      '<text:h text:outline-level="1">A</text:h><text:h text:outline-level="2">B</text:h><text:h text:outline-level="1">C</text:h><text:h text:outline-level="1" text:is-list-header="true">D</text:h>',
      { styles: outline },
    )
    expect(labels(document)).toEqual(['I.|A', 'I.1.|B', 'II.|C', '|D'])
    expect(paragraphsOf(document).map(({ headingLevel }) => headingLevel)).toEqual([1, 2, 1, 1])
  })
})

describe('tables, notes, boxes and margins of ODT', () => {
  const cell = (words: string, attributes = '') =>
    `<table:table-cell ${attributes}><text:p>${words}</text:p></table:table-cell>`

  it('reads spans, covered and repeated cells, heading rows and nested tables', async () => {
    const document = await readOdt(
      '<table:table><table:table-column table:number-columns-repeated="3"/>' +
        `<table:table-header-rows><table:table-row>${cell('TT', 'table:number-rows-spanned="2"')}${cell('Việc', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row></table:table-header-rows>` +
        `<table:table-row><table:covered-table-cell/>${cell('x', 'table:number-columns-repeated="2"')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="9999"><table:table-cell table:number-columns-repeated="99999"/></table:table-row>` +
        `<table:table-row><table:table-cell><text:p>a</text:p><table:table><table:table-row>${cell('b')}${cell('c')}</table:table-row></table:table></table:table-cell>${cell('d', 'table:number-rows-spanned="99"')}</table:table-row></table:table>`,
    )
    const [table] = tablesOf(document)
    expect(gridOf(table!).map((row) => row.filter((words) => words !== ''))).toEqual([
      ['TT', 'Việc'],
      ['x', 'x'],
      [],
      ['a ¶ b ¶ c', 'd'],
    ])
    expect(table!.rows[0]).toMatchObject({
      header: true,
      cells: [
        { column: 0, rowSpan: 2 },
        { column: 1, columnSpan: 2 },
      ],
    })
    expect(table!.rows[1]!.cells.map(({ column }) => column)).toEqual([1, 2])
    expect(table!.rows[3]!.cells[1]!.rowSpan).toBe(1)
  })

  it('keeps notes after their block, with their label', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Ghi chú</text:p></text:note-body></text:note>'
    const document = await readOdt(`<text:p>số 76${note} này</text:p><text:p>sau</text:p>`)
    expect(paragraphsOf(document).map(({ text, label, furniture }) => [text, label, furniture])).toEqual([
      ['số 76[^1] này', null, null],
      ['Ghi chú', '1', 'footnote'],
      ['sau', null, null],
    ])
  })

  it('reads text boxes at their anchor', async () => {
    const box = (words: string) => `<draw:frame><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame>`
    const document = await readOdt(
      `<text:p>${box('TỈNH SƠN THUẬN')}<draw:g>${box('Độc lập')}</draw:g>KẾ HOẠCH</text:p><text:p>chữ <draw:custom-shape><text:p>hình</text:p></draw:custom-shape></text:p>` +
        '<text:p><draw:frame><draw:image/></draw:frame></text:p>',
    )
    expect(textsOf(document)).toEqual(['TỈNH SƠN THUẬN', 'Độc lập', 'KẾ HOẠCH', 'chữ', 'hình'])
    expect(document.notices[0]!.message.en).toContain('1 pictures')
  })

  it('reads tracked changes as accepted, leaves comments out, and says both', async () => {
    const document = await readOdt(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>xóa</text:p></text:deletion></text:changed-region>' +
        '<text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>' +
        '<text:p>a<text:change text:change-id="1"/><text:change-start/>b<text:change-end/><office:annotation><dc:creator>X</dc:creator><text:p>ý kiến</text:p></office:annotation></text:p>',
    )
    expect(textsOf(document)).toEqual(['ab'])
    expect(document.notices.map(({ code, message }) => [code, message.en])).toEqual([
      ['tracked-changes', expect.stringContaining('1 insertions, 1 deletions')],
      ['content-left-out', 'Left out: 1 comments.'],
    ])
  })

  it('knows headers and footers of its pages', async () => {
    const masters =
      '<style:master-page><style:header><text:p>Đầu trang</text:p></style:header><style:footer><text:p>Cuối trang</text:p></style:footer></style:master-page>' +
      '<style:master-page><style:header><text:p>Đầu trang</text:p></style:header></style:master-page>'
    const document = await readOdt('<text:p>x</text:p>', { masters })
    expect(paragraphsOf(document).map(({ text, furniture }) => [text, furniture])).toEqual([
      ['Đầu trang', 'header'],
      ['x', null],
      ['Cuối trang', 'footer'],
    ])
  })
})

describe('bad ODT files', () => {
  const whole = makeOdt(
    '<text:list><text:list-item><text:p>Kế hoạch</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>',
  )

  it('are refused in words', async () => {
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    expect((await extractOdt(makeOdt('<text:p>x</text:p>', { manifest }))).refusal?.code).toBe('encrypted')
    expect((await extractOdt(makeOdt(''))).refusal?.code).toBe('empty')
    expect((await extractOdt(strToU8('không phải'))).refusal?.code).toBe('damaged')
    expect(detectFormat(whole, 'x.odt')).toBe('odt')
  })

  it('give what comes before the damage, and say so', async () => {
    const document = await readOdt('<text:p>trước</text:p><text:p>sau</text:q>')
    expect(textsOf(document)[0]).toBe('trước')
    expect(document.notices.map(({ code }) => code)).toEqual(['partly-read'])
  })

  it('never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = whole.slice()
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        await extractOdt(bytes)
      }),
      { numRuns: 300 },
    )
    const bits = fc.constantFrom(
      ...[
        '<text:p>',
        '</text:p>',
        '<text:list>',
        '</text:list>',
        '<text:list-item>',
        '</text:list-item>',
        'chữ',
        '<text:s text:c="-9"/>',
      ],
      ...[
        '<table:table>',
        '<table:table-row>',
        '<table:table-cell table:number-rows-spanned="x">',
        '</table:table>',
        '<text:h>',
        '</text:h>',
      ],
      ...[
        '<text:note>',
        '</text:note>',
        '<draw:frame>',
        '<draw:text-box>',
        '</draw:frame>',
        '&',
        '<text:span>',
        '</text:span>',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 40 }), async (parts) => {
        await extractOdt(makeOdt(parts.join('')))
      }),
      { numRuns: 200 },
    )
  })
})

const shared = new URL('../../../shared/formats/', import.meta.url)

describe.skipIf(!existsSync(shared))('one plan in two formats', () => {
  it('has the same words and labels', async () => {
    const read = (name: string) => new Uint8Array(readFileSync(new URL(name, shared)))
    const odt = await extractOdt(read('kh2014-hungyen.odt'))
    const html = await extractHtml(read('kh2014-hungyen.html'))
    const body = ({ document }: typeof odt) =>
      document!.blocks.filter((block) => block.kind === 'table' || block.furniture === null)
    expect(lettersOf(wordsOf(body(odt)))).toBe(lettersOf(wordsOf(body(html))))
    expect(body(odt).length).toBeGreaterThan(60)
  })
})

describe('automatic ordinals in cells', () => {
  it('shows a number alone in its cell, and no lone bullet', async () => {
    const automatic =
      `<text:list-style style:name="L1">${level(1, 'style:num-format="1"')}</text:list-style>` +
      '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>'
    const cell = (inner: string) => `<table:table-cell>${inner}</table:table-cell>`
    const list = (style: string, goesOn = '') =>
      `<text:list text:style-name="${style}" ${goesOn}><text:list-item><text:p/></text:list-item></text:list>`
    const row = (inner: string) =>
      `<table:table-row>${cell(inner)}${cell('<text:p>Rà soát</text:p>')}</table:table-row>`
    const table = row(list('L1')) + row(list('L1', 'text:continue-numbering="true"')) + row(list('L2'))
    const document = await readOdt(`<table:table>${table}</table:table>`, { automatic })
    const labels = tablesOf(document)[0]!.rows.map(({ cells }) => cells[0]!.paragraphs.map(({ label }) => label))
    expect(labels).toEqual([['1'], ['2'], []])
  })
})
