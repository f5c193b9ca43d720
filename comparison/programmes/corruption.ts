import type { Programme } from './programme.js'

export const corruption: Programme = {
  field: 'corruption',
  signs: 'tham nhũng',
  things: ``,
  words: `
tài sản công
tiết kiệm = chống lãng phí, thực hành tiết kiệm
tham nhũng = phòng chống tham nhũng, tiêu cực
khiếu nại tố cáo = khiếu nại, tố cáo, đơn thư
tiếp công dân
`,
}
