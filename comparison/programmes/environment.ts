import type { Programme } from './programme.js'

export const environment: Programme = {
  field: 'environment',
  signs: 'bảo vệ môi trường, bvmt, ô nhiễm, nước thải, rác thải, chất thải, vệ sinh môi trường, môi trường nông thôn',
  things: `
~environment: môi trường, bvmt
~industrial zones: khu công nghiệp, cụm công nghiệp, kcn, ccn, khu kinh tế
waste: chất thải rắn, rác thải, rác sinh hoạt, chất thải sinh hoạt, ctr, ctrsh, thu gom rác, xử lý rác
sorting of waste < waste: phân loại + nguồn, phân loại rác, phân loại chất thải, phân loại + chất thải, phân loại + rác thải, phân loại ctr
collecting of waste < waste: thu gom + rác, thu gom + chất thải rắn, vận chuyển + rác, vận chuyển + chất thải rắn, thu gom + chất thải sinh hoạt, thu gom vận chuyển, tổ đội vệ sinh, điểm tập kết, trạm trung chuyển
price of collecting < collecting of waste, waste: giá dịch vụ, giá thu gom, phí vệ sinh, đơn giá
waste plants < waste, collecting of waste: nhà máy xử lý, khu xử lý, đốt rác, lò đốt, phát điện, khu liên hợp xử lý, cơ sở xử lý chất thải, điện rác, nhà máy rác
dumps < waste: bãi rác, bãi chôn lấp, chôn lấp, điểm tồn lưu rác
composting < waste: phân vi sinh, phân hữu cơ, ủ phân, phân compost
plastics: nhựa, ni lông, nilon, ni long, nylon, túi ny lông
recycling: tái chế, tái sử dụng, kinh tế tuần hoàn
building waste < waste: chất thải rắn xây dựng, chất thải xây dựng, phế thải xây dựng, rác thải xây dựng
dangerous waste: chất thải nguy hại, ctnh, nguy hại
medical waste < dangerous waste, waste: chất thải y tế, rác thải y tế, chất thải rắn y tế, nước thải y tế, nước thải bệnh viện, chất thải + bệnh viện
pesticide packs < dangerous waste, waste: bao gói, vỏ chai, bao bì + thuốc, bao bì + bảo vệ thực vật, vỏ thuốc, vỏ bao
old pesticides: tồn lưu, kho thuốc
farm waste: chất thải chăn nuôi, nước thải chăn nuôi, biogas, khí sinh học, đệm lót sinh học, trong chăn nuôi, trang trại chăn nuôi, ô nhiễm + chăn nuôi, chuồng trại
straw < recycling: đốt đồng, rơm rạ, phụ phẩm nông nghiệp, phế phụ phẩm
aquaculture: nuôi trồng thủy sản, chế biến thủy sản, chất thải thủy sản, nước thải thủy sản
waste water: nước thải
waste water of industry < waste water, industrial zones: nước thải + khu công nghiệp, nước thải + cụm công nghiệp, nước thải + công nghiệp, nước thải + kcn, nước thải + ccn
waste water of towns < waste water: nước thải sinh hoạt, nước thải đô thị, thoát nước
fees of waste water < waste water, waste water of industry: phí bảo vệ môi trường, phí nước thải
air: khí thải, bụi, không khí, tiếng ồn
water: nguồn nước, lưu vực sông, nước mặt, sông hồ, nước dưới đất, nước ngầm
soil: ô nhiễm đất, môi trường đất
monitoring < air, water, soil: quan trắc, mạng lưới quan trắc, giám sát chất lượng môi trường, giám sát môi trường
monitoring by firms < monitoring: quan trắc + nước thải, quan trắc tự động + truyền, quan trắc khí thải, truyền dữ liệu, kết nối dữ liệu
state of the environment: báo cáo hiện trạng, hiện trạng môi trường, báo cáo công tác bảo vệ môi trường
inspection < enterprises, industrial zones: thanh tra + môi trường, kiểm tra + môi trường, hậu kiểm, thanh tra + cơ sở sản xuất, kiểm tra + cơ sở sản xuất, chấp hành pháp luật, xử lý vi phạm, xử lý nghiêm, cảnh sát môi trường
polluters < industrial zones: ô nhiễm môi trường nghiêm trọng, gây ô nhiễm nghiêm trọng, cơ sở gây ô nhiễm, 64 2003, 1788, ô nhiễm nghiêm trọng, xử lý triệt để, di dời + cơ sở
permits: đánh giá tác động môi trường, đtm, giấy phép môi trường, cam kết bảo vệ môi trường, kế hoạch bảo vệ môi trường của, đề án bảo vệ môi trường chi tiết, đăng ký môi trường, xác nhận hoàn thành, thẩm định + môi trường, đánh giá môi trường chiến lược
craft villages: làng nghề
environment days: ngày môi trường, môi trường thế giới, làm cho thế giới sạch hơn, tuần lễ quốc gia nước sạch, ngày nước thế giới, mít tinh, ra quân, tết trồng cây, giờ trái đất, ngày đất ngập nước
earth hour < environment days: giờ trái đất
environment publicity: tuyên truyền + môi trường, truyền thông + môi trường, nâng cao nhận thức + môi trường, nâng cao ý thức, ý thức bảo vệ, phổ biến + môi trường, giáo dục + môi trường
environment training < training: tập huấn + môi trường, bồi dưỡng + môi trường
movements and models: tự quản, phong trào, mô hình + bảo vệ môi trường, hương ước
clean communes: vệ sinh môi trường, tiêu chí môi trường, tiêu chí 17, nông thôn mới, sáng xanh sạch đẹp, cảnh quan, đường hoa
graves < planning: nghĩa trang, hỏa táng, mai táng
clean water: nước sạch, nước hợp vệ sinh, cấp nước
toilets: nhà tiêu, nhà vệ sinh
nature: đa dạng sinh học, khu bảo tồn, loài, hệ sinh thái, ngoại lai, động vật hoang dã, đất ngập nước
forests: trồng rừng, bảo vệ rừng, cây xanh, trồng cây, độ che phủ
minerals: khoáng sản, mỏ
mines restored < minerals: cải tạo phục hồi môi trường, ký quỹ, hoàn thổ, phục hồi môi trường, hoàn nguyên
drills of incidents < incidents: diễn tập
incidents: sự cố môi trường, sự cố tràn dầu, tràn dầu, sự cố chất thải, ứng phó sự cố, hóa chất độc hại
money: kinh phí, sự nghiệp môi trường, ngân sách chi, 1 ngân sách, quỹ bảo vệ môi trường
environment fund < money: quỹ bảo vệ môi trường
clean technology: công nghệ sạch, sản xuất sạch hơn, công nghệ thân thiện, sản phẩm thân thiện, nhãn sinh thái
rules: quy chế, quy chuẩn, quy định bảo vệ môi trường, hoàn thiện thể chế, văn bản quy phạm pháp luật
data: cơ sở dữ liệu, công nghệ thông tin
environment staff: cán bộ môi trường, cán bộ quản lý môi trường, cán bộ + môi trường cấp xã
hotline: đường dây nóng, phản ánh kiến nghị
planning: quy hoạch
socialisation: xã hội hóa
foreign ties: hợp tác quốc tế
`,
  words: `
nước thải
chất thải rắn = rác thải sinh hoạt, chất thải rắn sinh hoạt
chất thải = rác thải
quan trắc
ô nhiễm = ô nhiễm môi trường
bảo vệ môi trường
môi trường
khí thải
không khí
tái chế = tái sử dụng
đa dạng sinh học
hệ sinh thái
sự cố môi trường
đường dây nóng
`,
  kin: `
bảo vệ môi trường = bvmt
ô nhiễm = ô nhiễm môi trường, gây ô nhiễm
quan trắc = quan trắc môi trường, giám sát môi trường
chất thải = rác thải, rác
chất thải rắn = rác thải sinh hoạt, chất thải rắn sinh hoạt, rác sinh hoạt, chất thải sinh hoạt, ctrsh, ctr
phân loại tại nguồn = phân loại rác tại nguồn, phân loại rác, phân loại chất thải
chất thải nguy hại = ctnh
chất thải y tế = rác thải y tế, chất thải rắn y tế, chất thải y tế nguy hại
rác thải nhựa = chất thải nhựa, túi ni lông, túi nilon, ni lông, nilon, nhựa dùng một lần, đồ nhựa, sản phẩm nhựa
bãi rác = bãi chôn lấp, bãi chôn lấp rác
nhà máy xử lý rác = khu xử lý, khu xử lý chất thải, nhà máy xử lý chất thải, lò đốt rác, đốt rác
thuốc bảo vệ thực vật = thuốc trừ sâu, thuốc bvtv
bao gói thuốc = bao gói, vỏ chai, bao bì thuốc, vỏ bao
chất thải chăn nuôi = biogas, đệm lót sinh học, hầm biogas, khí sinh học, trang trại chăn nuôi, môi trường chăn nuôi, nước thải chăn nuôi
nước thải = hệ thống xử lý nước thải, trạm xử lý nước thải
chấp hành pháp luật bảo vệ môi trường = pháp luật bảo vệ môi trường, pháp luật về bảo vệ môi trường, vi phạm về môi trường, vi phạm môi trường, pháp luật về môi trường
ô nhiễm môi trường nghiêm trọng = cơ sở gây ô nhiễm, cơ sở gây ô nhiễm môi trường, gây ô nhiễm môi trường nghiêm trọng
làng nghề = cụm làng nghề
đánh giá tác động môi trường = đtm, báo cáo đánh giá tác động môi trường, giấy phép môi trường, kế hoạch bảo vệ môi trường
ngày môi trường thế giới = ngày môi trường, chiến dịch làm cho thế giới sạch hơn, làm cho thế giới sạch hơn
nước sạch = nước hợp vệ sinh
cải tạo phục hồi môi trường = phục hồi môi trường, hoàn thổ, ký quỹ
thuốc tồn lưu = hóa chất tồn lưu, kho thuốc, tồn lưu, hóa chất bảo vệ thực vật
sự nghiệp môi trường = sự nghiệp bảo vệ môi trường
cây xanh = cảnh quan, đường hoa, cảnh quan môi trường
tràn dầu = sự cố tràn dầu
bụi = tiếng ồn
nguồn nước = lưu vực sông, ô nhiễm nguồn nước, môi trường nước, nước mặt
nghĩa trang = hỏa táng
rơm rạ = đốt rơm rạ, phụ phẩm nông nghiệp, đốt đồng
`,
}
