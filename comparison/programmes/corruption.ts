import type { Programme } from './programme.js'

export const corruption: Programme = {
  field: 'corruption',
  signs: 'tham nhũng, pctn, pctntc, kiểm soát tài sản thu nhập, bản kê khai tài sản',
  things: `
~corruption: tham nhũng, pctn, pctntc
anti-corruption publicity: tuyên truyền + tham nhũng, phổ biến + tham nhũng, quán triệt + tham nhũng, truyền thông + tham nhũng, giáo dục pháp luật + tham nhũng, nâng cao nhận thức + tham nhũng, tuyên truyền + pctn, phổ biến + pctn, quán triệt + pctn, truyền thông + pctn
anti-corruption training < training: bồi dưỡng + tham nhũng, tập huấn + tham nhũng, bồi dưỡng + pctn, tập huấn + pctn
taught at schools < anti-corruption publicity, anti-corruption training, training: giảng dạy, chương trình chính khóa, chương trình giáo dục, trường học, nhà trường, cơ sở giáo dục, học đường, giáo dục liêm chính
asset control: kiểm soát tài sản, kiểm soát + thu nhập, tài sản thu nhập, biến động tài sản
declaring assets < asset control, open government: kê khai tài sản, kê khai + tài sản, kê khai + thu nhập, bản kê khai, minh bạch tài sản, minh bạch về tài sản, minh bạch hóa tài sản, kê khai tstn
verifying assets < asset control, declaring assets: xác minh tài sản, xác minh + thu nhập, xác minh + kê khai, thẩm tra + kê khai, kiểm tra tính trung thực, tính trung thực, lựa chọn ngẫu nhiên, bốc thăm
keeping declarations < asset control, declaring assets: chuyển giao + kê khai, lưu giữ + kê khai, lưu trữ + kê khai, bàn giao + kê khai, quản lý bản kê khai, quản lý hồ sơ kê khai, cơ sở dữ liệu + tài sản thu nhập, cơ sở dữ liệu về kiểm soát tài sản
rotation: chuyển đổi vị trí, hoán đổi vị trí, thay đổi vị trí công tác, luân phiên, luân chuyển vị trí
list of rotated posts < rotation: danh mục + vị trí, danh mục + chuyển đổi, thời hạn chuyển đổi
open government: công khai minh bạch, công khai và minh bạch, tính minh bạch, minh bạch trong, minh bạch hoạt động, công khai + hoạt động của cơ quan, công khai các lĩnh vực, công khai trong + hoạt động, quy chế dân chủ
limits of spending: chế độ định mức, định mức tiêu chuẩn, tiêu chuẩn định mức, chế độ tiêu chuẩn, định mức + tiêu chuẩn, chi tiêu nội bộ, định mức chi tiêu, định mức kinh tế kỹ thuật
gifts: quà tặng, tặng quà, nhận quà, quà biếu, biếu quà, nộp lại quà, biếu xén
leaders answer < leaders' duty, cases, finding corruption: trách nhiệm + để xảy ra, xử lý + để xảy ra, trách nhiệm + nơi xảy ra, trách nhiệm + xảy ra tham nhũng, xử lý + người đứng đầu, xử lý trách nhiệm, xem xét trách nhiệm, trách nhiệm + thiếu trách nhiệm
leaders' duty: người đứng đầu, thủ trưởng, vai trò gương mẫu, nêu gương, tính tiên phong
rating of leaders < leaders' duty, staff evaluation: đánh giá + người đứng đầu, xếp loại + người đứng đầu
finding corruption: phát hiện + tham nhũng, phát hiện + hành vi, phát hiện + pctn, dấu hiệu tham nhũng, tự kiểm tra, kiểm tra nội bộ, tự phát hiện
cases < finding corruption: vụ án, khởi tố, truy tố, xét xử, vụ việc tham nhũng, án tham nhũng, điều tra xử lý, xử lý nghiêm minh
expert opinions < cases: giám định, định giá
recovery < cases: thu hồi + tham nhũng, thu hồi tài sản, thu hồi + thất thoát, thu hồi + chiếm đoạt, tài sản bị chiếm đoạt, kê biên, phong tỏa, tẩu tán
protecting those who tell < finding corruption, complaints, awards: bảo vệ + người tố cáo, bảo vệ + người phát hiện, bảo vệ + người báo tin, bảo vệ + người phản ánh, bảo vệ + người đấu tranh, bảo vệ + người dám, an toàn cho người, người tố cáo + khen thưởng, người tố giác, người báo tin, báo tin về tham nhũng, trả thù, trù dập
conduct < discipline: quy tắc ứng xử, chuẩn mực ứng xử, văn hóa ứng xử, quy tắc đạo đức, đạo đức nghề nghiệp, đạo đức công vụ, bộ quy tắc, chuẩn mực đạo đức
conflict of interests: xung đột lợi ích
liabilities of office: những việc không được làm, việc không được làm
petty corruption < discipline, enterprises, staff: tham nhũng vặt, nhũng nhiễu, phiền hà, sách nhiễu, vòi vĩnh, chi phí không chính thức, lót tay
rating of the work: bộ chỉ số, chỉ số đánh giá, đánh giá công tác phòng chống tham nhũng, đánh giá công tác pctn, đánh giá pctn, tự chấm điểm, chấm điểm, tự đánh giá, phục vụ đánh giá
society watches < finding corruption, press: mặt trận tổ quốc, tổ chức xã hội, tổ chức chính trị xã hội, đoàn thể, giám sát của nhân dân, thanh tra nhân dân, giám sát cộng đồng, giám sát đầu tư của cộng đồng, vai trò của xã hội, trách nhiệm của xã hội, vai trò + báo chí, vai trò + nhân dân
private sector < enterprises: ngoài nhà nước, khu vực tư, khu vực tư nhân, ngoài khu vực nhà nước, doanh nghiệp tư nhân, văn hóa kinh doanh, kiểm soát nội bộ
payment by account: không dùng tiền mặt, qua tài khoản, trả lương qua
inspections < land, public investment, finance inspection: kế hoạch thanh tra, thanh tra kinh tế xã hội, thanh tra + lĩnh vực, thanh tra chuyên đề, thanh tra chuyên ngành, thanh tra hành chính, tăng cường thanh tra
inspection of duties < inspections: thanh tra trách nhiệm, kiểm tra trách nhiệm, thanh tra việc thực hiện, kiểm tra việc thực hiện, thanh tra việc chấp hành pháp luật, kiểm tra việc chấp hành pháp luật, thanh tra + pháp luật về phòng chống tham nhũng, kiểm tra công tác phòng chống tham nhũng
after inspections < inspections, finance inspection: kết luận thanh tra, sau thanh tra, kiến nghị thanh tra, kết luận kiểm toán, kiến nghị kiểm toán, kiến nghị của kiểm toán
working together < finding corruption, cases: quy chế phối hợp, phối hợp + điều tra, phối hợp + kiểm sát, phối hợp + kiểm toán, trao đổi thông tin, cung cấp thông tin về vụ
complaints: khiếu nại, tố cáo, tiếp công dân, tiếp dân, đơn thư
reports: báo cáo + tham nhũng, báo cáo + pctn, báo cáo định kỳ, chế độ báo cáo, thông tin báo cáo
looking back: sơ kết, tổng kết
anti-corruption plan: kế hoạch phòng chống tham nhũng, kế hoạch pctn, chương trình hành động, chiến lược quốc gia, kế hoạch công tác phòng chống tham nhũng
steering: lãnh đạo + tham nhũng, chỉ đạo + tham nhũng, lãnh đạo + pctn, chỉ đạo + pctn
anti-corruption bodies < councils, apparatus: làm nhiệm vụ chống tham nhũng, làm nhiệm vụ phòng chống tham nhũng, cơ quan phòng chống tham nhũng, cơ quan chống tham nhũng, đơn vị chuyên trách, cơ quan chuyên trách, ban nội chính, kiện toàn + tham nhũng, ban chỉ đạo + tham nhũng
staff matters: công tác cán bộ, công tác tổ chức cán bộ, quy hoạch cán bộ
law making < law review, legal documents: kẽ hở, sơ hở, thể chế, xây dựng pháp luật, hoàn thiện pháp luật, cơ chế chính sách
management of state property: tài sản công, tài sản nhà nước, nhà đất
thrift: tiết kiệm, lãng phí
land: đất đai
public investment: đầu tư công, xây dựng cơ bản, đầu tư xây dựng
foreign ties: công ước, hợp tác quốc tế
awards: khen thưởng, biểu dương, tuyên dương
`,
  words: `
thanh toán không dùng tiền mặt = thanh toán trực tuyến
tham nhũng = phòng chống tham nhũng, tiêu cực
xung đột lợi ích
vụ án
giám định
liêm chính
mặt trận tổ quốc
`,
  kin: `
tham nhũng = phòng chống tham nhũng, tiêu cực, pctn, pctntc, phòng chống tham nhũng tiêu cực
kê khai tài sản = kê khai tài sản thu nhập, bản kê khai tài sản, bản kê khai, minh bạch tài sản
tài sản thu nhập = kiểm soát tài sản thu nhập
xác minh tài sản = xác minh tài sản thu nhập
chuyển đổi vị trí công tác = chuyển đổi vị trí, hoán đổi vị trí, luân phiên
người báo tin = người tố cáo tham nhũng, người phát hiện tham nhũng, người tố giác
quà tặng = tặng quà, nhận quà, quà biếu, nộp lại quà tặng
quy tắc ứng xử = chuẩn mực ứng xử, quy tắc đạo đức, đạo đức nghề nghiệp, đạo đức công vụ, văn hóa ứng xử
trách nhiệm người đứng đầu = thủ trưởng, thủ trưởng cơ quan, thủ trưởng đơn vị, người đứng đầu cơ quan
cơ quan báo chí = báo chí, cơ quan thông tấn, thông tấn báo chí, thông tấn
tổ chức xã hội = tổ chức chính trị xã hội, các tổ chức xã hội, đoàn thể
định mức tiêu chuẩn = chế độ định mức, tiêu chuẩn định mức, chế độ định mức tiêu chuẩn, định mức
quy chế chi tiêu nội bộ = chi tiêu nội bộ
khởi tố = truy tố, xét xử
thu hồi tài sản = tài sản tham nhũng, thu hồi tài sản tham nhũng, tài sản bị thất thoát, tài sản bị chiếm đoạt, tài sản thất thoát
ngoài nhà nước = khu vực tư nhân, khu vực ngoài nhà nước, doanh nghiệp tư nhân
kết luận thanh tra = xử lý sau thanh tra, kiến nghị thanh tra
thanh toán không dùng tiền mặt = thanh toán trực tuyến, không dùng tiền mặt, thanh toán qua tài khoản, trả lương qua tài khoản, giao dịch tiền mặt, tiền mặt
nhũng nhiễu = tham nhũng vặt, sách nhiễu, phiền hà, gây phiền hà, vòi vĩnh
kiểm tra nội bộ = tự kiểm tra, tự kiểm tra nội bộ, kiểm soát nội bộ
viện kiểm sát = kiểm sát, viện kiểm sát nhân dân, cơ quan kiểm sát
tham nhũng trong trường học = giáo dục liêm chính, chương trình giảng dạy
đánh giá công tác phòng chống tham nhũng = đánh giá pctn, đánh giá công tác pctn
xử lý trách nhiệm = xem xét trách nhiệm, để xảy ra tham nhũng
lĩnh vực nhạy cảm = lĩnh vực dễ phát sinh tham nhũng, lĩnh vực dễ nảy sinh tham nhũng, lĩnh vực dễ xảy ra tham nhũng
đơn vị chuyên trách = cơ quan chuyên trách
`,
}
