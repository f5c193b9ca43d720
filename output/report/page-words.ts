/** Each string once. */
export function wordTable() {
  const list: string[] = []
  const places = new Map<string, number>()
  const place = (text: string | null): number => {
    if (text === null) return 0
    const known = places.get(text)
    if (known !== undefined) return known
    list.push(text)
    places.set(text, list.length)
    return list.length
  }
  return { list, place }
}

/** Without what is absent: null, 0 of a word or a flag, an empty list. */
export function lean<T extends Record<string, unknown>>(row: T): Partial<T> {
  const zeroMeans = new Set(['v', 'w', 'a', 'r', 'm'])
  return Object.fromEntries(
    Object.entries(row).filter(
      ([key, one]) =>
        one !== null &&
        one !== undefined &&
        !(one === 0 && !zeroMeans.has(key)) &&
        !(Array.isArray(one) && one.length === 0),
    ),
  ) as Partial<T>
}
