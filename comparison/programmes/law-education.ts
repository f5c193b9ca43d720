import type { Programme } from './programme.js'

export const lawEducation: Programme = {
  field: 'law education',
  signs:
    'phổ biến giáo dục pháp luật, pbgdpl, tuyên truyền pháp luật, hòa giải ở cơ sở, hòa giải cơ sở, tổ hòa giải, hòa giải viên, trợ giúp pháp lý, tgpl, chuẩn tiếp cận pháp luật, ngày pháp luật',
  things: `
~law education: phổ biến giáo dục pháp luật, pbgdpl, tuyên truyền pháp luật, phổ biến pháp luật, giáo dục pháp luật, tuyên truyền phổ biến pháp luật
~mediation: hòa giải
~legal aid: trợ giúp pháp lý, tgpl
coordinating council < councils: hội đồng phối hợp
speakers on law: báo cáo viên, tuyên truyền viên
law day: ngày pháp luật
mediation groups: tổ hòa giải, đội ngũ hòa giải viên, kiện toàn + hòa giải, củng cố + hòa giải, bầu + hòa giải viên, công nhận + hòa giải viên, bầu bổ sung
mediators' skills < mediation groups: bồi dưỡng + hòa giải, tập huấn + hòa giải, kỹ năng hòa giải, nghiệp vụ hòa giải
mediators' contest < mediation groups, competitions: hội thi hòa giải, hòa giải viên giỏi, cuộc thi + hòa giải
mediators' pay < mediation groups: thù lao, hỗ trợ + tổ hòa giải
mediating: tiến hành hòa giải, hòa giải các vụ, tỷ lệ hòa giải thành, hòa giải thành, giải quyết mâu thuẫn, mâu thuẫn tranh chấp
mediation at courts < mediating: hòa giải tại tòa án, đối thoại tại tòa án
communes with access to law: tiếp cận pháp luật
training on access to law < communes with access to law, training: tập huấn + tiếp cận pháp luật, bồi dưỡng + tiếp cận pháp luật
law shelves: tủ sách pháp luật, ngăn sách pháp luật, kệ sách pháp luật, tủ sách điện tử
law clubs < communes with access to law: câu lạc bộ pháp luật, câu lạc bộ + pháp luật, mô hình + pháp luật
law at schools < law education: nhà trường, trường học, giáo dục công dân, học sinh, sinh viên, người học, chính khóa, học đường
law for special groups < law education: đối tượng đặc thù, nhóm yếu thế, người yếu thế, dễ bị tổn thương, phạm nhân, mãn hạn tù, tái hòa nhập, người đang chấp hành, vùng biên giới, người khuyết tật + pháp luật
law for minorities < law education, law for special groups: dân tộc thiểu số + phổ biến, vùng sâu vùng xa, dân tộc thiểu số + giáo dục pháp luật
law for workers < law education: người lao động + doanh nghiệp, người lao động + pháp luật, công nhân, khu công nghiệp
law for officials < law education: pháp luật cho cán bộ, pháp luật + cán bộ công chức, học tập pháp luật, giáo dục pháp luật + cán bộ
help for enterprises < enterprises: hỗ trợ pháp lý, pháp lý + doanh nghiệp
new laws < law education: luật mới, văn bản mới, mới ban hành, mới được ban hành, được thông qua, được quốc hội thông qua, quốc hội + thông qua, có hiệu lực, văn bản luật
drafts of policy: soạn thảo văn bản, quá trình soạn thảo, quá trình xây dựng văn bản, 407 qđ, đề án 407, dự thảo chính sách, truyền thông chính sách, tác động lớn đến xã hội
matters people care for: dư luận xã hội quan tâm, vấn đề nóng, vấn đề dư luận, định hướng dư luận
print: tài liệu pháp luật, tài liệu tuyên truyền, tài liệu phổ biến, tờ gấp, tờ rơi, sổ tay, đề cương, sách hỏi đáp, hỏi đáp pháp luật, cẩm nang, biên soạn
digital law education < digital plan, information technology, digital transformation, web site: chuyển đổi số + pháp luật, công nghệ thông tin + pháp luật, trang tin + pháp luật, trang thông tin + pháp luật, cổng thông tin + pháp luật, mạng xã hội, zalo, facebook, cổng pháp luật, công nghệ thông tin + pbgdpl, chuyển đổi số + pbgdpl
competitions: cuộc thi, hội thi, thi tìm hiểu, sân khấu hóa
mobile sessions: tuyên truyền lưu động, phiên tòa giả định, xét xử lưu động
broadcast: phát thanh, truyền hình, truyền thanh, loa
columns < press, broadcast: chuyên mục, chuyên trang
how well it works: hiệu quả công tác phổ biến, đánh giá hiệu quả + pháp luật, đánh giá hiệu quả + pbgdpl
inspection of law education < mediation: kiểm tra + phổ biến giáo dục pháp luật, kiểm tra + pbgdpl, kiểm tra + hòa giải, kiểm tra công tác
money: kinh phí + pháp luật, kinh phí + pbgdpl, mức chi
reports: sơ kết, tổng kết, báo cáo kết quả, chế độ báo cáo
looking back: sơ kết, tổng kết
awards: khen thưởng, biểu dương, tuyên dương, tôn vinh
socialisation: xã hội hóa, đội ngũ luật sư + tham gia, đoàn luật sư
law education plan: kế hoạch phổ biến giáo dục pháp luật, kế hoạch pbgdpl, ban hành kế hoạch, xây dựng kế hoạch
steering: lãnh đạo + pháp luật, chỉ đạo + phổ biến giáo dục pháp luật, chỉ đạo + pbgdpl
legal aid cases < legal aid: tham gia tố tụng, bào chữa, vụ việc trợ giúp, vụ việc tgpl, đại diện ngoài tố tụng, tư vấn pháp luật, cử trợ giúp viên, người được trợ giúp, đối tượng được trợ giúp
legal aid publicity < legal aid, print, procedure publication, display of procedures, legal aid on the spot: truyền thông + trợ giúp pháp lý, tuyên truyền + trợ giúp pháp lý, giới thiệu + trợ giúp pháp lý, thông tin về trợ giúp pháp lý, quyền được trợ giúp pháp lý, truyền thông + tgpl, tuyên truyền + tgpl, bảng thông tin, hộp tin
legal aid quality < legal aid, legal aid cases: thẩm định + chất lượng, chất lượng vụ việc, đánh giá + vụ việc
legal aid staff < legal aid: đội ngũ + trợ giúp viên, bồi dưỡng + trợ giúp viên, tập huấn + trợ giúp, tập huấn + tgpl, bồi dưỡng + trợ giúp pháp lý, đội ngũ người thực hiện, cộng tác viên
legal aid offices < legal aid: trung tâm trợ giúp pháp lý, chi nhánh, tổ chức tham gia trợ giúp
legal aid on the spot < legal aid: trợ giúp pháp lý lưu động, tgpl lưu động, trợ giúp pháp lý về cơ sở, trợ giúp pháp lý tại cơ sở
working with courts and police < legal aid, councils: phối hợp liên ngành, trực trợ giúp, người tiến hành tố tụng, cơ quan tố tụng
poor communes < legal aid: xã nghèo, huyện nghèo, đặc biệt khó khăn
`,
  words: `
hòa giải
trợ giúp pháp lý
hội đồng phối hợp
hỗ trợ pháp lý
luật sư
`,
  kin: `
pháp luật mới = mới ban hành, mới được ban hành, quốc hội thông qua, được quốc hội thông qua, văn bản mới ban hành, văn bản pháp luật mới, luật mới
tuyên truyền pháp luật = pbgdpl, phổ biến pháp luật, giáo dục pháp luật, tuyên truyền phổ biến pháp luật
báo cáo viên = báo cáo viên pháp luật, tuyên truyền viên pháp luật, tuyên truyền viên
ngày pháp luật = ngày pháp luật việt nam
hòa giải = hòa giải ở cơ sở, công tác hòa giải
tổ hòa giải = hòa giải viên
tiếp cận pháp luật = chuẩn tiếp cận pháp luật, đạt chuẩn tiếp cận pháp luật
tủ sách pháp luật = ngăn sách pháp luật, kệ sách pháp luật
trợ giúp pháp lý = tgpl, trợ giúp viên, trợ giúp viên pháp lý
vụ việc trợ giúp pháp lý = bào chữa, tham gia tố tụng, đại diện ngoài tố tụng
đối tượng đặc thù = nhóm yếu thế, người yếu thế, đối tượng yếu thế
mạng xã hội = zalo, facebook
tài liệu tuyên truyền = tờ gấp, tờ rơi, sổ tay, tài liệu pháp luật, đề cương, sách hỏi đáp
giáo dục công dân = chính khóa, ngoại khóa, chương trình chính khóa
truyền thông chính sách = dự thảo chính sách, truyền thông dự thảo chính sách, tuyên truyền chính sách
phiên tòa giả định = xét xử lưu động, tuyên truyền lưu động
trợ giúp pháp lý lưu động = trợ giúp pháp lý về cơ sở, tgpl lưu động
hòa giải thành = tiến hành hòa giải, mâu thuẫn, tranh chấp nhỏ
báo đài = báo và đài
`,
}
