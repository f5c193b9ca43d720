import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ComparisonError, faultCode } from './comparison-error.js'
import { placeIn, syntaxFaultIn } from './json-places.js'
import type { Fault } from './record-faults.js'

const vietnamese = z.locales.vi().localeError
const english = z.locales.en().localeError

/**
 * A file of a run, checked against its schema, so that what a person edited by hand is either right or named.
 * @param more what else must hold of it
 */
export async function readJson<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
  version: string,
  more: (value: z.infer<Shape>) => Iterable<Fault> = () => [],
): Promise<z.infer<Shape>> {
  const text = await readText(path)
  const json = parse(path, text)
  checkVersion(path, json, version)
  const checked = shape.safeParse(json, { error: english })
  const faults = checked.success ? [...more(checked.data)] : shapeFaults(json, shape, checked.error)
  const [first] = faults
  if (first === undefined) return checked.data as z.infer<Shape>
  const at = first.path.map(String)
  const record = recordAt(json, at)
  const line = lineAt(text, placeIn(text, at))
  const field = (record === null ? at : at.slice(2)).join('.')
  const others = faults.length - 1
  throw new ComparisonError('not-valid', {
    vi: `${path}, dòng ${line}${record === null ? '' : `, mục ${record.id}`}: ${field === '' ? 'nội dung' : `trường ${field}`} không đúng (${first.reason.vi})${others > 0 ? `; tệp còn ${others} chỗ sai khác` : ''}. Hãy sửa lại, hoặc chạy lại khct convert.`,
    en: `${path}, line ${line}${record === null ? '' : `, record ${record.id}`}: ${field === '' ? 'the content' : `the field ${field}`} is not right (${first.reason.en})${others > 0 ? `; places of the file that are wrong, too: ${others}` : ''}. Correct it, or run khct convert again.`,
  })
}

/** The faults of the schema in both languages: it words them in one at a time, and finds the same ones. */
function shapeFaults(json: unknown, shape: z.ZodType, { issues }: z.ZodError): Fault[] {
  const translated = shape.safeParse(json, { error: vietnamese }).error?.issues ?? []
  return issues.map(({ path, message }, i) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    reason: { vi: translated[i]?.message ?? message, en: message },
  }))
}

async function readText(path: string): Promise<string> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    const code = faultCode(error)
    throw new ComparisonError(
      'unreadable',
      {
        vi: `Không đọc được ${path} (${code}): hãy kiểm tra tệp, hoặc chạy lại khct convert.`,
        en: `${path} cannot be read (${code}): check the file, or run khct convert again.`,
      },
      { cause: error },
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new ComparisonError(
      'bad-json',
      {
        vi: `${path} không phải văn bản UTF-8: hãy lưu lại bằng UTF-8, hoặc chạy lại khct convert.`,
        en: `${path} is no text in UTF-8: save it in UTF-8, or run khct convert again.`,
      },
      { cause: error },
    )
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const line = lineAt(text, syntaxFaultIn(text) ?? text.length)
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
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return
  const found: unknown = 'schemaVersion' in json ? json.schemaVersion : undefined
  if (String(found) === version) return
  const known = typeof found === 'string' || typeof found === 'number'
  const newer = known && Number(found) > Number(version)
  throw new ComparisonError('other-version', {
    vi: `${path} ${known ? `có phiên bản dữ liệu ${found}` : 'không nói phiên bản dữ liệu (schemaVersion)'}, bản khct này đọc phiên bản ${version}: hãy ${newer ? 'dùng bản khct mới hơn, hoặc ' : ''}chạy lại khct convert bằng bản này.`,
    en: `${path} ${known ? `has records of version ${found}` : 'does not say the version of its records (schemaVersion)'}; this khct reads version ${version}: ${newer ? 'use a newer khct, or ' : ''}run khct convert again with this one.`,
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

function lineAt(text: string, until: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
