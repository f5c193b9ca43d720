import { cut, lengthOf, oneLine, wrap } from '../terminal.js'
import type { Part, View } from './view.js'

/** Kind, title and the metadata that were found. */
export const headPart: Part = (document, view) => {
  const { say, paint } = view
  const title = oneLine(document.title ?? '') || say('untitled')
  const lines = [
    paint('bold', wrap(`${oneLine(document.kind.label).toUpperCase()} — ${title}`, view.width, '')),
    paint('dim', document.id),
  ]
  const { province, period, source } = document
  const facts: [string, string | null][] = [
    [say('number'), document.symbol ?? document.number],
    [say('issuedOn'), [document.issuedOn, document.place].filter((fact) => fact !== null).join(', ') || null],
    [say('issuer'), document.issuer === null ? null : document.issuer.name],
    [
      say('province'),
      province?.successor
        ? say('provinceSince', {
            name: province.name,
            since: province.successor.since,
            successor: province.successor.name,
          })
        : (province?.name ?? null),
    ],
    [say('period'), period === null ? null : [period.from ?? '…', period.to ?? '…'].join('–')],
    ...document.signatories.map((signer): [string, string | null] => [
      say('signer'),
      [signer.name, signer.actingFor === null ? null : `KT. ${signer.actingFor}`, signer.position]
        .filter((fact) => fact !== null)
        .join(', '),
    ]),
    [say('recipients'), document.recipients.length === 0 ? null : document.recipients.join('; ')],
    [say('file'), say('fileFacts', { path: source.path, format: source.format, bytes: say.count(source.bytes) })],
  ]
  const column = Math.max(...facts.map(([name]) => lengthOf(name))) + 2
  for (const [name, value] of facts) {
    if (value === null) continue
    const lead = name.padEnd(column)
    lines.push(wrap(value, view.width, lead, paint('cyan', lead)))
  }
  return lines
}

/** The tree of sections, a line each. */
export const outlinePart: Part = (document, view) => {
  const depths = new Map<string, number>()
  return document.sections.map((section) => {
    const depth = section.parentId === null ? 0 : (depths.get(section.parentId) ?? 0) + 1
    depths.set(section.id, depth)
    return outlineLine('  '.repeat(depth), section, view)
  })
}

function outlineLine(
  indent: string,
  section: {
    readonly marker: string | null
    readonly heading: string
    readonly role: string
    readonly area: string | null
  },
  { paint, width }: View,
): string {
  const marker = section.marker === null ? '' : `${oneLine(section.marker)}  `
  const tail = `  ${section.role}${section.area === null ? '' : ` · ${section.area}`}`
  const room = Math.max(10, width - lengthOf(indent) - lengthOf(marker) - lengthOf(tail))
  return indent + paint('bold', marker) + cut(oneLine(section.heading), room) + paint('dim', tail)
}
