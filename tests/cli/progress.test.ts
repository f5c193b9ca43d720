import { describe, expect, it } from 'vitest'
import type { CommandIo } from '../../cli/io.js'
import { speak } from '../../cli/messages.js'
import { progressLine } from '../../cli/progress.js'

/** A progress line on a terminal with a clock that is put forward by hand. */
function terminal(language: 'vi' | 'en' = 'vi', quiet = false, isTTY = true) {
  let clock = 0
  let written = ''
  const io = {
    stderr: {
      isTTY,
      columns: 100,
      write(text: string) {
        written += text
      },
    },
    env: {},
    now: () => clock,
  } as unknown as CommandIo
  const progress = progressLine(io, speak(language), quiet)
  return {
    progress,
    written: () => written,
    /** What stands on the line now. */
    line: () => written.split('\r\u001b[2K').at(-1)!,
    wait(seconds: number) {
      clock += seconds * 1000
    },
  }
}

describe('progress by page', () => {
  it('tells the page and, by the pace so far, the time left', () => {
    const { progress, line, wait } = terminal()
    progress.page({ path: 'doc.pdf', done: 0, total: 9 })
    expect(line()).toBe('doc.pdf: trang 0/9')
    for (let done = 1; done <= 3; done++) {
      wait(2)
      progress.page({ path: 'doc.pdf', done, total: 9 })
    }
    expect(line()).toBe('doc.pdf: trang 3/9 · còn khoảng 12 giây')
    wait(4)
    progress.page({ path: 'doc.pdf', done: 4, total: 9 })
    expect(line()).toBe('doc.pdf: trang 4/9 · còn khoảng 13 giây')
  })

  it('counts the pages of all files that are in work, and says which file of how many', () => {
    const { progress, line, wait } = terminal('en')
    progress.update(1, 'first.md', 3)
    wait(1)
    progress.page({ path: 'a.pdf', done: 0, total: 60 })
    progress.page({ path: 'b.pdf', done: 0, total: 40 })
    for (let done = 1; done <= 10; done++) {
      wait(3)
      progress.page({ path: 'a.pdf', done, total: 60 })
      progress.page({ path: 'b.pdf', done, total: 40 })
    }
    // 80 pages, two in three seconds; the last look was at the page of a.pdf
    expect(line()).toBe('Reading 1/3  a.pdf: page 10/60 · about 2 min left')
  })

  it('soon forgets the pace of pages that were kept', () => {
    const { progress, line, wait } = terminal('en')
    progress.page({ path: 'a.pdf', done: 0, total: 100 })
    for (let done = 1; done <= 60; done++) progress.page({ path: 'a.pdf', done, total: 100 })
    for (let done = 61; done <= 80; done++) {
      wait(5)
      progress.page({ path: 'a.pdf', done, total: 100 })
    }
    expect(line()).toBe('a.pdf: page 80/100 · about 2 min left')
  })

  it('takes no rest between two scans for work', () => {
    const { progress, line, wait } = terminal('en')
    for (let done = 0; done <= 4; done++) {
      progress.page({ path: 'a.pdf', done, total: 4 })
      wait(1)
    }
    wait(600)
    for (let done = 0; done <= 2; done++) {
      progress.page({ path: 'b.pdf', done, total: 6 })
      wait(3)
    }
    expect(line()).toBe('b.pdf: page 2/6 · about 12 s left')
  })

  it('speaks of hours where it takes them', () => {
    const { progress, line, wait } = terminal()
    progress.page({ path: 'a.pdf', done: 0, total: 5001 })
    wait(1)
    progress.page({ path: 'a.pdf', done: 1, total: 5001 })
    expect(line()).toBe('a.pdf: trang 1/5.001 · còn khoảng 1 giờ 23 phút')
  })

  it('writes no oftener than the eye can follow, and takes the line away', () => {
    const { progress, written, line, wait } = terminal()
    for (let done = 0; done < 50; done++) {
      progress.page({ path: 'a.pdf', done, total: 99 })
      wait(0.01)
    }
    expect(written().split('\r').length).toBeLessThan(8)
    progress.end()
    expect(line()).toBe('')
  })

  it('is on a terminal only; notes are said anywhere but where all is to be quiet', () => {
    const file = terminal('vi', false, false)
    file.progress.page({ path: 'a.pdf', done: 1, total: 9 })
    file.progress.note('Một lời.')
    expect(file.written()).toBe('Một lời.\n')
    const quiet = terminal('vi', true)
    quiet.progress.page({ path: 'a.pdf', done: 1, total: 9 })
    quiet.progress.note('Một lời.')
    expect(quiet.written()).toBe('')
    const shown = terminal()
    shown.progress.page({ path: 'a.pdf', done: 1, total: 9 })
    shown.progress.note('Một lời.')
    expect(shown.written()).toBe('\r\u001b[2Ka.pdf: trang 1/9\r\u001b[2KMột lời.\n')
  })
})
