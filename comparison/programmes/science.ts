import type { Programme } from './programme.js'

/** Science, technology, innovation, standards and measures, intellectual property. */
export const science: Programme = {
  field: 'science',
  signs:
    'khoa học công nghệ, khoa học và công nghệ, khcn, kh cn, đổi mới sáng tạo, sở hữu trí tuệ, khởi nghiệp sáng tạo, năng suất chất lượng, phát triển khoa học, ứng dụng tiến bộ khoa học, thị trường công nghệ, 57 nq tw, nghị quyết số 57, truy xuất nguồn gốc',
  things: `
research tasks: đề tài, nhiệm vụ khoa học, dự án khoa học, nghiên cứu khoa học, nhiệm vụ khcn, nhiệm vụ kh cn, đề tài dự án
choice of research < research tasks: danh mục nhiệm vụ, đề xuất đặt hàng, đặt hàng nhiệm vụ, tuyển chọn, xác định nhiệm vụ, giao trực tiếp, xét chọn, đặt hàng
acceptance of research < research tasks: nghiệm thu, thanh lý, đánh giá nghiệm thu, nghiệm thu + đề tài
inspection of research < research tasks: kiểm tra tiến độ, kiểm tra + đề tài, kiểm tra định kỳ + nhiệm vụ, kiểm tra + nhiệm vụ khoa học, kiểm tra tình hình thực hiện + nhiệm vụ
use of results < research tasks: ứng dụng kết quả nghiên cứu, ứng dụng kết quả, nhân rộng kết quả, chuyển giao kết quả, thương mại hóa, kết quả nghiên cứu, nhân rộng + đề tài, đưa kết quả
technical advances: tiến bộ khoa học, tiến bộ kỹ thuật, chuyển giao tiến bộ, ứng dụng tiến bộ, tiến bộ kh
rural advances < technical advances: nông thôn miền núi, khoa học + nông thôn
new technology of firms: thay thế + công nghệ, chuyển giao + dây chuyền, dây chuyền công nghệ, đổi mới công nghệ, hoàn thiện công nghệ, đổi mới thiết bị, chuyển giao công nghệ, nâng cao trình độ công nghệ, đổi mới + dây chuyền
technology assessment: thẩm định công nghệ, đánh giá trình độ công nghệ, trình độ công nghệ, trình độ và năng lực công nghệ, hiện trạng công nghệ, giám định công nghệ
technology market: thị trường công nghệ, thị trường khoa học, sàn giao dịch công nghệ, techmart, kết nối cung cầu công nghệ, techfest, techdemo, cung cầu công nghệ
start-ups: khởi nghiệp, khởi nghiệp sáng tạo, khởi nghiệp đổi mới sáng tạo, startup
start-up places < start-ups: vườn ươm, ươm tạo, không gian làm việc chung, trung tâm khởi nghiệp, hệ sinh thái khởi nghiệp, trung tâm đổi mới sáng tạo, không gian + khởi nghiệp, hệ sinh thái + khởi nghiệp
start-up contests < start-ups: cuộc thi + khởi nghiệp, ngày hội khởi nghiệp, ý tưởng khởi nghiệp, cuộc thi ý tưởng, techfest
start-up training < start-ups, training: tập huấn + khởi nghiệp, đào tạo + khởi nghiệp, bồi dưỡng + khởi nghiệp
start-up funds < start-ups: quỹ + khởi nghiệp, đầu tư mạo hiểm, quỹ đầu tư
science firms: doanh nghiệp khoa học, doanh nghiệp khcn, doanh nghiệp kh cn
intellectual property: sở hữu trí tuệ, quyền sở hữu công nghiệp, sáng chế, kiểu dáng công nghiệp, tài sản trí tuệ, shtt, sở hữu công nghiệp
brands < intellectual property: nhãn hiệu tập thể, chỉ dẫn địa lý, nhãn hiệu chứng nhận, bảo hộ nhãn hiệu, nhãn hiệu, bảo hộ + sản phẩm, đăng ký bảo hộ
fighting piracy < intellectual property: xâm phạm + sở hữu, thực thi quyền, hàng giả, vi phạm + sở hữu trí tuệ
inventions and ideas: sáng kiến, lao động sáng tạo, sáng tạo kỹ thuật, hội thi sáng tạo, cải tiến kỹ thuật, sáng tạo thanh thiếu niên
contests of invention < inventions and ideas: hội thi sáng tạo, cuộc thi sáng tạo, sáng tạo thanh thiếu niên
productivity and quality < quality systems: năng suất chất lượng, năng suất, công cụ cải tiến, nscl, cải tiến năng suất
quality systems: iso, hệ thống quản lý chất lượng, haccp, tcvn iso, hệ thống quản lý
standards: tiêu chuẩn quy chuẩn, tiêu chuẩn kỹ thuật, quy chuẩn kỹ thuật, tiêu chuẩn đo lường, hợp chuẩn, hợp quy, công bố hợp chuẩn, quy chuẩn kỹ thuật địa phương, tiêu chuẩn cơ sở
trade barriers: tbt, hàng rào kỹ thuật
measures < fuel and gold: phương tiện đo, đo lường, kiểm định + phương tiện đo, kiểm định hiệu chuẩn, chuẩn đo lường, hiệu chuẩn
goods' quality: chất lượng sản phẩm hàng hóa, hàng đóng gói sẵn, thử nghiệm, chất lượng hàng hóa, kiểm nghiệm
fuel and gold < goods' quality: xăng dầu, vàng trang sức, kinh doanh vàng, mũ bảo hiểm
origin tracing: truy xuất nguồn gốc, mã số mã vạch, mã vạch
radiation: bức xạ, hạt nhân, phóng xạ, năng lượng nguyên tử, x quang
radiation incidents < radiation: sự cố bức xạ, ứng phó sự cố, ứng phó + bức xạ
radiation licences < radiation: cấp phép + bức xạ, giấy phép + bức xạ, cấp giấy phép + x quang
quality awards: giải thưởng chất lượng
biotechnology: công nghệ sinh học, sinh học, nuôi cấy mô, giống cây trồng
gene funds: phục tráng, giống bản địa, giống quý hiếm, giống đặc sản, nguồn gen, quỹ gen, lưu giữ giống, bảo tồn nguồn gen
high technology: công nghệ cao, khu công nghệ cao, nông nghiệp công nghệ cao
strategic technology: công nghệ chiến lược, bán dẫn, trí tuệ nhân tạo, công nghệ lõi, công nghệ mới, blockchain, vật liệu mới
fourth revolution: cách mạng công nghiệp lần thứ tư, cách mạng công nghiệp 4 0, công nghiệp 4 0
scientific staff < science training, rules for science: trọng dụng, nhân lực khoa học, nhân lực khcn, chuyên gia, nhà khoa học, cán bộ khoa học, trí thức, nhân lực + khoa học, nhân lực chất lượng cao, nhân tài
honour of scientists < scientific staff: tôn vinh + khoa học, ngày khoa học, 18 5
science training < training: tập huấn + khoa học, bồi dưỡng + khoa học, đào tạo + khoa học, tập huấn + sở hữu trí tuệ, tập huấn + năng suất, tập huấn + tiêu chuẩn, đào tạo + năng suất
science organisations: tổ chức khoa học, tổ chức khcn, trung tâm ứng dụng, phòng thí nghiệm, viện nghiên cứu, tổ chức kh cn, phòng thử nghiệm, tiềm lực khoa học
laboratories < science organisations, goods' quality: phòng thí nghiệm, trang thiết bị + thí nghiệm, phòng thử nghiệm, trang thiết bị + nghiên cứu
science funds: quỹ phát triển khoa học, quỹ + khoa học, quỹ phát triển khcn, quỹ đổi mới công nghệ, quỹ phát triển kh cn
science money: chi + khoa học, kinh phí + khoa học, ngân sách + khoa học, chi ngân sách + khoa học, đầu tư xã hội + khoa học
rules for science: cơ chế + khoa học, chính sách + khoa học, quy định + nhiệm vụ khoa học, quy chế + nhiệm vụ khoa học, cơ chế quản lý, văn bản + khoa học
science data: thông tin khoa học, thống kê khoa học, cơ sở dữ liệu + khoa học, thống kê + khoa học, dữ liệu + khoa học, thông tin thống kê
science publicity: phổ biến + kiến thức khoa học, bản tin khoa học, tạp chí khoa học, đặc san, tuyên truyền + khoa học, truyền thông + khoa học, phổ biến kiến thức, tuyên truyền + đổi mới sáng tạo, truyền thông + đổi mới sáng tạo, tuyên truyền + sở hữu trí tuệ, tuyên truyền + khởi nghiệp, truyền thông + khởi nghiệp, nâng cao nhận thức + khoa học
science inspection: thanh tra + khoa học, thanh tra + đo lường, kiểm tra + đo lường, thanh tra + sở hữu trí tuệ, kiểm tra + chất lượng hàng hóa, thanh tra chuyên đề, kiểm tra nhà nước, kiểm tra + chất lượng sản phẩm
foreign links: hợp tác quốc tế, hợp tác + khoa học, hội nhập + khoa học
innovation rating: chỉ số đổi mới sáng tạo, pii, bộ chỉ số đổi mới sáng tạo
resolution 57: nghị quyết 57, 57 nq tw, nghị quyết số 57, nq 57
advisory councils: hội đồng khoa học, hội đồng tư vấn
social science: khoa học xã hội, khoa học xã hội và nhân văn, khoa học nhân văn
clean production: sản xuất sạch, tiết kiệm năng lượng, công nghệ sạch, công nghệ xanh
`,
  words: `
sở hữu trí tuệ
đổi mới sáng tạo
khoa học công nghệ = khoa học và công nghệ
tiêu chuẩn quy chuẩn = quy chuẩn kỹ thuật
truy xuất nguồn gốc
năng suất chất lượng
trình độ công nghệ
công nghệ cao
`,
  kin: `
vườn ươm khởi nghiệp = hệ sinh thái khởi nghiệp, vườn ươm
đặt hàng nhiệm vụ = đề xuất đặt hàng, tuyển chọn nhiệm vụ, xác định nhiệm vụ, danh mục nhiệm vụ
nguồn gen = giống bản địa
khoa học công nghệ = khoa học và công nghệ, khcn, kh cn
đổi mới sáng tạo = đmst
sở hữu trí tuệ = tài sản trí tuệ, shtt
nhãn hiệu tập thể = chỉ dẫn địa lý, nhãn hiệu chứng nhận
khởi nghiệp sáng tạo = khởi nghiệp đổi mới sáng tạo
thị trường công nghệ = thị trường khoa học và công nghệ
nhiệm vụ khoa học = đề tài khoa học
tiến bộ khoa học kỹ thuật = tiến bộ kỹ thuật, tiến bộ khoa học và công nghệ
an toàn bức xạ = bức xạ hạt nhân
ngày hội khởi nghiệp = ý tưởng khởi nghiệp, cuộc thi ý tưởng
bảo hộ nhãn hiệu = đăng ký bảo hộ
hội thi sáng tạo = cuộc thi sáng tạo, sáng tạo thanh thiếu niên
phòng thí nghiệm = phòng thử nghiệm
đề tài = dự án khoa học, nghiên cứu khoa học, nhiệm vụ khcn, nhiệm vụ kh cn, đề tài dự án
ứng dụng kết quả nghiên cứu = ứng dụng kết quả, nhân rộng kết quả, chuyển giao kết quả, đưa kết quả
tiến bộ khoa học = ứng dụng tiến bộ, tiến bộ kh
hoàn thiện công nghệ = đổi mới thiết bị
thẩm định công nghệ = đánh giá trình độ công nghệ, trình độ và năng lực công nghệ, hiện trạng công nghệ, giám định công nghệ
thị trường khoa học = sàn giao dịch công nghệ, kết nối cung cầu công nghệ, cung cầu công nghệ
doanh nghiệp khoa học = doanh nghiệp khcn, doanh nghiệp kh cn
quyền sở hữu công nghiệp = sáng chế, kiểu dáng công nghiệp, sở hữu công nghiệp
lao động sáng tạo = sáng tạo kỹ thuật, cải tiến kỹ thuật
năng suất = công cụ cải tiến, cải tiến năng suất
tiêu chuẩn kỹ thuật = hợp chuẩn, hợp quy, công bố hợp chuẩn, quy chuẩn kỹ thuật địa phương, tiêu chuẩn cơ sở
phương tiện đo = kiểm định hiệu chuẩn, chuẩn đo lường, hiệu chuẩn
chất lượng sản phẩm hàng hóa = hàng đóng gói sẵn, chất lượng hàng hóa, kiểm nghiệm
mã số mã vạch = mã vạch
bức xạ = hạt nhân, phóng xạ, năng lượng nguyên tử, x quang
công nghệ sinh học = nuôi cấy mô
nguồn gen = quỹ gen, lưu giữ giống, bảo tồn nguồn gen
khu công nghệ cao = nông nghiệp công nghệ cao
công nghệ chiến lược = bán dẫn, công nghệ lõi, vật liệu mới
nhân lực khoa học = nhân lực khcn, nhà khoa học, cán bộ khoa học, nhân lực chất lượng cao
quỹ phát triển khoa học = quỹ phát triển khcn, quỹ đổi mới công nghệ, quỹ phát triển kh cn
chỉ số đổi mới sáng tạo = bộ chỉ số đổi mới sáng tạo
khoa học xã hội = khoa học xã hội và nhân văn, khoa học nhân văn
`,
}
