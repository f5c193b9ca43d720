/** No page is drawn larger; a sheet of A3 at 400 dots an inch has 31 million pixels. */
export const MAX_PAGE_PIXELS = 40_000_000

/**
 * What the engine reads best, measured on prose of 14 points from outlines and from scans of 75 to 300 dots an inch: characters misread at 150, 200 and 300
 * are 0.6, 0.6 and 0.9 in a hundred. Print of 8 points would like 300, which costs twice the time.
 */
export const READING_RESOLUTION = 200
/** Scans about as fine as that are taken as they are: drawing them anew would blur them. */
const LEFT_ALONE = [170, 240] as const
const INCH = 72
const A4_WIDTH = 8.27
const A4_SHAPE = Math.SQRT2

/** Widths in inches of sheets that are held upright: A3, A4, A5, Letter. */
const SHEETS: readonly (readonly [width: number, height: number])[] = [
  [11.69, 16.54],
  [A4_WIDTH, 11.69],
  [5.83, 8.27],
  [8.5, 11],
  [8.5, 14],
]
const SHEET_TOLERANCE = 0.06
const SHAPE_TOLERANCE = 0.04

/**
 * Dots an inch in which a page is drawn for reading.
 * @param width points
 * @param height points
 * @param native dots an inch of the picture that fills the page; null where it is drawn from outlines
 */
export function readingResolution(width: number, height: number, native: number | null): number {
  const finer = shrinkage(width / INCH, height / INCH)
  const wanted = native === null ? READING_RESOLUTION : fitNative(native * finer) / finer
  return within(width, height, wanted)
}

function fitNative(native: number): number {
  return native >= LEFT_ALONE[0] && native <= LEFT_ALONE[1] ? native : READING_RESOLUTION
}

/**
 * Programs that make a PDF of pictures often take 72 or 96 dots for an inch: the page is then several times as large as the sheet was. How many times
 * finer the sheet was scanned than the page says; 1 for pages of the size of a sheet.
 * @param width inches
 * @param height inches
 */
export function shrinkage(width: number, height: number): number {
  const [short, long] = width < height ? [width, height] : [height, width]
  const near = (a: number, b: number) => Math.abs(a / b - 1) < SHEET_TOLERANCE
  if (SHEETS.some(([w, h]) => near(short, w) && near(long, h))) return 1
  return Math.abs(long / short / A4_SHAPE - 1) < SHAPE_TOLERANCE ? short / A4_WIDTH : 1
}

function within(width: number, height: number, dotsPerInch: number): number {
  return Math.min(dotsPerInch, INCH * Math.sqrt(MAX_PAGE_PIXELS / Math.max(width * height, 1)))
}
