import type { Accepted } from './quantity-corpus.js'

/** Multiples and parts in words. Parts are read in percent. */
export const accepts8: readonly Accepted[] = [
  [
    'Số tổ hợp tác tăng gấp đôi so với năm 2020.',
    {
      said: 'eq 2 lần increase',
      indicator: 'Số tổ hợp tác',
      baseline: { text: 'so với năm 2020', year: 2020, value: null },
    },
  ],
  [
    'Đến năm 2025, thu nhập bình quân gấp 1,5 lần năm 2020.',
    {
      said: 'eq 1.5 lần increase',
      indicator: 'thu nhập',
      baseline: { text: 'năm 2020', year: 2020, value: null },
      due: 'Đến năm 2025',
    },
  ],
  ['Kim ngạch xuất khẩu tăng gấp 2.', { said: 'eq 2 lần increase', indicator: 'Kim ngạch xuất khẩu' }],
  [
    'Giá trị sản phẩm gấp 2 - 3 lần so với hiện nay.',
    {
      said: 'between 2 ..3 lần increase',
      indicator: 'Giá trị sản phẩm',
      baseline: { text: 'so với hiện nay', year: null, value: null },
    },
  ],
  ['Doanh thu cao gấp hơn hai lần.', { said: 'gt 2 lần increase', indicator: 'Doanh thu' }],
  ['Giảm một nửa số vụ cháy.', { said: 'eq 50 % decrease', indicator: 'số vụ cháy' }],
  [
    'Ít nhất một phần ba số thôn có tủ sách.',
    { said: 'gte 33.33 %', indicator: 'số thôn có tủ sách', subject: 'thôn' },
  ],
  ['Hai phần ba số xã có chợ.', { said: 'eq 66.67 %', indicator: 'số xã có chợ', subject: 'xã' }],
  ['Trên 3/4 số thôn đạt chuẩn văn hóa.', { said: 'gt 75 %', indicator: 'số thôn đạt chuẩn văn hóa', subject: 'thôn' }],
  [
    'Tỷ lệ hộ nghèo giảm 1/2 so với đầu nhiệm kỳ.',
    {
      said: 'eq 50 % decrease',
      indicator: 'Tỷ lệ hộ nghèo',
      subject: 'hộ nghèo',
      baseline: { text: 'so với đầu nhiệm kỳ', year: null, value: null },
    },
  ],
  ['Tỷ lệ chuyên cần từ 95% trở lên.', { said: 'gte 95 %', indicator: 'Tỷ lệ chuyên cần' }],
  [
    'Giảm 5-8% số ca mắc so với trung bình giai đoạn 2011-2015.',
    {
      said: 'between 5 ..8 % decrease',
      indicator: 'số ca mắc',
      baseline: { text: 'so với trung bình giai đoạn 2011-2015', year: 2011, value: null },
    },
  ],
  [
    'Giá trị sản xuất trên 1 ha đất nông nghiệp đạt 150 triệu đồng.',
    { said: 'eq 150 triệu đồng', indicator: 'Giá trị sản xuất trên 1 ha đất nông nghiệp' },
  ],
  [
    'Tối thiểu 90% người dân có hồ sơ điện tử, tăng 10 điểm phần trăm so với năm 2022.',
    { said: 'gte 90 %', indicator: 'người dân có hồ sơ điện tử', subject: 'người dân' },
    {
      said: 'eq 10 điểm phần trăm increase',
      indicator: 'người dân có hồ sơ điện tử',
      subject: 'người dân',
      baseline: { text: 'so với năm 2022', year: 2022, value: null },
    },
  ],
]
