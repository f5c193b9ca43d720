import type { Programme } from './programme.js'

export const disasters: Programme = {
  field: 'disasters',
  signs:
    'thiên tai, lũ lụt, mưa lũ, lụt bão, bão lụt, mưa bão, lũ quét, tìm kiếm cứu nạn, pctt, pclb, tkcn, phòng thủ dân sự',
  things: `
~disasters: thiên tai, pctt, lụt bão, pclb, bão lụt, tkcn
command boards < councils: ban chỉ huy, ban chỉ đạo, bch
board staff < command boards: văn phòng ban chỉ huy, văn phòng thường trực, cán bộ + văn phòng
on the spot: bốn tại chỗ, 4 tại chỗ, tại chỗ, vật tư phương tiện, vật tư, nhu yếu phẩm, dự trữ, rọ thép, lương thực thực phẩm
moving people away < places of danger, river banks: sơ tán, di dời, di dân, đến nơi an toàn, di chuyển dân, đưa dân
resettling < moving people away, places of danger: tái định cư, bố trí dân cư, sắp xếp dân cư, ổn định dân cư, bố trí ổn định
places of danger: nguy cơ sạt lở, sạt lở đất, lũ quét, vùng nguy hiểm, nguy cơ cao, vùng trũng, ngập lụt
dams: hồ đập, hồ chứa, an toàn đập, đập, tràn xả lũ, xả lũ, quy trình vận hành, hồ thủy lợi, hồ chứa nước
building of reservoirs < dams: xây dựng mới + hồ, xây mới + hồ
dikes < river banks, putting right: trọng điểm xung yếu, trọng điểm đê, đê, đê điều, đê kè, kè, bờ bao, tu bổ đê, cống dưới đê, hộ đê
breaches of dike law < dikes: vi phạm + đê điều, bãi sông, pháp luật về đê điều
trees at dikes < dikes: cây chắn sóng, trồng tre, rừng phòng hộ
river banks: sạt lở bờ sông, sạt lở bờ biển, sạt lở, xói lở, cát sỏi
drainage: tiêu úng, ngập úng, tiêu thoát, kênh mương, trạm bơm, khơi thông, cửa sông
forecasts: dự báo, cảnh báo, khí tượng thủy văn, bản tin, truyền tin + thiên tai, truyền tin + bão
rain gauges < forecasts: trạm đo mưa, đo mưa tự động, trạm quan trắc, thiết bị cảnh báo, mực nước tự động
watch: trực ban, ca trực, trực 24, thường trực, 24 24
boats < moving people away: tàu thuyền, tàu cá, ngư dân, trú bão, neo đậu, tránh trú bão
harbours < boats: nâng cấp + neo đậu, xây dựng + neo đậu, đầu tư + neo đậu
drills: diễn tập, luyện tập, tập dượt, huấn luyện
counting of losses: thống kê + thiệt hại, đánh giá thiệt hại, đánh giá + thiệt hại, tổng hợp thiệt hại, mức độ thiệt hại, tổn thất, thống kê thiệt hại
putting right: khắc phục hậu quả, khắc phục + thiên tai, khắc phục + thiệt hại, khắc phục sự cố
help for victims < putting right: cứu trợ, hỗ trợ + thiệt hại, hỗ trợ + bị thiệt hại, hỗ trợ + bị ảnh hưởng, ổn định đời sống, sửa nhà, hỗ trợ lương thực, hàng cứu trợ, ổn định cuộc sống
farming after disasters < putting right, help for victims: sản xuất lại, giống + vật nuôi, khôi phục sản xuất, sản xuất nông nghiệp, phục hồi sản xuất, giống cây trồng
health after disasters < putting right: phòng chống dịch, phòng dịch, xử lý môi trường, vệ sinh môi trường, dịch bệnh, khử khuẩn, cứu chữa
disaster fund: quỹ phòng chống thiên tai, quỹ phòng chống lụt bão, quỹ pctt, quỹ pclb, thu quỹ, nộp quỹ, quỹ phòng thủ dân sự
money: kinh phí, dự phòng, ngân sách, nguồn vốn
risks borne by communities < disaster publicity, training: dựa vào cộng đồng, 1002, 553, thiên tai cộng đồng, quản lý rủi ro + cộng đồng
shock squads: xung kích, đội xung kích, hộ đê + lực lượng, tuần tra canh gác đê
rescue forces < rescue: lực lượng cứu hộ, lực lượng cứu nạn, lực lượng tìm kiếm, dân quân, bộ đội, lực lượng vũ trang, hiệp đồng
rescue: tìm kiếm cứu nạn, tkcn, cứu hộ cứu nạn, cứu nạn cứu hộ
rescue tools < rescue, rescue forces, on the spot: trang thiết bị, xuồng, áo phao, phao cứu sinh, nhà bạt, phương tiện cứu hộ, phương tiện cứu nạn, ca nô
response plans: phương án ứng phó, phương án phòng chống, phương án + thiên tai, phương án + bão, phương án + lũ, cấp độ rủi ro, siêu bão, bão mạnh, phương án đối phó, kịch bản ứng phó
plans of prevention: kế hoạch phòng chống thiên tai, kế hoạch pctt, kế hoạch phòng chống lụt bão, kế hoạch phòng thủ dân sự
oil spills: tràn dầu, sự cố hóa chất, phóng xạ, sự cố môi trường
drowning: đuối nước
fires: cháy rừng, cháy nổ, phòng cháy
droughts: hạn hán, xâm nhập mặn, thiếu nước, chống hạn
cold: rét đậm, rét hại
storms: dông, lốc, sét, mưa đá
earthquakes: động đất, sóng thần
houses that stand: nhà ở an toàn, nhà tránh lũ, nhà tránh bão, nhà cộng đồng, nhà ở + tránh, chằng chống, gia cố nhà
roads < river banks: cầu đường, giao thông, ách tắc, thông suốt
power and telephone: thông tin liên lạc, lưới điện, hệ thống điện, bảo đảm điện
works under way: thi công, công trình đang, công trình xây dựng
works of prevention: công trình phòng chống, công trình phòng, công trình thủy lợi, công trình đê
trees in towns: chặt tỉa, cắt tỉa, chặt hạ cây, cành cây
schools: trường học, học sinh, nhà trường, giảng dạy
disaster publicity: tuyên truyền + thiên tai, truyền thông + thiên tai, phổ biến + thiên tai, nâng cao nhận thức + thiên tai, tuyên truyền + lụt bão, tuyên truyền + pctt, tuần lễ quốc gia
maps and data: bản đồ, cơ sở dữ liệu, phân vùng rủi ro, viễn thám, công nghệ thông tin, chuyển đổi số
in other plans < planning: đưa nội dung, tích hợp, lồng ghép
planning: quy hoạch
foreign ties: hợp tác quốc tế
steering: lãnh đạo + thiên tai, chỉ đạo + thiên tai, chỉ đạo + lụt bão
leaders' duty: người đứng đầu
inspection: kiểm tra công tác, kiểm tra trước mùa, kiểm tra việc thực hiện, kiểm tra + chuẩn bị
reports: báo cáo kết quả, chế độ báo cáo
looking back: sơ kết, tổng kết, rút kinh nghiệm
`,
  words: `
di dời = di dân, sơ tán
cảnh báo = dự báo, cảnh báo sớm
khắc phục hậu quả
phòng chống thiên tai = phòng chống lụt bão
thiên tai = mưa lũ, lũ lụt, bão lũ, lụt bão
`,
  kin: `
thiên tai = mưa lũ, lũ lụt, bão lũ, lụt bão, bão lụt, mưa bão, pctt, pclb
phòng chống thiên tai = phòng chống lụt bão, phòng chống thiên tai và tìm kiếm cứu nạn, pctt và tkcn, phòng chống bão lụt
khắc phục hậu quả = khắc phục hậu quả thiên tai
cảnh báo = dự báo, cảnh báo sớm, khí tượng thủy văn
di dời = di dân, sơ tán, di chuyển dân
ban chỉ huy = ban chỉ huy phòng chống thiên tai, ban chỉ huy phòng chống lụt bão, ban chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn
phương châm bốn tại chỗ = bốn tại chỗ, phương châm 4 tại chỗ
nhu yếu phẩm = vật tư, dự trữ, vật tư phương tiện
hồ đập = hồ chứa, hồ chứa nước, đập, an toàn hồ đập, an toàn hồ chứa, hồ thủy lợi
đê điều = đê, đê kè, đê sông, đê biển, kè, kè biển, kè ven biển, đê kè biển
sạt lở = sạt lở đất, lũ quét, sạt lở bờ sông, sạt lở bờ biển
trực ban = ca trực
tàu thuyền = tàu cá
tránh trú bão = neo đậu, khu neo đậu, nơi tránh trú bão, khu neo đậu tránh trú bão
thiệt hại = tổn thất, mức độ thiệt hại
cứu trợ = ổn định đời sống, hỗ trợ lương thực, bị thiệt hại
áp thấp nhiệt đới = bão
quỹ phòng chống thiên tai = quỹ phòng chống lụt bão
dựa vào cộng đồng = quản lý rủi ro thiên tai dựa vào cộng đồng, quản lý thiên tai cộng đồng, thiên tai cộng đồng
đội xung kích = lực lượng xung kích, xung kích
phương án ứng phó = phương án phòng chống, phương án đối phó
diễn tập = luyện tập
siêu bão = bão mạnh
tiêu úng = chống úng, ngập úng, tiêu thoát nước, trạm bơm tiêu, chống ngập úng, nạo vét kênh mương, khơi thông dòng chảy
xuồng = áo phao, nhà bạt, phao cứu sinh, trang thiết bị cứu hộ, phương tiện cứu hộ, phương tiện tìm kiếm cứu nạn, phương tiện cứu nạn
khôi phục sản xuất = sản xuất lại, khôi phục sản xuất nông nghiệp, phục hồi sản xuất
vệ sinh môi trường = xử lý môi trường
giao thông thông suốt = ách tắc, bảo đảm giao thông, đảm bảo giao thông, sự cố cầu đường
xâm nhập mặn = hạn hán, chống hạn, thiếu nước, hạn mặn, khô hạn
chặt tỉa cây xanh = cắt tỉa, chặt tỉa, cắt tỉa cây xanh, cắt tỉa cành cây
lực lượng cứu hộ = lực lượng vũ trang, lực lượng cứu nạn, hiệp đồng
`,
}
