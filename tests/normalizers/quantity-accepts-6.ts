import type { Accepted } from './quantity-corpus.js'

export const accepts6: readonly Accepted[] = [
  [
    'Tỷ lệ rác thải được thu gom đạt trên 46% (năm 2020: 21,2%).',
    {
      said: 'gt 46 %',
      indicator: 'Tỷ lệ rác thải được thu gom',
      baseline: { text: 'năm 2020: 21,2%', year: 2020, value: 21.2 },
    },
  ],
  [
    'Tỷ lệ che phủ rừng đạt 45% (hiện nay: 42,5%).',
    {
      said: 'eq 45 %',
      indicator: 'Tỷ lệ che phủ rừng',
      baseline: { text: 'hiện nay: 42,5%', year: null, value: 42.5 },
    },
  ],
  ['Năng suất ngô đạt 55 tạ/ha.', { said: 'eq 55 tạ/ha', indicator: 'Năng suất ngô' }],
  ['Tuổi thọ trung bình đạt 74 tuổi.', { said: 'eq 74 tuổi', indicator: 'Tuổi thọ' }],
  ['Số bác sĩ/vạn dân đạt 9,5.', { said: 'eq 9.5', indicator: 'Số bác sĩ/vạn dân' }],
  [
    'Số dược sĩ trên 10.000 người dân đạt 2,5 dược sĩ.',
    { said: 'eq 2.5 dược sĩ', indicator: 'Số dược sĩ trên 10.000 người dân' },
  ],
  ['Lượng đường tiêu thụ dưới 25 gam/người/ngày.', { said: 'lt 25 gam/người/ngày', indicator: 'Lượng đường tiêu thụ' }],
  [
    'Giảm tỷ suất tử vong mẹ xuống còn 15/100.000 dân.',
    { said: 'eq 15 /100.000 dân', indicator: 'tỷ suất tử vong mẹ' },
  ],
  [
    'Mỗi học sinh đọc 04 cuốn sách/năm học.',
    { said: 'eq 4 cuốn sách/năm học', indicator: 'Mỗi học sinh đọc cuốn sách', subject: 'Mỗi học sinh' },
  ],
  ['Phấn đấu hỗ trợ tối thiểu 300 hộ nghèo.', { said: 'gte 300 hộ', indicator: 'hỗ trợ hộ nghèo', subject: 'hộ' }],
  ['Thu nhập bình quân đạt 60 triệu đồng/người/năm.', { said: 'eq 60 triệu đồng/người/năm', indicator: 'Thu nhập' }],
  ['Phấn đấu trồng mới 2,5 triệu cây phân tán.', { said: 'eq 2500000 cây', indicator: 'trồng mới cây phân tán' }],
  [
    '85% người tiêu dùng được tư vấn.',
    { said: 'eq 85 %', indicator: 'người tiêu dùng được tư vấn', subject: 'người tiêu dùng' },
  ],
  [
    '95% người nộp thuế hài lòng.',
    { said: 'eq 95 %', indicator: 'người nộp thuế hài lòng', subject: 'người nộp thuế' },
  ],
  [
    '100% cơ sở giáo dục đại học có thư viện số.',
    { said: 'eq 100 %', indicator: 'cơ sở giáo dục đại học có thư viện số', subject: 'cơ sở giáo dục đại học' },
  ],
  [
    '100% xã, thị trấn tổ chức ngày hội.',
    { said: 'eq 100 %', indicator: 'xã, thị trấn tổ chức ngày hội', subject: 'xã, thị trấn' },
  ],
  [
    '90% cơ quan, tổ chức được tập huấn.',
    { said: 'eq 90 %', indicator: 'cơ quan, tổ chức được tập huấn', subject: 'cơ quan, tổ chức' },
  ],
  ['Phấn đấu tốc độ tăng trưởng đạt 8%.', { said: 'eq 8 %', indicator: 'tốc độ tăng trưởng' }],
  [
    'Hạ tầng viễn thông phủ trên 80% hộ dân.',
    { said: 'gt 80 %', indicator: 'Hạ tầng viễn thông phủ hộ dân', subject: 'hộ dân' },
  ],
  [
    'Đến năm 2025, tầm nhìn đến năm 2030, 90% hồ sơ được ký số.',
    { said: 'eq 90 %', indicator: 'hồ sơ được ký số', due: 'Đến năm 2025' },
  ],
  [
    'Cắt giảm ít nhất 30% thời gian xử lý, ít nhất 20% chi phí tuân thủ.',
    { said: 'gte 30 % decrease', indicator: 'thời gian xử lý' },
    { said: 'gte 20 % decrease', indicator: 'chi phí tuân thủ' },
  ],
  [
    '90% hồ sơ cấp tỉnh, 80% cấp huyện và 60% cấp xã được ký số.',
    { said: 'eq 90 %', indicator: 'hồ sơ cấp tỉnh được ký số' },
    { said: 'eq 80 %', indicator: 'hồ sơ cấp huyện được ký số', subject: 'cấp huyện' },
    { said: 'eq 60 %', indicator: 'hồ sơ cấp xã được ký số', subject: 'cấp xã' },
  ],
  [
    '40% các tòa nhà công sở và 50% nhà dân sử dụng điện mặt trời.',
    { said: 'eq 40 %', indicator: 'các tòa nhà công sở sử dụng điện mặt trời' },
    { said: 'eq 50 %', indicator: 'nhà dân sử dụng điện mặt trời' },
  ],
  // each has words of its own
  [
    '80% hộ dân phân loại rác, 90% cơ sở y tế được kiểm tra.',
    { said: 'eq 80 %', indicator: 'hộ dân phân loại rác', subject: 'hộ dân' },
    { said: 'eq 90 %', indicator: 'cơ sở y tế được kiểm tra', subject: 'cơ sở y tế' },
  ],
  [
    'Đạt 30 giường bệnh, 11,5 bác sĩ trên 10.000 dân.',
    { said: 'eq 30 giường bệnh', indicator: 'giường bệnh' },
    { said: 'eq 11.5 bác sĩ', indicator: 'bác sĩ trên 10.000 dân' },
  ],
  [
    'Phấn đấu nâng tổng số xã đạt chuẩn lên 60 xã; không còn xã dưới 15 tiêu chí.',
    { said: 'eq 60 xã', indicator: 'tổng số xã đạt chuẩn', subject: 'xã' },
  ],
]

/** Aims in a section of aims; most of them nowhere else. */
export const aimsAccepts: readonly Accepted[] = [
  ['Trồng mới 1.200 ha rừng.', { said: 'eq 1200 ha', indicator: 'Trồng mới rừng' }],
  [
    'Giải quyết việc làm cho 25.000 lao động.',
    { said: 'eq 25000 lao động', indicator: 'Giải quyết việc làm lao động', subject: 'lao động' },
  ],
  ['Đào tạo nghề cho 5.000 người.', { said: 'eq 5000 người', indicator: 'Đào tạo nghề người', subject: 'người' }],
  ['Thu hút 3,5 triệu lượt khách.', { said: 'eq 3500000 lượt khách', indicator: 'Thu hút lượt khách' }],
  ['Xây dựng 04 trường đạt chuẩn.', { said: 'eq 4 trường', indicator: 'Xây dựng trường đạt chuẩn', subject: 'trường' }],
  ['Số xã đạt chuẩn: 76 xã.', { said: 'eq 76 xã', indicator: 'Số xã đạt chuẩn', subject: 'xã' }],
  [
    'Có 2.500 doanh nghiệp hoạt động.',
    { said: 'eq 2500 doanh nghiệp', indicator: 'doanh nghiệp hoạt động', subject: 'doanh nghiệp' },
  ],
  ['hỗ trợ 50 lao động', { said: 'eq 50 lao động', indicator: 'hỗ trợ lao động', subject: 'lao động' }],
  [
    'Giải quyết việc làm cho 1.000 - 1.200 lao động/năm.',
    {
      said: 'between 1000 ..1200 lao động/năm',
      indicator: 'Giải quyết việc làm lao động',
      subject: 'lao động',
    },
  ],
  ['Tổ chức 05 lớp tập huấn.', { said: 'eq 5 lớp tập huấn', indicator: 'Tổ chức lớp tập huấn' }],
  ['Xây dựng hai mô hình trình diễn.', { said: 'eq 2 mô hình', indicator: 'Xây dựng mô hình trình diễn' }],
  [
    'Trồng mới 500 ha rừng, tạo việc làm cho 300 lao động.',
    { said: 'eq 500 ha', indicator: 'Trồng mới rừng' },
    { said: 'eq 300 lao động', indicator: 'tạo việc làm lao động', subject: 'lao động' },
  ],
]

/** No aims, whatever the section. */
export const aimsRejects = [
  'Tổ công tác gồm 15 thành viên.',
  'Cung cấp dịch vụ công trực tuyến mức độ 3, mức độ 4.',
  'Phát triển kinh tế theo 3 trụ cột.',
  'Khảo sát tại 12 thôn.',
  'Trong 5 năm tổ chức thực hiện Nghị quyết.',
  'Hiện có 180 trạm thu phát sóng.',
  'Các trường dạy học 2 buổi/ngày.',
  'Tạo nền tảng tăng trưởng hai con số.',
  'Không để xảy ra ngộ độc đông người (từ 30 người mắc trở lên).',
  'Tổng nguồn vốn huy động: 500 tỷ đồng.',
  'Đã trồng mới 500 ha rừng.',
]
