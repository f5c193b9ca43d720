import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { codedEnd, jbig2Segments } from '../../../../extractors/scan/image/coded-ends.js'
import { openPdfPictures } from '../../../../extractors/scan/image/pdf-pictures.js'

interface Page {
  readonly width: number
  readonly height: number
  readonly dotsPerInch: number
  readonly data: Uint8Array
}
interface Picture extends Page {
  readonly filter: string
  readonly blackIsOne?: boolean
  readonly globals?: Buffer
}
const folder = '../../../../fixtures/make/scans'
const { drawPages, faxPage, greyScan } = (await import(`${folder}/pictures.mjs`)) as {
  drawPages(bytes: Uint8Array, dotsPerInch: number): Promise<Page[]>
  faxPage(page: Page): Promise<Picture>
  greyScan(page: Page, skew: number): Promise<Picture>
}
const { pdfOfPictures } = (await import(`${folder}/picture-pdf.mjs`)) as {
  pdfOfPictures(pictures: readonly Picture[]): Buffer
}
const { genericRegion, faxRegion, symbolRegion } = (await import(`${folder}/jbig2.mjs`)) as {
  genericRegion(page: Page): Buffer
  faxRegion(page: Page, strip: Uint8Array): Buffer
  symbolRegion(page: Page): { globals: Buffer; data: Buffer }
}

/** The same page in every coding of scanners: the upper half of one of words, one bit a pixel. */
const codings = new Map<string, Picture>()
beforeAll(async () => {
  const [whole] = await drawPages(readFileSync('fixtures/formats/ct-2024-tthc.pdf'), 200)
  const height = whole!.height >> 1
  const page = { ...whole!, height, data: whole!.data.slice(0, height * whole!.width).map((v) => (v < 128 ? 0 : 255)) }
  const jbig2 = (data: Buffer, globals?: Buffer): Picture => ({
    ...page,
    filter: 'JBIG2Decode',
    data,
    ...(globals && { globals }),
  })
  // its runs of black are those of the bit 1, which is black in JBIG2
  const negative = await faxPage({ ...page, data: page.data.map((v) => 255 - v) })
  const symbols = symbolRegion(page)
  codings.set('plain', {
    ...page,
    filter: 'ASCIIHexDecode',
    data: Buffer.from(`${Buffer.from(page.data).toString('hex')}>`),
  })
  codings.set('JPEG', await greyScan(page, 0))
  codings.set('CCITT', await faxPage(page))
  codings.set('CCITT of the same', { ...negative, blackIsOne: !negative.blackIsOne })
  codings.set('JBIG2, generic', jbig2(genericRegion(page)))
  codings.set('JBIG2, in fax coding', jbig2(faxRegion(page, negative.data)))
  codings.set('JBIG2, symbols', jbig2(symbols.data, symbols.globals))
}, 20_000)

async function drawn(picture: Picture) {
  const pictures = await openPdfPictures(pdfOfPictures([picture]), null)
  if (typeof pictures === 'string') throw new Error(pictures)
  const page = await pictures.page(1, 200)
  pictures.close()
  return page
}

const jbig2s = ['JBIG2, generic', 'JBIG2, in fax coding', 'JBIG2, symbols']

describe('a page of a PDF', () => {
  it.each([
    ['JBIG2, generic', 'plain'],
    ['JBIG2, in fax coding', 'CCITT of the same'],
    ['JBIG2, symbols', 'plain'],
  ])('is the same in %s', async (coding, other) => {
    const { picture, fault } = await drawn(codings.get(coding)!)
    expect(fault).toBeNull()
    const plain = await drawn(codings.get(other)!)
    expect(plain.fault).toBeNull()
    expect(Buffer.compare(picture!.grey.data, plain.picture!.grey.data)).toBe(0)
  })

  it.each(['JPEG', 'CCITT', ...jbig2s])('that is cut short in %s is said to be', async (coding) => {
    const whole = codings.get(coding)!
    expect((await drawn(whole)).fault).toBeNull()
    const { fault } = await drawn({ ...whole, data: whole.data.subarray(0, Math.floor(whole.data.length * 0.6)) })
    // of symbols the page is lost whole: what is cut is where they stand
    expect(fault).toBe(coding === 'JBIG2, symbols' ? 'damaged' : 'cut-short')
  })

  it.each([
    ['DCTDecode', 'no JPEG at all'],
    ['JPXDecode', '\0\0\0\x0cjP  \r\n\x87\n garbage of a stream'],
    ['JBIG2Decode', 'nothing of the kind, to be sure'],
  ])('with a picture that is none (%s) is broken, and not blank', async (filter, data) => {
    const { picture, fault } = await drawn({ ...codings.get('CCITT')!, filter, data: Buffer.from(data, 'latin1') })
    expect(picture === null || fault === 'cut-short').toBe(true)
    expect(fault).not.toBeNull()
  })

  it('of white is blank, and not broken', async () => {
    const { width, height, dotsPerInch } = codings.get('CCITT')!
    const white = { width, height, dotsPerInch, data: new Uint8Array(width * height).fill(255) }
    for (const picture of [await faxPage(white), await greyScan(white, 0)])
      expect((await drawn(picture)).fault).toBeNull()
    const jbig2 = { ...white, filter: 'JBIG2Decode', data: genericRegion(white) }
    expect((await drawn(jbig2)).fault).toBeNull()
  })
})

describe('the end of coded data', () => {
  it('is seen behind what writers put after it', () => {
    for (const filter of ['JPEG', 'CCITT'].map((coding) => codings.get(coding)!)) {
      const padded = Buffer.concat([filter.data, Buffer.from('\0\0\r\n')])
      expect(codedEnd(filter.filter, padded)).toBe('whole')
    }
  })

  it('need not be there where the lines before it are empty, nor in group 3', () => {
    const data = codings.get('CCITT')!.data
    expect(codedEnd('CCITTFaxDecode', Buffer.concat([data.subarray(0, 5000), Buffer.from([0xff, 0xff, 0x80])]))).toBe(
      'whole',
    )
    expect(codedEnd('CCITTFaxDecode', Buffer.from([0, 0x1b, 0x35, 0x28]))).toBe('whole')
  })

  it('of JBIG2 is that of a segment', () => {
    const { data } = codings.get('JBIG2, generic')!
    expect(jbig2Segments(data)!.map(({ type }) => type)).toEqual([48, 38])
    for (const length of [1, 20, 30, 45, data.length - 1]) {
      expect(codedEnd('JBIG2Decode', data.subarray(0, length))).not.toBe('whole')
    }
  })
})
