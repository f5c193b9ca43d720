import { openZip, type ZipLimits } from '../extractors/container/open-zip.js'
import { detectFormat } from '../extractors/index.js'
import { type Refusal, refusals } from './refusals.js'

/** A file of a ZIP archive, or an input that is none; its path goes on from the archive's: `van-ban.zip/2024/kh-01.docx`. */
export type Member =
  | { readonly path: string; readonly bytes: Uint8Array; readonly refusal: null }
  | { readonly path: string; readonly bytes: null; readonly refusal: Refusal }

/** Archives in archives in archives are opened, deeper ones are not. */
const DEEPEST = 3

const limits = (maxBytes: number): ZipLimits => ({
  entries: 20_000,
  part: maxBytes,
  total: 8 * 1024 * 1024 * 1024,
  ratio: 250,
})

/**
 * The documents in a file: itself, or where it is a ZIP archive its files, one unpacked at a time, in the order of their names.
 * What an archive holds and is not given out says why.
 */
export function* membersOf(path: string, bytes: Uint8Array, maxBytes: number, depth = 0): Generator<Member> {
  if (!isArchive(bytes, path)) {
    yield { path, bytes, refusal: null }
    return
  }
  const refused = (refusal: Refusal): Member => ({ path, bytes: null, refusal })
  if (depth >= DEEPEST) {
    yield refused(refusals.tooDeep(DEEPEST))
    return
  }
  const zip = openZip(bytes, limits(maxBytes))
  if (zip === null) {
    yield refused(refusals.damagedArchive())
    return
  }
  if (zip === 'too-many') {
    yield refused(refusals.tooManyMembers(limits(maxBytes).entries))
    return
  }
  const names = zip.names.filter(isDocument).sort()
  // Of a cut archive the last files are gone: what is left is read, and the archive itself says so.
  if (zip.salvaged) yield refused(refusals.damagedArchive())
  else if (names.length === 0) yield refused(refusals.noMembers())
  for (const name of names) {
    const below = `${path}/${name}`
    const unpacked = zip.read(name)
    if (unpacked === null) continue
    if (unpacked.problem !== null) yield { path: below, bytes: null, refusal: refusals.member(unpacked.problem) }
    else if (unpacked.bytes.length === 0) yield { path: below, bytes: null, refusal: refusals.empty() }
    else if (unpacked.cut) yield { path: below, bytes: null, refusal: refusals.member('damaged') }
    else yield* membersOf(below, unpacked.bytes, maxBytes, depth + 1)
  }
}

function isArchive(bytes: Uint8Array, path: string): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && detectFormat(bytes, path) === 'zip'
}

/** Neither a folder nor what desktops put beside files. */
function isDocument(name: string): boolean {
  if (name.endsWith('/')) return false
  return !name
    .split('/')
    .some(
      (part) =>
        /^\.(?!\.?$)/.test(part) || part.startsWith('~$') || /^(?:__MACOSX|Thumbs\.db|desktop\.ini)$/.test(part),
    )
}
