/** Words that are near to a commoner one by a mark or a letter, and rarer or regional spellings: right as they stand. */
export const twins = `
bao: bọc vây cấp che dung la_rộng biện hàm tử tải
bào: chế chữa mòn thai
báo: tang mộng ân đài danh hỏng
bạo: chúa tàn hành_gia_đình phát bệnh
canh: phòng giữ nông chừng
cảnh: vật trí quan_đô_thị ngộ sắc_thiên_nhiên trực
cầm: cố đồ cự cân_nảy_mực chừng máu
cẩm: nang thạch
cần: trục vụ kiệm_liêm_chính cẩu câu
cẩn: thận trọng mật
cấp: số nhật tập_trung tiến trực
chánh: án tòa tổng
chi: li viện đội chít
chí: hướng khí công_vô_tư tuyến lý sĩ
chì: kẽm
chỉ: khâu giới_đường_đỏ tay vàng mặt
chiết: suất xuất khấu
chính: trực lễ khóa tả giáo phạm kiến chủ
chỉnh: trị hình lưu_điện tề
chú: thích giải dẫn mục rể
chủ: thể quản_lý hòa hôn tớ lưu_trú
chúng: ta tôi sinh nó ý
chủng: loại tộc viện
chức: nghiệp sự thánh
chứng: thư tích giám đạo bệnh
cô: giáo đọng lập_xã_hội nhi đơn dâu đặc
cổ: xúy phần_chi_phối súy học đông_lớn lệ hủ họng tay
cố: đô hương nhiên sự chấp thủ_tướng công
công: tắc tơ hiến chúa cán hội quỹ cụ_lao_động năng
cống: hiến rãnh thoát_nước hộp nạp ngầm
cộng: hưởng sự điểm_ưu_tiên
cung: đường điệu tên thiếu_nhi văn_hóa đình
cúng: bái tế
củng: cố_niềm_tin cố_vững_chắc
cường: quốc độ tráng điệu
dân: chính phong_làng dã tình_tự thường phòng_tự_vệ
dẫn: giải xuất độ lưu nhập dụ điện thủy
diễn: giải giả thuyết dịch biến_hòa_bình
dự: khán trù bị_đại_hội liệu_được cảm định đám cuộc
dừa: nước
dược: liệu_quý tá tính học sĩ_đại_học
dương: tính lịch cầm thế
dưỡng: sinh lão chất bệnh khí
đại: lục tiện số từ_điển khánh hạn thắng lễ_kỷ_niệm tràng sảnh nghĩa
đảo: ngược chính nợ lộn chiều
đạo: cụ hữu tặc văn
đẳng: cấp thức
đăng: quang cơ_sở hỏa
đầm: lầy phá
đấu: trường_quốc_tế lý loại dịu
đệ: trình tử nhị
đính: kèm chính hôn ước
định: liệu đô thần tội kiến_cá_nhân
đổ: thải đất bê_tông bộ vỡ nợ xô
độ: cồn ẩm_không_khí võng phân_giải_ảnh
đôi: khi bên lứa co lời
đối: chứng diện đãi ngẫu
đội: bóng lốt sổ tàu
đồn: điền đại trú công_an biên_phòng
đồng: nghĩa niên điệu đội bằng_sông quy thau tử sự áp
động: kinh vật_nuôi cấn_tài_sản đất_sóng_thần
đơn: thuốc xin_phép khiếu_nại đề_nghị côi nguyên bào
đường: đi ray bờ huyết đột lưới trượt nhựa vành_đai hầm
giả: mạo danh định thiết hiệu dối tạo thuyết
giá: sàn trần rẻ đắt treo kho_bạc buốt rét mua
gián: tiếp đoạn điệp
giao: thời_tế duyên ca cấu phó_nhiệm_vụ mùa
giáo: lý_hạnh_phúc mác huấn_lịch_sử đồ chức
giới: hạn thiệu trẻ tính nghiêm luật hạn_ở thiệu_việc_làm
hạ: viện tuần du sốt màn
hải: quan sản đảo lý phận quân trình lưu đăng dương_học
hàng: ghế_đầu mẫu_mới mục hiên
hành: chánh tinh hình hương quyết văn vi_vi_phạm động_cụ_thể
hóa: trị giải_khó_khăn trang
họa: sĩ tiết đồ
hồi: phục hương sinh ký âm đáp xuân tưởng giáo tố
hội: ý chứng quán kín đường tam
hồng: quân cầu thập_tự ngoại
huấn: luyện thị luyện_quân_sự luyện_viên
hương: ước án lý ước_thôn liệu
hướng: nam bắc tâm đạo ngoại nội thượng đông tây
kế: mẫu nhiệm_lãnh_đạo cạnh_bên
kể: lể cả_các ra khổ đến
khả: năng_chi_trả biến thủ tín nghi
khảo: đính giá thí_chất_lượng
khẩn: hoang khoản nài
khấu: trừ_thuế_giá_trị_gia_tăng hao_nhanh
khí: lực quản huyết chất hóa
kho: báu tàng_quân_khí
khoản: mục_chi tiền_lớn đãi
khoáng: vật dã hóa
khởi: sắc_rõ_nét chiếu đăng
kiểm: lậu sát_thủ_tục ngân nhận_sản_phẩm ngặt
kiếm: sống tiền thuật hiệp lời
kiêm: nhiệm toàn_diện
kiệm: lời
kinh: thành đào_kênh ngạc hãi niên mạch tởm lược điển_hình nguyệt
kỳ: thị vĩ hạn_hoàn_thành đà quan thi_đua_yêu_nước tích
ký: ức sinh_trùng hợp túc_xá hiệu_văn_bản giả
kỷ: vật nguyên_mới hà
`
