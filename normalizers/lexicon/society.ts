/** Health, education, culture, policy for people, science, information technology. */
export const society = `
bác: sĩ bỏ_đơn học ái
bài: giảng toán học viết bản trừ tiết phát_biểu thi tập ca thuốc
ban: giám_hiệu công_đoàn đêm ngày sơ
bạo: lực_gia_đình lực lực_học_đường hành động loạn dạn
băng: rộng thông_rộng hình ghi_âm đĩa vệ_sinh rôn giá
bất: cập động_sản bình_đẳng hợp_pháp thường hợp_lý khả_kháng lợi công ngờ đồng kỳ ổn bình biến hạnh tiện chấp trắc an
bệnh: viện nhân viện_đa_khoa dịch tật viện_tỉnh truyền_nhiễm xá nghề_nghiệp binh lý viện_huyện xã_hội hiểm_nghèo viện_công lập mạn_tính thành_tích dại
bình: đẳng đẳng_giới quân quân_đầu_người ổn ổn_giá chọn thường xét yên tĩnh dân dị nguyên luận đẳng_dân_tộc phong
bưu: chính điện phẩm chính_công_ích chính_viễn_thông cục điện_tỉnh điện_văn_hóa_xã tá thiếp
cai: nghiện trị quản
cao: đẳng cấp tuổi điểm nguyên nhất độ học trào thượng ốc hơn tầng cấp_chính_trị siêu su quý sản
cận: nghèo thị lâm_sàng kề vệ đại
cấp: cứu_viện phát_thuốc
cha: mẹ_học_sinh
chăm: sóc lo chỉ sóc_sức_khỏe sóc_trẻ_em bón sóc_người_cao_tuổi sóc_khách_hàng ngoan
chẩn: đoán đoán_bệnh trị bệnh
chất: lượng lượng_cao lượng_dịch_vụ thải lượng_giáo_dục độc lượng_cuộc_sống lượng_nguồn_nhân_lực thải_rắn lượng_sản_phẩm ma_túy liệu vấn cấm lượng_đội_ngũ nổ phác lượng_khám_chữa_bệnh lượng_đào_tạo đốt hóa_học
chuẩn: bị hóa nghèo mực quốc_gia nghề_nghiệp xác đoán_y đầu_ra bị_tốt tiếp_cận_pháp_luật đô_đốc
chữ: ký ký_số viết cái thập_đỏ quốc_ngữ tín nghĩa số nổi
chữa: bệnh cháy trị lành_bệnh
con: người em nuôi đường cháu giống gái trai dấu nợ số
cổng: thông_tin_điện_tử dịch_vụ_công thông_tin dịch_vụ_công_quốc_gia giao_tiếp_điện_tử chào làng
cơ: sở_giáo_dục sở_y_tế sở_khám_chữa_bệnh sở_sản_xuất sở_kinh_doanh sở_đào_tạo sở_pháp_lý sở_thực_tiễn sở_thờ_tự sở_chính_trị sở_lưu_trú sở_dịch_vụ
cứu: hộ nạn trợ hỏa chữa thương hộ_cứu_nạn nước_cứu_dân sinh tế vãn
dạy: nghề học thêm bảo nghề_cho_lao_động_nông_thôn dỗ và_học
dân: số_kế_hoạch_hóa_gia_đình tộc_miền_núi
di: sản_văn_hóa động_mạng tích_lịch_sử_văn_hóa tích_danh_thắng
dịch: vụ bệnh vụ_công vụ_hành_chính vụ_công_trực_tuyến chuyển hại_cây_trồng thuật vụ_y_tế vụ_bưu_chính vụ_công_ích tễ_học tả cúm vụ_viễn_thông vụ_du_lịch vụ_tài_chính vụ_xã_hội vụ_thương_mại vụ_sự_nghiệp_công giả bệnh_truyền_nhiễm
du: lịch khách học lịch_sinh_thái lịch_cộng_đồng nhập canh kích xuân học_sinh mục
dung: lượng tích dịch hòa túng tục nạp
dữ: liệu liệu_số liệu_mở liệu_quốc_gia liệu_dùng_chung liệu_dân_cư dội liệu_lớn liệu_cá_nhân tợn
dược: phẩm liệu sĩ điển lý
đa: dạng dạng_hóa dạng_sinh_học số khoa ngành chiều phương phương_tiện mục_tiêu nguyên dụng nghĩa phần cảm
đào: tạo tạo_nghề tạo_lại tạo_bồi_dưỡng thải tẩu tạo_từ_xa tạo_sau_đại_học tạo_trực_tuyến ngũ xới
điện: tử thoại lực tử_hóa áp toán_đám_mây thoại_di_động năng sinh_hoạt ảnh thoại_thông_minh báo thoại_cố_định biên_phủ khí gió mặt_trời lạnh văn lưới tâm_đồ
điều: dưỡng_viên trị_bệnh trị_ngoại_trú trị_nội_trú
định: danh_điện_tử danh_cá_nhân
đường: truyền dây_nóng bộ hàng_không sắt thủy thủy_nội_địa dây giao_thông phố lối ống dẫn sá biên bộ_nội_địa huyện xã liên_thôn cao_tốc liên_xã truyền_số_liệu mòn lối_của_đảng mía bay
ghi: nhận chép hình âm rõ chú nhớ sổ hình_ảnh tên danh_sách thu đĩa_dữ_liệu
giảm: nghèo thiểu nghèo_bền_vững bớt sút dần nhẹ biên_chế tải giá xuống thuế ùn_tắc phát_thải chi sinh cân
giảng: dạy viên đường giải văn
giáo: dục viên dục_đào_tạo trình dục_pháp_luật dục_thường_xuyên dục_nghề_nghiệp dục_mầm_non dục_phổ_thông dục_đại_học dục_chính_trị án sư dục_tiểu_học dục_quốc_phòng dục_thể_chất dục_đạo_đức dục_trung_học khoa viên_mầm_non hội lý dưỡng huấn phái xứ
giao: diện lưu_văn_hóa ước tiếp_ứng_xử
hạ: tầng tầng_kỹ_thuật tầng_giao_thông tầng_thông_tin giá du lưu tầng_số tầng_xã_hội thấp tầng_kinh_tế tầng_mạng thế sĩ_quan bậc cấp huyệt cánh
hài: lòng hòa lòng_của_người_dân hước kịch lòng_của_tổ_chức hòa_lợi_ích
hàng: năm tháng quý tuần ngày hóa hải rào không giả nông_sản tiêu_dùng loạt đầu hóa_dịch_vụ hóa_nông_sản nhái việt_nam cấm hóa_xuất_khẩu xóm không_dân_dụng rong quán nghìn trăm triệu chục lậu ngũ ghế
hình: thức_tuyên_truyền thành_hệ_thống
học: sinh viên tập phí nghề bổng sinh_sinh_viên thuật đường vị kỳ sinh_tiểu_học tập_suốt_đời hỏi tập_kinh_nghiệm sinh_giỏi phẩm cụ sinh_phổ_thông sinh_nghèo thuyết lực liệu giả tập_và_làm_theo hàm bạ đại_học tốt bán_trú
hộ: nghèo gia_đình tịch khẩu cận_nghèo chiếu kinh_doanh nông_dân lý dân sinh tịch_viên kinh_doanh_cá_thể lý_trưởng sản_xuất mới_thoát_nghèo gia_đình_chính_sách tống chăn_nuôi sinh_viên
hỗ: trợ trợ_pháp_lý trợ_doanh_nghiệp trợ_kinh_phí tương trợ_kỹ_thuật trợ_đầu_tư trợ_vốn trợ_người_dân trợ_khởi_nghiệp trợ_lãi_suất trợ_học_nghề trợ_sản_xuất trợ_tài_chính
hôn: nhân nhân_gia_đình lễ nhân_cận_huyết mê
in: ấn sao sâu dấu tài_liệu ấn_phẩm lưới
khám: chữa_bệnh bệnh sức_khỏe sàng_lọc bệnh_chữa_bệnh
khán: giả đài
khẩu: hiệu phần trang độ cung vị súng phần_ăn hình
khoa: học học_công_nghệ học_kỹ_thuật giáo học_xã_hội trương nội cử ngoại sản
không: gian gian_mạng khí phận khí_thi_đua tưởng quân bao_giờ gian_làm_việc lực ngừng ảnh_hưởng dùng_tiền_mặt chỉ những thể phải bảo_đảm để đúng đủ còn có được thực_hiện phù_hợp đạt cần_thiết quá thu hợp_lý đồng_bộ nên gây làm ít chính_thức hoàn_thành chuyên_trách thuộc kịp_thời
kỹ: thuật năng thuật_số sư thuật_viên lưỡng thuật_mới_nhất năng_nghề năng_sống năng_mềm càng năng_hành_chính nghệ thuật_công_nghệ năng_giao_tiếp
lây: nhiễm lan truyền lất
lễ: hội nghi tân kỷ_niệm phép khai_mạc tang phát_động ra_quân vật giáo cưới đường đón trao_giải độ
lịch: sử công_tác sự sử_văn_hóa trình làm_việc thiệp họp tiếp_công_dân duyệt sử_địa_phương treo mùa_vụ lãm
mã: số định_danh hóa nguồn ngạch vạch độc định_danh_điện_tử lực số_thuế vùng hồ_sơ số_doanh_nghiệp tấu QR
ma: túy chay túy_tổng_hợp sát
mại: dâm
mạng: lưới xã_hội nội_bộ viễn_thông máy_tính lưới_y_tế diện_rộng internet truyền_số_liệu di_động lan thông_tin lưới_khuyến_nông lưới_giao_thông người truyền_số_liệu_chuyên_dùng sống
máy: tính chủ móc in bay tính_xách_tay photocopy quét trạm bơm vi_tính ảnh phát_điện điều_hòa tính_bảng trưởng cày nghe
mầm: non bệnh mống
mê: tín tín_dị_đoan say hoặc
miền: núi bắc nam trung đất xuôi
năng: lực lực_chuyên_môn động lượng suất suất_lao_động lượng_tái_tạo lực_cạnh_tranh khiếu lực_quản_lý lực_lãnh_đạo lượng_sạch nổ lực_thực_thi lực_công_tác lực_cán_bộ lượng_mặt_trời
nền: tảng kinh_tế hành_chính tảng_số nếp tảng_tích_hợp giáo_dục nông_nghiệp văn_hóa công_vụ hành_chính_hiện_đại đất tảng_dùng_chung móng công_nghiệp quốc_phòng
nếp: sống sống_văn_minh nhăn nghĩ
nghèo: nàn đói đa_chiều khổ
nghệ: thuật nhân sĩ thuật_truyền_thống thuật_quần_chúng danh
ngộ: độc độc_thực_phẩm nhận nghĩnh
ngôn: ngữ ngữ_dân_tộc luận từ
nhi: đồng khoa
nhiễm: khuẩn bệnh mặn trùng độc sắc_thể
nuôi: dưỡng trồng trồng_thủy_sản con con_nuôi nấng tôm nhốt cá
phát: thanh_truyền_hình thanh_viên
phần: mềm cứng mềm_quản_lý trăm lớn nào mềm_ứng_dụng mềm_một_cửa thưởng mềm_mã_nguồn_mở đông mềm_dùng_chung thi hồn còn_lại diện_tích việc nội_dung
phong: trào tục phú cách tục_tập_quán trào_thi_đua trào_toàn_dân cảnh cấp kiến trào_xây_dựng tỏa lan phanh lưu trần bao_thư trào_văn_nghệ tặng tục_truyền_thống hàm
phóng: viên sự xạ đại thích sinh khoáng uế
phương: ngữ pháp_giảng_dạy tiện_truyền_thông tiện_giao_thông tiện_vận_tải tiện_đi_lại tiện_làm_việc tiện_kỹ_thuật
quảng: bá cáo trường bá_du_lịch đại bá_hình_ảnh canh giao
quét: dọn mã vôi virus
sách: báo giáo_khoa hướng_dẫn nhiễu vở lược vàng trắng hồng nhiễu_phiền_hà
sáng: tạo kiến kiến_kinh_nghiệm chế tác suốt lập tỏ kiến_cải_tiến kiến_cải_cách sủa mai láng
sân: khấu bay chơi vận_động vườn thể_thao bóng thượng
siêu: thị âm lợi_nhuận tốc nhỏ hình
sinh: viên_tốt_nghiệp
số: hóa_tài_liệu hóa_dữ_liệu hộ_nghèo
sức: khỏe khỏe_sinh_sản mạnh lao_động ép khỏe_nhân_dân sống mua khỏe_cộng_đồng lực hấp_dẫn khỏe_bà_mẹ hút cạnh_tranh bền người
tài: khoản_dùng_chung năng_trẻ
tâm: lý huyết thần lý_xã_hội nguyện sự trạng điểm tư linh đắc lực tính hồn địa
tật: nguyền xấu
tệ: nạn nạn_xã_hội hại bạc
thạc: sĩ
thảm: họa thực_vật hại kịch
thất: học_mù_chữ
thể: dục_thể_thao thao_quần_chúng thao_thành_tích trạng_trẻ_em
thiên: tai nhiên vị văn chúa niên_kỷ thời đường tài
thiện: chí nguyện xạ cảm ác tâm
thiết: bị yếu thực kế lập bị_dạy_học bị_y_tế chế_văn_hóa chế bị_công_nghệ kế_kỹ_thuật bị_văn_phòng kế_cơ_sở bị_điện_tử bị_đầu_cuối thời tha bị_phần_cứng bị_mạng nghĩ tưởng_như bị_số lập_mạng giáp diện
thôn: văn_hóa_kiểu_mẫu
thuê: bao_internet bao_di_động
thuốc: lá bảo_vệ_thực_vật men chữa_bệnh nam phòng_bệnh thú_y trừ_sâu nổ lào độc
thư: viện ký mời điện_tử viện_điện_tử tín giãn điện_tử_công_vụ từ mục pháp ngỏ viện_tỉnh
tích: hợp_hệ_thống hợp_cổng hợp_chia_sẻ
tiêm: chủng phòng chủng_mở_rộng ngừa nhiễm chích kích
tiếng: dân_tộc anh việt nói nước_ngoài ồn vang động dân
tiểu: học thương ban thủ_công_nghiệp vùng phẩm thủ_công mục dự_án_thành_phần đội_trưởng luận thuyết sử đoàn khu ban_chuyên_môn đường
tin: học tưởng cậy học_hóa tức nhắn bài vui học_văn_phòng đồn báo_chí mừng
tổng: đài phụ_trách thuật phí
tốt: nghiệp nghiệp_đại_học đẹp hơn nhất các nghiệp_trung_học_phổ_thông bụng nghiệp_phổ_thông công_tác vai_trò lành
trẻ: em em_mồ_côi tuổi sơ_sinh hóa thơ em_khuyết_tật em_nghèo trung mồ_côi con
trí: thức tuệ tuệ_nhân_tạo lực óc dục nhớ não
triển: lãm_thương_mại
trung: tâm_tích_hợp_dữ_liệu tâm_dữ_liệu tâm_công_nghệ_thông_tin tâm_văn_hóa tâm_khuyến_nông tâm_dạy_nghề tâm_xúc_tiến_đầu_tư tâm_phục_vụ_hành_chính_công tâm_bồi_dưỡng_chính_trị tâm_kiểm_soát tâm_truyền_thông tâm_điều_hành
truyền: thông hình thống thông_đa_phương_tiện thống_văn_hóa thanh nhiễm đạt bá dạy thống_cách_mạng thông_đại_chúng hình_cáp số_liệu thanh_cơ_sở tải cảm dẫn kiếp thuyết miệng nghề máu hình_hội_nghị thống_tốt_đẹp
trường: dân_tộc_nội_trú chuẩn_quốc_gia lớp học_thân_thiện đại_học_sư_phạm
tuổi: trẻ thọ đời tác lao_động thơ nghỉ_hưu
tương: lai ứng đương trợ tác đồng quan đối thân thích_nghi tư phản xứng
ưu: tiên đãi tú điểm việt thế đãi_đầu_tư tiên_bố_trí tiên_đầu_tư đãi_thuế tư phiền
văn: bằng_chứng_chỉ hóa_công_sở hóa_nghệ_thuật hóa_du_lịch hóa_dân_tộc hóa_ứng_xử hóa_thông_tin minh_đô_thị nghệ_quần_chúng hóa_truyền_thống hóa_phẩm hóa_dân_gian phạm
vệ: sinh sinh_môi_trường sinh_an_toàn_thực_phẩm sĩ tinh sinh_công_cộng sinh_lao_động sinh_phòng_bệnh
viễn: thông thông_công_ích cảnh tưởng xứ vọng
viên: ngọc thuốc
vùng: sâu xa đồng_bào_dân_tộc đặc_biệt_khó_khăn cao biên_giới khó_khăn kinh_tế sâu_vùng_xa nông_thôn miền trời trọng_điểm nguyên_liệu ven_biển núi đồng_bằng sản_xuất biển ven dân_tộc_thiểu_số lên dậy bãi_ngang chuyên_canh
xóa: đói_giảm_nghèo mù_chữ nhà_tạm bỏ đói nợ nhòa án_tích
xúc: tiến tiến_đầu_tư tiến_thương_mại tiến_du_lịch cảm phạm động tác
y: tế tế_cơ_sở tế_dự_phòng tá học_cổ_truyền đức sĩ học dược_học tế_thôn_bản tế_công_cộng bác_sĩ án khoa lệnh phục như
`
