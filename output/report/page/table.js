import { h } from './element.js'
import { name, number, say } from './words.js'

const PAGE_SIZE = 40

/**
 * A table that shows its first rows, and more when asked; all of them on paper. On a narrow screen a row becomes a card
 * where `cards` is true, else the table scrolls sideways.
 * @param {{ id: string, caption: any, head: any[], items: any[], row: (item: any) => any[], total?: number, cards?: boolean,
 *   wide?: boolean, widths?: number[] }} table `widths` of the columns in rem; the table is at least as wide as their sum
 */
export function table({
  id,
  caption,
  head,
  items,
  row,
  total = items.length,
  cards = false,
  wide = false,
  widths = head.map((_, i) => (i === 0 ? 12 : 8)),
}) {
  const body = h('tbody', null)
  const more = h('button', { type: 'button', class: 'more' })
  const labels = head.map((cell) => cell.label ?? cell.text)
  const sum = widths.reduce((all, width) => all + width, 0)
  let shown = 0
  const showMore = (/** @type {number} */ count) => {
    const next = items.slice(shown, shown + count)
    body.append(...next.map((item) => line(row(item), labels, cards)))
    shown += next.length
    more.hidden = shown >= items.length
    more.textContent = say('more', { n: number(Math.min(PAGE_SIZE, items.length - shown)) })
  }
  more.addEventListener('click', () => {
    const first = body.rows.length
    showMore(PAGE_SIZE)
    const button = body.rows[first]?.querySelector('button')
    if (button) button.focus()
  })
  showMore(PAGE_SIZE)
  const element = h(
    'table',
    {
      id,
      class: [cards && 'cards', wide && 'wide'].filter(Boolean).join(' '),
      role: 'table',
      style: `--least:${sum}rem`,
    },
    h('caption', null, h('span', { class: 'caption-words' }, caption)),
    h(
      'colgroup',
      null,
      widths.map((width) => h('col', { style: `width:${((width / sum) * 100).toFixed(2)}%` })),
    ),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        head.map((cell) => h('th', { scope: 'col', role: 'columnheader', class: cell.class }, cell.text)),
      ),
    ),
    body,
  )
  body.setAttribute('role', 'rowgroup')
  const counted =
    items.length !== total &&
    h('p', { class: 'quiet count', role: 'status' }, say('shown', { n: number(items.length), of: number(total) }))
  const holder = h(
    'div',
    { class: 'table-holder' },
    counted,
    items.length === 0
      ? h('p', { class: 'nothing-found' }, say('none-found'))
      : h(
          'div',
          { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': say('scroll', { name: String(labels[0]) }) },
          element,
        ),
    more,
  )
  holder.showAll = () => showMore(400)
  return holder
}

/**
 * @param {any[]} cells
 * @param {string[]} labels
 * @param {boolean} cards
 */
function line(cells, labels, cards) {
  return h(
    'tr',
    { role: 'row' },
    cells.map((cell, i) => {
      const { content, ...rest } = cell?.content === undefined ? { content: cell } : cell
      return i === 0
        ? h('th', { scope: 'row', role: 'rowheader', ...rest }, content)
        : h('td', { role: 'cell', 'data-label': cards ? labels[i] : null, ...rest }, content)
    }),
  )
}

/**
 * What stands where a plan has nothing: words and form, never colour alone.
 * @param {string} state letter of the state
 * @param {string} [nothing] what it is called where the plan was read to its end
 */
export function absent(state, nothing = 'state-n') {
  return h('span', { class: `absent absent-${state}` }, say(state === 'n' ? nothing : `state-${state}`))
}

/** The mark of a doubtful value. */
export function doubt() {
  return h('span', { class: 'doubt' }, say('state-u'))
}

/**
 * The head of a plan's column, which says where the plan was not read whole.
 * @param {any} model
 * @param {number} column
 */
export function columnHead(model, column) {
  const { absence } = model.columns[column]
  const label = name(model.columns[column])
  return { label, text: [label, absence === 'p' && h('span', { class: 'small' }, absent('p'))] }
}
