import { describe, expect, it } from 'vitest'
import { assemble } from '../../extractors/pdf/layout/assembly.js'
import { draftPage } from '../../extractors/pdf/layout/page-draft.js'
import type { GlyphRun, PageContent } from '../../extractors/pdf/page-content.js'
import type { SourceParagraph } from '../../schema/source-document.js'
import { page, run, type Written } from './pdf-layout-pages.js'

const LEFT = 85
const RIGHT = 540
const FIRST = 120

/** A line of the body: set from margin to margin where `full`. */
function line(text: string, y: number, left = LEFT, looks: Written = {}): GlyphRun {
  return run(text, left, y, looks)
}
const full = (text: string, y: number, left = LEFT) => run(text, left, y, { right: RIGHT })

function read(...pages: (readonly GlyphRun[])[]): SourceParagraph[] {
  const drafts = pages.map((runs, i) => draftPage(page(runs, { number: i + 1 } as Partial<PageContent>)))
  return assemble(drafts).map((block) => block as SourceParagraph)
}
const texts = (...pages: (readonly GlyphRun[])[]) => read(...pages).map(({ text }) => text)

/** Enough full lines for the margins to be known. */
const prose = (from: number) => [
  full('Thực hiện Nghị quyết của Chính phủ về cải cách hành chính nhà nước giai', from, FIRST),
  full('đoạn 2021 - 2030, Ủy ban nhân dân tỉnh ban hành kế hoạch cải cách hành chính', from + 18),
  full('của tỉnh với những nội dung và nhiệm vụ chủ yếu của các cơ quan, đơn vị như', from + 36),
  line('sau đây:', from + 54),
]
const proseText =
  'Thực hiện Nghị quyết của Chính phủ về cải cách hành chính nhà nước giai đoạn 2021 - 2030, Ủy ban nhân dân tỉnh ban hành kế hoạch cải cách hành chính của tỉnh với những nội dung và nhiệm vụ chủ yếu của các cơ quan, đơn vị như sau đây:'

describe('paragraphs of a page', () => {
  it('joins lines up to a short one; a first line is set in', () => {
    expect(texts([...prose(100), ...prose(172)])).toEqual([proseText, proseText])
  })

  it('has the printed lines of a paragraph, each with the edges of its letters', () => {
    const [paragraph] = read(prose(100))
    expect(paragraph).toMatchObject({ indent: 5, alignment: 'justified', spaceBefore: true })
    expect(paragraph!.lines!.map(({ start, end }) => paragraph!.text.slice(start, end))).toHaveLength(4)
    for (const { start, end, edges, page: number } of paragraph!.lines!) {
      expect(edges).toHaveLength(end - start + 1)
      expect(number).toBe(1)
    }
    const edges = paragraph!.lines!.flatMap((line) => [...line.edges])
    expect(Math.min(...edges)).toBe(LEFT)
    expect(Math.max(...edges)).toBeCloseTo(RIGHT)
  })

  it('begins a paragraph at a marker, at a bold heading and behind a gap', () => {
    expect(
      texts([
        ...prose(100),
        line('I. MỤC TIÊU', 172, FIRST, { bold: true }),
        line('1. Mục đích', 190, FIRST, { bold: true }),
        line('- Nâng cao trách nhiệm của người đứng đầu', 208, FIRST),
        line('+ Rà soát quy định;', 226, FIRST),
        line('Kinh phí', 256, LEFT),
        line('Từ ngân sách', 274, LEFT),
      ]).slice(1),
    ).toEqual([
      'I. MỤC TIÊU',
      '1. Mục đích',
      '- Nâng cao trách nhiệm của người đứng đầu',
      '+ Rà soát quy định;',
      'Kinh phí',
      'Từ ngân sách',
    ])
  })

  it('takes no numeral in the middle of a sentence for a marker', () => {
    expect(
      texts([
        ...prose(100),
        full('- Rà soát, công bố các thủ tục hành chính thuộc thẩm quyền của tỉnh trong năm', 172, FIRST),
        full('2024. Sở Tư pháp theo dõi, đôn đốc và báo cáo kết quả với Ủy ban nhân dân tỉnh', 190),
        line('trước ngày 15/12.', 208),
      ])[1],
    ).toMatch(/trong năm 2024\. Sở Tư pháp .* trước ngày 15\/12\.$/)
  })

  it('joins hanging lines to their item', () => {
    expect(
      texts([
        ...prose(100),
        run('-', 103, 172),
        run('Tiếp tục rà soát, đơn giản hóa các thủ tục hành chính của các cơ quan, đơn vị;', 121, 172, {
          right: RIGHT,
        }),
        line('công khai kết quả.', 190, 121),
        run('-', 103, 208),
        run('Kiểm tra công vụ.', 121, 208),
      ]).slice(1),
    ).toEqual([
      '- Tiếp tục rà soát, đơn giản hóa các thủ tục hành chính của các cơ quan, đơn vị; công khai kết quả.',
      '- Kiểm tra công vụ.',
    ])
  })

  it('joins what a hyphen or a slash cuts without a space', () => {
    const cut = (end: string, next: string) => {
      const first = full(`Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh và các văn bản khác ${end}`, 172, FIRST)
      return texts([...prose(100), first, line(`${next} về cải cách`, 190)])[1]!.slice(-28)
    }
    expect(cut('số 17/KH-', 'UBND')).toContain('17/KH-UBND')
    expect(cut('năm 2011-', '2015')).toContain('2011-2015')
    expect(cut('năm 2011 -', '2015')).toContain('2011 - 2015')
    expect(cut('cơ quan và/', 'hoặc')).toContain('và/hoặc')
  })

  it('joins a year that a narrow column cuts, and no two numbers', () => {
    const cut = (end: string, next: string) => {
      const first = full(`Hoàn thành việc rà soát, đơn giản hóa các thủ tục hành chính ${end}`, 172, FIRST)
      return texts([...prose(100), first, line(next, 190)])[1]!.slice(-24)
    }
    expect(cut('ngày 31/12/202', '2')).toContain('31/12/2022')
    expect(cut('ngày 31/12/2', '022;')).toContain('31/12/2022;')
    expect(cut('trong 11/20', '23')).toContain('11/2023')
    expect(cut('quý III/202', '3')).toContain('III/2023')
    expect(cut('của 12/20', '22 xã')).toContain('12/20 22 xã')
    expect(cut('tại 15/200', '3 thôn')).toContain('15/200 3 thôn')
  })

  it('goes on with a numeral, and below the first line of an item that is set in further', () => {
    expect(
      texts([
        ...prose(100),
        full('a) Nâng tỷ lệ hồ sơ trực tuyến của các dịch vụ công có điều kiện lên mức độ', 172, FIRST),
        line('3, 4 trong năm', 190),
        full('b) Chi cục Quản lý đất đai tỉnh hoàn thiện bản đồ địa chính số trong Quý', 208, FIRST + 30),
        line('IV/2021.', 226, FIRST),
      ]).slice(1),
    ).toEqual([
      expect.stringMatching(/^a\) .* mức độ 3, 4 trong năm$/),
      expect.stringMatching(/^b\) .* Quý IV\/2021\.$/),
    ])
  })

  it('keeps centred lines apart but for a title that goes on', () => {
    const centred = (text: string, y: number, looks: Written = { bold: true }) => {
      const width = text.length * 7
      return run(text, (LEFT + RIGHT - width) / 2, y, looks)
    }
    expect(
      texts([
        centred('KẾ HOẠCH', 60),
        centred('Cải cách hành chính nhà nước', 78),
        centred('của tỉnh năm 2024', 96),
        centred('(Kèm theo Quyết định)', 114, { italic: true }),
        ...prose(150),
      ]),
    ).toEqual(['KẾ HOẠCH', 'Cải cách hành chính nhà nước của tỉnh năm 2024', '(Kèm theo Quyết định)', proseText])
  })

  it('goes on over the end of a page, past the number of the next', () => {
    const [first, second, third, last] = prose(740)
    const number = run('2', 310, 40)
    const [paragraph, beside, after] = read(
      [...prose(100), ...prose(172), first!, second!, third!],
      [number, { ...last!, ...run('sau đây:', LEFT, 70) }, ...prose(88), ...prose(160)],
    ).slice(2)
    expect(paragraph!.text).toBe(proseText)
    expect(paragraph!.lines!.map((one) => one.page)).toEqual([1, 1, 1, 2])
    expect(beside).toMatchObject({ text: proseText, furniture: null })
    expect(after!.text).toBe(proseText)
  })

  it('begins a paragraph on a new page where its line is set in or the one before has room', () => {
    const [paragraph, other] = read([...prose(100), ...prose(700)], [...prose(70), ...prose(142)]).slice(1)
    expect([paragraph!.text, other!.text]).toEqual([proseText, proseText])
  })

  it('merges the looks of lines', () => {
    const [paragraph] = read([run('Điều 1.', LEFT, 100, { bold: true }), run('Phạm vi', 140, 100)])
    expect(paragraph!.runs.map(({ start, end, bold, size }) => ({ start, end, bold, size }))).toEqual([
      { start: 0, end: 7, bold: true, size: 14 },
      { start: 8, end: 15, bold: false, size: 14 },
    ])
  })
})
