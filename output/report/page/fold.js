/**
 * Words as they are searched: without marks, `đ` as `d`, small letters. `Đồng Tháp` and `dong thap` fold to one.
 * @param {string} text
 */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd')
}

/**
 * Whether every word of the query stands in the folded text, in any order.
 * @param {string} folded
 * @param {string} query
 */
export function holds(folded, query) {
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
