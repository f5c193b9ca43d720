import { h } from './element.js'
import { foldedWords } from './model.js'
import { absent, columnHead, doubt, table } from './table.js'
import { date, name, number, say } from './words.js'

/** A number with all its digits: scores of an index have five (`8,80177`). */
const exact = (/** @type {number} */ value) => number(value, 10)

const signs = { eq: '', gt: '> ', gte: '≥ ', lt: '< ', lte: '≤ ', between: '', top: '' }

/**
 * The value as a sign and a number: `≥ 80%`, `80–90%`, `tăng > 2,5%`.
 * @param {any} value
 * @param {string | null} direction
 */
export function valueWords(value, direction) {
  const turn = direction ? `${say(direction)} ` : ''
  if (value.value === null) return turn.trim() || say('no-value')
  const unit = unitOf(value)
  if (value.comparator === 'top') return say('top', { n: `${exact(value.value)}${unit}` })
  const upto = value.most === null ? '' : `–${exact(value.most)}`
  return `${turn}${signs[/** @type {keyof typeof signs} */ (value.comparator)] ?? ''}${exact(value.value)}${upto}${unit}`
}

/** `%` and `%/năm` stand by their number, words apart. @param {any} value */
const unitOf = ({ unit }) => (unit === null ? '' : unit.startsWith('%') ? unit : ` ${unit}`)

/**
 * Targets, or criteria of the index, lined up.
 * @param {any} model
 * @param {any} view
 * @param {'targets' | 'criteria'} which
 */
export function targets(model, view, which) {
  const { columns, open, matches } = view
  const rows = model[which]
  const found = rows.filter(
    (/** @type {any} */ row) =>
      (view.agreement === '' || row.agreement === view.agreement || which === 'criteria') &&
      matches(row.area, [...row.cells.keys()], () => (row.folded ??= foldedWords(model, placesOf(row)))),
  )
  const title = say(`${which}-title`)
  return table({
    id: `${which}-table`,
    caption: [
      h('b', null, say('table', { n: view.nextTable() })),
      ` ${title}`,
      rows.some((/** @type {any} */ row) => row.near.length > 0) && h('span', { class: 'under' }, say('near-note')),
    ],
    head: [
      { text: say(which === 'targets' ? 'indicator' : 'criterion'), class: 'lead-column' },
      ...columns.map((/** @type {number} */ column) => columnHead(model, column)),
      ...(which === 'targets' ? [{ text: say('agreement') }] : []),
    ],
    items: found,
    total: rows.length,
    cards: true,
    // six plans and the agreement fit a page of 75 rem
    widths: [16, ...columns.map(() => (columns.length > 5 ? 8 : 9)), ...(which === 'targets' ? [8] : [])],
    row: (row) => [
      {
        class: 'lead-column',
        content: [
          row.criterion && h('span', { class: 'code' }, row.criterion),
          h('span', { lang: 'vi', class: 'sentence' }, row.indicator),
          h(
            'span',
            { class: 'small' },
            [
              row.area >= 0 && name(model.areas[row.area]),
              row.subject && h('span', { lang: 'vi' }, row.subject),
              // what the words of a tier say themselves need not be said again
              !row.subject &&
                row.levels.length > 0 &&
                row.levels.map((/** @type {string} */ level) => say(`tier-${level}`)).join(', '),
            ]
              .filter(Boolean)
              .flatMap((part, i) => (i ? [' · ', part] : [part])),
          ),
        ],
      },
      ...columns.map((/** @type {number} */ column) => ({ content: cell(row, column) })),
      ...(which === 'targets' ? [{ content: agreement(row) }] : []),
    ],
  })

  function cell(/** @type {any} */ row, /** @type {number} */ column) {
    const stated = row.cells.get(column)
    if (stated === undefined) return [absent(model.columns[column].absence), nearOf(row, column)]
    const records = stated.values.map((/** @type {any} */ value) => value.record)
    const sayers = (/** @type {any} */ value) => {
      const again = model.restated.get(value.record)
      return again?.whole ? again.by.filter((/** @type {number} */ place) => records.includes(place)) : []
    }
    // a value that the plan says in its text and again in its table stands here once
    const values = stated.values
      .filter((/** @type {any} */ value) => sayers(value).length === 0)
      // plans of one column in their order, not their values mixed by date
      .sort((/** @type {any} */ a, /** @type {any} */ b) => model.records[a.record].plan - model.records[b.record].plan)
    return [
      values.map((/** @type {any} */ value, /** @type {number} */ at) => [
        button(row, column, value, [
          value.record,
          ...stated.values
            .filter((/** @type {any} */ other) => sayers(other).includes(value.record))
            .map((/** @type {any} */ other) => other.record),
        ]),
        // what several years have in common is said once
        detailOf(value) !== detailOf(values[at + 1]) && h('span', { class: 'small' }, detailOf(value)),
        value.uncertain && doubt(),
      ]),
      nearOf(row, column),
    ]
  }

  function button(
    /** @type {any} */ row,
    /** @type {number} */ column,
    /** @type {any} */ value,
    /** @type {number[]} */ places,
  ) {
    const { due, dueText } = value
    const year = which === 'criteria' && due !== null && due.endsWith('-12-31') ? due.slice(0, 4) : null
    const time = year !== null ? say('in-year', { n: year }) : due !== null ? `${say('due')} ${date(due)}` : dueText
    return h(
      'button',
      {
        type: 'button',
        class: `cell value${row.conflicts.includes(value.record) ? ' conflict' : ''}${year === null ? '' : ' of-year'}`,
        'aria-haspopup': 'dialog',
        onclick: () =>
          open({
            title: `${name(model.columns[column])}: ${row.indicator}`,
            places,
            links: row.links.filter(
              (/** @type {any} */ link) => link.to === value.record || link.from === value.record,
            ),
          }),
      },
      model.planOf(value.record) && h('span', { class: 'small of-plan' }, model.planOf(value.record)),
      h('span', { class: 'big' }, valueWords(value, row.direction)),
      h(
        'span',
        { class: 'small' },
        [value.value === null && row.direction && say('no-value'), time].filter(Boolean).join(' · '),
      ),
    )
  }

  /** What comes near and is something else: it stands under the cell, never in it. */
  function nearOf(/** @type {any} */ row, /** @type {number} */ column) {
    return row.near.map((/** @type {any} */ near) => {
      const other = model[near.which][near.place]
      const there = other.cells.get(column)
      if (there === undefined) return null
      const how = near.differs.map((/** @type {string} */ what) =>
        what === 'tier' && other.levels.length > 0
          ? `${say('near-tier')}: ${other.levels.map((/** @type {string} */ level) => say(`tier-${level}`)).join(', ')}`
          : say(what === 'table' && which === 'criteria' ? 'near-words' : `near-${what}`),
      )
      /** Each value once, with its years: a plan may say it in its text and again, with a date, in its table. */
      const years = new Map()
      for (const value of there.values) {
        const words = valueWords(value, other.direction)
        years.set(words, [...(years.get(words) ?? []), value.due?.slice(0, 4)].filter(Boolean))
      }
      const values = [...years].map(([words, in_]) => (in_.length > 0 ? `${words} (${in_.join(', ')})` : words))
      const places = [...placesOf(row), ...there.values.map((/** @type {any} */ value) => value.record)]
      return h(
        'button',
        {
          type: 'button',
          class: 'near-row',
          'aria-haspopup': 'dialog',
          title: name(near.reason),
          onclick: () =>
            open({
              title: `${name(model.columns[column])}: ${other.indicator} – ${name(near.reason)}`,
              places,
            }),
        },
        `${say('near', { how: how.join('; ') })} `,
        // a sign stays with its number
        values.map((words, i) => [i > 0 && '; ', h('span', { class: 'nowrap' }, words)]),
      )
    })
  }

  function agreement(/** @type {any} */ row) {
    const places = placesOf(row)
    return h(
      'button',
      {
        type: 'button',
        class: `tag tag-${row.agreement}`,
        'aria-haspopup': 'dialog',
        onclick: () => open({ title: row.indicator, places, links: row.links }),
      },
      say(row.agreement),
    )
  }
}

/**
 * What a value is of and against: `trên 2 · so với 2018: 1,5`.
 * @param {any} value
 */
function detailOf(value) {
  if (value === undefined) return null
  const { maximum, baseline } = value
  return [
    maximum !== null && say('of-maximum', { n: exact(maximum) }),
    baseline &&
      `${say('baseline')} ${[baseline.year, baseline.value === null ? null : `${exact(baseline.value)}${unitOf(value)}`].filter((part) => part !== null).join(': ') || baseline.text}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** @param {any} row */
function placesOf(row) {
  return [...row.cells.values()].flatMap((cell) => cell.values.map((/** @type {any} */ value) => value.record))
}
