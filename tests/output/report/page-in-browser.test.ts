import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { comparePlans } from '../../../comparison/compare-plans.js'
import { writeReport } from '../../../output/report/index.js'
import { madePlan } from '../../comparison/made-plan.js'
import { openBrowser } from './browser.js'
import { hostileWords, inventedComparison } from './invented-comparison.js'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
let folder = ''
let page: Page
/** What went wrong in the page, and what it asked of the world. */
let troubles: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khct-report-'))
  browser = await openBrowser()
  await writeReport(inventedComparison({ plans: 3, hostile: true }), join(folder, 'three'))
  await writeReport(inventedComparison({ plans: 10, tasks: 12 }), join(folder, 'ten'))
  await writeReport(inventedComparison({ plans: 60, tasks: 8 }), join(folder, 'sixty'))
  await writeReport(inventedComparison({ plans: 1 }), join(folder, 'one'))
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => page?.context().close())

async function open(name: string, options: { width?: number; dark?: boolean } = {}): Promise<Page> {
  const { width = 1400, dark = false } = options
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' })
  page = await context.newPage()
  troubles = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => /^(?:file|data):/.test(request.url()) || troubles.push(`request: ${request.url()}`))
  await page.goto(pathToFileURL(join(folder, name, 'index.html')).href)
  return page
}

const rows = (id: string) => page.locator(`#${id} tbody tr`).count()

/** Faults of accessibility that keep people out. */
async function seriousFaults(): Promise<string[]> {
  await page.evaluate(await readFile(axe, 'utf8'))
  const faults = await page.evaluate(`axe.run().then(({ violations }) => violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes[0].html))`)
  return faults as string[]
}

describe('the page, opened from disk', () => {
  it('says once what no plan speaks of, and that the list of areas may not fit', async () => {
    const tasks = [{ text: 'Kiểm tra nồng độ cồn của người lái xe', area: 'other' }]
    const plans = ['Hà Nam', 'Đồng Tháp'].map((province, i) => madePlan({ id: `p${i}`, province, year: 2024, tasks }))
    await writeReport(comparePlans(plans), join(folder, 'other-areas'))
    await open('other-areas')
    const told = await page.locator('#overview').innerText()
    expect(told).toContain('Không kế hoạch nào nói về')
    expect(told).toContain('Danh mục lĩnh vực có thể không hợp')
    expect(told).not.toContain('không nói gì về')
    await page.context().close()
    await open('three')
    expect(await page.locator('#overview').innerText()).not.toContain('có thể không hợp')
  })

  it('says first how the plans differ, and is quiet', async () => {
    await open('three')
    expect(await page.locator('h1').innerText()).toBe('Các kế hoạch khác nhau thế nào?')
    expect(await page.locator('#overview').innerText()).toContain('Hải Vân 2016 không nói gì về Tác động đến người dân')
    expect(await page.locator('#overview').innerText()).toContain('Chưa đọc hết: Lâm Bình 2018')
    expect(await rows('matrix-table')).toBe(9)
    expect(troubles).toEqual([])
  })

  const sonThuan = (id: string, year: number, value: number, job: string) =>
    madePlan({
      ...{ id, place: 'Sơn Thuận', year },
      tasks: [{ text: 'Khảo sát mức độ hài lòng của người dân' }, { text: job }],
      targets: [{ indicator: 'hồ sơ giải quyết đúng hạn', value }],
    })
  const twoYears = [sonThuan('a', 2030, 80, 'Nâng cấp trụ sở'), sonThuan('b', 2031, 95, 'Cấp chữ ký số cho lãnh đạo')]

  it('says first what a province changed over the years', async () => {
    await writeReport(comparePlans(twoYears), join(folder, 'years'))
    await open('years')
    const told = page.locator('#overview li', { hasText: 'từ 2030 đến 2031' })
    expect(await told.innerText()).toBe('Sơn Thuận từ 2030 đến 2031: nâng 1, giữ nguyên 1, mới 1, bỏ 1.')
    await told.getByRole('button').first().click()
    expect(await page.locator('dialog[open]').innerText()).toContain('hồ sơ giải quyết đúng hạn')
    expect(troubles).toEqual([])
  })

  it('says of one plan what it is like, and of a choice what was chosen', async () => {
    const filter = { provinces: ['Sơn Thuận'], years: [2030], kinds: [], areas: ['procedures'] }
    await writeReport(comparePlans([twoYears[0]!], { filter }), join(folder, 'chosen'))
    await open('chosen')
    const told = await page.locator('#overview').innerText()
    expect(told).toContain('Chỉ xét lĩnh vực Thủ tục hành chính; tỉnh Sơn Thuận; năm 2030.')
    expect(told).toContain('2 nhiệm vụ, nhiều nhất ở Thủ tục hành chính (100%). Có đúng một cơ quan chủ trì: 0%')
    expect(told).not.toContain('mọi lĩnh vực')
    expect(troubles).toEqual([])
    await open('three')
    expect(await page.locator('#overview').innerText()).not.toContain('Chỉ xét')
  })

  it('says which plan of a column has which value', async () => {
    const third = madePlan({ id: 'c', place: 'Hà Trung', year: 2030, tasks: [{ text: 'Rà soát thủ tục hành chính' }] })
    await writeReport(comparePlans([...twoYears, third], { by: 'province' }), join(folder, 'province'))
    await open('province')
    const row = await page.locator('#targets-table tbody tr').first().innerText()
    expect(row.split(/\s*[\n\t]\s*/)).toEqual(expect.arrayContaining(['2030', '80%', '2031', '95%', 'một cột']))
    expect(await page.locator('#overview').innerText()).toContain('chỉ tiêu chỉ một cột có')
    expect(troubles).toEqual([])
  })

  it('filters without marks, by area and by plan', async () => {
    await open('three')
    const all = await rows('tasks-table')
    await page.fill('#search', 'thu tuc dat dai')
    await page.waitForFunction(`document.querySelectorAll('#tasks-table tbody tr').length < ${all}`)
    const words = await page.locator('#tasks-table tbody tr').allInnerTexts()
    expect(words.length).toBeGreaterThan(0)
    for (const row of words) expect(row).toContain('thủ tục đất đai')
    await page.fill('#search', 'khongcotunay')
    await page.locator('#tasks .nothing-found').waitFor()
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    expect(await rows('tasks-table')).toBe(all)
    await page.selectOption('#area', { label: 'Cải cách thể chế' })
    expect(await rows('matrix-table')).toBe(2)
    await page.getByRole('button', { name: 'Bỏ lọc' }).click()
    await page.locator('.plan-choice summary').click()
    await page.getByRole('checkbox', { name: 'Hải Vân 2016' }).uncheck()
    expect(await page.locator('#matrix-table thead').innerText()).not.toContain('Hải Vân')
    expect(troubles).toEqual([])
  })

  it('speaks English when asked', async () => {
    await open('three')
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('h1').innerText()).toBe('How do these plans differ?')
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    expect(await page.evaluate('document.activeElement?.id')).toBe('language')
    expect(await page.locator('#matrix-table thead').innerText()).toContain('Area')
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    expect(await page.locator('h1').innerText()).toBe('Các kế hoạch khác nhau thế nào?')
    expect(troubles).toEqual([])
  })

  it('opens the words behind a figure by the keyboard, and gives the focus back', async () => {
    await open('three')
    const button = page.locator('#matrix-table tbody tr').first().locator('button.cell').first()
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    expect(await dialog.locator('.words').count()).toBe(4)
    const words = await dialog.innerText()
    for (const part of ['Sơn Thuận 2014', 'documents/kh-0-2014.pdf', 'II.1', 'Trang', 'Quý II/2014'])
      expect(words).toContain(part)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    expect(troubles).toEqual([])
  })

  it('shows the three kinds of jobs', async () => {
    await open('three')
    await page.locator('#jobs-also').click()
    expect(await rows('also-table')).toBe(1)
    expect(await page.evaluate('document.activeElement?.id')).toBe('jobs-also')
    await page.locator('#jobs-single').click()
    expect(await rows('single-table')).toBeGreaterThan(1)
    expect(await rows('also-table')).toBe(0)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for (const id of ['tasks-table', 'also-table', 'single-table']) expect(await rows(id), id).toBeGreaterThan(0)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await rows('tasks-table')).toBe(0)
    expect(troubles).toEqual([])
  })

  it('shows hostile words as words', async () => {
    await open('three')
    await page.locator('#tasks-table tbody tr').first().getByRole('button', { name: 'So sánh câu chữ' }).click()
    expect(await page.locator('dialog blockquote').first().textContent()).toBe(hostileWords)
    expect(await page.evaluate("'broken' in window")).toBe(false)
    expect(await page.locator('img').count()).toBe(0)
    expect(troubles).toEqual([])
  })

  it.each([
    ['three', 360, false],
    ['three', 1400, true],
    ['ten', 800, false],
    ['one', 1400, false],
  ] as const)(
    '%s plans at %d points (dark: %s): nothing sticks out, no serious fault for axe',
    async (name, width, dark) => {
      await open(name, { width, dark })
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
      expect(await seriousFaults()).toEqual([])
      await page.locator('#matrix-table button.cell').first().click()
      expect(await seriousFaults()).toEqual([])
      expect(troubles).toEqual([])
    },
    30_000,
  )

  it('stays small, and says what it leaves out of many plans', async () => {
    expect((await stat(join(folder, 'ten', 'index.html'))).size).toBeLessThan(3_000_000)
    expect((await stat(join(folder, 'sixty', 'index.html'))).size).toBeLessThan(3_000_000)
    await open('sixty')
    expect(await page.locator('.left-out').innerText()).toMatch(/24 trên 60 cột kế hoạch.*comparison\.xlsx/s)
    expect(await page.locator('#matrix-table thead th').count()).toBe(7)
    await page.getByRole('button', { name: 'Hiện tất cả' }).click()
    expect(await page.locator('#matrix-table thead th').count()).toBe(25)
    expect(await page.evaluate('document.activeElement?.id')).toBe('plans')
    expect(troubles).toEqual([])
  })

  it('prints all rows in light colours', async () => {
    await open('three', { dark: true })
    const before = await rows('single-table')
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(20_000)
    expect(before).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(troubles).toEqual([])
  })
})
