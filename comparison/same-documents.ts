import { searchKey } from '../normalizers/letters.js'
import type { Bilingual } from '../schema/index.js'
import type { LoadedPlan } from './loaded-plan.js'

/** Documents that look like one document in several files. */
export interface PerhapsSame {
  readonly documentIds: readonly string[]
  readonly message: Bilingual
}

const folded = (words: string): string =>
  searchKey(words.normalize('NFC'))
    .replace(/[\s.,:;–-]+/g, ' ')
    .trim()

/**
 * What makes a document one: `13/2001/TT-BTC` by itself, `01/KH-UBND` of one province and day; without a number the subject of one province
 * and year. Null where too little of it is known.
 */
function identityOf({ symbol, title, territory, issuedOn, period, kind }: LoadedPlan): string | null {
  if (symbol !== null && /^\d+\/\d{4}\//.test(symbol)) return folded(symbol)
  const time = issuedOn ?? period?.from ?? null
  if (territory === null || time === null) return null
  if (symbol !== null && /^\d/.test(symbol)) return `${folded(symbol)} ${territory.id} ${time}`
  return title === null || title.length < 20 ? null : `${kind.code} ${folded(title)} ${territory.id} ${time}`
}

/** Plans that stand in several files, such as a PDF and a DOCX: what they share is no agreement of two plans. */
export function perhapsSame(plans: readonly LoadedPlan[]): PerhapsSame[] {
  const groups = new Map<string, LoadedPlan[]>()
  for (const plan of plans) {
    const identity = identityOf(plan)
    if (identity === null) continue
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, [plan])
    else group.push(plan)
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const files = group.map(({ sourcePath }) => sourcePath).join(', ')
      const what = group[0]!.symbol ?? group[0]!.title ?? ''
      return {
        documentIds: group.map(({ documentId }) => documentId),
        message: {
          vi: `"${what}" có ở ${group.length} tệp (${files}), có thể là cùng một văn bản: việc chung, chỉ tiêu chung giữa các tệp này là trùng với chính nó. Hãy chỉ giữ một tệp.`,
          en: `"${what}" is in ${group.length} files (${files}), perhaps one document: jobs and targets that these share are its own. Keep one of the files.`,
        },
      }
    })
}
