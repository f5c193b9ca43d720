/** Invented words of plans of invented provinces. */
export const provinceNames = [
  'Sơn Thuận',
  'Hải Vân',
  'Lâm Bình',
  'Đông Khê',
  'An Hoà',
  'Phú Lộc',
  'Thanh Sơn',
  'Vĩnh Đồng',
  'Tây Giang',
  'Bình Lãng',
]

export const areaWords = [
  ['steering', 'Chỉ đạo, điều hành', 'Steering'],
  ['institutions', 'Cải cách thể chế', 'Institutions'],
  ['procedures', 'Cải cách thủ tục hành chính', 'Administrative procedures'],
  ['apparatus', 'Cải cách tổ chức bộ máy', 'Organisational apparatus'],
  ['civil-service', 'Cải cách chế độ công vụ', 'Civil service'],
  ['public-finance', 'Cải cách tài chính công', 'Public finance'],
  ['modernization', 'Xây dựng chính quyền điện tử, chính quyền số', 'Digital government'],
  ['impact', 'Tác động đến người dân, kinh tế - xã hội', 'Impact'],
] as const

export const bodyNames = [
  'Sở Nội vụ',
  'Sở Tư pháp',
  'Văn phòng UBND tỉnh',
  'Sở Tài chính',
  'Sở Khoa học và Công nghệ',
  'UBND cấp huyện',
  'Các sở, ban, ngành tỉnh',
] as const

/** One job in two wordings. */
export const jobWords = [
  [
    'Lập và công bố lịch kiểm tra việc cải cách tại các cơ quan của tỉnh',
    'Kiểm tra cải cách tại ít nhất một phần ba số cơ quan, có lịch báo trước',
  ],
  [
    'Mỗi quý họp một lần để gỡ vướng mắc cho các cơ quan',
    'Hằng quý nghe báo cáo vướng mắc và giao việc gỡ ngay tại cuộc họp',
  ],
  [
    'Đưa tin về cải cách trên đài của tỉnh và trang của các huyện',
    'Mở chuyên mục cải cách trên sóng phát thanh, truyền hình',
  ],
  [
    'Soát lại các quyết định của tỉnh đã quá mười năm và đề nghị bỏ những gì không còn dùng',
    'Rà soát quyết định cũ của tỉnh, trình bãi bỏ phần hết tác dụng',
  ],
  [
    'Hỏi ý kiến người chịu tác động trước khi ban hành quy định mới',
    'Lấy ý kiến doanh nghiệp và người dân về dự thảo quy định',
  ],
  ['Tập huấn cách viết dự thảo cho công chức pháp chế', 'Mở lớp về soạn thảo văn bản cho người làm pháp chế'],
  ['Cắt một phần tư thời gian giải quyết của các thủ tục về đất', 'Rút ngắn thời gian làm thủ tục đất đai'],
  ['Niêm yết đủ thủ tục tại nơi nhận hồ sơ', 'Công khai thủ tục ở bộ phận một cửa và trên cổng của tỉnh'],
  ['Trả lời phản ánh của dân trong năm ngày làm việc', 'Tiếp nhận và xử lý phản ánh, kiến nghị đúng hạn'],
  ['Gộp các phòng làm cùng một việc ở sở', 'Sắp xếp lại phòng chuyên môn có nhiệm vụ trùng nhau'],
  ['Giao thêm việc cấp phép nhỏ cho huyện', 'Phân cấp cho huyện một số việc cấp phép'],
  ['Viết bản mô tả việc cho từng vị trí', 'Hoàn thành mô tả vị trí việc làm trong các đơn vị'],
] as const

/** [indicator, area, unit, value] */
export const indicatorWords = [
  ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'procedures', '%', 90],
  ['Mức độ hài lòng của người dân', 'impact', '%', 80],
  ['Tỷ lệ thủ tục được cung cấp trực tuyến', 'modernization', '%', 40],
  ['Số cơ quan được kiểm tra trong năm', 'steering', 'cơ quan', 10],
  ['Tỷ lệ văn bản trao đổi bằng điện tử', 'modernization', '%', 70],
  ['Tỷ lệ công chức xã đạt chuẩn', 'civil-service', '%', 75],
  ['Thời gian giải quyết thủ tục về đất giảm', 'procedures', 'ngày làm việc', 5],
  ['Tỷ lệ đơn vị tự bảo đảm chi thường xuyên', 'public-finance', '%', 15],
] as const
