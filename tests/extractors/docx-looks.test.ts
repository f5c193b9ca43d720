import { describe, expect, it } from 'vitest'
import { p, readParagraphs, run } from './docx-maker.js'

const style = (id: string, looks: string, more = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${more}<w:rPr>${looks}</w:rPr></w:style>`

describe('looks of words', () => {
  const styles = [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Dam', '<w:b/>'),
    style('Con', '<w:i/>', '<w:basedOn w:val="Dam"/>'),
    style('Nhan', '<w:b/><w:vertAlign w:val="superscript"/>', '', 'character'),
    style('Hoa', '<w:caps/>'),
  ].join('')
  const theme =
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Cambria"/></a:minorFont></a:fontScheme></a:themeElements>'
  const runsOf = async (body: string) => {
    const [paragraph] = await readParagraphs({ body, styles, theme })
    return paragraph!.runs.map((r) => [
      paragraph!.text.slice(r.start, r.end),
      r.bold,
      r.italic,
      r.superscript,
      r.font,
      r.size,
    ])
  }

  it('come from defaults, styles and runs, one over the other', async () => {
    expect(
      await runsOf(p(`${run('a')}${run('b', '<w:b w:val="0"/><w:sz w:val="26"/>')}`, '<w:pStyle w:val="Con"/>')),
    ).toEqual([
      ['a', true, true, false, 'Cambria', 14],
      ['b', false, true, false, 'Cambria', 13],
    ])
    expect(await runsOf(p(run('a', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')))).toEqual([
      ['a', false, false, false, '.VnTime', 14],
    ])
  })

  it('switch off what the paragraph style and the character style both switch on', async () => {
    const marked = run('a', '<w:rStyle w:val="Nhan"/>')
    expect(await runsOf(p(marked, '<w:pStyle w:val="Dam"/>'))).toEqual([['a', false, false, true, 'Cambria', 14]])
    expect(await runsOf(p(marked))).toEqual([['a', true, false, true, 'Cambria', 14]])
  })

  it('are one run where they are the same, and capitals are in the text', async () => {
    expect(await runsOf(p(run('Kế ') + run('hoạch đ'), '<w:pStyle w:val="Hoa"/>'))).toEqual([
      ['KẾ HOẠCH Đ', false, false, false, 'Cambria', 14],
    ])
  })

  it('leave letters of fonts from before Unicode as they are', async () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    expect(await runsOf(p(run('KÕ ho¹ch \uf0b8\u00b5', `${font}<w:caps/>`)))).toEqual([
      ['KÕ ho¹ch \uf0b8\u00b5', false, false, false, '.VnTime', 14],
    ])
  })

  it('do not hang on styles that are based on each other', async () => {
    const circle = style('A', '<w:b/>', '<w:basedOn w:val="B"/>') + style('B', '', '<w:basedOn w:val="A"/>')
    const [paragraph] = await readParagraphs({ body: p('x', '<w:pStyle w:val="A"/>'), styles: circle })
    expect(paragraph!.runs[0]!.bold).toBe(true)
  })
})

describe('shape of a paragraph', () => {
  const styles = [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Thuong"><w:pPr><w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="28"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Dau2"><w:name w:val="heading 2"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:outlineLvl w:val="0"/><w:spacing w:before="120"/></w:pPr></w:style>',
  ].join('')

  it('has alignment, heading level and indent through its style', async () => {
    const body =
      p('a') +
      p('b', '<w:pStyle w:val="Dau2"/><w:jc w:val="center"/>') +
      p('c', '<w:pStyle w:val="Muc"/><w:ind w:left="720" w:hanging="160"/>') +
      p('d', '<w:outlineLvl w:val="9"/><w:ind w:firstLine="700"/>')
    const read = await readParagraphs({ body, styles })
    expect(read.map(({ alignment, headingLevel, indent }) => [alignment, headingLevel, indent])).toEqual([
      ['justified', null, 0],
      ['centre', 2, 0],
      [null, 1, 4],
      ['justified', null, 5],
    ])
  })

  it('has space before it by spacing or a blank paragraph', async () => {
    const spaced = (text: string, value: string) => p(text, `<w:spacing ${value}/>`)
    const body =
      p('a') +
      p('b') +
      p('c', '<w:pStyle w:val="Muc"/>') +
      p('<w:r/>') +
      p('d') +
      spaced('e', 'w:after="200"') +
      p('f') +
      p('g', '<w:pStyle w:val="Muc"/><w:contextualSpacing/>') +
      p('h', '<w:pStyle w:val="Muc"/><w:contextualSpacing/>')
    expect(
      (await readParagraphs({ body, styles })).map(({ text, spaceBefore }) => `${text}${spaceBefore ? '^' : ''}`),
    ).toEqual(['a^', 'b', 'c^', 'd^', 'e', 'f^', 'g^', 'h'])
  })
})
