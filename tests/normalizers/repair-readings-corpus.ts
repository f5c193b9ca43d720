/** Lines as a machine read them from bad scans: `{read|printed}` where the two differ. Written for the tests, of an invented province. */
export const readLines: readonly string[] = `
Thực hiện Chương trình {tống|tổng} thể cải cách hành chính nhà nước giai đoạn mới, Ủy ban nhân dân tỉnh Sơn Thuận ban hành Kế hoạch như sau:
Nâng cao chất lượng công tác tham mưu, {tố|tổ} chức thực hiện của các cơ quan chuyên môn
Tiếp tục rà soát, sửa {đối|đổi}, {bố|bổ} sung các quy định không còn phù hợp
{Đấy|Đẩy} mạnh ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước
Công khai thủ tục hành {chinh|chính} tại trụ sở và trên trang thông tin điện tử
{Đây|Đẩy} mạnh công tác tuyên truyền trên hệ thống truyền thanh cơ sở
Sở Xây dựng {tiễn|tiến} hành rà soát các khu dân cư, khu đô thị
Xác định rõ {tỉnh|tinh} thần trách nhiệm của người đứng đầu
Từ đây mạnh thường quân có thể ủng hộ trực tuyến
Phát triển hạ tầng kỹ thuật viễn
Tăng cường {kiếm|kiểm} tra việc chấp hành kỷ luật, kỷ cương hành chính
Bảo đảm kinh phí {đế|để} triển khai các nhiệm vụ được giao
Cán bộ, công chức phải nêu cao tinh thần trách nhiệm, tận tụy phục vụ nhân {đân|dân}
Giao Sở Nội vụ chủ trì, {phôi|phối} hợp với các sở, ban, ngành liên quan theo dõi, đôn đốc
Báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm
Rút ngắn thời gian giải {quyêt|quyết} hồ sơ cho tổ chức và công dân
Thực hiện cơ chế một cửa, một cửa liên thông tại bộ phận tiếp {nhân|nhận} và trả kết quả
Phổ biến pháp luật cho đồng bào các dân tộc thiểu {sô|số} vùng cao
Tập huấn nghiệp vụ cho đội ngũ công chức tư pháp - hộ {tich|tịch} cấp xã
Xây dựng cơ sở {dư|dữ} liệu về cán bộ, công chức, viên chức
Mua sắm trang thiết {bi|bị} phục vụ làm việc của bộ phận một cửa
Hoàn thành {chi|chỉ} tiêu kế hoạch được giao trong quý III
Đánh giá mức độ hài {long|lòng} của người dân đối với sự phục vụ
Việc bố trí cán bộ phải phù hợp với vị {tri|trí} việc làm
Chấn chỉnh tình trạng gây phiền hà, sách {nhiêu|nhiễu} người dân và doanh nghiệp
Tổ chức sơ kết, {tông|tổng} kết, đánh giá rút kinh nghiệm
Tuyên {truyên|truyền} bằng nhiều hình thức phong phú, thiết thực
Các đơn vị sự {nghiêp|nghiệp} công lập thực hiện tự chủ về tài chính
Kịp thời {thảo|tháo} gỡ khó khăn, vướng mắc cho cơ sở
Người đứng {đâu|đầu} cơ quan chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh
Sở Tài chính {thấm|thẩm} định, trình cấp có thẩm quyền phê duyệt
Bồi {duỡng|dưỡng} kỹ năng giao tiếp cho công chức tiếp dân
Kiện toàn tổ chức {bô|bộ} máy theo hướng tinh gọn
{Triến|Triển} khai đồng bộ các giải pháp nâng cao chỉ số năng lực cạnh tranh
Đầu tư xây dựng kết cấu hạ {tâng|tầng} giao thông nông thôn
Hạn chế thấp {nhât|nhất} thiệt hại do thiên tai gây ra
Bảo vệ môi {truờng|trường}, quản lý chặt chẽ tài nguyên khoáng sản
Chăm sóc sức {khỏc|khỏe} ban đầu cho nhân dân
Phòng, chống dịch {bênh|bệnh} ở cây trồng và vật nuôi
Nâng cao chất {lương|lượng} giáo dục toàn diện ở các cấp học
Đào tạo {nghê|nghề} cho lao động nông thôn gắn với giải quyết việc làm
Thu hút đầu {tu|tư} vào các khu công nghiệp
Hỗ {trọ|trợ} doanh nghiệp nhỏ và vừa tiếp cận nguồn vốn
Mở lớp tập {huân|huấn} cho trưởng thôn, tổ trưởng tổ dân phố
Sắp xếp lại các phòng chuyên {mon|môn} thuộc Ủy ban nhân dân cấp huyện
Cập nhật văn bản quy phạm pháp {luât|luật} mới ban hành
Thanh {toan|toán} dịch vụ công bằng hình thức không dùng tiền mặt
Cấp giấy chứng {nhân|nhận} quyền sử dụng đất cho hộ gia đình
{Xủ|Xử} lý nghiêm các trường hợp vi phạm
Kết quả thực {hiên|hiện} là căn cứ để bình xét thi đua
Việc phân công, phân {câp|cấp} phải rõ người, rõ việc
{Phân|Phấn} đấu hết năm có 19/24 xã đạt chuẩn nông thôn mới
Duy trì hệ {thông|thống} quản lý chất lượng theo tiêu chuẩn
Trao đổi văn bản điện {tủ|tử} qua mạng nội bộ
Lấy ý {kiên|kiến} đóng góp của các tầng lớp nhân dân
Văn phòng có nhiệm vụ đôn đốc, {tống|tổng} hợp báo cáo hằng quý
Cải thiện môi trường {kính|kinh} doanh, tạo thuận lợi cho nhà đầu tư
Các xã, phường, thị {trân|trấn} niêm yết công khai số điện thoại đường dây nóng
Tiếp công {đân|dân} định kỳ vào ngày 10 và 25 hằng tháng
Giải quyết dứt {điêm|điểm} đơn thư tồn đọng
Nhân {rông|rộng} các mô hình hay, cách làm sáng tạo
Không để xảy ra tình {trang|trạng} đùn đẩy trách nhiệm
Quy hoạch sử {đụng|dụng} đất phải công bố rộng rãi
Hội đồng thi {dua|đua} khen thưởng tỉnh xem xét, biểu dương
Lồng {ghep|ghép} nội dung tuyên truyền vào sinh hoạt chi bộ
Đề xuất {phuong|phương} án đơn giản hóa thủ tục đăng ký kinh doanh
Chuyển {đối|đổi} số trong ngành y tế và giáo dục
Bảo {đam|đảm} an ninh trật tự trên địa bàn
Tinh {gian|giản} biên chế gắn với cơ cấu lại đội ngũ
Số {luợng|lượng} hồ sơ trễ hẹn giảm so với cùng kỳ
{Tiêp|Tiếp} tục {cung|củng} cố, nâng cao hiệu lực, hiệu quả quản lý
Thanh tra, kiểm tra đột {xuât|xuất} việc thực thi công vụ
Tổ chức {hôi|hội} nghị đối thoại với doanh nghiệp
{Nghỉên|Nghiên} cứu, áp dụng sáng kiến trong cải cách
Xóa đói, giảm nghèo {bên|bền} vững ở các xã đặc biệt khó khăn
Người lao {đông|động} được hưởng các chế độ theo quy định
Ban hành quy {chê|chế} phối hợp giữa các cơ quan
Khuyến {khich|khích} các thành phần kinh tế tham gia
Huy {đông|động} mọi nguồn lực xã hội cho đầu tư phát triển
Thực hành tiết {kiêm|kiệm}, chống lãng phí trong chi tiêu
Giám {sat|sát} việc thực hiện chính sách đối với người có công
Ngân sách địa {phuơng|phương} bảo đảm phần còn lại
Công tác quản lý nhà {nuớc|nước} về đất đai còn hạn chế
Một số đơn vị {chua|chưa} quan tâm đúng mức
Ý {thúc|thức} trách nhiệm của một bộ phận công chức chưa cao
Văn hóa công {sơ|sở} có chuyển biến tích cực
Nguyên {nhãn|nhân} chủ yếu là do thiếu kinh phí
Hạ tầng kỹ {thuât|thuật} công nghệ thông tin còn yếu
Lộ {trinh|trình} thực hiện cụ thể cho từng năm
Các Phó Chủ tịch phụ {trach|trách} lĩnh vực chỉ đạo trực tiếp
Đoàn thanh {niền|niên} đảm nhận công trình phần việc
Mặt trận {Tô|Tổ} quốc và các đoàn thể vận động hội viên
Phát {hiên|hiện}, bồi dưỡng nhân tố mới, điển hình tiên tiến
Chủ {đông|động} phòng ngừa, ứng phó với biến đổi khí hậu
Hệ thống {thuy|thủy} lợi được nâng cấp, sửa chữa
Bảo hiểm xã {hôi|hội} tự nguyện cho nông dân
Nuôi {trông|trồng} thủy sản theo hướng bền vững
Cơ cấu lại ngành nông {nghiêp|nghiệp} gắn với tiêu thụ sản phẩm
Xúc {tiên|tiến} thương mại, quảng bá du lịch
Sản {phâm|phẩm} đặc trưng của địa phương
Khám, {chưa|chữa} bệnh cho người nghèo
Trường học đạt chuẩn quốc {gìa|gia}
An toàn thực {phẫm|phẩm} tại các chợ đầu mối
Quốc {phong|phòng}, an ninh được giữ vững
Trật tự an toàn giao {thóng|thông}
Cấp {uy|ủy}, chính quyền các cấp vào cuộc quyết liệt
Kế {hoach|hoạch} này thay thế kế hoạch đã ban hành
Định {ky|kỳ} hằng tháng, hằng quý báo cáo tiến độ
Trong quá {trinh|trình} thực hiện nếu có vướng mắc, phản ánh về Sở Nội vụ
{Thù|Thủ} trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành
Văn bản chỉ {đao|đạo} điều hành được gửi qua mạng
Đưa nội dung này vào tiêu {chi|chí} đánh giá cuối năm
Áp {đụng|dụng} chữ ký số trong trao đổi văn bản
Hỗ trợ người {khuyêt|khuyết} tật hòa nhập cộng đồng
Đối {tuợng|tượng} thụ hưởng chính sách
Bình {đăng|đẳng} giới và vì sự tiến bộ của phụ nữ
Trợ giúp pháp {ly|lý} cho đối tượng chính sách
Thực hiện nghiêm túc quy trình {bố|bổ} nhiệm cán bộ
Công bố danh {muc|mục} thủ tục hành chính
Bãi {bo|bỏ} các quy định chồng chéo
Việc sắp xếp, {bỗ|bố} trí lại lao động
Cung {câp|cấp} dịch vụ công trực tuyến
Khảo {sat|sát} ý kiến doanh nghiệp
Tham {muu|mưu} cho lãnh đạo tỉnh
Thư viện {tính|tỉnh} Sơn La tổ chức ngày hội đọc sách
Giải phóng mặt {băng|bằng} các công trình trọng điểm
Vốn {đâu|đầu} tư công trung hạn
Thị {truờng|trường} tiêu thụ nông sản
Xuất {khâu|khẩu} hàng hóa chủ lực
Doanh {nghiêp|nghiệp} vừa và nhỏ
Hợp {tac|tác} xã kiểu mới
Giảm {chì|chi} phí cho người dân
Đường dây {nỏng|nóng} tiếp nhận phản ánh
Chế {đô|độ} thông tin, báo cáo
Cơ {quàn|quan} thường trực giúp việc
Hoạt {đông|động} của bộ phận một cửa
Kho {bac|bạc} nhà nước tỉnh
Luân {chuyến|chuyển} cán bộ về cơ sở
Nguồn nhân {luc|lực} chất lượng cao
Phối hợp {chăt|chặt} chẽ giữa các ngành
Tỷ {lê|lệ} hồ sơ giải quyết đúng hạn
Giữ gìn bản {săc|sắc} văn hóa dân tộc
Đoàn {kêt|kết} nội bộ
Dân {chú|chủ} ở cơ sở
Phát {triên|triển} kinh tế - xã hội
Chất vấn và trả lời chất {vân|vấn}
Vận {đông|động} nhân dân hiến đất làm đường
Kỹ {nâng|năng} xử lý tình huống
Kỷ niệm ngày thành {lâp|lập}
Thống {kế|kê} tình hình sử dụng biên chế
Tôn {giao|giáo}, tín ngưỡng
Nếp sống văn {mình|minh} nơi công cộng
Chuyến công tác của đoàn kiểm tra kéo dài ba ngày
Ông Trần Minh Chinh và bà Lê Thị Tố, thôn Thâm Tư, xã Tống Sơn
Đối với phần đầu của báo cáo cần viết gọn
Bản đồ địa giới hành chính được chỉnh lý
`
  .trim()
  .split('\n')
