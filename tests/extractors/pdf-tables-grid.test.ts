import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTables } from '../../extractors/pdf/tables/find-tables.js'
import { Sheet } from './pdf-tables-pages.js'

interface Cell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

/** Numbers of a seeded sequence, 0..1: a whole drawing from one number that fast-check can shrink. */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A grid whose cells span at random, none over another; no line of it is without a cell that begins there. */
function randomCells(rows: number, columns: number, next: () => number): Cell[] {
  const taken = new Set<number>()
  const cells: Cell[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let columnSpan = 1
      // The first row and column keep all edges, so that the drawing has as many as the grid.
      while (
        row > 0 &&
        column > 0 &&
        column + columnSpan < columns &&
        !taken.has(row * columns + column + columnSpan)
      ) {
        if (next() > 0.25) break
        columnSpan++
      }
      let rowSpan = 1
      while (row > 0 && column > 0 && row + rowSpan < rows && next() < 0.25) rowSpan++
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      }
      cells.push({ row, column, rowSpan, columnSpan })
    }
  }
  return cells
}

type Pen = 'borders' | 'boxes' | 'apart' | 'broken'

function draw(
  cells: readonly Cell[],
  xs: readonly number[],
  ys: readonly number[],
  pen: Pen,
  next: () => number,
): Sheet {
  const sheet = new Sheet(842, 1200)
  const off = () => (next() - 0.5) * 1.2
  const apart = pen === 'apart' ? 0.8 : 0
  for (const [i, { row, column, rowSpan, columnSpan }] of cells.entries()) {
    const left = xs[column]! + apart
    const right = xs[column + columnSpan]! - apart
    const top = ys[row]! + apart
    const bottom = ys[row + rowSpan]! - apart
    const thick = pen === 'boxes' ? 1 : 0.5
    for (const y of [top, bottom]) {
      const gap = pen === 'broken' ? (left + right) / 2 : right
      sheet.across(y + off(), left - next(), gap - 0.7, thick)
      if (gap < right) sheet.across(y + off(), gap + 0.7, right + next(), thick)
    }
    for (const x of [left, right]) sheet.down(x + off(), top - next(), bottom + next(), thick)
    sheet.text(left + 5, (top + bottom) / 2 + off(), `c${i}`)
  }
  return sheet
}

test('a grid with cells that span is found again, however its borders are drawn', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 2, max: 14 }),
      fc.constantFrom<Pen>('borders', 'boxes', 'apart', 'broken'),
      (seed, columns, rows, pen) => {
        const next = sequence(seed)
        const marks = (count: number, least: number, most: number) => {
          const places = [40]
          for (let i = 0; i < count; i++) places.push(places.at(-1)! + least + next() * (most - least))
          return places
        }
        const xs = marks(columns, 32, 80)
        const ys = marks(rows, 15, 60)
        const cells = randomCells(rows, columns, next)
        const page = draw(cells, xs, ys, pen, next).page()
        const { tables, rest } = findTables(page)
        expect(tables).toHaveLength(1)
        expect(rest).toEqual([])
        const found = tables[0]!.rows.flatMap((row) => row.cells)
        expect(found.map(({ row, column, rowSpan, columnSpan }) => ({ row, column, rowSpan, columnSpan }))).toEqual(
          cells,
        )
        expect(found.map(({ runs }) => runs.map(({ text }) => text).join())).toEqual(cells.map((_, i) => `c${i}`))
        for (const [i, edge] of tables[0]!.columnEdges.entries()) expect(Math.abs(edge - xs[i]!)).toBeLessThan(2)
      },
    ),
    { numRuns: 400 },
  )
})

test('whatever lines and letters a page has, no letter is lost or doubled', () => {
  const place = fc.double({ min: -20, max: 860, noNaN: true })
  const rule = fc.record({
    at: place,
    from: place,
    length: fc.double({ min: 0, max: 500, noNaN: true }),
    level: fc.boolean(),
  })
  const word = fc.record({ x: place, y: place, text: fc.stringMatching(/^[a-zđ ]{1,30}$/), turned: fc.boolean() })
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 60 }), fc.array(word, { maxLength: 40 }), (rules, words) => {
      const sheet = new Sheet()
      for (const { at, from, length, level } of rules) {
        // Places of a raster: lines meet.
        const [a, b, c] = [at, from, from + length].map((n) => Math.round(n / 40) * 40) as [number, number, number]
        if (level) sheet.across(a, b, c)
        else sheet.down(a, b, c)
      }
      for (const { x, y, text, turned } of words)
        if (turned) sheet.upwards(x, y, text)
        else sheet.text(x, y, text)
      const page = sheet.page()
      const { tables, rest } = findTables(page)
      const runs = [...rest, ...tables.flatMap((t) => t.rows.flatMap((r) => r.cells.flatMap((c) => c.runs)))]
      const letters = (all: readonly { text: string }[]) => [...all.map(({ text }) => text).join('')].sort().join('')
      expect(letters(runs)).toBe(letters(page.glyphRuns))
      for (const run of runs) expect(run.edges).toHaveLength(run.text.length + 1)
      for (const { rows, columnEdges } of tables) {
        const places = rows.flatMap((r) => r.cells).reduce((sum, cell) => sum + cell.rowSpan * cell.columnSpan, 0)
        expect(places).toBe(rows.length * (columnEdges.length - 1))
      }
    }),
    { numRuns: 300 },
  )
})
