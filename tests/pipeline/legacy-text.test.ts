import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract, extractText } from '../../extractors/index.js'
import type { LegacyEncoding } from '../../normalizers/legacy-encodings/index.js'
import { type CleanParagraph, cleanDocument } from '../../pipeline/clean/clean-document.js'
import { decodeLegacyText } from '../../pipeline/clean/legacy-text.js'
import type { SourceDocument, SourceParagraph, SourceRun } from '../../schema/index.js'
import { encodedText, encodeLegacy } from '../normalizers/legacy-encoder.js'

const run = (start: number, end: number, font: string | null): SourceRun => ({
  start,
  end,
  bold: false,
  italic: false,
  superscript: false,
  font,
  size: 14,

  readingConfidence: null,
})

/** A paragraph of words in fonts: `[['Céng hoµ', '.VnTime'], [' Việt', 'Arial']]`. */
function paragraph(parts: readonly (readonly [string, string | null])[], more: Partial<SourceParagraph> = {}) {
  let text = ''
  const runs: SourceRun[] = []
  for (const [words, font] of parts) {
    runs.push(run(text.length, text.length + words.length, font))
    text += words
  }
  const made: SourceParagraph = {
    kind: 'paragraph',
    text,
    label: null,
    headingLevel: null,
    indent: 0,
    alignment: null,
    runs,
    spaceBefore: false,

    lines: null,
    furniture: null,
    ...more,
  }
  return made
}

const documentOf = (blocks: SourceDocument['blocks']): SourceDocument => ({
  format: 'docx',
  mediaType: 'x',
  pages: [],
  blocks,
  notices: [],
})

function cleaned(source: SourceDocument) {
  const { value, findings } = cleanDocument(source)
  const paragraphs = value.blocks.flatMap((block): readonly CleanParagraph[] =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  )
  return { paragraphs, texts: paragraphs.map(({ text }) => text), findings }
}

/** The text with every correction taken back. */
function undone({ text, corrections }: CleanParagraph): string {
  let out = ''
  let at = 0
  for (const { start, end, original, replacement } of corrections) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(text.slice(start, end)).toBe(replacement)
    out += text.slice(at, start) + original
    at = end
  }
  return out + text.slice(at)
}

const sentences = [
  'Ủy ban nhân dân tỉnh Sơn Thuận ban hành Kế hoạch cải cách hành chính năm 2003.',
  'Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành rà soát thủ tục hành chính.',
  'Số: 12/KH-UBND',
  'Bộ: 15',
  'Office 2003, 25.5%',
  'Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện.',
]
const tcvn3 = (text: string) => encodedText(text.replace(/Ủ/g, 'ủ').replace(/Ộ/g, 'ộ'), 'tcvn3')

describe('fonts', () => {
  it('decides run by run; a capital font makes capitals', () => {
    const { paragraphs, texts, findings } = cleaned(
      documentOf([
        paragraph([
          ['céng hoµ x· héi', '.VnTimeH'],
          [' - ', 'Times New Roman'],
          ['§éc lËp', '.VnTime'],
          [' các cơ quan, là tài sản', 'Times New Roman'],
        ]),
      ]),
    )
    expect(texts).toEqual(['CỘNG HOÀ XÃ HỘI - Độc lập các cơ quan, là tài sản'])
    expect(paragraphs[0]!.corrections).toEqual([
      { start: 0, end: 15, original: 'céng hoµ x· héi', replacement: 'CỘNG HOÀ XÃ HỘI', rule: 'tcvn3' },
      { start: 18, end: 24, original: '§éc lË', replacement: 'Độc lậ', rule: 'tcvn3' },
    ])
    expect(findings).toMatchObject([{ code: 'legacy-encoding', severity: 'info' }])
    expect(findings[0]!.message.en).toBe('1 paragraph in the encoding TCVN3 (ABC) was decoded to Unicode.')
  })

  it('keeps the soft hyphen of TCVN3: it is ư', () => {
    expect(cleaned(documentOf([paragraph([['Bé tr\u00ADëng, n\u00ADíc', '.VnTime']])])).texts).toEqual([
      'Bộ trưởng, nước',
    ])
  })

  it('puts a letter and its mark together that stand in two runs', () => {
    const source = documentOf([
      paragraph([
        ['Co', 'VNI-Times'],
        ['äng hoøa', 'VNI-Helve'],
      ]),
    ])
    const decoded = decodeLegacyText(source).value.blocks[0] as SourceParagraph
    expect(decoded.text).toBe('Cộng hòa')
    expect(decoded.runs.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 8],
    ])
  })

  it('does not believe a name of a font that holds Unicode', () => {
    const text = 'Ủy ban nhân dân các cấp, cá nhân, cơ quan và tài sản công'
    expect(
      cleaned(documentOf([paragraph([[text, '.VnTime']]), paragraph([['các cá nhân là', '.VnTime']])])).texts,
    ).toEqual([text, 'các cá nhân là'])
  })

  it('decodes labels that are words, and leaves bullets', () => {
    const source = documentOf([
      paragraph([['Ph¹m vi', '.VnTime']], { label: '§iÒu 1.' }),
      paragraph([['Tæ chøc', '.VnTime']], { label: '-' }),
      paragraph([['Tæ chøc', '.VnTime']], { label: '·' }),
    ])
    expect(cleaned(source).paragraphs.map(({ label }) => label)).toEqual(['Điều 1.', '-', '·'])
  })

  it('gives each letter one edge of its line', () => {
    const text = 'Coäng hoøa'
    const edges = [...text, ''].map((_, i) => i * 10)
    const source = documentOf([
      paragraph([[text, 'VNI-Times']], { lines: [{ start: 0, end: 10, page: 1, top: 0, bottom: 9, edges }] }),
    ])
    const [line] = (decodeLegacyText(source).value.blocks[0] as SourceParagraph).lines!
    expect(line).toMatchObject({ start: 0, end: 8 })
    // C ộ n g _ h ò a: the marks' 20..30 and 80..90 belong to the letters before them
    expect(line!.edges).toEqual([0, 10, 30, 40, 50, 60, 70, 90, 100])
  })
})

describe('without fonts', () => {
  it.each(['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258'] as const)('decodes a whole document of %s', (encoding) => {
    const shown = sentences.map((text) => (encoding === 'tcvn3' ? tcvn3(text) : encodedText(text, encoding)))
    const source = documentOf(shown.map((text) => paragraph([[text, null]])))
    const { paragraphs, texts, findings } = cleaned(source)
    expect(texts).toEqual(encoding === 'tcvn3' ? sentences.map((s) => s.replace('Ủ', 'ủ')) : sentences)
    expect(paragraphs.map(undone)).toEqual(shown)
    expect(findings.map(({ code }) => code)).toEqual(['legacy-encoding'])
  })

  it('decodes cells of one word as what stands about them', () => {
    const cell = (text: string) => ({ column: 0, columnSpan: 1, rowSpan: 1, paragraphs: [paragraph([[text, null]])] })
    const row = (text: string) => ({ cells: [cell(text)], header: false, breakBefore: false })
    const source = documentOf([
      paragraph([[tcvn3(sentences[1]!), null]]),
      { kind: 'table', certainty: 'grid', rows: ['Sè', 'Cã', '®', '25', 'Q§'].map(row) },
      paragraph([[tcvn3(sentences[5]!), null]]),
    ])
    expect(cleaned(source).texts.slice(1, -1)).toEqual(['Số', 'Có', 'đ', '25', 'QĐ'])
  })

  it('tells paragraphs of Unicode from those that are not', () => {
    const unicode = [
      'Kế hoạch này có hiệu lực từ ngày ký.',
      'Các cá nhân là',
      'Sở Nội vụ và các cơ quan báo cáo kết quả.',
    ]
    const source = documentOf(
      [...unicode, tcvn3(sentences[1]!), tcvn3(sentences[5]!), ...unicode].map((t) => paragraph([[t, null]])),
    )
    expect(cleaned(source).texts).toEqual([...unicode, sentences[1], sentences[5], ...unicode])
  })

  it('leaves words of Unicode within a paragraph that is not', () => {
    const text = `${tcvn3(sentences[1]!)} Kế hoạch số 5`
    expect(cleaned(documentOf([paragraph([[text, null]])])).texts).toEqual([`${sentences[1]} Kế hoạch số 5`])
  })

  it('keeps places of columns, dropped characters and repairs', () => {
    const head = `${tcvn3('UBND tỉnh Sơn Thuận')}\t${tcvn3('Cộng hoà xã hội chủ nghĩa Việt Nam')}\n${tcvn3('Số:')}  \u200B 5/KH\u00A0 ${tcvn3('thực hiện Nghị quyết')}`
    const { paragraphs, texts } = cleaned(documentOf([paragraph([[head, null]])]))
    expect(texts).toEqual([
      'UBND tỉnh Sơn Thuận',
      'Cộng hoà xã hội chủ nghĩa Việt Nam',
      'Số: 5/KH thực hiện Nghị quyết',
    ])
    expect(paragraphs.map(undone)).toEqual([
      tcvn3('UBND tỉnh Sơn Thuận'),
      tcvn3('Cộng hoà xã hội chủ nghĩa Việt Nam'),
      `${tcvn3('Số:')} \u200B5/KH ${tcvn3('thực hiện Nghị quyết')}`,
    ])
  })

  it.each([
    sentences,
    ["L'été à l'école", 'Les élèves ont été très occupés à préparer la fête où naîtra une idée', 'né là, dès midi'],
    ['Straße in München: für die Prüfung der Größe müssen wir schöne Grüße', '25 × 30 ± 5 °C · ½ µm'],
    ['- Rà soát TTHC, x· héi'],
    sentences.map((text) => text.normalize('NFD')),
  ])('leaves what is none: %j', (...texts) => {
    const source = documentOf(texts.map((text) => paragraph([[text, null]])))
    expect(decodeLegacyText(source)).toEqual({ value: source, findings: [] })
  })

  it('takes every correction back, whatever the words', () => {
    const word = fc.constantFrom(
      'sở',
      'nội',
      'vụ',
      'chủ',
      'trì',
      'thủ',
      'tục',
      'UBND',
      '2003',
      'trưởng',
      'Đề',
      'án',
      '-',
      '\u200B',
      '  ',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom('.VnTime', null), (words, font) => {
        const text = encodedText(
          `Kế hoạch của tỉnh năm nay: ${words.map((w) => (w === '\u200B' ? '' : w)).join(' ')}`,
          'tcvn3',
        )
        const at = words.indexOf('\u200B')
        const shown = at < 0 ? text : `${text.slice(0, at * 2)}\u200B${text.slice(at * 2)}`
        const { paragraphs } = cleaned(documentOf([paragraph([[shown, font]])]))
        expect(paragraphs.map(undone).join('').replace(/\s+/g, '')).toBe(shown.replace(/\s+/g, ''))
      }),
    )
  })
})

describe('text files', () => {
  const plan = sentences.join('\n\n')
  it.each(['tcvn3', 'vni', 'viscii', 'vps', 'windows-1258'] as const)(
    'of %s are read',
    async (encoding: LegacyEncoding) => {
      const text = encoding === 'tcvn3' ? plan.replace('Ủ', 'ủ') : plan
      const { document } = await extract(encodeLegacy(text, encoding), { path: 'x.txt' })
      expect(cleaned(document!).texts).toEqual(text.split('\n\n'))
    },
  )

  it('are read where capitals stand at control codes', async () => {
    const text =
      'QUYẾT ĐỊNH: KỲ HỌP THỨ NHẤT; ẨN NẤP, DẪN DẮT, THẪM, MẪU, KỶ LUẬT, QUỸ ĐẤT, TỶ LỆ, VỊ TRÍ, DỊCH VỤ, HẸN, MẸ, CHỢ, LỰC LƯỢNG'
    for (const encoding of ['viscii', 'vps'] as const) {
      const { document } = await extract(encodeLegacy(text, encoding), { path: 'x.txt' })
      expect(cleaned(document!).texts.join(' ')).toBe(text)
    }
  })

  it('of UTF-8 that was made of other bytes are read', () => {
    expect(
      cleaned(extractText('Céng hoµ x· héi chñ nghÜa ViÖt Nam\n\n§éc lËp - Tù do - H¹nh phóc', 'text')).texts,
    ).toEqual(['Cộng hoà xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc'])
  })
})

describe('combining marks', () => {
  it.each([
    ['k\u00EA\u0301', 'kế'],
    ['ke\u0302\u0301', 'kế'],
    ['ke\u0301\u0302', 'kế'],
    ['k\u00E9\u0302', 'kế'],
    ['k\u00EA\u0341, v\u0061\u0340', 'kế, và'],
    ['a\u0323\u0306', 'ặ'],
    ['a\u0306\u0323', 'ặ'],
    ['o\u0301\u031B', 'ớ'],
    ['o\u031B\u0309', 'ở'],
    ['\u00C1\u0306', 'Ắ'],
    ['vi\u00EA\u0323t', 'việt'],
    ['a\u0309\u0302', 'ẩ'],
  ])('%j is %s', (shown, text) => {
    expect(cleaned(documentOf([paragraph([[shown, null]])])).texts).toEqual([text])
  })
})
