import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bodyById,
  bodyOn,
  canonicalIssuer,
  findBodies,
  type PlacedBody,
  readBodies,
  readBodiesAt,
  readSubject,
  register,
} from '../../normalizers/bodies/index.js'
import { type PlanContext, unknownPlan } from '../../normalizers/plan-context.js'
import { orgRef } from '../../schema/values.js'
import { cells, issuers, noSubjects, type PlanName, plans, subjects } from './bodies-corpus.js'

const show = ({ org }: PlacedBody): string =>
  `${org.name}${org.qualifier === null ? '' : ` (${org.qualifier})`}${org.head ? '!' : ''}${org.known ? '' : '?'}`
const shown = (bodies: readonly PlacedBody[]): string => bodies.map(show).join(' | ')
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const planNames = Object.keys(plans) as PlanName[]
const allCells = planNames.flatMap((name) => cells[name].map(([cell, names]) => ({ plan: plans[name], cell, names })))

describe('readBodies', () => {
  it.each(planNames)('gives the bodies of every cell of the corpus: %s', (name) => {
    const read = cells[name].map(([cell]) => [cell, shown(readBodies(cell, plans[name]))])
    expect(read).toEqual(cells[name])
  })

  it('gives values of the contract', () => {
    for (const { cell, plan } of allCells) for (const { org } of readBodies(cell, plan)) orgRef.parse(org)
  })

  it('keeps one id in a centrally-run city', () => {
    const [city] = readBodies('UBND thành phố', plans.haiPhong2020)
    expect(city?.org).toMatchObject({ id: 'ubnd-tinh', name: 'UBND thành phố', level: 'province' })
  })

  it('reads the name of every body of the register as that body', () => {
    for (const plan of Object.values(plans)) {
      const wrong = [...register.values()].filter((body) => {
        const read = readBodies(body.name, plan)
        return read.length !== 1 || read[0]!.org.id !== body.id || !read[0]!.org.known
      })
      expect(wrong.map((body) => body.name)).toEqual([])
    }
  })

  it('quotes the text, whatever stands around a list', () => {
    const around = fc.constantFrom('', ' ', '- ', '\n', '+ ', '* ', '•  ')
    const behind = fc.constantFrom('', '.', ';', ' \n', './.', ' ')
    const some = fc.array(fc.constantFrom(...allCells), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(around, some, fc.constantFrom('; ', ';\n', '\n- '), behind, (before, parts, joint, after) => {
        const text = before + parts.map((part) => part.cell).join(joint) + after
        const placed = readBodies(text, parts[0]!.plan)
        for (const { org, start, end } of placed) expect(squeeze(text.slice(start, end))).toBe(org.text)
        for (let i = 1; i < placed.length; i++) expect(placed[i]!.start).toBeGreaterThanOrEqual(placed[i - 1]!.start)
      }),
    )
  })

  it('never throws, and quotes what it finds in any string', () => {
    const words = fc.constantFrom(
      'Sở',
      'các',
      'UBND',
      ',',
      'và',
      'huyện',
      '(',
      ')',
      ':',
      'tỉnh',
      'Báo',
      'cấp',
      'Nội vụ',
      'được',
      'ﬁ',
      'Đ',
      '.',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.nat(40), fc.constantFrom(...Object.values(plans)), (any, from, plan) => {
        const subject = readSubject(any, plan)
        const at = readBodiesAt(any, from, plan)
        canonicalIssuer(any, plan)
        const placed = [
          ...readBodies(any, plan),
          ...findBodies(any, plan),
          ...(subject?.bodies ?? []),
          ...(at?.bodies ?? []),
        ]
        for (const { org, start, end } of placed) expect(squeeze(any.slice(start, end))).toBe(org.text)
      }),
      { numRuns: 500 },
    )
  })

  it('reads decomposed letters with places of its own text', () => {
    const text = 'Sở Nội vụ, Ủy ban nhân dân các huyện'.normalize('NFD')
    const placed = readBodies(text, plans.none)
    expect(placed.map(({ org }) => org.name)).toEqual(['Sở Nội vụ', 'UBND cấp huyện'])
    for (const { org, start, end } of placed) expect(text.slice(start, end)).toBe(org.text)
  })
})

describe('readSubject', () => {
  it.each(subjects)('%s', (sentence, names, duty) => {
    const subject = readSubject(sentence, plans.none)!
    expect(shown(subject.bodies)).toBe(names)
    expect(sentence.slice(subject.dutyStart)).toMatch(new RegExp(`^${duty}`))
    expect(subject.end).toBeLessThanOrEqual(subject.dutyStart)
  })

  it.each(noSubjects)('no body: %s', (sentence) => {
    expect(readSubject(sentence, plans.none)).toBeNull()
  })
})

describe('readBodiesAt', () => {
  it.each([
    [
      'chủ trì, phối hợp với Sở Tài chính, các đơn vị liên quan tham mưu',
      'Sở Tài chính | Các cơ quan, đơn vị có liên quan',
      ' tham mưu',
    ],
    [
      'phối hợp với UBND cấp huyện, cấp xã và các hội, đoàn thể vận động',
      'UBND cấp huyện | UBND cấp xã | Các tổ chức chính trị - xã hội',
      ' vận động',
    ],
    [
      'phối hợp với các doanh nghiệp bưu chính; Sở Nội vụ xây dựng',
      'Các doanh nghiệp bưu chính? | Sở Nội vụ',
      ' xây dựng',
    ],
    // first names that no register has
    ['phối hợp với Thanh tra Sở, Sở Tư pháp xây dựng', 'Thanh tra Sở? | Sở Tư pháp', ' xây dựng'],
    [
      'phối hợp với ngành Nông nghiệp và PTNT, UBND các huyện, thành, thị thực hiện',
      'Ngành Nông nghiệp và PTNT? | UBND cấp huyện',
      ' thực hiện',
    ],
    ['phối hợp với ngành Y tế, ngành Giáo dục tổ chức', 'Ngành Y tế? | Ngành Giáo dục?', ' tổ chức'],
    ['phối hợp với Vườn quốc gia Xuân Sơn, Sở Tài chính xây dựng', 'Sở Tài chính', ' xây dựng'],
  ])('%s', (text, names, rest) => {
    const read = readBodiesAt(text, text.indexOf('với') + 3, plans.none)!
    expect(shown(read.bodies)).toBe(names)
    expect(text.slice(read.end)).toBe(rest)
  })

  it('finds none before a verb', () => {
    expect(readBodiesAt('phối hợp triển khai Kế hoạch', 8, plans.none)).toBeNull()
  })
})

describe('findBodies', () => {
  it('finds bodies in running text, not in the symbols of documents', () => {
    const text = 'Kế hoạch số 12/KH-UBND của UBND tỉnh, Nghị quyết 05-NQ/TU của Tỉnh ủy giao Sở Tư pháp, Y tế thực hiện'
    expect(shown(findBodies(text, plans.none))).toBe('UBND tỉnh | Tỉnh ủy | Sở Tư pháp | Sở Y tế')
  })
})

describe('canonicalIssuer', () => {
  it.each(issuers)('%s', (words, name) => {
    expect(canonicalIssuer(words, plans.none)?.name ?? null).toBe(name)
  })
})

describe('the register', () => {
  it('names every successor, and dates that follow each other', () => {
    for (const body of register.values()) {
      if (body.successor !== null) expect(bodyById(body.successor), body.name).not.toBeNull()
      if (body.successor !== null) expect(body.validTo, body.name).not.toBeNull()
      if (body.validFrom !== null && body.validTo !== null) expect(body.validFrom < body.validTo, body.name).toBe(true)
    }
  })

  it.each([
    ['so-ke-hoach-va-dau-tu', '2014-01-01', 'Sở Kế hoạch và Đầu tư'],
    ['so-ke-hoach-va-dau-tu', '2026-01-01', 'Sở Tài chính'],
    ['so-buu-chinh-vien-thong', '2012-01-01', 'Sở Thông tin và Truyền thông'],
    ['so-buu-chinh-vien-thong', '2025-06-01', 'Sở Khoa học và Công nghệ'],
    ['so-tai-nguyen-va-moi-truong', '2025-03-01', 'Sở Nông nghiệp và Môi trường'],
    ['so-lao-dong-thuong-binh-va-xa-hoi', '2025-03-01', 'Sở Nội vụ'],
    ['ban-dan-toc-tinh', '2025-03-01', 'Sở Dân tộc và Tôn giáo'],
    ['uy-ban-dan-toc', '2026-01-01', 'Bộ Dân tộc và Tôn giáo'],
    ['ubnd-cap-huyen', '2025-07-01', undefined],
    ['ubnd-cap-huyen', '2025-06-30', 'UBND cấp huyện'],
  ])('%s on %s', (id, day, name) => {
    expect(bodyOn(id, day)?.name).toBe(name)
  })
})

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const gold = existsSync(`${shared}gold`) ? readdirSync(`${shared}gold`).filter((file) => file.endsWith('.json')) : []
if (gold.length === 0) console.warn('bodies.test: ../shared/gold is absent, gold cells are not tested')

interface Gold {
  readonly source: string
  readonly meta: { readonly province: { readonly name: string } | null; readonly issuedOn: string | null }
  readonly tasks: readonly {
    readonly origin: string
    readonly text: string
    readonly lead: string[]
    readonly coordinate: string[]
  }[]
  readonly responsibilities: readonly { readonly org: string; readonly duty: string }[]
  readonly citations: readonly { readonly issuer: string | null }[]
}

/** The two cells after the one with `text` that a row has for lead and coordinate bodies: rows are lines or runs of lines. */
function rowsOf(seed: string): string[][] {
  const rows: string[][] = []
  for (const line of seed.split('\n')) {
    const oneCell = /^\t(?=\S)/.test(line) && !line.slice(1).includes('\t')
    if (!oneCell && line.includes('\t')) rows.push(line.split('\t').map((cell) => cell.replace(/<[^>]+>/g, '').trim()))
    else if (/^\t(?:[a-zđ]\)|\d+\.)\s*$/.test(line)) rows.push([line.trim()])
    else if (line.startsWith('\t')) rows.at(-1)?.push(line.trim())
    else if (line.trim() !== '' && rows.at(-1)?.[0]?.endsWith(')'))
      rows.at(-1)!.push(`${rows.at(-1)!.pop()}\n${line.trim()}`)
  }
  return rows
}

describe.skipIf(gold.length === 0)('the gold of ../shared', () => {
  it.each(gold)('%s', (file) => {
    const { source, meta, tasks, responsibilities, citations } = JSON.parse(
      readFileSync(`${shared}gold/${file}`, 'utf8'),
    ) as Gold
    const seed = readFileSync(`${shared}seeds/${source}`, 'utf8').normalize('NFC')
    const plan = {
      year: null,
      issuedOn: meta.issuedOn,
      province: meta.province?.name ?? null,
      city: false,
      issuerTier: null,
    } as const
    const names = (text: string): string[] => readBodies(text, plan).map(({ org }) => org.name)

    const rows = rowsOf(seed)
    const tableTasks = tasks.filter((task) => task.origin === 'table')
    let compared = 0
    for (const task of tableTasks) {
      const start = squeeze(task.text).slice(0, 60)
      const row = rows.find((cells) => cells.some((cell) => squeeze(cell.replace(/^\d+\.\s/, '')).startsWith(start)))
      const at = row?.findIndex((cell) => squeeze(cell.replace(/^\d+\.\s/, '')).startsWith(start))
      if (!row || at === undefined) continue
      expect({ row: row[at], names: names(row[at + 2] ?? '') }).toEqual({ row: row[at], names: task.lead })
      expect({ row: row[at], names: names(row[at + 3] ?? '') }).toEqual({ row: row[at], names: task.coordinate })
      compared++
    }
    expect(compared).toBe(tableTasks.length)

    // whose duty stands right behind the subject of its line
    const official = new Map([['Hội Cựu chiến binh Việt Nam tỉnh', 'Hội Cựu chiến binh tỉnh']])
    const lines = seed
      .split(/[\n\t]|(?<=[.;]) - /)
      .map((line) => squeeze(line.replace(/<[^>]+>|\*\*/g, '').replace(/^\s*(?:-|\d+\.)\s/, '')))
    const coordinates = lines.flatMap((line) =>
      [...line.matchAll(/phối hợp (?:với )?/g)].flatMap(
        (match) => readBodiesAt(line, match.index + match[0].length, plan)?.bodies.map((body) => body.org.name) ?? [],
      ),
    )
    let behind = 0
    for (const { org, duty } of responsibilities) {
      const begins = squeeze(duty).slice(0, 30)
      const held = lines.flatMap((line) => {
        const subject = readSubject(line, plan)
        return subject && line.slice(subject.dutyStart).startsWith(begins) ? [subject] : []
      })
      if (held.length === 0) continue
      behind++
      const found = held.flatMap(({ bodies }) =>
        bodies.map(({ org: { name, qualifier } }) => `${name}${qualifier ? ` (${qualifier})` : ''}`),
      )
      expect([...found.map((name) => name.replace(/ \(.*\)$/, '')), ...coordinates]).toContain(official.get(org) ?? org)
    }
    expect(behind).toBeGreaterThan(responsibilities.length / 5)
    for (const { issuer } of citations) {
      if (issuer !== null) expect(canonicalIssuer(issuer, plan)?.name).toBe(issuer)
    }
  })
})

describe('what the issuer makes of a group', () => {
  const of = (issuerTier: PlanContext['issuerTier'], text: string) =>
    readBodies(text, { ...unknownPlan, issuedOn: '2018-12-28', issuerTier }).map(({ org }) => org.name)

  it.each([
    ['district', 'Các phòng, ban', ['Các phòng, ban cấp huyện']],
    [null, 'Các phòng, ban', ['Các phòng, ban cấp huyện']],
    ['department', 'Các phòng, ban', ['Các phòng, ban chuyên môn']],
    ['department', 'Các phòng, ban cấp huyện', ['Các phòng, ban cấp huyện']],
    ['commune', 'Các phòng, ban', ['Các phòng, ban cấp xã']],
    ['province', 'Các sở, ban, ngành', ['Các sở, ban, ngành tỉnh']],
  ] as const)('of a %s: %s', (tier, text, expected) => {
    expect(of(tier, text)).toEqual(expected)
  })
})
