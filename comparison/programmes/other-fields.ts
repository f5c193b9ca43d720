/** Fields whose plans are told apart, but whose things are not known by name yet: how lines are written is told in `programme.ts`. */
export const otherFields = `
economic zones: kkt, kcn, ccn, kcx, khu kinh tế
telecoms: viễn thông, 5g, iot, băng rộng, hạ tầng số
standards: quy chuẩn kỹ thuật, luật tiêu chuẩn, chiến lược tiêu chuẩn, đo lường chất lượng
digital business: chuyển đổi số + doanh nghiệp
security: an ninh trật tự, quốc phòng
disasters: thiên tai, lũ lụt, mưa lũ, lụt bão, cứu nạn
food: an toàn thực phẩm, ngộ độc thực phẩm
tax: hóa đơn, người nộp thuế, quản lý thuế
fire: phòng cháy, chữa cháy
drugs: ma túy
`

/** Words of these and other fields. */
export const otherWords = `
đa dạng sinh học
hệ sinh thái
tài nguyên
tài nguyên nước
thiên tai = mưa lũ, lũ lụt, bão lũ, lụt bão
phòng chống thiên tai = phòng chống lụt bão
tìm kiếm cứu nạn = cứu hộ cứu nạn, cứu nạn cứu hộ
khắc phục hậu quả
cảnh báo = dự báo, cảnh báo sớm
di dời = di dân, sơ tán
khu dân cư = dân cư, ổn định dân cư
dân tộc thiểu số = đồng bào dân tộc
an toàn thực phẩm = vệ sinh an toàn thực phẩm
ngộ độc thực phẩm
phòng cháy = phòng cháy chữa cháy
ma túy
an ninh trật tự = trật tự an toàn xã hội
buôn lậu = gian lận thương mại, hàng giả
xúc tiến thương mại = hội chợ, triển lãm
công nghiệp
năng lượng = năng lượng tái tạo
tiết kiệm năng lượng = sử dụng năng lượng tiết kiệm
nhà ở
đô thị
thu ngân sách = nguồn thu
nợ thuế = nợ đọng thuế
hóa đơn điện tử
trợ giúp pháp lý
hòa giải
hộ tịch
viễn thám
hợp tác quốc tế = hội nhập quốc tế
nguồn nhân lực = nhân lực
cơ chế chính sách = chính sách
`
