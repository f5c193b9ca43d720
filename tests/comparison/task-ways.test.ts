import { describe, expect, it } from 'vitest'
import { taskLikeness } from '../../comparison/task-likeness.js'
import { viewTasks } from '../../comparison/task-view.js'
import { waysOf } from '../../comparison/task-ways.js'
import { WordWeights } from '../../comparison/word-weights.js'
import { madePlan } from './made-plan.js'

describe('the way in which a job works on a thing', () => {
  it.each([
    ['tiếp tục rà soát quy định về cấp phép', ['look']],
    ['xây dựng quy chế phối hợp', ['make']],
    ['nâng cao chất lượng hoạt động của bộ phận một cửa', ['make']],
    ['tăng cường công khai kết quả', ['tell']],
    ['tổ chức các lớp tập huấn nghiệp vụ', ['train']],
    ['kiện toàn bộ máy', ['arrange']],
    // a plan to do something is the doing
    ['xây dựng và triển khai thực hiện kế hoạch kiểm tra', ['look']],
    ['ban hành kế hoạch ứng phó', []],
    // who has others do a thing, or does it better, does it
    ['đôn đốc các cơ quan đơn vị công bố thủ tục hành chính', ['tell']],
    ['nâng cao hiệu quả công tác tự kiểm tra', ['look']],
    ['nâng cao nhận thức của người dân', ['tell']],
    // verbs in a row
    ['rà soát kịp thời ban hành và công khai danh mục', ['look', 'make', 'tell']],
    ['sửa đổi quy chế', ['make', 'look']],
    // nouns are no verbs, and what only goes on is no way
    ['hệ thống thông tin giải quyết thủ tục hành chính', []],
    ['hệ thống công bố thủ tục hành chính', ['tell']],
    ['duy trì mô hình trồng rừng và kiểm tra', []],
    ['', []],
  ])('%s', (words, ways) => {
    expect([...waysOf(words)]).toEqual(ways)
  })
})

describe('jobs of one theme worked on in other ways', () => {
  const said = 'phân cấp quản lý cây xanh giữa tỉnh với huyện'
  const frame = [
    'Xây dựng trường học đạt chuẩn quốc gia',
    'Sửa chữa đường giao thông nông thôn',
    'Tiêm chủng mở rộng cho trẻ em',
  ]
  const viewsOf = (one: string, other: string) => {
    const plans = [one, other].map((text, i) =>
      madePlan({ id: `p${i}`, tasks: [text, ...frame].map((words) => ({ text: words })) }),
    )
    const views = viewTasks(plans, new WordWeights(), '2026-12-31')
    return [views[0]!, views[1 + frame.length]!] as const
  }

  it('are less alike than in one way, or in none that is said', () => {
    const of = (one: string, other: string): number => taskLikeness(...viewsOf(one, other))
    const other = of(`Rà soát kết quả ${said}`, `Ban hành quy chế ${said}`)
    expect(other).toBeLessThan(of(`Rà soát kết quả ${said}`, `Theo dõi quy chế ${said}`))
    expect(other).toBeLessThan(of(`Duy trì kết quả ${said}`, `Ban hành quy chế ${said}`))
    expect(of(`Ban hành quy chế ${said}`, `Rà soát kết quả ${said}`)).toBe(other)
  })

  it('are told by the first job that says a way where the opening says none, and that is less sure', () => {
    const [carried, devolved] = viewsOf(
      'Thực hiện các quy định về quản lý cây xanh. Rà soát, đánh giá các nhiệm vụ đã giao cho huyện',
      'Đẩy mạnh phân cấp quản lý cây xanh',
    )
    expect([carried.opensWithWay, [...carried.ways]]).toEqual([false, ['look']])
    expect([devolved.opensWithWay, [...devolved.ways]]).toEqual([true, ['devolve']])
    const sure = taskLikeness({ ...carried, opensWithWay: true }, devolved)
    const unsaid = taskLikeness({ ...carried, ways: new Set() }, devolved)
    expect(taskLikeness(carried, devolved)).toBeGreaterThan(sure)
    expect(taskLikeness(carried, devolved)).toBeLessThan(unsaid)
  })
})
