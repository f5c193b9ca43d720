/** Fields whose plans are told apart, but whose things are not known by name yet: how lines are written is told in `programme.ts`. */
export const otherFields = `
minerals: khoáng sản, địa chất
economic zones: kkt, kcn, ccn, kcx, khu kinh tế
telecoms: viễn thông, 5g, iot, băng rộng, hạ tầng số
standards: quy chuẩn kỹ thuật, luật tiêu chuẩn, chiến lược tiêu chuẩn, đo lường chất lượng
digital business: chuyển đổi số + doanh nghiệp
land: đất đai, giải phóng mặt bằng
health: khám chữa bệnh, dịch bệnh
farming: nông nghiệp, thủy lợi, chăn nuôi
forestry: lâm nghiệp, phòng cháy chữa cháy rừng
security: quốc phòng
schools: trường học, học sinh, cơ sở giáo dục
tourism: du lịch
labour: việc làm, lao động
poverty: giảm nghèo, hộ nghèo
tax: hóa đơn, người nộp thuế, quản lý thuế
investors: nhà đầu tư, dự án đầu tư
science: khoa học công nghệ, khoa học và công nghệ, đổi mới sáng tạo
`

/** Words of these and other fields. */
export const otherWords = `
tài nguyên
khoáng sản
tài nguyên nước
bảo vệ rừng = phát triển rừng
lâm nghiệp
tái định cư
khu dân cư = dân cư, ổn định dân cư
năng lượng
nông nghiệp
trồng trọt = cây trồng
chăn nuôi = vật nuôi, gia súc, gia cầm
thủy sản
thủy lợi
thú y
tiêm phòng = tiêm chủng, vắc xin
nông thôn mới
giảm nghèo = hộ nghèo, thoát nghèo
sinh kế
an sinh xã hội = bảo trợ xã hội
người có công
dân tộc thiểu số = đồng bào dân tộc
bình đẳng giới
trẻ em
người cao tuổi
người khuyết tật
việc làm = giải quyết việc làm
xuất khẩu lao động
an toàn lao động = an toàn vệ sinh lao động
bảo hiểm xã hội
bảo hiểm y tế
khám chữa bệnh = khám bệnh chữa bệnh
dịch bệnh = bệnh truyền nhiễm
dân số
trường học = cơ sở giáo dục, nhà trường
học sinh = học viên
giáo viên = nhà giáo
phổ cập giáo dục = xóa mù chữ
giáo dục nghề nghiệp = đào tạo nghề, dạy nghề
du lịch
di sản = di tích
xúc tiến thương mại = hội chợ, triển lãm
khu công nghiệp = cụm công nghiệp, khu kinh tế
công nghiệp
đầu tư công = vốn đầu tư công
giải ngân
giải phóng mặt bằng = bồi thường
xây dựng cơ bản
nhà ở
đô thị
thu ngân sách = nguồn thu
nợ thuế = nợ đọng thuế
hóa đơn điện tử
hộ tịch
định danh điện tử = căn cước
khoa học công nghệ = khoa học và công nghệ
đổi mới sáng tạo
sở hữu trí tuệ
khởi nghiệp = khởi nghiệp sáng tạo
trí tuệ nhân tạo
dữ liệu lớn
viễn thám
kinh tế số
xã hội số
kỹ năng số
nền tảng số
an toàn thông tin = an ninh mạng, an toàn an ninh mạng
tiêu chuẩn quy chuẩn = quy chuẩn kỹ thuật
hợp tác quốc tế = hội nhập quốc tế
vốn vay = oda
nguồn nhân lực = nhân lực
cơ chế chính sách = chính sách
điểm nghẽn = rào cản, vướng mắc, khó khăn vướng mắc
`
