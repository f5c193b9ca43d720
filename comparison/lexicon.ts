import { otherWords, programmes } from './programmes/index.js'

/**
 * Words of administrative plans for cutting Vietnamese into words: syllables stand apart in writing, words have one to four.
 * Plain words (lower case, no signs, abbreviations written out). Words on one line after the first mean the same job to a reader,
 * and count as the first. Whatever is not here is read as pairs of syllables.
 */
const wordLines = `
cải cách hành chính
thủ tục hành chính
văn bản quy phạm pháp luật = văn bản pháp luật, quy phạm pháp luật
thể chế
cơ chế một cửa = bộ phận một cửa, bộ phận tiếp nhận và trả kết quả, một cửa, trung tâm phục vụ hành chính công
liên thông = một cửa liên thông
một cửa điện tử = một cửa hiện đại
rà soát
hệ thống hóa = hệ thống hoá
đơn giản hóa = đơn giản hoá, cắt giảm
bãi bỏ = hủy bỏ, huỷ bỏ
sửa đổi = bổ sung, thay thế
công bố
công khai = niêm yết, minh bạch, công khai minh bạch
kiểm soát
phản ánh kiến nghị = phản ánh và kiến nghị
tiếp nhận
kiểm tra = thanh tra, giám sát, hậu kiểm
tuyên truyền = thông tin tuyên truyền, phổ biến, quán triệt, nâng cao nhận thức, phổ biến giáo dục pháp luật
hội thi = cuộc thi
chuyên mục = chuyên trang
đài phát thanh và truyền hình = đài truyền thanh, phát thanh và truyền hình, phát thanh truyền hình
cổng thông tin điện tử = trang thông tin điện tử, website
đào tạo = bồi dưỡng, tập huấn, đào tạo bồi dưỡng
tổ chức bộ máy = bộ máy, cơ cấu tổ chức, tổ chức các cơ quan, tổ chức các phòng, tổ chức cơ quan
kiện toàn = sắp xếp, tinh gọn, củng cố, tổ chức lại, hợp nhất, sáp nhập
chức năng nhiệm vụ = chức năng
quyền hạn
phân cấp = phân quyền, ủy quyền
chồng chéo = trùng lắp, trùng lặp
vị trí việc làm = cơ cấu công chức, cơ cấu viên chức, cơ cấu cán bộ, cơ cấu ngạch, chức danh nghề nghiệp
tinh giản biên chế
biên chế
tuyển dụng = thi tuyển
cán bộ
công chức
viên chức
công vụ = chế độ công vụ, cải cách công vụ
đạo đức
kỷ luật = kỷ cương, chấn chỉnh, văn hóa công sở
khen thưởng = tuyên dương
tiền lương = phụ cấp
tài chính công
tự chủ = tự chịu trách nhiệm
khoán
xã hội hóa = xã hội hoá
đơn vị sự nghiệp = sự nghiệp công lập, đơn vị sự nghiệp công lập
kinh phí = ngân sách
phí = lệ phí
công nghệ thông tin
chuyển đổi số
chính quyền điện tử = chính quyền số
phần mềm
dịch vụ công trực tuyến = dịch vụ công mức độ, trực tuyến
dịch vụ công = dịch vụ hành chính công, dịch vụ sự nghiệp công
thư điện tử = hộp thư điện tử
chữ ký số = chứng thư số
văn phòng điện tử = trao đổi văn bản, hồ sơ công việc, môi trường mạng, quản lý văn bản, quản lý văn bản điều hành, quản lý văn bản và điều hành
văn bản điện tử
cơ sở dữ liệu
số hóa = số hoá
mạng nội bộ = mạng diện rộng, hạ tầng
hệ thống quản lý chất lượng = iso, tcvn iso, iso 9001, quản lý chất lượng
trụ sở = cơ sở vật chất, trang thiết bị, phòng làm việc
hài lòng = sự hài lòng, mức độ hài lòng
khảo sát = điều tra, đo lường, điều tra xã hội học, lấy ý kiến
chỉ số = xếp hạng, bộ chỉ số, chỉ số cải cách hành chính
xếp loại = phân loại, chấm điểm
môi trường kinh doanh = thu hút đầu tư, môi trường đầu tư, đầu tư kinh doanh, môi trường thuận lợi
doanh nghiệp
năng lực cạnh tranh
kế hoạch
đề án
chương trình
báo cáo = sơ kết, tổng kết
thi đua
sáng kiến
trách nhiệm người đứng đầu = người đứng đầu
y tế
giáo dục = giáo dục và đào tạo, giáo dục đào tạo
văn hóa = văn hoá
thể thao = thể dục thể thao
nông thôn
đất đai
quy hoạch
bưu chính công ích
họp = kỳ họp, phiên họp
`

/** Words that say how, not what: they open most tasks and tell none from another. */
const lightLines = `
thực hiện; triển khai; triển khai thực hiện; tổ chức thực hiện; tổ chức; tiếp tục; đẩy mạnh; tăng cường; nâng cao; nâng cao chất lượng
chất lượng; hiệu quả; có hiệu quả; đảm bảo; bảo đảm; xây dựng; ban hành; duy trì; thường xuyên; định kỳ; đột xuất; kịp thời; nghiêm túc; nghiêm; tốt; đúng
chủ trì; phối hợp; tham mưu; đề xuất; trình; chỉ đạo; điều hành; lãnh đạo; hướng dẫn; đôn đốc; theo dõi; quản lý; quy định; theo quy định; nội dung
nhiệm vụ; công tác; hoạt động; việc; yêu cầu; mục tiêu; giải pháp; phù hợp; thực tiễn; tình hình; kết quả; cụ thể; từng bước; chủ động
tích cực; nhanh chóng; hoàn thiện; hoàn thành; đổi mới; mở rộng; phát triển; cung cấp; áp dụng; ứng dụng; sử dụng; khai thác; cập nhật; thuộc; liên quan
cơ quan; đơn vị; địa phương; cơ quan hành chính; cơ quan hành chính nhà nước; quản lý hành chính; hành chính nhà nước; nhà nước; hành chính; tỉnh; huyện; xã; thành phố; thị xã; phường; thị trấn
cấp tỉnh; cấp huyện; cấp xã; các cấp; sở ban ngành; sở ngành; sở; ban; ngành; ubnd; ủy ban nhân dân; hội đồng nhân dân; hđnd; địa bàn; toàn tỉnh
người dân; nhân dân; tổ chức công dân; cá nhân tổ chức; công dân; cá nhân; chính phủ; thủ tướng chính phủ; trung ương; bộ; pháp luật; lĩnh vực; hàng năm; năm; quý; tháng; giai đoạn
thông tin và truyền thông; thẩm quyền; thuộc thẩm quyền; cấp có thẩm quyền; cơ quan có thẩm quyền; kỹ năng; kiến thức; nghiệp vụ; lớp; trên cơ sở; nghị định; nghị quyết; quyết định; thông tư; chỉ thị; văn bản; số; ngày
`

/** What most tasks of a plan speak of: words of the matter, but too broad to make two tasks one. */
const broadLines = `
cán bộ; công chức; viên chức; kế hoạch; đề án; chương trình; cải cách hành chính; thủ tục hành chính; văn bản quy phạm pháp luật
sửa đổi; kiến nghị; kinh phí; đơn vị sự nghiệp; đánh giá; công nghệ thông tin; phần mềm; doanh nghiệp; quyền hạn
`

const functionWords =
  'và của các cho theo trong trên đối với về từ đến được có là tại những một này đó để do bằng khi mà vào ra lên còn như hoặc nhằm qua giữa cùng nhất sẽ phải cần nếu hay đã đang mọi từng tất cả rất nhiều một số gồm bao thì bị đều ở nên'

export interface Lexicon {
  /** What a word counts as, by its syllables joined by spaces. */
  readonly words: ReadonlyMap<string, string>
  readonly light: ReadonlySet<string>
  readonly broad: ReadonlySet<string>
  readonly functions: ReadonlySet<string>
  /** The same as `words` for tasks of plans of a field, by the field. */
  readonly kin: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Most syllables of a word that begins with a syllable. */
  readonly longest: ReadonlyMap<string, number>
}

const wordsOf = (lines: string): string[] => lines.trim().split(/\s*[;\n]\s*/)

function readLexicon(): Lexicon {
  const words = new Map<string, string>()
  const light = new Set<string>()
  const longest = new Map<string, number>()
  const enter = (word: string, meaning: string, into: Map<string, string> = words): void => {
    into.set(word, meaning)
    const syllables = word.split(' ')
    longest.set(syllables[0]!, Math.max(longest.get(syllables[0]!) ?? 0, syllables.length))
  }
  for (const word of wordsOf(lightLines)) {
    light.add(word)
    enter(word, word)
  }
  for (const word of wordsOf(broadLines)) enter(word, word)
  const enterLines = (lines: string, into?: Map<string, string>): void => {
    for (const line of lines.trim().split('\n')) {
      const [first, others = ''] = line.split(' = ')
      for (const word of [first!, ...others.split(', ')]) if (word !== '') enter(word, first!, into)
    }
  }
  for (const { words: own } of programmes) enterLines(own)
  enterLines(otherWords)
  enterLines(wordLines)
  const kin = new Map(
    programmes.map(({ field, kin: lines }) => {
      const own = new Map<string, string>()
      enterLines(lines, own)
      return [field, own] as const
    }),
  )
  const broad = new Set(wordsOf(broadLines))
  return { words, kin, light, broad, longest, functions: new Set(functionWords.split(' ')) }
}

export const lexicon = readLexicon()
