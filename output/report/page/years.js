import { h } from './element.js'
import { foldedWords } from './model.js'
import { table } from './table.js'
import { taskButton } from './tasks.js'
import { date, name, number, say } from './words.js'

const FEWEST_CHANGES = 15
/** Where plans have less than this in common they are of two programmes, or of two kinds. */
const LEAST_MET = 0.08

/** Changes in the order in which they are read: what moved, what stayed, what came, what went. */
export const changeOrder = ['raised', 'lowered', 'postponed', 'advanced', 'kept', 'uncertain', 'new', 'dropped']

/**
 * @param {any} year
 * @returns {boolean}
 */
export const areApart = ({ totals }) => totals.of >= FEWEST_CHANGES && totals.met / totals.of < LEAST_MET

/**
 * The same province at two dates, a table for each two that follow on one another.
 * @param {any} model
 * @param {any} view
 */
export function years(model, view) {
  return model.years.map((/** @type {any} */ year, /** @type {number} */ i) => {
    const found = year.changes
      .filter((/** @type {any} */ change) => {
        const places = [...change.earlier, ...change.later]
        return (
          (view.change === '' || change.kind === view.change) &&
          view.matchesArea(places.map((place) => model.records[place].area)) &&
          view.matchesWords(() => (change.folded ??= foldedWords(model, places)))
        )
      })
      .sort((/** @type {any} */ a, /** @type {any} */ b) => changeOrder.indexOf(a.kind) - changeOrder.indexOf(b.kind))
    const side = (/** @type {number[]} */ places) => ({
      class: 'prose',
      content:
        places.length === 0
          ? h('span', { class: 'quiet' }, '–')
          : places.map((place) => taskButton(model, view, place, [], '')),
    })
    const title =
      year.succession === null
        ? say('years-title', { name: year.name, from: year.earlier, to: year.later })
        : say('years-successor', {
            from: `${year.succession.name} ${year.earlier}`,
            to: `${year.name} ${year.later}`,
          })
    const counts = changeOrder
      .map((kind) => [kind, year.totals.kinds[kind] ?? 0])
      .filter(([, n]) => Number(n) > 0)
      .map(([kind, n]) => `${say(String(kind))} ${number(Number(n))}`)
      .join(' · ')
    return h(
      'details',
      { class: 'fold', open: i === 0 || view.change !== '' },
      h('summary', null, h('b', null, title), h('span', { class: 'small' }, counts)),
      year.succession !== null &&
        h(
          'p',
          null,
          say('years-merged', {
            name: year.name,
            formers: year.succession.formers.join(', '),
            since: date(year.succession.since),
            source: year.succession.source,
            earlier: year.succession.name,
          }),
        ),
      // “dropped” and “new” of two programmes are no changes
      areApart(year) &&
        h('p', { class: 'quiet' }, say('years-apart', { n: number(year.totals.met), of: number(year.totals.of) })),
      table({
        id: `years-table-${i}`,
        caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${title}`],
        head: [
          { text: say('change') },
          { text: `${say('earlier')}: ${year.earlier}`, class: 'prose' },
          { text: `${say('later')}: ${year.later}`, class: 'prose' },
        ],
        items: found,
        total: year.totals.of,
        cards: true,
        widths: [12, 22, 22],
        row: (change) => [
          {
            content: [
              h('span', { class: `tag tag-${change.kind}` }, say(change.kind)),
              h('span', { class: 'small' }, say(`of-${change.of}`)),
              h('span', { class: 'small' }, name(change.reason)),
            ],
          },
          side(change.earlier),
          side(change.later),
        ],
      }),
    )
  })
}
