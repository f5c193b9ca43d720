import type { Element } from 'hast'
import { attributeOf, blockElements, findElement, isElement, textOf } from './elements.js'
import type { TableRow } from './table-grid.js'

/** Characters and blocks of a cell that holds a page rather than a value. */
const PAGE_CHARACTERS = 1000
/** The same for a cell that holds tables, as cells of data seldom do. */
const PAGE_CHARACTERS_WITH_TABLES = 300
const PAGE_BLOCKS = 5
const MOST_LAYOUT_ROWS = 5

/**
 * Whether a table only places things: it says so, has one column, holds tables that hold most of its words, or has a cell
 * that holds a page. A letterhead is left a table: what its cells are is for the outline to say.
 */
export function isLayoutTable(table: Element, rows: readonly TableRow[]): boolean {
  const role = attributeOf(table, 'role')
  if (role === 'presentation' || role === 'none') return true
  if (rows.every(({ cells }) => cells.length <= 1)) return true
  if (rows.some(({ header }) => header)) return false
  const lengths = rows.map(({ cells }) => cells.map((cell) => lengthOf(textOf(cell))))
  const total = lengths.flat().reduce((sum, length) => sum + length, 0)
  if (nestedLength(table) > total * 0.5) return true
  if (rows.filter((_, r) => lengths[r]!.some((length) => length > 0)).length > MOST_LAYOUT_ROWS) return false
  if (rows[0]!.cells.length >= 3 && Math.max(...lengths[0]!) < 60 && rows.length > 1) return false
  return rows.some(({ cells }, r) =>
    cells.some((cell, c) => {
      const length = lengths[r]![c]!
      const holdsTables = findElement(cell, ({ tagName }) => tagName === 'table') !== null
      const least = holdsTables ? PAGE_CHARACTERS_WITH_TABLES : PAGE_CHARACTERS
      return length >= least && length >= total * 0.6 && countBlocks(cell) >= PAGE_BLOCKS
    }),
  )
}

/** Characters inside tables that stand in this one. */
function nestedLength(table: Element): number {
  let length = 0
  const open: Element[] = [table]
  while (open.length > 0) {
    const element = open.pop()!
    for (const child of element.children) {
      if (!isElement(child)) continue
      if (child.tagName === 'table') length += lengthOf(textOf(child))
      else open.push(child)
    }
  }
  return length
}

function countBlocks(cell: Element): number {
  let count = 0
  findElement(cell, (element) => {
    if (blockElements.has(element.tagName) || element.tagName === 'br') count++
    return count >= PAGE_BLOCKS
  })
  return count
}

function lengthOf(text: string): number {
  return text.replace(/\s+/g, '').length
}
