import type { Programme } from './programme.js'

export const thrift: Programme = {
  field: 'thrift',
  signs: 'thực hành tiết kiệm, lãng phí, thtk, clp, thtkclp, tài sản công, tài sản nhà nước',
  things: `
~thrift: thực hành tiết kiệm, lãng phí, thtk, clp
~public property: tài sản công, tài sản nhà nước
running costs: chi thường xuyên, hội nghị hội thảo, hội họp, công tác phí, tiếp khách, khánh tiết, nước ngoài, lễ kỷ niệm, khởi công, điện thoại, văn phòng phẩm + hội nghị
spending rules < running costs: quy chế chi tiêu, chi tiêu nội bộ
budget estimates: dự toán, phân bổ ngân sách
open finance < buying property, budget estimates, public property, property data: công khai + ngân sách, công khai tài chính, công khai + tài sản công, công khai + tiết kiệm, công khai dự toán
houses and land: nhà đất, cơ sở nhà, trụ sở làm việc, trụ sở + dôi dư, nhà công vụ
arranging houses and land < houses and land: sắp xếp + nhà đất, sắp xếp + cơ sở nhà, sắp xếp + trụ sở, sắp xếp nhà, sắp xếp lại nhà, sắp xếp xử lý nhà, xử lý nhà, xử lý + dôi dư, dôi dư
cars: xe ô tô, xe công, ô tô công, phương tiện đi lại, khoán xe, xe ô tô công
buying property: mua sắm, đấu thầu qua mạng, đấu thầu mua sắm
central buying < buying property: mua sắm tập trung, phương thức tập trung, theo phương thức tập trung, mua sắm tài sản theo phương thức
machines: máy móc thiết bị, thiết bị chuyên dùng, tài sản chuyên dùng, trang thiết bị làm việc
limits: tiêu chuẩn định mức, định mức tiêu chuẩn, định mức sử dụng, định mức + chế độ, chế độ định mức, định mức kinh tế kỹ thuật, định mức trang bị, tiêu chuẩn + định mức
limits for machines < limits, machines: định mức + thiết bị chuyên dùng, định mức + chuyên dùng, định mức + máy móc
shares of budget < limits, budget estimates: định mức phân bổ
counting property: kiểm kê
property data < data, public property: cơ sở dữ liệu + tài sản, phần mềm quản lý tài sản, phần mềm + tài sản, báo cáo kê khai, kê khai tài sản, đăng nhập + tài sản
selling property: thanh lý, đấu giá, bán tài sản, bán đấu giá, chuyển nhượng
lending property: cho thuê, liên doanh, liên kết
handing over property: bàn giao tài sản, điều chuyển, điều chuyển tài sản, tiếp nhận tài sản, sáp nhập + tài sản
rules on property: quy định phân cấp, phân cấp quản lý tài sản, phân cấp + tài sản, quy chế quản lý tài sản, quy chế quản lý sử dụng tài sản
infrastructure as property: kết cấu hạ tầng, tài sản hạ tầng, công trình nước sạch
public investment: đầu tư xây dựng, đầu tư công, xây dựng cơ bản, vốn đầu tư, thẩm định dự án, dự án đầu tư
unneeded projects < public investment, thrift: chưa thật cần thiết, chưa cần thiết, đầu tư dàn trải, dàn trải, phân tán, chủ trương đầu tư, chưa đủ thủ tục
accounts of projects < public investment: quyết toán + dự án hoàn thành, quyết toán vốn đầu tư, quyết toán dự án, quyết toán các dự án, quyết toán + hoàn thành, quyết toán công trình
paying out < public investment: giải ngân, tiến độ giải ngân
debts of building < public investment: nợ đọng xây dựng, nợ xây dựng
public debt: nợ công, vay nợ, nợ chính quyền, vay của chính quyền, nợ vay, trả nợ, bội chi
land: đất đai, sử dụng đất
land taken back < land: thu hồi đất, thu hồi + đất, dự án treo, quy hoạch treo, bỏ hoang, chậm triển khai, chậm tiến độ, không đưa đất vào, chậm đưa đất
minerals: khoáng sản
water: tài nguyên nước
forests: tài nguyên rừng
energy in offices: tiết kiệm điện, điện nước, điện năng, xăng dầu, tiết kiệm năng lượng, năng lượng tiết kiệm, thiết bị điện
working time < staff cuts: thời gian lao động, thời giờ làm việc, thời gian làm việc, lao động khu vực, lao động trong khu vực, sử dụng lao động, biên chế, tinh giản biên chế, tổ chức bộ máy
weddings and festivals: cưới, việc tang, lễ hội, ma chay, nếp sống văn minh, cưới hỏi
thrift of citizens: tiêu dùng, sản xuất kinh doanh và tiêu dùng, tiết kiệm của nhân dân, tiêu dùng của nhân dân
national programmes: chương trình mục tiêu
science money: khoa học công nghệ, khoa học và công nghệ, nhiệm vụ khoa học
autonomy: tự chủ, đơn vị sự nghiệp công lập, đơn vị sự nghiệp
state companies < enterprises, public property: vốn và tài sản nhà nước đầu tư, tài sản nhà nước đầu tư vào, vốn + đầu tư vào doanh nghiệp, doanh nghiệp nhà nước, vốn nhà nước tại doanh nghiệp, cổ phần hóa, thoái vốn, vốn và tài sản nhà nước tại
funds outside the budget: quỹ tài chính, ngoài ngân sách, quỹ có nguồn
thrift publicity: tuyên truyền + tiết kiệm, phổ biến + tiết kiệm, quán triệt + tiết kiệm, nâng cao nhận thức + tiết kiệm, tuyên truyền + thtk, phổ biến + thtk, tuyên truyền + lãng phí, giáo dục + tiết kiệm
thrift inspection: thanh tra + tiết kiệm, kiểm tra + tiết kiệm, thanh tra + thtk, kiểm tra + thtk, kiểm tra + lãng phí, thanh tra + lãng phí, giám sát + tiết kiệm, kiểm toán
waste punished < thrift inspection: gây lãng phí, hành vi lãng phí, xử lý + gây lãng phí, xử lý + hành vi lãng phí, xử lý vi phạm
inspection of property: thanh tra + tài sản công, kiểm tra + tài sản công, kiểm tra + tài sản nhà nước
thrift reports: báo cáo + tiết kiệm, báo cáo + thtk, báo cáo kết quả, báo cáo + lãng phí
looking back: sơ kết, tổng kết
thrift programme: chương trình thực hành tiết kiệm, chương trình thtk, xây dựng chương trình, xây dựng kế hoạch + tiết kiệm, kế hoạch thực hành tiết kiệm
leaders' duty: người đứng đầu, thủ trưởng
awards: khen thưởng, biểu dương, tuyên dương
`,
  words: `
tiết kiệm = chống lãng phí, thực hành tiết kiệm
tài sản công
thanh lý
`,
  kin: `
tài sản công = tài sản nhà nước
tiết kiệm = chống lãng phí, thực hành tiết kiệm, thực hành tiết kiệm chống lãng phí, thtk clp, thtk, clp
chi thường xuyên = công tác phí, hội nghị hội thảo, hội họp, tiếp khách, khánh tiết
nhà đất = cơ sở nhà đất, cơ sở nhà, nhà đất dôi dư
xe ô tô công = xe ô tô, xe công, khoán xe
mua sắm tập trung = phương thức tập trung
mua sắm = mua sắm tài sản, mua sắm công
kiểm kê = kiểm kê tài sản, tổng kiểm kê
quyết toán dự án hoàn thành = dự án hoàn thành, quyết toán vốn đầu tư, công trình hoàn thành
dự án chậm triển khai = dự án treo, quy hoạch treo, bỏ hoang, chậm tiến độ
tiết kiệm điện = điện nước, điện năng, tiết kiệm năng lượng trong cơ quan, văn phòng phẩm
đầu tư công = đầu tư xây dựng
phần mềm quản lý tài sản = cơ sở dữ liệu tài sản công, cơ sở dữ liệu quốc gia về tài sản công, phần mềm quản lý tài sản công
máy móc thiết bị = thiết bị chuyên dùng, tài sản chuyên dùng, máy móc
nợ công = vay nợ, nợ chính quyền địa phương, nợ vay
thời gian lao động = thời giờ làm việc, thời gian làm việc, sử dụng lao động
cưới hỏi = việc cưới, việc tang, ma chay
chương trình mục tiêu quốc gia = chương trình mục tiêu
vốn nhà nước tại doanh nghiệp = cổ phần hóa, thoái vốn, vốn và tài sản nhà nước, doanh nghiệp nhà nước
gây lãng phí = hành vi lãng phí
nợ đọng xây dựng cơ bản = nợ xây dựng cơ bản, nợ đọng xây dựng
dự toán = dự toán quyết toán
`,
}
