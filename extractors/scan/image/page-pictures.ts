import type { PagePicture } from '../page-picture.js'

/** `cut-short`: the picture ends before the page does, or one of several is missing; what is there is drawn. */
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
