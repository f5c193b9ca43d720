import type { Programme } from './programme.js'

/** Forests: their keeping, planting, fires in them. */
export const forestry: Programme = {
  field: 'forestry',
  signs:
    'lâm nghiệp, phòng cháy chữa cháy rừng, cháy rừng, pcccr, bảo vệ rừng, phát triển rừng, trồng rừng, trồng cây phân tán, trồng cây xanh, kiểm lâm, dịch vụ môi trường rừng, lâm sản, động vật hoang dã, một tỷ cây xanh, tết trồng cây',
  things: `
fire plans: phương án phòng cháy, phương án + cháy rừng, phương án chữa cháy, phương án pcccr, phương án + pcccr
fire warning < broadcast: cảnh báo cháy, dự báo cháy, cấp dự báo, dự báo cảnh báo, cảnh báo nguy cơ cháy, cấp cháy rừng, biển báo, bảng dự báo, biển cấm lửa, cảnh báo + cháy rừng
early finding of fires: phát hiện sớm + cháy, điểm cháy, viễn thám, vệ tinh, chòi canh, camera, flycam, trực cháy, ảnh vệ tinh, trực gác, trực 24, phát hiện + điểm cháy, hotspot
watch over fires < early finding of fires: trực cháy, trực 24, thường trực, trực gác, canh phòng, ca trực
firebreaks: đường băng cản lửa, băng trắng, băng xanh, cản lửa
undergrowth: vật liệu cháy, thực bì, dọn thực bì, xử lý thực bì, phát dọn thực bì, giảm vật liệu cháy, đốt trước, đốt có kiểm soát
slash and burn: đốt nương, phát nương, làm nương rẫy, sử dụng lửa, dùng lửa, nương rẫy, đốt rẫy, đốt dọn, đốt ong, nguồn lửa
fire forces < forest steering: lực lượng chữa cháy, tổ đội + cháy rừng, tổ đội phòng cháy, tổ đội quần chúng, lực lượng + chữa cháy rừng, đội xung kích, huy động lực lượng, tổ đội bảo vệ rừng
four on the spot: bốn tại chỗ, 4 tại chỗ
fire equipment: dụng cụ chữa cháy, phương tiện chữa cháy, trang thiết bị + cháy rừng, máy thổi gió, mua sắm + cháy rừng, trang thiết bị pcccr, dụng cụ phương tiện, công cụ + chữa cháy, phương tiện + chữa cháy
fire drills < fire plans: diễn tập, thực tập phương án
fire training < training: tập huấn + cháy rừng, tập huấn + phòng cháy, huấn luyện + cháy rừng, tập huấn + pcccr, tập huấn + chữa cháy
fire key places: trọng điểm cháy, vùng trọng điểm, dễ cháy, khu vực trọng điểm, nguy cơ cháy cao, bản đồ phân vùng
fire fighting: tổ chức chữa cháy, dập tắt, cứu chữa, khi xảy ra cháy, chữa cháy kịp thời, đám cháy
fire causes: nguyên nhân cháy, thủ phạm, điều tra + cháy rừng, truy tìm
damage after fires: khắc phục hậu quả, sau cháy, phục hồi rừng sau cháy
fire reports: báo cáo + cháy rừng, thông tin báo cáo + cháy
fire inspection: kiểm tra + cháy rừng, kiểm tra + phòng cháy, kiểm tra + pcccr, kiểm tra an toàn về phòng cháy
forest publicity: tuyên truyền + bảo vệ rừng, tuyên truyền + cháy rừng, phổ biến + bảo vệ rừng, tuyên truyền + luật lâm nghiệp, tuyên truyền + pcccr, truyền thông + rừng, phổ biến + lâm nghiệp, tuyên truyền + bảo vệ phát triển rừng, tuyên truyền + phòng cháy, nâng cao nhận thức + rừng
pledges: cam kết, ký cam kết, quy ước bảo vệ rừng, hương ước, quy ước
forest steering: ban chỉ đạo + rừng, ban chỉ huy + rừng, ban chỉ huy, kiện toàn + cháy rừng, ban chỉ đạo + phát triển lâm nghiệp, ban chỉ đạo
owners' duty: trách nhiệm + chủ rừng, chủ rừng
officials' duty: trách nhiệm quản lý nhà nước về rừng, trách nhiệm + chủ tịch ủy ban nhân dân, trách nhiệm + chính quyền
patrols: tuần tra, truy quét, tuần tra kiểm tra, kiểm tra rừng, tuần tra canh gác, chống chặt phá, mật phục
illegal logging < fire key places, patrols: chặt phá, truy quét, phá rừng, chặt phá rừng, khai thác rừng trái phép, khai thác lâm sản trái phép, lấn chiếm, lấn chiếm đất rừng, phá rừng trái pháp luật, khai thác gỗ trái phép, vi phạm lâm luật, xâm hại rừng, vi phạm + bảo vệ rừng, hành vi vi phạm, hành vi xâm hại
encroached forest land < illegal logging: lấn chiếm, lấn chiếm đất rừng, bao chiếm, lấn chiếm đất lâm nghiệp
timber trade: vận chuyển lâm sản, mua bán lâm sản, chế biến gỗ, cơ sở chế biến, kinh doanh lâm sản, nguồn gốc lâm sản, buôn bán lâm sản, xưởng xẻ, cơ sở kinh doanh, truy xuất nguồn gốc gỗ
wild animals: động vật hoang dã, gây nuôi, đvhd, chim di cư, chim hoang dã, săn bắt, nguy cấp quý hiếm, bẫy bắt
forest monitoring: diễn biến rừng, kiểm kê rừng, hiện trạng rừng, diễn biến tài nguyên rừng, điều tra rừng, theo dõi + rừng, điều tra kiểm kê
changes of forests < forest monitoring: diễn biến rừng, theo dõi diễn biến, diễn biến tài nguyên rừng, cập nhật diễn biến
three kinds of forests: ba loại rừng, 3 loại rừng, quy hoạch rừng, quy hoạch lâm nghiệp, ranh giới rừng, cắm mốc, phân định ranh giới
allocation of forests: giao rừng, cho thuê rừng, giao đất giao rừng, giao đất lâm nghiệp, giao đất gắn với giao rừng
contracted care: khoán bảo vệ, giao khoán, khoán quản lý bảo vệ, nhận khoán
change of forest use: chuyển mục đích sử dụng rừng, chuyển mục đích + rừng, trồng rừng thay thế, chuyển đổi rừng
replacement planting < change of forest use: trồng rừng thay thế, trồng thay thế
planting: trồng rừng, trồng mới rừng, trồng rừng tập trung, rừng trồng, trồng lại rừng, trồng mới
large timber: gỗ lớn, thâm canh rừng, rừng gỗ lớn, chuyển hóa rừng
scattered trees: cây phân tán, trồng cây xanh, một tỷ cây, 1 tỷ cây, tết trồng cây, trồng cây xanh phân tán, trồng cây
restoring: khoanh nuôi, tái sinh, làm giàu rừng, phục hồi rừng, nuôi dưỡng rừng, chăm sóc rừng
coastal forests: rừng ngập mặn, rừng ven biển, rừng phòng hộ ven biển, chắn sóng, chắn cát
seedlings: giống cây lâm nghiệp, cây giống, vườn ươm, giống lâm nghiệp, nguồn giống
forest certificates: chứng chỉ rừng, fsc, quản lý rừng bền vững, vfcs, phương án quản lý rừng bền vững
forest services: dịch vụ môi trường rừng, dvmtr, chi trả dịch vụ
forest carbon: các bon rừng, tín chỉ các bon, hấp thụ các bon
undercanopy farming: dưới tán rừng, lâm sản ngoài gỗ, dược liệu
special-use forests: rừng đặc dụng, vườn quốc gia, khu bảo tồn, bảo tồn thiên nhiên, rừng phòng hộ, bảo tồn + sinh học
border forests: giáp ranh, vùng giáp ranh, quy chế phối hợp, phối hợp + công an quân đội, phối hợp + kiểm lâm công an
rangers: kiểm lâm, lực lượng kiểm lâm, kiểm lâm địa bàn
forest companies: công ty lâm nghiệp, lâm trường, ban quản lý rừng
forest money: kinh phí + cháy rừng, kinh phí + bảo vệ rừng, kinh phí + pcccr, quỹ bảo vệ, vốn + bảo vệ rừng, nguồn lực + bảo vệ rừng
forest roads < patrols: đường lâm nghiệp, đường tuần tra, trạm bảo vệ rừng
forest pests: sâu bệnh hại rừng, sâu róm, sâu bệnh
`,
  words: `
bảo vệ rừng = phát triển rừng
lâm nghiệp
chủ rừng
trồng rừng thay thế
khoanh nuôi tái sinh
`,
  kin: `
bảo vệ rừng = phát triển rừng, quản lý bảo vệ rừng, bảo vệ và phát triển rừng, qlbvr, bvr
phòng cháy chữa cháy rừng = pcccr, cháy rừng, phòng chống cháy rừng
đường băng cản lửa = băng cản lửa
vật liệu cháy = thực bì
bốn tại chỗ = 4 tại chỗ
diễn biến rừng = diễn biến tài nguyên rừng
dịch vụ môi trường rừng = dvmtr
cây phân tán = trồng cây xanh, trồng cây phân tán
phá rừng = chặt phá rừng
nương rẫy = phát nương làm rẫy
động vật hoang dã = đvhd
lấn chiếm đất rừng = bao chiếm, lấn chiếm đất lâm nghiệp
tết trồng cây = phát động trồng cây
phương án phòng cháy = phương án chữa cháy, phương án pcccr
cảnh báo cháy = dự báo cháy, cấp dự báo, dự báo cảnh báo, cảnh báo nguy cơ cháy, cấp cháy rừng, bảng dự báo, biển cấm lửa
điểm cháy = ảnh vệ tinh
băng trắng = băng xanh, cản lửa
dọn thực bì = xử lý thực bì, phát dọn thực bì, giảm vật liệu cháy, đốt trước, đốt có kiểm soát
đốt nương = phát nương, làm nương rẫy, dùng lửa, đốt rẫy, đốt dọn, đốt ong, nguồn lửa
lực lượng chữa cháy = tổ đội phòng cháy, tổ đội quần chúng, đội xung kích, tổ đội bảo vệ rừng
dụng cụ chữa cháy = phương tiện chữa cháy, máy thổi gió, trang thiết bị pcccr, dụng cụ phương tiện
trọng điểm cháy = nguy cơ cháy cao
dập tắt = cứu chữa, chữa cháy kịp thời, đám cháy
tuần tra = truy quét, tuần tra kiểm tra, tuần tra canh gác, chống chặt phá, mật phục
khai thác rừng trái phép = khai thác lâm sản trái phép, phá rừng trái pháp luật, khai thác gỗ trái phép, xâm hại rừng
vận chuyển lâm sản = mua bán lâm sản, chế biến gỗ, kinh doanh lâm sản, nguồn gốc lâm sản, buôn bán lâm sản, xưởng xẻ, truy xuất nguồn gốc gỗ
gây nuôi = chim di cư, chim hoang dã, săn bắt, bẫy bắt
kiểm kê rừng = hiện trạng rừng, điều tra rừng, điều tra kiểm kê
ba loại rừng = quy hoạch rừng, quy hoạch lâm nghiệp, ranh giới rừng, phân định ranh giới
giao rừng = cho thuê rừng, giao đất giao rừng, giao đất lâm nghiệp, giao đất gắn với giao rừng
khoán bảo vệ = giao khoán, khoán quản lý bảo vệ, nhận khoán
trồng mới rừng = trồng rừng tập trung, trồng lại rừng
gỗ lớn = thâm canh rừng, rừng gỗ lớn, chuyển hóa rừng
một tỷ cây = trồng cây xanh phân tán
khoanh nuôi = làm giàu rừng, phục hồi rừng, nuôi dưỡng rừng, chăm sóc rừng
rừng ngập mặn = rừng ven biển, rừng phòng hộ ven biển, chắn sóng, chắn cát
giống cây lâm nghiệp = vườn ươm, giống lâm nghiệp, nguồn giống
chứng chỉ rừng = phương án quản lý rừng bền vững
tín chỉ các bon = hấp thụ các bon
dưới tán rừng = lâm sản ngoài gỗ
rừng đặc dụng = vườn quốc gia, khu bảo tồn, bảo tồn thiên nhiên, rừng phòng hộ
kiểm lâm = lực lượng kiểm lâm, kiểm lâm địa bàn
`,
}
