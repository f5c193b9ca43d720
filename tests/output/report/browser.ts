import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is, or what a developer should do to have one. */
export function browserPath(): string {
  const path = places.find((place) => existsSync(place))
  if (path === undefined) {
    throw new Error(
      `No browser at ${places.join(', ')}: the report is tested in a real one. On Debian: apt-get install chromium. On another system, ask for these tests to be left out: npx vitest run --exclude "tests/output/report/page-in-browser.test.ts"`,
    )
  }
  return path
}

export function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0
  return chromium.launch({ executablePath: browserPath(), args: root ? ['--no-sandbox'] : [] })
}
