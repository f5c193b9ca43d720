import type { Programme } from './programme.js'

export const traffic: Programme = {
  field: 'traffic',
  signs: 'giao thông, đường bộ',
  things: ``,
  words: `
an toàn giao thông = trật tự an toàn giao thông
tải trọng = quá tải
`,
}
