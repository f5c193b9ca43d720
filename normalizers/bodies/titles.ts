/** Titles and names of persons. Lower case; matched on compare keys. */

/** Titles of those who head a body. */
export const titles: readonly string[] = [
  'thủ trưởng',
  'người đứng đầu',
  'lãnh đạo',
  'giám đốc',
  'phó giám đốc',
  'tổng giám đốc',
  'chủ tịch',
  'phó chủ tịch',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'bộ trưởng',
  'thứ trưởng',
  'cục trưởng',
  'chi cục trưởng',
  'tổng cục trưởng',
  'viện trưởng',
  'hiệu trưởng',
  'chỉ huy trưởng',
  'thống đốc',
  'tổng biên tập',
  'chánh án',
  'chánh',
  'phó chánh',
  'trưởng',
  'phó trưởng',
  'phó',
  'bí thư',
  'phó bí thư',
  'tổng',
  'đồng chí',
  'tập thể lãnh đạo',
  'tổ trưởng',
  'tổ phó',
  'vụ trưởng',
  'phó vụ trưởng',
  'đội trưởng',
  'hạt trưởng',
  'trạm trưởng',
]

/** Names and groups that begin like titles. */
export const notTitles: readonly string[] = [
  'tổng công ty',
  'tổng cục',
  'tổng hội',
  'tổng liên đoàn',
  'tổng đài',
  'trưởng thành',
  'chủ tịch nước',
]

/** Family names, by which a person is told behind a title: `Phó Thủ tướng Trần Hồng Hà`. */
export const familyNames: ReadonlySet<string> = new Set(
  (
    'an âu bạch bành bế bùi cao cầm châu chu chử cù dương đàm đào đặng điểu đinh đoàn đỗ đồng đường giáp hà hoàng hồ hứa huỳnh ' +
    'kiều kim khổng khuất khúc la lã lại lâm lê lò lục lưu lương lý ma mã mai mạc nông ngô nguyễn ninh nghiêm phạm phan phùng quách quan ' +
    'sơn sùng tạ tăng tiêu tô tôn tống thạch thái thân trần triệu trịnh trương ung văn vi võ vũ vương vừ y'
  ).split(' '),
)
