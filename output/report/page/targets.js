import { h } from './element.js'
import { foldedWords } from './model.js'
import { absent, columnHead, doubt, table } from './table.js'
import { date, name, number, say } from './words.js'

const signs = { eq: '', gt: '> ', gte: '≥ ', lt: '< ', lte: '≤ ', between: '', top: '' }

/**
 * The value as a sign and a number: `≥ 80%`, `80–90%`, `tăng > 2,5%`.
 * @param {any} value
 * @param {string | null} direction
 */
export function valueWords(value, direction) {
  const turn = direction ? `${say(direction)} ` : ''
  if (value.value === null) return turn.trim() || say('no-value')
  const unit = value.unit === null ? '' : value.unit === '%' ? '%' : ` ${value.unit}`
  if (value.comparator === 'top') return say('top', { n: number(value.value) }) + (unit.trim() && ` ${unit.trim()}`)
  const upto = value.most === null ? '' : `–${number(value.most)}`
  return `${turn}${signs[/** @type {keyof typeof signs} */ (value.comparator)] ?? ''}${number(value.value)}${upto}${unit}`
}

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
    caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${title}`],
    head: [
      { text: say(which === 'targets' ? 'indicator' : 'criterion'), class: 'lead-column' },
      ...columns.map((/** @type {number} */ column) => columnHead(model, column)),
      ...(which === 'targets' ? [{ text: say('agreement') }] : []),
    ],
    items: found,
    total: rows.length,
    cards: true,
    widths: [18, ...columns.map(() => 9), ...(which === 'targets' ? [7] : [])],
    row: (row) => [
      {
        class: 'lead-column',
        content: [
          row.criterion && h('span', { class: 'code' }, row.criterion),
          h('span', { lang: 'vi', class: 'sentence' }, row.indicator),
          h(
            'span',
            { class: 'small' },
            [row.area >= 0 && name(model.areas[row.area]), row.subject && h('span', { lang: 'vi' }, row.subject)]
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
    if (stated === undefined) return absent(model.columns[column].absence)
    return stated.values.map((/** @type {any} */ value) => [
      h(
        'button',
        {
          type: 'button',
          class: `cell value${row.conflicts.includes(value.record) ? ' conflict' : ''}`,
          'aria-haspopup': 'dialog',
          onclick: () =>
            open({
              title: `${name(model.columns[column])}: ${row.indicator}`,
              places: [value.record],
              links: row.links.filter(
                (/** @type {any} */ link) => link.to === value.record || link.from === value.record,
              ),
            }),
        },
        h('span', { class: 'big' }, valueWords(value, row.direction)),
        h(
          'span',
          { class: 'small' },
          [
            value.value === null && row.direction && say('no-value'),
            value.maximum !== null && say('of-maximum', { n: number(value.maximum) }),
            value.due !== null && `${say('due')} ${date(value.due)}`,
            value.due === null && value.dueText && value.dueText,
            value.baseline &&
              `${say('baseline')} ${[value.baseline.year, value.baseline.value === null ? null : number(value.baseline.value)].filter((part) => part !== null).join(': ') || value.baseline.text}`,
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      ),
      value.uncertain && doubt(),
    ])
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

/** @param {any} row */
function placesOf(row) {
  return [...row.cells.values()].flatMap((cell) => cell.values.map((/** @type {any} */ value) => value.record))
}
