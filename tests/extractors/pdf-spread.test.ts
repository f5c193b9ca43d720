import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../extractors/pdf/layout/assembly.js'
import { draftPage } from '../../extractors/pdf/layout/page-draft.js'
import { placeLines } from '../../extractors/pdf/layout/sheets.js'
import type { GlyphRun, PageBox, PageContent, PageRule } from '../../extractors/pdf/page-content.js'
import type { SourceBlock, SourceParagraph } from '../../schema/source-document.js'
import { level, page, run, upright } from './pdf-layout-pages.js'

const WIDTH = 595

const moved = <Box extends PageBox>(box: Box): Box => ({ ...box, left: box.left + WIDTH, right: box.right + WIDTH })

/** Two upright pages on one. */
function spread(left: PageContent, right: PageContent, number = 1): PageContent {
  const across = right.glyphRuns.map((one) => ({
    ...one,
    edges: one.edges.map((edge) => edge + WIDTH),
    box: moved(one.box),
  }))
  return {
    ...left,
    number,
    width: 2 * WIDTH,
    glyphRuns: [...left.glyphRuns, ...across],
    rules: [...left.rules, ...right.rules.map(moved)],
  }
}

const isSplit = (one: PageContent) => draftPage(one).spread !== undefined
const texts = (blocks: readonly SourceBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' && block.furniture === null ? [block.text] : []))

function prose(
  from: number,
  count: number,
  words = 'Ủy ban nhân dân tỉnh Sơn Thuận giao các sở, ban, ngành thực hiện nhiệm vụ',
) {
  return Array.from({ length: count }, (_, i) => run(words, 85, from + i * 18, { right: 540 }))
}

const number = (text: string) => run(text, 310, 800)
const letterhead = [
  run('ỦY BAN NHÂN DÂN', 95, 70),
  run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 260, 70, { right: 540 }),
  run('TỈNH SƠN THUẬN', 100, 88),
  run('Độc lập - Tự do - Hạnh phúc', 310, 88),
]
const signature = (y: number) => [
  run('Nơi nhận:', 85, y),
  run('TM. ỦY BAN NHÂN DÂN', 360, y),
  run('- Bộ Nội vụ;', 85, y + 18),
  run('CHỦ TỊCH', 400, y + 18),
  run('- Lưu: VT.', 85, y + 36),
]
const columns = [60, 100, 320, 540]
const cells = (y: number, ...all: readonly string[]) =>
  all.map((text, i) => run(text, columns[i]! + 4, y, { size: 11 }))
/** Rows of one line. */
function table(top: number, first: number, count: number, height = 24): Pick<PageContent, 'glyphRuns' | 'rules'> {
  const rows = Array.from({ length: count + 1 }, (_, i) => top + height * i)
  return {
    glyphRuns: rows
      .slice(0, -1)
      .flatMap((y, i) => cells(y + 16, `${first + i}`, `Rà soát văn bản ${first + i}.`, 'Sở Tư pháp')),
    rules: [...rows.map((y) => level(y, 60, 540)), ...columns.map((x) => upright(x, top, rows.at(-1)!))],
  }
}

const opening = page([
  ...letterhead,
  ...prose(140, 34),
  run('Cơ quan chủ trì báo cáo kết quả thực hiện kế hoạch cải cách hành', 85, 752, { right: 540 }),
  number('1'),
])
const goingOn = [run('chính trước ngày 15 tháng 12.', 85, 70), ...prose(106, 12)]
const ending = page([...goingOn, ...signature(360), number('2')])
const tables = [table(100, 1, 20), table(90, 21, 14)].map(({ glyphRuns, rules }, i) =>
  page([...glyphRuns, number(`${i + 3}`)], { rules }),
)

describe('two pages side by side on one', () => {
  it('are read as the two pages apart, and lie where the one shows them', () => {
    const single = assemble([opening, ending, ...tables].map((one, i) => draftPage({ ...one, number: i + 1 })))
    const wide = [spread(opening, ending), spread(tables[0]!, tables[1]!, 2)].map(draftPage)
    const placed = single.map((block) =>
      placeLines(block, (line) => ({
        ...line,
        page: Math.ceil(line.page / 2),
        edges: line.page % 2 === 1 ? line.edges : Array.from(line.edges, (edge) => edge - WIDTH + 2 * WIDTH),
      })),
    )
    expect(assemble(wide)).toEqual(placed)
    const over = 'kế hoạch cải cách hành chính trước ngày 15 tháng 12.'
    expect(texts(single).filter((text) => text.endsWith(over))).toHaveLength(1)
    expect(single.filter(({ kind }) => kind === 'table')).toHaveLength(1)
    expect(wide.map((draft) => draft.page)).toEqual(
      [1, 2].map((one) => ({ number: one, width: 1190, height: 842, rotation: 0, textLayer: 'text' })),
    )
  })

  it('keep the page numbers and running heads of both apart from the text', () => {
    const furniture = assemble([draftPage(spread(opening, ending))]).flatMap((block) =>
      (block as SourceParagraph).furniture === 'footer' ? [(block as SourceParagraph).text] : [],
    )
    expect(furniture).toEqual(['1', '2'])
  })

  it.each<[string, readonly GlyphRun[]]>([
    ['a signature', [...prose(70, 2), ...signature(140)]],
    ['one line of the text', prose(70, 1)],
    ['recipients', signature(70).filter((_, i) => i % 2 === 0)],
    ['the number of the page', [run('Sở Nội vụ;', 85, 70), run('Công báo tỉnh;', 85, 88), number('2')]],
  ])('are known where the last has but %s', (_, last) => {
    expect(isSplit(spread(opening, page(last)))).toBe(true)
    expect(isSplit(spread(page(last), opening))).toBe(true)
  })

  it('are known by tables, also of rows that are alike', () => {
    const [left, right] = [table(100, 1, 20), table(100, 21, 20)].map(({ glyphRuns, rules }) =>
      page(glyphRuns, { rules }),
    )
    expect(isSplit(spread(left!, right!))).toBe(true)
  })

  it('lose nothing, whatever stands on them', () => {
    const words = fc.constantFrom(
      'Sở Nội vụ',
      'a) Rà soát',
      '1. Mục tiêu',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN',
      '95%',
      '2',
    )
    const place = fc.record({ words, x: fc.integer({ min: 0, max: 1150 }), y: fc.integer({ min: 20, max: 820 }) })
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), (more) => {
        const all = spread(opening, ending)
        const added = more.map((one) => run(one.words, one.x, one.y))
        const letters = (all: string) => [...all.replace(/\s/g, '')].sort().join('')
        const blocks = assemble([draftPage({ ...all, glyphRuns: [...all.glyphRuns, ...added] })])
        const read = blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [block]
            : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
        )
        expect(
          letters(read.map(({ text, label, furniture }) => (furniture === 'footnote' ? label : '') + text).join('')),
        ).toBe(letters([...all.glyphRuns, ...added].map(({ text }) => text).join('')))
        expect(new Set(read.flatMap(({ lines }) => lines!.map((line) => line.page)))).toEqual(new Set([1]))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a page is one', () => {
  const both = spread(opening, ending)
  const wide = (runs: readonly GlyphRun[], rules: readonly PageRule[] = []) => page(runs, { width: 1190, rules })
  const across = (y: number, x: number) => run('Phụ lục nhiệm vụ', x, y)

  it.each<[string, PageContent]>([
    ['where it is upright', { ...both, height: 1684 }],
    ['where a line crosses its middle', { ...both, glyphRuns: [...both.glyphRuns, across(50, 540)] }],
    ['where a rule crosses its middle', { ...both, rules: [level(60, 60, 1130)] }],
    ['where one half is empty', spread(opening, page([]))],
    [
      'where one half is a column of short words',
      spread(opening, page(prose(70, 20).map((_, i) => run(`Quý ${(i % 4) + 1}`, 85, 70 + 18 * i)))),
    ],
    [
      'where one half is a column of numbers',
      spread(opening, page(prose(70, 20).map((_, i) => run(`${90 + (i % 9)}`, 280, 70 + 18 * i)))),
    ],
    ['where it has a letterhead alone', spread(page(letterhead), page(letterhead))],
    [
      'where it has recipients and a signature alone',
      wide([
        ...Array.from({ length: 14 }, (_, i) => run(`- Sở, ban, ngành thứ ${i} của tỉnh Sơn Thuận;`, 85, 70 + 18 * i)),
        run('TM. ỦY BAN NHÂN DÂN', 800, 70),
        run('CHỦ TỊCH', 860, 88),
        run('Nguyễn Văn An', 845, 200),
      ]),
    ],
    [
      'where the columns of a table without rules are narrow',
      wide(
        Array.from({ length: 20 }, (_, i) =>
          [`${i + 1}`, 'Rà soát văn bản quy phạm', 'Sở Tư pháp chủ trì', 'Quý III năm 2024'].map((text, k) =>
            run(text, [60, 120, 650, 900][k]!, 70 + 20 * i),
          ),
        ).flat(),
      ),
    ],
  ])('%s', (_, one) => {
    expect(isSplit(one)).toBe(false)
  })

  it('where only the fold cuts the rules of its table', () => {
    const rows = Array.from({ length: 21 }, (_, i) => 100 + 24 * i)
    const runs = rows.slice(1).flatMap((y) =>
      [
        ['1', 70],
        ['Rà soát văn bản quy phạm pháp luật', 130],
        ['Sở Tư pháp', 400],
        ['Ủy ban nhân dân các xã, phường', 700],
        ['Quý III năm 2024', 1000],
      ].map(([text, x]) => run(text as string, x as number, y - 8)),
    )
    const rules = [
      ...rows.flatMap((y) => [level(y, 60, 560), level(y + 1, 640, 1130)]),
      ...[60, 120, 380, 980, 1130].map((x) => upright(x, 100, 580)),
    ]
    expect(isSplit(wide(runs, rules))).toBe(false)
    expect(isSplit(wide(runs, [...rules, upright(560, 100, 580), upright(640, 100, 580)]))).toBe(true)
  })

  it('where its letters are no language', () => {
    const junk = page(prose(70, 30, 'DQc lSp Tj dO hXnh phXc qzf wjk HoA xA hQi chX nghIa'))
    expect(isSplit(spread(opening, junk))).toBe(false)
  })
})
