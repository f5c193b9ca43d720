import { describe, expect, it } from 'vitest'
import { readScanned, scanned } from './scanned.js'

const head = `ỦY BAN NHÂN DÂN TỈNH SƠN THUẬN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 27/KH-UBND
Sơn Thuận, ngày 22 tháng 01 năm 2024
KẾ HOẠCH`

const text = `Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
I. NHIỆM VỤ
1. Sở Nội vụ chủ trì rà soát thủ tục hành chính, hoàn thành trước ngày 30/6/2024.
Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT.`

const read = (title: string, end: string) => readScanned(scanned([head, title, text, end].join('\n'), 0.95))

describe('ends of plans as machines read them', () => {
  it('have their signer under what was read in a seal', () => {
    const { signatories } = read(
      'Cải cách hành chính năm 2024',
      `TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH PHÓ CHỦ TỊCH
3¬ /
Ư Ũ l
Lê Văn Thạnh`,
    )
    expect(signatories).toEqual([
      { name: 'Lê Văn Thạnh', position: 'PHÓ CHỦ TỊCH', authority: 'TM. ỦY BAN NHÂN DÂN', actingFor: 'CHỦ TỊCH' },
    ])
  })

  it('have no signer where his name was not read', () => {
    const { signatories } = read('Cải cách hành chính năm 2024', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nƯ Ũ\n~„e Vã')
    expect(signatories).toEqual([])
  })
})

describe('a title with a speck behind it', () => {
  it('is the title without it', () => {
    expect(read('Cải cách hành chính năm 2024.', '').title).toBe('Cải cách hành chính năm 2024')
  })

  it('is not the first sentence of the text', () => {
    expect(read('Thực hiện Nghị quyết số 76/NQ-CP, Ủy ban nhân dân tỉnh ban hành Kế hoạch này.', '').title).toBeNull()
  })
})
