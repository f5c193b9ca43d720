import dns from 'node:dns'
import net from 'node:net'

/** Makes every attempt to reach another machine fail, and notes it. */
export function watchNetwork(): { readonly attempts: readonly string[]; end(): void } {
  const attempts: string[] = []
  const { connect } = net.Socket.prototype
  const { lookup } = dns
  const { fetch } = globalThis
  const refuse = (what: string): never => {
    attempts.push(what)
    throw new Error(`the network was asked for: ${what}`)
  }
  net.Socket.prototype.connect = (...parameters: unknown[]) => refuse(JSON.stringify(parameters[0]))
  Object.assign(dns, { lookup: (name: string) => refuse(name) })
  globalThis.fetch = (target) => refuse(String(target))
  return {
    attempts,
    end() {
      net.Socket.prototype.connect = connect
      Object.assign(dns, { lookup })
      globalThis.fetch = fetch
    },
  }
}
