import { h } from './element.js'
import { readingWords } from './reading-words.js'
import { absent, table } from './table.js'
import { date, name, number, say } from './words.js'

/**
 * The documents as they were read, and what a reader should know.
 * @param {any} model
 * @param {any} view
 */
export function notes(model, view) {
  /** A count of records of one plan, which opens to them. */
  const opening = (/** @type {any} */ plan, /** @type {string[]} */ kinds, /** @type {string} */ text) => {
    const places = kinds
      .flatMap((kind) => model.find(kind, plan.column, null))
      .filter((/** @type {number} */ place) => model.plans[model.records[place].plan] === plan)
    if (places.length === 0) return text
    const title = `${name(model.columns[plan.column])}: ${text}`
    return h(
      'button',
      { type: 'button', class: 'quiet-link', 'aria-haspopup': 'dialog', onclick: () => view.open({ title, places }) },
      text,
    )
  }
  return [
    table({
      id: 'plans-table',
      caption: [h('b', null, say('table', { n: view.nextTable() })), ` ${say('notes-title')}`],
      head: [
        { text: say('plan') },
        { text: say('document'), class: 'prose' },
        { text: say('issued') },
        { text: say('reading') },
        { text: say('found') },
      ],
      items: model.plans.filter((/** @type {any} */ plan) => view.columns.includes(plan.column)),
      total: model.plans.length,
      cards: true,
      widths: [10, 26, 8, 11, 13],
      row: (plan) => [
        name(model.columns[plan.column]),
        {
          class: 'prose',
          content: [
            h('span', { lang: 'vi' }, [plan.kind, plan.symbol].filter(Boolean).join(' ')),
            plan.title && h('span', { class: 'small', lang: 'vi' }, plan.title),
            h('span', { class: 'small path' }, plan.file),
          ],
        },
        plan.issuedOn ? date(plan.issuedOn) : '–',
        {
          content: [
            plan.fullyRead
              ? say('read-whole')
              : [
                  absent('p'),
                  plan.pagesNotRead.length > 0 &&
                    h('span', { class: 'small' }, say('pages-not-read', { pages: plan.pagesNotRead.join(', ') })),
                ],
            Object.entries(plan.diagnostics)
              .filter(([code]) => readingWords(code) !== null)
              .map(([code, n]) => h('span', { class: 'small' }, `${readingWords(code)} (${number(n)})`)),
          ],
        },
        {
          content: [
            opening(plan, ['tasks'], say('n-tasks', { n: number(plan.counts.tasks) })),
            h(
              'span',
              { class: 'small' },
              opening(plan, ['targets', 'criteria'], say('all-targets', { n: number(plan.counts.targets) })),
              ' · ',
              opening(plan, ['duties'], say('n-duties', { n: number(plan.counts.responsibilities) })),
            ),
            plan.again > 0 && h('span', { class: 'small' }, say('n-again', { n: number(plan.again) })),
          ],
        },
      ],
    }),
    h('h3', null, say('diagnostics-title')),
    model.diagnostics.length === 0
      ? h('p', { class: 'quiet' }, say('no-diagnostics'))
      : h(
          'ul',
          { class: 'diagnostics' },
          model.diagnostics.map((/** @type {any} */ one) =>
            h(
              'li',
              null,
              h('span', { class: `tag tag-${one.severity}` }, say(one.severity)),
              ' ',
              one.plan >= 0 && h('b', null, `${name(model.columns[model.plans[one.plan].column])}: `),
              name(one),
              one.records.length > 0 && [
                ' ',
                h(
                  'button',
                  {
                    type: 'button',
                    class: 'quiet-link',
                    'aria-haspopup': 'dialog',
                    onclick: () => view.open({ title: name(one), places: one.records }),
                  },
                  `(${number(one.records.length)})`,
                ),
              ],
            ),
          ),
        ),
  ]
}
