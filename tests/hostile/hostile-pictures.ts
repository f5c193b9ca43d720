import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'

interface FaxPage {
  readonly width: number
  readonly height: number
  readonly dotsPerInch: number
  readonly data: Buffer
}
interface Picture extends FaxPage {
  readonly filter: string
  readonly blackIsOne?: boolean
  readonly named?: string
  readonly size?: string
  readonly colours?: string
}
const folder = '../../fixtures/make/scans'
const { drawPages, faxPage, greyScan } = (await import(`${folder}/pictures.mjs`)) as {
  drawPages(bytes: Uint8Array, dotsPerInch: number): Promise<(Omit<FaxPage, 'data'> & { data: Uint8Array })[]>
  faxPage(page: unknown, turn?: number): Promise<Picture>
  greyScan(page: unknown, skew: number): Promise<Picture>
}
const { genericRegion } = (await import(`${folder}/jbig2.mjs`)) as { genericRegion(page: unknown): Buffer }
const { writeTiff } = (await import(`${folder}/tiff.mjs`)) as { writeTiff(pages: readonly FaxPage[]): Buffer }
const { pdfOfPictures } = (await import(`${folder}/picture-pdf.mjs`)) as {
  pdfOfPictures(pictures: readonly Picture[]): Buffer
}

/** `[name, bytes]` of pictures that are no pages, or broken, or more than a machine can hold. */
export async function hostilePictures(): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]> {
  const page = await headOfPage(150)
  const fax = await faxPage(page)
  const scan = await greyScan(page, 0)
  const blank = { ...page!, data: new Uint8Array(page.width * page.height).fill(250) }
  const blankFax = await faxPage(blank)
  const jbig2 = { ...page, filter: 'JBIG2Decode', data: genericRegion(page) }
  const cut = (picture: Picture): Picture => ({
    ...picture,
    data: picture.data.subarray(0, Math.floor(picture.data.length * 0.5)),
  })
  const garbage = (picture: Picture): Picture => ({ ...picture, data: scrambled(picture.data, 20) })
  const raw = sharp(page.data, { raw: { width: page.width, height: page.height, channels: 1 } })
  const png = await raw.clone().toColourspace('b-w').png().toBuffer()
  const jpeg = await raw.clone().toColourspace('b-w').jpeg({ quality: 60 }).toBuffer()
  const tiff = writeTiff([fax])
  const two = writeTiff([fax, fax])
  const jpx = {
    ...scan,
    filter: 'JPXDecode',
    data: Buffer.from('\0\0\0\x0cjP  \r\n\x87\n garbage of a stream', 'latin1'),
  }
  return [
    ['blank.png', await plainPng(827, 1169, '#fcfbf8')],
    ['black.png', await plainPng(827, 1169, '#000000')],
    ['blank-between.tif', writeTiff([fax, blankFax])],
    ['photo.jpg', await photoOfNothing(1600, 1200)],
    ['noise.png', await noise(900, 1200)],
    [
      'great.png',
      await raw
        .clone()
        .resize(10_000, Math.round((10_000 * page.height) / page.width), { kernel: 'nearest' })
        .toColourspace('b-w')
        .png()
        .toBuffer(),
    ],
    ['bomb.png', pngOf(60_000, 60_000)],
    ['bomb.tif', tiffOf(60_000, 60_000)],
    ['no-size.png', pngOf(0, 0)],
    ['no-size.tif', tiffOf(0, 0)],
    ['one-pixel.png', await plainPng(1, 1, '#123456')],
    ['strip.png', await plainPng(20_000, 2, '#888888')],
    ['cut.jpg', jpeg.subarray(0, Math.floor(jpeg.length * 0.6))],
    ['cut.png', png.subarray(0, Math.floor(png.length * 0.6))],
    ['cut.tif', tiff.subarray(0, Math.floor(tiff.length * 0.5))],
    ['head-only.jpg', jpeg.subarray(0, 200)],
    ['head-only.png', png.subarray(0, 40)],
    ['second-broken.tif', secondBroken(two, tiff.length)],
    ['pages-in-a-circle.tif', circle(two)],
    ['broken-fax.pdf', pdfOfPictures([fax, garbage(fax)])],
    ['broken-jpx.pdf', pdfOfPictures([fax, jpx])],
    ['broken-jpeg.pdf', pdfOfPictures([fax, { ...scan, data: Buffer.from('no JPEG at all') }])],
    ['bomb.pdf', pdfOfPictures([fax, { ...fax, width: 60_000, height: 60_000 }])],
    ['bomb-mask.pdf', pdfOfPictures([fax, { ...fax, width: 60_000, height: 60_000, colours: '/ImageMask true' }])],
    ['claims-much.pdf', pdfOfPictures([fax, { ...scan, size: '/Width 60000 /Height 60000' }])],
    ['no-size.pdf', pdfOfPictures([fax, { ...scan, size: `/Height ${scan.height}` }])],
    ['no-picture.pdf', pdfOfPictures([fax, { ...scan, named: 'Nothing' }])],
    ['broken-jbig2.pdf', pdfOfPictures([fax, { ...jbig2, data: Buffer.from('nothing of the kind, to be sure') }])],
    ['cut-jpeg.pdf', pdfOfPictures([fax, cut(scan)])],
    ['cut-fax.pdf', pdfOfPictures([fax, cut(fax)])],
    ['cut-jbig2.pdf', pdfOfPictures([fax, cut(jbig2)])],
    ['picture.pdf', png],
    ['no-picture.png', Buffer.from('\x89PNG\r\n\x1a\n and then words', 'latin1')],
  ]
}

/** A scan of several pages that is whole. @param share how much of a sheet each of them is */
export async function wholeScan(pages: number, share = 0.5): Promise<Uint8Array> {
  const fax = await faxPage(await headOfPage(150, share))
  return writeTiff(Array.from({ length: pages }, () => fax))
}

/** The upper half of a page: words enough, in half the time. */
async function headOfPage(dotsPerInch: number, share = 0.5) {
  const [whole] = await drawPages(readFileSync('fixtures/formats/ct-2024-tthc.pdf'), dotsPerInch)
  const height = Math.round(whole!.height * share)
  return { ...whole!, height, data: whole!.data.slice(0, height * whole!.width) }
}

/** Numbers from 0 to 1, the same on every run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

function scrambled(data: Buffer, from: number): Buffer {
  const random = chances(5)
  return Buffer.from(data.map((byte, i) => (i < from ? byte : Math.floor(random.next().value * 256))))
}

function plainPng(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

/** Sky, hills and a sun: nothing to read. */
function photoOfNothing(width: number, height: number): Promise<Buffer> {
  const random = chances(3)
  const data = new Uint8Array(3 * width * height)
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const hill = y > height * (0.6 + 0.08 * Math.sin(x / 130) + 0.04 * Math.sin(x / 37))
      const sun = (x - width * 0.7) ** 2 + (y - height * 0.25) ** 2 < (width * 0.07) ** 2
      const colour = sun
        ? [250, 230, 120]
        : hill
          ? [60, 110 - (y * 40) / height, 50]
          : [120, 160, 230 - (y * 80) / height]
      const grain = (random.next().value - 0.5) * 40
      for (const value of colour) data[at++] = Math.max(0, Math.min(255, value + grain))
    }
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer()
}

function noise(width: number, height: number): Promise<Buffer> {
  const random = chances(9)
  const data = Uint8Array.from({ length: width * height }, () => random.next().value * 256)
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer()
}

/** A head that claims a size, and next to nothing behind it. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const data = Buffer.from('789c63000100000500 01'.replaceAll(' ', ''), 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(checksum(body))
  return Buffer.concat([length, body, sum])
}

/** `crc32` of zlib is not in every Node.js that we run on. */
function checksum(bytes: Buffer): number {
  if (typeof crc32 === 'function') return crc32(bytes)
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

function tiffOf(width: number, height: number): Buffer {
  return writeTiff([{ width, height, dotsPerInch: 200, data: Buffer.from([0, 16, 1, 0, 16, 1]) }])
}

/** The directory of the second page points behind the end of the file. */
function secondBroken(two: Buffer, second: number): Buffer {
  const broken = Buffer.from(two)
  broken.fill(0xee, second, second + 60)
  return broken
}

/** The second page is followed by the first. */
function circle(two: Buffer): Buffer {
  const turned = Buffer.from(two)
  const second = turned.readUInt32LE(8 + 2 + 12 * turned.readUInt16LE(8))
  turned.writeUInt32LE(8, second + 2 + 12 * turned.readUInt16LE(second))
  return turned
}
