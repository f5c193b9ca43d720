import { describe, expect, it } from 'vitest'
import { decodeText, detectFormat, extract } from '../../extractors/index.js'

const words = 'Kế hoạch số 5 của Ủy ban nhân dân tỉnh Mẫu, đúng hạn.'
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decodeText', () => {
  it.each([
    ['utf-8', Buffer.from(words)],
    ['utf-8', Buffer.from(`\ufeff${words}`)],
    ['utf-16le', utf16(`\ufeff${words}`, false)],
    ['utf-16be', utf16(`\ufeff${words}`, true)],
    ['utf-16le', utf16(words, false)],
    ['utf-16be', utf16(words, true)],
  ])('%s', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words, encoding, notices: [] })
  })

  it('makes one line end of all', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\vd\fe\u0085f\u2028g\n')).text).toBe('a\nb\nc\nd\ne\nf\ng\n')
  })

  it('replaces damaged bytes and says how many and where', () => {
    const bytes = Buffer.concat([Buffer.from('Kế hoạch\nđợt '), Buffer.from([0xff, 0xfe]), Buffer.from(' của tỉnh')])
    const { text, encoding, notices } = decodeText(bytes)
    expect(encoding).toBe('utf-8')
    expect(text).toBe('Kế hoạch\nđợt \ufffd\ufffd của tỉnh')
    expect(notices).toHaveLength(1)
    expect(notices[0]!.code).toBe('invalid-encoding')
    expect(notices[0]!.message.en).toContain('2 bytes')
    expect(notices[0]!.message.en).toContain('20 (2)')
  })

  it('reads windows-1258 where its tone marks follow vowels', () => {
    const bytes = Buffer.from([0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68])
    expect(decodeText(bytes)).toMatchObject({ text: 'Kế hoạch', encoding: 'windows-1258' })
  })

  it('leaves text in an 8-bit font to the stages that know fonts', () => {
    const bytes = Buffer.from('KÕ ho¹ch n¨m', 'latin1')
    expect(decodeText(bytes)).toMatchObject({ text: 'KÕ ho¹ch n¨m', encoding: 'windows-1252' })
  })
})

describe('detectFormat', () => {
  it.each([
    ['', 'a.txt', 'empty'],
    [' \n\t\r\n', 'a.md', 'empty'],
    ['\ufeff\n', 'a.txt', 'empty'],
    [words, 'a.txt', 'text'],
    [words, 'a', 'text'],
    [words, 'A.MD', 'markdown'],
    [words, 'a.pdf', 'text'],
    ['%PDF-1.7\n', 'a.txt', 'pdf'],
    ['BM, ngày 3 tháng 4', 'a.txt', 'text'],
    ['{\\rtf1 a}', 'a.txt', 'rtf'],
    ['<!DOCTYPE html><p>a', 'a.txt', 'html'],
    ['<?xml version="1.0"?><a/>', 'a.txt', 'XML'],
    ['{"a": [1]}', 'a.txt', 'JSON'],
    ['{"a":1}\n{"a":2}\n', 'a.txt', 'JSON'],
    ['[1] Ghi chú của bảng', 'a.txt', 'text'],
    ['a;b;c\n1;2;3\n4;5;6\n7;8;9\n1;2;3\n', 'a.txt', 'CSV'],
    ['tt,viec\n1,mo lop\n', 'a.csv', 'CSV'],
    ['Một, hai, ba\nBốn, năm, sáu\na, b, c\nd, e, f\ng, h, i', 'a.txt', 'text'],
  ])('%j named %s: %s', (content, path, expected) => {
    const format = detectFormat(Buffer.from(content), path)
    expect(typeof format === 'string' ? format : format.unsupported).toBe(expected)
  })

  it.each([
    ['Excel (XLSX)', [0x50, 0x4b, 0x03, 0x04, ...Buffer.from('xl/workbook.xml')]],
    ['OLE container', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ['binary', [1, 2, 3, 0, 200, 201, 0, 0, 7]],
    ['image (HEIC)', [0, 0, 0, 24, ...Buffer.from('ftypheic'), 0, 0, 0, 0]],
    ['image (HEIC)', [0, 0, 0, 24, ...Buffer.from('ftypmif1'), 0, 0, 0, 0]],
    ['image (BMP)', [...Buffer.from('BM'), 10, 1, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0]],
    ['image (JPEG 2000)', [0, 0, 0, 12, ...Buffer.from('jP  ')]],
  ])('%s', (unsupported, bytes) => {
    expect(detectFormat(Uint8Array.from(bytes), 'a.txt')).toEqual({ unsupported })
  })

  it.each([
    ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['picture', [0, 0, 0, 28, ...Buffer.from('ftypavif'), 0, 0, 0, 0]],
    ['picture', [0x49, 0x49, 0x2b, 0, 8, 0, 0, 0]],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['docx', [0x50, 0x4b, 0x03, 0x04, ...Buffer.from('word/document.xml')]],
    ['odt', [0x50, 0x4b, 0x03, 0x04, ...Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text')]],
    ['doc', [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')]],
  ])('%s by its content, whatever its name', (format, bytes) => {
    expect(detectFormat(Uint8Array.from(bytes), 'a.pdf')).toBe(format)
  })

  it('does not take UTF-16 for binary', () => {
    expect(detectFormat(utf16(words, false), 'a.txt')).toBe('text')
    expect(detectFormat(utf16(words, true), 'a.md')).toBe('markdown')
  })
})

describe('extract', () => {
  it('says of a picture that is not read what to make of it', async () => {
    const { refusal } = await extract(Uint8Array.from([0, 0, 0, 24, ...Buffer.from('ftypheic')]), { path: 'a.heic' })
    expect(refusal).toMatchObject({ status: 'unsupported', code: 'unsupported-format' })
    expect(refusal!.message.vi).toMatch(/HEIC.*JPEG/)
    expect(refusal!.message.en).toMatch(/HEIC.*JPEG/)
  })

  it('gives a document with its format and notices', async () => {
    expect(await extract(Buffer.from('# Đề mục'), { path: 'a.md' })).toMatchObject({
      document: {
        format: 'markdown',
        mediaType: 'text/markdown',
        pages: [],
        notices: [],
        blocks: [{ text: 'Đề mục' }],
      },
    })
    expect(await extract(Buffer.from('\n'), { path: 'a.md' })).toMatchObject({ refusal: { code: 'empty' } })
  })
})
