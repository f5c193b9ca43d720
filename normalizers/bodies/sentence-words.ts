/** Words of the sentences that bodies stand in. Lower case; matched on compare keys. */

/** Orders that come before the bodies they are given to: `Giao Giám đốc Sở …`, `Yêu cầu Thủ trưởng các sở …`. */
export const orders: readonly string[] = [
  'giao',
  'giao cho',
  'giao trách nhiệm cho',
  'giao nhiệm vụ cho',
  'đề nghị',
  'yêu cầu',
  'phân công',
  'ủy quyền',
  'ủy quyền cho',
  'kính đề nghị',
  'trân trọng đề nghị',
  'đồng thời giao',
  'đồng thời đề nghị',
  'đồng thời yêu cầu',
  'đối với',
  'riêng',
  'riêng đối với',
  'trách nhiệm của',
  'nhiệm vụ của',
]

/** Clauses that come before the subject: `Trên cơ sở Kế hoạch này, các sở …`. */
export const leadIns: readonly string[] = [
  'trong quá trình',
  'trên cơ sở',
  'căn cứ',
  'hàng năm',
  'hằng năm',
  'hàng quý',
  'hàng tháng',
  'định kỳ',
  'trước ngày',
  'theo',
  'khi',
  'sau khi',
  'nếu',
  'trường hợp',
  'trong trường hợp',
  'để',
  'ngoài ra',
  'đồng thời',
  'từ năm',
  'trong năm',
  'đối với',
]

/** What can begin the clause that narrows a body, in a list that ends at a verb. */
export const narrowing: readonly string[] = [
  'được chọn',
  'được lựa chọn',
  'được giao',
  'được phân công',
  'được phân cấp',
  'được ủy quyền',
  'được thụ hưởng',
  'được kiểm tra',
  'được thanh tra',
  'có điều kiện',
  'có đủ điều kiện',
  'có thẩm quyền',
  'có chức năng',
  'có nhu cầu',
  'thuộc diện',
  'thuộc phạm vi',
  'hoạt động trên địa bàn',
]

/** The same in a cell, which ends by itself. */
export const narrowingInCell: readonly string[] = [
  ...narrowing,
  'được',
  'đã',
  'chưa',
  'đang',
  'có',
  'không',
  'nơi',
  'thuộc',
  'trực thuộc',
  'nằm',
  'đối với',
  'tại',
  'trong',
  'trên',
  'liên quan',
]

/** Where a clause of place begins and what noun it is about: `trong các khu công nghệ cao`, `trên toàn quốc`. */
export const placePrepositions: readonly string[] = ['trên', 'trong', 'tại', 'ở', 'thuộc', 'đóng trên', 'đóng tại']

export const placeNouns: readonly string[] = [
  'toàn quốc',
  'cả nước',
  'nước',
  'toàn tỉnh',
  'toàn thành phố',
  'toàn huyện',
  'địa bàn',
  'tỉnh',
  'thành phố',
  'huyện',
  'xã',
  'khu',
  'khu vực',
  'khu công nghiệp',
  'khu công nghệ cao',
  'khu kinh tế',
  'khu chế xuất',
  'cụm công nghiệp',
  'vùng',
  'lưu vực',
  'hệ thống giáo dục',
  'hệ thống chính trị',
  'lĩnh vực',
]
