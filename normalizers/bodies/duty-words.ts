/** Words that end the name of a body in a sentence, and those that only look like them. Lower case, for compare keys. */

const listed = (words: string): readonly string[] =>
  words
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** How a duty begins: what ends a list of bodies. */
export const dutyStarts: readonly string[] = listed(`
ban hành; bám sát; bảo đảm; bảo mật; bàn giao; báo cáo; biên soạn; bố trí; bổ sung; bồi dưỡng; buộc; cân đối; cải tiến;
cải thiện; cần; cập nhật; cấp; chấm điểm; chấn chỉnh; chấp hành; chia sẻ; chi trả; chỉ; chỉ đạo; chịu trách nhiệm;
chịu sự; chọn; chủ động; chủ trì; chú trọng; chuẩn bị; chuẩn hóa; chuyển; chứng kiến; có thể; có kế hoạch; có biện pháp;
có giải pháp; có nhiệm vụ; có trách nhiệm; có văn bản; công bố; công khai; củng cố; cung cấp; cùng; cử; dự kiến;
dự toán; duy trì; duyệt; đa dạng hóa; đánh giá; đào tạo; đảm bảo; đảm nhận; đăng; đăng ký; đăng tải; đầu tư; đẩy mạnh;
đẩy nhanh; để; đề nghị; đề ra; đề xuất; đi đầu; điều chỉnh; điều hành; điều tra; định hướng; định kỳ; đo lường;
đôn đốc; đồng thời; đổi mới; đưa; được; gắn; ghi; giải quyết; giám sát; giao; giới thiệu; gương mẫu; giữ vững; giúp;
góp phần; góp ý; gửi; hàng năm; hằng năm; hàng quý; hằng quý; hàng tháng; hằng tháng; hoàn chỉnh; hoàn thành;
hoàn thiện; hỗ trợ; huy động; hướng dẫn; kết hợp; kết nối; khai thác; khảo sát; khắc phục; khẩn trương; không;
khuyến khích; kiểm soát; kiểm tra; kiến nghị; kiện toàn; kịp thời; ký; là; làm; lãnh đạo; lắng nghe; lập; lồng ghép;
lựa chọn; mở; mở rộng; nắm; nâng cao; nâng cấp; nêu cao; ngoài; nghiêm túc; nghiên cứu; nhân rộng; nhanh chóng; nhập;
phải; phát động; phát hành; phát hiện; phát huy; phát sóng; phát triển; phân bổ; phân công; phân loại; phân tích;
phản ánh; phản biện; phấn đấu; phê duyệt; phổ biến; phối hợp; phụ trách; qua; quan tâm; quán triệt; quản lý;
quyết định; quyết liệt; rà soát; sắp xếp; sẵn sàng; sẽ; sơ kết; sử dụng; sửa đổi; tập huấn; tập trung; tạo; tăng cường;
tham dự; tham gia; tham mưu; thành lập; thanh tra; thay đổi; thẩm định; thể chế hóa; thiết lập; theo; theo dõi;
thí điểm; thông báo; thông tin; thống kê; thống nhất; thực hành; thực hiện; thường trực; thường xuyên; tích cực;
tích hợp; tiếp nhận; tiếp tục; tiến hành; tìm; tổ chức; tổ chức thực hiện; tổng hợp; tổng kết; trả lời; tranh thủ;
trao đổi; trên cơ sở; triển khai; trình; trong; trong phạm vi; trực tiếp; trước ngày; từng bước; tuyên truyền;
tuyển dụng; tuân thủ; tư vấn; ưu tiên; ứng dụng; vận động; vận dụng; vận hành; xác định; xem xét; xét; xử lý; xuất bản;
xúc tiến; xây dựng; đã; đang; căn cứ; có ý kiến; cho ý kiến; có hình thức; có phương án; thúc đẩy; mua sắm; in ấn;
phục vụ; nhận; lấy; bình xét; biểu dương; khen thưởng; xếp loại; xếp hạng; số hóa; hệ thống hóa; đơn giản hóa;
rút ngắn; cắt giảm; tiết kiệm; tinh giản; kiểm kê; thu; thu hút; thu thập; quy định; quy hoạch; ra quân; nhằm; với;
bằng; khi; nếu; sau; từ; đến; tại; ở; do; về; trên; dưới; dành; đối thoại; đối chiếu; đóng góp; đồng hành; thể hiện;
ngăn chặn; phòng ngừa; phòng chống; bảo vệ; bảo trì; chứng thực; ủy quyền; ký kết; lưu trữ; nộp; rút kinh nghiệm; tự;
tăng; giảm; khảo nghiệm; chấm; cam kết; đề cao; đổi; áp dụng; niêm yết; cụ thể hóa; xin lỗi; bổ nhiệm; luân chuyển; có;
yêu cầu; tiếp thu; tiếp cận; đáp ứng; dự; hợp tác; liên kết; liên hệ; soạn thảo; trao; triệt để; kiên quyết;
cương quyết; nỗ lực; siết chặt; tập hợp; vào cuộc; sớm; lưu ý; quyết tâm; hạn chế; tắt; thay thế; lắp đặt; kê khai;
khai báo; thanh toán; chăm lo; khoanh vùng; di dời; sơ tán; ứng phó; ứng trực; túc trực; giải ngân; ngừng; dừng;
gia hạn; nhận thức rõ; xác minh; đình chỉ; tạm dừng; luôn; chung tay; hưởng ứng; thi đua; tôn vinh; tặng; thăm; bám;
quan trắc; khơi thông; chốt; liên tục; thu gom; ngăn ngừa; loại bỏ; xóa bỏ; tháo gỡ; bứt phá; đồng bộ; linh hoạt;
lấy ý kiến; tuyệt đối; không để; phân cấp; khuyến cáo; chào bán; gia cố; tu sửa; mời; chưa
`)

/**
 * Those that stand inside names and clauses about a body as well: `Cục Nhà giáo và Cán bộ quản lý giáo dục`, `Các doanh nghiệp
 * sử dụng năng lượng trọng điểm`. They end a name only where no plain verb follows.
 */
export const nominalVerbs: readonly string[] = listed(`
bảo trì; bảo vệ; bồi dưỡng; bổ trợ; cấp; chế biến; chuyển; cung cấp; cung ứng; dịch vụ; dự báo; đào tạo; đánh giá; đăng ký; đầu tư;
điều hành; điều phối; điều tra; đo lường; giám sát; hoạt động; hỗ trợ; hợp tác; khai thác; khảo sát; kết nối; kiểm kê; kiểm soát;
kiểm tra; kinh doanh; liên kết; lưu trữ; mua sắm; nghiên cứu; phát hành; phát triển; phân tích; phục vụ; phòng chống; quản lý;
quy hoạch; sản xuất; sử dụng; thanh tra; thẩm định; thi công; thông tin; thống kê; thu; thu gom; tiết kiệm; tiếp nhận; tìm kiếm;
tuyển dụng; tư vấn; ứng dụng; vận hành; vận tải; xây dựng; xuất bản; xúc tiến; xử lý; giải quyết; đổi mới; tiêu thụ
`)

/** Small words that a duty can begin with, and that mean nothing by themselves within a clause. */
export const particles: readonly string[] = listed(`
bằng; có; cùng; chưa; do; dưới; dành; đã; đang; đến; để; được; khi; không; là; nếu; ngoài; nhằm; ở; qua; sau; sẽ; tại; theo; trên; trong;
từ; tự; về; với; định kỳ; hàng năm; hằng năm; hàng quý; hằng quý; hàng tháng; hằng tháng; trên cơ sở; trong phạm vi; trước ngày; căn cứ
`)

/** Verbs that begin a clause about a group: `các đơn vị quản lý vận hành hệ thống …`, `Các trường học có bếp ăn tập thể`. */
export const clauseVerbs: readonly string[] = listed(`
có; chế biến; cung cấp; cung ứng; đầu tư; hoạt động; khai thác; kinh doanh; mua bán; nhập khẩu; quản lý; sản xuất; sử dụng; thi công;
thu mua; tiêu thụ; vận hành; vận tải; xuất khẩu; đang; chưa; không có; thuộc; trực thuộc; của
`)

/** What a verb of duty has as its object, so that no clause about the body begins with it: `quản lý chặt chẽ`, `có kế hoạch`. */
export const dutyObjects: readonly string[] = listed(`
báo cáo; biện pháp; các; cách; chặt chẽ; cho; chương trình; có; công tác; cơ chế; danh mục; danh sách; dự án; dự thảo; dự toán; đầy đủ;
đề án; đồng bộ; đúng; giải pháp; hiệu quả; hết; hồ sơ; hợp lý; kế hoạch; kết quả; kịp thời; kinh phí; lộ trình; mọi; mô hình; một số;
nghiêm; nhằm; nguồn; những; nhiệm vụ; nội dung; phương án; quy chế; quy định; quy trình; sự; tài liệu; theo; thống nhất; tiết kiệm;
tình hình; toàn bộ; tốt; trách nhiệm; từng; văn bản; việc; ý kiến; ý thức; chính sách; chuyên đề; mạng lưới; thủ tục; để
`)

/** Words that hold a verb's letters and are no verb: `công trình`, `cấp huyện`, `dự án`. */
export const compounds: readonly string[] = listed(`
công trình; quá trình; chương trình; quy trình; lộ trình; giáo trình; hành trình; phương trình; tiến trình; trình độ; cán bộ quản lý; nhà quản lý;
cơ quan quản lý; ban quản lý; nhà đầu tư; chủ đầu tư; cơ sở sản xuất; cơ sở kinh doanh; trung cấp; sơ cấp; cao cấp; các cấp; hai cấp;
cấp tỉnh; cấp huyện; cấp xã; cấp trung ương; cấp tw; cấp cơ sở; cấp nước; cấp thoát nước; cấp cứu; cấp ủy; công lập; độc lập; tự do; tự vệ; tự nguyện;
tự quản; tự động; trật tự; thứ tự; giao thông; giao dịch; giao thương; ngoại giao; xuất nhập khẩu; nhập khẩu; thu nhập; trong nước;
ngoài nước; nước ngoài; dân lập; ngoài công lập; dự án; dự trữ; dự phòng; dự báo; đăng kiểm; đồng bằng; văn bằng; sáng tạo; chế tạo; cải tạo; xét nghiệm; hàng không;
không gian; không khí; không quân; chữ ký; nhật ký; thư ký; chỉ huy; chỉ số; chỉ tiêu; chỉ thị; tín chỉ; chứng chỉ; địa chỉ; việc làm; làm việc; giúp việc;
trợ giúp; từ thiện; bầu cử; cử tri; chuyển đổi; biến đổi; chuyển giao; sau đại học; khu trung tâm; tổ chức tín dụng; tổ chức đảng; các tổ chức;
tổ chức chính trị; tổ chức xã hội; tổ chức cán bộ; đối ngoại; thông tin và truyền thông; thông tin truyền thông; văn hóa thông tin; phát thanh; thu phí;
ký túc xá; đầu tư xây dựng; quản lý dự án; quản lý đất đai; quản lý thị trường; quản lý đô thị; phát triển nông thôn; phát triển quỹ đất;
xây dựng đảng; thống kê tỉnh; kiểm soát bệnh tật; cơ sở dữ liệu; có liên quan; có thẩm quyền; đại từ; từ xa
`)

/** Verbs that tell a duty behind a clause of condition: `chưa ban hành kế hoạch | khẩn trương …`. */
export const modalVerbs: readonly string[] = listed(`
chịu trách nhiệm; có trách nhiệm; khẩn trương; phải
`)
