import fc from 'fast-check'

/** What happens to a file on its way: of its length, places are parts of 1. */
export type Mutation =
  /** Single bytes are other ones. */
  | { readonly kind: 'flip'; readonly bytes: readonly (readonly [place: number, value: number])[] }
  | { readonly kind: 'zero' | 'repeat' | 'drop'; readonly start: number; readonly length: number }
  | { readonly kind: 'swap'; readonly start: number; readonly other: number; readonly length: number }
  | { readonly kind: 'cut'; readonly end: number }
  | { readonly kind: 'behead'; readonly start: number }
  /** Another file behind this one, or the beginning of this one before the rest of the other. */
  | { readonly kind: 'join' }
  | { readonly kind: 'graft'; readonly place: number }

/** Without a bias to the ends: a file that is cut at its first byte is refused, and says nothing. */
const place = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000)
/** Short lengths are more likely: long ones leave nothing to be read. */
const length = place.map((part) => part ** 3)

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('flip' as const),
      bytes: fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 200, size: 'max' }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('zero', 'repeat', 'drop'), start: place, length }),
  },
  fc.record({ kind: fc.constant('swap' as const), start: place, other: place, length }),
  fc.record({ kind: fc.constant('cut' as const), end: place }),
  fc.record({ kind: fc.constant('behead' as const), start: length }),
  fc.record({ kind: fc.constant('join' as const) }),
  fc.record({ kind: fc.constant('graft' as const), place: length }),
)

/** The file as it arrives; `other` is the one that it is mixed up with. */
export function mutate(file: Uint8Array, other: Uint8Array, change: Mutation): Uint8Array {
  const at = (part: number) => Math.floor(part * file.length)
  const put = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
  switch (change.kind) {
    case 'flip': {
      const bytes = new Uint8Array(file)
      for (const [where, value] of change.bytes)
        if (bytes.length > 0) bytes[Math.min(at(where), bytes.length - 1)] = value
      return bytes
    }
    case 'zero': {
      const bytes = new Uint8Array(file)
      return bytes.fill(0, at(change.start), at(change.start) + at(change.length))
    }
    case 'drop':
      return put(file.subarray(0, at(change.start)), file.subarray(at(change.start) + at(change.length)))
    case 'repeat': {
      const end = at(change.start) + at(change.length)
      return put(file.subarray(0, end), file.subarray(at(change.start)))
    }
    case 'swap': {
      const bytes = new Uint8Array(file)
      bytes.set(
        file.subarray(at(change.other), at(change.other) + at(change.length)).slice(0, file.length - at(change.start)),
        at(change.start),
      )
      return bytes
    }
    case 'cut':
      return put(file.subarray(0, at(change.end)))
    case 'behead':
      return put(file.subarray(at(change.start)))
    case 'join':
      return put(file, other)
    case 'graft':
      return put(file.subarray(0, at(change.place)), other.subarray(Math.floor(change.place * other.length)))
  }
}
