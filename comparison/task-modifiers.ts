import { wordingsOf } from './wordings.js'

/**
 * What else a task is told by, beside what is done to what: for whom it is, and what kind of document or system comes of it. Two tasks that both
 * say it and say different things are two jobs: to train officials is not to train workers, a decree is not a plan.
 */
const peopleLines = `
officials: cán bộ, công chức, viên chức, công chức viên chức
leaders: lãnh đạo quản lý, đội ngũ lãnh đạo
workers: người lao động, lao động, công nhân
enterprises: doanh nghiệp, hợp tác xã, hộ kinh doanh, nhà đầu tư, hiệp hội
citizens: người dân, nhân dân, hộ gia đình, cộng đồng, cộng đồng dân cư, hộ dân
students: học sinh, sinh viên, trẻ em, thanh niên
patients: người bệnh, bệnh nhân
farmers: nông dân, chủ rừng
teachers: giáo viên, nhà giáo
`
const mediaLines = `
web: cổng thông tin, cổng thông tin điện tử, trang thông tin điện tử, trang tin, website, mạng xã hội, zalo
broadcast: phát thanh, truyền hình, truyền thanh, đài phát thanh, loa
print: báo, tạp chí, bản tin, tờ rơi, tờ gấp, pano, áp phích, băng rôn
meetings: hội nghị, hội thảo, tọa đàm, giao ban, cuộc họp, lớp
contests: cuộc thi, hội thi
`
const productLines = `
law: luật
decree: nghị định
resolution: nghị quyết
circular: thông tư
directive: chỉ thị
plan: kế hoạch, chương trình, đề án, phương án, lộ trình, chiến lược
rules: quy chế, quy định, nội quy
standards: tiêu chuẩn, quy chuẩn, bộ tiêu chí, định mức
register: hệ thống đăng ký
data: cơ sở dữ liệu, bản đồ
platform: nền tảng, phần mềm, hệ thống thông tin, cổng thông tin
report: báo cáo
`

const people = wordingsOf(peopleLines)
const media = wordingsOf(mediaLines)
const products = wordingsOf(productLines)

const namedIn = (wordings: typeof people, words: string): ReadonlySet<string> =>
  new Set(wordings.filter(([, word]) => ` ${words} `.includes(` ${word} `)).map(([name]) => name))

/** Groups of people that plain words name. */
export const peopleIn = (words: string): ReadonlySet<string> => namedIn(people, words)

/** By what plain words tell people of something. */
export const mediaIn = (words: string): ReadonlySet<string> => namedIn(media, words)

const making =
  /^(?:.{0,60}? )??(?:xây dựng|ban hành|soạn thảo|hoàn thiện|sửa đổi bổ sung|sửa đổi|thiết lập|lập)(?: và| ban hành| hoàn thiện| dự thảo| trình \p{L}+| hệ thống(?= cơ sở))* /u

/** What kind of document or system the opening says is made: `xây dựng Nghị định …`. */
export function productOf(opening: string): string | undefined {
  const match = making.exec(opening)
  if (match === null) return undefined
  const rest = `${opening.slice(match[0].length)} `
  return products.find(([, word]) => rest.startsWith(`${word} `))?.[0]
}

/** What each level of government has of its own: the plan of a department is not that of the province. */
const ownThing = /(?<!\p{L})(?:kế hoạch|chương trình|hội thi|chỉ số|quy chế|báo cáo)(?!\p{L})/u
const levels: readonly (readonly [string, RegExp])[] = [
  ['province', /(?<!\p{L})(?:của|cấp) tỉnh(?!\p{L})/u],
  ['units', /(?<!\p{L})(?:của|từng) (?:các )?(?:ngành|sở|cơ quan đơn vị|đơn vị|địa phương)(?!\p{L})/u],
  ['district', /(?<!\p{L})cấp huyện(?!\p{L})/u],
  ['commune', /(?<!\p{L})cấp xã(?!\p{L})/u],
]

export const namesOwnThing = (words: string): boolean => ownThing.test(words)

/** Who a plan, a programme, a contest is for: `của tỉnh`, `của ngành, địa phương`, `cấp xã`. */
export const levelsOf = (words: string): Set<string> =>
  new Set(namesOwnThing(words) ? levels.filter(([, level]) => level.test(words)).map(([name]) => name) : [])
