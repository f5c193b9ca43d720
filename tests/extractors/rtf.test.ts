import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractRtf } from '../../extractors/rtf/extract-rtf.js'
import type { SourceDocument } from '../../schema/index.js'
import { gridOf, lettersOf, looksOf, paragraphsOf, tablesOf, textsOf, wordsOf } from './reading.js'

const fonts = String.raw`{\fonttbl{\f0\froman\fcharset0 Times New Roman{\*\falt Times};}{\f1\fcharset163 Arial;}{\f2\fcharset0 .VnTime;}{\f3\fcharset2 Symbol;}{\f4\fcharset2 .VnTimeH;}}`

function read(body: string, head = fonts): SourceDocument {
  return extractRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0${head}${body}}`, 'latin1'))
}

describe('letters of RTF', () => {
  it('are read by number, code page and font', () => {
    const text = (body: string) => textsOf(read(body)).join('|')
    expect(text(String.raw`\uc1 K\u7871\'3f ho\u7841?ch t\u-10179?\u-8704?\par`)).toBe('Kế hoạch t😀')
    expect(text(String.raw`{\uc2 \u7871 abch}{\uc0\u7841 ch}\par`)).toBe('ếchạch')
    expect(text(String.raw`{\f1 Vi\'ea\'f2t Nam}\par`).normalize('NFC')).toBe('Việt Nam')
    expect(text(String.raw`\'93a\'94 \'96 \'85\par`)).toBe('“a” – …')
    expect(
      text(String.raw`a\~b\_c\-d\tab e\line f\emdash\endash\lquote\rquote\ldblquote\rdblquote\bullet\{\}\\\par`),
    ).toBe('a\u00a0b-c\u00add\te\nf—–‘’“”•{}\\')
    expect(text('a\\\nb\\par')).toBe('a|b')
  })

  it('of old Vietnamese fonts stay as they are, with their fonts', () => {
    const [paragraph] = paragraphsOf(read(String.raw`{\f2 h\'ad\'edng d\'c9n}{\f4 \'a7}{\f3\'b7}\par`))
    expect(paragraph!.text).toBe('h\u00adíng dÉn§•')
    expect(paragraph!.runs.map(({ font }) => font)).toEqual(['.VnTime', '.VnTimeH', 'Symbol'])
  })

  it('have their looks', () => {
    const [first, second] = paragraphsOf(
      read(String.raw`\qc{\b K\i h}\i0 o\b0{\super 1}\v an\v0\par\pard\qj\li720\fi-120\sb60 x\par`),
    )
    expect(looksOf(first!).slice(0, 2)).toEqual(['B:K', 'BI:h'])
    expect(looksOf(first!)).toContain('S:1')
    expect(first!.alignment).toBe('centre')
    expect(second).toMatchObject({ text: 'an', furniture: 'hidden' })
    expect(paragraphsOf(read(String.raw`\pard\qj\li720\fi-120\sb60 x\par`))[0]).toMatchObject({
      alignment: 'justified',
      indent: 5,
      spaceBefore: true,
    })
  })
})

describe('parts of RTF', () => {
  it('that are no words of the document are passed over, and told where they are content', () => {
    const document = read(
      String.raw`{\info{\title t}}{\*\generator g;}{\*\unknown u}{\colortbl;\red0;}a{\pict\pngblip 0102}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt b}}` +
        String.raw`{\object{\*\objdata 01}{\result c}}{\*\annotation n}{\upr{d}{\*\ud{\u273?}}}\bin3 {{{e{\deleted f}\par`,
    )
    expect(textsOf(document)).toEqual(['abcđe'])
    expect(document.notices.map(({ code }) => code)).toEqual(['tracked-changes', 'content-left-out'])
    expect(document.notices[1]!.message.en).toBe('Left out: 1 pictures; 1 embedded objects; 1 comments.')
  })

  it('have labels, headings, notes, boxes and margins', () => {
    const document = read(
      String.raw`{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}{\header Trang\par}{\header Trang\par}{\footer cu\'f4i\par}` +
        String.raw`\pard\s1 Ph\'e2n{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt khung\par}}{\shprslt khung}}\par` +
        String.raw`\pard\ls1{\listtext 1.\tab}m\'f4t{\super\chftn}{\footnote{\super\chftn} ghi\par}\par\pard\ls1 hai\par`,
      fonts,
    )
    expect(paragraphsOf(document).map((p) => [p.label, p.headingLevel, p.furniture, p.text])).toEqual([
      [null, null, 'header', 'Trang'],
      [null, 1, null, 'Phân'],
      [null, null, null, 'khung'],
      ['1.', null, null, 'môt[^1]'],
      ['1', null, 'footnote', 'ghi'],
      [null, null, null, 'hai'],
      [null, null, 'footer', 'cuôi'],
    ])
    expect(document.notices.map(({ code }) => code)).toEqual(['lossy-reader'])
  })

  it('are told to be cut off', () => {
    const document = extractRtf(Buffer.from('{\\rtf1 abc {\\b d'))
    expect(textsOf(document)).toEqual(['abc d'])
    expect(document.notices.map(({ code }) => code)).toEqual(['partly-read'])
  })
})

describe('tables of RTF', () => {
  it('have columns by their edges, and merged cells', () => {
    const document = read(
      String.raw`\trowd\trhdr\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl STT\cell Kinh\'ed\cell\cell\row` +
        String.raw`\trowd\clvmgf\cellx1010\cellx2000\cellx3000\pard\intbl I\cell a\par b\cell c\cell\row` +
        String.raw`\trowd\clvmrg\cellx1000\cellx3000\pard\intbl\cell d\cell\row\pard sau\par`,
    )
    const [table] = tablesOf(document)
    expect(gridOf(table!)).toEqual([['STT', 'Kinhí'], ['I', 'a ¶ b', 'c'], ['d']])
    expect(table!.rows.map(({ cells }) => cells.map((c) => [c.column, c.columnSpan, c.rowSpan]))).toEqual([
      [
        [0, 1, 1],
        [1, 2, 1],
      ],
      [
        [0, 1, 2],
        [1, 1, 1],
        [2, 1, 1],
      ],
      [[1, 2, 1]],
    ])
    expect(table!.rows.map(({ header }) => header)).toEqual([true, false, false])
    expect(textsOf(document)).toEqual(['sau'])
  })

  it('lose no words where they are told badly', () => {
    const words = (body: string) => lettersOf(wordsOf(read(body).blocks))
    expect(words(String.raw`\intbl a\cell b\cell\row\pard c`)).toBe('abc')
    expect(words(String.raw`\trowd\cellx100\intbl a\cell b\cell c\row\intbl d`)).toBe('abcd')
    expect(words(String.raw`\trowd\cellx100\clvmrg\cellx200\intbl a\cell b\cell\row`)).toBe('ab')
    expect(
      words(
        String.raw`\trowd\cellx100\intbl a\itap2 b\nestcell{\*\nesttableprops\trowd\cellx9\nestrow}{\nonesttables\par}\itap1 c\cell\row`,
      ),
    ).toBe('abc')
  })
})

describe('an RTF file', () => {
  it('of any words never throws, and loses none of its letters', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\trowd\\cellx100 ',
      '\\intbl ',
      '\\pard ',
      '\\b ',
      'x',
      'y',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        let depth = 0
        // groups that are closed once too often end the document
        const kept = pieces.filter((one) => {
          if (one === '{') depth++
          if (one === '}' && --depth < 0) depth = 0
          else return true
          return false
        })
        const body = kept.join('')
        const letters = kept.filter((one) => one === 'x' || one === 'y').join('')
        expect(lettersOf(wordsOf(read(body).blocks))).toBe(letters)
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.string(), fc.uint8Array(), (body, more) => {
        extractRtf(Buffer.concat([Buffer.from(`{\\rtf1 ${body}`), more]))
      }),
    )
  })

  it('is read in time by its length, however deep', () => {
    const begun = performance.now()
    extractRtf(Buffer.from(`{\\rtf1 ${'{'.repeat(3_000_000)}`))
    extractRtf(Buffer.from(`{\\rtf1 ${'{\\b\\footnote a'.repeat(100_000)}`))
    extractRtf(Buffer.from(`{\\rtf1 ${'\\trowd\\cellx1\\intbl a\\cell\\row '.repeat(50_000)}}`))
    expect(performance.now() - begun).toBeLessThan(30_000)
  })
})
