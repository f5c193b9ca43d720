import type { Programme } from './programme.js'

/** Culture, tourism, heritage, sports, families. */
export const tourism: Programme = {
  field: 'tourism',
  signs:
    'du lịch, di sản văn hóa, di tích, văn hóa thể thao và du lịch, thể dục thể thao, đời sống văn hóa, thiết chế văn hóa, công tác gia đình, phát triển văn hóa, lễ hội, văn hóa đọc, công nghiệp văn hóa, bảo tàng, gia đình văn hóa',
  things: `
tourist promotion < press, broadcast: quảng bá + du lịch, xúc tiến du lịch, xúc tiến quảng bá, quảng bá xúc tiến, giới thiệu + du lịch, quảng bá hình ảnh, quảng bá điểm đến, truyền thông + du lịch
tourist fairs < tourist promotion: hội chợ du lịch, hội chợ + du lịch, triển lãm + du lịch, vitm, hội chợ triển lãm, roadshow
study trips < tourist promotion: famtrip, presstrip, đoàn khảo sát, đón đoàn khảo sát, khảo sát + lữ hành
tourist publications < tourist promotion: ấn phẩm, tờ rơi, bản đồ du lịch, cẩm nang, video clip, phim + du lịch, tập gấp
tourist products: sản phẩm du lịch, loại hình du lịch, tuyến du lịch, tour, tuyến điểm du lịch, đa dạng hóa sản phẩm, sản phẩm đặc thù
ecotourism < tourist products: du lịch sinh thái, du lịch nghỉ dưỡng, du lịch biển
community tourism < tourist products: du lịch cộng đồng, homestay, làng du lịch, farmstay, lưu trú tại nhà dân
rural tourism < tourist products: du lịch nông thôn, du lịch nông nghiệp, du lịch canh nông
spiritual tourism < tourist products: du lịch tâm linh, du lịch văn hóa, du lịch lịch sử, du lịch về nguồn
night economy < tourist products: kinh tế đêm, kinh tế ban đêm, phố đi bộ, chợ đêm, du lịch đêm, tuyến phố
souvenirs: quà lưu niệm, hàng lưu niệm, quà tặng du lịch, sản phẩm lưu niệm, đồ lưu niệm
tourist planning: quy hoạch + du lịch, quy hoạch phát triển du lịch, quy hoạch khu du lịch, đề án phát triển du lịch, quy hoạch điểm du lịch
tourist investment < investment: đầu tư + du lịch, thu hút + du lịch, nhà đầu tư, dự án du lịch, kêu gọi đầu tư
tourist infrastructure: hạ tầng du lịch, hạ tầng + du lịch, đường vào khu du lịch, kết cấu hạ tầng du lịch, cơ sở vật chất kỹ thuật du lịch, cơ sở vật chất + du lịch, hạ tầng giao thông
tourist toilets < tourist infrastructure: nhà vệ sinh, bãi đỗ xe, biển chỉ dẫn, biển báo du lịch, trạm dừng nghỉ
hotels: cơ sở lưu trú, khách sạn, xếp hạng + lưu trú, lưu trú du lịch, buồng phòng
recognition of places: công nhận + điểm du lịch, công nhận khu du lịch, khu du lịch quốc gia, công nhận + khu du lịch
tourist firms: lữ hành, doanh nghiệp du lịch, kinh doanh du lịch, doanh nghiệp + lữ hành
tour guides: hướng dẫn viên, thuyết minh viên, thuyết minh
tourist staff < training: nhân lực du lịch, nhân lực + du lịch, đào tạo + du lịch, bồi dưỡng + du lịch, tập huấn + du lịch, lao động du lịch, nghiệp vụ du lịch
links of provinces: liên kết + du lịch, hợp tác phát triển du lịch, hợp tác + du lịch, liên kết vùng
numbers of visitors: lượt khách, thu hút khách, khách quốc tế, doanh thu du lịch, tổng thu
tourist order < discipline, numbers of visitors: an ninh an toàn + du khách, chèo kéo, đeo bám, môi trường du lịch, chặt chém, văn minh du lịch, ứng xử văn minh, an toàn cho du khách, ăn xin, hỗ trợ du khách, ép giá, nâng giá
tourist inspection < tourist firms, hotels: kiểm tra + du lịch, thanh tra + du lịch, kiểm tra + lưu trú, kiểm tra + lữ hành, quản lý giá + du lịch
smart tourism < digital transformation, data: du lịch thông minh, chuyển đổi số + du lịch, số hóa + du lịch, công nghệ + du lịch, phần mềm du lịch, dữ liệu + du lịch, cổng thông tin du lịch, du lịch số
tourist awareness: nâng cao nhận thức + du lịch, tuyên truyền + phát triển du lịch, nhận thức + du lịch, tuyên truyền + vai trò du lịch
tourist steering: ban chỉ đạo + du lịch, hiệp hội du lịch
tourist statistics: thống kê + du lịch, điều tra + du khách
restoring of monuments: tu bổ, tôn tạo, trùng tu, chống xuống cấp, phục hồi di tích, bảo quản tu bổ
listing of monuments: xếp hạng di tích, xếp hạng + di tích, hồ sơ khoa học, hồ sơ di tích, lập hồ sơ + di tích, công nhận + di tích, hồ sơ + xếp hạng
survey of heritage: kiểm kê di sản, kiểm kê di tích, kiểm kê, kiểm kê + phi vật thể
boundaries of monuments: cắm mốc, khoanh vùng bảo vệ, lấn chiếm + di tích, mốc giới, đất di tích, khu vực bảo vệ di tích
intangible heritage: phi vật thể, nghệ thuật dân gian, văn hóa dân gian, truyền dạy, nghệ nhân, dân ca, hát then, quan họ, cồng chiêng, đờn ca tài tử, ca trù, di sản phi vật thể, văn nghệ dân gian
craftsmen < intangible heritage: nghệ nhân, nghệ nhân ưu tú, nghệ nhân nhân dân
teaching of heritage < intangible heritage: truyền dạy, lớp truyền dạy, câu lạc bộ dân ca, đưa vào trường học
world heritage: unesco, di sản thế giới
digitising heritage: số hóa + di sản, số hóa + di tích, dữ liệu + di sản, dữ liệu + di tích
museums: bảo tàng, hiện vật, trưng bày, cổ vật, bảo vật quốc gia
archaeology: khảo cổ, khai quật
festivals: lễ hội, lễ hội truyền thống, festival
order at festivals < festivals, discipline: quản lý lễ hội, kiểm tra + lễ hội, thương mại hóa, biến tướng lễ hội, chấn chỉnh + lễ hội, an toàn + lễ hội
superstition: mê tín dị đoan, đốt vàng mã, hủ tục, bói toán
minority culture: văn hóa dân tộc, văn hóa truyền thống, dân tộc thiểu số, bản sắc, trang phục truyền thống, tiếng nói chữ viết
wedding and funeral ways < superstition: cưới hỏi, tang lễ, tổ chức đám cưới, đám tang, việc cưới, việc tang, nếp sống văn minh, cưới tang
movement of unity and its titles: toàn dân đoàn kết, xây dựng đời sống văn hóa, phong trào + văn hóa, gia đình văn hóa, khu dân cư văn hóa, làng văn hóa, thôn văn hóa, tổ dân phố văn hóa, cơ quan văn hóa, danh hiệu văn hóa, cơ quan đạt chuẩn văn hóa, ấp văn hóa, khu phố văn hóa, đơn vị văn hóa
village rules: hương ước, quy ước
culture houses < offices: nhà văn hóa, thiết chế văn hóa, trung tâm văn hóa, khu thể thao, nhà sinh hoạt cộng đồng, sân chơi, thiết chế văn hóa thể thao, khu vui chơi
libraries < appointment: thư viện, văn hóa đọc, phòng đọc, ngày sách, tủ sách, đọc sách, luân chuyển sách
arts: biểu diễn nghệ thuật, văn nghệ quần chúng, hội diễn, liên hoan, nghệ thuật chuyên nghiệp, đoàn nghệ thuật, biểu diễn, văn nghệ
amateur arts < arts: văn nghệ quần chúng, hội diễn, văn nghệ cơ sở, liên hoan văn nghệ
films: điện ảnh, chiếu phim, chiếu bóng
writing and prizes: văn học nghệ thuật, sáng tác, giải thưởng văn học
anniversaries: ngày lễ lớn, kỷ niệm, cổ động trực quan, sự kiện chính trị, tuyên truyền cổ động
advertising: quảng cáo
culture inspection: thanh tra + văn hóa, kiểm tra + văn hóa, karaoke, vũ trường, kiểm tra + dịch vụ văn hóa, kinh doanh dịch vụ văn hóa
cultural industries: công nghiệp văn hóa
behaviour at work and in public: quy tắc ứng xử, văn hóa ứng xử, ứng xử nơi công cộng, ứng xử
family violence: bạo lực gia đình, phòng chống bạo lực, nạn nhân bạo lực, địa chỉ tin cậy
family ways: đạo đức lối sống trong gia đình, tiêu chí ứng xử, ứng xử trong gia đình, giáo dục đời sống gia đình, lối sống + gia đình
happy family clubs: câu lạc bộ gia đình, gia đình hạnh phúc, gia đình phát triển bền vững, gia đình tiêu biểu
family day: ngày gia đình việt nam, 28 6, ngày quốc tế hạnh phúc, tháng hành động quốc gia
family staff < training: cán bộ làm công tác gia đình, tập huấn + gia đình, cộng tác viên gia đình
family data: dữ liệu + gia đình, số liệu + gia đình, thu thập + gia đình, cơ sở dữ liệu về gia đình
family publicity: tuyên truyền + gia đình, truyền thông + gia đình
mass sports: thể thao quần chúng, thể dục thể thao quần chúng, tập luyện thường xuyên, toàn dân rèn luyện, rèn luyện thân thể, gương bác hồ vĩ đại, tập luyện thể dục, thể thao cho mọi người
olympic run < mass sports: chạy olympic, chạy việt dã, ngày chạy
top sports: thành tích cao, vận động viên, huấn luyện viên, đội tuyển, thể thao thành tích cao, năng khiếu thể thao
coaches and training of athletes < top sports: đào tạo vận động viên, tuyển chọn vận động viên, huấn luyện viên, đào tạo + vận động viên, tuyển chọn + năng khiếu
sport contests: đại hội thể dục thể thao, giải thể thao, hội khỏe, đăng cai, giải thi đấu, đại hội tdtt, thi đấu, giải vô địch, đại hội thể thao
sport buildings: sân vận động, nhà thi đấu, cơ sở vật chất thể thao, bể bơi, sân bóng, khu liên hợp, công trình thể thao, sân tập
swimming: bơi, đuối nước, dạy bơi
school sports: giáo dục thể chất, thể thao trường học
socialising culture: xã hội hóa + văn hóa, xã hội hóa + thể thao, huy động + văn hóa
`,
  words: `
du lịch
di sản = di tích
sản phẩm du lịch
phi vật thể
bạo lực gia đình
thể thao quần chúng
`,
  kin: `
kinh tế đêm = kinh tế ban đêm, phố đi bộ, chợ đêm, du lịch đêm
xúc tiến du lịch = điểm đến du lịch, hình ảnh du lịch, quảng bá điểm đến
khách du lịch = du khách
xúc tiến du lịch = quảng bá du lịch
cơ sở lưu trú = khách sạn
tu bổ = tôn tạo, trùng tu, tu sửa, phục hồi di tích
thiết chế văn hóa = nhà văn hóa
lễ hội = festival
việc cưới = việc tang
gia đình văn hóa = khu dân cư văn hóa, danh hiệu văn hóa
văn hóa đọc = thư viện, đọc sách
thể thao thành tích cao = vận động viên
thể thao = thể dục thể thao, tdtt
hướng dẫn viên = thuyết minh viên
du lịch cộng đồng = homestay
làng du lịch = lưu trú tại nhà dân
du lịch tâm linh = du lịch văn hóa, du lịch lịch sử, du lịch về nguồn
nhân lực du lịch = lao động du lịch, nghiệp vụ du lịch
nghệ nhân = nghệ nhân ưu tú, nghệ nhân nhân dân
văn nghệ quần chúng = hội diễn, văn nghệ cơ sở, liên hoan văn nghệ
cán bộ làm công tác gia đình = cộng tác viên gia đình
chạy olympic = chạy việt dã, ngày chạy
đào tạo vận động viên = tuyển chọn vận động viên
xúc tiến quảng bá = quảng bá xúc tiến
loại hình du lịch = tuyến du lịch, tuyến điểm du lịch
quà lưu niệm = hàng lưu niệm, quà tặng du lịch, sản phẩm lưu niệm, đồ lưu niệm
quy hoạch phát triển du lịch = quy hoạch khu du lịch, đề án phát triển du lịch, quy hoạch điểm du lịch
hạ tầng du lịch = đường vào khu du lịch, kết cấu hạ tầng du lịch, cơ sở vật chất kỹ thuật du lịch
lưu trú du lịch = buồng phòng
công nhận khu du lịch = khu du lịch quốc gia
lữ hành = doanh nghiệp du lịch, kinh doanh du lịch
lượt khách = khách quốc tế, doanh thu du lịch
chèo kéo = đeo bám, môi trường du lịch, chặt chém, văn minh du lịch, ứng xử văn minh, ăn xin, ép giá, nâng giá
phần mềm du lịch = cổng thông tin du lịch
chống xuống cấp = bảo quản tu bổ
xếp hạng di tích = hồ sơ di tích
kiểm kê di sản = kiểm kê di tích
nghệ thuật dân gian = văn hóa dân gian, dân ca, hát then, quan họ, cồng chiêng, đờn ca tài tử, ca trù, di sản phi vật thể, văn nghệ dân gian
bảo tàng = hiện vật, cổ vật, bảo vật quốc gia
khảo cổ = khai quật
mê tín dị đoan = đốt vàng mã, bói toán
tổ dân phố văn hóa = cơ quan văn hóa, cơ quan đạt chuẩn văn hóa, khu phố văn hóa, đơn vị văn hóa
ngày sách = luân chuyển sách
biểu diễn nghệ thuật = nghệ thuật chuyên nghiệp, đoàn nghệ thuật, văn nghệ
điện ảnh = chiếu phim, chiếu bóng
văn học nghệ thuật = giải thưởng văn học
quy tắc ứng xử = ứng xử nơi công cộng
đạo đức lối sống trong gia đình = tiêu chí ứng xử, ứng xử trong gia đình, giáo dục đời sống gia đình
câu lạc bộ gia đình = gia đình hạnh phúc, gia đình phát triển bền vững, gia đình tiêu biểu
ngày gia đình việt nam = ngày quốc tế hạnh phúc, tháng hành động quốc gia
thể dục thể thao quần chúng = tập luyện thường xuyên, toàn dân rèn luyện, rèn luyện thân thể, gương bác hồ vĩ đại, tập luyện thể dục, thể thao cho mọi người
thành tích cao = đội tuyển, năng khiếu thể thao
đại hội thể dục thể thao = giải thể thao, hội khỏe, giải thi đấu, đại hội tdtt, đại hội thể thao
sân vận động = nhà thi đấu, cơ sở vật chất thể thao, sân bóng, khu liên hợp, công trình thể thao, sân tập
`,
}
