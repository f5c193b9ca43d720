import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoney, findSources, moneySources, readBudget, readMoney } from '../../normalizers/money/index.js'
import { budgets, notSums, sums } from './money-corpus.js'

const shared = path.resolve(import.meta.dirname, '../../../shared')
const present = existsSync(path.join(shared, 'gold'))

describe('sums of money', () => {
  it.each(sums)('%s is %d', (text, amount) => expect(readMoney(text)).toBe(amount))
  it.each(notSums)('%j is no one sum', (text) => expect(readMoney(text)).toBeNull())

  it('finds sums where they stand', () => {
    const text = 'Hỗ trợ 20 triệu đồng cho mỗi lớp, tổng 1 tỷ 200 triệu đồng; 30 - 40 tr thì không.'
    const found = findMoney(text).map(({ start, end, amount }) => [text.slice(start, end), amount])
    expect(found).toEqual([
      ['20 triệu đồng', 20e6],
      ['1 tỷ 200 triệu đồng', 1.2e9],
    ])
  })

  it('reads back what it writes, in any surroundings', () => {
    const before = fc.constantFrom('', 'Tổng: ', 'khoảng ')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), before, (dong, words) => {
        const text = `${words}${String(dong).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`
        expect(readMoney(text)).toBe(dong)
        const [money] = findMoney(`Chi ${text}, theo tiến độ.`)
        expect(money?.amount).toBe(dong)
      }),
    )
  })
})

describe('budgets', () => {
  it.each(budgets)('%j with note %j and unit %j', (text, note, unitHint, budget) => {
    expect(readBudget(text, note, unitHint)).toEqual(budget === null ? null : { text, ...budget })
  })

  it('knows every source by each of its names', () => {
    for (const { name, words } of moneySources)
      for (const word of words) expect(findSources(`từ ${word}.`).map((source) => source.name)).toEqual([name])
  })

  it('never throws, and stays quick on what repeats', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, note) => {
        readBudget(text.normalize('NFC'), note.normalize('NFC'))
        readMoney(text.normalize('NFC'))
      }),
    )
    for (const piece of [
      '1',
      '1.',
      '1 tr ',
      'tr ',
      '1 tỷ và ',
      'NS tỉnh 5 tr; ',
      'NS tỉnh 10tr;huyện 20tr ',
      ' ',
      '(',
    ]) {
      const started = performance.now()
      readBudget(piece.repeat(100_000 / piece.length), null)
      expect(performance.now() - started, piece).toBeLessThan(20_000)
    }
  })

  it.skipIf(!present)(`reads those of the gold (${present ? 'gold present' : 'skipped: no ../shared/gold'})`, () => {
    for (const file of readdirSync(path.join(shared, 'gold'))) {
      const gold = JSON.parse(readFileSync(path.join(shared, 'gold', file), 'utf8')) as {
        tasks: { budget?: { text: string } | null; note?: string | null }[]
      }
      for (const { budget, note } of gold.tasks)
        if (budget) expect(readBudget(budget.text, note ?? null)).toEqual(budget)
    }
  })
})
