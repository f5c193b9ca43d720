import type { Programme } from './programme.js'

/** Education: pre-school to upper secondary, literacy, school buildings. */
export const schools: Programme = {
  field: 'schools',
  signs:
    'trường học, học sinh, cơ sở giáo dục, giáo dục mầm non, giáo dục phổ thông, phổ cập giáo dục, xóa mù chữ, xã hội học tập, năm học, phát triển giáo dục và đào tạo, phát triển sự nghiệp giáo dục, phát triển giáo dục + năm, phát triển giáo dục + giai đoạn, đổi mới căn bản + giáo dục, chất lượng giáo dục, trường chuẩn quốc gia, giáo dục thường xuyên, khuyến học, trường mầm non, dạy và học',
  things: `
school network < school buildings: mạng lưới trường, quy mô trường lớp, mạng lưới trường lớp, sắp xếp + trường, sáp nhập + trường, điểm trường, điểm lẻ, lớp ghép, quy mô + trường lớp, dồn dịch
school planning < school network: quy hoạch mạng lưới, quy hoạch + trường lớp
school buildings < offices, school network: kiên cố hóa trường lớp, phòng học tạm, cơ sở vật chất, phòng học, xây dựng trường, kiên cố hóa trường, xây mới trường, nhà đa năng, xây dựng phòng học, kiên cố hóa, trường lớp học, công trình trường học
school toilets < school buildings: nhà vệ sinh, công trình vệ sinh, nước sạch
teachers' homes < school buildings: nhà công vụ, nhà ở giáo viên, nhà ở cho giáo viên
land for schools: quỹ đất + giáo dục, đất + trường học, đất xây dựng trường
teaching equipment < school buildings: phòng học bộ môn, đồ dùng + dạy học, thiết bị dạy học, thiết bị giáo dục, đồ dùng dạy học, phòng bộ môn, trang thiết bị + dạy, đồ chơi, thiết bị tối thiểu, thiết bị thí nghiệm
textbooks: sách giáo khoa, sgk, tài liệu giáo dục địa phương
local teaching matter < textbooks: giáo dục địa phương, nội dung giáo dục của địa phương
libraries: thư viện, văn hóa đọc, tủ sách
school standards: chuẩn quốc gia, đạt chuẩn quốc gia, trường chuẩn, trường đạt chuẩn
quality accreditation: kiểm định chất lượng, tự đánh giá, đánh giá ngoài
new curriculum: chương trình giáo dục phổ thông, ctgdpt, chương trình gdpt, đổi mới chương trình, chương trình mới
teaching methods: phương pháp dạy học, đổi mới phương pháp, hình thức tổ chức dạy học, đổi mới dạy học, dạy học theo hướng, phát huy tính tích cực, phương pháp giảng dạy, sinh hoạt chuyên môn
tests and marks: kiểm tra đánh giá + học sinh, kiểm tra đánh giá + kết quả học tập, đánh giá học sinh, đánh giá + người học
examinations: thi tốt nghiệp, kỳ thi, tuyển sinh, tốt nghiệp trung học, tốt nghiệp thpt, thi chọn, khảo thí
entrance < examinations: tuyển sinh, vào lớp 10, vào lớp 1
gifted pupils < training: học sinh giỏi, trường chuyên, mũi nhọn, năng khiếu, chất lượng mũi nhọn
weak pupils < training: học sinh yếu, phụ đạo, học sinh yếu kém
two sessions: 2 buổi, hai buổi, bán trú, dạy thêm
extra lessons < two sessions, discipline: dạy thêm, học thêm
pre-school universal: phổ cập + mầm non, phổ cập + trẻ 5 tuổi, phổ cập + trẻ em 5 tuổi, phổ cập + trẻ mẫu giáo, phổ cập + mẫu giáo, trẻ 5 tuổi
universal schooling: phổ cập giáo dục, phổ cập, pcgd
universal schooling survey < universal schooling, literacy: điều tra + phổ cập, phiếu điều tra, số liệu + phổ cập, hồ sơ phổ cập, phần mềm + phổ cập, hồ sơ + phổ cập
universal schooling check < universal schooling: kiểm tra công nhận, công nhận đạt chuẩn phổ cập, kiểm tra + phổ cập
universal pre-school < universal schooling: phổ cập + mầm non, phổ cập + 5 tuổi, phổ cập + mẫu giáo
literacy < minority schooling: xóa mù, xóa mù chữ, xmc, mù chữ, tái mù, người biết chữ
streaming: định hướng nghề nghiệp, vào học nghề, phân luồng, hướng nghiệp, sau trung học cơ sở, sau thcs
dropouts: bỏ học, duy trì sĩ số, huy động ra lớp, huy động trẻ, huy động học sinh, ra lớp, đến trường, chuyên cần, tỷ lệ huy động
pre-school: mầm non, nhà trẻ, mẫu giáo
care of small children < pre-school: nuôi dưỡng chăm sóc, chăm sóc giáo dục trẻ, chăm sóc nuôi dưỡng, bữa ăn + trẻ, lấy trẻ làm trung tâm, chất lượng bữa ăn
private pre-schools < pre-school: nhóm trẻ, lớp độc lập, mầm non tư thục, mầm non ngoài công lập, dân lập, khu công nghiệp + mầm non
Vietnamese for minorities: tiếng việt, tăng cường tiếng việt
minority schooling < two sessions, fees and support: dân tộc nội trú, dân tộc bán trú, học sinh dân tộc, giáo dục dân tộc, nội trú, vùng dân tộc, tiếng dân tộc, ptdt
disabled pupils: khuyết tật, giáo dục hòa nhập
foreign languages: ngoại ngữ, tiếng anh
teachers of languages < foreign languages: giáo viên tiếng anh, giáo viên ngoại ngữ, năng lực ngoại ngữ + giáo viên
computing: tin học, stem, lập trình, giáo dục stem
digital schools < digital transformation, data: chuyển đổi số, công nghệ thông tin, dạy học trực tuyến, học liệu số, học bạ số, học bạ điện tử, cơ sở dữ liệu ngành, bài giảng điện tử, e learning, trường học thông minh
teacher numbers < recruitment: thừa thiếu giáo viên, thiếu giáo viên, tuyển dụng giáo viên, định mức giáo viên, bố trí giáo viên, biên chế giáo viên, tuyển dụng + giáo viên, đủ + giáo viên, điều động + giáo viên, số lượng + giáo viên, biệt phái
teacher training < training: bồi dưỡng + giáo viên, đào tạo + giáo viên, tập huấn + giáo viên, chuẩn nghề nghiệp, nâng chuẩn, trình độ chuẩn, bồi dưỡng thường xuyên, bồi dưỡng + nhà giáo, đào tạo + nhà giáo, nâng trình độ chuẩn, năng lực + đội ngũ nhà giáo
managers of schools: hiệu trưởng, cán bộ quản lý giáo dục, quản lý trường học, bổ nhiệm + hiệu trưởng, quản trị nhà trường
teachers' pay and honours: chế độ + nhà giáo, nhà giáo nhân dân, chính sách + nhà giáo, chế độ chính sách + giáo viên, nhà giáo ưu tú
continuing education: giáo dục thường xuyên, học tập cộng đồng, trung tâm học tập, gdtx, ttgdtx
learning society: xã hội học tập, học tập suốt đời, gia đình học tập, dòng họ học tập, cộng đồng học tập, công dân học tập, đơn vị học tập
learning models < learning society: gia đình học tập, dòng họ học tập, cộng đồng học tập, mô hình học tập, công dân học tập
study encouragement: khuyến học, khuyến tài, học bổng, quỹ khuyến học
week of lifelong learning < learning society: tuần lễ hưởng ứng, tuần lễ học tập
life skills: kỹ năng sống, giá trị sống, hoạt động trải nghiệm, ngoại khóa, ngoài giờ lên lớp
morals: đạo đức lối sống, giáo dục lý tưởng, đạo đức học sinh, văn hóa ứng xử, giáo dục đạo đức, lý tưởng cách mạng, giáo dục chính trị, văn hóa học đường, ứng xử
violence at school: bạo lực học đường, trường học an toàn, môi trường giáo dục an toàn, xâm hại, an ninh trật tự, thân thiện
psychology: tư vấn tâm lý, tâm lý học đường, công tác xã hội trường học
school sports: giáo dục thể chất, thể thao trường học, thể thao học đường, bơi, đuối nước, thể lực
school health: y tế trường học, sức khỏe học sinh, dinh dưỡng + học sinh, chương trình sữa, sữa học đường, y tế học đường
defence lessons: quốc phòng an ninh, quốc phòng và an ninh
law lessons: giáo dục pháp luật, phòng chống ma túy, an toàn giao thông
vocational education: giáo dục nghề nghiệp, đào tạo nghề, dạy nghề, trường nghề, trường trung cấp
universities: đại học, cao đẳng
fees and support: học phí, hỗ trợ chi phí học tập, miễn giảm học phí, chính sách + học sinh, chế độ + học sinh, chính sách + người học, hỗ trợ + ăn trưa, gạo
over-collection < fees and support, discipline: lạm thu, các khoản thu, thu chi đầu năm, khoản thu
autonomy of schools < autonomy: tự chủ + giáo dục, tự chủ + trường, tự chủ + nhà trường
private schooling < socialisation: trường ngoài công lập, trường tư, xã hội hóa + giáo dục, ngoài công lập, tư thục, huy động nguồn lực, đầu tư vào giáo dục
school inspection: thanh tra + giáo dục, kiểm tra + cơ sở giáo dục, kiểm tra nội bộ, thanh tra chuyên ngành, kiểm tra + nhà trường
school publicity: tuyên truyền + giáo dục, truyền thông + giáo dục, nâng cao nhận thức + giáo dục, tuyên truyền + xã hội học tập, tuyên truyền + phổ cập, tuyên truyền + học tập suốt đời
school steering: ban chỉ đạo + phổ cập, ban chỉ đạo + xã hội học tập
money for schools: chi cho giáo dục, ngân sách + giáo dục, kinh phí + giáo dục, kinh phí + phổ cập
foreign links: hợp tác quốc tế, liên kết với nước ngoài, có yếu tố nước ngoài
parents: cha mẹ học sinh, phối hợp + gia đình, gia đình nhà trường, phụ huynh
`,
  words: `
phổ cập giáo dục = xóa mù chữ
trường học = cơ sở giáo dục, nhà trường
học sinh = học viên
giáo viên = nhà giáo
xã hội học tập
học tập suốt đời
phân luồng
trung tâm học tập cộng đồng
bỏ học
kiểm định chất lượng giáo dục
`,
  kin: `
ngoại ngữ = tiếng anh
phòng học tạm = phòng học kiên cố, kiên cố hóa trường lớp, kiên cố hóa trường lớp học
phổ cập giáo dục = phổ cập, pcgd
xóa mù chữ = xmc
chuẩn quốc gia = đạt chuẩn quốc gia, trường chuẩn quốc gia
giáo dục phổ thông = gdpt
giáo dục thường xuyên = gdtx
giáo dục mầm non = gdmn, mầm non
sách giáo khoa = sgk
trung học cơ sở = thcs
trung học phổ thông = thpt
thiết bị dạy học = đồ dùng dạy học, thiết bị giáo dục
phòng học = trường lớp học
khuyến học = khuyến tài
điểm trường = điểm lẻ, lớp ghép, xóa điểm
nhà công vụ = nhà ở giáo viên, nhà ở cho giáo viên
giáo dục địa phương = nội dung giáo dục của địa phương
dạy thêm = học thêm
nuôi dưỡng chăm sóc = chăm sóc giáo dục trẻ, chăm sóc nuôi dưỡng, chất lượng bữa ăn
nhóm trẻ = lớp độc lập, mầm non tư thục, mầm non ngoài công lập
giáo viên tiếng anh = giáo viên ngoại ngữ
chuẩn nghề nghiệp = trình độ chuẩn, nâng trình độ chuẩn
gia đình học tập = dòng họ học tập, cộng đồng học tập, mô hình học tập, công dân học tập
lạm thu = thu chi đầu năm, khoản thu
mạng lưới trường = quy mô trường lớp, mạng lưới trường lớp, trường lớp, dồn dịch
kiên cố hóa trường = xây mới trường, kiên cố hóa, công trình trường học
kiểm định chất lượng = tự đánh giá, đánh giá ngoài
chương trình giáo dục phổ thông = chương trình gdpt, đổi mới chương trình, chương trình mới
phương pháp dạy học = đổi mới phương pháp, hình thức tổ chức dạy học, đổi mới dạy học, phát huy tính tích cực, phương pháp giảng dạy, sinh hoạt chuyên môn
học sinh giỏi = trường chuyên, mũi nhọn, năng khiếu, chất lượng mũi nhọn
học sinh yếu = phụ đạo, học sinh yếu kém
mù chữ = tái mù, người biết chữ
hướng nghiệp = sau trung học cơ sở, sau thcs
tiếng việt = tăng cường tiếng việt
dân tộc nội trú = dân tộc bán trú, học sinh dân tộc, giáo dục dân tộc, tiếng dân tộc
ngoại ngữ = tiếng anh
thừa thiếu giáo viên = thiếu giáo viên, tuyển dụng giáo viên, định mức giáo viên, biên chế giáo viên, biệt phái
học tập cộng đồng = trung tâm học tập
kỹ năng sống = giá trị sống, hoạt động trải nghiệm, ngoại khóa
đạo đức lối sống = giáo dục lý tưởng, đạo đức học sinh, giáo dục đạo đức, lý tưởng cách mạng, giáo dục chính trị, văn hóa học đường
bạo lực học đường = trường học an toàn, môi trường giáo dục an toàn
tư vấn tâm lý = tâm lý học đường, công tác xã hội trường học
giáo dục thể chất = thể thao trường học, thể thao học đường, thể lực
sức khỏe học sinh = chương trình sữa, sữa học đường, y tế học đường
`,
}
