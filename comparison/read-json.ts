import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { ComparisonError } from './comparison-error.js'

/** A file of a run, checked against its schema, so that what a person edited by hand is either right or named. */
export async function readJson<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  version: string,
): Promise<z.infer<Shape>> {
  const text = await readText(path)
  const json = parse(path, text)
  checkVersion(path, json, version)
  const checked = shape.safeParse(json)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const at = (issue?.path ?? []).map(String)
  const record = recordAt(json, at)
  const line = lineOf(text, record?.id ?? null, at)
  const field = (record === null ? at : at.slice(2)).join('.') || '(toàn tệp)'
  const enField = field === '(toàn tệp)' ? '(the whole file)' : field
  const detail = issue?.message ?? ''
  throw new ComparisonError('not-valid', {
    vi: `${path}, dòng ${line}${record === null ? '' : `, mục ${record.id}`}: trường ${field} không đúng (${detail}). Hãy sửa lại, hoặc chạy lại khct convert.`,
    en: `${path}, line ${line}${record === null ? '' : `, record ${record.id}`}: the field ${enField} is not right (${detail}). Correct it, or run khct convert again.`,
  })
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
    throw new ComparisonError(
      'unreadable',
      {
        vi: `Không đọc được ${path} (${code}): hãy kiểm tra tệp, hoặc chạy lại khct convert.`,
        en: `${path} cannot be read (${code}): check the file, or run khct convert again.`,
      },
      { cause: error },
    )
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    const at = /position (\d+)/.exec(detail)?.[1]
    const line = at === undefined ? lineCount(text, text.length) : lineCount(text, Number(at))
    throw new ComparisonError(
      'bad-json',
      {
        vi: `${path}, dòng ${line}: không phải JSON hợp lệ. Hãy sửa lại, hoặc chạy lại khct convert.`,
        en: `${path}, line ${line}: not valid JSON. Correct it, or run khct convert again.`,
      },
      { cause: error },
    )
  }
}

function checkVersion(path: string, json: unknown, version: string): void {
  const found = json !== null && typeof json === 'object' && 'schemaVersion' in json ? json.schemaVersion : undefined
  if (typeof found !== 'string' || found === version) return
  throw new ComparisonError('other-version', {
    vi: `${path} có phiên bản dữ liệu ${found}, bản khct này đọc phiên bản ${version}: hãy chạy lại khct convert bằng bản này.`,
    en: `${path} has records of version ${found}; this khct reads version ${version}: run khct convert again with this one.`,
  })
}

/** The record that a path of the document leads into: `tasks.3.timeline`. */
function recordAt(json: unknown, [list, at]: readonly string[]): { readonly id: string } | null {
  if (list === undefined || at === undefined || json === null || typeof json !== 'object') return null
  const records: unknown = (json as Record<string, unknown>)[list]
  const record: unknown = Array.isArray(records) ? records[Number(at)] : undefined
  if (record === null || typeof record !== 'object' || !('id' in record) || typeof record.id !== 'string') return null
  return { id: record.id }
}

/** The line of a field: the first of its name behind the id of its record. */
function lineOf(text: string, id: string | null, path: readonly string[]): number {
  const from = id === null ? 0 : Math.max(0, text.indexOf(`"id": ${JSON.stringify(id)}`))
  let at = from
  for (const part of id === null ? path : path.slice(2)) {
    if (/^\d+$/.test(part)) continue
    const next = text.indexOf(`"${part}":`, at)
    if (next < 0) break
    at = next
  }
  return lineCount(text, at)
}

function lineCount(text: string, until: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
