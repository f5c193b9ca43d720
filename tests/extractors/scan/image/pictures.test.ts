import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import type { PagePictures } from '../../../../extractors/scan/image/page-pictures.js'
import { openPdfPictures } from '../../../../extractors/scan/image/pdf-pictures.js'
import { openPicture } from '../../../../extractors/scan/image/picture-file.js'
import { readingResolution } from '../../../../extractors/scan/image/resolution.js'
import { makePdf } from '../../pdf-maker.js'
import { inkIn } from './trial-pages.js'

type Options = NonNullable<Parameters<typeof sharp>[1]>

const WIDTH = 827
const HEIGHT = 1169
/** A sheet with a black bar in its upper left quarter. */
const raw = (channels: 1 | 3, width = WIDTH, height = HEIGHT): [Buffer, Options] => {
  const data = Buffer.alloc(width * height * channels, 255)
  for (let y = Math.floor(height / 8); y < height / 4; y++) {
    data.fill(0, (y * width + Math.floor(width / 8)) * channels, (y * width + Math.floor(width / 4)) * channels)
  }
  return [data, { raw: { width, height, channels } }]
}
const sheet = (channels: 1 | 3 = 3, width?: number, height?: number) => sharp(...raw(channels, width, height))

async function opened(bytes: Uint8Array): Promise<PagePictures> {
  const pictures = await openPicture(bytes)
  if (!('pageCount' in pictures)) throw new Error(pictures.message.en)
  return pictures
}

async function onlyPage(bytes: Uint8Array) {
  const pictures = await opened(bytes)
  expect(pictures.pageCount).toBe(1)
  return pictures.page(1, null)
}

async function tiffOf(pages: number, options: Parameters<ReturnType<typeof sharp>['tiff']>[0]): Promise<Buffer> {
  const sheets = await Promise.all(Array.from({ length: pages }, () => sheet().png().toBuffer()))
  return sharp(sheets, { join: { animated: true } })
    .tiff(options)
    .toBuffer()
}

describe('picture files', () => {
  it.each(['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)('are read: %s', async (format) => {
    const { picture, fault } = await onlyPage(await sheet().toFormat(format).toBuffer())
    expect(fault).toBeNull()
    expect(picture!.colour).toBeNull()
    // Taken for a sheet of A4, and drawn for reading.
    expect(picture!.dotsPerInch).toBeCloseTo(200, 0)
    const { width, height } = picture!.grey
    expect([width, height].map((side) => Math.round(side / 10))).toEqual([165, 234])
    const bar = inkIn(picture!.grey, 0, 0, width, height)
    expect(bar / (width * height)).toBeCloseTo(1 / 64, 2)
    expect(inkIn(picture!.grey, 0, 0, width >> 1, height >> 1)).toBe(bar)
  })

  it.each([
    ['in strips', { compression: 'lzw' }],
    ['in tiles', { compression: 'deflate', tile: true, tileWidth: 256, tileHeight: 256 }],
    ['of more than four gigabytes, as its numbers would allow', { compression: 'lzw', bigtiff: true }],
    [
      'with small copies of its page',
      { compression: 'lzw', tile: true, pyramid: true, tileWidth: 256, tileHeight: 256 },
    ],
  ] as const)('a TIFF %s has one page', async (_, options) => {
    const { picture, fault } = await onlyPage(await sheet().tiff(options).toBuffer())
    expect(fault).toBeNull()
    expect(inkIn(picture!.grey, 0, 0, picture!.grey.width, picture!.grey.height)).toBeGreaterThan(1000)
  })

  it('stand upright as the camera says, whichever way it was held', async () => {
    const held: Readonly<Record<number, (stored: Sharp) => Sharp>> = {
      2: (one) => one.flop(),
      3: (one) => one.rotate(180),
      4: (one) => one.flip(),
      5: (one) => one.rotate(270).flop(),
      6: (one) => one.rotate(270),
      7: (one) => one.rotate(90).flop(),
      8: (one) => one.rotate(90),
    }
    for (const [orientation, hold] of Object.entries(held)) {
      const stored = await hold(sheet()).png().toBuffer()
      const { picture } = await onlyPage(
        await sharp(stored)
          .jpeg()
          .withMetadata({ orientation: Number(orientation) })
          .toBuffer(),
      )
      const { width, height } = picture!.grey
      expect(height).toBeGreaterThan(width)
      const bar = inkIn(picture!.grey, 0, 0, width, height)
      expect(inkIn(picture!.grey, 0, 0, width >> 1, height >> 1), orientation).toBe(bar)
    }
  })

  it('keep their resolution where it is fit for reading, and their colour', async () => {
    const red = sharp({ create: { width: 1800, height: 2500, channels: 3, background: '#ff4040' } })
    const { picture } = await onlyPage(await red.withMetadata({ density: 220 }).jpeg().toBuffer())
    expect(picture).toMatchObject({ dotsPerInch: 220, grey: { width: 1800, height: 2500 } })
    expect(picture!.colour).toHaveLength(3 * 1800 * 2500)
  })

  it('are turned as the camera says', async () => {
    const { picture } = await onlyPage(await sheet(3).withMetadata({ orientation: 6 }).jpeg().toBuffer())
    expect(picture!.grey.width).toBeGreaterThan(picture!.grey.height)
    const { width, height } = picture!.grey
    expect(inkIn(picture!.grey, width >> 1, 0, width, height >> 1)).toBeGreaterThan(1000)
  })

  it.each([
    ['LZW', { compression: 'lzw' }],
    ['JPEG', { compression: 'jpeg' }],
  ] as const)('of many pages give each: TIFF, %s', async (_, options) => {
    const pictures = await opened(await tiffOf(3, options))
    expect(pictures.pageCount).toBe(3)
    for (const number of [1, 2, 3]) {
      const { picture, fault } = await pictures.page(number, null)
      expect(fault).toBeNull()
      expect(picture!.number).toBe(number)
      expect(inkIn(picture!.grey, 0, 0, picture!.grey.width, picture!.grey.height)).toBeGreaterThan(1000)
    }
    expect(await pictures.page(4, null)).toEqual({ picture: null, fault: 'damaged' })
  })

  it('of fax have pixels higher than wide', async () => {
    const fax = await sheet(1, 1728, 1145)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 204 / 25.4, yres: 98 / 25.4 })
      .toBuffer()
    const { picture } = await onlyPage(fax)
    expect(picture!.grey.height / picture!.grey.width).toBeCloseTo(1145 / 98 / (1728 / 204), 2)
  })

  it('with clear paper are white', async () => {
    const clear = sharp({
      create: { width: WIDTH, height: HEIGHT, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
    const { picture } = await onlyPage(await clear.png().toBuffer())
    expect(inkIn(picture!.grey, 0, 0, picture!.grey.width, picture!.grey.height)).toBe(0)
  })

  it('cut short give what is left, and say so', async () => {
    for (const format of ['jpeg', 'png'] as const) {
      const bytes = await sheet().toFormat(format).toBuffer()
      const { picture, fault } = await onlyPage(bytes.subarray(0, Math.floor(bytes.length * 0.7)))
      expect(fault, format).toBe('cut-short')
      expect(inkIn(picture!.grey, 0, 0, picture!.grey.width, picture!.grey.height >> 1)).toBeGreaterThan(1000)
    }
  })

  it('of no sense are refused', async () => {
    for (const bytes of [
      Buffer.from('no picture'),
      Buffer.alloc(0),
      (await sheet().png().toBuffer()).subarray(0, 20),
    ]) {
      expect(await openPicture(bytes)).toMatchObject({ code: 'damaged' })
    }
  })

  it('that unpack to too much are refused before they are unpacked', async () => {
    const small = await sheet(1).png().toBuffer()
    const bomb = Buffer.from(small)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect(await openPicture(bomb)).toMatchObject({ code: 'too-large' })
    expect(await openPicture(tiffHead(60_000, 60_000))).toMatchObject({ code: 'too-large' })
    expect(await openPicture(tiffHead(100, 100, 2500))).toMatchObject({ code: 'too-large' })
  })

  it('of ten thousand pixels a side are drawn smaller', async () => {
    const large = await sheet(1, 10_000, 10_000).png({ compressionLevel: 1 }).toBuffer()
    const { picture, fault } = await onlyPage(large)
    expect(fault).toBeNull()
    expect(picture!.grey.width * picture!.grey.height).toBeLessThanOrEqual(40_000_000)
  })
})

/** A TIFF of so many pages, all of them the same one bit strip that is not there. */
function tiffHead(width: number, height: number, pages = 1): Buffer {
  const entries = [
    [256, width],
    [257, height],
    [258, 1],
    [259, 1],
    [262, 0],
    [273, 8],
    [277, 1],
    [278, height],
    [279, Math.ceil(width / 8) * height],
  ] as const
  const size = 2 + 12 * entries.length + 4
  const file = Buffer.alloc(8 + pages * size)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  for (let page = 0; page < pages; page++) {
    const at = 8 + page * size
    file.writeUInt16LE(entries.length, at)
    for (const [index, [tag, value]] of entries.entries()) {
      file.writeUInt16LE(tag, at + 2 + 12 * index)
      file.writeUInt16LE(4, at + 4 + 12 * index)
      file.writeUInt32LE(1, at + 6 + 12 * index)
      file.writeUInt32LE(value, at + 10 + 12 * index)
    }
    file.writeUInt32LE(page + 1 < pages ? at + size : 0, at + size - 4)
  }
  return file
}

describe('pages of a PDF', () => {
  const bar = '0 g 100 500 200 100 re f'
  const draw = async (pdf: Uint8Array, native: number | null = null, password: string | null = null) => {
    const pictures = await openPdfPictures(pdf, password)
    if (typeof pictures === 'string') return pictures
    const page = await pictures.page(1, native)
    pictures.close()
    return page
  }

  it('are drawn for reading, in grey', async () => {
    const page = await draw(makePdf([{ content: bar }]))
    if (typeof page === 'string') throw new Error(page)
    expect(page.fault).toBeNull()
    expect(page.picture).toMatchObject({
      number: 1,
      colour: null,
      dotsPerInch: 200,
      grey: { width: 1667, height: 2222 },
    })
    expect(inkIn(page.picture!.grey, 280, 556, 830, 830)).toBeGreaterThan(140_000)
  })

  it('have their colours, red first', async () => {
    const page = await draw(makePdf([{ content: '1 0 0 rg 100 500 200 100 re f' }]))
    if (typeof page === 'string') throw new Error(page)
    const at = 3 * (700 * 1667 + 500)
    expect([...page.picture!.colour!.subarray(at, at + 3)]).toEqual([255, 0, 0])
  })

  it('are drawn without annotations', async () => {
    const stamp = {
      value: '<< /Type /XObject /Subtype /Form /BBox [0 0 200 100] >>',
      stream: '0 g 0 0 200 100 re f',
    }
    for (const kind of ['/Subtype /Stamp', '/Subtype /Widget /FT /Sig']) {
      const note = { value: `<< /Type /Annot ${kind} /F 4 /Rect [100 500 300 600] /AP << /N 10 0 R >> >>` }
      const page = await draw(makePdf([{ content: '', entries: '/Annots [11 0 R]' }], [stamp, note]))
      if (typeof page === 'string') throw new Error(page)
      expect(inkIn(page.picture!.grey, 0, 0, 1667, 2222)).toBe(0)
    }
  })

  it('of fax are not blank', async () => {
    const tiff = await sheet(1, 800, 1000)
      .toColourspace('b-w')
      .tiff({ compression: 'ccittfax4', bitdepth: 1 })
      .toBuffer()
    const strips = stripsOf(tiff)
    const image = {
      value: `<< /Type /XObject /Subtype /Image /Width 800 /Height ${strips.rows} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 800 /Rows ${strips.rows} /BlackIs1 ${strips.blackIsOne} >> >>`,
      stream: strips.first.toString('latin1'),
    }
    const page = await draw(
      makePdf([{ content: 'q 600 0 0 800 0 0 cm /X Do Q', resources: '/XObject << /X 10 0 R >>' }], [image]),
    )
    if (typeof page === 'string') throw new Error(page)
    const ink = inkIn(page.picture!.grey, 0, 0, 1667, 2222)
    expect(ink).toBeGreaterThan(10_000)
    expect(ink).toBeLessThan(1667 * 2222 * 0.5)
  })

  it('that do not open are told', async () => {
    expect(await draw(new TextEncoder().encode('no PDF at all'))).toBe('damaged')
    const pictures = await openPdfPictures(makePdf([{ content: bar }]), null)
    if (typeof pictures === 'string') throw new Error(pictures)
    expect(await pictures.page(9, null)).toEqual({ picture: null, fault: 'damaged' })
    pictures.close()
  })
})

/** The first strip of a TIFF that was made here. */
function stripsOf(tiff: Buffer): { readonly first: Buffer; readonly rows: number; readonly blackIsOne: boolean } {
  const directory = tiff.readUInt32LE(4)
  const tags = new Map<number, readonly [count: number, value: number]>()
  for (let entry = 0; entry < tiff.readUInt16LE(directory); entry++) {
    const at = directory + 2 + 12 * entry
    const short = tiff.readUInt16LE(at + 2) === 3 && tiff.readUInt32LE(at + 4) === 1
    tags.set(tiff.readUInt16LE(at), [
      tiff.readUInt32LE(at + 4),
      short ? tiff.readUInt16LE(at + 8) : tiff.readUInt32LE(at + 8),
    ])
  }
  const first = (tag: number) => {
    const [count, value] = tags.get(tag)!
    return count === 1 ? value : tiff.readUInt32LE(value)
  }
  const start = first(273)
  return { first: tiff.subarray(start, start + first(279)), rows: first(278), blackIsOne: first(262) === 1 }
}

describe('resolution', () => {
  it('is that of the scan where it reads well, else one that does', () => {
    const [width, height] = [595, 842]
    expect(
      [null, 72, 100, 150, 180, 200, 230, 300, 600].map((native) => readingResolution(width, height, native)),
    ).toEqual([200, 200, 200, 200, 180, 200, 230, 200, 200])
  })

  it('is of the sheet, not of a page that takes 96 dots for an inch', () => {
    // A sheet of A4 at 152 dots an inch, on a page of 333 by 467 mm.
    expect(readingResolution(946, 1326, 96)).toBeCloseTo(126, 0)
    expect(readingResolution(842, 1191, 200)).toBe(200)
  })

  it('has a limit for large sheets', () => {
    const dots = readingResolution(2384, 3370, null)
    expect((2384 / 72) * dots * ((3370 / 72) * dots)).toBeLessThanOrEqual(40_000_001)
  })
})
