/** Who issues the document: by its letterhead, its signature, or its own words. */
import { canonicalIssuer } from '../../normalizers/bodies/index.js'
import { compareKey } from '../../normalizers/letters.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import type { DocumentKindCode, OrgRef } from '../../schema/index.js'
import type { PlacedParagraph } from './flow.js'
import { headLines, isUpper } from './lines.js'

const chairmanOrders =
  /(Chủ tịch (?:Ủy ban nhân dân|UBND) (?:tỉnh|thành phố|huyện|thị xã|quận)|Thủ tướng Chính phủ|Bộ trưởng Bộ [\p{L}\s]+?|Giám đốc Sở [\p{L}\s]+?) (?:yêu cầu|chỉ thị|giao)/iu

const committeeIssues =
  /((?:Ủy ban nhân dân|UBND)\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?:\s+\p{Lu}\p{L}+)*)\s+(?:xây dựng|ban hành|yêu cầu|đề ra|triển khai)/iu

export function readIssuer(
  lines: readonly string[],
  preamble: readonly PlacedParagraph[],
  authority: string | null,
  plan: PlanContext,
  kind: DocumentKindCode,
): OrgRef | null {
  // superior body above, issuer below: `UBND TỈNH …` / `SỞ NỘI VỤ`
  const own = lines.findIndex(
    (line, i) =>
      i > 0 &&
      /^(?:sở|ban|văn phòng|cục|chi cục|trung tâm|thanh tra|công an|bộ chỉ huy|phòng|trường|bệnh viện|đài|hội|liên đoàn|tỉnh đoàn|huyện đoàn|viện|tòa án|bảo hiểm|kho bạc|ngân hàng|liên minh|báo|hạt|ủy ban mặt trận|học viện|(?:tỉnh|thành|huyện|thị|quận|đảng) ủy)\s/.test(
        compareKey(line),
      ),
  )
  const fromHead = own > 0 ? lines.slice(own).join(' ') : lines.join(' ')
  const text = preamble.map((p) => p.words.text).join(' ')
  // a directive is its chairman's, whatever body the letterhead names, unless it is signed on that body's behalf
  if (kind === 'CT' && !/^T[./]?M(?:\s*[./]|\s)/iu.test(authority ?? '')) {
    const chairman = chairmanOrders.exec(text)
    const issuer = chairman === null ? null : canonicalIssuer(chairman[1]!, plan)
    if (issuer !== null) return issuer
  }
  // a page may have words of its own above the letterhead: `Chi tiết văn bản`
  for (const head of new Set([
    fromHead,
    lines.filter(isUpper).join(' '),
    ...lines.map((_, i) => lines.slice(i).join(' ')),
  ])) {
    const issuer = head === '' ? null : canonicalIssuer(head, plan)
    if (issuer !== null) return issuer
  }
  const committee = committeeIssues.exec(text)
  if (authority !== null) {
    const signed = canonicalIssuer(authority.replace(headLines.authorityLetters, ''), plan)
    if (signed !== null) return signed
  }
  if (committee !== null) return canonicalIssuer(committee[1]!, plan)
  return null
}
