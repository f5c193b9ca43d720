/** A confusion that scanners make and that its surroundings make certain. */
export interface RepairRule {
  readonly name: string
  /** One of these stands in the lower-cased text, else the pattern is not tried. */
  readonly hints: readonly string[]
  /** Over the lower-cased text; what it matches are the wrong words, the context is looked at, not matched. */
  readonly pattern: RegExp
  /** The right words, in lower case; the case of the wrong ones is kept. */
  readonly right: string
  readonly example: { readonly in: string; readonly out: string }
  /** Correct text that looks like it. */
  readonly counterExamples: readonly string[]
}

const aim = String.raw`(?:\d[\d.,]*\s?(?:%|phần trăm)|trên \d|từ \d|đến (?:hết )?(?:năm|quý|tháng|cuối|ngày)|đạt|nâng|hoàn thành|tăng|giảm|ít nhất|tối thiểu|nằm trong|duy trì|cải thiện|thuộc nhóm|xếp)`
const no = (words: string) => `(?<!(?<![\\p{L}\\p{M}])(?:${words}) )`
const start = '(?<![\\p{L}\\p{M}\\p{N}])'
const stop = '(?![\\p{L}\\p{M}\\p{N}])'
const rule = (source: string) => new RegExp(source, 'gu')

export const repairRules: readonly RepairRule[] = [
  {
    name: 'phấn đấu (phần/phân/phẩn đấu)',
    hints: ['đấu'],
    pattern: rule(
      `${start}${no('thành|cổ|góp|một|từng')}ph[aâầẩẫậ]n đấu${stop}(?! (?:thầu|giá|tranh|nối|thủ|trí|loại|vòng))`,
    ),
    right: 'phấn đấu',
    example: { in: 'Phần đấu 100% cơ quan có hộp thư', out: 'Phấn đấu 100% cơ quan có hộp thư' },
    counterExamples: ['thành phần đấu thầu', 'phần đấu giá tài sản', 'Phấn đấu hoàn thành'],
  },
  {
    name: 'phấn đấu (phân/phần/phấn đầu) trước một mức',
    hints: ['đầu', 'đâu'],
    pattern: rule(
      `${start}${no('thành|cổ|góp|một|từng|là|các|trong|ở')}ph[aâầấẩẫậ]n đ[âầẩ]u(?= ${aim}${stop.replace('p{N}', 'p{M}')})`,
    ),
    right: 'phấn đấu',
    example: { in: '+ Phân đầu 90% hồ sơ đúng hạn', out: '+ Phấn đấu 90% hồ sơ đúng hạn' },
    counterExamples: ['Phần đầu tư công trung hạn', 'phần đầu năm 2014', 'phân đầu mối kiểm soát', 'góp phần đầu đạt'],
  },
  {
    name: 'Cổng TTĐT',
    hints: ['công ttđt', 'công tt đt'],
    pattern: rule(`${start}công(?= tt ?đt${stop})`),
    right: 'cổng',
    example: { in: '- Công TTĐT tỉnh;', out: '- Cổng TTĐT tỉnh;' },
    counterExamples: ['Cổng TTĐT tỉnh', 'ban công tác TTĐT'],
  },
  {
    name: 'Cổng thông tin điện tử',
    hints: ['công thông tin điện tử', 'công/trang thông tin'],
    pattern: rule(`${start}${no('dịch vụ|thi|gia|phân|nhân|thủ')}công(?= thông tin điện tử${stop}|/trang thông tin)`),
    right: 'cổng',
    example: { in: 'đăng trên Công thông tin điện tử tỉnh', out: 'đăng trên Cổng thông tin điện tử tỉnh' },
    counterExamples: ['dịch vụ công thông tin điện tử', 'phân công thông tin điện tử'],
  },
  {
    name: 'Cổng dịch vụ công',
    hints: ['công dịch vụ công'],
    pattern: rule(
      `${start}${no('hành chính|dịch vụ|phân|tài chính|gia|cung cấp|tài sản|đầu tư')}công(?= dịch vụ công (?:quốc gia|trực tuyến|của (?:tỉnh|thành phố)|tỉnh|thành phố)${stop})`,
    ),
    right: 'cổng',
    example: { in: 'trên Công Dịch vụ công quốc gia', out: 'trên Cổng Dịch vụ công quốc gia' },
    counterExamples: ['cải cách hành chính công dịch vụ công trực tuyến', 'chất lượng dịch vụ công tỉnh'],
  },
  {
    name: 'thẩm quyền',
    hints: ['thâm quyền', 'thầm quyền', 'thấm quyền', 'thẫm quyền', 'tham quyền'],
    pattern: rule(`${start}(?:th[âầấẫ]m quyền${stop}|(?<=(?:có|theo|đúng|thuộc) )tham quyền${stop}(?! lực))`),
    right: 'thẩm quyền',
    example: { in: 'trình cấp có thâm quyền', out: 'trình cấp có thẩm quyền' },
    counterExamples: ['kẻ tham quyền cố vị', 'thẩm quyền giải quyết'],
  },
  {
    name: 'Chương trình',
    hints: ['chương tình', 'chương trinh', 'chưong trình', 'chuơng trình'],
    pattern: rule(
      `${start}(?:chương tình(?= (?:tổng thể|hành động|mục tiêu|công tác|kế hoạch|cải cách|số|của|làm việc)${stop})|chương trinh|chưong trình|chuơng trình)${stop}`,
    ),
    right: 'chương trình',
    example: { in: 'Chương tình tổng thể giai đoạn mới', out: 'Chương trình tổng thể giai đoạn mới' },
    counterExamples: ['văn chương tình yêu', 'Chương trình hành động'],
  },
  {
    name: 'Tính + tính từ',
    hints: ['tình '],
    pattern: rule(
      `${start}${no('tận|nhiệt|hữu|vô|chí|ân|thâm|cảm|trữ|hết|tâm|chân|nội|ngoại|sự')}tình(?= (?:hợp lý|công khai|hiệu quả|kịp thời|khả thi|minh bạch|hợp pháp|hợp hiến|chính xác|khách quan|thống nhất|đồng bộ|chủ động)${stop})`,
    ),
    right: 'tính',
    example: { in: 'Tình công khai của hoạt động tuyển dụng', out: 'Tính công khai của hoạt động tuyển dụng' },
    counterExamples: ['Tình hình thực hiện', 'phục vụ tận tình kịp thời', 'nhiệt tình chủ động', 'Tình trạng tiêu cực'],
  },
  {
    name: 'Tác động của/đến',
    hints: ['tức động'],
    pattern: rule(`${start}${no('lập|tin|hơi|ngay|nức')}tức động(?= (?:của|đến|tới|tích cực|tiêu cực)${stop})`),
    right: 'tác động',
    example: { in: 'Tức động của việc sắp xếp', out: 'Tác động của việc sắp xếp' },
    counterExamples: ['lập tức động viên', 'lập tức động đến', 'tác động của'],
  },
  {
    name: 'đội ngũ',
    hints: ['đối ngũ', 'đôi ngũ'],
    pattern: rule(
      `${start}đ[ốô]i ngũ(?= (?:cán bộ|công chức|viên chức|cb|cc|nhân viên|lãnh đạo|giáo viên|chuyên gia|nhà giáo|những người|này))`,
    ),
    right: 'đội ngũ',
    example: { in: 'nâng cao chất lượng đối ngũ cán bộ', out: 'nâng cao chất lượng đội ngũ cán bộ' },
    counterExamples: ['đối ngũ cốc nhập khẩu', 'đội ngũ cán bộ'],
  },
  {
    name: 'Quý',
    hints: ['qúy'],
    pattern: rule(`${start}qúy${stop}`),
    right: 'quý',
    example: { in: 'Trong Qúy I năm sau', out: 'Trong Quý I năm sau' },
    counterExamples: ['Quý II', 'quí IV', 'quỳnh'],
  },
  {
    name: 'nhũng nhiễu',
    hints: ['những nhiều', 'nhũng nhiều', 'những nhiễu'],
    pattern: rule(
      `${start}(?:nhũng nhiều|những nhiễu|(?<=(?:quan liêu|hách dịch|cửa quyền|phiền hà|tham nhũng|tiêu cực),? (?:và )?)những nhiều)${stop}`,
    ),
    right: 'nhũng nhiễu',
    example: { in: 'thái độ hách dịch, những nhiều', out: 'thái độ hách dịch, nhũng nhiễu' },
    counterExamples: ['không những nhiều mà còn tốt', 'những nhiều năm qua'],
  },
  {
    name: 'kinh phí',
    hints: ['kính phí', 'kinh phi'],
    pattern: rule(`${start}(?:kính phí|kinh phi(?= (?:thực hiện|hoạt động|từ|do|của|bảo đảm|đảm bảo)${stop}))${stop}`),
    right: 'kinh phí',
    example: { in: 'bố trí kính phí thực hiện', out: 'bố trí kinh phí thực hiện' },
    counterExamples: ['kinh phí thực hiện', 'kính mời'],
  },
  {
    name: 'đẩy mạnh, đẩy nhanh',
    hints: ['đây ', 'đầy ', 'đấy ', 'đẫy '],
    pattern: rule(
      `${start}${no('ở|tại|từ|nơi|trước|sau|gần|đến|về|rằng|dưới|trên|chứa|tràn|lấp|phủ')}đ[âầấẫ]y(?= (?:mạnh(?! (?:mẽ|dạn|bạo|hơn))|nhanh(?! (?:chóng|nhẹn|hơn)))${stop})`,
    ),
    right: 'đẩy',
    example: { in: 'Đây mạnh thanh toán; đầy nhanh tiến độ', out: 'Đẩy mạnh thanh toán; đẩy nhanh tiến độ' },
    counterExamples: ['từ đây nhanh chóng', 'tại đây mạnh ai nấy làm', 'đầy mạnh mẽ', 'đẩy mạnh'],
  },
  {
    name: 'quản lý',
    hints: ['quán lý', 'quàn lý', 'quãn lý'],
    pattern: rule(`${start}qu[áàã]n(?= lý${stop}(?! (?:tưởng|luận|thuyết|do|lịch|giải|tính|sự)))`),
    right: 'quản',
    example: { in: 'Ban Quán lý Khu kinh tế', out: 'Ban Quản lý Khu kinh tế' },
    counterExamples: ['một quán lý tưởng', 'cơ quan lý giải', 'quản lý'],
  },
  {
    name: 'chuẩn bị',
    hints: ['chuân bị', 'chuần bị', 'chuấn bị', 'chuẫn bị'],
    pattern: rule(`${start}chu[âầấẫ]n(?= bị${stop})`),
    right: 'chuẩn',
    example: { in: 'chuân bị đầy đủ các điều kiện', out: 'chuẩn bị đầy đủ các điều kiện' },
    counterExamples: ['chuẩn bị', 'tiêu chuẩn bị thay thế'],
  },
  {
    name: 'chi nhánh',
    hints: ['chỉ nhánh', 'chí nhánh', 'chì nhánh'],
    pattern: rule(`${start}ch[ỉíì](?= nhánh${stop}(?! (?:sông|suối|rẽ|cây|này|đó|đường|chính|phụ)))`),
    right: 'chi',
    example: { in: 'mở chỉ nhánh tại tỉnh', out: 'mở chi nhánh tại tỉnh' },
    counterExamples: ['chỉ nhánh sông này', 'chi nhánh'],
  },
  {
    name: 'thay đổi',
    hints: ['thay đôi', 'thay đồi', 'thay đỗi'],
    pattern: rule(
      `${start}(?<=${start}thay )đ[ôồỗ]i${stop}(?! (?:giày|dép|đũa|mắt|tay|chân|bạn|vợ|tất|ngũ|môi|bên|khi|chút|mươi|chè|trọc))`,
    ),
    right: 'đổi',
    example: { in: 'đăng ký thay đôi thông tin', out: 'đăng ký thay đổi thông tin' },
    counterExamples: ['thay đôi giày mới', 'thay đối tượng', 'thay đổi'],
  },
  ...(
    [
      ['nghị quyết', 'ngh[iịì] quy[êếề]t'],
      ['quyết định', 'quy[êếề]t [dđ][iịí]nh'],
      ['nghị định', 'ngh[iịì] [dđ][iịí]nh'],
      ['kế hoạch', 'k[êếề] ho[aạ]ch'],
      ['chỉ thị', 'ch[iỉí] th[iịì]'],
      ['thông tư', 'th[oô]ng t[uư]'],
      ['công văn', 'c[oô]ng v[aăâ]n'],
    ] as const
  ).map(
    ([right, spellings]): RepairRule => ({
      name: `${right} số <số>`,
      hints: writings(spellings).filter((words) => words !== right),
      pattern: rule(`${start}(?!${right}|${right.replace('quyế', 'qui')})${spellings}(?= số:? ?\\d)`),
      right,
      example: { in: `theo ${misread(right)} số 12`, out: `theo ${right} số 12` },
      counterExamples: [`${right} số 12`, `${misread(right)} khác`],
    }),
  ),
]

/** All that a pattern of letters and choices of letters stands for. */
function writings(pattern: string): string[] {
  return pattern
    .split(/[[\]]/)
    .reduce<string[]>(
      (made, part, i) => made.flatMap((words) => (i % 2 === 0 ? [part] : [...part]).map((p) => words + p)),
      [''],
    )
}

/** One mark too few, as a scanner would read it. */
function misread(words: string): string {
  return words.replace(/[ịếỉô]/u, (letter) => ({ ị: 'i', ế: 'ê', ỉ: 'i', ô: 'o' })[letter]!)
}
