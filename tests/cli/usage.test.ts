import { describe, expect, it } from 'vitest'
import { chooseLanguage } from '../../cli/language.js'
import { messages, speak } from '../../cli/messages.js'
import { khct } from './test-io.js'

describe('usage', () => {
  it.each([
    [['convert', '--out', 'x'], 'The argument <path> is missing.'],
    [['convert', 'a.md'], 'The option -o, --out <dir> is missing.'],
    [['convert', 'a.md', '--out'], 'The option -o, --out <dir> needs a value.'],
    [['convert', 'a.md', '--out', ''], 'The value of --out must not be empty.'],
    [['convert', '', '--out', 'x'], 'The value of <path> must not be empty.'],
    [
      ['convert', 'a.md', '--out', 'x', '--concurrency', '0'],
      '--concurrency must be a whole number from 1 to 64, not 0.',
    ],
    [['convert', 'a.md', '--out', 'x', '--concurrency', '1.5'], 'not 1.5.'],
    [
      ['convert', 'a.md', '--out', 'x', '--max-bytes', '1MB'],
      '--max-bytes must be a positive whole number of bytes, not 1MB.',
    ],
    [['convert', 'a.md', '--out', 'x', '--lang', 'fr'], '--lang must be vi or en, not fr.'],
    [['convert', 'a.md', '--otu', 'x'], 'There is no option --otu. Did you mean --out?'],
    [['konvert'], 'There is no command konvert. Did you mean convert?'],
    [['inspect', 'a', 'b'], 'There are too many arguments.'],
    [['schema', 'Tusk'], 'There is no kind of record Tusk. There are: Document, '],
    [['convert', 'a.md', '--out', 'x', '--ocr', 'best'], '--ocr must be one of auto, embedded, system, off, not best.'],
    [['cache', 'empty'], 'khct cache knows no empty: there is only clear.'],
    [['cache', 'clear', 'all'], 'There are too many arguments.'],
    [['inspect', '/'], '/ is a folder: inspect shows one file'],
  ])('%j: %s', async (argv, words) => {
    const ran = await khct(argv)
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(words) })
    expect(ran.stderr).not.toMatch(/\n\s+at |error:/)
  })

  it('complains in Vietnamese, too', async () => {
    const ran = await khct(['convert', 'a.md'], { env: { LC_ALL: 'vi_VN.UTF-8' } })
    expect(ran.stderr).toBe('Thiếu tùy chọn -o, --out <dir>.\nXem: khct convert --help\n')
  })

  it('shows its help where no command is given', async () => {
    expect(await khct([])).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('Usage: khct') })
  })

  it('says its version', async () => {
    expect(await khct(['--version'])).toEqual({ code: 0, stdout: 'khct 9.9.9\n', stderr: '' })
  })

  it.each([[[]], [['convert']], [['inspect']], [['compare']], [['schema']], [['cache']]])(
    'has help in both languages: %j',
    async (command) => {
      const english = await khct([...command, '--help'])
      const vietnamese = await khct([...command, '--help', '--lang', 'vi'])
      for (const ran of [english, vietnamese]) expect(ran).toMatchObject({ code: 0, stderr: '' })
      for (const word of ['Usage:', 'Options:', 'Examples:', 'Exit codes:']) expect(english.stdout).toContain(word)
      for (const word of ['Cách dùng:', 'Tùy chọn:', 'Ví dụ:', 'Mã kết thúc:'])
        expect(vietnamese.stdout).toContain(word)
      for (const word of ['Usage', 'Options', 'Commands', '[options]', 'display help', 'default']) {
        expect(vietnamese.stdout).not.toContain(word)
      }
    },
  )

  it('ends with 3 and a sentence where khct itself fails', async () => {
    const broken = { loadPipeline: () => Promise.reject(new Error('module\nlost')) }
    const ran = await khct(['convert', 'a.md', '--out', '/tmp/khct-test-never'], broken)
    expect(ran).toEqual({
      code: 3,
      stdout: '',
      stderr: expect.stringMatching(/^khct met an internal error: module lost\..*\n$/),
    })
  })
})

describe('language', () => {
  it.each([
    [[], {}, 'en'],
    [[], { LANG: 'vi_VN.UTF-8' }, 'vi'],
    [[], { LANG: 'vi_VN.UTF-8', LC_ALL: 'C' }, 'en'],
    [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'vi' }, 'vi'],
    [[], { LC_ALL: '', LANG: 'vi' }, 'vi'],
    [[], { LANG: 'vie' }, 'en'],
    [['--lang', 'en'], { LANG: 'vi' }, 'en'],
    [['convert', '--lang=vi'], {}, 'vi'],
    [['--', '--lang', 'vi'], {}, 'en'],
  ] as const)('%j with %j is %s', (argv, env, language) => {
    expect(chooseLanguage(argv, env)).toBe(language)
  })

  it('has the same values in both languages of every message', () => {
    const values = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
    for (const [key, { vi, en }] of Object.entries(messages)) expect([key, values(vi)]).toEqual([key, values(en)])
  })

  it('writes figures in its own way', () => {
    expect(speak('vi').count(1234567)).toBe('1.234.567')
    expect(speak('en').count(1234567)).toBe('1,234,567')
  })
})
