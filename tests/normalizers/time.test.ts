import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { unknownPlan } from '../../normalizers/plan-context.js'
import { dateExamples } from '../../normalizers/time/dates.js'
import {
  cutWord,
  findDates,
  findTimes,
  readDate,
  readPeriod,
  readPhase,
  readTimeline,
} from '../../normalizers/time/index.js'
import { parseAt, termRules } from '../../normalizers/time/parse.js'
import { lexemes, tokenize } from '../../normalizers/time/token.js'
import type { Term, Timeline } from '../../schema/index.js'
import { timeline as timelineSchema } from '../../schema/index.js'
import { cells, inText, rejects } from './time-corpus.js'

const plan = (year: number | null): PlanContext => ({ ...unknownPlan, year })

/** `interval 2022-01-01..2022-03-31 + recurring FREQ=MONTHLY x2`: terms in one line. */
function brief(timeline: Timeline | null): string {
  const dates = ({ start, end }: Term) => `${start ?? ''}..${end ?? ''}`
  const one = (term: Term): string => {
    const parts: string[] = [term.kind]
    if (term.kind === 'recurring') {
      parts.push(term.recurrence ?? '?')
      if (term.times !== null) parts.push(`x${term.times}`)
      if (term.start !== null || term.end !== null) parts.push(dates(term))
    } else if (['interval', 'deadline', 'continuous'].includes(term.kind)) parts.push(dates(term))
    if (term.condition !== null) parts.push(`"${term.condition}"`)
    return parts.join(' ')
  }
  return timeline === null ? 'null' : timeline.terms.map(one).join(' + ')
}

const phrasings = cells.flatMap(([terms, words]) => words.map((text) => [text, terms] as const))

describe('rules', () => {
  it.each(lexemes.map((lexeme) => [lexeme.name, lexeme] as const))('word %s takes its example', (_, lexeme) => {
    const { list } = tokenize(lexeme.example, false)
    expect(list.map(({ kind, start, end }) => [kind, start, end])).toContainEqual([
      lexeme.kind,
      0,
      lexeme.example.length,
    ])
  })

  it.each(termRules.map((rule) => [rule.name, rule] as const))('%s takes its example', (_, rule) => {
    const tokens = tokenize(rule.example, true)
    const parsed = parseAt(tokens, 0, 2014, [])
    expect(parsed?.rule.name).toBe(rule.name)
    expect(parsed?.next).toBe(tokens.list.length)
  })

  it('are named once', () => {
    expect(new Set(termRules.map(({ name }) => name)).size).toBe(termRules.length)
    expect(new Set(lexemes.map(({ name, kind }) => name + kind)).size).toBe(lexemes.length)
  })
})

describe('readTimeline', () => {
  it('has a wide corpus', () => expect(phrasings.length).toBeGreaterThanOrEqual(150))

  it.each(phrasings)('%s', (text, terms) => {
    const timeline = readTimeline(text, plan(2022))
    expect(brief(timeline)).toBe(terms)
    expect(timelineSchema.parse(timeline)).toEqual(timeline)
    expect(timeline?.text).toBe(text.replace(/\s+/g, ' ').trim())
  })

  it.each(['', '  ', '-', '…', '\n'])('%j is no time', (text) => expect(readTimeline(text, plan(2022))).toBeNull())

  it.each(['Trong tháng 7', 'Quý III', 'Trong năm', 'Ngày 20/6', 'Cuối năm'])(
    '%s is not guessed without a year',
    (text) => {
      expect(brief(readTimeline(text, plan(null)))).toBe('unparsed')
    },
  )

  it('leaves out dates where only the year is unknown', () => {
    expect(brief(readTimeline('Thường xuyên trong năm', plan(null)))).toBe('continuous ..')
  })
})

describe('findTimes', () => {
  it('has a wide corpus', () => expect(rejects.length).toBeGreaterThanOrEqual(40))

  it.each(rejects.map((text) => [text]))('nothing in: %s', (text) => {
    expect(findTimes(text, plan(2022)).map(({ timeline }) => timeline.text)).toEqual([])
  })

  it.each(inText)('%s', (text, words, terms) => {
    const found = findTimes(text, plan(2022))
    expect(found.map(({ timeline }) => timeline.text)).toEqual([words])
    expect(brief(found[0]!.timeline)).toBe(terms)
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(words)
  })

  it('says where a time rules over what follows', () => {
    const position = (text: string) => findTimes(text, plan(2022)).map((found) => found.position)
    expect(position('Hàng năm, rà soát danh mục.')).toEqual(['opening'])
    expect(position('Rà soát danh mục. Đến năm 2025, 90% đạt chuẩn')).toEqual(['opening'])
    expect(position('Rà soát danh mục trước ngày 01/9/2022.')).toEqual(['inner'])
    expect(position('đối với xã (thị trấn) trong quý II năm 2022')).toEqual(['inner'])
  })

  it('quotes the text under any surroundings', () => {
    const piece = fc.oneof(
      fc.constantFrom(...inText.map(([text]) => text), ...rejects, ...phrasings.map(([text]) => text)),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(' ', '; ', '\n', ', ', ' (', ') ', ' - ', ' và ', ' đến ', ' trước '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('').normalize('NFC')
        let last = 0
        for (const { start, end, timeline } of findTimes(text, plan(2022))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(timeline.text).toBe(text.slice(start, end).replace(/\s+/g, ' '))
          expect(timeline.terms.length).toBeGreaterThan(0)
          last = end
        }
        const cell = readTimeline(text, plan(2022))
        if (cell !== null) timelineSchema.parse(cell)
        for (const { start, end, date } of findDates(text)) expect(readDate(text.slice(start, end))).toBe(date)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'quý I, ',
    'ngày 1 tháng ',
    'năm 2022 ',
    'khi có ',
    'trước ',
    'Kế hoạch ',
    '2022, ',
    '1/1/',
    'định kỳ, ',
    'quý, 6 tháng, ',
    '(hàng năm ',
    'từ ',
    'đến ',
    '   \n',
    'trong thời hạn ',
    'tháng 1, ',
    'nếu có, vướng mắc',
    '1',
    'đầu ',
  ])('returns on many times %j', (words) => {
    const text = words.repeat(8000)
    findTimes(text, plan(2022))
    readTimeline(text, plan(2022))
    readPeriod(text)
    readPhase(text, plan(2022))
    findDates(text)
  })
})

describe('dates', () => {
  it.each([
    ['ngày 02 tháng 01 năm 2014', '2014-01-02'],
    ['02/01/2014', '2014-01-02'],
    ['05-6-2019', '2019-06-05'],
    ['ngày 5/6/2019', '2019-06-05'],
    ['ngày 5.6.2019', '2019-06-05'],
    ['Ngày 29/02/2024', '2024-02-29'],
    ['ngày 01 / 7 / 2025', '2025-07-01'],
    ['ngày 31/02/2019', null],
    ['29/02/2023', null],
    ['00/01/2019', null],
    ['ngày 15/13/2019', null],
    ['ngày 05 tháng 6', null],
    ['12/2014', null],
    ['trước ngày 5/6/2019', null],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date))

  it.each(dateExamples)('pattern of %s', (text) => expect(readDate(text)).not.toBeNull())

  it('finds them in their places', () => {
    const text = 'số 5/QĐ-UBND ngày 18/5/2022; số 07/2021/TT-BNV, ngày 01 tháng 9 năm 2021.'
    expect(findDates(text).map(({ start, end, date }) => [text.slice(start, end), date])).toEqual([
      ['ngày 18/5/2022', '2022-05-18'],
      ['ngày 01 tháng 9 năm 2021', '2021-09-01'],
    ])
  })
})

describe('readPeriod', () => {
  it.each([
    ['Cải cách hành chính tỉnh năm 2014', 2014, 2014],
    ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2022', 2022, 2022],
    ['Phát triển thanh niên giai đoạn 2021 - 2025', 2021, 2025],
    ['Chuyển đổi số giai đoạn 2021–2025, định hướng đến năm 2030', 2021, 2025],
    ['Nâng cao chỉ số năm 2019 và những năm tiếp theo', 2019, null],
    ['Phát triển hạ tầng số đến năm 2030', null, 2030],
    ['Chuyển đổi số năm 2025, định hướng đến năm 2030', 2025, 2025],
    ['Đổi mới tiếp công dân từ năm 2023', 2023, null],
    ['Trồng cây từ năm 2022 đến năm 2026', 2022, 2026],
    ['Thực hiện Nghị quyết số 02/NQ-TU trên địa bàn tỉnh năm 2022', 2022, 2022],
    ['Thực hiện Chương trình phát triển vùng chè giai đoạn 2021 - 2025 trên địa bàn tỉnh', 2021, 2025],
    ['KẾ HOẠCH Triển khai thực hiện Đề án số hóa giai đoạn 2022-2025, tầm nhìn đến năm 2030', 2022, 2025],
    ['Về việc tổ chức thực hiện Chiến lược phát triển thanh niên đến năm 2030', null, 2030],
    ['Thực hiện Chương trình giảm nghèo giai đoạn 2021 - 2025 năm 2023', 2023, 2023],
    ['Đẩy mạnh thực hiện Chương trình trồng rừng giai đoạn 2021 - 2025 năm 2024', 2024, 2024],
    ['Thực hiện Chương trình miền núi giai đoạn 2021-2030, giai đoạn I: từ năm 2021 đến năm 2025', 2021, 2025],
    ['Thực hiện Nghị quyết về nhà ở giai đoạn 2021-2025 trên địa bàn tỉnh', 2021, 2025],
  ])('%s', (title, from, to) => expect(readPeriod(title)).toEqual({ from, to }))

  it.each([
    'Đẩy mạnh thực hiện Chương trình tổng thể cải cách hành chính giai đoạn 2011 – 2020',
    'Thực hiện Nghị quyết về chuyển đổi số giai đoạn 2021-2025',
    'Tiếp tục thực hiện Chương trình nhà ở giai đoạn 2021-2025 trên địa bàn tỉnh',
    'Tổng kết thực hiện Đề án nhà ở giai đoạn 2021-2025',
    'Sửa đổi Kế hoạch trồng rừng giai đoạn 2021-2025',
    'Chấn chỉnh kỷ luật, kỷ cương hành chính',
    '',
    'Triển khai Nghị quyết số 15-NQ/TU ngày 22 tháng 12 năm 2024 của Tỉnh ủy về phát triển thủy sản',
  ])('none in: %s', (title) => expect(readPeriod(title)).toBeNull())
})

describe('readPhase', () => {
  it.each([
    ['Giai đoạn 2025 - 2030', 'interval 2025-01-01..2030-12-31'],
    ['1. Giai đoạn 2025 - 2030:', 'interval 2025-01-01..2030-12-31'],
    ['Đến năm 2030', 'deadline ..2030-12-31'],
    ['Mục tiêu đến hết năm 2026', 'deadline ..2026-12-31'],
    ['b) Đến hết năm 2035:', 'deadline ..2035-12-31'],
    ['II. Nhiệm vụ năm 2026', 'interval 2026-01-01..2026-12-31'],
    ['Quý I/2026', 'interval 2026-01-01..2026-03-31'],
    ['a) Giai đoạn 1 (từ tháng 3 đến tháng 6/2025)', 'interval 2025-03-01..2025-06-30'],
    ['b) Giai đoạn 2 (Quý III, IV/2025)', 'interval 2025-07-01..2025-12-31'],
    ['2. Giai đoạn II (2026 - 2030): Mở rộng mô hình', 'interval 2026-01-01..2030-12-31'],
    ['Đợt 1: tháng 3/2025', 'interval 2025-03-01..2025-03-31'],
    ['Bước 2: Trước ngày 30/6/2025.', 'deadline ..2025-06-30'],
  ])('%s', (heading, terms) => expect(brief(readPhase(heading, plan(2025)))).toBe(terms))

  it.each([
    'Cải cách thể chế',
    'Đến năm 2030 hoàn thành xây dựng chính quyền số',
    'Kế hoạch cải cách hành chính năm 2014',
    'Giai đoạn một',
    'Giai đoạn 1 (10 xã)',
    'Đợt 1: tập huấn tháng 3/2025',
    'Đợt 2 (tuần 2 tháng 3/2025)',
    'Tổng kết giai đoạn 2021 - 2025',
  ])('none in: %s', (heading) => expect(readPhase(heading, plan(2025))).toBeNull())
})

const gold = new URL('../../../shared/gold/', import.meta.url)

// The hand-made gold lies outside of the repository: skipped where it is not there.
describe.skipIf(!existsSync(gold))('gold', () => {
  const files = existsSync(gold) ? readdirSync(gold).filter((name) => name.endsWith('.json')) : []
  const shape = (terms: readonly Term[]) =>
    terms.map(({ kind, start, end, recurrence }) => ({ kind, start, end, recurrence }))

  it.each(files)('cells of %s', (name) => {
    const document = JSON.parse(readFileSync(new URL(name, gold), 'utf8'))
    // The undated directive of this set is of 2013-2014
    const year = Number(document.meta.issuedOn?.slice(0, 4) ?? 2014)
    for (const record of [...document.tasks, ...document.targets]) {
      const timeline: Timeline | null = record.timeline ?? record.due ?? null
      if (record.origin !== 'table' || timeline === null) continue
      expect({ text: timeline.text, terms: shape(readTimeline(timeline.text, plan(year))!.terms) }).toEqual({
        text: timeline.text,
        terms: shape(timeline.terms),
      })
    }
  })
})

describe('times whose last letters are cut off', () => {
  it.each([
    ['Hàng qu', 'FREQ=MONTHLY;INTERVAL=3', 'Hàng quý'],
    ['Hằng thán', 'FREQ=MONTHLY', 'Hằng tháng'],
    ['Mỗi tuầ', 'FREQ=WEEKLY', 'Mỗi tuần'],
    ['Hàng ngà', 'FREQ=DAILY', 'Hàng ngày'],
  ])('%s is read as what alone continues it', (text, recurrence, whole) => {
    expect(readTimeline(text, plan(2014))).toMatchObject({ text, terms: [{ kind: 'recurring', recurrence }] })
    expect(cutWord(text, plan(2014))).toBe(whole)
  })

  it.each(['Thường xuy', 'Liên tụ'])('%s goes on all the time', (text) => {
    expect(readTimeline(text, plan(2014))!.terms[0]).toMatchObject({ kind: 'continuous' })
  })

  it.each(['Hàng t', 'Hàng n', 'Qu', 'Báo cáo qu', 'Hàng xyz'])('%s is not guessed', (text) => {
    expect(readTimeline(text, plan(2014))!.terms).toMatchObject([{ kind: 'unparsed' }])
    expect(cutWord(text, plan(2014))).toBeNull()
  })

  it.each(['Hàng quý', 'Thường xuyên', 'Trong năm 201'])('%s lacks no letter', (text) => {
    expect(cutWord(text, plan(2014))).toBeNull()
  })
})

describe('years whose last figures are cut off', () => {
  it.each([
    ['Trong năm 201', '2014-12-31'],
    ['Cuối năm 201', '2014-12-31'],
    ['Quý I/201', '2014-03-31'],
    ['Trong năm 2014', '2014-12-31'],
    ['Trong năm 201 (khi có hướng dẫn', '2014-12-31'],
    ['Trong năm 203', null],
    ['Trong năm 203 (khi có hướng dẫn)', null],
    ['Trong năm 19', null],
    ['Tháng 8/202', null],
  ])('%s ends on %s', (text, end) => {
    expect(readTimeline(text, plan(2014))!.terms[0]).toMatchObject(end === null ? { kind: 'unparsed' } : { end })
  })
})
