import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../extractors/encoding/detect-format.js'
import { extractHtml } from '../../extractors/html/extract-html.js'
import type { SourceDocument } from '../../schema/index.js'
import { gridOf, tablesOf, textsOf } from './reading.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function readBytes(bytes: Uint8Array): Promise<SourceDocument> {
  const result = await extractHtml(bytes)
  if (!result.document) throw new Error(result.refusal.message.en)
  return result.document
}

const readHtml = (html: string) => readBytes(utf8(html))

const planLines = [
  'Căn cứ Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ;',
  'Ủy ban nhân dân tỉnh ban hành Kế hoạch cải cách hành chính năm 2031 với những nội dung sau:',
  'I. MỤC TIÊU',
  '1. Trên 80% người dân hài lòng về sự phục vụ của cơ quan hành chính nhà nước trên địa bàn tỉnh.',
  'II. NHIỆM VỤ',
  '1. Rà soát văn bản quy phạm pháp luật của tỉnh, trình Ủy ban nhân dân tỉnh bãi bỏ những văn bản không còn phù hợp.',
  '2. Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành kiểm tra công tác cải cách hành chính tại các đơn vị.',
]
const letterhead =
  '<table><tr><td><p>ỦY BAN NHÂN DÂN</p><p>TỈNH SƠN THUẬN</p><p>Số: 12/KH-UBND</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>' +
  '<p>Độc lập - Tự do - Hạnh phúc</p><p>Sơn Thuận, ngày 05 tháng 01 năm 2031</p></td></tr></table>'
const tasks =
  '<table><tr><td>STT</td><td>Nhiệm vụ</td><td>Chủ trì</td></tr><tr><td>1</td><td>Rà soát</td><td><a href="/so-tu-phap">Sở Tư pháp</a></td></tr></table>'
const plan = `${letterhead}<p><b>KẾ HOẠCH</b></p>${planLines.map((line) => `<p>${line}</p>`).join('\n')}${tasks}<p>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</p>`
const planTexts = ['KẾ HOẠCH', ...planLines, 'Nơi nhận:\n- Như trên;\n- Lưu: VT.']

const links = (words: readonly string[]) => `<ul>${words.map((w) => `<li><a href="/x">${w}</a></li>`).join('')}</ul>`
const menu = links(['Trang chủ', 'Giới thiệu', 'Kế hoạch', 'Chỉ thị', 'Văn bản chỉ đạo điều hành'])
const related = `<h3>Tin liên quan</h3>${links(['Kế hoạch năm 2030', 'Chỉ thị số 5', 'Thông báo kết luận'])}`
const foot =
  '<p>Cổng thông tin điện tử tỉnh Sơn Thuận</p><p>Điện thoại: 0999.000.000 - Email: so@example.vn</p><p>© 2031 Bản quyền thuộc UBND tỉnh</p>'

describe('saved pages', () => {
  it('keep the plan and leave out what the site puts around it', async () => {
    const pages = [
      `<header class="site-header"><h2>CỔNG THÔNG TIN TỈNH</h2></header><nav>${menu}</nav><main><h1>Kế hoạch năm 2031</h1>${plan}` +
        `<div class="share-buttons">Chia sẻ: <a href=x>Zalo</a></div><div class="tin-lien-quan">${related}</div></main><footer>${foot}</footer>`,
      `<div id="top-header">CỔNG THÔNG TIN TỈNH</div><div class="mainMenu">${menu}</div><div id="wrap"><div class="col-9"><h1>Kế hoạch năm 2031</h1>` +
        `<div class="article-content">${plan}</div><p>Lượt xem: 123</p><p>In trang</p>${related}</div></div><div id="chan-trang">${foot}</div>`,
    ]
    for (const page of pages) {
      const document = await readHtml(`<html><body><form id="aspnetForm">${page}</form></body></html>`)
      const texts = textsOf(document)
      expect(texts).toEqual(expect.arrayContaining(planTexts))
      expect(texts.filter((text) => !planTexts.includes(text))).toEqual(
        expect.not.arrayContaining(['Trang chủ', 'Kế hoạch năm 2030', 'Lượt xem: 123', 'CỔNG THÔNG TIN TỈNH']),
      )
      expect(texts.join(' ')).not.toMatch(/Bản quyền|Zalo|Điện thoại/)
      expect(tablesOf(document)).toHaveLength(2)
      expect(document.notices.map(({ code }) => code)).toEqual(['content-left-out'])
    }
  })

  it('read a page laid out with tables', async () => {
    const html = `<table width=100%><tr><td colspan=2>${menu}</td></tr><tr><td width=200>${related}</td><td>${plan}</td></tr><tr><td colspan=2>${foot}</td></tr></table>`
    const document = await readHtml(html)
    expect(textsOf(document)).toEqual(expect.arrayContaining(planTexts))
    expect(textsOf(document).join(' ')).not.toMatch(/Trang chủ|Kế hoạch năm 2030/)
    expect(tablesOf(document).map((table) => gridOf(table).length)).toEqual([1, 2])
  })

  it('never take the plan for something else, whatever it is called', async () => {
    for (const name of ['footer', 'sidebar', 'menu', 'share print comment', 'related']) {
      const document = await readHtml(`<nav>${menu}</nav><div class="${name}">${plan}</div>`)
      expect(textsOf(document), name).toEqual(planTexts)
    }
  })

  it('keep words of the plan that speak of portals, links and pages', async () => {
    const own = [
      'Đăng tải kế hoạch trên Cổng thông tin điện tử tỉnh; điện thoại: 0999.000.111.',
      'Xem thêm',
      'Bản quyền phần mềm được mua theo Nghị định số 5.',
    ]
    const laws = links(['Nghị định số 5', 'Nghị định số 6', 'Luật số 7'])
    const rows = ['Rà soát', 'Kiểm tra', 'Báo cáo'].map(
      (task) => `<tr><td>${task}</td><td>${laws}</td><td>Tải về</td></tr>`,
    )
    const page = `<nav>${menu}</nav><div class="content">${plan}${own.map((line) => `<p>${line}</p>`).join('')}<table>${rows.join('')}</table></div>`
    const document = await readHtml(page)
    expect(textsOf(document)).toEqual(expect.arrayContaining([own[0], own[2]]))
    expect(gridOf(tablesOf(document)[2]!)[2]).toEqual([
      'Báo cáo',
      'Nghị định số 5 ¶ Nghị định số 6 ¶ Luật số 7',
      'Tải về',
    ])
  })

  it('are read whole where they hold nothing but links', async () => {
    const page = links(Array.from({ length: 40 }, (_, i) => `Kế hoạch cải cách hành chính số ${i}`))
    expect(textsOf(await readHtml(`<div class=menu>${page}</div>`))).toHaveLength(40)
  })

  it('keep all of a document without a site around it', async () => {
    const document = await readHtml(
      `<meta name=generator content="LibreOffice 7"><body>${plan}<div class=footer>Ghi chú cuối</div>`,
    )
    expect(textsOf(document)).toEqual([...planTexts, 'Ghi chú cuối'])
    expect(document.notices).toEqual([])
    expect(textsOf(await readHtml(plan))).toEqual(planTexts)
  })
})

/** windows-1258: bases as letters of their own, tones as combining bytes. */
function windows1258(text: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) table.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte)
  const bytes: number[] = []
  for (const letter of text) {
    const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? ''
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC')
    for (const part of table.has(letter) ? [letter] : [base, tone]) if (part) bytes.push(table.get(part)!)
  }
  return Uint8Array.from(bytes)
}

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('encodings of pages', () => {
  const words = 'Kế hoạch cải cách hành chính, Ủy ban nhân dân tỉnh'

  it('go by the bytes, then by what the page says', async () => {
    const pages: [Uint8Array, string[]][] = [
      [utf8(`<p>${words}`), []],
      [utf8(`<meta charset=utf-8><p>${words}`), []],
      [utf8(`\ufeff<meta charset=windows-1252><p>${words}`), ['invalid-encoding']],
      [utf8(`<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>${words}`), ['invalid-encoding']],
      [utf8(`<meta charset=no-such-thing><p>${words}`), []],
      [windows1258(`<meta charset=windows-1258><p>${words}`), []],
      [windows1258(`<p>${words}`), ['invalid-encoding']],
      [Uint8Array.from(Buffer.from(`\ufeff<meta charset=utf-8><p>${words}`, 'utf16le')), []],
    ]
    for (const [bytes, codes] of pages) {
      const document = await readBytes(bytes)
      expect(textsOf(document)).toEqual([words])
      expect(document.notices.map(({ code }) => code)).toEqual(codes)
    }
  })

  it('leave 8-bit fonts as they are, with their names', async () => {
    const text = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, kÕ ho¹ch c\xadêng'
    for (const declared of [
      '',
      '<meta charset=x-user-defined>',
      '<meta charset=windows-1252>',
      '<meta charset=iso-8859-1>',
    ]) {
      const document = await readBytes(latin1(`${declared}<p><font face=".VnTime">${text}</font>`))
      expect(textsOf(document)).toEqual([text])
      expect(document.blocks[0]).toMatchObject({ runs: [{ start: 0, end: text.length, font: '.VnTime' }] })
    }
  })
})

describe('single file web pages', () => {
  const quoted = (text: string) =>
    [...utf8(text)]
      .map((b) => (b > 126 || b === 61 ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b)))
      .join('')
  const mhtml = (encoding: string, body: string) =>
    [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Bound"',
      '',
      '------Bound',
      'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      '------Bound',
      `Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n`,
      body,
      '------Bound--',
      '',
    ].join('\r\n')

  it('give the page inside', async () => {
    const html = `<html><body><p>Kế hoạch năm 2031</p><p style="text-align:center">${'Nội dung '.repeat(5)}</p></body></html>`
    const soft = quoted(html).replace(/(.{60}[^=][^=])(?![0-9A-F]{0,2}$)/, '$1=\r\n')
    const bodies = [
      mhtml('quoted-printable', soft),
      mhtml(
        'base64',
        Buffer.from(html)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n'),
      ),
      mhtml('8bit', html),
    ]
    for (const body of bodies) {
      expect(detectFormat(utf8(body), 'ke-hoach.doc')).toBe('html')
      const document = await readBytes(utf8(body))
      expect(textsOf(document)).toEqual(['Kế hoạch năm 2031', 'Nội dung Nội dung Nội dung Nội dung Nội dung'])
      expect(document.mediaType).toBe('multipart/related')
    }
  })

  it('without a page are refused in words', async () => {
    const result = await extractHtml(utf8(mhtml('8bit', 'x').replace('text/html; charset', 'text/css; charset')))
    expect(result.refusal?.code).toBe('damaged')
  })

  it('are told from text that begins with a colon line, and HTML from its content', () => {
    expect(detectFormat(utf8('Content-Type: x\n\nvăn bản'), 'a.txt')).toBe('text')
    expect(detectFormat(utf8('<html xmlns:w="urn:x"><body>Kế hoạch'), 'ke-hoach.doc')).toBe('html')
    expect(detectFormat(utf8('<p>Kế hoạch'), 'ke-hoach.html')).toBe('html')
    expect(detectFormat(utf8('<p>Kế hoạch'), 'ke-hoach.md')).toBe('markdown')
  })
})
