/** The words of the page in both languages; `{n}` and the like are filled in. A third form is the English one for 1. */
const dictionary = {
  skip: ['Đến nội dung chính', 'Skip to the content'],
  title: ['Các kế hoạch khác nhau thế nào?', 'How do these plans differ?'],
  overline: ['So sánh kế hoạch, chỉ thị', 'Plans side by side'],
  language: ['English', 'Tiếng Việt'],
  theme: ['Nền', 'Theme'],
  'theme-auto': ['theo máy', 'as the system'],
  'theme-light': ['sáng', 'light'],
  'theme-dark': ['tối', 'dark'],
  print: ['In', 'Print'],
  contents: ['Mục lục', 'Contents'],
  overview: ['Tổng quan', 'Overview'],
  measures: ['Số đo', 'Measures'],
  matrix: ['Lĩnh vực', 'Areas'],
  targets: ['Chỉ tiêu', 'Targets'],
  criteria: ['Tiêu chí chỉ số', 'Index criteria'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  bodies: ['Cơ quan', 'Bodies'],
  timeline: ['Thời hạn', 'Deadlines'],
  years: ['Qua các năm', 'Over the years'],
  notes: ['Ghi chú đọc', 'Notes on reading'],
  filter: ['Lọc', 'Filter'],
  'filter-of': ['Lọc các bảng', 'Filter the tables'],
  search: ['Tìm (có dấu hoặc không dấu)', 'Search (with or without marks)'],
  area: ['Lĩnh vực', 'Area'],
  'all-areas': ['Mọi lĩnh vực', 'All areas'],
  plans: ['Kế hoạch', 'Plans'],
  fewer: ['Các bảng dưới đây hiện {n} trên {of} kế hoạch.', 'The tables below show {n} of {of} plans.'],
  'show-all-plans': ['Hiện tất cả', 'Show all'],
  clear: ['Bỏ lọc', 'Clear'],
  'of-areas': ['lĩnh vực', 'areas'],
  'of-provinces': ['tỉnh', 'provinces'],
  'of-years': ['năm', 'years'],
  'of-kinds': ['loại văn bản', 'kinds'],
  plan: ['Kế hoạch', 'Plan'],
  shown: ['{n} trên {of} dòng', '{n} of {of} rows'],
  'none-found': ['Không có dòng nào khớp với bộ lọc.', 'No row matches the filter.'],
  more: ['Hiện thêm {n} dòng', 'Show {n} more rows', 'Show {n} more row'],
  close: ['Đóng', 'Close'],
  behind: ['{n} bản ghi đứng sau con số này', '{n} records behind this figure', '{n} record behind this figure'],
  'behind-one': ['Câu chữ của nguồn', 'The words of the source'],
  document: ['Văn bản', 'Document'],
  file: ['Tệp', 'File'],
  section: ['Mục', 'Section'],
  page: ['Trang', 'Page'],
  'no-page': ['định dạng không có trang', 'a format without pages'],
  confidence: ['Độ tin cậy khi đọc', 'Confidence of the reading'],
  doubts: ['Điều đáng ngờ', 'Doubts'],
  record: ['Bản ghi', 'Record'],
  'words-behind': ['Câu chữ của từng trường', 'Words behind each field'],
  'why-paired': ['Vì sao được xếp cạnh nhau', 'Why they are lined up'],
  score: ['độ giống {n}', 'likeness {n}'],
  'shared-words': ['cụm từ chung: {words}', 'shared words: {words}'],
  'state-s': ['có nói', 'stated'],
  'state-n': ['không nói', 'says nothing'],
  'state-p': ['chưa đọc hết', 'not fully read'],
  'state-u': ['không chắc', 'uncertain'],
  'state-s-long': ['Kế hoạch có nói và đọc được rõ.', 'The plan says it and it was read well.'],
  'state-n-long': ['Kế hoạch đã được đọc hết và không nói gì.', 'The plan was read to its end and says nothing.'],
  'state-p-long': [
    'Có trang hoặc phần chưa đọc được: ô trống không có nghĩa là kế hoạch không nói.',
    'Pages or parts could not be read: an empty cell does not mean that the plan says nothing.',
  ],
  'state-u-long': [
    'Có chữ ở đó, nhưng giá trị hoặc cách đọc còn đáng ngờ.',
    'Something stands there, but its value or its reading is doubtful.',
  ],
  legend: ['Cách đọc ô', 'How to read a cell'],
  'matrix-title': ['Mỗi kế hoạch nói gì trong từng lĩnh vực', 'What each plan says in each area'],
  'matrix-note': [
    'Số lớn là số nhiệm vụ; vạch là phần của lĩnh vực trong tất cả nhiệm vụ của kế hoạch. Bấm vào số để xem câu chữ của nguồn.',
    'The large figure is the number of tasks; the bar is the part of the area in all tasks of the plan. Press a figure for the words of the source.',
  ],
  'emphasis-title': ['Phần nhiệm vụ của từng lĩnh vực, %', 'Part of the tasks in each area, %'],
  'emphasis-text': [
    'Mỗi dấu là phần trăm nhiệm vụ của một kế hoạch thuộc lĩnh vực. Số liệu có trong bảng lĩnh vực.',
    'Each mark is the percentage of the tasks of a plan that belong to the area. The figures stand in the table of areas.',
  ],
  total: ['Tất cả', 'All'],
  'n-tasks': ['{n} nhiệm vụ', '{n} tasks', '{n} task'],
  'n-targets': ['{n} chỉ tiêu', '{n} targets', '{n} target'],
  'n-criteria': ['{n} tiêu chí', '{n} criteria', '{n} criterion'],
  'n-duties': ['{n} trách nhiệm', '{n} duties', '{n} duty'],
  'measures-title': ['Kế hoạch cụ thể đến đâu', 'How concrete each plan is'],
  'm-tasks': ['Nhiệm vụ', 'Tasks'],
  'm-numbered': ['Chỉ tiêu có số', 'Targets with a number'],
  'm-criteria': ['Điểm, tỷ lệ của tiêu chí chỉ số', 'Scores and shares of index criteria'],
  'm-again': [
    'Nêu cả trong lời văn và trong bảng, phụ lục (chỉ tính một lần)',
    'Said in the text and again in a table or an appendix (counted once)',
  ],
  'said-again': ['nêu lại ở bảng, phụ lục hoặc lời văn', 'said again in a table, an appendix or the text'],
  'again-whole': ['Nêu lại ở (chỉ tính một lần)', 'Said again in (counted once)'],
  'again-part': ['Nêu lại một phần ở', 'Said again in part in'],
  'n-again': ['{n} mục nêu hai lần', '{n} said twice'],
  'm-oneLead': ['Có đúng một cơ quan chủ trì', 'With exactly one lead body'],
  'm-deadline': ['Có ngày cuối', 'With a last day'],
  'm-product': ['Có sản phẩm', 'With a product'],
  'm-money': ['Có số tiền', 'With a sum of money'],
  'm-budget': ['Tổng kinh phí nêu rõ', 'Sums of money stated'],
  'm-concrete': ['Độ cụ thể (0–1)', 'Concreteness (0–1)'],
  formula: [
    'Độ cụ thể = 0,3 × phần có đúng một cơ quan chủ trì + 0,3 × phần có ngày cuối + 0,3 × phần có sản phẩm hoặc chỉ tiêu riêng + 0,1 × phần có số tiền, tính trên tất cả nhiệm vụ.',
    'Concreteness = 0.3 × share with exactly one lead body + 0.3 × share with a last day + 0.3 × share with a product or a target of its own + 0.1 × share with a sum of money, over all tasks.',
  ],
  'k-plans': ['văn bản', 'documents'],
  'k-tasks': ['nhiệm vụ', 'tasks'],
  'k-targets': ['chỉ tiêu và tiêu chí', 'targets and criteria'],
  'n-jobs': ['{n} việc', '{n} jobs', '{n} job'],
  'k-shared-jobs': ['việc chung', 'shared jobs'],
  vnd: ['{n} triệu đồng', 'VND {n} million'],
  'not-stated': ['không nêu', 'not stated'],
  'per-unit': [
    '{n} khoản tính theo đơn vị, không cộng vào',
    '{n} sums for a unit, not added',
    '{n} sum for a unit, not added',
  ],
  'no-sum': ['không có số để cộng', 'no sum to add'],
  'budget-sources': ['theo nguồn', 'by source'],
  'source-unknown': ['không nói nguồn', 'source not said'],
  'targets-title': ['Cùng một chỉ tiêu ở các kế hoạch', 'The same target in several plans'],
  'criteria-title': ['Tiêu chí của bộ chỉ số', 'Criteria of the index'],
  indicator: ['Chỉ tiêu', 'Target'],
  criterion: ['Tiêu chí', 'Criterion'],
  agreement: ['Đối chiếu', 'Agreement'],
  'any-agreement': ['Mọi kết quả đối chiếu', 'Any agreement'],
  'one-column': ['một kế hoạch', 'one plan only'],
  'one-of-columns': ['một cột', 'one column only'],
  same: ['như nhau', 'the same'],
  different: ['khác nhau', 'different'],
  conflict: ['mâu thuẫn', 'conflict'],
  unknown: ['chưa so được', 'cannot be told'],
  baseline: ['so với', 'against'],
  due: ['hạn', 'due'],
  'of-maximum': ['trên {n}', 'of {n}'],
  'no-value': ['không có số', 'no number'],
  increase: ['tăng', 'rise'],
  decrease: ['giảm', 'fall'],
  'in-year': ['năm {n}', 'in {n}'],
  near: ['gần ({how}):', 'near ({how}):'],
  'near-tier': ['khác cấp', 'other tier'],
  'near-grade': ['khác mức', 'other grade'],
  'near-table': ['trong bảng tiêu chí', 'in the index table'],
  'near-words': ['ngoài bảng tiêu chí', 'outside the index table'],
  'near-note': [
    '“Gần” là chỉ tiêu nói gần như vậy nhưng của cấp chính quyền khác, ở mức độ khác, hoặc trong bảng tiêu chí: không phải cùng một chỉ tiêu.',
    '“Near” is what says nearly the same of another tier of government, of another grade, or in an index table: it is not the same target.',
  ],
  'tier-province': ['cấp tỉnh', 'province'],
  'tier-district': ['cấp huyện', 'district'],
  'tier-commune': ['cấp xã', 'commune'],
  top: ['nhóm {n} dẫn đầu', 'among the first {n}'],
  'tasks-title': ['Cùng một việc, nói bằng lời khác', 'The same job in other words'],
  'unmatched-title': ['Việc chỉ một kế hoạch có', 'Jobs that one plan alone has'],
  'which-tasks': ['Xem', 'Show'],
  matched: ['việc chung ({n})', 'shared jobs ({n})'],
  also: ['giống thêm ({n})', 'alike, too ({n})'],
  'also-title': [
    'Nhiệm vụ cũng giống nhau nhưng đứng ngoài một nhóm: một nhiệm vụ dài gồm nhiều việc',
    'Tasks that are alike, too, outside a group: a long task is several jobs',
  ],
  'left-also': ['{n} trên {of} cặp giống thêm', '{n} of {of} pairs that are alike, too'],
  'one-task': ['Một nhiệm vụ', 'One task'],
  'other-task': ['Nhiệm vụ kia', 'The other'],
  single: ['việc riêng ({n})', 'jobs of one plan ({n})'],
  'no-such-task': ['không thấy việc này', 'not found'],
  job: ['Việc', 'Job'],
  compare: ['So sánh câu chữ', 'Compare the words'],
  'one-to-many': ['một với nhiều', 'one to many'],
  likeness: ['Độ giống', 'Likeness'],
  nearest: ['Gần nhất', 'Nearest'],
  'nearest-of': ['Gần nhất, chưa đủ giống: {plan}', 'Nearest, not near enough: {plan}'],
  task: ['Nhiệm vụ', 'Task'],
  'bodies-title': ['Ai chủ trì, ai phối hợp, ai được giao việc', 'Who leads, who takes part, who answers for what'],
  'load-title': ['Cơ quan chủ trì nhiều nhiệm vụ nhất', 'Bodies that lead most tasks'],
  'load-text': [
    'Số nhiệm vụ mà mỗi cơ quan chủ trì, theo từng kế hoạch. Số liệu có trong bảng cơ quan.',
    'Number of tasks that each body leads, by plan. The figures stand in the table of bodies.',
  ],
  body: ['Cơ quan (tên nay)', 'Body (name of today)'],
  lead: ['chủ trì', 'leads'],
  coordinate: ['phối hợp', 'takes part'],
  duty: ['trách nhiệm khác', 'other duties'],
  named: ['gọi là {name}', 'called {name}'],
  'unknown-body': ['không có trong danh bạ', 'not in the register'],
  until: ['{name} (đến {date})', '{name} (until {date})'],
  'timeline-title': ['Ngày cuối của các nhiệm vụ, theo quý', 'Last days of the tasks, by quarter'],
  'timeline-table': [
    'Ngày cuối của các nhiệm vụ và chỉ tiêu, theo quý',
    'Last days of the tasks and targets, by quarter',
  ],
  'timeline-note': ['Số lớn là số nhiệm vụ.', 'The large figure is the number of tasks.'],
  'timeline-text': [
    'Số nhiệm vụ có ngày cuối trong từng quý, theo từng kế hoạch. Số liệu có trong bảng dưới.',
    'Number of tasks whose last day falls into each quarter, by plan. The figures stand in the table below.',
  ],
  'timeline-none': ['Không nhiệm vụ, chỉ tiêu nào có ngày cuối.', 'No task or target has a last day.'],
  'no-deadline': ['không có ngày cuối', 'no last day'],
  quarter: ['Quý', 'Quarter'],
  'years-successor': ['{from} → {to} (tỉnh, thành phố kế thừa)', '{from} → {to} (its successor)'],
  'years-merged': [
    'Đây không phải cùng một tỉnh: từ {since}, {name} được hợp nhất từ {formers} (Nghị quyết số {source}). Bảng đặt kế hoạch cuối của {earlier} trước đó cạnh kế hoạch đầu của đơn vị kế thừa; “mới” và “bỏ” cũng có thể do các tỉnh kia.',
    'This is not one province: from {since} {name} was formed of {formers} (Resolution {source}). The table lays the last plan of {earlier} before that beside the first one of its successor; “new” and “dropped” may come of the other provinces, too.',
  ],
  'years-title': ['{name}: từ {from} đến {to}', '{name}: from {from} to {to}'],
  'years-apart': [
    'Chỉ {n} trên {of} mục gặp nhau: có thể hai văn bản thuộc hai chương trình, hoặc viết rất khác nhau; “bỏ”, “mới” ở đây chưa hẳn là thay đổi.',
    'No more than {n} of {of} items meet: the plans may be of two programmes, or written very differently; “dropped” and “new” need not be changes here.',
  ],
  change: ['Thay đổi', 'Change'],
  'any-change': ['Mọi thay đổi', 'Any change'],
  'of-task': ['nhiệm vụ', 'task'],
  'of-target': ['chỉ tiêu', 'target'],
  'of-criterion': ['tiêu chí', 'criterion'],
  kept: ['giữ nguyên', 'kept'],
  dropped: ['bỏ', 'dropped'],
  'new': ['mới', 'new'],
  raised: ['nâng', 'raised'],
  lowered: ['hạ', 'lowered'],
  postponed: ['lùi', 'postponed'],
  advanced: ['sớm hơn', 'advanced'],
  uncertain: ['chưa rõ', 'uncertain'],
  earlier: ['Trước', 'Earlier'],
  later: ['Sau', 'Later'],
  'notes-title': ['Các văn bản đã đọc', 'The documents that were read'],
  'diagnostics-title': ['Điều người đọc nên biết', 'What a reader should know'],
  'no-diagnostics': ['Không có điều gì phải lưu ý.', 'Nothing to note.'],
  'all-targets': ['{n} chỉ tiêu, tiêu chí', '{n} targets, criteria'],
  'read-whole': ['đọc hết', 'read to the end'],
  'read-partly': ['chưa đọc hết', 'not fully read'],
  'pages-not-read': ['trang chưa đọc: {pages}', 'pages not read: {pages}'],
  symbol: ['Số, ký hiệu', 'Number'],
  issued: ['Ngày ban hành', 'Issued'],
  reading: ['Đã đọc', 'Read'],
  found: ['Tìm thấy', 'Found'],
  'left-out': [
    'Trang này chỉ hiện một phần: {list}. Toàn bộ có trong comparison.xlsx và comparison.json.',
    'This page shows a part: {list}. Everything is in comparison.xlsx and comparison.json.',
  ],
  'left-columns': ['{n} trên {of} cột kế hoạch', '{n} of {of} columns of plans'],
  'left-targets': ['{n} trên {of} chỉ tiêu', '{n} of {of} targets'],
  'left-criteria': ['{n} trên {of} tiêu chí', '{n} of {of} criteria'],
  'left-groups': ['{n} trên {of} việc chung', '{n} of {of} shared jobs'],
  'left-unmatched': ['{n} trên {of} việc riêng', '{n} of {of} jobs of one plan'],
  'left-bodies': ['{n} trên {of} cơ quan', '{n} of {of} bodies'],
  'left-changes': ['{n} trên {of} thay đổi', '{n} of {of} changes'],
  'left-diagnostics': ['{n} trên {of} ghi chú', '{n} of {of} notes'],
  info: ['cho biết', 'for your information'],
  warning: ['nên xem', 'look at this'],
  error: ['đừng tin khi chưa xem', 'do not trust unseen'],
  made: [
    'Do khct lập từ các bản ghi; mọi con số mở ra câu chữ của nguồn. Dữ liệu đầy đủ: comparison.json, comparison.xlsx, csv/.',
    'Made by khct from the records; every figure opens the words of the source. All data: comparison.json, comparison.xlsx, csv/.',
  ],
  scroll: ['{name}, bảng cuộn ngang được', '{name}, table that scrolls sideways'],
  figure: ['Hình {n}.', 'Figure {n}.'],
  table: ['Bảng {n}.', 'Table {n}.'],
}

let language = 'vi'

export const currentLanguage = () => language

/** Words that others stand for. @type {Map<string, string>} */
const instead = new Map()

/**
 * Has one word say what another does: where columns hold several plans, what one column has is not of one plan.
 * @param {string} key
 * @param {string} other
 */
export const sayInstead = (key, other) => void instead.set(key, other)

/** @param {string} chosen */
export function speak(chosen) {
  language = chosen === 'en' ? 'en' : 'vi'
}

/**
 * @param {string} key
 * @param {Record<string, any>} [fill]
 * @returns {string}
 */
export function say(key, fill = {}) {
  const found = dictionary[/** @type {keyof typeof dictionary} */ (instead.get(key) ?? key)]
  if (found === undefined) return key
  const [vi, en, one = en] = found
  return (language === 'vi' ? vi : String(fill.n) === '1' ? one : en).replace(/\{(\w+)\}/g, (_, name) =>
    String(fill[name] ?? ''),
  )
}

/**
 * What the data say in both languages.
 * @param {{ vi: string, en: string }} both
 */
export const name = (both) => (language === 'en' ? both.en : both.vi)

/**
 * `1.234,5` in Vietnamese, `1,234.5` in English.
 * @param {number} value
 * @param {number} [digits] at most so many decimals
 * @param {number} [least] at least so many
 */
export function number(value, digits = 4, least = 0) {
  const places = { maximumFractionDigits: digits, minimumFractionDigits: least }
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', places).format(value)
}

/**
 * `31/12/2014` in Vietnamese, `31 Dec 2014` in English.
 * @param {string} iso
 */
export function date(iso) {
  const [year, month, day] = iso.split('-')
  if (language === 'vi') return `${day}/${month}/${year}`
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** @param {number} share */
export const percent = (share) => `${number(share * 100, 0)}%`
