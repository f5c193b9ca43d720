import type { Programme } from './programme.js'

/** Bringing in investors, help for enterprises, the index of competitiveness, spending of public investment. */
export const investment: Programme = {
  field: 'investors',
  signs:
    'nhà đầu tư, dự án đầu tư, xúc tiến đầu tư, năng lực cạnh tranh cấp, chỉ số năng lực cạnh tranh, môi trường + năng lực cạnh tranh, pci, hỗ trợ doanh nghiệp, phát triển doanh nghiệp, doanh nghiệp nhỏ và vừa, giải ngân, vốn đầu tư công, đầu tư công, môi trường đầu tư kinh doanh, khởi nghiệp, phát triển kinh tế tư nhân',
  things: `
~investment: thu hút đầu tư, mời gọi, xúc tiến đầu tư, môi trường đầu tư, môi trường kinh doanh
investment promotion: xúc tiến đầu tư, thu hút đầu tư, kêu gọi đầu tư, mời gọi, quảng bá + đầu tư, hội nghị xúc tiến
investment conferences < investment promotion: hội nghị xúc tiến, hội nghị + xúc tiến đầu tư, hội thảo xúc tiến, diễn đàn xúc tiến, hội nghị + thu hút đầu tư
list of projects < investment promotion, investment: danh mục dự án, danh mục + kêu gọi, danh mục + thu hút, dự án kêu gọi đầu tư, danh mục các dự án
promotion material < investment promotion: tài liệu xúc tiến, ấn phẩm, tài liệu + đầu tư, phim, cẩm nang đầu tư, sách hướng dẫn đầu tư, clip, tờ rơi, ấn phẩm + đầu tư
promotion abroad < investment promotion: xúc tiến đầu tư + nước ngoài, đoàn xúc tiến, xúc tiến + nước ngoài, xúc tiến + nhật bản, xúc tiến + hàn quốc
promotion on the spot < investment promotion: xúc tiến đầu tư tại chỗ, nhà đầu tư hiện hữu, chăm sóc nhà đầu tư
foreign investment: đầu tư nước ngoài, fdi, vốn nước ngoài
aid loans: oda, vốn vay ưu đãi, viện trợ, phi chính phủ
study of markets: nghiên cứu + thị trường, nghiên cứu + đối tác, tiềm năng + xu hướng, xu hướng đầu tư
strategic investors: nhà đầu tư chiến lược, nhà đầu tư lớn, tập đoàn, dự án lớn, nhà đầu tư + năng lực
incentives: ưu đãi đầu tư, chính sách ưu đãi, chính sách thu hút, cơ chế chính sách + đầu tư, chính sách hỗ trợ đầu tư
investment procedures: thủ tục đầu tư, thủ tục + đầu tư, chấp thuận chủ trương đầu tư, chủ trương đầu tư, giấy chứng nhận đầu tư, thủ tục hành chính + đầu tư, giấy chứng nhận đăng ký đầu tư
business registration: đăng ký doanh nghiệp, gia nhập thị trường, thành lập doanh nghiệp, đăng ký kinh doanh, đăng ký thành lập, thủ tục thành lập, đăng ký doanh nghiệp qua mạng, khởi sự kinh doanh
new firms < business registration: doanh nghiệp thành lập mới, số doanh nghiệp, thành lập mới, chỉ tiêu phát triển doanh nghiệp
household firms: hộ kinh doanh chuyển đổi, hộ kinh doanh + doanh nghiệp, chuyển đổi từ hộ, hộ kinh doanh lên doanh nghiệp, chuyển đổi hộ kinh doanh
business licences: điều kiện kinh doanh, cấp phép, giấy phép con, giấy phép kinh doanh, ngành nghề kinh doanh có điều kiện
access to land: tiếp cận đất đai, quỹ đất, mặt bằng sản xuất, mặt bằng sạch, mặt bằng kinh doanh, thuê đất, giao đất, cho thuê đất
transparency: minh bạch, tiếp cận thông tin, công khai + quy hoạch, cung cấp thông tin, công khai thông tin
time costs: chi phí thời gian, thời gian + thanh tra, rút ngắn thời gian, thời gian giải quyết
informal costs < discipline: chi phí không chính thức, nhũng nhiễu, phiền hà, tiêu cực, gây khó khăn, vòi vĩnh, lót tay
equal competition: cạnh tranh bình đẳng, đối xử, bình đẳng giữa, sân chơi
dynamic leaders: tính năng động, năng động + tiên phong, tiên phong, năng động sáng tạo
business service: dịch vụ hỗ trợ doanh nghiệp, dịch vụ phát triển kinh doanh, tư vấn + doanh nghiệp, hỗ trợ tư vấn, mạng lưới tư vấn, dịch vụ tư vấn
labour training: đào tạo lao động, chất lượng lao động, đào tạo nghề, nguồn nhân lực, chất lượng nguồn nhân lực, nhu cầu lao động, cung ứng lao động, lao động + doanh nghiệp, nguồn lao động
law institutions: thiết chế pháp lý, an ninh trật tự, giải quyết tranh chấp, thi hành án, thiết chế, xét xử
rating of departments: ddci, năng lực cạnh tranh cấp sở, năng lực cạnh tranh cấp huyện, cấp sở ban ngành, đánh giá + cấp sở, cấp cơ sở + năng lực cạnh tranh
analysis of the index: phân tích + pci, đánh giá + pci, phân tích + chỉ số năng lực cạnh tranh, chỉ số thành phần, cải thiện + điểm số, cải thiện chỉ số, khắc phục + pci, nâng cao chỉ số
dialogue with firms < dialogue: đối thoại, gặp gỡ doanh nghiệp, cà phê doanh nhân, cafe doanh nhân, gặp mặt doanh nghiệp, gặp mặt + doanh nghiệp, tiếp xúc doanh nghiệp, gặp gỡ + doanh nghiệp, tiếp doanh nghiệp, lắng nghe + doanh nghiệp, gặp gỡ + nhà đầu tư, tiếp nhà đầu tư
removal of troubles: tháo gỡ, khó khăn vướng mắc, vướng mắc, kiến nghị của doanh nghiệp, khó khăn của doanh nghiệp, giải quyết kiến nghị, phản ánh kiến nghị, giải quyết khó khăn
hotline < removal of troubles: đường dây nóng, hộp thư, kênh tiếp nhận
teams for investors: tổ công tác + đầu tư, tổ hỗ trợ, tổ công tác, trung tâm hỗ trợ + doanh nghiệp, trung tâm xúc tiến, tổ công tác hỗ trợ
inspection of firms < informal costs, functions: thanh tra + doanh nghiệp, kiểm tra + doanh nghiệp, không quá một lần, 1 lần năm, một lần trong năm, chồng chéo + thanh tra, chồng chéo + kiểm tra, kế hoạch thanh tra, 01 lần năm, quá 01 lần
start-ups: khởi nghiệp, đổi mới sáng tạo, startup, vườn ươm, khởi nghiệp sáng tạo, ươm tạo
training of managers < training: quản trị doanh nghiệp, khởi sự, đào tạo + doanh nghiệp, bồi dưỡng + doanh nghiệp, đào tạo giám đốc, tập huấn + doanh nghiệp, quản trị kinh doanh, bồi dưỡng + doanh nhân, đào tạo + doanh nhân
small firms: doanh nghiệp nhỏ và vừa, dnnvv, doanh nghiệp siêu nhỏ, doanh nghiệp vừa và nhỏ
private economy: kinh tế tư nhân
firm credit: tín dụng, vay vốn, bảo lãnh tín dụng, tiếp cận vốn, lãi suất, kết nối ngân hàng, vốn vay, nguồn vốn + doanh nghiệp, ngân hàng + doanh nghiệp, quỹ bảo lãnh
tax relief: miễn giảm thuế, gia hạn, nộp thuế, thủ tục thuế, hải quan, hoàn thuế, cơ quan thuế, giãn thuế, chính sách thuế, kê khai thuế
customs < tax relief: hải quan, thông quan, thủ tục hải quan
technology of firms: đổi mới công nghệ, chuyển giao công nghệ, hỗ trợ công nghệ, ứng dụng khoa học
firms going digital < digital transformation, data: chuyển đổi số, thương mại điện tử, số hóa
trade promotion: xúc tiến thương mại, mở rộng thị trường, hội chợ, kết nối cung cầu, xuất khẩu, thị trường tiêu thụ, triển lãm
intellectual property: sở hữu trí tuệ, nhãn hiệu, thương hiệu
legal help to firms: hỗ trợ pháp lý, tư vấn pháp luật
business links: cụm liên kết, liên kết ngành, chuỗi giá trị, cụm liên kết ngành, công nghiệp hỗ trợ
business associations: hiệp hội doanh nghiệp, hội doanh nhân, hiệp hội, câu lạc bộ doanh nghiệp
honours to firms: doanh nhân việt nam, doanh nghiệp tiêu biểu, ngày doanh nhân, doanh nhân tiêu biểu, vinh danh, tôn vinh, 13 10
state firms: doanh nghiệp nhà nước, cổ phần hóa, thoái vốn
public-private partnership: đối tác công tư, ppp, hình thức ppp
industrial parks: khu công nghiệp, cụm công nghiệp, kcn, ccn, khu kinh tế
infrastructure of parks < industrial parks: hạ tầng + khu công nghiệp, hạ tầng khu công nghiệp, hạ tầng + cụm công nghiệp, hạ tầng cụm công nghiệp, hạ tầng kcn, hạ tầng + kcn, hạ tầng kỹ thuật khu công nghiệp
infrastructure: hạ tầng giao thông, kết cấu hạ tầng, hạ tầng kinh tế xã hội, đồng bộ hạ tầng, hạ tầng kỹ thuật, hạ tầng thiết yếu
planning: quy hoạch tỉnh, quy hoạch xây dựng, quy hoạch phân khu, quy hoạch chi tiết, quy hoạch ngành, quy hoạch vùng, công bố quy hoạch
projects under way: tiến độ dự án, đẩy nhanh tiến độ, triển khai dự án, tiến độ thực hiện dự án, sau cấp phép, sau cấp giấy
slow projects < projects under way: dự án chậm tiến độ, thu hồi dự án, chậm triển khai, thu hồi giấy chứng nhận, chấm dứt hoạt động, dự án chậm, chấm dứt dự án
checks of projects: giám sát đánh giá đầu tư, giám sát đầu tư, kiểm tra + dự án, hậu kiểm, kiểm tra + tình hình thực hiện dự án
disbursement: giải ngân, tỷ lệ giải ngân, tiến độ giải ngân
disbursement promises < disbursement: cam kết tiến độ, cam kết giải ngân, kế hoạch giải ngân, tiến độ giải ngân + từng dự án, kế hoạch giải ngân chi tiết, cam kết + giải ngân
plan of public investment: kế hoạch đầu tư công, đầu tư công trung hạn, phân bổ vốn, giao vốn, bố trí vốn, phân bổ chi tiết, giao kế hoạch vốn, phân bổ kế hoạch vốn
shift of funds < slow projects, disbursement: điều chuyển, điều hòa, điều chỉnh kế hoạch vốn, điều chuyển vốn, điều chỉnh vốn, điều chỉnh kế hoạch đầu tư công, chậm giải ngân + vốn
preparation of projects: chuẩn bị đầu tư, thủ tục chuẩn bị, hồ sơ dự án, lập thẩm định phê duyệt, thẩm định dự án, thẩm định + dự án, phê duyệt dự án, thủ tục đầu tư xây dựng
bidding: đấu thầu, lựa chọn nhà thầu
contractors: nhà thầu, chậm tiến độ + nhà thầu, vi phạm hợp đồng, xử lý + nhà thầu, thi công, năng lực yếu kém
payment of works: thanh toán, nghiệm thu, thanh toán khối lượng, hồ sơ thanh toán, tạm ứng, kho bạc, thu hồi tạm ứng, khối lượng hoàn thành, dồn vào cuối năm
final accounts: quyết toán, dự án hoàn thành
construction debts: nợ đọng xây dựng cơ bản, nợ đọng
site clearing < contractors: giải phóng mặt bằng, gpmb, tái định cư, bồi thường
prices of materials: giá vật liệu, vật liệu xây dựng, chỉ số giá, đơn giá vật liệu, nguồn vật liệu, mỏ vật liệu
investment steering: tổ công tác + giải ngân, ban chỉ đạo + giải ngân, tổ công tác đặc biệt, giao ban + đầu tư công, giao ban + giải ngân, giao ban xây dựng
leaders' duty: trách nhiệm người đứng đầu, người đứng đầu, chủ đầu tư + trách nhiệm, trách nhiệm + chủ đầu tư
punishment for slowness: kiểm điểm, kiểm điểm + giải ngân, xử lý nghiêm + giải ngân, chế tài, gây cản trở, xử lý nghiêm + chậm
business data: cơ sở dữ liệu + doanh nghiệp, cổng thông tin + doanh nghiệp, dữ liệu doanh nghiệp, cổng thông tin doanh nghiệp, trang thông tin + đầu tư
investment publicity: tuyên truyền + pci, tuyên truyền + năng lực cạnh tranh, tuyên truyền + doanh nghiệp, truyền thông + môi trường đầu tư, truyền thông + môi trường kinh doanh, tuyên truyền + môi trường đầu tư, thông tin tuyên truyền + đầu tư, tuyên truyền + chính sách hỗ trợ, phổ biến + doanh nghiệp
trade agreements: hiệp định thương mại, fta, hội nhập, hội nhập quốc tế
`,
  words: `
khu công nghiệp = cụm công nghiệp, khu kinh tế
đầu tư công = vốn đầu tư công
giải ngân
xây dựng cơ bản
nhà đầu tư
chi phí không chính thức
tiếp cận đất đai
khởi nghiệp = khởi nghiệp sáng tạo
vốn vay = oda
điểm nghẽn = rào cản, vướng mắc, khó khăn vướng mắc
nhà thầu
chuẩn bị đầu tư
chủ trương đầu tư
chi phí thời gian
thiết chế pháp lý
`,
  kin: `
gặp gỡ doanh nghiệp = đối thoại doanh nghiệp, cà phê doanh nhân, gặp mặt doanh nghiệp, tiếp xúc doanh nghiệp, đối thoại với doanh nghiệp
vay vốn tín dụng = kết nối ngân hàng doanh nghiệp, tiếp cận tín dụng
bàn giao mặt bằng = mặt bằng sạch
xúc tiến đầu tư = kêu gọi đầu tư, mời gọi đầu tư
chỉ số năng lực cạnh tranh = pci, chỉ số pci, năng lực cạnh tranh cấp tỉnh
doanh nghiệp nhỏ và vừa = dnnvv, doanh nghiệp vừa và nhỏ
đăng ký doanh nghiệp = đăng ký kinh doanh, gia nhập thị trường
khu công nghiệp = cụm công nghiệp, khu kinh tế, kcn, ccn
quyết toán = quyết toán dự án hoàn thành
đấu thầu = lựa chọn nhà thầu
đối tác công tư = ppp
đầu tư nước ngoài = fdi
hội nghị xúc tiến = hội thảo xúc tiến, diễn đàn xúc tiến
xúc tiến đầu tư tại chỗ = nhà đầu tư hiện hữu, chăm sóc nhà đầu tư
doanh nghiệp thành lập mới = thành lập mới, chỉ tiêu phát triển doanh nghiệp
quản trị doanh nghiệp = đào tạo giám đốc, quản trị kinh doanh
hạ tầng khu công nghiệp = hạ tầng cụm công nghiệp, hạ tầng kcn, hạ tầng kỹ thuật khu công nghiệp
cam kết tiến độ = cam kết giải ngân, kế hoạch giải ngân chi tiết
nhà đầu tư chiến lược = nhà đầu tư lớn
ưu đãi đầu tư = chính sách thu hút, chính sách hỗ trợ đầu tư
thủ tục đầu tư = chấp thuận chủ trương đầu tư, giấy chứng nhận đầu tư, giấy chứng nhận đăng ký đầu tư
thành lập doanh nghiệp = đăng ký thành lập, thủ tục thành lập, đăng ký doanh nghiệp qua mạng, khởi sự kinh doanh
hộ kinh doanh chuyển đổi = chuyển đổi từ hộ, hộ kinh doanh lên doanh nghiệp, chuyển đổi hộ kinh doanh
tính năng động = năng động sáng tạo
dịch vụ hỗ trợ doanh nghiệp = dịch vụ phát triển kinh doanh, mạng lưới tư vấn, dịch vụ tư vấn
năng lực cạnh tranh cấp sở = năng lực cạnh tranh cấp huyện, cấp sở ban ngành
tháo gỡ = kiến nghị của doanh nghiệp, khó khăn của doanh nghiệp, giải quyết kiến nghị, giải quyết khó khăn
bảo lãnh tín dụng = tiếp cận vốn, kết nối ngân hàng, quỹ bảo lãnh
miễn giảm thuế = thủ tục thuế, hoàn thuế, giãn thuế, chính sách thuế, kê khai thuế
cụm liên kết = liên kết ngành, cụm liên kết ngành
hiệp hội doanh nghiệp = hội doanh nhân, câu lạc bộ doanh nghiệp
doanh nhân việt nam = doanh nghiệp tiêu biểu, ngày doanh nhân, doanh nhân tiêu biểu
doanh nghiệp nhà nước = cổ phần hóa, thoái vốn
dự án chậm tiến độ = dự án chậm, chấm dứt dự án
giám sát đánh giá đầu tư = giám sát đầu tư
kế hoạch đầu tư công = đầu tư công trung hạn, giao vốn, giao kế hoạch vốn, phân bổ kế hoạch vốn
điều chuyển = điều chỉnh kế hoạch vốn, điều chuyển vốn, điều chỉnh vốn, điều chỉnh kế hoạch đầu tư công
thanh toán = nghiệm thu, thanh toán khối lượng, thu hồi tạm ứng, khối lượng hoàn thành
dữ liệu doanh nghiệp = cổng thông tin doanh nghiệp
`,
}
