import type { ArchiveResult, InputReport } from '../output/index.js'
import type { ManifestEntry } from '../schema/index.js'
import type { Say } from './messages.js'
import { oneLine, type Paint } from './terminal.js'

const REFUSED_SHOWN = 10
const DOUBTFUL_SHOWN = 5

interface Doubtful {
  readonly entry: ManifestEntry
  readonly errors: number
  readonly warnings: number
}

/** Remembers the few inputs of a run that a person should look at, however long the run is. */
export class NeedsALook {
  readonly refused: ManifestEntry[] = []
  readonly doubtful: Doubtful[] = []
  refusedCount = 0
  doubtfulCount = 0

  note({ entry, severities }: InputReport): void {
    if (entry.reason !== null) {
      this.refusedCount += 1
      if (this.refused.length < REFUSED_SHOWN) this.refused.push(entry)
    }
    const errors = severities?.error ?? 0
    const warnings = severities?.warning ?? 0
    if (errors + warnings === 0) return
    this.doubtfulCount += 1
    this.doubtful.push({ entry, errors, warnings })
    // Stable, so that among equals the first in the order of the manifest stay.
    this.doubtful.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings)
    this.doubtful.length = Math.min(this.doubtful.length, DOUBTFUL_SHOWN)
  }
}

/** The inputs that gave no document, a line each. */
export function refusedLines(look: NeedsALook, manifest: string, say: Say, paint: Paint): string[] {
  const lines = look.refused.map(({ path, reason }) =>
    say('refused', { path: paint('red', oneLine(path)), message: oneLine(reason?.message[say.language] ?? '') }),
  )
  const more = look.refusedCount - look.refused.length
  if (more > 0) lines.push(say('refusedMore', { count: say.count(more), path: manifest }))
  return lines
}

/** What the run says when it is done. */
export function closingSummary(
  result: ArchiveResult,
  look: NeedsALook,
  folder: { readonly shown: string; readonly manifest: string },
  say: Say,
  paint: Paint,
): string {
  const { totals } = result
  const count = (value: number): string => say.count(value)
  const lines = [paint('bold', say('doneDocuments', { count: count(totals.converted) }))]
  if (totals.inputs !== totals.converted) lines[0] += say('doneOfInputs', { count: count(totals.inputs) })
  lines.push(
    say('doneRecords', {
      tasks: count(totals.tasks),
      targets: count(totals.targets),
      responsibilities: count(totals.responsibilities),
      citations: count(totals.citations),
      diagnostics: count(totals.diagnostics),
    }),
  )
  if (totals.duplicate > 0) lines.push(say('doneDuplicates', { count: count(totals.duplicate) }))
  if (totals.partlyRead > 0) lines.push(say('donePartly', { count: count(totals.partlyRead) }))
  const concerns = [
    ...refusedLines(look, folder.manifest, say, paint),
    ...doubtfulLines(look, folder.manifest, say, paint),
  ]
  if (concerns.length > 0) lines.push(paint('bold', say('needsALook')), ...concerns)
  lines.push(say('doneOutput', { path: folder.shown }))
  return `${lines.join('\n')}\n`
}

function doubtfulLines(look: NeedsALook, manifest: string, say: Say, paint: Paint): string[] {
  const lines = look.doubtful.map(({ entry, errors, warnings }) =>
    say('doubtful', {
      path: paint('yellow', oneLine(entry.path)),
      errors: say.count(errors),
      warnings: say.count(warnings),
      codes: Object.entries(entry.diagnostics ?? {})
        .map(([code, times]) => `${code} ${times}`)
        .join(', '),
    }),
  )
  const more = look.doubtfulCount - look.doubtful.length
  if (more > 0) lines.push(say('doubtfulMore', { count: say.count(more), path: manifest }))
  return lines
}
