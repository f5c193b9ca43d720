import type { OrgLevel, OrgRef } from '../../schema/values.js'
import { slug } from '../letters.js'
import { type Phrase, squeeze } from './phrase.js'
import type { PlacedBody } from './placed.js'
import { type Body, cityName, type Family, type Head } from './register.js'
import type { Series } from './territory.js'

/** A body while its list is still being read. Places are of tokens, `end` is the one after it. */
export interface Draft {
  readonly start: number
  end: number
  name: string
  id: string
  level: OrgLevel
  readonly collective: boolean
  readonly known: boolean
  readonly head: boolean
  /** Named in a centrally-run city, whatever the plan says: `UBND thành phố Hà Nội`. */
  city: boolean
  qualifier: string | null
  /** The kind of body, where no tier was said: `UBND và Đài Truyền thanh cấp huyện`. */
  open: Family | null
}

/** What a following part of the list can leave out: `cấp xã` after `UBND cấp huyện`, `Y tế` after `Sở Nội vụ`. */
export type Shared =
  | { readonly kind: 'field'; readonly head: Head }
  | {
      readonly kind: 'families'
      readonly families: readonly Family[]
      readonly titled: boolean
      readonly series?: Series
    }
  | { readonly kind: 'kernel'; readonly name: string }
  | { readonly kind: 'departments' }

/** One part of a list: usually one body, several where the words name several. */
export interface Item {
  readonly drafts: readonly Draft[]
  readonly end: number
  readonly shared: Shared | null
  /** A group whose name a clause about it may follow: `Các doanh nghiệp` + `sử dụng năng lượng trọng điểm`. */
  readonly clause?: true
}

type Given = Pick<Draft, 'start' | 'end'> & Partial<Pick<Draft, 'head' | 'city' | 'qualifier' | 'open'>>

export function draftOf(body: Body, given: Given): Draft {
  const { id, name, level, collective } = body
  return { head: false, city: false, qualifier: null, open: null, ...given, id, name, level, collective, known: true }
}

export function draftNamed(
  name: string,
  more: { readonly level: OrgLevel; readonly collective: boolean; readonly known: boolean },
  given: Given,
): Draft {
  return { head: false, city: false, qualifier: null, open: null, ...given, ...more, name, id: slug(name) }
}

/** The finished body: its words are those of the text, qualifier left out where it stands in brackets or behind. */
export function place(phrase: Phrase, draft: Draft): PlacedBody {
  const start = phrase.tokens[draft.start]!.start
  const end = phrase.tokens[draft.end - 1]!.end
  const org: OrgRef = {
    text: squeeze(phrase.text.slice(start, end)),
    id: draft.id,
    name: draft.city || phrase.plan.city ? cityName(draft.name) : draft.name,
    level: draft.level,
    collective: draft.collective,
    qualifier: draft.qualifier,
    head: draft.head,
    known: draft.known,
  }
  return { org, start, end }
}
