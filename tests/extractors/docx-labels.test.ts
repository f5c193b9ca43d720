import { describe, expect, it } from 'vitest'
import { writeNumber } from '../../extractors/docx/number-formats.js'
import { linesOf, listed, p, readDocx, run } from './docx-maker.js'

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const labelsOf = async (numbering: string, body: string, styles = '') => {
  const { blocks } = await readDocx({ body, numbering, styles })
  return blocks.map((block) => (block.kind === 'paragraph' ? block.label : 'table'))
}

describe('labels of lists', () => {
  const plan = list(
    0,
    level(0, 'upperRoman', '%1.'),
    level(1, 'decimal', '%2.'),
    level(2, 'lowerLetter', '%3)'),
    level(3, 'decimal', '%2.%4'),
  )

  it('count each level and begin again below a new one', async () => {
    const body = [0, 1, 2, 2, 1, 2, 0, 1, 3].map((at) => listed('x', 1, at)).join('')
    expect(await labelsOf(plan + num(1, 0), body)).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.', '1.1'])
  })

  it('go on over lists of one kind, unless a list begins anew', async () => {
    const override = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = plan + num(1, 0) + num(2, 0) + num(3, 0, override)
    const body = listed('a', 1, 1) + listed('b', 2, 1) + listed('c', 3, 1) + listed('d', 3, 1) + listed('e', 1, 1)
    expect(await labelsOf(numbering, body)).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })

  it('keep to the rules of their levels', async () => {
    const numbering =
      list(
        0,
        level(0, 'upperRoman', 'Chương %1'),
        level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
        level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + num(1, 0)
    const body = [0, 1, 0, 1, 2].map((at) => listed('x', 1, at)).join('')
    expect(await labelsOf(numbering, body)).toEqual(['Chương I', 'Điều 1.', 'Chương II', 'Điều 2.', '2.2.1'])
  })

  it('come through styles, whose levels name them', async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:basedOn w:val="Muc"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Khoan"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Thoi"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
    ].join('')
    const numbering =
      list(
        0,
        level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
        level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>'),
      ) + num(1, 0)
    const styled = (style: string) => p('x', `<w:pStyle w:val="${style}"/>`)
    const out = p('x', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const body =
      styled('Muc') + styled('Khoan') + styled('Thoi') + out + styled('Khoan') + styled('Con') + styled('Muc')
    expect(await labelsOf(numbering, body, styles)).toEqual(['I.', '1.', null, null, '2.', 'II.', 'III.'])
  })

  it('come through the style that a list names', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="KieuSo"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="KieuSo"/>${level(0, 'decimal', '%1/')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="KieuSo"/></w:abstractNum>${num(1, 0)}${num(2, 1)}`
    expect(await labelsOf(numbering, listed('x', 2) + listed('x', 1), styles)).toEqual(['1/', '2/'])
  })

  it('are bullets as readers see them', async () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`
    const bullet = (at: number, text: string, name = '') =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${name && font(name)}</w:lvl>`
    const numbering =
      list(
        0,
        bullet(0, '-'),
        bullet(1, '\uf0b7', 'Symbol'),
        bullet(2, '\uf0a7', 'Wingdings'),
        bullet(3, '\uf02d', 'Symbol'),
        bullet(4, ''),
        bullet(5, 'ü', 'Wingdings'),
        bullet(6, '+'),
      ) + num(1, 0)
    const body = [0, 1, 2, 3, 4, 5, 6].map((at) => listed('x', 1, at)).join('')
    expect(await labelsOf(numbering, body)).toEqual(['-', '•', '▪', '-', null, '✓', '+'])
  })

  it('do not count deleted paragraphs, and count empty ones that print a number', async () => {
    const deleted = p(
      '<w:del><w:r><w:delText>x</w:delText></w:r></w:del>',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
    )
    const { blocks } = await readDocx({
      body: listed('một', 1, 1) + deleted + listed(run(''), 1, 1) + listed('ba', 1, 1),
      numbering: plan + num(1, 0),
    })
    expect(linesOf(blocks)).toEqual(['1. một', '2. ', '3. ba'])
  })

  it('are none of lists that are missing or name each other', async () => {
    const circle = list(0).replace('</w:abs', '<w:numStyleLink w:val="A"/></w:abs') + num(1, 0)
    const styles =
      '<w:style w:type="numbering" w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    expect(await labelsOf(circle, listed('x', 1) + listed('x', 7) + listed('x', 1, 12), styles)).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('numbers of lists', () => {
  it.each([
    [4, 'upperRoman', 'IV'],
    [19, 'lowerRoman', 'xix'],
    [28, 'lowerLetter', 'bb'],
    [5, 'lowerLetter', 'e'],
    [7, 'decimalZero', '07'],
    [21, 'cardinalText', 'hai mươi mốt'],
    [15, 'vietnameseCounting', 'mười lăm'],
    [3, 'none', ''],
    [12, 'russianLower', '12'],
    [0, 'upperRoman', '0'],
  ])('%i as %s is %s', (value, format, written) => {
    expect(writeNumber(value, format)).toBe(written)
  })
})
