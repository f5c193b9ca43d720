/** Verbs of every field, by their first word. */
export const verbs = `
ao: ước hồ
ăn: uống mặc ở mòn năn bám cắp chặn khớp năng_cơ_bản trưa tết xin
ban: phát tặng cho
bàn: bạc_thống_nhất cãi về
báo: cáo_kết_quả cáo_định_kỳ cáo_tổng_hợp cáo_thủ_tướng cáo_ủy_ban cáo_cấp cáo_tiến_độ động_đỏ cáo_đánh_giá cáo_tài_chính cáo_đột_xuất cáo_kịp_thời cáo_viên oán thù ơn hiếu
bảo: đảm_an_ninh đảm_chất_lượng đảm_an_toàn đảm_an_sinh_xã_hội đảm_kinh_phí đảm_quyền_lợi đảm_tiến_độ đảm_yêu_cầu đảm_trật_tự mật_thông_tin
bày: tỏ trí biện bán vẽ
bắn: phá tin súng
bắt: đầu_từ buộc_phải nguồn_từ tay_vào chước
bế: mạc tắc giảng
bị: động_lúng_túng
biết: ơn rõ cách được sử_dụng điều
bỏ: phiếu qua sót trống ngỏ rơi học dở phí hoang túi lỡ đi
bố: trí_đủ trí_kinh_phí trí_cán_bộ trí_sắp_xếp trí_vốn trí_nguồn_lực trí_hợp_lý trí_công_chức trí_cán_bộ_công_chức trí_phòng trí_ngân_sách trí_người
bớt: xén phiền_hà đi
bứt: phá
cảm: ơn nhận thấy hóa xúc giác tình tưởng thông nghĩ động kích
cản: trở phá
cảnh: báo_sớm báo_kịp_thời
căng: thẳng thẳng_kéo_dài
cân: nhắc_lựa_chọn
cất: giữ cánh nhà
chạm: trổ khắc trán
chào: mừng hỏi đón bán cờ hàng
chạy: chữa theo_thành_tích chọt thử đua
chặn: đứng đường
chấn: chỉnh động hưng thương chỉnh_lề_lối chỉnh_kỷ_luật
chấp: nhận_thanh_toán hành_nghiêm hành_kỷ_luật thuận_chủ_trương hành_pháp_luật hành_đúng
chế: áp
chia: sẻ cắt tách nhỏ rẽ cho sẻ_thông_tin sẻ_dữ_liệu sẻ_kinh_nghiệm tay đôi đều làm thành ly
chiếu: sáng cố sáng_công_cộng lệ phim theo
chịu: khó đựng ơn
chọn: lọc cử lựa ra mua tạo giống
chờ: đợi mong chực
chú: trọng ý trọng_công_tác giải thích trọng_đào_tạo tâm
chủ: động_phối_hợp trì_phối_hợp động_xây_dựng động_triển_khai động_tham_mưu trì_tham_mưu động_rà_soát động_tích_cực động_phòng_ngừa động_bố_trí động_đề_xuất trì_tổng_hợp trì_thực_hiện trì_xây_dựng trì_hướng_dẫn động_nắm
chuẩn: y hóa_quy_trình hóa_cán_bộ bị_chu_đáo hóa_dữ_liệu
chúc: mừng tết thư thọ phúc
chung: kết cuộc
chuyển: biến_tích_cực biến_mạnh_mẽ giao_nhiệm_vụ tới_các biến_rõ_nét cơ_quan lời hồ_sơ đổi_mô_hình
chứng: minh_năng_lực thực_chữ_ký thực_bản_sao
coi: trọng thường là nhẹ như chừng ngó
cố: gắng ý tình định vấn hữu thủ nhân nông kết
công: bố_công_khai bố_kết_quả khai_minh_bạch nhận_kết_quả bố_danh_mục khai_thủ_tục khai_kết_quả nhận_danh_hiệu khai_hóa kích
cụ: thể_hóa_các
củng: cố cố_kiện_toàn cố_tổ_chức cố_quốc_phòng
cử: cán_bộ_tham_gia cán_bộ_công_chức
dành: cho riêng thời_gian nguồn_lực dụm quỹ_đất được
dẫn: đến chứng đầu dắt chiếu tới nước_tưới giải độ
di: cư chuyển_công_tác
diễn: ra biến đàn tập đạt giải tả tiến_biến viên thuyết xướng
duy: trì tu nhất tu_bảo_dưỡng ý_chí trì_hoạt_động vật trì_thực_hiện trì_thường_xuyên tân trì_tốt
dựa: trên vào dẫm
dừng: lại thực_hiện hoạt_động chân
đảm: bảo_yêu_cầu bảo_an_ninh nhận_nhiệm_vụ bảo_tiến_độ bảo_đúng bảo_đồng_bộ bảo_kinh_phí bảo_công_khai bảo_kịp_thời bảo_chất_lượng_hiệu_quả bảo_tính bảo_thống_nhất đương_nhiệm_vụ bảo_phù_hợp bảo_cho bảo_thực_hiện bảo_hiệu_quả bảo_các bảo_việc bảo_quyền bảo_phục_vụ bảo_đầy_đủ bảo_nguồn bảo_vệ_sinh bảo_trật_tự
đánh: thức bắt đập giá_kết_quả giá_tác_động giá_thực_trạng giá_cán_bộ giá_mức_độ giá_hiệu_quả giá_việc giá_chất_lượng giá_tình_hình giá_phân_loại giá_xếp_loại mất giá_hằng_năm giá_xác_định giá_công_tác vần bóng
đáp: ứng ứng_yêu_cầu ứng_nhu_cầu án số ứng_tiêu_chuẩn từ
đạt: được chuẩn kết_quả tỷ_lệ yêu_cầu hiệu_quả chỉ_tiêu tiêu_chuẩn mục_tiêu mức tối_thiểu loại giải chất_lượng từ khoảng trên tiêu_chí giá_trị thấp cao danh_hiệu
đăng: tải_thông_tin ký_thi_đua ký_hộ_tịch ký_thường_trú ký_tạm_trú ký_thuế ký_khai_sinh ký_kết_hôn tải_công_khai tin
đặt: ra hàng vấn_đề tại mua tên trọng_tâm cọc trụ_sở lịch nền_móng câu_hỏi điều_kiện
đầu: tư_trang_thiết_bị tư_cơ_sở_vật_chất tư_nâng_cấp tư_hạ_tầng tư_kinh_doanh tư_sản_xuất tư_trọng_điểm tư_cho tư_mua_sắm tư_đồng_bộ tư_theo tư_vào tư_kinh_phí hàng độc tắt
đẩy: mạnh nhanh lùi mạnh_ứng_dụng mạnh_tuyên_truyền mạnh_cải_cách nhanh_tiến_độ mạnh_xã_hội_hóa mạnh_công_tác mạnh_phát_triển mạnh_phong_trào mạnh_hoạt_động mạnh_chuyển_đổi_số mạnh_việc mạnh_thực_hiện xa
đề: ra xuất_giải_pháp nghị_các xuất_kiến_nghị nghị_ủy_ban nghị_cấp nghị_cơ_quan cao_trách_nhiệm cao_vai_trò cao_cảnh_giác nghị_thủ_tướng xuất_biện_pháp xuất_phương_án nghị_xem_xét nghị_mặt_trận xuất_xử_lý cao_tinh_thần xuất_sửa_đổi xuất_với nghị_bộ nghị_báo_cáo
đến: nay cuối hết từng năm khi tận thời_điểm các cơ_quan tháng người_dân đâu với nhân_dân nơi thăm hạn cán_bộ toàn_thể công_tác hoạt_động quý giai_đoạn nhận_thức
đi: vào_hoạt_động đôi đầu công_tác lại theo sâu vào_nề_nếp vào_cuộc_sống học đến kèm thực_tế kiểm_tra tắt vắng làm
điều: chỉnh_bổ_sung chỉnh_quy_hoạch tra_khảo_sát hành_hoạt_động chỉnh_kế_hoạch chỉnh_dự_toán tra_xử_lý tra_xã_hội_học động_luân_chuyển động_cán_bộ chỉnh_giảm tra_cơ_bản chỉnh_cho_phù_hợp tra_đánh_giá chỉnh_giá chỉnh_hợp_lý
định: hướng_nghề_nghiệp hướng_phát_triển kỳ_hàng_năm kỳ_hàng_quý kỳ_báo_cáo kỳ_hằng_tháng kỳ_sơ_kết kỳ_kiểm_tra đoạt
đón: tiếp nhận đầu tết xem rước bắt
đối: phó_với chiếu_với thoại_trực_tiếp thoại_doanh_nghiệp
đổi: mới mới_phương_thức mới_sáng_tạo thay khác mới_công_nghệ mới_nội_dung mới_hình_thức mới_tổ_chức mới_công_tác mới_cơ_chế mới_phương_pháp mới_mạnh_mẽ mới_căn_bản tên thửa vai
đôn: đốc_kiểm_tra đốc_thực_hiện đốc_việc đốc_các đốc_hướng_dẫn
đồng: ý_chủ_trương tình_ủng_hộ hành_cùng tâm bộ_hiện_đại bộ_thống_nhất bộ_hiệu_quả bộ_dữ_liệu
động: viên_khen_thưởng
đưa: vào ra tin vào_sử_dụng đến vào_khai_thác đón nội_dung về lên thông_tin tiêu_chí vào_vận_hành việc đẩy ra_khỏi
gắn: với liền bó kết chặt nhãn_mác với_việc biển_hiệu
gặp: gỡ khó_khăn mặt phải vướng_mắc nhau rủi_ro
gây: phiền_hà ra khó_khăn ảnh_hưởng mất lãng_phí rối nhũng_nhiễu cản_trở bức_xúc thiệt_hại dựng quỹ ô_nhiễm hậu_quả sách_nhiễu ùn_tắc khó
gia: tăng_giá_trị hạn_giấy_phép công_hàng_hóa
giải: đáp_thắc_mắc quyết_công_việc quyết_việc_làm quyết_kịp_thời quyết_khiếu_nại quyết_tố_cáo quyết_khó_khăn quyết_vướng_mắc quyết_dứt_điểm quyết_chế_độ quyết_tranh_chấp quyết_các quyết_đúng_hạn quyết_theo quyết_nhanh quyết_những_vấn_đề quyết_kiến_nghị quyết_hiệu_quả quyết_đơn_thư quyết_chính_sách
giao: cho các thủ_trưởng trách_nhiệm_cho kế_hoạch chỉ_tiêu dự_toán sở_nội_vụ văn_phòng trả đất cơ_quan kinh_phí đúng_thời_hạn
giữ: gìn vững nguyên vai_trò ổn_định bí_mật chức_vụ nước vững_ổn_định chỗ gìn_vệ_sinh gìn_phát_huy
góp: phần_tích_cực phần_nâng_cao phần_quan_trọng phần_thực_hiện phần_xây_dựng phần_phát_triển phần_ổn_định phần_thúc_đẩy phần_hoàn_thành phần_giải_quyết phần_tạo ý_kiến phần_bảo_đảm phần_đẩy phần_vào phần_thay_đổi
gửi: về báo_cáo đến hồ_sơ tới văn_bản sở trả_kết_quả qua xe bộ tiền kèm lời
hạn: chế_thấp_nhất chế_tình_trạng chế_khuyết_điểm
hình: thành_thói_quen thành_mạng_lưới thành_các
hoàn: thành_chỉ_tiêu thành_trước thành_kế_hoạch thành_đúng_tiến_độ thành_mục_tiêu thành_việc thiện_thể_chế thiện_hồ_sơ thiện_hệ_thống thành_tốt thiện_các thành_xây_dựng thiện_cơ_chế chỉnh_dự_thảo thiện_quy_trình thành_trong thành_công_tác thành_các thiện_và
hội: tụ nhập_khu_vực
hợp: lý_hóa_sản_xuất pháp_hóa_lãnh_sự
huy: động_nguồn động_các động_tối_đa động_sự_tham_gia động_sức_dân động_mọi
hướng: dẫn_thực_hiện dẫn_thi_hành dẫn_kiểm_tra dẫn_nghiệp_vụ dẫn_các dẫn_đôn_đốc dẫn_sử_dụng dẫn_chi_tiết dẫn_người_dân dẫn_của dẫn_tổ_chức dẫn_việc dẫn_lập dẫn_chuyên_môn dẫn_cơ_quan về vào dẫn_chế_độ
hưởng: ứng thụ lợi lương chế_độ trợ_cấp chính_sách ứng_phong_trào phụ_cấp ứng_cuộc_vận_động ưu_đãi thọ lộc
kéo: dài theo co về tụt lưới điện
kết: hợp_với thúc_năm nối_liên_thông hợp_chặt_chẽ nối_dữ_liệu nối_cung_cầu nối_chia_sẻ hợp_lồng_ghép thúc_kỳ
khai: thác_hệ_thống báo_y_tế thác_có_hiệu_quả mạc_hội_nghị phóng trừ
khảo: sát_thực_tế sát_đánh_giá sát_sự_hài_lòng sát_lấy_ý_kiến cổ_học
khắc: phục_kịp_thời phục_những_tồn_tại phục_tình_trạng phục_sự_cố
khẳng: định khái
khen: thưởng_kịp_thời thưởng_kỷ_luật chê tặng
khép: kín lại
khích: lệ bác tướng
khơi: dậy thông gợi mào
khuyến: khích_phát_triển khích_các khích_người_dân khích_doanh_nghiệp khích_tổ_chức khích_áp_dụng
kiểm: tra_việc tra_thực_hiện tra_đánh_giá tra_đôn_đốc soát_chặt_chẽ điểm_trách_nhiệm tra_định_kỳ tra_thường_xuyên tra_đột_xuất tra_xử_lý tra_hướng_dẫn tra_công_vụ tra_tình_hình tra_liên_ngành soát_việc định_chất_lượng soát_nội_bộ tra_nội_bộ soát_chi tra_hoạt_động tra_đảng tra_công_tác thử tra_chất_lượng
kiến: nghị_xử_lý nghị_của nghị_với nghị_cấp nghị_sửa_đổi nghị_các
kiện: toàn_tổ_chức toàn_ban_chỉ_đạo toàn_bộ_máy toàn_đội_ngũ
ký: ban_hành kết_hợp_đồng hợp_đồng văn_bản kết_giao_ước kết_quy_chế sao xác_nhận số_văn_bản cam_kết thay gửi
làm: việc cơ_sở rõ theo tốt căn_cứ tròn chủ đầu_mối thủ_tục trái thay_đổi cho ảnh_hưởng chuyển_biến giảm tăng nhiệm_vụ tiền_đề quen giàu lành chậm mất gương mới thêm ra ăn giả nghề nên đẹp sạch trung_tâm công_tác đường sáng_tỏ phát_sinh lộ nòng_cốt lụng hỏng tổn_hại quản_lý việc_với
lãnh: đạo_các đạo_thực_hiện đạo_cơ_quan đạo_sở đạo_đơn_vị đạo_ủy_ban đạo_văn_phòng đạo_tỉnh đạo_điều_hành đạo_tổ_chức đạo_quản_lý
lấy: ý_kiến phiếu_tín_nhiệm người_dân mẫu làm phiếu_khảo_sát lại số chồng
lên: kế_hoạch án tới lớp cao tiếng trên mức men hàng đường ngôi phương_án
loại: bỏ trừ hình khỏi hình_tổ_chức hình_doanh_nghiệp hình_dịch_vụ hồ_sơ tốt khá giỏi văn_bản ra bỏ_những hình_kinh_doanh khác đô_thị bỏ_thủ_tục
lồng: ghép_nội_dung ghép_các ghép ghép_với ghép_thực_hiện bè
luân: chuyển chuyển_cán_bộ phiên lưu chuyển_hồ_sơ thường
lưu: thông_hàng_hóa trữ_hồ_sơ hành_nội_bộ giữ_hồ_sơ ý_các trữ_tài_liệu trú_du_lịch trữ_điện_tử trữ_lịch_sử
mắc: phải bệnh lỗi kẹt nối cảm
mất: an_toàn trật_tự mùa đoàn_kết cân_đối vệ_sinh tích mát thời_gian đất ổn_định tài_sản đi việc_làm quyền mặt
mong: muốn đợi chờ được
mở: rộng lớp đầu mang rộng_quy_mô rộng_thị_trường rộng_đối_tượng rộng_diện rộng_hợp_tác chuyên_mục chuyên_trang rộng_phạm_vi các tài_khoản cửa màn thầu đợt hội_nghị sổ_theo_dõi đường
mời: thầu các tham_dự họp gọi chào đại_biểu
`
