import { h } from './element.js'
import { mark } from './model.js'
import { currentLanguage, name, number, percent, say } from './words.js'

/** Plans of fewer tasks are left out of sentences on shares. */
const FEWEST_TASKS = 10

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
    '{shared} targets stand in several plans: {same} with the same values, {different} with others. {single} targets stand in one plan alone.',
  ],
  noneTargets: [
    'Không chỉ tiêu nào gặp ở hai kế hoạch; {single} chỉ tiêu chỉ một kế hoạch có.',
    'No target stands in two plans; {single} targets stand in one plan alone.',
  ],
  near: [
    ' Trong đó {n} có chỉ tiêu gần như vậy ở kế hoạch khác, nhưng khác cấp, khác mức hoặc ở bảng tiêu chí.',
    ' Of these {n} come near a target of another plan, of another tier or grade or in an index table.',
  ],
  conflict: [
    ' Ở {n} chỉ tiêu, một kế hoạch tự nêu hai trị số khác nhau.',
    ' At {n} targets one plan states two different values itself.',
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
function tell(key, fill) {
  const [vi = '', en = ''] = sentences[key]
  return (currentLanguage() === 'en' ? en : vi).split(/\{(\w+)\}/).map((part, i) => (i % 2 ? fill[part] : part))
}

/**
 * Parts of a sentence with no line break between a figure and the sign that follows it.
 * @param {any[]} parts
 * @returns {any[]}
 */
function joined(parts) {
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
const listed = (parts, last = currentLanguage() === 'en' ? ' and ' : ' và ') =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [i === parts.length - 1 ? last : ', ', part]))

/**
 * The first screen: how the plans differ, in sentences whose figures open.
 * @param {any} model
 * @param {{ open: (what: any) => void }} view
 */
export function overview(model, { open }) {
  const { columns, find, totals } = model
  const all = columns.map((/** @type {any} */ _, /** @type {number} */ column) => column)
  const label = (/** @type {number} */ column) => name(columns[column])
  const button = (/** @type {string} */ text, /** @type {number[]} */ places, /** @type {string} */ title) =>
    places.length === 0
      ? h('b', null, text)
      : h(
          'button',
          { type: 'button', class: 'figure', 'aria-haspopup': 'dialog', onclick: () => open({ title, places }) },
          text,
        )
  const strong = (/** @type {number} */ column) => h('b', null, label(column))
  const taskCount = new Map(all.map((/** @type {number} */ column) => [column, find('tasks', column, null).length]))
  const ranked = (/** @type {(column: number) => number} */ by) => [...all].sort((a, b) => by(b) - by(a))
  /** Shares of a handful of tasks tell nothing of a plan. */
  const telling = all.filter((/** @type {number} */ column) => taskCount.get(column) >= FEWEST_TASKS)
  const fewTasks = () => (telling.length < all.length ? tell('fewTasks', { n: number(FEWEST_TASKS) }) : '')
  /** @type {any[]} */
  const told = []

  if (columns.length === 1) told.push(tell('one', { names: strong(0) }))
  else if (columns.length <= 6 && totals.columns === columns.length)
    told.push(tell('some', { names: listed(all.map(strong)) }))
  else told.push(tell(model.by === 'document' ? 'manyPlans' : 'many', { n: number(totals.columns) }))

  if (columns.length > 1) {
    const bySize = ranked((column) => taskCount.get(column))
    const [most, least] = [bySize[0], bySize.at(-1)]
    const size = (/** @type {number} */ column) =>
      button(
        say('n-tasks', { n: number(taskCount.get(column)) }),
        find('tasks', column, null),
        `${label(column)}: ${say('tasks')}`,
      )
    if (taskCount.get(most) !== taskCount.get(least))
      told.push(tell('size', { most: strong(most), mostN: size(most), least: strong(least), leastN: size(least) }))
    told.push(emphasis())
    told.push(...shared(), gaps(), concrete())
  } else told.push(gaps())
  const partly = model.plans.filter((/** @type {any} */ plan) => !plan.fullyRead)
  if (partly.length > 0 && partly.length <= 12)
    told.push(
      tell('partly', {
        names: listed(
          [...new Set(partly.map((/** @type {any} */ plan) => label(plan.column)))].map((text) => h('b', null, text)),
        ),
      }),
    )

  function shared() {
    const alone = model.unmatched.map((/** @type {any} */ one) => one.task)
    const perPlan =
      all.length <= 6
        ? listed(
            all.map((/** @type {number} */ column) => {
              const own = model.unmatched
                .filter((/** @type {any} */ one) => one.column === column)
                .map((/** @type {any} */ one) => one.task)
              return [
                `${label(column)} `,
                button(number(own.length), own, `${label(column)}: ${say('unmatched-title')}`),
              ]
            }),
            ', ',
          )
        : [number(totals.columns)]
    const grouped = [
      ...new Set(
        model.groups.flatMap((/** @type {any} */ group) => [...group.cells.values()].flatMap((cell) => cell.tasks)),
      ),
    ]
    const jobs = currentLanguage() === 'en' ? `${number(totals.groups)} jobs` : `${number(totals.groups)} việc`
    const sharedPart =
      totals.groups === 0
        ? tell('noneShared', {
            single: button(say('n-tasks', { n: number(totals.unmatched) }), alone, say('unmatched-title')),
          })
        : tell(all.length <= 6 ? 'shared' : 'sharedMany', {
            shared: button(jobs, /** @type {number[]} */ (grouped), say('tasks-title')),
            single: button(say('n-tasks', { n: number(totals.unmatched) }), alone, say('unmatched-title')),
            list: perPlan,
          })
    const { targetRows } = totals
    /** @param {(row: any) => boolean} test */
    const rowsOf = (test) =>
      model.targets
        .filter(test)
        .flatMap((/** @type {any} */ row) =>
          [...row.cells.values()].flatMap((cell) => cell.values.map((/** @type {any} */ value) => value.record)),
        )
    /** @param {'shared' | 'same' | 'different' | 'single' | 'near' | 'conflict'} key @param {(row: any) => boolean} test */
    const count = (key, test) => button(number(targetRows[key]), rowsOf(test), say('targets-title'))
    const several = (/** @type {any} */ row) => row.cells.size > 1
    if (targetRows.shared + targetRows.single === 0) return [sharedPart]
    const single = count('single', (row) => !several(row))
    const targets =
      targetRows.shared === 0
        ? tell('noneTargets', { single })
        : tell('targets', {
            shared: count('shared', several),
            same: count('same', (row) => several(row) && row.agreement === 'same'),
            different: count('different', (row) => several(row) && row.agreement === 'different'),
            single,
          })
    const near =
      targetRows.near > 0 &&
      tell('near', {
        n: count(
          'near',
          (row) =>
            !several(row) &&
            row.near.some((/** @type {any} */ { which, place }) =>
              [...model[which][place].cells.keys()].some((column) => !row.cells.has(column)),
            ),
        ),
      })
    const conflict =
      targetRows.conflict > 0 && tell('conflict', { n: count('conflict', (row) => row.agreement === 'conflict') })
    return [sharedPart, [targets, near, conflict]]
  }

  function emphasis() {
    const spreads = model.areas
      .map((/** @type {any} */ _, /** @type {number} */ area) => {
        const shares = telling.map((/** @type {number} */ column) => ({
          column,
          share: find('tasks', column, area).length / taskCount.get(column),
        }))
        shares.sort((/** @type {any} */ a, /** @type {any} */ b) => b.share - a.share)
        return {
          area,
          most: shares[0],
          least: shares.at(-1),
          spread: shares.length > 1 ? shares[0].share - shares.at(-1).share : 0,
        }
      })
      .filter((/** @type {any} */ one) => !['none', 'other'].includes(model.areas[one.area].id))
    spreads.sort((/** @type {any} */ a, /** @type {any} */ b) => b.spread - a.spread)
    const [first] = spreads
    if (!first || first.spread === 0) return null
    const share = (/** @type {any} */ end) =>
      button(
        percent(end.share),
        find('tasks', end.column, first.area),
        `${label(end.column)}: ${name(model.areas[first.area])}`,
      )
    return [
      tell('emphasis', {
        area: h('b', null, name(model.areas[first.area])),
        most: label(first.most.column),
        mostShare: share(first.most),
        least: label(first.least.column),
        leastShare: share(first.least),
      }),
      fewTasks(),
    ]
  }

  function gaps() {
    /** @type {Map<string, { plans: number[], areas: any[] }>} */
    const empty = new Map()
    for (const column of all) {
      const areas = model.areas.filter(
        (/** @type {any} */ area, /** @type {number} */ i) =>
          area.id !== 'none' && area.id !== 'other' && model.states[column][i] === 'n',
      )
      if (areas.length === 0) continue
      const key = areas.map((/** @type {any} */ area) => area.id).join(' ')
      /** @type {{ plans: number[], areas: any[] }} */
      const same = empty.get(key) ?? { plans: [], areas }
      same.plans.push(column)
      empty.set(key, same)
    }
    if (empty.size === 0)
      return all.every((/** @type {number} */ column) => !model.states[column].includes('p')) && tell('noGap', {})
    if (empty.size > 3) {
      const counts = model.areas.map((/** @type {any} */ area, /** @type {number} */ i) => ({
        area,
        n: all.filter((/** @type {number} */ column) => model.states[column][i] === 'n').length,
      }))
      const [first] = counts
        .filter((/** @type {any} */ one) => !['none', 'other'].includes(one.area.id))
        .sort((/** @type {any} */ a, /** @type {any} */ b) => b.n - a.n)
      const whole = all.filter((/** @type {number} */ column) => columns[column].absence === 'n').length
      return tell('gapMany', { area: h('b', null, name(first.area)), n: number(first.n), of: number(whole) })
    }
    return [...empty.values()].flatMap(({ plans, areas }, i) => [
      i > 0 && ' ',
      ...tell('gap', { plan: listed(plans.map(strong)), areas: listed(areas.map((area) => name(area))) }),
    ])
  }

  function concrete() {
    const scored = telling.filter((/** @type {number} */ column) => model.concrete[column] !== null)
    if (scored.length < 2) return null
    scored.sort((/** @type {number} */ a, /** @type {number} */ b) => model.concrete[b] - model.concrete[a])
    const [most, least] = [scored[0], scored.at(-1)]
    if (number(model.concrete[most], 2) === number(model.concrete[least], 2)) return null
    /** Those that look alike at two digits: to call one of them the last would be a lie. */
    const level = (/** @type {number} */ end) =>
      scored.filter(
        (/** @type {number} */ column) => number(model.concrete[column], 2) === number(model.concrete[end], 2),
      )
    const named = (/** @type {number} */ end) => (level(end).length <= 3 ? listed(level(end).map(strong)) : strong(end))
    const deadline = (/** @type {number} */ column) => {
      const places = find('tasks', column, null, mark.deadline)
      return button(
        percent(places.length / Math.max(1, taskCount.get(column))),
        places,
        `${label(column)}: ${say('m-deadline')}`,
      )
    }
    return tell('concrete', {
      most: named(most),
      mostScore: number(model.concrete[most], 2, 2),
      least: named(least),
      leastScore: number(model.concrete[least], 2, 2),
      mostDeadline: listed(level(most).slice(0, 3).map(deadline)),
      leastDeadline: listed(level(least).slice(0, 3).map(deadline)),
    })
  }

  const figures = [
    [totals.plans, 'plans', 'notes'],
    [totals.tasks, 'tasks', 'tasks'],
    [totals.targets, 'targets', 'targets'],
    [totals.groups, 'shared-jobs', 'tasks'],
  ]
  return [
    h(
      'ul',
      { class: 'told' },
      told.filter(Boolean).map((sentence) => h('li', null, joined([sentence]))),
    ),
    h(
      'dl',
      { class: 'figures' },
      figures.map(([n, key, place]) =>
        h('div', null, h('dd', null, h('a', { href: `#${place}` }, number(n))), h('dt', null, say(`k-${key}`))),
      ),
    ),
    model.leftOut.length > 0 &&
      h(
        'p',
        { class: 'left-out', role: 'note' },
        say('left-out', {
          list: model.leftOut
            .map((/** @type {any} */ out) => say(`left-${out.table}`, { n: number(out.shown), of: number(out.of) }))
            .join('; '),
        }),
      ),
  ]
}
