import { describe, expect, it } from 'vitest'
import { plan, quote, read } from './reading.js'

const told = async (body: string) => {
  const document = await read(plan(body))
  return document.diagnostics
    .filter(({ code }) => code === 'point-without-record')
    .map(({ evidence }) => evidence.map(({ field }) => quote(document, evidence, field)).join())
}

describe('points without a record', () => {
  it('are told where they read like orders', async () => {
    expect(
      await told(
        'I. NHIỆM VỤ\n\n- Rà soát văn bản của tỉnh.\n\nII. TỔ CHỨC THỰC HIỆN\n\n- Anh em trong khu phố lo việc dọn dẹp đường làng, ngõ xóm.\n- Sở Nội vụ tổng hợp, báo cáo.',
      ),
    ).toEqual(['- Anh em trong khu phố lo việc dọn dẹp đường làng, ngõ xóm.'])
  })

  it('are not told where they are form, point elsewhere or lead in', async () => {
    expect(
      await told(
        'I. NHIỆM VỤ\n\n1. Triển khai các nhiệm vụ trọng tâm sau:\n- Rà soát văn bản của tỉnh.\n- Sở Nội vụ tổng hợp, báo cáo kết quả.\n\n(Chi tiết tại Phụ lục kèm theo Kế hoạch này)\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ theo dõi, đôn đốc.\n\nKế hoạch này có hiệu lực kể từ ngày ký ban hành.',
      ),
    ).toEqual([])
  })
})
