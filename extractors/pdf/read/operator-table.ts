import { numberOf, type Operate, type OperatorNumbers, type PageReading } from './operators.js'

/** What each operator does, by its name in pdf.js. Those that are not here draw nothing that is read. */
const OPERATORS: Readonly<Record<string, Operate>> = {
  save: (reading) => reading.save(),
  restore: (reading) => reading.restore(),
  transform: (reading, args) => reading.transform(args as number[]),
  setLineWidth: ({ state }, [width]) => {
    state.lineWidth = numberOf(width)
  },
  setGState: (reading, [parameters]) => reading.setParameters(parameters),

  beginText: ({ letters }) => letters.begin(),
  setTextMatrix: ({ letters }, [matrix]) => {
    const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number]
    letters.setMatrix([a, b, c, d, e, f])
  },
  moveText: ({ letters }, [x, y]) => letters.move(numberOf(x), numberOf(y)),
  setLeadingMoveText: ({ letters, state }, [x, y]) => {
    state.leading = -numberOf(y)
    letters.move(numberOf(x), numberOf(y))
  },
  nextLine: ({ letters, state }) => letters.move(0, -state.leading),
  setLeading: ({ state }, [leading]) => {
    state.leading = numberOf(leading)
  },
  setFont: (reading, [name, size]) => reading.setFont(name, size),
  setCharSpacing: ({ state }, [spacing]) => {
    state.charSpacing = numberOf(spacing)
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.wordSpacing = numberOf(spacing)
  },
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = numberOf(percent, 100) / 100
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = numberOf(rise)
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.renderingMode = numberOf(mode)
  },
  // pdf.js turns the other operators that show text into these.
  showText: (reading, [glyphs]) => reading.show(glyphs),
  showSpacedText: (reading, [glyphs]) => reading.show(glyphs),

  setFillRGBColor: (reading, [colour]) => reading.setColour('fill', colour),
  setStrokeRGBColor: (reading, [colour]) => reading.setColour('stroke', colour),
  setFillColorN: (reading) => reading.setColour('fill', null),
  setStrokeColorN: (reading) => reading.setColour('stroke', null),
  setFillTransparent: (reading) => reading.setColour('fill', null),
  setStrokeTransparent: (reading) => reading.setColour('stroke', null),

  clip: (reading) => {
    reading.pendingClip = true
  },
  eoClip: (reading) => {
    reading.pendingClip = true
  },
  shadingFill: (reading) => {
    reading.letters.flush()
    if (!reading.hidden) reading.drawing.shade(reading.state)
  },
  paintImageXObject: (reading, [, width, height]) => paintImage(reading, true, { width, height }),
  paintImageMaskXObject: (reading, [picture]) => paintImage(reading, false, picture),
  paintInlineImageXObject: (reading, [picture]) => paintImage(reading, true, picture),
  paintSolidColorImageMask: (reading) => {
    reading.letters.flush()
    if (!reading.hidden) reading.drawing.fillUnit(reading.state, reading.letters.runs.length)
  },

  paintFormXObjectBegin: (reading, [matrix, box]) => {
    reading.openForm(false)
    if (matrix) reading.transform(matrix as number[])
    if (box) reading.clip(...(box as [number, number, number, number]))
  },
  paintFormXObjectEnd: (reading) => reading.closeForm(),
  beginGroup: (reading, [group]) => {
    const { matrix, bbox, smask } = group as { matrix?: number[]; bbox?: ArrayLike<number>; smask?: unknown }
    // What draws a mask is not seen itself.
    reading.openForm(Boolean(smask))
    const { ctm, fillAlpha } = reading.state
    if (bbox) {
      if (matrix) reading.transform(matrix)
      reading.clip(bbox[0]!, bbox[1]!, bbox[2]!, bbox[3]!)
    }
    Object.assign(reading.state, { ctm, fillAlpha: 1, strokeAlpha: 1 })
    reading.state.groupAlpha *= fillAlpha
  },
  endGroup: (reading) => reading.closeForm(),

  beginMarkedContent: (reading, [tag]) => reading.openMarked(markOf(tag)),
  beginMarkedContentProps: (reading, [tag, properties]) => {
    if (tag !== 'OC') {
      reading.openMarked({ ...markOf(tag), ...(typeof properties === 'number' ? { mcid: properties } : {}) })
    } else reading.openMarked(reading.frame.isLayerShown(properties) ? {} : { hidden: true })
  },
  endMarkedContent: (reading) => reading.closeMarked(),

  beginAnnotation: (reading, [, box, transform, matrix]) => {
    reading.openAnnotation()
    if (box) reading.clip(...(box as [number, number, number, number]))
    if (transform) reading.transform(transform as number[])
    if (matrix) reading.transform(matrix as number[])
  },
  endAnnotation: (reading) => reading.closeAnnotation(),
}

/** The tag is a name, which pdf.js hands over as a string or, alone, as an object. */
function markOf(tag: unknown): { artifact?: true; mcid?: null } {
  const name = typeof tag === 'string' ? tag : (tag as { readonly name?: unknown } | null)?.name
  return name === 'Artifact' ? { artifact: true, mcid: null } : {}
}

/** @param picture what pdf.js tells of it: numbers are its pixels */
function paintImage(reading: PageReading, solid: boolean, picture: unknown): void {
  reading.letters.flush()
  const { width, height } = (picture ?? {}) as { readonly width?: unknown; readonly height?: unknown }
  const pixels = typeof width === 'number' && typeof height === 'number' ? { width, height } : null
  if (!reading.hidden) reading.drawing.drawImage(reading.state, solid, pixels, reading.letters.runs.length)
}

const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']
const STROKES = ['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke']

/** The operators by their numbers. */
export function operatorTable(numbers: OperatorNumbers): readonly (Operate | undefined)[] {
  const table: (Operate | undefined)[] = []
  for (const [name, operate] of Object.entries(OPERATORS)) table[numbers[name]!] = operate
  const fills = new Set(FILLS.map((name) => numbers[name]))
  const strokes = new Set(STROKES.map((name) => numbers[name]))
  // Arguments: [what to do with the path, [the path], its box]
  table[numbers.constructPath!] = (reading, [paint, paths, box]) => {
    const path = (paths as [ArrayLike<number> | null])[0]
    const { drawing, letters, state } = reading
    const filled = fills.has(paint as number)
    const stroked = strokes.has(paint as number)
    if (path !== null && !reading.hidden && (filled || stroked)) {
      letters.flush()
      drawing.drawPath(path, state, filled, stroked, letters.runs.length)
    }
    if (reading.pendingClip && box) {
      const [x0, y0, x1, y1] = box as [number, number, number, number]
      if (x0 <= x1 && y0 <= y1) reading.clip(x0, y0, x1, y1)
    }
    reading.pendingClip = false
  }
  return table
}
