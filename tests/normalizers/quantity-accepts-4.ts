import type { Accepted } from './quantity-corpus.js'

export const accepts4: readonly Accepted[] = [
  [
    'Đến năm 2030 có ít nhất 500 doanh nghiệp công nghệ số.',
    {
      said: 'gte 500 doanh nghiệp',
      indicator: 'doanh nghiệp công nghệ số',
      subject: 'doanh nghiệp',
      due: 'Đến năm 2030',
    },
  ],
  [
    'Mục tiêu đến năm 2028: tối thiểu 70% bệnh viện dùng bệnh án điện tử; 100% trường học có phòng máy; trên 90% hộ dân có Internet.',
    { said: 'gte 70 %', indicator: 'bệnh viện dùng bệnh án điện tử', subject: 'bệnh viện', due: 'đến năm 2028' },
    { said: 'eq 100 %', indicator: 'trường học có phòng máy', subject: 'trường học', due: 'đến năm 2028' },
    { said: 'gt 90 %', indicator: 'hộ dân có Internet', subject: 'hộ dân', due: 'đến năm 2028' },
  ],
  [
    '100% sở, ban, ngành dùng chữ ký số và 80% UBND cấp xã dùng chữ ký số.',
    { said: 'eq 100 %', indicator: 'sở, ban, ngành dùng chữ ký số', subject: 'sở, ban, ngành' },
    { said: 'eq 80 %', indicator: 'UBND cấp xã dùng chữ ký số', subject: 'UBND cấp xã' },
  ],
  [
    '100% cơ quan, đơn vị đạt trên 80% chỉ tiêu được giao.',
    { said: 'eq 100 %', indicator: 'cơ quan, đơn vị đạt trên 80% chỉ tiêu được giao', subject: 'cơ quan, đơn vị' },
  ],
  [
    '80% hồ sơ được nộp trực tuyến, 50% được thanh toán trực tuyến.',
    { said: 'eq 80 %', indicator: 'hồ sơ được nộp trực tuyến' },
    { said: 'eq 50 %', indicator: 'hồ sơ được thanh toán trực tuyến' },
  ],
  [
    'Tối thiểu 60% dịch vụ công đạt mức toàn trình và 40% đạt mức một phần.',
    { said: 'gte 60 %', indicator: 'dịch vụ công đạt mức toàn trình' },
    { said: 'gte 40 %', indicator: 'dịch vụ công đạt mức một phần' },
  ],
  [
    'Tỷ lệ hồ sơ đúng hạn đạt 98% năm 2026 và 99% năm 2027.',
    { said: 'eq 98 %', indicator: 'Tỷ lệ hồ sơ đúng hạn', due: 'năm 2026' },
    { said: 'eq 99 %', indicator: 'Tỷ lệ hồ sơ đúng hạn', due: 'năm 2027' },
  ],
  [
    'Tỷ lệ chi trả qua tài khoản từ 60% lên 75%.',
    { said: 'eq 75 %', indicator: 'Tỷ lệ chi trả qua tài khoản', baseline: { text: 'từ 60%', year: null, value: 60 } },
  ],
  [
    'Tỷ lệ văn bản điện tử từ 80% (năm 2022) lên 95%.',
    {
      said: 'eq 95 %',
      indicator: 'Tỷ lệ văn bản điện tử',
      baseline: { text: 'từ 80% (năm 2022)', year: 2022, value: 80 },
    },
  ],
  [
    'Tỷ lệ giải ngân đạt 95% so với năm 2023 (90%).',
    {
      said: 'eq 95 %',
      indicator: 'Tỷ lệ giải ngân',
      baseline: { text: 'so với năm 2023 (90%)', year: 2023, value: 90 },
    },
  ],
  ['Không để quá 3% hồ sơ trễ hạn.', { said: 'lte 3 %', indicator: 'hồ sơ trễ hạn' }],
  ['Tỷ lệ nợ thuế dưới 5%.', { said: 'lt 5 %', indicator: 'Tỷ lệ nợ thuế' }],
  ['Tỷ lệ hộ nghèo không quá 1,5%.', { said: 'lte 1.5 %', indicator: 'Tỷ lệ hộ nghèo', subject: 'hộ nghèo' }],
  ['Không dưới 70% ý kiến được tiếp thu.', { said: 'gte 70 %', indicator: 'ý kiến được tiếp thu' }],
  [
    'Hơn 65% cán bộ được bồi dưỡng kỹ năng số.',
    { said: 'gt 65 %', indicator: 'cán bộ được bồi dưỡng kỹ năng số', subject: 'cán bộ' },
  ],
  [
    'Có > 50% trường học đạt chuẩn quốc gia.',
    { said: 'gt 50 %', indicator: 'trường học đạt chuẩn quốc gia', subject: 'trường học' },
  ],
  [
    '≥ 75% người dân có tài khoản định danh mức 2.',
    { said: 'gte 75 %', indicator: 'người dân có tài khoản định danh mức 2', subject: 'người dân' },
  ],
  ['Đạt ≤ 2% hồ sơ bị trả lại.', { said: 'lte 2 %', indicator: 'hồ sơ bị trả lại' }],
  [
    'Khoảng 30% doanh nghiệp nhỏ được hỗ trợ tư vấn.',
    { said: 'eq 30 %', indicator: 'doanh nghiệp nhỏ được hỗ trợ tư vấn', subject: 'doanh nghiệp nhỏ' },
  ],
  [
    'Đến hết quý III/2026, 90% máy tính được cài phần mềm diệt vi rút.',
    { said: 'eq 90 %', indicator: 'máy tính được cài phần mềm diệt vi rút', due: 'Đến hết quý III/2026' },
  ],
  [
    'Trước ngày 30/6/2026, 100% hồ sơ đất đai được số hóa.',
    { said: 'eq 100 %', indicator: 'hồ sơ đất đai được số hóa', due: 'Trước ngày 30/6/2026' },
  ],
  [
    'Đến cuối năm 2026 có 95% thôn được phủ sóng di động.',
    { said: 'eq 95 %', indicator: 'thôn được phủ sóng di động', subject: 'thôn', due: 'Đến cuối năm 2026' },
  ],
  [
    'Giai đoạn 2026-2030: giảm tối thiểu 10% đầu mối bên trong.',
    { said: 'gte 10 % decrease', indicator: 'đầu mối bên trong', due: 'Giai đoạn 2026-2030' },
  ],
  [
    'Từ nay đến năm 2030, bảo đảm 100% công chức xã có trình độ đại học.',
    {
      said: 'eq 100 %',
      indicator: 'công chức xã có trình độ đại học',
      subject: 'công chức xã',
      due: 'Từ nay đến năm 2030',
    },
  ],
  [
    '85% cổng thông tin điện tử các sở, ngành đáp ứng tiêu chí truy cập.',
    {
      said: 'eq 85 %',
      indicator: 'cổng thông tin điện tử các sở, ngành đáp ứng tiêu chí truy cập',
      subject: 'các sở, ngành',
    },
  ],
  ['100% TTHC được công khai đúng quy định.', { said: 'eq 100 %', indicator: 'TTHC được công khai đúng quy định' }],
  ['100% phản ánh, kiến nghị được xử lý.', { said: 'eq 100 %', indicator: 'phản ánh, kiến nghị được xử lý' }],
  [
    '90% người dân được cấp tài khoản định danh.',
    { said: 'eq 90 %', indicator: 'người dân được cấp tài khoản định danh', subject: 'người dân' },
  ],
  [
    '100% học sinh có hồ sơ sức khỏe điện tử.',
    { said: 'eq 100 %', indicator: 'học sinh có hồ sơ sức khỏe điện tử', subject: 'học sinh' },
  ],
  [
    '95% số hộ gia đình (trừ hộ tạm vắng) có tài khoản thanh toán.',
    {
      said: 'eq 95 %',
      indicator: 'số hộ gia đình (trừ hộ tạm vắng) có tài khoản thanh toán',
      subject: 'hộ gia đình (trừ hộ tạm vắng)',
    },
  ],
  [
    'Tỷ lệ 85% công chức xã đạt chuẩn tin học.',
    { said: 'eq 85 %', indicator: 'Tỷ lệ công chức xã đạt chuẩn tin học', subject: 'công chức xã' },
  ],
  ['Tỷ trọng kinh tế số chiếm 20% GRDP.', { said: 'eq 20 %', indicator: 'Tỷ trọng kinh tế số GRDP' }],
  [
    'Tốc độ tăng năng suất lao động đạt trên 7%/năm.',
    { said: 'gt 7 %/năm', indicator: 'Tốc độ tăng năng suất lao động' },
  ],
  [
    'Thu nhập bình quân đầu người đạt 85 triệu đồng.',
    { said: 'eq 85 triệu đồng', indicator: 'Thu nhập bình quân đầu người' },
  ],
  [
    'Thu ngân sách trên địa bàn đạt tối thiểu 12.500 tỷ đồng.',
    { said: 'gte 12500 tỷ đồng', indicator: 'Thu ngân sách trên địa bàn' },
  ],
]
