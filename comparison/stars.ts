/** A pair that is alike enough, and how much. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** One thing under several names: every ray is alike to the centre itself, so that no chain leads from one thing to another. */
export interface Star {
  readonly centre: number
  readonly rays: readonly { readonly to: number; readonly score: number }[]
}

interface Near {
  readonly to: number
  readonly score: number
}

/**
 * Covers points by stars: the point with the most likeness around it is the first centre and takes what is near it; then the next
 * of those left. At the end each point goes to the centre it is most alike. Of equals the one that comes first in order counts.
 */
export function starsOf(count: number, edges: Iterable<Edge>): Star[] {
  const near: Near[][] = Array.from({ length: count }, () => [])
  for (const { a, b, score } of edges) {
    near[a]!.push({ to: b, score })
    near[b]!.push({ to: a, score })
  }
  const weight = near.map((list) => list.reduce((sum, { score }) => sum + score, 0))
  const order = [...near.keys()].filter((i) => near[i]!.length > 0).sort((a, b) => weight[b]! - weight[a]! || a - b)
  const centre = new Int32Array(count).fill(-1)
  for (const i of order) {
    if (centre[i] !== -1) continue
    centre[i] = i
    for (const { to } of near[i]!) if (centre[to] === -1) centre[to] = i
  }
  const rays = new Map<number, Near[]>()
  for (const i of order) {
    if (centre[i] === i) rays.set(i, rays.get(i) ?? [])
    else {
      const best = bestOf(near[i]!.filter(({ to }) => centre[to] === to))!
      const list = rays.get(best.to)
      if (list === undefined) rays.set(best.to, [{ to: i, score: best.score }])
      else list.push({ to: i, score: best.score })
    }
  }
  return [...rays]
    .map(([at, list]) => ({ centre: at, rays: list.sort((a, b) => a.to - b.to) }))
    .sort((a, b) => a.centre - b.centre)
}

function bestOf(list: readonly Near[]): Near | null {
  let best: Near | null = null
  for (const near of list) {
    if (best === null || near.score > best.score || (near.score === best.score && near.to < best.to)) best = near
  }
  return best
}
