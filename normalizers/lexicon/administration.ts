/** Administration: procedures, papers, plans, reform. Each row is a first word and what may follow it: `thẩm: quyền định`. */
export const administration = `
ban: hành chấp_hành chỉ_đạo cán_sự giám_đốc quản_lý thường_vụ bí_thư tổ_chức tuyên_giáo nhân_dân ngành bệ
bàn: giao bạc thảo luận
báo: cáo biểu chí động hiệu ứng đáp giảng giá hỷ
bảo: đảm vệ quản trì mật hiểm tồn lãnh hộ dưỡng toàn hành trợ an ban tàng
bao: gồm quát cấp che_phủ phủ trùm cao bì tiêu hàm vây
biên: bản soạn chế giới phòng tập lai nhận dịch tập_viên độ
biểu: mẫu dương quyết hiện thị tượng đồ thuế diễn trưng tình ngữ
bộ: máy phận trưởng ngành đội hành tư_pháp nội_vụ tài_chính y_tế công_an quốc_phòng luật tiêu_chí chỉ_số thủ_tục xây_dựng công_thương ngoại_giao mặt môn
bổ: sung nhiệm ích trợ túc khuyết dụng
bố: trí cáo cục
bồi: dưỡng thường hoàn đắp thẩm
bút: phê tích lục danh
cải: cách tiến thiện tạo cách_hành_chính chính tổ biến táng
cán: bộ bộ_công_chức sự bộ_quản_lý cân
căn: cứ cước cơ dặn bản nhà hộ
cắt: giảm cử bỏ cụt điện
cấp: phát cứu bách thiết trên dưới ủy xã huyện tỉnh phép giấy trưởng phó bậc độ thẩm_quyền nước có_thẩm_quyền mới đổi lại phòng
chấp: hành thuận nhận hành_viên bút
chế: độ tài định biến tạo xuất ước
chỉ: đạo thị tiêu số định dẫn huy huy_trưởng giới tiêu_chuẩn đạo_điều_hành rõ trích điểm
chính: sách quyền phủ trị thức xác đáng quy quốc trực thống thể diện đạo quyền_địa_phương quyền_điện_tử phủ_điện_tử yếu nghĩa sách_xã_hội
chủ: trì tịch động trương quản yếu đề nhiệm quyền thể đầu_tư sở_hữu hộ nhà nghĩa chốt lực nhân tọa biên đích sử_dụng thầu nợ tài_khoản nghĩa_xã_hội
chuyên: môn viên trách nghiệp ngành gia đề dùng nghiệp_vụ sâu cần mục môn_hóa khoa dụng canh chở
chuyển: đổi giao biến hướng tiếp phát nhượng đến dịch tải hóa nhận tiền khoản đổi_số công_tác xếp ngạch động
chứng: thực nhận chỉ từ minh minh_nhân_dân cứ khoán thư tỏ kiến
chương: trình_tổng_thể trình trình_hành_động trình_công_tác trình_mục_tiêu mục
công: tác chức vụ chức_viên_chức khai dân việc bố văn trình an nghệ nghiệp bằng cộng lập ích đoàn tác_tuyên_truyền tác_chỉ_đạo tác_cải_cách nhận nhân chứng chúng sở tâm hàm ty trường cụ suất báo ước xã đồng thương cuộc lao phu nghệ_thông_tin dân_số trái đức điện hữu khanh giáo lệnh luận tố tơ lý nghệ_cao nông nghệ_số dụng
cơ: quan chế sở cấu bản hội sở_dữ_liệu động cực giới quan_chuyên_môn quan_hành_chính quan_nhà_nước quan_thường_trực quan_ngang_bộ quan_đơn_vị quan_chức_năng học khí chế_một_cửa số sở_vật_chất sở_hạ_tầng giới_hóa cấu_tổ_chức nghiệp mật yếu ngơi
cụ: thể thể_hóa
cục: trưởng bộ diện phó
cửa: quyền khẩu liên_thông hàng sổ
danh: mục sách hiệu nghĩa dự tính xưng tiếng lam thắng phẩm bạ
dự: thảo án toán báo kiến phòng thi thầu hội tính trữ họp lễ_khai_mạc bị liệu kỳ án_luật đoán nợ
dự_toán: ngân_sách chi thu kinh_phí
đảm: bảo nhiệm đương trách nhận bảo_chất_lượng bảo_an_toàn
đánh: giá dấu số máy bắt đổi động
đăng: ký tải cai ký_kinh_doanh ký_đất_đai quang kiểm nhập bạ
đề: án nghị xuất ra cao cập tài cử bạt cương phòng đạt mục bài thi
địa: phương bàn bàn_tỉnh bàn_toàn_tỉnh bàn_huyện bàn_xã bàn_thành_phố bàn_phường bàn_dân_cư bàn_quản_lý chính giới chỉ điểm vị phận hình chất bạ lý danh phương_đơn_vị tầng mạo điểm_kinh_doanh đạo
điều: hành chỉnh kiện khoản lệ tra động phối tiết ước trị chuyển hòa dưỡng ra tra_viên hành_tác_nghiệp kiện_làm_việc lệnh độ
đôn: đốc hậu
đồng: bộ chí thời chủ_trì đều ý thuận bào hành nghiệp nhất phục chủ_tịch tiền lòng tình bằng cấp ruộng tác_giả quan quản_lý bộ_hóa hồ loã loạt minh hóa chủ
đơn: vị giản giá vị_hành_chính vị_sự_nghiệp vị_trực_thuộc vị_liên_quan vị_chức_năng thư giản_hóa vị_cấp_xã chủ từ vị_dự_toán điệu thuần hàng lẻ thân phương độc
gia: hạn đình nhập công tăng súc cầm cố đình_văn_hóa đình_chính_sách truyền tài phả phong vị trưởng
giải: quyết trình pháp thích đáp ngân thể phóng tỏa thưởng quyết_thủ_tục quyết_hồ_sơ trí phóng_mặt_bằng tán khát đố đấu
giám: sát đốc định hộ khảo thị sát_viên định_viên sát_thi_công
giao: dịch nhiệm_vụ tiếp ban lưu thông_vận_tải dịch_điện_tử quyền thông nộp nhận khoán trách_nhiệm hảo thoa hữu thời thừa hưởng đất
giấy: phép tờ chứng_nhận mời khai_sinh chứng_minh_nhân_dân phép_xây_dựng giới_thiệu tờ_tùy_thân ủy_quyền báo đi_đường
góp: ý phần vốn mặt sức
hành: chính động vi chính_công chính_nhà_nước nghề khách lang trình pháp trang chính_sự_nghiệp hung hạ quân lý tung
hđnd: tỉnh huyện xã phường thành_phố các_cấp cấp_xã cấp_huyện
hệ: thống số lụy sinh_thái thống_chính_trị thống_thông_tin thống_hóa quả đào_tạo
hiện: đại đại_hóa hành trạng nay tại thực vật hữu trường tượng tại_hóa hình thân
hiệu: quả lực trưởng suất lực_thi_hành chỉnh quả_hoạt_động triệu phó đính lệnh
hoàn: thành thiện chỉnh tất trả thuế thành_nhiệm_vụ toàn cảnh tất_thủ_tục thành_xuất_sắc công thổ nguyên
hoạt: động động_kinh_doanh động_sản_xuất động_công_vụ tính họa
họp: báo giao_ban định_kỳ mặt chợ
hồ: sơ sơ_dự_thầu sơ_trực_tuyến sơ_công_việc sơ_thủ_tục sơ_mời_thầu sơ_bệnh_án chứa thủy_lợi
hội: đồng nghị thảo họp viên nhập trường đàm chẩn phụ_nữ nông_dân cựu_chiến_binh nhập_quốc_tế đồng_nhân_dân chợ liên_hiệp_phụ_nữ thi ý diễn tụ chữ_thập_đỏ khỏe báo đoàn thao
hợp: đồng tác pháp lý nhất lệ tác_quốc_tế đồng_lao_động tác_xã đồng_kinh_tế thức phần tuyển đồng_làm_việc chuẩn long
hướng: dẫn tới ứng đến nghiệp thiện dẫn_viên
kế: hoạch thừa toán cận hoạch_hóa hoạch_hành_động hoạch_triển_khai toán_trưởng vị nhiệm tục sách hoạch_năm
khảo: sát cứu nghiệm thí cổ
khen: thưởng ngợi
khiếu: nại kiện nại_tố_cáo
kiểm: tra soát sát điểm định nghiệm toán tra_giám_sát tra_viên soát_thủ_tục kê lâm chứng soát_viên dịch chế ngư duyệt sát_viên phẩm thử
kiện: toàn nghị cáo tụng
kiến: nghị thức trúc tạo thiết quốc tập
kinh: nghiệm phí tế doanh tế_xã_hội phí_hoạt_động phí_thực_hiện tế_thị_trường tế_quốc_tế tế_số tế_tập_thể tế_tư_nhân tuyến điển lý hoàng độ
kịp: thời
kỷ: luật cương niệm lục yếu luật_lao_động nguyên vật
ký: kết hiệu nhận duyệt số tên quỹ cam_kết ức túc gửi sinh
lãnh: đạo thổ đạo_quản_lý đạo_chỉ_đạo sự hải vực đạm
lập: pháp kế_hoạch biên_bản hồ_sơ dự_toán quy trường thể danh_sách nghiệp lờ
liên: quan thông tục kết hệ hợp_quốc ngành tịch đới thông_văn_bản doanh lạc danh minh hoàn tưởng hợp bang hiệp xã hoan
lĩnh: vực hội lương
lựa: chọn
lưu: trữ ý hành thông động giữ trú ký vực lượng văn_thư niệm vong truyền loát kho chiếu
mục: tiêu đích lục tiêu_cụ_thể tiêu_chung đích_sử_dụng nát kích tiêu_quốc_gia
mức: độ độ_hài_lòng lương thu chi phí phạt tăng_trưởng giá sống hỗ_trợ
nâng: cao cấp cao_chất_lượng cao_hiệu_quả cao_năng_lực bậc cao_nhận_thức lên đỡ niu ngạch lương
nghị: quyết định định_thư viên trường sự lực án
nghiêm: túc minh cấm trọng ngặt trị khắc chỉnh
nghiên: cứu cứu_khoa_học cứu_sinh bút mực
nghiệp: vụ đoàn dư chướng vụ_chuyên_môn
nhà: nước đầu_tư máy trường ở thầu báo văn_hóa khoa_học cửa xưởng kho hàng nghỉ hát vệ_sinh giáo máy_nước ga tù nông quản_lý
nhân: sự dân viên lực rộng quyền tố nhượng khẩu văn dịp đạo danh tài cách chứng_pháp_luật loại thân đôi ái nghĩa phẩm công
nhiệm: vụ kỳ vụ_trọng_tâm vụ_chính_trị vụ_giải_pháp vụ_được_giao màu sở chức
niêm: yết phong mạc
nội: dung vụ bộ quy thành lực địa tỉnh dung_công_việc thất ngoại_thất khoa trú tổng dung_cải_cách chính tâm đô hàm
phạm: vi luật tội nhân pháp trù
phản: ánh ảnh hồi biện ứng bội đối kháng cảm ánh_kiến_nghị xạ động tố cung quang phúc diện
phát: huy triển hành hiện động sinh biểu ngôn ngôn_viên triển_kinh_tế triển_bền_vững triển_nông_thôn hành_văn_bản thanh động_phong_trào quang minh xuất hành_cổ_phiếu giác kiến sóng tán âm điện đạt huy_vai_trò tích thải quà
phân: công cấp loại tích bổ hạng bón tán cấp_quản_lý định hóa phối khai chia lập giới_cắm_mốc vùng tử kỳ biệt khu đoạn xử hiệu viện công_nhiệm_vụ luồng quyền bua minh ban nhánh xưởng trần phát vân phó làn lô cách cực
phân_bổ: kinh_phí ngân_sách vốn
phê: duyệt bình chuẩn phán duyệt_kế_hoạch duyệt_quy_hoạch
phó: giám_đốc chủ_tịch trưởng_phòng chánh_văn_phòng bí_thư thủ_tướng cục_trưởng hiệu_trưởng trưởng_ban tổng_giám_đốc thác mặc
phòng: chống ban ngừa chuyên_môn cháy_chữa_cháy họp khám ốc bệnh dịch thủ vệ nội_vụ tư_pháp học ngự thí_nghiệm tránh chống_tham_nhũng chống_thiên_tai chống_dịch cháy khách xa
phối: hợp hợp_chặt_chẽ hợp_thực_hiện cảnh thuộc giống hợp_liên_ngành trộn chế
phụ: lục trách cấp thuộc huynh nữ trợ trương cấp_chức_vụ phẩm kiện hoạ biểu thu tùng nhân tải gia cận
phương: án hướng pháp tiện thức châm diện tiện_thông_tin trình ngôn thuật hướng_nhiệm_vụ
quản: lý trị lý_nhà_nước lý_chất_lượng lý_đất_đai lý_tài_chính trị_mạng lý_văn_bản ngại đốc chế giáo thúc trang gia
quán: triệt xuyến ăn xuyên triệt_thực_hiện quân tưởng
quy: hoạch_tổng_thể định trình hoạch chế phạm mô ước chuẩn cách tắc trình_nội_bộ phạm_pháp_luật hoạch_chi_tiết hoạch_sử_dụng_đất chế_làm_việc chế_hoạt_động mô_dân_số luật đổi lát tập tụ kết trách_nhiệm chụp nạp nhất trình_giải_quyết ẩn
quyền: hạn lợi lực hành nghĩa_vụ uy tự_chủ sở_hữu sử_dụng sử_dụng_đất công_dân tác_giả giám_sát trẻ_em thế
quyết: định toán liệt tâm nghị đoán chiến thắng định_phê_duyệt định_hành_chính sách tử
rà: soát soát_sửa_đổi soát_đánh_giá mìn
rút: ngắn kinh_nghiệm gọn lui bớt thăm tiền hồ_sơ
sao: y lục chép chụp lãng nhãng
sáp: nhập
sắp: xếp tới xếp_tổ_chức đặt hàng
soạn: thảo giả
sở: hữu hữu_trí_tuệ ngành tại thích nội_vụ tài_chính tư_pháp y_tế xây_dựng công_thương giao_thông khoa_học thông_tin kế_hoạch văn_hóa lao_động nông_nghiệp ngoại_vụ giao_dịch tài_nguyên giáo_dục hữu_nhà_nước trường đoản dĩ
sơ: kết bộ cấp đồ tuyển thẩm đẳng lược cứu tán chế sài suất khai tổng_kết
sửa: đổi chữa đổi_bổ_sung sang_bản
tập: trung huấn thể hợp đoàn quán tành luyện kết sự tục san huấn_nghiệp_vụ quyền trung_chỉ_đạo hợp_tác tin thể_lãnh_đạo đoàn_kinh_tế đọc
tham: mưu gia dự khảo nhũng quan quyền ô vấn luận chiếu chiến mưu_giúp_việc số lam
thanh: tra toán lý lọc niên tra_kiểm_tra khoản tra_viên lịch tịnh tra_nhà_nước thoát niên_xung_phong bình thiếu_niên mai đạm nhạc long
thành: phần lập tích tựu công phố viên quả lập_doanh_nghiệp phẩm niên thạo phố_trực_thuộc thị tố thực tài kiến khẩn ngữ ủy đạt đoàn hình
thẩm: quyền định tra phán quyền_giải_quyết phán_viên quyền_ban_hành tra_viên mỹ vấn thấu định_giá định_dự_án định_viên
theo: dõi quy_định đó chức_năng thẩm_quyền dõi_đôn_đốc hướng phân_cấp định_kỳ tiến_độ yêu_cầu đuổi đề_nghị phương_thức kế_hoạch hướng_dẫn lộ_trình thứ_tự ngành_lĩnh_vực thời_gian đúng
thể: chế hiện lệ thao thức loại lực dục chế_hóa chất dục_thể_thao tích trạng diện hình nghiệm chế_kinh_tế xác
thi: hành đua tuyển công hành_công_vụ hành_án_dân_sự hành_án đua_khen_thưởng đấu cử nâng_ngạch hào sĩ thể hành_luật thố hài
thí: điểm sinh nghiệm dụ mạng
thông: qua tin báo tư thường suốt tin_tuyên_truyền thoáng tư_liên_tịch tin_điện_tử tin_liên_lạc tin_truyền_thông cáo điệp minh thương thạo dụng lệ số tuyến tấn tư_hướng_dẫn kê_đơn dịch hiểu
thống: nhất kê nhất_quản_lý trị kê_viên đốc kê_báo_cáo lĩnh soái thiết
thời: gian hạn điểm kỳ sự gian_giải_quyết gian_thực_hiện gian_hoàn_thành giờ tiết vụ đại hạn_giải_quyết cơ gian_qua gian_tới lượng buổi khắc giá hiệu gian_làm_việc bình
thu: hồi thập hút gom nhập chi ngân_sách phí lệ_phí hẹp hút_đầu_tư hồi_đất hoạch mua ngân gọn tiền xếp giữ thuế thập_thông_tin giá hút_vốn được xưng dọn âm phục hồi_nợ
thủ: tục trưởng tướng đô tục_hành_chính quỹ tướng_chính_phủ trưởng_cơ_quan trưởng_đơn_vị tiêu công pháp đoạn phủ kho lĩnh thư_viện tục_đăng_ký tục_giải_quyết khoa tục_đầu_tư thành
thụ: lý hưởng động phấn tinh án
thuận: lợi tiện chiều hòa
thực: hiện thi trạng tế tiễn hành chất phẩm tập_sự vật lực tập hiện_nhiệm_vụ hiện_kế_hoạch hiện_dự_án thể hiện_quy_định địa thà hành_tiết_kiệm đơn thu hiện_nghiêm_túc quyền nghiệm dân thụ phẩm_chức_năng sự tại hư
thường: xuyên trực kỳ niên lệ vụ nhật trú thức trực_hội_đồng dân phục thường tình
tích: cực hợp lũy trữ tụ số hợp_dữ_liệu tắc sự cóp phân
tiến: độ hành trình bộ độ_thực_hiện tới sĩ hóa cử độ_giải_ngân hành_kiểm_tra quân thoái
tiếp: nhận tục tục_thực_hiện công_dân cận thu cận_thông_tin xúc dân đón thị tế cận_dịch_vụ nối đến nhận_hồ_sơ sức giáp theo quản tay tuyến đất
tiêu: chuẩn chí cực dùng thụ hủy biểu đề biểu_dùng chuẩn_chức_danh chuẩn_quốc_gia hao chuẩn_kỹ_thuật hóa điểm diệt chảy độc thức thoát ngữ cự xài tan
tinh: giản gọn giản_biên_chế thần_trách_nhiệm thần vi tế hoa chế túy xảo nghịch khiết
tính: chất toán khả_thi đồng_bộ hợp_lý hợp_pháp hiệu_quả năng minh_bạch kịp_thời hợp_hiến thống_nhất chủ_động cách mạng pháp_lý ưu_việt cấp_thiết từ đến nết công_khai chính_xác tình
tình: hình trạng hình_thực_hiện hình_kinh_tế nguyện huống cảm tiết báo thương hình_mới trạng_khẩn_cấp nghĩa yêu cờ dục thế
tổ: chức chức_thực_hiện chức_bộ_máy chức_cá_nhân trưởng chức_triển_khai chức_hội_nghị chức_cán_bộ dân_phố công_tác quốc chức_đoàn_thể chức_chính_trị hợp chức_quán_triệt chức_đảng hòa_giải phó chức_kiểm_tra chức_tuyên_truyền chức_tín_dụng tiên liên_gia liên_ngành đại_biểu
tổng: thể_cải_cách_hành_chính thể_kinh_tế_xã_hội hợp kết thể số cục hợp_báo_cáo quát kinh_phí giám_đốc thanh_tra bí_thư mức mức_đầu_tư cục_trưởng công_ty hợp_kết_quả quan quan_điều_tra điểm diện_tích thu sản_phẩm nguồn hội liên_đoàn biên_chế chi dự_toán giá_trị cộng động_viên rà_soát duyệt vệ_sinh hành_dinh khởi_nghĩa tư_lệnh tuyển_cử kiểm_kê sản_lượng
trả: kết_quả lời lại nợ lương chậm tiền kết_quả_hiện_đại hồ_sơ góp thù
trách: nhiệm nhiệm_thực_hiện nhiệm_cá_nhân nhiệm_người_đứng_đầu mắng nhiệm_phối_hợp nhiệm_giải_trình nhiệm_pháp_lý nhiệm_hữu_hạn cứ
trang: bị thiết_bị thông_tin trải thông_tin_điện_tử trọng trại nghiêm phục trí điểm trí_lưu
trao: đổi quyền tặng thưởng đổi_văn_bản giải đổi_kinh_nghiệm trả
triển: khai khai_thực_hiện vọng lãm khai_kế_hoạch khai_nhiệm_vụ khai_dự_án khai_thi_hành lãm_hội_chợ chiêu
trình: độ bày tự duyệt cấp_có_thẩm_quyền tự_thủ_tục độ_chuyên_môn diện độ_học_vấn báo độ_đào_tạo làng thẩm_định ủy_ban ký chiếu
trọng: tâm điểm yếu dụng tài trách thể thương lượng đãi đại vọng lực
trụ: sở cột_cờ trì sở_làm_việc
trung: tâm ương bình thực gian tâm_hành_chính tâm_phục_vụ ương_đảng tâm_y_tế thành hạn lập du học cấp tâm_dịch_vụ tâm_huyện chuyển tâm_học_tập học_phổ_thông học_cơ_sở tâm_thông_tin tâm_giáo_dục hòa tu_đại_tu thu đoàn niên nghĩa
trực: thuộc tiếp tuyến thuộc_tỉnh quan ban thuộc_trung_ương tiếp_chỉ_đạo tiếp_phụ_trách trạng giác
trường: hợp học đào_tạo_nghề chính_trị đại_học mầm_non tiểu_học trung_học trung_học_phổ_thông dạy_nghề cao_đẳng phổ_thông kỳ tồn sở quay đoạn
trưởng: phòng ban thôn khoa đoàn thành bản trạm công_an ấp lão nam
tuyển: dụng sinh chọn mộ dụng_công_chức dụng_viên_chức tập quân thủ cử
tuyên: truyền dương bố truyền_phổ_biến truyền_vận_động giáo thệ truyền_viên truyền_cải_cách án chiến đọc ngôn truyền_miệng
từng: bước cơ_quan đơn_vị địa_phương năm lĩnh_vực cá_nhân ngành giai_đoạn nhiệm_vụ loại người trường_hợp cấp thời_kỳ đối_tượng thành_viên nội_dung trải tháng quý ngày bộ_phận hộ khâu
ubnd: tỉnh huyện xã phường thành_phố các_cấp cấp_xã cấp_huyện thị_xã quận
ủng: hộ
ủy: ban quyền nhiệm viên thác ban_nhân_dân ban_kiểm_tra ban_mặt_trận viên_hội_đồng ban_dân_tộc viên_thường_trực lạo ban_thường_vụ nhiệm_chi
văn: bản phòng thư hóa hóa_xã_hội phòng_điện_tử bản_quy_phạm_pháp_luật bản_pháp_luật phòng_đăng_ký bản_hướng_dẫn bản_điện_tử bằng kiện minh nghệ hóa_thể_thao phòng_phẩm học bản_chỉ_đạo phòng_chính_phủ hiến thơ chương tự sĩ vẻ tế
vận: hành động dụng tải động_nhân_dân chuyển động_viên động_quần_chúng mệnh hội hành_hệ_thống đơn may
vị: trí trí_việc_làm thế thành_niên tha giác nể tất
việc: làm thực_hiện triển_khai ban_hành sử_dụng tổ_chức quản_lý giải_quyết xây_dựng tiếp_nhận chấp_hành kiểm_tra giao sửa_đổi công riêng nhà thành_lập bổ_nhiệm chỉ_đạo cấp áp_dụng phối_hợp rà_soát tuyển_dụng phê_duyệt cải_cách nâng_cao đánh_giá đổi_mới thi_hành thu xử_lý cung_cấp tuyên_truyền bố_trí tăng_cường khác này nhỏ
viên: chức chức_quản_lý chức_nhà_nước ngoại mãn mẫn
vướng: mắc víu
xác: định nhận minh thực suất lập đáng đáng_hơn định_rõ nhận_hồ_sơ minh_tài_sản thịt chết
xây: dựng dựng_kế_hoạch dựng_cơ_bản dựng_nông_thôn_mới lắp dựng_văn_bản dựng_đảng dựng_chính_quyền dựng_đề_án dựng_cơ_sở_dữ_liệu mới cất dựng_đội_ngũ
xét: duyệt tuyển xử nghiệm thăng_hạng nâng_ngạch tặng khen_thưởng đơn thấy nét
xếp: hạng loại lương ngạch hàng thứ_tự
xử: lý lý_kỷ_luật lý_nghiêm phạt phạt_vi_phạm phạt_hành_chính lý_vi_phạm lý_hồ_sơ lý_văn_bản lý_chất_thải sự lý_nước_thải thế án lý_nợ
ý: kiến thức nghĩa tưởng chí kiến_đóng_góp kiến_tham_gia kiến_chỉ_đạo thức_trách_nhiệm đồ tứ kiến_thẩm_định muốn thức_chấp_hành
yêu: cầu cầu_công_việc cầu_nhiệm_vụ thương mến sách quý nước chuộng thích cầu_cải_cách tinh
`
