import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../extractors/pdf/read/open-document.js'
import { loadPdfJs } from '../../extractors/pdf/read/pdfjs.js'
import { readPage } from '../../extractors/pdf/read/read-page.js'
import { leaveJpegsUndecoded } from '../../extractors/pdf/read/undecoded-jpegs.js'

const JPEG = '\xff\xd8\xff\xe0...'

function broken(text: string): string {
  const bytes = new Uint8Array(Buffer.from(text, 'latin1'))
  leaveJpegsUndecoded(bytes)
  return Buffer.from(bytes).toString('latin1')
}

describe('JPEGs that nobody looks at', () => {
  it('lose their sign where they are the data of a stream', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(broken(`<< /Filter /DCTDecode >>\nstream${end}${JPEG}\nendstream`)).toBe(
        `<< /Filter /DCTDecode >>\nstream${end}\x00\xd8\xff\xe0...\nendstream`,
      )
    }
    const two = `stream\n${JPEG}\nendstream stream\r\n${JPEG}`
    expect(broken(two)).toBe(two.replaceAll('\xff\xd8', '\x00\xd8'))
  })

  it('stay where they only stand somewhere', () => {
    for (const text of [
      JPEG,
      `\n${JPEG}`,
      `stream${JPEG}`,
      `strean\n${JPEG}`,
      `stream\n ${JPEG}`,
      `stream\n\n${JPEG}`,
    ]) {
      expect(broken(text)).toBe(text)
    }
  })

  it('a page of one tells where it stands and its resolution; the bytes of the file stay', async () => {
    const bytes = new Uint8Array(readFileSync('fixtures/scans/ct-2024-tthc-grey.pdf'))
    const before = bytes.slice()
    const pdfjs = await loadPdfJs()
    const opened = await openDocument(pdfjs, bytes, null, false)
    if (typeof opened === 'string') throw new Error(opened)
    const page = await readPage(pdfjs, await opened.page(1), 1, null, 1000)
    await opened.close()
    expect(page.fault).toBeNull()
    expect(page.images).toHaveLength(1)
    const [{ left, top, right, bottom, dotsPerInch }] = page.images as [(typeof page.images)[0]]
    expect([left, top]).toEqual([0, 0])
    expect(right).toBeCloseTo(page.width, 0)
    expect(bottom).toBeCloseTo(page.height, 0)
    expect(dotsPerInch).toBeGreaterThan(90)
    expect(bytes).toEqual(before)
  })
})
