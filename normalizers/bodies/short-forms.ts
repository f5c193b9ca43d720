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

export const certainShortForms: ReadonlySet<string> = new Set(['ubnd', 'hđnd'])
