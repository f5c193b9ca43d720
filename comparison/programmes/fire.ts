import type { Programme } from './programme.js'

export const fire: Programme = {
  field: 'fire',
  signs: 'phòng cháy, chữa cháy, pccc, cnch, cháy nổ',
  things: `
~fire safety: phòng cháy, chữa cháy, pccc
~rescue: cứu nạn cứu hộ, cứu hộ cứu nạn, cnch
local squads: dân phòng, chữa cháy cơ sở, pccc cơ sở, phòng cháy chữa cháy cơ sở, đội cơ sở, phòng cháy và chữa cháy cơ sở, pccc chuyên ngành, đội chữa cháy, lực lượng tại chỗ, đội pccc
pay of squads < local squads: phụ cấp, chế độ chính sách, hỗ trợ thường xuyên, chế độ + dân phòng
drills: phương án chữa cháy, phương án pccc, thực tập phương án, diễn tập, thực tập, phương án + cứu nạn, phương án + chữa cháy, phương án + cnch
offenders punished < inspection: xử phạt, xử lý nghiêm + vi phạm, đình chỉ hoạt động
inspection: rà soát + an toàn pccc, rà soát + điều kiện, kiểm tra an toàn pccc, kiểm tra an toàn phòng cháy, kiểm tra an toàn về, tổng kiểm tra, tổng rà soát, kiểm tra + pccc, kiểm tra + phòng cháy, kiểm tra + cơ sở, thanh tra + phòng cháy, tự kiểm tra, điều tra cơ bản, phúc tra
list of places < inspection: danh sách + cơ sở, phân cấp quản lý cơ sở, lập danh sách
water for fires: nguồn nước, trụ nước, bể nước, họng nước, bến lấy nước, trụ cấp nước, cấp nước chữa cháy, hố thu nước, bến bãi lấy nước
tools: phương tiện chữa cháy, phương tiện pccc, xe chữa cháy, trang bị phương tiện, thiết bị chữa cháy, trang thiết bị, phương tiện + cứu hộ, phương tiện phòng cháy, trang bị + phương tiện, thiết bị pccc, trang bị + pccc
home extinguishers < tools, homes with shops: bình chữa cháy, bình cứu hỏa, mỗi gia đình, dụng cụ phá dỡ
barracks: doanh trại, trụ sở + cảnh sát, đội cảnh sát, xây dựng + cảnh sát phòng cháy
neighbour groups: tổ liên gia, liên gia an toàn, điểm chữa cháy công cộng, cụm dân cư an toàn, khu dân cư an toàn, khu dân cư + điển hình, cụm liên kết
approval of designs: thẩm duyệt, nghiệm thu, thẩm định thiết kế
old buildings < approval of designs, inspection: trước khi luật, trước năm 2001, trước ngày luật, chưa nghiệm thu, không bảo đảm yêu cầu, không đảm bảo yêu cầu, không đảm bảo + đưa vào sử dụng, không bảo đảm + đưa vào sử dụng, trước luật, nghị quyết + trước, tồn tại vi phạm, có hiệu lực
fire publicity < ways out: tuyên truyền + phòng cháy, tuyên truyền + pccc, phổ biến + phòng cháy, phổ biến + pccc, truyền thông + pccc, truyền thông + phòng cháy, kỹ năng + thoát nạn, kỹ năng thoát hiểm, kỹ năng thoát nạn, kiến thức + phòng cháy, kiến thức + pccc, hướng dẫn + kỹ năng, quán triệt + phòng cháy, quán triệt + pccc
fire at schools < fire publicity: trường học, học sinh, nhà trường, cơ sở giáo dục, giảng dạy, ngoại khóa
ways out: lối thoát nạn, lối thoát, đường thoát, lối ra thoát nạn, lồng sắt, chuồng cọp, lối ra khẩn cấp, đường thoát hiểm, lối thoát hiểm
homes with shops: kết hợp kinh doanh, kết hợp sản xuất
~rented homes: nhà trọ, nhà cho thuê, chung cư mini, nhiều căn hộ
~high buildings: chung cư, cao tầng, nhà cao tầng
~karaoke: karaoke, vũ trường, quán bar, dịch vụ giải trí
~markets: chợ, trung tâm thương mại, siêu thị
~industrial zones: khu công nghiệp, cụm công nghiệp, kho, nhà xưởng
petrol and gas: xăng dầu, khí đốt, gas, hóa chất, vật liệu nổ
electricity < inspection: an toàn điện, sử dụng điện, hệ thống điện, thiết bị điện, chập điện, an toàn điện, quá tải + điện, nguồn điện
forest fires: cháy rừng, chữa cháy rừng, băng cản lửa, đường băng, mùa khô + rừng
squad training < training, drills, local squads: huấn luyện, bồi dưỡng nghiệp vụ, tập huấn nghiệp vụ, chứng nhận huấn luyện, bồi dưỡng + pccc, tập huấn + pccc, tập huấn + phòng cháy, bồi dưỡng + phòng cháy
movement: phong trào toàn dân, toàn dân phòng cháy, toàn dân tham gia, ngày toàn dân, toàn dân pccc, phong trào + pccc, điển hình tiên tiến
contests < movement, competitions, local squads: hội thao, hội thi, cuộc thi
fire alarms < police of fire: truyền tin báo, báo cháy, báo sự cố, trung tâm 114, giám sát cháy, cơ sở dữ liệu, khai báo dữ liệu, 114, help 114
going out to fires: cứu chữa, trực 24, quân số, trực chiến, thường trực, trực sẵn sàng, sẵn sàng chiến đấu, sẵn sàng chữa cháy, ứng trực, chỉ huy chữa cháy, tổ chức chữa cháy, kịp thời chữa cháy
causes of fires: nguyên nhân, điều tra + cháy, khám nghiệm
drowning: đuối nước, sông nước
road rescue: tai nạn giao thông
collapse: sập đổ, sạt lở, thiên tai
planning < water for fires, planning of telecoms: quy hoạch, hạ tầng phòng cháy, hạ tầng pccc, hạ tầng giao thông + chữa cháy, giao thông phục vụ chữa cháy
money: kinh phí, ngân sách
insurance: bảo hiểm cháy
police of fire: kiện toàn + cảnh sát, lực lượng cảnh sát
fire boards < councils: ban chỉ đạo + phòng cháy, ban chỉ đạo + pccc, ban chỉ huy
fire steering: lãnh đạo + phòng cháy, chỉ đạo + phòng cháy, lãnh đạo + pccc, chỉ đạo + pccc, chỉ thị 47, chỉ thị số 47, chỉ thị 01, nghị quyết 99
leaders' duty: người đứng đầu, chủ cơ sở, chủ hộ
reports: báo cáo kết quả, chế độ báo cáo, báo cáo định kỳ, giao ban
looking back: sơ kết, tổng kết
procedures: thủ tục hành chính, cải cách hành chính
rules: quy chuẩn, tiêu chuẩn + pccc, văn bản quy phạm pháp luật
socialisation: xã hội hóa
working together: quy chế phối hợp, phối hợp + lực lượng
awards: khen thưởng, biểu dương
cameras: camera
models: mô hình
`,
  words: `
phòng cháy = phòng cháy chữa cháy
tìm kiếm cứu nạn = cứu hộ cứu nạn, cứu nạn cứu hộ
`,
  kin: `
phòng cháy = phòng cháy chữa cháy, phòng cháy và chữa cháy, pccc, chữa cháy
tìm kiếm cứu nạn = cứu hộ cứu nạn, cứu nạn cứu hộ, cnch, cứu nạn và cứu hộ, tkcn
dân phòng = đội dân phòng, lực lượng dân phòng
chữa cháy cơ sở = pccc cơ sở, đội pccc cơ sở, đội cơ sở
phương án chữa cháy = diễn tập chữa cháy, thực tập phương án chữa cháy, thực tập chữa cháy, phương án pccc, thực tập phương án
nguồn nước chữa cháy = trụ nước, bể nước, họng nước, họng nước chữa cháy, bến lấy nước, trụ nước chữa cháy
phương tiện chữa cháy = xe chữa cháy, phương tiện pccc, thiết bị pccc, thiết bị chữa cháy
tổ liên gia = tổ liên gia an toàn, điểm chữa cháy công cộng
thẩm duyệt = nghiệm thu, thẩm duyệt thiết kế, nghiệm thu về phòng cháy
thoát nạn = thoát hiểm, lối thoát nạn, lối thoát hiểm, đường thoát hiểm, lối thoát
cháy nổ = cháy, sự cố cháy nổ
báo cháy = truyền tin báo cháy, truyền tin báo sự cố
cháy rừng = phòng cháy rừng, phòng cháy chữa cháy rừng, chữa cháy rừng
đường băng cản lửa = băng cản lửa
toàn dân phòng cháy chữa cháy = toàn dân tham gia phòng cháy chữa cháy, toàn dân tham gia phòng cháy, toàn dân pccc, toàn dân phòng cháy, toàn dân phòng cháy và chữa cháy
công trình tồn tại = trước năm 2001, trước khi luật phòng cháy, trước ngày luật phòng cháy, không bảo đảm yêu cầu về phòng cháy, không bảo đảm yêu cầu phòng cháy, không đảm bảo yêu cầu về phòng cháy
cơ sở thuộc diện quản lý = diện quản lý về phòng cháy, thuộc diện quản lý
huấn luyện nghiệp vụ = chứng nhận huấn luyện, huấn luyện phòng cháy
thiết bị điện = hệ thống điện, sử dụng điện, chập điện
bình chữa cháy = bình cứu hỏa, dụng cụ phá dỡ
nhà trọ = chung cư mini, nhà cho thuê, nhà cho thuê trọ, nhà ở nhiều căn hộ, nhiều căn hộ, nhà ở cho thuê
hội thao = hội thi thể thao, hội thao nghiệp vụ, hội thi thể thao nghiệp vụ
trực chiến = trực sẵn sàng chiến đấu, sẵn sàng chiến đấu, sẵn sàng chữa cháy, thường trực sẵn sàng chiến đấu
kỹ năng phòng cháy = kỹ năng pccc, kiến thức phòng cháy, kiến thức pccc, kỹ năng thoát nạn, kỹ năng thoát hiểm, kiến thức phòng cháy chữa cháy
đuối nước = tai nạn đuối nước
kiểm tra an toàn phòng cháy = kiểm tra an toàn pccc, kiểm tra pccc, kiểm tra về phòng cháy
lồng sắt = chuồng cọp
`,
}
