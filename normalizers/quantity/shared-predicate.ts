import { compareKey } from '../letters.js'
import { predicateIn } from './aims.js'
import { indicatorSpans, quote } from './indicator.js'
import type { Level } from './levels.js'
import type { Span } from './sentences.js'
import type { StatedTarget } from './stated-target.js'

export interface Found {
  readonly level: Level
  readonly targets: readonly StatedTarget[]
}

/**
 * `90% hồ sơ cấp tỉnh và 60% hồ sơ cấp xã được xử lý trên mạng`: levels that only name their things share what the last of
 * the row says of its own.
 */
export function sharePredicates(text: string, key: string, found: readonly Found[]): StatedTarget[] {
  const shared: StatedTarget[][] = found.map(({ targets }) => [...targets])
  let predicate: readonly Span[] = []
  for (let i = found.length - 1; i >= 0; i--) {
    const { level, targets } = found[i]!
    const next = found[i + 1]
    const joined = next !== undefined && /(?:,|\svà)\s*$/u.test(key.slice(level.end, next.level.start))
    const [only] = targets
    if (targets.length !== 1 || only === undefined || !measuresBehind(level, only)) {
      predicate = []
      continue
    }
    const own = predicateOf(text, only.indicatorSpans)
    if (own.length > 0 || !joined || next === undefined || next.level.leads.length > 0) {
      predicate = own
      continue
    }
    if (predicate.length === 0) continue
    const spans = [...only.indicatorSpans, ...predicate]
    shared[i] = [{ ...only, indicator: quote(text, spans), indicatorSpans: spans }]
  }
  return shared.flat()
}

/** The quantity stands first and has no verb of its own. */
function measuresBehind(level: Level, target: StatedTarget): boolean {
  const after = target.indicatorSpans.at(-1)
  return (
    level.kind === 'percent' &&
    !level.leads.some((lead) => lead.kind === 'reach' || lead.kind === 'up' || lead.kind === 'down') &&
    after !== undefined &&
    after.start >= level.end &&
    target.direction === null &&
    target.indicatorSpans.every((span, i) => i === 0 || span.start >= level.end)
  )
}

function predicateOf(text: string, spans: readonly Span[]): readonly Span[] {
  for (const [i, span] of spans.entries()) {
    const at = predicateIn(compareKey(text.slice(span.start, span.end)))
    if (at !== null) return indicatorSpans(text, [{ start: span.start + at, end: span.end }, ...spans.slice(i + 1)], [])
  }
  return []
}
