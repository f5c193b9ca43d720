/** Bodies, their people and their work; party, unions, the state, the armed forces. */
export const organisation = `
an: ninh toàn sinh ninh_trật_tự toàn_giao_thông sinh_xã_hội toàn_thực_phẩm toàn_thông_tin dân toàn_lao_động ninh_quốc_phòng ninh_mạng ninh_chính_trị nhàn tâm toàn_vệ_sinh_thực_phẩm toàn_bức_xạ vị ủi cư táng bài
anh: hùng em minh chị ruột dũng hùng_lao_động tài
ấp: văn_hóa trứng ủ
ban: dân_tộc dân_vận chủ_nhiệm thanh_tra_nhân_dân quản_lý_dự_án thi_đua an_toàn_giao_thông tôn_giáo công_tác_mặt_trận quản_trị soạn_thảo tổ_chức_tỉnh_ủy nội_chính thường_trực chuyên_trách liên_lạc mai
bầu: cử cử_đại_biểu trời bí không_khí
bè: phái bạn
bí: thư thư_tỉnh_ủy thư_chi_bộ mật mật_nhà_nước thư_đoàn danh ẩn quyết truyền đỏ
biên: phòng_tỉnh chế_công_chức chế_sự_nghiệp cương ải
binh: lính chủng sĩ đoàn lực pháp
bộ: chính_trị nông_nghiệp lao_động giáo_dục khoa_học thông_tin kế_hoạch tài_nguyên giao_thông văn_hóa chỉ_huy chỉ_huy_quân_sự quốc_phòng tham_mưu đội_biên_phòng trưởng_bộ_nội_vụ trưởng_bộ_tài_chính tư_lệnh_quân_khu giáo_dục_và_đào_tạo sưu_tập
cảnh: sát sát_giao_thông quan báo giác sát_hình_sự sát_phòng_cháy vệ cáo sát_khu_vực ngộ sắc quan_môi_trường tượng
cha: mẹ anh_hùng ông chú
chánh: văn_phòng thanh_tra án
chi: đoàn_thanh_niên ủy_viên bộ_trực_thuộc
chiến: lược sĩ tranh thắng dịch đấu sĩ_thi_đua khu lược_phát_triển thuật sự_lịch_sử trường công hào lợi_phẩm hữu tuyến sự
chính: trị_tư_tưởng trị_xã_hội trị_viên ủy
chức: năng vụ danh trách quyền danh_nghề_nghiệp năng_nhiệm_vụ vị việc năng_quản_lý tước sắc danh_lãnh_đạo
cộng: đồng hòa tác hòa_xã_hội_chủ_nghĩa tác_viên sản đồng_dân_cư sinh hưởng dồn_lại đồng_doanh_nghiệp điểm
công: an an_tỉnh an_huyện an_viên an_xã dân_số bằng_xã_hội_dân_chủ sở đoàn_cơ_sở
cục: thuế thống_kê hải_quan thi_hành_án quản_lý_thị_trường an_ninh kiểm_tra cảnh_sát bộ_địa_phương
cử: tri cán_bộ người nhân tuyển tạ chỉ đại_diện đi_đào_tạo hành động
cựu: chiến_binh binh
dân: quân bầu chài
đại: biểu diện hội học đoàn_kết đa_số diện_doanh_nghiệp biểu_quốc_hội biểu_hội_đồng_nhân_dân hội_đảng sứ lý lục trà úy tá tướng từ dương gia_súc tu diện_lãnh_đạo đội khái dịch_covid công_nghiệp
đảng: viên bộ ủy ủy_viên cộng_sản bộ_tỉnh phái cấp tịch phí đoàn viên_công_chức cộng_sản_việt_nam trưởng
đạo: đức đức_công_vụ luật lý đức_nghề_nghiệp đức_lối_sống diễn nghĩa hồi văn giáo sĩ cụ ôn
đặc: khu thù biệt điểm trưng xá sản quyền công cách phái hữu thù_địa_phương nhiệm san tính biệt_khó_khăn biệt_là tả cứu
đoàn: thể viên kết thanh_niên kiểm_tra thể_nhân_dân kết_nội_bộ công_tác đại_biểu kết_toàn_dân thanh_tra hội khám thể_chính_trị_xã_hội luật_sư viên_thanh_niên quân giám_sát khách tụ
đội: ngũ trưởng thiếu_niên ngũ_cán_bộ ngũ_công_chức quản_lý_thị_trường tuyển ngũ_giáo_viên viên hình cứu_hộ công_tác trật_tự ngũ_quản_lý văn_nghệ
đồng: chí_chủ_tịch chí_bí_thư phạm minh_hội_đồng
đứng: đầu_cơ_quan lớp vững tên hàng dậy thứ yên chân đắn
giao: nhiệm_vụ_cho quyền_tự_chủ ban_tháng
giúp: việc đỡ_nhau sức đỡ cho ủy_ban chủ_tịch người_nghèo đỡ_người_nghèo
hạt: kiểm_lâm giống nhân
hậu: cần quả phương phương_quân_đội duệ thuẫn trường kỳ mãi sự
hiến: pháp kế đất chương máu_nhân_đạo tặng máu thân
hiệp: hội định thương hội_doanh_nghiệp định_thương_mại ước hội_ngành_nghề lực đồng khách
hưu: trí trí_tập_trung
kết: nạp_đảng_viên nghĩa_anh_em
khối: thi_đua lượng đại_đoàn_kết cơ_quan đảng doanh_nghiệp dân_vận nội_chính lượng_công_việc phố óc u lượng_lớn lượng_riêng
lao: động động_thương_binh động_nông_thôn động_việc_làm công động_phổ_thông tâm động_tiên_tiến động_nữ khổ tù động_sản_xuất phổi đao
liên: đoàn đoàn_lao_động đoàn_lao_động_việt_nam minh_hợp_tác_xã hiệp_các_hội
liệt: sĩ kê giường não nửa_người
lực: lượng lượng_lao_động lượng_vũ_trang lượng_công_an lượng_chức_năng lượng_quân_đội lượng_cán_bộ điền sĩ bất_tòng_tâm
mặt: trận trận_tổ_quốc bằng hàng trận_tổ_quốc_việt_nam khác bằng_chung đất nước đường trái tiền trời cắt phẳng_nghiêng
ngạch: công_chức viên_chức bậc lương chuyên_viên
ngành: nghề y_tế giáo_dục công_nghiệp kinh_tế nông_nghiệp tư_pháp công_an dịch_vụ du_lịch chức_năng thanh_tra nội_vụ học thuế dọc nghề_nông_thôn hàng trung_ương đào_tạo
nguyên: tắc nhân liệu vẹn trạng tố nhân_khách_quan nhân_chủ_quan vật_liệu thủ đán chủ_tịch chất tắc_tập_trung_dân_chủ tử giá lý sinh đơn bản
người: dân lao_động đứng_đầu có_công nộp_thuế có_thẩm_quyền nghèo sử_dụng_lao_động khuyết_tật cao_tuổi tiêu_dùng dân_tộc_thiểu_số sử_dụng làm dùng phát_ngôn nước_ngoài đại_diện học bệnh có_công_với_cách_mạng khiếu_nại dân_và_doanh_nghiệp phụ_trách thân ta được_giao việt_nam dẫn_chương_trình mẫu con
phòng: cảnh_sát văn_hóa_thông_tin tài_chính_kế_hoạch kinh_tế lao_động giáo_dục y_tế tài_nguyên nông_nghiệp tổ_chức hành_chính kế_hoạch thanh_tra công_chứng quản_lý nghiệp_vụ giao_dịch tiếp_dân trực thủ_dân_sự truyền_thống
phụ: nữ_thanh_niên trách_lĩnh_vực trách_công_tác trách_kế_toán
quân: đội sự nhân khu ủy đội_nhân_dân dân y chủng hàm lính_đánh_thuê đoàn phục trang nhu bằng
quần: chúng thể áo đảo chúng_nhân_dân chúng_ưu_tú cư vợt
quốc: gia phòng hội tế gia_số hội_khóa doanh phòng_toàn_dân phòng_an_ninh tịch khánh lộ kỳ ca sách ngữ dân huy thổ khóa
sĩ: quan tử diện quan_dự_bị phu
tá: dược điền
tham: mưu_trưởng
thành: viên_hội_đồng viên_ban_chỉ_đạo phố_hồ_chí_minh phố_hà_nội ủy_viên đoàn_hà_nội lập_tổ lập_ban_chỉ_đạo lập_đoàn lập_hội_đồng
thanh: niên_tình_nguyện niên_cộng_sản
thiếu: nhi niên tá úy hụt_kinh_phí sót trách_nhiệm thốn hụt tướng kinh_nghiệm tinh_thần niên_nhi_đồng đồng_bộ nước vốn gương_mẫu lâm thời cán_bộ hiểu_biết
thôn: bản xóm ấp làng buôn tổ_dân_phố đặc_biệt_khó_khăn văn_hóa nữ
thứ: trưởng tự hai ba bậc nhất sáu bảy tự_ưu_tiên phẩm tư năm yếu_phẩm
tỉnh: ủy_hội_đồng_nhân_dân ủy đoàn lỵ thành ta lộ giấc bạn táo ủy_viên
tòa: án_nhân_dân_tối_cao án_nhân_dân_tỉnh
tổ: giúp_việc chuyên_viên kiểm_tra biên_tập thẩm_định bầu_cử chuyên_môn tiếp_nhận chuyên_gia soạn_thảo_đề_án quốc_việt_nam an_ninh_nhân_dân
tôn: giáo trọng vinh giáo_tín_ngưỡng thờ tạo nghiêm_tổ_quốc kính sùng chỉ
trạm: y_tế bơm thú_y bảo_vệ_thực_vật khuyến_nông biến_áp kiểm_soát trưởng thu_phí trại
trật: tự tự_an_toàn_xã_hội tự_xây_dựng tự_đô_thị tự_kỷ_cương tự_an_toàn_giao_thông khớp
tri: thức ân thức_khoa_học kỷ giác thức_trẻ
trưởng: đoàn thôn_bản các_đơn_vị công_an_tỉnh công_an_huyện lão_làng nhóm
tư: lệnh_trưởng
tự: nguyện chủ quản vệ chịu_trách_nhiệm giác do tin chủ_tài_chính động nhiên kiểm_tra đánh_giá động_hóa túc trị trọng ý quyết_định tôn phê_bình chủ_tự_chịu_trách_nhiệm diễn_biến chuyển_hóa cung_tự_cấp giới_thiệu do_tín_ngưỡng hào ái học phát cường thân thành_lập tiện lập nhiên_xã_hội sát xưng ti tử
xung: phong_gương_mẫu
`
