import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../extractors/index.js'
import { convertBytes } from '../../pipeline/convert.js'
import type { PlanDocument } from '../../schema/index.js'
import { plan, quote, read, readFileAt } from './reading.js'

const filesIn = (folder: URL) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
        .map((name) => new URL(name, folder).pathname)
    : []
const fixtures = filesIn(new URL('../../fixtures/documents/', import.meta.url))
const shared = ['seeds', 'corpus'].flatMap((name) => filesIn(new URL(`../../../shared/${name}/`, import.meta.url)))
if (shared.length === 0) console.warn('../shared is absent: the real documents are not tested')

/** Letters and digits of a text, counted. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** The source's words, Markdown and HTML marks off, with the logged repairs undone in the document's. */
function sourceWords(path: string): string {
  return decodeText(readFileSync(path))
    .text.replace(/<\/?(?:b|i|p|sup|sub|u|em|strong|span|br|div)\b[^>]*>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
}

function documentWords(document: PlanDocument): string {
  let text = ''
  let at = 0
  for (const correction of document.corrections) {
    text += document.text.slice(at, correction.start) + correction.original
    at = correction.end
  }
  return text + document.text.slice(at)
}

describe.each([...fixtures, ...shared].map((path) => [path.replace(/^.*\/(?=[^/]+\/[^/]+$)/, ''), path]))(
  '%s',
  (_, path) => {
    it('loses no letter, and logs every one that it changes', async () => {
      const document = await readFileAt(path!)
      expect(letters(documentWords(document))).toEqual(letters(sourceWords(path!)))
      expect(document.coverage.unclaimed).toEqual([])
      expect(document.coverage.claimed).toBe(document.coverage.characters)
    })

    it('quotes every record word for word', async () => {
      const document = await readFileAt(path!)
      for (const task of document.tasks) expect(quote(document, task.evidence, 'text')).toBe(task.text)
      for (const target of document.targets) expect(quote(document, target.evidence, 'text')).toBe(target.text)
      for (const citation of document.citations) expect(quote(document, citation.evidence, 'text')).toBe(citation.text)
      for (const duty of document.responsibilities) expect(quote(document, duty.evidence, 'duty')).toBe(duty.duty)
      for (const table of document.tables) {
        for (const cell of table.rows.flatMap((row) => row.cells)) {
          expect(cell.spans.map(({ start, end }) => document.text.slice(start, end)).join(' ')).toBe(cell.text)
        }
      }
      for (const { start, end, replacement } of document.corrections)
        expect(document.text.slice(start, end)).toBe(replacement)
    })

    it('has evidence for every field that says something', async () => {
      const document = await readFileAt(path!)
      for (const task of document.tasks) {
        const fields = new Set(task.evidence.map((e) => e.field))
        for (const field of ['lead', 'coordinate', 'monitor', 'products'] as const) {
          if (task[field].length > 0) expect(fields, `${task.id} ${field}`).toContain(field)
        }
        for (const field of ['timeline', 'budget', 'note'] as const) {
          if (task[field] !== null) expect(fields, `${task.id} ${field}`).toContain(field)
        }
      }
      for (const target of document.targets) {
        const fields = new Set(target.evidence.map((e) => e.field))
        for (const field of ['subject', 'baseline', 'due'] as const) {
          if (target[field] !== null) expect(fields, `${target.id} ${field}`).toContain(field)
        }
        if (target.value !== null) expect(fields, target.id).toContain('value')
        if (target.due !== null) expect(quote(document, target.evidence, 'due')).toBe(target.due.text)
      }
      for (const duty of document.responsibilities) {
        expect(quote(document, duty.evidence, 'org'), duty.id).toBe(duty.org.text)
        if (duty.due !== null) expect(quote(document, duty.evidence, 'due'), duty.id).toBe(duty.due.text)
        if (duty.criterion !== null) expect(quote(document, duty.evidence, 'criterion'), duty.id).not.toBe('')
      }
    })

    it('lists diagnostics in reading order', async () => {
      const starts = (await readFileAt(path!)).diagnostics.map(({ evidence }) => evidence[0]?.start ?? -1)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })

    it('keeps ids apart, blocks in order, and every pointer inside', async () => {
      const document = await readFileAt(path!)
      const records = [
        ...document.tasks,
        ...document.targets,
        ...document.responsibilities,
        ...document.citations,
        ...document.diagnostics,
      ]
      expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
      expect(document.blocks.every((block, i) => i === 0 || document.blocks[i - 1]!.end <= block.start)).toBe(true)
      const taskIds = new Set(document.tasks.map((task) => task.id))
      for (const { taskId } of [...document.targets, ...document.responsibilities])
        if (taskId !== null) expect(taskIds).toContain(taskId)
      const sections = new Set(document.sections.map((section) => section.id))
      for (const { sectionId } of document.blocks) if (sectionId !== null) expect(sections).toContain(sectionId)
      for (const section of document.sections) {
        expect(section.end).toBeLessThanOrEqual(document.text.length)
        if (section.parentId !== null) expect(sections).toContain(section.parentId)
      }
    })

    it('gives the same bytes twice', async () => {
      expect(JSON.stringify(await readFileAt(path!))).toBe(JSON.stringify(await readFileAt(path!)))
    })
  },
)

describe('convertBytes', () => {
  it('reads head, end and appendix title', async () => {
    const document = await read(
      plan('I. NHIỆM VỤ\n\n- Rà soát văn bản.').replace(
        'Lê Văn Hai\n',
        'Lê Văn Hai\n\nPHỤ LỤC\nDANH MỤC\n(Kèm theo Kế hoạch số 21/KH-UBND ngày 15/3/2021 của UBND tỉnh)\n',
      ),
    )
    expect(document).toMatchObject({
      kind: { code: 'KH' },
      number: '12',
      symbol: '12/KH-UBND',
      issuedOn: '2021-03-05',
      place: 'Đồng Tháp',
      title: 'Cải cách hành chính tỉnh Đồng Tháp năm 2021',
      period: { from: 2021, to: 2021 },
      province: { code: '87', successor: { code: '82' } },
      signatories: [
        { name: 'Lê Văn Hai', position: 'PHÓ CHỦ TỊCH', actingFor: 'CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN' },
      ],
      recipients: ['Bộ Nội vụ', 'Lưu: VT'],
    })
    expect(document.id).toMatch(/^dong-thap-2021-kh-12-[0-9a-f]{8}$/)
    expect(document.diagnostics.map((d) => d.code)).toEqual(
      expect.arrayContaining(['number-mismatch', 'date-mismatch']),
    )
  })

  it('takes number and date from the appendix where the head has none, and says so', async () => {
    const text = plan('I. NHIỆM VỤ\n\n- Rà soát văn bản.')
      .replace('Số: 12/KH-UBND', 'Số:      /KH-UBND')
      .replace('ngày 05 tháng 3 năm 2021', 'ngày     tháng 3 năm 2021')
      .concat('\nPHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2021 của UBND tỉnh)\n')
    const document = await read(text)
    expect([document.symbol, document.issuedOn]).toEqual(['12/KH-UBND', '2021-03-05'])
    expect(document.diagnostics.filter((d) => d.code === 'metadata-recovered')).toHaveLength(2)
  })

  it('joins what a page break cut, and lets page numbers be furniture', async () => {
    const document = await read(
      plan(
        'I. NHIỆM VỤ\n\n- Tiếp tục rà soát các văn bản quy phạm pháp luật về phân công,\n\n12\n\nphân cấp quản lý nhà nước trên địa bàn.',
      ),
    )
    expect(document.tasks.map((task) => task.text)).toEqual([
      'Tiếp tục rà soát các văn bản quy phạm pháp luật về phân công, phân cấp quản lý nhà nước trên địa bàn.',
    ])
    expect(document.blocks.find((b) => document.text.slice(b.start, b.end) === '12')?.role).toBe('pageFurniture')
  })

  it('says what is missing in the numbering', async () => {
    const document = await read(
      plan(
        'I. MỤC TIÊU\n\n- Nâng cao.\n\nII. NHIỆM VỤ\n\n- Rà soát.\n\nII. GIẢI PHÁP\n\n- Kiểm tra.\n\nV. TỔ CHỨC THỰC HIỆN\n\n- Sở Nội vụ theo dõi.',
      ),
    )
    expect(document.diagnostics.map((d) => d.code)).toEqual(
      expect.arrayContaining(['duplicate-section', 'missing-section']),
    )
  })

  it('refuses more text than many plans have', async () => {
    const conversion = await convertBytes(new Uint8Array(17 * 1024 * 1024).fill(97), { path: 'x.txt' })
    expect(conversion).toMatchObject({ status: 'quarantined', reason: { code: 'too-large' } })
  })

  it('refuses a poem: it has not the form of a plan', async () => {
    const poem =
      'Trăm năm trong cõi ta đây\nMây trôi bến cũ, lá bay sân nhà\nĐêm nghe con nước gọi phà\nSáng ra đã thấy nắng già sang ngang'
    const conversion = await convertBytes(new TextEncoder().encode(poem), { path: 'tho.txt' })
    expect(conversion).toMatchObject({ status: 'quarantined', reason: { code: 'not-a-plan' } })
  })

  it.each([
    ['an empty file', '', 'quarantined', 'empty'],
    ['white space', ' \n\t\n', 'quarantined', 'empty'],
    ['JSON', '{"a": [1, 2, 3]}', 'unsupported', 'unsupported-format'],
    ['zeroes', '\u0000\u0001\u0002\u0000\u0003'.repeat(40), 'quarantined', 'binary'],
  ])('refuses %s with a reason', async (_name, text, status, code) => {
    const conversion = await convertBytes(new TextEncoder().encode(text), { path: 'x' })
    expect(conversion).toMatchObject({ status, reason: { code } })
  })

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        await convertBytes(bytes, { path: 'x.md' })
      }),
      { numRuns: 150 },
    )
  })

  it('never throws on a plan whose lines are shuffled, cut and doubled', async () => {
    const lines = readFileSync(fixtures[0]!, 'utf8').split('\n')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(lines.length - 1), { maxLength: 80 }), fc.nat(20), async (picks, cut) => {
        const text = picks.map((i) => lines[i]!.slice(i % 3 === 0 ? cut : 0)).join('\n')
        const conversion = await convertBytes(new TextEncoder().encode(text), { path: 'x.txt' })
        if (conversion.status === 'converted') expect(conversion.document.coverage.unclaimed).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('reads a table of 20,000 rows in one go', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${i + 1}\tKiểm tra đơn vị số ${i + 1}\tSở Nội vụ\tQuý I/2021`,
    ).join('\n')
    const document = await read(plan(`I. NHIỆM VỤ\n\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\n${rows}`))
    expect(document.tasks).toHaveLength(20_000)
  })
})
