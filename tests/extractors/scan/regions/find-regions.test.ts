import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partPage } from '../../../../extractors/scan/regions/part-page.js'
import { DrawnPage } from './drawn-page.js'

const WORDS = [4, 6, 3, 5, 7, 4, 6, 5, 4]

function kindsOf(page: DrawnPage): string[] {
  return partPage(page).regions.map(({ kind }) => kind)
}

function prose(page: DrawnPage, from: number, to: number): DrawnPage {
  for (let y = from; y < to; y += 40) page.words(80, y, WORDS)
  return page
}

describe('regions of a page', () => {
  it('are none where it is blank, and none for dirt', () => {
    expect(partPage(new DrawnPage()).regions).toEqual([])
    expect(partPage(new DrawnPage()).strips).toEqual([])
    const dirty = prose(new DrawnPage(), 300, 600)
    dirty.box(20, 800, 23, 803)
    expect(kindsOf(dirty)).toEqual(['band'])
  })

  it('are one for prose, its headings and its wide spaces', () => {
    const page = new DrawnPage()
    page.words(400, 60, [6, 5])
    for (let y = 100; y < 860; y += 40) page.words(80, y, WORDS, { space: 20 + ((y * 7) % 13) })
    expect(kindsOf(page)).toEqual(['band'])
  })

  it('keep the numbers of a list with its words', () => {
    const page = new DrawnPage()
    for (let y = 100; y < 860; y += 40) {
      if (y % 80 === 20) page.words(80, y, [1])
      page.words(160, y, WORDS.slice(1))
    }
    expect(kindsOf(page)).toEqual(['band'])
  })

  it('part the two heads of a letter from each other and from the text under them', () => {
    const page = prose(new DrawnPage(), 300, 800)
    for (const [y, left, right] of [
      [60, [3, 4, 4], [5, 4, 6]],
      [100, [4, 5], [6, 3, 5]],
      [160, [2, 6], [4, 3, 6]],
    ] as const) {
      page.words(90, y, left)
      page.words(560, y + 8, right)
    }
    expect(kindsOf(page)).toEqual(['column', 'column', 'band'])
  })

  it('are the columns of a table without rules', () => {
    const page = prose(new DrawnPage(), 60, 200)
    for (let y = 240; y < 480; y += 40) {
      page.words(80, y, [4, 3])
      page.words(400, y, [5])
      page.words(700, y, [3, 4])
    }
    expect(kindsOf(page)).toEqual(['band', 'column', 'column', 'column'])
  })

  it('are the cells of a grid, row by row, spans and a missing stretch included', () => {
    const page = prose(new DrawnPage(), 600, 860)
    for (const y of [100, 200, 400]) page.level(80, 1000, y)
    page.level(400, 1000, 300)
    page
      .upright(100, 402, 80)
      .upright(100, 402, 400)
      .upright(100, 170, 700)
      .upright(200, 402, 700)
      .upright(100, 402, 999)
    for (const [x, y] of [
      [100, 150],
      [420, 150],
      [720, 150],
      [100, 260],
      [420, 260],
      [720, 260],
      [420, 360],
    ] as const) {
      page.words(x, y, [4, 5])
    }
    const { regions } = partPage(page)
    expect(regions.map(({ kind }) => kind)).toEqual([...Array(7).fill('cell'), 'band'])
    expect(regions.slice(0, 7).map(({ left }) => Math.round(left / 100))).toEqual([1, 4, 7, 1, 4, 7, 4])
  })

  it('take a box that was stamped over prose for no table', () => {
    const page = prose(new DrawnPage(), 100, 860)
    page.level(40, 345, 130).level(40, 345, 170).level(40, 345, 250).upright(130, 252, 40).upright(170, 252, 150)
    page.upright(130, 252, 344).words(60, 160, [3, 4])
    const { regions, rules } = partPage(page)
    expect(regions.some(({ kind }) => kind === 'cell')).toBe(false)
    expect(rules).toEqual([])
  })

  it('leave out the ring of a seal, and keep the letters that it touches', () => {
    const page = prose(new DrawnPage(), 100, 500)
    for (let turn = 0; turn < 2 * Math.PI; turn += 0.002) {
      for (const radius of [150, 151, 152]) page.dot(600 + radius * Math.cos(turn), 560 + radius * Math.sin(turn))
    }
    const { regions, seals } = partPage(page)
    expect(regions.map(({ kind }) => kind)).toEqual(['band'])
    expect(regions[0]!.bottom).toBeLessThan(500)
    expect(seals).toHaveLength(1)
  })

  it('hold every stretch of ink in one region but dirt, drawings and what a box is stamped over', () => {
    const line = fc.record({
      x: fc.integer({ min: 20, max: 700 }),
      y: fc.integer({ min: 1, max: 20 }),
      words: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }),
    })
    const grid = fc.record({
      left: fc.integer({ min: 40, max: 400 }),
      top: fc.integer({ min: 40, max: 500 }),
      columns: fc.integer({ min: 0, max: 4 }),
      rows: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), grid, (lines, { left, top, columns, rows }) => {
        const page = new DrawnPage()
        for (const { x, y, words } of lines) page.words(x, 40 * y, words)
        for (let c = 0; c <= columns; c++) page.upright(top, top + 60 * rows, left + 150 * c)
        for (let r = 0; r <= rows && columns > 0; r++) page.level(left, left + 150 * columns, top + 60 * r)
        const { regions, owners, pieces, drawings, stamps } = partPage(page)
        for (let i = 0; i < pieces.count; i++) {
          const piece = pieces.pieces[i]!
          const region = regions[owners[i]!]
          if (region === undefined) {
            const isLow = pieces.bottom[piece]! - pieces.top[piece]! < 18
            const isStamped = stamps.some((stamp) => {
              const y = (pieces.top[piece]! + pieces.bottom[piece]!) / 2
              const x = (pieces.left[piece]! + pieces.right[piece]!) / 2
              return x >= stamp.left && x <= stamp.right && y >= stamp.top && y <= stamp.bottom
            })
            expect(
              isLow ||
                isStamped ||
                drawings.some(({ left, top }) => left === pieces.left[piece] && top === pieces.top[piece]),
            ).toBe(true)
            continue
          }
          const { left, right, top, bottom } = region
          expect(pieces.starts[i]! >= left && pieces.ends[i]! <= right).toBe(true)
          expect(pieces.rows[i]! >= top && pieces.rows[i]! < bottom).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  }, 20_000)
})
