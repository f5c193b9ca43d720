import { type NamedEntry, reform } from './entries.js'

type More = Omit<NamedEntry, 'name' | 'level' | 'aliases'>
const province = (name: string, aliases: readonly string[] = [], more: More = {}): NamedEntry => ({
  name,
  level: 'province',
  aliases,
  ...more,
})

/** Names end in `tỉnh` where the place is said; in aliases the tier is left out, it is read by itself. */
export const provincialBodies: readonly NamedEntry[] = [
  // people's council and committee
  province('Văn phòng Đoàn ĐBQH và HĐND tỉnh', ['Văn phòng Đoàn ĐBQH & HĐND', 'VP ĐĐBQH và HĐND']),
  province('Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh', ['Văn phòng Đoàn ĐBQH, HĐND và UBND']),
  province('Văn phòng Đoàn ĐBQH tỉnh', ['Văn phòng Đoàn ĐBQH']),
  province('Đoàn ĐBQH tỉnh', ['Đoàn ĐBQH', 'ĐĐBQH']),
  province('Ban Pháp chế HĐND tỉnh', ['Ban Pháp chế HĐND', 'Ban Pháp chế của HĐND', 'Ban Pháp chế']),
  province('Ban Kinh tế - Ngân sách HĐND tỉnh', [
    'Ban Kinh tế - Ngân sách HĐND',
    'Ban KT-NS HĐND',
    'Ban Kinh tế - Ngân sách',
  ]),
  province('Ban Văn hóa - Xã hội HĐND tỉnh', ['Ban Văn hóa - Xã hội HĐND', 'Ban VH-XH HĐND', 'Ban Văn hóa - Xã hội']),
  province('Ban Đô thị HĐND tỉnh', ['Ban Đô thị HĐND']),
  province('Hội đồng Thi đua - Khen thưởng tỉnh', ['Hội đồng Thi đua - Khen thưởng', 'Hội đồng TĐKT', 'HĐTĐKT']),
  province('Ban Thi đua - Khen thưởng tỉnh', ['Ban Thi đua - Khen thưởng', 'Ban TĐKT']),
  province('Ban Tôn giáo tỉnh', ['Ban Tôn giáo']),
  province('Ban Dân tộc tỉnh', ['Ban Dân tộc'], { to: reform.to, successor: 'Sở Dân tộc và Tôn giáo' }),
  province('Ban Chỉ đạo Cải cách hành chính tỉnh', ['Ban Chỉ đạo Cải cách hành chính', 'BCĐ CCHC', 'Ban Chỉ đạo CCHC']),
  // boards, agencies
  province('Ban Quản lý các khu công nghiệp tỉnh', [
    'Ban Quản lý các khu công nghiệp',
    'Ban Quản lý khu công nghiệp',
    'BQL các KCN',
    'BQL KCN',
    'Ban Quản lý các KCN',
  ]),
  province('Ban Quản lý Khu kinh tế tỉnh', [
    'Ban Quản lý Khu kinh tế',
    'Ban Quản lý các khu kinh tế',
    'BQL Khu kinh tế',
    'BQL KKT',
    'BQL các KKT',
  ]),
  province('Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh', [
    'Ban Quản lý các khu kinh tế và khu công nghiệp',
    'Ban Quản lý Khu kinh tế và các khu công nghiệp',
    'Ban Quản lý Khu kinh tế, khu công nghiệp',
    'Ban Quản lý các khu công nghiệp, khu kinh tế',
    'BQL KKT, KCN',
    'BQL các KKT và KCN',
  ]),
  province('Ban Quản lý các khu công nghệ cao và khu công nghiệp thành phố', [
    'Ban Quản lý các khu công nghệ cao và khu công nghiệp',
    'BQL các khu công nghệ cao và khu công nghiệp',
  ]),
  province('Ban Quản lý các khu công nghiệp và chế xuất tỉnh', [
    'Ban Quản lý các khu công nghiệp và chế xuất',
    'Ban Quản lý các khu chế xuất và công nghiệp',
    'BQL các KCN và CX',
  ]),
  province('Trung tâm Xúc tiến đầu tư tỉnh', ['Trung tâm Xúc tiến đầu tư', 'Trung tâm XTĐT']),
  province('Trường Chính trị tỉnh', ['Trường Chính trị']),
  // police, army, courts
  province('Bộ Chỉ huy Quân sự tỉnh', ['Bộ Chỉ huy Quân sự', 'Bộ CHQS', 'BCH Quân sự', 'Bộ Tư lệnh']),
  province('Bộ Chỉ huy Bộ đội Biên phòng tỉnh', [
    'Bộ Chỉ huy Bộ đội Biên phòng',
    'Bộ Chỉ huy BĐBP',
    'BCH Bộ đội Biên phòng',
    'BCH BĐBP',
    'Bộ CHBP',
    'Bộ đội Biên phòng',
    'BĐBP',
  ]),
  province('Cảnh sát Phòng cháy và chữa cháy tỉnh', ['Cảnh sát Phòng cháy và chữa cháy', 'Cảnh sát PCCC']),
  province('Cục Thi hành án dân sự tỉnh', ['Cục Thi hành án dân sự', 'Cục THADS'], {
    to: '2025-06-30',
    successor: 'Thi hành án dân sự tỉnh',
  }),
  province('Thi hành án dân sự tỉnh', ['Thi hành án dân sự', 'THADS'], { from: '2025-07-01' }),
  // branches of central agencies
  province('Cục Thuế tỉnh', ['Cục Thuế'], { to: '2025-06-30', successor: 'Thuế tỉnh' }),
  province('Thuế tỉnh', ['Cơ quan Thuế'], { from: '2025-07-01' }),
  province('Cục Thống kê tỉnh', ['Cục Thống kê'], { to: reform.to, successor: 'Thống kê tỉnh' }),
  province('Chi cục Thống kê tỉnh', ['Chi cục Thống kê'], {
    from: reform.from,
    to: '2025-06-30',
    successor: 'Thống kê tỉnh',
  }),
  province('Thống kê tỉnh', [], { from: '2025-07-01' }),
  province('Cục Hải quan tỉnh', ['Cục Hải quan', 'Hải quan'], { to: reform.to }),
  province('Cục Quản lý thị trường tỉnh', ['Cục Quản lý thị trường', 'Cục QLTT'], {
    to: reform.to,
    successor: 'Chi cục Quản lý thị trường tỉnh',
  }),
  province('Chi cục Quản lý thị trường tỉnh', ['Chi cục Quản lý thị trường', 'Chi cục QLTT']),
  province('Ngân hàng Nhà nước chi nhánh tỉnh', [
    'Ngân hàng Nhà nước Việt Nam chi nhánh',
    'Ngân hàng Nhà nước chi nhánh',
    'NHNN chi nhánh',
    'NHNN Việt Nam - Chi nhánh',
    'Chi nhánh NHNN',
    'Chi nhánh Ngân hàng Nhà nước',
  ]),
  province('Ngân hàng Chính sách xã hội chi nhánh tỉnh', [
    'Ngân hàng Chính sách xã hội chi nhánh',
    'Ngân hàng Chính sách xã hội',
    'NHCSXH',
  ]),
  province('Bảo hiểm xã hội khu vực', ['BHXH khu vực'], { from: reform.from }),
  province('Kho bạc Nhà nước khu vực', ['KBNN khu vực'], { from: reform.from }),
  // press and companies
  province(
    'Đài Phát thanh và Truyền hình tỉnh',
    ['Đài Phát thanh và Truyền hình', 'Đài PT&TH', 'Đài PTTH', 'Đài PT-TH', 'Đài PTTHT', 'ĐPTTH'],
    {
      to: '2025-06-30',
      successor: 'Báo và phát thanh, truyền hình tỉnh',
    },
  ),
  province('Báo tỉnh', [], { to: '2025-06-30', successor: 'Báo và phát thanh, truyền hình tỉnh' }),
  province(
    'Báo và phát thanh, truyền hình tỉnh',
    ['Báo và phát thanh, truyền hình', 'Báo và Đài Phát thanh - Truyền hình', 'Báo và Đài PT&TH', 'Báo và PTTH'],
    { from: '2025-07-01' },
  ),
  province('VNPT tỉnh', ['VNPT']),
  province('Viettel tỉnh', ['Viettel', 'Chi nhánh Viettel', 'Chi nhánh Tập đoàn Công nghiệp - Viễn thông Quân đội']),
  province('MobiFone tỉnh', ['MobiFone']),
  province('Công ty Điện lực tỉnh', ['Công ty Điện lực']),
  // the Party
  province('Tỉnh ủy', ['Thành ủy', 'TU'], { tailless: true }),
  province('Ban Thường vụ Tỉnh ủy', ['BTV Tỉnh ủy', 'BTV TU', 'BTVTU'], { tailless: true }),
  province('Thường trực Tỉnh ủy', ['TT Tỉnh ủy', 'TT TU', 'TTTU'], { tailless: true }),
  province('Ban Chấp hành Đảng bộ tỉnh', ['Ban Chấp hành Đảng bộ', 'BCH Đảng bộ']),
  province('Văn phòng Tỉnh ủy', ['Văn phòng TU', 'VPTU'], { tailless: true }),
  province('Ban Tổ chức Tỉnh ủy', ['Ban Tổ chức TU', 'BTC TU', 'BTCTU'], { tailless: true }),
  province('Ban Tuyên giáo Tỉnh ủy', ['Ban Tuyên giáo TU', 'BTG TU', 'BTGTU'], {
    tailless: true,
    to: '2025-02-02',
    successor: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  }),
  province('Ban Dân vận Tỉnh ủy', ['Ban Dân vận TU', 'BDV TU', 'BDVTU'], {
    tailless: true,
    to: '2025-02-02',
    successor: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  }),
  province('Ban Tuyên giáo và Dân vận Tỉnh ủy', ['Ban TG&DV Tỉnh ủy', 'Ban Tuyên giáo và Dân vận TU', 'Ban TG&DV TU'], {
    tailless: true,
    from: '2025-02-03',
  }),
  province('Ban Nội chính Tỉnh ủy', ['Ban Nội chính TU', 'BNC TU', 'BNCTU'], { tailless: true }),
  province(
    'Ủy ban Kiểm tra Tỉnh ủy',
    ['UBKT Tỉnh ủy', 'Ủy ban Kiểm tra TU', 'Ủy ban Kiểm tra', 'UBKT', 'UBKT TU', 'UBKTTU'],
    { tailless: true },
  ),
  province(
    'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ['Đảng ủy Khối các cơ quan và doanh nghiệp', 'Đảng ủy Khối các cơ quan', 'Đảng ủy Khối CQ&DN'],
    { to: '2025-02-02' },
  ),
  province('Đảng ủy các cơ quan Đảng tỉnh', ['Đảng ủy các cơ quan Đảng'], { from: '2025-02-03' }),
  province('Đảng ủy UBND tỉnh', ['Đảng ủy UBND'], { from: '2025-02-03' }),
  // mass organisations of the province
  province('Tỉnh Đoàn', [
    'Tỉnh Đoàn Thanh niên',
    'Thành Đoàn',
    'Đoàn TNCS Hồ Chí Minh',
    'Đoàn TNCS',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Đoàn Thanh niên',
  ]),
  province('Hiệp hội Doanh nghiệp tỉnh', ['Hiệp hội Doanh nghiệp', 'Hiệp hội DN', 'HHDN']),
  province('Hội Doanh nhân trẻ tỉnh', ['Hội Doanh nhân trẻ']),
  province('Liên minh Hợp tác xã tỉnh', ['Liên minh Hợp tác xã', 'Liên minh HTX']),
  province('Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh', [
    'Liên hiệp các Hội Khoa học và Kỹ thuật',
    'Liên hiệp các Hội KH&KT',
    'Liên hiệp các Hội KHKT',
  ]),
  province('Liên hiệp các tổ chức hữu nghị tỉnh', ['Liên hiệp các tổ chức hữu nghị']),
  province('Hội Văn học nghệ thuật tỉnh', ['Hội Văn học nghệ thuật', 'Hội VHNT']),
  province('Hội Nhà báo tỉnh', ['Hội Nhà báo']),
  province('Hội Luật gia tỉnh', ['Hội Luật gia']),
  province('Đoàn Luật sư tỉnh', ['Đoàn Luật sư']),
  // district party committees and youth unions, one name for all of them
  {
    name: 'Huyện ủy',
    level: 'district',
    aliases: [
      'Các huyện ủy, thị ủy, thành ủy',
      'Huyện ủy, thị ủy, thành ủy',
      'Thị ủy',
      'Quận ủy',
      'Các huyện ủy, thành ủy',
      'Huyện ủy, thành ủy',
    ],
    to: '2025-06-30',
    tailless: true,
  },
  {
    name: 'Huyện đoàn',
    level: 'district',
    aliases: ['Thị đoàn', 'Quận đoàn', 'Đoàn Thanh niên cấp huyện'],
    to: '2025-06-30',
    tailless: true,
  },
]
