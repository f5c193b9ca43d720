import { describe, expect, it } from 'vitest'
import { createSystemEngine } from '../../workers/ocr/system-engine.js'
import { onExit } from '../../workers/on-exit.js'

describe('what is to be done at the end of the program', () => {
  it('has one listener, however many engines are open', async () => {
    const before = process.listenerCount('exit')
    const engines = Array.from({ length: 30 }, () => createSystemEngine({ command: 'nothing', name: 'nothing' }))
    expect(process.listenerCount('exit') - before).toBeLessThanOrEqual(1)
    await Promise.all(engines.map((engine) => engine.dispose()))
    expect(process.listenerCount('exit')).toBe(before)
  })

  it('is done at the end, but for what was taken back', () => {
    const done: string[] = []
    const forget = onExit(() => done.push('kept'))
    const forgetOther = onExit(() => done.push('taken back'))
    forgetOther()
    process.listeners('exit').at(-1)!(0)
    forget()
    expect(done).toEqual(['kept'])
  })
})
