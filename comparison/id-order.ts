/** Order of ids and names that no locale changes. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Order of records: by document, then as they are read: `x#t2` before `x#t10`.
 */
export function compareRecordIds(a: string, b: string): number {
  const [left, right] = [a.lastIndexOf('#'), b.lastIndexOf('#')]
  const documents = compareIds(a.slice(0, left), b.slice(0, right))
  if (documents !== 0) return documents
  const letters = compareIds(a[left + 1] ?? '', b[right + 1] ?? '')
  return letters !== 0 ? letters : Number(a.slice(left + 2)) - Number(b.slice(right + 2))
}

/** Four decimals: enough for a share, and the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
