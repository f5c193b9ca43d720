import { h } from './element.js'
import { mark } from './model.js'
import { dotPlot, figure, legend, MOST_SERIES } from './plots.js'
import { absent, columnHead, doubt, table } from './table.js'
import { name, number, percent, say } from './words.js'

/**
 * Area × plan.
 * @param {any} model
 * @param {any} view
 */
export function matrix(model, view) {
  const { columns, open } = view
  const total = new Map(
    columns.map((/** @type {number} */ column) => [column, model.find('tasks', column, null).length]),
  )
  const areas = view.areaPlaces.filter(
    (/** @type {number} */ area) =>
      (model.areas[area].id !== 'none' && model.areas[area].id !== 'other') ||
      columns.some((/** @type {number} */ column) => countOf(model, column, area) > 0),
  )
  const series = columns.slice(0, MOST_SERIES)
  const share = (/** @type {number} */ column, /** @type {number} */ area) =>
    total.get(column) ? model.find('tasks', column, area).length / total.get(column) : null
  return [
    columns.length > 0 &&
      areas.length > 1 &&
      figure({
        n: view.nextFigure(),
        title: say('emphasis-title'),
        key: legend(model, series),
        drawing: dotPlot({
          id: 'emphasis',
          title: say('emphasis-title'),
          text: say('emphasis-text'),
          narrow: view.narrow,
          rows: areas
            .filter((/** @type {number} */ area) =>
              series.some((/** @type {number} */ column) => (share(column, area) ?? 0) > 0),
            )
            .map((/** @type {number} */ area) => ({
              label: name(model.areas[area]),
              values: series.map((/** @type {number} */ column) => share(column, area)),
            })),
        }),
      }),
    stateLegend(),
    table({
      id: 'matrix-table',
      caption: [
        h('b', null, say('table', { n: view.nextTable() })),
        ` ${say('matrix-title')}`,
        h('span', { class: 'under' }, say('matrix-note')),
      ],
      head: [{ text: say('area') }, ...columns.map((/** @type {number} */ column) => columnHead(model, column))],
      items: [...areas, null],
      wide: true,
      row: (area) => [
        area === null ? say('total') : name(model.areas[area]),
        ...columns.map((/** @type {number} */ column) => cell(column, area)),
      ],
    }),
  ]

  function cell(/** @type {number} */ column, /** @type {number | null} */ area) {
    const state = area === null ? 's' : model.states[column][area]
    const counts = ['tasks', 'targets', 'criteria', 'duties'].map((kind) => [kind, model.find(kind, column, area)])
    if (counts.every(([, places]) => places.length === 0)) return { content: absent(state === 'p' ? 'p' : 'n') }
    const title = `${name(model.columns[column])}: ${area === null ? say('total') : name(model.areas[area])}`
    const [tasks, ...others] = counts
    const part = area === null ? null : share(column, area)
    return {
      class: `figures-cell state-${state}`,
      content: [
        h(
          'button',
          {
            type: 'button',
            class: 'cell',
            'aria-haspopup': 'dialog',
            'aria-label': `${title}: ${say('n-tasks', { n: tasks?.[1].length })}`,
            onclick: () =>
              open({ title, places: tasks?.[1].length ? tasks[1] : others.flatMap(([, places]) => places) }),
          },
          h('span', { class: 'big' }, number(tasks?.[1].length)),
          part !== null &&
            part > 0 &&
            h(
              'span',
              { class: 'bar', 'aria-hidden': 'true' },
              h('span', { style: `width:${(part * 100).toFixed(1)}%` }),
            ),
        ),
        h(
          'span',
          { class: 'small' },
          others
            .filter(([, places]) => places.length > 0)
            .map(([kind, places]) =>
              h(
                'button',
                {
                  type: 'button',
                  class: 'quiet-link',
                  'aria-haspopup': 'dialog',
                  onclick: () => open({ title: `${title}: ${say(kind === 'duties' ? 'duty' : String(kind))}`, places }),
                },
                say(`n-${kind}`, { n: number(places.length) }),
              ),
            ),
        ),
        state === 'u' && doubt(),
        state === 'p' && absent('p'),
      ],
    }
  }
}

/**
 * @param {any} model
 * @param {number} column
 * @param {number} area
 */
function countOf(model, column, area) {
  return ['tasks', 'targets', 'criteria', 'duties'].reduce(
    (sum, kind) => sum + model.find(kind, column, area).length,
    0,
  )
}

function stateLegend() {
  return h(
    'details',
    { class: 'state-legend' },
    h('summary', null, say('legend')),
    h(
      'dl',
      null,
      ['n', 'p', 'u'].map((state) => [
        h('dt', null, state === 'u' ? doubt() : absent(state)),
        h('dd', null, say(`state-${state}-long`)),
      ]),
    ),
  )
}

/**
 * How concrete each plan is.
 * @param {any} model
 * @param {any} view
 */
export function measures(model, view) {
  const { columns, open } = view
  const area = view.area
  const count = (/** @type {string} */ key, /** @type {any} */ kind, marks = 0) => ({ key, kind, marks, share: false })
  const share = (/** @type {string} */ key, /** @type {number} */ marks) => ({ key, kind: 'tasks', marks, share: true })
  const rows = [
    count('m-tasks', 'tasks'),
    count('m-numbered', 'targets', mark.numbered),
    count('m-criteria', 'criteria', mark.criterion),
    count('m-again', 'restated'),
    share('m-oneLead', mark.oneLead),
    share('m-deadline', mark.deadline),
    share('m-product', mark.product),
    share('m-money', mark.money),
  ].filter(
    (row) =>
      !['criteria', 'restated'].includes(row.kind) ||
      columns.some((/** @type {number} */ column) => model.find(row.kind, column, area).length > 0),
  )
  const figureOf = (/** @type {any} */ row, /** @type {number} */ column) => {
    const places = model.find(row.kind, column, area, row.marks)
    const of = model.find('tasks', column, area).length
    const title = `${name(model.columns[column])}: ${say(row.key)}`
    if ((row.share && of === 0) || (places.length === 0 && model.columns[column].absence === 'p'))
      return { content: absent(model.columns[column].absence) }
    const text = row.share ? percent(places.length / of) : number(places.length)
    return {
      class: 'figures-cell',
      content: [
        h(
          'button',
          {
            type: 'button',
            class: 'cell',
            disabled: places.length === 0,
            'aria-haspopup': 'dialog',
            onclick: () => open({ title, places }),
          },
          h('span', { class: 'big' }, text),
          row.share &&
            h(
              'span',
              { class: 'bar', 'aria-hidden': 'true' },
              h('span', { style: `width:${((places.length / of) * 100).toFixed(1)}%` }),
            ),
        ),
        row.share && h('span', { class: 'small' }, `${number(places.length)} / ${number(of)}`),
      ],
    }
  }
  const last = [
    { key: 'm-budget', cell: budget },
    {
      key: 'm-concrete',
      cell: concrete,
    },
  ]
  return [
    table({
      id: 'measures-table',
      caption: [
        h('b', null, say('table', { n: view.nextTable() })),
        ` ${say('measures-title')}${area === null ? '' : `: ${name(model.areas[area])}`}`,
      ],
      head: [{ text: say('measures') }, ...columns.map((/** @type {number} */ column) => columnHead(model, column))],
      items: [...rows, ...(area === null ? last : [])],
      wide: true,
      row: (row) => [
        say(row.key),
        ...columns.map((/** @type {number} */ column) => (row.cell ? row.cell(column) : figureOf(row, column))),
      ],
    }),
    h('p', { class: 'quiet method' }, say('formula')),
  ]

  function concrete(/** @type {number} */ column) {
    const score = model.concrete[column]
    if (score === null) return { content: absent(model.columns[column].absence) }
    const open = {
      title: `${name(model.columns[column])}: ${say('m-concrete')}`,
      places: model.find('tasks', column, null),
    }
    return {
      class: 'figures-cell',
      content: h(
        'button',
        { type: 'button', class: 'cell', 'aria-haspopup': 'dialog', onclick: () => view.open(open) },
        h('span', { class: 'big' }, number(score, 2, 2)),
      ),
    }
  }

  function budget(/** @type {number} */ column) {
    const { total, ids, perUnit, sources } = model.budgets[column]
    if (total === null && perUnit.length === 0) return { content: absent(model.columns[column].absence, 'not-stated') }
    const title = `${name(model.columns[column])}: ${say('m-budget')}`
    const line = (/** @type {string} */ heading, /** @type {any} */ places, /** @type {string} */ words) =>
      h(
        'span',
        { class: 'small' },
        h(
          'button',
          {
            type: 'button',
            class: 'quiet-link',
            'aria-haspopup': 'dialog',
            onclick: () => open({ title: heading, places }),
          },
          words,
        ),
      )
    return {
      class: 'figures-cell',
      content: [
        total !== null &&
          h(
            'button',
            { type: 'button', class: 'cell', 'aria-haspopup': 'dialog', onclick: () => open({ title, places: ids }) },
            h('span', { class: 'big' }, say('vnd', { n: number(total / 1e6, 1) })),
          ),
        sources.map((/** @type {any[]} */ [source, amount, places]) =>
          line(
            `${title}, ${source ?? say('source-unknown')}`,
            places,
            `${source ?? say('source-unknown')}: ${amount === null ? say('no-sum') : number(amount / 1e6, 1)}`,
          ),
        ),
        perUnit.length > 0 && line(title, perUnit, say('per-unit', { n: number(perUnit.length) })),
      ],
    }
  }
}
