import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../extractors/html/extract-html.js'
import type { SourceDocument } from '../../schema/index.js'
import { gridOf, lettersOf, looksOf, paragraphsOf, tablesOf, textsOf, wordsOf } from './reading.js'

async function readHtml(html: string | Uint8Array): Promise<SourceDocument> {
  const result = await extractHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html)
  if (!result.document) throw new Error(result.refusal.message.en)
  return result.document
}

/** Words without labels. */
function textOnly(document: SourceDocument): string {
  return wordsOf(
    document.blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, label: null }
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({
                ...cell,
                paragraphs: cell.paragraphs.map((p) => ({ ...p, label: null })),
              })),
            })),
          },
    ),
  )
}

async function labelled(html: string): Promise<string[]> {
  return paragraphsOf(await readHtml(html)).map(({ label, text }) => `${label ?? ''}|${text}`)
}

describe('paragraphs of HTML', () => {
  it('collapses white space as a browser does', async () => {
    const document = await readHtml('<p>  Ủy\n\t ban <b> nhân\n dân </b> tỉnh </p>tail<div> a<p>b</p> c </div>')
    expect(textsOf(document)).toEqual(['Ủy ban nhân dân tỉnh', 'tail', 'a', 'b', 'c'])
  })

  it('ends a line at one <br>, a paragraph at two', async () => {
    expect(textsOf(await readHtml('<p>TỈNH<br>SƠN THUẬN<br><br>Số: 01<br></p>'))).toEqual(['TỈNH\nSƠN THUẬN', 'Số: 01'])
  })

  it('gives headings their level and words their looks', async () => {
    const [heading, words] = paragraphsOf(
      await readHtml(
        '<h2>I. Mục tiêu</h2><p style="text-align:center"><font face=".VnTime" size="3">a<b>b</b></font> c<sup>1</sup></p>',
      ),
    )
    expect(heading).toMatchObject({ headingLevel: 2, text: 'I. Mục tiêu' })
    expect(looksOf(words!)).toEqual([':a', 'B:b', 'S:1'])
    expect(words!.runs[0]).toMatchObject({ font: '.VnTime', size: 12, bold: false })
    expect(words!.alignment).toBe('centre')
  })

  it('takes fonts and looks from style sheets', async () => {
    const [first, second] = paragraphsOf(
      await readHtml(
        '<style><!-- @page {margin:1cm} p.MsoNormal, li.MsoNormal {margin:0;font-size:14.0pt;font-family:".VnTime","serif";}' +
          ' .x{font-weight:bold} @media print {.x{display:none}} --></style>' +
          '<p class="MsoNormal">Céng hoµ</p><p class=x>đậm <span style="font-weight:normal">thường</span></p>',
      ),
    )
    expect(first!.runs).toMatchObject([{ start: 0, end: 8, font: '.VnTime', size: 14 }])
    expect(first!.spaceBefore).toBe(false)
    expect(looksOf(second!)).toEqual(['B:đậm'])
  })

  it('prints capitals that a style asks for, but for 8-bit fonts', async () => {
    const html = '<p style="text-transform:uppercase">kế hoạch <font face=".VnTime">céng</font></p>'
    expect(textsOf(await readHtml(html))).toEqual(['KẾ HOẠCH céng'])
  })

  it('reads <pre> as a text file', async () => {
    const html = '<pre>I. MỤC TIÊU\n\n1. Nâng cao chất lượng\n2. Giảm thời gian\n</pre>'
    expect(textsOf(await readHtml(html))).toEqual(['I. MỤC TIÊU', '1. Nâng cao chất lượng', '2. Giảm thời gian'])
  })

  it('leaves out scripts silently, and what is hidden with a notice', async () => {
    const document = await readHtml(
      '<title>Tên</title><script>var a = "<p>x</p>"</script><p>Chữ</p><p style="display:none">ẩn đi</p><p hidden>nữa</p>',
    )
    expect(textsOf(document)).toEqual(['Chữ'])
    expect(document.notices).toMatchObject([{ code: 'content-left-out', severity: 'info' }])
    expect(document.notices[0]!.message.en).toContain('hidden words 7')
  })
})

describe('lists of HTML', () => {
  it('counts as each list says', async () => {
    const html =
      '<ol start=3><li>a<li value=7>b<li>c</ol><ol type=a><li>d<li>e</ol><ol type=I reversed><li>f<li>g</ol>' +
      '<ol style="list-style-type:lower-roman"><li>h</ol><ul><li>i<ul><li>j</ul></ul><ul style="list-style:none"><li>k</ul>'
    expect(await labelled(html)).toEqual([
      ...['3.|a', '7.|b', '8.|c', 'a.|d', 'b.|e', 'II.|f', 'I.|g', 'i.|h', '-|i', '+|j', '|k'],
    ])
  })

  it('gives the label to the first paragraph of an item', async () => {
    expect(await labelled('<ol><li><p>một</p><p>hai</p></li><li></li><li><p>ba</p></ol>')).toEqual([
      ...['1.|một', '|hai', '3.|ba'],
    ])
  })

  it('takes the numbers that Word writes out', async () => {
    const html =
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><b><span style="mso-list:Ignore">II.' +
      '<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span></b><![endif]><b>Nhiệm vụ</b><o:p></o:p></p>' +
      '<p><![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">·</span></span><![endif]>ý</p>'
    expect(await labelled(html)).toEqual(['II.|Nhiệm vụ', '•|ý'])
  })
})

describe('gaps and signs as a reader sees them', () => {
  it('takes runs of no-break spaces and tabs of Word for gaps', async () => {
    const html =
      '<p>Nơi nhận:&nbsp;&nbsp; &nbsp;&nbsp;KT. CHỦ TỊCH&nbsp;tỉnh</p><p>a<span style="mso-tab-count:2">&nbsp;&nbsp;&nbsp; </span>b</p>'
    expect(textsOf(await readHtml(html))).toEqual(['Nơi nhận:     KT. CHỦ TỊCH\u00a0tỉnh', 'a\tb'])
  })

  it('gives the sign of an empty paragraph of Word to none', async () => {
    const sign = (n: string) => `<![if !supportLists]><span style="mso-list:Ignore">${n}&nbsp;</span><![endif]>`
    expect(await labelled(`<div><p>${sign('1.')}</p><p>chữ</p><p>${sign('2.')}hai</p></div>`)).toEqual([
      '|chữ',
      '2.|hai',
    ])
  })

  it('prints no sign before an item that has its own', async () => {
    expect(
      await labelled('<ul><li>- ý một</li><li>2. ý hai</li><li>ý ba</li></ul><ol><li>1. một</li><li>hai</li></ol>'),
    ).toEqual(['|- ý một', '|2. ý hai', '-|ý ba', '|1. một', '2.|hai'])
  })
})

describe('notes and furniture of word processors', () => {
  it('keeps notes as furniture, with the label that is printed', async () => {
    const word =
      '<p>Theo Quyết định<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> này</p><div style="mso-element:footnote-list">' +
      '<hr><div style="mso-element:footnote" id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Số 5.</p></div></div>'
    const libre =
      '<p>Chữ<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p>' +
      '<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Ghi chú</p></div>'
    for (const [html, note] of [
      [word, 'Số 5.'],
      [libre, 'Ghi chú'],
    ] as const) {
      const paragraphs = paragraphsOf(await readHtml(html))
      expect(paragraphs).toHaveLength(2)
      expect(looksOf(paragraphs[0]!)[0]).toMatch(/^S:/)
      expect(paragraphs[1]).toMatchObject({ text: note, label: '1', furniture: 'footnote' })
    }
  })

  it('knows headers and footers', async () => {
    const html = '<div title="header"><p>4</p></div><p>x</p><div style="mso-element:footer"><p>Trang 2</p></div>'
    expect(paragraphsOf(await readHtml(html)).map(({ furniture }) => furniture)).toEqual(['header', null, 'footer'])
  })
})

describe('tables of HTML', () => {
  it('lays out spans as browsers do', async () => {
    const [table] = tablesOf(
      await readHtml(
        '<table><caption>Phụ lục</caption><thead><tr><th rowspan=2>TT<th colspan=2>Việc<tr><th>a<th>b</thead>' +
          '<tr><td rowspan=0>1<td>x<td>y<tr><td>z<td rowspan=99>w<tr><td>v</table>',
      ),
    )
    expect(gridOf(table!)).toEqual([['TT', 'Việc'], ['a', 'b'], ['1', 'x', 'y'], ['z', 'w'], ['v']])
    expect(table!.rows.map(({ header }) => header)).toEqual([true, true, false, false, false])
    expect(table!.rows.map(({ cells }) => cells.map((c) => `${c.column}+${c.columnSpan}v${c.rowSpan}`))).toEqual([
      ...[['0+1v2', '1+2v1'], ['1+1v1', '2+1v1'], ['0+1v3', '1+1v1', '2+1v1'], ['1+1v1', '2+1v2'], ['1+1v1']],
    ])
  })

  it('keeps the words of a table inside a cell, and the caption', async () => {
    const document = await readHtml(
      '<table><caption>Biểu 1</caption><tr><td>a<td>b<td>c<tr><td>d<table><tr><td>e<td>f</table>g<td>h<td>i</table>',
    )
    expect(textsOf(document)).toEqual(['Biểu 1'])
    expect(gridOf(tablesOf(document)[0]!)[1]).toEqual(['d ¶ e ¶ f ¶ g', 'h', 'i'])
  })

  it('unfolds a table that only places the page', async () => {
    const plan = `${'<p>I. Nhiệm vụ cải cách hành chính của tỉnh trong năm kế hoạch.</p>'.repeat(30)}`
    const inner = '<table><tr><td>STT<td>Việc<td>Ai<tr><td>1<td>x<td>y</table>'
    const document = await readHtml(`<table><tr><td>Mục<td>${plan}${inner}</td></tr></table>`)
    expect(textsOf(document)).toHaveLength(31)
    expect(gridOf(tablesOf(document)[0]!)).toEqual([
      ['STT', 'Việc', 'Ai'],
      ['1', 'x', 'y'],
    ])
  })
})

describe('bad pages', () => {
  it('keeps the words of a page that nests too deep', async () => {
    for (const open of [
      '<div>',
      '<b>',
      '<b><p>',
      '<table><tr><td>',
      '<ul><li>',
      '<b><table><tr><td></b>',
      '<svg>',
      '<select>',
    ]) {
      const document = await readHtml(`<p>đầu</p>${open.repeat(20_000)}<p>giữa</p>`)
      expect(textsOf(document)[0], open).toBe('đầu')
    }
  })

  it('says so', async () => {
    const document = await readHtml(`${'<div>'.repeat(5000)}<p>giữa</p>${'</div>'.repeat(5000)}<p>cuối</p>`)
    expect(textsOf(document)).toEqual(['giữa', 'cuối'])
    expect(document.notices.map(({ code }) => code)).toEqual(['partly-read'])
  })

  it('reads open styles over many paragraphs in time', async () => {
    const html = `${Array.from({ length: 200 }, (_, i) => `<font size=${i}>`).join('')}${'<p>x'.repeat(20_000)}`
    const started = performance.now()
    expect(textsOf(await readHtml(html))).toHaveLength(20_000)
    expect(performance.now() - started).toBeLessThan(15_000)
  })

  it('loses no letter', async () => {
    const word = fc.constantFrom('Kế', 'hoạch', 'năm', '2031', '-', 'ủy ban', 'a&amp;b')
    const { page } = fc.letrec<{ page: string }>((tie) => ({
      page: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        fc
          .tuple(fc.constantFrom('p', 'div', 'b', 'span', 'h2', 'ul', 'li', 'sup', 'blockquote'), fc.array(tie('page')))
          .map(([tag, inner]) => `<${tag}>${inner.join(' ')}</${tag}>`),
        fc
          .array(fc.array(tie('page'), { maxLength: 3 }), { maxLength: 3 })
          .map(
            (rows) =>
              `<table>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
          ),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(page, async (html) => {
        const result = await extractHtml(new TextEncoder().encode(`<body>${html}</body>`))
        const shown = lettersOf(html.replace(/<[^<>]*>/g, ' ').replaceAll('&amp;', '&'))
        expect(result.document ? lettersOf(textOnly(result.document)) : '').toBe(shown)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws', async () => {
    const bits = fc.constantFrom(
      ...[
        '<table>',
        '<tr>',
        '<td rowspan=0 colspan=9>',
        '</table>',
        '<ol type=i>',
        '<li value=x>',
        '</ol>',
        '<b',
        '>',
        '"',
      ],
      ...[
        '<p style="',
        'font:',
        'mso-list:Ignore',
        ';',
        '<!--',
        '-->',
        '<![if',
        '<br>',
        '&nbsp;',
        '<div id=ftn1>',
        '<pre>',
      ],
      ...[
        'chữ',
        '\n',
        '<style>',
        '</style>',
        'p{',
        '}',
        '<caption>',
        '<nav>',
        '<select>',
        '<template>',
        '<svg>',
        '\u0000',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(bits, { maxLength: 60 }), async (parts) => {
        await extractHtml(new TextEncoder().encode(`<p>x</p>${parts.join('')}`))
      }),
      { numRuns: 400 },
    )
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await extractHtml(bytes)
      }),
    )
  })
})

describe('pages of LibreOffice', () => {
  const page = (body: string) =>
    `<html><head><meta name="generator" content="LibreOffice 7.4"></head><body>${body}</body></html>`

  it('goes on with an inner list behind other paragraphs', async () => {
    const lists =
      '<ol type="I"><li><p>A</p><ol><li><p>a</p></ol></ol><ul><li><p>x</p></ul><ol type="I"><ol><li><p>b</p></ol></ol>' +
      '<ol type="I" start="2"><li><p>B</p><ol><li><p>c</p></ol></ol>'
    expect(await labelled(page(lists))).toEqual(['I.|A', '1.|a', '-|x', '2.|b', 'II.|B', '1.|c'])
    // by other hands the same tags only set a list in
    expect((await labelled(`<html><body>${lists}</body></html>`))[3]).toBe('1.|b')
  })

  it('keeps tabs inside a line', async () => {
    const words = '<p>\n\tI. Mục\n\ttiêu</p><p><b>Nơi nhận:\t\t</b>TM. UBND</p>'
    expect(textsOf(await readHtml(page(words)))).toEqual(['I. Mục tiêu', 'Nơi nhận:\tTM. UBND'])
  })

  it('takes a letterhead from the header of the first page, not a running title', async () => {
    const header = (words: string) => page(`<div title="header"><p>${words}</p></div><p>KẾ HOẠCH</p>`)
    const kinds = async (html: string) => paragraphsOf(await readHtml(html)).map(({ furniture }) => furniture)
    expect(await kinds(header('Số: 01/KH-UBND'))).toEqual([null, null])
    expect(await kinds(header('Trang 2'))).toEqual(['header', null])
  })

  it('takes a number that is set beside its item for the label', async () => {
    const beside = (sign: string) => `<span style="display:block;float:left">${sign}</span>`
    const html = `<style>li { list-style: none }</style><ol><li><p>${beside('1.2.')}<b>Nhiệm vụ</b></p></li></ol><ul><li><p>${beside('\uf0b7\uf0b7')}Đề án</p></li><li><p>${beside('--')}Dự án</p></li></ul>`
    expect(await labelled(html)).toEqual(['1.2.|Nhiệm vụ', '•|Đề án', '-|Dự án'])
  })
})

describe('numbers of HTML lists', () => {
  it('tells inner figures from outer ones', async () => {
    const html =
      '<ol><li>A<ol><li>a</li><li>b<ol><li>c</li></ol></li></ol></li><li>B<ol type="a"><li>d</li></ol></li></ol>'
    expect(await labelled(html)).toEqual(['1.|A', '1.1.|a', '1.2.|b', '1.2.1.|c', '2.|B', 'a.|d'])
  })

  it('shows an automatic ordinal that is alone in its cell', async () => {
    const html =
      '<table><tr><td><ol><li></li></ol></td><td>một</td></tr><tr><td><ol start="2"><li><p></p></li></ol></td><td>hai</td></tr><tr><td><ul><li></li></ul></td><td>ba</td></tr></table>'
    const labels = tablesOf(await readHtml(html))[0]!.rows.map(({ cells }) =>
      cells[0]!.paragraphs.map(({ label }) => label),
    )
    expect(labels).toEqual([['1.'], ['2.'], []])
  })
})

describe('looks of lines', () => {
  it('leaves plain lines plain between bold ones', async () => {
    const [words] = paragraphsOf(
      await readHtml('<p><b>I. Mục tiêu</b><br>một<br>hai<br><b>II. Nhiệm vụ<br>Mục</b></p>'),
    )
    expect(looksOf(words!)).toEqual(['B:I. Mục tiêu', 'B:II. Nhiệm vụ\nMục'])
  })
})
