import type { Programme } from './programme.js'

export const crime: Programme = {
  field: 'crime',
  signs:
    'tội phạm, tệ nạn, mại dâm, mua bán người, buôn bán người, an ninh trật tự, antt, bảo vệ an ninh tổ quốc, trật tự an toàn xã hội, ttatxh, tái hòa nhập cộng đồng, truy nã',
  things: `
~crime: tội phạm
~public order: an ninh trật tự, antt, trật tự an toàn xã hội, ttatxh
movement: bảo vệ an ninh tổ quốc, bảo vệ antq, phong trào toàn dân, toàn dân bảo vệ, ngày hội toàn dân
self-guarding models: tự quản, mô hình + an ninh, mô hình + phòng chống tội phạm, mô hình + antt
tip-offs: tin báo, tố giác, kiến nghị khởi tố
loan sharks: tín dụng đen, cho vay nặng lãi, cho vay lãi nặng, đòi nợ, lãi nặng
gangs: băng nhóm, băng ổ nhóm, xã hội đen, bảo kê, côn đồ, có tổ chức, ổ nhóm
crime on the net: công nghệ cao, không gian mạng, tội phạm mạng, lừa đảo + mạng, lừa đảo + internet, qua mạng
economic crime: tội phạm kinh tế, kinh tế tham nhũng, tham nhũng + tội phạm, tội phạm tham nhũng
environment crime: tội phạm môi trường, tội phạm về môi trường
smuggling: hàng lậu, hàng cấm, kém chất lượng, buôn lậu, hàng giả, gian lận thương mại
drugs: ma túy
drug treatment < drugs: cai nghiện, người nghiện
back into society: tái hòa nhập, hết án tù, chấp hành xong, mãn hạn tù, đặc xá, ra tù, tha tù, người lầm lỗi
prisons: trại giam, tạm giam, phạm nhân, nhà tạm giữ, thi hành án hình sự, án treo
weapons: pháo, súng săn, vũ khí, vật liệu nổ, công cụ hỗ trợ, súng tự chế
trafficking: mua bán người, buôn bán người, nạn nhân + mua bán, nạn nhân + buôn bán, buôn bán phụ nữ
victims of trafficking < trafficking: nạn nhân + mua bán, nạn nhân + buôn bán, hỗ trợ nạn nhân, tiếp nhận + nạn nhân, nạn nhân + trở về, xác minh + nạn nhân, bảo vệ nạn nhân
trafficking told of < trafficking: tuyên truyền + mua bán người, truyền thông + mua bán người, thủ đoạn + mua bán người, tuyên truyền + buôn bán người
known offenders < hard places: đối tượng hình sự, tiền án, tiền sự, cộm cán, quản lý đối tượng, gọi hỏi, răn đe, cảm hóa, giáo dục tại xã, quản lý giáo dục + đối tượng
violence at home: bạo lực gia đình, bạo lực trong gia đình
harm to children: xâm hại trẻ em, xâm hại tình dục, bạo lực trẻ em
young offenders: chưa thành niên, người chưa thành niên, thanh thiếu niên, bạo lực học đường, học đường, học sinh, tội phạm trong lứa tuổi
accidents of children: thương tích, đuối nước
residence: cư trú, thường trú, tạm trú, hộ khẩu, nhân khẩu, lưu trú
identity cards: căn cước, chứng minh nhân dân, cccd, định danh, dữ liệu dân cư, dữ liệu quốc gia về dân cư
foreigners: người nước ngoài, xuất nhập cảnh, xuất cảnh trái phép, nhập cảnh trái phép
prostitution: mại dâm
gambling: cờ bạc, đánh bạc, số đề, lô đề, cá độ
social evils: tệ nạn xã hội, tnxh, mê tín
business with conditions: kinh doanh có điều kiện, có điều kiện về an ninh, karaoke, ngành nghề có điều kiện, cơ sở kinh doanh dịch vụ, cầm đồ
patrols: tuần tra, tuần tra kiểm soát, tội phạm đường phố, cướp giật, trộm cắp, 141, đường phố, tuần tra vũ trang
attack periods: cao điểm, tấn công trấn áp, ra quân
solving of cases: điều tra khám phá, khám phá, tỷ lệ điều tra, điều tra + án, án + làm rõ, giải quyết án, trọng án, phá án
prosecuting < solving of cases: truy tố, xét xử, xét xử lưu động, vụ án hình sự
wanted men: truy nã, đầu thú
hard places: địa bàn trọng điểm, địa bàn phức tạp, địa bàn + phức tạp, chuyển hóa địa bàn, chuyển hóa, tụ điểm
disputes: mâu thuẫn, hòa giải, giải quyết mâu thuẫn, điểm nóng, khiếu kiện, tranh chấp
guards at the base < public order: công an viên, bảo vệ an ninh trật tự ở cơ sở, lực lượng tham gia bảo vệ an ninh, bảo vệ dân phố, dân phòng, lực lượng bảo vệ antt
commune police: công an xã, công an chính quy, công an cấp xã
security of offices: cơ quan doanh nghiệp + an ninh, nội bộ, mục tiêu trọng điểm
security of information: an toàn thông tin
cameras: camera
crime publicity: thủ đoạn phạm tội, phương thức thủ đoạn, ý thức phòng ngừa, tuyên truyền + tội phạm, truyền thông + tội phạm, phổ biến + tội phạm, tuyên truyền + phương thức thủ đoạn, thủ đoạn, tuyên truyền + tệ nạn, giáo dục pháp luật + tội phạm, tuyên truyền + an ninh trật tự, phòng ngừa + nâng cao cảnh giác, nâng cao cảnh giác
boards < councils, steering: ban chỉ đạo 138, ban chỉ đạo + tội phạm, ban chỉ đạo + 138, ban chỉ đạo
awards: khen thưởng, biểu dương, tuyên dương, gương người tốt
hiv: hiv, aids
traffic: giao thông, đua xe
fires: phòng cháy, cháy nổ, pccc
jobs: việc làm, dạy nghề
money: kinh phí, quỹ phòng chống tội phạm, ngân sách
numbers: thống kê + tội phạm, báo cáo hình sự
reports: báo cáo kết quả, chế độ báo cáo, báo cáo định kỳ
looking back: sơ kết, tổng kết
inspection: kiểm tra công tác, kiểm tra việc thực hiện, kiểm tra đôn đốc
steering: lãnh đạo + tội phạm, chỉ đạo + tội phạm, chỉ thị 48, chỉ thị số 48, lãnh đạo + an ninh trật tự
leaders' duty: người đứng đầu
foreign ties: hợp tác quốc tế, biên giới
credit: tổ chức tín dụng, ngân hàng, vay vốn
data: cơ sở dữ liệu, công nghệ thông tin
working together: quy chế phối hợp, nghị quyết liên tịch, chương trình phối hợp
`,
  words: `
an ninh trật tự = trật tự an toàn xã hội
`,
  kin: `
an ninh trật tự = trật tự an toàn xã hội, antt, ttatxh, an ninh và trật tự
toàn dân bảo vệ an ninh tổ quốc = bảo vệ an ninh tổ quốc, toàn dân bảo vệ antq, phong trào toàn dân bảo vệ an ninh tổ quốc
tội phạm = phòng chống tội phạm
tin báo tố giác tội phạm = tố giác, tin báo, tin báo về tội phạm, tố giác tội phạm, tin báo tố giác, kiến nghị khởi tố
tín dụng đen = cho vay nặng lãi, cho vay lãi nặng, đòi nợ thuê, đòi nợ
băng nhóm = băng ổ nhóm, xã hội đen, ổ nhóm
công nghệ cao = tội phạm mạng, không gian mạng
lừa đảo = lừa đảo chiếm đoạt tài sản
tái hòa nhập cộng đồng = mãn hạn tù, chấp hành xong án phạt tù, đặc xá, hết án tù, hòa nhập cộng đồng
vũ khí = vật liệu nổ, công cụ hỗ trợ, súng tự chế, vũ khí vật liệu nổ
mua bán người = buôn bán người, phòng chống mua bán người
đối tượng hình sự = tiền án, tiền sự
bạo lực gia đình = bạo lực trong gia đình
cư trú = tạm trú, thường trú, đăng ký cư trú
mại dâm = tệ nạn mại dâm
cờ bạc = đánh bạc, số đề, lô đề
tội phạm đường phố = trộm cắp, cướp giật
truy nã = đối tượng truy nã
tệ nạn xã hội = tệ nạn
điều tra khám phá = khám phá, trọng án
phương thức thủ đoạn = thủ đoạn, thủ đoạn phạm tội, phương thức thủ đoạn tội phạm
người chưa thành niên = thanh thiếu niên, chưa thành niên, lứa tuổi chưa thành niên, bạo lực học đường
bảo vệ dân phố = công an viên, lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở, bảo vệ an ninh trật tự ở cơ sở, lực lượng bảo vệ an ninh trật tự ở cơ sở
kinh doanh có điều kiện = ngành nghề kinh doanh có điều kiện, cầm đồ, ngành nghề đầu tư kinh doanh có điều kiện
ban chỉ đạo 138 = ban chỉ đạo phòng chống tội phạm
tấn công trấn áp tội phạm = trấn áp tội phạm, tấn công trấn áp
nạn nhân mua bán người = nạn nhân bị mua bán, nạn nhân bị buôn bán
mô hình tự quản = tự quản về an ninh trật tự
`,
}
