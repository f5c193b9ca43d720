/** What heads of columns begin with or are, in plans: `STT | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời gian`. */
const COLUMN_HEAD =
  /^(?:stt|tt|số tt|số thứ tự|nhiệm vụ|nội dung|tên|danh mục|hoạt động|công việc|sản phẩm|kết quả|(?:(?:cơ quan|đơn vị|sở|ngành|cấp|bộ phận|người) )*(?:chủ trì|phối hợp|thực hiện|chịu trách nhiệm)|cơ quan|đơn vị|thời gian|thời hạn|tiến độ|kinh phí|dự toán|nguồn|ghi chú|chỉ tiêu|mục tiêu|tiêu chí|điểm|số lượng|địa điểm|họ (?:và )?tên|chức vụ|năm \d{4}|lĩnh vực|biện pháp|giải pháp|mã số|trách nhiệm|tỷ lệ|đvt|tổng)(?![\p{L}\p{M}])/u

export function isColumnHead(text: string): boolean {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ')
  return plain.length <= 60 && COLUMN_HEAD.test(plain)
}
