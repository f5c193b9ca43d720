import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareKeys, type Expected, figuresOf, recordKeys, scoreDocument } from '../../quality/score.mjs'
import type { PlanDocument } from '../../schema/index.js'
import { readFileAt } from './reading.js'

const shared = new URL('../../../shared/', import.meta.url)
const formats = fileURLToPath(new URL('formats/', shared))
const at = (path: string) => fileURLToPath(new URL(path, shared))

/** Each plan by its text, and every file that it was saved as. */
const plans = [
  { text: '000_21fb4a0dad3c1542', files: /^kh2014-(?:hungyen|chromium)\.(?:pdf|docx|doc|odt|rtf|html)$/ },
  { text: '001_65bd0fe72e99c27d', files: /^kh2014-dongthap\./ },
  { text: '003_f4c9728b212daa92', files: /^ct2014-/ },
  { text: '004_79f1ddbc6b1da125', files: /^kh2019-hanam\./ },
]

/** Head and diagnostics are apart: letterheads were added to some of the files, and page breaks are theirs alone. */
const keysOf = (document: PlanDocument) => recordKeys(document).filter((key) => !/^(?:document|diagnostic)\|/.test(key))
/** Sections are apart too: the headings that run into their sentence are bold in the text alone. */
const recordFigures = (gold: Expected, document: PlanDocument) =>
  Object.fromEntries(
    Object.entries(figuresOf(scoreDocument(gold, document))).filter(
      ([name]) => !/^(?:meta|diagnostics|overall|sections\..*)$/.test(name),
    ),
  )

const mean = (figures: Record<string, number>) => {
  const values = Object.values(figures)
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

describe.skipIf(!existsSync(formats))('one plan in every format (skipped where ../shared is not at hand)', () => {
  const all = existsSync(formats) ? readdirSync(formats).sort() : []
  describe.each(plans)('$text', ({ text, files }) => {
    const saved = all.filter((name) => files.test(name))
    let gold: Expected
    let seed: PlanDocument
    beforeAll(async () => {
      gold = JSON.parse(readFileSync(at(`gold/${text}.json`), 'utf8'))
      seed = await readFileAt(at(`seeds/${text}.txt`))
    })

    it.each(saved)('%s gives the records of the text', async (name) => {
      const document = await readFileAt(formats + name)
      // LibreOffice, which made the DOC file, cut its lists in two: its numbers are printed otherwise
      const uncoded = (keys: string[]) =>
        name.endsWith('.doc') ? keys.map((key) => key.replace(/^(task)\|[^|]*/, '$1')) : keys
      const { gained, lost } = compareKeys(uncoded(keysOf(seed)), uncoded(keysOf(document)))
      if (gained.length + lost.length > 0) {
        console.log([`${name}:`, ...lost.map((key) => `  - ${key}`), ...gained.map((key) => `  + ${key}`)].join('\n'))
      }
      expect(document.coverage.unclaimed).toEqual([])
      const [wanted, got] = [recordFigures(gold, seed), recordFigures(gold, document)]
      expect(mean(got), JSON.stringify(got)).toBeGreaterThanOrEqual(mean(wanted) - 0.01)
      // the edge of the page cuts letters off the last column of one file: the words of its times are not those of the text
      const most = name === 'kh2014-chromium.pdf' ? 0.1 : 0.03
      expect(Math.max(gained.length, lost.length)).toBeLessThanOrEqual(keysOf(seed).length * most)
    })
  })
})
