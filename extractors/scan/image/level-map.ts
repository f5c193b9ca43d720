import type { InkMap } from './ink-map.js'

/** The map with its columns moved up or down so that lines which lie askew lie level; good enough for profiles. @param skew degrees clockwise to turn */
export function levelMap(map: InkMap, skew: number): InkMap {
  if (Math.abs(skew) < 0.05) return map
  const { width, height } = map
  const slope = Math.tan((skew * Math.PI) / 180)
  const counts = new Uint16Array(map.counts.length)
  for (let x = 0; x < width; x++) {
    const shift = Math.round(slope * (x - width / 2))
    const from = Math.max(0, -shift)
    const to = Math.min(height, height - shift)
    for (let y = from; y < to; y++) counts[(y + shift) * width + x] = map.counts[y * width + x]!
  }
  return { ...map, counts }
}
