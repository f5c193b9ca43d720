import type { Metadata } from 'sharp'

export interface PictureDensity {
  /** Dots an inch. */
  readonly across: number
  readonly down: number
}

interface Size {
  readonly width: number
  readonly height: number
}

const A4_SHORT = 8.27
const A4_LONG = 11.69
/** Inches of the short side of a sheet of paper that is fed to a scanner: from a slip of A6 to A2. */
const SHORT_SIDES = [4, 17] as const
/** Cameras and drawing programs write these without meaning them. */
const MEANINGLESS = [1, 72, 96]

/**
 * What the file says, where a sheet of paper would come of it; else as if the picture were a sheet of A4.
 * @param directory of a TIFF, from 0
 */
export function pictureDensity(bytes: Uint8Array, directory: number, head: Metadata, upright: Size): PictureDensity {
  const told = head.format === 'tiff' ? (tiffDensity(bytes, directory) ?? squareDensity(head)) : squareDensity(head)
  if (told !== null) {
    const turned = upright.width !== head.width
    const density = turned ? { across: told.down, down: told.across } : told
    const short = Math.min(upright.width / density.across, upright.height / density.down)
    const meant = !MEANINGLESS.includes(Math.round(density.across)) || Math.abs(short - A4_SHORT) < 0.5
    if (meant && short >= SHORT_SIDES[0] && short <= SHORT_SIDES[1]) return density
  }
  const short = Math.min(upright.width, upright.height) / A4_SHORT
  const long = Math.max(upright.width, upright.height) / A4_LONG
  // The side that says less: part of a sheet is photographed more often than more than a sheet.
  const guessed = Math.max(Math.min(short, long), 1)
  return { across: guessed, down: guessed }
}

function squareDensity(head: Metadata): PictureDensity | null {
  const density = head.density ?? 0
  return density > 0 ? { across: density, down: density } : null
}

const X_RESOLUTION = 282
const Y_RESOLUTION = 283
const RESOLUTION_UNIT = 296
const CENTIMETRE = 3
/** Fax of standard quality has 204 dots an inch across and 98 down, which only the tags of the file tell. */
function tiffDensity(bytes: Uint8Array, wanted: number): PictureDensity | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const little = view.getUint16(0) === 0x4949
    if (view.getUint16(2, little) !== 42) return null
    let directory = view.getUint32(4, little)
    for (let skipped = 0; skipped < wanted; skipped++) {
      directory = view.getUint32(directory + 2 + 12 * view.getUint16(directory, little), little)
    }
    const entries = view.getUint16(directory, little)
    const found = new Map<number, number>()
    for (let entry = 0; entry < entries; entry++) {
      const at = directory + 2 + 12 * entry
      const tag = view.getUint16(at, little)
      if (tag === RESOLUTION_UNIT) found.set(tag, view.getUint16(at + 8, little))
      if (tag !== X_RESOLUTION && tag !== Y_RESOLUTION) continue
      const place = view.getUint32(at + 8, little)
      found.set(tag, view.getUint32(place, little) / view.getUint32(place + 4, little))
    }
    const inch = found.get(RESOLUTION_UNIT) === CENTIMETRE ? 2.54 : 1
    const across = (found.get(X_RESOLUTION) ?? 0) * inch
    const down = (found.get(Y_RESOLUTION) ?? 0) * inch
    return across > 0 && down > 0 && Number.isFinite(across + down) ? { across, down } : null
  } catch {
    return null
  }
}
