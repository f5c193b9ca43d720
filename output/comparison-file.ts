import { z } from 'zod'
import { type Comparison, comparison } from '../schema/index.js'
import { writeFileAtomically } from './atomic-file.js'
import { ContractError } from './document-files.js'

/** Writes comparison.json: the whole file or none. */
export function writeComparisonFile(path: string, value: Comparison): Promise<void> {
  return writeFileAtomically(path, comparisonPieces(value))
}

/**
 * The text of comparison.json in pieces, an element of a list to a line, so that two versions can be compared; each element is
 * checked against the contract on its way.
 * @throws ContractError
 */
export function* comparisonPieces(value: Comparison): Generator<string> {
  const { shape } = comparison
  let lead = '{\n'
  for (const key of Object.keys(shape) as (keyof typeof shape)[]) {
    yield `${lead}${JSON.stringify(key)}: `
    lead = ',\n'
    if (key === 'tasks') {
      yield '{"groups": '
      yield* listPieces(value.tasks.groups, shape.tasks.shape.groups.element, 'tasks.groups')
      yield ',\n"also": '
      yield* listPieces(value.tasks.also, shape.tasks.shape.also.element, 'tasks.also')
      yield ',\n"unmatched": '
      yield* listPieces(value.tasks.unmatched, shape.tasks.shape.unmatched.element, 'tasks.unmatched')
      yield '}'
    } else if (key === 'records') {
      let comma = '{\n'
      for (const [id, record] of Object.entries(value.records)) {
        yield `${comma}${JSON.stringify(id)}: ${checked(record, shape.records.valueType, id)}`
        comma = ',\n'
      }
      yield comma === '{\n' ? '{}' : '\n}'
    } else {
      const own: z.ZodType = shape[key]
      const part: unknown = value[key]
      if (Array.isArray(part) && own instanceof z.ZodArray) yield* listPieces(part, own.element as z.ZodType, key)
      else yield checked(part, own, key)
    }
  }
  yield '\n}\n'
}

function* listPieces(list: readonly unknown[], shape: z.ZodType, name: string): Generator<string> {
  if (list.length === 0) return yield '[]'
  for (const [i, element] of list.entries()) yield `${i === 0 ? '[' : ','}\n${checked(element, shape, name)}`
  yield '\n]'
}

function checked(value: unknown, shape: z.ZodType, name: string): string {
  const parsed = shape.safeParse(value)
  if (!parsed.success) throw new ContractError(`${name}: ${z.prettifyError(parsed.error)}`)
  return JSON.stringify(parsed.data)
}
