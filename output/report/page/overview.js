import { h } from './element.js'
import { mark } from './model.js'
import { joined, listed, tell, tellOf } from './told.js'
import { currentLanguage, name, number, percent, say } from './words.js'
import { areApart, changeOrder } from './years.js'

/** Plans of fewer tasks are left out of sentences on shares. */
const FEWEST_TASKS = 10
/** Pairs of dates that the first screen tells, the last ones. */
const MOST_DATES = 2

/**
 * The first screen: how the plans differ, in sentences whose figures open.
 * @param {any} model
 * @param {{ open: (what: any) => void }} view
 */
export function overview(model, { open }) {
  const { columns, find, totals } = model
  tellOf(model.by)
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

  told.push(filtered())
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
    told.push(...shared(), changes(), gaps(), concrete())
  } else told.push(oneTells(), gaps())
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
                `${label(column)}: `,
                button(number(own.length), own, `${label(column)}: ${say('unmatched-title')}`),
              ]
            }),
            ', ',
          )
        : []
    const grouped = [
      ...new Set(
        model.groups.flatMap((/** @type {any} */ group) => [...group.cells.values()].flatMap((cell) => cell.tasks)),
      ),
    ]
    const jobs = say('n-jobs', { n: number(totals.groups) })
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

  /** What was asked for: a table that is short for it must not look as if the plans said no more. */
  function filtered() {
    const { areas, provinces, years: asked, kinds } = model.filter
    const names = (/** @type {string[]} */ list) => list.join(', ')
    const what = [
      areas.length > 0 && `${say('of-areas')} ${names(model.areas.map(name))}`,
      provinces.length > 0 && `${say('of-provinces')} ${names(provinces)}`,
      asked.length > 0 && `${say('of-years')} ${names(asked.map(String))}`,
      kinds.length > 0 && `${say('of-kinds')} ${names(kinds)}`,
    ].filter(Boolean)
    return what.length > 0 && tell('filtered', { what: what.join('; ') })
  }

  /** What a plan is like that stands alone. */
  function oneTells() {
    const tasks = find('tasks', 0, null)
    if (tasks.length === 0) return null
    const areas = model.areas
      .map((/** @type {any} */ area, /** @type {number} */ i) => ({ area, places: find('tasks', 0, i) }))
      .sort((/** @type {any} */ a, /** @type {any} */ b) => b.places.length - a.places.length)
    const [first] = areas
    const share = (/** @type {number[]} */ places, /** @type {string} */ title) =>
      button(percent(places.length / tasks.length), places, title)
    const marked = (/** @type {number} */ bit, /** @type {string} */ key) =>
      share(find('tasks', 0, null, bit), say(key))
    return tell('oneTells', {
      tasks: button(say('n-tasks', { n: number(tasks.length) }), tasks, say('tasks')),
      area: h('b', null, name(first.area)),
      share: share(first.places, name(first.area)),
      lead: marked(mark.oneLead, 'm-oneLead'),
      deadline: marked(mark.deadline, 'm-deadline'),
      product: marked(mark.product, 'm-product'),
    })
  }

  /** What a province changed from one date to the next; not of two that are of different programmes. */
  function changes() {
    const all = model.years.filter((/** @type {any} */ year) => year.succession === null && !areApart(year))
    const shown = all.slice(-MOST_DATES)
    if (shown.length === 0) return null
    const told = shown.flatMap((/** @type {any} */ year, /** @type {number} */ i) => {
      const kinds = changeOrder.filter((kind) => year.totals.kinds[kind] > 0 && kind !== 'uncertain')
      const parts = kinds.map((kind) => {
        const places = year.changes
          .filter((/** @type {any} */ change) => change.kind === kind)
          .flatMap((/** @type {any} */ change) => [...change.earlier, ...change.later])
        return currentLanguage() === 'en'
          ? [button(number(year.totals.kinds[kind]), places, say(kind)), ` ${say(kind)}`]
          : [`${say(kind)} `, button(number(year.totals.kinds[kind]), places, say(kind))]
      })
      return [
        i > 0 && ' ',
        ...tell('changes', {
          name: h('b', null, year.name),
          from: year.earlier,
          to: year.later,
          list: listed(parts, ', '),
        }),
      ]
    })
    return [told, all.length > shown.length && tell('changesMore', { n: number(all.length - shown.length) })]
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
    const named = model.areas.filter((/** @type {any} */ area) => area.id !== 'none' && area.id !== 'other')
    const isEmpty = (/** @type {any} */ area, /** @type {number} */ column) =>
      model.states[column][model.areas.indexOf(area)] === 'n'
    /** What no plan speaks of tells none from another. */
    const ofNone =
      all.length < 2
        ? []
        : named.filter((/** @type {any} */ area) => all.every((/** @type {number} */ column) => isEmpty(area, column)))
    const beside = gapsBeside(
      named.filter((/** @type {any} */ area) => !ofNone.includes(area)),
      isEmpty,
      ofNone.length === 0,
    )
    if (ofNone.length === 0) return beside
    return [
      beside,
      beside && ' ',
      tell('gapOfAll', { areas: listed(ofNone.map((/** @type {any} */ area) => name(area))) }),
      ofNone.length * 2 > named.length && tell('otherAreas', {}),
    ]
  }

  /**
   * @param {any[]} named
   * @param {(area: any, column: number) => boolean} isEmpty
   * @param {boolean} isWhole `named` are all areas
   */
  function gapsBeside(named, isEmpty, isWhole) {
    /** @type {Map<string, { plans: number[], areas: any[] }>} */
    const empty = new Map()
    for (const column of all) {
      const areas = named.filter((area) => isEmpty(area, column))
      if (areas.length === 0) continue
      const key = areas.map((/** @type {any} */ area) => area.id).join(' ')
      /** @type {{ plans: number[], areas: any[] }} */
      const same = empty.get(key) ?? { plans: [], areas }
      same.plans.push(column)
      empty.set(key, same)
    }
    if (empty.size === 0)
      return (
        model.filter.areas.length === 0 &&
        isWhole &&
        all.every((/** @type {number} */ column) => !model.states[column].includes('p')) &&
        tell('noGap', {})
      )
    if (empty.size > 3) {
      const [first] = named
        .map((area) => ({ area, n: all.filter((/** @type {number} */ column) => isEmpty(area, column)).length }))
        .sort((a, b) => b.n - a.n)
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
    const withDeadline = (/** @type {number} */ column) => find('tasks', column, null, mark.deadline)
    const share = (/** @type {number} */ column) =>
      percent(withDeadline(column).length / Math.max(1, taskCount.get(column)))
    const deadline = (/** @type {number} */ column) =>
      button(share(column), withDeadline(column), `${label(column)}: ${say('m-deadline')}`)
    const shown = [most, least].flatMap((end) => level(end).slice(0, 3))
    return tell('concrete', {
      most: named(most),
      mostScore: number(model.concrete[most], 2, 2),
      least: named(least),
      leastScore: number(model.concrete[least], 2, 2),
      // that both have a day for everything says nothing of how they differ
      deadlines:
        new Set(shown.map(share)).size > 1
          ? tell('deadlines', {
              mostDeadline: listed(level(most).slice(0, 3).map(deadline)),
              leastDeadline: listed(level(least).slice(0, 3).map(deadline)),
            })
          : '',
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
