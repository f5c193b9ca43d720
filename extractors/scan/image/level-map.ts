import type { InkMap } from './ink-map.js'

/** The map with its columns moved up or down so that lines which lie askew lie level; good enough for profiles. @param skew degrees clockwise to turn */
export function levelMap(map: InkMap, skew: number): InkMap {
  if (Math.abs(skew) < 0.05) return map
  const { width, height } = map
  const slope = Math.tan((skew * Math.PI) / 180)
  const counts = new Uint16Array(map.counts.length)
  const shifts = Int32Array.from({ length: width }, (_, x) => Math.round(slope * (x - width / 2)))
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (map.counts[at] === 0) continue
      const to = y + shifts[x]!
      if (to >= 0 && to < height) counts[to * width + x] = map.counts[at]!
    }
  }
  return { ...map, counts }
}
