import { opensMime } from '../encoding/mime.js'

/** A page inside a "single file web page", and the encoding that its part declares. */
export interface MhtmlPage {
  readonly bytes: Uint8Array
  readonly charset: string | null
}

const DEEPEST = 5
const MOST_PARTS = 5000

/** Whether a file opens with the headers of a MIME message. */
export function isMhtml(bytes: Uint8Array): boolean {
  return opensMime(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))
}

/** The HTML of a MIME message: its first HTML part, which is the page itself; null where it has none. */
export function readMhtml(bytes: Uint8Array): MhtmlPage | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return findPage(whole.replace(/^(?:\xef\xbb\xbf)?\s+/, ''), 0)
}

function findPage(part: string, depth: number): MhtmlPage | null {
  const gap = /\r?\n[ \t]*\r?\n/.exec(part)
  const head = (gap ? part.slice(0, gap.index) : part).replace(/\r?\n[ \t]+/g, ' ')
  const body = gap ? part.slice(gap.index + gap[0].length) : ''
  const type = /^content-type:\s*([^\r\n]*)/im.exec(head)?.[1] ?? ''
  if (/^multipart\//i.test(type)) {
    const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
    const name = boundary?.[1] ?? boundary?.[2]
    if (!name || depth >= DEEPEST) return null
    for (const inner of partsOf(body, `--${name}`)) {
      const page = findPage(inner, depth + 1)
      if (page) return page
    }
    return null
  }
  if (!/^(?:text\/html|application\/xhtml)/i.test(type)) return null
  const charset = /charset\s*=\s*"?([\w:.-]{2,40})/i.exec(type)?.[1] ?? null
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase() ?? ''
  return { bytes: decodeBody(body, encoding), charset }
}

function* partsOf(body: string, delimiter: string): Generator<string> {
  let at = body.indexOf(delimiter)
  for (let count = 0; at >= 0 && count < MOST_PARTS; count++) {
    const start = at + delimiter.length
    if (body.startsWith('--', start)) return
    // the last part of a cut file has no end
    const next = body.indexOf(`\n${delimiter}`, start)
    const end = next < 0 ? body.length : next
    yield body.slice(start, end).replace(/^[ \t]*\r?\n/, '')
    at = next < 0 ? -1 : next + 1
  }
}

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const joined = body.replace(/=[ \t]{0,80}\r?\n/g, '')
  const decoded = joined.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(decoded, 'latin1')
}
