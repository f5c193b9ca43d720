import type { Programme } from './programme.js'

export const climate: Programme = {
  field: 'climate',
  signs:
    'biến đổi khí hậu, bđkh, khí nhà kính, các bon, cácbon, cacbon, carbon, ndc, phát thải ròng, net zero, tăng trưởng xanh, nước biển dâng',
  things: `
~climate change: biến đổi khí hậu, bđkh
~green growth: tăng trưởng xanh, kinh tế xanh, chuyển đổi xanh
~emissions: giảm phát thải, phát thải khí nhà kính, giảm nhẹ phát thải, phát thải ròng, net zero
inventory of gases: kiểm kê, báo cáo phát thải
inventory training < inventory of gases, training: tập huấn + kiểm kê, bồi dưỡng + kiểm kê
measuring of cuts: đo đạc báo cáo thẩm định, mrv, thẩm định kết quả giảm nhẹ, hệ thống đo đạc, báo cáo giảm nhẹ
plans of cuts: kế hoạch giảm nhẹ, kế hoạch giảm phát thải, lộ trình giảm, mục tiêu giảm phát thải
action plan: kế hoạch hành động, kế hoạch ứng phó, chương trình hành động, chiến lược
carbon market: thị trường các bon, tín chỉ các bon, tín chỉ carbon, tín chỉ cacbon, tín chỉ cácbon, thị trường carbon, thị trường cacbon, sàn giao dịch, hạn ngạch phát thải, bù trừ, redd, trao đổi tín chỉ, chi trả dựa vào kết quả, chi trả giảm phát thải, tín chỉ
forest services < forests: dịch vụ môi trường rừng
renewable energy: năng lượng tái tạo, năng lượng sạch, điện gió, điện mặt trời, sinh khối, điện khí, năng lượng mới, năng lượng xanh, nhiên liệu sinh học, điện rác, hydro xanh, mặt trời mái nhà
power grid: lưới điện, truyền tải điện
saving of energy: tiết kiệm năng lượng, năng lượng tiết kiệm, tiết kiệm điện, kiểm toán năng lượng, sử dụng năng lượng trọng điểm, hiệu suất năng lượng, hiệu quả năng lượng, nhãn năng lượng
lighting < saving of energy: chiếu sáng, đèn led
scenarios: kịch bản, bản đồ ngập, bản đồ nguy cơ
impacts < impact assessment: đánh giá tác động, dễ bị tổn thương, tính dễ tổn thương, tổn thất và thiệt hại, đánh giá rủi ro, xác định rủi ro, mức độ tổn thương, rủi ro khí hậu
hydrology stations: khí tượng thủy văn, trạm quan trắc, quan trắc khí tượng, giám sát biến đổi khí hậu
early warning: cảnh báo sớm, cảnh báo, dự báo
disasters: thiên tai, lũ lụt, ngập lụt, lũ quét
mangroves < forests: rừng ngập mặn, phòng hộ ven biển, chắn sóng, rừng ven biển, rừng phòng hộ
forests: bảo vệ rừng, trồng rừng, độ che phủ, phát triển rừng, rừng bền vững, hấp thụ các bon
forest fires < forests: cháy rừng
nature: đa dạng sinh học, hệ sinh thái, đất ngập nước, khu bảo tồn, dựa vào tự nhiên, dựa vào hệ sinh thái
crops < salt and drought: cơ cấu cây trồng, giống cây trồng, giống lúa, cơ cấu mùa vụ, chuyển đổi cây trồng, giống chịu, chịu hạn, chịu mặn, cây trồng vật nuôi, giống + thích ứng
smart farming < crops: nông nghiệp thông minh, nông nghiệp hữu cơ, nông nghiệp xanh, nông nghiệp sinh thái, nông nghiệp phát thải thấp
rice with less methane: lúa + phát thải, canh tác lúa, trồng lúa, ngập khô xen kẽ, awd, một triệu ha, 1 triệu ha, lúa chất lượng cao, sri
straw: rơm rạ, phụ phẩm
livestock: chăn nuôi, gia súc
fishing: thủy sản
dikes: đê, đê biển, kè, sạt lở bờ biển, đê sông, đê điều, chống sạt lở, xói lở
resettling < disasters, dikes: bố trí lại dân cư, bố trí + dân cư, sắp xếp + dân cư, di dân, tái định cư, di dời, bố trí dân cư, sắp xếp dân cư
fresh water: nước ngọt, trữ nước, nước sạch, cấp nước, nước sinh hoạt, hạn mặn, nguồn nước
salt and drought: xâm nhập mặn, hạn hán, khô hạn, hạn mặn
reservoirs: hồ chứa, thủy lợi, công trình thủy lợi, hồ đập
water resources < fresh water: tài nguyên nước, nước ngầm, nước dưới đất
drainage of towns: thoát nước, chống ngập, ngập úng, đô thị xanh, đô thị thông minh
green transport < renewable energy: xe điện, xe buýt điện, trạm sạc, phương tiện điện, phương tiện giao thông + điện, giao thông xanh, phương tiện xanh, vận tải công cộng, xe buýt
exhaust of vehicles: khí thải
green building: công trình xanh, vật liệu xây không nung, vật liệu xanh, vật liệu xây dựng
waste: chất thải, rác thải, thu hồi khí, nước thải
circular economy: kinh tế tuần hoàn, sản xuất sạch hơn, tiêu dùng bền vững, sản xuất bền vững, mua sắm xanh
green finance: tín dụng xanh, tài chính xanh, trái phiếu xanh, tài chính khí hậu
money: nguồn lực tài chính, huy động nguồn lực, tài chính quốc tế, vốn oda, oda, nguồn lực, kinh phí, vốn đầu tư
ozone: tầng ô dôn, tầng ozone, tầng ozon, hcfc, hfc, môi chất lạnh, montreal, suy giảm tầng
in other plans: lồng ghép, tích hợp
at schools: giảng dạy, trường học, học sinh, chương trình giáo dục, nhà trường, phổ thông
climate publicity: tuyên truyền + biến đổi khí hậu, truyền thông + biến đổi khí hậu, nâng cao nhận thức + biến đổi khí hậu, phổ biến + biến đổi khí hậu, tuyên truyền + khí nhà kính, truyền thông + khí nhà kính, tuyên truyền + tăng trưởng xanh, nâng cao nhận thức
climate training < training: tập huấn + biến đổi khí hậu, bồi dưỡng + biến đổi khí hậu, đào tạo + biến đổi khí hậu, năng lực + cán bộ
health: sức khỏe, y tế, dịch bệnh
tourism: du lịch
women and weak groups: bình đẳng giới, phụ nữ, người nghèo
trees < at schools: cây xanh, trồng cây
livelihoods: sinh kế
science: khoa học công nghệ, khoa học và công nghệ, nghiên cứu khoa học, đề tài
data: cơ sở dữ liệu, công nghệ thông tin
law making: cơ chế chính sách, thể chế, văn bản quy phạm pháp luật
foreign ties: hợp tác quốc tế, tổ chức quốc tế
reports: báo cáo kết quả, giám sát đánh giá
looking back: sơ kết, tổng kết
steering: ban chỉ đạo, văn phòng thường trực
`,
  words: `
tiết kiệm năng lượng = sử dụng năng lượng tiết kiệm
tín chỉ các bon = tín chỉ cacbon, tín chỉ cácbon, tín chỉ carbon
giảm phát thải = giảm nhẹ phát thải
biến đổi khí hậu
khí nhà kính = phát thải khí nhà kính
các bon = cacbon, cácbon, carbon
chuyển đổi xanh = tăng trưởng xanh, kinh tế xanh
kinh tế tuần hoàn
`,
  kin: `
biến đổi khí hậu = bđkh, ứng phó với biến đổi khí hậu, ứng phó biến đổi khí hậu, thích ứng biến đổi khí hậu, thích ứng với biến đổi khí hậu
kiểm kê khí nhà kính = kiểm kê phát thải, kiểm kê phát thải khí nhà kính
giảm phát thải = giảm nhẹ phát thải, giảm phát thải khí nhà kính, giảm nhẹ phát thải khí nhà kính
tín chỉ các bon = tín chỉ cacbon, tín chỉ cácbon, tín chỉ carbon, thị trường các bon, thị trường carbon, thị trường cacbon
năng lượng tái tạo = năng lượng sạch, điện mặt trời, điện gió, năng lượng mới, năng lượng xanh
tiết kiệm năng lượng = sử dụng năng lượng tiết kiệm, sử dụng năng lượng tiết kiệm và hiệu quả, kiểm toán năng lượng
kịch bản nước biển dâng = kịch bản biến đổi khí hậu, nước biển dâng
tính dễ bị tổn thương = rủi ro khí hậu, dễ bị tổn thương, tổn thất và thiệt hại, tổn thương
rừng ngập mặn = rừng phòng hộ ven biển, rừng phòng hộ
giống cây trồng = giống lúa, cơ cấu cây trồng, chuyển đổi cơ cấu cây trồng
ngập khô xen kẽ = canh tác lúa, trồng lúa
xe điện = giao thông xanh, phương tiện xanh, xe buýt điện, trạm sạc, phương tiện điện
nước ngọt = trữ nước, trữ nước ngọt, cấp nước sinh hoạt
lồng ghép = tích hợp
tầng ô dôn = tầng ozone, tầng ozon, suy giảm tầng ô dôn, hcfc, hfc, môi chất lạnh
chống ngập = thoát nước, chống ngập đô thị, triều cường
đề tài khoa học = nghiên cứu khoa học
nguồn lực tài chính = tài chính quốc tế, huy động nguồn lực, vốn oda, tài chính khí hậu
bố trí dân cư = sắp xếp dân cư, bố trí lại dân cư
giáo dục trong trường học = giảng dạy
lộ trình giảm phát thải = kế hoạch giảm phát thải, kế hoạch giảm nhẹ
`,
}
