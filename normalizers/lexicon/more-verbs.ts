/** Verbs of every field, by their first word. From the letter n on. */
export const moreVerbs = `
nắm: bắt vững chắc tình_hình được rõ giữ bắt_thông_tin bắt_kịp_thời chắc_tình_hình bắt_tình_hình quyền tay
nâng: cao_trình_độ cao_ý_thức cao_đời_sống cao_trách_nhiệm cao_vai_trò cấp_hệ_thống cấp_trang_thiết_bị cao_tỷ_lệ cao_tinh_thần cao_chất_lượng_phục_vụ tỷ_lệ cấp_cơ_sở_hạ_tầng cấp_đường cao_kỹ_năng cao_dân_trí cao_kiến_thức cao_hiệu_lực cao_năng_suất cao_chỉ_số cao_đạo_đức cao_hơn cao_khả_năng cao_thứ_hạng cao_uy_tín cao_giá_trị cao_mức_sống cao_thể_chất
nêu: gương cao rõ trên lên tại ra gương_người_tốt ý_kiến cao_tinh_thần_trách_nhiệm khó_khăn
nghe: báo_cáo nhìn nói ý_kiến đài ngóng
nghiên: cứu_áp_dụng cứu_đề_xuất cứu_xây_dựng cứu_triển_khai cứu_ứng_dụng cứu_tham_mưu cứu_sửa_đổi cứu_tiếp_thu cứu_học_tập cứu_ban_hành cứu_các
ngừng: hoạt_động cấp nghỉ kinh_doanh việc trệ lại
nhắc: nhở lại đến nhở_phê_bình nhở_các
nhằm: nâng_cao tạo mục_đích đảm_bảo phát_huy phục_vụ đạt đáp_ứng tăng_cường góp_phần thực_hiện giảm giải_quyết từng_bước phát_hiện đẩy_mạnh khắc_phục xây_dựng vào hạn_chế cải_thiện thúc_đẩy cung_cấp hoàn_thiện khai_thác giúp
nhận: thức được biết_đầy_đủ định xét hồ_sơ diện biết hối bàn_giao kết_quả quyết_định thức_đúng thầu thấy chuyển_nhượng lại thức_của tiền xử_lý thông_tin lỗi nhiệm_vụ dạng thức_chưa trách_nhiệm thêm đơn thức_về biết_về
nhân: rộng_mô_hình rộng_điển_hình rộng_các giống đôi danh_chủ_tịch lên
nhập: khẩu khẩu_thiết_bị khẩu_vật_tư khẩu_nguyên_liệu khẩu_hàng_hóa dữ_liệu học cảnh ngũ cư quốc_tịch kho thông_tin liệu viện cuộc lậu hộ_khẩu máy
nhất: trí thiết thể_hóa quán loạt là thời
nhìn: chung nhận thẳng lại thấy rõ
nói: chung riêng chuyện rõ trên dối đi_đôi lên năng dân không_với_tiêu_cực
nỗ: lực lực_phấn_đấu lực_thực_hiện
nối: mạng tiếp liền dài dõi
phải: được có thực_hiện đảm_bảo chịu xác_định thường_xuyên báo_cáo gắn lập chấp_hành ghi nộp xây_dựng trả bảo_đảm chịu_trách_nhiệm là tuân_thủ trái nghiêm_túc chăng căn_cứ gánh đạt chủ_động hoàn_thành tập_trung kịp_thời chi coi đăng_ký phù_hợp niêm_yết công_khai tiến_hành giải_quyết tổ_chức thông_báo gửi trình làm ký
phản: ánh_kịp_thời ánh_những ánh_của ánh_về hồi_ý_kiến ánh_đúng ánh_tình_hình
phát: huy_dân_chủ huy_quyền_làm_chủ huy_sức_mạnh huy_hiệu_quả huy_tính huy_tiềm_năng huy_tinh_thần huy_thế_mạnh huy_truyền_thống huy_tối_đa huy_những hiện_xử_lý hiện_kịp_thời hiện_sai_phạm hiện_những động_thi_đua triển_đảng_viên triển_đối_tượng triển_khoa_học triển_dịch_vụ triển_ngành triển_văn_hóa triển_toàn_diện triển_chung triển_hệ_thống triển_du_lịch_bền_vững triển_thể_dục triển_doanh_nghiệp triển_sản_phẩm triển_mô_hình triển_kinh_tế_tập_thể sinh_trong sinh_vướng_mắc sinh_mới sinh_trên
phân: công_cụ_thể công_rõ công_trách_nhiệm công_cán_bộ công_phụ_trách công_lao_động cấp_mạnh_mẽ tích_đánh_giá định_rõ loại_đánh_giá loại_rác bổ_dự_toán bổ_vốn cấp_thẩm_quyền tích_thông_tin tích_dữ_liệu cấp_cho
phấn: đấu khởi đấu_đến đấu_hoàn_thành đấu_đạt đấu_trong đấu_tỷ_lệ chấn hoa viết đấu_đưa đấu_tăng đấu_giảm đấu_thực_hiện đấu_xây_dựng đấu_nâng
phổ: biến_giáo_dục biến_quán_triệt biến_tuyên_truyền biến_các biến_rộng_rãi biến_kiến_thức
phối: hợp_với hợp_các hợp_cùng hợp_thực_hiện hợp_giữa hợp_tuyên_truyền hợp_tổ_chức hợp_xử_lý hợp_kiểm_tra hợp_hướng_dẫn hợp_xây_dựng hợp_công_tác hợp_đồng_bộ hợp_triển_khai hợp_nhịp_nhàng hợp_quản_lý hợp_tham_mưu hợp_theo_dõi hợp_sở hợp_cung_cấp hợp_của
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
suy: nghĩ thoái giảm_kinh_tế giảm tôn dinh_dưỡng đồi luận kiệt thoái_về_tư_tưởng xét
sử: dụng dụng_đất dụng_hiệu_quả dụng_phần_mềm dụng_kinh_phí dụng_lao_động dụng_chung dụng_ngân_sách dụng_các dụng_tiết_kiệm học dụng_dịch_vụ dụng_công_nghệ dụng_vốn dụng_văn_bản dụng_vào dụng_tài_sản dụng_hệ_thống dụng_nguồn dụng_chữ_ký_số dụng_cán_bộ dụng_có dụng_trong dụng_đúng dụng_nước dụng_năng_lượng
sưu: tầm tập thuế
tác: động động_tích_cực động_đến động_tiêu_cực phong hại nghiệp giả chiến dụng phẩm nhân phong_làm_việc động_của hợp quyền
tách: riêng khỏi hộ thửa rời ra bạch nhập
tái: cơ_cấu_ngành cấu_trúc
tạo: điều_kiện chuyển_biến môi_trường việc_làm ra sự nên đồng_thuận lập động_lực điều_kiện_thuận_lợi nguồn hành_lang_pháp_lý đà bước sức_lan_tỏa lòng_tin phong_trào mọi_điều_kiện được tiền_đề cơ_hội niềm_tin cơ_sở thói_quen quỹ_đất bước_đột_phá thuận_lợi khung hình
tăng: cường_phổ_biến cường_hợp_tác cường_công_khai cường_năng_lực cường_ứng_dụng cường_các cường_sự cường_cơ_sở_vật_chất cường_đầu_tư cường_hiệu_lực cường_kỷ_luật cường_kỷ_cương cường_hoạt_động cường_đối_thoại cường_quốc_phòng cường_hướng_dẫn cường_đôn_đốc cường_vai_trò cường_thanh_tra cường_tính cường_tổ_chức cường_giáo_dục cường_xử_lý cường_thực_hiện cường_giám_sát cường_công_tác_tuyên_truyền cường_trao_đổi cường_và cường_tập_huấn cường_khả_năng cường_thu_hút
tập: trung_giải_quyết trung_nguồn_lực trung_xây_dựng trung_tuyên_truyền trung_rà_soát trung_thực_hiện trung_vào trung_các trung_chỉ_đạo_thực_hiện trung_đẩy_mạnh trung_triển_khai hợp_đông_người hợp_ý_kiến trung_dân_chủ trung_phát_triển trung_ưu_tiên trung_hoàn_thành trung_khắc_phục trung_lãnh_đạo trung_tháo_gỡ hợp_thông_tin huấn_bồi_dưỡng trung_nâng_cao trung_cao_độ trung_quyền trung_đông_người trung_kiểm_tra trung_đầu_tư
tham: mưu_ủy_ban mưu_cho mưu_trình mưu_đề_xuất gia_ý_kiến mưu_xây_dựng gia_đóng_góp gia_học_tập gia_các gia_vào mưu_ban_hành mưu_tổ_chức gia_tích_cực gia_thực_hiện gia_hưởng_ứng mưu_thực_hiện gia_xây_dựng gia_bảo_hiểm gia_góp_ý mưu_với gia_phối_hợp gia_giao_thông gia_của khảo_ý_kiến quan_học_tập mưu_tổng_hợp quan_du_lịch quan_thực_tế gia_quản_lý gia_giám_sát nhũng_lãng_phí
tháo: gỡ gỡ_khó_khăn gỡ_vướng_mắc dỡ chạy
thay: đổi thế mặt đổi_phương_thức cho đổi_về đổi_tổ_chức đổi_nhận_thức thế_các đổi_nội_dung đổi_căn_bản phiên đổi_cơ_bản
thăm: hỏi dò quan khám hỏi_động_viên nom viếng
thắt: chặt lưng_buộc_bụng nút
theo: dõi_kiểm_tra dõi_đánh_giá dõi_tổng_hợp dõi_việc dõi_giám_sát dõi_thi_hành dõi_thực_hiện dõi_nắm dõi_quản_lý dõi_tình_hình dõi_tiến_độ
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
tổ: chức_tuyên_truyền chức_thi_hành chức_kiểm_điểm chức_tập_huấn chức_đối_thoại chức_lớp chức_rà_soát chức_phong_trào chức_thi chức_học_tập chức_khảo_sát chức_đánh_giá chức_phát_động chức_lễ chức_hoạt_động chức_và chức_thành_viên chức_xây_dựng chức_họp chức_quản_lý chức_sắp_xếp chức_các chức_cuộc chức_đào_tạo chức_đấu_thầu chức_đảng_viên chức_lấy_ý_kiến chức_sơ_kết chức_tổng_kết chức_việc chức_công_bố chức_hội chức_thanh_tra chức_phổ_biến chức_thành_công chức_sản_xuất chức_bộ chức_doanh_nghiệp chức_kinh_tế chức_hành_chính chức_xã_hội chức_nghiên_cứu chức_vận_động chức_tiếp_nhận chức_tiếp_công_dân chức_công_việc chức_lại chức_thẩm_định
tôn: vinh_doanh_nghiệp trọng_pháp_luật trọng_nhân_dân
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
xây: dựng_và_ban_hành dựng_hệ_thống dựng_các dựng_mô_hình dựng_nhà dựng_và_triển_khai dựng_dự_toán dựng_quy_chế dựng_báo_cáo dựng_công_trình dựng_chương_trình dựng_phương_án dựng_quy_trình dựng_quy_hoạch dựng_phát_triển dựng_nền dựng_tiêu_chí dựng_cổng dựng_đời_sống dựng_môi_trường dựng_danh_mục dựng_kết_cấu_hạ_tầng dựng_lực_lượng dựng_nếp_sống dựng_gia_đình dựng_hạ_tầng dựng_phong_cách dựng_tổ_chức dựng_dữ_liệu dựng_dự_thảo dựng_trụ_sở dựng_phần_mềm dựng_văn_hóa dựng_nghị_quyết dựng_dự_án dựng_bộ dựng_thành dựng_khu dựng_chỉ_tiêu
xem: xét xét_quyết_định xét_cho xét_giải_quyết nhẹ xét_phê_duyệt xét_bổ_sung là trọng xét_ban_hành xét_chỉ_đạo xét_trách_nhiệm xét_xử_lý lại xét_việc
xóa: bỏ_quan_liêu bỏ_các bỏ_tập_tục bỏ_rào_cản
xử: lý_công_việc lý_kịp_thời lý_các lý_theo lý_dứt_điểm lý_tài_sản lý_trách_nhiệm lý_nghiêm_minh lý_những lý_thông_tin lý_trường_hợp lý_phản_ánh lý_kỷ_luật_cán_bộ lý_cán_bộ lý_hình_sự lý_công_văn lý_đơn lý_sau
`
