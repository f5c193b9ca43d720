// The pairs of tasks that a person marked, with their documents converted: what bench/matches.mjs measures and bench/match-weights.mjs
// learns from. null where ../shared is absent.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The marked pairs are TypeScript of the tests: compiled to be read here. */
async function compiled() {
  const folder = mkdtempSync(join(tmpdir(), 'khct-marked-'))
  try {
    for (const name of ['marked-tasks', 'marked-pairs', 'tuning-pairs']) {
      const source = readFileSync(join(root, 'tests', 'comparison', `${name}.ts`), 'utf8')
      const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'ESNext', target: 'ES2022' } })
      writeFileSync(join(folder, `${name}.js`), outputText)
    }
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const read = (name) => import(pathToFileURL(join(folder, `${name}.js`)))
    return { ...(await read('marked-tasks')), ...(await read('marked-pairs')), ...(await read('tuning-pairs')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Pairs by `set`: `held`; for tuning `first`, `opened`, and `further` and `taken` of the longer list. */
export async function readMarked() {
  const { findMarked, firstPairs, hashOfWords, heldPairs, markedFiles, openedPairs, tuningPairs } = await compiled()
  const pathOf = (file) =>
    ['seeds', 'corpus'].map((part) => join(root, '..', 'shared', part, file)).find((path) => existsSync(path))
  const files = Object.values(markedFiles)
  if (files.some((file) => pathOf(file) === undefined)) return null
  const { convertBytes } = await import('../dist/pipeline/convert.js')
  const { loadPlan } = await import('../dist/comparison/index.js')
  const documents = new Map()
  for (const file of files) {
    const conversion = await convertBytes(readFileSync(pathOf(file)), { path: file })
    documents.set(file, conversion.document)
  }
  const sided = (pair, set) => {
    const [a, b] = pair.sides.map((side) => findMarked(side, documents.get(side.file).tasks)?.id)
    if (a === undefined || b === undefined)
      throw new Error(`a marked task is read otherwise now: ${JSON.stringify(pair.sides)}`)
    return { set, kind: pair.kind, fold: pair.fold, files: pair.sides.map(({ file }) => file), a, b }
  }
  return {
    plans: [...documents.values()].map((document) => loadPlan(document, { run: 'bench' })),
    pairs: [
      ...firstPairs.map((pair) => sided(pair, 'first')),
      ...openedPairs.map((pair) => sided(pair, 'opened')),
      ...heldPairs.map((pair) => sided(pair, 'held')),
      ...tuningPairs.map((pair) => sided(pair, pair.why === 'taken' ? 'taken' : 'further')),
    ],
    hashOf: hashOfWords,
    heldHashes: new Set(heldPairs.flatMap(({ sides }) => sides.map(({ hash }) => hash))),
  }
}
