/** A grey picture, row by row from the top left corner: 0 black … 255 white, `width * height` bytes. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Pixels from the top left corner of a picture; `right` and `bottom` are one past the last. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
