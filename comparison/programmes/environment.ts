import type { Programme } from './programme.js'

export const environment: Programme = {
  field: 'environment',
  signs: 'bảo vệ môi trường, ô nhiễm, nước thải, rác thải, chất thải',
  things: ``,
  words: `
môi trường
bảo vệ môi trường
ô nhiễm = ô nhiễm môi trường
quan trắc
chất thải = rác thải
chất thải rắn = rác thải sinh hoạt, chất thải rắn sinh hoạt
nước thải
khí thải
tái chế = tái sử dụng
`,
}
