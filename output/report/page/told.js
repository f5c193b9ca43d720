import { h } from './element.js'
import { currentLanguage } from './words.js'

/** The sentences of the first screen; what stands in brackets is filled in, mostly by figures that open. */
const sentences = {
  one: ['Chỉ có một kế hoạch: {names}.', 'There is one plan alone: {names}.'],
  oneTells: [
    '{tasks}, nhiều nhất ở {area} ({share}). Có đúng một cơ quan chủ trì: {lead}, có ngày cuối: {deadline}, có sản phẩm: {product}.',
    '{tasks}, most in {area} ({share}). With exactly one lead body: {lead}, with a last day: {deadline}, with a product: {product}.',
  ],
  filtered: ['Chỉ xét {what}.', 'Chosen were: {what}.'],
  some: ['{names} được đặt cạnh nhau.', '{names} stand side by side.'],
  manyPlans: ['{n} kế hoạch được đặt cạnh nhau.', '{n} plans stand side by side.'],
  many: ['{n} cột kế hoạch được đặt cạnh nhau.', '{n} columns of plans stand side by side.'],
  size: [
    'Giao nhiều việc nhất là {most} với {mostN}, ít nhất là {least} với {leastN}.',
    '{most} sets most tasks, {mostN}; {least} fewest, {leastN}.',
  ],
  shared: [
    '{shared} có ở từ hai {unit} trở lên; {single} chỉ một {unit} có ({list}).',
    '{shared} stand in two {units} or more; {single} in one {unit} alone ({list}).',
  ],
  sharedMany: [
    '{shared} có ở từ hai {unit} trở lên; {single} chỉ một {unit} có.',
    '{shared} stand in two {units} or more; {single} in one {unit} alone.',
  ],
  noneShared: [
    'Không việc nào được thấy ở hai {unit}; {single} chỉ một {unit} có.',
    'No job was found in two {units}; {single} stand in one {unit} alone.',
  ],
  targets: [
    '{shared} chỉ tiêu gặp ở nhiều {unit}: {same} cùng trị số, {different} khác trị số. {single} chỉ tiêu chỉ một {unit} có.',
    'Targets in several {units}: {shared} (with the same values {same}, with others {different}); in one {unit} alone: {single}.',
  ],
  noneTargets: [
    'Không chỉ tiêu nào gặp ở hai {unit}; {single} chỉ tiêu chỉ một {unit} có.',
    'No target stands in two {units}; in one {unit} alone: {single}.',
  ],
  near: [
    ' Trong đó {n} có chỉ tiêu gần như vậy ở {unit} khác, nhưng khác cấp, khác mức hoặc ở bảng tiêu chí.',
    ' Of these, near a target of another {unit} that is of another tier or grade or in an index table: {n}.',
  ],
  conflict: [
    ' Ở {n} chỉ tiêu, một kế hoạch tự nêu hai trị số khác nhau.',
    ' Targets for which one plan itself states two values: {n}.',
  ],
  emphasis: [
    'Trọng tâm lệch nhau nhiều nhất ở {area}: {most} dành {mostShare} nhiệm vụ, {least} chỉ {leastShare}.',
    'Emphasis differs most in {area}: {most} gives it {mostShare} of its tasks, {least} {leastShare}.',
  ],
  gap: ['{plan} không nói gì về {areas}.', 'Nothing on {areas} in {plan}.'],
  gapOfAll: ['Không {unit} nào nói về {areas}.', 'None of the {units} speaks of {areas}.'],
  otherAreas: [
    ' Danh mục lĩnh vực có thể không hợp với các văn bản này: hãy so sánh với danh mục riêng (--taxonomy).',
    ' The list of areas may not fit these documents: compare them with one of your own (--taxonomy).',
  ],
  gapMany: [
    'Lĩnh vực bị bỏ trống nhiều nhất là {area}: {n} trên {of} {unit} đã đọc hết không nói gì.',
    'Most often left empty is {area}: {n} of {of} {units} read to their end say nothing on it.',
  ],
  fewTasks: [' (Không tính {unit} dưới {n} nhiệm vụ.)', ' (Those of fewer than {n} tasks are not counted.)'],
  noGap: ['{Unit} nào cũng có việc trong mọi lĩnh vực.', 'Every {unit} has something in every area.'],
  concrete: [
    'Cụ thể nhất là {most} ({mostScore} trên 1), kém nhất là {least} ({leastScore}){deadlines}.',
    'Most concrete is {most} ({mostScore} of 1), least {least} ({leastScore}){deadlines}.',
  ],
  deadlines: [
    '; phần nhiệm vụ có ngày cuối là {mostDeadline} so với {leastDeadline}',
    '; {mostDeadline} of tasks have a last day against {leastDeadline}',
  ],
  changes: ['{name} từ {from} đến {to}: {list}.', '{name} from {from} to {to}: {list}.'],
  changesMore: [' (Còn {n} lần đối chiếu khác ở phần dưới.)', ' ({n} more below.)'],
  partly: [
    'Chưa đọc hết: {names}. Chỗ trống của các văn bản này chưa chắc là không nói.',
    'Not fully read: {names}. What is empty there may yet be said.',
  ],
}

/** What stands beside each other: plans, or columns of several. */
const units = {
  plans: { vi: ['kế hoạch', 'kế hoạch', 'Kế hoạch'], en: ['plan', 'plans', 'Plan'] },
  columns: { vi: ['cột', 'cột', 'Cột'], en: ['column', 'columns', 'Column'] },
}
let told = units.plans

/** @param {string} by what a column is */
export const tellOf = (by) => {
  told = by === 'document' ? units.plans : units.columns
}

/**
 * A sentence with elements in its gaps.
 * @param {keyof typeof sentences} key
 * @param {Record<string, any>} fill
 */
export function tell(key, fill) {
  const [vi = '', en = ''] = sentences[key]
  const [unit, units, Unit] = told[currentLanguage() === 'en' ? 'en' : 'vi']
  const all = { unit, units, Unit, ...fill }
  return (currentLanguage() === 'en' ? en : vi)
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 ? all[/** @type {keyof typeof all} */ (part)] : part))
}

/**
 * Parts of a sentence with no line break between a figure and the sign that follows it.
 * @param {any[]} parts
 * @returns {any[]}
 */
export function joined(parts) {
  const flat = parts.flat(9).filter((part) => part !== '')
  return flat.flatMap((part, i) => {
    const next = flat[i + 1]
    const sign = typeof next === 'string' ? (/^[.,;:)]+/.exec(next)?.[0] ?? '') : ''
    if (part instanceof Element) return sign ? [h('span', { class: 'nowrap' }, part, sign)] : [part]
    if (typeof part !== 'string') return []
    return [i > 0 && flat[i - 1] instanceof Element ? part.replace(/^[.,;:)]+/, '') : part]
  })
}

/** @param {any[]} parts */
export const listed = (parts, last = currentLanguage() === 'en' ? ' and ' : ' và ') =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? last : ', ', part]))
