import { draw, h, plot } from './element.js'
import { name, number, percent, say } from './words.js'

/** Most plans that one drawing can tell apart. */
export const MOST_SERIES = 6
/** Width of a mark, and what a row has room for. */
const MARK = 11
const HIGHEST = 30

/**
 * A label of one line, or of two where it is long: beside the drawing, or above its row where there is no room beside.
 * @param {string} text
 * @param {number} x
 * @param {number} y the middle of its lines
 * @param {boolean} narrow
 */
function label(text, x, y, narrow, most = 40) {
  const lines = narrow ? [text] : broken(text, most)
  return draw(
    'text',
    { class: 'label', 'text-anchor': narrow ? 'start' : 'end', y: y + 4 - (lines.length - 1) * 8 },
    lines.map((line, i) => draw('tspan', { x, dy: i === 0 ? 0 : 16 }, line)),
  )
}

/**
 * @param {string} text
 * @param {number} most letters of a line
 */
function broken(text, most) {
  if (text.length <= most) return [text]
  const middle = text.length / 2
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const cut = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  return cut === undefined ? [text] : [text.slice(0, cut), text.slice(cut + 1)]
}

/** @param {number} series */
function shape(series, x = 0, y = 0, r = 5.5) {
  const marks = [
    () => draw('circle', { cx: x, cy: y, r }),
    () => draw('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r }),
    () => draw('path', { d: `M${x} ${y - r * 1.25}L${x + r * 1.2} ${y + r}H${x - r * 1.2}Z` }),
    () => draw('path', { d: `M${x} ${y - r * 1.3}L${x + r * 1.3} ${y}L${x} ${y + r * 1.3}L${x - r * 1.3} ${y}Z` }),
    () => draw('circle', { cx: x, cy: y, r: r - 1, class: 'hollow' }),
    () =>
      draw('path', { d: `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`, class: 'hollow' }),
  ]
  return draw('g', { class: `series series-${series % 6}` }, marks[series % 6]?.())
}

/**
 * @param {any} model
 * @param {number[]} columns
 */
export function legend(model, columns) {
  return h(
    'ul',
    { class: 'series-legend' },
    columns.map((column, i) =>
      h(
        'li',
        null,
        draw('svg', { viewBox: '-8 -8 16 16', class: 'key', 'aria-hidden': 'true' }, shape(i)),
        name(model.columns[column]),
      ),
    ),
  )
}

/**
 * How far above or below their line marks stand, so that none hides another: those of one place stand one over the other.
 * @param {(number | null)[]} xs
 * @returns {number[]}
 */
export function spread(xs) {
  const shifts = xs.map(() => 0)
  const order = xs.flatMap((x, i) => (x === null ? [] : [{ x, i }])).sort((a, b) => a.x - b.x || a.i - b.i)
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && (order[to]?.x ?? 0) - (order[to - 1]?.x ?? 0) < MARK) to += 1
    const pitch = Math.min(MARK * 0.8, HIGHEST / (to - from))
    for (let at = from; at < to; at++) shifts[order[at]?.i ?? 0] = (at - from - (to - from - 1) / 2) * pitch
    from = to
  }
  return shifts
}

/**
 * Figures of several plans on one line a row: where they lie apart, a rule joins them.
 * @param {{ id: string, title: string, text: string, rows: { label: string, values: (number | null)[] }[], narrow: boolean }} what
 */
export function dotPlot({ id, title, text, rows, narrow }) {
  const width = narrow ? 340 : 860
  const left = narrow ? 8 : 300
  const right = 40
  const pitch = narrow ? 46 : 32
  const top = 26
  const most = Math.max(0.1, ...rows.flatMap((row) => row.values.map((value) => value ?? 0)))
  const step = most > 0.5 ? 0.2 : most > 0.2 ? 0.1 : 0.05
  const end = Math.ceil(most / step - 1e-9) * step
  const x = (/** @type {number} */ share) => left + (share / end) * (width - left - right)
  const height = top + rows.length * pitch + 8
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, i) => i * step)
  return plot(
    { id, title, text, width, height },
    ticks.map((tick) => [
      draw('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: top - 6, y2: height - 6 }),
      draw('text', { class: 'tick', x: x(tick), y: 12, 'text-anchor': 'middle' }, percent(tick)),
    ]),
    rows.map((row, i) => {
      const y = top + i * pitch + (narrow ? 32 : pitch / 2)
      const there = row.values.filter((value) => value !== null)
      const apart = spread(row.values.map((value) => (value === null ? null : x(value))))
      return [
        label(row.label, narrow ? left : left - 14, narrow ? y - 16 : y, narrow),
        there.length > 1 &&
          draw('line', { class: 'range', x1: x(Math.min(...there)), x2: x(Math.max(...there)), y1: y, y2: y }),
        row.values.map(
          (value, series) =>
            value !== null &&
            draw('g', null, draw('title', null, percent(value)), shape(series, x(value), y + apart[series])),
        ),
      ]
    }),
  )
}

/**
 * Bars side by side under each label.
 * @param {{ id: string, title: string, text: string, rows: { label: string, values: number[] }[], narrow: boolean }} what
 */
export function barPlot({ id, title, text, rows, narrow }) {
  const width = narrow ? 340 : 860
  const left = narrow ? 8 : 300
  const bar = 11
  const series = rows[0]?.values.length ?? 0
  const head = narrow ? 20 : 0
  const pitch = head + series * (bar + 2) + 14
  const most = Math.max(1, ...rows.flatMap((row) => row.values))
  const x = (/** @type {number} */ value) => (value / most) * (width - left - 44)
  return plot(
    { id, title, text, width, height: rows.length * pitch },
    rows.map((row, i) => {
      const top = i * pitch + head + 4
      const middle = top + (series * (bar + 2)) / 2
      return [
        label(row.label, narrow ? left : left - 14, narrow ? top - 8 : middle, narrow),
        row.values.map((value, s) => [
          draw('rect', {
            class: `series series-${s % 6} stick`,
            x: left,
            y: top + s * (bar + 2),
            width: Math.max(x(value), value > 0 ? 2 : 0.5),
            height: bar,
          }),
          draw('text', { class: 'tick', x: left + x(value) + 6, y: top + s * (bar + 2) + bar - 1 }, number(value)),
        ]),
      ]
    }),
  )
}

/**
 * One row of bars for each plan over one axis of quarters.
 * @param {{ id: string, title: string, text: string, quarters: string[], rows: { label: string, values: number[] }[], narrow: boolean }} what
 */
export function quarterPlot({ id, title, text, quarters, rows, narrow }) {
  const width = narrow ? 340 : 860
  const left = narrow ? 8 : 160
  const pitch = narrow ? 92 : 74
  const foot = 34
  const most = Math.max(1, ...rows.flatMap((row) => row.values))
  const slot = (width - left - 8) / quarters.length
  const tall = 44
  const height = rows.length * pitch + foot
  /** Years that have room for their number, and bars that have room for theirs. */
  const eachYear = Math.max(1, Math.ceil(32 / (slot * 4)))
  const firstYear = Number(quarters[0]?.slice(0, 4))
  const roomy = slot >= 13
  const byYear = quarters.length > 12 || (narrow && quarters.length > 6)
  return plot(
    { id, title, text, width, height },
    rows.map((row, i) => {
      const base = i * pitch + pitch - 8
      return [
        label(row.label, narrow ? left : left - 14, narrow ? base - tall - 22 : base - 10, narrow, 20),
        draw('line', { class: 'axis', x1: left, x2: width - 8, y1: base, y2: base }),
        row.values.map((value, q) => {
          if (value === 0) return null
          const tallness = Math.max(2, (value / most) * tall)
          return [
            draw('rect', {
              class: `series series-${i % 6} stick`,
              x: left + q * slot + slot * 0.12,
              y: base - tallness,
              width: slot * 0.76,
              height: tallness,
            }),
            (roomy || value === Math.max(...row.values)) &&
              draw(
                'text',
                { class: 'tick', x: left + (q + 0.5) * slot, y: base - tallness - 4, 'text-anchor': 'middle' },
                number(value),
              ),
          ]
        }),
      ]
    }),
    quarters.map((quarter, q) => {
      const [year = '', part = ''] = quarter.split('-Q')
      const first = q === 0 || part === '1'
      return [
        first &&
          draw('line', {
            class: 'axis',
            x1: left + q * slot,
            x2: left + q * slot,
            y1: height - foot + 2,
            y2: height - foot - 8,
          }),
        !byYear &&
          draw(
            'text',
            { class: 'tick', x: left + (q + 0.5) * slot, y: height - foot + 12, 'text-anchor': 'middle' },
            ['I', 'II', 'III', 'IV'][Number(part) - 1],
          ),
        first &&
          (Number(year) - firstYear) % eachYear === 0 &&
          draw('text', { class: 'tick', x: left + q * slot + 2, y: height - (byYear ? 20 : 6) }, year),
      ]
    }),
  )
}

/**
 * A drawing with its number, name and the key of its marks.
 * @param {{ n: number, title: string, key?: any, drawing: any, left?: string | null }} what
 */
export function figure({ n, title, key, drawing, left = null }) {
  return h(
    'figure',
    null,
    h('figcaption', null, h('b', null, say('figure', { n })), ` ${title}`),
    key,
    drawing,
    left && h('p', { class: 'quiet' }, left),
  )
}
