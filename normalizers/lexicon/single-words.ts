/**
 * Words of one syllable that stand alone in administrative prose, between any neighbours. A reading that is one of them is
 * left as it is unless a longer phrase around it says otherwise.
 */
export const singleWords = `
và của các những một là có được cho trong với về theo tại từ đến do để khi bằng trên dưới này đó đã đang sẽ phải cần
không chưa cũng như mà nếu thì vì bởi qua ra vào lên xuống lại còn chỉ rất hơn nhất nhiều ít đủ hết cả mọi mỗi từng
hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ mươi lăm mốt tư
ngày tháng quý quí tuần giờ phút kỳ lần đợt đầu cuối giữa trước sau ngoài bên gần xa hiện nay mai
tỉnh huyện xã phường thôn bản ấp khu tổ phòng ban sở bộ cục chi đội đoàn hội vụ viện trường trạm lớp nhóm
nước đất nhà người dân con bà ông anh chị em cha mẹ vợ chồng bạn ai gì nào đâu sao đây kia ấy
làm ăn ở đi về đưa lấy lập mở giao nhận gửi gởi nộp thu chi trả cấp phát mua bán thuê vay xây sửa giữ gìn nêu ghi in ký xin hỏi nói viết đọc nghe xem thấy biết hiểu dạy học chọn cử bầu bổ bỏ
tăng giảm đạt vượt nâng hạ đẩy kéo dùng gắn gồm đặt đóng cắt chuyển đổi thay thêm bớt tính đo kiểm xét duyệt trình báo dự họp giúp nhằm nhờ hưởng chịu bị thành trở nên đạt vẫn đều luôn mới cũ to lớn nhỏ cao thấp dài ngắn rộng hẹp sâu nặng nhẹ nhanh chậm sớm muộn tốt xấu đúng sai đẹp rõ mạnh yếu khó dễ giỏi khá kém nghèo giàu đông riêng chung khác cùng nhau mình họ ta tôi chúng
số loại mức phần điểm điều khoản mục chương bảng biểu mẫu tờ trang dòng cột tên họ tuổi nơi chỗ đường phố cửa bàn ghế xe tàu thuyền máy điện đèn giấy sách vở bài thơ văn luật lệ nghị án đơn phiếu thẻ dấu chữ tiền vốn quỹ thuế phí giá công việc nghề ngành cơ hàng
rừng cây lúa gạo cá tôm lợn trâu bò gà vịt hoa quả rau sông suối biển hồ núi đồi mưa bão lũ gió nắng ruộng vườn ao đê đập kênh cầu cống chợ
hay hoặc cùng nhưng song tuy dù thế vậy nữa rồi xong đang thuộc giữa gây tránh khỏi sang tới suốt ngay liền bao mấy vài nửa đôi lượt cấp mặt tay chân đầu mắt lòng sức đời sống chết bệnh thuốc khám chữa nuôi trồng
đảng quân dân chính đoàn khối nền vùng miền tuyến tầng lớp hộ cháu vật chất lực tiến sự cuộc bước nguồn đích hướng chiều vòng khâu khung mối cách lối bậc hạng ngạch hệ
xuất nhập tồn kho kê khai đăng tin sắp xếp hẹn chờ thi thử bắt buộc cấm phạt thưởng khen chê chống phòng ngừa tham gia
đề xử lý quản tuyên tổng hợp đồng tương thực mang lưu trữ bí thư chủ phó trưởng giám đốc kính mời xưng vui buồn yêu mến ngồi đứng chạy nhìn tìm gặp đón tiễn rời bỏ quên nhớ mong muốn thích sợ lo dám nỡ định tưởng nghĩ tin nghi ngờ
trái phải đông tây nam bắc trung nội ngoại tròn vuông thẳng cong đen trắng đỏ xanh vàng tím nâu xám sạch bẩn nóng lạnh ẩm khô ướt cứng mềm đặc loãng
đồng xu hào kg gam tấn tạ yến mét lít sào mẫu
`
/** Words of grammar: they stand beside anything, so a neighbour of theirs says nothing. */
export const grammarWords = `
và của các những một là có được cho trong với về theo tại từ đến do để khi bằng trên dưới này đó đã đang sẽ phải cần không
chưa cũng như mà nếu thì vì bởi qua ra vào lên xuống lại còn chỉ rất hơn nhất cả mọi mỗi từng hai ba bốn năm sáu bảy tám chín mười
ngày tháng hoặc hay nhưng cùng nhau khác sau trước ngoài việc sự bị nhằm giữa
`
/** Foreign words and names of units in Vietnamese papers: no syllables, and no misreadings. */
export const foreignWords = `
email e-mail mail website web internet online offline video clip wifi file fax photo photocopy copy laptop server client software hardware chip robot marketing logistics startup
logo slogan banner panel pano poster container taxi karaoke festival showroom resort tour homestay covid covid-19 vaccine virus game smartphone app blog facebook zalo youtube google
intranet router modem switch scan scanner usb pdf word excel outlook portal card visa gas xi kg km cm mm ha ml kw kwh mw mb gb tb hz usd vnd euro asean wto oda fdi gdp iso index big data cloud iot blockchain ai
microsoft windows linux java oracle cisco intel html http https www com vn gov org net eoffice egov ioffice vnpt viettel fpt oda ngo par papi pci sipas ict kpi
ok vip pr tv cd dvd ph ocop html xml http csv gis lan wan vpn ssl sms otp qr hiv aids hpv b c d e g h i k l m n o p q r s t u v x
radio cafe oto album tivi ki kilogam kilomet mol gram lit euro dollar carbon ozon bazan granit ximang axit polime protein vitamin insulin hormone gen enzym oxy nitơ hydro ôxy amoniac metan etanol
đắk lắk đăk krông pa kar ea buôn h'leo cư m'gar pleiku kon tum rơ
`
