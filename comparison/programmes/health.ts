import type { Programme } from './programme.js'

/** Health care, epidemics among people, population, vaccination. */
export const health: Programme = {
  field: 'health',
  signs:
    'khám chữa bệnh, khám bệnh chữa bệnh, công tác y tế, phòng chống dịch bệnh năm, phòng chống dịch năm, phòng chống dịch trên địa bàn, phòng chống dịch bệnh trên địa bàn, phòng chống dịch bệnh giai đoạn, dịch bệnh ở người, dịch bệnh trên người, dịch bệnh cho người, dịch bệnh mùa, dịch bệnh truyền nhiễm, bệnh truyền nhiễm, bệnh không lây nhiễm, covid 19, covid, sốt xuất huyết, tay chân miệng, bệnh dại, bệnh sởi, dịch sởi, bệnh lao, sốt rét, hiv, hiv aids, phòng chống aids, tiêm chủng, vắc xin + trẻ, công tác dân số, dân số và phát triển, chương trình dân số, chiến lược dân số, mức sinh, chăm sóc sức khỏe, y tế dự phòng, y tế cơ sở, trạm y tế, mất cân bằng giới tính, tác hại của thuốc lá, suy dinh dưỡng, sức khỏe tâm thần',
  things: `
health publicity: truyền thông + phòng chống dịch, tuyên truyền + phòng chống dịch, truyền thông + dịch bệnh, tuyên truyền + dịch bệnh, truyền thông + phòng chống bệnh, truyền thông nguy cơ, giáo dục sức khỏe, tuyên truyền + phòng bệnh, khuyến cáo + phòng bệnh, truyền thông + sức khỏe, truyền thông + phòng bệnh, tuyên truyền + phòng chống bệnh
disease surveillance: giám sát dịch, giám sát dịch bệnh, giám sát bệnh, giám sát phát hiện, phát hiện sớm, ca bệnh đầu tiên, trường hợp mắc, ca mắc, giám sát dựa vào sự kiện, theo dõi + tình hình dịch, giám sát trọng điểm, ca nghi ngờ, giám sát chủ động, giám sát ca bệnh, giám sát thường xuyên
border quarantine < disease surveillance: kiểm dịch, cửa khẩu, nhập cảnh, xâm nhập
tests: xét nghiệm, lấy mẫu, tác nhân gây bệnh
outbreak handling: ổ dịch, xử lý ổ dịch, khoanh vùng, dập dịch, bao vây, bùng phát, không để dịch lan rộng, xử lý triệt để
rapid response teams: đội đáp ứng nhanh, đội cơ động, đội chống dịch cơ động, đội phản ứng nhanh, đội cơ động phòng chống dịch
isolation: cách ly, giãn cách, khu cách ly
contact tracing: truy vết, điều tra dịch tễ, người tiếp xúc
treatment: điều trị, thu dung, cấp cứu, phác đồ, giảm tử vong, hạn chế tử vong
levels and referral < treatment: phân tuyến, chuyển tuyến, quá tải bệnh viện, giảm quá tải
infection control: kiểm soát nhiễm khuẩn, lây nhiễm chéo, lây chéo, phòng lây nhiễm, nhiễm khuẩn bệnh viện
epidemic stocks: cơ số thuốc, thuốc hóa chất, hóa chất, vật tư + dịch, phương tiện phòng hộ, thuốc vật tư, dự trữ thuốc, hậu cần, trang thiết bị + dịch, vật tư hóa chất, sinh phẩm, dự trữ quốc gia
epidemic reports: báo cáo + bệnh truyền nhiễm, thông tin báo cáo + dịch, khai báo, báo cáo dịch, báo cáo + tình hình dịch, phần mềm + bệnh truyền nhiễm
epidemic inspection: kiểm tra + phòng chống dịch, kiểm tra giám sát + dịch, đoàn kiểm tra + dịch, thanh tra + phòng chống dịch
epidemic training < training, health staff, treatment, disease surveillance: tập huấn + phòng chống dịch, tập huấn + giám sát, tập huấn + điều trị, tập huấn + bệnh truyền nhiễm, đào tạo + phòng chống dịch, tập huấn + dịch bệnh
epidemic steering: ban chỉ đạo + phòng chống dịch, ban chỉ đạo + chăm sóc sức khỏe, chỉ đạo + phòng chống dịch
mosquito campaigns < clean environment, dengue, epidemic stocks: diệt lăng quăng, diệt bọ gậy, diệt loăng quăng, phun hóa chất, diệt muỗi, véc tơ, bọ gậy, muỗi truyền bệnh
dengue: sốt xuất huyết
hand foot and mouth: tay chân miệng
measles: sởi, rubella
rabies: bệnh dại, chó mèo, huyết thanh kháng dại
malaria: sốt rét
tuberculosis: bệnh lao, lao phổi, chống lao, phát hiện lao, lao kháng thuốc
hiv: hiv, hiv aids, aids, arv
hiv treatment < hiv, treatment: điều trị + hiv, arv, điều trị arv, điều trị + kháng vi rút
hiv tests < hiv, tests: xét nghiệm + hiv, tư vấn xét nghiệm, xét nghiệm khẳng định
harm reduction: bao cao su, bơm kim tiêm, giảm hại, can thiệp giảm tác hại, nguy cơ cao, methadone, prep, thay thế + nghiện, dự phòng trước phơi nhiễm
mother-to-child < hiv: mẹ sang con
covid: covid 19, covid, sars cov 2
vaccination: tiêm chủng, vắc xin, tiêm vắc xin, tiêm phòng, vaccine, tiêm bù, tiêm vét, uống vắc xin, tiêm bổ sung
vaccination in full < vaccination: tiêm chủng mở rộng, tiêm chủng đầy đủ, tiêm đầy đủ, tỷ lệ tiêm chủng, trẻ dưới 1 tuổi, tiêm chủng thường xuyên
catch-up vaccination < vaccination: tiêm bù, tiêm vét, tiêm bổ sung, chiến dịch tiêm, tiền sử tiêm chủng
vaccine supply < vaccination: cung ứng vắc xin, tiếp nhận + vắc xin, dự trù vắc xin, nhu cầu vắc xin, bảo quản + vắc xin, dây chuyền lạnh, phân bổ + vắc xin, bảo quản vắc xin, vận chuyển + vắc xin
vaccination safety < vaccination: an toàn tiêm chủng, phản ứng sau tiêm, tai biến + tiêm, sự cố bất lợi, sau tiêm chủng
vaccination survey < vaccination: điều tra + đối tượng tiêm, rà soát + đối tượng tiêm, quản lý đối tượng tiêm, lập danh sách + tiêm, rà soát + trẻ, rà soát + tiêm chủng, phần mềm tiêm chủng, hệ thống thông tin tiêm chủng, thông tin tiêm chủng
clean environment: vệ sinh môi trường, vệ sinh cá nhân, rửa tay, xử lý môi trường, vệ sinh khử khuẩn, tổng vệ sinh, vệ sinh yêu nước, khử khuẩn
clean water: nước sạch, chất lượng nước, nước ăn uống, nước sinh hoạt, nhà tiêu
chronic diseases < treatment, commune posts: bệnh không lây nhiễm, tăng huyết áp, đái tháo đường, ung thư, tim mạch, bệnh phổi tắc nghẽn, hen phế quản, bệnh mạn tính, huyết áp
mental health: tâm thần, trầm cảm, tâm thần phân liệt, động kinh
tobacco < school health: thuốc lá, khói thuốc
alcohol: rượu bia, đồ uống có cồn
nutrition: dinh dưỡng, suy dinh dưỡng, thấp còi, vitamin a, vi chất, bữa ăn
mothers and children: sức khỏe bà mẹ, bà mẹ và trẻ em, bà mẹ trẻ em, làm mẹ an toàn, tử vong mẹ, tử vong trẻ em, trẻ sơ sinh, đẻ tại cơ sở, khám thai, quản lý thai
reproductive health: sức khỏe sinh sản, vị thành niên, nạo phá thai, vô sinh, phá thai
family planning: biện pháp tránh thai, kế hoạch hóa gia đình, phương tiện tránh thai, dịch vụ kế hoạch hóa, khhgđ, dụng cụ tử cung
contraceptive marketing < family planning: tiếp thị xã hội + tránh thai, xã hội hóa + tránh thai, hậu cần + tránh thai
birth rate: mức sinh, sinh đủ hai con, sinh đủ 2 con, mức sinh thay thế, sinh con thứ 3, sinh con thứ ba, giảm sinh, tổng tỷ suất sinh
sex ratio at birth: tỷ số giới tính, mất cân bằng giới tính, giới tính khi sinh, lựa chọn giới tính, chẩn đoán giới tính, giới tính thai nhi, lựa chọn giới tính thai nhi
screening: sàng lọc, tầm soát, chẩn đoán trước sinh, trước sinh và sơ sinh
marriage health: tiền hôn nhân, trước khi kết hôn, tảo hôn, hôn nhân cận huyết, cận huyết thống
the elderly: người cao tuổi, già hóa dân số, người già
population publicity: truyền thông + dân số, tuyên truyền + dân số, truyền thông + kế hoạch hóa gia đình, nâng cao nhận thức + dân số, truyền thông + mức sinh, vận động + dân số
population staff: cộng tác viên dân số, cán bộ dân số, đội ngũ + dân số, viên chức dân số, cộng tác viên + dân số, nhân viên y tế thôn bản kiêm
population data: kho dữ liệu dân cư, hệ thông tin quản lý, thông tin số liệu + dân số, cơ sở dữ liệu + dân số, sổ a0, dữ liệu chuyên ngành dân số, thống kê + dân số, thông tin + chuyên ngành dân số
commune posts: trạm y tế, y tế xã, y tế cơ sở, y tế tuyến xã, tiêu chí quốc gia về y tế
village health workers: y tế thôn, nhân viên y tế thôn, cô đỡ thôn, cộng tác viên y tế
family doctors: bác sĩ gia đình, nguyên lý y học gia đình
health records: quản lý sức khỏe, hồ sơ sức khỏe, sổ sức khỏe điện tử, quản lý sức khỏe, lập hồ sơ quản lý sức khỏe, khám sức khỏe định kỳ, khám sức khỏe
medical records < health records: bệnh án điện tử, hồ sơ bệnh án
health insurance: thẻ bảo hiểm, bảo hiểm y tế, bhyt, bao phủ bảo hiểm y tế
quality of care: chất lượng khám chữa bệnh, chất lượng bệnh viện, chất lượng dịch vụ, khám bệnh chữa bệnh, khám chữa bệnh, an toàn người bệnh, chất lượng điều trị
satisfaction of patients < satisfaction: hài lòng người bệnh, hài lòng + người bệnh, phong cách thái độ phục vụ, thái độ phục vụ
new techniques: kỹ thuật cao, kỹ thuật mới, chuyển giao kỹ thuật, chuyên sâu, bệnh viện vệ tinh, danh mục kỹ thuật
remote care: khám chữa bệnh từ xa, y tế từ xa, tư vấn từ xa, hội chẩn, telemedicine
traditional medicine: y học cổ truyền, đông y, dược liệu, yhct
drugs: thuốc + đấu thầu, cung ứng thuốc, giá thuốc, quản lý dược, kê đơn, nhà thuốc, cơ sở bán lẻ thuốc, chất lượng thuốc, đấu thầu thuốc, mua sắm thuốc
private practice: hành nghề y, y dược tư nhân, y tế tư nhân, ngoài công lập
buildings of hospitals: xây dựng bệnh viện, trang thiết bị y tế, cơ sở vật chất, nâng cấp trạm, giường bệnh
health staff: nhân lực y tế, bác sĩ, cán bộ y tế, nhân viên y tế, đội ngũ y bác sĩ
doctors for communes < health staff, commune posts: đưa bác sĩ, bác sĩ + trạm y tế, bác sĩ + xã, tăng cường bác sĩ, luân phiên + cán bộ y tế, bác sĩ về xã, bác sĩ làm việc tại trạm, luân chuyển bác sĩ, thu hút bác sĩ
school health: y tế trường học, trường học, học đường, cơ sở giáo dục, nhà trẻ
food safety: an toàn thực phẩm, ngộ độc thực phẩm, attp, thực phẩm
occupational health: bệnh nghề nghiệp, sức khỏe người lao động, môi trường lao động
blood: hiến máu
health money: tự chủ, giá dịch vụ, viện phí, kinh phí + phòng chống dịch, kinh phí + y tế, quỹ bảo hiểm
health data: công nghệ thông tin + y tế, phần mềm + bệnh viện, his, chuyển đổi số + y tế
`,
  words: `
dân số
dịch bệnh = bệnh truyền nhiễm
bảo hiểm y tế
tiêm phòng = tiêm chủng, vắc xin
khám chữa bệnh = khám bệnh chữa bệnh
y tế cơ sở
y tế dự phòng
sốt xuất huyết
tay chân miệng
bệnh dại
ổ dịch
suy dinh dưỡng
thuốc lá
`,
  kin: `
hồ sơ sức khỏe điện tử = sổ sức khỏe điện tử, hồ sơ quản lý sức khỏe, hồ sơ sức khỏe cá nhân
dịch bệnh = bệnh truyền nhiễm, bệnh dịch
tiêm chủng = tiêm phòng, vắc xin, vaccine, tiêm vắc xin
bảo hiểm y tế = bhyt
dân số = dân số kế hoạch hóa gia đình, dân số và phát triển
sinh con thứ ba = sinh con thứ 3
bệnh không lây nhiễm = bệnh mạn tính
trạm y tế = y tế xã
lăng quăng = bọ gậy, loăng quăng
sàng lọc = tầm soát
biện pháp tránh thai = phương tiện tránh thai
giới tính khi sinh = giới tính thai nhi
y học cổ truyền = đông y
hồ sơ sức khỏe = sổ sức khỏe
người bệnh = bệnh nhân
tư vấn xét nghiệm = xét nghiệm khẳng định
tiêm chủng mở rộng = tiêm chủng đầy đủ, tiêm đầy đủ, tiêm chủng thường xuyên
tiêm bù = tiêm vét, tiêm bổ sung, chiến dịch tiêm
cung ứng vắc xin = dự trù vắc xin, nhu cầu vắc xin, dây chuyền lạnh, bảo quản vắc xin
an toàn tiêm chủng = phản ứng sau tiêm, sự cố bất lợi, sau tiêm chủng
phần mềm tiêm chủng = hệ thống thông tin tiêm chủng, thông tin tiêm chủng
giám sát dịch = giám sát dịch bệnh, giám sát bệnh, giám sát phát hiện, phát hiện sớm, ca bệnh đầu tiên, trường hợp mắc, ca mắc, giám sát dựa vào sự kiện, giám sát trọng điểm, ca nghi ngờ, giám sát chủ động, giám sát ca bệnh, giám sát thường xuyên
xử lý ổ dịch = khoanh vùng, dập dịch, bao vây
đội đáp ứng nhanh = đội cơ động, đội chống dịch cơ động, đội phản ứng nhanh, đội cơ động phòng chống dịch
truy vết = điều tra dịch tễ, người tiếp xúc
điều trị = thu dung, phác đồ
kiểm soát nhiễm khuẩn = lây nhiễm chéo, lây chéo, phòng lây nhiễm, nhiễm khuẩn bệnh viện
cơ số thuốc = thuốc hóa chất, phương tiện phòng hộ, thuốc vật tư, dự trữ thuốc, vật tư hóa chất, sinh phẩm
diệt lăng quăng = diệt bọ gậy, diệt loăng quăng, phun hóa chất, diệt muỗi, véc tơ, muỗi truyền bệnh
bệnh lao = lao phổi, chống lao, phát hiện lao, lao kháng thuốc
vệ sinh môi trường = vệ sinh cá nhân, rửa tay, vệ sinh khử khuẩn, tổng vệ sinh, vệ sinh yêu nước, khử khuẩn
tăng huyết áp = đái tháo đường, tim mạch, bệnh phổi tắc nghẽn, hen phế quản, huyết áp
rượu bia = đồ uống có cồn
sức khỏe bà mẹ = bà mẹ và trẻ em, bà mẹ trẻ em, làm mẹ an toàn, tử vong mẹ, đẻ tại cơ sở, khám thai
sức khỏe sinh sản = nạo phá thai, phá thai
kế hoạch hóa gia đình = dịch vụ kế hoạch hóa, dụng cụ tử cung
mức sinh = sinh đủ hai con, mức sinh thay thế, giảm sinh, tổng tỷ suất sinh
tỷ số giới tính = mất cân bằng giới tính, lựa chọn giới tính, chẩn đoán giới tính, lựa chọn giới tính thai nhi
tiền hôn nhân = trước khi kết hôn, cận huyết thống
y tế thôn = nhân viên y tế thôn, cô đỡ thôn, cộng tác viên y tế
bác sĩ gia đình = nguyên lý y học gia đình
lập hồ sơ quản lý sức khỏe = khám sức khỏe định kỳ, khám sức khỏe
chất lượng khám chữa bệnh = chất lượng bệnh viện
kỹ thuật cao = kỹ thuật mới, bệnh viện vệ tinh
y tế từ xa = tư vấn từ xa, hội chẩn
`,
}
