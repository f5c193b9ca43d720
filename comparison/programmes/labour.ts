import type { Programme } from './programme.js'

/** Work, training for a trade, safety at work. */
export const labour: Programme = {
  field: 'labour',
  signs:
    'việc làm + lao động, giải quyết việc làm, tạo việc làm, lao động, đào tạo nghề, dạy nghề, giáo dục nghề nghiệp, xuất khẩu lao động, học nghề',
  things: `
job creation: giải quyết việc làm, tạo việc làm, việc làm mới, việc làm tại chỗ, tạo thêm việc làm, tự tạo việc làm
job fairs: sàn giao dịch việc làm, phiên giao dịch việc làm, ngày hội việc làm, hội chợ việc làm, giao dịch việc làm
job service: giới thiệu việc làm, trung tâm dịch vụ việc làm, tư vấn việc làm, kết nối cung cầu, tư vấn giới thiệu, dịch vụ việc làm, kết nối việc làm
labour market data: thị trường lao động, cung cầu lao động, thông tin thị trường lao động, cơ sở dữ liệu + lao động, cung lao động, cầu lao động, dự báo + lao động, thu thập + lao động, nhu cầu tuyển dụng, biến động lao động
job loans < job creation: quỹ quốc gia về việc làm, vay vốn + việc làm, cho vay + việc làm, vốn vay, quỹ việc làm, tín dụng, ngân hàng chính sách, vay vốn
work abroad: xuất khẩu lao động, làm việc ở nước ngoài, đi làm việc ở nước ngoài, lao động + theo hợp đồng, làm việc có thời hạn ở nước ngoài, thị trường lao động nước ngoài, người lao động đi nước ngoài, xklđ
foreign workers: lao động nước ngoài, lao động là người nước ngoài, giấy phép lao động, người nước ngoài làm việc
back from abroad < work abroad: về nước, trở về
loans for work abroad < work abroad, job loans: vay vốn + nước ngoài, hỗ trợ + làm việc ở nước ngoài, cho vay + xuất khẩu lao động
unemployment insurance: bảo hiểm thất nghiệp, trợ cấp thất nghiệp, thất nghiệp, bhtn
rural training < vocational training: lao động ở nông thôn, đào tạo nghề cho lao động nông thôn, lao động nông thôn, dạy nghề cho nông dân, nghề nông nghiệp, nghề phi nông nghiệp
training to order < vocational training, vocational schools: theo địa chỉ, đặt hàng, gắn với doanh nghiệp, gắn kết + doanh nghiệp, hợp tác + doanh nghiệp, liên kết + doanh nghiệp, nhu cầu của doanh nghiệp, nhu cầu thị trường
vocational training: đào tạo nghề, dạy nghề, học nghề, trình độ sơ cấp, đào tạo dưới 3 tháng, dưới 03 tháng, sơ cấp, nghề ngắn hạn
vocational schools: cơ sở giáo dục nghề nghiệp, mạng lưới + giáo dục nghề nghiệp, trường cao đẳng, trường trung cấp, cơ sở dạy nghề, trung tâm giáo dục nghề nghiệp, cơ sở gdnn, cơ sở đào tạo nghề
key trades < vocational schools: nghề trọng điểm, trường chất lượng cao, ngành nghề trọng điểm, nghề chất lượng cao, chuẩn quốc tế
equipment for training: thiết bị đào tạo, thiết bị dạy nghề, xưởng thực hành, cơ sở vật chất + đào tạo
trade teachers: nhà giáo, giáo viên dạy nghề, giảng viên, giáo viên + nghề, người dạy nghề
curricula for trades: chương trình giáo trình, chương trình đào tạo, giáo trình, chuẩn đầu ra, tài liệu dạy nghề, định mức kinh tế kỹ thuật
trade quality: kiểm định chất lượng, bảo đảm chất lượng, kỹ năng nghề quốc gia, đánh giá kỹ năng nghề
skills contests < trade quality: hội giảng, thi kỹ năng nghề, thi tay nghề, hội thi thiết bị, hội thi tay nghề
survey of training needs: nhu cầu học nghề, nhu cầu đào tạo, khảo sát + nhu cầu, rà soát + nhu cầu học nghề, điều tra + nhu cầu
admission and streaming: tuyển sinh, phân luồng, hướng nghiệp, tư vấn học nghề
training of the jobless: lao động thất nghiệp, bộ đội xuất ngũ, thanh niên hoàn thành nghĩa vụ, quân nhân xuất ngũ, mất việc
training of women < vocational training: lao động nữ, phụ nữ + nghề
training of the disabled < vocational training: người khuyết tật
land loss: thu hồi đất, mất đất
young people: thanh niên, khởi nghiệp
labour law: luật lao động, bộ luật lao động, pháp luật lao động, chính sách lao động, pháp luật về lao động
labour relations: quan hệ lao động, đình công, tranh chấp lao động, ngừng việc, thỏa ước lao động, đối thoại tại nơi làm việc, hòa giải viên lao động, hòa giải lao động, ngừng việc tập thể, thương lượng tập thể
labour inspection: thanh tra + lao động, kiểm tra + pháp luật lao động, thanh tra + pháp luật, kiểm tra + sử dụng lao động, kiểm tra + chấp hành, kiểm tra + lao động
wages: tiền lương, lương tối thiểu, thưởng tết, nợ lương
social insurance: bảo hiểm xã hội, bhxh, nợ bảo hiểm
voluntary insurance < social insurance: bảo hiểm xã hội tự nguyện, bhxh tự nguyện
month of safety: tháng hành động, tháng hành động về an toàn, tuần lễ quốc gia, lễ phát động
accidents at work: tai nạn lao động, tnlđ, điều tra tai nạn
occupational disease: bệnh nghề nghiệp, sức khỏe người lao động, môi trường lao động, quan trắc môi trường lao động, khám sức khỏe
strict machines: yêu cầu nghiêm ngặt, kiểm định + máy, kiểm định kỹ thuật an toàn, máy thiết bị, kiểm định an toàn
safety training < training: huấn luyện + an toàn, tập huấn + an toàn, huấn luyện
safety inspection < labour inspection: thanh tra + an toàn, kiểm tra + an toàn, kiểm tra + atvslđ, tự kiểm tra + an toàn, kiểm tra + bảo hộ lao động
safety network: an toàn vệ sinh viên, mạng lưới an toàn, hội đồng an toàn, hội đồng + an toàn
risk assessment: yếu tố nguy hiểm, yếu tố có hại, nguy cơ rủi ro, đánh giá rủi ro, quản lý rủi ro
workers' visits: thăm hỏi, tặng quà, tháng công nhân, nạn nhân tai nạn
safety publicity: tuyên truyền + an toàn, thông tin + an toàn, truyền thông + an toàn
labour publicity: tuyên truyền + việc làm, tuyên truyền + học nghề, tuyên truyền + đào tạo nghề, tuyên truyền + giáo dục nghề nghiệp, truyền thông + nghề nghiệp, tuyên truyền + xuất khẩu lao động, tuyên truyền + làm việc ở nước ngoài, tư vấn + làm việc ở nước ngoài, tuyên truyền + pháp luật lao động
labour training < training: tập huấn + việc làm, bồi dưỡng + việc làm, cán bộ làm công tác việc làm, cán bộ + giải quyết việc làm, nâng cao năng lực + việc làm
housing of workers: nhà ở công nhân, nhà ở cho công nhân, thiết chế công đoàn
shift of labour: chuyển dịch cơ cấu lao động, cơ cấu lao động
investment for jobs: thu hút đầu tư, phát triển kinh tế, khu công nghiệp, doanh nghiệp đầu tư
money for jobs: kinh phí + việc làm, kinh phí + đào tạo nghề, kinh phí + giáo dục nghề nghiệp, nguồn vốn + việc làm, vốn ủy thác, ủy thác
inspection of training: kiểm tra + đào tạo nghề, giám sát + đào tạo nghề, kiểm tra + giáo dục nghề nghiệp, kiểm tra + dạy nghề, kiểm tra + việc làm, giám sát + việc làm
`,
  words: `
giáo dục nghề nghiệp = đào tạo nghề, dạy nghề
bảo hiểm xã hội
an toàn lao động = an toàn vệ sinh lao động
xuất khẩu lao động
việc làm = giải quyết việc làm
lao động nông thôn
bệnh nghề nghiệp
quan hệ lao động
kiểm định
`,
  kin: `
việc làm = giải quyết việc làm, tạo việc làm
xuất khẩu lao động = lao động đi làm việc ở nước ngoài, làm việc ở nước ngoài, xklđ
an toàn lao động = an toàn vệ sinh lao động, atvslđ, bảo hộ lao động
bảo hiểm xã hội = bhxh
bảo hiểm thất nghiệp = trợ cấp thất nghiệp, bhtn
giáo dục nghề nghiệp = đào tạo nghề, dạy nghề, gdnn, học nghề
tai nạn lao động = tnlđ
sàn giao dịch việc làm = phiên giao dịch việc làm, ngày hội việc làm
thị trường lao động = cung cầu lao động
nhà giáo = giáo viên
hội giảng = thi kỹ năng nghề, thi tay nghề, hội thi thiết bị, hội thi tay nghề
bảo hiểm xã hội tự nguyện = bhxh tự nguyện
việc làm mới = việc làm tại chỗ, tạo thêm việc làm, tự tạo việc làm
hội chợ việc làm = giao dịch việc làm
trung tâm dịch vụ việc làm = tư vấn việc làm, tư vấn giới thiệu, dịch vụ việc làm
cung lao động = cầu lao động
làm việc có thời hạn ở nước ngoài = thị trường lao động nước ngoài, người lao động đi nước ngoài
lao động nước ngoài = lao động là người nước ngoài, giấy phép lao động, người nước ngoài làm việc
đào tạo nghề cho lao động nông thôn = dạy nghề cho nông dân, nghề phi nông nghiệp
trình độ sơ cấp = sơ cấp, nghề ngắn hạn
nghề trọng điểm = trường chất lượng cao, ngành nghề trọng điểm, nghề chất lượng cao, chuẩn quốc tế
thiết bị dạy nghề = xưởng thực hành
giáo viên dạy nghề = giảng viên, người dạy nghề
chương trình giáo trình = chương trình đào tạo, giáo trình, chuẩn đầu ra, tài liệu dạy nghề
nhu cầu học nghề = nhu cầu đào tạo
luật lao động = bộ luật lao động, pháp luật lao động, pháp luật về lao động
đình công = tranh chấp lao động, ngừng việc, thỏa ước lao động, đối thoại tại nơi làm việc, hòa giải viên lao động, hòa giải lao động, ngừng việc tập thể, thương lượng tập thể
yêu cầu nghiêm ngặt = kiểm định kỹ thuật an toàn
an toàn vệ sinh viên = mạng lưới an toàn, hội đồng an toàn
nhà ở công nhân = nhà ở cho công nhân, thiết chế công đoàn
chuyển dịch cơ cấu lao động = cơ cấu lao động
`,
}
