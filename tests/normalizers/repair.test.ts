import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRepairs, findRepairs, findSuspects, repairRules } from '../../normalizers/repair/index.js'
import { setPhrases } from '../../normalizers/repair/set-phrases.js'
import { correct, damaged } from './repair-corpus.js'

const shared = new URL('../../../shared/', import.meta.url)
const mended = (text: string) => applyRepairs(text, findRepairs(text))

describe('repairs', () => {
  it.each(repairRules.map((rule) => [rule.name, rule] as const))('%s', (name, { example, counterExamples }) => {
    expect(mended(example.in)).toBe(example.out)
    expect(findRepairs(example.in).map(({ rule }) => rule)).toContain(name)
    for (const text of [...counterExamples, example.out]) expect(findRepairs(text)).toEqual([])
  })

  it.each(damaged)('%s → %s', (read, meant) => {
    expect(mended(read)).toBe(meant)
    expect(findRepairs(meant)).toEqual([])
  })

  it.each(correct)('%s stays', (text) => {
    expect(findRepairs(text)).toEqual([])
    expect(findRepairs(text.toUpperCase())).toEqual([])
  })

  it.each(setPhrases)('%s is right as it is, in any case and either way of tone marks', (phrase) => {
    for (const text of [
      phrase,
      phrase.toUpperCase(),
      phrase.replace('ủy', 'uỷ').replace('hóa', 'hoá').replace('hòa', 'hoà'),
    ]) {
      expect(findRepairs(text)).toEqual([])
    }
  })

  it('quotes the input, in order, none over another, in any surroundings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...damaged.map(([read]) => read), ...correct), { maxLength: 6 }),
        fc.lorem(),
        (parts, words) => {
          const text = [...parts, words].join('. ')
          let end = 0
          for (const repair of findRepairs(text)) {
            expect(repair.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(repair.start, repair.end)).toBe(repair.original)
            expect(repair.replacement).not.toBe(repair.original)
            end = repair.end
          }
          const once = mended(text)
          expect(mended(once)).toBe(once)
          for (const { start, end: last, words: quoted } of findSuspects(text))
            expect(text.slice(start, last)).toBe(quoted)
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.normalize('NFC')
        findRepairs(text)
        findSuspects(text)
      }),
    )
  })
})

describe('suspects', () => {
  it.each([
    ['sự hài lòng của của người dân', 'của của', 'của'],
    ['- Phần đầu các xã về đích sớm', 'Phần đầu', 'phấn đấu'],
    ['đạt l00% kế hoạch', 'l00', '100'],
    ['theo chương tình đã duyệt', 'chương tình', 'chương trình'],
    ['văn bản � hỏng', '�', null],
  ])('%s', (text, words, likely) => {
    expect(findSuspects(text).map((s) => [s.words, s.likely])).toEqual([[words, likely]])
  })

  it.each([
    'phần đầu tư của nhà nước',
    'không những nhiều năm',
    'đạt 100% kế hoạch',
    'Phần đầu 90% hồ sơ',
    'của các sở, của xã',
  ])('%s: nothing to say', (text) => {
    expect(findSuspects(text)).toEqual([])
  })
})

describe.skipIf(!existsSync(new URL('seeds/', shared)))('real documents (skipped where ../shared is absent)', () => {
  it('are repaired in these places and no other', () => {
    const found = new Set<string>()
    for (const folder of ['seeds/', 'corpus/']) {
      const path = new URL(folder, shared)
      if (!existsSync(path)) continue
      for (const name of readdirSync(path)) {
        if (!/\.(?:txt|md)$/.test(name) || name === 'README.md') continue
        for (const line of readFileSync(new URL(name, path), 'utf8').normalize('NFC').split('\n')) {
          for (const { original, replacement } of findRepairs(line)) found.add(`${original} → ${replacement}`)
        }
      }
    }
    console.info(`repairs in ../shared: ${[...found].join(' · ')}`)
    expect([...found].sort()).toEqual(
      [
        'Chương tình → Chương trình',
        'Công → Cổng',
        'Hung Yên → Hưng Yên',
        'ND → NĐ',
        'PHÂN ĐẦU → PHẤN ĐẤU',
        'Phân đầu → Phấn đấu',
        'Phần đầu → Phấn đấu',
        'Tình → Tính',
        'Tức động → Tác động',
        'kính phí → kinh phí',
        'những nhiều → nhũng nhiễu',
        'tình → tính',
        'đối ngũ → đội ngũ',
      ].sort(),
    )
  })
})
