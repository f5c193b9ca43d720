import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { emittedSchemas } from '../../cli/schema-command.js'
import { fakeDocument } from '../output/fake-converter.js'
import { khct } from './test-io.js'

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0]

async function schemaOf(name: string): Promise<z.ZodType> {
  const ran = await khct(['schema', name])
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  const json = JSON.parse(ran.stdout)
  expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  return z.fromJSONSchema(json as JsonSchema)
}

describe('khct schema', () => {
  it('lists the kinds', async () => {
    expect((await khct(['schema'])).stdout.trimEnd().split('\n')).toEqual(Object.keys(emittedSchemas))
  })

  it('prints a schema that the emitted document meets, and a faulty one does not', async () => {
    const document = fakeDocument('Kế hoạch\nviệc', 'a.md')
    const schema = await schemaOf('Document')
    expect(schema.safeParse(document).success).toBe(true)
    expect(schema.safeParse({ ...document, tasks: [{}] }).success).toBe(false)
    expect(schema.safeParse({ ...document, surprise: 1 }).success).toBe(false)
    for (const [name, record] of Object.entries({
      Task: document.tasks[0],
      Target: document.targets[0],
      responsibility: document.responsibilities[0],
      Citation: document.citations[0],
      DIAGNOSTIC: document.diagnostics[0],
    })) {
      expect((await schemaOf(name)).safeParse(record).success).toBe(true)
    }
  })

  it.each(Object.keys(emittedSchemas))('prints %s', async (name) => {
    await schemaOf(name)
  })
})
