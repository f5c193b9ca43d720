import { compareKey } from '../normalizers/letters.js'

/** A unit as a size of another one: `tỷ đồng` is 1e9 of `đồng`. */
interface Size {
  readonly key: string
  readonly factor: number
}

/** Units of one quantity: how many of the first each is. */
const sizes: readonly Readonly<Record<string, number>>[] = [
  { '%': 1, 'phần trăm': 1, '‰': 0.1, 'phần nghìn': 0.1 },
  { đồng: 1, 'nghìn đồng': 1e3, 'ngàn đồng': 1e3, 'triệu đồng': 1e6, 'tỷ đồng': 1e9, 'nghìn tỷ đồng': 1e12 },
  { usd: 1, 'triệu usd': 1e6, 'tỷ usd': 1e9 },
  { gam: 1, kg: 1e3, yến: 1e4, tạ: 1e5, tấn: 1e6 },
  { m: 1, km: 1e3 },
  { m2: 1, 'm²': 1, ha: 1e4, hecta: 1e4, km2: 1e6, 'km²': 1e6 },
  { m3: 1, 'm³': 1 },
  { kw: 1, mw: 1e3, gw: 1e6 },
  { kwh: 1, mwh: 1e3, gwh: 1e6 },
  { mbps: 1, gbps: 1e3 },
  { 'điểm phần trăm': 1, 'điểm %': 1 },
  // words for one thing that is counted
  { người: 1, 'lao động': 1, 'người lao động': 1, 'người dân': 1 },
  { hộ: 1, 'hộ dân': 1, 'hộ gia đình': 1 },
  { 'thủ tục hành chính': 1, 'thủ tục': 1, tthc: 1 },
  { bậc: 1, 'thứ bậc': 1, hạng: 1 },
  { xã: 1, 'xã, phường': 1, 'xã, phường, thị trấn': 1 },
  { huyện: 1, 'huyện, thị xã, thành phố': 1 },
]

const known = new Map<string, Size>(
  sizes.flatMap((list) => {
    const [key] = Object.keys(list)
    return Object.entries(list).map(([unit, factor]) => [compareKey(unit), { key: compareKey(key!), factor }] as const)
  }),
)

/** `nghìn ha`, `1.000 người`. */
const multiples: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  '1000': 1e3,
  '1.000': 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
}

/** The size of a unit; of `triệu đồng/người/năm` that of what stands before the stroke. */
function sizeOf(unit: string | null): Size {
  const words = compareKey((unit ?? '').normalize('NFC'))
    .trim()
    .replace(/\s*\/\s*/g, '/')
    .replace(/(^| )tỉ(?= )/g, '$1tỷ')
  const [head = '', ...per] = words.split('/')
  const times = head.slice(0, Math.max(0, head.indexOf(' ')))
  const counted = Object.hasOwn(multiples, times) ? head.slice(times.length + 1) : undefined
  const size = known.get(head) ?? known.get(counted ?? '')
  const factor = (known.has(head) ? 1 : (multiples[times] ?? 1)) * (size?.factor ?? 1)
  return { key: [size?.key ?? counted ?? head, ...per].join('/'), factor }
}

/** Equal for units in which one quantity may be told: `tỷ đồng`, `triệu đồng`; `%`, `‰`; `người`, `lao động`. */
export const unitKey = (unit: string | null): string => sizeOf(unit).key

/** A number in the first unit of its quantity, so that 1,2 tỷ đồng and 1.200 triệu đồng are one. */
export function inBaseUnit(value: number, unit: string | null): number {
  // 12 digits: 1.6 % and 16 ‰ differ in the last bits
  return Number((value * sizeOf(unit).factor).toPrecision(12))
}

/** What a target aims at, in the first unit of its quantity. */
export interface Amount {
  readonly least: number | null
  readonly most: number | null
}

type Valued = { readonly value: number | null; readonly valueMax: number | null; readonly unit: string | null }

export const amountOf = ({ value, valueMax, unit }: Valued): Amount => ({
  least: value === null ? null : inBaseUnit(value, unit),
  most: valueMax === null ? null : inBaseUnit(valueMax, unit),
})

/** Equal for equal amounts. */
export function amountKey(of: Valued): string {
  const { least, most } = amountOf(of)
  return `${least} ${most}`
}
