import { listed } from './words.js'

/** Lengths of time and ages: a number of them is mostly a term or a condition, not an aim. */
export const durationUnits = new Set(listed('ngày làm việc|ngày|giờ làm việc|giờ|phút|giây|tháng|tuần|năm'))
export const moneyUnits = new Set(listed('tỷ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng|triệu USD|tỷ USD|USD'))
/** How often something comes back: `02 lần/năm` is a recurrence. */
export const recurrenceUnits = new Set(
  listed(`
  lần|lượt|buổi|đợt|kỳ|cuộc|tin, bài|tin bài|bài viết|bài|tin|phóng sự|chuyên mục|chuyên đề|hội nghị|hội thảo|lớp
  lớp tập huấn|đoàn|đoàn kiểm tra`),
)
/** Units that measure; the others count things, whose name stays in the indicator. */
export const measureUnits = new Set([
  ...durationUnits,
  ...moneyUnits,
  ...listed(`
  điểm phần trăm|điểm %|điểm|bậc|hạng|thứ bậc|sao|lần|tuổi|‰|ha|hecta|km|km2|m2|m²|m³|m3|m|tấn|tạ|yến|kg|gam|lít|MW|MWp
  GW|kW|kWh|MWh|tấn/ha|Mbps|Gbps`),
])
const countUnits = listed(`
  lượt|lượt người|lượt khách|khách|du khách|khách du lịch|buổi|đợt|kỳ|cuộc|tin, bài|tin bài|bài viết|bài|tin|phóng sự
  chuyên mục|chuyên đề|phiếu|ý kiến|video|cuốn|cuốn sách|đầu sách|bản sách
  dự án|đề án|đề tài|nhiệm vụ|mô hình|sáng kiến|giải pháp|sản phẩm|dịch vụ công|dịch vụ|nền tảng|phần mềm|ứng dụng
  hệ thống|cơ sở dữ liệu|trạm|điểm phục vụ|điểm cầu|nhãn hiệu|thương hiệu|sáng chế|chỉ dẫn địa lý|chuỗi|chuỗi liên kết
  lớp|lớp tập huấn|khóa|khóa đào tạo|hội nghị|hội thảo|cuộc thi|đoàn|đoàn kiểm tra|văn bản|thủ tục hành chính|thủ tục
  TTHC|hồ sơ|quy trình|tiêu chí|chỉ tiêu|chỉ số|quy hoạch|tiêu chuẩn|lễ hội|di tích|câu lạc bộ
  người|cán bộ|công chức|viên chức|biên chế|học viên|học sinh|sinh viên|lao động|hộ|hộ dân|hộ gia đình|hộ kinh doanh
  thành viên|chuyên gia|nhân lực|công dân|kỹ sư|bác sĩ|dược sĩ|điều dưỡng|giường bệnh|giường|người dân|giáo viên|phụ nữ
  trẻ em|trẻ|thanh niên|thanh niên xung phong|hội viên|đoàn viên|đảng viên|nông dân|cộng tác viên|tuyên truyền viên
  tiến sĩ|thạc sĩ|vận động viên|ca|trường hợp|người lao động|người nghèo
  tỉnh, thành phố|tỉnh|thành phố|địa phương|huyện|huyện, thị xã, thành phố|xã|xã, thị trấn|xã, phường|xã, phường, thị trấn|phường
  thị trấn|thị xã|quận|thôn|bản|buôn|ấp|làng|khu phố|tổ dân phố|khu dân cư|khu đô thị|đô thị|cơ quan|đơn vị
  cơ quan, đơn vị|đơn vị sự nghiệp|phòng|đầu mối|tổ chức|cơ sở|trường|trường học|bệnh viện|trạm y tế|doanh nghiệp
  hợp tác xã|tổ hợp tác|khu công nghiệp|cụm công nghiệp|trung tâm|làng nghề|chợ|siêu thị|trang trại|nhà máy
  nhà văn hóa|thư viện|bảo tàng|phòng học|nhà vệ sinh|điểm du lịch|khu du lịch|cửa hàng|chi hội|chi bộ
  cây|con|con giống|căn|căn hộ|nhà|nhà ở|công trình|tuyến|tuyến đường|thiết bị|máy|máy tính|camera|tài khoản|thuê bao
  chữ ký số|giao dịch|phương tiện|xe|tàu|tàu cá|thẻ|suất|học bổng|tổ|đội|chốt|tủ sách|homestay|nhà nghỉ|bé trai`)
/** Units of quantities. The longest wins. Percentages have a pattern of their own. */
export const unitWords = [...new Set([...measureUnits, ...countUnits])]

/** What a quantity is counted for each of: `65 tạ/ha`, `7 gam/người/ngày`, `10 bác sĩ/10.000 dân`. */
export const perWords = listed(`
  năm|năm học|tháng|quý|tuần|ngày|giờ|vụ|xã|huyện|tỉnh|đơn vị|cơ quan|người|người dân|dân|vạn dân|trẻ|trẻ em|hồ sơ|phòng
  lớp|hộ|hộ gia đình|hộ dân|lần|thủ tục|lượt|lượt khách|trường hợp|ha|hecta|km2|m2|lao động|học sinh|sinh viên|thôn|bản
  trường|doanh nghiệp|giáo viên|trẻ đẻ sống|ca đẻ sống|phụ nữ|thuê bao|USD|cán bộ|công chức|khách|bé gái`)
/** `15/100.000 dân`: what parts of so many. */
export const ratioOf =
  '/\\s?(?:\\d{1,3}(?:\\.\\d{3})+|100|vạn|nghìn|triệu)\\s+(?:dân|người(?:\\s+dân)?|trẻ(?:\\s+em)?(?:\\s+đẻ\\s+sống)?|ca\\s+đẻ\\s+sống|phụ\\s+nữ|lao\\s+động|học\\s+sinh)'

/** `3,5 triệu lượt khách` is 3500000 of them; `triệu đồng` is a unit. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['tỷ', 1e9],
])
