import type { Programme } from './programme.js'

export const climate: Programme = {
  field: 'climate',
  signs: 'biến đổi khí hậu, khí nhà kính, các bon, cácbon, cacbon, carbon, ndc',
  things: ``,
  words: `
biến đổi khí hậu
khí nhà kính = phát thải khí nhà kính
giảm phát thải = giảm nhẹ phát thải
tín chỉ các bon = tín chỉ cacbon, tín chỉ cácbon, tín chỉ carbon
các bon = cacbon, cácbon, carbon
chuyển đổi xanh = tăng trưởng xanh, kinh tế xanh
kinh tế tuần hoàn
`,
}
