import { describe, expect, it } from 'vitest'
import { plan, read } from './reading.js'

const duties = async (body: string) =>
  (await read(plan(body))).responsibilities.map(({ org, role, duty, due }) => [org.name, role, duty, due?.text ?? null])

describe('duties of the running text', () => {
  it('keeps the same words of several bodies apart', async () => {
    const body =
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ rà soát văn bản. Sở Tư pháp rà soát văn bản. Sở Y tế rà soát văn bản. Tổ chức tập huấn.'
    expect(await duties(body)).toEqual([
      ['Sở Nội vụ', 'implement', 'rà soát văn bản.', null],
      ['Sở Tư pháp', 'implement', 'rà soát văn bản.', null],
      ['Sở Y tế', 'implement', 'rà soát văn bản. Tổ chức tập huấn.', null],
    ])
  })

  it('takes a clause that only tells the date for the date of the one before', async () => {
    const body =
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Sở Tài chính kiểm soát chặt chẽ định mức; hoàn thành trước ngày 31/10/2031; báo cáo kết quả với UBND tỉnh.'
    const [first, second] = await duties(body)
    expect(first).toEqual([
      'Sở Tài chính',
      'implement',
      'kiểm soát chặt chẽ định mức; hoàn thành trước ngày 31/10/2031',
      'hoàn thành trước ngày 31/10/2031',
    ])
    expect(second?.slice(1, 3)).toEqual(['report', 'báo cáo kết quả với UBND tỉnh.'])
  })

  it('tells who gathers what is reported to report it on', async () => {
    const body =
      'III. TỔ CHỨC THỰC HIỆN\n\n1. Các sở, ban, ngành báo cáo kết quả thực hiện Kế hoạch về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.'
    expect(await duties(body)).toEqual([
      [
        'Các sở, ban, ngành tỉnh',
        'report',
        'báo cáo kết quả thực hiện Kế hoạch về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.',
        null,
      ],
      ['Sở Nội vụ', 'report', 'tổng hợp, báo cáo UBND tỉnh.', null],
    ])
    const through = body.replace('về Sở Nội vụ', 'về UBND tỉnh (qua Sở Nội vụ)')
    expect(await duties(through)).toHaveLength(1)
    expect(await duties(body.replace('để tổng hợp, báo cáo UBND tỉnh', 'để theo dõi'))).toHaveLength(1)
  })

  it('reads a labelled line of several sentences body by body', async () => {
    const body =
      'II. NHIỆM VỤ\n\n1. Rà soát hạ tầng\n\n- Nội dung: Rà soát hạ tầng toàn tỉnh.\n\n- Cơ quan thực hiện: Sở Xây dựng tiến hành rà soát hạ tầng chung; UBND các huyện rà soát hạ tầng thuộc phạm vi quản lý.'
    expect(await duties(body)).toEqual([
      ['Sở Xây dựng', 'implement', 'tiến hành rà soát hạ tầng chung', null],
      ['UBND cấp huyện', 'implement', 'rà soát hạ tầng thuộc phạm vi quản lý.', null],
    ])
    const [task] = (await read(plan(body))).tasks
    expect(task?.lead.map((org) => org.name)).toEqual(['Sở Xây dựng', 'UBND cấp huyện'])
  })

  it('lets no body lead a task and coordinate it', async () => {
    const body =
      'II. NHIỆM VỤ\n\n1. Ban hành quy chế\n\n- Cơ quan chủ trì: Sở Nội vụ.\n\n- Cơ quan phối hợp: Sở Nội vụ, Sở Tài chính.'
    const [task] = (await read(plan(body))).tasks
    expect(task?.coordinate.map((org) => org.name)).toEqual(['Sở Tài chính'])
  })

  it('makes a task, not only an aim, of so much that a body is told to do', async () => {
    const body =
      'II. NHIỆM VỤ\n\n- Sở Nội vụ mở ít nhất 05 lớp tập huấn trong năm 2021.\n\n- Tỷ lệ hồ sơ đúng hạn đạt 98%.'
    const { tasks, targets } = await read(plan(body))
    expect(tasks.map((task) => task.text)).toEqual(['Sở Nội vụ mở ít nhất 05 lớp tập huấn trong năm 2021.'])
    expect(targets.map((target) => [target.value, target.taskId])).toEqual([
      [5, tasks[0]!.id],
      [98, null],
    ])
  })
})
