import type { ZipPackage } from '../container/open-zip.js'
import { childrenOf, readXmlTree } from '../xml/xml-element.js'
import { docxNamespaces } from './namespaces.js'

/** A part that another part names: where it is and what it is there for. */
export interface Relation {
  readonly id: string
  /** Last word of its type: `styles`, `header`, `hyperlink`. */
  readonly type: string
  /** Name in the package; for an external target its address. */
  readonly target: string
  readonly external: boolean
}

/** What a part (or with '' the package) is related to. A file without relations has none. */
export function readRelations(zip: ZipPackage, part: string): Relation[] {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const bytes = zip.read(`${folder}_rels/${part.slice(slash + 1)}.rels`)?.bytes
  if (!bytes) return []
  const relations: Relation[] = []
  for (const element of childrenOf(readXmlTree(bytes, docxNamespaces).root, 'rel:Relationship')) {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = element.attributes
    if (id === undefined || type === undefined || target === undefined) continue
    const external = mode === 'External'
    relations.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : partName(folder, target),
      external,
    })
  }
  return relations
}

/** The part with the document's text, by the package's relations or where Word always puts it. */
export function findMainPart(zip: ZipPackage): string | null {
  const related = readRelations(zip, '').find(({ type, external }) => type === 'officeDocument' && !external)?.target
  if (related !== undefined && zip.has(related)) return related
  return zip.names.find((name) => /^word\/document\d*\.xml$/i.test(name)) ?? null
}

/** A target is named from the folder of the part that names it, or with `/` from the root. */
function partName(folder: string, target: string): string {
  const parts: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '' && step !== '.') parts.push(step)
  }
  return parts.join('/')
}
