import { execFileSync, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { findSoffice } from '../../workers/office/find-soffice.js'
import { createOfficeConverter, type OfficeOptions, type OfficeResult } from '../../workers/office/office-converter.js'
import { clearFolders, temporaryFolder } from '../output/folders.js'
import { compile } from './compiled.js'
import { fakeSoffice } from './fake-soffice.js'

clearFolders()
// other tests convert beside this one: what is left is looked for in a folder of its own
beforeEach(async () => {
  delete process.env.TMPDIR
  process.env.TMPDIR = await temporaryFolder()
})

const bytes = (text: string) => new TextEncoder().encode(text)
const wordsOf = ({ docx, fault }: OfficeResult) =>
  docx === null ? fault : Buffer.from(docx).toString('latin1').replace(/PK.*$/s, '')
const ownFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('khct-office-'))
const sleepers = () =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line === 'sleep 29873').length

async function converter(options: OfficeOptions = {}) {
  const soffice = await fakeSoffice(await temporaryFolder())
  return { soffice, office: createOfficeConverter({ command: soffice.command, ...options }) }
}

describe.skipIf(process.platform === 'win32')('the office converter', () => {
  it('hands files that wait to one call, and gives each its own', async () => {
    const { soffice, office } = await converter()
    const first = await Promise.all(['a', 'b', 'c'].map((text) => office.toDocx(bytes(text), 'doc')))
    const more = Array.from({ length: 70 }, (_, i) => `x${i}`)
    const second = await Promise.all(more.map((text) => office.toDocx(bytes(text), 'rtf')))
    await office.dispose()
    expect(first.map(wordsOf)).toEqual(['a', 'b', 'c'])
    expect(second.map(wordsOf)).toEqual(more)
    expect((await soffice.calls()).map((files) => files.length)).toEqual([3, 30, 30, 10])
    expect((await soffice.calls())[0]).toEqual(['1.doc', '2.doc', '3.doc'])
  })

  it('has one bad file sink no others', async () => {
    const { soffice, office } = await converter({ startMilliseconds: 700, fileMilliseconds: 50 })
    const texts = ['a', 'HANG', 'b', 'CRASH', 'c', 'REFUSE', 'd']
    const results = await Promise.all(texts.map((text) => office.toDocx(bytes(text), 'doc')))
    await office.dispose()
    expect(results.map(wordsOf)).toEqual(['a', 'failed', 'b', 'failed', 'c', 'failed', 'd'])
    expect((await soffice.calls()).length).toBeLessThanOrEqual(5)
    expect(sleepers()).toBe(0)
  })

  it('gives up a command that never gives anything', async () => {
    const { soffice, office } = await converter({ startMilliseconds: 100, fileMilliseconds: 10 })
    const results = await Promise.all(Array.from({ length: 20 }, () => office.toDocx(bytes('HANG'), 'doc')))
    expect(new Set(results.map(wordsOf))).toEqual(new Set(['failed']))
    expect((await soffice.calls()).length).toBeLessThanOrEqual(4)
    await office.dispose()
  })

  it('is absent where there is no command', async () => {
    for (const command of [null, '/nowhere/soffice']) {
      const office = createOfficeConverter({ command })
      const results = await Promise.all([1, 2].map(() => office.toDocx(bytes('a'), 'doc')))
      expect(results.map(wordsOf)).toEqual(['absent', 'absent'])
      await office.dispose()
    }
  })

  it('leaves neither processes nor folders when it is ended in its work', async () => {
    const before = ownFolders()
    const { soffice, office } = await converter()
    const results = Promise.all(['a', 'HANG', 'b'].map((text) => office.toDocx(bytes(text), 'doc')))
    while (sleepers() === 0) await pause(20)
    expect(ownFolders().length).toBe(before.length + 1)
    await office.dispose()
    expect((await results).map(wordsOf)).toEqual(['a', 'stopped', 'stopped'])
    expect(sleepers()).toBe(0)
    expect(ownFolders()).toEqual(before)
    expect(wordsOf(await office.toDocx(bytes('c'), 'doc'))).toBe('stopped')
    expect(await soffice.calls()).toHaveLength(1)
  })

  it('leaves nothing when its process is killed', async () => {
    const before = ownFolders()
    const soffice = await fakeSoffice(await temporaryFolder())
    const folder = compile(['workers'])
    const program = `
      import { createOfficeConverter } from ${JSON.stringify(join(folder, 'workers/office/office-converter.js'))}
      createOfficeConverter({ command: ${JSON.stringify(soffice.command)} }).toDocx(Buffer.from('HANG'), 'doc')`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
    while (sleepers() === 0) await pause(20)
    expect(ownFolders().length).toBe(before.length + 1)
    child.kill('SIGKILL')
    for (let tries = 0; tries < 100 && (sleepers() > 0 || ownFolders().length > before.length); tries++) await pause(20)
    expect(sleepers()).toBe(0)
    expect(ownFolders()).toEqual(before)
  })
})

describe('findSoffice', () => {
  it.skipIf(process.platform === 'win32')(
    'takes what is named, then the PATH, and does without where told',
    async () => {
      const folder = await temporaryFolder()
      const { command } = await fakeSoffice(folder)
      expect(findSoffice({ PATH: `/nowhere:${folder}` }, 'test')).toBe(command)
      expect(findSoffice({ PATH: '/nowhere' }, 'test')).toBeNull()
      expect(findSoffice({ PATH: '/nowhere', KHCT_SOFFICE: command }, 'test')).toBe(command)
      expect(findSoffice({ PATH: folder, KHCT_SOFFICE: 'none' }, 'test')).toBeNull()
      expect(findSoffice({ PATH: folder, KHCT_SOFFICE: '/nowhere/soffice' }, 'test')).toBeNull()
    },
  )
})

const soffice = findSoffice()
describe.skipIf(soffice === null)(`LibreOffice${soffice === null ? ' (not installed: skipped)' : ''}`, () => {
  it('keeps the soft hyphen that is ư in TCVN3, and fetches nothing', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('fetched')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const office = createOfficeConverter()
    const rtf = String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset0 .VnTime;}}\f0 h\'ad\'edng d\'c9n
{\field{\*\fldinst INCLUDEPICTURE "${address}/a.png" \\d}{\fldrslt x}}
{\field{\*\fldinst INCLUDETEXT "${address}/b.rtf"}{\fldrslt y}}\par}`
    const { docx } = await office.toDocx(bytes(rtf), 'rtf')
    await office.dispose()
    await new Promise((resolve) => server.close(resolve))
    const xml = Buffer.from(unzipSync(docx!)['word/document.xml']!).toString('utf8')
    expect(xml).toMatch(/h(?:\u00ad|<\/w:t><w:softHyphen\/><w:t[^>]*>)íng dÉn/)
    expect(asked).toEqual([])
  })
})
