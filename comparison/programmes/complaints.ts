import type { Programme } from './programme.js'

export const complaints: Programme = {
  field: 'complaints',
  signs: 'khiếu nại, tố cáo, kntc, tiếp công dân, tiếp dân, đơn thư, khiếu kiện',
  things: `
~complaints: khiếu nại, tố cáo, kntc, đơn thư, khiếu kiện
receiving citizens: tiếp công dân, tiếp dân, tcd
leaders receive citizens < receiving citizens, leaders' duty: lịch tiếp công dân, lịch tiếp dân, tiếp công dân định kỳ, tiếp dân định kỳ, trực tiếp tiếp công dân, trực tiếp tiếp dân, tiếp công dân + chủ tịch, tiếp dân + chủ tịch, tiếp công dân + người đứng đầu, tiếp dân + người đứng đầu, tiếp công dân + thủ trưởng, tiếp công dân đột xuất, tiếp dân theo lịch, lãnh đạo tiếp
publication of the hours < offices, procedure publication, display of procedures, receiving citizens, leaders receive citizens: công khai lịch, niêm yết + tiếp công dân, niêm yết + tiếp dân, nội quy tiếp, công bố lịch
standing reception < receiving citizens, offices, reception offices and staff: tiếp dân hằng ngày, tiếp công dân hằng ngày, tiếp công dân hàng ngày, tiếp công dân thường xuyên, tiếp dân hàng ngày, tiếp dân thường xuyên, thường trực tiếp
reception offices and staff < receiving citizens, offices: ban tiếp công dân, kiện toàn + tiếp công dân, kiện toàn + tiếp dân, bố trí + tiếp công dân, bố trí + tiếp dân, cán bộ + làm công tác tiếp công dân, cán bộ tiếp dân, cán bộ làm công tác tiếp, đội ngũ + tiếp công dân, biên chế + tiếp công dân, người làm công tác tiếp công dân
buildings for reception < offices, receiving citizens, reception offices and staff: cơ sở vật chất + tiếp công dân, cơ sở vật chất + tiếp dân, trang thiết bị + tiếp công dân, địa điểm tiếp công dân, phòng tiếp dân, phòng tiếp công dân, camera
allowances for reception < training, complaints training, letters, receiving citizens, reception offices and staff: chế độ bồi dưỡng, chế độ chính sách + tiếp công dân, mức chi bồi dưỡng
order at reception < receiving citizens, offices, letters, long cases: bảo đảm an ninh, an ninh đối với, an ninh trật tự, an ninh + trật tự, gây rối, kích động, lợi dụng quyền khiếu nại, lợi dụng khiếu nại, lợi dụng việc khiếu nại, cố tình vi phạm, mất trật tự
letters < feedback: xử lý đơn, phân loại + đơn, tiếp nhận + đơn, phân loại đơn, đơn thư + xử lý, chuyển đơn
settling: giải quyết khiếu nại, giải quyết tố cáo, giải quyết kntc, giải quyết + vụ khiếu nại, giải quyết + khiếu nại tố cáo, giải quyết + đơn khiếu nại, giải quyết + đơn thư, giải quyết + vụ việc khiếu nại, khiếu nại + thuộc thẩm quyền, thụ lý
long cases < settling, letters, first level: phức tạp, kéo dài, đông người, tồn đọng + vụ việc, vụ việc tồn đọng, bức xúc, điểm nóng, 1130, 363, 2100, vụ việc đã có thông báo chấm dứt
denunciations of corruption < settling: tố cáo + tham nhũng
disputes over land: tranh chấp đất đai, tranh chấp
land matters < settling: đất đai, bồi thường, giải phóng mặt bằng, thu hồi đất, tái định cư
first level: ngay từ cơ sở, từ cơ sở, ngay tại cơ sở, lần đầu, mới phát sinh
dialogue: đối thoại, gặp gỡ
carrying out decisions < settling: thi hành + quyết định giải quyết, thực hiện + quyết định giải quyết, quyết định giải quyết + hiệu lực, thi hành + kết luận nội dung, thực hiện + kết luận nội dung, thi hành quyết định giải quyết, tổ chức thực hiện quyết định giải quyết
administrative courts < carrying out decisions: thi hành án hành chính, án hành chính, tố tụng hành chính, khởi kiện
inspection of duties < receiving citizens, leaders receive citizens, settling, letters, leaders' duty: thanh tra trách nhiệm, kiểm tra trách nhiệm, thanh tra + trách nhiệm, kiểm tra + trách nhiệm, thanh tra + tiếp công dân, thanh tra + chấp hành pháp luật, kiểm tra + tiếp dân, kiểm tra + tiếp công dân
after inspections: kết luận thanh tra, sau thanh tra
leaders' duty: người đứng đầu, thủ trưởng, trách nhiệm của chủ tịch
data < receiving citizens, letters, settling: cơ sở dữ liệu, phần mềm, nhập dữ liệu, cập nhật dữ liệu, công nghệ thông tin, chuyển đổi số
complaints publicity < receiving citizens, settling, letters: tuyên truyền + khiếu nại, tuyên truyền + tố cáo, tuyên truyền + tiếp công dân, phổ biến + khiếu nại, phổ biến + tố cáo, phổ biến + tiếp công dân, quán triệt + khiếu nại, quán triệt + tiếp công dân, giáo dục pháp luật + khiếu nại, giáo dục pháp luật + tố cáo
complaints training < receiving citizens, settling, letters, commune staff: bồi dưỡng + tiếp công dân, bồi dưỡng + khiếu nại, bồi dưỡng + tiếp dân, bồi dưỡng + xử lý đơn, tập huấn + tiếp công dân, tập huấn + tiếp dân, tập huấn + khiếu nại, tập huấn + xử lý đơn, nghiệp vụ + tiếp công dân, nghiệp vụ + tiếp dân
citizens in the capital < receiving citizens, reception offices and staff: vượt cấp, trung ương trở về, về địa phương, tại hà nội, kéo lên trung ương, lên trung ương, cơ quan trung ương, tiếp công dân trung ương
protecting who denounces < settling: bảo vệ + người tố cáo, bảo vệ người, bí mật thông tin, bảo vệ bí mật
reports < receiving citizens, settling, letters: báo cáo + khiếu nại, báo cáo + đơn thư, báo cáo + tiếp công dân, báo cáo + tiếp dân, chế độ thông tin, chế độ báo cáo, thông tin báo cáo, báo cáo định kỳ
looking back: sơ kết, tổng kết
mediation < settling, first level: hòa giải
watched by councils < receiving citizens, settling: mặt trận tổ quốc, giám sát của hội đồng, đoàn đại biểu, đoàn thể
feedback: phản ánh kiến nghị, kiến nghị phản ánh
working together: quy chế phối hợp, phối hợp + giải quyết, sự phối hợp
forecast of disputes < long cases: nắm tình hình, dự báo, nguy cơ phát sinh, phát sinh khiếu kiện, phòng ngừa + khiếu nại, phòng ngừa phát sinh
hours of parties < receiving citizens, settling, leaders receive citizens: bầu cử, đại hội đảng, kỳ họp, sự kiện chính trị
steering < receiving citizens, settling: lãnh đạo + khiếu nại, chỉ đạo + khiếu nại, chỉ đạo + tiếp công dân, chỉ thị số 35, chỉ thị 35
rules: quy chế tiếp công dân, quy chế, quy trình + khiếu nại, quy trình + giải quyết
discipline < receiving citizens, settling, letters: kỷ luật, kỷ cương, sai phạm, thiếu trách nhiệm, đùn đẩy, né tránh
`,
  words: `
tiếp công dân
khiếu nại tố cáo = khiếu nại, tố cáo, đơn thư
ban tiếp công dân
`,
  kin: `
khiếu nại tố cáo = khiếu nại, tố cáo, đơn thư, kntc, đơn thư khiếu nại tố cáo, khiếu kiện
tiếp công dân = tiếp dân, công tác tiếp dân, tiếp công dân định kỳ
trụ sở tiếp công dân = nơi tiếp công dân, địa điểm tiếp công dân, phòng tiếp công dân, nơi tiếp dân
xử lý đơn = xử lý đơn thư, phân loại đơn, phân loại xử lý đơn
vụ việc phức tạp = đông người, khiếu kiện đông người, vụ việc tồn đọng
quyết định giải quyết khiếu nại = kết luận nội dung tố cáo
đối thoại = gặp gỡ đối thoại
vượt cấp = khiếu kiện vượt cấp, lên trung ương
tồn đọng = tồn đọng kéo dài
phần mềm khiếu nại tố cáo = cơ sở dữ liệu quốc gia về tiếp công dân, cơ sở dữ liệu quốc gia về khiếu nại tố cáo
gây rối = gây mất trật tự, kích động, lợi dụng khiếu nại tố cáo
người tố cáo = bảo vệ người tố cáo
lịch tiếp công dân = lịch tiếp dân, nội quy tiếp công dân, tiếp công dân theo lịch, tiếp dân theo lịch
thiếu trách nhiệm = đùn đẩy, né tránh
bầu cử = đại hội đảng, kỳ họp quốc hội
giải quyết khiếu nại về đất đai = thu hồi đất
quy chế tiếp công dân = quy chế tiếp dân
nguy cơ phát sinh = phòng ngừa phát sinh, phát sinh khiếu kiện, nắm tình hình
tiếp công dân thường xuyên = tiếp dân thường xuyên, tiếp dân hàng ngày, tiếp dân hằng ngày, tiếp công dân hằng ngày
`,
}
