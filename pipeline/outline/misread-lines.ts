/** Short lines in capitals as reading machines give them: spaces lost, marks lost, ends under a seal. */
import { type DocumentKind, documentKinds } from '../../normalizers/citations/index.js'
import { isUpper } from './lines.js'

const offices = [
  'CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'CHÁNH VĂN PHÒNG',
  'PHÓ CHÁNH VĂN PHÒNG',
  'BỘ TRƯỞNG',
  'THỨ TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
]
const officeOf = new Map(offices.map((office) => [bareLetters(office), office]))

/** Shorter words are too like others when they lack their marks. */
const SHORTEST_KIND = 6
const kindOf = new Map(
  documentKinds
    .flatMap((kind) => [kind.label, ...(kind.also ?? [])].map((label) => [bareLetters(label), kind] as const))
    .filter(([label]) => label.length >= SHORTEST_KIND),
)
/** What is left of an office under a seal: `HỦ TỊCH`. */
const SHORTEST_OFFICE = 5

/** `CHỈTHỊ -`, `CHÍ THỊ`, `CHỈTHL '` → the kind that the line names and nothing else; one letter may be wrong. */
export function misreadKind(text: string): DocumentKind | null {
  if (text.length > 24 || /\p{N}/u.test(text) || !isUpper(text)) return null
  const letters = bareLetters(text)
  const exact = kindOf.get(letters)
  if (exact !== undefined) return exact
  if (letters.length < SHORTEST_KIND) return null
  const near = [...kindOf].filter(([label]) => label.length === letters.length && differing(label, letters) === 1)
  return near.length === 1 ? near[0]![1] : null
}

/** `CHỦTỊCH „` → `CHỦ TỊCH`; where the beginning is lost, as in `Ủ TỊCH`, the office is not known; null for other lines. */
export function misreadOffice(text: string): { readonly office: string | null } | null {
  if (text.length > 30 || !isUpper(text)) return null
  const letters = bareLetters(text)
  const office = officeOf.get(letters)
  if (office !== undefined) return { office }
  const isRest = letters.length >= SHORTEST_OFFICE && [...officeOf.keys()].some((whole) => whole.endsWith(letters))
  return isRest ? { office: null } : null
}

function bareLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^a-z]/g, '')
}

function differing(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++
  return count
}
