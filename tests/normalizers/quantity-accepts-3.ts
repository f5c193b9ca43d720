import type { Accepted } from './quantity-corpus.js'

export const accepts3: readonly Accepted[] = [
  [
    'Số doanh nghiệp thành lập mới tăng trên 12% so với cùng kỳ.',
    {
      said: 'gt 12 % increase',
      indicator: 'Số doanh nghiệp thành lập mới',
      subject: 'doanh nghiệp thành lập mới',
      baseline: { text: 'so với cùng kỳ', year: null, value: null },
    },
  ],
  [
    'Doanh thu du lịch tăng từ 8% đến 10% so với năm 2024.',
    {
      said: 'between 8 ..10 % increase',
      indicator: 'Doanh thu du lịch',
      baseline: { text: 'so với năm 2024', year: 2024, value: null },
    },
  ],
  [
    'Tăng thêm 2 điểm phần trăm tỷ lệ thu hồi nợ thuế.',
    { said: 'eq 2 điểm phần trăm increase', indicator: 'tỷ lệ thu hồi nợ thuế' },
  ],
  [
    'Tỷ lệ giải quyết đơn thư tăng 3 điểm % so với năm trước.',
    {
      said: 'eq 3 điểm phần trăm increase',
      indicator: 'Tỷ lệ giải quyết đơn thư',
      baseline: { text: 'so với năm trước', year: null, value: null },
    },
  ],
  [
    'Cải thiện ít nhất 4 bậc Chỉ số PAPI so với năm 2022.',
    {
      said: 'gte 4 bậc increase',
      indicator: 'Chỉ số PAPI',
      baseline: { text: 'so với năm 2022', year: 2022, value: null },
    },
  ],
  ['Nâng 05 bậc xếp hạng chuyển đổi số.', { said: 'eq 5 bậc increase', indicator: 'xếp hạng chuyển đổi số' }],
  ['Chỉ số PGI tăng từ 3 đến 5 bậc.', { said: 'between 3 ..5 bậc increase', indicator: 'Chỉ số PGI' }],
  ['Phấn đấu Chỉ số SIPAS đạt từ 86% trở lên.', { said: 'gte 86 %', indicator: 'Chỉ số SIPAS' }],
  [
    'Mức độ hài lòng về dịch vụ y tế công đạt trên 88%.',
    { said: 'gt 88 %', indicator: 'Mức độ hài lòng về dịch vụ y tế công' },
  ],
  [
    'Mức độ hài lòng chung đạt 90% trở lên, trong đó lĩnh vực đất đai đạt 82% trở lên.',
    { said: 'gte 90 %', indicator: 'Mức độ hài lòng chung' },
    { said: 'gte 82 %', indicator: 'lĩnh vực đất đai' },
  ],
  [
    'Chỉ số PAR INDEX thuộc nhóm 15 tỉnh, thành phố đứng đầu.',
    { said: 'top 15 tỉnh, thành phố', indicator: 'Chỉ số PAR INDEX' },
  ],
  [
    'Phấn đấu xếp hạng 12 trở lên trong bảng xếp hạng toàn quốc.',
    { said: 'top 12 hạng', indicator: 'trong bảng xếp hạng toàn quốc' },
  ],
  ['Chỉ số CĐS cấp tỉnh nằm trong tốp 25 cả nước.', { said: 'top 25', indicator: 'Chỉ số CĐS cấp tỉnh' }],
  [
    'Đến năm 2027, huyện nằm trong nhóm 3 địa phương dẫn đầu.',
    { said: 'top 3 địa phương', indicator: 'huyện', subject: 'huyện', due: 'Đến năm 2027' },
  ],
  ['Thuộc 10 tỉnh dẫn đầu về phát triển kinh tế số.', { said: 'top 10 tỉnh', indicator: 'về phát triển kinh tế số' }],
  [
    'Kết quả năm sau cao hơn năm trước.',
    {
      said: 'gt - increase',
      indicator: 'Kết quả',
      baseline: { text: 'năm sau cao hơn năm trước', year: null, value: null },
    },
  ],
  [
    'Tỷ lệ hồ sơ trực tuyến và mức thu phí không dùng tiền mặt năm sau cao hơn năm trước.',
    {
      said: 'gt - increase',
      indicator: 'Tỷ lệ hồ sơ trực tuyến',
      baseline: { text: 'năm sau cao hơn năm trước', year: null, value: null },
    },
    {
      said: 'gt - increase',
      indicator: 'mức thu phí không dùng tiền mặt',
      baseline: { text: 'năm sau cao hơn năm trước', year: null, value: null },
    },
  ],
  [
    'Tỷ lệ khiếu nại năm sau thấp hơn năm trước.',
    {
      said: 'lt - decrease',
      indicator: 'Tỷ lệ khiếu nại',
      baseline: { text: 'năm sau thấp hơn năm trước', year: null, value: null },
    },
  ],
  [
    'Chỉ số hài lòng năm 2024 không thấp hơn năm 2023.',
    {
      said: 'gte -',
      indicator: 'Chỉ số hài lòng',
      due: 'năm 2024',
      baseline: { text: 'không thấp hơn năm 2023', year: 2023, value: null },
    },
  ],
  [
    'Điểm chuyển đổi số cao hơn mức trung bình cả nước.',
    {
      said: 'gt - increase',
      indicator: 'Điểm chuyển đổi số',
      baseline: { text: 'cao hơn mức trung bình cả nước', year: null, value: null },
    },
  ],
  [
    'Số vụ việc tồn đọng giảm so với năm 2022.',
    {
      said: 'lt - decrease',
      indicator: 'Số vụ việc tồn đọng',
      baseline: { text: 'giảm so với năm 2022', year: 2022, value: null },
    },
  ],
  [
    'Thứ hạng PCI cải thiện so với năm 2021.',
    {
      said: 'gt - increase',
      indicator: 'Thứ hạng PCI',
      baseline: { text: 'cải thiện so với năm 2021', year: 2021, value: null },
    },
  ],
  [
    'Cập nhật tin bài lên trang chủ (chậm nhất là trong thời hạn 02 ngày làm việc kể từ ngày phát sinh).',
    { said: 'lte 2 ngày làm việc', indicator: 'Cập nhật tin bài lên trang chủ thời hạn kể từ ngày phát sinh' },
  ],
  ['Thời gian chờ làm thủ tục không quá 15 phút.', { said: 'lte 15 phút', indicator: 'Thời gian chờ làm thủ tục' }],
  ['Thời gian xử lý phản ánh tối đa 07 ngày.', { said: 'lte 7 ngày', indicator: 'Thời gian xử lý phản ánh' }],
  [
    'Rút ngắn thời gian cấp phép xây dựng còn 10 ngày.',
    { said: 'eq 10 ngày', indicator: 'thời gian cấp phép xây dựng' },
  ],
  ['Giảm thời gian thông quan 2 giờ.', { said: 'eq 2 giờ decrease', indicator: 'thời gian thông quan' }],
  [
    'Số hóa tối thiểu 40% hồ sơ còn hiệu lực, 60% hồ sơ phát sinh mới.',
    { said: 'gte 40 %', indicator: 'Số hóa hồ sơ còn hiệu lực' },
    { said: 'gte 60 %', indicator: 'hồ sơ phát sinh mới' },
  ],
  [
    'Kết nối ít nhất 90% thiết bị y tế với nền tảng dùng chung.',
    { said: 'gte 90 %', indicator: 'Kết nối thiết bị y tế với nền tảng dùng chung' },
  ],
  [
    'Kiểm tra công vụ tại tối thiểu 12 đơn vị.',
    { said: 'gte 12 đơn vị', indicator: 'Kiểm tra công vụ đơn vị', subject: 'đơn vị' },
  ],
  [
    'Mỗi xã có tối thiểu 02 sản phẩm OCOP.',
    { said: 'gte 2 sản phẩm', indicator: 'Mỗi xã có sản phẩm OCOP', subject: 'Mỗi xã' },
  ],
  [
    'Mỗi sở đăng ký ít nhất 01 sáng kiến.',
    { said: 'gte 1 sáng kiến', indicator: 'Mỗi sở đăng ký sáng kiến', subject: 'Mỗi sở' },
  ],
  [
    'Phấn đấu có 20 xã đạt chuẩn nông thôn mới.',
    { said: 'eq 20 xã', indicator: 'xã đạt chuẩn nông thôn mới', subject: 'xã' },
  ],
  [
    'Phấn đấu hoàn thành 50 km đường giao thông nông thôn.',
    { said: 'eq 50 km', indicator: 'hoàn thành đường giao thông nông thôn' },
  ],
  [
    'Hoàn thành ít nhất 3 đề án trong năm 2026.',
    { said: 'gte 3 đề án', indicator: 'Hoàn thành đề án', due: 'trong năm 2026' },
  ],
]
