import { type Jbig2Segment, jbig2Segments } from './coded-ends.js'
import { dataOf, filtersOf, imagesOf } from './pdf-images.js'
import type { Pdfium } from './pdfium.js'

/** A picture in group 4, black where its runs are. */
interface FaxPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * A picture in JBIG2 may be one region in the coding of fax machines, which the drawer leaves white without a word. Such pictures are
 * replaced by the same in group 4. Call before the page is drawn.
 */
export function replaceFaxRegions(pdfium: Pdfium, page: number): void {
  for (const image of imagesOf(pdfium, page)) {
    if (filtersOf(pdfium, image).at(-1) !== 'JBIG2Decode') continue
    const fax = faxRegion(jbig2Segments(dataOf(pdfium, image)) ?? [])
    if (fax !== null) replace(pdfium, image, fax)
  }
}

const PAGE = 48
const REGIONS: readonly number[] = [38, 39]
const REGION_HEAD = 17
const MMR = 1

/** The one region of a picture, where it is coded so and fills it (ITU-T T.88, 7.4.1, 7.4.6, 7.4.8). */
export function faxRegion(segments: readonly Jbig2Segment[]): FaxPicture | null {
  const head = segments.find(({ type }) => type === PAGE)?.data
  const drawn = segments.filter(({ type }) => type > 0 && type < PAGE)
  const region = drawn[0]
  if (head === undefined || head.length < 8 || region === undefined || drawn.length > 1) return null
  const { type, data } = region
  if (!REGIONS.includes(type) || data.length <= REGION_HEAD + 1 || (data[REGION_HEAD]! & MMR) === 0) return null
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height, left, top] = [0, 4, 8, 12].map((at) => view.getUint32(at)) as [number, number, number, number]
  const wide = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0)
  if (left !== 0 || top !== 0 || width !== wide) return null
  return { width, height, data: data.subarray(REGION_HEAD + 1) }
}

/** The drawer decodes group 4 as a picture of a file: one of one page is made for it. */
function replace(pdfium: Pdfium, image: number, fax: FaxPicture): void {
  const file = fileOf(fax)
  const place = pdfium.wasmExports.malloc(file.length)
  if (place === 0) return
  pdfium.HEAPU8.set(file, place)
  const document = pdfium._FPDF_LoadMemDocument(place, file.length, 0)
  const page = document === 0 ? 0 : pdfium._FPDF_LoadPage(document, 0)
  if (page !== 0) {
    const bitmap = pdfium._FPDFImageObj_GetBitmap(pdfium._FPDFPage_GetObject(page, 0))
    if (bitmap !== 0) {
      pdfium._FPDFImageObj_SetBitmap(0, 0, image, bitmap)
      pdfium._FPDFBitmap_Destroy(bitmap)
    }
    pdfium._FPDF_ClosePage(page)
  }
  if (document !== 0) pdfium._FPDF_CloseDocument(document)
  pdfium.wasmExports.free(place)
}

function fileOf({ width, height, data }: FaxPicture): Uint8Array {
  const parts = [
    '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >> endobj\n',
    '4 0 obj << /Length 21 >> stream\nq 9 0 0 9 0 0 cm /I Do\nendstream endobj\n',
    `5 0 obj << /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 `,
    `/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns ${width} /Rows ${height} >> /Length ${data.length} >> stream\n`,
    data,
    '\nendstream endobj\ntrailer << /Root 1 0 R /Size 6 >>\n%%EOF\n',
  ]
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
}
