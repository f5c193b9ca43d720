import { hash } from 'node:crypto'
import { extract } from '../extractors/index.js'
import { administrativeReform } from '../normalizers/areas/index.js'
import type { Taxonomy } from '../normalizers/areas/taxonomy.js'
import type { Bilingual, ManifestEntry, ReasonCode, SourceDocument } from '../schema/index.js'
import { checkPlan, hasPlanForm } from './check/check-plan.js'
import { doubtfulReadings, unreadInk } from './check/doubtful-readings.js'
import { readPageFindings } from './check/read-pages.js'
import { nothingRead, unreadPageFindings } from './check/unread-pages.js'
import { cleanDocument } from './clean/clean-document.js'
import type { Conversion, ConvertOptions } from './conversion.js'
import { outlinePlan } from './outline/outline-plan.js'
import { readRecords } from './records/read-records.js'
import { withholdValues } from './records/withhold-values.js'
import { type SourceFacts, sealDocument } from './seal.js'

export type { Conversion, ConvertOptions } from './conversion.js'

interface Reason {
  readonly code: ReasonCode
  readonly message: Bilingual
}

/**
 * Reads one file into a document of the record contract: extract, clean, outline, read records, check, seal.
 * A file that cannot be read is an answer with its reason, not an error; it throws only where khct itself is wrong.
 */
export async function convertBytes(bytes: Uint8Array, options: ConvertOptions): Promise<Conversion> {
  const facts = {
    path: options.path,
    sha256: options.sha256 ?? hash('sha256', bytes),
    bytes: bytes.byteLength,
  }
  const extraction = await extract(bytes, { ...options, sha256: facts.sha256 })
  if (extraction.refusal !== null) {
    const { status, code, message } = extraction.refusal
    return { status, reason: { code, message } }
  }
  return convertSource(extraction.document, facts, options.taxonomy)
}

/** The same from what an extractor gave: `facts` are those of the file that it came from. */
export function convertSource(
  source: SourceDocument,
  facts: SourceFacts,
  taxonomy: Taxonomy = administrativeReform,
): Conversion {
  const nothing = nothingRead(source)
  if (nothing !== null) return { status: 'quarantined', reason: withLosses(nothing, source) }
  const clean = cleanDocument(source)
  const outline = outlinePlan(clean.value, taxonomy)
  if (!hasPlanForm(outline.value)) {
    if (losses(source).length > 0) return { status: 'quarantined', reason: withLosses(tooLittle, source) }
    return refused(
      'not-a-plan',
      'Văn bản không có hình thức của kế hoạch hay chỉ thị (không có tên loại, số, cơ quan, căn cứ, nơi nhận): hãy kiểm tra lại tệp.',
      'This has not the form of a plan or directive (no kind, number, issuer, legal basis, recipients): check the file.',
    )
  }
  const { drafts, tables } = readRecords(outline.value, taxonomy)
  const findings = [
    ...unreadPageFindings(source),
    ...readPageFindings(source),
    ...unreadInk(source),
    ...clean.findings,
    ...outline.findings,
    ...drafts.findings,
    ...checkPlan(outline.value, drafts),
    ...doubtfulReadings(outline.value, withholdValues(drafts, outline.value.readings)),
  ]
  return {
    status: 'converted',
    document: sealDocument({ facts, source, outline: outline.value, tables, drafts, findings }),
    ocr: readAsPictures(source),
  }
}

function readAsPictures({ reading }: SourceDocument): ManifestEntry['ocr'] {
  if (reading === undefined || reading === null || reading.pages.length === 0) return null
  return { engine: reading.engine, pages: reading.pages.map(({ number }) => number) }
}

/** What an extractor could not read of the file. */
function losses({ notices }: SourceDocument): readonly Bilingual[] {
  return notices
    .filter(({ code, severity }) => code === 'partly-read' && severity !== 'info')
    .map(({ message }) => message)
}

function withLosses(reason: Reason, source: SourceDocument): Reason {
  const said = losses(source)
  const message = (language: keyof Bilingual) =>
    [reason.message[language], ...said.map((one) => one[language])].join(' ')
  if (said.length === 0) return reason
  // words may have been lost with the rest of the picture
  const code = reason.code === 'no-text' ? 'damaged' : reason.code
  return { code, message: { vi: message('vi'), en: message('en') } }
}

const tooLittle: Reason = {
  code: 'damaged',
  message: {
    vi: 'Chỉ đọc được một phần của tệp, và phần đó không có hình thức của kế hoạch hay chỉ thị: hãy lấy lại bản gốc.',
    en: 'Only part of the file could be read, and that has not the form of a plan or directive: get the original again.',
  },
}

function refused(code: ReasonCode, vi: string, en: string): Conversion {
  return { status: 'quarantined', reason: { code, message: { vi, en } } }
}
