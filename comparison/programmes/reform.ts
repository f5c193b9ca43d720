/**
 * What plans of administrations work on, whatever their programme: drawn from the parts of the reform programme and of its index. How lines are
 * written: `programme.ts`.
 */
export const reformThings = `
~procedures: thủ tục hành chính, quy định hành chính
~legal documents: quy phạm pháp luật, văn bản pháp luật, trái pháp luật, hết hiệu lực, cải cách thể chế
~staff: cán bộ công chức, công chức viên chức, đội ngũ cán bộ, đội ngũ công chức
~information technology: công nghệ thông tin, tin học hóa
~enterprises: doanh nghiệp, hợp tác xã, hộ kinh doanh
steering: văn bản chỉ đạo, chỉ đạo + điều hành + cải cách hành chính, lãnh đạo + cải cách hành chính, chỉ đạo + cải cách hành chính
reform plan: kế hoạch cải cách hành chính, chương trình kế hoạch cải cách hành chính, kế hoạch + cải cách hành chính + hàng năm
reform inspection: kiểm tra công tác cải cách, kiểm tra cải cách, kế hoạch kiểm tra + cải cách hành chính, kiểm tra việc thực hiện cải cách
reform publicity: tuyên truyền + cải cách hành chính, thông tin + hoạt động cải cách hành chính, tin cải cách hành chính, bài viết + cải cách hành chính, quán triệt + cải cách hành chính, truyền thông + cải cách hành chính, thành tựu + cải cách hành chính, chuyên mục cải cách hành chính, chuyên trang cải cách hành chính
reform rating: chỉ số cải cách, par index, xếp hạng + cải cách, xếp loại + cải cách, chấm điểm + cải cách, bộ chỉ số + cải cách
reform as a merit < reform rating: thi đua + cải cách hành chính, mức độ hoàn thành + cải cách hành chính, người đứng đầu + cải cách hành chính
reform training < training: tập huấn + cải cách hành chính, bồi dưỡng + cải cách hành chính
reform staff: chuyên trách cải cách hành chính
reform money: kinh phí + cải cách hành chính
initiatives: sáng kiến, cách làm mới, cách làm trong, mô hình mới
competitions: hội thi, cuộc thi, thi tìm hiểu
broadcast: phát thanh, truyền hình, truyền thanh
press: báo chí, thông tấn, phóng sự, diễn đàn, bài viết, phương tiện thông tin đại chúng
columns: chuyên mục, chuyên trang
publicity inside the office: tuyên truyền + nội bộ, tuyên truyền + giao ban, tuyên truyền + hội nghị
dialogue: đối thoại, đồng hành cùng
law making: xây dựng ban hành văn bản, xây dựng văn bản, chất lượng + quy phạm pháp luật, chất lượng + văn bản, chương trình xây dựng văn bản
law review: rà soát + văn bản, hệ thống hóa + văn bản, hết hiệu lực, trái pháp luật
law inspection: kiểm tra + văn bản, kiểm tra việc thi hành, thi hành pháp luật, thực thi pháp luật
law training < training, law review, law inspection, law making: bồi dưỡng + quy phạm pháp luật, tập huấn + quy phạm pháp luật, bồi dưỡng + văn bản, tập huấn + văn bản
procedure review: rà soát + thủ tục hành chính, đơn giản hóa, cắt giảm + thủ tục hành chính, bãi bỏ + thủ tục hành chính, hủy bỏ + thủ tục hành chính, rút ngắn + thời gian
procedure publication: công bố + thủ tục hành chính, công khai + thủ tục hành chính, niêm yết
publishing of procedures < procedure publication: công bố + thủ tục hành chính
display of procedures < procedure publication: công khai + thủ tục hành chính, niêm yết
procedure control: kiểm soát thủ tục hành chính, kiểm soát + thủ tục hành chính
focal staff < procedure control: cán bộ đầu mối, hệ thống cán bộ
new procedures < procedure control: ban hành mới + thủ tục hành chính
impact assessment: đánh giá tác động
feedback: phản ánh kiến nghị, phản ánh + kiến nghị, phản hồi, đường dây nóng
apology: xin lỗi
one stop: một cửa, tiếp nhận và trả kết quả, phục vụ hành chính công
one-stop software < one stop: phần mềm một cửa, một cửa điện tử, một cửa hiện đại, liên thông hiện đại
one-stop training < one stop, training: tập huấn + một cửa, bồi dưỡng + một cửa
files in time: đúng hạn, quá hạn, trước hạn
post: bưu chính
functions: chức năng nhiệm vụ, chức năng + nhiệm vụ, chồng chéo, trùng lắp, trùng lặp
apparatus: tổ chức bộ máy, bộ máy, cơ cấu tổ chức, kiện toàn + cơ quan chuyên môn, sắp xếp + cơ quan chuyên môn, tổ chức các cơ quan, tổ chức lại
apparatus inspection < apparatus, functions: kiểm tra + tổ chức và hoạt động
councils: ban chỉ đạo, hội đồng tư vấn, tổ chức tư vấn, phối hợp liên ngành, tổ công tác
devolution: phân cấp, phân quyền, ủy quyền
devolution of staff matters < devolution: phân cấp quản lý công tác cán bộ, phân cấp quản lý cán bộ, phân cấp công tác cán bộ, phân cấp trong công tác cán bộ, phân cấp + tuyển dụng
inspection of what is devolved < devolution: kiểm tra + phân cấp, đánh giá + đã phân cấp
satisfaction: hài lòng
satisfaction criteria < satisfaction: tiêu chí + hài lòng, bộ chỉ số + hài lòng
job positions: vị trí việc làm, cơ cấu công chức, cơ cấu cán bộ, cơ cấu viên chức, cơ cấu ngạch, khung năng lực, bản mô tả công việc
recruitment: tuyển dụng, thi nâng ngạch, xét tuyển
appointment: bổ nhiệm, luân chuyển, thi tuyển + lãnh đạo
rotation: chuyển đổi vị trí
training: kế hoạch đào tạo, đào tạo bồi dưỡng, bồi dưỡng, tập huấn, đào tạo + công chức
workforce planning < training: nguồn nhân lực, quy hoạch nhân lực
civil service reform: chế độ công vụ, cải cách công vụ
discipline: kỷ luật, kỷ cương, chấn chỉnh, đạo đức công vụ, phẩm chất đạo đức, văn hóa công sở, văn hóa công vụ, tận tụy, nhũng nhiễu, sai phạm
staff cuts: tinh giản biên chế
staff evaluation: đánh giá công chức, đánh giá cán bộ, đánh giá + kết quả làm việc, nhận xét
staff records: hồ sơ điện tử cán bộ, phần mềm quản lý cán bộ, phần mềm quản lý hồ sơ, hồ sơ cán bộ, quản lý cán bộ
commune staff < training, staff: công chức cấp xã, cán bộ cấp xã, công chức xã, cán bộ xã
salaries: tiền lương, phụ cấp, nâng lương
awards: khen thưởng, biểu dương, tuyên dương, tôn vinh, thi đua
leaders' duty: người đứng đầu
autonomy: tự chủ, tự chịu trách nhiệm, khoán biên chế, khoán kinh phí
autonomy of services < autonomy: đơn vị sự nghiệp + tự chủ
autonomy of offices < autonomy: tự chủ + kinh phí quản lý hành chính, tự chủ + biên chế, tự chủ + cơ quan hành chính, khoán biên chế
money rules: cơ chế sử dụng kinh phí, quản lý kinh phí, sử dụng kinh phí nhà nước, cơ chế tài chính, kiểm soát đầu ra, kết quả đầu ra, cơ chế phân bổ
open finance: công khai + tài chính, minh bạch + tài chính
finance inspection: thanh tra + tài chính, kiểm tra tài chính, kiểm tra + ngân sách, kiểm toán
fees: lệ phí, huy động sức đóng góp
socialisation: xã hội hóa
contracting out: khoán cho tư nhân, khoán + dịch vụ công, đấu thầu dịch vụ
digital plan: ứng dụng công nghệ thông tin, kế hoạch + công nghệ thông tin
document software: văn phòng điện tử, quản lý văn bản, trao đổi văn bản, văn bản trao đổi, văn bản điện tử, hồ sơ công việc, môi trường mạng
e-mail: thư điện tử
web site: cổng thông tin điện tử, trang thông tin điện tử, website
online services: dịch vụ công trực tuyến, mức độ 3, mức độ 4, mức 3, mức 4, toàn trình, dịch vụ công qua mạng, hồ sơ trực tuyến
publicity of online services < online services: tuyên truyền + dịch vụ công, tuyên truyền + công nghệ thông tin
network: mạng diện rộng, mạng nội bộ, hạ tầng công nghệ thông tin, hạ tầng kỹ thuật
digital signature: chữ ký số, chứng thư số
data: cơ sở dữ liệu, kho dữ liệu, chia sẻ dữ liệu, kết nối dữ liệu, số hóa
forms: mẫu đơn, tờ khai, biểu mẫu
quality system: iso, quản lý chất lượng
offices: trụ sở, phòng làm việc, cơ sở vật chất
investment: thu hút đầu tư, mời gọi, xúc tiến đầu tư, môi trường đầu tư, môi trường kinh doanh
digital transformation: chuyển đổi số
digital skills: kỹ năng số, đào tạo trực tuyến
telecoms: hạ tầng số, hạ tầng viễn thông, hạ tầng 5g, 5g
planning of telecoms < telecoms: quy hoạch + hạ tầng, quy hoạch + 5g
internet of things: iot, internet vạn vật
public health care: dịch vụ y tế, y tế công lập
public education: giáo dục công lập, dịch vụ giáo dục
`
