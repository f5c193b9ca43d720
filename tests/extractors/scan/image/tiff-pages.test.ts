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
    expect(tiffPages(tiff([8, 20, 40, 0], 60))).toEqual({ directories: [0, 1, 2], whole: true })
    expect(tiffPages(tiff([8, 0], 60, false))).toEqual({ directories: [0], whole: true })
  })

  it('are known to be more where the list breaks off or goes round', () => {
    expect(tiffPages(tiff([8, 20, 900, 0], 60))).toEqual({ directories: [0, 1], whole: false })
    expect(tiffPages(tiff([8, 20, 8, 20], 60))).toEqual({ directories: [0, 1], whole: false })
    expect(tiffPages(tiff([8, 0], 12))).toEqual({ directories: [], whole: false })
    expect(tiffPages(new Uint8Array([0x49, 0x49, 0x2a]))).toEqual({ directories: [], whole: false })
  })

  it('are not the small copies and masks among them', () => {
    for (const [tag, type, value, isPage] of [
      [254, 4, 0, true],
      [254, 4, 2, true],
      [254, 4, 1, false],
      [254, 4, 4, false],
      [255, 3, 2, false],
      [255, 3, 3, true],
    ] as const) {
      const bytes = tiff([8, 20, 0], 60)
      const view = new DataView(bytes.buffer)
      view.setUint16(20, 1, true)
      view.setUint32(34, 0, true)
      for (const [at, number] of [
        [22, tag],
        [24, type],
        [30, value],
      ] as const) {
        view.setUint16(at, number, true)
      }
      expect(tiffPages(bytes).directories).toEqual(isPage ? [0, 1] : [0])
    }
  })

  it('are all there is where nothing but copies is left', () => {
    const bytes = tiff([20, 0], 60)
    bytes.set([1, 0, 254, 0, 4, 0, 1, 0, 0, 0, 1, 0, 0, 0], 20)
    expect(tiffPages(bytes)).toEqual({ directories: [0], whole: true })
  })
})
