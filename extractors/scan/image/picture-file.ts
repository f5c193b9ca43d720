import type { Metadata, Sharp } from 'sharp'
import type { ExtractionRefusal } from '../../extraction.js'
import { DAMAGED, type DrawnPage, type PagePictures, TOO_LARGE } from './page-pictures.js'
import { pictureDensity } from './picture-density.js'
import { pictureOf } from './pixels.js'
import { MAX_PAGE_PIXELS, readingResolution } from './resolution.js'
import { tiffPages } from './tiff-pages.js'

type Open = (page: number, failOn: 'error' | 'none') => Sharp

/** Decoded row by row; a sheet of A1 at 400 dots an inch has 124 million. */
const MAX_FILE_PIXELS = 250_000_000
/** All pages of a file: 2000 sheets of A4 at 400 dots an inch. */
const MAX_TOTAL_PIXELS = 32_000_000_000
const MAX_PAGES = 2000
const INCH = 72

/** Opens a picture: PNG, JPEG, WebP, GIF, AVIF, TIFF with one page or many. Nothing but its head is decoded. */
export async function openPicture(bytes: Uint8Array): Promise<PagePictures | ExtractionRefusal> {
  if (bytes.length === 0) return damagedPicture
  const { default: sharp } = await import('sharp')
  const open: Open = (page, failOn) => sharp(bytes, { page, failOn, limitInputPixels: MAX_FILE_PIXELS })
  // The head of a picture that is too large is read all the same, so that the refusal can say so.
  const head = await sharp(bytes, { limitInputPixels: false, failOn: 'none' })
    .metadata()
    .catch(() => null)
  if (head === null || !(head.width > 0 && head.height > 0)) return damagedPicture
  const directories = head.format === 'tiff' ? directoriesOf(bytes, head.pages ?? 1) : [0]
  const pageCount = directories.length
  const pixels = head.width * (head.pageHeight ?? head.height)
  if (pageCount > MAX_PAGES || pixels * pageCount > MAX_TOTAL_PIXELS) return tooManyPages
  if (pageCount === 1 && pixels > MAX_FILE_PIXELS) return tooLargePicture
  return {
    pageCount,
    page: async (number) => {
      const directory = directories[number - 1]
      return directory === undefined ? DAMAGED : drawPage(open, bytes, number, directory).catch(() => DAMAGED)
    },
    close: () => undefined,
  }
}

/** A page whose entry is broken is a page, too: it cannot be drawn. */
function directoriesOf(bytes: Uint8Array, drawn: number): number[] {
  const { directories, whole } = tiffPages(bytes)
  const last = directories.at(-1) ?? -1
  return whole ? [...directories] : [...directories, Math.max(drawn - 1, last + 1)]
}

/** @param directory of a TIFF, from 0 */
async function drawPage(open: Open, bytes: Uint8Array, number: number, directory: number): Promise<DrawnPage> {
  const head = await open(directory, 'none')
    .metadata()
    .catch((error: unknown) => (/pixel limit/.test(String(error)) ? 'too-large' : null))
  if (head === 'too-large') return TOO_LARGE
  if (head === null) return DAMAGED
  const whole = await decode(open(directory, 'error'), bytes, number, directory, head).catch(() => null)
  if (whole !== null) return { picture: whole, fault: null }
  const part = await decode(open(directory, 'none'), bytes, number, directory, head).catch(() => null)
  return part === null ? DAMAGED : { picture: part, fault: 'cut-short' }
}

async function decode(picture: Sharp, bytes: Uint8Array, number: number, directory: number, head: Metadata) {
  const upright = head.autoOrient ?? head
  const { across, down } = pictureDensity(bytes, directory, head, upright)
  const dotsPerInch = readingResolution(
    (upright.width / across) * INCH,
    (upright.height / down) * INCH,
    Math.min(across, down),
  )
  const fit = Math.min(
    1,
    Math.sqrt(MAX_PAGE_PIXELS / (((upright.width * upright.height) / across / down) * dotsPerInch ** 2)),
  )
  const width = Math.max(Math.round((upright.width * dotsPerInch * fit) / across), 1)
  const height = Math.max(Math.round((upright.height * dotsPerInch * fit) / down), 1)
  const grey = head.channels <= 2 && /^(?:b-w|grey16)$/.test(head.space)
  let turned = picture.autoOrient()
  if (head.hasAlpha) turned = turned.flatten({ background: '#ffffff' })
  if (width !== upright.width || height !== upright.height) {
    turned = turned.resize(width, height, { fit: 'fill', kernel: 'cubic' })
  }
  const { data, info } = await turned
    .toColourspace(grey ? 'b-w' : 'srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  if (info.channels === 1) {
    return {
      number,
      grey: { width: info.width, height: info.height, data: pixels },
      colour: null,
      dotsPerInch: dotsPerInch * fit,
    }
  }
  return pictureOf(number, info.width, info.height, pixels, dotsPerInch * fit)
}

const damagedPicture: ExtractionRefusal = {
  status: 'quarantined',
  code: 'damaged',
  message: {
    vi: 'Tệp ảnh bị hỏng, không đọc được: hãy quét lại hoặc lấy bản khác.',
    en: 'The picture is damaged and could not be read: scan it again or get another copy.',
  },
}

const tooLargePicture: ExtractionRefusal = {
  status: 'quarantined',
  code: 'too-large',
  message: {
    vi: 'Ảnh quá lớn (trên 250 triệu điểm), không đọc: hãy quét lại ở 300 điểm mỗi inch.',
    en: 'The picture is too large (over 250 million pixels) and was not read: scan it again at 300 dots an inch.',
  },
}

const tooManyPages: ExtractionRefusal = {
  status: 'quarantined',
  code: 'too-large',
  message: {
    vi: 'Tệp ảnh có quá nhiều trang hoặc quá lớn, không đọc: hãy tách thành từng văn bản, quét ở 300 điểm mỗi inch.',
    en: 'The file has too many pages, or too large ones, and was not read: split it into single documents, scanned at 300 dots an inch.',
  },
}
