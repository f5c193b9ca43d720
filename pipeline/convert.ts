import { createHash } from 'node:crypto'
import { extract } from '../extractors/index.js'
import { administrativeReform } from '../normalizers/areas/index.js'
import { checkPlan } from './check/check-plan.js'
import { cleanDocument } from './clean/clean-document.js'
import type { Conversion, ConvertOptions } from './conversion.js'
import { outlinePlan } from './outline/outline-plan.js'
import { readRecords } from './records/read-records.js'
import { sealDocument } from './seal.js'

export type { Conversion, ConvertOptions } from './conversion.js'

/**
 * Reads one file into a document of the record contract: extract, clean, outline, read records, check, seal.
 * A file that cannot be read is an answer with its reason, not an error; it throws only where khct itself is wrong.
 */
export async function convertBytes(bytes: Uint8Array, options: ConvertOptions): Promise<Conversion> {
  const extraction = extract(bytes, options.path)
  if (extraction === 'empty') return refused('quarantined', 'empty', 'Tệp không có chữ nào.', 'The file has no text.')
  if ('unsupported' in extraction) return unsupported(extraction.unsupported)
  const source = extraction.document
  const taxonomy = options.taxonomy ?? administrativeReform
  const clean = cleanDocument(source)
  const outline = outlinePlan(clean.value, taxonomy)
  const { drafts, tables } = readRecords(outline.value, taxonomy)
  const findings = [...clean.findings, ...outline.findings, ...drafts.findings, ...checkPlan(outline.value, drafts)]
  const facts = {
    path: options.path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
  }
  return {
    status: 'converted',
    document: sealDocument({ facts, source, outline: outline.value, tables, drafts, findings }),
  }
}

function unsupported(name: string): Conversion {
  if (name === 'binary') {
    return refused('quarantined', 'binary', 'Tệp nhị phân, không phải văn bản.', 'The file is binary, not text.')
  }
  return refused(
    'unsupported',
    'unsupported-format',
    `Chưa đọc được định dạng ${name}.`,
    `The format ${name} is not read yet.`,
  )
}

function refused(
  status: 'quarantined' | 'unsupported',
  code: 'empty' | 'binary' | 'unsupported-format',
  vi: string,
  en: string,
): Conversion {
  return { status, reason: { code, message: { vi, en } } }
}
