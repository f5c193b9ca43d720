import type { GlyphRun, PageBox, PageContent, PageRule } from '../page-content.js'

/** Part of the letters that must be turned alike for the page to be turned. */
const MOST = 0.7

/** A page that is set sideways (a wide table on an upright sheet), as its reader turns it; any other page as it is. */
export function uprightPage(page: PageContent): PageContent {
  const letters = new Map<GlyphRun['angle'], number>()
  let all = 0
  for (const { angle, text } of page.glyphRuns) {
    letters.set(angle, (letters.get(angle) ?? 0) + text.length)
    all += text.length
  }
  const angle = ([90, 180, 270] as const).find((one) => (letters.get(one) ?? 0) > MOST * all)
  return angle === undefined ? page : turnPage(page, angle)
}

function turnPage(page: PageContent, angle: 90 | 180 | 270): PageContent {
  const { width, height } = page
  const turn = <Box extends PageBox>(box: Box): Box => ({ ...box, ...turned(box, angle, width, height) })
  const sideways = angle !== 180
  return {
    ...page,
    width: sideways ? height : width,
    height: sideways ? width : height,
    rotation: (page.rotation + 360 - angle) % 360,
    glyphRuns: page.glyphRuns.map((run) => turnRun(run, turned(run.box, angle, width, height), angle)),
    rules: page.rules.map((rule): PageRule => ({ ...turn(rule), axis: sideways ? otherAxis[rule.axis] : rule.axis })),
    fills: page.fills.map(turn),
    marks: page.marks.map(turn),
    images: page.images.map(turn),
  }
}

const otherAxis = { horizontal: 'vertical', vertical: 'horizontal' } as const

function turned({ left, top, right, bottom }: PageBox, angle: 90 | 180 | 270, width: number, height: number): PageBox {
  switch (angle) {
    case 90:
      return { left: top, right: bottom, top: width - right, bottom: width - left }
    case 180:
      return { left: width - right, right: width - left, top: height - bottom, bottom: height - top }
    case 270:
      return { left: height - bottom, right: height - top, top: left, bottom: right }
  }
}

/** The descent of letters is about a fifth of their height. */
const DESCENT = 0.2

function turnRun(run: GlyphRun, box: PageBox, angle: 90 | 180 | 270): GlyphRun {
  const now = ((run.angle - angle + 360) % 360) as GlyphRun['angle']
  const first = run.edges[0] ?? 0
  return {
    ...run,
    angle: now,
    box,
    top: box.top,
    bottom: box.bottom,
    baseline: now === 0 ? box.bottom - (box.bottom - box.top) * DESCENT : box.bottom,
    edges: now === 0 ? run.edges.map((edge) => box.left + edge - first) : run.edges,
  }
}
