import type { Programme } from './programme.js'

export const drugs: Programme = {
  field: 'drugs',
  signs: 'ma túy, cai nghiện, methadone, chất gây nghiện',
  things: `
~drugs: ma túy, pcmt
~treatment of addicts: cai nghiện
treatment at home < treatment of addicts: cai nghiện + gia đình, cai nghiện + cộng đồng, cai nghiện tự nguyện
treatment by order < treatment of addicts: bắt buộc, giáo dục bắt buộc
centres < treatment of addicts, treatment by order: cơ sở vật chất + cai nghiện, nâng cấp + cơ sở cai nghiện, nâng cấp + trung tâm, sửa chữa + trung tâm, đầu tư + cơ sở cai nghiện, đầu tư + cai nghiện, trang thiết bị, trung tâm chữa bệnh giáo dục
order in centres < treatment of addicts, centres: quản lý học viên, học viên, bỏ trốn, trốn, thẩm lậu
treatment staff < treatment of addicts, training: bồi dưỡng + cai nghiện, đào tạo + cai nghiện, cán bộ cai nghiện, đội ngũ + cai nghiện, cán bộ làm công tác cai nghiện, tập huấn + cai nghiện, tư vấn + cai nghiện
methadone: methadone, thuốc thay thế, chất thay thế
hiv: hiv, aids
finding addicts < after treatment: người nghiện + hồ sơ, người nghiện + thống kê, người nghiện + rà soát, rà soát + người nghiện, thống kê + người nghiện, điều tra + người nghiện, hồ sơ quản lý, số người nghiện, người sử dụng trái phép, quản lý người nghiện, phân loại + người nghiện, xác định tình trạng nghiện
tests for drugs: xét nghiệm, test, xét nghiệm phát hiện, dương tính
drivers: lái xe, người điều khiển phương tiện
expert opinions: giám định
hot spots: điểm phức tạp, tụ điểm, điểm tụ điểm, điểm bán lẻ, điểm nóng, tổ chức sử dụng
border: biên giới, đường dây, xuyên quốc gia, cửa khẩu, tuyến + ma túy, vận chuyển, cao điểm tấn công, tội phạm ma túy
prosecuting: truy tố, xét xử, xét xử lưu động, vụ án
communes without drugs < hot spots: xã không ma túy, không có ma túy, không tệ nạn, phường không, không ma túy, địa bàn không, trong sạch không, chuyển hóa địa bàn, địa bàn trọng điểm, làm sạch
after treatment: sau cai, sau cai nghiện, tái nghiện, hoàn thành cai nghiện, người sau cai
work after treatment < after treatment: dạy nghề, việc làm, vay vốn, học nghề, đào tạo nghề, tạo việc làm
drugs publicity: tuyên truyền + ma túy, truyền thông + ma túy, phổ biến + ma túy, giáo dục + ma túy, nâng cao nhận thức + ma túy, tác hại của ma túy, hậu quả + ma túy
drugs at schools < drugs publicity: học sinh, trường học, học đường, sinh viên, nhà trường, cơ sở giáo dục
drugs among workers < drugs publicity: công nhân, người lao động
month of action: tháng hành động, ngày toàn dân, 26 6, ngày quốc tế phòng chống ma túy, mít tinh
precursors: tiền chất, thuốc gây nghiện, hướng thần, chất gây nghiện
drug plants: cây thuốc phiện, thuốc phiện, cần sa, cây có chứa, trồng cây có chất, trồng và tái trồng, tái trồng, cây anh túc
other crops: chuyển đổi cây trồng, cây trồng thay thế, sinh kế
karaoke: karaoke, vũ trường, quán bar, cơ sở lưu trú, có điều kiện, nhà nghỉ
prostitution: mại dâm
foreign ties < border: hợp tác quốc tế, nước láng giềng, hợp tác + lào, hợp tác + trung quốc, hợp tác + campuchia
boards < councils, steering, hiv, prostitution: ban chỉ đạo
police of drugs: lực lượng chuyên trách, cảnh sát điều tra, bộ đội biên phòng, đội phòng chống ma túy
tip-offs: tố giác, tin báo, hòm thư
movement: toàn dân + ma túy, phong trào, mô hình, câu lạc bộ
families and unions: mặt trận tổ quốc, đoàn thể, dòng họ, người có uy tín
money: kinh phí, mức hỗ trợ, ngân sách
help of those treated < money, treatment at home: chi hỗ trợ, tiền ăn, tiền thuốc, chính sách + người cai nghiện, hỗ trợ người cai nghiện, kinh phí hỗ trợ, chính sách hỗ trợ
leaders' duty: người đứng đầu
steering: lãnh đạo + ma túy, chỉ đạo + ma túy, chỉ thị + ma túy
reports: báo cáo + ma túy, báo cáo kết quả, chế độ báo cáo, thống kê báo cáo
looking back: sơ kết, tổng kết
inspection: kiểm tra công tác, kiểm tra việc thực hiện, kiểm tra giám sát
law making: văn bản quy phạm pháp luật, thể chế, chính sách pháp luật
vocational training: lao động nông thôn
school violence: bạo lực
data: cơ sở dữ liệu, phần mềm
`,
  words: `
ma túy
`,
  kin: `
ma túy = pcmt, phòng chống ma túy, tệ nạn ma túy
chất ma túy = trái phép chất ma túy
cai nghiện = cai nghiện ma túy
xã phường không ma túy = xã không ma túy, không có ma túy, không ma túy, không tệ nạn ma túy, phường không tệ nạn
cai nghiện tại cộng đồng = cai nghiện tự nguyện, cai nghiện tự nguyện ở cộng đồng, cai nghiện tại nhà, cai nghiện tại gia đình cộng đồng, cai nghiện ma túy tại gia đình cộng đồng, cai nghiện tại gia đình, cai nghiện ma túy tại gia đình, cai nghiện ở cộng đồng
cai nghiện bắt buộc = cơ sở cai nghiện bắt buộc, trung tâm cai nghiện bắt buộc
cơ sở cai nghiện = trung tâm cai nghiện, cơ sở cai nghiện ma túy, trung tâm chữa bệnh
sau cai nghiện = tái nghiện, quản lý sau cai
người nghiện = người nghiện ma túy, người sử dụng trái phép chất ma túy
methadone = chất thay thế, thuốc thay thế
tụ điểm = điểm phức tạp, điểm tụ điểm
đường dây = đường dây ma túy
tiền chất = thuốc gây nghiện, thuốc hướng thần, tiền chất công nghiệp
cây thuốc phiện = cần sa, cây có chứa chất ma túy
karaoke = vũ trường, quán bar
địa bàn trọng điểm = địa bàn phức tạp, địa bàn trọng điểm phức tạp
tháng hành động phòng chống ma túy = ngày toàn dân phòng chống ma túy
cán bộ cai nghiện = cán bộ làm công tác cai nghiện, làm công tác cai nghiện, đội ngũ làm công tác cai nghiện
hợp tác quốc tế phòng chống ma túy = nước bạn, nước láng giềng, nước bạn lào
án ma túy = vụ án ma túy, các vụ án ma túy
học viên cai nghiện = quản lý học viên
`,
}
