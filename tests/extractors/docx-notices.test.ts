import { describe, expect, it } from 'vitest'
import { linesOf, makeDocx, p, readBytes, readDocx, run } from './docx-maker.js'

const leftOut = async (body: string, files: Readonly<Record<string, string>> = {}) => {
  const { blocks, notices } = await readBytes(makeDocx({ body: p('chữ') + body }, files))
  return { lines: linesOf(blocks), said: notices.map(({ code, message }) => `${code}: ${message.en}`) }
}

describe('what is no text of a DOCX', () => {
  it('is told of and left out', async () => {
    const picture =
      '<w:drawing xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><wp:inline><wp:docPr id="1" descr="Ảnh con dấu"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing>'
    const object =
      '<w:object xmlns:o="urn:schemas-microsoft-com:office:office"><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'
    const body = `<w:p><w:r>${picture}${object}</w:r><w:commentRangeStart w:id="0"/>${run(' thêm')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p><w:altChunk r:id="rId7"/>`
    expect(await leftOut(body, { 'word/vbaProject.bin': 'x' })).toEqual({
      lines: ['chữ', ' thêm'],
      said: [
        'content-left-out: Left out: 1 comments; 1 pictures; 1 embedded objects and charts; 1 inserted documents of other formats; 1 macros.',
      ],
    })
  })

  it('is nothing to tell of in a plain document', async () => {
    expect(await leftOut(p('thường'))).toEqual({ lines: ['chữ', 'thường'], said: [] })
  })

  it('is never fetched', async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://example.org/styles.xml" TargetMode="External"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
    const body = '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>'
    expect(await leftOut(body, { 'word/_rels/document.xml.rels': relations })).toEqual({ lines: ['chữ'], said: [] })
  })
})

describe('words drawn as a picture', () => {
  it('stand as a stamp beside the text', async () => {
    const art = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'
    expect(linesOf((await readDocx(`<w:p>${art}${run('Kế hoạch')}</w:p>`)).blocks)).toEqual([
      'Kế hoạch',
      '{stamp} DỰ THẢO',
    ])
  })
})
