import { type FieldEntry, reform } from './entries.js'

const ended = (field: string, short: FieldEntry['short'], to: string, successor: string): FieldEntry => ({
  field,
  ...(short && { short }),
  to,
  successor,
})

/**
 * Fields of provincial departments (`Sở`): Decrees 13/2008, 24/2014 and 45/2025/NĐ-CP; older ones as archives name them.
 * Where provinces of one year differ (`Sở Ngoại vụ`), no successor is given.
 */
export const departments: readonly FieldEntry[] = [
  { field: 'Nội vụ', short: [['NV']] },
  { field: 'Tư pháp', short: [['TP']] },
  { field: 'Tài chính', short: [['TC']] },
  { field: 'Công Thương', short: [['CT']] },
  { field: 'Xây dựng', short: [['XD']] },
  { field: 'Khoa học và Công nghệ', short: [['KH', 'CN']] },
  {
    field: 'Văn hóa, Thể thao và Du lịch',
    short: [
      ['VH', 'TT', 'DL'],
      ['VHTT', 'DL'],
    ],
  },
  { field: 'Văn hóa và Thể thao', short: [['VH', 'TT']] },
  { field: 'Du lịch', short: [['DL']] },
  { field: 'Giáo dục và Đào tạo', short: [['GD', 'ĐT']] },
  { field: 'Y tế', short: [['YT']] },
  { field: 'Ngoại vụ', short: [['NgV']] },
  { field: 'Quy hoạch - Kiến trúc', short: [['QH', 'KT']] },
  { field: 'An toàn thực phẩm', short: [['ATTP']] },
  { field: 'Nông nghiệp và Môi trường', short: [['NN', 'MT']], from: reform.from },
  { field: 'Dân tộc và Tôn giáo', short: [['DT', 'TG']], from: reform.from },
  ended('Kế hoạch và Đầu tư', [['KH', 'ĐT']], reform.to, 'Sở Tài chính'),
  ended('Thông tin và Truyền thông', [['TT', 'TT']], reform.to, 'Sở Khoa học và Công nghệ'),
  ended('Giao thông vận tải', [['GT', 'VT']], reform.to, 'Sở Xây dựng'),
  ended('Tài nguyên và Môi trường', [['TN', 'MT']], reform.to, 'Sở Nông nghiệp và Môi trường'),
  ended(
    'Nông nghiệp và Phát triển nông thôn',
    [
      ['NN', 'PTNT'],
      ['NN', 'PT', 'NT'],
      ['NN', 'PTNN'],
    ],
    reform.to,
    'Sở Nông nghiệp và Môi trường',
  ),
  ended(
    'Lao động - Thương binh và Xã hội',
    [
      ['LĐ', 'TB', 'XH'],
      ['LĐ', 'TBXH'],
    ],
    reform.to,
    'Sở Nội vụ',
  ),
  ended('Công nghiệp', undefined, '2008-04-30', 'Sở Công Thương'),
  ended('Thương mại', [['TM']], '2008-04-30', 'Sở Công Thương'),
  ended('Thương mại và Du lịch', undefined, '2008-04-30', 'Sở Công Thương'),
  ended('Thủy sản', undefined, '2008-04-30', 'Sở Nông nghiệp và Phát triển nông thôn'),
  ended('Văn hóa - Thông tin', undefined, '2008-04-30', 'Sở Văn hóa, Thể thao và Du lịch'),
  ended('Thể dục thể thao', [['TDTT']], '2008-04-30', 'Sở Văn hóa, Thể thao và Du lịch'),
  ended('Bưu chính, Viễn thông', [['BC', 'VT']], '2008-04-30', 'Sở Thông tin và Truyền thông'),
  ended('Tài chính - Vật giá', undefined, '2004-12-31', 'Sở Tài chính'),
  ended('Khoa học, Công nghệ và Môi trường', [['KH', 'CN', 'MT']], '2003-12-31', 'Sở Khoa học và Công nghệ'),
]

/** Fields of district offices (`Phòng`): Decrees 14/2008, 37/2014/NĐ-CP; those of communes since 2025-07-01 besides. */
export const offices: readonly FieldEntry[] = [
  { field: 'Nội vụ', short: [['NV']] },
  { field: 'Tư pháp', short: [['TP']] },
  { field: 'Tài chính - Kế hoạch', short: [['TC', 'KH']] },
  { field: 'Tài nguyên và Môi trường', short: [['TN', 'MT']] },
  { field: 'Lao động - Thương binh và Xã hội', short: [['LĐ', 'TB', 'XH']] },
  { field: 'Văn hóa và Thông tin', short: [['VH', 'TT']] },
  { field: 'Giáo dục và Đào tạo', short: [['GD', 'ĐT']] },
  { field: 'Y tế', short: [['YT']] },
  { field: 'Dân tộc' },
  { field: 'Kinh tế', short: [['KT']] },
  { field: 'Kinh tế và Hạ tầng', short: [['KT', 'HT']] },
  { field: 'Quản lý đô thị', short: [['QLĐT']] },
  { field: 'Nông nghiệp và Phát triển nông thôn', short: [['NN', 'PTNT']] },
  { field: 'Nông nghiệp và Môi trường', short: [['NN', 'MT']] },
  { field: 'Kinh tế, Hạ tầng và Đô thị', short: [['KT', 'HT', 'ĐT']] },
  { field: 'Văn hóa - Xã hội', short: [['VH', 'XH']] },
]
