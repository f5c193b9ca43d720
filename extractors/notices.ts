import type { SourceNotice } from '../schema/index.js'

/** Sentences that several readers say of what they left out, changed or could not read. */

export function partlyRead(vi: string, en: string): SourceNotice {
  return { code: 'partly-read', severity: 'warning', message: { vi, en } }
}

/** What a spare reader loses. */
export function lossyReader(vi: string, en: string): SourceNotice {
  return { code: 'lossy-reader', severity: 'warning', message: { vi, en } }
}

/** What a reader left out, and how much of it; nothing where it left out nothing. */
export function leftOut(counts: readonly (readonly [count: number, vi: string, en: string])[]): SourceNotice[] {
  const named = counts.filter(([count]) => count > 0)
  if (named.length === 0) return []
  const vi = `Không đọc: ${named.map(([count, name]) => `${count} ${name}`).join('; ')}.`
  const en = `Left out: ${named.map(([count, , name]) => `${count} ${name}`).join('; ')}.`
  return [{ code: 'content-left-out', severity: 'info', message: { vi, en } }]
}

/** Tracked changes that were read as accepted. */
export function acceptedChanges(insertions: number, deletions: number): SourceNotice[] {
  if (insertions + deletions === 0) return []
  const message = {
    vi: `Tệp còn theo dõi thay đổi (${insertions} chỗ thêm, ${deletions} chỗ xóa): đã đọc như được chấp nhận.`,
    en: `The file has tracked changes (${insertions} insertions, ${deletions} deletions): they were read as accepted.`,
  }
  return [{ code: 'tracked-changes', severity: 'info', message }]
}

/** Letters of tracked deletions that were passed over, where the changes themselves are not known. */
export function deletedLetters(count: number): SourceNotice[] {
  if (count === 0) return []
  const message = {
    vi: `Tệp còn dấu vết sửa đổi: ${count} ký tự đã xóa được bỏ qua.`,
    en: `The file has tracked changes: ${count} deleted characters were left out.`,
  }
  return [{ code: 'tracked-changes', severity: 'warning', message }]
}
