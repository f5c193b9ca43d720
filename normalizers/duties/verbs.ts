import type { ResponsibilityRole } from '../../schema/index.js'

/** Verbs that give a body its role, by the contract; written as compare keys (see letters.ts). */
export const roleVerbs: Readonly<Record<Exclude<ResponsibilityRole, 'implement' | 'fund'>, readonly string[]>> = {
  lead: ['chủ trì', 'là cơ quan chủ trì', 'là cơ quan đầu mối', 'là đầu mối', 'là cơ quan thường trực'],
  coordinate: ['phối hợp', 'cùng phối hợp', 'phối kết hợp'],
  advise: ['tham mưu', 'đề xuất', 'kiến nghị', 'tư vấn', 'phản biện', 'giúp'],
  monitor: ['theo dõi', 'đôn đốc', 'kiểm tra', 'thanh tra', 'giám sát', 'tự kiểm tra'],
  report: ['báo cáo', 'thông tin báo cáo'],
}

/** Verbs of a clause that has a role only by what it is about. */
export const fundVerbs = ['bố trí', 'cân đối', 'bảo đảm', 'đảm bảo', 'lập dự toán', 'phân bổ', 'cấp', 'hỗ trợ', 'huy động', 'ưu tiên', 'ưu tiên bố trí', 'lập', 'dự toán', 'thẩm định', 'thẩm định dự toán']
export const fundObjects = ['kinh phí', 'nguồn lực', 'dự toán', 'ngân sách', 'nguồn vốn', 'vốn']

/** Verbs of doing: a clause that opens with one is a duty of its own, one that opens with a noun goes on from before. */
export const doingVerbs = [
  'thực hiện', 'triển khai', 'tổ chức', 'xây dựng', 'kiểm soát', 'thẩm tra', 'tối ưu', 'có giải pháp', 'có biện pháp', 'ban hành', 'rà soát', 'nghiên cứu', 'nâng cao', 'hướng dẫn', 'chỉ đạo',
  'quán triệt', 'phổ biến', 'tuyên truyền', 'công khai', 'công bố', 'cập nhật', 'duy trì', 'bảo đảm', 'đảm bảo', 'hoàn thành',
  'hoàn thiện', 'kiện toàn', 'bố trí', 'sắp xếp', 'đào tạo', 'bồi dưỡng', 'tập huấn', 'tiếp nhận', 'xử lý', 'giải quyết',
  'trình', 'lập', 'thẩm định', 'cung cấp', 'đăng tải', 'đăng ký', 'vận hành', 'quản lý', 'khai thác', 'ứng dụng', 'áp dụng', 'phát triển',
  'mở rộng', 'đổi mới', 'cải cách', 'cải thiện', 'chấn chỉnh', 'khắc phục', 'xác định', 'đánh giá', 'tổng hợp', 'sơ kết',
  'tổng kết', 'rút kinh nghiệm', 'phân công', 'phân bổ', 'cân đối', 'huy động', 'hỗ trợ', 'khuyến khích', 'vận động', 'phát huy',
  'gửi', 'lấy ý kiến', 'khảo sát', 'điều tra', 'thống kê', 'số hóa', 'kết nối', 'tích hợp', 'chuẩn hóa', 'đơn giản hóa', 'cắt giảm', 'rút ngắn',
  'thu hút', 'tạo', 'chịu trách nhiệm', 'chấp hành', 'tuân thủ', 'giao', 'cụ thể hóa', 'lồng ghép', 'gắn', 'coi', 'lấy', 'đưa',
  'biểu dương', 'khen thưởng', 'phê phán', 'đẩy nhanh', 'giám định', 'nhân rộng', 'phát động', 'chuyển đổi', 'tối ưu hóa', 'nâng cấp',
  'định hướng', 'bám sát', 'thiết lập', 'quan tâm', 'tiến hành', 'chuẩn bị', 'tham gia', 'kiểm kê', 'phân tích', 'bãi bỏ', 'sửa đổi',
  'bổ sung', 'đầu tư', 'mua sắm', 'trang bị', 'củng cố', 'khẩn trương', 'thành lập', 'tăng', 'giảm', 'giữ vững', 'phấn đấu',
  'phát hiện', 'ngăn chặn', 'phòng ngừa', 'niêm yết', 'thông báo', 'truyền thông', 'giới thiệu', 'liên kết', 'hợp tác', 'đăng', 'phát sóng',
  'tập trung', 'thực thi', 'kê khai', 'bàn giao', 'bổ nhiệm', 'tuyển dụng', 'xét', 'cho ý kiến', 'góp ý', 'phê duyệt', 'quyết định', 'yêu cầu', 'phân cấp', 'ủy quyền',
] as const

/** Words that may stand before the verb and say nothing of the role. */
export const openers = [
  'có trách nhiệm', 'chịu trách nhiệm', 'tiếp tục', 'tăng cường', 'đẩy mạnh', 'chủ động', 'kịp thời', 'thường xuyên', 'định kỳ', 'hàng năm', 'hằng năm',
  'hàng quý', 'hằng quý', 'hàng tháng', 'hằng tháng', 'tích cực', 'tập trung', 'nghiêm túc', 'phải', 'cần', 'đồng thời', 'sẽ', 'cùng', 'khẩn trương',
  'tổ chức', 'thực hiện', 'triển khai', 'tốt', 'nghiêm', 'đúng', 'đầy đủ', 'có hiệu quả', 'hiệu quả', 'làm tốt', 'công tác', 'việc', 'chế độ',
  'nhiệm vụ', 'từng bước', 'trực tiếp', 'thống nhất', 'song song đó', 'ngoài ra', 'riêng', 'trước mắt', 'nhanh chóng', 'sớm', 'và', 'quý', '6 tháng', 'năm', 'tháng',
  'hoặc', 'đột xuất', 'để', 'là cơ quan', 'chính thức', 'duy trì', 'nâng cao chất lượng', 'nâng cao hiệu quả', 'nâng cao',
] as const
