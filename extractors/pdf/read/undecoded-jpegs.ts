/** How the data of a JPEG begin. */
const START = Buffer.from([0xff, 0xd8, 0xff])
/** What stands before the data of a stream: `stream` and an end of line. */
const STREAM = Buffer.from('stream', 'latin1')
const LINE_FEED = 0x0a
const RETURN = 0x0d

/**
 * Takes the sign of a JPEG away from every stream that begins with one, in place. pdf.js decodes each picture that a page draws, a scanned
 * page in some 60 ms, though nobody looks at it here: where it stands and how many points it has are told by the page and by
 * the dictionary of the stream. Data without the sign are given up at once.
 */
export function leaveJpegsUndecoded(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = file.indexOf(START); at !== -1; at = file.indexOf(START, at + START.length)) {
    if (beginsStream(file, at)) file[at] = 0
  }
}

/** Whether `at` is the first byte of a stream's data. */
function beginsStream(file: Buffer, at: number): boolean {
  let end = at
  if (file[end - 1] === LINE_FEED) end--
  if (file[end - 1] === RETURN) end--
  return end < at && end >= STREAM.length && file.compare(STREAM, 0, STREAM.length, end - STREAM.length, end) === 0
}
