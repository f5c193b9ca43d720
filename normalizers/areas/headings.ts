import { findPhrases, plainWords } from './phrases.js'
import type { Taxonomy } from './taxonomy.js'

/** A heading that opens with a body gives duties of that body, whatever their areas: `Sở Nội vụ chủ trì … cải cách tổ chức bộ máy`. */
export const opensWithBody =
  /^(?:(?:trách nhiệm|nhiệm vụ) (?:của |đối với )?)?(?:đề nghị |giao |yêu cầu )?(?:các |liên )?(?:sở|ubnd|hđnd|ủy ban|hội đồng|văn phòng|bộ (?:nội|tài|tư|thông|khoa|y|công)|cơ quan|đơn vị|thủ trưởng|chủ tịch|giám đốc|công an|thanh tra tỉnh|ban (?:quản|chỉ|dân|tổ|tuyên)|đài|báo (?!cáo)|trường|kho bạc|bảo hiểm|cục|chi cục|doanh nghiệp|tổ chức (?:chính|đoàn))(?![\p{L}\p{M}])/u

/** How far from its first word a heading may name its area, in characters: `Tiếp tục đẩy mạnh và nâng cao hiệu quả công tác …`. */
const reach = 90

/**
 * The area that a heading, or the group row of a table, names; null where it names none (`MỤC TIÊU`, `Sở Nội vụ`, the programme as a
 * whole). The first phrase governs: in `Cải cách thủ tục hành chính gắn với chuyển đổi số` that is procedures.
 */
export function areaOfHeading(heading: string, taxonomy: Taxonomy): string | null {
  const words = plainWords(heading).replace(/^(?:[ivxlc]+|\d+|[a-zđ])(?: \d+)* (?=\p{L}{2})/u, '')
  if (words === '' || opensWithBody.test(words)) return null
  const first = findPhrases(words, taxonomy)[0]
  return first === undefined || first.at > reach ? null : first.area
}

/**
 * Whether a plan's subject is the programme that the taxonomy belongs to. The title decides; a plan without a title, or with one that says
 * little, is judged by how often its preamble names the programme.
 */
export function isOfProgramme(title: string, preamble: string, taxonomy: Taxonomy): boolean {
  const programme = taxonomy.programme.words.map((word) => ` ${plainWords(word)} `)
  const subject = ` ${plainWords(title)} `
  if (programme.some((word) => subject.includes(word))) return true
  if (subject.trim().split(' ').length > 4) return false
  const opening = ` ${plainWords(preamble.slice(0, 2000))} `
  const mentions = programme.reduce((sum, word) => sum + opening.split(word).length - 1, 0)
  return mentions >= 2
}
