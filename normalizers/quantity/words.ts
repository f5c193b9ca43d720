import type { Comparator } from '../../schema/values.js'
import { anyOf, bounded, compareKey } from '../letters.js'

/** The words of a table, parted by bars and line breaks. */
export function listed(table: string): string[] {
  return table
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** What a word in front of a quantity says of it. Keys of a text are searched, so the words are keys too. */
export interface LeadWord {
  readonly word: string
  /** `aim`: phấn đấu; `reach`: đạt, lên; `up`, `down`: tăng, giảm; `compare`: tối thiểu; `filler`: từ, là. */
  readonly kind: 'aim' | 'reach' | 'up' | 'down' | 'compare' | 'filler'
  readonly comparator?: Comparator
  /** True where the word alone makes a count an aim (`tối thiểu 2 dự án`, not `trên 30 năm`). */
  readonly strong?: boolean
  /** True where the word stays in the indicator (`hoàn thành`, `tỷ lệ`). */
  readonly kept?: boolean
}

const compareWords: readonly (readonly [Comparator, boolean, string])[] = [
  [
    'gte',
    true,
    'tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không được dưới|tối thiểu là|ít nhất là|đạt và vượt|≥|>=',
  ],
  ['gt', false, 'trên|hơn|vượt|vượt mức|vượt trên|lớn hơn|>'],
  [
    'lte',
    true,
    'tối đa|tối đa là|không để quá|không để vượt quá|không quá|không vượt quá|không được quá|không cao hơn|nhiều nhất|không nhiều hơn|chậm nhất|muộn nhất|chậm nhất là|muộn nhất là|dưới hoặc bằng|≤|<=',
  ],
  ['lt', false, 'dưới|ít hơn|nhỏ hơn|<'],
]

/** OCR takes the marks of `phấn đấu` for others. */
export const striveWords = ['phấn', 'phân', 'phần', 'phán'].flatMap((a) => ['đấu', 'đầu'].map((b) => `${a} ${b}`))

/** Words that state an aim and measure nothing themselves. */
export const aimWords = [
  ...striveWords,
  ...striveWords.map((w) => `${w} để`),
  'đảm bảo',
  'bảo đảm',
  'duy trì',
  'mục tiêu',
  'yêu cầu',
  'chỉ tiêu',
  'phải',
  'cần',
  'để',
  'nhằm',
  'trong đó',
  'trong đó có',
  'ổn định',
]

const downWords = [
  'giảm',
  'cắt giảm',
  'giảm được',
  'giảm thêm',
  'tinh giản',
  'rút ngắn',
  'tiết kiệm',
  'giảm bình quân',
  'giảm thiểu',
  'kéo giảm',
  'cắt giảm được',
  'hạ',
  'thấp hơn',
  'giảm hơn',
]
const upWords = [
  'tăng',
  'tăng thêm',
  'thêm',
  'tăng được',
  'tăng hạng',
  'tăng bình quân',
  'cải thiện',
  'nâng',
  'nâng lên',
  'nâng hạng',
  'nâng thêm',
  'tăng trưởng',
  'cao hơn',
  'tăng hơn',
]
const reachWords = [
  'đạt',
  'đạt được',
  'lên',
  'lên đến',
  'lên tới',
  'xuống',
  'xuống còn',
  'còn',
  'chỉ còn',
  'đạt từ',
  'đạt mức',
  'có',
  'chiếm',
]
const keptReachWords = ['hoàn thành', 'thu hút', 'thu hút được']
const fillers = listed(`
  từ|là|khoảng|ở mức|mức|trong|trong vòng|đến|cho|của|ngay|bình quân|với|gần|đủ|vào|đối với|bằng|trung bình
  đến mức`)
const keptFillers = ['tỷ lệ', 'thời hạn', 'thời gian']

export const leadWords: ReadonlyMap<string, LeadWord> = new Map(
  [
    ...compareWords.flatMap(([comparator, strong, words]) =>
      words.split('|').map((word): LeadWord => ({ word, kind: 'compare', comparator, strong })),
    ),
    ...aimWords.map((word): LeadWord => ({ word, kind: 'aim' })),
    ...downWords.map((word): LeadWord => ({ word, kind: 'down' })),
    ...upWords.map((word): LeadWord => ({ word, kind: 'up' })),
    ...reachWords.map((word): LeadWord => ({ word, kind: 'reach' })),
    ...keptReachWords.map((word): LeadWord => ({ word, kind: 'reach', kept: true })),
    ...fillers.map((word): LeadWord => ({ word, kind: 'filler' })),
    ...keptFillers.map((word): LeadWord => ({ word, kind: 'filler', kept: true })),
  ].map((lead) => [compareKey(lead.word), lead]),
)

/** Nouns that name a measure: a clause that opens with one says first what is measured, then how much. */
export const measureWords = listed(`
  tỷ lệ|chỉ số|mức độ|mức|số|số lượng|tổng số|điểm số|điểm|thời gian|thời hạn|tốc độ|tăng trưởng|kết quả|thứ hạng
  vị trí|giá trị|tổng|sản lượng|quy mô|diện tích|thu nhập|năng suất|kim ngạch|tỷ trọng|chi phí|doanh thu
  năng lực`)

/** Bodies and people: those whose target it is. */
export const actorWords = listed(`
  cán bộ|công chức|viên chức|cơ quan|đơn vị|sở|ban quản lý|ban chỉ đạo|ban, ngành|ngành|UBND|HĐND|ủy ban
  địa phương|xã|phường|thị trấn|huyện|tỉnh|thành phố|thôn|doanh nghiệp|nhà đầu tư|hộ|hộ dân|hộ gia đình
  hộ kinh doanh|hợp tác xã|HTX|HKD|DNNVV|người|người dân|công dân|tổ chức|cá nhân|học sinh|sinh viên|giáo viên
  lao động|đảng viên|cơ sở|trường|trường học|bệnh viện|trạm y tế|bộ phận|trung tâm|CQCM|ĐVHC|ĐVSN|CBCCVC|CCVC
  thủ trưởng|lãnh đạo|người đứng đầu|dân số|khu công nghệ|khu công nghiệp|cụm công nghiệp|văn phòng|đại biểu
  nhân dân|trẻ em|phụ nữ|cấp xã|cấp huyện|cấp tỉnh|nhân viên|chi cục|cục|hội đồng|hội liên hiệp|hội nông dân
  bộ, ngành|phòng chuyên môn|các phòng|đoàn thể|đoàn viên|tổ công nghệ`)

/** Words that begin what the bodies do or have: the noun phrase is over. */
export const predicateWords = listed(`
  có|được|đạt|đã|đang|sẽ|phải|sử dụng|cung cấp|hoạt động|triển khai|hoàn thiện|hoàn thành|thực hiện|duy trì
  công bố|đến|ứng dụng|tham gia|áp dụng|kết nối|xây dựng|ban hành|tổ chức thực hiện|đáp ứng|hài lòng|cảm thấy
  tiếp nhận|giải quyết|xử lý|công khai|cập nhật|đăng ký|nộp|sở hữu|biết|trang bị|không|đều|bảo đảm|đảm bảo
  chấp hành|kê khai|thanh toán|trao đổi|gửi|đánh giá|bố trí|giảm|tăng|chuyển đổi|sinh hoạt|làm việc|trực tiếp|trả
  nâng cao|nâng|tự|khai thác|vận hành|tích hợp|chuyển|thuộc diện|kết nối|cài đặt|dùng|mua|tốt nghiệp|rà soát
  tham mưu|chủ trì|phối hợp|kiểm tra|theo dõi|ký số|tiếp cận|phân loại|học|nằm|thuộc nhóm|đọc`)

/** Verbs of doing, as orders open with them. */
export const actionWords = listed(`
  ban hành|triển khai|thực hiện|tổ chức|xây dựng|rà soát|nâng|nâng cao|tăng cường|đẩy mạnh|kiểm tra|thanh tra
  giám sát|theo dõi|đôn đốc|hướng dẫn|báo cáo|tổng hợp|tham mưu|đề xuất|kiến nghị|phối hợp|chủ trì|chỉ đạo
  hoàn thiện|hoàn thành|đổi mới|cải cách|cải thiện|đơn giản hóa|cắt giảm|giảm|tăng|rút ngắn|mở rộng|phát triển
  đào tạo|bồi dưỡng|tập huấn|tuyên truyền|phổ biến|công khai|công bố|cập nhật|tiếp tục|tiếp nhận|giải quyết|xử lý
  bố trí|sắp xếp|kiện toàn|thành lập|duy trì|đảm bảo|bảo đảm|phát huy|khắc phục|xác định|đánh giá|khảo sát
  điều tra|đo lường|áp dụng|ứng dụng|sử dụng|kết nối|tích hợp|số hóa|chuyển đổi|vận hành|đầu tư|trang bị|thí điểm
  nghiên cứu|sửa đổi|bổ sung|thay thế|bãi bỏ|phân cấp|ủy quyền|quy định|thống kê|lập|trình|phê duyệt|thẩm định
  góp ý|quán triệt|chấn chỉnh|tinh giản|khuyến khích|thu hút|hỗ trợ|huy động|phân công|cử|tạo|đưa|giao|củng cố
  thường xuyên|kịp thời|chủ động|tích cực|từng bước|quản lý|cung cấp|thúc đẩy|hình thành|khai thác|giữ vững
  phát hiện|tập trung|chuẩn hóa|đa dạng hóa|cấp|niêm yết|vận động|biểu dương|khen thưởng|xúc tiến|tiết kiệm
  đăng tải|ký kết|giới thiệu|thông tin|hệ thống hóa|có giải pháp|có biện pháp|có kế hoạch|hạn chế|chấm dứt
  tự kiểm tra|lồng ghép|quyết liệt|xóa|phát sóng|đăng ký|giải ngân|số hóa|trồng|thu hồi|lắp đặt|thu gom|nâng cấp|cải tạo|sửa chữa|tu bổ|nạo vét|di dời|xóa bỏ|triệt phá|phủ sóng
  đối thoại|xem xét|xử phạt|nhắc nhở|phê bình|kiểm điểm|tuần tra|gặp gỡ|tọa đàm|thăm hỏi|tặng|trao tặng|tuyên dương|tôn vinh|phân loại|vận chuyển|tiêu hủy|diễn tập|sơ tán|cứu trợ|trợ giúp|tư vấn|dạy nghề|cho vay|giải tỏa|tháo dỡ|cưỡng chế|bồi thường|xác minh|kê khai|thi hành|đấu tranh|ngăn chặn|phòng ngừa
  mở|cấp phát|phát hành|tiêm|kiểm soát|khoanh nuôi|chăm sóc|bàn giao|chi trả|tuyển dụng|ưu tiên|tạo điều kiện`)

export const keyed = (words: readonly string[]): string => anyOf(words.map(compareKey))
export const wordsAt = (words: readonly string[], flags = 'u'): RegExp => new RegExp(bounded(keyed(words)), flags)
