import { opensWithBody } from '../normalizers/areas/headings.js'
import { plainWords } from '../normalizers/areas/phrases.js'
import { compareKey } from '../normalizers/letters.js'

/** Verbs that a new job opens with behind a comma: `rà soát …, tăng cường kiểm tra …`. */
const opener =
  '(?:đồng thời |và |từng bước |tiếp tục |chú trọng )?(?:rà soát|tăng cường|đẩy mạnh|nâng cao|triển khai|thực hiện|xây dựng|kiểm tra|tổ chức|ban hành|công khai|công bố|kiện toàn|mở rộng|duy trì|ứng dụng|áp dụng|đổi mới|đề xuất|theo dõi|đôn đốc|hướng dẫn|xử lý|xếp loại|đánh giá|cập nhật|bố trí|khuyến khích|hoàn thiện|đào tạo|bồi dưỡng|tuyên truyền|sửa đổi|sắp xếp|báo cáo)'
const sentenceEnd = /;\s+|:\s+|(?<=[\p{Ll}\d)])\.\s+(?=\p{Lu}|\d+\s?%)/u
const jobEnd = new RegExp(`,\\s+(?=${opener}(?!\\p{L}))`, 'u')
const MOST_JOBS = 8
/** Syllables without which a part is no job: `rà soát, hệ thống hóa, kiểm tra văn bản …`. */
const LEAST = 5

/** Sentences of a text, and what stands between semicolons. */
export const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(sentenceEnd)
    .filter((part) => part.trim() !== '')
    .slice(0, MOST_JOBS)

/** Parts of a text that could each be a job: `…; …`, `…. …`, `…, tăng cường …`. None where it is one. */
export function jobsOf(text: string): string[] {
  const jobs: string[] = []
  for (const sentence of sentencesOf(text)) {
    let held = ''
    for (const part of sentence.split(jobEnd)) {
      held = held === '' ? part.trim() : `${held}, ${part.trim()}`
      if (held.split(' ').length < LEAST) continue
      jobs.push(held)
      held = ''
    }
    if (held === '') continue
    if (jobs.length > 0) jobs[jobs.length - 1] += `, ${held}`
    else jobs.push(held)
  }
  return jobs.length > 1 ? jobs.slice(0, MOST_JOBS) : []
}

/** Where the body that is told to do it ends and the task begins. */
const told =
  /(?<=^.{3,160}?)(?:tham mưu|chủ trì|đề xuất|có trách nhiệm|chịu trách nhiệm|thực hiện|tổ chức|xây dựng|hướng dẫn|rà soát)/u
const order =
  /^(?:(?:tham mưu|chủ trì|phối hợp với các (?:sở|cơ quan)[^,;]*|đề xuất|giúp|trình|cho|,|với|và|ubnd tỉnh|ủy ban nhân dân tỉnh)\s*)+/u
/** Syllables of a text that say what it is about; what comes behind says how, why and what else. */
const HEAD = 20
/** What only says how takes no place of what is told: `tổ chức thực hiện toàn diện, có hiệu quả Chương trình …`. */
const how =
  /,? ?(?<!\p{L})(?:(?:tổ chức|triển khai) thực hiện|toàn diện|đồng bộ|có hiệu quả|nghiêm túc|từng bước)(?!\p{L})/gu

/** The opening of a task: its first clause without the body that is told to do it, at most 20 syllables that do not only say how. */
export function headOf(text: string): string {
  const key = compareKey(text.normalize('NFC'))
  const from = opensWithBody.test(plainWords(key)) ? key.search(told) : 0
  const rest = from > 0 ? key.slice(from).replace(order, '') : key
  const [first = ''] = rest.split(/[;:]|\.\s/u)
  const clause = first.split(' ').length > 7 ? first : rest
  return clause.replace(how, '').trim().split(/\s+/).slice(0, HEAD).join(' ')
}
