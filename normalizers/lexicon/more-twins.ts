/** Words that are near to a commoner one by a mark or a letter, and rarer or regional spellings: right as they stand. From the letter l on. */
export const moreTwins = `
lãnh: vực lương cảm đủ hậu_quả
lao: xao lý phiền
lắp: đặt ráp ghép lại
lặp: lại đi_lặp_lại
lâm: bệnh nguy sàng_học hải_nguyên
lập: lại dị hội thân_lập_nghiệp luận
liên: khu chi khúc phòng đội
liệt: dương truyện
lĩnh: xướng canh hội_kiến_thức
lượng: giác tử từ
lưu: danh bút_tích tán kho_lạnh loát lạc hóa ly_hồ_sơ
mãn: hạn nguyện khóa kinh nhãn
màng: lưới
mạng: che che_mặt nhện
mẫu: mã số_chung hệ tử tính tấn
minh: họa_sinh_động oan quân tinh
mục: sư đồng rữa
nam: giới nữ trung_bộ sinh cực
năng: nổ_nhiệt_tình động_sáng_tạo
ngạn: ngữ
nghi: thức lễ ngờ vấn phạm án can hoặc
nghỉ: học bệnh_viện thi
nghiêm: nghị lệnh
ngoại: khoa giao_đoàn lệ cỡ trú
ngũ: cốc quan hành
nguyên: thủy soái nhung thẩm
ngự: trị uyển
nhã: nhạn nhặn nhạc
nhân: chứng quả tính tâm đức mạng khẩu_học tiện
nhẫn: nại nhục
nhiễm: vi_rút phóng_xạ
nhiệm: mầu ý
nhứt: trí
nội: công khoa tâm_vững_vàng chiến phản khí trú_bán_trú
nông: hóa nhàn giang_học nổi lịch
oan: sai uổng
ở: cữ ẩn nhờ
phá: cách kỷ_lục sập giải
phác: thảo họa
phàm: tục
phản: quốc bội ánh_trung_thực tác_dụng pháo chiến
phát: giác_tội_phạm đạn hỏa tán_tài_liệu kiến_địa_lý mại
phân: bố bì bậc giải nửa hạch xanh đạm kali
phi: công trường_hợp nông_nghiệp lý thuế_quan chính_phủ pháp hành_chính nghĩa vật_thể
phiên: dịch chợ họp bản tòa chế hiệu âm
phó: bảng mát nháy
phong: trần thủy hóa lưu tước
phòng: thân bị trừ_dịch_bệnh hộ_ven_biển
phồn: vinh thịnh thực
phụ: đạo phí phẩm_nông_nghiệp gia_thực_phẩm tử âm
phủ: dụ đệ xanh_đất_trống
phục: chức thù tùng dịch kích quốc
phương: trượng sách
quá: độ_lên cảnh khích bán trớn
quan: san thoại ải niệm_sai
quán: quân_quốc_gia trọ nước cơm tính
quang: cảnh minh phổ hợp vinh học
quảng: trường_trung_tâm canh_vườn
quân: chủ trang_quân_dụng số hàm_sĩ_quan bị
quy: chụp tội đầu y nạp hàng
quyên: góp sinh tiền
quyền: anh quý biến
sai: biệt khiến lạc dịch hẹn
sáng: tinh_mơ ngời chói mắt lạng
sát: nhập cánh thương hạch_viên khuẩn sinh hại khuẩn_tay
siêu: âm_tim thực vẹt
sơ: yếu_lý_lịch sinh cấp_nghề suất_ý khảo_sát lậu thảo thiểu tuyển_chọn
sở: cầu trường_cá_nhân tại_địa_phương
sử: liệu sách gia thi
sự: lệ biến đời chủ nghiệp_trồng_người kiện_lịch_sử
tài: chánh phán xỉu giỏi_trẻ công
tái: giá hòa_nhập hợp sinh_rừng chế_rác ngũ
tải: trọng lượng_thải trọng_xe
tàn: phá bạo dư canh_phế_liệu khốc nhẫn phai
tán: thành thưởng dóc loạn
tạo: hình_nghệ_thuật vật giống_cây dựng
tăng: âm lữ ni bo
tâm: niệm can đồ nhĩ thất
tập: kích tính_sinh_học đoàn_viễn_thông ấm ký
tế: lễ thế xuẩn đàn nguyện
thái: dương cực
thám: hiểm tử thính hoa
tham: tán chính lợi tàn thiền
thanh: minh bạch sắc_trong_trẻo cao tú
thành: bại kính tâm tố_môi_trường hoàng_làng
thảo: luận_tổ dược mộc nguyên
thẳm: sâu
thân: nhân_liệt_sĩ tín phụ thể_khỏe_mạnh cận quyến
thần: kinh đồng_thơ_trẻ tốc linh
thẫn: thờ
thể: nhân phách
thế: chỗ tục tổ năng sự
thi: ca phẩm hài công_lắp_đặt
thí: mạng sinh_dự_thi
thiên: hướng_nghề kiến lệch bẩm chức di
thiền: viện định
thiện: nghệ căn
thiệt: thân
thông: gió dâm_rừng tục gia đồng hành tin_viên
thống: khổ lĩnh_quân
thời: tiết_cực_đoan thế sinh luận trang
thu: phục vén hoạch_lúa nạp dung ngân_viên phí_tự_động
thú: thật y_cơ_sở tội
thụ: phấn_nhân_tạo giáo cảm_nghệ_thuật
thừa: số nhận_quyền lại
thức: ăn ăn_chăn_nuôi tỉnh dậy
thực: dưỡng khách đơn_bữa_ăn nghiệm_khoa_học chất_vấn_đề từ quản
thương: thuyền tá nhớ cảng trường_quốc_tế hải
thường: lệ nhật_cuộc_sống dùng biến thức_pháp_luật
thưởng: thức ngoạn ngoạn_cảnh
thượng: du hạng đẳng nguồn lưu úy tá đỉnh tướng nghị_sĩ khách tôn_pháp_luật
tích: phân nước điện tụ_đất_đai sản
tiềm: thủy kích
tiền: án sự_án_tích nhân lệ_xấu phương bản_nhân_dân nhuận_bút duyên
tiễn: đưa biệt
tiến: thân triển cống triều
tiện: lợi ích ích_công_cộng nghi đường
tiếp: viện diễn tân thụ vận dân_định_kỳ
tiểu: tiết đường_cầu xảo công_nghệ đường_huyết bang
tín: thác_ngân_hàng vật_đảm_bảo điều_tôn_giáo ngưỡng_dân_gian
tinh: giảm chất lọc thông xảo dầu bột tường binh hoa_dân_tộc luyện vân ranh nhuệ
tình: cảm_gắn_bó thương_yêu_con hữu_nghị bạn hình_thời_tiết cờ_phát_hiện làng_nghĩa_xóm tiết_tăng_nặng
tính: danh dục cách_cá_nhân giao_tế khí tự_giác mệnh phức_tạp_của mùa_vụ cấp_bách đại_diện cạnh_tranh khách_quan
tỉnh: lược thức bơ trưởng_quân hội
tĩnh: tại tâm mạch không
tính_mạng: tài_sản
tỉnh_thành: phố
tòa: soạn_báo thị_chính
toàn: năng thắng phần_mềm
tố: chất_lãnh_đạo hộ
tôn: sư nghiêm_pháp_luật tử chủ nền
tổn: thất hại thương_sức_khỏe thọ
tống: giam đạt tiễn tiền
trá: hình
trải: nghiệm qua dài rộng nghiệm_sáng_tạo
trang: thờ nhã hoàng phục_truyền_thống
trạng: thái nguyên
tráng: lệ kiện
trần: thuật tình gian_khổ trụi
trì: trệ hoãn kéo
trị: thủy sự
trích: ly sao_lý_lịch ngừa
triều: cường đình đại
trình: chiếu diễn báo_tiến_độ
trị_giá: hải_quan
trọng: án thưởng_nhân_tài nông nghĩa pháp lượng_hàng
trùng: lắp điệp khơi phùng phục tên tu_di_tích roi
truyền: ngôi thụ giáo tin nghề_cho lệnh
trưng: bày cầu cầu_dân_ý dụng mua thu
trường: phái_hội_họa đua sinh kỳ_phát_triển
trượng: phu
tu: luyện nhân sinh
tuần: hoàn_máu san_báo tự_trật lộc
tuyển: thủ_quốc_gia tập_thơ lựa nổi
tuyến: tiền_tuyến trùng đê bài_trừ
tự: thuật lực_cánh_sinh kỷ cao bạch khai tiện_làm tung
từ: tốn trường ngữ_địa_phương mẫu khóa hóa vựng
tứ: chi tuyệt quý trụ
tương: phùng xứng_tiềm_năng tàn giao
tường: thành thuật vi trình rào minh
tượng: hình thanh phật
uy: danh hùng quyền
ức: chế hiếp
ước: lệ nguyện vọng tính lượng_tính muốn mơ
vạn: vật sự_khởi_đầu thọ
vãng: lai sinh
vận: chuyển_trái_phép tốc_gió hạn số hà động_trường
vật: nài vã vờ phẩm_thờ_cúng chủ cản
viên: mãn_kết_quả nang trụ
viễn: dương thám
vinh: danh dự quang hiển
vĩnh: biệt cửu_hóa
võ: thuật công cổ_truyền sĩ
vọng: gác phu tưởng
vô: cảm_với_dân giá biên tuyến
vu: cáo khống
vũ: khí lực trang_quần_chúng trụ_không_gian đạo
vụ: lợi_cá_nhân mưu_sinh mùa_bội_thu
vững: bước tin dạ
xã: tắc hội_học luận_báo giao_lịch_sự
xác: suất ướp tín thực_điện_tử quyết
xâm: nhập_hệ_thống canh_lấn
xét: hỏi đoán tuyển_đại_học
xí: nghiệp_liên_doanh
xuất: tinh_thần hành gia_đình hiện_nhiều chi
xứ: sở đạo
xử: án_lưu_động trí_vết_thương
ý: hướng nguyện vị tại_ngôn_ngoại thích
y: lý_cổ_truyền phục_dân_tộc nguyên cụ
yên: bình lặng tâm nghỉ ổn
yếu: nhân nhân_chính ớt tố_quyết_định
`
