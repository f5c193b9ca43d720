import type { Programme } from './programme.js'

/** Land: plans of its use, certificates, clearing of sites. */
export const land: Programme = {
  field: 'land',
  signs: 'đất đai, giải phóng mặt bằng, gpmb, sử dụng đất, thu hồi đất, quyền sử dụng đất, quỹ đất, tài nguyên đất',
  things: `
land planning: quy hoạch sử dụng đất, kế hoạch sử dụng đất, quy hoạch kế hoạch sử dụng đất, qhsdđ
yearly land plan < land planning: kế hoạch sử dụng đất hàng năm, kế hoạch sử dụng đất năm, kế hoạch sử dụng đất hằng năm
certificates: giấy chứng nhận, gcnqsdđ, gcn, sổ đỏ, cấp giấy chứng nhận, giấy cnqsdđ
certificates for projects < certificates: giấy chứng nhận + nhà ở thương mại, giấy chứng nhận + người mua nhà, giấy chứng nhận + dự án
registration: đăng ký đất đai, đăng ký biến động, đăng ký quyền sử dụng đất, chỉnh lý biến động, hồ sơ địa chính
surveying: đo đạc, bản đồ địa chính, hồ sơ địa chính, đo vẽ, thành lập bản đồ, trích đo, chỉnh lý + địa chính, đo đạc lập bản đồ
land data < data: cơ sở dữ liệu đất đai, cơ sở dữ liệu + đất đai, csdl đất đai, hệ thống thông tin đất đai, dữ liệu + đất đai, số hóa + địa chính, vbdlis, làm sạch dữ liệu đất đai
land statistics: thống kê đất đai, kiểm kê đất đai, kiểm kê, hiện trạng sử dụng đất, thống kê kiểm kê, thống kê diện tích
land prices: giá đất, bảng giá đất, giá đất cụ thể, định giá đất, khung giá đất, hệ số điều chỉnh giá đất
price list < land prices: bảng giá + đất, bảng giá đất, khung giá đất, hệ số điều chỉnh giá đất, bảng giá các loại đất
price of one site < land prices: giá đất cụ thể, thẩm định giá đất, hội đồng thẩm định giá, giá khởi điểm
auctions: đấu giá quyền sử dụng đất, đấu giá đất, đấu giá
tenders: đấu thầu dự án, đấu thầu lựa chọn nhà đầu tư, lựa chọn nhà đầu tư
allocation: giao đất, cho thuê đất, chuyển mục đích, thuê đất
changes of purpose < allocation: chuyển mục đích sử dụng đất, chuyển mục đích, chuyển đổi mục đích, đất trồng lúa
recovery: thu hồi đất, thu hồi diện tích
idle projects < recovery: dự án + đất hoang, chậm tiến độ, chậm đưa đất, không đưa đất vào sử dụng, bỏ hoang, đất hoang hóa, dự án treo, vi phạm + thu hồi, chậm triển khai, sử dụng không hiệu quả, không sử dụng
clearing of sites: giải phóng mặt bằng, gpmb, bồi thường hỗ trợ, bàn giao mặt bằng, mặt bằng sạch, bồi thường
clearing inventory < clearing of sites: kiểm đếm, đo đạc kiểm đếm, kê khai + tài sản, xác định nguồn gốc đất, quy chủ, nguồn gốc đất, trích đo + giải phóng mặt bằng
compensation plans < clearing of sites: phương án bồi thường, lập phương án, phê duyệt phương án, dự toán bồi thường, thẩm định phương án
compensation payments < clearing of sites: chi trả tiền, chi trả + bồi thường, chi trả bồi thường, tạm ứng + bồi thường, kinh phí + giải phóng mặt bằng, chi trả kinh phí, vốn + giải phóng mặt bằng
compensation prices < clearing of sites: đơn giá bồi thường, đơn giá + cây trồng, đơn giá + nhà, giá bồi thường, chính sách bồi thường, đơn giá bồi thường cây trồng, quy định bồi thường
resettlement: tái định cư, khu tái định cư, bố trí tái định cư, giao đất tái định cư
building resettlement areas < resettlement, recovery: xây dựng khu tái định cư, hạ tầng khu tái định cư, hạ tầng tái định cư, đầu tư + tái định cư, quỹ đất tái định cư, xây dựng + tái định cư
forced recovery: cưỡng chế, bảo vệ thi công, cố tình, chây ỳ, không chấp hành
persuasion < clearing of sites, allocation: vận động, dân vận, đồng thuận, đồng tình, thuyết phục
clearing councils < councils, clearing of sites, resettlement: hội đồng bồi thường, ban giải phóng mặt bằng, tổ công tác giải phóng mặt bằng, ban chỉ đạo giải phóng mặt bằng, hội đồng giải phóng mặt bằng, trung tâm phát triển quỹ đất, ban chỉ đạo + giải phóng mặt bằng
land fund centre < clearing councils: trung tâm phát triển quỹ đất, tổ chức phát triển quỹ đất, quỹ phát triển đất
new land: tạo quỹ đất, phát triển quỹ đất, quỹ đất sạch
retraining: chuyển đổi nghề, ổn định đời sống, ổn định cuộc sống
public land: đất công, đất công ích, quỹ đất 5, nhà đất dôi dư, cơ sở nhà đất, trụ sở dôi dư, đất công ích 5
farm and forest companies: nông lâm trường, công ty nông lâm nghiệp, lâm trường, công ty lâm nghiệp, công ty nông nghiệp
merging of plots: dồn điền đổi thửa, tích tụ, tập trung đất đai
rice land: đất trồng lúa, đất lúa
religious land: đất tôn giáo, đất tín ngưỡng, cơ sở tôn giáo
minority land: đất ở đất sản xuất, đồng bào dân tộc, thiếu đất
illegal building: lấn chiếm, xây dựng trái phép, vi phạm đất đai, vi phạm + đất đai, xây dựng trái phép trên đất, vi phạm pháp luật về đất đai, sai mục đích, không đúng mục đích, sử dụng đất sai, phân lô bán nền, tách thửa
plots and splitting < illegal building: tách thửa, phân lô, phân lô bán nền
land inspection < allocation: thanh tra + đất đai, kiểm tra + đất đai, thanh tra + sử dụng đất, kiểm tra + sử dụng đất, thanh tra + quản lý đất, kiểm tra + quản lý đất
land disputes: tranh chấp đất đai, khiếu nại, tố cáo, tranh chấp + đất đai, khiếu kiện, hòa giải
land revenue: thu tiền sử dụng đất, tiền thuê đất, nghĩa vụ tài chính, nguồn thu từ đất, thuế đất, nợ tiền sử dụng đất
land publicity: tuyên truyền + luật đất đai, phổ biến + luật đất đai, tuyên truyền + đất đai, phổ biến + đất đai, tuyên truyền + giải phóng mặt bằng, phổ biến + thu hồi đất, tuyên truyền + bồi thường
land law: văn bản + luật đất đai, quy định chi tiết + luật đất đai, văn bản + đất đai, ban hành + luật đất đai
land procedures: thủ tục hành chính + đất đai, thủ tục + đất đai, thủ tục đất đai, hồ sơ đất đai
land offices: văn phòng đăng ký đất đai, văn phòng đăng ký quyền sử dụng đất, chi nhánh văn phòng đăng ký
land quality: chất lượng đất, thoái hóa đất, ô nhiễm đất, tiềm năng đất đai, cải tạo đất
land staff < training: cán bộ địa chính, công chức địa chính, tập huấn + đất đai, địa chính xã
`,
  words: `
giải phóng mặt bằng = bồi thường
tái định cư
thu hồi đất
chuyển mục đích sử dụng đất
trung tâm phát triển quỹ đất
cưỡng chế
tranh chấp đất đai
`,
  kin: `
xây dựng trái phép = lấn chiếm đất đai, lấn chiếm đất, sử dụng đất sai mục đích
hiện trạng sử dụng đất = kiểm kê đất đai, thống kê đất đai
đất đai = tài nguyên đất
giải phóng mặt bằng = gpmb, bồi thường, bồi thường giải phóng mặt bằng
tái định cư = tđc
giấy chứng nhận quyền sử dụng đất = giấy chứng nhận, cấp giấy chứng nhận, gcnqsdđ, gcn qsdđ, sổ đỏ, gcn quyền sử dụng đất
quy hoạch sử dụng đất = quy hoạch kế hoạch sử dụng đất
giá đất = bảng giá đất
bản đồ địa chính = hồ sơ địa chính
đấu giá quyền sử dụng đất = đấu giá đất
kế hoạch sử dụng đất hàng năm = kế hoạch sử dụng đất năm, kế hoạch sử dụng đất hằng năm
khung giá đất = hệ số điều chỉnh giá đất, bảng giá các loại đất
giá đất cụ thể = thẩm định giá đất, hội đồng thẩm định giá, giá khởi điểm
chuyển mục đích = chuyển đổi mục đích
kiểm đếm = đo đạc kiểm đếm, xác định nguồn gốc đất, quy chủ, nguồn gốc đất
phương án bồi thường = dự toán bồi thường
đơn giá bồi thường = giá bồi thường, đơn giá bồi thường cây trồng, quy định bồi thường
hạ tầng khu tái định cư = hạ tầng tái định cư, quỹ đất tái định cư
tách thửa = phân lô, phân lô bán nền
cán bộ địa chính = công chức địa chính, địa chính xã
đăng ký đất đai = đăng ký biến động, đăng ký quyền sử dụng đất, chỉnh lý biến động
đo đạc = đo vẽ, thành lập bản đồ, trích đo, đo đạc lập bản đồ
csdl đất đai = hệ thống thông tin đất đai
đấu thầu dự án = đấu thầu lựa chọn nhà đầu tư, lựa chọn nhà đầu tư
giao đất = cho thuê đất, thuê đất
bỏ hoang = đất hoang hóa, dự án treo
hội đồng bồi thường = ban giải phóng mặt bằng, tổ công tác giải phóng mặt bằng, hội đồng giải phóng mặt bằng
tạo quỹ đất = quỹ đất sạch
đất công = đất công ích, nhà đất dôi dư, cơ sở nhà đất, trụ sở dôi dư
nông lâm trường = công ty nông lâm nghiệp, lâm trường, công ty lâm nghiệp, công ty nông nghiệp
dồn điền đổi thửa = tập trung đất đai
đất tôn giáo = đất tín ngưỡng, cơ sở tôn giáo
thu tiền sử dụng đất = tiền thuê đất, nguồn thu từ đất, thuế đất, nợ tiền sử dụng đất
văn phòng đăng ký đất đai = văn phòng đăng ký quyền sử dụng đất, chi nhánh văn phòng đăng ký
chất lượng đất = thoái hóa đất, ô nhiễm đất, tiềm năng đất đai, cải tạo đất
`,
}
