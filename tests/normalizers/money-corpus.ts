import type { Budget } from '../../schema/values.js'

/** Sums and the VND that they are. */
export const sums: readonly (readonly [text: string, amount: number])[] = [
  ['45 tr', 45_000_000],
  ['05tr', 5_000_000],
  ['12 trđ', 12_000_000],
  ['7 tr.đ', 7_000_000],
  ['50 triệu đồng', 50_000_000],
  ['50 TRIỆU ĐỒNG', 50_000_000],
  ['2,5 triệu', 2_500_000],
  ['1.250 triệu đồng', 1_250_000_000],
  ['1,5 tỷ', 1_500_000_000],
  ['1,5 tỉ đồng', 1_500_000_000],
  ['3 tỷ rưỡi', 3_500_000_000],
  ['2 tỷ 300 triệu', 2_300_000_000],
  ['2 tỷ 300 triệu đồng', 2_300_000_000],
  ['1 triệu 200 nghìn đồng', 1_200_000],
  ['10 nghìn tỷ đồng', 10_000_000_000_000],
  ['1.250.000 đồng', 1_250_000],
  ['800.000đ', 800_000],
  ['800.000 đ', 800_000],
  ['15.000.000 VNĐ', 15_000_000],
  ['15.000.000 VND', 15_000_000],
  ['500 nghìn đồng', 500_000],
  ['500 ngàn đồng', 500_000],
  ['khoảng 20 triệu đồng', 20_000_000],
  ['Dự kiến: 75 triệu đồng.', 75_000_000],
  ['50.000.000 đồng (năm mươi triệu đồng)', 50_000_000],
  ['Tổng kinh phí: 1.200.000.000 đồng', 1_200_000_000],
  ['(30 tr)', 30_000_000],
  ['0,5 tỷ đồng', 500_000_000],
]

/** Words that are no one sum: without a unit, ranges, two sums, other numbers. */
export const notSums: readonly string[] = [
  '',
  '1.200',
  '45',
  'Kinh phí tự chủ',
  '30 - 40 triệu đồng',
  'từ 30 đến 40 triệu đồng',
  '30 triệu đồng và 40 triệu đồng',
  'năm 2025',
  '24 trang',
  '12 đợt',
  '5 trạm',
  '100%',
  '3 tỉnh',
  '12/KH-UBND',
  'hỗ trợ 20 triệu đồng cho mỗi lớp',
  '1.2.3 tr',
]

type Row = readonly [text: string, note: string | null, unitHint: string | null, budget: Omit<Budget, 'text'> | null]
const none = { amount: null, per: null, basis: null, sources: [] }
const from = (...sources: readonly (readonly [string, number | null])[]): Budget['sources'] =>
  sources.map(([name, amount]) => ({ name, amount }))

/** Cells, their notes and the unit of the column's head. */
export const budgets: readonly Row[] = [
  [
    '60 tr/ xã',
    'NS tỉnh 20tr;xã 40tr',
    null,
    { ...none, amount: 60e6, per: 'xã', sources: from(['Ngân sách tỉnh', 20e6], ['Ngân sách xã', 40e6]) },
  ],
  ['08tr/kỳ', 'NS tỉnh', null, { ...none, amount: 8e6, per: 'kỳ', sources: from(['Ngân sách tỉnh', null]) }],
  ['30 triệu đồng/lớp', null, null, { ...none, amount: 30e6, per: 'lớp' }],
  ['2 triệu đồng mỗi hội nghị', null, null, { ...none, amount: 2e6, per: 'hội nghị' }],
  ['35 tr', null, null, { ...none, amount: 35e6 }],
  ['90 triệu đồng', 'Ngân sách huyện', null, { ...none, amount: 90e6, sources: from(['Ngân sách huyện', null]) }],
  ['Theo dự toán', null, null, { ...none, basis: 'Theo dự toán' }],
  ['Theo quy định', 'NS xã', null, { ...none, basis: 'Theo quy định', sources: from(['Ngân sách xã', null]) }],
  ['Kinh phí tự chủ', null, null, { ...none, basis: 'Kinh phí tự chủ' }],
  ['Kinh phí thường xuyên', null, null, { ...none, basis: 'Kinh phí thường xuyên' }],
  ['NS tỉnh', null, null, { ...none, basis: 'NS tỉnh', sources: from(['Ngân sách tỉnh', null]) }],
  ['NSNN', null, null, { ...none, basis: 'NSNN', sources: from(['Ngân sách nhà nước', null]) }],
  [
    'Ngân sách trung ương và địa phương',
    null,
    null,
    {
      ...none,
      basis: 'Ngân sách trung ương và địa phương',
      sources: from(['Ngân sách Trung ương', null], ['Ngân sách địa phương', null]),
    },
  ],
  [
    'NS tỉnh 30 tr, NS huyện 20 tr',
    null,
    null,
    { ...none, amount: 50e6, sources: from(['Ngân sách tỉnh', 30e6], ['Ngân sách huyện', 20e6]) },
  ],
  [
    '100 tr (NSTW: 60tr; tỉnh: 40tr)',
    null,
    null,
    { ...none, amount: 100e6, sources: from(['Ngân sách Trung ương', 60e6], ['Ngân sách tỉnh', 40e6]) },
  ],
  ['20 triệu đồng từ ngân sách tỉnh', null, null, { ...none, amount: 20e6, sources: from(['Ngân sách tỉnh', null]) }],
  ['5 tỷ đồng', 'Vốn ODA', null, { ...none, amount: 5e9, sources: from(['Vốn ODA', null]) }],
  ['200 tr', 'Xã hội hoá', null, { ...none, amount: 200e6, sources: from(['Xã hội hóa', null]) }],
  [
    '200 tr',
    'Kinh phí sự nghiệp; xã hội hóa',
    null,
    { ...none, amount: 200e6, sources: from(['Kinh phí sự nghiệp', null], ['Xã hội hóa', null]) },
  ],
  ['1.200', null, null, { ...none, basis: '1.200' }],
  ['1.200', null, 'triệu đồng', { ...none, amount: 1200e6 }],
  ['250', null, 'Kinh phí (ĐVT: 1.000 đồng)', { ...none, amount: 250e3 }],
  ['250', null, 'Kinh phí', { ...none, basis: '250' }],
  ['45,5', 'NS tỉnh', 'triệu đồng', { ...none, amount: 45.5e6, sources: from(['Ngân sách tỉnh', null]) }],
  ['50 tr', null, 'nghìn đồng', { ...none, amount: 50e6 }],
  ['30 - 40 triệu đồng', null, null, { ...none, basis: '30 - 40 triệu đồng' }],
  ['5 tr x 10 lớp', null, null, { ...none, basis: '5 tr x 10 lớp' }],
  ['5 tr x 10 lớp = 50 tr', null, null, { ...none, amount: 50e6 }],
  ['-', null, null, null],
  ['', 'NS tỉnh', null, null],
]
