import type { Programme } from './programme.js'

export const poverty: Programme = {
  field: 'poverty',
  signs: 'giảm nghèo, hộ nghèo, nghèo đa chiều, xóa đói',
  things: `
poverty publicity: trông chờ, ỷ lại, tuyên truyền + giảm nghèo, truyền thông + giảm nghèo, nâng cao nhận thức + giảm nghèo, tuyên truyền + thoát nghèo, phổ biến + giảm nghèo, truyền thông về giảm nghèo, ý chí thoát nghèo, ý chí vươn lên, tự lực vươn lên
information poverty: nghèo về thông tin, giảm nghèo thông tin, tiếp cận thông tin, thiếu hụt thông tin, dịch vụ viễn thông, sử dụng internet, điểm cung cấp thông tin, sử dụng dịch vụ viễn thông
survey of the poor: rà soát + hộ nghèo, điều tra + hộ nghèo, rà soát hộ nghèo, bình xét + hộ nghèo, xác định hộ nghèo, phân loại hộ nghèo, rà soát + nghèo đa chiều, danh sách hộ nghèo
poverty data < survey of the poor: phần mềm + hộ nghèo, cơ sở dữ liệu + hộ nghèo, phần mềm + giảm nghèo, cơ sở dữ liệu + giảm nghèo
credit: tín dụng, vay vốn, vốn vay, ngân hàng chính sách, vốn ưu đãi, cho vay
livelihood models: mô hình giảm nghèo, mô hình sinh kế, đa dạng hóa sinh kế, nhân rộng mô hình, sinh kế, dự án giảm nghèo, mô hình + hộ nghèo, hỗ trợ con giống, hỗ trợ cây trồng
production support: phát triển sản xuất, hỗ trợ sản xuất, sản xuất nông nghiệp, cộng đồng + sản xuất, liên kết + chuỗi, khuyến nông, chuyển giao kỹ thuật, khuyến lâm
better food < schooling, health care of the poor: dinh dưỡng, suy dinh dưỡng, thể thấp còi
vocational training: đào tạo nghề, giáo dục nghề nghiệp, dạy nghề, học nghề, gdnn
vocational schools < vocational training: cơ sở giáo dục nghề nghiệp, trường nghề, trung tâm giáo dục nghề nghiệp, thiết bị đào tạo
jobs: giải quyết việc làm, tạo việc làm, giới thiệu việc làm, việc làm bền vững, sàn giao dịch việc làm, phiên giao dịch việc làm, kết nối việc làm, thông tin thị trường lao động, cung cầu lao động
work abroad < jobs: xuất khẩu lao động, lao động đi làm việc ở nước ngoài, làm việc ở nước ngoài, theo hợp đồng, đi làm việc ở nước ngoài
houses: nhà ở, nhà tạm, nhà dột nát, xây nhà, sửa chữa nhà, xóa nhà tạm, đại đoàn kết, nhà tình thương
water and toilets: nước sạch, nước sinh hoạt, nhà tiêu, hợp vệ sinh, nhà vệ sinh, công trình vệ sinh
health insurance < health care of the poor: bảo hiểm y tế, bhyt, thẻ bảo hiểm
health care of the poor: khám chữa bệnh, chăm sóc sức khỏe, dịch vụ y tế, khám bệnh chữa bệnh
schooling < policies: miễn giảm học phí, chi phí học tập, giáo dục cho, học bổng, hỗ trợ học sinh, học phí, con hộ nghèo, trẻ em nghèo, đi học đúng độ tuổi, tiền ăn trưa
electricity: tiền điện, hỗ trợ điện
legal aid: trợ giúp pháp lý, tư vấn pháp luật
social assistance: trợ giúp xã hội, bảo trợ xã hội, trợ cấp xã hội, trợ cấp hàng tháng, trợ cấp thường xuyên
emergency relief: cứu trợ, trợ giúp đột xuất, cứu đói, hỗ trợ gạo, thiếu đói
works in poor communes: cơ sở hạ tầng, kết cấu hạ tầng, hạ tầng thiết yếu, công trình hạ tầng, công trình thiết yếu, xã đặc biệt khó khăn, chương trình 135, duy tu bảo dưỡng, bãi ngang
poor districts: huyện nghèo, chương trình 30a, nghị quyết 30a
ethnic minorities: dân tộc thiểu số, đồng bào dân tộc, dtts
land for farming: đất sản xuất, đất ở
sponsors < works in poor communes: kết nghĩa, giúp đỡ + hộ nghèo, phân công + giúp đỡ, đỡ đầu, nhận giúp đỡ, giúp đỡ xã nghèo, phân công + phụ trách hộ
fund for the poor: quỹ vì người nghèo, vì người nghèo, ủng hộ người nghèo, tháng cao điểm, vận động + ủng hộ, huy động nguồn lực, huy động + giảm nghèo, xã hội hóa
movement: cả nước chung tay, không để ai bị bỏ lại, chung tay vì người nghèo, thi đua + giảm nghèo
poverty staff < training: cán bộ làm công tác giảm nghèo, tập huấn + giảm nghèo, nâng cao năng lực + giảm nghèo, cán bộ giảm nghèo, bồi dưỡng + giảm nghèo, cộng tác viên giảm nghèo, cán bộ + giảm nghèo
poverty inspection < policies: kiểm tra + giảm nghèo, giám sát + giảm nghèo, kiểm tra giám sát + chương trình, giám sát đánh giá, theo dõi + chương trình giảm nghèo
poverty steering: ban chỉ đạo + giảm nghèo, kiện toàn + ban chỉ đạo, ban chỉ đạo + chương trình mục tiêu
poverty money: vốn + chương trình mục tiêu, bố trí vốn, phân bổ vốn, phân bổ kinh phí, lồng ghép, nguồn vốn + giảm nghèo, giải ngân
poverty goals: giao chỉ tiêu, chỉ tiêu giảm nghèo, kế hoạch giảm nghèo, đăng ký thoát nghèo, tỷ lệ hộ nghèo, giảm tỷ lệ hộ nghèo
poor with merit: hộ nghèo + người có công, người có công
poor unable to work: không có khả năng lao động, không có khả năng thoát nghèo, bảo trợ xã hội + hộ nghèo, hộ nghèo không có
dialogue with the poor < dialogue, policies: đối thoại + giảm nghèo, đối thoại + hộ nghèo, đối thoại chính sách
awards to the poor: thoát nghèo tiêu biểu, gương thoát nghèo, khen thưởng + thoát nghèo, gương điển hình, điển hình tiên tiến
policies: chính sách giảm nghèo, chính sách hỗ trợ, chính sách + hộ nghèo, cơ chế chính sách
`,
  words: `
sinh kế
giảm nghèo = hộ nghèo, thoát nghèo
nghèo đa chiều
vì người nghèo
`,
  kin: `
giảm nghèo = hộ nghèo, thoát nghèo, người nghèo, giảm nghèo bền vững, xóa đói giảm nghèo
hộ cận nghèo = cận nghèo
sinh kế = mô hình giảm nghèo
tín dụng chính sách = tín dụng ưu đãi, vay vốn ưu đãi, vốn vay ưu đãi, ngân hàng chính sách xã hội
nhà tạm = nhà dột nát
trông chờ = ỷ lại
cơ sở giáo dục nghề nghiệp = trường nghề, trung tâm giáo dục nghề nghiệp
cán bộ làm công tác giảm nghèo = cán bộ giảm nghèo, cộng tác viên giảm nghèo
ý chí thoát nghèo = ý chí vươn lên, tự lực vươn lên
nghèo về thông tin = giảm nghèo thông tin, thiếu hụt thông tin, điểm cung cấp thông tin
tín dụng = vay vốn, ngân hàng chính sách, vốn ưu đãi, cho vay
mô hình sinh kế = đa dạng hóa sinh kế, dự án giảm nghèo
hỗ trợ nhà ở = xóa nhà tạm, nhà ở cho hộ nghèo, xây nhà, sửa chữa nhà, nhà tình thương
miễn giảm học phí = chi phí học tập, học phí, con hộ nghèo, trẻ em nghèo, đi học đúng độ tuổi, tiền ăn trưa
kết nghĩa = đỡ đầu, nhận giúp đỡ, giúp đỡ xã nghèo
quỹ vì người nghèo = ủng hộ người nghèo, tháng cao điểm
cả nước chung tay = chung tay vì người nghèo
thoát nghèo tiêu biểu = gương thoát nghèo
`,
}
