import type { Budget, OrgRef, ResponsibilityRole, Severity, Target } from '../../schema/index.js'
import type { MessageKey } from '../messages.js'
import { cut, lengthOf, oneLine, type Style, wrap } from '../terminal.js'
import { type Part, timelineWords, type View } from './view.js'

const INDENT = '    '
const QUOTE_WIDTH = 200

/** `    chủ trì: Sở Nội vụ; Sở Tư pháp` */
function fact(name: string, value: string | null, { paint, width }: View): string[] {
  if (value === null || value === '') return []
  const lead = `${INDENT}${name}: `
  return [wrap(value, width, lead, paint('cyan', lead))]
}

function orgWords(orgs: readonly OrgRef[], { say }: View): string {
  return orgs
    .map((org) => {
      const words = org.qualifier === null ? org.name : `${org.name} (${org.qualifier})`
      return org.known ? oneLine(words) : `${oneLine(words)} [${say('unknownBody')}]`
    })
    .join('; ')
}

function budgetWords(budget: Budget, { say }: View): string {
  const sum = budget.amount === null ? '' : ` [${say.count(budget.amount)} VND${budget.per ? `/${budget.per}` : ''}]`
  return oneLine(budget.text) + sum
}

export const tasksPart: Part = (document, view) => {
  const { say, paint } = view
  return document.tasks.flatMap((task) => {
    const lead = `${oneLine(task.code ?? '·')}  `
    return [
      wrap(task.text, view.width, lead, paint('bold', lead)),
      ...fact(say('area'), task.area, view),
      ...fact(say('lead'), orgWords(task.lead, view), view),
      ...fact(say('coordinate'), orgWords(task.coordinate, view), view),
      ...fact(say('monitor'), orgWords(task.monitor, view), view),
      ...fact(say('time'), task.timeline && timelineWords(task.timeline), view),
      ...fact(say('products'), task.products.map(oneLine).join('; '), view),
      ...fact(say('budget'), task.budget && budgetWords(task.budget, view), view),
      ...fact(say('note'), task.note, view),
    ]
  })
}

const comparators: Record<Target['comparator'], string> = {
  eq: '=',
  gt: '>',
  gte: '≥',
  lt: '<',
  lte: '≤',
  between: '…',
  top: 'top',
}

/** `↓ ≥ 2.5 %` */
function quantity(target: Target): string {
  const arrow = target.direction === null ? '' : target.direction === 'increase' ? '↑ ' : '↓ '
  const value = [target.value, target.valueMax].filter((number) => number !== null).join('–')
  return [arrow + comparators[target.comparator], value, target.unit ?? ''].filter((word) => word !== '').join(' ')
}

export const targetsPart: Part = (document, view) => {
  const { say, paint } = view
  return document.targets.flatMap((target) => {
    const lead = `${quantity(target)}  `
    const subject = target.subject === null ? '' : ` (${target.subject})`
    return [
      wrap(target.indicator + subject, view.width, lead, paint('green', lead)),
      ...fact(say('baseline'), target.baseline?.text ?? null, view),
      ...fact(say('criterion'), target.criterion?.code ?? null, view),
      ...fact(say('due'), target.due && timelineWords(target.due), view),
    ]
  })
}

const roleWords = {
  lead: 'roleLead',
  coordinate: 'roleCoordinate',
  advise: 'roleAdvise',
  implement: 'roleImplement',
  monitor: 'roleMonitor',
  report: 'roleReport',
  fund: 'roleFund',
} as const satisfies Record<ResponsibilityRole, MessageKey>

export const responsibilitiesPart: Part = (document, view) => {
  const { say, paint } = view
  return document.responsibilities.flatMap((duty) => {
    const lead = `${oneLine(duty.org.name)} — ${say(roleWords[duty.role])}: `
    const painted = `${paint('bold', oneLine(duty.org.name))} — ${paint('cyan', say(roleWords[duty.role]))}: `
    return [
      `${painted}${cut(oneLine(duty.duty), Math.max(20, view.width - lengthOf(lead)))}`,
      ...fact(say('due'), duty.due && timelineWords(duty.due), view),
    ]
  })
}

export const citationsPart: Part = (document, { say, paint, width }) =>
  document.citations.map((citation) => {
    const facts = [citation.issuedOn, citation.issuer, say(citation.role)].filter((word) => word !== null).join(' · ')
    // a number that was read with doubt is not said: then the words of the document
    const key = citation.key ?? citation.text
    const room = Math.max(10, width - lengthOf(key) - 2)
    return `${paint('bold', oneLine(key))}  ${paint('dim', cut(oneLine(facts), room))}`
  })

const severityWords: Record<Severity, readonly [MessageKey & `severity${string}`, Style]> = {
  info: ['severityInfo', 'dim'],
  warning: ['severityWarning', 'yellow'],
  error: ['severityError', 'red'],
}

/** Each diagnostic with the words that it is about. */
export const diagnosticsPart: Part = (document, view) => {
  const { say, paint } = view
  return document.diagnostics.flatMap((diagnostic) => {
    const [word, style] = severityWords[diagnostic.severity]
    const lead = `${say(word)} ${diagnostic.code}: `
    return [
      wrap(diagnostic.message[say.language], view.width, lead, paint(style, lead)),
      ...diagnostic.evidence.map(({ start, end }) => {
        const quote = cut(oneLine(document.text.slice(start, end)), QUOTE_WIDTH)
        return wrap(`“${quote}”`, view.width, INDENT)
      }),
    ]
  })
}
