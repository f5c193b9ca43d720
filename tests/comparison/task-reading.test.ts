import { describe, expect, it } from 'vitest'
import { kindOf, openingDeed } from '../../comparison/deeds.js'
import type { LoadedPlan } from '../../comparison/loaded-plan.js'
import { keptIn, programmeOf } from '../../comparison/plan-words.js'
import { headOf } from '../../comparison/task-clauses.js'
import { dealOf } from '../../comparison/task-deals.js'
import { taskLikeness } from '../../comparison/task-likeness.js'
import { peopleIn, productOf } from '../../comparison/task-modifiers.js'
import { viewTasks } from '../../comparison/task-view.js'
import { phrasesOf, termsOf } from '../../comparison/terms.js'
import { cosine, sharedCount, WordWeights } from '../../comparison/word-weights.js'
import { body, type MadeTask, madePlan } from './made-plan.js'

const planOf = (id: string, tasks: readonly MadeTask[]): LoadedPlan => madePlan({ id, tasks })

/** What stands beside them in the plan: words are common or rare among others only. */
const beside: readonly MadeTask[] = [
  'Xây dựng trường học đạt chuẩn quốc gia',
  'Sửa chữa đường giao thông nông thôn',
  'Bảo tồn di tích, phát triển du lịch cộng đồng',
  'Tiêm chủng mở rộng cho trẻ em dưới một tuổi',
].map((text) => ({ text }))

/** The score of two tasks, each of a plan of its own. */
function scoreOf(one: MadeTask, other: MadeTask): number {
  const plans = [planOf('one', [one, ...beside]), planOf('other', [other, ...beside])]
  const views = viewTasks(plans, new WordWeights(), '2026-12-31')
  return taskLikeness(views[0]!, views[1 + beside.length]!)
}

describe('what a task opens with', () => {
  it.each([
    ['tiếp tục tăng cường công tác tuyên truyền cải cách hành chính', 'tell'],
    ['tổ chức các lớp tập huấn nghiệp vụ', 'train'],
    ['nội dung tuyên truyền', 'tell'],
    ['xây dựng mô hình phân loại chất thải tại nguồn', undefined],
    ['kiện toàn tổ chức bộ máy và tuyên truyền', 'arrange'],
    ['nâng cao hiệu quả công tác tự kiểm tra việc giải quyết hồ sơ', 'inspect'],
  ])('%s', (words, deed) => {
    expect(openingDeed(words)).toBe(deed)
  })

  it('looks into what others do where it urges and inspects or rates them', () => {
    expect(kindOf('urge', ['urge', 'inspect'])).toBe('inspect')
    expect(kindOf('review', ['review', 'rate', 'urge'])).toBe('inspect')
    expect(kindOf('urge', ['urge', 'publish'])).toBe('urge')
    expect(kindOf('publish', ['publish', 'urge', 'inspect'])).toBe('publish')
  })

  it('is what is told: words that only say how take no place', () => {
    const frame = 'Tăng cường lãnh đạo, tổ chức thực hiện toàn diện, đồng bộ, có hiệu quả'
    expect(headOf(`${frame} chương trình trồng rừng`)).toBe('tăng cường lãnh đạo chương trình trồng rừng')
    const words = Array.from({ length: 30 }, (_, i) => `từ${i}`)
    expect(headOf(words.join(' ')).split(' ')).toHaveLength(20)
  })

  it('is about a thing, not about the document on it', () => {
    const of = (words: string): string[] => [...dealOf(words).objects.keys()]
    expect(of('ban hành các văn bản quy phạm pháp luật về phân cấp')).toEqual(['devolution'])
    expect(of('rà soát các văn bản quy phạm pháp luật')).toContain('law review')
  })

  it('names a product where one is made, and people', () => {
    expect(productOf('xây dựng nghị định sửa đổi bổ sung một số điều')).toBe('decree')
    expect(productOf('ban hành kế hoạch kiểm tra')).toBe('plan')
    expect(productOf('thực hiện kế hoạch kiểm tra')).toBeUndefined()
    expect([...peopleIn('đào tạo nghề cho người lao động và học sinh')].sort()).toEqual(['students', 'workers'])
  })
})

describe('a plan', () => {
  const onCrops = (count: number): MadeTask[] =>
    Array.from({ length: count }, (_, i) => ({ text: `Hỗ trợ nông nghiệp của xã thứ ${i} trồng cây ăn quả` }))

  it('is about a field that its tasks name again and again, though its title does not', () => {
    expect([...programmeOf({ title: null, tasks: planOf('a', onCrops(6)).tasks })]).toEqual(['farming'])
    const mixed = [...onCrops(2), ...Array.from({ length: 9 }, () => ({ text: 'Rà soát thủ tục hành chính' }))]
    expect([...programmeOf({ title: null, tasks: planOf('a', mixed).tasks })]).toEqual([])
  })

  it('takes weight from words that all its tasks have, where it has enough of them', () => {
    const tasks = ['nông nghiệp', 'thủy lợi'].map((word) => ({ terms: termsOf(`${word} an toàn`) }))
    expect(keptIn(tasks).size).toBe(0)
    const many = Array.from({ length: 10 }, (_, i) => ({ terms: termsOf(`nông nghiệp ${'bcdghklmnp'[i]}anh`) }))
    const kept = keptIn(many)
    expect(kept.get('nông nghiệp')).toBeLessThan(0.4)
    expect(kept.get('hanh')).toBe(1)
  })
})

describe('tasks of programmes without things of their own', () => {
  const storms = 'Nâng cao năng lực dự báo khí tượng thủy văn, cảnh báo sớm thiên tai cho người dân'

  it('are one job in other words', () => {
    const same = 'Tăng cường năng lực dự báo, cảnh báo sớm thiên tai và truyền tin khí tượng thủy văn đến người dân'
    const other = 'Củng cố lực lượng xung kích phòng, chống thiên tai cấp xã, tổ chức diễn tập sơ tán người dân'
    expect(scoreOf({ text: storms }, { text: same })).toBeGreaterThan(0.7)
    expect(scoreOf({ text: storms }, { text: other })).toBeLessThan(0.5)
  })

  it('stay apart where a body alone is the same', () => {
    const board = 'Ban Quản lý Khu kinh tế Sơn Thuận'
    const lead = [body('ban-quan-ly-khu-kinh-te-tinh', board)]
    const left = { text: `${board} rà soát các dự án chậm tiến độ trong khu`, lead }
    const right = { text: `${board} hướng dẫn doanh nghiệp sử dụng hóa đơn điện tử`, lead }
    expect(scoreOf(left, right)).toBeLessThan(0.3)
  })

  it('stay apart where one teaches what the other does, or makes another document', () => {
    const decree = 'Xây dựng Nghị định về giảm nhẹ phát thải khí nhà kính trong lĩnh vực quản lý chất thải'
    const plan = 'Xây dựng Kế hoạch giảm nhẹ phát thải khí nhà kính trong lĩnh vực quản lý chất thải'
    const training = 'Tổ chức tập huấn giảm nhẹ phát thải khí nhà kính trong lĩnh vực quản lý chất thải'
    const itself = scoreOf({ text: plan }, { text: plan })
    expect(scoreOf({ text: decree }, { text: plan })).toBeLessThan(itself)
    expect(scoreOf({ text: training }, { text: plan })).toBeLessThan(0.7)
  })
})

describe('tasks of the reform', () => {
  const alone = (text: string): MadeTask => ({ text })

  it('stay apart where one looks into what the other does', () => {
    const doing = alone('Nâng cao chất lượng giải quyết hồ sơ theo cơ chế một cửa, một cửa liên thông')
    const looking = alone('Theo dõi, kiểm tra, đôn đốc việc giải quyết hồ sơ theo cơ chế một cửa, một cửa liên thông')
    expect(scoreOf(doing, looking)).toBeLessThan(0.65)
    expect(scoreOf(looking, looking)).toBeGreaterThan(0.65)
  })

  it('stay apart where one tells of a thing, and the other does it and tells of another', () => {
    const telling = alone('Tuyên truyền về cơ chế một cửa, một cửa liên thông trong giải quyết hồ sơ')
    const also = (thing: string): MadeTask =>
      alone(`Mở rộng cơ chế một cửa, một cửa liên thông trong giải quyết hồ sơ; đẩy mạnh tuyên truyền về ${thing}`)
    expect(scoreOf(telling, also('chữ ký số'))).toBeLessThan(scoreOf(telling, also('cơ chế một cửa')))
  })

  it('are less alike where one is of a level below, and the other does not say', () => {
    const plan = 'Xây dựng kế hoạch đào tạo, bồi dưỡng cán bộ, công chức'
    const unsaid = alone(`${plan} hằng năm`)
    const ofUnits = scoreOf(alone(`${plan} của ngành, địa phương`), unsaid)
    expect(ofUnits).toBeLessThan(scoreOf(alone(`${plan} của tỉnh`), unsaid))
    expect(ofUnits).toBeGreaterThan(scoreOf(alone(`${plan} của ngành, địa phương`), alone(`${plan} của tỉnh`)))
  })

  it('are of the field that they open with, not of one in a list by the way', () => {
    const plan = planOf('a', [
      alone('Đẩy mạnh xã hội hóa dịch vụ sự nghiệp công; trong đó có văn hóa, thể thao, du lịch'),
    ])
    const [view] = viewTasks([plan], new WordWeights(), '2026-12-31')
    expect([...view!.fields]).toEqual([])
  })
})

describe('words', () => {
  it('are no evidence where few are shared', () => {
    const weights = new WordWeights()
    const [short, long] = ['tiêm chủng', 'tiêm chủng mở rộng, khám chữa bệnh, dân số'].map((text) =>
      weights.weigh(termsOf(text)),
    )
    expect(cosine(short!, short!)).toBeCloseTo(1)
    expect(cosine(short!, short!, 0.7)).toBeLessThan(cosine(long!, long!, 0.7))
  })
})

describe('phrases', () => {
  it('are three syllables in a row within a clause, in order', () => {
    const phrases = phrasesOf('Kiểm soát chặt chẽ việc nhập khẩu công nghệ lạc hậu; an toàn')
    expect([...phrases]).toEqual([...phrases].sort((a, b) => a - b))
    expect(sharedCount(phrases, phrasesOf('ngăn chặn nhập khẩu công nghệ cũ'))).toBe(2)
    expect(sharedCount(phrases, phrasesOf('hậu an toàn'))).toBe(0)
  })
})
