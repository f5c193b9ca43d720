import type { Accepted } from './quantity-corpus.js'

export const accepts7: readonly Accepted[] = [
  [
    'Nâng cấp 100% điểm bưu điện xã có kết nối mạng.',
    { said: 'eq 100 %', indicator: 'Nâng cấp điểm bưu điện xã có kết nối mạng' },
  ],
  [
    'Kinh phí cho nghiên cứu đạt 2% GRDP, trong đó kinh phí từ xã hội chiếm hơn 60%.',
    { said: 'eq 2 %', indicator: 'Kinh phí cho nghiên cứu GRDP' },
    { said: 'gt 60 %', indicator: 'kinh phí từ xã hội' },
  ],
  [
    'Kéo giảm ít nhất 5% số vụ tai nạn giao thông so với dịp Tết năm trước.',
    {
      said: 'gte 5 % decrease',
      indicator: 'số vụ tai nạn giao thông',
      baseline: { text: 'so với dịp Tết năm trước', year: null, value: null },
    },
  ],
  ['Giảm thiểu 50% rác thải nhựa.', { said: 'eq 50 % decrease', indicator: 'rác thải nhựa' }],
  ['Thành lập ít nhất 01 tổ tàu thuyền an toàn.', { said: 'gte 1 tổ', indicator: 'Thành lập tổ tàu thuyền an toàn' }],
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
