import { h } from './element.js'
import { figure, MOST_SERIES, quarterPlot } from './plots.js'
import { absent, columnHead, table } from './table.js'
import { name, number, say } from './words.js'

/**
 * Last days over quarters: of tasks, and beside them of targets and criteria.
 * @param {any} model
 * @param {any} view
 */
export function timeline(model, view) {
  const { columns, open } = view
  const tasks = new Map(columns.map((/** @type {number} */ column) => [column, model.find('tasks', column, view.area)]))
  const inQuarter = (/** @type {number[]} */ places, /** @type {number | null} */ quarter) =>
    places.filter((place) => model.records[place].quarter === quarter)
  const placesIn = (/** @type {number} */ column, /** @type {number | null} */ quarter) =>
    inQuarter(tasks.get(column), quarter)
  const targetsIn = (/** @type {number} */ column, /** @type {number | null} */ quarter) =>
    ['targets', 'criteria'].map((kind) => ({ kind, places: inQuarter(model.find(kind, column, view.area), quarter) }))
  /** @type {{ quarter: string, n: number }[]} */
  const there = model.quarters
    .map((/** @type {string} */ quarter, /** @type {number} */ i) => ({ quarter, n: i + 1 }))
    .filter((/** @type {{ n: number }} */ { n }) =>
      columns.some(
        (/** @type {number} */ column) =>
          placesIn(column, n).length > 0 || targetsIn(column, n).some(({ places }) => places.length > 0),
      ),
    )
  const ofTasks = there.filter(({ n }) =>
    columns.some((/** @type {number} */ column) => placesIn(column, n).length > 0),
  )
  if (there.length === 0) return h('p', { class: 'nothing-found' }, say('timeline-none'))
  const axis = ofTasks.length === 0 ? [] : quartersBetween(ofTasks[0]?.quarter ?? '', ofTasks.at(-1)?.quarter ?? '')
  const placeOf = new Map(there.map(({ quarter, n }) => [quarter, n]))
  const series = columns.slice(0, MOST_SERIES)
  const title = (/** @type {number} */ column, /** @type {string} */ what) => `${name(model.columns[column])}: ${what}`
  return [
    axis.length > 0 &&
      figure({
        n: view.nextFigure(),
        title: say('timeline-title'),
        drawing: quarterPlot({
          id: 'quarters',
          title: say('timeline-title'),
          text: say('timeline-text'),
          narrow: view.narrow,
          quarters: axis,
          rows: series.map((/** @type {number} */ column) => ({
            label: name(model.columns[column]),
            values: axis.map((quarter) =>
              placeOf.has(quarter) ? placesIn(column, placeOf.get(quarter) ?? null).length : 0,
            ),
          })),
        }),
      }),
    table({
      id: 'timeline-table',
      caption: [
        h('b', null, say('table', { n: view.nextTable() })),
        ` ${say('timeline-table')}`,
        h('span', { class: 'under' }, say('timeline-note')),
      ],
      head: [{ text: say('quarter') }, ...columns.map((/** @type {number} */ column) => columnHead(model, column))],
      items: [...there, { quarter: null, n: null }],
      wide: true,
      row: ({ quarter, n }) => [
        quarter === null ? say('no-deadline') : quarterWords(quarter),
        ...columns.map((/** @type {number} */ column) => {
          const places = placesIn(column, n)
          const what = quarter === null ? say('no-deadline') : quarterWords(quarter)
          const others = targetsIn(column, n).filter((one) => one.places.length > 0)
          return {
            class: 'figures-cell',
            content: [
              places.length === 0 && others.length > 0
                ? null
                : places.length === 0
                  ? none(model.columns[column].absence)
                  : h(
                      'button',
                      {
                        type: 'button',
                        class: 'cell',
                        'aria-haspopup': 'dialog',
                        onclick: () => open({ title: title(column, what), places }),
                      },
                      h('span', { class: 'big' }, number(places.length)),
                    ),
              h(
                'span',
                { class: 'small' },
                others.map((one) =>
                  h(
                    'button',
                    {
                      type: 'button',
                      class: 'quiet-link',
                      'aria-haspopup': 'dialog',
                      onclick: () => open({ title: title(column, what), places: one.places }),
                    },
                    say(`n-${one.kind}`, { n: number(one.places.length) }),
                  ),
                ),
              ),
            ],
          }
        }),
      ],
    }),
  ]
}

/**
 * No day in this quarter: where pages were not read, that is not known.
 * @param {string} absence
 */
const none = (absence) => (absence === 'p' ? absent('p') : h('span', { class: 'quiet' }, '0'))

/** @param {string} quarter `2014-Q3` */
function quarterWords(quarter) {
  const [year, part] = quarter.split('-Q')
  return `${say('quarter')} ${['I', 'II', 'III', 'IV'][Number(part) - 1]}/${year}`
}

/**
 * Every quarter from the first to the last.
 * @param {string} first
 * @param {string} last
 */
function quartersBetween(first, last) {
  const place = (/** @type {string} */ quarter) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(-1)) - 1
  return Array.from({ length: place(last) - place(first) + 1 }, (_, i) => {
    const at = place(first) + i
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  })
}
