import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip, type ZipPackage, zipLimits } from '../../extractors/container/open-zip.js'

const words = 'Kế hoạch cải cách hành chính tỉnh Sơn Thuận. '.repeat(200)
const zip = zipSync({ 'word/document.xml': strToU8(words), 'word/styles.xml': strToU8('<s/>') })
/** Level 0: stored as it is. */
const stored = zipSync({ 'a.txt': [strToU8(words), { level: 0 }] })

const opened = (bytes: Uint8Array, limits = zipLimits): ZipPackage => openZip(bytes, limits) as ZipPackage
const read = (bytes: Uint8Array, name = 'word/document.xml') => {
  const part = opened(bytes).read(name)
  return part?.bytes ? Buffer.from(part.bytes).toString('utf8') : null
}
const directoryAt = (bytes: Uint8Array) => Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1')

describe('a ZIP package', () => {
  it('gives its parts by name, whatever their letter case and slashes', () => {
    expect(opened(zip).names).toEqual(['word/document.xml', 'word/styles.xml'])
    expect(read(zip)).toBe(words)
    expect(read(zip, '/Word\\Document.XML')).toBe(words)
    expect(read(stored, 'a.txt')).toBe(words)
    expect(opened(zip).read('word/none.xml')).toBeNull()
  })

  it('is read where other bytes stand before and behind it', () => {
    expect(read(Buffer.concat([Buffer.from('MIME-Version: 1.0\n'), zip]))).toBe(words)
    expect(read(Buffer.concat([zip, Buffer.from('rest')]))).toBe(words)
  })

  it('is gathered from the headers of its parts where the directory is lost', () => {
    const cut = zip.subarray(0, directoryAt(zip))
    expect(opened(cut).salvaged).toBe(true)
    expect(read(cut)).toBe(words)
    expect(opened(zip).salvaged).toBe(false)
  })

  it('gives the beginning of a part that is cut', () => {
    const noise = Array.from({ length: 4000 }, (_, i) => `${(i * 7919) % 9973} `).join('')
    const whole = zipSync({ 'a.txt': strToU8(noise) })
    const part = opened(whole.subarray(0, whole.length >> 1)).read('a.txt')
    const start = Buffer.from(part!.bytes!).toString('utf8')
    expect(part).toMatchObject({ cut: true, problem: null })
    expect(start.length).toBeGreaterThan(1000)
    expect(noise.startsWith(start)).toBe(true)
  })

  it('says that a part does not match its checksum', () => {
    const bytes = Uint8Array.from(stored)
    bytes[100]! ^= 1
    expect(opened(bytes).read('a.txt')).toMatchObject({ cut: true })
  })

  it('unpacks no more than the limits, whatever the headers say', () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(20_000_000) })
    const lying = Uint8Array.from(bomb)
    new DataView(lying.buffer).setUint32(directoryAt(bomb) + 24, 10, true)
    for (const bytes of [bomb, lying]) {
      expect(opened(bytes).read('a.xml')).toEqual({ bytes: null, problem: 'too-large' })
      expect(opened(bytes, { ...zipLimits, ratio: 2000 }).read('a.xml')!.bytes).toHaveLength(20_000_000)
    }
    const small = opened(zip, { ...zipLimits, part: words.length })
    expect(small.read('word/document.xml')!.problem).toBe('too-large')
    const total = opened(zip, { ...zipLimits, total: Buffer.byteLength(words) + 1 })
    expect(total.read('word/document.xml')!.problem).toBeNull()
    expect(total.read('word/document.xml')!.problem).toBe('too-large')
    expect(openZip(zip, { ...zipLimits, entries: 1 })).toBe('too-many')
  })

  it('says which part is encrypted', () => {
    const bytes = Uint8Array.from(zip)
    bytes[directoryAt(zip) + 8]! |= 1
    expect(opened(bytes).read('word/document.xml')).toEqual({ bytes: null, problem: 'encrypted' })
  })

  it('reads the first of two parts of one name', () => {
    const two = Buffer.from(zipSync({ 'a.xml': strToU8('one'), 'b.xml': strToU8('two') }))
    for (let at = two.indexOf('b.xml'); at >= 0; at = two.indexOf('b.xml', at + 1)) two.write('a.xml', at)
    expect(opened(two).repeated).toEqual(['a.xml'])
    expect(read(two, 'a.xml')).toBe('one')
  })

  it('is null where there is no entry', () => {
    expect(openZip(strToU8('PK\x03\x04'))).toBeNull()
    expect(openZip(new Uint8Array())).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(),
        (flips, cut) => {
          const bytes = Uint8Array.from(zip)
          for (const [at, value] of flips) bytes[at] = value
          const zipped = openZip(cut % 3 === 0 ? bytes.subarray(0, cut % zip.length) : bytes)
          if (zipped === null || zipped === 'too-many') return
          for (const name of zipped.names) zipped.read(name)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('a package that got bytes too many or too few in its middle', () => {
  const words = (n: number) => Array.from({ length: 300 }, (_, i) => `${i * n * 7919}`).join(' ')
  const bytes = zipSync(Object.fromEntries([1, 2, 3, 4].map((n) => [`part${n}.xml`, strToU8(words(n))])))
  const middle = Buffer.from(bytes).indexOf('part3.xml') - 30

  it.each([
    ['some are repeated', [bytes.subarray(0, middle), bytes.subarray(middle - 40)], false],
    ['some are lost', [bytes.subarray(0, middle - 40), bytes.subarray(middle)], true],
  ])('has the parts before and behind where %s', (_, parts, cut) => {
    const zip = openZip(Buffer.concat(parts))
    if (zip === null || zip === 'too-many') throw new Error('does not open')
    expect(zip.names).toHaveLength(4)
    expect(zip.read('part2.xml')).toMatchObject({ cut })
    for (const n of [1, 3, 4]) {
      const { bytes: unpacked } = zip.read(`part${n}.xml`)!
      expect(Buffer.from(unpacked!).toString(), `${n}`).toBe(words(n))
    }
  })
})
