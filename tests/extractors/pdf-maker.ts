import type { Encryption } from './pdf-encryption.js'

/** An object of a PDF: its dictionary or value as PDF writes it, and the bytes of its stream where it has one. */
export interface PdfObject {
  readonly value: string
  readonly stream?: string
}

export interface PdfPageParts {
  /** Operators, as PDF writes them. */
  readonly content: string
  /** `[left bottom right top]` in points. */
  readonly mediaBox?: string
  /** More entries of the page's dictionary: `/Rotate 90`. */
  readonly entries?: string
  /** More entries of its resources: `/XObject << /X 10 0 R >>`. */
  readonly resources?: string
}

/** Objects of one's own are numbered from here in the order in which they are given. */
export const FIRST_OWN_OBJECT = 10

/**
 * A small PDF: fonts /F1 Times-Roman, /F2 Times-Bold, /F3 Courier (every letter 0.6 of its size wide) on every page.
 * @param objects numbered from `FIRST_OWN_OBJECT`
 */
export function makePdf(
  pages: readonly PdfPageParts[],
  objects: readonly PdfObject[] = [],
  catalogue = '',
  encryption?: Encryption,
): Uint8Array {
  const all = new Map<number, PdfObject>()
  const firstPage = FIRST_OWN_OBJECT + objects.length
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`)
  const font = (name: string) => ({
    value: `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`,
  })
  all.set(1, { value: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>` })
  all.set(2, { value: `<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>` })
  all.set(3, font('Times-Roman'))
  all.set(4, font('Times-Bold'))
  all.set(5, font('Courier'))
  for (const [index, object] of objects.entries()) all.set(FIRST_OWN_OBJECT + index, object)
  for (const [index, { content, mediaBox, entries, resources }] of pages.entries()) {
    const number = firstPage + 2 * index
    const fonts = '/Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >>'
    all.set(number, {
      value: `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox ?? '[0 0 600 800]'} /Contents ${number + 1} 0 R /Resources << ${resources?.includes('/Font') ? '' : fonts} ${resources ?? ''} >> ${entries ?? ''} >>`,
    })
    all.set(number + 1, { value: '<< >>', stream: content })
  }
  return write(all, encryption)
}

function write(objects: ReadonlyMap<number, PdfObject>, encryption: Encryption | undefined): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  const highest = Math.max(...objects.keys())
  for (const [number, { value, stream }] of objects) {
    offsets.set(number, file.length)
    const dictionary = stream === undefined ? value : value.replace(/>>$/, `/Length ${stream.length} >>`)
    const bytes = stream === undefined ? '' : (encryption?.encrypt(number, stream) ?? stream)
    const body = stream === undefined ? dictionary : `${dictionary}\nstream\n${bytes}\nendstream`
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  const entry = (number: number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  }
  const table = Array.from({ length: highest + 1 }, (_, number) => entry(number)).join('')
  file += `xref\n0 ${highest + 1}\n${table}trailer\n<< /Size ${highest + 1} /Root 1 0 R ${encryption?.trailer ?? ''} >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
