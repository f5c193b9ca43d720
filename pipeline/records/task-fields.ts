import { readBodies } from '../../normalizers/bodies/index.js'
import { readBudget } from '../../normalizers/money/index.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { readTimeline } from '../../normalizers/time/index.js'
import type { Budget, Evidence, OrgRef, Timeline } from '../../schema/index.js'
import { readMarker } from '../outline/markers.js'
import type { Words } from '../words.js'
import type { Holder } from './duties.js'

/** Typed fields that cells and labelled lines share, each with its evidence. */

export function orgField(
  field: 'lead' | 'coordinate' | 'monitor',
  parts: readonly Words[],
  plan: PlanContext,
): { orgs: OrgRef[]; holders: Holder[]; evidence: Evidence[] } {
  const holders: Holder[] = []
  for (const words of parts) {
    for (const { org, start, end } of readBodies(words.text, plan)) {
      if (holders.some((known) => known.org.id === org.id && known.org.qualifier === org.qualifier)) continue
      holders.push({ org, evidence: words.evidence(field, start, end) })
    }
  }
  return { orgs: holders.map((h) => h.org), holders, evidence: holders.flatMap((h) => [...h.evidence]) }
}

const labelled = /(?:^|[\s;,.–-])(?:(?:cơ quan|đơn vị)\s+)?(chủ trì|phối hợp|theo dõi|thực hiện)\s*:\s*/giu
const roleOfLabel: Readonly<Record<string, 'lead' | 'coordinate' | 'monitor'>> = {
  'chủ trì': 'lead',
  'thực hiện': 'lead',
  'phối hợp': 'coordinate',
  'theo dõi': 'monitor',
}

/**
 * A cell that holds bodies of several roles, told by labels (`Chủ trì: Sở Nội vụ. Phối hợp: Sở Tư pháp`) or by brackets
 * (`Sở Nội vụ (chủ trì), Sở Tư pháp (phối hợp)`); null for a cell of one role.
 */
export function cutRoles(paragraphs: readonly Words[]): Record<'lead' | 'coordinate' | 'monitor', Words[]> | null {
  const roles = { lead: [] as Words[], coordinate: [] as Words[], monitor: [] as Words[] }
  let open: 'lead' | 'coordinate' | 'monitor' | null = null
  let told = false
  for (const words of paragraphs) {
    const marks = [...words.text.matchAll(labelled)]
    if (marks.length > 0) told = true
    const first = marks[0]?.index ?? words.text.length
    if (open !== null && first > 0) roles[open].push(words.slice(0, first))
    else if (open === null && first > 0 && words.text.slice(0, first).trim() !== '')
      roles.lead.push(words.slice(0, first))
    for (const [i, mark] of marks.entries()) {
      open = roleOfLabel[mark[1]!.toLowerCase()]!
      const part = words.slice(mark.index + mark[0].length, marks[i + 1]?.index ?? words.text.length)
      if (!part.isEmpty) roles[open].push(part)
    }
  }
  if (told) return roles
  return cutBrackets(paragraphs)
}

const bracketed = /\((chủ trì|phối hợp|theo dõi)(?: thực hiện)?\)/giu

function cutBrackets(paragraphs: readonly Words[]): ReturnType<typeof cutRoles> {
  const roles = { lead: [] as Words[], coordinate: [] as Words[], monitor: [] as Words[] }
  let told = false
  for (const words of paragraphs) {
    let from = 0
    for (const mark of words.text.matchAll(bracketed)) {
      told = true
      const part = words.slice(from, mark.index)
      if (!part.isEmpty) roles[roleOfLabel[mark[1]!.toLowerCase()]!].push(part)
      from = mark.index + mark[0].length
    }
    const rest = words.slice(from)
    if (!/^[\s,;.]*$/.test(rest.text)) roles[told ? 'coordinate' : 'lead'].push(rest)
  }
  return told ? roles : null
}

export function timeField(words: Words, plan: PlanContext): { timeline: Timeline | null; evidence: Evidence[] } {
  if (words.isEmpty) return { timeline: null, evidence: [] }
  const timeline = readTimeline(words.text, plan)
  return { timeline, evidence: timeline === null ? [] : words.evidence('timeline') }
}

export function budgetField(
  words: Words,
  note: Words | null,
  unit: string | null,
): { budget: Budget | null; evidence: Evidence[] } {
  if (words.isEmpty) return { budget: null, evidence: [] }
  const budget = readBudget(words.text, note === null || note.isEmpty ? null : note.text, unit)
  return { budget, evidence: budget === null ? [] : words.evidence('budget') }
}

/** Outputs: one for each line, dash and part between semicolons; commas stay. */
export function productField(paragraphs: readonly Words[]): { products: string[]; evidence: Evidence[] } {
  const products: string[] = []
  const evidence: Evidence[] = []
  for (const paragraph of paragraphs) {
    for (const part of splitProducts(paragraph)) {
      products.push(part.text)
      evidence.push(...part.evidence('products'))
    }
  }
  return { products, evidence }
}

function splitProducts(words: Words): Words[] {
  const { text } = words
  const cuts: { from: number; to: number }[] = []
  let from = 0
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '(') depth++
    else if (c === ')' && depth > 0) depth--
    const dash =
      /^[-–+•]\s*(?=\p{Lu})/u.test(text.slice(i, i + 4)) &&
      (i === 0 || /\s/.test(text[i - 1]!)) &&
      !/\p{Lu}\S*\s$/u.test(text.slice(Math.max(0, i - 12), i))
    if (depth === 0 && (c === ';' || (dash && i > 0))) {
      cuts.push({ from, to: i })
      from = i + 1
    }
  }
  cuts.push({ from, to: text.length })
  return cuts.flatMap(({ from: a, to: b }) => {
    const raw = text.slice(a, b)
    const body = raw.trim()
    const marker = readMarker(body)
    const clean = (marker === null ? body : body.slice(marker.length))
      .replace(/^[-–+•*\s]+/u, '')
      .replace(/[.;,\s]+$/u, '')
    if (clean === '') return []
    const start = a + raw.indexOf(clean)
    return [words.slice(start, start + clean.length)]
  })
}
