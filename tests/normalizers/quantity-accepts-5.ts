import type { Accepted } from './quantity-corpus.js'

export const accepts5: readonly Accepted[] = [
  ['Tăng trưởng tín dụng đạt 14,5%.', { said: 'eq 14.5 %', indicator: 'Tăng trưởng tín dụng' }],
  ['Sản lượng thủy sản đạt 250.000 tấn.', { said: 'eq 250000 tấn', indicator: 'Sản lượng thủy sản' }],
  [
    'Tổ chức ít nhất 02 hội nghị đối thoại với doanh nghiệp.',
    { said: 'gte 2 hội nghị', indicator: 'Tổ chức hội nghị đối thoại với doanh nghiệp' },
  ],
  [
    'Đăng tải tối thiểu 48 tin, bài/năm về cải cách hành chính.',
    { said: 'gte 48 tin, bài/năm', indicator: 'Đăng tải tin, bài về cải cách hành chính' },
  ],
  ['Phát sóng ít nhất 01 chuyên mục/tháng.', { said: 'gte 1 chuyên mục/tháng', indicator: 'Phát sóng chuyên mục' }],
  ['Kiểm tra đột xuất ít nhất 2 lần/năm.', { said: 'gte 2 lần/năm', indicator: 'Kiểm tra đột xuất' }],
  [
    'Đào tạo tối thiểu 1.500 lượt người về an toàn thông tin.',
    { said: 'gte 1500 lượt người', indicator: 'Đào tạo lượt người về an toàn thông tin' },
  ],
  [
    'Thí điểm mô hình số tại tối thiểu 03 xã, phường.',
    { said: 'gte 3 xã, phường', indicator: 'Thí điểm mô hình số xã, phường', subject: 'xã, phường' },
  ],
  ['Chỉ số DTI đạt tối thiểu 0,75 điểm.', { said: 'gte 0.75 điểm', indicator: 'Chỉ số DTI' }],
  ['Chỉ số PAR INDEX đạt từ 90 điểm trở lên.', { said: 'gte 90 điểm', indicator: 'Chỉ số PAR INDEX' }],
  ['Điểm số PCI đạt 68,5.', { said: 'eq 68.5', indicator: 'Điểm số PCI' }],
  [
    'Phấn đấu tỷ lệ hài lòng đạt 87, 99% vào năm 2026.',
    { said: 'eq 87.99 %', indicator: 'tỷ lệ hài lòng', due: 'vào năm 2026' },
  ],
  [
    'Phấn đấu đạt 100 phần trăm số thôn văn hóa.',
    { said: 'eq 100 %', indicator: 'số thôn văn hóa', subject: 'thôn văn hóa' },
  ],
  [
    'Ban hành kế hoạch thanh tra và tổ chức thanh tra trách nhiệm của trên 20% số cơ quan cấp tỉnh, UBND cấp huyện trong năm.',
    {
      said: 'gt 20 %',
      indicator: 'thanh tra trách nhiệm số cơ quan cấp tỉnh, UBND cấp huyện trong năm',
      subject: 'cơ quan cấp tỉnh, UBND cấp huyện',
    },
  ],
  [
    'Hết năm 2026, 100% các bệnh viện công hoàn thiện bệnh án điện tử; bố trí nhân lực vận hành.',
    {
      said: 'eq 100 %',
      indicator: 'các bệnh viện công hoàn thiện bệnh án điện tử; bố trí nhân lực vận hành',
      subject: 'các bệnh viện công',
      due: 'Hết năm 2026',
    },
  ],
  [
    'Đảm bảo 100% các thủ tục của các sở, ngành; UBND cấp xã được tiếp nhận tại một cửa; đảm bảo 97% - 100% hồ sơ được trả đúng hạn.',
    { said: 'eq 100 %', indicator: 'các thủ tục của các sở, ngành; UBND cấp xã được tiếp nhận tại một cửa' },
    { said: 'between 97 ..100 %', indicator: 'hồ sơ được trả đúng hạn' },
  ],
  [
    'Phấn đấu đến năm 2027: 100% cơ quan cấp tỉnh dùng phần mềm dùng chung; Kết nối liên thông đến cấp xã, nâng tỷ lệ văn bản điện tử đạt trên 92%; Triển khai chữ ký số.',
    {
      said: 'eq 100 %',
      indicator: 'cơ quan cấp tỉnh dùng phần mềm dùng chung',
      subject: 'cơ quan cấp tỉnh',
      due: 'đến năm 2027',
    },
    { said: 'gt 92 %', indicator: 'tỷ lệ văn bản điện tử', due: 'đến năm 2027' },
  ],
  [
    'Mở rộng dịch vụ tại các trung tâm; đảm bảo ít nhất 65% hồ sơ cung cấp đạt mức 3 và 25% đạt mức độ 4.',
    { said: 'gte 65 %', indicator: 'hồ sơ cung cấp đạt mức 3' },
    { said: 'gte 25 %', indicator: 'hồ sơ cung cấp đạt mức độ 4' },
  ],
  [
    'Tăng cường tuyên truyền về dịch vụ công. Phấn đấu 70% hồ sơ nộp trực tuyến.',
    { said: 'eq 70 %', indicator: 'hồ sơ nộp trực tuyến' },
  ],
  ['1. 100% văn bản được ký số.', { said: 'eq 100 %', indicator: 'văn bản được ký số' }],
  [
    '- Trên 60% hộ dân phân loại rác tại nguồn.',
    { said: 'gt 60 %', indicator: 'hộ dân phân loại rác tại nguồn', subject: 'hộ dân' },
  ],
  [
    'Phấn đấu tỷ lệ hồ sơ trả trước hạn đạt ít nhất 40% vào cuối năm 2026.',
    { said: 'gte 40 %', indicator: 'tỷ lệ hồ sơ trả trước hạn', due: 'vào cuối năm 2026' },
  ],
  [
    'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%; tỷ lệ bao phủ bảo hiểm xã hội đạt 45%.',
    { said: 'eq 95 %', indicator: 'Tỷ lệ người dân tham gia bảo hiểm y tế', subject: 'người dân' },
    { said: 'eq 45 %', indicator: 'tỷ lệ bao phủ bảo hiểm xã hội' },
  ],
  [
    'Tỷ lệ hài lòng và tỷ lệ sử dụng dịch vụ đạt 90%.',
    { said: 'eq 90 %', indicator: 'Tỷ lệ hài lòng' },
    { said: 'eq 90 %', indicator: 'tỷ lệ sử dụng dịch vụ' },
  ],
  [
    'Đến năm 2026 đạt 80% hồ sơ trực tuyến, đến năm 2028 đạt 95%.',
    { said: 'eq 80 %', indicator: 'hồ sơ trực tuyến', due: 'Đến năm 2026' },
    { said: 'eq 95 %', indicator: 'hồ sơ trực tuyến', due: 'đến năm 2028' },
  ],
  [
    'Bình quân mỗi cán bộ tham gia ít nhất 01 lớp tập huấn.',
    { said: 'gte 1 lớp tập huấn', indicator: 'Bình quân mỗi cán bộ tham gia lớp tập huấn', subject: 'mỗi cán bộ' },
  ],
  ['Không quá 10% thủ tục phải bổ sung hồ sơ.', { said: 'lte 10 %', indicator: 'thủ tục phải bổ sung hồ sơ' }],
  ['Xử lý dứt điểm ít nhất 85% vụ việc tồn đọng.', { said: 'gte 85 %', indicator: 'Xử lý dứt điểm vụ việc tồn đọng' }],
  ['Chỉ số ICT Index trong nhóm 10 tỉnh cao nhất.', { said: 'top 10 tỉnh', indicator: 'Chỉ số ICT Index' }],
  ['Cắt giảm tối thiểu 12 thủ tục nội bộ.', { said: 'gte 12 thủ tục decrease', indicator: 'thủ tục nội bộ' }],
  [
    'Phấn đấu Chỉ số PAR INDEX tăng ít nhất 02 bậc, Chỉ số SIPAS tăng ít nhất 03 bậc so với năm 2024.',
    { said: 'gte 2 bậc increase', indicator: 'Chỉ số PAR INDEX' },
    {
      said: 'gte 3 bậc increase',
      indicator: 'Chỉ số SIPAS',
      baseline: { text: 'so với năm 2024', year: 2024, value: null },
    },
  ],
]
