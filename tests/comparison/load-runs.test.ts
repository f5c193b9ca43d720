import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { choosePlans, type Wanted } from '../../comparison/choose-plans.js'
import { comparePlans } from '../../comparison/compare-plans.js'
import { ComparisonError } from '../../comparison/comparison-error.js'
import { loadRuns } from '../../comparison/load-runs.js'
import { documentJson } from '../../output/index.js'
import { comparison } from '../../schema/index.js'
import { khct } from '../cli/test-io.js'
import { type Made, madeDocument, madePlan } from './made-plan.js'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'khct-compare-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Writes a run as khct convert would. */
async function run(name: string, ...made: readonly Made[]): Promise<string> {
  const folder = join(home, name)
  await mkdir(join(folder, 'documents'), { recursive: true })
  const zero = { tasks: 0, targets: 0, responsibilities: 0, citations: 0, diagnostics: 0 }
  const inputs = made.map(({ id, unread = [] }) => ({
    ...{ path: `${id}.txt`, status: 'converted', documentId: id, duplicateOf: null, sha256: null, bytes: null },
    ...{ reason: null, counts: null, pagesNotRead: unread, ocr: null, diagnostics: null, milliseconds: 0 },
  }))
  for (const plan of made)
    await writeFile(join(folder, 'documents', `${plan.id}.json`), documentJson(madeDocument(plan)))
  const statuses = {
    inputs: made.length,
    converted: made.length,
    duplicate: 0,
    quarantined: 0,
    unsupported: 0,
    partlyRead: 0,
  }
  const manifest = {
    schemaVersion: '1',
    tool: { name: 'khct', version: '1' },
    inputs,
    totals: { ...statuses, ...zero },
    milliseconds: 0,
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}

async function edit(folder: string, id: string, change: (text: string) => string): Promise<void> {
  const file = join(folder, 'documents', `${id}.json`)
  await writeFile(file, change(await readFile(file, 'utf8')))
}

const fault = (folders: readonly string[]) =>
  loadRuns(folders).then(
    () => null,
    (error: ComparisonError) => ({ fault: error.fault, ...error.reason }),
  )

const quote = { field: 'text', start: 0, end: 1, page: null, bbox: null, confidence: null }
const job = { text: 'Công khai thủ tục hành chính' }
const one: Made = { id: 'a', place: 'Sơn Thuận', year: 2030, tasks: [job, { ...job, area: 'steering' }] }
const two: Made = { id: 'b', place: 'Hà Trung', year: 2031, kind: 'CT', tasks: [job] }

describe('loading runs', () => {
  it('gives every document once, wherever it stands', async () => {
    const [first, second] = [await run('1', one, two), await run('2', one)]
    const { plans, same } = await loadRuns([
      { path: second, name: 'r2' },
      { path: first, name: 'r1' },
    ])
    expect(plans.map(({ documentId, run: name }) => [documentId, name])).toEqual([
      ['a', 'r1'],
      ['b', 'r1'],
    ])
    expect(same).toEqual([{ documentId: 'a', run: 'r1', again: 'r2' }])
    expect(comparePlans(plans, { same }).diagnostics.map(({ code }) => code)).toContain('same-document')
  })

  it('names a folder that is no run, and a run that is not done', async () => {
    expect(await fault([join(home, 'gone')])).toMatchObject({
      fault: 'no-run',
      vi: expect.stringContaining('khct convert'),
    })
    const folder = await run('1', one)
    await writeFile(join(folder, '.khct-unfinished'), '{}')
    expect(await fault([folder])).toMatchObject({
      fault: 'unfinished-run',
      en: expect.stringContaining('run it again'),
    })
  })

  it('says which other version, and what to do', async () => {
    const folder = await run('1', one)
    await edit(folder, 'a', (text) => text.replace('"schemaVersion": "1"', '"schemaVersion": "7"'))
    const found = await fault([folder])
    expect(found).toMatchObject({
      fault: 'other-version',
      en: expect.stringContaining('version 7; this khct reads version 1'),
    })
    expect(found!.en).toContain('run khct convert again')
  })

  it('names file, line, record and field of what was edited by hand', async () => {
    const folder = await run('1', one)
    await edit(folder, 'a', (text) => text.replace('"confidence": 0.95', '"confidence": "high"'))
    const lines = (await readFile(join(folder, 'documents', 'a.json'), 'utf8')).split('\n')
    const line = lines.findIndex((words) => words.includes('"high"')) + 1
    const found = await fault([folder])
    expect(found!.fault).toBe('not-valid')
    for (const words of [found!.vi, found!.en]) {
      for (const part of [join('documents', 'a.json'), String(line), 'a#t1', 'confidence'])
        expect(words).toContain(part)
    }
    await edit(folder, 'a', (text) => text.replace('"title": null', '"title": null,, '))
    expect(await fault([folder])).toMatchObject({
      fault: 'bad-json',
      en: expect.stringMatching(/line \d+: not valid JSON/),
    })
    await rm(join(folder, 'documents', 'a.json'))
    expect(await fault([folder])).toMatchObject({ fault: 'unreadable', en: expect.stringContaining('ENOENT') })
  })

  it('tells what is no folder from what is no run', async () => {
    const folder = await run('1', one)
    expect((await fault([join(home, 'gone')]))!.en).toContain('there is no such folder')
    expect((await fault([join(folder, 'manifest.json')]))!.en).toContain('it is a file')
    expect((await fault([join(folder, 'documents')]))!.en).toContain('it has no manifest.json')
  })

  it.each([
    ['"schemaVersion": "1",', '', 'does not say the version'],
    ['"schemaVersion": "1"', '"schemaVersion": "7"', 'use a newer khct, or run khct convert again'],
    ['"schemaVersion": "1"', '"schemaVersion": "0"', 'version 0; this khct reads version 1: run khct convert again'],
  ])('says what to do with %s → %s', async (from, to, words) => {
    const folder = await run('1', one)
    await edit(folder, 'a', (text) => text.replace(from, to))
    const found = await fault([folder])
    expect(found!.fault).toBe('other-version')
    expect(found!.en).toContain(words)
  })

  type Edited = ReturnType<typeof madeDocument>
  it.each([
    ['an id that stands twice', (d: Edited) => (d.tasks[1]!.id = 'a#t1'), 'id', 'another record has this id'],
    ['an id of another document', (d: Edited) => (d.tasks[1]!.id = 'b#t9'), 'id', 'it must begin with a#'],
    ['another document', (d: Edited) => (d.tasks[1]!.documentId = 'b'), 'documentId', 'the id of the document: a'],
    [
      'a quote beyond the text',
      (d: Edited) => d.tasks[1]!.evidence.push({ ...quote, end: 9 }),
      'evidence.0.end',
      'beyond the text, which has 5',
    ],
    [
      'a quote that ends before it begins',
      (d: Edited) => d.tasks[1]!.evidence.push({ ...quote, start: 3, end: 2 }),
      'evidence.0.end',
      'before start',
    ],
    [
      'a day that no calendar has',
      (d: Edited) => (d.tasks[1]!.timeline!.terms[0]!.end = '2030-02-31'),
      'timeline.terms.0.end',
      'no such day',
    ],
    [
      'a month that no year has',
      (d: Edited) => (d.tasks[1]!.timeline!.terms[0]!.end = '2030-13-01'),
      'timeline.terms.0.end',
      'no such day',
    ],
    [
      'a target that is not there',
      (d: Edited) => d.tasks[1]!.targetIds.push('a#g7'),
      'targetIds.0',
      'there is no record a#g7',
    ],
  ])('names %s', async (_, change, field, why) => {
    const folder = await run('1', { ...one, tasks: [job, { text: 'Công khai kết quả', end: '2030-06-30' }] })
    const lineOf = async () => {
      const found = await fault([folder])
      return { ...found, line: Number(/line (\d+)/.exec(found?.en ?? '')?.[1]) }
    }
    await edit(folder, 'a', (text) => {
      const document = JSON.parse(text) as Edited
      document.text = 'words'
      change(document)
      return JSON.stringify(document, null, 1)
    })
    const { en, vi, line } = await lineOf()
    expect([en, vi]).toEqual([
      expect.stringContaining(`the field ${field} is not right (`),
      expect.stringContaining(`trường ${field} không đúng (`),
    ])
    expect(en).toContain(why)
    const lines = (await readFile(join(folder, 'documents', 'a.json'), 'utf8')).split('\n')
    // the line is that of the second task, also where its id is that of the first
    const last = field.split('.').at(-1)!
    expect(lines[line - 1]).toContain(/^\d+$/.test(last) ? 'a#g7' : `"${last}":`)
    expect(line).toBeGreaterThan(lines.findIndex((words) => words.includes('Công khai thủ tục hành chính')) + 1)
  })

  it('says in Vietnamese what is wrong, and how many places more', async () => {
    const folder = await run('1', one)
    await edit(folder, 'a', (text) => text.replaceAll('"confidence": 0.95', '"confidence": "high"'))
    const found = await fault([folder])
    expect(found!.vi).toContain('mong đợi số')
    expect(found!.vi).toContain('tệp còn 1 chỗ sai khác')
    expect(found!.vi).not.toContain('expected')
  })

  it.each([
    ['UTF-16', (text: string) => Buffer.from(text, 'utf16le')],
    ['broken UTF-8', (text: string) => Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.from([0xff, 0x7d])])],
  ])('tells %s from what is no JSON', async (_, write) => {
    const folder = await run('1', one)
    const file = join(folder, 'documents', 'a.json')
    await writeFile(file, write(await readFile(file, 'utf8')))
    expect((await fault([folder]))!.en).toContain('no text in UTF-8')
  })

  it('reads no file outside the run', async () => {
    const folder = await run('1', one)
    const file = join(folder, 'manifest.json')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('"documentId":"a"', '"documentId":"../../a"'))
    expect((await fault([folder]))!.en).toContain(
      'the field inputs.0.documentId is not right (the id of a document has no slash)',
    )
  })

  it('keeps what the manifest says of pages', async () => {
    const folder = await run('1', { ...one, unread: [2, 5] })
    const { plans } = await loadRuns([folder])
    expect(plans[0]).toMatchObject({ pagesNotRead: [2, 5], fullyRead: false })
  })
})

describe('choosing plans', () => {
  const all = [madePlan(one), madePlan(two)]
  const chosen = (wanted: Wanted) => choosePlans(all, wanted).plans.map(({ documentId }) => documentId)

  it.each([
    [{}, ['a', 'b']],
    [{ provinces: ['sơn thuận'] }, ['a']],
    [{ provinces: ['son-thuan', 'Tỉnh Hà Trung'] }, ['a', 'b']],
    [{ years: ['2031'] }, ['b']],
    [{ years: ['2029-2030'] }, ['a']],
    [{ years: ['2000–2099'] }, ['a', 'b']],
    [{ kinds: ['ke hoach'] }, ['a']],
    [{ kinds: ['ct'] }, ['b']],
  ] satisfies [Wanted, string[]][])('by %j', (wanted, ids) => {
    expect(chosen(wanted)).toEqual(ids)
  })

  it('keeps the records of the areas that are asked for', () => {
    for (const area of ['procedures', 'thủ tục hành chính', 'Thu tuc hanh chinh', 'thu-tuc-hanh-chinh']) {
      const { plans, filter } = choosePlans(all, { areas: [area] })
      expect([filter.areas, plans.map(({ tasks }) => tasks.length)]).toEqual([['procedures'], [1, 1]])
    }
    // as headings of plans call it
    for (const area of ['cải cách thủ tục hành chính', 'cai cach thu tuc hanh chinh, kiem soat thu tuc'])
      expect(choosePlans(all, { areas: [area] }).filter.areas).toEqual(['procedures'])
    // the command line parts at commas, which names of areas have, too
    expect(choosePlans(all, { areas: ['procedures', 'chi dao', 'dieu hanh'] }).filter.areas).toEqual([
      'procedures',
      'steering',
    ])
    const { plans, filter } = choosePlans(all, { areas: ['steering'] })
    const { areas, matrix } = comparePlans(plans, { filter })
    expect([areas.map(({ id }) => id), matrix.map(({ state }) => state)]).toEqual([['steering'], ['nothing', 'stated']])
  })

  it.each([
    [{ provinces: ['Huế'] }, 'Hà Trung, Sơn Thuận'],
    [{ years: ['1999'] }, '2030, 2031'],
    [{ years: ['soon'] }, 'write a year in four digits, like 2014 or 2021-2025. There are: 2030, 2031'],
    [{ years: ['2031-2030'] }, 'write a year in four digits'],
    [{ years: ['2030-1999'] }, 'write a year in four digits'],
    [{ kinds: ['QĐ'] }, 'CT (Chỉ thị), KH (Kế hoạch)'],
    [{ areas: ['fishing'] }, 'steering (Chỉ đạo, điều hành)'],
    [{ provinces: ['son thuan'], years: ['2031'] }, 'Chỉ thị Hà Trung 2031, Kế hoạch Sơn Thuận 2030'],
  ] satisfies [Wanted, string][])('says what there is where %j matches nothing', (wanted, words) => {
    expect(() => chosen(wanted)).toThrow(ComparisonError)
    expect(() => chosen(wanted)).toThrow(words)
  })
})

describe('khct compare', () => {
  const command = (...words: string[]) => khct(['compare', ...words], { cwd: home })

  it('writes comparison.json, says what it found, and does so again', async () => {
    await run('results', one, two)
    const ran = await command('results', '--out', 'side')
    expect(ran).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('Plans compared: 2 (columns: 2)') })
    const text = await readFile(join(home, 'side', 'comparison.json'), 'utf8')
    const written = comparison.parse(JSON.parse(text))
    const { plans, same } = await loadRuns([{ path: join(home, 'results'), name: 'results' }])
    expect(written).toEqual(comparePlans(plans, { same }))
    expect((await command('results', '--out', 'side', '--quiet')).stdout).toBe('')
    expect(await readFile(join(home, 'side', 'comparison.json'), 'utf8')).toBe(text)
    expect((await command('results', '--out', 'side', '--json')).stdout).toBe(text)
  })

  it('says how many documents stand in several runs', async () => {
    await run('results', one, two)
    await run('again', two)
    const { stdout } = await command('results', 'again', '--out', 'side')
    expect(stdout).toContain('counted once as the folder whose name comes first has them: 1')
  })

  it('takes filters, columns and the language', async () => {
    await run('results', one, two)
    const ran = await command(
      'results',
      '--out',
      'side',
      '--by',
      'year',
      '--province',
      'son thuan,ha trung',
      '--year',
      '2030',
      '--lang',
      'vi',
    )
    expect(ran.stdout).toContain('Kế hoạch đã đối chiếu: 1 (cột: 1)')
    expect(ran.stdout).toContain('Chỉ có một kế hoạch')
    const written = comparison.parse(JSON.parse(await readFile(join(home, 'side', 'comparison.json'), 'utf8')))
    expect([written.by, written.columns.map(({ id }) => id), written.filter.years]).toEqual(['year', ['2030'], [2030]])
  })

  it.each([
    [['results', '--out', 'side', '--province', 'hue'], 'There are: Hà Trung, Sơn Thuận'],
    [['results', '--out', 'results'], 'are the same'],
    [['nowhere', '--out', 'side'], 'nowhere is no results folder'],
    [['results', '--out', 'side', '--by', 'week'], '--by must be province, year or document, not week'],
    [['results'], 'The option -o, --out <dir> is missing'],
    [['results', '--out', 'side', '--year', ''], 'The value of --year must not be empty'],
    [['results', '--out', 'mine'], 'files that khct did not make'],
    [['empty', '--out', 'side'], 'There is no document in empty'],
  ])('%j: %s', async (words, sentence) => {
    await run('results', one, two)
    await run('empty')
    await mkdir(join(home, 'mine'))
    await writeFile(join(home, 'mine', 'thesis.txt'), 'words')
    expect(await command(...words)).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(sentence) })
  })

  it('names the files as a reader would look for them', async () => {
    await run('results', one, two)
    const away = await mkdtemp(join(tmpdir(), 'khct-away-'))
    expect((await command('results', '--out', join(away, 'side'))).stdout).toContain(
      `Results: ${join(away, 'side', 'index.html')}`,
    )
    expect((await command('results', '--out', 'side')).stdout).toContain(`Results: ${join('side', 'index.html')}`)
    await rm(away, { recursive: true })
  })

  it('says of its own exit codes', async () => {
    const { stdout } = await command('--help')
    expect(stdout).toContain('the plans were compared')
    expect(stdout).not.toContain('every input was converted')
  })

  it.runIf(process.platform === 'linux')('comes back from a folder that takes no folders', async () => {
    await run('results', one, two)
    const ran = await command('results', '--out', '/proc/khct-side')
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('cannot be written to')])
  })

  it('says before its work that it may not write', async () => {
    await mkdir(join(home, 'mine'))
    await writeFile(join(home, 'mine', 'thesis.txt'), 'words')
    expect((await command('nowhere', '--out', 'mine')).stderr).toContain('files that khct did not make')
  })

  it('writes beside the files of others where it is told to', async () => {
    await run('results', one)
    await mkdir(join(home, 'mine'))
    await writeFile(join(home, 'mine', 'thesis.txt'), 'words')
    expect((await command('results', '--out', 'mine', '--force')).code).toBe(0)
    expect(await readFile(join(home, 'mine', 'thesis.txt'), 'utf8')).toBe('words')
  })
})
