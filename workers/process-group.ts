import { spawnSync } from 'node:child_process'

/**
 * Ends a process that was started in a group of its own, and all that it started, at once; what it started goes on without it
 * otherwise.
 */
export function endGroup(group: number): void {
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(group), '/T', '/F'], { stdio: 'ignore' })
    else process.kill(-group, 'SIGKILL')
  } catch {
    // it is gone already
  }
}
