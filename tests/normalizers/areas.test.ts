import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  administrativeReform,
  areaOfHeading,
  classifyArea,
  isOfProgramme,
  parseTaxonomy,
  TaxonomyError,
} from '../../normalizers/areas/index.js'
import { headings, subjects } from './areas-corpus.js'

const gold = new URL('../../../shared/gold/', import.meta.url)

describe('taxonomy', () => {
  it('has the eight areas of the contract and other, each with enough to learn from', () => {
    expect(administrativeReform.areas.map(({ id }) => id)).toEqual([
      'steering',
      'institutions',
      'procedures',
      'apparatus',
      'civil-service',
      'public-finance',
      'modernization',
      'impact',
      'other',
    ])
    for (const { examples } of administrativeReform.areas) expect(new Set(examples).size).toBeGreaterThanOrEqual(25)
  })

  it.each([
    [null, 'taxonomy'],
    [{}, 'areas'],
    [
      {
        id: 'x',
        programme: { name: 'X', words: ['x'] },
        areas: [{ id: 'a', name: { vi: 'A' }, headings: [], examples: [] }],
      },
      'areas.0.name.en',
    ],
  ])('says what is wrong with %j', (json, field) => {
    expect(() => parseTaxonomy(json)).toThrow(TaxonomyError)
    expect(() => parseTaxonomy(json)).toThrow(field)
  })

  it('wants every id once', () => {
    const area = { id: 'a', name: { vi: 'A', en: 'A' }, headings: ['a'], examples: [] }
    const json = { id: 'x', programme: { name: 'X', words: ['x'] }, areas: [area, area] }
    expect(() => parseTaxonomy(json)).toThrow('two areas have the id a')
  })

  it('serves another programme', () => {
    const digital = parseTaxonomy({
      id: 'digital',
      programme: { name: 'Chuyển đổi số', words: ['chuyển đổi số'] },
      areas: [
        {
          id: 'infrastructure',
          name: { vi: 'Hạ tầng số', en: 'Infrastructure' },
          headings: ['hạ tầng số'],
          examples: ['Phủ sóng di động băng rộng'],
        },
        {
          id: 'society',
          name: { vi: 'Xã hội số', en: 'Society' },
          headings: ['xã hội số'],
          examples: ['Người dân dùng ví điện tử'],
        },
      ],
    })
    expect(areaOfHeading('II. PHÁT TRIỂN HẠ TẦNG SỐ', digital)).toBe('infrastructure')
    expect(classifyArea('Khuyến khích người dân dùng ví điện tử', digital).area).toBe('society')
    expect(isOfProgramme('Chuyển đổi số năm 2026', '', digital)).toBe(true)
  })
})

describe('headings', () => {
  it('has a corpus worth the name', () => {
    expect(headings.length).toBeGreaterThanOrEqual(80)
  })

  it.each(headings)('%s → %s', (heading, area) => {
    expect(areaOfHeading(heading, administrativeReform)).toBe(area)
    expect(areaOfHeading(heading.toUpperCase(), administrativeReform)).toBe(area)
    expect(areaOfHeading(`**${heading}:**`.normalize('NFD'), administrativeReform)).toBe(area)
  })

  it.each(subjects)('%s: of the programme %s', (title, yes) => {
    expect(isOfProgramme(title, '', administrativeReform)).toBe(yes)
  })

  it('asks the preamble where there is no title', () => {
    const preamble = 'Để đẩy mạnh công tác CCHC và nâng cao Chỉ số PAR INDEX, tỉnh ban hành kế hoạch sau.'
    expect(isOfProgramme('', preamble, administrativeReform)).toBe(true)
    expect(isOfProgramme('Phát triển du lịch sinh thái năm 2024', preamble, administrativeReform)).toBe(false)
  })
})

describe('classification', () => {
  it.each([
    ['Giao Sở Tư pháp rà soát văn bản quy phạm pháp luật hết hiệu lực', 'institutions'],
    ['Rút ngắn thời gian giải quyết TTHC tại bộ phận một cửa', 'procedures'],
    ['Sáp nhập hai trung tâm, giảm biên chế gián tiếp', 'apparatus'],
    ['Mở lớp bồi dưỡng kỹ năng lãnh đạo cho công chức cấp phòng', 'civil-service'],
    ['Giao tự chủ tài chính cho bệnh viện công', 'public-finance'],
    ['Cấp chữ ký số và hộp thư điện tử cho cán bộ xã', 'modernization'],
    ['Khảo sát mức độ hài lòng của người dân khi đi làm giấy tờ', 'impact'],
    ['Phát sóng chuyên mục tuyên truyền CCHC hằng tháng', 'steering'],
    ['Trồng cây xanh ven quốc lộ', 'other'],
  ])('%s → %s', (text, area) => {
    const got = classifyArea(text, administrativeReform)
    expect(got.area).toBe(area)
    expect(got.confidence).toBeGreaterThan(0.25)
  })

  it('says 0 of nothing, and stays within 0..1 on anything', () => {
    expect(classifyArea('', administrativeReform)).toEqual({ area: 'other', confidence: 0 })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { area, confidence } = classifyArea(text, administrativeReform)
        expect(administrativeReform.areas.some(({ id }) => id === area)).toBe(true)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
        areaOfHeading(text, administrativeReform)
      }),
    )
  })

  it('loads the classifier alone: no database client', () => {
    const script = `
      const { createRequire } = await import('node:module')
      const require = createRequire(process.argv[1])
      require('natural/lib/natural/classifiers/bayes_classifier.js')
      console.log(Object.keys(require.cache).filter((f) => /node_modules.(mongoose|pg|redis|memjs|dotenv)./.test(f)).length)`
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', script, import.meta.filename], {
      encoding: 'utf8',
    })
    expect(out.trim()).toBe('0')
  })
})

describe.skipIf(!existsSync(gold))('the acceptance inputs (skipped where ../shared is absent)', () => {
  interface Gold {
    meta: { title: string }
    sections: { heading: string; area: string | null; path: string }[]
    tasks: { text: string; area: string; parents: string[] }[]
  }
  const read = (name: string): Gold => JSON.parse(readFileSync(new URL(name, gold), 'utf8'))
  const names = existsSync(gold) ? readdirSync(gold).filter((name) => name.endsWith('.json')) : []

  it.each(names)('%s: areas of all headings', (name) => {
    const { meta, sections } = read(name)
    expect(isOfProgramme(meta.title, '', administrativeReform)).toBe(true)
    const own = sections.filter(
      ({ path, heading }) => !/^Nội dung triển khai|^Trách nhiệm thực hiện/.test(heading) || !path.includes('.'),
    )
    const area = (heading: string) => areaOfHeading(heading, administrativeReform)
    expect(own.map(({ heading }) => [heading, area(heading)])).toEqual(
      own.map(({ heading, area }) => [heading, area ?? null]),
    )
  })

  it('places 15 of the 18 tasks that no heading places', () => {
    const { tasks } = read('003_f4c9728b212daa92.json')
    const right = tasks.filter(({ text, area }) => classifyArea(text, administrativeReform).area === area)
    expect(tasks).toHaveLength(18)
    expect(right.length).toBeGreaterThanOrEqual(15)
  })

  it('is as often right as it says', () => {
    const tasks = names.flatMap((name) => read(name).tasks)
    const got = tasks.map(({ text, area }) => ({ ...classifyArea(text, administrativeReform), truth: area }))
    const right = got.filter(({ area, truth }) => area === truth).length / got.length
    const said = got.reduce((sum, { confidence }) => sum + confidence, 0) / got.length
    console.info(
      `areas from words alone: ${(right * 100).toFixed(1)} % right, ${(said * 100).toFixed(1)} % sure, of ${got.length} tasks`,
    )
    expect(right).toBeGreaterThan(0.8)
    expect(Math.abs(said - right)).toBeLessThan(0.12)
  })
})
