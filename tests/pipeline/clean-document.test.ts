import { describe, expect, it } from 'vitest'
import { extractText } from '../../extractors/index.js'
import { cleanDocument } from '../../pipeline/clean/clean-document.js'
import { cleanWords } from '../../pipeline/clean/clean-words.js'

/** The paragraphs of a text after cleaning. */
function cleaned(text: string): string[] {
  return cleanDocument(extractText(text, 'text')).value.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
}

describe('columns of a line', () => {
  it.each([
    'Nơi nhận:          KT. CHỦ TỊCH',
    'SỞ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Lê Văn Hai      Trần Văn Ba',
  ])('cuts %j in two', (line) => {
    expect(cleaned(line)).toEqual(line.split(/ {4,}|\t/))
  })

  it.each([
    'II.     NHIỆM VỤ',
    '1.\tCông tác chỉ đạo',
    '1.2.    Rà soát',
    'A.      PHẦN CHUNG',
    'a)\tMở lớp',
    '(1)     Mở lớp',
    '-       Ban hành kế hoạch A.',
    '-\tBan hành kế hoạch A.',
    '+       Mở lớp',
    'Điều 2.     Sở Nội vụ chủ trì.',
  ])('leaves %j whole: the left part is a marker', (line) => {
    expect(cleaned(line)).toEqual([line.replace(/\s+/g, ' ')])
  })
})

describe('characters that print nothing', () => {
  /** The words with what was dropped put back, as `[..]`. */
  const undone = (raw: string): string => {
    const { text, corrections } = cleanWords(raw)
    let words = ''
    let at = 0
    for (const { start, end, original } of corrections) {
      words += `${text.slice(at, start)}[${original}]`
      at = end
    }
    return words + text.slice(at)
  }

  it.each([
    ['k\u00EA\u200B\u0301 hoạch', 'k\u1EBF[\u200B] hoạch'],
    ['ke\u0302\u200B\u0301\u00AD hoạch', 'k\u1EBF[\u200B][\u00AD] hoạch'],
    ['Rà \u200B soát \u200B văn \u200B bản', 'Rà [\u200B]soát [\u200B]văn [\u200B]bản'],
    ['Rà  soát\u00A0\u00A0văn\u00AD bản', 'Rà soát văn[\u00AD] bản'],
    [' \uFEFF Rà\u0007 soát \u200B ', '[\uFEFF]Rà[\u0007] soát[\u200B]'],
    ['\u200B', '[\u200B]'],
    ['năm 2020[^1], Sở[^ii] và [^*]', 'năm 2020[[^1]], Sở[[^ii]] và[[^*]]'],
    ['[^này không là dấu]', '[^này không là dấu]'],
  ])('drops them from %j and says where they stood', (raw, words) => {
    expect(undone(raw)).toBe(words)
    expect(cleanWords(raw).text).toBe(words.replace(/\[(?:.|\[\^\S{1,2}\])\]/gu, ''))
  })

  it('leaves no mark by itself', () => {
    expect(cleaned('Kê\u200B\u0301 hoạch')).toEqual(['Kế hoạch'])
  })
})

describe('a cell with an automatic number and no words', () => {
  it('keeps the number', () => {
    const source = extractText('| TT | Nhiệm vụ |\n|---|---|\n| x | Rà soát |\n', 'markdown')
    const blocks = source.blocks.map((block) =>
      block.kind === 'paragraph'
        ? block
        : {
            ...block,
            rows: block.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) => ({
                ...cell,
                paragraphs: cell.paragraphs.map((p) => (p.text === 'x' ? { ...p, text: '', label: '1.' } : p)),
              })),
            })),
          },
    )
    const [table] = cleanDocument({ ...source, blocks }).value.blocks
    expect(table?.kind === 'table' && table.rows[1]!.cells[0]!.paragraphs).toMatchObject([{ text: '', label: '1.' }])
  })
})
