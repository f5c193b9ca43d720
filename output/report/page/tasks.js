import { h } from './element.js'
import { foldedWords, mark } from './model.js'
import { absent, columnHead, doubt, table } from './table.js'
import { name, number, say } from './words.js'

/** What is less alike is near to nothing, and is not shown as the nearest. */
const LEAST_NEAR = 0.2

/**
 * Jobs that several plans have.
 * @param {any} model
 * @param {any} view
 */
export function sharedJobs(model, view) {
  const { columns, open, matches } = view
  const found = model.groups.filter((/** @type {any} */ group) =>
    matches(group.area, [...group.cells.keys()], () => (group.folded ??= foldedWords(model, placesOf(group)))),
  )
  return table({
    id: 'tasks-table',
    caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${say('tasks-title')}`],
    head: [
      { text: say('job') },
      ...columns.map((/** @type {number} */ column) => ({ ...columnHead(model, column), class: 'prose' })),
    ],
    items: found,
    total: model.groups.length,
    cards: true,
    widths: [10, ...columns.map(() => 15)],
    row: (group) => [
      {
        class: 'job',
        content: [
          h('span', null, group.area >= 0 ? name(model.areas[group.area]) : ''),
          h(
            'span',
            { class: 'small' },
            say('score', { n: number(group.score, 2, 2) }),
            group.many && ` · ${say('one-to-many')}`,
          ),
          h(
            'button',
            {
              type: 'button',
              class: 'tag on-screen',
              'aria-haspopup': 'dialog',
              onclick: () => open({ title: say('tasks-title'), places: placesOf(group), links: group.links }),
            },
            say('compare'),
          ),
        ],
      },
      ...columns.map((/** @type {number} */ column) => ({ class: 'prose', content: cell(group, column) })),
    ],
  })

  function cell(/** @type {any} */ group, /** @type {number} */ column) {
    const there = group.cells.get(column)
    if (there === undefined) return absent(model.columns[column].absence, 'no-such-task')
    return [
      there.tasks.map((/** @type {number} */ place) => taskButton(model, view, place, group.links)),
      there.state === 'u' && doubt(),
    ]
  }
}

/**
 * Pairs that are alike, too, though they do not stand in one group.
 * @param {any} model
 * @param {any} view
 */
export function alsoAlike(model, view) {
  const shown = new Set(view.columns)
  const found = model.also.filter((/** @type {any} */ link) => {
    const sides = [link.from, link.to].map((place) => model.records[place])
    return (
      sides.every((side) => shown.has(side.column)) &&
      view.matchesArea(sides.map((side) => side.area)) &&
      view.matchesWords(() => (link.folded ??= foldedWords(model, [link.from, link.to])))
    )
  })
  const side = (/** @type {number} */ place, /** @type {any} */ link) => ({
    class: 'prose',
    content: [
      h('span', { class: 'small' }, name(model.columns[model.records[place].column])),
      taskButton(model, view, place, [link]),
    ],
  })
  return table({
    id: 'also-table',
    caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${say('also-title')}`],
    head: [
      { text: say('likeness') },
      { text: say('one-task'), class: 'prose' },
      { text: say('other-task'), class: 'prose' },
    ],
    items: found,
    total: model.also.length,
    cards: true,
    widths: [9, 22, 22],
    row: (link) => [
      {
        content: [
          number(link.score, 2, 2),
          h('span', { class: 'small' }, name(link.reason)),
          h(
            'button',
            {
              type: 'button',
              class: 'tag on-screen',
              'aria-haspopup': 'dialog',
              onclick: () => view.open({ title: say('tasks-title'), places: [link.from, link.to], links: [link] }),
            },
            say('compare'),
          ),
        ],
      },
      side(link.from, link),
      side(link.to, link),
    ],
  })
}

/**
 * Jobs that one plan alone has.
 * @param {any} model
 * @param {any} view
 */
export function singleJobs(model, view) {
  const shown = new Set(view.columns)
  const found = model.unmatched.filter(
    (/** @type {any} */ one) =>
      shown.has(one.column) &&
      view.matches(model.records[one.task].area, [one.column], () => (one.folded ??= foldedWords(model, [one.task]))),
  )
  return table({
    id: 'single-table',
    caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${say('unmatched-title')}`],
    head: [
      { text: say('plan') },
      { text: say('task'), class: 'prose' },
      { text: say('area') },
      { text: say('nearest'), class: 'prose' },
    ],
    items: found,
    total: model.unmatched.length,
    cards: true,
    widths: [9, 26, 11, 18],
    row: (one) => [
      name(model.columns[one.column]),
      { class: 'prose', content: taskButton(model, view, one.task, []) },
      { content: model.records[one.task].area >= 0 ? name(model.areas[model.records[one.task].area]) : '' },
      {
        class: 'prose near',
        content:
          one.nearest === null || one.score < LEAST_NEAR
            ? h('span', { class: 'quiet' }, '–')
            : [
                h(
                  'span',
                  { class: 'small' },
                  `${say('nearest-of', { plan: name(model.columns[model.records[one.nearest].column]) })} (${number(one.score, 2, 2)})`,
                ),
                taskButton(model, view, one.nearest, []),
              ],
      },
    ],
  })
}

/**
 * @param {any} model
 * @param {any} view
 * @param {number} place
 * @param {any[]} links
 * @param {string} plan which of the plans of its column it stands in
 */
export function taskButton(model, view, place, links, plan = model.planOf(place)) {
  const record = model.records[place]
  const own = links.filter((link) => link.from === place || link.to === place)
  return h(
    'button',
    {
      type: 'button',
      class: 'cell words-cell',
      'aria-haspopup': 'dialog',
      onclick: () => view.open({ title: name(model.columns[record.column]), places: [place], links: own }),
    },
    plan && h('span', { class: 'small of-plan' }, plan),
    record.code && h('span', { class: 'code' }, record.code),
    h('span', { lang: 'vi', class: 'clamp' }, record.text),
    (record.marks & mark.again) > 0 && h('span', { class: 'small' }, say('said-again')),
  )
}

/** @param {any} group */
function placesOf(group) {
  return [...group.cells.values()].flatMap((cell) => cell.tasks)
}
