import type { Accepted } from './quantity-corpus.js'

export const accepts2: readonly Accepted[] = [
  ['Tăng trưởng GRDP đạt 8,5%/năm.', { said: 'eq 8.5 %/năm', indicator: 'Tăng trưởng GRDP' }],
  [
    'Tốc độ tăng trưởng GRDP bình quân giai đoạn 2021-2025 đạt 7-7,5%/năm.',
    { said: 'between 7 ..7.5 %/năm', indicator: 'Tốc độ tăng trưởng GRDP bình quân', due: 'giai đoạn 2021-2025' },
  ],
  [
    'Chậm nhất 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, UBND cấp xã phải trả kết quả.',
    { said: 'lte 3 ngày làm việc', indicator: 'kể từ ngày nhận đủ hồ sơ, UBND cấp xã phải trả kết quả' },
  ],
  [
    'Trên 98% văn bản được ký số và gửi nhận qua trục liên thông.',
    { said: 'gt 98 %', indicator: 'văn bản được ký số và gửi nhận qua trục liên thông' },
  ],
  [
    'Hoàn thành 100% nhiệm vụ được giao đúng hạn.',
    { said: 'eq 100 %', indicator: 'Hoàn thành nhiệm vụ được giao đúng hạn' },
  ],
  [
    'Ít nhất 30% đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên.',
    {
      said: 'gte 30 %',
      indicator: 'đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên',
      subject: 'đơn vị sự nghiệp công lập',
    },
  ],
  [
    'Tỷ lệ hài lòng của người dân đối với dịch vụ giáo dục công lập đạt trên 85% năm 2025 và trên 90% năm 2030.',
    { said: 'gt 85 %', indicator: 'Tỷ lệ hài lòng của người dân đối với dịch vụ giáo dục công lập', due: 'năm 2025' },
    { said: 'gt 90 %', indicator: 'Tỷ lệ hài lòng của người dân đối với dịch vụ giáo dục công lập', due: 'năm 2030' },
  ],
  [
    'Đến hết năm 2025, cắt giảm ít nhất 20% số quy định và 20% chi phí tuân thủ quy định liên quan đến hoạt động kinh doanh.',
    { said: 'gte 20 % decrease', indicator: 'số quy định', due: 'Đến hết năm 2025' },
    {
      said: 'gte 20 % decrease',
      indicator: 'chi phí tuân thủ quy định liên quan đến hoạt động kinh doanh',
      due: 'Đến hết năm 2025',
    },
  ],
  [
    'Số dịch vụ công trực tuyến tăng 15% so với năm 2022; tỷ lệ hồ sơ nộp trực tuyến tăng so với năm 2022.',
    {
      said: 'eq 15 % increase',
      indicator: 'Số dịch vụ công trực tuyến',
      baseline: { text: 'so với năm 2022', year: 2022, value: null },
    },
    {
      said: 'gt - increase',
      indicator: 'tỷ lệ hồ sơ nộp trực tuyến',
      baseline: { text: 'tăng so với năm 2022', year: 2022, value: null },
    },
  ],
  [
    'Phấn đấu Chỉ số PAR INDEX và Chỉ số SIPAS của tỉnh năm 2023 tăng hạng so với năm 2022.',
    {
      said: 'gt - increase',
      indicator: 'Chỉ số PAR INDEX',
      due: 'năm 2023',
      baseline: { text: 'tăng hạng so với năm 2022', year: 2022, value: null },
    },
    {
      said: 'gt - increase',
      indicator: 'Chỉ số SIPAS của tỉnh',
      due: 'năm 2023',
      baseline: { text: 'tăng hạng so với năm 2022', year: 2022, value: null },
    },
  ],
  [
    'Tỷ lệ thủ tục được giải quyết không thấp hơn năm trước.',
    {
      said: 'gte -',
      indicator: 'Tỷ lệ thủ tục được giải quyết',
      baseline: { text: 'không thấp hơn năm trước', year: null, value: null },
    },
  ],
  [
    'Đến 31/12/2025 có 80% dân số trưởng thành sử dụng dịch vụ công trực tuyến.',
    {
      said: 'eq 80 %',
      indicator: 'dân số trưởng thành sử dụng dịch vụ công trực tuyến',
      subject: 'dân số trưởng thành',
      due: 'Đến 31/12/2025',
    },
  ],
  [
    'Kiểm tra ít nhất 30% số cơ quan chuyên môn cấp tỉnh và đơn vị hành chính cấp huyện.',
    {
      said: 'gte 30 %',
      indicator: 'Kiểm tra số cơ quan chuyên môn cấp tỉnh và đơn vị hành chính cấp huyện',
      subject: 'cơ quan chuyên môn cấp tỉnh và đơn vị hành chính cấp huyện',
    },
  ],
  [
    'Tiến hành kiểm tra CCHC tại ít nhất 10 đơn vị, địa phương trong năm 2022.',
    {
      said: 'gte 10 đơn vị',
      indicator: 'Tiến hành kiểm tra CCHC đơn vị địa phương',
      subject: 'đơn vị',
      due: 'trong năm 2022',
    },
  ],
  [
    '- Đạt tối thiểu 75 điểm trong bảng xếp hạng chuyển đổi số.',
    { said: 'gte 75 điểm', indicator: 'trong bảng xếp hạng chuyển đổi số' },
  ],
  ['Tiết kiệm tối thiểu 10% chi thường xuyên.', { said: 'gte 10 % decrease', indicator: 'chi thường xuyên' }],
  [
    'Phấn đấu 100% thôn, bản có tổ công nghệ số cộng đồng.',
    { said: 'eq 100 %', indicator: 'thôn, bản có tổ công nghệ số cộng đồng', subject: 'thôn, bản' },
  ],
  [
    'Phân đầu đến năm 2026: 85% hồ sơ lưu trữ được số hóa.',
    { said: 'eq 85 %', indicator: 'hồ sơ lưu trữ được số hóa', due: 'đến năm 2026' },
  ],
  [
    'Phần đấu đạt trên 75% số hộ dân dùng nước sạch.',
    { said: 'gt 75 %', indicator: 'số hộ dân dùng nước sạch', subject: 'hộ dân' },
  ],
  [
    'Bảo đảm 100% kết luận thanh tra được đôn đốc thực hiện.',
    { said: 'eq 100 %', indicator: 'kết luận thanh tra được đôn đốc thực hiện' },
  ],
  [
    'Đảm bảo trả lời được 100% câu hỏi của cử tri và phải đăng công khai trên trang tin.',
    { said: 'eq 100 %', indicator: 'trả lời được câu hỏi của cử tri' },
  ],
  [
    'Xây dựng kế hoạch tập huấn kỹ năng số, bảo đảm hoàn thành 100% số lớp theo kế hoạch (có danh sách kèm theo).',
    { said: 'eq 100 %', indicator: 'hoàn thành số lớp theo kế hoạch' },
  ],
  [
    'Văn phòng UBND tỉnh bảo đảm từ 90% - 95% báo cáo gửi đúng hạn.',
    { said: 'between 90 ..95 %', indicator: 'báo cáo gửi đúng hạn', subject: 'Văn phòng UBND tỉnh' },
  ],
  [
    'Các trường trung học đảm bảo tối thiểu 98% học sinh tốt nghiệp.',
    { said: 'gte 98 %', indicator: 'học sinh tốt nghiệp', subject: 'học sinh' },
  ],
  [
    'Sở Y tế rà soát, có giải pháp bảo đảm tỷ lệ 95% trẻ em được tiêm chủng.',
    { said: 'eq 95 %', indicator: 'tỷ lệ trẻ em được tiêm chủng', subject: 'trẻ em' },
  ],
  [
    'Tổ chức các biện pháp để đạt được 60% hộ kinh doanh thanh toán không dùng tiền mặt.',
    { said: 'eq 60 %', indicator: 'hộ kinh doanh thanh toán không dùng tiền mặt', subject: 'hộ kinh doanh' },
  ],
  [
    'Nâng tỷ lệ che phủ rừng lên 42% năm 2026 và 45% đến năm 2030.',
    { said: 'eq 42 %', indicator: 'tỷ lệ che phủ rừng', due: 'năm 2026' },
    { said: 'eq 45 %', indicator: 'tỷ lệ che phủ rừng', due: 'đến năm 2030' },
  ],
  [
    'Nâng tỷ lệ lao động qua đào tạo đạt trên 70%.',
    { said: 'gt 70 %', indicator: 'tỷ lệ lao động qua đào tạo', subject: 'lao động qua đào tạo' },
  ],
  [
    'Đưa tỷ lệ đô thị hóa lên 40% vào năm 2030.',
    { said: 'eq 40 %', indicator: 'tỷ lệ đô thị hóa', due: 'vào năm 2030' },
  ],
  [
    'Kéo giảm tỷ lệ trẻ em suy dinh dưỡng xuống dưới 10%.',
    { said: 'lt 10 %', indicator: 'tỷ lệ trẻ em suy dinh dưỡng', subject: 'trẻ em suy dinh dưỡng' },
  ],
  [
    'Giảm 30% thời gian họp so với năm 2023.',
    {
      said: 'eq 30 % decrease',
      indicator: 'thời gian họp',
      baseline: { text: 'so với năm 2023', year: 2023, value: null },
    },
  ],
  ['Giảm ít nhất 15% số cuộc họp.', { said: 'gte 15 % decrease', indicator: 'số cuộc họp' }],
  ['Cắt giảm từ 20% đến 30% chi phí tuân thủ.', { said: 'between 20 ..30 % decrease', indicator: 'chi phí tuân thủ' }],
  [
    'Tinh giản tối thiểu 5% biên chế so với năm 2020.',
    { said: 'gte 5 % decrease', indicator: 'biên chế', baseline: { text: 'so với năm 2020', year: 2020, value: null } },
  ],
  ['Tiết kiệm không dưới 10% kinh phí hội nghị.', { said: 'gte 10 % decrease', indicator: 'kinh phí hội nghị' }],
]
