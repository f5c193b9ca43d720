import { readFileSync } from 'node:fs'
import { convertBytes } from '../../pipeline/convert.js'
import type { Evidence, PlanDocument } from '../../schema/index.js'

/** Converts words as a file of that name would be; fails where they are refused. */
export async function read(text: string, path = 'plan.txt'): Promise<PlanDocument> {
  const conversion = await convertBytes(new TextEncoder().encode(text), { path })
  if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
  return conversion.document
}

export async function readFileAt(path: string): Promise<PlanDocument> {
  const conversion = await convertBytes(readFileSync(path), { path })
  if (conversion.status !== 'converted') throw new Error(conversion.reason.message.en)
  return conversion.document
}

/** The words that a record quotes for a field: its spans joined by one space. */
export function quote(document: PlanDocument, evidence: readonly Evidence[], field: string): string {
  return evidence
    .filter((e) => e.field === field)
    .map((e) => document.text.slice(e.start, e.end))
    .join(' ')
}

export const names = (orgs: readonly { name: string }[]) => orgs.map((org) => org.name)

/** A plan around some lines of body or a table, so that a test shows only what it is about. */
export const plan = (body: string) => `ỦY BAN NHÂN DÂN
TỈNH ĐỒNG THÁP

Số: 12/KH-UBND

Đồng Tháp, ngày 05 tháng 3 năm 2021

KẾ HOẠCH
Cải cách hành chính tỉnh Đồng Tháp năm 2021

Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

${body}

Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Văn Hai
`
