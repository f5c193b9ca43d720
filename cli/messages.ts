import type { Bilingual } from '../schema/index.js'
import type { Language } from './language.js'

/** Everything the command line says, once. `{name}` stands for a value. */
export const messages = {
  // help
  about: {
    vi: 'Đọc kế hoạch, chỉ thị hành chính thành dữ liệu có kiểu: nhiệm vụ, chỉ tiêu, trách nhiệm, kèm đúng lời văn làm căn cứ.',
    en: 'Reads Vietnamese administrative plans and directives into typed records: tasks, targets, responsibilities, each with the words it came from.',
  },
  usageTitle: { vi: 'Cách dùng:', en: 'Usage:' },
  argumentsTitle: { vi: 'Tham số:', en: 'Arguments:' },
  optionsTitle: { vi: 'Tùy chọn:', en: 'Options:' },
  commandsTitle: { vi: 'Lệnh:', en: 'Commands:' },
  examplesTitle: { vi: 'Ví dụ:', en: 'Examples:' },
  exitCodesTitle: { vi: 'Mã kết thúc:', en: 'Exit codes:' },
  usageOptions: { vi: '[tùy chọn]', en: '[options]' },
  usageCommand: { vi: '<lệnh>', en: '<command>' },
  helpOption: { vi: 'xem hướng dẫn', en: 'show this help' },
  versionOption: { vi: 'xem phiên bản', en: 'show the version' },
  langOption: {
    vi: 'ngôn ngữ của thông báo: vi hoặc en (mặc định theo LC_ALL, LC_MESSAGES, LANG)',
    en: 'language of messages: vi or en (by default as LC_ALL, LC_MESSAGES, LANG say)',
  },
  convertAbout: {
    vi: 'đọc tệp, thư mục hoặc mẫu (*, **, ?) và ghi kết quả vào một thư mục',
    en: 'read files, folders or patterns (*, **, ?) and write the results into a folder',
  },
  pathArgument: { vi: 'tệp, thư mục hoặc mẫu tên tệp', en: 'files, folders or file name patterns' },
  outOption: {
    vi: 'thư mục kết quả; chạy lại cùng lệnh sẽ cập nhật nó',
    en: 'folder for the results; the same command brings it up to date',
  },
  taxonomyOption: {
    vi: 'tệp JSON chứa các lĩnh vực riêng, thay cho các lĩnh vực cải cách hành chính',
    en: 'JSON file with your own areas, instead of those of administrative reform',
  },
  forceOption: {
    vi: 'vẫn ghi vào thư mục có tệp không phải do khct tạo (không xóa các tệp đó)',
    en: 'write into a folder that holds files not made by khct, too (they are not deleted)',
  },
  concurrencyOption: {
    vi: 'số tệp đọc cùng lúc, 1 đến 64 (mặc định theo số nhân, tối đa 4)',
    en: 'files in work at one time, 1 to 64 (by default one for each processor, at most 4)',
  },
  maxBytesOption: {
    vi: 'không đọc tệp lớn hơn số byte này (mặc định {bytes})',
    en: 'do not read files of more bytes than this (by default {bytes})',
  },
  passwordOption: {
    vi: 'mật khẩu của tệp được mã hóa (hoặc biến môi trường KHCT_PASSWORD)',
    en: 'password of encrypted files (or the environment variable KHCT_PASSWORD)',
  },
  jsonConvertOption: {
    vi: 'chỉ in bản kê (manifest) dạng JSON ra stdout',
    en: 'print the manifest as JSON on stdout and nothing else',
  },
  quietOption: {
    vi: 'không in tiến độ và tổng kết; chỉ báo các tệp không đọc được (stderr)',
    en: 'no progress and no summary; only the inputs that gave no document (stderr)',
  },
  inspectAbout: { vi: 'xem một văn bản đã được đọc ra những gì', en: 'show what was read from one document' },
  fileArgument: { vi: 'tệp cần xem', en: 'the file' },
  jsonInspectOption: { vi: 'in văn bản dạng JSON', en: 'print the document as JSON' },
  compareAbout: {
    vi: 'đặt các kế hoạch cạnh nhau: ai nhằm tới điều gì, đến bao giờ, ai chịu trách nhiệm',
    en: 'lay plans side by side: who aims for what, by when, and who answers for it',
  },
  runArgument: { vi: 'thư mục kết quả của khct convert', en: 'results folders of khct convert' },
  compareOutOption: {
    vi: 'thư mục cho comparison.json và báo cáo; chạy lại cùng lệnh sẽ ghi đè',
    en: 'folder for comparison.json and the report; the same command writes them anew',
  },
  provinceOption: {
    vi: 'chỉ các tỉnh này: tên (có dấu hay không), mã hoặc slug; nhiều tên thì cách nhau bằng dấu phẩy',
    en: 'these provinces only: names with or without marks, codes or slugs; several by commas',
  },
  yearOption: { vi: 'chỉ các năm này: 2014, 2021-2025 …', en: 'these years only: 2014, 2021-2025 …' },
  kindOption: { vi: 'chỉ các loại văn bản này: KH, CT, "ke hoach" …', en: 'these kinds only: KH, CT, "ke hoach" …' },
  areaOption: {
    vi: 'chỉ các lĩnh vực này: tên (có dấu hay không) hoặc mã',
    en: 'these areas only: names with or without marks, or ids',
  },
  byOption: {
    vi: 'mỗi cột là một tỉnh, một năm hay một văn bản (mặc định: văn bản)',
    en: 'a column is a province, a year or a document (by default a document)',
  },
  jsonCompareOption: {
    vi: 'chỉ in comparison.json ra stdout (vẫn ghi tệp)',
    en: 'print comparison.json on stdout and nothing else (files are written, too)',
  },
  quietCompareOption: { vi: 'không in tiến độ và tổng kết', en: 'no progress and no summary' },
  schemaAbout: {
    vi: 'in JSON Schema (2020-12) của một loại dữ liệu; không có tên thì liệt kê',
    en: 'print the JSON Schema (2020-12) of a kind of record; without a name, list them',
  },
  nameArgument: { vi: 'tên loại dữ liệu', en: 'name of the kind of record' },
  ocrOption: {
    vi: 'bộ đọc các trang ảnh: auto, embedded, system hoặc off (mặc định auto: Tesseract của máy nếu có, nếu không thì bộ đọc đi kèm)',
    en: 'what reads pages that are pictures: auto, embedded, system or off (by default auto: Tesseract of the machine where it is there, else the built-in one)',
  },
  noCacheOption: {
    vi: 'đọc lại mọi trang ảnh, không dùng và không lưu các trang đã đọc',
    en: 'read every page that is a picture anew, neither use nor keep what was read before',
  },
  cacheAbout: {
    vi: 'xem hoặc xóa (clear) các trang ảnh đã đọc được lưu lại',
    en: 'show or clear the pages that were read as pictures and kept',
  },
  cacheArgument: { vi: 'xóa tất cả', en: 'take all of them away' },
  jsonCacheOption: { vi: 'in dạng JSON', en: 'print JSON' },
  convertExamples: {
    vi: `  khct convert "ke hoach.md" --out ket-qua          một tệp
  khct convert van-ban/ --out ket-qua               cả thư mục, gồm thư mục con
  khct convert "van-ban/**/*.md" --out ket-qua      theo mẫu tên tệp
  khct convert van-ban/ --out ket-qua --json        bản kê cho máy đọc`,
    en: `  khct convert "ke hoach.md" --out results          one file
  khct convert plans/ --out results                 a folder and those in it
  khct convert "plans/**/*.md" --out results        by a file name pattern
  khct convert plans/ --out results --json          the manifest, for machines`,
  },
  inspectExamples: {
    vi: `  khct inspect "ke hoach.md"
  khct inspect "ke hoach.md" --json`,
    en: `  khct inspect "ke hoach.md"
  khct inspect "ke hoach.md" --json`,
  },
  compareExamples: {
    vi: `  khct compare ket-qua --out doi-chieu                        mọi kế hoạch, mỗi kế hoạch một cột
  khct compare run-1 run-2 --out doi-chieu --by province       theo tỉnh, từ hai lần chạy
  khct compare ket-qua --out doi-chieu --year 2014 --province "hung yen,dong thap"
  khct compare ket-qua --out doi-chieu --area "thu tuc hanh chinh" --kind KH`,
    en: `  khct compare results --out side-by-side                     all plans, a column each
  khct compare run-1 run-2 --out side-by-side --by province    by province, from two runs
  khct compare results --out side-by-side --year 2014 --province "hung yen,dong thap"
  khct compare results --out side-by-side --area procedures --kind KH`,
  },
  schemaExamples: {
    vi: `  khct schema                 các loại dữ liệu
  khct schema Task            JSON Schema của nhiệm vụ`,
    en: `  khct schema                 the kinds of records
  khct schema Task            JSON Schema of a task`,
  },
  cacheExamples: {
    vi: `  khct cache                  thư mục, số trang, dung lượng
  khct cache clear            xóa tất cả`,
    en: `  khct cache                  its folder, pages and size
  khct cache clear            take all of them away`,
  },
  exitCodes: {
    vi: `  0    mọi tệp đều đọc được
  1    có tệp không đọc được, đọc thiếu trang, không hỗ trợ hoặc không có (các tệp khác vẫn được đọc)
  2    lệnh sai, hoặc thư mục kết quả không dùng được
  3    lỗi bên trong khct
  130  bị ngắt (Ctrl-C)`,
    en: `  0    every input was converted
  1    some input is missing, unreadable, unsupported or lacks pages (the others were converted)
  2    wrong usage, or the output folder cannot be used
  3    internal error of khct
  130  interrupted (Ctrl-C)`,
  },
  compareExitCodes: {
    vi: `  0    đã đối chiếu xong
  2    lệnh sai, tệp cần đọc không dùng được, không có kế hoạch nào hợp, hoặc thư mục kết quả không dùng được
  3    lỗi bên trong khct
  130  bị ngắt (Ctrl-C), thư mục kết quả giữ nguyên`,
    en: `  0    the plans were compared
  2    wrong usage, records that cannot be used, no plan that matches, or an output folder that cannot be used
  3    internal error of khct
  130  interrupted (Ctrl-C); the output folder is as it was`,
  },

  // usage
  seeHelp: { vi: 'Xem: khct {command}--help', en: 'See: khct {command}--help' },
  unknownOption: { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
  unknownCommand: { vi: 'Không có lệnh {command}.', en: 'There is no command {command}.' },
  didYouMean: { vi: 'Có phải ý bạn là {word}?', en: 'Did you mean {word}?' },
  missingArgument: { vi: 'Thiếu tham số {argument}.', en: 'The argument {argument} is missing.' },
  missingOption: { vi: 'Thiếu tùy chọn {option}.', en: 'The option {option} is missing.' },
  missingValue: { vi: 'Tùy chọn {option} cần một giá trị.', en: 'The option {option} needs a value.' },
  tooManyArguments: { vi: 'Thừa tham số.', en: 'There are too many arguments.' },
  wrongUsage: { vi: 'Lệnh sai: {detail}', en: 'Wrong usage: {detail}' },
  notAConcurrency: {
    vi: '--concurrency phải là số nguyên từ 1 đến 64, không phải {value}.',
    en: '--concurrency must be a whole number from 1 to 64, not {value}.',
  },
  notAByteCount: {
    vi: '--max-bytes phải là số byte nguyên dương, không phải {value}.',
    en: '--max-bytes must be a positive whole number of bytes, not {value}.',
  },
  notAnEngine: {
    vi: '--ocr phải là một trong {names}, không phải {value}.',
    en: '--ocr must be one of {names}, not {value}.',
  },
  notACacheAction: {
    vi: 'khct cache không có việc {value}: chỉ có clear.',
    en: 'khct cache knows no {value}: there is only clear.',
  },
  notAGrouping: {
    vi: '--by phải là province, year hoặc document, không phải {value}.',
    en: '--by must be province, year or document, not {value}.',
  },
  nothingToCompare: {
    vi: 'Không có văn bản nào trong {folders}: hãy chạy khct convert trước.',
    en: 'There is no document in {folders}: run khct convert first.',
  },
  notALanguage: { vi: '--lang phải là vi hoặc en, không phải {value}.', en: '--lang must be vi or en, not {value}.' },
  emptyValue: { vi: 'Giá trị của {option} không được rỗng.', en: 'The value of {option} must not be empty.' },
  noTaxonomyFile: {
    vi: 'Không đọc được tệp lĩnh vực {path} ({detail}): hãy kiểm tra đường dẫn.',
    en: 'The taxonomy file {path} cannot be read ({detail}): check the path.',
  },
  badTaxonomyJson: {
    vi: 'Tệp lĩnh vực {path} không phải JSON hợp lệ: hãy sửa cú pháp rồi chạy lại.',
    en: 'The taxonomy file {path} is not valid JSON: correct its syntax and run again.',
  },
  badTaxonomy: {
    vi: 'Tệp lĩnh vực {path} chưa đúng: {detail}',
    en: 'The taxonomy file {path} is not right: {detail}',
  },
  unknownSchema: {
    vi: 'Không có loại dữ liệu {name}. Có: {names}.',
    en: 'There is no kind of record {name}. There are: {names}.',
  },

  // output folder
  sameFolder: {
    vi: 'Thư mục cần đọc và thư mục kết quả là một ({path}): hãy chọn thư mục khác cho --out.',
    en: 'The folder to read and the folder for the results are the same ({path}): choose another one for --out.',
  },
  outNotAFolder: {
    vi: 'Không ghi được vào {path} vì ở đó đã có một tệp: hãy chọn thư mục khác cho --out.',
    en: 'A file stands at {path}, where a folder should be: choose another folder for --out.',
  },
  outNotWritable: {
    vi: 'Không ghi được vào thư mục {path}: hãy xin quyền ghi hoặc chọn thư mục khác cho --out.',
    en: 'The folder {path} cannot be written to: ask for permission or choose another one for --out.',
  },
  outForeign: {
    vi: 'Thư mục {path} chứa tệp không phải do khct tạo: hãy chọn thư mục khác cho --out, hoặc thêm --force để vẫn ghi vào đó.',
    en: 'The folder {path} holds files that khct did not make: choose another one for --out, or add --force to write there all the same.',
  },
  outBusy: {
    vi: 'Một lần chạy khác đang ghi vào {path}: hãy đợi nó xong (nếu không có, hãy xóa tệp {mark} trong thư mục đó).',
    en: 'Another run is writing to {path}: wait until it is done (if there is none, delete the file {mark} in that folder).',
  },
  outFull: {
    vi: 'Ổ đĩa của {path} đã đầy: hãy giải phóng chỗ rồi chạy lại lệnh này.',
    en: 'The disk of {path} is full: make room and run the same command again.',
  },
  outWriteFailed: {
    vi: 'Không ghi tiếp được vào {path} ({detail}): hãy kiểm tra ổ đĩa rồi chạy lại lệnh này.',
    en: 'Writing to {path} failed ({detail}): check the disk and run the same command again.',
  },

  // running
  progress: { vi: 'Đang đọc {done}/{total}  {path}', en: 'Reading {done}/{total}  {path}' },
  progressPages: { vi: '{path}: trang {done}/{total}', en: '{path}: page {done}/{total}' },
  progressLeft: { vi: '{pages} · còn khoảng {time}', en: '{pages} · about {time} left' },
  seconds: { vi: '{count} giây', en: '{count} s' },
  minutes: { vi: '{count} phút', en: '{count} min' },
  hours: { vi: '{count} giờ {minutes} phút', en: '{count} h {minutes} min' },
  cacheNotWritable: {
    vi: 'Không lưu được các trang đã đọc vào {path} ({detail}): lần sau chúng sẽ được đọc lại.',
    en: 'Pages that were read cannot be kept in {path} ({detail}): they will be read again next time.',
  },
  gathering: { vi: 'Đang gộp dữ liệu của {total} tệp…', en: 'Gathering the records of {total} inputs…' },
  interrupted: {
    vi: 'Đã ngắt: các văn bản đọc xong nằm trong {path}; chạy lại cùng lệnh để làm trọn vẹn.',
    en: 'Interrupted: the documents done so far are in {path}; run the same command again to complete it.',
  },
  internalError: {
    vi: 'khct gặp lỗi bên trong: {detail}. Hãy báo lỗi; đặt KHCT_DEBUG=1 để xem chi tiết.',
    en: 'khct met an internal error: {detail}. Please report it; set KHCT_DEBUG=1 to see the details.',
  },

  // closing summary
  doneDocuments: { vi: 'Văn bản đã đọc: {count}', en: 'Documents converted: {count}' },
  doneOfInputs: { vi: ' (trên {count} đầu vào)', en: ' (of {count} inputs)' },
  doneRecords: {
    vi: '  nhiệm vụ {tasks} · chỉ tiêu {targets} · trách nhiệm {responsibilities} · viện dẫn {citations} · lưu ý {diagnostics}',
    en: '  tasks {tasks} · targets {targets} · responsibilities {responsibilities} · citations {citations} · diagnostics {diagnostics}',
  },
  doneDuplicates: {
    vi: '  trùng nội dung với tệp khác: {count}',
    en: '  with the same bytes as another input: {count}',
  },
  donePartly: {
    vi: '  có trang chưa đọc được: {count}',
    en: '  with pages that could not be read: {count}',
  },
  needsALook: { vi: 'Cần xem lại:', en: 'Needs a look:' },
  refused: { vi: '  {path}: {message}', en: '  {path}: {message}' },
  refusedMore: { vi: '  … và {count} đầu vào khác, xem {path}', en: '  … and {count} more inputs, see {path}' },
  doubtful: {
    vi: '  {path}: {errors} lỗi, {warnings} cảnh báo ({codes})',
    en: '  {path}: errors {errors}, warnings {warnings} ({codes})',
  },
  doubtfulMore: { vi: '  … và {count} văn bản khác, xem {path}', en: '  … and {count} more documents, see {path}' },
  doneOutput: { vi: 'Kết quả: {path}', en: 'Results: {path}' },

  // cache
  cacheFolder: { vi: 'Thư mục: {path}', en: 'Folder: {path}' },
  cacheEntries: { vi: 'Số trang: {count}', en: 'Pages: {count}' },
  cacheSize: { vi: 'Dung lượng: {size} MB (tối đa {limit} MB)', en: 'Size: {size} MB (at most {limit} MB)' },
  cacheOldest: { vi: 'Dùng lần cuối lâu nhất: {date}', en: 'Longest unused since: {date}' },
  cacheCleared: { vi: 'Đã xóa {count} trang ({size} MB).', en: 'Removed pages: {count} ({size} MB).' },
  cacheNotCleared: {
    vi: 'Không xóa được trong {path} ({detail}): hãy kiểm tra quyền ghi.',
    en: 'Nothing can be removed in {path} ({detail}): check its permissions.',
  },
  // compare
  compareInterrupted: {
    vi: 'Đã ngắt: chưa ghi gì thêm; hãy chạy lại cùng lệnh.',
    en: 'Interrupted: nothing was written; run the same command again.',
  },
  comparedPlans: {
    vi: 'Kế hoạch đã đối chiếu: {plans} (cột: {columns})',
    en: 'Plans compared: {plans} (columns: {columns})',
  },
  comparedRecords: {
    vi: '  việc trùng nhau {groups} · nhiệm vụ riêng {unmatched} · chỉ tiêu trùng {targets} · tiêu chí trùng {criteria}',
    en: '  jobs shared {groups} · tasks alone {unmatched} · targets lined up {targets} · criteria lined up {criteria}',
  },
  sameDocuments: {
    vi: '  văn bản có ở nhiều thư mục kết quả, chỉ tính một lần theo thư mục có tên đứng trước: {count}',
    en: '  documents in several results folders, counted once as the folder whose name comes first has them: {count}',
  },
  saidTwice: {
    vi: '  nêu cả trong lời văn và trong bảng, phụ lục, chỉ tính một lần: nhiệm vụ {tasks} · chỉ tiêu {targets}',
    en: '  said in the text and again in a table or an appendix, counted once: tasks {tasks} · targets {targets}',
  },
  moreWarnings: {
    vi: '  … và {count} lưu ý khác, xem diagnostics trong comparison.json',
    en: '  … and {count} more, see diagnostics in comparison.json',
  },

  // inspect
  inspectFolder: {
    vi: '{path} là thư mục: lệnh inspect xem một tệp, lệnh convert đọc cả thư mục.',
    en: '{path} is a folder: inspect shows one file, convert reads folders.',
  },
  refusedFile: { vi: '{path}: {message}', en: '{path}: {message}' },
  untitled: { vi: '(không có tên)', en: '(no title)' },
  number: { vi: 'Số', en: 'Number' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  provinceSince: { vi: '{name} (từ {since}: {successor})', en: '{name} (since {since}: {successor})' },
  period: { vi: 'Thời kỳ', en: 'Period' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  file: { vi: 'Tệp', en: 'File' },
  fileFacts: { vi: '{path} ({format}, {bytes} byte)', en: '{path} ({format}, {bytes} bytes)' },
  outline: { vi: 'Đề cương', en: 'Outline' },
  tables: { vi: 'Bảng', en: 'Tables' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  responsibilities: { vi: 'Trách nhiệm', en: 'Responsibilities' },
  citations: { vi: 'Viện dẫn', en: 'Citations' },
  diagnostics: { vi: 'Lưu ý', en: 'Diagnostics' },
  coverage: { vi: 'Độ phủ', en: 'Coverage' },
  coverageFacts: {
    vi: '{percent}% ({claimed}/{characters} ký tự) đã được nhận vai trò',
    en: '{percent}% ({claimed} of {characters} characters) have a role',
  },
  lead: { vi: 'chủ trì', en: 'lead' },
  coordinate: { vi: 'phối hợp', en: 'with' },
  monitor: { vi: 'theo dõi', en: 'monitor' },
  time: { vi: 'thời gian', en: 'time' },
  products: { vi: 'sản phẩm', en: 'products' },
  budget: { vi: 'kinh phí', en: 'budget' },
  note: { vi: 'ghi chú', en: 'note' },
  area: { vi: 'lĩnh vực', en: 'area' },
  due: { vi: 'hạn', en: 'due' },
  baseline: { vi: 'mốc so sánh', en: 'baseline' },
  criterion: { vi: 'tiêu chí', en: 'criterion' },
  unknownBody: { vi: 'chưa có trong danh mục', en: 'not in the register' },
  roleLead: { vi: 'chủ trì', en: 'leads' },
  roleCoordinate: { vi: 'phối hợp', en: 'coordinates' },
  roleAdvise: { vi: 'tham mưu', en: 'advises' },
  roleImplement: { vi: 'thực hiện', en: 'implements' },
  roleMonitor: { vi: 'theo dõi, kiểm tra', en: 'monitors' },
  roleReport: { vi: 'báo cáo', en: 'reports' },
  roleFund: { vi: 'bố trí kinh phí', en: 'funds' },
  legalBasis: { vi: 'căn cứ', en: 'legal basis' },
  mention: { vi: 'nhắc tới', en: 'mention' },
  severityInfo: { vi: 'thông tin', en: 'info' },
  severityWarning: { vi: 'cảnh báo', en: 'warning' },
  severityError: { vi: 'lỗi', en: 'error' },
} as const satisfies Record<string, Bilingual>

export type MessageKey = keyof typeof messages

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type Values<Key extends MessageKey> = NamesIn<(typeof messages)[Key]['en']>
type Arguments<Key extends MessageKey> = [Values<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Values<Key>, string | number>>]

/** Says a message in one language; the compiler asks for the values that it needs. */
export interface Say {
  readonly language: Language
  <Key extends MessageKey>(key: Key, ...values: Arguments<Key>): string
  /** Figures in the language's own way: `1.234` or `1,234`. */
  count(value: number): string
}

export function speak(language: Language): Say {
  const figures = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-US')
  const say = <Key extends MessageKey>(key: Key, ...values: Arguments<Key>): string => {
    const known: Readonly<Record<string, string | number>> = values[0] ?? {}
    return messages[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(known[name] ?? whole))
  }
  return Object.assign(say, { language, count: (value: number) => figures.format(value) })
}
