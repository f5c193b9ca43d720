import { readdirSync, readFileSync } from 'node:fs'

/** Processes that this one has started and that are still there, as Linux tells them; none elsewhere. */
export function childrenOf(parent = process.pid): number[] {
  return processes().flatMap(([process, of]) => (of === parent ? [process] : []))
}

function processes(): [number, number][] {
  try {
    return readdirSync('/proc').flatMap((name) => {
      if (!/^\d+$/.test(name)) return []
      const fields = statOf(name)
      // a zombie is gone already
      return fields === null || fields[0] === 'Z' ? [] : [[Number(name), Number(fields[1])] as [number, number]]
    })
  } catch {
    return []
  }
}

function statOf(process: string): string[] | null {
  try {
    // the name of the program stands in brackets, and may hold anything
    return readFileSync(`/proc/${process}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return null
  }
}

/** Waits until it is so, or for some seconds. */
export async function until(isSo: () => boolean, seconds = 5): Promise<boolean> {
  for (let waited = 0; waited < seconds * 20 && !isSo(); waited++) await new Promise((done) => setTimeout(done, 50))
  return isSo()
}
