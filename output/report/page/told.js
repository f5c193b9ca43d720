import { h } from './element.js'
import { currentLanguage } from './words.js'

/** The sentences of the first screen; what stands in brackets is filled in, mostly by figures that open. */
const sentences = {
  one: ['Chỉ có một kế hoạch: {names}.', 'There is one plan alone: {names}.'],
  some: ['{names} được đặt cạnh nhau.', '{names} stand side by side.'],
  manyPlans: ['{n} kế hoạch được đặt cạnh nhau.', '{n} plans stand side by side.'],
  many: ['{n} cột kế hoạch được đặt cạnh nhau.', '{n} columns of plans stand side by side.'],
  size: [
    'Giao nhiều việc nhất là {most} với {mostN}, ít nhất là {least} với {leastN}.',
    '{most} sets most tasks, {mostN}; {least} fewest, {leastN}.',
  ],
  shared: [
    '{shared} có ở từ hai kế hoạch trở lên; {single} chỉ một kế hoạch có ({list}).',
    '{shared} stand in two plans or more; {single} in one plan alone ({list}).',
  ],
  sharedMany: [
    '{shared} có ở từ hai kế hoạch trở lên; {single} chỉ một kế hoạch có.',
    '{shared} stand in two plans or more; {single} in one plan alone.',
  ],
  noneShared: [
    'Không việc nào được thấy ở hai kế hoạch; {single} chỉ một kế hoạch có.',
    'No job was found in two plans; {single} stand in one plan alone.',
  ],
  targets: [
    '{shared} chỉ tiêu gặp ở nhiều kế hoạch: {same} cùng trị số, {different} khác trị số. {single} chỉ tiêu chỉ một kế hoạch có.',
    'Targets in several plans: {shared} (with the same values {same}, with others {different}); in one plan alone: {single}.',
  ],
  noneTargets: [
    'Không chỉ tiêu nào gặp ở hai kế hoạch; {single} chỉ tiêu chỉ một kế hoạch có.',
    'No target stands in two plans; in one plan alone: {single}.',
  ],
  near: [
    ' Trong đó {n} có chỉ tiêu gần như vậy ở kế hoạch khác, nhưng khác cấp, khác mức hoặc ở bảng tiêu chí.',
    ' Of these, near a target of another plan that is of another tier or grade or in an index table: {n}.',
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
  gapMany: [
    'Lĩnh vực bị bỏ trống nhiều nhất là {area}: {n} trên {of} kế hoạch đã đọc hết không nói gì.',
    'Most often left empty is {area}: {n} of {of} plans read to their end say nothing on it.',
  ],
  fewTasks: [' (Không tính kế hoạch dưới {n} nhiệm vụ.)', ' (Plans of fewer than {n} tasks are not counted.)'],
  noGap: ['Kế hoạch nào cũng có việc trong mọi lĩnh vực.', 'Every plan has something in every area.'],
  concrete: [
    'Cụ thể nhất là {most} ({mostScore} trên 1), kém nhất là {least} ({leastScore}); phần nhiệm vụ có ngày cuối là {mostDeadline} so với {leastDeadline}.',
    'Most concrete is {most} ({mostScore} of 1), least {least} ({leastScore}); {mostDeadline} of tasks have a last day against {leastDeadline}.',
  ],
  changes: ['{name} từ {from} đến {to}: {list}.', '{name} from {from} to {to}: {list}.'],
  changesMore: [' (Còn {n} lần đối chiếu khác ở phần dưới.)', ' ({n} more below.)'],
  partly: [
    'Chưa đọc hết: {names}. Chỗ trống của các văn bản này chưa chắc là không nói.',
    'Not fully read: {names}. What is empty there may yet be said.',
  ],
}

/**
 * A sentence with elements in its gaps.
 * @param {keyof typeof sentences} key
 * @param {Record<string, any>} fill
 */
export function tell(key, fill) {
  const [vi = '', en = ''] = sentences[key]
  return (currentLanguage() === 'en' ? en : vi).split(/\{(\w+)\}/).map((part, i) => (i % 2 ? fill[part] : part))
}

/**
 * Parts of a sentence with no line break between a figure and the sign that follows it.
 * @param {any[]} parts
 * @returns {any[]}
 */
export function joined(parts) {
  const flat = parts.flat(9)
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
