import type { PixelBox } from '../../../workers/ocr/picture.js'
import type { PageContent } from '../../pdf/page-content.js'
import { ruledGrids } from '../../pdf/tables/ruled-grids.js'
import type { PixelRule } from '../page-picture.js'
import type { InkMap } from './ink-map.js'

/** A cell of a grid of rules. */
export type RuledCell = PixelBox

export interface RuledGrid extends PixelBox {
  readonly cells: readonly RuledCell[]
}

/** The cells that rules mark off, as the tables of the page will have them: the same lattice is asked. */
export function ruledCells(rules: readonly PixelRule[], { width, height, dotsPerInch }: InkMap): RuledGrid[] {
  const scale = 72 / dotsPerInch
  const page: PageContent = {
    number: 1,
    width: width * scale,
    height: height * scale,
    rotation: 0,
    glyphRuns: [],
    rules: rules.map(({ axis, left, top, right, bottom }) => {
      return { axis, left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }
    }),
    fills: [],
    marks: [],
    images: [],
    fault: null,
  }
  return ruledGrids(page).map((grid) => {
    const xs = grid.columnEdges.map((x) => Math.round(x / scale))
    const ys = grid.rowEdges.map((y) => Math.round(y / scale))
    const cells = grid.spans.map((span) => {
      return { left: xs[span.left]!, top: ys[span.top]!, right: xs[span.right]!, bottom: ys[span.bottom]! }
    })
    return { left: xs[0]!, top: ys[0]!, right: xs.at(-1)!, bottom: ys.at(-1)!, cells }
  })
}
