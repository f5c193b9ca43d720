/**
 * The provinces and centrally-run cities from 2008-08-01 to 2025-06-30, with the codes of the General Statistics Office
 * (Decision 124/2004/QĐ-TTg) and the code of the province that each became on 2025-07-01 (Resolution 202/2025/QH15).
 */
export interface FormerProvince {
  readonly code: string
  readonly name: string
  /** Code in `currentProvinces`; the same territory where `merged` is false. */
  readonly became: string
  readonly city?: true
  /** False for the eleven that the mergers left alone. */
  readonly merged: boolean
  readonly aliases?: readonly string[]
}

const merged = (code: string, name: string, became: string, aliases: readonly string[] = []): FormerProvince => ({
  code,
  name,
  became,
  merged: true,
  aliases,
})
const kept = (code: string, name: string, aliases: readonly string[] = []): FormerProvince => ({
  code,
  name,
  became: code,
  merged: false,
  aliases,
})
const city = (province: FormerProvince): FormerProvince => ({ ...province, city: true })

export const formerProvinces: readonly FormerProvince[] = [
  city(kept('01', 'Hà Nội')),
  merged('02', 'Hà Giang', '08'),
  kept('04', 'Cao Bằng'),
  merged('06', 'Bắc Kạn', '19', ['Bắc Cạn']),
  merged('08', 'Tuyên Quang', '08'),
  merged('10', 'Lào Cai', '15', ['Lao Cai']),
  kept('11', 'Điện Biên'),
  kept('12', 'Lai Châu'),
  kept('14', 'Sơn La'),
  merged('15', 'Yên Bái', '15'),
  merged('17', 'Hòa Bình', '25'),
  merged('19', 'Thái Nguyên', '19'),
  kept('20', 'Lạng Sơn'),
  kept('22', 'Quảng Ninh'),
  merged('24', 'Bắc Giang', '24'),
  merged('25', 'Phú Thọ', '25'),
  merged('26', 'Vĩnh Phúc', '25'),
  merged('27', 'Bắc Ninh', '24'),
  merged('30', 'Hải Dương', '31'),
  city(merged('31', 'Hải Phòng', '31')),
  merged('33', 'Hưng Yên', '33'),
  merged('34', 'Thái Bình', '33'),
  merged('35', 'Hà Nam', '37'),
  merged('36', 'Nam Định', '37'),
  merged('37', 'Ninh Bình', '37'),
  kept('38', 'Thanh Hóa'),
  kept('40', 'Nghệ An'),
  kept('42', 'Hà Tĩnh'),
  merged('44', 'Quảng Bình', '44'),
  merged('45', 'Quảng Trị', '44'),
  kept('46', 'Thừa Thiên Huế', ['TT Huế', 'TT-Huế']),
  city(merged('48', 'Đà Nẵng', '48')),
  merged('49', 'Quảng Nam', '48'),
  merged('51', 'Quảng Ngãi', '51'),
  merged('52', 'Bình Định', '52'),
  merged('54', 'Phú Yên', '66'),
  merged('56', 'Khánh Hòa', '56'),
  merged('58', 'Ninh Thuận', '56'),
  merged('60', 'Bình Thuận', '68'),
  merged('62', 'Kon Tum', '51', ['Kontum', 'Công Tum']),
  merged('64', 'Gia Lai', '52'),
  merged('66', 'Đắk Lắk', '66', ['Đăk Lăk', 'Đắc Lắc', 'Đắc Lắk', 'Đăklăk', 'Đắklắk', 'Daklak', 'Dak Lak']),
  merged('67', 'Đắk Nông', '68', ['Đăk Nông', 'Đắc Nông', 'Đăknông', 'Daknong', 'Dak Nong']),
  merged('68', 'Lâm Đồng', '68'),
  merged('70', 'Bình Phước', '75'),
  merged('72', 'Tây Ninh', '80'),
  merged('74', 'Bình Dương', '79'),
  merged('75', 'Đồng Nai', '75'),
  merged('77', 'Bà Rịa - Vũng Tàu', '79', ['Bà Rịa Vũng Tàu', 'BR - VT', 'BRVT']),
  city(merged('79', 'Hồ Chí Minh', '79', ['HCM'])),
  merged('80', 'Long An', '80'),
  merged('82', 'Tiền Giang', '82'),
  merged('83', 'Bến Tre', '86'),
  merged('84', 'Trà Vinh', '86'),
  merged('86', 'Vĩnh Long', '86'),
  merged('87', 'Đồng Tháp', '82'),
  merged('89', 'An Giang', '91'),
  merged('91', 'Kiên Giang', '91'),
  city(merged('92', 'Cần Thơ', '92')),
  merged('93', 'Hậu Giang', '92'),
  merged('94', 'Sóc Trăng', '92'),
  merged('95', 'Bạc Liêu', '96'),
  merged('96', 'Cà Mau', '96'),
]
