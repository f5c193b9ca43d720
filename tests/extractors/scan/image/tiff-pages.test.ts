import { describe, expect, it } from 'vitest'
import { tiffPages } from '../../../../extractors/scan/image/tiff-pages.js'

/** A TIFF of empty directories, each at `places[i]`, that names the next one in `links`. */
function tiff(links: readonly number[], length: number, little = true): Uint8Array {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  bytes.set(little ? [0x49, 0x49, 0x2a, 0] : [0x4d, 0x4d, 0, 0x2a])
  view.setUint32(4, links[0]!, little)
  for (const [i, at] of links.slice(0, -1).entries()) {
    if (at + 6 <= length) view.setUint32(at + 2, links[i + 1]!, little)
  }
  return bytes
}

describe('pages of a TIFF', () => {
  it('are counted along their directories', () => {
    expect(tiffPages(tiff([8, 20, 40, 0], 60))).toEqual({ count: 3, whole: true })
    expect(tiffPages(tiff([8, 0], 60, false))).toEqual({ count: 1, whole: true })
  })

  it('are known to be more where the list breaks off or goes round', () => {
    expect(tiffPages(tiff([8, 20, 900, 0], 60))).toEqual({ count: 2, whole: false })
    expect(tiffPages(tiff([8, 20, 8, 20], 60))).toEqual({ count: 2, whole: false })
    expect(tiffPages(tiff([8, 0], 12))).toEqual({ count: 0, whole: false })
    expect(tiffPages(new Uint8Array([0x49, 0x49, 0x2a]))).toEqual({ count: 0, whole: false })
  })
})
