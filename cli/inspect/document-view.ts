import type { PlanDocument } from '../../schema/index.js'
import type { MessageKey } from '../messages.js'
import { cut, oneLine } from '../terminal.js'
import { headPart, outlinePart } from './head.js'
import { citationsPart, diagnosticsPart, responsibilitiesPart, targetsPart, tasksPart } from './records.js'
import { tablesPart } from './tables.js'
import type { Part, View } from './view.js'

/** Stretches without a role that are quoted. */
const UNCLAIMED_SHOWN = 5

const coveragePart: Part = ({ coverage, text }, { say, width }) => {
  const { characters, claimed, unclaimed } = coverage
  // Never rounded up to 100.
  const percent = characters === 0 ? 100 : Math.floor((claimed / characters) * 1000) / 10
  return [
    say('coverageFacts', {
      percent: say.count(percent),
      claimed: say.count(claimed),
      characters: say.count(characters),
    }),
    ...unclaimed
      .slice(0, UNCLAIMED_SHOWN)
      .map(({ start, end }) => cut(`    ${start}–${end}: “${oneLine(text.slice(start, end))}”`, width)),
  ]
}

const parts = [
  ['outline', outlinePart, (document) => document.sections.length],
  ['tables', tablesPart, (document) => document.tables.length],
  ['tasks', tasksPart, (document) => document.tasks.length],
  ['targets', targetsPart, (document) => document.targets.length],
  ['responsibilities', responsibilitiesPart, (document) => document.responsibilities.length],
  ['citations', citationsPart, (document) => document.citations.length],
  ['diagnostics', diagnosticsPart, (document) => document.diagnostics.length],
] as const satisfies readonly (readonly [MessageKey, Part, (document: PlanDocument) => number])[]

/** One document for a person: what it is, how it is built, what was read from it and what is doubtful. */
export function documentView(document: PlanDocument, view: View): string {
  const { say, paint } = view
  const lines = [...headPart(document, view)]
  for (const [title, part, count] of parts) {
    const total = count(document)
    if (total > 0) lines.push('', paint('bold', `${say(title)} (${say.count(total)})`), ...part(document, view))
  }
  lines.push('', paint('bold', say('coverage')), ...coveragePart(document, view))
  return `${lines.join('\n')}\n`
}
