import type { Programme } from './programme.js'

/** New rural communes, and the one-commune-one-product programme. */
export const newRural: Programme = {
  field: 'new rural',
  signs: 'nông thôn mới, ntm, ocop, mỗi xã một sản phẩm, mỗi xã phường một sản phẩm',
  things: `
communes up to standard: xã đạt chuẩn nông thôn mới, xã đạt chuẩn ntm, công nhận xã đạt chuẩn, xã + đạt chuẩn nông thôn mới, duy trì + tiêu chí, giữ vững + tiêu chí, nâng chất + tiêu chí
raised communes < communes up to standard: xã + nông thôn mới nâng cao, xã + ntm nâng cao, đạt chuẩn nông thôn mới nâng cao
model communes < communes up to standard: nông thôn mới kiểu mẫu, ntm kiểu mẫu, xã kiểu mẫu
districts up to standard < communes up to standard: huyện đạt chuẩn nông thôn mới, huyện nông thôn mới, huyện + đạt chuẩn nông thôn mới, hoàn thành nhiệm vụ xây dựng nông thôn mới
model hamlets: khu dân cư kiểu mẫu, khu dân cư nông thôn mới kiểu mẫu, thôn kiểu mẫu, ấp kiểu mẫu, thôn nông thôn mới, ấp nông thôn mới, thôn thông minh, vườn mẫu, bản nông thôn mới, thôn bản nông thôn mới, thôn đạt chuẩn nông thôn mới
model gardens < model hamlets: vườn mẫu, vườn đẹp, cải tạo vườn tạp
smart villages < model hamlets: nông thôn mới thông minh, làng thông minh, xã thông minh, thôn thông minh, chuyển đổi số + nông thôn mới
rural criteria: bộ tiêu chí, tiêu chí + nông thôn mới, sửa đổi + tiêu chí, ban hành + tiêu chí, quy định + tiêu chí
rural dossiers < communes up to standard: hồ sơ + đạt chuẩn, thẩm tra hồ sơ, thẩm định + xét công nhận, thẩm định + đạt chuẩn, xét công nhận, thu hồi quyết định công nhận, hồ sơ đề nghị công nhận, thẩm tra + đạt chuẩn
rural survey of criteria: rà soát + tiêu chí, đánh giá + tiêu chí, rà soát đánh giá thực trạng, thực trạng + tiêu chí
rural publicity: tuyên truyền + nông thôn mới, truyền thông + nông thôn mới, vận động + nông thôn mới, tuyên truyền + ntm, nâng cao nhận thức + nông thôn mới, phổ biến + nông thôn mới
rural movement: chung sức xây dựng nông thôn mới, chung sức + nông thôn mới, phong trào thi đua + nông thôn mới, thi đua + nông thôn mới
women's and neighbours' movements: toàn dân đoàn kết, 5 không 3 sạch, năm không ba sạch, gia đình 5 không, ngày chủ nhật xanh, ngày thứ bảy, cuộc vận động
rural training < training: tập huấn + nông thôn mới, bồi dưỡng + nông thôn mới, đào tạo + nông thôn mới, tập huấn + ntm, nâng cao năng lực + nông thôn mới
rural offices: văn phòng điều phối, ban quản lý xã, ban phát triển thôn, bộ máy giúp việc, ban phát triển ấp, ban phát triển bản
rural inspection: kiểm tra + chương trình nông thôn mới, kiểm tra giám sát + nông thôn mới, giám sát + nông thôn mới, kiểm tra + nông thôn mới, giám sát đánh giá + chương trình
community supervision: giám sát đầu tư của cộng đồng, giám sát cộng đồng, ban giám sát đầu tư
rural money: vốn + nông thôn mới, huy động nguồn lực, huy động vốn, lồng ghép, nguồn lực + nông thôn mới, kinh phí + nông thôn mới, phân bổ vốn, huy động + đóng góp
rural debts < rural money: nợ đọng xây dựng cơ bản, nợ đọng, nợ xây dựng cơ bản
disbursement: giải ngân
donations: hiến đất, hiến kế, góp công, đóng góp ngày công
satisfaction of rural people < satisfaction: hài lòng + nông thôn mới, lấy ý kiến + hài lòng của người dân
rural planning: quy hoạch xã, quy hoạch chung xây dựng xã, quy hoạch xây dựng xã, quy hoạch nông thôn, quy hoạch chi tiết, quy hoạch + nông thôn mới, quy chế quản lý quy hoạch, quy hoạch chung xã, quy hoạch vùng huyện
roads: đường giao thông, giao thông nông thôn, đường nông thôn, đường xã, đường liên xã, trục thôn, ngõ xóm, trục chính nội đồng, bê tông hóa, cứng hóa, cứng hoá, đường thôn, đường nội đồng, cầu nông thôn, hẻm
road planting: đường hoa, hàng cây, trồng cây xanh, trồng cây ven đường, tuyến đường kiểu mẫu, đường kiểu mẫu, đường sáng xanh, tuyến đường xanh
road lights: thắp sáng đường quê, chiếu sáng, điện chiếu sáng
irrigation: thủy lợi, kênh mương, kênh nội đồng, tưới tiêu, kiên cố hóa kênh, tưới tiên tiến
rural power: hệ thống điện, lưới điện, điện nông thôn, tiêu chí điện, sử dụng điện
schools: trường học, cơ sở vật chất trường, trường chuẩn quốc gia, trường đạt chuẩn
culture houses < offices: nhà văn hóa, khu thể thao, cơ sở vật chất văn hóa, trung tâm văn hóa, thiết chế văn hóa, nhà sinh hoạt cộng đồng, sân thể thao, khu vui chơi
markets: chợ nông thôn, xây dựng chợ, hạ tầng thương mại, nâng cấp chợ, cơ sở hạ tầng thương mại, chợ xã, cửa hàng tiện lợi
information access: thông tin và truyền thông, đài truyền thanh, loa truyền thanh, điểm phục vụ bưu chính, internet đến thôn, bưu điện văn hóa
houses < poverty: nhà ở dân cư, nhà tạm, nhà dột nát, nhà ở đạt chuẩn, nhà ở + nông thôn
incomes: thu nhập, tăng thu nhập
rural jobs: lao động có việc làm, lao động qua đào tạo, đào tạo nghề, việc làm
poverty: giảm nghèo, hộ nghèo, nghèo đa chiều
production: phát triển sản xuất, mô hình sản xuất, liên kết sản xuất, chuỗi giá trị, liên kết theo chuỗi, chuỗi liên kết, vùng nguyên liệu, vùng sản xuất, vùng chuyên canh
value chains < production, cooperatives: liên kết + chuỗi, chuỗi giá trị, chuỗi liên kết, liên kết sản xuất, liên kết + tiêu thụ
cooperatives: hợp tác xã, htx, tổ hợp tác, kinh tế tập thể, tổ chức sản xuất, kinh tế hợp tác, trang trại
restructuring: cơ cấu lại, tái cơ cấu
trade villages: làng nghề, ngành nghề nông thôn, nghề truyền thống
origin tracing: mã số vùng trồng, truy xuất nguồn gốc, cơ sở đóng gói, vùng trồng
high-tech farming: công nghệ cao, nông nghiệp hữu cơ, vietgap, nông nghiệp sạch
culture: làng văn hóa, thôn văn hóa, gia đình văn hóa, ấp văn hóa, đời sống văn hóa, nếp sống văn minh, hương ước, quy ước, việc cưới việc tang
health posts: trạm y tế, tiêu chí y tế, chuẩn quốc gia về y tế
health insurance: bảo hiểm y tế, bhyt
clean water: nước sạch, nước hợp vệ sinh, cấp nước, nước sinh hoạt
rural waste: chất thải rắn, rác thải, thu gom xử lý, phân loại rác, bãi rác, lò đốt, rác sinh hoạt, xử lý rác
waste water: nước thải, thoát nước
farm packaging < rural waste: bao gói thuốc, vỏ thuốc, bao bì thuốc
clean livestock: chuồng trại, chăn nuôi + vệ sinh, nhà tiêu, nhà vệ sinh, hố xí, nhà tắm, hợp vệ sinh
graveyards: nghĩa trang, mai táng, hỏa táng
rural landscape: cảnh quan, xanh sạch đẹp, sáng xanh sạch, cải tạo cảnh quan, chỉnh trang
food safety: an toàn thực phẩm
grass-roots politics: hệ thống chính trị, tổ chức đảng, cơ sở đảng, đảng bộ, chính quyền cơ sở, tiếp cận pháp luật, đạt chuẩn tiếp cận pháp luật
access to law < grass-roots politics: tiếp cận pháp luật
rural order: quốc phòng, an ninh, trật tự an toàn xã hội, tệ nạn, quân sự, tội phạm, an ninh trật tự
rural tourism: du lịch nông thôn, du lịch nông nghiệp, du lịch cộng đồng, du lịch sinh thái, homestay, farmstay
product rating: đánh giá phân hạng, đánh giá xếp hạng + ocop, phân hạng sản phẩm, hội đồng đánh giá, công nhận + sản phẩm ocop, công nhận sản phẩm, xếp hạng sản phẩm, 3 sao, 4 sao, 5 sao
product upgrades: nâng hạng, nâng cấp sản phẩm, nâng cao chất lượng sản phẩm, hoàn thiện sản phẩm, chuẩn hóa sản phẩm, phát triển sản phẩm mới
product ideas: ý tưởng sản phẩm, đăng ký ý tưởng, đăng ký sản phẩm, phương án kinh doanh, phiếu đăng ký
product packaging: bao bì, nhãn mác, tem, nhãn hàng hóa, mẫu mã
product brands: thương hiệu, nhãn hiệu, sở hữu trí tuệ, chỉ dẫn địa lý
product trade: xúc tiến thương mại, hội chợ, triển lãm, quảng bá, trưng bày, kết nối cung cầu, giới thiệu sản phẩm, tuần hàng, festival
product shops < product trade: cửa hàng + bán, điểm giới thiệu + bán, trung tâm ocop, cửa hàng ocop, điểm bán hàng, điểm bán sản phẩm, điểm trưng bày, gian hàng ocop, điểm giới thiệu
product online sales < product trade: sàn thương mại điện tử, thương mại điện tử, bán hàng trực tuyến, tmđt, livestream
product owners: chủ thể ocop, chủ thể sản xuất, cơ sở sản xuất + ocop, chủ thể tham gia, khởi nghiệp
product training < training: tập huấn + ocop, bồi dưỡng + ocop, đào tạo + ocop, tập huấn + chủ thể, tập huấn + mỗi xã một sản phẩm
product publicity: tuyên truyền + ocop, truyền thông + ocop, tuyên truyền + mỗi xã một sản phẩm, truyền thông + mỗi xã một sản phẩm, nâng cao nhận thức + ocop
product checks: kiểm tra + sản phẩm ocop, giám sát + sản phẩm ocop, thu hồi + sao, hậu kiểm, thu hồi giấy chứng nhận, kiểm tra + ocop
product staff: cán bộ + ocop, hệ thống quản lý + ocop, bộ máy + ocop, phụ trách ocop
`,
  words: `
nông thôn mới
khu dân cư kiểu mẫu
vườn mẫu
đạt chuẩn
văn phòng điều phối
`,
  kin: `
nông thôn mới = ntm, xây dựng nông thôn mới, xây dựng ntm
nông thôn mới nâng cao = ntm nâng cao
nông thôn mới kiểu mẫu = ntm kiểu mẫu
ocop = mỗi xã một sản phẩm, chương trình ocop
giao thông nông thôn = đường nông thôn, đường giao thông nông thôn
nhà văn hóa = nhà sinh hoạt cộng đồng
nợ đọng xây dựng cơ bản = nợ xây dựng cơ bản
chuỗi giá trị = chuỗi liên kết, liên kết chuỗi
hợp tác xã = htx
nước sạch = nước sinh hoạt, nước hợp vệ sinh
đánh giá phân hạng = phân hạng
tiêu thụ sản phẩm = đầu ra, bao tiêu
huyện đạt chuẩn nông thôn mới = huyện nông thôn mới
vườn đẹp = cải tạo vườn tạp
bao gói thuốc = vỏ thuốc, bao bì thuốc
trung tâm ocop = cửa hàng ocop, điểm bán hàng, điểm bán sản phẩm, điểm trưng bày, gian hàng ocop, điểm giới thiệu
xã đạt chuẩn nông thôn mới = xã đạt chuẩn ntm, công nhận xã đạt chuẩn
khu dân cư nông thôn mới kiểu mẫu = thôn kiểu mẫu, ấp kiểu mẫu, thôn nông thôn mới, ấp nông thôn mới, bản nông thôn mới, thôn bản nông thôn mới, thôn đạt chuẩn nông thôn mới
nông thôn mới thông minh = làng thông minh, xã thông minh
giám sát đầu tư của cộng đồng = giám sát cộng đồng, ban giám sát đầu tư
hiến đất = hiến kế, góp công, đóng góp ngày công
quy hoạch xã = quy hoạch chung xây dựng xã, quy hoạch xây dựng xã, quy hoạch nông thôn, quy chế quản lý quy hoạch, quy hoạch chung xã
đường giao thông = đường xã, đường liên xã, trục thôn, ngõ xóm, trục chính nội đồng, bê tông hóa, cứng hóa, cứng hoá, đường thôn, đường nội đồng, cầu nông thôn
đường hoa = hàng cây, trồng cây ven đường, tuyến đường kiểu mẫu, đường kiểu mẫu, đường sáng xanh, tuyến đường xanh
thắp sáng đường quê = chiếu sáng, điện chiếu sáng
kênh mương = kênh nội đồng, tưới tiêu, kiên cố hóa kênh, tưới tiên tiến
khu thể thao = sân thể thao
thu nhập = tăng thu nhập
mô hình sản xuất = liên kết theo chuỗi, vùng nguyên liệu, vùng sản xuất, vùng chuyên canh
tổ hợp tác = kinh tế tập thể, kinh tế hợp tác
làng nghề = ngành nghề nông thôn, nghề truyền thống
tiêu chí y tế = chuẩn quốc gia về y tế
nghĩa trang = mai táng, hỏa táng
cảnh quan = xanh sạch đẹp, sáng xanh sạch, cải tạo cảnh quan, chỉnh trang
du lịch nông thôn = du lịch nông nghiệp, du lịch sinh thái
bao bì = nhãn mác, nhãn hàng hóa, mẫu mã
chủ thể ocop = chủ thể sản xuất, chủ thể tham gia
`,
}
