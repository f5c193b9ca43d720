import { h } from './element.js'
import { fold } from './fold.js'
import { barPlot, figure, legend, MOST_SERIES } from './plots.js'
import { absent, columnHead, doubt, table } from './table.js'
import { date, name, number, say } from './words.js'

/**
 * Who answers for it.
 * @param {any} model
 * @param {any} view
 */
export function bodies(model, view) {
  const { columns, open } = view
  const inArea = (/** @type {number[]} */ places) =>
    view.area === null ? places : places.filter((place) => model.records[place].area === view.area)
  const rows = model.bodies.map((/** @type {any} */ body) => ({
    ...body,
    cells: new Map(
      [...body.cells].map(([column, cell]) => [
        column,
        { ...cell, lead: inArea(cell.lead), coordinate: inArea(cell.coordinate), duty: inArea(cell.duty) },
      ]),
    ),
  }))
  const work = (/** @type {any} */ cell) => (cell ? cell.lead.length + cell.coordinate.length + cell.duty.length : 0)
  const found = rows.filter(
    (/** @type {any} */ body) =>
      columns.some((/** @type {number} */ column) => work(body.cells.get(column)) > 0) &&
      view.matchesWords(() =>
        fold(
          [
            body.name,
            ...body.lineage.map((/** @type {any} */ one) => one.name),
            ...[...body.cells.values()].flatMap((cell) => cell.names),
          ].join(' '),
        ),
      ),
  )
  const series = columns.slice(0, MOST_SERIES)
  const led = (/** @type {any} */ body, /** @type {number} */ column) => body.cells.get(column)?.lead.length ?? 0
  const most = [...found]
    .map((body) => ({
      body,
      sum: series.reduce((/** @type {number} */ sum, /** @type {number} */ column) => sum + led(body, column), 0),
    }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, 8)
  return [
    most.length > 0 &&
      figure({
        n: view.nextFigure(),
        title: say('load-title'),
        key: legend(model, series),
        drawing: barPlot({
          id: 'load',
          title: say('load-title'),
          text: say('load-text'),
          narrow: view.narrow,
          rows: most.map(({ body }) => ({
            label: short(body.name),
            values: series.map((/** @type {number} */ column) => led(body, column)),
          })),
        }),
      }),
    table({
      id: 'bodies-table',
      caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${say('bodies-title')}`],
      head: [{ text: say('body') }, ...columns.map((/** @type {number} */ column) => columnHead(model, column))],
      items: found,
      total: model.bodies.length,
      cards: true,
      widths: [14, ...columns.map(() => 10)],
      row: (body) => [
        {
          content: [
            h('span', { lang: 'vi' }, body.name),
            body.lineage
              .filter((/** @type {any} */ one) => one.since !== null)
              .map((/** @type {any} */ one) =>
                h(
                  'span',
                  { class: 'small' },
                  '← ',
                  h('span', { lang: 'vi' }, say('until', { name: one.name, date: date(one.since) })),
                ),
              ),
            !body.known && h('span', { class: 'small' }, say('unknown-body')),
          ],
        },
        ...columns.map((/** @type {number} */ column) => ({ class: 'figures-cell', content: cell(body, column) })),
      ],
    }),
  ]

  function cell(/** @type {any} */ body, /** @type {number} */ column) {
    const there = body.cells.get(column)
    if (there === undefined || work(there) === 0) return absent(model.columns[column].absence)
    const other = there.names.filter((/** @type {string} */ used) => used !== body.name)
    return [
      ['lead', 'coordinate', 'duty']
        .filter((role) => there[role].length > 0)
        .map((role) =>
          h(
            'button',
            {
              type: 'button',
              class: `cell role role-${role}`,
              'aria-haspopup': 'dialog',
              onclick: () =>
                open({ title: `${body.name}: ${say(role)}, ${name(model.columns[column])}`, places: there[role] }),
            },
            h('span', { class: 'big' }, number(there[role].length)),
            ` ${say(role)}`,
          ),
        ),
      other.length > 0 && h('span', { class: 'small' }, say('named', { name: other.join(', ') })),
      there.state === 'u' && doubt(),
    ]
  }
}

/** @param {string} text */
const short = (text) => (text.length > 38 ? `${text.slice(0, 36).trimEnd()}…` : text)
