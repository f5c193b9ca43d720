import { describe, expect, it } from 'vitest'
import { plan, quote, read } from './reading.js'

const aims = async (body: string) => {
  const document = await read(plan(`I. MỤC TIÊU\n\n${body}`), 'plan.md')
  return document.targets.map(({ indicator, value, unit, due, baseline, criterion, evidence }) => ({
    ...{
      indicator,
      value,
      unit,
      due: due?.text ?? null,
      baseline: baseline?.value ?? null,
      criterion: criterion?.code ?? null,
    },
    said: quote(document, evidence, 'value'),
  }))
}

describe('aims that go on behind a semicolon', () => {
  it.each([
    ['- Đến năm 2025, tỷ lệ xã đạt chuẩn đạt 80%; đến năm 2030 đạt 100%.', 'tỷ lệ xã đạt chuẩn'],
    ['- Năm 2025 có 80% hộ dùng nước sạch; năm 2030: 100%.', 'hộ dùng nước sạch'],
  ])('have what they measure from before: %s', async (line, indicator) => {
    expect((await aims(line)).map((aim) => [aim.indicator, aim.value, aim.due?.slice(-4), aim.said])).toEqual([
      [indicator, 80, '2025', '80%'],
      [indicator, 100, '2030', '100%'],
    ])
  })

  it('take nothing from before where they say what they measure, or no day', async () => {
    const found = await aims('- Đến năm 2025, tỷ lệ xã đạt chuẩn đạt 80%; đến năm 2030 tỷ lệ hộ nghèo còn 2%; 100%.')
    expect(found.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['tỷ lệ xã đạt chuẩn', 80],
      ['tỷ lệ hộ nghèo', 2],
    ])
  })
})

describe('tables of aims', () => {
  it('have values behind a unit, of no year where the head says none, and running numbers that are no codes', async () => {
    const rows = '| 1 | Tỷ lệ hộ nghèo | % | 5 |\n| 2 | Lao động có việc làm | người | 12.000 |'
    expect(await aims(`| TT | Chỉ tiêu | ĐVT | Kế hoạch |\n|---|---|---|---|\n${rows}`)).toEqual([
      { indicator: 'Tỷ lệ hộ nghèo', value: 5, unit: '%', due: null, baseline: null, criterion: null, said: '5' },
      {
        indicator: 'Lao động có việc làm',
        value: 12000,
        unit: 'người',
        due: null,
        baseline: null,
        criterion: null,
        said: '12.000',
      },
    ])
  })

  it('count things by thousands, in what was reached before, too', async () => {
    const [aim] = await aims(
      '| TT | Chỉ tiêu | ĐVT | Thực hiện 2020 | Kế hoạch 2021 |\n|---|---|---|---|---|\n| 1 | Lao động có việc làm | người | 11.000 | 12.000 |',
    )
    expect(aim).toMatchObject({ value: 12000, baseline: 11000 })
  })
})

describe('words that only look like values', () => {
  it.each([
    ['- Từ 6/2024 xã An Bình hoàn thành số hóa.', []],
    ['- Có 8/10 xã đạt chuẩn.', [[8, 'xã']]],
    ['- Hồ sơ trực tuyến một phần năm sau đạt 50%.', [[50, '%']]],
    ['- Số hóa một phần năm hồ sơ.', [[20, '%']]],
  ])('%s', async (line, values) => {
    expect((await aims(line)).map(({ value, unit }) => [value, unit])).toEqual(values)
  })
})
