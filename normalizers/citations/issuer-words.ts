import { anyOf, compareKey } from '../letters.js'
import { provinceNames } from '../repair/province-names.js'
import { departments, ministries } from './issuers.js'

interface IssuerRule {
  readonly example: string
  /** Over the compare key of the text. */
  readonly pattern: string
  readonly name: (words: string) => string
}

const committee = '(?:ubnd|uỷ ban nhân dân|ủy ban nhân dân)'
const council = '(?:hđnd|hội đồng nhân dân)'
const places = anyOf(provinceNames.map(compareKey))
const end = '(?![\\p{L}\\p{M}\\p{N}])'
const ministryNames = anyOf([...ministries.values()].filter((name) => name.startsWith('Bộ ')).map(compareKey))
const agencyNames = anyOf([...ministries.values()].filter((name) => !name.startsWith('Bộ ')).map(compareKey))
const departmentNames = anyOf([...departments.values()].map(compareKey))
const properNames = new Map([...ministries.values(), ...departments.values()].map((name) => [compareKey(name), name]))
const said = (words: string) => properNames.get(words.replace(/\s+/g, ' ')) ?? null

/** `tỉnh Hưng Yên` → `tỉnh`, `Thành phố` → `thành phố`. */
const localPlace = `(?:tỉnh|thành phố|tp\\.?)(?: (?:${places}))?${end}`
const rank = (words: string) => (/(?:thành phố|tp)/.test(words) ? 'thành phố' : 'tỉnh')

/** Longer names stand before the shorter ones that they contain. */
const rules: readonly IssuerRule[] = [
  { example: 'Thủ tướng Chính phủ', pattern: 'thủ tướng(?: chính phủ)?', name: () => 'Thủ tướng Chính phủ' },
  {
    example: 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
    pattern: 'bộ trưởng,? chủ nhiệm văn phòng chính phủ',
    name: () => 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ',
  },
  { example: 'Tổng Thanh tra Chính phủ', pattern: 'tổng thanh tra chính phủ', name: () => 'Tổng Thanh tra Chính phủ' },
  { example: 'Chính phủ', pattern: 'chính phủ', name: () => 'Chính phủ' },
  {
    example: 'Ủy ban Thường vụ Quốc hội',
    pattern: '(?:ủy ban thường vụ quốc hội|ubtvqh)',
    name: () => 'Ủy ban Thường vụ Quốc hội',
  },
  { example: 'Quốc hội', pattern: 'quốc hội(?: khóa [ivx]+)?', name: () => 'Quốc hội' },
  { example: 'Chủ tịch nước', pattern: 'chủ tịch nước', name: () => 'Chủ tịch nước' },
  { example: 'Bộ Chính trị', pattern: 'bộ chính trị', name: () => 'Bộ Chính trị' },
  { example: 'Ban Bí thư Trung ương Đảng', pattern: 'ban bí thư(?: trung ương(?: đảng)?)?', name: () => 'Ban Bí thư' },
  {
    example: 'Ban Chấp hành Trung ương Đảng khóa XII',
    pattern:
      '(?:ban chấp hành trung ương|bch trung ương|bch tw)(?: đảng)?(?: cộng sản việt nam)?(?: \\(?khóa [ivx]+\\)?)?',
    name: () => 'Ban Chấp hành Trung ương',
  },
  {
    example: 'Ban Thường vụ Tỉnh ủy Đồng Tháp',
    pattern: `(?:ban thường vụ|btv) (?:tỉnh|thành) ủy(?: (?:${places}))?`,
    name: (words) => `Ban Thường vụ ${words.includes('thành ủy') ? 'Thành ủy' : 'Tỉnh ủy'}`,
  },
  {
    example: 'Ban Chấp hành Đảng bộ tỉnh',
    pattern: `(?:ban chấp hành|bch) đảng bộ ${localPlace}`,
    name: (words) => `Ban Chấp hành Đảng bộ ${rank(words)}`,
  },
  {
    example: 'Thành ủy Hà Nội',
    pattern: `(?:tỉnh|thành) ủy(?: (?:${places}))?`,
    name: (words) => (words.startsWith('thành') ? 'Thành ủy' : 'Tỉnh ủy'),
  },
  {
    example: 'Chủ tịch UBND tỉnh Hưng Yên',
    pattern: `chủ tịch ${committee} ${localPlace}`,
    name: (words) => `Chủ tịch UBND ${rank(words)}`,
  },
  {
    example: 'UBND Thành phố',
    pattern: `${committee} ${localPlace}`,
    name: (words) => `UBND ${rank(words)}`,
  },
  {
    example: 'Thường trực HĐND tỉnh',
    pattern: `thường trực ${council} ${localPlace}`,
    name: (words) => `Thường trực HĐND ${rank(words)}`,
  },
  { example: 'HĐND tỉnh Hưng Yên', pattern: `${council} ${localPlace}`, name: (words) => `HĐND ${rank(words)}` },
  {
    example: 'Bộ trưởng Bộ Nội vụ',
    pattern: `bộ trưởng (?:${ministryNames})`,
    name: (words) => `Bộ trưởng ${said(words.slice(9).trim())}`,
  },
  { example: 'Bộ Nội vụ', pattern: ministryNames, name: (words) => said(words)! },
  { example: 'Văn phòng Chính phủ', pattern: agencyNames, name: (words) => said(words)! },
  {
    example: 'Giám đốc Sở Tài chính',
    pattern: `giám đốc (?:${departmentNames})`,
    name: (words) => `Giám đốc ${said(words.slice(8).trim())}`,
  },
  { example: 'Sở Tài chính', pattern: departmentNames, name: (words) => said(words)! },
]

const compiled = rules.map(({ pattern, name }) => ({
  pattern: new RegExp(`(?:${pattern.replace(/ /g, '\\s+')})${end}`, 'uy'),
  name,
}))

/** Bodies that no table can list: a board for one purpose, a committee of a district, a union. Their name ends where its clause does. */
const openName =
  /(?:Ban\s+(?:Chỉ|chỉ)\s+đạo|BCĐ|Hội\s+đồng|Ban\s+(?:Quản|quản)\s+lý|Ban\s+\p{Lu}|Chủ\s+tịch\s+(?:UBND|Ủy\s+ban|Uỷ\s+ban)|UBND|HĐND|Ủy\s+ban|Uỷ\s+ban|Huyện|Bộ\s+trưởng\s+Bộ|Bộ|Giám\s+đốc\s+Sở|Sở|Tổng\s+cục|Cục|Đoàn|Liên\s+đoàn|Liên\s+bộ|Đảng\s+ủy|Đảng\s+uỷ)(?![\p{L}\p{M}])/uy
const clauseEnd =
  /[;:.()“”"*\n\]|]|,\s+(?=\p{Lu})|\s(?:về|ban\s+hành|Ban\s+hành|quy\s+định|hướng\s+dẫn|phê\s+duyệt|sửa\s+đổi|triển\s+khai|thông\s+qua|công\s+bố|nhằm|trong\s+đó|tại|đã|được|theo|v\/v|số|ngày)(?![\p{L}\p{M}])/u

/** `UBND thành phố Phủ Lý`: a city of a province, whose name is not to be lost. */
const ownName = /^\s+(?!(?:Ban\s+hành|Về|Quy\s+định|Phê\s+duyệt)(?![\p{L}\p{M}]))\p{Lu}\p{Ll}/u

/** The body named right at a place of the text (after `của`), under one name for all its spellings. */
export function readIssuerAt(
  text: string,
  at: number,
  key: string = compareKey(text),
): { name: string; end: number } | null {
  for (const { pattern, name } of compiled) {
    pattern.lastIndex = at
    const match = pattern.exec(key)
    if (match === null || (match[0].endsWith('thành phố') && ownName.test(text.slice(pattern.lastIndex)))) continue
    return { name: name(match[0].replace(/\s+/g, ' ')), end: pattern.lastIndex }
  }
  openName.lastIndex = at
  if (!openName.test(text)) return null
  const rest = text.slice(at, at + 160)
  const stop = rest.slice(2).search(clauseEnd)
  const words = (stop < 0 ? rest : rest.slice(0, stop + 2)).replace(/[\s,]+$/, '')
  if (words.length > 130) return null
  return { name: cleanName(words), end: at + words.length }
}

function cleanName(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^(Chủ tịch )?(?:Ủy ban nhân dân|Uỷ ban nhân dân)/u, '$1UBND')
    .replace(/^Hội đồng nhân dân/u, 'HĐND')
}
