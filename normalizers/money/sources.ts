import { anyOf, bounded, compareKey } from '../letters.js'

/** Where money comes from: canonical name and the words for it. */
export const moneySources: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'Ngân sách Trung ương', words: [...budgetsOf('trung ương', 'TW', 'TƯ'), 'NSTW', 'NSTƯ'] },
  { name: 'Ngân sách tỉnh', words: budgetsOf('tỉnh', 'cấp tỉnh') },
  { name: 'Ngân sách thành phố', words: budgetsOf('thành phố', 'TP') },
  { name: 'Ngân sách huyện', words: budgetsOf('huyện', 'cấp huyện') },
  { name: 'Ngân sách xã', words: budgetsOf('xã', 'cấp xã') },
  { name: 'Ngân sách địa phương', words: [...budgetsOf('địa phương', 'ĐP'), 'NSĐP'] },
  { name: 'Ngân sách nhà nước', words: [...budgetsOf('nhà nước', 'NN'), 'NSNN'] },
  { name: 'Vốn ODA', words: ['vốn ODA', 'nguồn ODA', 'ODA'] },
  { name: 'Vốn vay', words: ['vốn vay', 'vốn vay ưu đãi'] },
  { name: 'Vốn viện trợ', words: ['vốn viện trợ', 'viện trợ', 'tài trợ', 'nguồn tài trợ', 'vốn tài trợ'] },
  { name: 'Vốn đầu tư công', words: ['vốn đầu tư công', 'đầu tư công'] },
  { name: 'Vốn đối ứng', words: ['vốn đối ứng', 'đối ứng'] },
  {
    name: 'Xã hội hóa',
    words: ['xã hội hóa', 'vốn xã hội hóa', 'nguồn xã hội hóa', 'nguồn vốn xã hội hóa', 'kinh phí xã hội hóa', 'XHH'],
  },
  { name: 'Kinh phí sự nghiệp', words: ['kinh phí sự nghiệp', 'nguồn sự nghiệp', 'vốn sự nghiệp', 'KPSN'] },
  { name: 'Kinh phí tự chủ', words: ['kinh phí tự chủ', 'nguồn tự chủ', 'nguồn kinh phí tự chủ'] },
  { name: 'Kinh phí không tự chủ', words: ['kinh phí không tự chủ', 'nguồn không tự chủ'] },
  {
    name: 'Kinh phí thường xuyên',
    words: ['kinh phí thường xuyên', 'chi thường xuyên', 'kinh phí chi thường xuyên', 'nguồn chi thường xuyên'],
  },
  { name: 'Vốn doanh nghiệp', words: ['vốn doanh nghiệp', 'vốn của doanh nghiệp', 'nguồn vốn doanh nghiệp'] },
]

function budgetsOf(...owners: string[]): string[] {
  return owners.flatMap((owner) =>
    ['ngân sách', 'NS', 'nguồn ngân sách', 'vốn ngân sách'].flatMap((head) => [
      `${head} ${owner}`,
      `${head}.${owner}`,
      `${head} của ${owner}`,
    ]),
  )
}

const nameOf = new Map(
  moneySources.flatMap(({ name, words }) => words.map((word) => [compareKey(word), name] as const)),
)
const pattern = new RegExp(bounded(anyOf(nameOf.keys())), 'gu')

export interface SourceWords {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** Every source of money that a text names, in reading order. */
export function findSources(text: string): SourceWords[] {
  return [...compareKey(text).matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: nameOf.get(match[0].replace(/\s+/gu, ' '))!,
  }))
}
