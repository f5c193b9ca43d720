import type { OrgRef } from '../../schema/values.js'
import { slug } from '../letters.js'
import type { PlanContext } from '../plan-context.js'
import { finish } from './finish.js'
import { readTitle } from './item-reader.js'
import { readList } from './list-reader.js'
import { phraseOf, squeeze } from './phrase.js'
import { beginsName } from './unknown-reader.js'

const authorities = /^[\s"“(]*(?:(?:TM|KT|TL|TUQ|Q)\s*\.\s*)+/u

/**
 * The body or person that issues a document: `ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN` is `UBND tỉnh`, named without its province;
 * a head who issues stays himself (`Chủ tịch UBND tỉnh`, `Bộ trưởng Bộ Nội vụ`). Null where the words name none.
 */
export function canonicalIssuer(text: string, plan: PlanContext): OrgRef | null {
  const authority = authorities.exec(text)?.[0] ?? ''
  const phrase = phraseOf(text.slice(authority.length), plan)
  const { tokens } = phrase
  const from = tokens.findIndex((token) => token.word)
  if (from < 0) return null
  const list = readList(phrase, from, { mode: 'list', unknown: false })
  const org = list && finish(phrase, list)[0]?.org
  if (org) return org.head ? headOf(org, phrase, from) : org
  if (!beginsName(phrase, from)) return null
  const words = squeeze(phrase.text.slice(tokens[from]!.start)).replace(/[\s.;,:/]+$/u, '')
  const name = words.normalize('NFC')
  return {
    text: words,
    id: slug(name),
    name,
    level: 'other',
    collective: false,
    qualifier: null,
    head: false,
    known: false,
  }
}

/** Title and body: `Chủ tịch UBND tỉnh`, `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`. */
function headOf(org: OrgRef, phrase: ReturnType<typeof phraseOf>, from: number): OrgRef {
  const { tokens, text } = phrase
  const end = readTitle(phrase, from) ?? from
  const words = squeeze(text.slice(tokens[from]!.start, tokens[end - 1]!.end))
    .normalize('NFC')
    .toLowerCase()
  const title = words.replace(/(^|, )\p{L}/gu, (letter) => letter.toUpperCase())
  const joined = `${title} ${org.name}`
  return { ...org, name: joined, id: slug(`${title} ${org.id.replaceAll('-', ' ')}`), head: true }
}
