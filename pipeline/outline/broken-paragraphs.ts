import type { CleanBlock, CleanParagraph } from '../clean/clean-document.js'
import type { FlowBlock, Zone } from './flow.js'
import { isBold, isRule, isUpper } from './lines.js'
import { readMarker } from './markers.js'

/** Joins paragraphs that a page break or a wrapped line cut: the first has no end, the second no beginning. */
export function joinBroken(items: readonly CleanBlock[], zones: readonly Zone[]): FlowBlock[] {
  const flow: FlowBlock[] = []
  let open: { at: number; zone: Zone } | null = null
  for (const [i, item] of items.entries()) {
    const zone = zones[i]!
    if (item.kind === 'table') {
      flow.push({ kind: 'table', table: item, zone })
      open = null
      continue
    }
    if (open !== null && zone === open.zone) {
      const before = flow[open.at] as { parts: readonly CleanParagraph[]; zone: Zone; kind: 'paragraph' }
      const last = before.parts.at(-1)!
      if (continues(last, item, zone, before.parts[0]!)) {
        flow[open.at] = { kind: 'paragraph', parts: [...before.parts, item], zone }
        continue
      }
    }
    flow.push({ kind: 'paragraph', parts: [item], zone })
    if (zone !== 'furniture') open = { at: flow.length - 1, zone }
  }
  return flow
}

const openEnd =
  /(?:,|\s(?:và|của|với|theo|cho|các|những|tại|trong|về|do|để|hoặc|là|được|từ|đến|trên|dưới|bằng|cấp|số|ngày|tháng))$/u

function continues(last: CleanParagraph, next: CleanParagraph, zone: Zone, first: CleanParagraph): boolean {
  if (zone === 'head' || zone === 'furniture' || next.label !== null || next.furniture !== null) return false
  if (zone === 'title' || zone === 'appendixTitle') return false
  if (readMarker(next.text) !== null || isRule(next) || isRule(last)) return false
  const lower = /^[\p{Ll}(\d"“]/u.test(next.text)
  if (zone === 'end') return /^[-–+]/.test(first.text) && !/[;.]$/.test(last.text) && /^\p{Ll}/u.test(next.text)
  if (/[.;:!?…]["”)]?$/.test(last.text)) return false
  if (isUpper(last.text) || last.headingLevel !== null || next.headingLevel !== null) return false
  // a heading is short and does not go on; a sentence that a page break cut is long or ends on an open word
  if (openEnd.test(last.text)) return lower || (last.text.length > 40 && !isUpper(next.text) && !isBold(next))
  if (/^\p{Ll}/u.test(next.text)) return last.text.length > 40 || !isBold(last)
  return false
}
