import type { Programme } from './programme.js'

export const traffic: Programme = {
  field: 'traffic',
  signs:
    'an toàn giao thông, tai nạn giao thông, trật tự giao thông, ùn tắc giao thông, tham gia giao thông, vi phạm giao thông, luật giao thông, pháp luật giao thông, pháp luật về giao thông, tổ chức giao thông, văn hóa giao thông, phương tiện giao thông, hạ tầng giao thông, công trình giao thông, đường giao thông, giao thông nông thôn, giao thông đường, đường bộ, atgt, ttatgt, tngt, nồng độ cồn, giấy phép lái xe, đăng kiểm',
  things: `
~traffic safety: an toàn giao thông, atgt, ttatgt
black spots < jams: điểm đen, điểm tiềm ẩn, tiềm ẩn tai nạn, tiềm ẩn nguy cơ, thường xảy ra tai nạn, hay xảy ra tai nạn, nguy cơ mất an toàn, nguy cơ xảy ra tai nạn, bất hợp lý, bất cập + tổ chức giao thông
accidents looked into: điều tra + tai nạn, giải quyết + tai nạn, khám nghiệm
numbers of accidents: thống kê + tai nạn, số liệu tai nạn, dữ liệu tai nạn
patrols: tuần tra, tuần tra kiểm soát, chuyên đề, đợt cao điểm, cao điểm xử lý, cao điểm kiểm tra, xử lý vi phạm, xử phạt, xử lý nghiêm
drink and drugs behind the wheel < patrols: nồng độ cồn, rượu bia, rượu + lái xe, ma túy, chất kích thích, uống rượu
speed < patrols: tốc độ
licences checked < patrols: không có giấy phép lái xe, không giấy phép, chưa đủ tuổi, không đủ điều kiện điều khiển
helmets < patrols: mũ bảo hiểm, dây an toàn
loads < patrols: tải trọng phương tiện, tải trọng xe, kiểm soát tải trọng, kiểm tra tải trọng, quá tải, quá khổ, vượt tải, vượt quá tải trọng, trạm cân, cơi nới, thùng xe, thành thùng, chở hàng quá
racing < patrols: đua xe, lạng lách, đánh võng, nẹt pô, gây rối trật tự công cộng
obeying and doing duty < patrols: người thi hành công vụ, chống người thi hành
police on the road < patrols: tiêu cực, nhũng nhiễu, cảnh sát giao thông + đạo đức
road corridors: hành lang an toàn, hành lang bảo vệ, hành lang đường bộ, hành lang giao thông, hành lang atgt, lộ giới, hành lang atđb
markers of corridors < road corridors: cắm mốc, mốc lộ giới, bàn giao + hành lang
joins of roads < road corridors: đấu nối, đường gom
pavements: vỉa hè, lòng đường, lòng lề đường, lề đường, hè phố, hè đường, đậu đỗ, đỗ xe trái phép, dừng đỗ, chợ cóc, trật tự đô thị, họp chợ
car parks: bãi đỗ xe, điểm đỗ xe, bến xe, bãi đậu xe
jams < patrols, apparatus: tổ chức giao thông, phân luồng, điều tiết, tổ chức lại giao thông, phân làn, ùn tắc, tắc đường, kẹt xe, ách tắc
signs and lights: biển báo, vạch kẻ, vạch sơn, sơn kẻ, đèn tín hiệu, báo hiệu đường bộ, gờ giảm tốc, gương cầu, hộ lan, hệ thống báo hiệu, cọc tiêu
lighting: chiếu sáng
upkeep of roads: duy tu, bảo dưỡng, bảo trì, sửa chữa đường, duy tu bảo dưỡng, dặm vá, ổ gà
building of roads: đầu tư xây dựng, kết cấu hạ tầng giao thông, hạ tầng giao thông, cải tạo nâng cấp, đường cao tốc, xây dựng các tuyến đường, xây dựng đường
works on roads: thi công, vừa thi công
bridges: cầu yếu, kiểm định cầu, kiểm định tải trọng cầu, cầu treo, cầu dân sinh, cầu tạm
driving schools: sát hạch, dạy lái, đào tạo lái xe, bằng lái, học lái xe, cấp giấy phép lái xe, cấp đổi giấy phép lái xe, trung tâm đào tạo lái, cấp bằng lái
vehicle tests: đăng kiểm, kiểm định an toàn kỹ thuật, kiểm định phương tiện, kiểm định xe, hết niên hạn, niên hạn sử dụng, kiểm định kỹ thuật
plates: đăng ký xe, biển số, cấp biển số, đăng ký phương tiện
transport firms: kinh doanh vận tải, doanh nghiệp vận tải, vận tải khách, vận tải hành khách, vận tải hàng hóa, thiết bị giám sát hành trình, hộp đen, xe hợp đồng, xe dù, bến cóc, xe khách, hoạt động vận tải, điều kiện kinh doanh
public transport < transport firms: xe buýt, vận tải công cộng, hành khách công cộng
school buses < transport firms, traffic at schools: chở học sinh, đưa đón học sinh, xe đưa đón
home-made vehicles: xe ba bánh, xe tự chế, xe công nông, xe thô sơ, xe máy kéo, xe điện
waterways: đường thủy, thủy nội địa, bến khách ngang sông, đò ngang, bến đò, phương tiện thủy, đò dọc, đò đưa khách, áo phao, bến thủy
fishing boats < waterways, transport firms: tàu cá
railways: đường sắt, đường ngang, lối đi tự mở, lối đi dân sinh, giao cắt
crossings of railways < railways: đường ngang, lối đi tự mở, lối đi dân sinh, lối mở, cảnh giới, chốt gác, gác chắn, rào chắn
corridors of railways < railways: hành lang + đường sắt
airports and sea: hàng không, hàng hải
rescue after accidents: cấp cứu, sơ cứu, cứu nạn, cứu hộ, sơ cấp cứu, cứu chữa
help for victims: thăm hỏi, hỗ trợ nạn nhân, nạn nhân + hỗ trợ, gia đình nạn nhân, ngày thế giới tưởng niệm, tưởng niệm
watching by camera < patrols: camera, phạt nguội, giám sát giao thông, xử lý qua hình ảnh, giao thông thông minh, qua hình ảnh, hệ thống giám sát
data of vehicles: cơ sở dữ liệu, kết nối dữ liệu, công nghệ thông tin, chuyển đổi số
traffic publicity < press, broadcast: tuyên truyền + giao thông, truyền thông + giao thông, phổ biến + giao thông, vận động + giao thông, tuyên truyền + atgt, tuyên truyền + ttatgt, truyền thông + atgt, phổ biến + atgt, phổ biến + ttatgt, văn hóa giao thông
traffic at schools < traffic publicity, movement and models, licences checked: học sinh, trường học, nhà trường, cơ sở giáo dục, học đường, sinh viên
school gates: cổng trường
movement and models: mô hình, phong trào, toàn dân tham gia, ký cam kết, đoạn đường tự quản, tự quản
traffic year: năm an toàn giao thông, năm atgt, tháng an toàn giao thông, ra quân, lễ phát động, lễ ra quân
holidays: ngày lễ, lễ tết, các ngày lễ, tết dương lịch, tết nguyên đán, nghỉ lễ, dịp lễ, lễ hội, dịp tết, kỳ nghỉ, mùa mưa bão
safety boards < councils: ban an toàn giao thông, ban atgt
traffic steering: lãnh đạo + giao thông, chỉ đạo + giao thông, chỉ thị + giao thông, cấp ủy + giao thông
leaders' duty: người đứng đầu
traffic inspection: kiểm tra công tác, kiểm tra việc thực hiện, giám sát việc thực hiện, đoàn kiểm tra
reports: báo cáo kết quả, chế độ báo cáo, báo cáo định kỳ
looking back: sơ kết, tổng kết
money: kinh phí
planning: quy hoạch
`,
  words: `
tải trọng = quá tải
an toàn giao thông = trật tự an toàn giao thông
đường sắt
`,
  kin: `
an toàn giao thông = trật tự an toàn giao thông, atgt, ttatgt
tai nạn giao thông = tngt
tải trọng = quá tải, quá khổ, quá tải trọng, vượt tải, trạm cân, tải trọng phương tiện
điểm đen = điểm tiềm ẩn tai nạn, điểm tiềm ẩn, vị trí thường xảy ra tai nạn
nồng độ cồn = rượu bia
hành lang an toàn = hành lang an toàn giao thông, hành lang an toàn đường bộ, hành lang bảo vệ, hành lang đường bộ, hành lang bảo vệ đường bộ
vỉa hè = lòng đường, lòng lề đường, lề đường, hè phố
giấy phép lái xe = bằng lái, bằng lái xe, sát hạch, dạy lái, đào tạo lái xe
đăng kiểm = kiểm định an toàn kỹ thuật, kiểm định phương tiện
kinh doanh vận tải = doanh nghiệp vận tải, vận tải hành khách, vận tải khách, hoạt động vận tải
thiết bị giám sát hành trình = hộp đen, giám sát hành trình
đường thủy = đường thủy nội địa, phương tiện thủy
bến khách ngang sông = đò ngang, bến đò, đò dọc
đường ngang = lối đi tự mở, lối đi dân sinh, lối mở
mũ bảo hiểm = đội mũ bảo hiểm
ùn tắc giao thông = ùn tắc, tắc đường, kẹt xe
camera = phạt nguội, giám sát giao thông, camera giám sát, qua hình ảnh, xử lý qua hình ảnh, hệ thống giám sát
biển báo = đèn tín hiệu, báo hiệu đường bộ, vạch kẻ đường
cấp cứu = sơ cấp cứu, sơ cứu
xe mô tô = xe máy, xe gắn máy
lái xe = người điều khiển phương tiện, người lái xe
tuần tra = tuần tra kiểm soát
tháo dỡ = cưỡng chế, giải tỏa
duy tu = bảo trì, bảo dưỡng, duy tu bảo dưỡng, bảo trì đường bộ, duy tu sửa chữa, ổ gà
phân luồng = tổ chức giao thông, điều tiết giao thông, phân luồng giao thông
nghỉ lễ = ngày lễ, lễ tết
đua xe = lạng lách, đánh võng, đua xe trái phép, nẹt pô
nạn nhân tai nạn giao thông = gia đình nạn nhân
ban an toàn giao thông = ban atgt
ra quân = lễ phát động, lễ ra quân
kiến thức an toàn giao thông = giáo dục an toàn giao thông, tham gia giao thông an toàn
tuyên truyền an toàn giao thông = truyền thông về atgt, truyền thông an toàn giao thông
tốc độ = quá tốc độ, chạy quá tốc độ, vi phạm tốc độ
xe dù = bến cóc, xe dù bến cóc
xe đưa đón học sinh = chở học sinh, đưa đón học sinh
`,
}
