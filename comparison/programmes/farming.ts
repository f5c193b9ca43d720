import type { Programme } from './programme.js'

/** Crops, livestock and its diseases, irrigation, fisheries. */
export const farming: Programme = {
  field: 'farming',
  signs:
    'nông nghiệp, thủy lợi, chăn nuôi, trồng trọt, dịch bệnh động vật, dịch bệnh gia súc, dịch bệnh gia cầm, cúm gia cầm, dịch tả lợn, dịch tả heo, lở mồm long móng, viêm da nổi cục, tai xanh, động vật thủy sản, dịch bệnh thủy sản, thủy sản, nuôi trồng, gia súc, gia cầm, vụ đông xuân, vụ xuân, vụ mùa, vụ đông, vụ hè thu, thú y, khai thác iuu, iuu, bảo vệ thực vật, khuyến nông, bệnh dại',
  things: `
restructuring: tái cơ cấu, cơ cấu lại
crop changes: chuyển đổi cơ cấu cây trồng, cơ cấu cây trồng, chuyển đổi cây trồng, đất lúa + kém hiệu quả, đất trồng lúa kém hiệu quả, chuyển đổi + cây trồng, chuyển đổi đất lúa
season plans: cơ cấu giống, lịch thời vụ, khung thời vụ, kế hoạch sản xuất, cơ cấu mùa vụ, thời vụ, gieo cấy, gieo trồng, gieo sạ
seeds: giống lúa, giống cây trồng, cây giống, giống mới, giống chất lượng
animal breeds: giống vật nuôi, con giống, thụ tinh nhân tạo, cải tạo đàn, bò lai, giống gia súc
crop pests: sâu bệnh, dịch hại, sinh vật gây hại, bệnh khảm lá, rầy nâu, chuột, sâu keo, khảm lá sắn, bệnh hại, đạo ôn
pesticides: thuốc bảo vệ thực vật, thuốc bvtv, vật tư nông nghiệp, phân bón, vật tư + nông nghiệp
checks of supplies < pesticides: kiểm tra + vật tư nông nghiệp, thanh tra + vật tư nông nghiệp, kiểm tra + phân bón, kiểm tra + thuốc bảo vệ thực vật, kinh doanh + phân bón, kinh doanh + thuốc bảo vệ
large fields: cánh đồng lớn, cánh đồng mẫu lớn, vùng sản xuất tập trung, vùng chuyên canh, vùng hàng hóa, vùng nguyên liệu, sản xuất hàng hóa tập trung, tích tụ
chains: chuỗi giá trị, chuỗi liên kết, liên kết sản xuất, liên kết + tiêu thụ, chuỗi + tiêu thụ, liên kết theo chuỗi
safe produce: vietgap, globalgap, nông nghiệp hữu cơ, sản xuất an toàn, rau an toàn, sản phẩm sạch, nông sản an toàn, hữu cơ, chuỗi thực phẩm an toàn
organic farming < safe produce: nông nghiệp hữu cơ, hữu cơ, phân hữu cơ
high technology: công nghệ cao, nông nghiệp thông minh, tiến bộ kỹ thuật, công nghệ mới, nhà màng, nhà lưới
area codes: mã số vùng trồng, mã số cơ sở đóng gói, truy xuất nguồn gốc, mã vùng trồng, cơ sở đóng gói
food safety: an toàn thực phẩm, attp, chất lượng nông lâm thủy sản, tồn dư, chất cấm
produce markets: tiêu thụ nông sản, xúc tiến thương mại, thị trường tiêu thụ, kết nối cung cầu, xuất khẩu nông sản, tiêu thụ + nông sản
produce brands: nhãn hiệu, thương hiệu, chỉ dẫn địa lý
machines: máy móc, máy gặt, máy cấy, máy làm đất, khâu làm đất, cơ giới hóa, máy nông nghiệp, sau thu hoạch, cơ giới
processing: chế biến nông sản, chế biến sâu, bảo quản, nhà máy chế biến, công nghiệp chế biến
extension: khuyến nông, mô hình trình diễn, chuyển giao + kỹ thuật, chuyển giao tiến bộ, tập huấn kỹ thuật, khuyến ngư
cooperatives: hợp tác xã, htx, tổ hợp tác, kinh tế tập thể, trang trại, kinh tế trang trại
farms < cooperatives: kinh tế trang trại, trang trại
investment in farming: thu hút + nông nghiệp, doanh nghiệp đầu tư vào nông nghiệp, đầu tư vào nông nghiệp, khuyến khích doanh nghiệp
farm credit: tín dụng, vay vốn, bảo hiểm nông nghiệp
concentrated livestock: chăn nuôi tập trung, chăn nuôi trang trại, trang trại chăn nuôi, chăn nuôi quy mô lớn, chăn nuôi công nghiệp, công nghệ cao + chăn nuôi, quy mô trang trại, nhỏ lẻ
no-livestock zones: không được phép chăn nuôi, di dời + chăn nuôi, khu vực không được phép, ra khỏi khu vực
biosafety: an toàn sinh học, vùng an toàn dịch, cơ sở an toàn dịch, an toàn dịch bệnh, chuỗi an toàn dịch, atdb
disease-free farms < biosafety: vùng an toàn dịch, cơ sở an toàn dịch, an toàn dịch bệnh, chuỗi an toàn dịch, atdb
livestock vaccination: tiêm phòng, vắc xin, tiêm vắc xin, vaccine, tiêm chủng, miễn dịch, tiêm bổ sung
vaccine check < livestock vaccination: giám sát sau tiêm, hiệu giá kháng thể, hiệu quả tiêm phòng, sau tiêm phòng
disinfection < animal waste: vệ sinh tiêu độc, tiêu độc khử trùng, khử trùng, vệ sinh chuồng trại, tiêu độc, vệ sinh môi trường chăn nuôi, hóa chất, rắc vôi
disease surveillance < bird flu, foot-and-mouth: giám sát dịch, giám sát dịch bệnh, giám sát bị động, giám sát chủ động, phát hiện sớm, lấy mẫu, xét nghiệm, lưu hành vi rút, giám sát lưu hành, điều tra dịch tễ, theo dõi + dịch bệnh, chẩn đoán, giám sát lâm sàng
outbreak handling: ổ dịch, tiêu hủy, dập dịch, khoanh vùng, bao vây, chống dịch khẩn cấp, công bố dịch, xử lý dịch, dịch + xảy ra, gia súc mắc bệnh, chôn lấp, xử lý ổ dịch
support after culling < outbreak handling: hỗ trợ + tiêu hủy, hỗ trợ + thiệt hại, người chăn nuôi + thiệt hại, hỗ trợ + buộc phải tiêu hủy, khôi phục sản xuất, tái đàn
movement control: kiểm dịch, kiểm soát vận chuyển, vận chuyển + gia súc, vận chuyển + động vật, vận chuyển + gia cầm, chốt kiểm dịch, trạm kiểm dịch, buôn bán + vận chuyển, nhập lậu, kiểm dịch động vật, kiểm soát + vận chuyển
slaughter: lò mổ, điểm giết mổ, giết mổ, kiểm soát giết mổ, cơ sở giết mổ, vệ sinh thú y
slaughterhouses < slaughter: giết mổ tập trung, xây dựng + giết mổ, quy hoạch + giết mổ
rabies < livestock vaccination: bệnh dại, chó mèo, nuôi chó, chó nuôi, thả rông, rọ mõm
pig fever: dịch tả lợn, dịch tả heo, dtlcp
bird flu: cúm gia cầm, h5n1, cúm a
foot-and-mouth: lở mồm long móng, lmlm, tai xanh
lumpy skin: viêm da nổi cục, vdnc
disease publicity < pig fever, bird flu, foot-and-mouth, lumpy skin, rabies: tuyên truyền + dịch bệnh, thông tin tuyên truyền + dịch, truyền thông + dịch bệnh, tuyên truyền + phòng chống dịch, tuyên truyền + bệnh dại, truyền thông + bệnh dại, tuyên truyền + chăn nuôi, tuyên truyền + tiêm phòng
disease training < training: tập huấn + thú y, tập huấn + dịch bệnh, tập huấn + phòng chống dịch, đào tạo + thú y, tập huấn + chăn nuôi, tập huấn + giám sát
disease stocks: vật tư + chống dịch, hóa chất + chống dịch, dự phòng vắc xin, trang thiết bị + dịch, vật tư hóa chất, mua vắc xin, kinh phí + phòng chống dịch
veterinary staff: hệ thống thú y, thú y cơ sở, thú y xã, nhân viên thú y, cán bộ thú y, chuyên ngành thú y
disease inspection: kiểm tra + phòng chống dịch, đoàn kiểm tra + dịch, kiểm tra đôn đốc + dịch, kiểm tra + dịch bệnh
disease reports: báo cáo dịch, vahis, báo cáo + dịch bệnh, báo cáo + tình hình dịch
livestock statistics: thống kê + đàn, thống kê chăn nuôi, kê khai + chăn nuôi, kê khai hoạt động chăn nuôi, quản lý đàn
animal feed: thức ăn chăn nuôi, cỏ, phụ phẩm, phụ phẩm nông nghiệp
cold and hunger: đói rét, rét đậm, rét hại, chống rét, chống đói
animal waste: chất thải chăn nuôi, biogas, khí sinh học, môi trường chăn nuôi, nước thải chăn nuôi, đệm lót
irrigation works: công trình thủy lợi, kênh mương, thủy lợi nội đồng, hồ chứa, trạm bơm, đập, nạo vét, hệ thống thủy lợi, kiên cố hóa kênh
dredging < irrigation works: nạo vét, khơi thông, thủy lợi mùa khô, chiến dịch thủy lợi, thủy lợi đông xuân, làm thủy lợi
dam safety < irrigation works: an toàn đập, an toàn hồ, hồ đập, an toàn công trình thủy lợi, an toàn hồ chứa
saving of water: tưới tiết kiệm, tưới tiên tiến, tiết kiệm nước
drought: hạn hán, chống hạn, xâm nhập mặn, thiếu nước, hạn mặn, nguồn nước tưới, nước tưới, cấp nước + sản xuất
irrigation encroachment < irrigation works: lấn chiếm + kênh, vi phạm + kênh mương, hành lang + kênh, vi phạm + thủy lợi, lấn chiếm + thủy lợi, hành lang + thủy lợi, xâm hại công trình, cắm mốc, phạm vi bảo vệ công trình
dikes: đê điều, vi phạm đê điều, hộ đê
rural water: nước sạch, nước sinh hoạt, cấp nước sạch, cấp nước nông thôn
aquaculture: nuôi trồng thủy sản, nuôi thủy sản, nuôi tôm, nuôi cá, vùng nuôi, lồng bè, diện tích nuôi, nuôi trồng
fish diseases < aquaculture: dịch bệnh thủy sản, bệnh + thủy sản nuôi, quan trắc + thủy sản, bệnh tôm, dịch bệnh trên tôm, quan trắc môi trường nuôi
fish stocks: nguồn lợi thủy sản, tái tạo nguồn lợi, thả giống, thả cá, xung điện, khai thác tận diệt, ngư cụ cấm
electric fishing < fish stocks: xung điện, kích điện, chất nổ, tận diệt, ngư cụ cấm
illegal fishing < fishing boats: iuu, bất hợp pháp, vùng biển nước ngoài, thẻ vàng, đánh bắt trái phép
vessel monitoring: giám sát hành trình, vms, thiết bị giám sát hành trình
fishing boats: tàu cá, đăng ký đăng kiểm, đăng kiểm, cấp phép khai thác thủy sản, đội tàu
catch tracing: nhật ký khai thác, sản lượng qua cảng, xác nhận nguồn gốc, chứng nhận + nguồn gốc thủy sản, truy xuất + thủy sản
fishing ports: cảng cá, bến cá, khu neo đậu, âu thuyền
fish seed: giống thủy sản, tôm giống, cá giống
salt: muối, diêm nghiệp
forestry: trồng rừng, bảo vệ rừng, lâm nghiệp
`,
  words: `
chăn nuôi = vật nuôi, gia súc, gia cầm
nông nghiệp
trồng trọt = cây trồng
thủy sản
thủy lợi = đê điều, hồ chứa, hồ đập
thú y
cúm gia cầm
kiểm dịch
giết mổ
an toàn sinh học
an toàn dịch bệnh
khuyến nông
vật tư nông nghiệp
mã số vùng trồng
tàu cá
nguồn lợi thủy sản
`,
  kin: `
vùng sản xuất tập trung = vùng sản xuất hàng hóa tập trung, sản xuất hàng hóa tập trung, vùng chuyên canh, vùng hàng hóa
chăn nuôi = vật nuôi, gia súc, gia cầm, đàn vật nuôi
dịch tả lợn châu phi = dịch tả lợn, dịch tả heo châu phi, dtlcp
lở mồm long móng = lmlm
viêm da nổi cục = vdnc
vệ sinh tiêu độc khử trùng = khử trùng tiêu độc, khử trùng, tiêu độc, rắc vôi, vệ sinh chuồng trại, tiêu độc khử trùng, vệ sinh tiêu độc, vệ sinh khử trùng
thuốc bảo vệ thực vật = thuốc bvtv
cánh đồng lớn = cánh đồng mẫu lớn
cơ cấu lại = tái cơ cấu
giám sát hành trình = vms
nuôi trồng thủy sản = nuôi thủy sản
sâu bệnh = dịch hại, sinh vật gây hại
hữu cơ = phân hữu cơ
vùng an toàn dịch = cơ sở an toàn dịch, chuỗi an toàn dịch
giết mổ tập trung = cơ sở giết mổ, lò mổ
nạo vét = khơi thông, thủy lợi mùa khô, chiến dịch thủy lợi, thủy lợi đông xuân, làm thủy lợi
an toàn đập = an toàn hồ, an toàn công trình thủy lợi, an toàn hồ chứa
dịch bệnh thủy sản = bệnh tôm, dịch bệnh trên tôm, quan trắc môi trường nuôi
xung điện = kích điện, tận diệt, ngư cụ cấm
chuyển đổi cơ cấu cây trồng = cơ cấu cây trồng, chuyển đổi cây trồng, đất trồng lúa kém hiệu quả, chuyển đổi đất lúa
cơ cấu giống = lịch thời vụ, khung thời vụ, cơ cấu mùa vụ, gieo cấy, gieo trồng, gieo sạ
giống lúa = giống cây trồng, cây giống, giống chất lượng
giống vật nuôi = con giống, thụ tinh nhân tạo, cải tạo đàn, bò lai, giống gia súc
sản xuất an toàn = rau an toàn, nông sản an toàn, chuỗi thực phẩm an toàn
mã số cơ sở đóng gói = mã vùng trồng
tiêu thụ nông sản = thị trường tiêu thụ, xuất khẩu nông sản
cơ giới hóa = máy nông nghiệp, sau thu hoạch, cơ giới
chăn nuôi tập trung = chăn nuôi trang trại, trang trại chăn nuôi, chăn nuôi quy mô lớn, chăn nuôi công nghiệp, quy mô trang trại
tiêu hủy = chống dịch khẩn cấp, chôn lấp
kiểm soát vận chuyển = chốt kiểm dịch, trạm kiểm dịch, kiểm dịch động vật
nuôi chó = chó nuôi, thả rông, rọ mõm
hệ thống thú y = thú y cơ sở, thú y xã, nhân viên thú y, cán bộ thú y, chuyên ngành thú y
thống kê chăn nuôi = kê khai hoạt động chăn nuôi
thức ăn chăn nuôi = phụ phẩm nông nghiệp
đói rét = rét đậm, rét hại, chống rét, chống đói
chất thải chăn nuôi = khí sinh học, môi trường chăn nuôi, nước thải chăn nuôi, đệm lót
công trình thủy lợi = thủy lợi nội đồng, trạm bơm, hệ thống thủy lợi
tưới tiết kiệm = tiết kiệm nước
hạn hán = chống hạn, xâm nhập mặn, hạn mặn, nguồn nước tưới, nước tưới
cấp nước sạch = cấp nước nông thôn
nuôi tôm = nuôi cá, lồng bè, diện tích nuôi
tái tạo nguồn lợi = thả giống, thả cá
bất hợp pháp = vùng biển nước ngoài, thẻ vàng, đánh bắt trái phép
cảng cá = bến cá, khu neo đậu, âu thuyền
giống thủy sản = tôm giống, cá giống
`,
}
