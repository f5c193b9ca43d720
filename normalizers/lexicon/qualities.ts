/** Qualities, manners, times, measures and plain nouns, by their first word. */
export const qualities = `
anh: em_đồng_chí
ấn: tượng phẩm định tín
bà: con mẹ con_nhân_dân già chủ
ba: mẹ là
bạch: đằng mã
bài: bản học_kinh_nghiệm toán_khó
bạn: bè đọc hàng đời
bản: sắc_văn_hóa
bảng: lương biểu điểm tin điện_tử thống_kê tổng_hợp giá hiệu đen kê ghi
bao: nhiêu giờ lâu đời
bằng: lăng nhau văn_bản chứng khen cấp tiền hình_thức nhiều hiện_vật tốt_nghiệp phẳng đại_học không cách lòng các
bậc: lương nhất thang tiểu_học học cha_mẹ
bầu: không_khí
bên: cạnh trong ngoài cạnh_đó liên_quan mời_thầu kia
bí: quyết mật_kinh_doanh
bối: cảnh rối cảnh_mới
bốn: mùa là
bởi: vì lẽ các
buổi: làm_việc sáng chiều lễ họp sinh_hoạt tối
bước: đầu đột_phá tiến ngoặt đi chuyển chân
cá: nhân_có_liên_quan nhân_vi_phạm nhân_tham_gia
các: cấp ngành địa_phương cơ_quan đơn_vị sở huyện xã tổ_chức lĩnh_vực biện_pháp giải_pháp nội_dung nhiệm_vụ quy_định văn_bản thủ_tục thành_viên doanh_nghiệp loại mặt bên chỉ_tiêu đồng_chí ban thành_phần bộ chương_trình dự_án hoạt_động đối_tượng hình_thức vấn_đề điều_kiện chế_độ chính_sách tầng_lớp trường yêu_cầu vùng hội_nghị dịch_vụ trung_tâm công_trình khoản tiêu_chí phòng hội khu cuộc thôn đoàn bước mục_tiêu hộ nhóm nguồn công_việc chức_danh yếu_tố phương_tiện trường_hợp hành_vi phong_trào ứng_dụng bài kênh cán_bộ hệ_thống phần lớp quyền thông_tin kế_hoạch năm công_ty ý_kiến nước chức_năng tỉnh thành_phố lực_lượng quyết_định vụ phương_án cá_nhân tiêu_chuẩn chi phường quy_trình nhà cửa khâu công_tác kết_quả mô_hình tập_thể tài_liệu sản_phẩm chỉ_số đề_án vướng_mắc bệnh_viện trạm cơ_sở phương dân_tộc cuộc_họp hợp_đồng đội ngày giai_đoạn điểm biểu thiết_bị trang tuyến hạng_mục di_tích tác_phẩm môn ngân_hàng em công_chức thế_hệ khu_vực quan_hệ lớp_tập_huấn giá_trị nghị_quyết chỉ_thị đảng
cách: mạng thức làm ly biệt trở cư_xử âm mạng_công_nghiệp tân quãng điệu
cảnh: giới tình
cần: thiết phải được có tăng_cường tập_trung cù quan_tâm kiệm chú_ý mẫn khắc_phục sa trục xử_lý
câu: lạc_bộ hỏi chuyện trả_lời đố cá văn kết
chắc: chắn chắn_sẽ nịch
chặt: chẽ chẽ_với hạ chém
chậm: trễ nhất tiến_độ chạp phát_triển rãi muộn giải_quyết triển_khai được
châm: chước biếm ngôn
chân: chính thật thành dung trọng trời lý tay
chè: nước
chị: em
chiều: hướng sâu dài cao chuộng
chính: vì là do thức_đưa
chóng: mặt vánh
chồng: chéo chéo_mâu_thuẫn lấn chất
chu: đáo kỳ kỳ_đánh_giá cấp toàn trình vi
chủ: yếu_do yếu_là quan_duy_ý_chí lưu
chưa: được có cao đầy_đủ kịp_thời thực_sự đồng_bộ đạt đáp_ứng nghiêm hiệu_quả rõ đúng phù_hợp thống_nhất nhiều hợp_lý đảm_bảo tốt quan_tâm thường_xuyên chặt_chẽ chủ_động hoàn_thành đủ hết thể phát_huy tương_xứng sâu bao_giờ triển_khai biết thật ban_hành quyết_liệt đến tích_cực giải_quyết khai_thác xây_dựng
có: hiệu_quả liên_quan thẩm_quyền trách_nhiệm đủ thể tính chất_lượng nhiều kế_hoạch sự văn_bản hiệu_lực điều_kiện hiệu_lực_thi_hành trình_độ năng_lực ý_nghĩa ý_thức vai_trò biện_pháp khả_năng giải_pháp mặt nguồn_gốc nhu_cầu chuyển_biến trụ_sở vốn quyền công nghĩa_vụ thời_hạn lợi giá_trị hại nguy_cơ phương_án dấu_hiệu hình_thức chiều_sâu thành_tích tiềm_năng ích lộ_trình ý_kiến cơ_sở đông chức_năng tác_dụng yêu_cầu đất uy_tín phép chủ_trương trọng_tâm kết_quả hoàn_cảnh thời_gian vi_phạm tên nội_dung số kinh_nghiệm nền tỷ_lệ giấy hệ_thống việc_làm quy_định tài_khoản nơi mục_tiêu mức cơ_chế đạo_đức tổ_chức lý phẩm_chất phẩm_chất_đạo_đức hơn chính_sách ảnh_hưởng xu_hướng khó_khăn tầm kiến_thức bản_lĩnh bước chiều_hướng hành_vi đặc_điểm được cán_bộ các
cộng: với
công: cuộc_đổi_mới cụ cụ_hỗ_trợ cụ_quản_lý sức thức tác_phí đoàn_viên
cơ: hội_việc_làm
cũ: kỹ nát thành rích
cụ: thể_như thể_các thể_là thể_về thể_trong thể_cho
cũng: như là có được cần phải cố không bị rất
cùng: với cấp nhau kỳ các tham_gia thời_điểm lúc ngành chung một ăn nội_dung thực_hiện
cuộc: sống họp vận_động thi đời cách_mạng chiến hội_thảo đấu_tranh bầu_cử kháng_chiến đối_thoại điều_tra vui
cuối: cùng năm kỳ tháng quý tuần ngày nguồn
dài: hạn dòng lâu lê ngày
dạng: văn_bản điện_tử thức số
danh: mục_thủ_tục mục_dự_án sách_cán_bộ
dày: đặc dặn dạn công
dân: chủ_cơ_sở chủ_hóa chủ_công_khai
dần: dần từng_bước
dấu: hiệu ấn vết hiệu_vi_phạm mốc chấm tích
dễ: dàng hiểu tiếp_cận nhớ thực_hiện làm chịu bị thấy sử_dụng
di: nguyện
dịp: lễ tết này kỷ_niệm
do: đó vậy nhà_nước nguyên_nhân vì cơ_quan các sở ủy_ban dự ai thiên_tai ảnh_hưởng mình địa_phương nhân_dân đồng_chí
dòng: chảy sông tiền họ tộc sản_phẩm
dung: sai
dụng: cụ ý
dư: luận luận_xã_hội nợ thừa địa âm luận_nhân_dân dả
dứt: điểm khoát
đa: số_phiếu
đại: trà khái chúng thể
đáng: kể ghi_nhận chú_ý tin_cậy lẽ tiếc khích_lệ quan_tâm giá
đáy: biển
đậm: đà nét
đầy: đủ đủ_kịp_thời đủ_các đủ_chính_xác ắp đủ_thông_tin rẫy đủ_nội_dung
đều: đặn khắp được có phải tay là
đi: đường công_tác_nước_ngoài
đích: thực đáng danh
điểm: số chuẩn đánh_giá mới mạnh yếu tối_đa nóng nghẽn cầu tự_đánh_giá truy_cập sáng cao thành_phần cộng tựa xuất_phát dân_cư bưu_điện trừ danh chi tuyến đến kiểm_tra nhấn bán kinh_doanh đạt_được du_lịch trung_bình thi nổi_bật mấu_chốt
điển: hình hình_tiên_tiến cố tích
điện: thoại_công_vụ
đoạn: tuyệt_với đường văn thẳng
độ: tuổi tin_cậy chính_xác dài cao ẩm sâu dày hài_lòng che_phủ_rừng bền trễ lượng rộng
độc: lập đáo hại quyền canh giả chất tài lạ thân ác
đông: đảo người đúc bắc nam dân nhất đủ xuân
đột: phá xuất biến xuất_khi ngột nhập
đời: sống sống_nhân_dân sống_vật_chất sống_văn_hóa thường sau sống_xã_hội sống_tinh_thần
đủ: điều_kiện năng_lực các số_lượng tiêu_chuẩn sức mạnh hồ_sơ mọi thành_phần khả_năng
đúng: đắn mức thời_hạn quy_định tiến_độ pháp_luật hạn thời_gian đối_tượng mục_đích thẩm_quyền trình_tự quy_trình lúc yêu_cầu nội_dung chế_độ kế_hoạch tiêu_chuẩn chỗ nơi hẹn giờ với người kỹ_thuật sự_thật nguyên_tắc các chính_sách vai hướng chức_năng định_mức ngày theo
được: giao phân_công thực_hiện phê_duyệt ban_hành cấp xây_dựng xác_định phép cập_nhật quy_định hỗ_trợ nâng_lên đánh_giá triển_khai công_nhận hưởng bố_trí đào_tạo duyệt giải_quyết ủy_quyền tổ_chức kiểm_tra tăng_cường bổ_nhiệm sử_dụng áp_dụng thành_lập công_bố hình_thành quan_tâm tập_huấn phát_hiện cải_thiện tiếp_nhận cung_cấp đầu_tư tiến_hành gắn xử_lý thông_qua mùa mở chia trang_bị đảm_bảo thể_hiện phổ_biến đăng_tải khen_thưởng bảo_đảm lập kết_nối nêu nâng_cao chọn mở_rộng tuyên_truyền xếp tạo tham_gia người coi sự thông_báo thẩm_định kết_quả bổ_sung điều_chỉnh yêu_cầu gửi chỉ_đạo rút quán_triệt phát_huy cử tính đưa niêm_yết tập_trung tiếp_cận duy_trì khai_thác trả trích các chú_trọng đề_ra đặt chuyển sửa hoàn_thành ký xem_xét lưu_trữ rà_soát rút_ngắn tiếp_tục giữ phản_ánh đơn_giản_hóa miễn tặng khắc_phục kiện_toàn chi một tăng hoàn_thiện đề_nghị thay ghi
giai: đoạn cấp điệu thoại_đẹp cấp_công_nhân nhân đoạn_tới
giản: đơn tiện lược đồ dị
giỏi: giang
giờ: làm_việc hành_chính giấc cao_điểm
giữa: các năm kỳ nhà_nước cơ_quan hai nhiệm_kỳ chừng trưa
gọn: nhẹ gàng
gốc: rễ
gương: mẫu điển_hình sáng người_tốt_việc_tốt mặt vỡ mẫu_thực_hiện
hai: bên năm cấp nhóm mặt lần bà_trưng là mươi mươi_bốn
hạng: mục mục_công_trình nhất ba thương_binh
hẳn: hoi nhiên
hăng: hái say
hằng: năm tháng quý ngày tuần
hầu: hết như
hậu: quả_nghiêm_trọng
hệ: thống_chỉ_tiêu thống_quản_lý thống_văn_bản thống_thể_chế thống_pháp_luật thống_các thống_một_cửa_điện_tử thống_thư_điện_tử thống_mạng thống_báo_cáo thống_hội_nghị thống_điện thống_đào_tạo thống_hóa_văn_bản thống_giáo_dục thống_y_tế thống_văn_phòng_điện_tử điều_hành số_lương
hết: sức năm hạn tháng lòng mình thời_hạn nhiệm_kỳ thảy
hiện: nay_đang
hiệu: quả_cao quả_công_tác quả_kinh_tế quả_quản_lý quả_thực_hiện quả_thiết_thực quả_các quả_sử_dụng quả_đầu_tư lực_hiệu_quả quả_việc quả_trong lực_từ_ngày lực_quản_lý_nhà_nước lực_kể_từ_ngày quả_công_việc quả_của quả_không_cao
hiểu: biết rõ biết_pháp_luật lầm quả_thực đúng
hoàn: toàn_chịu_trách_nhiệm cảnh_khó_khăn toàn_mới hảo chỉnh
hòm: thư thư_góp_ý
hội: họp
hộp: thư thư_điện_tử thư_công_vụ
hơn: nữa hết thế là hẳn năm nhiều
hùng: mạnh biện hậu vĩ
hữu: hiệu cơ ích nghị hạn quan dụng_cơ khuynh
ích: nước_lợi_dân kỷ lợi
im: lặng
kể: từ_ngày cả từ trên lại chuyện
kết: quả_cụ_thể quả_tích_cực quả_công_việc quả_rà_soát quả_đo_lường quả_xử_lý quả_trong quả_này quả_cải_cách quả_tổ_chức quả_triển_khai quả_của quả_cho quả_theo quả_bầu_cử quả_công_tác quả_còn quả_khả_quan quả_cao
khả: năng thi quan năng_cân_đối năng_thực_hiện năng_tiếp_cận ái
khác: nhau biệt có_liên_quan phục theo của trên như thường trong
khách: quan hàng du_lịch sạn mời quan_công_khai quốc_tế
khái: niệm quát toán lược
khẩn: trương cấp trương_hoàn_thành cấp_về thiết cầu trương_triển_khai trương_xây_dựng
khâu: đột_phá trung_gian yếu tổ_chức
khe: khắt hở
khía: cạnh
khó: khăn khăn_vướng_mắc khăn_của khăn_trong tính lường thực_hiện hiểu tránh khăn_nhất chịu
khoa: học_hợp_lý
khoán: văn_phòng_phẩm
khoảng: cách thời_gian trống
khôn: khéo ngoan lường
khuyết: điểm tật tật_nặng danh
kiên: quyết trì định cường nhẫn cố quyết_xử_lý quyết_không trung
kỹ: lưỡng
kỳ: họp báo_cáo vọng thi nghỉ công diệu kế_hoạch lạ này hạn thực
lạc: hậu hậu_kém đề quan
lành: mạnh nghề tính lặn
lần: đầu thứ lượt đầu_tiên này nữa theo khác
lâu: dài nay năm đời ngày
lẽ: ra phải
lề: lối lối_làm_việc đường
lên: xuống
liên: tục_trong
linh: hoạt thiêng tính động cảm
lo: lắng ngại âu sợ toan
lỏng: lẻo
lòng: tin dân yêu_nước đường tin_của_nhân_dân tự_hào
lộ: trình trình_cụ_thể trình_thực_hiện thiên diện giới
lỗi: thời kỹ_thuật lầm hẹn
lối: sống vào ra mòn sống_lành_mạnh
lời: hứa nói giải_thích kêu_gọi khuyên thề ca
lớn: nhất lao mạnh tuổi hơn đến của về trong
lúc: nào này đó
lúng: túng
luôn: luôn gắn_liền được chú_trọng quan_tâm có là
lưỡng: lự
lượt: người khách truy_cập
lưu: trú
lý: do luận lịch thuyết luận_chính_trị tưởng trí_và luận_và_thực_tiễn giải lẽ hóa lịch_tư_pháp thú tưởng_cách_mạng do_chính_đáng lịch_khoa_học
mãi: mãi
mang: tính lại tên ý_nghĩa đến
mạnh: mẽ dạn mẽ_hơn dạn_đổi_mới thường_quân
mau: chóng
mâu: thuẫn thuẫn_với
mẫu: biểu mực đơn số hóa phiếu mã giáo mực_trong văn_bản tờ_khai thiết_kế
mềm: mỏng dẻo
minh: bạch chứng họa bạch_hóa mẫn triết
mọi: người mặt tầng_lớp lĩnh_vực nguồn_lực công_dân hoạt_động hình_thức điều_kiện nơi miền trường_hợp lúc việc cấp khâu đối_tượng hành_vi cơ_quan tình_huống khó_khăn tổ_chức
mốc: son thời_gian giới lộ_giới
mối: quan_hệ liên_hệ nguy
môn: học thi bài
một: cách số phần bước cửa lần bộ_phận trong cửa_liên_thông cửa_điện_tử cửa_hiện_đại cách_nghiêm_túc năm cấp đầu_mối nửa mặt vài chiều khi ngày loại người tháng nội_dung công_việc lúc nhiệm_vụ địa_phương
mới: mẻ nhất được ban_hành phát_sinh có về tinh_khôi thành_lập tuyển_dụng của
mục: tiêu_nhiệm_vụ tiêu_đề_ra tiêu_đến_năm tiêu_kế_hoạch tiêu_phát_triển đích_yêu_cầu
mức: độ_hoàn_thành độ_hoàn_thành_nhiệm_vụ độ_ba độ_bốn lương_tối_thiểu hưởng độ_toàn_trình xử_phạt hỗ_trợ_tối_đa đóng cao_nhất tối_đa đầu_tư thuế
`
