/** Fields whose plans are told apart, but whose things are not known by name yet: how lines are written is told in `programme.ts`. */
export const otherFields = `
economic zones: kkt, kcn, ccn, kcx, khu kinh tế
telecoms: viễn thông, 5g, iot, băng rộng, hạ tầng số
standards: quy chuẩn kỹ thuật, luật tiêu chuẩn, chiến lược tiêu chuẩn, đo lường chất lượng
digital business: chuyển đổi số + doanh nghiệp
security: quốc phòng
tax: hóa đơn, người nộp thuế, quản lý thuế
`

/** Words of these and other fields. */
export const otherWords = `
tài nguyên
tài nguyên nước
khu dân cư = dân cư, ổn định dân cư
năng lượng
dân tộc thiểu số = đồng bào dân tộc
xúc tiến thương mại = hội chợ, triển lãm
công nghiệp
nhà ở
đô thị
thu ngân sách = nguồn thu
nợ thuế = nợ đọng thuế
hóa đơn điện tử
hộ tịch
viễn thám
hợp tác quốc tế = hội nhập quốc tế
nguồn nhân lực = nhân lực
cơ chế chính sách = chính sách
`
