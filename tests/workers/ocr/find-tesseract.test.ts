import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseEngine, openEngine } from '../../../workers/ocr/choose-engine.js'
import { findTesseract } from '../../../workers/ocr/find-tesseract.js'
import { clearFolders, temporaryFolder } from '../../output/folders.js'
import { type FakeTesseract, fakeTesseract } from './fake-tesseract.js'

clearFolders()

async function find(fake: FakeTesseract, data = 'some data') {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'vie.traineddata'), data)
  const command = await fakeTesseract(folder, fake)
  return { command, folder, search: await findTesseract({ KHCT_TESSERACT: command }) }
}

describe.skipIf(process.platform === 'win32')('the search for tesseract', () => {
  it('names program and language data with what tells them from others', async () => {
    const one = await find({})
    expect(one.search).toEqual({
      status: 'found',
      tesseract: { command: one.command, name: expect.stringMatching(/^tesseract 5\.3\.0, vie [0-9a-f]{8}$/) },
    })
    const names = [one, await find({}), await find({}, 'other data'), await find({ version: 'v5.4.1-2' })].map(
      ({ search }) => (search.status === 'found' ? search.tesseract.name : ''),
    )
    expect(names[1]).toBe(names[0])
    expect(new Set(names).size).toBe(3)
    expect(names[3]).toContain('tesseract 5.4.1-2, ')
  })

  it('finds it on the PATH', async () => {
    const { command, folder } = await find({})
    const search = await findTesseract({ PATH: `/nowhere::${folder}` })
    expect(search).toMatchObject({ status: 'found', tesseract: { command } })
  })

  it.each([
    [{ languages: ['eng', 'vie_old'] }, 'no-language'],
    [{ version: '4.0.0' }, 'too-old'],
    [{ version: '3.05.02' }, 'too-old'],
    [{ version: '5.3.0\nexit 1\n' }, 'found'],
  ] as const)('with %j says %s', async (fake, status) => {
    expect((await find(fake)).search.status).toBe(status)
  })

  it('does without what is no tesseract', async () => {
    for (const named of ['none', '/nowhere/tesseract', '/bin/false', '/bin/true', '/']) {
      expect(await findTesseract({ KHCT_TESSERACT: named })).toEqual({ status: 'absent' })
    }
    expect(await findTesseract({ PATH: '' }, 'nowhere')).toEqual({ status: 'absent' })
  })
})

describe('the choice of an engine', () => {
  const without = { KHCT_TESSERACT: 'none' }

  it('takes that of the machine where it is there, else the built-in one', async () => {
    const { command } = await find({})
    expect(await chooseEngine('auto', { KHCT_TESSERACT: command })).toMatchObject({
      status: 'chosen',
      plan: { kind: 'system', command },
    })
    expect(await chooseEngine('auto', without)).toMatchObject({
      status: 'chosen',
      plan: { kind: 'embedded', command: null },
    })
    expect(await chooseEngine('embedded', { KHCT_TESSERACT: command })).toMatchObject({ plan: { kind: 'embedded' } })
    expect(await chooseEngine('off', { KHCT_TESSERACT: command })).toEqual({ status: 'off' })
  })

  it('says what to install where the one that is asked for is absent', async () => {
    const absent = await chooseEngine('system', without)
    if (absent.status !== 'absent') throw new Error(absent.status)
    for (const words of [absent.reason.vi, absent.reason.en]) {
      expect(words).toContain('apt-get install tesseract-ocr tesseract-ocr-vie')
    }
    const { command } = await find({ languages: ['eng'] })
    const lacking = await chooseEngine('system', { KHCT_TESSERACT: command })
    expect(lacking).toMatchObject({ status: 'absent', reason: { en: expect.stringContaining('Vietnamese data') } })
  })

  it('is plain data that another process opens an engine from', async () => {
    for (const environment of [without, { KHCT_TESSERACT: (await find({})).command }]) {
      const chosen = await chooseEngine('auto', environment)
      if (chosen.status !== 'chosen') throw new Error(chosen.status)
      const engine = await openEngine(structuredClone(chosen.plan))
      expect(engine).toMatchObject({ kind: chosen.plan.kind, name: chosen.plan.name })
      await engine.dispose()
    }
  })
})
