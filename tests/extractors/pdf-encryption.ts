import { createHash } from 'node:crypto'

/** What a document encrypted with RC4 of 40 bits (revision 2 of the standard handler) needs. */
export interface Encryption {
  /** For the trailer. */
  readonly trailer: string
  encrypt(objectNumber: number, bytes: string): string
}

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const ID = Buffer.from('0123456789abcdef')
const PERMISSIONS = -4

/** By PDF 32000-1:2008, algorithms 1 to 4. */
export function encryption(userPassword: string): Encryption {
  const user = padded(userPassword)
  const owner = rc4(md5(padded('owner')).subarray(0, 5), user)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(user, owner, permissions, ID).subarray(0, 5)
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`
  return {
    trailer: `/ID [${hex(ID)} ${hex(ID)}] /Encrypt << /Filter /Standard /V 1 /R 2 /P ${PERMISSIONS} /O ${hex(owner)} /U ${hex(rc4(key, PADDING))} >>`,
    encrypt(objectNumber, bytes) {
      const number = Buffer.from([objectNumber & 255, (objectNumber >> 8) & 255, 0, 0, 0])
      return rc4(md5(key, number).subarray(0, 10), Buffer.from(bytes, 'latin1')).toString('latin1')
    },
  }
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest()
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i)
  const swap = (i: number, j: number) => {
    const kept = state[i]!
    state[i] = state[j]!
    state[j] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255
      j = (j + state[i]!) & 255
      swap(i, j)
      return byte ^ state[(state[i]! + state[j]!) & 255]!
    }),
  )
}
