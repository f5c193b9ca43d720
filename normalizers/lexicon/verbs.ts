/** Verbs of every field, by their first word. */
export const verbs = `
ăn: uống mặc ở mòn năn bám cắp chặn khớp năng_cơ_bản trưa tết xin
ao: ước hồ
ban: phát tặng cho
bàn: bạc_thống_nhất cãi về
báo: cáo_kết_quả cáo_định_kỳ cáo_tổng_hợp cáo_thủ_tướng cáo_ủy_ban cáo_cấp cáo_tiến_độ động_đỏ cáo_đánh_giá cáo_tài_chính cáo_đột_xuất cáo_kịp_thời cáo_viên oán thù ơn hiếu
bảo: đảm_an_ninh đảm_chất_lượng đảm_an_toàn đảm_an_sinh_xã_hội đảm_kinh_phí đảm_quyền_lợi đảm_tiến_độ đảm_yêu_cầu đảm_trật_tự mật_thông_tin
bày: tỏ trí biện bán vẽ
bắn: phá tin súng
bắt: đầu_từ buộc_phải nguồn_từ tay_vào chước
bế: mạc tắc giảng
biết: ơn rõ cách được sử_dụng điều
bị: động_lúng_túng
bỏ: phiếu qua sót trống ngỏ rơi học dở phí hoang túi lỡ đi
bố: trí_đủ trí_kinh_phí trí_cán_bộ trí_sắp_xếp trí_vốn trí_nguồn_lực trí_hợp_lý trí_công_chức trí_cán_bộ_công_chức trí_phòng trí_ngân_sách trí_người
bớt: xén phiền_hà đi
bứt: phá
cản: trở phá
cảnh: báo_sớm báo_kịp_thời
cảm: ơn nhận thấy hóa xúc giác tình tưởng thông nghĩ động kích
cân: nhắc_lựa_chọn
cất: giữ cánh nhà
căng: thẳng thẳng_kéo_dài
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
chúc: mừng tết thư thọ phúc
chủ: động_phối_hợp trì_phối_hợp động_xây_dựng động_triển_khai động_tham_mưu trì_tham_mưu động_rà_soát động_tích_cực động_phòng_ngừa động_bố_trí động_đề_xuất trì_tổng_hợp trì_thực_hiện trì_xây_dựng trì_hướng_dẫn động_nắm
chuẩn: y hóa_quy_trình hóa_cán_bộ bị_chu_đáo hóa_dữ_liệu
chung: kết cuộc
chứng: minh_năng_lực thực_chữ_ký thực_bản_sao
chuyển: biến_tích_cực biến_mạnh_mẽ giao_nhiệm_vụ tới_các biến_rõ_nét cơ_quan lời hồ_sơ đổi_mô_hình
cố: gắng ý tình định vấn hữu thủ nhân nông kết
coi: trọng thường là nhẹ như chừng ngó
công: bố_công_khai bố_kết_quả khai_minh_bạch nhận_kết_quả bố_danh_mục khai_thủ_tục khai_kết_quả nhận_danh_hiệu khai_hóa kích
củng: cố cố_kiện_toàn cố_tổ_chức cố_quốc_phòng
cụ: thể_hóa_các
cử: cán_bộ_tham_gia cán_bộ_công_chức
dành: cho riêng thời_gian nguồn_lực dụm quỹ_đất được
dẫn: đến chứng đầu dắt chiếu tới nước_tưới giải độ
di: cư chuyển_công_tác
diễn: ra biến đàn tập đạt giải tả tiến_biến viên thuyết xướng
duy: trì tu nhất tu_bảo_dưỡng ý_chí trì_hoạt_động vật trì_thực_hiện trì_thường_xuyên tân trì_tốt
dừng: lại thực_hiện hoạt_động chân
dựa: trên vào dẫm
đảm: bảo_yêu_cầu bảo_an_ninh nhận_nhiệm_vụ bảo_tiến_độ bảo_đúng bảo_đồng_bộ bảo_kinh_phí bảo_công_khai bảo_kịp_thời bảo_chất_lượng_hiệu_quả bảo_tính bảo_thống_nhất đương_nhiệm_vụ bảo_phù_hợp bảo_cho bảo_thực_hiện bảo_hiệu_quả bảo_các bảo_việc bảo_quyền bảo_phục_vụ bảo_đầy_đủ bảo_nguồn bảo_vệ_sinh bảo_trật_tự
đánh: thức bắt đập giá_kết_quả giá_tác_động giá_thực_trạng giá_cán_bộ giá_mức_độ giá_hiệu_quả giá_việc giá_chất_lượng giá_tình_hình giá_phân_loại giá_xếp_loại mất giá_hằng_năm giá_xác_định giá_công_tác vần bóng
đáp: ứng ứng_yêu_cầu ứng_nhu_cầu án số ứng_tiêu_chuẩn từ
đạt: được chuẩn kết_quả tỷ_lệ yêu_cầu hiệu_quả chỉ_tiêu tiêu_chuẩn mục_tiêu mức tối_thiểu loại giải chất_lượng từ khoảng trên tiêu_chí giá_trị thấp cao danh_hiệu
đặt: ra hàng vấn_đề tại mua tên trọng_tâm cọc trụ_sở lịch nền_móng câu_hỏi điều_kiện
đăng: tải_thông_tin ký_thi_đua ký_hộ_tịch ký_thường_trú ký_tạm_trú ký_thuế ký_khai_sinh ký_kết_hôn tải_công_khai tin
đầu: tư_trang_thiết_bị tư_cơ_sở_vật_chất tư_nâng_cấp tư_hạ_tầng tư_kinh_doanh tư_sản_xuất tư_trọng_điểm tư_cho tư_mua_sắm tư_đồng_bộ tư_theo tư_vào tư_kinh_phí hàng độc tắt
đẩy: mạnh nhanh lùi mạnh_ứng_dụng mạnh_tuyên_truyền mạnh_cải_cách nhanh_tiến_độ mạnh_xã_hội_hóa mạnh_công_tác mạnh_phát_triển mạnh_phong_trào mạnh_hoạt_động mạnh_chuyển_đổi_số mạnh_việc mạnh_thực_hiện xa
đề: ra xuất_giải_pháp nghị_các xuất_kiến_nghị nghị_ủy_ban nghị_cấp nghị_cơ_quan cao_trách_nhiệm cao_vai_trò cao_cảnh_giác nghị_thủ_tướng xuất_biện_pháp xuất_phương_án nghị_xem_xét nghị_mặt_trận xuất_xử_lý cao_tinh_thần xuất_sửa_đổi xuất_với nghị_bộ nghị_báo_cáo
đến: nay cuối hết từng năm khi tận thời_điểm các cơ_quan tháng người_dân đâu với nhân_dân nơi thăm hạn cán_bộ toàn_thể công_tác hoạt_động quý giai_đoạn nhận_thức
định: hướng_nghề_nghiệp hướng_phát_triển kỳ_hàng_năm kỳ_hàng_quý kỳ_báo_cáo kỳ_hằng_tháng kỳ_sơ_kết kỳ_kiểm_tra đoạt
đi: vào_hoạt_động đôi đầu công_tác lại theo sâu vào_nề_nếp vào_cuộc_sống học đến kèm thực_tế kiểm_tra tắt vắng làm
điều: chỉnh_bổ_sung chỉnh_quy_hoạch tra_khảo_sát hành_hoạt_động chỉnh_kế_hoạch chỉnh_dự_toán tra_xử_lý tra_xã_hội_học động_luân_chuyển động_cán_bộ chỉnh_giảm tra_cơ_bản chỉnh_cho_phù_hợp tra_đánh_giá chỉnh_giá chỉnh_hợp_lý
đón: tiếp nhận đầu tết xem rước bắt
đôn: đốc_kiểm_tra đốc_thực_hiện đốc_việc đốc_các đốc_hướng_dẫn
đối: phó_với chiếu_với thoại_trực_tiếp thoại_doanh_nghiệp
đồng: ý_chủ_trương tình_ủng_hộ hành_cùng tâm bộ_hiện_đại bộ_thống_nhất bộ_hiệu_quả bộ_dữ_liệu
đổi: mới mới_phương_thức mới_sáng_tạo thay khác mới_công_nghệ mới_nội_dung mới_hình_thức mới_tổ_chức mới_công_tác mới_cơ_chế mới_phương_pháp mới_mạnh_mẽ mới_căn_bản tên thửa vai
động: viên_khen_thưởng
đưa: vào ra tin vào_sử_dụng đến vào_khai_thác đón nội_dung về lên thông_tin tiêu_chí vào_vận_hành việc đẩy ra_khỏi
gặp: gỡ khó_khăn mặt phải vướng_mắc nhau rủi_ro
gắn: với liền bó kết chặt nhãn_mác với_việc biển_hiệu
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
khẳng: định khái
khắc: phục_kịp_thời phục_những_tồn_tại phục_tình_trạng phục_sự_cố
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
mất: an_toàn trật_tự mùa đoàn_kết cân_đối vệ_sinh tích mát thời_gian đất ổn_định tài_sản đi việc_làm quyền mặt
mắc: phải bệnh lỗi kẹt nối cảm
mong: muốn đợi chờ được
mở: rộng lớp đầu mang rộng_quy_mô rộng_thị_trường rộng_đối_tượng rộng_diện rộng_hợp_tác chuyên_mục chuyên_trang rộng_phạm_vi các tài_khoản cửa màn thầu đợt hội_nghị sổ_theo_dõi đường
mời: thầu các tham_dự họp gọi chào đại_biểu
nắm: bắt vững chắc tình_hình được rõ giữ bắt_thông_tin bắt_kịp_thời chắc_tình_hình bắt_tình_hình quyền tay
nâng: cao_trình_độ cao_ý_thức cao_đời_sống cao_trách_nhiệm cao_vai_trò cấp_hệ_thống cấp_trang_thiết_bị cao_tỷ_lệ cao_tinh_thần cao_chất_lượng_phục_vụ tỷ_lệ cấp_cơ_sở_hạ_tầng cấp_đường cao_kỹ_năng cao_dân_trí cao_kiến_thức cao_hiệu_lực cao_năng_suất cao_chỉ_số cao_đạo_đức cao_hơn cao_khả_năng cao_thứ_hạng cao_uy_tín cao_giá_trị cao_mức_sống cao_thể_chất
nêu: gương cao rõ trên lên tại ra gương_người_tốt ý_kiến cao_tinh_thần_trách_nhiệm khó_khăn
nghe: báo_cáo nhìn nói ý_kiến đài ngóng
nghiên: cứu_áp_dụng cứu_đề_xuất cứu_xây_dựng cứu_triển_khai cứu_ứng_dụng cứu_tham_mưu cứu_sửa_đổi cứu_tiếp_thu cứu_học_tập cứu_ban_hành cứu_các
ngừng: hoạt_động cấp nghỉ kinh_doanh việc trệ lại
nhận: thức được biết_đầy_đủ định xét hồ_sơ diện biết hối bàn_giao kết_quả quyết_định thức_đúng thầu thấy chuyển_nhượng lại thức_của tiền xử_lý thông_tin lỗi nhiệm_vụ dạng thức_chưa trách_nhiệm thêm đơn thức_về biết_về
nhập: khẩu khẩu_thiết_bị khẩu_vật_tư khẩu_nguyên_liệu khẩu_hàng_hóa dữ_liệu học cảnh ngũ cư quốc_tịch kho thông_tin liệu viện cuộc lậu hộ_khẩu máy
nhằm: nâng_cao tạo mục_đích đảm_bảo phát_huy phục_vụ đạt đáp_ứng tăng_cường góp_phần thực_hiện giảm giải_quyết từng_bước phát_hiện đẩy_mạnh khắc_phục xây_dựng vào hạn_chế cải_thiện thúc_đẩy cung_cấp hoàn_thiện khai_thác giúp
nhất: trí thiết thể_hóa quán loạt là thời
nhìn: chung nhận thẳng lại thấy rõ
nói: chung riêng chuyện rõ trên dối đi_đôi lên năng dân không_với_tiêu_cực
nỗ: lực lực_phấn_đấu lực_thực_hiện
nối: mạng tiếp liền dài dõi
nhắc: nhở lại đến nhở_phê_bình nhở_các
nhân: rộng_mô_hình rộng_điển_hình rộng_các giống đôi danh_chủ_tịch lên
phát: huy_dân_chủ huy_quyền_làm_chủ huy_sức_mạnh huy_hiệu_quả huy_tính huy_tiềm_năng huy_tinh_thần huy_thế_mạnh huy_truyền_thống huy_tối_đa huy_những hiện_xử_lý hiện_kịp_thời hiện_sai_phạm hiện_những động_thi_đua triển_đảng_viên triển_đối_tượng triển_khoa_học triển_dịch_vụ triển_ngành triển_văn_hóa triển_toàn_diện triển_chung triển_hệ_thống triển_du_lịch_bền_vững triển_thể_dục triển_doanh_nghiệp triển_sản_phẩm triển_mô_hình triển_kinh_tế_tập_thể sinh_trong sinh_vướng_mắc sinh_mới sinh_trên
phải: được có thực_hiện đảm_bảo chịu xác_định thường_xuyên báo_cáo gắn lập chấp_hành ghi nộp xây_dựng trả bảo_đảm chịu_trách_nhiệm là tuân_thủ trái nghiêm_túc chăng căn_cứ gánh đạt chủ_động hoàn_thành tập_trung kịp_thời chi coi đăng_ký phù_hợp niêm_yết công_khai tiến_hành giải_quyết tổ_chức thông_báo gửi trình làm ký
phản: ánh_kịp_thời ánh_những ánh_của ánh_về hồi_ý_kiến ánh_đúng ánh_tình_hình
phân: công_cụ_thể công_rõ công_trách_nhiệm công_cán_bộ công_phụ_trách công_lao_động cấp_mạnh_mẽ tích_đánh_giá định_rõ loại_đánh_giá loại_rác bổ_dự_toán bổ_vốn cấp_thẩm_quyền tích_thông_tin tích_dữ_liệu cấp_cho
phấn: đấu khởi đấu_đến đấu_hoàn_thành đấu_đạt đấu_trong đấu_tỷ_lệ chấn hoa viết đấu_đưa đấu_tăng đấu_giảm đấu_thực_hiện đấu_xây_dựng đấu_nâng
phối: hợp_với hợp_các hợp_cùng hợp_thực_hiện hợp_giữa hợp_tuyên_truyền hợp_tổ_chức hợp_xử_lý hợp_kiểm_tra hợp_hướng_dẫn hợp_xây_dựng hợp_công_tác hợp_đồng_bộ hợp_triển_khai hợp_nhịp_nhàng hợp_quản_lý hợp_tham_mưu hợp_theo_dõi hợp_sở hợp_cung_cấp hợp_của
phổ: biến_giáo_dục biến_quán_triệt biến_tuyên_truyền biến_các biến_rộng_rãi biến_kiến_thức
phù: hợp hợp_với hợp_thực_tế hiệu sa du hợp_điều_kiện hợp_quy_định hợp_tình_hình hợp_đặc_điểm hoa dâu hợp_yêu_cầu hộ phiếm
phủ: sóng xanh kín định nhận quyết lý
quan: tâm_đầu_tư tâm_chỉ_đạo tâm_đến tâm_đúng_mức tâm_của tâm_hơn tâm_bố_trí tâm_giải_quyết tâm_thực_hiện hệ_phối_hợp hệ_sản_xuất trắc_môi_trường hệ_công_tác tâm_tạo
quán: triệt_sâu_sắc triệt_đầy_đủ triệt_các triệt_chủ_trương triệt_đến triệt_nghị_quyết
quản: lý_điều_hành lý_chặt_chẽ lý_sử_dụng lý_hành_chính lý_và lý_đầu_tư lý_cán_bộ lý_công_chức lý_ngân_sách lý_thuế lý_thị_trường lý_đô_thị lý_tài_sản lý_tài_nguyên lý_dự_án lý_khai_thác lý_các lý_hoạt_động lý_thống_nhất lý_vận_hành lý_giáo_dục lý_bảo_vệ lý_kinh_tế lý_công lý_hồ_sơ lý_trực_tiếp lý_theo lý_thông_tin lý_xây_dựng lý_ngành lý_hộ_tịch lý_môi_trường lý_rừng lý_nhân_sự lý_biên_chế lý_nhà
quy: định_tại định_của định_về định_hiện_hành định_chi_tiết định_cụ_thể định_rõ định_pháp_luật định_trong định_chức_năng định_này định_mới định_nội_bộ định_việc định_khác trình_thủ_tục định_mức định_trách_nhiệm định_hướng_dẫn định_thủ_tục định_hành_chính đổi_ra trách_nhiệm_cho_cá_nhân định_các định_phải định_thẩm_quyền chế_phối_hợp chế_chi_tiêu chế_tổ_chức định_chế_độ
ra: quân đời quyết_định mắt khỏi vào ngoài thông_báo đường sức nghị_quyết hiệu hoa nước văn_bản trường rõ đi thị_trường
rà: soát_thống_kê soát_sắp_xếp soát_bổ_sung soát_điều_chỉnh soát_các soát_đơn_giản_hóa soát_cập_nhật soát_hệ_thống_hóa soát_hoàn_thiện soát_văn_bản soát_quy_trình soát_lại soát_quy_hoạch soát_việc
rèn: luyện luyện_đạo_đức luyện_kỹ_năng giũa
sao: chụp_tài_liệu cho_phù_hợp lưu
sắp: xếp_lại xếp_đơn_vị xếp_bố_trí xếp_kiện_toàn xếp_bộ_máy xếp_hợp_lý xếp_cán_bộ
sơ: kết_tổng_kết kết_đánh_giá kết_rút_kinh_nghiệm kết_việc kết_thực_hiện kết_hàng_năm
sử: dụng dụng_đất dụng_hiệu_quả dụng_phần_mềm dụng_kinh_phí dụng_lao_động dụng_chung dụng_ngân_sách dụng_các dụng_tiết_kiệm học dụng_dịch_vụ dụng_công_nghệ dụng_vốn dụng_văn_bản dụng_vào dụng_tài_sản dụng_hệ_thống dụng_nguồn dụng_chữ_ký_số dụng_cán_bộ dụng_có dụng_trong dụng_đúng dụng_nước dụng_năng_lượng
sưu: tầm tập thuế
suy: nghĩ thoái giảm_kinh_tế giảm tôn dinh_dưỡng đồi luận kiệt thoái_về_tư_tưởng xét
tác: động động_tích_cực động_đến động_tiêu_cực phong hại nghiệp giả chiến dụng phẩm nhân phong_làm_việc động_của hợp quyền
tách: riêng khỏi hộ thửa rời ra bạch nhập
tái: cơ_cấu_ngành cấu_trúc
tạo: điều_kiện chuyển_biến môi_trường việc_làm ra sự nên đồng_thuận lập động_lực điều_kiện_thuận_lợi nguồn hành_lang_pháp_lý đà bước sức_lan_tỏa lòng_tin phong_trào mọi_điều_kiện được tiền_đề cơ_hội niềm_tin cơ_sở thói_quen quỹ_đất bước_đột_phá thuận_lợi khung hình
tăng: cường_phổ_biến cường_hợp_tác cường_công_khai cường_năng_lực cường_ứng_dụng cường_các cường_sự cường_cơ_sở_vật_chất cường_đầu_tư cường_hiệu_lực cường_kỷ_luật cường_kỷ_cương cường_hoạt_động cường_đối_thoại cường_quốc_phòng cường_hướng_dẫn cường_đôn_đốc cường_vai_trò cường_thanh_tra cường_tính cường_tổ_chức cường_giáo_dục cường_xử_lý cường_thực_hiện cường_giám_sát cường_công_tác_tuyên_truyền cường_trao_đổi cường_và cường_tập_huấn cường_khả_năng cường_thu_hút
tập: trung_giải_quyết trung_nguồn_lực trung_xây_dựng trung_tuyên_truyền trung_rà_soát trung_thực_hiện trung_vào trung_các trung_chỉ_đạo_thực_hiện trung_đẩy_mạnh trung_triển_khai hợp_đông_người hợp_ý_kiến trung_dân_chủ trung_phát_triển trung_ưu_tiên trung_hoàn_thành trung_khắc_phục trung_lãnh_đạo trung_tháo_gỡ hợp_thông_tin huấn_bồi_dưỡng trung_nâng_cao trung_cao_độ trung_quyền trung_đông_người trung_kiểm_tra trung_đầu_tư
tham: mưu_ủy_ban mưu_cho mưu_trình mưu_đề_xuất gia_ý_kiến mưu_xây_dựng gia_đóng_góp gia_học_tập gia_các gia_vào mưu_ban_hành mưu_tổ_chức gia_tích_cực gia_thực_hiện gia_hưởng_ứng mưu_thực_hiện gia_xây_dựng gia_bảo_hiểm gia_góp_ý mưu_với gia_phối_hợp gia_giao_thông gia_của khảo_ý_kiến quan_học_tập mưu_tổng_hợp quan_du_lịch quan_thực_tế gia_quản_lý gia_giám_sát nhũng_lãng_phí
tháo: gỡ gỡ_khó_khăn gỡ_vướng_mắc dỡ chạy
thay: đổi thế mặt đổi_phương_thức cho đổi_về đổi_tổ_chức đổi_nhận_thức thế_các đổi_nội_dung đổi_căn_bản phiên đổi_cơ_bản
theo: dõi_kiểm_tra dõi_đánh_giá dõi_tổng_hợp dõi_việc dõi_giám_sát dõi_thi_hành dõi_thực_hiện dõi_nắm dõi_quản_lý dõi_tình_hình dõi_tiến_độ
thăm: hỏi dò quan khám hỏi_động_viên nom viếng
thắt: chặt lưng_buộc_bụng nút
thể: hiện_qua hiện_rõ hiện_sự hiện_tinh_thần hiện_tính hiện_đầy_đủ hiện_vai_trò
thiết: lập_đường_dây_nóng kế_xây_dựng lập_hệ_thống thân
thỏa: thuận mãn đáng thuận_hợp_tác hiệp
thông: qua_việc qua_các qua_hoạt_động qua_hệ_thống qua_hội_nghị qua_phương_tiện qua_công_tác báo_kết_quả báo_công_khai báo_cho báo_bằng báo_của báo_kết_luận báo_rộng_rãi tin_chính_xác tin_đầy_đủ tin_kịp_thời tin_về tin_cho tin_phản_ánh tin_quản_lý tin_của tin_cơ_sở tin_đại_chúng tin_đối_ngoại tin_dữ_liệu
thống: nhất_đồng_bộ nhất_trong nhất_giữa nhất_với nhất_từ kê_tổng_hợp nhất_nội_dung nhất_phương_án kê_đánh_giá nhất_chủ_trương nhất_các nhất_cao kê_các
thu: thập_số_liệu hút_đông_đảo hút_nguồn_lực hút_nhân_tài hút_khách_du_lịch hút_các hút_doanh_nghiệp thập_xử_lý nộp_ngân_sách nhập_bình_quân nhập_cá_nhân hút_đầu_tư_nước_ngoài thập_ý_kiến hồi_vốn hồi_công_nợ hút_sự nhập_doanh_nghiệp
thúc: đẩy đẩy_phát_triển giục đẩy_sản_xuất ép đẩy_tăng_trưởng đẩy_chuyển_dịch đẩy_quá_trình bách
thử: nghiệm thách việc sức
thực: hiện_đồng_bộ hiện_tốt hiện_nghiêm hiện_các hiện_đúng hiện_công_tác hiện_cải_cách hiện_chính_sách hiện_chức_năng hiện_chế_độ hiện_việc hiện_quyết_định hiện_có_hiệu_quả hiện_thủ_tục hiện_dự_án_đầu_tư hiện_đầy_đủ hiện_quy_chế hiện_nghị_quyết hiện_tiết_kiệm hiện_chương_trình hiện_mục_tiêu hiện_của hiện_nội_dung hiện_theo hiện_thường_xuyên hiện_trong hiện_báo_cáo hiện_cơ_chế hiện_hiệu_quả hiện_kiểm_tra hiện_dân_chủ hiện_chỉ_thị hiện_một_cửa hiện_từ hiện_thí_điểm hiện_xong hiện_nghiêm_chỉnh hiện_giải_pháp hiện_phân_cấp hiện_đề_án hiện_thành_công hiện_tại hiện_trên hiện_quản_lý hiện_và hiện_phong_trào hiện_đến
tiến: hành_rà_soát hành_các hành_xây_dựng hành_tổ_chức hành_sơ_kết hành_thanh_tra hành_đánh_giá tới_xây_dựng hành_khảo_sát hành_đồng_bộ hành_thường_xuyên hành_thẩm_định độ_giải_quyết độ_đề_ra độ_công_việc độ_chậm
tiếp: tục_đẩy_mạnh tục_triển_khai tục_nâng_cao tục_tăng_cường tục_duy_trì tục_rà_soát tục_hoàn_thiện tục_đổi_mới tục_chỉ_đạo tục_xây_dựng tục_cải_cách tục_phát_huy tục_tuyên_truyền tục_tổ_chức tục_quán_triệt tục_kiện_toàn tục_mở_rộng tục_phối_hợp tục_đầu_tư tục_củng_cố tục_phát_triển nhận_giải_quyết nhận_xử_lý nhận_và nhận_phản_ánh nhận_thông_tin tục_nghiên_cứu tục_quan_tâm xúc_cử_tri thu_ý_kiến cận_pháp_luật tục_thực_hiện_tốt tục_tập_trung thu_giải_trình tục_cải_thiện tục_được tục_phấn_đấu cận_nguồn_vốn
tìm: hiểu kiếm tòi ra hiểu_pháp_luật việc_làm kiếm_thông_tin tòi_sáng_tạo nguồn
tôn: vinh_doanh_nghiệp trọng_pháp_luật trọng_nhân_dân
tổ: chức_tuyên_truyền chức_thi_hành chức_kiểm_điểm chức_tập_huấn chức_đối_thoại chức_lớp chức_rà_soát chức_phong_trào chức_thi chức_học_tập chức_khảo_sát chức_đánh_giá chức_phát_động chức_lễ chức_hoạt_động chức_và chức_thành_viên chức_xây_dựng chức_họp chức_quản_lý chức_sắp_xếp chức_các chức_cuộc chức_đào_tạo chức_đấu_thầu chức_đảng_viên chức_lấy_ý_kiến chức_sơ_kết chức_tổng_kết chức_việc chức_công_bố chức_hội chức_thanh_tra chức_phổ_biến chức_thành_công chức_sản_xuất chức_bộ chức_doanh_nghiệp chức_kinh_tế chức_hành_chính chức_xã_hội chức_nghiên_cứu chức_vận_động chức_tiếp_nhận chức_tiếp_công_dân chức_công_việc chức_lại chức_thẩm_định
tổng: kết_thực_hiện kết_đánh_giá hợp_chung hợp_tình_hình hợp_ý_kiến hợp_kinh_phí hợp_theo_dõi hợp_trình hợp_đề_xuất hợp_và kết_công_tác kết_rút_kinh_nghiệm hợp_các hợp_vào kết_năm hợp_từ
trả: lời_kiến_nghị kết_quả_cho kết_quả_thủ_tục lời_bằng_văn_bản lời_phỏng_vấn
tránh: tình_trạng thất_thoát lãng_phí chồng_chéo trùng_lặp phiền_hà né khỏi hình_thức ảnh_hưởng việc trách_nhiệm
triển: khai_nghị_quyết khai_thí_điểm khai_ứng_dụng khai_đồng_bộ khai_đề_án khai_xây_dựng khai_hệ_thống khai_có_hiệu_quả khai_các khai_nhân_rộng khai_công_tác khai_kịp_thời khai_hiệu_quả khai_quyết_liệt khai_phần_mềm khai_tổ_chức khai_đầy_đủ khai_chương_trình khai_việc khai_mô_hình khai_phong_trào khai_sâu_rộng khai_quán_triệt khai_tuyên_truyền khai_áp_dụng khai_và khai_đến khai_nội_dung khai_luật khai_cung_cấp
trình: ủy_ban_nhân_dân chủ_tịch hội_đồng_nhân_dân phê_duyệt cấp thủ_tướng chính_phủ ban_hành xem_xét quốc_hội báo_cáo các người_có_thẩm_quyền làng_chứng_thực
truyền: tải_thông_tin đạt_đầy_đủ
tuân: thủ thủ_quy_định theo thủ_pháp_luật thủ_nghiêm
tuyên: truyền_sâu_rộng truyền_giáo_dục truyền_các truyền_về truyền_trên truyền_pháp_luật truyền_nâng_cao truyền_thường_xuyên truyền_đến truyền_nội_dung dương_khen_thưởng truyền_cho truyền_rộng_rãi truyền_để truyền_nhân_dân truyền_chủ_trương
tự: kiểm_điểm đào_tạo giám_sát đề_ra chủ_biên_chế học_tự_rèn
ứng: dụng_khoa_học dụng_tiến_bộ dụng_chữ_ký_số dụng_các dụng_phần_mềm dụng_kỹ_thuật dụng_có_hiệu_quả dụng_rộng_rãi
vận: dụng_linh_hoạt dụng_sáng_tạo hành_hiệu_quả động_hội_viên động_xã_hội động_các động_người_dân động_đoàn_viên động_ủng_hộ động_toàn_dân
vượt: qua mức kế_hoạch chỉ_tiêu khó trội quá thẩm_quyền lên bậc cấp khung
xác: định_vị_trí_việc_làm định_rõ_trách_nhiệm định_nội_dung định_nhiệm_vụ định_mục_tiêu định_cụ_thể định_các nhận_của định_giá định_chỉ_số định_đúng định_công_tác định_đây minh_làm_rõ định_nhu_cầu định_là định_trách_nhiệm định_theo
xảy: ra ra_trên ra_tình_trạng
xem: xét xét_quyết_định xét_cho xét_giải_quyết nhẹ xét_phê_duyệt xét_bổ_sung là trọng xét_ban_hành xét_chỉ_đạo xét_trách_nhiệm xét_xử_lý lại xét_việc
xóa: bỏ_quan_liêu bỏ_các bỏ_tập_tục bỏ_rào_cản
xử: lý_công_việc lý_kịp_thời lý_các lý_theo lý_dứt_điểm lý_tài_sản lý_trách_nhiệm lý_nghiêm_minh lý_những lý_thông_tin lý_trường_hợp lý_phản_ánh lý_kỷ_luật_cán_bộ lý_cán_bộ lý_hình_sự lý_công_văn lý_đơn lý_sau
xây: dựng_và_ban_hành dựng_hệ_thống dựng_các dựng_mô_hình dựng_nhà dựng_và_triển_khai dựng_dự_toán dựng_quy_chế dựng_báo_cáo dựng_công_trình dựng_chương_trình dựng_phương_án dựng_quy_trình dựng_quy_hoạch dựng_phát_triển dựng_nền dựng_tiêu_chí dựng_cổng dựng_đời_sống dựng_môi_trường dựng_danh_mục dựng_kết_cấu_hạ_tầng dựng_lực_lượng dựng_nếp_sống dựng_gia_đình dựng_hạ_tầng dựng_phong_cách dựng_tổ_chức dựng_dữ_liệu dựng_dự_thảo dựng_trụ_sở dựng_phần_mềm dựng_văn_hóa dựng_nghị_quyết dựng_dự_án dựng_bộ dựng_thành dựng_khu dựng_chỉ_tiêu
`
