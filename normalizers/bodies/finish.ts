import { place } from './draft.js'
import type { BodyList } from './list-reader.js'
import type { Phrase } from './phrase.js'
import type { PlacedBody } from './placed.js'

/** The bodies of a list in their places, each once. */
export function finish(phrase: Phrase, { drafts }: BodyList): PlacedBody[] {
  const seen = new Set<string>()
  const placed: PlacedBody[] = []
  for (const draft of drafts) {
    const key = `${draft.id}|${draft.qualifier ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    placed.push(place(phrase, draft))
  }
  return placed
}
