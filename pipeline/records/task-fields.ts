import { readBodies } from '../../normalizers/bodies/index.js'
import { readBudget } from '../../normalizers/money/index.js'
import type { PlanContext } from '../../normalizers/plan-context.js'
import { readTimeline } from '../../normalizers/time/index.js'
import type { Budget, Evidence, OrgRef, Timeline } from '../../schema/index.js'
import { readMarker } from '../outline/markers.js'
import type { Words } from '../words.js'

/** Typed fields that cells and labelled lines share, each with its evidence. */

export function orgField(
  field: 'lead' | 'coordinate' | 'monitor',
  parts: readonly Words[],
  plan: PlanContext,
): { orgs: OrgRef[]; evidence: Evidence[] } {
  const orgs: OrgRef[] = []
  const evidence: Evidence[] = []
  for (const words of parts) {
    for (const { org, start, end } of readBodies(words.text, plan)) {
      if (orgs.some((known) => known.id === org.id && known.qualifier === org.qualifier)) continue
      orgs.push(org)
      evidence.push(...words.evidence(field, start, end))
    }
  }
  return { orgs, evidence }
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
