/** Long names and the short ones that stand for them everywhere, so that the register needs each name once. */
export const shortForms: readonly (readonly [long: string, short: string])[] = [
  ['ủy ban nhân dân', 'ubnd'],
  ['ủy ban nd', 'ubnd'],
  ['ub nhân dân', 'ubnd'],
  ['hội đồng nhân dân', 'hđnd'],
  ['hội đồng nd', 'hđnd'],
  ['mặt trận tổ quốc', 'mttq'],
  ['văn phòng', 'vp'],
  ['ban quản lý', 'bql'],
  ['ban chỉ đạo', 'bcđ'],
  ['trung ương', 'tw'],
  ['tư', 'tw'],
  ['việt nam', 'vn'],
  ['đại biểu quốc hội', 'đbqh'],
  ['phát triển nông thôn', 'ptnt'],
]

/** Read through lost marks too: nothing else is spelled so. */
export const certainShortForms: ReadonlySet<string> = new Set(['ubnd', 'hđnd'])
