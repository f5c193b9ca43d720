import { readFileSync } from 'node:fs'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { GreyPicture } from '../../../workers/ocr/picture.js'

const DOTS_PER_POINT = 1 / 72

/** A page of a PDF in grey, and how many letters its text layer has. */
export async function renderPage(
  path: string,
  page: number,
  dotsPerInch: number,
): Promise<{ picture: GreyPicture; letters: number }> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(readFileSync(path))
    const sheet = document.getPage(page - 1)
    const letters = sheet.getText().normalize('NFC').replace(/\s/g, '').length
    const { data, width, height } = await sheet.render({
      scale: dotsPerInch * DOTS_PER_POINT,
      colorSpace: 'BGRA',
      render: 'bitmap',
    })
    const grey = new Uint8Array(width * height)
    for (let i = 0; i < grey.length; i++) grey[i] = data[4 * i + 1]!
    document.destroy()
    return { picture: { width, height, data: grey }, letters }
  } finally {
    library.destroy()
  }
}

/** A part of a picture. */
export function crop(picture: GreyPicture, top: number, bottom: number): GreyPicture {
  const { width, data } = picture
  return { width, height: bottom - top, data: data.slice(top * width, bottom * width) }
}
