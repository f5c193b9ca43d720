import type { Programme } from './programme.js'

/** Children, equality of women and men, old people, people with merit, disabled people. */
export const social: Programme = {
  field: 'social',
  signs:
    'trẻ em, bình đẳng giới, vì sự tiến bộ của phụ nữ, người cao tuổi, người có công, người khuyết tật, liệt sĩ, bạo lực gia đình, bạo lực trên cơ sở giới, bảo trợ xã hội, trợ giúp xã hội, an sinh xã hội, công tác xã hội, mại dâm, đuối nước, bạo lực giới',
  things: `
child protection: bảo vệ trẻ em, quyền trẻ em, hệ thống bảo vệ trẻ em, bảo vệ chăm sóc trẻ em
child abuse: xâm hại, bạo lực trẻ em, bạo hành, bóc lột, bạo lực xâm hại, xâm hại tình dục, bạo lực + trẻ em
child injuries: tai nạn thương tích, thương tích trẻ em
drowning: đuối nước, dạy bơi, học bơi, kỹ năng bơi, bơi an toàn, an toàn trong môi trường nước
swimming lessons < drowning: dạy bơi, học bơi, kỹ năng bơi, phổ cập bơi, lớp bơi, bể bơi
child labour: lao động trẻ em, lao động trái quy định, trẻ em lao động, lao động sớm
children in need: trẻ em có hoàn cảnh đặc biệt, hoàn cảnh đặc biệt khó khăn, trẻ em mồ côi, trẻ mồ côi, trẻ em nghèo, trẻ em khuyết tật, nguy cơ rơi vào, trẻ em lang thang
children with hiv: trẻ em + hiv, nhiễm hiv
child fund < gratitude fund, children in need: quỹ bảo trợ trẻ em, bảo trợ trẻ em, học bổng, vận động + trẻ em, nhà tài trợ
children's month: tháng hành động vì trẻ em, quốc tế thiếu nhi, tết trung thu, trung thu, vui tết, 1 6, ngày 1 6
child forums < press: diễn đàn trẻ em, sự tham gia của trẻ em, hội đồng trẻ em, tiếng nói trẻ em, quyền tham gia, trẻ em + tham gia, thăm dò ý kiến trẻ em
child-friendly communes: phù hợp với trẻ em, xã phường phù hợp, tiêu chuẩn xã phường phù hợp
child helpline: tổng đài, 111
child data: dữ liệu trẻ em, phần mềm + trẻ em, dữ liệu + trẻ em, thông tin về trẻ em, thống kê + trẻ em, theo dõi + dữ liệu
small children: phát triển toàn diện trẻ em, những năm đầu đời, đầu đời
child services: dịch vụ bảo vệ trẻ em, mạng lưới + trẻ em, cộng tác viên + trẻ em, cán bộ bảo vệ trẻ em, người làm công tác trẻ em, người làm công tác bảo vệ, dịch vụ + bảo vệ trẻ em
child training < training: tập huấn + trẻ em, bồi dưỡng + trẻ em, nâng cao năng lực + trẻ em, đào tạo + trẻ em
children on the net: môi trường mạng, không gian mạng
child publicity: tuyên truyền + trẻ em, truyền thông + trẻ em, nâng cao nhận thức + trẻ em
child health: dinh dưỡng, suy dinh dưỡng, thẻ bảo hiểm y tế + trẻ em, tiêm chủng, sức khỏe trẻ em
playgrounds: vui chơi, điểm vui chơi, giải trí, khu vui chơi, nhà thiếu nhi
early marriage: tảo hôn, hôn nhân cận huyết
women leaders < appointment: nữ lãnh đạo, cán bộ nữ, nữ tham gia, phụ nữ tham gia + lãnh đạo, phụ nữ + quản lý lãnh đạo, nữ đại biểu, nữ ứng cử, quy hoạch + nữ, nữ cấp ủy, phụ nữ + chính trị, bổ nhiệm + nữ, cán bộ nữ trong quy hoạch
women and work: lao động nữ, phụ nữ khởi nghiệp, vay vốn + phụ nữ, việc làm + phụ nữ, doanh nghiệp nữ, nữ làm chủ, nữ giám đốc, phụ nữ + kinh tế, việc làm + nữ
gender in laws: lồng ghép vấn đề bình đẳng giới, lồng ghép giới, lồng ghép + bình đẳng giới, lồng ghép + giới
gender violence: bạo lực trên cơ sở giới, bạo lực giới, bạo lực gia đình, nạn nhân bạo lực
shelters < gender violence: địa chỉ tin cậy, nhà tạm lánh, nhà bình yên, ngôi nhà ánh dương, tạm lánh, cơ sở tạm lánh, địa chỉ tạm lánh
month for gender: tháng hành động vì bình đẳng giới, tháng hành động + bạo lực, tháng hành động + giới, 15 11, từ 15 11
gender publicity: tuyên truyền + bình đẳng giới, truyền thông + bình đẳng giới, nâng cao nhận thức + bình đẳng giới, truyền thông + giới
gender training < training, gender in laws: tập huấn + bình đẳng giới, bồi dưỡng + bình đẳng giới, tập huấn + lồng ghép giới, nâng cao năng lực + bình đẳng giới, tập huấn + giới, bồi dưỡng + nữ
gender staff: cán bộ làm công tác bình đẳng giới, ban vì sự tiến bộ, ban vstbpn, vì sự tiến bộ của phụ nữ + kiện toàn
gender statistics: thống kê giới, tách biệt giới tính, số liệu + giới, chỉ tiêu thống kê, dữ liệu + bình đẳng giới
gender inspection: kiểm tra + bình đẳng giới, thanh tra + bình đẳng giới, giám sát + bình đẳng giới, kiểm tra + tiến bộ của phụ nữ, thanh tra + tiến bộ của phụ nữ
gender models: mô hình + bình đẳng giới, mô hình + bạo lực, câu lạc bộ + giới
household work: việc nhà, công việc gia đình, nội trợ, việc nhà không được trả công, công việc không được trả công
sex ratio: tỷ số giới tính, giới tính khi sinh
gender in schools: sách giáo khoa, giáo dục + giới, chương trình giáo dục
elderly health: sức khỏe người cao tuổi, sức khỏe + người cao tuổi, khám sức khỏe + người cao tuổi, lão khoa, mắt sáng, khám chữa bệnh + người cao tuổi
elderly birthdays: chúc thọ, mừng thọ, thọ 100 tuổi, thọ 90 tuổi
elderly month: tháng hành động vì người cao tuổi, ngày người cao tuổi, quốc tế người cao tuổi, tháng hành động + người cao tuổi
elderly clubs: câu lạc bộ liên thế hệ, tự giúp nhau, câu lạc bộ, liên thế hệ
elderly fund: quỹ chăm sóc, phát huy vai trò người cao tuổi, quỹ + người cao tuổi, quỹ toàn dân chăm sóc
elderly role: tuổi cao gương sáng, phát huy vai trò, người cao tuổi + làm kinh tế, người cao tuổi + sản xuất kinh doanh, người cao tuổi + khởi nghiệp, người cao tuổi + việc làm
elderly care: chăm sóc người cao tuổi, cô đơn, không nơi nương tựa, không có người phụng dưỡng, nuôi dưỡng + người cao tuổi, phụng dưỡng
elderly culture: văn hóa + người cao tuổi, thể dục thể thao + người cao tuổi, thể thao + người cao tuổi, du lịch + người cao tuổi, giải trí + người cao tuổi
elderly publicity: tuyên truyền + người cao tuổi, truyền thông + người cao tuổi, nâng cao nhận thức + người cao tuổi
merit benefits: chế độ ưu đãi, trợ cấp ưu đãi, chính sách ưu đãi, ưu đãi + người có công, chi trả + người có công, phụ cấp ưu đãi
merit dossiers: hồ sơ + người có công, xác nhận người có công, hồ sơ tồn đọng, hồ sơ + công nhận, xác lập hồ sơ, tồn đọng
merit houses: nhà ở + người có công, nhà tình nghĩa, nhà ở cho người có công, hỗ trợ + nhà ở
gratitude fund: quỹ đền ơn đáp nghĩa, đền ơn đáp nghĩa, ủng hộ quỹ
heroic mothers: mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, mẹ vnah, phụng dưỡng + mẹ
martyrs' graves: nghĩa trang liệt sĩ, mộ liệt sĩ, mộ liệt sỹ, nghĩa trang liệt sỹ, công trình ghi công, đài tưởng niệm, công trình tưởng niệm, tôn tạo + nghĩa trang, nhà bia, công trình tưởng niệm liệt sĩ
martyrs' remains: hài cốt liệt sĩ, hài cốt liệt sỹ, quy tập, danh tính hài cốt, xác định danh tính, hài cốt, còn thiếu thông tin
27 July: ngày thương binh, 27 7, thương binh liệt sĩ 27 7, thắp nến tri ân
visits and gifts: thăm hỏi, tặng quà, thăm và tặng quà, thăm tặng quà, quà tết
convalescence: điều dưỡng, an dưỡng
dioxin: chất độc hóa học, chất độc da cam, dioxin
merit rating: làm tốt công tác thương binh, xã phường làm tốt
disabled assessment: xác định mức độ khuyết tật, giấy xác nhận khuyết tật, hội đồng xác định mức độ, phát hiện sớm khuyết tật
rehabilitation: phục hồi chức năng, dụng cụ chỉnh hình, xe lăn, phẫu thuật chỉnh hình, dụng cụ trợ giúp
access: tiếp cận công trình, tiếp cận giao thông, công trình xây dựng + tiếp cận, công trình công cộng, giao thông + khuyết tật
disabled work: dạy nghề + khuyết tật, việc làm + khuyết tật, sinh kế + khuyết tật, học nghề + khuyết tật, nghề + khuyết tật
disabled schooling: giáo dục + khuyết tật, hòa nhập
monthly benefits < social homes: trợ cấp hàng tháng, trợ cấp xã hội, trợ giúp thường xuyên, đối tượng bảo trợ xã hội, mức chuẩn trợ giúp, trợ cấp xã hội hàng tháng, trợ cấp thường xuyên
emergency relief: trợ giúp đột xuất, cứu trợ, thiếu đói, trợ giúp khẩn cấp, cứu đói
social homes: cơ sở trợ giúp xã hội, cơ sở bảo trợ xã hội, trung tâm bảo trợ, trung tâm công tác xã hội, nhà dưỡng lão, viện dưỡng lão, cơ sở chăm sóc
social work: nghề công tác xã hội, nhân viên công tác xã hội, dịch vụ công tác xã hội, cộng tác viên công tác xã hội, công tác xã hội
mental patients: tâm thần, rối nhiễu tâm trí, tự kỷ
non-cash payment: không dùng tiền mặt, chi trả qua bưu điện, qua bưu điện, tài khoản ngân hàng, hệ thống bưu điện
legal aid: trợ giúp pháp lý, tư vấn pháp luật
prostitution: mại dâm, mua bán người, nạn nhân bị mua bán, buôn bán phụ nữ, mua bán phụ nữ
trafficking < prostitution: mua bán người, nạn nhân bị mua bán, buôn bán phụ nữ, mua bán phụ nữ
`,
  words: `
người cao tuổi
bình đẳng giới
người có công
an sinh xã hội = bảo trợ xã hội
trẻ em
người khuyết tật
đuối nước
tai nạn thương tích
mua bán người
đền ơn đáp nghĩa
mẹ việt nam anh hùng
hoàn cảnh đặc biệt
công tác xã hội
`,
  kin: `
trợ cấp xã hội hàng tháng = trợ giúp thường xuyên, trợ cấp xã hội, trợ cấp hàng tháng
an sinh xã hội = bảo trợ xã hội, trợ giúp xã hội
người có công = gia đình chính sách, người có công với cách mạng
bình đẳng giới = vì sự tiến bộ của phụ nữ
người cao tuổi = người già
liệt sĩ = liệt sỹ
xâm hại trẻ em = bạo lực trẻ em, bạo lực xâm hại trẻ em
bạo lực gia đình = bạo lực giới, bạo lực trên cơ sở giới
tảo hôn = hôn nhân cận huyết
chúc thọ = mừng thọ
dạy bơi = học bơi, kỹ năng bơi, phổ cập bơi, lớp bơi, bể bơi
địa chỉ tin cậy = nhà tạm lánh, nhà bình yên, ngôi nhà ánh dương, tạm lánh, cơ sở tạm lánh, địa chỉ tạm lánh
nạn nhân bị mua bán = buôn bán phụ nữ, mua bán phụ nữ
bảo vệ trẻ em = quyền trẻ em, hệ thống bảo vệ trẻ em, bảo vệ chăm sóc trẻ em
bạo hành = bạo lực xâm hại, xâm hại tình dục
bơi an toàn = an toàn trong môi trường nước
lao động trẻ em = lao động trái quy định, trẻ em lao động, lao động sớm
trẻ em có hoàn cảnh đặc biệt = hoàn cảnh đặc biệt khó khăn, trẻ em mồ côi, trẻ mồ côi, trẻ em khuyết tật, trẻ em lang thang
quỹ bảo trợ trẻ em = bảo trợ trẻ em
tháng hành động vì trẻ em = quốc tế thiếu nhi, tết trung thu
diễn đàn trẻ em = sự tham gia của trẻ em, tiếng nói trẻ em, quyền tham gia, thăm dò ý kiến trẻ em
phù hợp với trẻ em = xã phường phù hợp, tiêu chuẩn xã phường phù hợp
dữ liệu trẻ em = thông tin về trẻ em
dịch vụ bảo vệ trẻ em = cán bộ bảo vệ trẻ em, người làm công tác trẻ em, người làm công tác bảo vệ
nữ lãnh đạo = cán bộ nữ, nữ đại biểu, nữ ứng cử, nữ cấp ủy, cán bộ nữ trong quy hoạch
phụ nữ khởi nghiệp = doanh nghiệp nữ, nữ làm chủ, nữ giám đốc
lồng ghép vấn đề bình đẳng giới = lồng ghép giới
cán bộ làm công tác bình đẳng giới = ban vì sự tiến bộ, ban vstbpn
việc nhà = công việc gia đình, nội trợ, việc nhà không được trả công, công việc không được trả công
sức khỏe người cao tuổi = lão khoa, mắt sáng
tháng hành động vì người cao tuổi = ngày người cao tuổi, quốc tế người cao tuổi
câu lạc bộ liên thế hệ = tự giúp nhau, liên thế hệ
chăm sóc người cao tuổi = phụng dưỡng
chế độ ưu đãi = trợ cấp ưu đãi, chính sách ưu đãi, phụ cấp ưu đãi
xác nhận người có công = hồ sơ tồn đọng, xác lập hồ sơ
nhà tình nghĩa = nhà ở cho người có công
quỹ đền ơn đáp nghĩa = ủng hộ quỹ
bà mẹ việt nam anh hùng = mẹ vnah
nghĩa trang liệt sĩ = mộ liệt sĩ, mộ liệt sỹ, nghĩa trang liệt sỹ, công trình ghi công, đài tưởng niệm, công trình tưởng niệm, nhà bia, công trình tưởng niệm liệt sĩ
hài cốt liệt sĩ = hài cốt liệt sỹ, quy tập, danh tính hài cốt, xác định danh tính, hài cốt
thăm và tặng quà = thăm tặng quà, quà tết
điều dưỡng = an dưỡng
chất độc hóa học = chất độc da cam
làm tốt công tác thương binh = xã phường làm tốt
xác định mức độ khuyết tật = giấy xác nhận khuyết tật, hội đồng xác định mức độ, phát hiện sớm khuyết tật
phục hồi chức năng = dụng cụ chỉnh hình, xe lăn, phẫu thuật chỉnh hình, dụng cụ trợ giúp
cơ sở trợ giúp xã hội = cơ sở bảo trợ xã hội, trung tâm bảo trợ, trung tâm công tác xã hội, nhà dưỡng lão, viện dưỡng lão
nghề công tác xã hội = nhân viên công tác xã hội, dịch vụ công tác xã hội, cộng tác viên công tác xã hội
`,
}
