import type { Programme } from './programme.js'

export const minerals: Programme = {
  field: 'minerals',
  signs: 'khoáng sản, địa chất, khai thác cát, cát sỏi, vật liệu xây dựng thông thường',
  things: `
sand < illegal mining: cát sỏi, cát lòng sông, sỏi lòng sông, khai thác cát, cát trái phép, lòng sông, cát đen
sand yards < sand: bến bãi, bãi tập kết, tập kết cát, bãi chứa, bến thủy nội địa, kinh doanh cát
illegal mining: khai thác trái phép, khoáng sản trái phép, khai thác khoáng sản trái phép, khai thác + trái phép, khai thác lậu, không phép, vi phạm + khoáng sản
unmined minerals: khoáng sản chưa khai thác, bảo vệ khoáng sản, phương án bảo vệ khoáng sản, phương án bảo vệ
mineral planning: quy hoạch khoáng sản, quy hoạch + khoáng sản, quy hoạch thăm dò khai thác
forbidden areas: khu vực cấm, tạm cấm, cấm hoạt động khoáng sản, khoanh định
auctions of mines: đấu giá quyền khai thác, đấu giá + khoáng sản, đấu giá mỏ, đấu giá
licences: giấy phép khai thác, cấp phép, cấp giấy phép, giấy phép thăm dò, giấy phép hoạt động khoáng sản
building materials for projects < licences, sand: san lấp, đất đắp, vật liệu thi công, vật liệu san lấp, đất san lấp, mỏ vật liệu, vật liệu xây dựng thông thường, cơ chế đặc thù, vật liệu đắp
exploration: thăm dò, trữ lượng, điều tra địa chất, đánh giá tiềm năng
mine inspection < licences: kiểm tra + khoáng sản, thanh tra + khoáng sản, kiểm tra + khai thác, thanh tra + khai thác, kiểm tra + mỏ
closing of mines: đóng cửa mỏ, phục hồi môi trường, cải tạo phục hồi, ký quỹ
mine environment: môi trường + khai thác, đánh giá tác động môi trường, ô nhiễm, bụi, bảo vệ môi trường
mineral transport: vận chuyển khoáng sản, quá tải, vận chuyển + khoáng sản, chở khoáng sản
scales and cameras: trạm cân, camera, lắp đặt trạm cân, giám sát sản lượng, sản lượng khai thác
mining money: thuế tài nguyên, tiền cấp quyền, cấp quyền khai thác, phí bảo vệ môi trường, thất thu, nghĩa vụ tài chính
mine safety: an toàn lao động, nổ mìn, vật liệu nổ, an toàn mỏ, tai nạn
border minerals: giáp ranh, quy chế phối hợp, vùng giáp ranh
mineral publicity: tuyên truyền + khoáng sản, phổ biến + khoáng sản
mineral training < training: tập huấn + khoáng sản, bồi dưỡng + khoáng sản
duty for minerals: trách nhiệm + chủ tịch, người đứng đầu + khoáng sản, trách nhiệm + khoáng sản, để xảy ra
mineral tips: đường dây nóng, tin báo, tố giác, phản ánh của người dân
processing: chế biến khoáng sản, chế biến sâu, công nghệ khai thác, sử dụng tiết kiệm
mineral data: cơ sở dữ liệu + khoáng sản, bản đồ khoáng sản, số liệu + khoáng sản
mineral statistics: thống kê kiểm kê, kiểm kê trữ lượng, báo cáo + khai thác
landslips by rivers: sạt lở, bờ sông
`,
  words: `
khoáng sản
khai thác trái phép
cấp quyền khai thác
đóng cửa mỏ
`,
  kin: `
khoáng sản = tài nguyên khoáng sản
cát sỏi = cát sỏi lòng sông
giáp ranh = vùng giáp ranh
bến bãi = bãi tập kết, tập kết cát, bãi chứa, kinh doanh cát
vật liệu san lấp = đất san lấp, mỏ vật liệu, vật liệu đắp
cát lòng sông = sỏi lòng sông, khai thác cát, cát trái phép, lòng sông, cát đen
khoáng sản trái phép = khai thác khoáng sản trái phép, khai thác lậu
quy hoạch khoáng sản = quy hoạch thăm dò khai thác
đấu giá quyền khai thác = đấu giá mỏ
giấy phép khai thác = giấy phép thăm dò, giấy phép hoạt động khoáng sản
trạm cân = lắp đặt trạm cân, giám sát sản lượng, sản lượng khai thác
`,
}
