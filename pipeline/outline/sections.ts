/** The contract's sections and blocks, from the outline's nodes. */
import type { Block, BlockRole, Section } from '../../schema/index.js'
import type { Places } from '../places.js'
import type { PlacedBlock, PlacedParagraph } from './flow.js'
import { readMarker } from './markers.js'
import { isBareHeading, type OutlineNode, splitHeading, walk } from './structure.js'

export interface Appendix {
  readonly title: readonly PlacedParagraph[]
  readonly root: OutlineNode
}

/** The section that a node stands in, or is. */
export function holdingSection(node: OutlineNode, sectionOf: ReadonlyMap<OutlineNode, Section>): Section | null {
  for (let at: OutlineNode | null = node; at !== null; at = at.parent) {
    const section = sectionOf.get(at)
    if (section !== undefined) return section
  }
  return null
}

export function listSections(
  root: OutlineNode,
  appendix: Appendix | null,
  sections: Section[],
  sectionOf: Map<OutlineNode, Section>,
): void {
  const visit = (node: OutlineNode, level: number) => {
    const isRootSection = node.type === 'root' && appendix !== null
    const isSection =
      node.type === 'heading' ||
      isRootSection ||
      (node.type === 'point' && node.children.some((c) => c.type === 'point'))
    if (isSection) {
      const parent = node.parent === null ? null : holdingSection(node.parent, sectionOf)
      const section: Section = {
        id: `s${sections.length + 1}`,
        parentId: parent?.id ?? null,
        marker: isRootSection ? null : (node.marker?.label ?? null),
        path: node.path,
        level,
        heading: isRootSection
          ? appendix.title.map((p) => p.words.text).join(' ')
          : (node.heading ?? node.body)!.text.replace(/\s*:$/, ''),
        role: isRootSection ? 'appendixTitle' : node.role,
        area: node.area,
        start: isRootSection ? (appendix.title[0]?.start ?? firstStart(node)) : node.paragraphs[0]!.start,
        end: lastEnd(node, appendix),
      }
      sections.push(section)
      sectionOf.set(node, section)
    }
    for (const child of node.children) visit(child, isSection ? level + 1 : level)
  }
  visit(root, 1)
}

function firstStart(node: OutlineNode): number {
  for (const at of walk(node)) {
    const block = at.paragraphs[0] ?? at.tables[0]
    if (block !== undefined) return block.start
  }
  return 0
}

function lastEnd(node: OutlineNode, appendix: Appendix | null): number {
  let at = node
  while (at.children.length > 0) at = at.children.at(-1)!
  return (at.paragraphs.at(-1) ?? at.tables.at(-1))?.end ?? appendix?.title.at(-1)?.end ?? 0
}

export function toBlock(
  block: PlacedBlock,
  i: number,
  role: BlockRole,
  sectionId: string | null,
  places: Places,
): Block {
  const marker = block.kind === 'paragraph' ? readMarker(block.words.text) : null
  const type =
    block.kind === 'table'
      ? 'table'
      : block.zone === 'title' || block.zone === 'appendixTitle'
        ? 'heading'
        : block.zone === 'furniture'
          ? 'other'
          : marker !== null
            ? splitHeading(block, marker).heading !== null && block.zone !== 'end'
              ? 'heading'
              : 'listItem'
            : block.zone === 'body' && isBareHeading(block)
              ? 'heading'
              : 'paragraph'
  return {
    id: `b${i + 1}`,
    type,
    role,
    start: block.start,
    end: block.end,
    ...places.box(block.start, block.end),
    sectionId,
  }
}
