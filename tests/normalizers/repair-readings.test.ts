import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRepairs, findDoubtfulWords, findMisreadWords, findRepairs } from '../../normalizers/repair/index.js'
import { readLines } from './repair-readings-corpus.js'

const shared = new URL('../../../shared/', import.meta.url)
const wholly = (text: string, readingConfidence: number | null) => [{ start: 0, end: text.length, readingConfidence }]
const mended = (text: string, sure: number | null = 0.8) => applyRepairs(text, findRepairs(text, wholly(text, sure)))
const asRead = (line: string) => line.replace(/\{([^|]*)\|[^}]*\}/g, '$1')
const asPrinted = (line: string) => line.replace(/\{[^|]*\|([^}]*)\}/g, '$1')

/** Words that a repair put right, and words that are not what was printed after it. */
function judge(read: string, printed: string, sure: number) {
  const words = read.split(' ')
  const meant = printed.split(' ')
  const after = mended(read, sure).split(' ')
  const score = { right: 0, wrong: 0, damaged: 0 }
  expect(after.length).toBe(meant.length)
  for (const [i, word] of after.entries()) {
    if (words[i] !== meant[i]) score.damaged++
    if (word === words[i]) continue
    if (word === meant[i]) score.right++
    else score.wrong++
  }
  return score
}

function judgeAll(pairs: Iterable<readonly [string, string]>, sure: number) {
  const all = { right: 0, wrong: 0, damaged: 0 }
  for (const [read, printed] of pairs) {
    const one = judge(read, printed, sure)
    all.right += one.right
    all.wrong += one.wrong
    all.damaged += one.damaged
  }
  return { ...all, precision: all.right / (all.right + all.wrong), recall: all.right / all.damaged }
}

describe('words that a machine misread', () => {
  it('are repaired rightly in at least 99 of 100 places', () => {
    for (const sure of [0.3, 0.8, 0.96]) {
      const score = judgeAll(
        readLines.map((line) => [asRead(line), asPrinted(line)] as const),
        sure,
      )
      expect(score.precision).toBeGreaterThanOrEqual(0.99)
      expect(score.recall).toBeGreaterThanOrEqual(0.7)
    }
  })

  it('are none where the text is right', () => {
    for (const line of readLines.map(asPrinted)) {
      expect(mended(line, 0.5)).toBe(line)
      expect(mended(line.toUpperCase(), 0.5)).toBe(line.toUpperCase())
    }
  })

  it('are left alone where no machine read', () => {
    for (const line of readLines.map(asRead)) {
      expect(findRepairs(line, wholly(line, null))).toEqual(findRepairs(line))
      expect(findMisreadWords(line, wholly(line, null))).toEqual([])
    }
  })

  it.each([
    ['tố chức các lớp', 'tổ chức các lớp', 'cặp từ: tổ chức'],
    ['tống thế cải cách', 'tổng thể cải cách', 'cặp từ: tổng thể'],
    ['theo cúa tỉnh', 'theo của tỉnh', 'từ ngữ pháp'],
    ['nhà nước tính Hưng Yên', 'nhà nước tỉnh Hưng Yên', 'trước tên tỉnh'],
    ['Kiếm tra việc', 'Kiểm tra việc', 'cặp từ: kiểm tra'],
    ['CÔNG TÁC TỐ CHỨC CÁN BỘ', 'CÔNG TÁC TỔ CHỨC CÁN BỘ', 'cặp từ: tổ chức'],
    ['tì lê hồ sơ', 'tỉ lệ hồ sơ', 'cặp từ: tỷ lệ'],
    ['thế hiên rõ', 'thể hiện rõ', 'cặp từ: thể hiện'],
  ])('%s → %s', (read, meant, rule) => {
    const repairs = findRepairs(read, wholly(read, 0.9))
    expect(applyRepairs(read, repairs)).toBe(meant)
    expect(repairs[0]!.rule).toContain(rule)
    for (const { start, end, original } of repairs) expect(read.slice(start, end)).toBe(original)
  })

  it.each([
    'ông Nguyễn Văn Thâm quyên góp',
    'bà Lê Thị Tố chức danh kế toán',
    'NGUYỄN TỐ CHỨC',
    'Số: 43/KH-UBND',
    'l00 hồ sơ, O5 xã',
    'gửi về so.noivu@sonthuan.gov.vn',
    'gian lậu thương mại; phản ảnh trung thực; trùng lắp',
    'chỉ tiêu và chi tiêu',
    'hoá đơn, thuỷ lợi, tỉ lệ, kĩ thuật, lí luận',
    'đính kèm hồ sơ',
    'email và website của Sở',
  ])('%s: nothing to repair', (text) => {
    expect(mended(text, 0.5)).toBe(text)
  })

  it('need less where the machine was not sure', () => {
    const read = 'bị hại do chuyến đối'
    for (const sure of [0.2, 0.95]) expect(mended(mended(read, sure), sure)).toBe(mended(read, sure))
  })

  it('are quoted as they stand, in order, and once repaired stay', () => {
    const words = readLines.flatMap((line) => [asRead(line), asPrinted(line)]).flatMap((line) => line.split(' '))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, '43/2011/NĐ-CP', '-', ';', 'Sơn Thuận.'), { maxLength: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (parts, sure) => {
          const text = parts.join(' ')
          let end = 0
          for (const repair of findRepairs(text, wholly(text, sure))) {
            expect(repair.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(repair.start, repair.end)).toBe(repair.original)
            expect(repair.replacement).not.toBe(repair.original)
            end = repair.end
          }
          const once = mended(text, sure)
          expect(mended(once, sure)).toBe(once)
          expect(once.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throw, whatever the text and the runs', () => {
    const run = fc.record({
      start: fc.nat(60),
      end: fc.nat(60),
      readingConfidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(run), (raw, runs) => {
        const text = raw.normalize('NFC')
        findRepairs(text, runs)
        findDoubtfulWords(text, runs)
      }),
    )
  })

  it('are found in time that grows with the text', () => {
    const line = `${readLines.map(asRead).join('. ')}. `
    const time = (times: number) => {
      const text = line.repeat(times)
      const from = performance.now()
      findRepairs(text, wholly(text, 0.9))
      return performance.now() - from
    }
    time(1)
    expect(time(16)).toBeLessThan(12 * time(4) + 200)
  })
})

describe('doubtful words', () => {
  it('are no syllables, or read without certainty and known beside nothing', () => {
    const of = (text: string, sure: number) => findDoubtfulWords(text, wholly(text, sure)).map(({ words }) => words)
    expect(of('các hoatj động khác', 0.9)).toEqual(['hoatj'])
    expect(of('theo quẳn lý', 0.3)).toEqual(['quẳn'])
    expect(of('theo quẳn lý', 0.9)).toEqual([])
    expect(of('email của UBND, TTHC, Sở Xyz, 12/KH', 0.3)).toEqual([])
    for (const line of readLines.map(asPrinted)) expect(of(line, 0.6)).toEqual([])
  })
})

/** What scanners make of marks: a hook read as an acute, a dot below lost, a bar of đ lost. */
const blots: readonly (readonly [RegExp, (mark: string) => string])[] = [
  [/\u0309|\u0303/, () => '\u0301'],
  [/\u0301/, () => '\u0309'],
  [/\u0323/, () => ''],
  [/\u0302/, () => ''],
  [/\u0300/, () => '\u0301'],
  [/\u031B/, () => ''],
]

describe.skipIf(!existsSync(new URL('corpus/', shared)))('real documents (skipped where ../shared is absent)', () => {
  const lines = ['corpus/', 'seeds/'].flatMap((folder) =>
    readdirSync(new URL(folder, shared))
      .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
      .flatMap((name) =>
        readFileSync(new URL(folder + name, shared), 'utf8')
          .normalize('NFC')
          .split('\n'),
      )
      .map((line) => mended(line.replace(/\s+/g, ' ').trim(), 0.5))
      .filter((line) => line.split(' ').length > 5),
  )

  it('are hardly touched as they are', () => {
    let changed = 0
    let words = 0
    for (const folder of ['corpus/', 'seeds/'])
      for (const name of readdirSync(new URL(folder, shared))) {
        if (!/\.(?:txt|md)$/.test(name) || name === 'README.md') continue
        const text = readFileSync(new URL(folder + name, shared), 'utf8').normalize('NFC')
        for (const line of text.split('\n')) {
          words += line.split(/\s+/).length
          changed += findMisreadWords(line, wholly(line, 0.5)).length
        }
      }
    // nearly all of them are slips of the documents themselves
    expect((changed / words) * 10_000).toBeLessThan(6)
  })

  it('are repaired rightly where marks are blotted', () => {
    let seed = 7
    const random = () => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    const pairs = lines.map((line) => {
      const read = line.split(' ').map((word) => {
        if (random() > 0.08 || !/^\p{Ll}{2,}$/u.test(word)) return word
        const [mark, blot] = blots[Math.floor(random() * blots.length)]!
        return word.normalize('NFD').replace(mark, blot).normalize('NFC')
      })
      return [read.join(' '), line] as const
    })
    const score = judgeAll(pairs, 0.8)
    console.info(`blotted marks in ../shared: ${JSON.stringify(score)}`)
    expect(score.precision).toBeGreaterThanOrEqual(0.99)
    expect(score.recall).toBeGreaterThanOrEqual(0.35)
  })
})
