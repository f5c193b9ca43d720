import type { PageBox } from '../page-content.js'
import type { FontLooks } from './font-looks.js'
import type { Matrix } from './matrix.js'

/** What `q` and `Q` keep and bring back. Colours are 0xRRGGBB; null where it is a pattern or a shading. */
export interface GraphicsState {
  ctm: Matrix
  clip: PageBox
  fill: number | null
  stroke: number | null
  fillAlpha: number
  strokeAlpha: number
  /** Of the transparency groups around. */
  groupAlpha: number
  /** Another blend mode than the normal one, or a mask: paint lets its ground show through. */
  blended: boolean
  /** Set by pdf.js around a picture that has a mask. */
  masked: boolean
  lineWidth: number
  font: FontLooks | null
  fontSize: number
  charSpacing: number
  wordSpacing: number
  /** 1 is the width that the font has. */
  horizontalScale: number
  rise: number
  leading: number
  renderingMode: number
}

export function initialState(ctm: Matrix, clip: PageBox): GraphicsState {
  return {
    ctm,
    clip,
    fill: 0,
    stroke: 0,
    fillAlpha: 1,
    strokeAlpha: 1,
    groupAlpha: 1,
    blended: false,
    masked: false,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    rise: 0,
    leading: 0,
    renderingMode: 0,
  }
}

/** `#1a2b3c` as pdf.js gives colours. */
export function colourOf(hex: unknown): number | null {
  return typeof hex === 'string' && hex.startsWith('#') ? Number.parseInt(hex.slice(1), 16) : null
}

/** 0 black … 1 white, as the eye weighs the three colours; a pattern counts as grey. */
export function lightnessOf(colour: number | null): number {
  if (colour === null) return 0.5
  return (((colour >> 16) & 255) * 0.299 + ((colour >> 8) & 255) * 0.587 + (colour & 255) * 0.114) / 255
}

/** Red, blue … as against black, grey and white. The slack is for dark tints that print as black. */
export function isColoured(colour: number | null): boolean {
  if (colour === null) return false
  const parts = [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]
  return Math.max(...parts) - Math.min(...parts) > 48
}
