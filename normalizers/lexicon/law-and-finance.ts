/** Law, courts, inspection, corruption; money, budget, taxes, banks. */
export const lawAndFinance = `
án: phí tích treo mạng dân_sự
áp: dụng lực đặt đảo giải_pháp phích suất
bãi: bỏ nhiệm miễn công biển đỗ_xe nại chôn_lấp bồi
bản: án chất cam_kết sao đồ sắc quyền thân kê_khai lĩnh tin năng làng vẽ xã ghi_nhớ thảo chính lề
bảo: hiểm_xã_hội hiểm_y_tế hiểm_thất_nghiệp lĩnh chứng mật_nhà_nước
bắt: buộc giữ đầu nguồn tay cóc giam kịp chước gặp
bị: can cáo hại đơn động mất xử_phạt phạt xử_lý kỷ_luật ảnh_hưởng thiệt_hại thu_hồi hạn_chế vong
biện: pháp hộ chứng pháp_khắc_phục pháp_xử_lý minh bạch luận
bội: chi thu phản thực
buôn: lậu bán lậu_và_gian_lận làng
cam: kết đoan chịu go lòng quýt
cáo: trạng buộc bạch thị trình lỗi phó
cấm: đoán vận kỵ lưu_thông đường
cân: đối bằng nhắc đối_ngân_sách xứng đo não đối_kinh_phí kẹo
chấm: dứt điểm công thi
chế: tài tài_xử_lý độ_kế_toán tác tạo_máy ngự giễu
chi: phí ngân_sách trả tiêu nhánh thường_xuyên đầu_tư bộ cục tiết hội phí_sản_xuất đoàn trả_chế_độ nhánh_ngân_hàng khác trả_lương phối ủy viện hội_trưởng cục_trưởng cục_thuế tiêu_nội_bộ bồi_dưỡng cho đúng hoạt_động tiền hỗ_trợ từ
chiếm: dụng đoạt hữu giữ ưu_thế tỷ_lệ khoảng lĩnh
chiết: khấu xuất tính suất
chịu: trách_nhiệm thuế ảnh_hưởng đựng lực khó thiệt_hại sự_quản_lý sự_chỉ_đạo phạt tải
cho: phép vay thuê mượn ý_kiến người thấy nên biết phù_hợp từng việc cán_bộ rằng doanh_nghiệp nhân_dân đến các
chống: tham_nhũng lãng_phí đối phá buôn_lậu chế tiêu_cực hạn bão rửa_tiền dịch cháy thiên_tai hàng_giả đỡ sét úng thất_thu quan_liêu
chuộc: lợi
cổ: phần phiếu đông phần_hóa tức truyền vũ động điển đại kính súy tích phong
cước: phí phí_vận_chuyển
cưỡng: chế chế_thi_hành đoạt bức ép
dân: sự chủ cư tộc số trí quân_tự_vệ vận cư_nông_thôn sinh tộc_thiểu_số nguyện lập chúng phòng ca quyền biểu cử gian dụ tình bản công lành phố
di: chúc sản dân dời chuyển tích tích_lịch_sử truyền động vật lý hài
doanh: nghiệp thu nhân nghiệp_nhỏ_và_vừa nghiệp_nhà_nước số nghiệp_tư_nhân trại nghiệp_khởi_nghiệp
dự: phòng_phí phòng_ngân_sách toán_ngân_sách toán_chi toán_được_giao
đấu: thầu giá tranh nối thầu_qua_mạng giá_quyền_sử_dụng_đất tranh_phòng_chống trường thủ đá khẩu tố vật giá_tài_sản
đầu: tư tư_công tư_phát_triển tư_xây_dựng tư_xây_dựng_cơ_bản mối tiên năm tư_trực_tiếp_nước_ngoài ra vào nguồn tư_nước_ngoài cơ đề mối_kiểm_soát tháng quý kỳ bếp độc não tuần đàn phiên nậu
đế: quốc vương chế
định: giá mức danh kỳ hướng cư suất lượng vị dạng mệnh tính nghĩa giá_đất đoạt canh mức_chi kiến hình canh_định_cư
đòi: hỏi nợ
đóng: góp cửa bảo_hiểm cọc vai_trò dấu gói thuế mới hàng quân chai khung băng chặt
đối: tượng tác chiếu với thoại đầu phó xử ngoại chất đáp lập đãi_ngộ kháng tượng_chính_sách tượng_thụ_hưởng nội đầu_với ứng xứng lưu nghịch đế nhân soát
đúc: rút kết
giá: trị cả bán thành đất thuê vốn trị_sản_xuất trị_gia_tăng trị_hàng_hóa thị_trường hợp_đồng vé đỡ rét khởi_điểm dịch_vụ
giải: ngân_vốn
gian: lận lậu lận_thương_mại khổ nan dối truân hàng trá
hạch: toán sách toán_độc_lập toán_kinh_tế
hàm: lượng ý ơn cấp số ân
hạn: chế mức ngạch hẹp hán điền_thế mặn định chót mức_tín_dụng chế_tối_đa chế_yếu_kém
hao: mòn phí hụt tổn
hình: sự thành thức phạt thái ảnh sự_hóa thức_xử_lý dung tượng dạng thể học như
hòa: giải bình nhập thuận hợp giải_viên tan mình giải_cơ_sở nhã khí
hóa: đơn chất đơn_điện_tử học trang đơn_chứng_từ giá thạch giải dầu chất_độc_hại thân
hoàn: ứng thuế_giá_trị_gia_tăng trả_vốn
hoàng: đế gia cung hôn
hối: lộ hận đoái hả
hợp: pháp_hóa hiến_hợp_pháp thửa đồng_mua_bán đồng_thuê
hủy: bỏ hoại kết_quả diệt hợp_đồng
huy: động chương hiệu động_vốn động_nguồn_lực động_nhân_lực động_xã_hội_hóa hoàng
kê: khai khai_thuế khai_tài_sản biên khống đơn
kết: dư toán quả luận hợp nối cấu thúc cấu_hạ_tầng luận_thanh_tra quả_thực_hiện dư_ngân_sách quả_giải_quyết chuyển cục hôn nạp quả_đạt_được quả_kiểm_tra nghĩa quả_đánh_giá nối_mạng quả_hoạt_động tội án tinh đọng bạn quả_khảo_sát
khai: thác báo trương sinh tử mạc giảng phá man hoang quật thuế trừ bút thông
khám: xét nghiệm nghĩa_vụ_quân_sự phá
khắc: phục nghiệt họa phục_hậu_quả sâu phục_tồn_tại phục_hạn_chế phục_khó_khăn ghi khổ
khấu: hao trừ hao_tài_sản trừ_thuế
kho: bạc bạc_nhà_nước tàng dữ_liệu bãi lạnh báu thóc quỹ lưu_trữ hàng bạc_huyện
khoán: thu chi kinh_phí khoán biên_chế hộ
khoản: chi thu mục nợ vay tiền thu_nhập phí
khởi: tố kiện công nghiệp sự nghĩa sắc động xướng điểm nguồn hành đầu sự_doanh_nghiệp tạo
khung: hình_phạt giá pháp_lý cảnh chương_trình kiến_trúc năng_lực thành
lãi: suất vay suất_vay suất_ưu_đãi tiền_gửi ròng
lãng: phí quên phí_tiêu_cực mạn du
lệ: phí phí_trước_bạ phí_đăng_ký thuộc phí_hộ_tịch
lợi: ích dụng nhuận thế ích_nhóm tức hại ích_hợp_pháp khẩu danh lộc
luật: sư pháp định gia khoa tổ_chức lệ phí_và_lệ_phí
lương: tâm cơ_bản cơ_sở tối_thiểu hưu thực hưu_trí thiện bổng
miễn: giảm thuế phí nhiệm dịch giảm_thuế trừ cưỡng phí_và_lệ_phí
mua: sắm bán sắm_tài_sản sắm_trang_thiết_bị hàng bảo_hiểm sắm_tập_trung chuộc vui
mưu: lợi sát đồ trí sinh hại cầu
ngăn: chặn ngừa cản nắp cách cấm
ngân: sách hàng sách_nhà_nước sách_địa_phương sách_trung_ương sách_tỉnh sách_huyện sách_xã hàng_nhà_nước hàng_thương_mại hàng_chính_sách_xã_hội quỹ hàng_thế_giới sách_cấp phiếu hà
nghĩa: vụ vụ_quân_sự là trang tình vụ_tài_chính vụ_thuế hiệp quân cử đen bóng
ngoại: tệ hối giao thương ngữ thành khóa ô hạng lực vụ tỉnh viện xâm trừ cảnh hình đạo thất suy
nguồn: lực vốn kinh_phí thu ngân_sách gốc nước nhân_lực vốn_vay tài_chính thu_ngân_sách tin chi điện lực_tài_chính kinh_phí_thực_hiện lợi lây vốn_đầu_tư cung xã_hội_hóa hàng sáng dữ_liệu gen năng_lượng cội
nhũng: nhiễu loạn lạm
nộp: thuế ngân_sách hồ_sơ tiền phí hồ_sơ_trực_tuyến lệ_phí phạt đơn báo_cáo
nợ: công xấu thuế đọng đọng_xây_dựng_cơ_bản nần quá_hạn đọng_thuế nước_ngoài
pháp: luật lý chế nhân lệnh quyền y chế_xã_hội đình điển lý_quốc_tế trị nhân_thương_mại trường
phát: hành_trái_phiếu triển_thị_trường
phí: và_lệ_phí bảo_vệ_môi_trường dịch_vụ tổn phạm thẩm_định
phiền: hà phức toái não nhiễu muộn
phổ: biến cập thông biến_pháp_luật cập_giáo_dục quát dụng cập_kiến_thức
phúc: thẩm lợi tra đáp khảo lợi_xã_hội trạch bồn hậu
quan: liêu hệ tâm điểm trọng sát hệ_sản_xuất trắc niệm hệ_quốc_tế chức thuế lại cách tòa khách tài họ
quỹ: đất bảo_hiểm đầu_tư phúc_lợi khen_thưởng tín_dụng lương hỗ_trợ vì_người_nghèo phát_triển tín_dụng_nhân_dân tiền_lương quốc_gia đạo bảo_vệ
rủi: ro ro_thiên_tai
sai: phạm sót lệch trái sự_thật số quy_định mục_đích lầm khiến trái_quy_định
sinh: hoạt lợi viên sản học thái kế động vật hoạt_phí ra trưởng lời tồn thành nhật vật_cảnh đẻ mạng sống sôi dục quyền lý sát nở
số: lượng liệu dư tiền hiệu thu đầu người hóa hộ định_danh nợ tài_khoản đông hóa_hồ_sơ mục phận học còn_lại hồ_sơ vốn lẻ nhà lần kinh_phí thứ_tự hạng phận_pháp_lý đơn đo thập_phân
sổ: sách theo_dõi hộ_khẩu kế_toán tay đỏ bảo_hiểm ghi_chép lòng gốc hộ_nghèo
tái: đầu_tư phạm định_cư cơ_cấu sinh tạo bản xuất nghèo thiết hiện diễn chế nhập
tài: chính sản nguyên khoản liệu trợ năng chính_công sản_công sản_cố_định chính_ngân_sách đức nguyên_nước nguyên_thiên_nhiên nguyên_môi_trường khoản_định_danh hoa sản_nhà_nước xế giỏi nghệ vụ phiệt
tạm: giữ đình_chỉ trú thời ứng tính vắng nhập_tái_xuất giam ngừng dừng biệt bợ hoãn cấp ứng_vốn
tàn: tật phá phế dư ác sát
tang: vật lễ chứng gia ma tảng
tăng: cường trưởng thu tốc ca cao thêm trưởng_kinh_tế giá lương giảm trưởng_xanh cường_công_tác so_với trưởng_tín_dụng bình_quân vọt thu_nhập hạng năng_suất cường_quản_lý cường_kiểm_tra cường_tuyên_truyền sản_lượng cường_chỉ_đạo nhanh khoảng nhẹ gia cường_phối_hợp thu_tiết_kiệm_chi cường_lãnh_đạo cường_trách_nhiệm mạnh dần
tham: nhũng_tiêu_cực ô_lãng_phí
thanh: toán_vốn_đầu_tư toán_trực_tuyến toán_không_dùng_tiền_mặt lý_tài_sản
thặng: dư
thâm: hụt niên nhập canh thúy độc quầng
thất: thoát thu nghiệp bại lạc học thoát_lãng_phí thường sách vọng tín bát
thầu: phụ chính khoán
thi: hành_kỷ_luật hành_quyết_định hành_công_vụ hành_luật
thiệt: hại thòi mạng đơn_thiệt_kép
thụ: hưởng_chính_sách lý_hồ_sơ lý_vụ_án
thuế: thu_nhập giá_trị_gia_tăng suất quan xuất_khẩu nhập_khẩu tài_nguyên thu_nhập_doanh_nghiệp thu_nhập_cá_nhân môn_bài tiêu_thụ_đặc_biệt sử_dụng_đất nội_địa má bảo_vệ_môi_trường vụ khóa
thuê: đất nhà mướn đất_trả_tiền bao tài_sản phòng xe dịch_vụ lại khoán
thương: mại nhân binh tích lượng hiệu binh_xã_hội mại_điện_tử vong trường bệnh_binh vụ yêu hàn tiếc thảo hại cảm binh_liệt_sĩ thuyết tâm
thưởng: phạt phạt_nghiêm_minh tết thức lãm nóng
tiền: lương thuế gửi công tệ mặt điện thưởng sử đề bối nong vốn phạt sử_dụng_đất thuê_đất vay phong nhiệm trợ_cấp đạo tiến vệ tuyến tàu_xe ăn lệ lương_tối_thiểu khả_thi kiếp nước
tiết: kiệm kiệm_chi kiệm_chống_lãng_phí giảm mục kiệm_năng_lượng chế kiệm_điện lộ tấu học diện dạy trời độ trực
tín: dụng hiệu nhiệm dụng_chính_sách ngưỡng phiếu nghĩa dụng_đen đồ chỉ điều thác dụng_ưu_đãi vật
tòa: án án_nhân_dân nhà soạn
tố: cáo giác tụng chất tụng_dân_sự tụng_hình_sự khổ nga cáo_tội_phạm
tội: phạm danh lỗi ác nhân tình
trái: phiếu phép quy_định pháp_luật cây thẩm_quyền đất chủ ngược với_quy_định phiếu_chính_phủ vụ nghĩa tim
tranh: chấp thủ cãi tụng luận chấp_đất_đai đấu giành vẽ cử đua tối
trị: giá an an_xã_hội liệu bệnh vì sự thủy số
trích: lập nộp dẫn đo yếu lục từ ngang lập_quỹ sao
trốn: thuế tránh tránh_trách_nhiệm học nợ
trợ: giúp cấp giúp_pháp_lý giúp_xã_hội lý cấp_xã_hội cấp_thất_nghiệp giá cước động thủ giảng cấp_một_lần cước_trợ_giá
trục: lợi xuất vớt giao_thông chính
truy: cứu cứu_trách_nhiệm tố thu nã cập xuất xuất_nguồn_gốc lĩnh nhập quét điệu kích hỏi tặng
tùy: tiện thuộc theo ý_kiến tùng nghi
từ: chối bỏ thiện ngữ điển chức nay nguồn năm ngân_sách tốn khi đó ngày cấp trung_ương trần chương bi giã trường nguồn_vốn nguồn_kinh_phí các
tư: pháp tưởng vấn nhân liệu tưởng_chính_trị cách thục duy tưởng_đạo_đức lợi thế vấn_pháp_luật pháp_hộ_tịch hữu lệnh bản trang thù sản
tước: quyền đoạt
tỷ: lệ đồng giá trọng suất số lệ_hộ_nghèo mỷ lệ_hài_lòng lệ_thuận lệ_hồ_sơ lệ_giải_quyết lệ_phần_trăm lệ_đạt phú lệ_lao_động lệ_che_phủ_rừng thí
ứng: dụng cử xử phó trước cứu viên phó_sự_cố biến vốn phó_với_biến_đổi_khí_hậu xử_văn_hóa dụng_công_nghệ_thông_tin nghiệm khẩu đáp nhân cử_viên
vay: vốn nợ vốn_ngân_hàng mượn ưu_đãi tín_dụng
vi: phạm phạm_hành_chính phạm_pháp_luật phạm_kỷ_luật phạm_quy_định mô sinh sinh_vật rút khuẩn tính hiến hành chất
viện: kiểm_sát kiểm_sát_nhân_dân trợ trưởng nghiên_cứu khoa_học phí lẽ dẫn cớ trợ_phi_chính_phủ hàn_lâm
vô: hiệu hạn chủ tư trách_nhiệm hình ích cảm tình can cùng điều_kiện số_tuyến lý tội vàn nghĩa địch thức
vốn: đầu_tư điều_lệ vay lưu_động đối_ứng ngân_sách nước_ngoài sự_nghiệp đầu_tư_phát_triển đầu_tư_công vay_ưu_đãi liếng trái_phiếu_chính_phủ huy_động có cố_định trong_nước tự_có ngân_sách_nhà_nước pháp_định từ
vụ: án việc lợi trưởng mùa kiện đông_xuân hè_thu tổ_chức pháp_chế sản_xuất thu xuân
xã: hội hội_hóa viên phường tắc hội_chủ_nghĩa phường_thị_trấn hội_hóa_giáo_dục giao vùng_cao đội đặc_biệt_khó_khăn luận nông_thôn_mới đoàn thuyết
xâm: phạm hại lấn nhập chiếm lược canh thực phạm_quyền phạm_sở_hữu_trí_tuệ hại_tình_dục nhập_mặn
xuất: khẩu khẩu_hàng_hóa khẩu_gạo khẩu_nông_sản khẩu_thủy_sản nhập_khẩu trình xứ xưởng phát phát_từ cảnh hiện bản bản_phẩm sắc chúng nhập khẩu_lao_động xứ_hàng_hóa thân huyết quỹ nhập_cảnh kho hóa_đơn phát_điểm viện siêu gia kích
xung: đột kích phong_tình_nguyện quanh khắc yếu
`
