import { searchKey } from '../normalizers/letters.js'
import type { Bilingual } from '../schema/index.js'
import { ComparisonError } from './comparison-error.js'
import { compareIds } from './id-order.js'

/** Names that a message lists before it says how many more there are. */
const MOST_NAMED = 20

/** Each name once, Đ among the D; areas keep the order that they have. */
function listed(all: readonly string[], sorted: boolean): Bilingual {
  const once = [...new Set(all)]
  const names = sorted ? once.sort((a, b) => compareIds(searchKey(a), searchKey(b)) || compareIds(a, b)) : once
  if (names.length === 0) return { vi: 'không có gì', en: 'nothing' }
  const shown = names.slice(0, MOST_NAMED).join(', ')
  const more = names.length - MOST_NAMED
  return more > 0 ? { vi: `${shown} và ${more} tên khác`, en: `${shown} and ${more} more` } : { vi: shown, en: shown }
}

const wantedThings = {
  '--province': { vi: 'không có kế hoạch nào của tỉnh này', en: 'there is no plan of this province' },
  '--year': { vi: 'không có kế hoạch nào cho năm này', en: 'there is no plan for this year' },
  'no year': {
    vi: 'hãy viết năm bằng bốn chữ số, như 2014 hoặc 2021-2025',
    en: 'write a year in four digits, like 2014 or 2021-2025',
  },
  '--kind': { vi: 'không có văn bản nào loại này', en: 'there is no document of this kind' },
  '--area': { vi: 'không có lĩnh vực nào tên như vậy', en: 'there is no area by this name' },
} as const satisfies Record<string, Bilingual>

/**
 * A filter that matches nothing; it says what there is.
 * @param more what else a reader should know
 */
export function noMatch(
  what: keyof typeof wantedThings,
  value: string,
  there: readonly string[],
  more: Bilingual | null = null,
): ComparisonError {
  const option = what === 'no year' ? '--year' : what
  const { vi, en } = listed(there, option !== '--area')
  const wanted = wantedThings[what]
  return new ComparisonError('no-match', {
    vi: `${option} ${value}: ${wanted.vi}. Có: ${vi}.${more === null ? '' : ` ${more.vi}`}`,
    en: `${option} ${value}: ${wanted.en}. There are: ${en}.${more === null ? '' : ` ${more.en}`}`,
  })
}

/** Filters each of which matches something, and all of them together nothing. */
export function noneMeetsAll(there: readonly string[]): ComparisonError {
  const { vi, en } = listed(there, true)
  return new ComparisonError('no-match', {
    vi: `Không có kế hoạch nào hợp với mọi điều kiện. Có: ${vi}.`,
    en: `No plan meets all that is asked. There are: ${en}.`,
  })
}
