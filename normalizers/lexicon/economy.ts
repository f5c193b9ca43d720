/** Industry, trade, building, transport, farming, forests, fish, land, water, environment, disasters. */
export const economy = `
an: toàn_đập an_toàn_hồ_chứa toàn_điện toàn_dịch_bệnh
ảnh: hưởng hưởng_trực_tiếp hưởng_xấu hưởng_của_thiên_tai chụp
bãi: rác chăn_thả ngang bồi cát tắm
bán: lẻ buôn hàng đấu_giá đảo kính trú công dẫn phá
bão: lũ lụt tố táng hòa
bảo: tồn_thiên_nhiên vệ_môi_trường vệ_rừng vệ_thực_vật quản_chế_biến trì_đường_bộ dưỡng_đường vệ_tài_nguyên vệ_nguồn_nước vệ_chăm_sóc vệ_bí_mật vệ_quyền_lợi vệ_tổ_quốc
bê: tông tông_hóa bối tông_cốt_thép
bền: vững bỉ chặt lâu
bến: xe cảng bãi tàu phà đò
biến: đổi_khí_hậu động áp đổi chuyển dạng cố tướng chứng thể chất hóa thiên thành
bình: nguyên_xanh
bồi: thường_giải_phóng_mặt_bằng lắng thường_hỗ_trợ thường_tái_định_cư
buôn: bán_hàng_giả
cá: nhân thể nước_ngọt tra biệt nhân_hóa basa rô
cảng: biển hàng_không vụ sông
canh: tác gác cánh cửi phòng cải_tác
cạnh: tranh tranh_cấp_tỉnh tranh_lành_mạnh khía
cao: ốc tốc su_tiểu_điền
cát: sỏi cứ
cấp: nước nước_sạch điện nước_sinh_hoạt đông nước_đô_thị thoát_nước
cầu: đường cống giao_thông nối hàng treo thị lông cạn cứu phao vượt tiến
cây: trồng xanh ăn_quả công_nghiệp giống lâu_năm lương_thực cao_su cà_phê cối thuốc lâm_nghiệp ăn_trái bóng_mát hàng_năm dược_liệu xăng đa con
chăn: nuôi thả dắt nuôi_gia_súc nuôi_gia_cầm nuôi_tập_trung màn
chất: thải_nguy_hại thải_sinh_hoạt
chế: biến_nông_sản biến_thủy_sản biến_sâu phẩm_sinh_học tạo_công_nghiệp tác_thủ_công biến_gỗ
chỉnh: trang sửa lý đốn trang_đô_thị thể lý_bản_đồ lý_tài_liệu lưu
chợ: đầu_mối búa phiên truyền_thống nông_thôn trời
chung: cư sức tay kết thân quanh thủy một thẩm khảo chung nhau
chuỗi: giá_trị cung_ứng liên_kết khối giá_trị_nông_sản ngày
chuồng: trại
chuyển: dịch_cơ_cấu đổi_cơ_cấu giao_công_nghệ đổi_mục_đích giao_kỹ_thuật đổi_sản_xuất dịch_cơ_cấu_kinh_tế đổi_vị_trí_công_tác đổi_xanh nhượng_quyền_sử_dụng_đất
chuyến: đi công_tác bay xe hàng tàu thăm
công: trình_thủy_lợi trình_xây_dựng trình_giao_thông trình_phúc_lợi trình_công_cộng nghiệp_hóa nghiệp_chế_biến nghiệp_hỗ_trợ nghiệp_hóa_hiện_đại_hóa trình_hạ_tầng trường_xây_dựng nghiệp_xây_dựng trình_trọng_điểm viên trình_vệ_sinh nhân_lao_động trình_nước_sạch suất_thiết_kế
cụm: công_nghiệp xã dân_cư từ thi_đua máy
cung: cấp ứng cầu_lao_động cấp_dịch_vụ cấp_thông_tin ứng_dịch_vụ ứng_điện cấp_dịch_vụ_công kính cầu cách tiến ứng_vật_tư đường điện
cước: vận_tải
dây: chuyền_sản_xuất chuyền chuyền_công_nghệ dưa mơ điện nóng
diện: tích tích_đất tích_rừng tích_gieo_trồng mạo tích_tự_nhiên tích_nuôi_trồng kiến tích_canh_tác rộng tích_sàn tích_sử_dụng
dồn: điền_đổi_thửa điền đổi dập
dự: báo_thời_tiết án_đầu_tư án_xây_dựng án_thành_phần trữ_quốc_gia án_trọng_điểm án_hạ_tầng báo_nhu_cầu án_nhóm
đá: vôi xây_dựng bóng quý
đập: đất thủy_lợi phá dâng
đất: đai ở nông_nghiệp lâm_nghiệp sản_xuất trồng_lúa công rừng hiếm nước đai_tài_sản quốc_phòng phi_nông_nghiệp chuyên_dùng liền_kề sạch cát chưa_sử_dụng khách trống trồng_cây_lâu_năm
đèn: chiếu_sáng đường dầu pha tín_hiệu
đê: điều kè sông biển bao nhục
đền: bù ơn đáp_nghĩa thờ đài chùa bù_giải_phóng
đô: thị thị_hóa thị_loại thị_thông_minh hộ đốc la
đồng: ruộng_lúa muối cỏ hồ_nước
động: vật_hoang_dã thực_vật đất lực viên cơ thái thổ tác lực_phát_triển vật_nuôi đậy chạm viên_khuyến_khích từ mạch thời_gian
đường: giao_thông_nông_thôn cao_tốc_bắc_nam điện ranh_giới
gạch: nung không_nung ngói men đá bỏ đầu_dòng
gia: cầm trại cư vụ dụng chánh công_chế_biến súc_gia_cầm
giá: thể vật_liệu
giải: tỏa_hành_lang phóng_mặt_bằng_sạch thể_doanh_nghiệp cứu_nông_sản quán_quân trí_lành_mạnh
giao: thông_nông_thôn thông_đường_bộ thông_công_cộng thông_vận_tải_đường_bộ đất_cho_thuê_đất rừng hàng thương thông_thông_suốt phối
gieo: trồng cấy sạ mầm rắc
giống: cây_trồng vật_nuôi lúa mới như nhau thủy_sản
hạ: tầng_thủy_lợi tầng_thương_mại tầng_đô_thị
hạn: hán_xâm_nhập_mặn
hàng: hải_quốc_tế việt_nam_chất_lượng_cao thủ_công_mỹ_nghệ giả_hàng_nhái
hành: lang_an_toàn khách_công_cộng lang_pháp_lý lang_kinh_tế
hệ: thống_thoát_nước thống_phân_phối thống_thủy_lợi sinh_thái_số thống_giao_thông
hiện: trạng_sử_dụng_đất trạng_môi_trường
hoang: dã mạc_hóa vắng mang phế vu đường phí
hợp: tác_xã_nông_nghiệp phần_kinh_tế
kênh: mương bán_hàng thoát_nước phân_phối rạch truyền_hình
khai: thác_khoáng_sản thác_thủy_sản thác_sử_dụng hoang thác_cát thác_hiệu_quả thác_tài_nguyên thác_dữ_liệu thác_tiềm_năng
khí: hậu tượng_thủy_văn thải thải_nhà_kính tượng đốt hậu_cực_đoan thế cụ tài tiết quyển
khoáng: sản chất sản_trái_phép đạt
khối: lượng_hoàn_thành lượng_vận_chuyển
khu: vực công_nghiệp kinh_tế dân_cư đô_thị chế_xuất du_lịch phố bảo_tồn vực_nông_thôn công_nghệ_cao tái_định_cư vực_tư_nhân vực_biên_giới vui_chơi di_tích bảo_tồn_thiên_nhiên vực_phòng_thủ trừ vực_kinh_tế vườn rừng ổ
khuyến: nông khích công cáo nông_viên học khích_đầu_tư lâm ngư mại nghị
kinh: doanh_vận_tải doanh_bất_động_sản tế_nông_nghiệp tế_trang_trại tế_biển tế_xanh tế_tuần_hoàn tế_hộ tế_rừng doanh_dịch_vụ tế_kỹ_thuật tế_tri_thức doanh_thương_mại doanh_xăng_dầu doanh_có_điều_kiện
làng: nghề xã nghề_truyền_thống bản văn_hóa mạc quê
lâm: nghiệp sản phận trường tặc sinh thời nghiệp_bền_vững
lấn: chiếm chiếm_đất_đai át biển
lũ: lụt quét ống lượt
lúa: gạo nước vụ đông_xuân mì hè_thu lai chất_lượng_cao
lụt: bão
lương: thực thực_thực_phẩm y
lượng: mưa nước hàng_hóa hóa thứ công_việc giá
mặt: bằng_sản_xuất bằng_xây_dựng nước_chuyên_dùng đường_giao_thông hàng tiền_nhà nạ
mỏ: đá khoáng_sản than neo vàng
mô: hình phỏng hình_sản_xuất hình_một_cửa hình_kinh_tế hình_điểm tả hình_tổ_chức hình_liên_kết hình_nông_thôn_mới
môi: trường trường_đầu_tư trường_kinh_doanh giới trường_sinh_thái trường_làm_việc trường_nước trường_sống trường_cạnh_tranh trường_mạng trường_điện_tử trường_số trường_đô_thị
mùa: mưa màng vụ khô hè bão đông xuân
mưa: lũ bão lớn đá to axit phùn
ngập: úng lụt mặn nước
nguồn: nước_sinh_hoạt nước_ngầm phát_thải
nhà: ở_xã_hội ở_công_nhân tình_nghĩa xưởng_sản_xuất đại_đoàn_kết tạm_dột_nát máy_xử_lý hàng_khách_sạn ga_bến_xe cao_tầng ở_riêng_lẻ
nhãn: hiệu hiệu_tập_thể mác hiệu_hàng_hóa quan
nông: nghiệp thôn dân sản nghiệp_nông_thôn thôn_mới thôn_mới_nâng_cao trường lâm_nghiệp nghiệp_công_nghệ_cao nghiệp_hữu_cơ lâm_thủy_sản_bền_vững cạn hộ nghiệp_sạch cụ nghiệp_phát_triển_nông_thôn
nước: sạch thải_sinh_hoạt thải_công_nghiệp biển_dâng mặt ngoài ngầm mắm uống tưới ngọt sông ta nhà lũ sạch_nông_thôn sinh_hoạt giải_khát bạn
ô: nhiễm nhiễm_môi_trường tô nhiễm_nguồn_nước nhiễm_không_khí uế_vật nhục
ổn: định định_đời_sống định_chính_trị định_sản_xuất thỏa áp
phá: rừng hoại sản giá dỡ vỡ bỏ hủy triển thai hoang
phát: thải_khí_nhà_kính triển_rừng triển_công_nghiệp triển_đô_thị triển_hạ_tầng triển_sản_xuất triển_du_lịch triển_nguồn_nhân_lực triển_xanh triển_kinh_tế_xã_hội
phân: bón lũ lô_bán_nền chuồng bón_hữu_cơ khúc
phế: liệu thải phẩm truất
phục: hồi vụ tráng vụ_người_dân vụ_sản_xuất vụ_nhân_dân vụ_quản_lý sức hồi_sản_xuất sinh hồi_chức_năng chế hưng lăn kích
phương: án_phòng_cháy
quặng: sắt bô-xít
quốc: lộ_qua_địa_bàn
rác: thải thải_sinh_hoạt thải_nhựa thải_rắn rưởi
rau: màu an_toàn củ quả xanh sạch
ruộng: đất bậc_thang lúa đồng nương
rừng: phòng_hộ đặc_dụng sản_xuất tự_nhiên trồng đầu_nguồn ngập_mặn núi
sản: phẩm xuất lượng vật phẩm_chủ_lực phẩm_du_lịch xuất_nông_nghiệp xuất_kinh_doanh xuất_công_nghiệp phẩm_hàng_hóa phẩm_nông_nghiệp lượng_lương_thực phẩm_dịch_vụ phụ xuất_hàng_hóa phẩm_đầu_ra khoa phẩm_ocop nghiệp xuất_sạch phẩm_nội_địa
sàn: giao_dịch giao_dịch_việc_làm giao_dịch_điện_tử nhà lọc thương_mại_điện_tử
sạt: lở lở_đất lở_bờ_sông nghiệp
sâu: bệnh rộng sắc xa bọ sát rầy cay
sông: suối ngòi hồ nước nhánh núi
tái: chế_chất_thải đàn canh
tàu: cá thuyền biển hỏa xe bay
tắc: nghẽn đường trách
tầng: lớp nhân_dân_bình_lưu lớp_nhân_dân hầm trệt ozon
tập: đoàn_điện_lực
thảm: nhựa
than: đá phiền bùn thở
thâm: canh_tăng_vụ
thân: thiện_môi_trường nhân thiện thuộc thể ái mật thế cây thương thích
thị: trường xã trấn trường_tiêu_thụ trường_lao_động trường_chứng_khoán trường_bất_động_sản thực giác sát hiếu thành trường_xuất_khẩu phần trường_trong_nước trường_khoa_học_công_nghệ lực tứ
thiệt: hại_do_thiên_tai
thoát: nước nghèo lũ hiểm ly nước_thải
thổ: nhưỡng cư địa cẩm nghi
thú: y vị nuôi nhận rừng y_viên vui
thủy: lợi sản điện văn nông nội_địa lợi_nội_đồng ngân sinh triều quân lực chung tạ sản_xuất_khẩu nông_sản
thương: nghiệp lái phẩm hiệu_sản_phẩm hiệu_nông_sản
tiềm: năng lực ẩn năng_lợi_thế năng_du_lịch tàng thức năng_thế_mạnh
tiểu: thương_mại_dịch_vụ
tiêu: dùng_nội_địa thoát_nước thụ_sản_phẩm thụ_nông_sản úng
tối: đa thiểu ưu hóa_nguồn_lực ưu_hóa tăm hậu_thư cao tân
trang: trại_chăn_nuôi
trồng: trọt rừng cây mới lúa cây_xanh cây_phân_tán xen trọt_chăn_nuôi
tu: bổ sửa dưỡng nghiệp hành bổ_di_tích sĩ viện chỉnh
tuyến: đường phố giao_thông du_lịch đầu biên_giới y_tế trên dưới huyện tỉnh xã tụy sau kè cáp_quang
tưới: tiêu nước tiết_kiệm tiêu_chủ_động
ùn: tắc tắc_giao_thông ứ
vải: thiều vóc
vận: tải_hành_khách tải_hàng_hóa chuyển_hàng_hóa tải_công_cộng tốc
vật: tư liệu_xây_dựng nuôi chất liệu thể lực tư_nông_nghiệp phẩm chứng dụng kiến_trúc tư_y_tế giá lộn vả
ven: biển sông đường bờ đô
vỉa: hè than
vùng: nguyên_liệu_tập_trung trồng_lúa động_lực trồng
xả: thải thải_ra_môi_trường lũ nước thân rác
xanh: sạch_đẹp hóa tươi lá đậm
xăng: dầu sinh_học
xe: cộ ô_tô máy buýt khách cơ_giới công ngựa cứu_thương con đạp cứu_hỏa tải lăn
xí: nghiệp nghiệp_công_nghiệp
xử: lý_rác_thải lý_ô_nhiễm lý_môi_trường lý_triệt_để lý_tình_huống
`
