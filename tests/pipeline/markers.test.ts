import { describe, expect, it } from 'vitest'
import { readMarker, readOrdinal, romanNumber } from '../../pipeline/outline/markers.js'

describe('markers', () => {
  it.each([
    ['I. MỤC TIÊU', 'roman', 'I'],
    ['IV/ TỔ CHỨC THỰC HIỆN', 'roman', 'IV'],
    ['II - NHIỆM VỤ', 'roman', 'II'],
    ['II- NHIỆM VỤ', 'roman', 'II'],
    ['II -Nhiệm vụ', 'roman', 'II'],
    ['IV-TỔ CHỨC THỰC HIỆN', 'roman', 'IV'],
    ['1. Mục đích', 'arabic', '1'],
    ['I/- MỤC ĐÍCH', 'roman', 'I'],
    ['1- Mục đích', 'arabic', '1'],
    ['2/- Yêu cầu', 'arabic', '2'],
    ['3.- Kiểm tra', 'arabic', '3'],
    ['1.1/- Tuyên truyền', 'decimal', '1.1'],
    ['a/- Rà soát', 'letter', 'a'],
    ['12) Sở Y tế', 'arabic', '12'],
    ['3/ Sở Nội vụ', 'arabic', '3'],
    ['1.2. Trách nhiệm', 'decimal', '1.2'],
    ['2.1 Nội dung', 'decimal', '2.1'],
    ['3.1.2. Kiểm tra', 'decimal', '3.1.2'],
    ['1.2- Xây dựng chuyên mục', 'decimal', '1.2'],
    ['(2) Thủ tục hành chính', 'bracketed', '(2)'],
    ['a) Rà soát', 'letter', 'a'],
    ['đ) Công khai', 'letter', 'đ'],
    ['b- Bố trí kinh phí', 'letter', 'b'],
    ['e. Báo cáo', 'letter', 'e'],
    ['- Xây dựng', 'dash', '-'],
    ['– Ban hành', 'dash', '-'],
    ['-Quyết định', 'dash', '-'],
    ['+ 100% đơn vị', 'plus', '+'],
    ['• Hội thi', 'dot', '-'],
    ['A. QUAN ĐIỂM', 'capital', 'A'],
    ['Phần thứ hai', 'part', 'Phần 2'],
    ['PHẦN I. TÌNH HÌNH', 'part', 'Phần I'],
    ['Chương II', 'chapter', 'Chương II'],
    ['Mục 1. Mục đích', 'division', 'Mục 1'],
    ['Điều 3. Hiệu lực', 'article', 'Điều 3'],
  ])('%s', (text, style, label) => {
    expect(readMarker(text)).toMatchObject({ style, label })
  })

  it.each([
    '100% cán bộ, công chức',
    'X-quang phổi cho người lao động',
    'V-League 2024',
    '1.2 - 1.5 triệu lượt khách',
    '30/6/2021 là hạn cuối',
    '5/63 tỉnh, thành phố',
    '2,5 tỷ đồng',
    'Mục tiêu chung',
    'Phần mềm quản lý văn bản',
    'Điều kiện thực hiện',
    'điều 5 của Luật',
    'Chương trình tổng thể',
    'Sở Nội vụ',
    '1.250 hồ sơ',
    'TM. ỦY BAN NHÂN DÂN',
  ])('%s opens with none', (text) => {
    expect(readMarker(text)).toBeNull()
  })

  it('takes the dash behind the mark as part of it', () => {
    for (const text of ['I/- MỤC ĐÍCH', '2/- Yêu cầu', '1.2- Kiểm tra', 'b/- Kiểm tra'])
      expect(text.slice(readMarker(text)!.length)).toMatch(/^\p{Lu}/u)
  })

  it('takes exactly the sign and the space after it', () => {
    expect('1.1. Nội dung'.slice(readMarker('1.1. Nội dung')!.length)).toBe('Nội dung')
    expect('-Quyết định'.slice(readMarker('-Quyết định')!.length)).toBe('Quyết định')
  })

  it('reads ordinal cells', () => {
    expect(['1', '1.', '(2)', '1,2', 'III', 'đ)', '-', 'A'].map((cell) => readOrdinal(cell)?.label)).toEqual([
      '1',
      '1',
      '2',
      '1.2',
      'III',
      'đ',
      '-',
      'A',
    ])
    expect(['Sở Nội vụ', '100%', 'Quý I', ''].map(readOrdinal)).toEqual([null, null, null, null])
  })

  it('reads only well-formed roman numbers', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XL'].map(romanNumber)).toEqual([1, 4, 9, 14, 40])
    expect(['IIII', 'VX', 'IL', ''].map(romanNumber)).toEqual([null, null, null, null])
  })
})
