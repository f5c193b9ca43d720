import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fitWidths } from '../../cli/inspect/tables.js'
import { wrap } from '../../cli/terminal.js'
import { planDocument } from '../../schema/index.js'
import { clearFolders, contentsOf, temporaryFolder } from '../output/folders.js'
import { khct } from './test-io.js'

clearFolders()

async function folder(): Promise<string> {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.md'), `Kế hoạch mẫu\n${'rà soát thủ tục hành chính '.repeat(12)}\u001b[31m`)
  await writeFile(join(cwd, 'empty.md'), '')
  await writeFile(join(cwd, 'boom.md'), 'BOOM')
  return cwd
}

describe('khct inspect', () => {
  it('shows what was read, in both languages', async () => {
    const cwd = await folder()
    const english = await khct(['inspect', 'a.md'], { cwd, columns: 80 })
    expect(english).toMatchObject({ code: 0, stderr: '' })
    for (const words of [
      'KẾ HOẠCH — Kế hoạch mẫu',
      'Signed by',
      'Nguyễn Văn Mẫu, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH',
      'Tỉnh Mẫu (since 2025-07-01: Tỉnh Mới)',
      'Outline (1)',
      'Tables (1)',
      'Rà soát thủ tục',
      'Tasks (2)',
      'lead: Sở Nội vụ',
      'with: Sở Lạ [not in the register]',
      'time: Quý I/2024 [interval 2024-01-01..2024-03-31]',
      'budget: 45 tr/huyện [45,000,000 VND/huyện]',
      '↓ ≥ 2.5 %',
      'Sở Nội vụ — leads: theo dõi',
      '43/2011/NĐ-CP',
      'warning unknown-organisation: The register has no such body',
      '“Kế ho”',
      '90% (9 of 10 characters)',
    ]) {
      expect(english.stdout).toContain(words)
    }
    expect(english.stdout).not.toContain('\u001b')
    for (const line of english.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const vietnamese = await khct(['inspect', 'a.md'], { cwd, env: { LANG: 'vi_VN' } })
    for (const words of [
      'Nhiệm vụ (2)',
      'chủ trì: Sở Nội vụ',
      'Chưa có cơ quan này trong danh mục',
      '45.000.000 VND',
    ]) {
      expect(vietnamese.stdout).toContain(words)
    }
  })

  it('is in colour on a terminal', async () => {
    const ran = await khct(['inspect', 'a.md'], { cwd: await folder(), isTTY: true, columns: 80 })
    expect(ran.stdout).toContain('\u001b[1m')
    // Only colours, and none of them from the document.
    expect(ran.stdout.replace(/\u001b\[\d+m/g, '')).not.toContain('\u001b')
  })

  it('prints the document with --json, as the run writes it', async () => {
    const cwd = await folder()
    const ran = await khct(['inspect', 'a.md', '--json'], { cwd })
    const document = planDocument.parse(JSON.parse(ran.stdout))
    await khct(['convert', 'a.md', '--out', 'out'], { cwd })
    expect(ran.stdout).toBe((await contentsOf(join(cwd, 'out')))[`documents/${document.id}.json`])
  })

  it.each([
    ['empty.md', 'empty.md: The file is empty'],
    ['gone.md', 'gone.md: There is no such file'],
    ['boom.md', 'boom.md: khct failed on this document'],
  ])('%s: %s', async (file, words) => {
    const ran = await khct(['inspect', file], { cwd: await folder() })
    expect(ran).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining(words) })
  })
})

describe('fitWidths', () => {
  it('takes room from the widest columns', () => {
    expect(fitWidths([3, 5], 20)).toEqual([3, 5])
    expect(fitWidths([3, 100, 100], 43)).toEqual([3, 20, 20])
    expect(fitWidths([50, 50, 50], 3)).toEqual([3, 3, 3])
  })
})

describe('wrap', () => {
  it('sets the later lines in', () => {
    expect(wrap('một hai ba bốn năm sáu bảy', 24, 'a) ')).toBe('a) một hai ba bốn năm\n   sáu bảy')
  })
})
