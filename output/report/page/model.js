import { fold } from './fold.js'

/** Marks of a record, as page-records.ts writes them. */
export const mark = {
  oneLead: 1,
  deadline: 2,
  product: 4,
  money: 8,
  result: 16,
  numbered: 32,
  criterion: 64,
  again: 128,
}

/**
 * The data of the page with words in place of their numbers.
 * @param {any} data
 */
export function readModel(data) {
  const word = (/** @type {number | undefined} */ place) => (place ? data.words[place - 1] : null)
  const columnOf = data.plans.map((/** @type {any} */ plan) => plan.column)
  const records = data.records.map((/** @type {any[]} */ row, /** @type {number} */ place) => {
    const [plan, kind, area, id, code, section, page, confidence, text, marks, quarter, doubts, evidence] = row
    return {
      place,
      plan,
      column: columnOf[plan],
      kind,
      area,
      id: `${data.plans[plan].id}#${id}`,
      code: word(code),
      section: word(section),
      page: page || null,
      confidence,
      text: word(text) ?? '',
      marks,
      quarter: quarter || null,
      doubts: doubts.map(word),
      evidence: evidence.map((/** @type {number[]} */ [field, quote, at]) => ({
        field: word(field),
        quote: word(quote),
        page: at || null,
      })),
    }
  })
  const link = (/** @type {any[]} */ [from, to, score, vi, en, words]) => ({
    from,
    to,
    score,
    reason: { vi: word(vi), en: word(en) },
    words: words.map(word),
  })
  const links = (/** @type {any[]} */ list) => (list ?? []).map(link)
  const value = (/** @type {any} */ v) => ({
    record: v.r,
    uncertain: v.x === 1,
    indicator: word(v.i),
    subject: word(v.s),
    comparator: v.c,
    value: v.v ?? null,
    most: v.w ?? null,
    unit: word(v.u),
    due: v.e ?? null,
    dueText: word(v.t),
    baseline: v.b ? { text: word(v.b[0]), year: v.b[1], value: v.b[2] } : null,
    maximum: v.m ?? null,
  })
  const targetRow = (/** @type {any} */ row) => ({
    area: row.a,
    indicator: word(row.i) ?? '',
    subject: word(row.s),
    levels: row.l ?? [],
    direction: row.d ?? null,
    criterion: row.k ?? null,
    agreement: row.g,
    conflicts: row.x ?? [],
    cells: new Map(
      (row.c ?? []).map((/** @type {any[]} */ [column, state, values]) => [
        column,
        { state, values: values.map(value) },
      ]),
    ),
    links: links(row.m),
    near: (row.n ?? []).map((/** @type {any[]} */ [table, place, differs, score, vi, en]) => ({
      which: table === 0 ? 'targets' : 'criteria',
      place,
      differs,
      score,
      reason: { vi: word(vi), en: word(en) },
    })),
  })
  const model = {
    ...data,
    records,
    targets: data.targets.map(targetRow),
    criteria: data.criteria.map(targetRow),
    groups: data.groups.map((/** @type {any} */ group) => ({
      area: group.a,
      centre: group.o,
      many: group.g === 1,
      score: group.z,
      cells: new Map(group.c.map((/** @type {any[]} */ [column, state, tasks]) => [column, { state, tasks }])),
      links: links(group.m),
    })),
    also: data.also.map(link),
    unmatched: data.unmatched.map((/** @type {any[]} */ [column, task, nearest, score]) => ({
      column,
      task,
      nearest: nearest < 0 ? null : nearest,
      score,
    })),
    bodies: data.bodies.map((/** @type {any} */ body) => ({
      name: word(body.n),
      level: body.l,
      known: body.k === 1,
      lineage: body.h.map((/** @type {any[]} */ [name, since]) => ({ name: word(name), since })),
      cells: new Map(
        body.c.map((/** @type {any[]} */ [column, state, names, lead, coordinate, duty]) => [
          column,
          { state, names: names.map(word), lead, coordinate, duty },
        ]),
      ),
    })),
    restated: new Map(
      data.restated.map((/** @type {any[]} */ [record, by, whole]) => [record, { by, whole: whole === 1 }]),
    ),
    years: data.years.map((/** @type {any} */ year) => ({
      ...year,
      changes: year.changes.map((/** @type {any[]} */ [kind, of, earlier, later, vi, en]) => ({
        kind,
        of,
        earlier,
        later,
        reason: { vi: word(vi), en: word(en) },
      })),
    })),
  }
  return { ...model, find: finder(records), planOf: planNamer(data, records) }
}

/**
 * What tells the plan of a record from the others of its column: its years in the column of a province, its province in that of a year,
 * else its number or file; '' where it is alone there.
 * @param {any} data
 * @param {any[]} records
 */
function planNamer(data, records) {
  const years = (/** @type {any} */ { period }) =>
    period === null ? null : period[0] === period[1] ? String(period[0]) : `${period[0]}–${period[1]}`
  const short = data.plans.map((/** @type {any} */ plan) => (data.by === 'year' ? plan.name : years(plan)) ?? plan.file)
  const names = data.plans.map((/** @type {any} */ plan, /** @type {number} */ place) => {
    const others = data.columns[plan.column].plans.filter((/** @type {number} */ other) => other !== place)
    if (others.length === 0) return ''
    const alone = others.every((/** @type {number} */ other) => short[other] !== short[place])
    return alone ? short[place] : [short[place], plan.symbol ?? plan.file].join(' · ')
  })
  return (/** @type {number} */ place) => names[records[place].plan] ?? ''
}

/** @param {any[]} records */
function finder(records) {
  /** @type {Map<string, any[]>} */
  const byCell = new Map()
  for (const record of records) {
    const key = `${record.column} ${record.area}`
    byCell.set(key, [...(byCell.get(key) ?? []), record])
  }
  const all = (/** @type {number} */ column) => records.filter((record) => record.column === column)
  const kinds = {
    tasks: (/** @type {any} */ record) => record.kind === 't',
    targets: (/** @type {any} */ record) => record.kind === 'g' && !(record.marks & mark.criterion),
    criteria: (/** @type {any} */ record) => record.kind === 'g' && (record.marks & mark.criterion) > 0,
    duties: (/** @type {any} */ record) => record.kind === 'r',
    restated: (/** @type {any} */ record) => record.kind !== 'r' && (record.marks & mark.again) > 0,
  }
  /**
   * Records of a kind in a column and an area (null: all areas), those with a mark alone where one is asked for. What a plan says
   * again elsewhere counts no further: it is of the kind `restated` alone.
   * @param {keyof typeof kinds} kind
   * @param {number} column
   * @param {number | null} area
   * @param {number} [marks]
   * @returns {number[]}
   */
  return (kind, column, area, marks = 0) =>
    (area === null ? all(column) : (byCell.get(`${column} ${area}`) ?? []))
      .filter(
        (/** @type {any} */ record) =>
          kinds[kind](record) &&
          (record.marks & marks) === marks &&
          (kind === 'restated' || !(record.marks & mark.again)),
      )
      .map((/** @type {any} */ record) => record.place)
}

/**
 * @param {any} model
 * @param {number[]} places
 */
export function foldedWords(model, places) {
  return fold(places.map((place) => `${model.records[place].code ?? ''} ${model.records[place].text}`).join(' '))
}
