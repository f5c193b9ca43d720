import type { Accepted } from './quantity-corpus.js'

export const accepts7: readonly Accepted[] = [
  [
    '- Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 85%; tỷ lệ số hóa kết quả đạt 100%.',
    { said: 'gte 85 %', indicator: 'Tỷ lệ hồ sơ trực tuyến toàn trình' },
    { said: 'eq 100 %', indicator: 'tỷ lệ số hóa kết quả' },
  ],
  ['Tỷ lệ trả kết quả đạt 98%.', { said: 'eq 98 %', indicator: 'Tỷ lệ trả kết quả' }],
]
