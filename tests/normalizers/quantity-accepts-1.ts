import type { Accepted } from './quantity-corpus.js'

export const accepts1: readonly Accepted[] = [
  [
    'Giảm tối thiểu 2,5% số lượng đơn vị sự nghiệp công lập so với năm 2021.',
    {
      said: 'gte 2.5 % decrease',
      indicator: 'số lượng đơn vị sự nghiệp công lập',
      subject: 'đơn vị sự nghiệp công lập',
      baseline: { text: 'so với năm 2021', year: 2021, value: null },
    },
  ],
  [
    'Phấn đấu năm 2022, Chỉ số cải cách hành chính (PAR INDEX) của tỉnh tăng 5 bậc so với năm 2020.',
    {
      said: 'eq 5 bậc increase',
      indicator: 'Chỉ số cải cách hành chính (PAR INDEX) của tỉnh',
      due: 'năm 2022',
      baseline: { text: 'so với năm 2020', year: 2020, value: null },
    },
  ],
  [
    'Chỉ số hài lòng của người dân năm 2022 cao hơn năm 2021.',
    {
      said: 'gt - increase',
      indicator: 'Chỉ số hài lòng của người dân',
      due: 'năm 2022',
      baseline: { text: 'cao hơn năm 2021', year: 2021, value: null },
    },
  ],
  [
    'Chỉ số SIPAS của tỉnh nằm trong nhóm 20 địa phương dẫn đầu cả nước.',
    { said: 'top 20 địa phương', indicator: 'Chỉ số SIPAS của tỉnh' },
  ],
  [
    'Phấn đấu Chỉ số PAPI nằm trong top 10 cả nước vào năm 2030.',
    { said: 'top 10', indicator: 'Chỉ số PAPI', due: 'vào năm 2030' },
  ],
  ['Chỉ số PCI đạt thứ hạng 15 trở lên.', { said: 'top 15 hạng', indicator: 'Chỉ số PCI' }],
  [
    'Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC đạt tối thiểu 90%, trong đó mức độ hài lòng về TTHC lĩnh vực đất đai, xây dựng đạt tối thiểu 80%.',
    { said: 'gte 90 %', indicator: 'Mức độ hài lòng của người dân, doanh nghiệp về giải quyết TTHC' },
    { said: 'gte 80 %', indicator: 'mức độ hài lòng về TTHC lĩnh vực đất đai, xây dựng' },
  ],
  [
    'Tối thiểu 80% hồ sơ TTHC được xử lý hoàn toàn trực tuyến.',
    { said: 'gte 80 %', indicator: 'hồ sơ TTHC được xử lý hoàn toàn trực tuyến' },
  ],
  ['Tỷ lệ thanh toán trực tuyến đạt 50% trở lên.', { said: 'gte 50 %', indicator: 'Tỷ lệ thanh toán trực tuyến' }],
  [
    'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn đạt từ 95% - 100%.',
    { said: 'between 95 ..100 %', indicator: 'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn' },
  ],
  [
    'Phấn đấu từ 70 đến 80% người dân hài lòng với dịch vụ y tế.',
    { said: 'between 70 ..80 %', indicator: 'người dân hài lòng với dịch vụ y tế', subject: 'người dân' },
  ],
  [
    'Đến năm 2025: 100% xã có trạm truyền thanh; 90% thôn có nhà văn hóa; tối thiểu 60% hộ dân dùng Internet cáp quang.',
    { said: 'eq 100 %', indicator: 'xã có trạm truyền thanh', subject: 'xã', due: 'Đến năm 2025' },
    { said: 'eq 90 %', indicator: 'thôn có nhà văn hóa', subject: 'thôn', due: 'Đến năm 2025' },
    { said: 'gte 60 %', indicator: 'hộ dân dùng Internet cáp quang', subject: 'hộ dân', due: 'Đến năm 2025' },
  ],
  [
    'Rút ngắn thời gian giải quyết hồ sơ đất đai tối thiểu 20% so với quy định.',
    {
      said: 'gte 20 % decrease',
      indicator: 'thời gian giải quyết hồ sơ đất đai',
      baseline: { text: 'so với quy định', year: null, value: null },
    },
  ],
  [
    'Rút ngắn thời gian chờ của người dân xuống còn 15 phút/lượt.',
    { said: 'eq 15 phút/lượt', indicator: 'thời gian chờ của người dân' },
  ],
  ['Thời gian tiếp nhận hồ sơ không quá 05 phút.', { said: 'lte 5 phút', indicator: 'Thời gian tiếp nhận hồ sơ' }],
  [
    'Tổ chức tối thiểu 02 lớp bồi dưỡng cho 120 công chức cấp xã.',
    { said: 'gte 2 lớp', indicator: 'Tổ chức lớp bồi dưỡng cho 120 công chức cấp xã' },
  ],
  [
    'Mỗi huyện có ít nhất 01 mô hình cải cách hành chính hiệu quả.',
    { said: 'gte 1 mô hình', indicator: 'Mỗi huyện có mô hình cải cách hành chính hiệu quả', subject: 'Mỗi huyện' },
  ],
  [
    'Mỗi cơ quan, đơn vị có ít nhất 01 sáng kiến được áp dụng.',
    {
      said: 'gte 1 sáng kiến',
      indicator: 'Mỗi cơ quan, đơn vị có sáng kiến được áp dụng',
      subject: 'Mỗi cơ quan, đơn vị',
    },
  ],
  [
    'Phấn đấu xây dựng 10 mô hình chuyển đổi số cấp xã.',
    { said: 'eq 10 mô hình', indicator: 'xây dựng mô hình chuyển đổi số cấp xã' },
  ],
  ['Không để quá 5% hồ sơ trễ hạn.', { said: 'lte 5 %', indicator: 'hồ sơ trễ hạn' }],
  ['Tỷ lệ hồ sơ trễ hạn dưới 2%.', { said: 'lt 2 %', indicator: 'Tỷ lệ hồ sơ trễ hạn' }],
  [
    'Giảm tỷ lệ hộ nghèo xuống còn 3% vào năm 2025.',
    { said: 'eq 3 %', indicator: 'tỷ lệ hộ nghèo', subject: 'hộ nghèo', due: 'vào năm 2025' },
  ],
  [
    'Tỷ lệ hộ nghèo giảm bình quân 1-1,5%/năm.',
    { said: 'between 1 ..1.5 %/năm decrease', indicator: 'Tỷ lệ hộ nghèo', subject: 'hộ nghèo' },
  ],
  [
    'Nâng tỷ lệ số hóa kết quả giải quyết TTHC từ 70% lên 90%.',
    {
      said: 'eq 90 %',
      indicator: 'tỷ lệ số hóa kết quả giải quyết TTHC',
      baseline: { text: 'từ 70%', year: null, value: 70 },
    },
  ],
  [
    'Tăng ít nhất 3 bậc Chỉ số ICT Index so với năm 2023.',
    {
      said: 'gte 3 bậc increase',
      indicator: 'Chỉ số ICT Index',
      baseline: { text: 'so với năm 2023', year: 2023, value: null },
    },
  ],
  ['Chỉ số PAR INDEX đạt 88,5 điểm trở lên.', { said: 'gte 88.5 điểm', indicator: 'Chỉ số PAR INDEX' }],
  ['Chỉ số cải cách hành chính đạt từ 85 trở lên.', { said: 'gte 85', indicator: 'Chỉ số cải cách hành chính' }],
  [
    '100% văn bản, hồ sơ công việc tại cấp tỉnh, 90% hồ sơ công việc tại cấp huyện và 70% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng.',
    {
      said: 'eq 100 %',
      indicator: 'văn bản, hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng',
    },
    { said: 'eq 90 %', indicator: 'hồ sơ công việc tại cấp huyện được xử lý trên môi trường mạng' },
    { said: 'eq 70 %', indicator: 'hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng' },
  ],
  [
    'Duy trì 100% cơ quan chuyên môn thuộc UBND tỉnh áp dụng Hệ thống quản lý chất lượng TCVN ISO 9001:2015.',
    {
      said: 'eq 100 %',
      indicator: 'cơ quan chuyên môn thuộc UBND tỉnh áp dụng Hệ thống quản lý chất lượng TCVN ISO 9001:2015',
      subject: 'cơ quan chuyên môn thuộc UBND tỉnh',
    },
  ],
  [
    'Đảm bảo 100% cán bộ, công chức, viên chức được đánh giá, xếp loại hằng năm.',
    {
      said: 'eq 100 %',
      indicator: 'cán bộ, công chức, viên chức được đánh giá, xếp loại hằng năm',
      subject: 'cán bộ, công chức, viên chức',
    },
  ],
  [
    'Phấn đấu 100% các xã, phường hoàn thành số hóa sổ hộ tịch trước ngày 30/6/2025.',
    {
      said: 'eq 100 %',
      indicator: 'các xã, phường hoàn thành số hóa sổ hộ tịch',
      subject: 'các xã, phường',
      due: 'trước ngày 30/6/2025',
    },
  ],
  [
    'Có ít nhất 50% thủ tục hành chính liên thông được thực hiện bằng phương thức điện tử.',
    { said: 'gte 50 %', indicator: 'thủ tục hành chính liên thông được thực hiện bằng phương thức điện tử' },
  ],
  ['Thu hút được trên 500 triệu USD vốn đầu tư.', { said: 'gt 500 triệu USD', indicator: 'Thu hút được vốn đầu tư' }],
  [
    'Giải ngân vốn đầu tư công đạt trên 95% kế hoạch được giao.',
    { said: 'gt 95 %', indicator: 'Giải ngân vốn đầu tư công kế hoạch được giao' },
  ],
  [
    'Tổng vốn đầu tư toàn xã hội đạt tối thiểu 30.000 tỷ đồng.',
    { said: 'gte 30000 tỷ đồng', indicator: 'Tổng vốn đầu tư toàn xã hội' },
  ],
]
