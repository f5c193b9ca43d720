import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberLine } from '../../pipeline/outline/number-line.js'
import type { Diagnostic, PlanDocument } from '../../schema/index.js'
import { plan } from './reading.js'
import { readScanned, scanned } from './scanned.js'

const body = `I. NHIỆM VỤ
1. Sở Nội vụ chủ trì rà soát thủ tục hành chính, hoàn thành trước ngày 30/6/2021.
2. Phấn đấu 80% hồ sơ được giải quyết đúng hạn, tăng 5% so với năm 2019 (72%), theo Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ.
| STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian | Kinh phí |
| 1 | Xây dựng phần mềm một cửa | Sở Tư pháp | Quý II/2021 | 45 triệu đồng |
| 2 | Tập huấn công chức cấp xã | Sở Nội vụ | Thường xuyên | 30 triệu đồng |`

const doubting = (...doubtful: string[]) =>
  readScanned(scanned(plan(body), (word) => (doubtful.some((part) => word.includes(part)) ? 0.5 : 0.97)))

const saying = (document: PlanDocument, code: Diagnostic['code']) => document.diagnostics.filter((d) => d.code === code)
const quoted = (document: PlanDocument, { evidence }: Diagnostic) =>
  evidence.map(({ start, end }) => document.text.slice(start, end))

describe('values of doubtful figures', () => {
  const sure = doubting()

  it('are there where the figures are sure', () => {
    expect(sure.targets.map(({ value }) => value)).toContain(80)
    expect(sure.tasks.map(({ budget }) => budget?.amount ?? null)).toContain(45_000_000)
    expect(sure.tasks.some(({ timeline }) => timeline?.terms[0]?.end === '2021-06-30')).toBe(true)
    expect(sure.citations.map(({ key }) => key)).toContain('17/NQ-CP@2019-03-07')
    expect(saying(sure, 'doubtful-reading')).toEqual([])
  })

  it('are null, and the words stay, with a place to look at', () => {
    const document = doubting('80%')
    const target = document.targets.find(({ text }) => text.includes('80%'))!
    expect(target.value).toBeNull()
    const [told] = saying(document, 'doubtful-reading')
    expect(told).toMatchObject({ severity: 'warning' })
    expect(told!.message.vi).toMatch(/^Trang 1: .*“80%”/)
    expect(told!.message.en).toMatch(/^Page 1: .*“80%”/)
    expect(quoted(document, told!)).toEqual(['80%'])
    expect(told!.evidence[0]).toMatchObject({ page: 1, confidence: 0.5 })
    expect(told!.evidence[0]!.bbox).not.toBeNull()
  })

  it('are no dates', () => {
    const document = doubting('30/6/2021', 'II/2021')
    for (const task of document.tasks) {
      for (const { start, end } of task.timeline?.terms ?? []) expect([start, end]).toEqual([null, null])
    }
    const times = document.tasks.map(({ timeline }) => timeline?.text)
    expect(times).toEqual(expect.arrayContaining([expect.stringContaining('30/6/2021'), 'Quý II/2021']))
    expect(document.tasks.find(({ timeline }) => timeline?.text === 'Thường xuyên')!.timeline!.terms[0]!.kind).toBe(
      'continuous',
    )
    for (const { due } of document.responsibilities) for (const { end } of due?.terms ?? []) expect(end).toBeNull()
  })

  it('are no sums of money, in their own row alone', () => {
    const document = doubting('45')
    const amounts = document.tasks.flatMap(({ budget }) => (budget === null ? [] : [[budget.text, budget.amount]]))
    expect(amounts).toEqual([
      ['45 triệu đồng', null],
      ['30 triệu đồng', 30_000_000],
    ])
  })

  it('are no numbers or dates of citations', () => {
    const number = doubting('17/NQ-CP').citations.find(({ text }) => text.includes('17/NQ-CP'))!
    expect(number).toMatchObject({ number: null, key: null, issuedOn: '2019-03-07', kind: 'NQ' })
    const date = doubting('07/3/2019').citations.find(({ text }) => text.includes('17/NQ-CP'))!
    expect(date).toMatchObject({ number: '17/NQ-CP', key: '17/NQ-CP', issuedOn: null })
  })

  it('never survive, whichever words are doubtful', () => {
    const figures = ['80%', '5%', '72%)', '2019', '30/6/2021.', '45', '30', 'II/2021', '17/NQ-CP', '07/3/2019']
    fc.assert(
      fc.property(fc.subarray(figures), (doubtful) => {
        const document = readScanned(scanned(plan(body), (word) => (doubtful.includes(word) ? 0.6 : 0.95)))
        const isDoubtful = (record: { evidence: PlanDocument['tasks'][0]['evidence'] }, field: string) =>
          record.evidence.some((e) => e.field === field && e.confidence! < 0.88)
        for (const target of document.targets) {
          if (isDoubtful(target, 'value')) expect([target.value, target.valueMax]).toEqual([null, null])
          if (isDoubtful(target, 'baseline')) expect(target.baseline).toMatchObject({ value: null, year: null })
          if (isDoubtful(target, 'due')) expect(target.due!.terms.every((t) => t.end === null)).toBe(true)
        }
        for (const task of document.tasks) {
          if (isDoubtful(task, 'timeline')) expect(task.timeline!.terms.every((t) => t.end === null)).toBe(true)
          if (isDoubtful(task, 'budget')) expect(task.budget!.amount).toBeNull()
        }
        // each doubtful word is told of exactly once
        const told = saying(document, 'doubtful-reading').flatMap((d) => quoted(document, d))
        const words = [...document.text.matchAll(/\S+/g)]
          .map(([word]) => word)
          .filter((word) => doubtful.includes(word))
        expect(
          told
            .join(' ')
            .split(' ')
            .filter((w) => w !== '')
            .sort(),
        ).toEqual([...words].sort())
      }),
      { numRuns: 40 },
    )
  })

  it('leave the words of bodies and names, told once for a page', () => {
    const document = doubting('Nội', 'soát', 'trì')
    expect(document.tasks[0]!.lead.map(({ text }) => text)).toEqual(['Sở Nội vụ'])
    const told = saying(document, 'doubtful-reading')
    expect(told.every(({ severity }) => severity === 'info')).toBe(true)
    expect(told).toHaveLength(1)
    expect(quoted(document, told[0]!)).toEqual(expect.arrayContaining(['Nội', 'trì', 'soát']))
    expect(told[0]!.evidence.every(({ bbox }) => bbox !== null)).toBe(true)
  })
})

const head = (number: string, date: string) => `ỦY BAN NHÂN DÂN
TỈNH QUẢNG NGÃI
${number}
${date}
CHỈ THỊ
Về việc tăng cường quản lý dự án đầu tư

${plan(body).split('\n').slice(10).join('\n')}`

/** What reading machines make of numbers and days that were written by hand. */
const numbersByHand = [
  'Số: ØŠ /CT-UBND',
  'Số: 0Ø/CT-UBND',
  'Số: đ8  iCT-UBND',
  'Số: đ /CT-UBND',
  'Số: 0 8/CT-UBND',
  'Só: J2ICT-UBND',
  'Số: ⁄2 /CT -UBND',
  'Sô:ƒ9/CT- UBND',
  'Số: 1&2 \\CT_UBND',
  'Số: .Œ./CT–UBND',
  'Số:      /CT-UBND',
]
const daysByHand = [
  'Quảng Ngãi, ngày ø2 tháng 4 năm 2018',
  'Quảng Ngãi, ngày 2# thángØ? năm 2018',
  'Quảng Ngãi, ngày Ø 3 tháng 4 năm 2018',
  'Quảng Ngãi,ngày đ tháng 4năm 2018',
  'Quảng Ngãi. ngảy 1⁄4 thảng 12 nãm 2018',
  'Quảng Ngãi, ngày     tháng 4 năm 2018',
]

describe('heads written by hand', () => {
  it.each(numbersByHand)('%s has no number, and breaks nothing', (line) => {
    const document = readScanned(scanned(head(line, 'Quảng Ngãi, ngày 02 tháng 4 năm 2018'), 0.95))
    expect(document).toMatchObject({ number: null, symbol: null, kind: { code: 'CT' }, issuedOn: '2018-04-02' })
    expect(document.issuer?.name).toBe('UBND tỉnh')
    expect(document.province?.name).toBe('Quảng Ngãi')
    const told = saying(document, 'missing-metadata').find(({ message }) => /number/.test(message.en))!
    expect(quoted(document, told).join(' ')).toContain('UBND')
    expect(told.evidence[0]!.bbox).not.toBeNull()
  })

  it.each(daysByHand)('%s has a place, a year and no date', (line) => {
    const document = readScanned(scanned(head('Số: 08/CT-UBND', line), 0.95))
    expect(document).toMatchObject({ number: '08', symbol: '08/CT-UBND', issuedOn: null, place: 'Quảng Ngãi' })
    expect(document.id).toContain('2018')
    expect(document.issuer?.name).toBe('UBND tỉnh')
    const told = saying(document, 'missing-metadata').find(({ message }) => /date/.test(message.en))!
    expect(quoted(document, told).join(' ')).toMatch(/ng[àả]y/)
  })

  it('are one line with two columns, too', () => {
    const line = 'Số: Ø2 /CT-UBND Quảng Ngãi, ngày 2# thángØ? năm 2021'
    const document = readScanned(scanned(head(line, ''), 0.95))
    expect(document).toMatchObject({ number: null, issuedOn: null, place: 'Quảng Ngãi' })
    expect(document.issuer?.name).toBe('UBND tỉnh')
  })

  it('give no number or date that was read with doubt', () => {
    const lines = head('Số: 08/CT-UBND', 'Quảng Ngãi, ngày 02 tháng 4 năm 2018')
    const at = (doubtful: string) => readScanned(scanned(lines, (word) => (word === doubtful ? 0.7 : 0.97)))
    expect(at('')).toMatchObject({ number: '08', issuedOn: '2018-04-02' })
    expect(at('08/CT-UBND')).toMatchObject({ number: null, symbol: null, kind: { code: 'CT' } })
    expect(at('02')).toMatchObject({ number: '08', issuedOn: null, place: 'Quảng Ngãi' })
    expect(at('2018').id).not.toContain('2018')
  })

  it('are not seen in sentences', () => {
    for (const text of ['Số lượng cán bộ thuộc CT-UBND', 'Sở Nội vụ', 'Kế hoạch này: TM. UBND'])
      expect(readNumberLine(text)).toBeNull()
  })

  it('give no period where the year of the title is doubtful', () => {
    const at = (sure: number) =>
      readScanned(
        scanned(plan(body).replace('tỉnh Đồng Tháp năm 2021', 'năm 2022'), (w) => (w === '2022' ? sure : 0.97)),
      )
    expect(at(0.97).period).toEqual({ from: 2022, to: 2022 })
    const document = at(0.6)
    expect(document.period).toBeNull()
    expect(saying(document, 'doubtful-reading').flatMap((d) => quoted(document, d))).toEqual(['2022'])
  })
})

describe('pages read from pictures', () => {
  const source = (confidence: number | null) =>
    scanned(plan(body), 0.95, {
      reading: { engine: 'tesseract 5.3.0', pages: [{ number: 1, confidence }] },
      pages: [
        {
          number: 1,
          width: 595,
          height: 842,
          rotation: 0,
          textLayer: null,
          marks: [
            { kind: 'seal', box: [300, 700, 380, 780] },
            { kind: 'handwriting', box: [100, 60, 120, 75] },
          ],
        },
      ],
    })

  it('say so, and by what', () => {
    const document = readScanned(source(0.954))
    const [told] = saying(document, 'read-by-ocr')
    expect(told).toMatchObject({ severity: 'info' })
    expect(told!.message.vi).toContain('tesseract 5.3.0')
    expect(told!.message.vi).toContain('95,4 %')
    expect(told!.message.en).toContain('Page 1')
    expect(saying(document, 'low-text-quality')).toEqual([])
  })

  it('say which are poor', () => {
    expect(saying(readScanned(source(0.6)), 'low-text-quality')[0]!.message.en).toContain('Page 1')
    expect(saying(readScanned(source(null)), 'read-by-ocr')[0]!.message.en).toContain('no words')
  })

  it('show ink that gave no words', () => {
    const [ink] = saying(readScanned(source(0.95)), 'doubtful-reading')
    expect(ink!.evidence).toEqual([
      { field: 'text', start: 0, end: 0, page: 1, bbox: [100, 60, 120, 75], confidence: null },
    ])
    expect(ink!.message.vi).toContain('chữ viết tay')
  })
})
