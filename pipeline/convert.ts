import { createHash } from 'node:crypto'
import { detectFormat, extract } from '../extractors/index.js'
import { administrativeReform } from '../normalizers/areas/index.js'
import type { ReasonCode } from '../schema/index.js'
import { checkPlan, hasPlanForm } from './check/check-plan.js'
import { cleanDocument } from './clean/clean-document.js'
import type { Conversion, ConvertOptions } from './conversion.js'
import { outlinePlan } from './outline/outline-plan.js'
import { readRecords } from './records/read-records.js'
import { sealDocument } from './seal.js'

export type { Conversion, ConvertOptions } from './conversion.js'

/** The longest plans have some 200 kB of text; beyond this it is a log or a dump, and would take the memory of many plans. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024

/**
 * Reads one file into a document of the record contract: extract, clean, outline, read records, check, seal.
 * A file that cannot be read is an answer with its reason, not an error; it throws only where khct itself is wrong.
 */
export async function convertBytes(bytes: Uint8Array, options: ConvertOptions): Promise<Conversion> {
  if (bytes.byteLength > MAX_TEXT_BYTES && typeof detectFormat(bytes.subarray(0, 65_536), options.path) === 'string') {
    return refused(
      'quarantined',
      'too-large',
      `Văn bản dài hơn ${MAX_TEXT_BYTES / 1024 / 1024} MB: hãy tách thành từng kế hoạch rồi chạy lại.`,
      `The text is longer than ${MAX_TEXT_BYTES / 1024 / 1024} MB: split it into single plans and run again.`,
    )
  }
  const extraction = extract(bytes, options.path)
  if (extraction === 'empty') return refused('quarantined', 'empty', 'Tệp không có chữ nào.', 'The file has no text.')
  if ('unsupported' in extraction) return unsupported(extraction.unsupported)
  const source = extraction.document
  const taxonomy = options.taxonomy ?? administrativeReform
  const clean = cleanDocument(source)
  const outline = outlinePlan(clean.value, taxonomy)
  if (!hasPlanForm(outline.value)) {
    return refused(
      'quarantined',
      'not-a-plan',
      'Văn bản không có hình thức của kế hoạch hay chỉ thị (không có tên loại, số, cơ quan, căn cứ, nơi nhận): hãy kiểm tra lại tệp.',
      'This has not the form of a plan or directive (no kind, number, issuer, legal basis, recipients): check the file.',
    )
  }
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
    return refused(
      'quarantined',
      'binary',
      'Tệp nhị phân, không phải văn bản: hãy lưu lại thành .txt hoặc .md (UTF-8) rồi chạy lại.',
      'The file is binary, not text: save it as .txt or .md (UTF-8) and run again.',
    )
  }
  return refused(
    'unsupported',
    'unsupported-format',
    `Chưa đọc được định dạng ${name}: hãy lưu tệp thành .txt hoặc .md rồi chạy lại.`,
    `The format ${name} is not read yet: save the file as .txt or .md and run again.`,
  )
}

function refused(status: 'quarantined' | 'unsupported', code: ReasonCode, vi: string, en: string): Conversion {
  return { status, reason: { code, message: { vi, en } } }
}
