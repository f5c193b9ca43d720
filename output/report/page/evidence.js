import { h } from './element.js'
import { name, number, percent, say } from './words.js'

const PAGE_SIZE = 30

/** Fields of records in both languages; others stand under their own name. */
const fields = {
  text: ['toàn văn', 'text'],
  code: ['số mục', 'marker'],
  products: ['sản phẩm', 'product'],
  lead: ['chủ trì', 'lead'],
  coordinate: ['phối hợp', 'takes part'],
  monitor: ['theo dõi', 'monitors'],
  timeline: ['thời gian', 'time'],
  budget: ['kinh phí', 'budget'],
  note: ['ghi chú', 'note'],
  indicator: ['chỉ tiêu', 'indicator'],
  subject: ['đối tượng', 'subject'],
  value: ['giá trị', 'value'],
  baseline: ['mốc so sánh', 'baseline'],
  due: ['hạn', 'due'],
  criterion: ['tiêu chí', 'criterion'],
  org: ['cơ quan', 'body'],
  duty: ['nhiệm vụ', 'duty'],
}

/** @param {string} field */
function fieldName(field) {
  const words = fields[/** @type {keyof typeof fields} */ (field)]
  return words ? name({ vi: words[0], en: words[1] }) : field
}

/**
 * The window in which every figure shows its words. The browser keeps the focus in it and gives it back.
 * @param {any} model
 */
export function evidenceWindow(model) {
  const dialog = h('dialog', { class: 'evidence', 'aria-labelledby': 'evidence-title' })
  document.body.append(dialog)
  dialog.addEventListener('click', (/** @type {any} */ event) => {
    if (event.target === dialog) dialog.close()
  })

  /** @param {{ title: string, places: number[], links?: any[] }} what */
  return function open({ title, places, links = [] }) {
    const list = h('div', { class: 'evidence-list' })
    const more = h('button', { type: 'button', class: 'more' })
    let shown = 0
    const showMore = () => {
      const next = places.slice(shown, shown + PAGE_SIZE)
      list.append(...next.map((place) => recordWords(model, model.records[place])))
      shown += next.length
      more.hidden = shown >= places.length
      more.textContent = say('more', { n: Math.min(PAGE_SIZE, places.length - shown) })
    }
    more.addEventListener('click', showMore)
    showMore()
    dialog.classList.toggle('side-by-side', links.length > 0 && places.length > 1)
    dialog.replaceChildren(
      h(
        'header',
        null,
        h('div', null, h('h2', { id: 'evidence-title', tabindex: '-1' }, title), countLine(places)),
        h('button', { type: 'button', class: 'close', onclick: () => dialog.close() }, say('close')),
      ),
      h('div', { class: 'evidence-body' }, links.length > 0 && reasons(model, links), list, more),
    )
    dialog.showModal()
    dialog.querySelector('#evidence-title').focus()
    dialog.scrollTop = 0
  }
}

/**
 * `PL 3: Rà soát …`
 * @param {any} record
 */
function placeWords({ section, code, text }) {
  return `${[section, code].filter(Boolean).join(' ')}: ${text}`
}

/** @param {number[]} places */
function countLine(places) {
  return h(
    'p',
    { class: 'quiet' },
    places.length === 1 ? say('behind-one') : say('behind', { n: number(places.length) }),
  )
}

/**
 * @param {any} model
 * @param {any[]} links
 */
function reasons(model, links) {
  const label = (/** @type {number} */ place) => {
    const record = model.records[place]
    return `${name(model.columns[record.column])}${record.code ? `, ${record.code}` : ''}`
  }
  return h(
    'details',
    { class: 'reasons', open: links.length <= 4 && !matchMedia('(max-width: 640px)').matches },
    h('summary', null, say('why-paired')),
    h(
      'ul',
      null,
      links.map((link) => {
        const words = link.words.filter((/** @type {string} */ word) => !name(link.reason).includes(word))
        return h(
          'li',
          null,
          h('b', null, `${label(link.from)} ↔ ${label(link.to)}`),
          ` – ${say('score', { n: number(link.score, 2, 2) })}; ${name(link.reason)}`,
          words.length > 0 && h('span', { class: 'quiet' }, ` (${say('shared-words', { words: words.join(', ') })})`),
        )
      }),
    ),
  )
}

/**
 * @param {any} model
 * @param {any} record
 */
function recordWords(model, record) {
  const plan = model.plans[record.plan]
  const again = model.restated.get(record.place)
  const quotes = record.evidence.filter((/** @type {any} */ one) => one.quote !== null && one.field !== 'code')
  const line = (/** @type {string} */ key, /** @type {any} */ value) =>
    value && [h('dt', null, say(key)), h('dd', null, value)]
  return h(
    'article',
    { class: 'words' },
    h('h3', null, name(model.columns[plan.column]), record.code && h('span', { class: 'code' }, record.code)),
    h('blockquote', { lang: 'vi' }, record.text),
    h(
      'dl',
      null,
      line('document', [plan.kind, plan.symbol, plan.title].filter(Boolean).join(' · ')),
      line('file', h('span', { class: 'path' }, plan.file)),
      line('section', record.section),
      line('page', record.page ? number(record.page) : plan.pages === null ? say('no-page') : null),
      line('confidence', percent(record.confidence)),
      again &&
        line(
          again.whole ? 'again-whole' : 'again-part',
          again.by.map((/** @type {number} */ place) =>
            h('span', { class: 'small', lang: 'vi' }, placeWords(model.records[place])),
          ),
        ),
      line('doubts', record.doubts.join(', ')),
      line('record', h('span', { class: 'path' }, record.id)),
    ),
    quotes.length > 0 &&
      h(
        'details',
        { open: quotes.length <= 6 },
        h('summary', null, say('words-behind')),
        h(
          'ul',
          { class: 'quotes' },
          quotes.map((/** @type {any} */ one) =>
            h(
              'li',
              null,
              h('span', { class: 'field' }, fieldName(one.field)),
              h('q', { lang: 'vi' }, one.quote),
              one.page && h('span', { class: 'quiet' }, ` ${say('page').toLowerCase()} ${one.page}`),
            ),
          ),
        ),
      ),
  )
}
