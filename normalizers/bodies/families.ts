import type { FamilyEntry } from './entries.js'

/** `base` at each tier: `Công an tỉnh`, `Công an cấp huyện`, `Công an cấp xã`. */
const family = (
  base: string,
  tiers: string,
  aliases: readonly string[] = [],
  usual?: 'district' | 'commune',
): FamilyEntry => ({
  bases: [base, ...aliases],
  tiers: {
    ...(tiers.includes('t') && { province: `${base} tỉnh` }),
    ...(tiers.includes('h') && { district: `${base} cấp huyện` }),
    ...(tiers.includes('x') && { commune: `${base} cấp xã` }),
    ...(tiers.includes('*') && { all: `${base} các cấp` }),
    ...(tiers.includes('n') && { provinces: `${base} các tỉnh, thành phố` }),
  },
  usual: usual ?? 'province',
})

/**
 * Kinds of body that stand at several tiers. `t` tỉnh, `h` huyện, `x` xã, `*` các cấp, `n` các tỉnh, thành phố.
 * The first base makes the canonical name.
 */
export const families: readonly FamilyEntry[] = [
  family('UBND', 'thx*n'),
  family('HĐND', 'thx*n'),
  family('Thường trực HĐND', 'thx*', ['TT HĐND', 'TTHĐND']),
  family('Văn phòng UBND', 'thx', ['VPUB', 'VPUBND', 'Văn phòng Ủy ban']),
  family('Văn phòng HĐND và UBND', 'hx', [], 'district'),
  family('Văn phòng HĐND', 'th'),
  family('Công an', 'thx*', ['CA']),
  family('Thanh tra', 'th'),
  family('Thanh tra Nhà nước', 't'),
  family('Ban Chỉ huy Quân sự', 'hx', ['Ban CHQS', 'BCHQS'], 'district'),
  family('Bảo hiểm xã hội', 'th', ['BHXH']),
  family('Kho bạc Nhà nước', 'th', ['KBNN', 'Kho bạc']),
  family('Tòa án nhân dân', 'th*', ['TAND', 'Tòa án']),
  family('Viện kiểm sát nhân dân', 'th*', ['VKSND', 'Viện kiểm sát', 'Viện KSND']),
  family('Ủy ban Mặt trận Tổ quốc Việt Nam', 'thx*', [
    'Ủy ban MTTQ Việt Nam',
    'Ủy ban MTTQ',
    'UB MTTQ Việt Nam',
    'UB MTTQ',
    'UBMTTQ Việt Nam',
    'UBMTTQ',
    'UBMTTQVN',
    'MTTQ Việt Nam',
    'MTTQ',
    'MTTQVN',
    'Mặt trận',
  ]),
  family('Hội Nông dân', 'thx*', ['Hội Nông dân Việt Nam', 'Hội ND']),
  family('Hội Liên hiệp Phụ nữ', 'thx*', [
    'Hội Liên hiệp Phụ nữ Việt Nam',
    'Hội LHPN Việt Nam',
    'Hội LHPN',
    'Hội Phụ nữ',
  ]),
  family('Hội Cựu chiến binh', 'thx*', ['Hội Cựu chiến binh Việt Nam', 'Hội CCB', 'Hội CCB Việt Nam']),
  family('Hội Chữ thập đỏ', 'th', ['Hội CTĐ']),
  family('Hội Người cao tuổi', 'thx', ['Hội NCT']),
  family('Hội Khuyến học', 'thx'),
  family('Liên đoàn Lao động', 'th', ['LĐLĐ', 'Liên đoàn Lao động Việt Nam']),
  family(
    'Đài Truyền thanh',
    'hx',
    ['Đài TT', 'Đài Truyền thanh - Truyền hình', 'Đài TT - TH', 'Đài Phát thanh'],
    'district',
  ),
  family(
    'Trung tâm Văn hóa - Thông tin và Truyền thanh',
    'h',
    ['Trung tâm VHTT&TT', 'Trung tâm Văn hóa - Truyền thanh'],
    'district',
  ),
  family('Trung tâm Phục vụ hành chính công', 'thx*', [
    'TTPVHCC',
    'Trung tâm PVHCC',
    'Trung tâm Hành chính công',
    'Trung tâm HCC',
  ]),
  family('Đảng ủy', 'x', [], 'commune'),
  family('Trạm Y tế', 'x', ['TYT'], 'commune'),
  family('Chi cục Thuế', 'h', [], 'district'),
  family('Bưu điện', 'thx', ['VNPost', 'Vietnam Post']),
  family('Điện lực', 'th'),
]
