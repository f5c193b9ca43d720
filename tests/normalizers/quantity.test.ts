import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownPlan } from '../../normalizers/plan-context.js'
import {
  findTargets,
  onlyStatesQuantity,
  readNumber,
  readScore,
  readTargetCell,
  type StatedTarget,
} from '../../normalizers/quantity/index.js'
import { aimsAccepts, aimsRejects } from './quantity-accepts-6.js'
import { type AcceptedLevel, alsoDoing, onlyStating, quantityCorpus } from './quantity-corpus.js'

function levelOf(text: string, target: StatedTarget): AcceptedLevel {
  const { comparator, value, valueMax, unit, direction, dueSpan } = target
  const said = [comparator, value ?? '-', valueMax === null ? null : `..${valueMax}`, unit, direction]
  return {
    said: said.filter((word) => word !== null).join(' '),
    indicator: target.indicator,
    ...(target.subject === null ? {} : { subject: target.subject }),
    ...(dueSpan === null ? {} : { due: text.slice(dueSpan.start, dueSpan.end) }),
    ...(target.baseline === null ? {} : { baseline: target.baseline }),
  }
}

describe('numbers', () => {
  it.each([
    ['2,5', 2.5],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['0.25', 0.25],
    ['0.250', 0.25],
    ['8.80177', 8.80177],
    ['75.66483', 75.66483],
    ['87, 99%', 87.99],
    ['05', 5],
    ['100%', 100],
    ['1.250.000', 1250000],
    ['1,250,000', 1250000],
    ['≥ 30%', 30],
    ['12.5', 12.5],
    ['', null],
    ['năm', null],
    ['1.2.3', null],
    ['3, 4', 3.4],
    ['12/3', null],
    ['1.25,5,5', null],
  ])('readNumber %j is %j', (text, value) => expect(readNumber(text)).toBe(value))

  it.each([
    ['0,25', 0.25],
    ['0.25', 0.25],
    ['10.62', 10.62],
    ['1.250', 1.25],
    ['1', 1],
    ['95,5 điểm', 95.5],
    ['', null],
    ['-', null],
    ['Không đánh giá', null],
    ['1.2.3', null],
  ])('readScore %j is %j', (text, value) => expect(readScore(text)).toBe(value))

  it('reads back what it writes', () => {
    const whole = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 99 }), (units, cents) => {
        const grouped = String(units).replace(/\B(?=(\d{3})+$)/g, '.')
        const decimals = String(cents).padStart(2, '0')
        expect(readNumber(grouped)).toBe(units)
        expect(readNumber(`${grouped},${decimals}`)).toBe(Number(`${units}.${decimals}`))
        expect(readScore(`${units},${decimals}`)).toBe(Number(`${units}.${decimals}`))
      }),
    )
  })
})

describe('targets', () => {
  it.each(quantityCorpus.accepts.map(([text, ...levels]) => ({ text, levels })))(
    'accepts $text',
    ({ text, levels }) => {
      expect(findTargets(text).map((target) => levelOf(text, target))).toEqual(levels)
    },
  )

  it.each(quantityCorpus.rejects)('rejects %s', (text) => expect(findTargets(text)).toEqual([]))

  it.each(aimsAccepts.map(([text, ...levels]) => ({ text, levels })))(
    'accepts $text in a section of aims',
    ({ text, levels }) => {
      expect(findTargets(text, unknownPlan, { aims: true }).map((target) => levelOf(text, target))).toEqual(levels)
    },
  )

  it.each(quantityCorpus.accepts.map(([text]) => text))('%s states no less in a section of aims', (text) => {
    const aimed = findTargets(text, unknownPlan, { aims: true }).map((target) => levelOf(text, target))
    expect(aimed).toEqual(expect.arrayContaining(findTargets(text).map((target) => levelOf(text, target))))
  })

  it.each(aimsRejects)('rejects %s in a section of aims', (text) =>
    expect(findTargets(text, unknownPlan, { aims: true })).toEqual([]),
  )

  it('takes a figure in brackets for a result only before the plan’s year', () => {
    const text = 'Tỷ lệ đạt 80% (năm 2025: 60%).'
    expect(findTargets(text, { ...unknownPlan, year: 2026 })[0]!.baseline?.value).toBe(60)
    expect(findTargets(text, { ...unknownPlan, year: 2021 })[0]!.baseline).toBeNull()
  })

  it('has corpora that are large enough', () => {
    expect(quantityCorpus.accepts.flatMap(([, ...levels]) => levels).length).toBeGreaterThanOrEqual(120)
    expect(quantityCorpus.rejects.length).toBeGreaterThanOrEqual(60)
  })

  it('takes the words of a plan’s past for results, where the plan’s year is known', () => {
    const text = 'Năm 2018: tỷ lệ hồ sơ đúng hạn đạt 95%.'
    expect(findTargets(text)).toHaveLength(1)
    expect(findTargets(text, { ...unknownPlan, year: 2019 })).toEqual([])
  })

  it('quotes the same words in any surroundings', () => {
    const before = ['', 'Đẩy mạnh tuyên truyền tới người dân. ', '- ', 'Phát huy kết quả tại TP. Cao Lãnh. ']
    const after = ['', ' Kịp thời biểu dương điển hình tốt.']
    const chosen = fc.tuple(fc.constantFrom(...quantityCorpus.accepts), fc.nat(3), fc.nat(1))
    fc.assert(
      fc.property(chosen, ([[text, ...levels], i, j]) => {
        const bare = text.replace(/^(?:-|\d\.)\s/, '')
        const whole = before[i]! + bare + after[j]!
        const targets = findTargets(whole)
        expect(targets.map((target) => levelOf(whole, target))).toEqual(levels)
        for (const target of targets) {
          expect(bare).toContain(whole.slice(target.start, target.end))
          for (const span of [...target.indicatorSpans, target.quantity ?? target, target.dueSpan ?? target]) {
            expect(span.end).toBeGreaterThan(span.start)
            expect(span.start).toBeGreaterThanOrEqual(target.start)
            expect(span.end).toBeLessThanOrEqual(target.end)
          }
          const words = target.indicatorSpans.map(({ start, end }) => whole.slice(start, end)).join(' ')
          expect(target.indicator).toBe(words.replace(/\s+/g, ' '))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, and stays quick on what repeats', () => {
    const pieces = [
      '100%',
      'từ',
      '70 -',
      ';',
      ', ',
      '(',
      ')',
      'tăng',
      'so với',
      'năm 2020',
      'đạt',
      'các sở',
      'và',
      '. ',
      '≥',
    ]
    const words = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 6 })))
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ').normalize('NFC')
        expect(Array.isArray(findTargets(text))).toBe(true)
        expect(Array.isArray(findTargets(text, unknownPlan, { aims: true }))).toBe(true)
        readTargetCell(text)
        expect(typeof onlyStatesQuantity(text)).toBe('boolean')
      }),
      { numRuns: 500 },
    )
    for (const piece of [
      '1',
      '1,',
      '100% ',
      'giảm ',
      'tăng 5 bậc so với ',
      '(1 ',
      'đến năm 2020 ',
      'các sở, ',
      ' ',
      'a ',
      '(năm 2020: ',
      '5 triệu ',
      '1/1.000 ',
      'hai ',
      'xã, ',
      '5 người/',
      'xây dựng 5 xã, ',
    ]) {
      const started = performance.now()
      findTargets(`Đạt 5% ${piece.repeat(20_000 / piece.length)}`)
      findTargets(`Đạt 5% ${piece.repeat(20_000 / piece.length)}`, unknownPlan, { aims: true })
      expect(performance.now() - started, piece).toBeLessThan(20_000)
    }
  })

  it('reads a paragraph of thousands of figures without hanging', () => {
    const started = performance.now()
    expect(findTargets('5% cơ quan cấp 4 có phần mềm, '.repeat(16_000))).toHaveLength(16_000)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('cells of a table of targets', () => {
  it.each([
    ['≥18', 'gte', 18, null, null],
    ['≥ 70', 'gte', 70, null, null],
    ['<6', 'lt', 6, null, null],
    ['< 39', 'lt', 39, null, null],
    ['56-60', 'between', 56, 60, null],
    ['trên 65', 'gt', 65, null, null],
    ['100%', 'eq', 100, null, '%'],
    ['12,5', 'eq', 12.5, null, null],
    ['95 - 100%', 'between', 95, 100, '%'],
    ['70% - 80%', 'between', 70, 80, '%'],
    ['1.250', 'eq', 1250, null, null],
    ['0.25', 'eq', 0.25, null, null],
    ['8.80177', 'eq', 8.80177, null, null],
    ['Từ 80% trở lên', 'gte', 80, null, '%'],
    ['tối thiểu 2 mô hình', 'gte', 2, null, 'mô hình'],
    ['60 triệu đồng/người/năm', 'eq', 60, null, 'triệu đồng/người/năm'],
    ['3,5 triệu lượt khách', 'eq', 3_500_000, null, 'lượt khách'],
    ['15/100.000 dân', 'eq', 15, null, '/100.000 dân'],
  ])('%s', (text, comparator, value, valueMax, unit) =>
    expect(readTargetCell(text)).toEqual({ comparator, value, valueMax, unit }),
  )

  it.each(['Đạt', '-', '', 'Không đánh giá', '15/12/2025', '80/100', 'tăng 5%', '10 - 5', '2025', '2021-2025'])(
    'none in: %s',
    (text) => expect(readTargetCell(text)).toBeNull(),
  )
})

describe('statements of quantity', () => {
  it.each(onlyStating)('only states: %s', (text) => expect(onlyStatesQuantity(text)).toBe(true))
  it.each(alsoDoing)('is to be done: %s', (text) => expect(onlyStatesQuantity(text)).toBe(false))
})
