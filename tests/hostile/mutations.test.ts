import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { childrenOf, until } from './children.js'
import { type CompiledPipeline, compilePipeline } from './compiled-pipeline.js'
import { type Mutation, mutate, mutation } from './mutation.js'

/** A failure is repeated by its seed and path, which fast-check tells. */
const SEED = 20_261_121
/** Not a measure of speed: files take a tenth of a second, a page that hangs is given up after 30 s. */
const MOST_SECONDS = 20
/** Larger files take longer and damage no other way. */
const LARGEST = 500_000

const folders = ['fixtures/formats', 'fixtures/damaged', '../shared/formats', '../shared/corpus']
const formats = ['pdf', 'docx', 'odt', 'doc', 'rtf', 'html', 'md'] as const
const runs = { pdf: 230, docx: 230, odt: 120, doc: 200, rtf: 100, html: 80, md: 40 }

interface Fixture {
  readonly path: string
  readonly bytes: Uint8Array
}

const fixtures: Fixture[] = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((path) => /\.(?:pdf|docx|odt|doc|rtf|html|md)$/.test(path))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
  .filter(({ bytes }) => bytes.length < LARGEST)
const ofFormat = (format: string) => fixtures.filter(({ path }) => path.endsWith(`.${format}`))

let pipeline: CompiledPipeline
const rejections: unknown[] = []
const noteRejection = (reason: unknown) => rejections.push(reason)

beforeAll(async () => {
  pipeline = await compilePipeline()
  process.on('unhandledRejection', noteRejection)
}, 60_000)
afterAll(() => {
  process.off('unhandledRejection', noteRejection)
  pipeline.remove()
})

/** A real file, another one that it is mixed up with, and what happens to it. */
const accident = (format: string): fc.Arbitrary<readonly [Fixture, Fixture, Mutation]> =>
  fc.tuple(fc.constantFrom(...ofFormat(format)), fc.constantFrom(...fixtures), mutation)

describe('a thousand damaged files', () => {
  const before = childrenOf()
  const outcomes: Record<string, number> = {}
  const megabytes = () => process.memoryUsage().rss / 1024 / 1024
  const begun = megabytes()

  it.each(formats)(
    '%s: each is read or refused in words, and nothing breaks',
    async (format) => {
      // pictures have hostile files of their own: tests/hostile/scans.test.ts
      const ocr = { engine: async () => ({ status: 'off' }) as const, cache: null }
      const readers = pipeline.createReaders({ office: { command: null }, ocr })
      try {
        await fc.assert(
          fc.asyncProperty(accident(format), async ([file, other, change]) => {
            const start = performance.now()
            const bytes = mutate(file.bytes, other.bytes, change)
            const conversion = await pipeline.convertBytes(bytes, { path: file.path, readers })
            expect((performance.now() - start) / 1000).toBeLessThan(MOST_SECONDS)
            const kind = conversion.status === 'converted' ? 'converted' : conversion.reason.code
            outcomes[kind] = (outcomes[kind] ?? 0) + 1
            if (conversion.status === 'converted') return
            expect(['quarantined', 'unsupported']).toContain(conversion.status)
            expect(conversion.reason.code).not.toBe('failed')
            expect(conversion.reason.message.vi).toMatch(/\p{L}{2}.*[.)]$/su)
            expect(conversion.reason.message.en).toMatch(/\p{L}{2}.*[.)]$/su)
          }),
          { seed: SEED, numRuns: runs[format], endOnFailure: true },
        )
      } finally {
        await readers.dispose()
      }
      expect(rejections).toEqual([])
    },
    120_000,
  )

  it('leave no process and take no more memory than some files do', async () => {
    expect(await until(() => childrenOf().length <= before.length)).toBe(true)
    expect(megabytes() - begun).toBeLessThan(1024)
  })

  it('were read as often as refused: they were not damaged beyond all reading', () => {
    const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
    expect(total).toBe(1000)
    expect(outcomes.converted).toBeGreaterThan(total * 0.4)
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(['damaged', 'not-a-plan', 'needs-ocr', 'binary']))
  })
})
