import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { GlyphRun, PageContent } from '../../extractors/pdf/page-content.js'
import { documentOptions, loadPdfJs } from '../../extractors/pdf/read/pdfjs.js'
import { readPages } from '../../extractors/pdf/read/read-pages.js'

const shared = fileURLToPath(new URL('../../../shared', import.meta.url))
const filesOf = (folder: string) =>
  existsSync(`${shared}/${folder}`)
    ? readdirSync(`${shared}/${folder}`)
        .filter((name) => name.endsWith('.pdf'))
        .map((name) => `${shared}/${folder}/${name}`)
    : []
const formats = filesOf('formats')
const files = [...formats, ...filesOf('corpus')]

async function pagesOf(file: string): Promise<PageContent[]> {
  const pages: PageContent[] = []
  for await (const page of readPages(new Uint8Array(readFileSync(file)))) pages.push(page)
  return pages
}

/** How often each letter stands in a text. */
function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f]/g, '')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return counts
}

async function textOf(file: string): Promise<string[]> {
  const { getDocument } = await loadPdfJs()
  const task = getDocument(documentOptions(new Uint8Array(readFileSync(file)), null))
  const document = await task.promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return texts
}

interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly run: GlyphRun
}

/** Words that stand apart in their run: what is beside them may be part of them in another run. */
function wordsOf(runs: readonly GlyphRun[]): Word[] {
  return runs.flatMap((run) =>
    [...run.text.matchAll(/(?<= )[^\s]+(?= )/g)].map((match) => ({
      text: match[0],
      left: run.edges[match.index]!,
      right: run.edges[match.index + match[0].length]!,
      run,
    })),
  )
}

function cutOut(file: string, page: number, { left, right, run }: Word): string {
  // pdftotext takes whole points: at four times the resolution they are quarters. The box leaves out the lines above and below.
  const scale = 4
  const [x, y] = [Math.round(left * scale), Math.round((run.top + run.size * 0.1) * scale)]
  const [width, height] = [Math.round(right * scale) - x, Math.round((run.bottom - run.top - run.size * 0.2) * scale)]
  const box = ['-x', x, '-y', y, '-W', width, '-H', height].map(String)
  const range = ['-r', String(72 * scale), '-f', String(page), '-l', String(page)]
  return execFileSync('pdftotext', [...range, ...box, file, '-'], { encoding: 'utf8' }).trim()
}

describe.skipIf(files.length === 0)('real files', () => {
  it.each(files)('%s: every letter that pdf.js knows is read', async (file) => {
    const pages = await pagesOf(file)
    const texts = await textOf(file)
    expect(pages.length).toBe(texts.length)
    for (const [index, page] of pages.entries()) {
      const ours = lettersOf(page.glyphRuns.map((run) => run.text).join(''))
      const missing = [...lettersOf(texts[index]!)].filter(([letter, count]) => (ours.get(letter) ?? 0) < count)
      expect(missing, `page ${page.number}`).toEqual([])
      expect(page.fault).toBeNull()
    }
  })

  it.each(files)('%s: places are whole', async (file) => {
    for (const page of await pagesOf(file)) {
      for (const run of page.glyphRuns) {
        expect(run.edges.length).toBe(run.text.length + 1)
        expect(run.edges.every((edge, i) => i === 0 || edge >= run.edges[i - 1]!)).toBe(true)
        expect(run.top).toBeLessThan(run.bottom)
      }
    }
  })

  it.each(formats)('%s: the page cut at the box of a word has the word', async (file) => {
    let seed = 7
    const random = (count: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * count)
    }
    const pages = await pagesOf(file)
    const words = pages.flatMap((page) => wordsOf(page.glyphRuns).map((word) => ({ page: page.number, word })))
    const wrong: string[] = []
    for (let i = 0; i < 25; i++) {
      const { page, word } = words[random(words.length)]!
      const cut = cutOut(file, page, word)
      if (cut.normalize('NFC') !== word.text.normalize('NFC')) wrong.push(`${word.text} → ${cut}`)
    }
    expect(wrong).toEqual([])
  })
})
