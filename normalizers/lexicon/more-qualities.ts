/** Qualities, manners, times, measures and plain nouns, by their first word. From the letter n on. */
export const moreQualities = `
nào: đó cũng
năm: học nay qua trước sau tài_chính tới tiếp_theo kế_hoạch liền_kề ngân_sách báo_cáo châu cuối đầu
nặng: nề nhọc nợ
ngay: từ sau trong khi lập_tức tại thẳng từ_đầu
ngày: càng nghỉ lễ làm_việc tháng_năm nay kể_từ đêm ký mai công hội_toàn_dân pháp_luật sinh thành_lập càng_cao xưa chủ_nhật thứ đầu càng_tăng nhận_được ban_hành tết
ngăn: nắp
ngắn: hạn gọn ngày
nghỉ: hưu phép ngơi mát lễ việc_riêng ốm thai_sản hưu_trước_tuổi việc
nghiêm: túc_thực_hiện túc_triển_khai chỉnh_chấp_hành túc_chấp_hành túc_kiểm_điểm túc_trong minh_theo trọng_đến
ngơi: nghỉ
nguy: cơ hiểm hại cơ_cao hiểm_cho nga cấp kịch
nguyên: nhân_chủ_yếu nhân_của nhân_dẫn_đến
nhanh: chóng gọn nhẹn nhất chóng_kịp_thời
nhẹ: nhàng
nhiệt: tình huyết độ độ_cao điện đới luyện liệt năng
nhiều: năm nơi lần mặt ngành hình_thức người hơn loại khó_khăn lĩnh_vực cấp việc hạn_chế địa_phương tiến_bộ nhất nguyên_nhân vướng_mắc cơ_quan kết_quả nguồn thành_phần nước điểm chuyển_biến hoạt_động thủ_tục yếu_tố đối_tượng mô_hình so_với thời_gian dự_án bất_cập vấn_đề mức nội_dung biện_pháp nhà
nhỏ: bé lẻ nhất hơn nhặt nhoi hẹp
nhóm: ngành tiêu_chí công_tác nhiệm_vụ giải_pháp đối_tượng chỉ_số hàng họp yếu_thế nòng_cốt
nhu: cầu cầu_của cầu_thực_tế cầu_sử_dụng cầu_đào_tạo nhược cầu_vốn yếu_phẩm mì đạo
nhuần: nhuyễn
nhũng: nhiễu_phiền_hà
những: năm người nội_dung vấn_đề nơi khó_khăn hạn_chế tồn_tại việc trường_hợp vướng_mắc kết_quả nhiệm_vụ yếu_kém mặt ngày thành_tích bất_cập điểm ai giải_pháp gì cán_bộ quy_định cơ_quan địa_phương thủ_tục văn_bản yếu_tố sai_phạm hành_vi thông_tin khâu kinh_nghiệm đơn_vị lĩnh_vực nguyên_nhân chuyển_biến nhân_tố tháng cá_nhân đối_tượng ý_kiến bước công_việc giá_trị khuyết_điểm dự_án biểu_hiện phần mô_hình thành_tựu
niềm: tin vui tự_hào
nòng: cốt súng nọc
nóng: bỏng nảy lòng
nổi: bật trội cộm tiếng lên cáu
nội: dung_sau dung_chủ_yếu dung_chi dung_cụ_thể dung_hình_thức dung_kế_hoạch dung_này dung_của dung_tuyên_truyền dung_cơ_bản dung_nhiệm_vụ dung_và dung_liên_quan dung_theo dung_hoạt_động dung_trọng_tâm dung_khác bộ_cơ_quan
nước: ta ngoài_nước
ồ: ạt
ốm: đau yếu
ông: bà chủ cha
phạm: vi_toàn_tỉnh vi_quản_lý vi_điều_chỉnh vi_chức_năng vi_cả_nước vi_rộng vi_áp_dụng vi_trách_nhiệm vi_nhiệm_vụ
phẩm: chất chất_đạo_đức chất_chính_trị giá cấp hạnh màu vật
phần: lớn_các lớn_là
phép: năm tắc tính nước
phiếu: khảo_sát bầu điều_tra hẹn tín_nhiệm thu đánh_giá lý_lịch_tư_pháp lấy_ý_kiến kiểm_soát trình chi hỏi
phong: phú_đa_dạng phú_về cách_làm_việc cách_phục_vụ
photo: tài_liệu
phút: chốc
phức: tạp tạp_về hợp
phương: châm_chỉ_đạo pháp_làm_việc
qua: đó lại loa loa_mạng các nhiều đời kiểm_tra bưu_điện mạng đường loa_đài thực_tế hệ_thống dịch_vụ lâu
quá: trình trình_thực_hiện hạn tải trình_xử_lý nhiều khứ trình_triển_khai trình_giải_quyết trình_công_tác trình_tổ_chức thời_hạn trình_xây_dựng trình_hoạt_động độ mức trình_học_tập giang ngày
quan: trọng_trong trọng_là trọng_nhất trọng_của
quý: báu hiếm giá trọng_khách
quyết: liệt_trong tâm_cao tâm_chính_trị tâm_thực_hiện liệt_các
rào: cản chắn
rất: nhiều quan_trọng lớn khó cần ít cao tốt khó_khăn
riêng: lẻ biệt tư của về đối_với
rõ: ràng nét rệt người việc trách_nhiệm thời_gian nguyên_nhân ràng_về nội_dung kết_quả hơn người_rõ_việc nguồn_gốc quy_trình
rối: loạn ren rắm
rộng: rãi khắp lớn mở rãi_trong
rủ: rê
sai: khác
sát: sao thực với hợp hạch sao_trong cánh nhập thủ đúng
sau: đây khi đó này khi_sắp_xếp cùng năm ngày sinh bằng nghiên_cứu lưng khi_được thời_gian thu_hoạch tết
sẵn: sàng có sàng_chiến_đấu sàng_ứng_phó
sâu: rộng sát sắc_hơn rộng_đến rộng_trong
so: với với_cùng_kỳ sánh với_năm_trước với_yêu_cầu với_năm
song: song song_với phương hành
sớm: hoàn_thành đưa nhất muộn hơn ban_hành
suôn: sẻ
suốt: đời quá_trình ngày
sự: nghiệp_giáo_dục nghiệp_công nghiệp_công_lập nghiệp_y_tế nghiệp cố kiện việc thật cần_thiết chỉ_đạo tham_gia phối_hợp thống_nhất hài_lòng lãnh_đạo quan_tâm nghiệp_đổi_mới đồng_thuận nghiệp_công_nghiệp_hóa tích vụ phát_triển nghiệp_phát_triển_kinh_tế giám_sát quản_lý chuyển_biến hỗ_trợ thay_đổi tin_tưởng ủng_hộ thành_công đồng_tình sống phục_vụ cạnh_tranh hình_thành tình tăng_trưởng ra_đời công_bằng nghiệp_kinh_tế nghiệp_cách_mạng nghiệp_xây_dựng điều_hành cố_môi_trường nhất_trí trợ_giúp phân_công nghiệp_văn_hóa
sức: mạnh_tổng_hợp mạnh_đại_đoàn_kết ì ỳ
tại: chỗ các địa_bàn địa_phương bộ_phận trụ_sở cơ_sở hội_nghị đơn_vị điều khoản cơ_quan văn_bản chức kỳ_họp thời_điểm quyết_định nhà thành_phố kế_hoạch trung_tâm nghị_quyết nơi đây hiện_trường ủy_ban sao phụ_lục hộ_gia_đình ngũ mục điểm
tầm: nhìn quan_trọng quan_trọng_của cỡ soát nhìn_đến_năm vóc
tận: dụng tâm tụy tình tay nơi gốc lực
tất: cả yếu bật nhiên cả_các toán
tế: nhị bào
thái: độ độ_phục_vụ bình nguyên độ_giao_tiếp độ_làm_việc quá độ_ứng_xử hậu sư
thai: sản nhi
thành: thạo_vi_tính
thắc: mắc
thẳng: thắn thừng hàng
thắng: lợi thế cảnh
thâm: niên_nghề
thấp: kém hơn nhất thỏm so_với khớp
thật: sự thà
thế: giới mạnh hệ hệ_trẻ nào kỷ trận lực chấp hệ_mới trận_quốc_phòng_toàn_dân này gian
thêm: nữa vào
thiết: yếu_cho thực_phục_vụ thực_hiệu_quả thực_cụ_thể
thiếu: trách_nhiệm_trong tính_khả_thi chặt_chẽ thống_nhất kiên_quyết sâu_sát
thoải: mái
thói: quen hư
thô: sơ lỗ
thông: tuệ minh
thời: gian_quy_định gian_tổ_chức gian_xử_lý gian_nhanh_nhất gian_đến gian_thi_công gian_báo_cáo gian_nghỉ gian_theo gian_từ gian_ngắn gian_học_tập gian_công_tác gian_lấy gian_tối_đa gian_cụ_thể gian_và điểm_báo_cáo
thuần: túy thục chủng
thuộc: thẩm_quyền lĩnh_vực phạm_vi trách_nhiệm diện địa_bàn sở chức_năng ngành tỉnh ủy_ban nhóm bộ hệ_thống thành_phố tính cấp đối_tượng quyền huyện về các khu_vực nguồn thẩm_quyền_giải_quyết công_trình đề_án
thừa: nhận kế hành ra lệnh thiếu tự
tích: cực_tham_gia cực_hưởng_ứng cực_triển_khai cực_chủ_động cực_phối_hợp cực_tuyên_truyền cực_của cực_trong cực_đấu_tranh cực_thực_hiện
tiên: tiến phong quyết lượng phong_gương_mẫu đoán
tiến: độ_và
tiếp: khách
tinh: thần_phục_vụ thần_thái_độ thần_đoàn_kết thần_làm_việc thần_chỉ_đạo thần_đổi_mới thần_nghị_quyết
toàn: tỉnh diện dân quốc thể bộ xã_hội ngành huyện cầu diện_các xã_hội_tham_gia vẹn cầu_hóa hệ_thống đảng cục tâm bộ_quá_trình thành_phố lực cảnh quyền dân_đoàn_kết thế_giới văn cơ_quan
tồn: tại đọng tại_hạn_chế kho đọng_hồ_sơ trữ vong
tổng: số_hồ_sơ số_cán_bộ số_vốn số_điểm số_tiền số_hộ số_thủ_tục thể_cải_cách thể_phát_triển mặt_bằng
tột: cùng bậc
tốt: hơn_nữa các_quy_định vai_trò_tham_mưu nhiệm_vụ chức_năng chính_sách việc quy_chế đẹp_của nghĩa
tới: đây các tận hạn từng người_dân
trang: thông_tin_điện_tử_của
trên: cơ_sở địa_bàn toàn_tỉnh các phạm_vi mạng hệ_thống cổng tinh_thần trang trời thế_giới đây lĩnh_vực cả_nước tổng_số phương_tiện đường internet cùng giấy môi_trường đài đất mạng_xã_hội tất_cả từng báo biển thị_trường thực_tế mọi diện_tích đầu_người toàn_quốc không_gian mức dưới thông_báo bảo_đảm một nền
triệt: để tiêu phá để_tiết_kiệm hạ
trình: độ_năng_lực độ_quản_lý độ_lý_luận độ_đại_học độ_tin_học độ_cao độ_phát_triển độ_dân_trí tự_thủ_tục_hành_chính
trọng: tâm_là tâm_của điểm_trong
trong: đó việc công_tác quá_trình thời_gian các và_ngoài năm sạch hoạt_động lĩnh_vực nước giai_đoạn sáng tháng tổ_chức thực_hiện toàn nội_bộ quản_lý cơ_quan phạm_vi giải_quyết thi_hành quý mọi trường_hợp xây_dựng ngày những khu_vực đội_ngũ vùng cán_bộ thực_thi khi tỉnh bối_cảnh điều_kiện tình_hình cả_nước sự_nghiệp hệ_thống nhân_dân xử_lý phối_hợp sản_xuất sử_dụng suốt sạch_vững_mạnh nhà_trường kế_hoạch đơn_vị từng chỉ_đạo ngành vòng đời_sống lãnh_đạo học_sinh trắng phòng báo_cáo một thủ_tục cộng_đồng cuộc quyết_định tuần trẻo phong_trào tất_cả nhiều đảng suy_nghĩ trung_hạn tương_lai tay hội_nghị lòng kỳ cung_cấp
trôi: chảy nổi
trở: lên thành ngại lại về thành_phong_trào nên ngại_cho đi ngại_trong
trùng: lặp lặp_chồng_chéo tu hợp dương khớp
truyện: ngắn
trước: hết mắt khi ngày đây tiên pháp_luật mắt_và_lâu_dài sau bạ tháng năm mùa thời_hạn tình_hình hạn chủ_tịch nhân_dân quý ủy_ban
trưởng: thành
tuần: tra hoàn lễ này thứ đầu
tuyến: tính
tuyệt: đối đại_đa_số vời chủng vọng
từ: đó đầu_năm trung_ương_đến_cơ_sở các tỉnh_đến_cơ_sở khâu ngày_ký cơ_sở tháng nay_đến_năm nhiều bỏ_thói_quen
tự: giác_chấp_hành tin_cậy
tức: là thì thời khắc
tương: tự tự_như đối_tốt ứng_với đương_với
tượng: đài trưng
tỷ: trọng_lao_động
ủy: ban_nhân_dân_huyện ban_nhân_dân_cấp_xã ban_nhân_dân_xã
uy: tín lực nghiêm tín_của hiếp
ưu: tiên_phát_triển tiên_các tiên_nguồn_lực tiên_cho khuyết_điểm
vai: trò trò_trách_nhiệm trò_của trò_chủ_đạo trò_lãnh_đạo trò_giám_sát trò_quan_trọng trò_nòng_cốt gương trò_tham_mưu
vấn: đề đề_phát_sinh đề_liên_quan đáp đề_xã_hội vương đề_mới nạn đề_còn đề_này
vẫn: còn chưa đang được phải là có tiếp_tục không
vé: máy_bay tàu xe
vẹn: toàn
về: việc cải_cách công_tác thủ_tục các tổ_chức cơ_chế nội_dung thực_hiện số_lượng ban_hành phát_triển đích tay kết_quả đất_đai bảo_vệ giải_quyết chất_lượng tình_hình quản_lý chính_sách hành_chính cơ_bản vấn_đề chức_năng lĩnh_vực cơ_sở trình_độ mặt xây_dựng kinh_tế phòng_chống thời_gian mục_tiêu phương_hướng quyền đào_tạo những đầu_tư sở hoạt_động nhiệm_vụ trách_nhiệm cán_bộ chế_độ kinh_phí an_toàn vai_trò tiêu_chuẩn xử_lý tăng_cường nước công_tác_cải_cách trước sau nhà hưu nguồn tài_chính công_nghệ đạo_đức nâng_cao quy_trình sự tiếp_nhận pháp_luật tư_tưởng nông_thôn đẩy_mạnh đất văn_hóa
vết: xe_đổ tích
vì: vậy thế sao mục_tiêu lợi_ích người_nghèo sự_tiến_bộ nhân_dân lý_do
vĩ: mô đại tuyến
vĩnh: viễn cửu phúc long hằng
vòng: quanh tròn vo đời tay thi
vô: cùng_quan_trọng
vụ: việc_phức_tạp
vui: vẻ chơi tươi chơi_giải_trí mừng xuân
vui_chơi: giải_trí
vừa: là phải qua và đủ học bảo_đảm
vững: chắc mạnh vàng chãi bền
vượt: bậc_trong
xa: xôi rời lạ hoa hơn
xảy: đến
xấu: hổ xa xí
xen: kẽ lẫn canh
xoay: quanh chuyển
xu: hướng thế hướng_chung thế_phát_triển nịnh hướng_tăng
xuyên: suốt tạc quốc_gia biên_giới
xứng: đáng tầm đáng_với
yếu: kém tố kém_trong điểm thế tố_quan_trọng lược nhân
`
