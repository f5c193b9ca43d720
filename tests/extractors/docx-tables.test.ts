import { describe, expect, it } from 'vitest'
import type { SourceTable } from '../../schema/index.js'
import { cell, linesOf, p, readDocx, readTableOf, row, run } from './docx-maker.js'

/** Each row as `column+columns×rows words`. */
const gridOf = (table: SourceTable) =>
  table.rows.map(({ cells }) =>
    cells.map((c) =>
      `${c.column}+${c.columnSpan}×${c.rowSpan} ${c.paragraphs.map(({ text }) => text).join('/')}`.trim(),
    ),
  )
const merge = (value = '') => `<w:vMerge${value && ` w:val="${value}"`}/>`
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`

describe('tables', () => {
  it('have merged cells', async () => {
    const table = await readTableOf(
      row(cell('TT', merge('restart')), cell('Kinh phí', span(2)), 'Chủ trì') +
        row(cell('', merge()), '2021', '2022', cell('', '')) +
        row(cell('1', merge('restart')), 'a', 'b', 'c') +
        row(cell('', merge('continue')), 'd', 'e', 'f'),
    )
    expect(table.certainty).toBe('grid')
    expect(gridOf(table)).toEqual([
      ['0+1×2 TT', '1+2×1 Kinh phí', '3+1×1 Chủ trì'],
      ['1+1×1 2021', '2+1×1 2022', '3+1×1'],
      ['0+1×2 1', '1+1×1 a', '2+1×1 b', '3+1×1 c'],
      ['1+1×1 d', '2+1×1 e', '3+1×1 f'],
    ])
  })

  it('mend broken merges', async () => {
    const orphan = row(cell('mồ côi', merge()), 'a')
    const rows = orphan + row('b', 'c') + row(cell('', merge()), 'd') + row(cell('rộng', merge() + span(2)))
    expect(gridOf(await readTableOf(rows))).toEqual([
      ['0+1×1 mồ côi', '1+1×1 a'],
      ['0+1×1 b', '1+1×1 c'],
      ['0+1×1', '1+1×1 d'],
      ['0+2×1 rộng'],
    ])
  })

  it('keep words under a merged cell, which Word does not print', async () => {
    const { blocks } = await readDocx(
      `<w:tbl>${row(cell('trên', merge('restart')))}${row(cell('dưới', merge()))}</w:tbl>`,
    )
    expect(linesOf(blocks)).toEqual(['| trên', '{hidden} dưới'])
  })

  it('have old merges and columns left out at the sides', async () => {
    const table = await readTableOf(
      row(cell('a', '<w:hMerge w:val="restart"/>'), cell('b', '<w:hMerge w:val="continue"/>'), 'c') +
        row('d', 'e', 'f').replace('<w:tr>', '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>'),
    )
    expect(gridOf(table)).toEqual([
      ['0+2×1 a/b', '2+1×1 c'],
      ['1+1×1 d', '2+1×1 e', '3+1×1 f'],
    ])
  })

  it('have heading rows at their top only, where these are switched on', async () => {
    const head = (on: string) => row('x').replace('<w:tr>', `<w:tr><w:trPr><w:tblHeader${on}/></w:trPr>`)
    const headers = async (rows: string) => (await readTableOf(rows)).rows.map(({ header }) => header)
    expect(await headers(head('') + head(' w:val="true"') + head(' w:val="false"') + head(''))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(await headers(head(' w:val="0"') + row('x'))).toEqual([false, false])
  })

  it('have rows and cells of controls, without deleted ones', async () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const gone = row('xóa').replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')
    const table = await readTableOf(
      control(row('a', 'b')) +
        gone +
        `<w:tr>${cell('c')}${control(cell('d'))}</w:tr>` +
        row('e', cell('bỏ', '<w:cellDel/>')),
    )
    expect(gridOf(table)).toEqual([
      ['0+1×1 a', '1+1×1 b'],
      ['0+1×1 c', '1+1×1 d'],
      ['0+1×1 e', '1+1×1'],
    ])
    expect((await readDocx(`<w:tbl>${gone}</w:tbl>${p('x')}`)).blocks).toHaveLength(1)
  })

  it('keep the words of tables within cells', async () => {
    const inner = `<w:tbl>${row('lồng 1', 'lồng 2')}</w:tbl>`
    expect(gridOf(await readTableOf(row(`${p('ngoài')}${inner}${p('sau')}`, 'b')))).toEqual([
      ['0+1×1 ngoài/lồng 1/lồng 2/sau', '1+1×1 b'],
    ])
  })

  it('keep text boxes anchored in a cell', async () => {
    const box = `<w:r><w:pict><v:group><v:shape><v:textbox><w:txbxContent>${p('hộp')}</w:txbxContent></v:textbox></v:shape></v:group></w:pict></w:r>`
    expect(gridOf(await readTableOf(row(p(box + run('chữ')))))).toEqual([['0+1×1 hộp/chữ']])
  })
})
