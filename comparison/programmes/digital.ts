import type { Programme } from './programme.js'

/** Digital transformation, digital government, the population data scheme (Đề án 06), safety of information. */
export const digital: Programme = {
  field: 'digital',
  signs:
    'chuyển đổi số, xây dựng chính quyền điện tử + giai đoạn, chính quyền số + giai đoạn, đề án 06, đề án số 06, dữ liệu dân cư, dữ liệu về dân cư, định danh điện tử, định danh và xác thực, an toàn thông tin, an ninh mạng, kinh tế số, xã hội số, đô thị thông minh, dữ liệu số, bình dân học vụ số, ứng dụng công nghệ thông tin + cơ quan nhà nước, công nghiệp công nghệ số',
  things: `
~digital transformation: chuyển đổi số
~data: cơ sở dữ liệu, kho dữ liệu, chia sẻ dữ liệu, kết nối dữ liệu, số hóa
publicity of the transformation < columns, press, broadcast: tuyên truyền + chuyển đổi số, truyền thông + chuyển đổi số, phổ biến + chuyển đổi số, nâng cao nhận thức + chuyển đổi số, tuyên truyền + đề án 06, truyền thông + đề án 06, ngày chuyển đổi số, tuần lễ chuyển đổi số, tháng chuyển đổi số, chuyên mục chuyển đổi số, chuyên trang chuyển đổi số, lợi ích + chuyển đổi số
digital day < publicity of the transformation: ngày chuyển đổi số, tuần lễ chuyển đổi số, tháng chuyển đổi số, ngày hội chuyển đổi số
digital rating: chỉ số chuyển đổi số, dti, mức độ chuyển đổi số, xếp hạng chuyển đổi số, đánh giá chuyển đổi số, bộ chỉ số + chuyển đổi số
architecture: kiến trúc chính quyền, kiến trúc chính phủ, kiến trúc tổng thể, khung kiến trúc, kiến trúc + điện tử, kiến trúc + chính quyền số, khung kiến trúc số, kiến trúc số
data plan: chiến lược dữ liệu, quản trị dữ liệu, danh mục cơ sở dữ liệu, kế hoạch + dữ liệu số, quy chế + khai thác dữ liệu, quy chế + cơ sở dữ liệu, quy chế + chia sẻ dữ liệu
shared data warehouse: kho dữ liệu dùng chung, cơ sở dữ liệu dùng chung, kho dữ liệu tập trung, kho dữ liệu số, hồ dữ liệu, data lake, trung tâm dữ liệu tổng hợp, kho dữ liệu của tỉnh, cơ sở dữ liệu tập trung
open data: dữ liệu mở, open data, cổng dữ liệu, dữ liệu của cơ quan nhà nước
integration platform < data: lgsp, ngsp, ndxp, trục liên thông, tích hợp chia sẻ, nền tảng tích hợp, trục tích hợp, kết nối liên thông, kết nối chia sẻ, liên thông + hệ thống thông tin, trục kết nối
population data link < integration platform: kết nối + dữ liệu quốc gia về dân cư, chia sẻ + dữ liệu quốc gia về dân cư, khai thác + dữ liệu quốc gia về dân cư, kết nối + dữ liệu dân cư, khai thác + dữ liệu dân cư, liên thông + dân cư
population data cleaning < data cleaning of sectors, data: làm sạch + dân cư, đúng đủ sạch sống, dữ liệu + đúng đủ sạch, cập nhật + dữ liệu dân cư, bổ sung + thông tin công dân, làm sạch dữ liệu công dân
data cleaning of sectors < data: làm sạch dữ liệu, chuẩn hóa dữ liệu, làm giàu dữ liệu, đối soát dữ liệu, đồng bộ dữ liệu, xác thực thông tin + dữ liệu, làm sạch + dữ liệu chuyên ngành
identity: căn cước, định danh điện tử, vneid, tài khoản định danh, định danh và xác thực, định danh mức 2, cccd, định danh mức độ 2
chip cards in care < identity: căn cước + khám chữa bệnh, cccd + khám chữa bệnh, căn cước + bảo hiểm y tế, căn cước + khám bệnh, vneid + khám bệnh, cccd + khám bệnh, cccd + bhyt
residence use: thông báo lưu trú, cư trú, lưu trú
health book: sổ sức khỏe điện tử, hồ sơ sức khỏe điện tử, bệnh án điện tử, hồ sơ bệnh án điện tử, hồ sơ sức khỏe
judicial record: lý lịch tư pháp
scheme 06 groups: tổ công tác đề án 06, tổ đề án 06, tổ công tác triển khai đề án, tổ công tác + đề án 06, tổ giúp việc + đề án 06
scheme 06 models: mô hình điểm, mô hình + đề án 06, mô hình thí điểm
social payments < online payment: chi trả an sinh, chi trả + an sinh xã hội, chi trả trợ cấp, tài khoản + an sinh xã hội, chi trả + không dùng tiền mặt, tài khoản hưởng an sinh
digital signature of citizens < digital signature: chữ ký số cá nhân, chữ ký số + người dân, chứng thư chữ ký số + người dân, chữ ký số miễn phí
online payment: thanh toán trực tuyến, thanh toán không dùng tiền mặt, không dùng tiền mặt, thanh toán điện tử, thanh toán phí + trực tuyến, mobile money, tiền di động
digitising results < data, procedures: số hóa hồ sơ, số hóa kết quả, số hóa thành phần hồ sơ, kết quả điện tử, kho quản lý dữ liệu điện tử, tái sử dụng + hồ sơ, hồ sơ điện tử, số hóa giấy tờ
digitising archives < digitising results: số hóa tài liệu, lưu trữ điện tử, tài liệu lưu trữ, kho lưu trữ số, số hóa + lưu trữ
civil status data < data: số hóa + hộ tịch, sổ hộ tịch, dữ liệu hộ tịch, hộ tịch điện tử
land data < data: cơ sở dữ liệu đất đai, cơ sở dữ liệu + đất đai, số hóa + đất đai, dữ liệu đất đai
procedure system: hệ thống thông tin giải quyết thủ tục hành chính, một cửa điện tử, cổng dịch vụ công, hệ thống thông tin một cửa
documents: hệ thống quản lý văn bản, văn bản điện tử, trục liên thông văn bản, ký số + văn bản, gửi nhận văn bản, văn phòng điện tử, xử lý văn bản + mạng
report system: hệ thống thông tin báo cáo, chế độ báo cáo điện tử, báo cáo điện tử, báo cáo trực tuyến, lrgsp, báo cáo + thời gian thực, phần mềm báo cáo
paperless meetings: họp không giấy, phòng họp không giấy, hội nghị trực tuyến, truyền hình hội nghị, cầu truyền hình, họp trực tuyến, giao ban trực tuyến
paper-free meetings < paperless meetings: họp không giấy, phòng họp không giấy
operation centre < smart city: giám sát + điều hành + thông minh, ioc, trung tâm điều hành thông minh, giám sát điều hành thông minh, trung tâm giám sát điều hành, trung tâm điều hành đô thị, trung tâm điều hành
smart city: đô thị thông minh, thành phố thông minh
data centre: trung tâm dữ liệu, data center, máy chủ, trung tâm tích hợp dữ liệu, phòng máy chủ, điện toán đám mây, cloud
dedicated network: mạng truyền số liệu chuyên dùng, tslcd, truyền số liệu, mạng wan, mạng diện rộng
office equipment: máy tính, trang thiết bị công nghệ thông tin, mạng lan, mạng nội bộ, máy vi tính, thiết bị đầu cuối
telecoms: hạ tầng viễn thông, băng rộng, cáp quang, phủ sóng, vùng lõm, bts, trạm phát sóng, mạng di động, 4g, 5g, hạ tầng số, trạm thu phát sóng
switch-off of 2g < telecoms: tắt sóng 2g, điện thoại 2g, sóng 2g
smartphones: điện thoại thông minh, phổ cập + điện thoại, smartphone, phổ cập + thiết bị, hỗ trợ + thiết bị thông minh
addresses: địa chỉ số, nền tảng địa chỉ, mã địa chỉ, bản đồ số
community groups: tổ công nghệ số cộng đồng, tổ chuyển đổi số cộng đồng, tổ công nghệ số, tổ chuyển đổi số
digital skills: kỹ năng số, phổ cập kỹ năng, bình dân học vụ số, kiến thức số, công dân số, phổ cập số
digital citizens' account: công dân số, ứng dụng + người dân và doanh nghiệp, ứng dụng công dân, app công dân, siêu ứng dụng
training of officials < training, digital skills: bồi dưỡng + chuyển đổi số, tập huấn + chuyển đổi số, đào tạo + chuyển đổi số, tập huấn + kỹ năng số cho cán bộ, bồi dưỡng + kỹ năng số cho cán bộ, đào tạo + công nghệ thông tin + cán bộ, đào tạo + chuyên trách, tập huấn + cán bộ công chức
digital experts: chuyên gia chuyển đổi số, mạng lưới chuyển đổi số, thu hút + nhân lực công nghệ, chuyên trách công nghệ thông tin, cán bộ chuyên trách, nhân lực + công nghệ số, nhân lực số
digital enterprises: doanh nghiệp công nghệ số, doanh nghiệp số, công nghiệp công nghệ số, công nghiệp công nghệ thông tin, khu công nghệ thông tin, khu công nghệ số
small firms going digital: chuyển đổi số + doanh nghiệp nhỏ, doanh nghiệp nhỏ và vừa + nền tảng số, smedx, hỗ trợ doanh nghiệp + chuyển đổi số, chuyển đổi số + hợp tác xã, chuyển đổi số + hộ kinh doanh
electronic commerce: thương mại điện tử, sàn thương mại, sàn giao dịch điện tử, bán hàng trực tuyến, gian hàng, tmđt, kinh doanh trực tuyến
e-invoices: hóa đơn điện tử, thuế điện tử, máy tính tiền
digital economy: kinh tế số, grdp, tỷ trọng kinh tế số
digital society: xã hội số
safety levels: hồ sơ đề xuất cấp độ, cấp độ an toàn, an toàn hệ thống thông tin theo cấp độ, theo cấp độ, phê duyệt cấp độ, xác định cấp độ
four layers: mô hình 4 lớp, bốn lớp, 4 lớp
monitoring centre: soc, giám sát an toàn thông tin, trung tâm giám sát an toàn, giám sát an ninh mạng, giám sát mạng
drills: diễn tập, thực chiến, tác chiến mạng
incident response: ứng cứu sự cố, đội ứng cứu, khắc phục sự cố, xử lý sự cố, sự cố an toàn thông tin
malware: mã độc, phòng chống vi rút, virus, phần mềm độc hại, phần mềm diệt
safety checks: kiểm tra + an toàn thông tin, đánh giá an toàn thông tin, rà quét, lỗ hổng, kiểm tra đánh giá + an toàn, điểm yếu
safety publicity < columns, press: tuyên truyền + an toàn thông tin, nâng cao nhận thức + an toàn thông tin, lừa đảo trực tuyến, lừa đảo + không gian mạng, kỹ năng + an toàn thông tin, tuyên truyền + an ninh mạng
safety rules: quy chế bảo đảm an toàn, quy chế + an toàn thông tin, quy chế + an ninh mạng
personal data: dữ liệu cá nhân, bí mật nhà nước, thông tin cá nhân
artificial intelligence: trí tuệ nhân tạo, ai, chatbot, trợ lý ảo, dữ liệu lớn, big data
internet of things: iot, internet vạn vật, cảm biến
cameras: camera
digital schools: chuyển đổi số + giáo dục, học bạ số, học bạ điện tử, giáo dục thông minh, dạy học trực tuyến, trường học số
digital health: chuyển đổi số + y tế, khám chữa bệnh từ xa, y tế thông minh, tư vấn sức khỏe từ xa
digital farming: chuyển đổi số + nông nghiệp, truy xuất nguồn gốc, nông nghiệp thông minh, nông nghiệp số
digital tourism: chuyển đổi số + du lịch, du lịch thông minh, du lịch số
domain names: tên miền, id vn, biz vn, ipv6
money for the transformation: kinh phí + chuyển đổi số, ngân sách + chuyển đổi số, chi + chuyển đổi số
rules for the transformation: nghị quyết + chuyển đổi số, chính sách + chuyển đổi số, cơ chế + chuyển đổi số
ways of getting rid of paper: cắt giảm giấy tờ, thay thế giấy tờ, giấy tờ cá nhân, không yêu cầu + giấy tờ, không cung cấp lại
`,
  words: `
an toàn thông tin = an ninh mạng, an toàn an ninh mạng
kỹ năng số
định danh điện tử = căn cước
trí tuệ nhân tạo
dữ liệu lớn
kinh tế số
xã hội số
nền tảng số
ứng cứu sự cố
`,
  kin: `
định danh điện tử = căn cước, vneid, định danh và xác thực điện tử, cccd
kỹ năng số = bình dân học vụ số
an toàn thông tin = an ninh mạng, an toàn an ninh mạng, an toàn thông tin mạng, attt
thanh toán không dùng tiền mặt = thanh toán trực tuyến, thanh toán điện tử
dữ liệu dân cư = dữ liệu quốc gia về dân cư
kho dữ liệu dùng chung = cơ sở dữ liệu dùng chung
tổ công nghệ số cộng đồng = tổ chuyển đổi số cộng đồng, tổ công nghệ số
cơ sở dữ liệu = csdl
mạng truyền số liệu chuyên dùng = mạng tslcd
tích hợp chia sẻ dữ liệu = lgsp, kết nối chia sẻ dữ liệu, nền tảng tích hợp chia sẻ dữ liệu
thương mại điện tử = tmđt
đô thị thông minh = thành phố thông minh
trung tâm điều hành thông minh = ioc
mã độc = phần mềm độc hại
ngày chuyển đổi số = tuần lễ chuyển đổi số, tháng chuyển đổi số, ngày hội chuyển đổi số
làm sạch dữ liệu = chuẩn hóa dữ liệu, làm giàu dữ liệu, đối soát dữ liệu, đồng bộ dữ liệu
chữ ký số cá nhân = chữ ký số miễn phí
lưu trữ điện tử = tài liệu lưu trữ, kho lưu trữ số
họp không giấy = phòng họp không giấy
chuyên mục chuyển đổi số = chuyên trang chuyển đổi số
chỉ số chuyển đổi số = mức độ chuyển đổi số, xếp hạng chuyển đổi số, đánh giá chuyển đổi số
kiến trúc chính quyền = kiến trúc chính phủ, kiến trúc tổng thể, khung kiến trúc, khung kiến trúc số, kiến trúc số
kho dữ liệu tập trung = kho dữ liệu số, hồ dữ liệu, data lake, trung tâm dữ liệu tổng hợp, kho dữ liệu của tỉnh, cơ sở dữ liệu tập trung
dữ liệu mở = open data, cổng dữ liệu, dữ liệu của cơ quan nhà nước
trục liên thông = tích hợp chia sẻ, nền tảng tích hợp, trục tích hợp, kết nối liên thông, kết nối chia sẻ, trục kết nối
đúng đủ sạch sống = làm sạch dữ liệu công dân
sổ sức khỏe điện tử = hồ sơ sức khỏe điện tử, bệnh án điện tử, hồ sơ bệnh án điện tử
chi trả an sinh = chi trả trợ cấp, tài khoản hưởng an sinh
mobile money = tiền di động
sổ hộ tịch = dữ liệu hộ tịch, hộ tịch điện tử
cơ sở dữ liệu đất đai = dữ liệu đất đai
hội nghị trực tuyến = truyền hình hội nghị, cầu truyền hình, họp trực tuyến, giao ban trực tuyến
giám sát điều hành thông minh = trung tâm giám sát điều hành, trung tâm điều hành đô thị, trung tâm điều hành
trung tâm dữ liệu = data center, trung tâm tích hợp dữ liệu, phòng máy chủ
truyền số liệu = mạng wan
hạ tầng viễn thông = cáp quang, phủ sóng, vùng lõm, trạm phát sóng, mạng di động, trạm thu phát sóng
phổ cập kỹ năng = công dân số, phổ cập số
doanh nghiệp công nghệ số = doanh nghiệp số, công nghiệp công nghệ số, công nghiệp công nghệ thông tin, khu công nghệ thông tin, khu công nghệ số
sàn thương mại = sàn giao dịch điện tử, bán hàng trực tuyến, kinh doanh trực tuyến
hồ sơ đề xuất cấp độ = an toàn hệ thống thông tin theo cấp độ, phê duyệt cấp độ, xác định cấp độ
giám sát an toàn thông tin = trung tâm giám sát an toàn, giám sát an ninh mạng, giám sát mạng
đội ứng cứu = sự cố an toàn thông tin
phòng chống vi rút = phần mềm diệt
học bạ số = học bạ điện tử, trường học số
nông nghiệp thông minh = nông nghiệp số
du lịch thông minh = du lịch số
`,
}
