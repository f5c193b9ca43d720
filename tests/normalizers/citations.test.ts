import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  citationKey,
  documentKinds,
  findCitations,
  kindOfHeading,
  parseSymbol,
  resolveCitations,
} from '../../normalizers/citations/index.js'
import { accepted, rejected } from './citations-corpus.js'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const gold = new URL('../../../shared/gold/', import.meta.url)

describe('citations', () => {
  it('has a corpus worth the name', () => {
    expect(accepted.length).toBeGreaterThanOrEqual(90)
    expect(rejected.length).toBeGreaterThanOrEqual(40)
  })

  it.each(accepted)('%s', (text, cited) => {
    const found = findCitations(text)
    expect(found.map((c) => [c.kind, c.number, c.issuer, c.issuedOn])).toEqual(cited)
    for (const citation of found) expect(text.slice(citation.start, citation.end)).toBe(citation.text)
  })

  it.each(rejected)('%s is no citation', (text) => {
    expect(findCitations(text)).toEqual([])
  })

  it.each([
    [
      'Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ về',
      'Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ',
    ],
    ['Luật Tổ chức Chính phủ số 76/2015/QH13;', 'Luật Tổ chức Chính phủ số 76/2015/QH13'],
    ['theo số 18-NQ/TW.', 'số 18-NQ/TW'],
    [
      'xử lý theo pháp luật và Pháp lệnh công trái số 12/1999/PL-UBTVQH10 ngày 27 tháng 4 năm 1999,',
      'Pháp lệnh công trái số 12/1999/PL-UBTVQH10 ngày 27 tháng 4 năm 1999',
    ],
  ])('%s quotes %s', (text, quote) => {
    expect(findCitations(text)[0]?.text).toBe(quote)
  })

  it('quotes the same words in any surroundings', () => {
    fc.assert(
      fc.property(fc.constantFrom(...accepted), fc.lorem(), fc.lorem(), ([text, cited], before, after) => {
        const whole = `${before}. ${text}\n\n${after}`
        const found = findCitations(whole)
        expect(found.map((c) => c.number)).toEqual(cited.map(([, number]) => number))
        let end = 0
        for (const citation of found) {
          expect(whole.slice(citation.start, citation.end)).toBe(citation.text)
          expect(citation.start).toBeGreaterThanOrEqual(end)
          end = citation.end
        }
      }),
    )
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      'Nghị định ',
      'số ',
      '12',
      '/',
      '-',
      'NĐ',
      'CP',
      'QH13',
      ' ngày ',
      '31/02/2011',
      'của ',
      'Chính phủ',
      '(',
      ')',
      '\n',
      '́',
      'Ban Chỉ đạo ',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('').normalize('NFC')
          for (const c of resolveCitations(findCitations(text))) expect(text.slice(c.start, c.end)).toBe(c.text)
          parseSymbol(text)
          kindOfHeading(text)
        },
      ),
    )
  })

  it('does not hang on a megabyte', () => {
    const text = `${'Căn cứ Nghị định số 43/2011/NĐ-CP ngày 13/6/2011 của Chính phủ; các cơ quan 1/2 - 3/4 triển khai. '.repeat(100)}\n`
    const started = performance.now()
    for (let i = 0; i < 100; i++) findCitations(text)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('keys and dates over a document', () => {
  it.each([
    ['43/2011/NĐ-CP', '2011-06-13', '43/2011/NĐ-CP'],
    ['76/2015/QH13', null, '76/2015/QH13'],
    ['17/KH-UBND', '2012-02-20', '17/KH-UBND@2012-02-20'],
    ['30c/NQ-CP', null, '30c/NQ-CP'],
    ['2011/QĐ-UBND', '2013-01-01', '2011/QĐ-UBND@2013-01-01'],
  ])('%s %s', (number, issuedOn, key) => {
    expect(citationKey(number, issuedOn)).toBe(key)
  })

  it('gives an undated mention the date it has elsewhere, the nearest before it first', () => {
    const texts = [
      'Kế hoạch số 17/KH-UBND',
      'Kế hoạch số 17/KH-UBND ngày 20/02/2012 của UBND tỉnh',
      'Kế hoạch số 17/KH-UBND ngày 01/3/2015',
      'Kế hoạch 17/KH-UBND',
    ]
    const resolved = resolveCitations(texts.flatMap(findCitations))
    expect(resolved.map((c) => c.issuedOn)).toEqual(['2012-02-20', '2012-02-20', '2015-03-01', '2015-03-01'])
    expect(resolved.map((c) => c.issuer)).toEqual(['UBND tỉnh', 'UBND tỉnh', null, null])
    expect(resolveCitations(findCitations(texts[0]!), 'tỉnh')[0]?.issuer).toBe('UBND tỉnh')
  })

  it('prefers an issuer that was said to one read from letters', () => {
    const found = ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', 'Nghị quyết số 57-NQ/TW'].flatMap(
      findCitations,
    )
    expect(resolveCitations(found).map((c) => c.issuer)).toEqual(['Bộ Chính trị', 'Bộ Chính trị'])
  })
})

describe('symbols and kinds', () => {
  it.each([
    ['Số: 01 /KH-UBND', '01', '01/KH-UBND', 'KH'],
    ['Số 1800/KH-UBND', '1800', '1800/KH-UBND', 'KH'],
    ['**Số: 012/CT-UBND**', '012', '012/CT-UBND', 'CT'],
    ['7360/KH-UBND', '7360', '7360/KH-UBND', 'KH'],
    ['SỐ: 12/2001/QĐ-BTC', '12', '12/2001/QĐ-BTC', 'QĐ'],
    ['Số: 28 /2003/NĐ-CP', '28', '28/2003/NĐ-CP', 'NĐ'],
    ['Số: 725/UBND-NC', '725', '725/UBND-NC', 'CV'],
    ['Số: 10-CTr/TU', '10', '10-CTr/TU', 'CTr'],
  ])('%s', (line, number, symbol, kind) => {
    expect(parseSymbol(line)).toEqual({ number, symbol, kind })
  })

  it.each([
    'Số:    /KH-UBND',
    'Số: .../KH-UBND',
    'Số:',
    'Kèm theo Kế hoạch số 17/KH-UBND',
    'Hà Nam, ngày 05 tháng 6',
    'Số: 24/7',
  ])('%s has no number', (line) => {
    expect(parseSymbol(line)).toBeNull()
  })

  it.each([
    ['KẾ HOẠCH', 'KH'],
    ['**CHỈ THỊ**', 'CT'],
    ['Quyết định', 'QĐ'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG', 'CTr'],
    ['THÔNG TƯ LIÊN TỊCH', 'TTLT'],
    ['TỜ TRÌNH', 'TTr'],
    ['ĐỀ ÁN', 'ĐA'],
    ['Cải cách hành chính', null],
    ['LUẬT', 'L'],
  ])('%s is %s', (heading, code) => {
    expect(kindOfHeading(heading)?.code ?? null).toBe(code)
  })

  it('has one row a kind', () => {
    expect(new Set(documentKinds.map(({ code }) => code)).size).toBe(documentKinds.length)
    expect(new Set(documentKinds.map(({ label }) => label)).size).toBe(documentKinds.length)
    for (const { label, code } of documentKinds) expect(kindOfHeading(label.toUpperCase())?.code).toBe(code)
  })
})

describe.skipIf(!existsSync(seeds) || !existsSync(gold))(
  'the acceptance inputs (skipped where ../shared is absent)',
  () => {
    const names = existsSync(gold) ? readdirSync(gold).filter((name) => name.endsWith('.json')) : []
    it.each(names)('%s: every document cited, none besides', (name) => {
      const expected = JSON.parse(readFileSync(new URL(name, gold), 'utf8')).citations as Record<
        string,
        string | null
      >[]
      const text = readFileSync(new URL(name.replace('.json', '.txt'), seeds), 'utf8').normalize('NFC')
      const paragraphs = text
        .split('\n')
        .filter((line) => parseSymbol(line) === null && !/^\W*\(?(?:Ban hành )?[Kk]èm theo/.test(line))
      const found = new Map<string, Record<string, unknown>>()
      for (const { kind, number, issuer, issuedOn } of resolveCitations(paragraphs.flatMap(findCitations))) {
        const key = citationKey(number, issuedOn)
        if (!found.has(key)) found.set(key, { key, kind, number, issuer, issuedOn })
      }
      const byKey = (a: { key?: unknown }, b: { key?: unknown }) => String(a.key).localeCompare(String(b.key))
      expect([...found.values()].sort(byKey)).toEqual(expected.map(({ role: _, ...citation }) => citation).sort(byKey))
    })
  },
)
