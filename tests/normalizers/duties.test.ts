import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutDuties, opensWithVerb } from '../../normalizers/duties/index.js'

const cut = (text: string) => cutDuties(text).map(({ role, start, end }) => [role, text.slice(start, end)])

describe('duties', () => {
  it.each([
    ['chủ trì, phối hợp với các ngành theo dõi, báo cáo kết quả', 'lead'],
    ['phối hợp với Sở Tài chính lập dự toán', 'coordinate'],
    ['chủ động phối hợp với các đơn vị rà soát dự án', 'coordinate'],
    ['có trách nhiệm phối hợp với công an kiểm tra', 'coordinate'],
    ['tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí', 'advise'],
    ['tiếp tục tham mưu duy trì thực hiện', 'advise'],
    ['nghiên cứu, kiến nghị sửa đổi quy chế', 'advise'],
    ['theo dõi, đôn đốc các đơn vị', 'monitor'],
    ['tăng cường kiểm tra công vụ', 'monitor'],
    ['thực hiện tốt công tác thanh tra, giám sát', 'monitor'],
    ['đánh giá thường xuyên việc áp dụng tại các đơn vị', 'monitor'],
    ['định kỳ tổng hợp, báo cáo Chủ tịch', 'report'],
    ['thực hiện chế độ báo cáo quý', 'report'],
    ['trước ngày 15/12 hằng năm báo cáo kết quả về Sở Nội vụ', 'report'],
    ['bố trí đủ nguồn lực cho công tác cải cách', 'fund'],
    ['cân đối, phân bổ ngân sách hằng năm', 'fund'],
    ['lập dự toán chi', 'fund'],
    ['bố trí công chức có năng lực tại bộ phận một cửa', 'implement'],
    ['thiết lập cơ chế kiểm tra, giám sát công chức', 'implement'],
    ['xây dựng kế hoạch của ngành mình', 'implement'],
    ['phải chịu trách nhiệm về kết quả', 'implement'],
    ['chế độ phụ cấp cho cán bộ', null],
    ['kiến nghị của người dân được giải quyết', null],
  ] as const)('%s: %s', (text, role) => {
    expect(cutDuties(text)[0]!.role).toBe(role)
  })

  it('cuts at semicolons, sentences and where the role changes after an object', () => {
    expect(cut('theo dõi việc thực hiện Kế hoạch này; đề xuất giải pháp. Báo cáo Ủy ban nhân dân tỉnh.')).toEqual([
      ['monitor', 'theo dõi việc thực hiện Kế hoạch này'],
      ['advise', 'đề xuất giải pháp.'],
      ['report', 'Báo cáo Ủy ban nhân dân tỉnh.'],
    ])
    expect(cut('sơ kết, tổng kết việc thực hiện chương trình của tỉnh, báo cáo Bộ Nội vụ')).toHaveLength(2)
  })

  it('does not cut a chain of verbs, a purpose, a bracket or an abbreviation', () => {
    expect(cut('kiểm tra, rà soát, báo cáo Ủy ban nhân dân tỉnh chỉ đạo')).toHaveLength(1)
    expect(cut('gửi kết quả rà soát về Sở Tư pháp để theo dõi, tổng hợp và báo cáo theo quy định')).toHaveLength(1)
    expect(cut('công khai thủ tục (mức phí; thời hạn. Mẫu đơn) tại trụ sở')).toHaveLength(1)
    expect(cut('làm việc với UBND TP. Cao Lãnh về trụ sở')).toHaveLength(1)
  })

  it('does not take what those do who are to know for an order', () => {
    expect(
      cut(
        'tuyên truyền kết quả thực hiện Kế hoạch để cán bộ, công chức và nhân dân trong tỉnh biết, giám sát việc thực hiện',
      ),
    ).toHaveLength(1)
  })

  it('leaves an opening adverbial with its verb', () => {
    expect(cut('trên cơ sở đề xuất của các đơn vị, tổng hợp, tham mưu bố trí vốn')).toEqual([
      ['advise', 'trên cơ sở đề xuất của các đơn vị, tổng hợp, tham mưu bố trí vốn'],
    ])
  })

  it('says where the partners begin', () => {
    const text = 'chủ trì, phối hợp chặt chẽ với Sở Y tế kiểm tra'
    expect(text.slice(cutDuties(text)[0]!.coordinateAt!)).toMatch(/^Sở Y tế/)
  })

  it('tells orders from statements', () => {
    expect(['Rà soát thủ tục', 'Tiếp tục nâng cao chất lượng', 'Từng bước hoàn thiện'].map(opensWithVerb)).toEqual([
      true,
      true,
      true,
    ])
    expect(['100% hồ sơ được số hóa', 'Cổng thông tin điện tử'].map(opensWithVerb)).toEqual([false, false])
  })

  it('gives clauses in order, apart, within the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (raw) => {
        const text = raw.normalize('NFC')
        let at = 0
        for (const { start, end } of cutDuties(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
