import { bodies } from './bodies.js'
import { h } from './element.js'
import { evidenceWindow } from './evidence.js'
import { holds } from './fold.js'
import { matrix, measures } from './matrix.js'
import { readModel } from './model.js'
import { notes } from './notes.js'
import { overview } from './overview.js'
import { targets } from './targets.js'
import { alsoAlike, sharedJobs, singleJobs } from './tasks.js'
import { timeline } from './timeline.js'
import { currentLanguage, name, number, say, sayInstead, speak } from './words.js'
import { years } from './years.js'

/** Columns that tables show at first; the others can be ticked. */
const FIRST_COLUMNS = 6

const model = readModel(JSON.parse(document.getElementById('data')?.textContent ?? '{}'))
if (model.by !== 'document') sayInstead('one-column', 'one-of-columns')
const open = evidenceWindow(model)
const narrow = matchMedia('(max-width: 640px)')

const chosen = {
  columns: new Set(model.columns.map((/** @type {any} */ _, /** @type {number} */ i) => i).slice(0, FIRST_COLUMNS)),
  area: /** @type {number | null} */ (null),
  query: '',
  agreement: '',
  change: '',
  jobs: 'shared',
  theme: 'auto',
}

/** A choice that outlives the page, where the browser lets a file keep one. */
const kept = {
  read: (/** @type {string} */ key) => {
    try {
      return localStorage.getItem(`khct-${key}`)
    } catch {
      return null
    }
  },
  write: (/** @type {string} */ key, /** @type {string} */ value) => {
    try {
      localStorage.setItem(`khct-${key}`, value)
    } catch {
      // a browser that keeps nothing for a file: the choice lasts as long as the page
    }
  },
}

function view() {
  const count = { table: 0, figure: 0 }
  const columns = [...chosen.columns].sort((a, b) => a - b)
  const matchesWords = (/** @type {() => string} */ words) => chosen.query.trim() === '' || holds(words(), chosen.query)
  const matchesArea = (/** @type {number[]} */ areas) => chosen.area === null || areas.includes(chosen.area)
  return {
    columns,
    area: chosen.area,
    areaPlaces: model.areas
      .map((/** @type {any} */ _, /** @type {number} */ i) => i)
      .filter((/** @type {number} */ i) => chosen.area === null || chosen.area === i),
    agreement: chosen.agreement,
    change: chosen.change,
    narrow: narrow.matches,
    open,
    nextTable: () => ++count.table,
    nextFigure: () => ++count.figure,
    matchesWords,
    matchesArea,
    matches: (/** @type {number} */ area, /** @type {number[]} */ there, /** @type {() => string} */ words) =>
      matchesArea([area]) && there.some((column) => chosen.columns.has(column)) && matchesWords(words),
  }
}

const sections = [
  { id: 'matrix', content: (/** @type {any} */ v) => matrix(model, v) },
  { id: 'measures', content: (/** @type {any} */ v) => measures(model, v) },
  {
    id: 'targets',
    content: (/** @type {any} */ v) => [
      choice('agreement', 'any-agreement', ['same', 'different', 'conflict', 'unknown', 'one-column']),
      targets(model, v, 'targets'),
    ],
  },
  model.criteria.length > 0 && { id: 'criteria', content: (/** @type {any} */ v) => targets(model, v, 'criteria') },
  {
    id: 'tasks',
    content: (/** @type {any} */ v) => [
      jobChoice(),
      ['shared', 'all'].includes(chosen.jobs) && sharedJobs(model, v),
      ['also', 'all'].includes(chosen.jobs) && model.also.length > 0 && alsoAlike(model, v),
      ['single', 'all'].includes(chosen.jobs) && singleJobs(model, v),
    ],
  },
  { id: 'bodies', content: (/** @type {any} */ v) => bodies(model, v) },
  { id: 'timeline', content: (/** @type {any} */ v) => timeline(model, v) },
  model.years.length > 0 && {
    id: 'years',
    content: (/** @type {any} */ v) => [
      choice('change', 'any-change', [
        'kept',
        'dropped',
        'new',
        'raised',
        'lowered',
        'postponed',
        'advanced',
        'uncertain',
      ]),
      years(model, v),
    ],
  },
  { id: 'notes', content: (/** @type {any} */ v) => notes(model, v) },
].filter((section) => section !== false)

/**
 * @param {'agreement' | 'change'} key
 * @param {string} any
 * @param {string[]} values
 */
function choice(key, any, values) {
  return h(
    'label',
    { class: 'choice' },
    h('span', null, say(key)),
    h(
      'select',
      { id: `choice-${key}`, onchange: (/** @type {any} */ event) => change(key, event.target.value, event.target.id) },
      h('option', { value: '' }, say(any)),
      values.map((value) => h('option', { value, selected: chosen[key] === value }, say(value))),
    ),
  )
}

function jobChoice() {
  const option = (/** @type {string} */ value, /** @type {string} */ words) =>
    h(
      'button',
      {
        type: 'button',
        id: `jobs-${value}`,
        'aria-pressed': String(chosen.jobs === value),
        onclick: () => change('jobs', value, `jobs-${value}`),
      },
      words,
    )
  return h(
    'div',
    { class: 'switch', role: 'group', 'aria-label': say('which-tasks') },
    option('shared', say('matched', { n: number(model.groups.length) })),
    model.also.length > 0 && option('also', say('also', { n: number(model.also.length) })),
    option('single', say('single', { n: number(model.unmatched.length) })),
  )
}

/**
 * @param {string} key
 * @param {any} value
 * @param {string} focus id of the control that must keep the focus
 */
function change(key, value, focus) {
  Object.assign(chosen, { [key]: value })
  renderSections()
  document.getElementById(focus)?.focus()
}

/** @type {Map<string, any>} */
const places = new Map()

function renderSections() {
  const seen = view()
  const fewer = document.getElementById('fewer')
  if (fewer) {
    fewer.hidden = seen.columns.length === model.columns.length
    fewer.replaceChildren(
      `${say('fewer', { n: number(seen.columns.length), of: number(model.columns.length) })} `,
      h(
        'button',
        {
          type: 'button',
          class: 'quiet-link',
          onclick: () => {
            chosen.columns = new Set(model.columns.keys())
            render()
            document.getElementById('plans')?.focus()
          },
        },
        say('show-all-plans'),
      ),
    )
  }
  for (const section of sections)
    places.get(section.id).replaceChildren(...[section.content(seen)].flat(3).filter(Boolean))
}

let waiting = false
function renderSoon() {
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    renderSections()
  })
}

function filterBar() {
  const search = h('input', {
    type: 'search',
    id: 'search',
    value: chosen.query,
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: (/** @type {any} */ event) => {
      chosen.query = event.target.value
      renderSoon()
    },
  })
  const area = h(
    'select',
    {
      id: 'area',
      onchange: (/** @type {any} */ event) => {
        chosen.area = event.target.value === '' ? null : Number(event.target.value)
        renderSections()
      },
    },
    h('option', { value: '' }, say('all-areas')),
    model.areas.map((/** @type {any} */ one, /** @type {number} */ i) =>
      h('option', { value: i, selected: chosen.area === i }, name(one)),
    ),
  )
  const plans =
    model.columns.length > 1 &&
    h(
      'details',
      { class: 'plan-choice' },
      h('summary', { id: 'plans' }, `${say('plans')} (${chosen.columns.size}/${model.columns.length})`),
      h(
        'fieldset',
        null,
        h('legend', { class: 'hidden' }, say('plans')),
        model.columns.map((/** @type {any} */ column, /** @type {number} */ i) =>
          h(
            'label',
            null,
            h('input', {
              type: 'checkbox',
              checked: chosen.columns.has(i),
              onchange: (/** @type {any} */ event) => {
                if (event.target.checked) chosen.columns.add(i)
                else if (chosen.columns.size > 1) chosen.columns.delete(i)
                else event.target.checked = true
                event.target
                  .closest('details')
                  .querySelector(
                    'summary',
                  ).textContent = `${say('plans')} (${chosen.columns.size}/${model.columns.length})`
                renderSections()
              },
            }),
            ` ${name(column)}`,
          ),
        ),
      ),
    )
  return h(
    'form',
    {
      class: 'filter',
      role: 'search',
      'aria-label': say('filter-of'),
      onsubmit: (/** @type {Event} */ event) => event.preventDefault(),
    },
    h('label', { class: 'wide' }, h('span', null, say('search')), search),
    h('label', null, h('span', null, say('area')), area),
    plans,
    h(
      'button',
      {
        type: 'button',
        class: 'plain',
        onclick: () => {
          Object.assign(chosen, {
            query: '',
            area: null,
            agreement: '',
            change: '',
            columns: new Set([...model.columns.keys()].slice(0, FIRST_COLUMNS)),
          })
          render()
          document.getElementById('search')?.focus()
        },
      },
      say('clear'),
    ),
  )
}

const themes = ['auto', 'light', 'dark']
const dark = matchMedia('(prefers-color-scheme: dark)')

function setTheme() {
  const theme = kept.read('theme') ?? chosen.theme
  document.documentElement.dataset.theme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme
}

function controls() {
  const theme = kept.read('theme') ?? chosen.theme
  return h(
    'div',
    { class: 'controls' },
    h(
      'button',
      {
        type: 'button',
        id: 'language',
        class: 'plain',
        lang: currentLanguage() === 'vi' ? 'en' : 'vi',
        onclick: () => {
          speak(currentLanguage() === 'vi' ? 'en' : 'vi')
          kept.write('language', currentLanguage())
          render()
          document.getElementById('language')?.focus()
        },
      },
      say('language'),
    ),
    h(
      'label',
      null,
      h('span', { class: 'hidden' }, say('theme')),
      h(
        'select',
        {
          id: 'theme',
          onchange: (/** @type {any} */ event) => {
            chosen.theme = event.target.value
            kept.write('theme', chosen.theme)
            setTheme()
          },
        },
        themes.map((one) =>
          h('option', { value: one, selected: one === theme }, `${say('theme')} ${say(`theme-${one}`)}`),
        ),
      ),
    ),
    h('button', { type: 'button', class: 'plain', onclick: () => print() }, say('print')),
  )
}

function render() {
  document.documentElement.lang = currentLanguage()
  document.title = `${say('title')} – khct`
  for (const { id } of sections) places.set(id, h('div', { class: 'content' }))
  document.getElementById('app')?.replaceChildren(
    h('a', { class: 'skip', href: '#main' }, say('skip')),
    h(
      'header',
      { class: 'top' },
      h('div', { class: 'bar-top' }, h('p', { class: 'overline' }, say('overline')), controls()),
      h('h1', null, say('title')),
    ),
    h(
      'main',
      { id: 'main', tabindex: '-1' },
      h('section', { id: 'overview', 'aria-label': say('overview') }, overview(model, { open })),
      h(
        'div',
        { class: 'bar-tools' },
        h(
          'nav',
          { 'aria-label': say('contents') },
          h(
            'ul',
            null,
            sections.map(({ id }) => h('li', null, h('a', { href: `#${id}` }, say(id)))),
          ),
        ),
        filterBar(),
        h('p', { id: 'fewer', class: 'quiet', role: 'status' }),
      ),
      sections.map(({ id }) =>
        h(
          'section',
          { id, 'aria-labelledby': `${id}-heading` },
          h('h2', { id: `${id}-heading` }, say(id)),
          places.get(id),
        ),
      ),
    ),
    h('footer', null, h('p', null, say('made'))),
  )
  renderSections()
}

setTheme()
dark.addEventListener('change', setTheme)
speak(kept.read('language') ?? 'vi')
render()
narrow.addEventListener('change', renderSections)

// on paper stand all rows, and all kinds of jobs
let jobsBefore = chosen.jobs
addEventListener('beforeprint', () => {
  jobsBefore = chosen.jobs
  chosen.jobs = 'all'
  renderSections()
  for (const fold of document.querySelectorAll('details.fold')) fold.setAttribute('open', '')
  for (const holder of document.querySelectorAll('.table-holder')) /** @type {any} */ (holder).showAll()
})
addEventListener('afterprint', () => {
  chosen.jobs = jobsBefore
  renderSections()
})
