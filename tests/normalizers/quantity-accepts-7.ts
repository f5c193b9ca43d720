import type { Accepted } from './quantity-corpus.js'

export const accepts7: readonly Accepted[] = [
  [
    '- Tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 85%; tỷ lệ số hóa kết quả đạt 100%.',
    { said: 'gte 85 %', indicator: 'Tỷ lệ hồ sơ trực tuyến toàn trình' },
    { said: 'eq 100 %', indicator: 'tỷ lệ số hóa kết quả' },
  ],
  [
    'Tối thiểu 80% hồ sơ cấp tỉnh, 60% cấp huyện và 40% cấp xã.',
    { said: 'gte 80 %', indicator: 'hồ sơ cấp tỉnh' },
    { said: 'gte 60 %', indicator: 'hồ sơ cấp huyện', subject: 'cấp huyện' },
    { said: 'gte 40 %', indicator: 'hồ sơ cấp xã', subject: 'cấp xã' },
  ],
  ['Niêm yết công khai đầy đủ 100% TTHC.', { said: 'eq 100 %', indicator: 'Niêm yết công khai đầy đủ TTHC' }],
  [
    'Rà soát thủ tục; Sở Tư pháp: công khai đầy đủ 100% TTHC.',
    { said: 'eq 100 %', indicator: 'công khai đầy đủ TTHC', subject: 'Sở Tư pháp' },
  ],
  [
    'Tỷ lệ hồ sơ của các sở; UBND cấp huyện được giải quyết đúng hạn đạt 90%.',
    { said: 'eq 90 %', indicator: 'Tỷ lệ hồ sơ của các sở; UBND cấp huyện được giải quyết đúng hạn' },
  ],
  ['Sở Nội vụ: đảm bảo đạt 95%.', { said: 'eq 95 %', indicator: 'Sở Nội vụ', subject: 'Sở Nội vụ' }],
  [
    'Đạt 1.250 hồ sơ, 1,5 triệu lượt, 02/03 đơn vị.',
    { said: 'eq 1250 hồ sơ', indicator: 'hồ sơ' },
    { said: 'eq 1500000 lượt', indicator: 'lượt' },
  ],
  ['Tỷ lệ trả kết quả đạt 98%.', { said: 'eq 98 %', indicator: 'Tỷ lệ trả kết quả' }],
]
