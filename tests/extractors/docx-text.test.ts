import { describe, expect, it } from 'vitest'
import { linesOf, p, readDocx, readParagraphs, run } from './docx-maker.js'

const textOf = async (content: string) => (await readParagraphs(`<w:p>${content}</w:p>`)).map(({ text }) => text)

describe('words of a paragraph', () => {
  it('have tabs, breaks and hyphens as they are printed', async () => {
    const content = `<w:r><w:t>1.</w:t><w:tab/><w:t>Hoàn</w:t><w:noBreakHyphen/><w:t>thành</w:t><w:br/><w:t>trước</w:t><w:cr/><w:t>quý</w:t><w:softHyphen/></w:r>`
    expect(await textOf(content)).toEqual(['1.\tHoàn-thành\ntrước\nquý\u00ad'])
  })

  it('are parted by a page break and have none at their ends', async () => {
    const page = '<w:r><w:br w:type="page"/></w:r>'
    expect(await textOf(`${page}${run('Trang một')}${page}${run('trang hai')}${page}`)).toEqual([
      'Trang một\ntrang hai',
    ])
  })

  it('have signs of symbol fonts', async () => {
    const symbols = `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Có </w:t><w:sym w:font="Symbol" w:char="F0B3"/></w:r>`
    expect(await textOf(symbols + run('\uf0e0', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'))).toEqual([
      '☑ Có ≥→',
    ])
    expect(await textOf(run('\uf0b7 Đạt'))).toEqual(['• Đạt'])
  })

  it('have results of fields, not their instructions', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const inner = `${mark('begin')}${instruction(' DATE ')}${mark('separate')}${run('trong')}${mark('end')}`
    const field = `${mark('begin')}${instruction(' IF ')}${inner}${mark('separate')}${run('kết quả')}${mark('end')}`
    expect(await textOf(`${run('A ')}${field}${run(' B')}`)).toEqual(['A kết quả B'])
    expect(await textOf(`<w:fldSimple w:instr=" PAGE ">${run('7')}</w:fldSimple>`)).toEqual(['7'])
    // A field that never ends, or has no result, takes nothing with it.
    expect(
      linesOf((await readDocx(`${p(`${run('A')}${mark('begin')}${instruction('PAGE')}`)}${p('B')}`)).blocks),
    ).toEqual(['A', 'B'])
  })

  it('are those within links, controls, smart tags and equations', async () => {
    const control = (properties: string, content: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const content = [
      `<w:hyperlink r:id="rId9">${run('Sở ')}</w:hyperlink>`,
      control('', run('Nội vụ ')),
      `<w:smartTag w:element="x">${run('chủ trì ')}</w:smartTag>`,
      '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>',
      control('<w:showingPlcHdr/>', run('Nhấn để nhập')),
    ]
    const { blocks, notices } = await readDocx(`<w:p>${content.join('')}</w:p>${control('', p('Cả đoạn'))}`)
    expect(linesOf(blocks)).toEqual(['Sở Nội vụ chủ trì a/b', 'Cả đoạn'])
    expect(notices).toMatchObject([
      { code: 'content-left-out', message: { en: 'Left out: 1 placeholders not filled in.' } },
    ])
  })

  it('are read once where older and newer programs have each their own', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const content = `<w:r><mc:AlternateContent>
      <mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>123456</wp:posOffset></wp:positionH><a:graphic><wps:wsp><wps:txbx>${box('SỞ NỘI VỤ')}</wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><v:shape><v:textbox>${box('SỞ NỘI VỤ')}</v:textbox></v:shape></w:pict></mc:Fallback>
    </mc:AlternateContent></w:r>`
    expect(await textOf(run('Thân bài') + content)).toEqual(['SỞ NỘI VỤ', 'Thân bài'])
    const empty = `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await textOf(empty)).toEqual(['cũ'])
  })

  it('are read in the strict form and with other prefixes', async () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Kế hoạch</x:t></x:r></x:p></x:body></x:document>`
    const { blocks } = await readDocx('', { 'word/document.xml': xml })
    expect(linesOf(blocks)).toEqual(['Kế hoạch'])
  })
})

describe('tracked changes', () => {
  const deletedMark = '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr>'

  it('are read as accepted and counted', async () => {
    const body = p(
      `${run('Sở ')}<w:ins>${run('Nội vụ')}</w:ins><w:del><w:r><w:delText>Tư pháp</w:delText></w:r></w:del><w:moveFrom>${run('cũ')}</w:moveFrom><w:moveTo>${run(' mới')}</w:moveTo>`,
    )
    const { blocks, notices } = await readDocx(body)
    expect(linesOf(blocks)).toEqual(['Sở Nội vụ mới'])
    expect(notices).toMatchObject([{ code: 'tracked-changes', severity: 'info' }])
    expect(notices[0]!.message.en).toContain('2 insertions, 2 deletions')
  })

  it('join paragraphs whose mark is deleted', async () => {
    const body =
      p('Ban hành ', deletedMark) +
      p('kế hoạch') +
      p('<w:del><w:r><w:delText>x</w:delText></w:r></w:del>', deletedMark) +
      p('Cuối ', deletedMark)
    expect((await readParagraphs(body)).map(({ text }) => text)).toEqual(['Ban hành kế hoạch', 'Cuối '])
  })
})

describe('hidden words', () => {
  it('stand apart from the text, whoever hides them', async () => {
    const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = p(
      `${run('Thấy ')}${run('ẩn', '<w:vanish/>')}${run(' kín', '<w:rStyle w:val="An"/>')}${run('rõ', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}`,
    )
    const { blocks } = await readDocx({ body, styles })
    expect(linesOf(blocks)).toEqual(['Thấy rõ', '{hidden} ẩn kín'])
  })
})

describe('notes', () => {
  const note = (id: number, text: string) =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`
  const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const footnotes = `<w:footnote w:type="separator" w:id="0">${p('gạch')}</w:footnote>${note(5, 'Một.')}${note(6, 'Hai.')}`

  it('stand behind the paragraph or table that refers to them', async () => {
    const body = `${p(`${run('Nghị quyết số 76/NQ-CP')}${reference(6)}${run(' ngày')}`)}<w:tbl><w:tr><w:tc>${p(`${run('Ô')}${reference(5)}`)}</w:tc></w:tr></w:tbl>${p('Cuối')}`
    const { blocks } = await readDocx({ body, footnotes })
    expect(linesOf(blocks)).toEqual([
      'Nghị quyết số 76/NQ-CP[^1] ngày',
      '{footnote} 1 Hai.',
      '| Ô[^2]',
      '{footnote} 2 Một.',
      'Cuối',
    ])
    const [first] = blocks
    expect(first?.kind === 'paragraph' && first.runs.find(({ superscript }) => superscript)).toMatchObject({
      start: 22,
      end: 26,
    })
  })

  it('may be missing', async () => {
    expect(linesOf((await readDocx({ body: p(`${run('Lưu')}${reference(9)}`), footnotes })).blocks)).toEqual([
      'Lưu[^1]',
    ])
    expect(linesOf((await readDocx(p(`${run('Lưu')}${reference(9)}`))).blocks)).toEqual(['Lưu[^1]'])
  })
})

describe('headers and footers', () => {
  const section = (names: string[]) =>
    `<w:sectPr>${names.map((name) => `<w:${name.replace(/\d/, '')}Reference w:type="default" r:id="${name}"/>`).join('')}</w:sectPr>`

  it('are furniture around the text, each part once', async () => {
    const body = p('Một', section(['header1', 'footer1'])) + p('Hai') + section(['header1', 'header2'])
    const { blocks } = await readDocx({
      body,
      header1: p('Đầu trang'),
      header2: p('Đầu khác'),
      footer1: p('Chân trang'),
    })
    expect(linesOf(blocks)).toEqual(['{header} Đầu trang', '{header} Đầu khác', 'Một', 'Hai', '{footer} Chân trang'])
  })

  it('are body where they hold the letterhead that the body has not', async () => {
    const header1 = `<w:tbl>${'<w:tr><w:tc>'}${p('UBND TỈNH SƠN THUẬN')}${p('Số: 12/KH-UBND')}</w:tc></w:tr></w:tbl>`
    const body = p('KẾ HOẠCH') + section(['header1'])
    expect(linesOf((await readDocx({ body, header1 })).blocks)).toEqual([
      '| UBND TỈNH SƠN THUẬN',
      '| Số: 12/KH-UBND',
      'KẾ HOẠCH',
    ])
    const own = p('Số: 12/KH-UBND') + body
    expect(linesOf((await readDocx({ body: own, header1 })).blocks)[0]).toBe('{header} UBND TỈNH SƠN THUẬN')
  })
})
