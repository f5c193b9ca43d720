/** Qualities, manners, times, measures and plain nouns, by their first word. */
export const qualities = `
ấn: tượng phẩm định tín
bài: bản học_kinh_nghiệm toán_khó
bao: nhiêu giờ lâu đời
bảng: lương biểu điểm tin điện_tử thống_kê tổng_hợp giá hiệu đen kê ghi
bậc: lương nhất thang tiểu_học học cha_mẹ
bằng: lăng nhau văn_bản chứng khen cấp tiền hình_thức nhiều hiện_vật tốt_nghiệp phẳng đại_học không cách lòng các
bên: cạnh trong ngoài cạnh_đó liên_quan mời_thầu kia
bí: quyết
bởi: vì lẽ các
bước: đầu đột_phá tiến ngoặt đi chuyển chân
cá: nhân_có_liên_quan nhân_vi_phạm nhân_tham_gia
các: cấp ngành địa_phương cơ_quan đơn_vị sở huyện xã tổ_chức lĩnh_vực biện_pháp giải_pháp nội_dung nhiệm_vụ quy_định văn_bản thủ_tục thành_viên doanh_nghiệp loại mặt bên chỉ_tiêu đồng_chí ban thành_phần bộ chương_trình dự_án hoạt_động đối_tượng hình_thức vấn_đề điều_kiện chế_độ chính_sách tầng_lớp trường yêu_cầu vùng hội_nghị dịch_vụ trung_tâm công_trình khoản tiêu_chí phòng hội khu cuộc thôn đoàn bước mục_tiêu hộ nhóm nguồn công_việc chức_danh yếu_tố phương_tiện trường_hợp hành_vi phong_trào ứng_dụng bài kênh cán_bộ hệ_thống phần lớp quyền thông_tin kế_hoạch năm công_ty ý_kiến nước chức_năng tỉnh thành_phố lực_lượng quyết_định vụ phương_án cá_nhân tiêu_chuẩn chi phường quy_trình nhà cửa khâu công_tác kết_quả mô_hình tập_thể tài_liệu sản_phẩm chỉ_số đề_án vướng_mắc bệnh_viện trạm cơ_sở phương dân_tộc cuộc_họp hợp_đồng đội ngày giai_đoạn điểm biểu thiết_bị trang tuyến hạng_mục di_tích tác_phẩm môn ngân_hàng em công_chức thế_hệ khu_vực quan_hệ lớp_tập_huấn giá_trị nghị_quyết chỉ_thị đảng
cách: mạng thức làm ly biệt trở cư_xử âm mạng_công_nghiệp tân quãng điệu
cảnh: giới tình
cần: thiết phải được có tăng_cường tập_trung cù quan_tâm kiệm chú_ý mẫn khắc_phục sa trục xử_lý
câu: lạc_bộ hỏi chuyện trả_lời đố cá văn kết
chặt: chẽ chẽ_với hạ chém
chậm: trễ nhất tiến_độ chạp phát_triển rãi muộn giải_quyết triển_khai được
chân: chính thật thành dung trọng trời lý tay
châm: chước biếm ngôn
chắc: chắn chắn_sẽ nịch
chính: vì là do thức_đưa
chóng: mặt vánh
chồng: chéo chéo_mâu_thuẫn lấn chất
chu: đáo kỳ kỳ_đánh_giá cấp toàn trình vi
chủ: yếu_do yếu_là quan_duy_ý_chí lưu
chưa: được có cao đầy_đủ kịp_thời thực_sự đồng_bộ đạt đáp_ứng nghiêm hiệu_quả rõ đúng phù_hợp thống_nhất nhiều hợp_lý đảm_bảo tốt quan_tâm thường_xuyên chặt_chẽ chủ_động hoàn_thành đủ hết thể phát_huy tương_xứng sâu bao_giờ triển_khai biết thật ban_hành quyết_liệt đến tích_cực giải_quyết khai_thác xây_dựng
có: hiệu_quả liên_quan thẩm_quyền trách_nhiệm đủ thể tính chất_lượng nhiều kế_hoạch sự văn_bản hiệu_lực điều_kiện hiệu_lực_thi_hành trình_độ năng_lực ý_nghĩa ý_thức vai_trò biện_pháp khả_năng giải_pháp mặt nguồn_gốc nhu_cầu chuyển_biến trụ_sở vốn quyền công nghĩa_vụ thời_hạn lợi giá_trị hại nguy_cơ phương_án dấu_hiệu hình_thức chiều_sâu thành_tích tiềm_năng ích lộ_trình ý_kiến cơ_sở đông chức_năng tác_dụng yêu_cầu đất uy_tín phép chủ_trương trọng_tâm kết_quả hoàn_cảnh thời_gian vi_phạm tên nội_dung số kinh_nghiệm nền tỷ_lệ giấy hệ_thống việc_làm quy_định tài_khoản nơi mục_tiêu mức cơ_chế đạo_đức tổ_chức lý phẩm_chất phẩm_chất_đạo_đức hơn chính_sách ảnh_hưởng xu_hướng khó_khăn tầm kiến_thức bản_lĩnh bước chiều_hướng hành_vi đặc_điểm được cán_bộ các
cộng: với
cũ: kỹ nát thành rích
cũng: như là có được cần phải cố không bị rất
cuộc: sống họp vận_động thi đời cách_mạng chiến hội_thảo đấu_tranh bầu_cử kháng_chiến đối_thoại điều_tra vui
cùng: với cấp nhau kỳ các tham_gia thời_điểm lúc ngành chung một ăn nội_dung thực_hiện
cụ: thể_như thể_các thể_là thể_về thể_trong thể_cho
cuối: cùng năm kỳ tháng quý tuần ngày nguồn
dài: hạn dòng lâu lê ngày
dạng: văn_bản điện_tử thức số
dân: chủ_cơ_sở chủ_hóa chủ_công_khai
dần: dần từng_bước
danh: mục_thủ_tục mục_dự_án sách_cán_bộ
dấu: hiệu ấn vết hiệu_vi_phạm mốc chấm tích
dày: đặc dặn dạn công
dễ: dàng hiểu tiếp_cận nhớ thực_hiện làm chịu bị thấy sử_dụng
dịp: lễ tết này kỷ_niệm
dòng: chảy sông tiền họ tộc sản_phẩm
do: đó vậy nhà_nước nguyên_nhân vì cơ_quan các sở ủy_ban dự ai thiên_tai ảnh_hưởng mình địa_phương nhân_dân đồng_chí
dư: luận luận_xã_hội nợ thừa địa âm luận_nhân_dân dả
dứt: điểm khoát
đa: số_phiếu
đại: trà khái chúng thể
đậm: đà nét
đầy: đủ đủ_kịp_thời đủ_các đủ_chính_xác ắp đủ_thông_tin rẫy đủ_nội_dung
đều: đặn khắp được có phải tay là
điểm: số chuẩn đánh_giá mới mạnh yếu tối_đa nóng nghẽn cầu tự_đánh_giá truy_cập sáng cao thành_phần cộng tựa xuất_phát dân_cư bưu_điện trừ danh chi tuyến đến kiểm_tra nhấn bán kinh_doanh đạt_được du_lịch trung_bình thi nổi_bật mấu_chốt
điển: hình hình_tiên_tiến cố tích
đích: thực đáng danh
đoạn: tuyệt_với đường văn thẳng
độ: tuổi tin_cậy chính_xác dài cao ẩm sâu dày hài_lòng che_phủ_rừng bền trễ lượng rộng
độc: lập đáo hại quyền canh giả chất tài lạ thân ác
đời: sống sống_nhân_dân sống_vật_chất sống_văn_hóa thường sau sống_xã_hội sống_tinh_thần
đông: đảo người đúc bắc nam dân nhất đủ xuân
đột: phá xuất biến xuất_khi ngột nhập
đúng: đắn mức thời_hạn quy_định tiến_độ pháp_luật hạn thời_gian đối_tượng mục_đích thẩm_quyền trình_tự quy_trình lúc yêu_cầu nội_dung chế_độ kế_hoạch tiêu_chuẩn chỗ nơi hẹn giờ với người kỹ_thuật sự_thật nguyên_tắc các chính_sách vai hướng chức_năng định_mức ngày theo
đủ: điều_kiện năng_lực các số_lượng tiêu_chuẩn sức mạnh hồ_sơ mọi thành_phần khả_năng
được: giao phân_công thực_hiện phê_duyệt ban_hành cấp xây_dựng xác_định phép cập_nhật quy_định hỗ_trợ nâng_lên đánh_giá triển_khai công_nhận hưởng bố_trí đào_tạo duyệt giải_quyết ủy_quyền tổ_chức kiểm_tra tăng_cường bổ_nhiệm sử_dụng áp_dụng thành_lập công_bố hình_thành quan_tâm tập_huấn phát_hiện cải_thiện tiếp_nhận cung_cấp đầu_tư tiến_hành gắn xử_lý thông_qua mùa mở chia trang_bị đảm_bảo thể_hiện phổ_biến đăng_tải khen_thưởng bảo_đảm lập kết_nối nêu nâng_cao chọn mở_rộng tuyên_truyền xếp tạo tham_gia người coi sự thông_báo thẩm_định kết_quả bổ_sung điều_chỉnh yêu_cầu gửi chỉ_đạo rút quán_triệt phát_huy cử tính đưa niêm_yết tập_trung tiếp_cận duy_trì khai_thác trả trích các chú_trọng đề_ra đặt chuyển sửa hoàn_thành ký xem_xét lưu_trữ rà_soát rút_ngắn tiếp_tục giữ phản_ánh đơn_giản_hóa miễn tặng khắc_phục kiện_toàn chi một tăng hoàn_thiện đề_nghị thay ghi
giai: đoạn cấp điệu thoại_đẹp cấp_công_nhân nhân đoạn_tới
giản: đơn tiện lược đồ dị
giỏi: giang
giữa: các năm kỳ nhà_nước cơ_quan hai nhiệm_kỳ chừng trưa
gọn: nhẹ gàng
gương: mẫu điển_hình sáng người_tốt_việc_tốt mặt vỡ mẫu_thực_hiện
hai: bên năm cấp nhóm mặt lần bà_trưng là mươi
hạng: mục mục_công_trình nhất ba thương_binh
hăng: hái say
hằng: năm tháng quý ngày tuần
hẳn: hoi nhiên
hầu: hết như
hậu: quả_nghiêm_trọng
hết: sức năm hạn tháng lòng mình thời_hạn nhiệm_kỳ thảy
hệ: thống_chỉ_tiêu thống_quản_lý thống_văn_bản thống_thể_chế thống_pháp_luật thống_các thống_một_cửa_điện_tử thống_thư_điện_tử thống_mạng thống_báo_cáo thống_hội_nghị thống_điện thống_đào_tạo thống_hóa_văn_bản thống_giáo_dục thống_y_tế thống_văn_phòng_điện_tử điều_hành số_lương
hiệu: quả_cao quả_công_tác quả_kinh_tế quả_quản_lý quả_thực_hiện quả_thiết_thực quả_các quả_sử_dụng quả_đầu_tư lực_hiệu_quả quả_việc quả_trong lực_từ_ngày lực_quản_lý_nhà_nước lực_kể_từ_ngày quả_công_việc quả_của quả_không_cao
hiểu: biết rõ biết_pháp_luật lầm quả_thực đúng
hoàn: toàn_chịu_trách_nhiệm cảnh_khó_khăn toàn_mới hảo chỉnh
hòm: thư thư_góp_ý
hộp: thư thư_điện_tử thư_công_vụ
hơn: nữa hết thế là hẳn năm nhiều
hùng: mạnh biện hậu vĩ
hữu: hiệu cơ ích nghị hạn quan dụng_cơ khuynh
ích: nước_lợi_dân kỷ lợi
im: lặng
khả: năng thi quan năng_cân_đối năng_thực_hiện năng_tiếp_cận ái
khác: nhau biệt có_liên_quan phục theo của trên như thường trong
khách: quan hàng du_lịch sạn mời quan_công_khai quốc_tế
khẩn: trương cấp trương_hoàn_thành cấp_về thiết cầu trương_triển_khai trương_xây_dựng
khâu: đột_phá trung_gian yếu tổ_chức
khe: khắt hở
khó: khăn khăn_vướng_mắc khăn_của khăn_trong tính lường thực_hiện hiểu tránh khăn_nhất chịu
khoảng: cách thời_gian trống
khoa: học_hợp_lý
khôn: khéo ngoan lường
kể: từ_ngày cả từ trên lại chuyện
kết: quả_cụ_thể quả_tích_cực quả_công_việc quả_rà_soát quả_đo_lường quả_xử_lý quả_trong quả_này quả_cải_cách quả_tổ_chức quả_triển_khai quả_của quả_cho quả_theo quả_bầu_cử quả_công_tác quả_còn quả_khả_quan quả_cao
kiên: quyết trì định cường nhẫn cố quyết_xử_lý quyết_không trung
kỹ: lưỡng
kỳ: họp báo_cáo vọng thi nghỉ công diệu kế_hoạch lạ này hạn thực
lạc: hậu hậu_kém đề quan
lành: mạnh nghề tính lặn
lâu: dài nay năm đời ngày
lần: đầu thứ lượt đầu_tiên này nữa theo khác
lẽ: ra phải
lề: lối lối_làm_việc đường
lên: xuống
liên: tục_trong
linh: hoạt thiêng tính động cảm
lo: lắng ngại âu sợ toan
lỏng: lẻo
lòng: tin dân yêu_nước đường tin_của_nhân_dân tự_hào
lỗi: thời kỹ_thuật lầm hẹn
lối: sống vào ra mòn sống_lành_mạnh
lớn: nhất lao mạnh tuổi hơn đến của về trong
lộ: trình trình_cụ_thể trình_thực_hiện thiên diện giới
luôn: luôn gắn_liền được chú_trọng quan_tâm có là
lúc: nào này đó
lúng: túng
lưỡng: lự
lượt: người khách truy_cập
mãi: mãi
mang: tính lại tên ý_nghĩa đến
mau: chóng
mạnh: mẽ dạn mẽ_hơn dạn_đổi_mới thường_quân
mâu: thuẫn thuẫn_với
mẫu: biểu mực đơn số hóa phiếu mã giáo mực_trong văn_bản tờ_khai thiết_kế
mềm: mỏng dẻo
minh: bạch chứng họa bạch_hóa mẫn triết
mọi: người mặt tầng_lớp lĩnh_vực nguồn_lực công_dân hoạt_động hình_thức điều_kiện nơi miền trường_hợp lúc việc cấp khâu đối_tượng hành_vi cơ_quan tình_huống khó_khăn tổ_chức
môn: học thi bài
mới: mẻ nhất được ban_hành phát_sinh có về tinh_khôi thành_lập tuyển_dụng của
một: cách số phần bước cửa lần bộ_phận trong cửa_liên_thông cửa_điện_tử cửa_hiện_đại cách_nghiêm_túc năm cấp đầu_mối nửa mặt vài chiều khi ngày loại người tháng nội_dung công_việc lúc nhiệm_vụ địa_phương
mục: tiêu_nhiệm_vụ tiêu_đề_ra tiêu_đến_năm tiêu_kế_hoạch tiêu_phát_triển đích_yêu_cầu
mức: độ_hoàn_thành độ_hoàn_thành_nhiệm_vụ độ_ba độ_bốn lương_tối_thiểu hưởng độ_toàn_trình xử_phạt hỗ_trợ_tối_đa đóng cao_nhất tối_đa đầu_tư thuế
nào: đó cũng
năm: học nay qua trước sau tài_chính tới tiếp_theo kế_hoạch liền_kề ngân_sách báo_cáo châu cuối đầu
nặng: nề nhọc nợ
ngay: từ sau trong khi lập_tức tại thẳng từ_đầu
ngày: càng nghỉ lễ làm_việc tháng_năm nay kể_từ đêm ký mai công hội_toàn_dân pháp_luật sinh thành_lập càng_cao xưa chủ_nhật thứ đầu càng_tăng nhận_được ban_hành tết
ngăn: nắp
ngắn: hạn gọn ngày
nghiêm: túc_thực_hiện túc_triển_khai chỉnh_chấp_hành túc_chấp_hành túc_kiểm_điểm túc_trong minh_theo trọng_đến
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
những: năm người nội_dung vấn_đề nơi khó_khăn hạn_chế tồn_tại việc trường_hợp vướng_mắc kết_quả nhiệm_vụ yếu_kém mặt ngày thành_tích bất_cập điểm ai giải_pháp gì cán_bộ quy_định cơ_quan địa_phương thủ_tục văn_bản yếu_tố sai_phạm hành_vi thông_tin khâu kinh_nghiệm đơn_vị lĩnh_vực nguyên_nhân chuyển_biến nhân_tố tháng cá_nhân đối_tượng ý_kiến bước công_việc giá_trị khuyết_điểm dự_án biểu_hiện phần mô_hình thành_tựu
nhũng: nhiễu_phiền_hà
nòng: cốt súng nọc
nóng: bỏng nảy lòng
nổi: bật trội cộm tiếng lên cáu
nội: dung_sau dung_chủ_yếu dung_chi dung_cụ_thể dung_hình_thức dung_kế_hoạch dung_này dung_của dung_tuyên_truyền dung_cơ_bản dung_nhiệm_vụ dung_và dung_liên_quan dung_theo dung_hoạt_động dung_trọng_tâm dung_khác bộ_cơ_quan
nước: ta ngoài_nước
ồ: ạt
phần: lớn_các lớn_là
phạm: vi_toàn_tỉnh vi_quản_lý vi_điều_chỉnh vi_chức_năng vi_cả_nước vi_rộng vi_áp_dụng vi_trách_nhiệm vi_nhiệm_vụ
phẩm: chất chất_đạo_đức chất_chính_trị giá cấp hạnh màu
phiếu: khảo_sát bầu điều_tra hẹn tín_nhiệm thu đánh_giá lý_lịch_tư_pháp lấy_ý_kiến kiểm_soát trình chi hỏi
phong: phú_đa_dạng phú_về cách_làm_việc cách_phục_vụ
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
rộng: rãi khắp lớn mở rãi_trong
rối: loạn ren rắm
rủ: rê
sai: khác
sau: đây khi đó này khi_sắp_xếp cùng năm ngày sinh bằng nghiên_cứu lưng khi_được thời_gian thu_hoạch tết
sát: sao thực với hợp hạch sao_trong cánh nhập thủ đúng
sâu: rộng sát sắc_hơn rộng_đến rộng_trong
sẵn: sàng có sàng_chiến_đấu sàng_ứng_phó
sớm: hoàn_thành đưa nhất muộn hơn ban_hành
song: song song_với phương hành
so: với với_cùng_kỳ sánh với_năm_trước với_yêu_cầu với_năm
suôn: sẻ
suốt: đời quá_trình ngày
sự: nghiệp_giáo_dục nghiệp_công nghiệp_công_lập nghiệp_y_tế nghiệp cố kiện việc thật cần_thiết chỉ_đạo tham_gia phối_hợp thống_nhất hài_lòng lãnh_đạo quan_tâm nghiệp_đổi_mới đồng_thuận nghiệp_công_nghiệp_hóa tích vụ phát_triển nghiệp_phát_triển_kinh_tế giám_sát quản_lý chuyển_biến hỗ_trợ thay_đổi tin_tưởng ủng_hộ thành_công đồng_tình sống phục_vụ cạnh_tranh hình_thành tình tăng_trưởng ra_đời công_bằng nghiệp_kinh_tế nghiệp_cách_mạng nghiệp_xây_dựng điều_hành cố_môi_trường nhất_trí trợ_giúp phân_công nghiệp_văn_hóa
sức: mạnh_tổng_hợp mạnh_đại_đoàn_kết ì ỳ
tại: chỗ các địa_bàn địa_phương bộ_phận trụ_sở cơ_sở hội_nghị đơn_vị điều khoản cơ_quan văn_bản chức kỳ_họp thời_điểm quyết_định nhà thành_phố kế_hoạch trung_tâm nghị_quyết nơi đây hiện_trường ủy_ban sao phụ_lục hộ_gia_đình ngũ mục điểm
tận: dụng tâm tụy tình tay nơi gốc lực
tầm: nhìn quan_trọng quan_trọng_của cỡ soát nhìn_đến_năm vóc
tất: cả yếu bật nhiên cả_các toán
tế: nhị bào
thắc: mắc
thái: độ độ_phục_vụ bình nguyên độ_giao_tiếp độ_làm_việc quá độ_ứng_xử hậu sư
thành: thạo_vi_tính
thẳng: thắn thừng hàng
thấp: kém hơn nhất thỏm so_với khớp
thật: sự thà
thế: giới mạnh hệ hệ_trẻ nào kỷ trận lực chấp hệ_mới trận_quốc_phòng_toàn_dân này gian
thêm: nữa vào
thiết: yếu_cho thực_phục_vụ thực_hiệu_quả thực_cụ_thể
thời: gian_quy_định gian_tổ_chức gian_xử_lý gian_nhanh_nhất gian_đến gian_thi_công gian_báo_cáo gian_nghỉ gian_theo gian_từ gian_ngắn gian_học_tập gian_công_tác gian_lấy gian_tối_đa gian_cụ_thể gian_và điểm_báo_cáo
thoải: mái
thô: sơ lỗ
thông: tuệ minh
thừa: nhận kế hành ra lệnh thiếu tự
thuần: túy thục chủng
thuộc: thẩm_quyền lĩnh_vực phạm_vi trách_nhiệm diện địa_bàn sở chức_năng ngành tỉnh ủy_ban nhóm bộ hệ_thống thành_phố tính cấp đối_tượng quyền huyện về các khu_vực nguồn thẩm_quyền_giải_quyết công_trình đề_án
thiếu: trách_nhiệm_trong tính_khả_thi chặt_chẽ thống_nhất kiên_quyết sâu_sát
tiên: tiến phong quyết lượng phong_gương_mẫu đoán
tiến: độ_và
tích: cực_tham_gia cực_hưởng_ứng cực_triển_khai cực_chủ_động cực_phối_hợp cực_tuyên_truyền cực_của cực_trong cực_đấu_tranh cực_thực_hiện
toàn: tỉnh diện dân quốc thể bộ xã_hội ngành huyện cầu diện_các xã_hội_tham_gia vẹn cầu_hóa hệ_thống đảng cục tâm bộ_quá_trình thành_phố lực cảnh quyền dân_đoàn_kết thế_giới văn cơ_quan
tổng: số_hồ_sơ số_cán_bộ số_vốn số_điểm số_tiền số_hộ số_thủ_tục thể_cải_cách thể_phát_triển mặt_bằng
tột: cùng bậc
tồn: tại đọng tại_hạn_chế kho đọng_hồ_sơ trữ vong
tốt: hơn_nữa các_quy_định vai_trò_tham_mưu nhiệm_vụ chức_năng chính_sách việc quy_chế đẹp_của nghĩa
tới: đây các tận hạn từng người_dân
trang: thông_tin_điện_tử_của
trên: cơ_sở địa_bàn toàn_tỉnh các phạm_vi mạng hệ_thống cổng tinh_thần trang trời thế_giới đây lĩnh_vực cả_nước tổng_số phương_tiện đường internet cùng giấy môi_trường đài đất mạng_xã_hội tất_cả từng báo biển thị_trường thực_tế mọi diện_tích đầu_người toàn_quốc không_gian mức dưới thông_báo bảo_đảm một nền
trình: độ_năng_lực độ_quản_lý độ_lý_luận độ_đại_học độ_tin_học độ_cao độ_phát_triển độ_dân_trí tự_thủ_tục_hành_chính
triệt: để tiêu phá để_tiết_kiệm hạ
trọng: tâm_là tâm_của điểm_trong
trong: đó việc công_tác quá_trình thời_gian các và_ngoài năm sạch hoạt_động lĩnh_vực nước giai_đoạn sáng tháng tổ_chức thực_hiện toàn nội_bộ quản_lý cơ_quan phạm_vi giải_quyết thi_hành quý mọi trường_hợp xây_dựng ngày những khu_vực đội_ngũ vùng cán_bộ thực_thi khi tỉnh bối_cảnh điều_kiện tình_hình cả_nước sự_nghiệp hệ_thống nhân_dân xử_lý phối_hợp sản_xuất sử_dụng suốt sạch_vững_mạnh nhà_trường kế_hoạch đơn_vị từng chỉ_đạo ngành vòng đời_sống lãnh_đạo học_sinh trắng phòng báo_cáo một thủ_tục cộng_đồng cuộc quyết_định tuần trẻo phong_trào tất_cả nhiều đảng suy_nghĩ trung_hạn tương_lai tay hội_nghị lòng kỳ cung_cấp
trùng: lặp lặp_chồng_chéo tu hợp dương khớp
trước: hết mắt khi ngày đây tiên pháp_luật mắt_và_lâu_dài sau bạ tháng năm mùa thời_hạn tình_hình hạn chủ_tịch nhân_dân quý ủy_ban
trôi: chảy nổi
trở: lên thành ngại lại về thành_phong_trào nên ngại_cho đi ngại_trong
trưởng: thành
tuần: tra hoàn lễ này thứ đầu
tuyệt: đối đại_đa_số vời chủng vọng
tuyến: tính
từ: đó đầu_năm trung_ương_đến_cơ_sở các tỉnh_đến_cơ_sở khâu ngày_ký cơ_sở tháng nay_đến_năm nhiều bỏ_thói_quen
tự: giác_chấp_hành tin_cậy
tức: là thì thời khắc
tương: tự tự_như đối_tốt ứng_với đương_với
tỷ: trọng_lao_động
ủy: ban_nhân_dân_huyện ban_nhân_dân_cấp_xã ban_nhân_dân_xã
uy: tín lực nghiêm tín_của hiếp
ưu: tiên_phát_triển tiên_các tiên_nguồn_lực tiên_cho
vai: trò trò_trách_nhiệm trò_của trò_chủ_đạo trò_lãnh_đạo trò_giám_sát trò_quan_trọng trò_nòng_cốt gương trò_tham_mưu
vấn: đề đề_phát_sinh đề_liên_quan đáp đề_xã_hội vương đề_mới nạn đề_còn đề_này
vẫn: còn chưa đang được phải là có tiếp_tục không
vẹn: toàn
về: việc cải_cách công_tác thủ_tục các tổ_chức cơ_chế nội_dung thực_hiện số_lượng ban_hành phát_triển đích tay kết_quả đất_đai bảo_vệ giải_quyết chất_lượng tình_hình quản_lý chính_sách hành_chính cơ_bản vấn_đề chức_năng lĩnh_vực cơ_sở trình_độ mặt xây_dựng kinh_tế phòng_chống thời_gian mục_tiêu phương_hướng quyền đào_tạo những đầu_tư sở hoạt_động nhiệm_vụ trách_nhiệm cán_bộ chế_độ kinh_phí an_toàn vai_trò tiêu_chuẩn xử_lý tăng_cường nước công_tác_cải_cách trước sau nhà hưu nguồn tài_chính công_nghệ đạo_đức nâng_cao quy_trình sự tiếp_nhận pháp_luật tư_tưởng nông_thôn đẩy_mạnh đất văn_hóa
vì: vậy thế sao mục_tiêu lợi_ích người_nghèo sự_tiến_bộ nhân_dân lý_do
vĩnh: viễn cửu phúc long hằng
vòng: quanh tròn vo đời tay thi
vô: cùng_quan_trọng
vĩ: mô đại tuyến
vụ: việc_phức_tạp
vui: vẻ chơi tươi chơi_giải_trí mừng xuân
vui_chơi: giải_trí
vững: chắc mạnh vàng chãi bền
vừa: là phải qua và đủ học bảo_đảm
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
bà: con mẹ con_nhân_dân già chủ
bạn: bè đọc hàng đời
bản: sắc_văn_hóa
bầu: không_khí
bí: mật_kinh_doanh
bối: cảnh rối cảnh_mới
buổi: làm_việc sáng chiều lễ họp sinh_hoạt tối
chân: dung
chiều: hướng sâu dài cao chuộng
công: cuộc_đổi_mới cụ cụ_hỗ_trợ cụ_quản_lý sức thức
cơ: hội_việc_làm
di: nguyện
dung: sai
dụng: cụ ý
đáng: kể ghi_nhận chú_ý tin_cậy lẽ tiếc khích_lệ quan_tâm giá
đáy: biển
gốc: rễ
hiện: nay_đang
khái: niệm quát toán lược
khía: cạnh
khuyết: điểm tật tật_nặng danh
lời: hứa nói giải_thích kêu_gọi khuyên thề ca
lý: do luận lịch thuyết luận_chính_trị tưởng trí_và luận_và_thực_tiễn giải lẽ hóa lịch_tư_pháp thú tưởng_cách_mạng do_chính_đáng lịch_khoa_học
mốc: son thời_gian giới lộ_giới
mối: quan_hệ liên_hệ nguy
niềm: tin vui tự_hào
phép: năm tắc tính nước
phút: chốc
thắng: lợi thế cảnh
thói: quen hư
tinh: thần_phục_vụ thần_thái_độ thần_đoàn_kết thần_làm_việc thần_chỉ_đạo thần_đổi_mới thần_nghị_quyết
truyện: ngắn
tượng: đài trưng
ưu: khuyết_điểm
vết: xe_đổ tích
ông: bà chủ cha
chị: em
anh: em_đồng_chí
bạch: đằng mã
bốn: mùa là
hai: mươi_bốn
ba: mẹ là
đi: đường công_tác_nước_ngoài
giờ: làm_việc hành_chính giấc cao_điểm
nghỉ: hưu phép ngơi mát lễ việc_riêng ốm thai_sản hưu_trước_tuổi việc
ngơi: nghỉ
ốm: đau yếu
thai: sản nhi
thâm: niên_nghề
lưu: trú
công: tác_phí đoàn_viên
vé: máy_bay tàu xe
khoán: văn_phòng_phẩm
phẩm: vật
chè: nước
tiếp: khách
hội: họp
điện: thoại_công_vụ
photo: tài_liệu
`
