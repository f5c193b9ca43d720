import type { Programme } from './programme.js'

export const food: Programme = {
  field: 'food',
  signs: 'an toàn thực phẩm, vệ sinh thực phẩm, ngộ độc thực phẩm, attp, vsattp, an toàn vệ sinh thực phẩm',
  things: `
~food safety: an toàn thực phẩm, vệ sinh thực phẩm, attp, vsattp, an toàn vệ sinh thực phẩm
inspection: thanh tra, kiểm tra liên ngành, đoàn kiểm tra, đoàn liên ngành, kiểm tra + an toàn thực phẩm, kiểm tra + attp, kiểm tra + vsattp, hậu kiểm, kiểm tra đột xuất
inspection at festivals < inspection: dịp tết, tết nguyên đán, mùa lễ hội, lễ hội xuân, tết trung thu, kiểm tra + lễ hội
inspectors' training < inspection, training: tập huấn + thanh tra, bồi dưỡng + thanh tra, nghiệp vụ thanh tra, nghiệp vụ kiểm tra, tập huấn + cán bộ, bồi dưỡng + cán bộ
offenders punished: xử lý vi phạm, xử phạt, vi phạm hành chính
offenders named < offenders punished: thông báo + cơ sở, công khai + vi phạm, công bố + vi phạm, công khai cơ sở, công khai kết quả
month of action: tháng hành động
poisoning: ngộ độc thực phẩm, ngộ độc, truyền qua thực phẩm
samples: lấy mẫu, mối nguy, giám sát nguy cơ, xét nghiệm mẫu, mẫu thực phẩm, giám sát ô nhiễm, kiểm nghiệm mẫu, test nhanh, xét nghiệm nhanh, phân tích nguy cơ, giám sát chủ động
laboratories < samples: phòng kiểm nghiệm, phòng xét nghiệm, năng lực kiểm nghiệm, trang thiết bị kiểm nghiệm, labo, trung tâm kiểm nghiệm
street food < restaurants: thức ăn đường phố, hàng rong, vỉa hè, tađp
food streets < street food: khu phố ẩm thực, tuyến phố, phố ẩm thực
canteens: bếp ăn, bán trú, căng tin, căn tin, suất ăn, bữa ăn đông người, cơ sở bán trú
feasts < events, canteens: tiệc, đám cưới, đám giỗ, tiệc cưới, nấu cỗ, cỗ, nấu thuê
restaurants: nhà hàng, dịch vụ ăn uống, kinh doanh ăn uống, quán ăn, khách sạn
certificates < pledges: cơ sở đủ điều kiện, giấy chứng nhận, điều kiện an toàn thực phẩm, điều kiện attp, đủ điều kiện an toàn, thẩm định + điều kiện, thẩm định cơ sở
pledges: bản cam kết, ký cam kết, ký bản cam kết
product declarations < inspection: công bố sản phẩm, tự công bố, công bố hợp quy, công bố phù hợp, bản công bố
rating of makers: xếp loại, phân loại cơ sở, thông tư 45, thông tư 38
slaughter: giết mổ, kiểm soát giết mổ, vệ sinh thú y, lò mổ, điểm giết mổ
animal diseases: dịch bệnh gia súc, tiêm phòng, dịch bệnh động vật, dịch tả lợn
safe vegetables: rau an toàn, vietgap, viet gap, globalgap, tiêu chuẩn gap, rau củ quả an toàn, thực hành sản xuất, sản xuất rau, gap
organic farming: hữu cơ
chains: chuỗi cung ứng, chuỗi thực phẩm, chuỗi sản xuất, chuỗi + an toàn, liên kết + tiêu thụ, chuỗi giá trị, chuỗi liên kết, sản xuất đến tiêu thụ
selling farm goods: xúc tiến thương mại, hội chợ, kết nối cung cầu, tiêu thụ nông sản
banned substances < samples, fishing goods: chất cấm, kháng sinh, salbutamol, tồn dư, chất tạo nạc, hóa chất cấm, vàng ô, dư lượng, chất bảo quản, phụ gia
fishing goods: thủy sản
pesticides: thuốc bảo vệ thực vật, thuốc bvtv, thuốc trừ sâu
farm supplies: vật tư nông nghiệp, thức ăn chăn nuôi, phân bón, thuốc thú y
tracing: truy xuất, tem qr, mã qr, xuất xứ, nguồn gốc + dán tem, tem truy xuất, mã vạch
markets: chợ an toàn, chợ bảo đảm, chợ đảm bảo, mô hình chợ, chợ thí điểm, chợ + an toàn thực phẩm, chợ + attp, chợ an toàn vệ sinh
market buildings < markets: hạ tầng chợ, xây dựng chợ, nâng cấp + chợ
models: mô hình điểm, mô hình điểm an toàn, tuyến phố
knowledge: xác nhận kiến thức, tập huấn + kiến thức, bồi dưỡng kiến thức, bồi dưỡng + kiến thức, tập huấn + chủ cơ sở, tập huấn + người sản xuất, tập huấn + chế biến
smuggling: buôn lậu, hàng giả, nhập lậu, gian lận thương mại, không rõ nguồn gốc, hàng cấm, kém chất lượng, nguồn gốc xuất xứ
adverts: quảng cáo
functional food: thực phẩm chức năng, bảo vệ sức khỏe
alcohol < poisoning: rượu, methanol
bottled water: nước uống đóng chai, nước đá, nước đóng chai, nước uống
food publicity < knowledge: hành vi + người tiêu dùng, thay đổi nhận thức, thay đổi hành vi, tuyên truyền + thực phẩm, truyền thông + thực phẩm, phổ biến + thực phẩm, giáo dục + thực phẩm, nâng cao nhận thức + thực phẩm, tuyên truyền + attp, truyền thông + attp, phổ biến + attp, tuyên truyền + vsattp, truyền thông + vsattp
food boards < councils: ban chỉ đạo liên ngành, ban chỉ đạo + thực phẩm, ban chỉ đạo + attp, ban chỉ đạo vsattp, ban chỉ đạo vệ sinh
food offices < apparatus: chi cục an toàn, tổ chức bộ máy, bộ máy quản lý, mạng lưới + thực phẩm
division of work: phân cấp quản lý, phân công + quản lý, phân cấp + thực phẩm
rules: văn bản quy phạm pháp luật, quy chế phối hợp, quy chuẩn kỹ thuật, quy chuẩn địa phương
procedures < certificates: thủ tục hành chính
food steering: lãnh đạo + thực phẩm, chỉ đạo + thực phẩm, chỉ đạo + attp, chỉ thị + thực phẩm
leaders' duty: người đứng đầu
reports: báo cáo kết quả, chế độ báo cáo, báo cáo định kỳ, báo cáo + thực phẩm
looking back: sơ kết, tổng kết
money: kinh phí
events < canteens: đông người, sự kiện, hội nghị lớn, phục vụ đại hội
data: cơ sở dữ liệu, công nghệ thông tin, phần mềm
epidemics: dịch bệnh truyền nhiễm, bệnh truyền nhiễm
school meals: dinh dưỡng
civil watch: hội nông dân, hội phụ nữ, mặt trận tổ quốc, đoàn thể, giám sát của
hotline: đường dây nóng
`,
  words: `
buôn lậu = gian lận thương mại, hàng giả
ngộ độc thực phẩm
an toàn thực phẩm = vệ sinh an toàn thực phẩm
quảng cáo
`,
  kin: `
an toàn thực phẩm = vệ sinh an toàn thực phẩm, an toàn vệ sinh thực phẩm, attp, vsattp, chất lượng vệ sinh an toàn thực phẩm, vệ sinh thực phẩm
ngộ độc thực phẩm = ngộ độc
tháng hành động vì an toàn thực phẩm = tháng hành động vì chất lượng vệ sinh an toàn thực phẩm
thức ăn đường phố = hàng rong, quán ăn vỉa hè, kinh doanh thức ăn đường phố
mô hình chợ = chợ an toàn thực phẩm, chợ an toàn, chợ thí điểm, chợ bảo đảm an toàn thực phẩm, chợ đảm bảo an toàn thực phẩm, chợ an toàn vệ sinh thực phẩm
bếp ăn tập thể = bếp ăn, căng tin, căn tin, suất ăn, bếp ăn bán trú, suất ăn công nghiệp
lấy mẫu = mối nguy, kiểm nghiệm, mẫu thực phẩm, xét nghiệm mẫu
giấy chứng nhận = cơ sở đủ điều kiện, đủ điều kiện an toàn thực phẩm, giấy chứng nhận cơ sở đủ điều kiện
giết mổ = cơ sở giết mổ, điểm giết mổ, giết mổ gia súc, kiểm soát giết mổ, giết mổ tập trung
rau an toàn = vietgap, trồng rau, rau củ quả, gap
chuỗi cung ứng = chuỗi cung ứng thực phẩm, chuỗi liên kết, chuỗi thực phẩm, chuỗi sản xuất
chất cấm = kháng sinh, tồn dư kháng sinh, salbutamol
truy xuất nguồn gốc = tem qr, mã qr, tem truy xuất
tết nguyên đán = dịp tết
thực phẩm chức năng = thực phẩm bảo vệ sức khỏe
kiểm tra liên ngành = đoàn kiểm tra, đoàn liên ngành
buôn lậu = gian lận thương mại, hàng giả, nhập lậu, không rõ nguồn gốc, hàng lậu, hàng cấm, kém chất lượng, hàng kém chất lượng
nước uống đóng chai = nước đóng chai, nước đóng bình, nước đá, nước uống đóng bình
vật tư nông nghiệp = phân bón, thuốc thú y, thức ăn chăn nuôi
phòng kiểm nghiệm = năng lực kiểm nghiệm, phòng xét nghiệm, kiểm nghiệm thực phẩm, kiểm nghiệm vệ sinh thực phẩm
cơ sở vi phạm = cơ sở không bảo đảm, cơ sở vi phạm an toàn thực phẩm
sự kiện lớn = sự kiện có đông người, hội nghị lớn
kiến thức an toàn thực phẩm = kiến thức attp, kiến thức vệ sinh an toàn thực phẩm
chi cục an toàn vệ sinh thực phẩm = chi cục an toàn thực phẩm
đám cưới = đám giỗ, tiệc cưới, nấu cỗ, nấu thuê, nấu cỗ lưu động
rượu = rượu thủ công, sản xuất rượu, kinh doanh rượu, rượu pha cồn, methanol
tự công bố sản phẩm = tự công bố, bản công bố, công bố sản phẩm, bản tự công bố
`,
}
