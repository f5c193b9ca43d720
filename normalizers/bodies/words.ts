/** Words of the grammar of bodies. All lower case; matched on compare keys. */

/** Long names and the short ones that stand for them everywhere, so that the register needs each name once. */
export const shortForms: readonly (readonly [long: string, short: string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['ủy ban nd', 'ubnd'],
  ['ub nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['hội đồng nd', 'hđnd'],
  ['mặt trận tổ quốc', 'mttq'],
  ['văn phòng', 'vp'],
  ['ban quản lý', 'bql'],
  ['ban chỉ đạo', 'bcđ'],
  ['trung ương', 'tw'],
  ['tư', 'tw'],
  ['việt nam', 'vn'],
  ['đại biểu quốc hội', 'đbqh'],
  ['phát triển nông thôn', 'ptnt'],
]

/** Read through lost marks too: nothing else is spelled so. */
export const certainShortForms: ReadonlySet<string> = new Set(['ubnd', 'hđnd'])

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
]

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

/** How a duty begins: what ends a list of bodies. */
export const dutyStarts: readonly string[] = `
ban hành; bám sát; bảo đảm; bảo mật; bàn giao; báo cáo; biên soạn; bố trí; bổ sung; bồi dưỡng; buộc; cân đối; cải tiến;
cải thiện; cần; cập nhật; cấp; chấm điểm; chấn chỉnh; chấp hành; chia sẻ; chi trả; chỉ; chỉ đạo; chịu trách nhiệm; chịu sự;
chọn; chủ động; chủ trì; chú trọng; chuẩn bị; chuẩn hóa; chuyển; chứng kiến; có kế hoạch; có biện pháp; có giải pháp;
có nhiệm vụ; có trách nhiệm; có văn bản; công bố; công khai; củng cố; cung cấp; cùng; cử; dự kiến; dự toán; duy trì; duyệt;
đa dạng hóa; đánh giá; đào tạo; đảm bảo; đảm nhận; đăng; đăng ký; đăng tải; đầu tư; đẩy mạnh; đẩy nhanh; để; đề nghị; đề ra;
đề xuất; đi đầu; điều chỉnh; điều hành; điều tra; định hướng; định kỳ; đo lường; đôn đốc; đồng thời; đổi mới; đưa; được;
gắn; ghi; giải quyết; giám sát; giao; giới thiệu; gương mẫu; giữ vững; giúp; góp phần; góp ý; gửi; hàng năm; hằng năm;
hàng quý; hằng quý; hàng tháng; hằng tháng; hoàn chỉnh; hoàn thành; hoàn thiện; hỗ trợ; huy động; hướng dẫn; kết hợp; kết nối;
khai thác; khảo sát; khắc phục; khẩn trương; không; khuyến khích; kiểm soát; kiểm tra; kiến nghị; kiện toàn; kịp thời; ký;
là; làm; lãnh đạo; lắng nghe; lập; lồng ghép; lựa chọn; mở; mở rộng; nắm; nâng cao; nâng cấp; nêu cao; ngoài; nghiêm túc;
nghiên cứu; nhân rộng; nhanh chóng; nhập; phải; phát động; phát hành; phát hiện; phát huy; phát sóng; phát triển; phân bổ;
phân công; phân loại; phân tích; phản ánh; phản biện; phấn đấu; phê duyệt; phổ biến; phối hợp; phụ trách; qua; quan tâm;
quán triệt; quản lý; quyết định; quyết liệt; rà soát; sắp xếp; sẵn sàng; sẽ; sơ kết; sử dụng; sửa đổi; tập huấn; tập trung;
tạo; tăng cường; tham dự; tham gia; tham mưu; thành lập; thanh tra; thay đổi; thẩm định; thể chế hóa; thiết lập; theo;
theo dõi; thí điểm; thông báo; thông tin; thống kê; thống nhất; thực hành; thực hiện; thường trực; thường xuyên; tích cực;
tích hợp; tiếp nhận; tiếp tục; tiến hành; tìm; tổ chức; tổ chức thực hiện; tổng hợp; tổng kết; trả lời; tranh thủ; trao đổi;
trên cơ sở; triển khai; trình; trong; trong phạm vi; trực tiếp; trước ngày; từng bước; tuyên truyền; tuyển dụng; tuân thủ;
tư vấn; ưu tiên; ứng dụng; vận động; vận dụng; vận hành; xác định; xem xét; xét; xử lý; xuất bản; xúc tiến; xây dựng; đã; đang;
căn cứ; có ý kiến; cho ý kiến; có hình thức; có phương án; thúc đẩy; mua sắm; in ấn; phục vụ; nhận; lấy; bình xét; biểu dương;
khen thưởng; xếp loại; xếp hạng; số hóa; hệ thống hóa; đơn giản hóa; rút ngắn; cắt giảm; tiết kiệm; tinh giản; kiểm kê;
thu; thu hút; thu thập; quy định; quy hoạch; ra quân; nhằm; với; bằng; khi; nếu; sau; từ; đến; tại; ở; do; về; trên; dưới; dành;
đối thoại; đối chiếu; đóng góp; đồng hành; thể hiện; ngăn chặn; phòng ngừa; phòng chống; bảo vệ; bảo trì; chứng thực; ủy quyền;
ký kết; lưu trữ; nộp; rút kinh nghiệm; tự; tăng; giảm; khảo nghiệm; chấm; cam kết; đề cao; đổi; áp dụng; niêm yết; cụ thể hóa;
xin lỗi; bổ nhiệm; luân chuyển; có; yêu cầu; tiếp thu; tiếp cận; đáp ứng; dự; hợp tác; liên kết; liên hệ; soạn thảo; trao
`
  .split(/[;\n]/)
  .map((words) => words.trim())
  .filter((words) => words !== '')

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

/** Nouns that names of bodies begin with. A name that the register does not know must begin with one of them. */
export const bodyNouns: readonly string[] = [
  'ban',
  'bcđ',
  'bql',
  'bảo tàng',
  'bệnh viện',
  'bộ phận',
  'cảng',
  'chi cục',
  'chi nhánh',
  'công đoàn',
  'công ty',
  'cơ sở',
  'cục',
  'đại học',
  'đài',
  'điện lực',
  'đoàn',
  'đội',
  'đảng ủy',
  'hạt kiểm lâm',
  'hiệp hội',
  'học viện',
  'hội',
  'hội đồng',
  'hợp tác xã',
  'lực lượng',
  'liên hiệp',
  'liên minh',
  'ngân hàng',
  'nhà',
  'nhóm',
  'phân viện',
  'phòng',
  'quỹ',
  'sở',
  'tập đoàn',
  'thanh tra',
  'thư viện',
  'tiểu ban',
  'tòa án',
  'tổ',
  'tổng công ty',
  'tổng cục',
  'trạm',
  'trung tâm',
  'trường',
  'ủy ban',
  'viện',
  'viễn thông',
  'vp',
  'vụ',
  'xí nghiệp',
]

/** Begin like names of bodies and are none. */
export const notBodies: readonly string[] = [
  'chính phủ điện tử',
  'chính phủ số',
  'hội nghị',
  'hội thảo',
  'hội thi',
  'hội nhập',
  'đoàn kết',
  'đoàn viên',
  'hội viên',
  'trường hợp',
  'ban hành',
  'phòng chống',
  'phòng ngừa',
  'phòng, chống',
  'đội ngũ',
  'cơ sở dữ liệu',
  'cơ sở vật chất',
  'cơ sở hạ tầng',
  'nhà nước',
  'nhà ở',
  'nhóm nhiệm vụ',
  'nhóm chỉ tiêu',
  'nhóm giải pháp',
  'vụ việc',
  'quỹ đất',
  'quỹ lương',
  'công an nhân dân',
  'thanh tra, kiểm tra',
  'bộ phận một cửa',
  'bộ phận tiếp nhận',
  'bộ chỉ số',
  'bộ máy',
  'hội đồng nhân dân các cấp bầu',
]
