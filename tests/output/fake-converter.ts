import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Converter } from '../../output/index.js'
import type { OrgRef, PlanDocument, Timeline } from '../../schema/index.js'

const org = (name: string, known = true): OrgRef => ({
  text: name,
  id: 'so-noi-vu',
  name,
  level: 'province',
  collective: false,
  qualifier: null,
  head: false,
  known,
})

const time: Timeline = {
  text: 'Quý I/2024',
  terms: [{ kind: 'interval', start: '2024-01-01', end: '2024-03-31', recurrence: null, times: null, condition: null }],
}

/** A whole document of an invented province, one task for each line of the text. Keys stand in no good order on purpose. */
export function fakeDocument(text: string, path: string): PlanDocument {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const number = /^số (\d+)/m.exec(text)?.[1] ?? null
  const id = `tinh-mau-2024-kh-${number === null ? '' : `${number}-`}${sha256.slice(0, 8)}`
  const lines = text.split('\n')
  const base = (letter: string, n: number, start: number, end: number) => ({
    confidence: 0.9,
    id: `${id}#${letter}${n}`,
    documentId: id,
    sectionPath: 'II',
    area: 'steering',
    origin: 'body' as const,
    evidence: [{ field: 'text', start, end, page: null, bbox: null, confidence: null }],
  })
  return {
    text,
    id,
    schemaVersion: '1',
    source: {
      path,
      sha256,
      bytes: Buffer.byteLength(text),
      mediaType: 'text/markdown',
      format: 'markdown',
      pages: null,
    },
    kind: { label: 'Kế hoạch', code: 'KH' },
    number,
    symbol: number === null ? null : `${number}/KH-UBND`,
    issuer: org('UBND tỉnh'),
    province: {
      code: '99',
      name: 'Tỉnh Mẫu',
      successor: { code: '98', name: 'Tỉnh Mới', since: '2025-07-01' },
    },
    place: 'Tỉnh Mẫu',
    issuedOn: '2024-01-02',
    title: lines[0] ?? null,
    period: { from: 2024, to: 2024 },
    signatories: [{ name: 'Nguyễn Văn Mẫu', position: 'PHÓ CHỦ TỊCH', authority: null, actingFor: 'CHỦ TỊCH' }],
    recipients: ['Như trên', 'Lưu: VT'],
    pages: [],
    corrections: [],
    blocks: [
      {
        id: 'b1',
        type: 'paragraph',
        role: 'task',
        start: 0,
        end: text.length,
        page: null,
        bbox: null,
        sectionId: 's1',
      },
    ],
    sections: [
      {
        id: 's1',
        parentId: null,
        marker: 'II',
        path: 'II',
        level: 1,
        heading: 'NHIỆM VỤ',
        role: 'task',
        area: 'steering',
        start: 0,
        end: text.length,
      },
    ],
    tables: [
      {
        id: 't1',
        sectionId: 's1',
        caption: 'Phụ lục',
        columns: [
          { name: 'Nhiệm vụ', role: 'task' },
          { name: 'Chủ trì', role: 'lead' },
        ],
        rows: [
          {
            kind: 'record',
            cells: [
              { text: 'Rà soát thủ tục', inherited: false, spans: [] },
              { text: 'Sở Nội vụ', inherited: true, spans: [] },
            ],
          },
        ],
      },
    ],
    tasks: lines.map((line, i) => ({
      ...base('t', i + 1, 0, line.length),
      code: `II.${i + 1}`,
      text: line,
      parents: ['NHIỆM VỤ'],
      products: ['Báo cáo'],
      lead: [org('Sở Nội vụ')],
      coordinate: [org('Sở Lạ', false)],
      monitor: [],
      timeline: time,
      budget: { text: '45 tr/huyện', amount: 45_000_000, per: 'huyện', basis: null, sources: [] },
      note: null,
      targetIds: [],
    })),
    targets: [
      {
        ...base('g', 1, 0, 4),
        text: 'Giảm tối thiểu 2,5% biên chế',
        indicator: 'biên chế',
        subject: 'cấp tỉnh',
        comparator: 'gte',
        direction: 'decrease',
        value: 2.5,
        valueMax: null,
        unit: '%',
        baseline: { text: 'so với năm 2021', year: 2021, value: null },
        due: null,
        criterion: null,
        taskId: null,
      },
    ],
    responsibilities: [
      {
        ...base('r', 1, 0, 4),
        org: org('Sở Nội vụ'),
        role: 'lead',
        duty: 'theo dõi việc thực hiện',
        criterion: null,
        taskId: null,
        due: time,
      },
    ],
    citations: [
      {
        ...base('c', 1, 0, 4),
        text: 'Nghị định số 43/2011/NĐ-CP',
        kind: 'NĐ',
        number: '43/2011/NĐ-CP',
        issuer: 'Chính phủ',
        issuedOn: null,
        key: '43/2011/NĐ-CP',
        role: 'legalBasis',
      },
    ],
    diagnostics: [
      {
        ...base('d', 1, 0, Math.min(5, text.length)),
        code: 'unknown-organisation',
        severity: 'warning',
        message: { vi: 'Chưa có cơ quan này trong danh mục', en: 'The register has no such body' },
      },
    ],
    coverage: { characters: 10, claimed: 9, unclaimed: [{ start: 0, end: 1 }] },
  }
}

/** Stands in for the pipeline: takes its time (more or less, by the bytes), fails on demand. */
export const fakeConvert: Converter = async (bytes, { path }) => {
  const text = Buffer.from(bytes).toString('utf8')
  await pause((bytes[0] ?? 0) % 7)
  if (text.includes('BOOM')) throw new Error('secret detail of the program')
  if (text.includes('\0')) {
    return { status: 'quarantined', reason: { code: 'binary', message: { vi: 'Tệp nhị phân.', en: 'A binary file.' } } }
  }
  if (/\.(?:pdf|docx)$/.test(path)) {
    const message = { vi: 'Chưa đọc được loại tệp này.', en: 'This kind of file is not read yet.' }
    return { status: 'unsupported', reason: { code: 'unsupported-format', message } }
  }
  return { status: 'converted', document: fakeDocument(text, path) }
}
