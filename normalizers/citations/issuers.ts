/** Ministries and agencies, by the letters that their symbols carry: `12/2015/TT-BNV`. Past ones too: archives go back to 1990. */
export const ministries: ReadonlyMap<string, string> = new Map([
  ['BNV', 'Bộ Nội vụ'],
  ['BTC', 'Bộ Tài chính'],
  ['BTP', 'Bộ Tư pháp'],
  ['BTTTT', 'Bộ Thông tin và Truyền thông'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BKHĐT', 'Bộ Kế hoạch và Đầu tư'],
  ['BGDĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BGD&ĐT', 'Bộ Giáo dục và Đào tạo'],
  ['BYT', 'Bộ Y tế'],
  ['BXD', 'Bộ Xây dựng'],
  ['BGTVT', 'Bộ Giao thông vận tải'],
  ['BTNMT', 'Bộ Tài nguyên và Môi trường'],
  ['BNNMT', 'Bộ Nông nghiệp và Môi trường'],
  ['BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BNN', 'Bộ Nông nghiệp và Phát triển nông thôn'],
  ['BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
  ['BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch'],
  ['BCT', 'Bộ Công Thương'],
  ['BCA', 'Bộ Công an'],
  ['BQP', 'Bộ Quốc phòng'],
  ['BNG', 'Bộ Ngoại giao'],
  ['BDTTG', 'Bộ Dân tộc và Tôn giáo'],
  ['UBDT', 'Ủy ban Dân tộc'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['VPCP', 'Văn phòng Chính phủ'],
  ['NHNN', 'Ngân hàng Nhà nước Việt Nam'],
  ['KTNN', 'Kiểm toán Nhà nước'],
  ['BHXH', 'Bảo hiểm xã hội Việt Nam'],
  ['TANDTC', 'Tòa án nhân dân tối cao'],
  ['VKSNDTC', 'Viện kiểm sát nhân dân tối cao'],
])

/** Departments of a province by the letters of their symbols: `25/KH-SNV`. */
export const departments: ReadonlyMap<string, string> = new Map([
  ['SNV', 'Sở Nội vụ'],
  ['STC', 'Sở Tài chính'],
  ['STP', 'Sở Tư pháp'],
  ['STTTT', 'Sở Thông tin và Truyền thông'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['SKHĐT', 'Sở Kế hoạch và Đầu tư'],
  ['SGDĐT', 'Sở Giáo dục và Đào tạo'],
  ['SYT', 'Sở Y tế'],
  ['SXD', 'Sở Xây dựng'],
  ['SGTVT', 'Sở Giao thông vận tải'],
  ['STNMT', 'Sở Tài nguyên và Môi trường'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
  ['SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['SCT', 'Sở Công Thương'],
])

/** State and Party organs by the letters of their symbols. */
export const organs: ReadonlyMap<string, string> = new Map([
  ['CP', 'Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['QH', 'Quốc hội'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
  ['CTN', 'Chủ tịch nước'],
  ['TW', 'Ban Chấp hành Trung ương'],
  ['TƯ', 'Ban Chấp hành Trung ương'],
  ['VPTW', 'Văn phòng Trung ương Đảng'],
  ['BTCTW', 'Ban Tổ chức Trung ương'],
  ['UBKTTW', 'Ủy ban Kiểm tra Trung ương'],
  ['BTGTW', 'Ban Tuyên giáo Trung ương'],
  ['BTGDVTW', 'Ban Tuyên giáo và Dân vận Trung ương'],
  ['BCĐTW', 'Ban Chỉ đạo Trung ương'],
  ['TU', 'Tỉnh ủy'],
  ['HU', 'Huyện ủy'],
])

/** Letters of bodies that exist in every province, district and commune: which one is meant only words can tell. */
export const localCommittees: readonly string[] = ['UBND', 'HĐND', 'UBNN', 'UB']

/** Letters that are written in more than one way; the right one is on the right. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['TTG', 'TTg'],
  ['Ttg', 'TTg'],
  ['Tg', 'TTg'],
  ['ND', 'NĐ'],
  ['Nđ', 'NĐ'],
  ['QD', 'QĐ'],
  ['Qđ', 'QĐ'],
  ['CTR', 'CTr'],
  ['Ctr', 'CTr'],
  ['TTR', 'TTr'],
  ['Ttr', 'TTr'],
  ['QYĐ', 'QyĐ'],
  ['HDND', 'HĐND'],
])

/** Whether letters of a symbol are those of a body we know. */
export function isKnownIssuer(part: string): boolean {
  const letters = part.replace(/K?\d+$/, '')
  return organs.has(letters) || ministries.has(part) || departments.has(part) || localCommittees.includes(part)
}

/**
 * The body that the letters of a symbol name, null where they name none or one of many.
 * `kind` is the code of the document's kind: the decision of a ministry (`QĐ-BNV`) is its minister's.
 */
export function issuerOfParts(parts: readonly string[], kind: string): string | null {
  const names: string[] = []
  for (const part of parts) {
    const organ = organs.get(part) ?? organs.get(part.replace(/K?\d+$/, ''))
    if (organ !== undefined) return organ
    const ministry = ministries.get(part)
    if (ministry !== undefined) {
      names.push(kind === 'QĐ' && ministry.startsWith('Bộ ') ? `Bộ trưởng ${ministry}` : ministry)
      if (kind !== 'TTLT' && kind !== 'NQLT') break
    } else if (departments.has(part)) return departments.get(part)!
  }
  return names.length === 0 ? null : names.join(', ')
}
