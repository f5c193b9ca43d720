import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GlyphRun, PageContent } from '../../extractors/pdf/page-content.js'
import { readPages } from '../../extractors/pdf/read/read-pages.js'
import { makePdf, type PdfObject, type PdfPageParts } from './pdf-maker.js'

async function pagesOf(bytes: Uint8Array): Promise<PageContent[]> {
  const pages: PageContent[] = []
  for await (const page of readPages(bytes)) pages.push(page)
  return pages
}

async function page(content: string, parts: Partial<PdfPageParts> = {}, objects: PdfObject[] = []) {
  return (await pagesOf(makePdf([{ content, ...parts }], objects)))[0]!
}

const text = (x: number, y: number, words: string) => `BT /F3 10 Tf ${x} ${y} Td (${words}) Tj ET\n`
const words = (read: PageContent) => read.glyphRuns.map((run) => run.text)
const run = (read: PageContent, of: string): GlyphRun => {
  const found = read.glyphRuns.find((candidate) => candidate.text === of)
  if (found === undefined) throw new Error(`${of} is not among ${JSON.stringify(words(read))}`)
  return found
}
const close = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 3))
const box = (read: GlyphRun) => [read.box.left, read.box.top, read.box.right, read.box.bottom]

describe('letters', () => {
  it('stand where the pen puts them', async () => {
    const read = await page(text(100, 700, 'abc'))
    expect(run(read, 'abc')).toMatchObject({ baseline: 100, size: 10, font: 'Courier', visibility: 'shown', angle: 0 })
    expect(run(read, 'abc').edges).toEqual(close([100, 106, 112, 118]))
  })

  it('follow spacing, stretch, rise, leading and all ways to show text', async () => {
    const read = await page(
      `BT /F3 10 Tf 12 TL 50 Tz 2 Tc 4 Tw 3 Ts 1 0 0 1 100 700 Tm (a b) Tj T* 100 Tz 0 Tc 0 Tw 0 Ts (line2) Tj
       (line3) ' 1 0.5 (line4) " 0 Tc 30 -20 TD (far) Tj T* (farther) Tj ET`,
    )
    // Half as wide: (6 + 2) / 2 = 4 a letter, and (6 + 2 + 4) / 2 = 6 for the space.
    expect(run(read, 'a b').edges).toEqual(close([100, 104, 110, 113]))
    expect(run(read, 'a b').baseline).toBeCloseTo(97)
    expect(run(read, 'line2').baseline).toBeCloseTo(112)
    expect(run(read, 'line3').baseline).toBeCloseTo(124)
    expect(run(read, 'line4').edges[1]).toBeCloseTo(106.5)
    expect(run(read, 'far')).toMatchObject({ baseline: expect.closeTo(156), box: { left: expect.closeTo(130) } })
    expect(run(read, 'farther').baseline).toBeCloseTo(176)
  })

  it('of one operator are cut at gaps, and those of many put together', async () => {
    const read = await page(
      `BT /F3 10 Tf 100 700 Td [(ab) -20 (cd) -2000 (ef)] TJ ET ${text(300, 700, 'g')}${text(306, 700, 'h')}`,
    )
    expect(words(read)).toEqual(['abcd', 'ef', 'gh'])
    expect(run(read, 'abcd').edges).toEqual(close([100, 106, 112.2, 118.2, 124.2]))
    expect(run(read, 'ef').edges[0]).toBeCloseTo(144.2)
  })

  it('keep what the file says of them through save and restore', async () => {
    const read = await page(`q 1 0 0 rg 2 0 0 2 0 0 cm BT /F2 10 Tf 50 350 Td (red) Tj ET Q ${text(10, 10, 'black')}`)
    expect(run(read, 'red')).toMatchObject({ size: 20, bold: true, coloured: true, baseline: 100 })
    expect(run(read, 'black')).toMatchObject({ size: 10, bold: false, coloured: false, lightness: 0 })
  })

  it('share the width of a ligature; accents have none', async () => {
    const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
3 beginbfchar <61> <006600660069> <62> <00650302 0301> <63> <0301> endbfchar endcmap end end`
    const read = await page('BT /F9 10 Tf 100 700 Td (abxc) Tj ET', { resources: '/Font << /F9 10 0 R >>' }, [
      { value: '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 11 0 R >>' },
      { value: '<< >>', stream: map },
    ])
    expect(words(read)).toEqual(['ffie\u0302\u0301x\u0301'])
    expect(read.glyphRuns[0]!.edges).toEqual(close([100, 102, 104, 106, 112, 112, 112, 118, 118]))
  })

  it('drawn twice are bold, and drawn twice at one place are once', async () => {
    const read = await page(
      text(100, 700, 'bold') + text(100.4, 700, 'bold') + text(100, 600, 'll') + text(100, 600, 'll'),
    )
    expect(words(read)).toEqual(['bold', 'll'])
    expect(read.glyphRuns.map((letters) => letters.bold)).toEqual([true, false])
  })

  it.each([
    ['letter by letter', 'thick'],
    ['word by word', 'two words'],
  ])('drawn twice %s are read once', async (_, whole) => {
    const parts = whole.includes(' ') ? whole.split(/(?<= )/) : [...whole]
    let x = 100
    let content = ''
    for (const part of parts) {
      content += text(x, 700, part) + text(x + 0.3, 700, part)
      x += 6 * part.length
    }
    const read = await page(content)
    expect(words(read).join('')).toBe(whole)
    expect(read.glyphRuns.every((letters) => letters.bold)).toBe(true)
  })

  it('set in a column run down the page', async () => {
    const read = await page('BT /F9 10 Tf 100 700 Td <65e5672c8a9e> Tj ET', { resources: '/Font << /F9 10 0 R >>' }, [
      { value: '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /UniJIS-UTF16-V /DescendantFonts [11 0 R] >>' },
      {
        value:
          '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 4 >> /FontDescriptor 12 0 R >>',
      },
      {
        value:
          '<< /Type /FontDescriptor /FontName /X /Flags 4 /Ascent 880 /Descent -120 /FontBBox [0 -120 1000 880] >>',
      },
    ])
    expect(run(read, '日本語')).toMatchObject({ angle: 90, edges: close([0, 10, 20, 30]) })
    expect(box(run(read, '日本語'))).toEqual(close([95, 100, 105, 130]))
  })

  it('that are repeated in a line stay', async () => {
    const read = await page('BT /F1 10 Tf 100 700 Td [(l) -200 (l) -200 (l) -200 (.) -200 (.)] TJ ET')
    expect(words(read).join('')).toBe('lll..')
  })

  it('leaning by their matrix are italic, stroked ones bold', async () => {
    const read = await page(
      'BT /F3 10 Tf 1 0 0.3 1 100 700 Tm (lean) Tj ET BT /F3 10 Tf 2 Tr 0.5 w 100 600 Td (thick) Tj ET',
    )
    expect(run(read, 'lean')).toMatchObject({ italic: true, bold: false, size: expect.closeTo(10) })
    expect(run(read, 'thick')).toMatchObject({ italic: false, bold: true })
  })
})

describe('pages', () => {
  const turned: [number, number[], number][] = [
    [0, [100, 92, 118, 102], 0],
    [90, [698, 100, 708, 118], 90],
    [180, [482, 698, 500, 708], 180],
    [270, [92, 482, 102, 500], 270],
  ]
  it.each(turned)('turned by %i are read as shown', async (degrees, near, angle) => {
    const read = await page(text(100, 700, 'abc'), { entries: `/Rotate ${degrees}` })
    const sizes = degrees % 180 === 0 ? [600, 800] : [800, 600]
    expect([read.width, read.height, read.rotation]).toEqual([...sizes, degrees])
    const { box: place, angle: turn, edges } = run(read, 'abc')
    expect(turn).toBe(angle)
    expect(Math.abs(place.left - near[0]!)).toBeLessThan(3)
    expect(Math.abs(place.top - near[1]!)).toBeLessThan(3)
    expect(Math.abs(place.right - near[2]!)).toBeLessThan(3)
    expect(Math.abs(place.bottom - near[3]!)).toBeLessThan(3)
    expect(edges.at(-1)! - edges[0]!).toBeCloseTo(18)
  })

  it('turned for showing, with text turned back, have upright text', async () => {
    const read = await page('BT /F3 10 Tf 0 1 -1 0 500 100 Tm (abc) Tj ET', { entries: '/Rotate 90' })
    expect(run(read, 'abc')).toMatchObject({ angle: 0, baseline: expect.closeTo(500) })
    expect(run(read, 'abc').edges[0]).toBeCloseTo(100)
  })

  it('begin at their crop box', async () => {
    const read = await page(text(100, 700, 'in') + text(20, 20, 'out'), { entries: '/CropBox [50 100 500 750]' })
    expect([read.width, read.height]).toEqual([450, 650])
    expect(run(read, 'in')).toMatchObject({ baseline: 50, visibility: 'shown' })
    expect(run(read, 'in').edges[0]).toBeCloseTo(50)
    expect(run(read, 'out').visibility).toBe('clipped')
  })
})

describe('what is not seen', () => {
  const visibility = async (content: string, parts?: Partial<PdfPageParts>, objects?: PdfObject[]) => {
    const read = await page(content, parts, objects)
    return Object.fromEntries(read.glyphRuns.map((letters) => [letters.text, letters.visibility]))
  }

  it('is invisible by its mode, its opacity or its size', async () => {
    const objects = [{ value: '<< /Type /ExtGState /ca 0 >>' }]
    const seen = await visibility(
      `BT /F3 10 Tf 3 Tr 100 700 Td (mode) Tj ET 0 Tr q /G gs ${text(100, 600, 'opacity')} Q
       BT /F3 0.5 Tf 100 500 Td (size) Tj ET ${text(100, 400, 'seen')}`,
      { resources: '/ExtGState << /G 10 0 R >>' },
      objects,
    )
    expect(seen).toEqual({ mode: 'invisible', opacity: 'invisible', size: 'invisible', seen: 'shown' })
  })

  it('is clipped by a path, a form or the page; a word at the edge is whole', async () => {
    const form = {
      value: '<< /Type /XObject /Subtype /Form /BBox [0 0 50 50] >>',
      stream: text(5, 5, 'inner') + text(60, 5, 'past'),
    }
    const seen = await visibility(
      `q 90 690 100 30 re W n ${text(100, 700, 'kept')}${text(100, 600, 'cut')}${text(172, 700, 'edge')} Q
       q 1 0 0 1 300 300 cm /X Do Q ${text(700, 700, 'off')}${text(100, 500, 'free')}`,
      { resources: '/XObject << /X 10 0 R >>' },
      [form],
    )
    expect(seen).toEqual({
      kept: 'shown',
      cut: 'clipped',
      edge: 'shown',
      inner: 'shown',
      past: 'clipped',
      off: 'clipped',
      free: 'shown',
    })
  })

  it('is covered by its colour or by a box', async () => {
    const seen = await visibility(
      `1 g ${text(100, 700, 'paper')} 0 0 1 rg 90 590 200 30 re f 1 g ${text(100, 600, 'onblue')} 0 0 1 rg ${text(200, 600, 'inblue')}
       0 g ${text(100, 500, 'under')}${text(100, 450, 'beside')} 1 g 90 490 100 30 re f 0 g ${text(100, 400, 'plain')}
       q 0.2 g 100 300 m 120 340 160 340 200 300 c f 1 g ${text(140, 310, 'round')} Q`,
    )
    expect(seen).toEqual({
      paper: 'covered',
      onblue: 'shown',
      inblue: 'covered',
      under: 'covered',
      beside: 'shown',
      plain: 'shown',
      round: 'shown',
    })
  })

  it('is under the picture of the page, not under a seal', async () => {
    const image = {
      value: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >>',
      stream: 'x',
    }
    const resources = '/XObject << /X 10 0 R /Y 11 0 R >>'
    const masked = { ...image, value: image.value.replace('>>', '/SMask 10 0 R >>') }
    const draw = (matrix: string, name = 'X') => `q ${matrix} cm /${name} Do Q `
    const under = (picture: string) =>
      visibility(text(100, 700, 'under') + picture + text(100, 600, 'over'), { resources }, [image, masked])
    expect(await under(draw('600 0 0 800 0 0'))).toEqual({ under: 'covered', over: 'shown' })
    expect(await under(draw('600 0 0 800 0 0', 'Y'))).toEqual({ under: 'shown', over: 'shown' })
    expect(await under(draw('90 0 0 90 80 650'))).toEqual({ under: 'shown', over: 'shown' })
  })

  it('is in a layer that is switched off', async () => {
    const objects = [{ value: '<< /Type /OCG /Name (On) >>' }, { value: '<< /Type /OCG /Name (Off) >>' }]
    const content = `/OC /A BDC ${text(100, 700, 'on')} EMC /OC /B BDC ${text(100, 600, 'off')} 10 10 300 1 re f EMC ${text(100, 500, 'none')}`
    const resources = '/Properties << /A 10 0 R /B 11 0 R >>'
    const catalogue = '/OCProperties << /OCGs [10 0 R 11 0 R] /D << /ON [10 0 R] /OFF [11 0 R] >> >>'
    const [read] = await pagesOf(makePdf([{ content, resources }], objects, catalogue))
    expect(read!.glyphRuns.map((letters) => [letters.text, letters.visibility])).toEqual([
      ['on', 'shown'],
      ['off', 'invisible'],
      ['none', 'shown'],
    ])
    expect(read!.rules).toEqual([])
  })
})

describe('marks of a tagged file', () => {
  it('are told with the letters', async () => {
    const read = await page(
      `/P << /MCID 7 >> BDC ${text(100, 700, 'body')} EMC /Artifact BMC ${text(100, 20, '12')} EMC`,
    )
    expect(run(read, 'body')).toMatchObject({ mcid: 7, artifact: false })
    expect(run(read, '12')).toMatchObject({ mcid: null, artifact: true })
  })
})

describe('forms and annotations', () => {
  it('a form is drawn through its matrix, and what it leaves open is closed', async () => {
    const form = {
      value: '<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Matrix [2 0 0 2 10 20] >>',
      stream: `q q 0.5 0 0 0.5 0 0 cm ${text(10, 10, 'form')}`,
    }
    const read = await page(
      `q 1 0 0 1 100 100 cm /X Do Q ${text(50, 50, 'after')}`,
      { resources: '/XObject << /X 10 0 R >>' },
      [form],
    )
    expect(run(read, 'form')).toMatchObject({ size: 10, baseline: 800 - 130 })
    expect(run(read, 'form').edges[0]).toBeCloseTo(120)
    expect(run(read, 'after').edges[0]).toBeCloseTo(50)
  })

  it('a form that draws itself ends', async () => {
    const form = {
      value:
        '<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 10 0 R >> /Font << /F3 5 0 R >> >> >>',
      stream: `${text(100, 700, 'once')} /X Do`,
    }
    const read = await page(`/X Do ${text(100, 600, 'after')}`, { resources: '/XObject << /X 10 0 R >>' }, [form])
    expect(words(read)).toEqual(['once', 'after'])
  })

  it('a stamp is an annotation', async () => {
    const objects = [
      { value: '<< /Type /Annot /Subtype /Stamp /Rect [300 300 400 350] /F 4 /AP << /N 11 0 R >> >>' },
      {
        value: '<< /Type /XObject /Subtype /Form /BBox [0 0 200 100] /Resources << /Font << /F3 5 0 R >> >> >>',
        stream: text(20, 20, 'stamp'),
      },
    ]
    const read = await page(text(100, 700, 'page'), { entries: '/Annots [10 0 R]' }, objects)
    expect(run(read, 'page').origin).toBe('page')
    // The form of 200 × 100 is fitted into the 100 × 50 of the annotation.
    expect(run(read, 'stamp')).toMatchObject({ origin: 'annotation', size: 5, baseline: expect.closeTo(800 - 310) })
    expect(run(read, 'stamp').edges[0]).toBeCloseTo(310)
  })
})

describe('drawings', () => {
  it('thin fills and strokes are rules, pieces of one line are one', async () => {
    const read = await page(
      `100 700 200 0.5 re f 1 w 100 600 m 200 600 l S 200.5 600 m 300 600 l S
       q 0.24 0 0 -0.24 0 800 cm 1000 1000 2 1000 re f Q
       [3 2] 0 d 100 500 m 300 500 l S [] 0 d
       100 400 m 103 400 l S 105 400 m 108 400 l S 110 400 m 113 400 l S 100 300 m 150 350 l S`,
    )
    const boxes = read.rules.map(({ axis, left, top, right, bottom }) => [
      axis,
      ...[left, top, right, bottom].map(Math.round),
    ])
    expect(boxes).toEqual([
      ['horizontal', 100, 100, 300, 100],
      ['horizontal', 100, 200, 300, 201],
      ['horizontal', 100, 300, 300, 301],
      ['horizontal', 100, 400, 113, 401],
      ['vertical', 240, 240, 240, 480],
    ])
    expect(read.fills).toEqual([])
  })

  it('two lines near each other stay two', async () => {
    const read = await page('0.5 w 100 600 m 300 600 l S 100 598 m 300 598 l S')
    expect(read.rules.length).toBe(2)
  })

  it('a box is four rules, a filled one an area; white on white is nothing', async () => {
    const read = await page('1 w 100 600 100 50 re S 0.8 g 300 600 100 50 re f 1 g 100 400 300 1 re f')
    expect(read.rules.map(({ axis }) => axis).sort()).toEqual(['horizontal', 'horizontal', 'vertical', 'vertical'])
    expect(read.fills).toEqual([{ left: 300, top: 150, right: 400, bottom: 200, lightness: expect.closeTo(0.8, 2) }])
  })

  it('a dot is a mark, filled, outlined or both; what is long, large or unseen is none', async () => {
    const disc = (x: number, y: number) =>
      `${x} ${y} m ${x + 2.7} ${y} ${x + 2.7} ${y + 4} ${x} ${y + 4} c ${x - 2.7} ${y + 4} ${x - 2.7} ${y} ${x} ${y} c `
    const shapes = [
      disc(100, 700),
      'f ',
      disc(100, 650),
      'S ',
      disc(100, 600),
      'B 300 700 5 5 re f 300 600 20 20 re f ',
    ]
    const read = await page(`${shapes.join('')}300 500 9 4 re f 1 g ${disc(100, 500)} f`)
    expect(read.marks).toHaveLength(4)
    expect(read.marks[3]).toEqual({ left: 300, top: 95, right: 305, bottom: 100, filled: true })
  })

  it('a frame filled between two boxes is no area', async () => {
    const read = await page(`50 50 500 700 re 51 51 498 698 re f* ${text(100, 700, 'inside')}`)
    expect(read.fills).toEqual([])
    expect(read.rules.length).toBe(4)
    expect(run(read, 'inside').visibility).toBe('shown')
  })

  it('pictures stand where the unit square goes', async () => {
    const image = {
      value: '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray >>',
      stream: 'x',
    }
    const inline = 'q 20 0 0 20 10 10 cm BI /W 2 /H 1 /BPC 8 /CS /G ID ab EI Q'
    const read = await page(`q 200 0 0 100 50 600 cm /X Do Q ${inline}`, { resources: '/XObject << /X 10 0 R >>' }, [
      image,
    ])
    expect(read.images).toEqual([
      { left: 50, top: 100, right: 250, bottom: 200, dotsPerInch: 1 },
      { left: 10, top: 770, right: 30, bottom: 790, dotsPerInch: 7 },
    ])
  })
})

describe('fonts that are drawn', () => {
  it('have letters at their places and sizes', async () => {
    const glyph = { value: '<< >>', stream: '600 0 0 0 500 700 d1 0 0 500 700 re f' }
    const font = {
      value: `<< /Type /Font /Subtype /Type3 /Name /T /FontBBox [0 -200 1000 800] /FontMatrix [0.001 0 0 0.001 0 0]
        /CharProcs << /a 11 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [600] >>`,
    }
    const read = await page('BT /T 10 Tf 100 700 Td (aaa) Tj ET', { resources: '/Font << /T 10 0 R >>' }, [font, glyph])
    expect(run(read, 'aaa')).toMatchObject({ size: 10, baseline: 100, visibility: 'shown' })
    expect(run(read, 'aaa').edges).toEqual(close([100, 106, 112, 118]))
  })

  it('in a unit of their own have the size that is seen', async () => {
    const glyph = { value: '<< >>', stream: '50 0 0 0 40 60 d1 0 0 40 60 re f' }
    const font = {
      value: `<< /Type /Font /Subtype /Type3 /Name /T /FontBBox [0 -15 60 65] /FontMatrix [0.12 0 0 0.12 0 0]
        /CharProcs << /a 11 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [50] >>`,
    }
    const read = await page('BT /T 1 Tf 100 700 Td (aaa) Tj ET', { resources: '/Font << /T 10 0 R >>' }, [font, glyph])
    expect(run(read, 'aaa').size).toBeCloseTo(9.6)
    expect(run(read, 'aaa').edges).toEqual(close([100, 106, 112, 118]))
  })
})

describe('whatever is drawn', () => {
  const number = fc.integer({ min: -40, max: 40 }).map((n) => n / 4)
  const word = fc.stringMatching(/^[a-z ]{1,8}$/)
  const operator = fc.oneof(
    fc.constantFrom('q', 'Q', 'BT', 'ET', 'T*', 'W n', 'f', 'S', '/X Do', '/P BMC', 'EMC', '1 g', '0 g'),
    fc.tuple(number, fc.constantFrom('Tc', 'Tw', 'TL', 'Ts', 'w', 'Tr')).map(([n, name]) => `${n} ${name}`),
    fc.tuple(number, number).map(([x, y]) => `${x} ${y} Td`),
    fc.tuple(number, number, number, number).map((n) => `${n.join(' ')} 300 400 Tm`),
    fc.tuple(number, number, number, number).map((n) => `${n.join(' ')} 9 9 cm`),
    fc.tuple(number, number, number, number).map((n) => `${n.join(' ')} re`),
    number.map((size) => `/F3 ${size} Tf`),
    fc.tuple(word, number, word).map(([a, n, b]) => `[(${a}) ${n * 100} (${b})] TJ`),
    word.map((shown) => `(${shown}) '`),
  )
  const form = {
    value: '<< /Type /XObject /Subtype /Form /BBox [0 0 300 300] /Resources << /Font << /F3 5 0 R >> >> >>',
    stream: `Q Q q ${text(10, 10, 'form')} q`,
  }

  it('places are whole and no letter is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operator, { minLength: 5, maxLength: 60 }), async (operators) => {
        const content = `/F3 10 Tf ${operators.join('\n')}\n`
        const read = await page(content, { resources: '/XObject << /X 10 0 R >>' }, [form])
        expect(read.fault).toBeNull()
        for (const letters of read.glyphRuns) {
          expect(letters.edges.length).toBe(letters.text.length + 1)
          expect([...box(letters), letters.baseline, letters.size].every(Number.isFinite)).toBe(true)
          expect(letters.edges.every((edge, i) => i === 0 || edge >= letters.edges[i - 1]!)).toBe(true)
          expect(letters.top).toBeLessThanOrEqual(letters.bottom)
        }
        for (const rule of [...read.rules, ...read.fills, ...read.images]) {
          expect(rule.left).toBeLessThanOrEqual(rule.right)
          expect(rule.top).toBeLessThanOrEqual(rule.bottom)
        }
        const shown = operators.flatMap((one) => [...one.matchAll(/\(([a-z ]*)\)/g)].map((match) => match[1]!.trim()))
        const found = new Set(words(read).join(''))
        expect([...new Set(shown.join('').replaceAll(' ', ''))].filter((letter) => !found.has(letter))).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
