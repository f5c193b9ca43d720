import type { Bilingual } from '../../../schema/index.js'
import type { PagePicture } from '../page-picture.js'

/** `cut-short`: the file ends within the picture; what came before it is there, and the rest is of one grey. */
export type PictureFault = 'damaged' | 'cut-short' | 'too-large'

/** A page as a picture, or what was wrong with it; both where a part of it could be had. */
export interface DrawnPage {
  readonly picture: PagePicture | null
  readonly fault: PictureFault | null
}

/** A file whose pages can be had as pictures, one at a time. */
export interface PagePictures {
  readonly pageCount: number
  /**
   * Never throws.
   * @param number from 1
   * @param nativeDotsPerInch of the picture that fills a page of a PDF; null where the page is drawn from outlines, or where it is not known
   */
  page(number: number, nativeDotsPerInch: number | null): Promise<DrawnPage>
  close(): void
}

export const DAMAGED: DrawnPage = { picture: null, fault: 'damaged' }
export const TOO_LARGE: DrawnPage = { picture: null, fault: 'too-large' }

/** What is wrong with a picture, for people. */
export function pictureFaultMessage(fault: PictureFault, page: number): Bilingual {
  switch (fault) {
    case 'damaged':
      return {
        vi: `Ảnh của trang ${page} bị hỏng, không đọc được: hãy quét lại trang này.`,
        en: `The picture of page ${page} is damaged and could not be read: scan the page again.`,
      }
    case 'cut-short':
      return {
        vi: `Ảnh của trang ${page} bị cắt cụt: chỉ đọc phần còn lại; hãy lấy bản khác hoặc quét lại.`,
        en: `The picture of page ${page} is cut short: only what is left of it was read; get another copy or scan it again.`,
      }
    case 'too-large':
      return {
        vi: `Ảnh của trang ${page} quá lớn, không đọc: hãy quét lại ở 300 điểm mỗi inch.`,
        en: `The picture of page ${page} is too large and was not read: scan it again at 300 dots an inch.`,
      }
  }
}
