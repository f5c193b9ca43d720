/** What an appendix says of the document that it belongs to. */
import { findCitations, parseSymbol } from '../../normalizers/citations/index.js'
import { compareKey } from '../../normalizers/letters.js'
import { findDates } from '../../normalizers/time/index.js'
import type { Finding, Span } from '../../schema/index.js'
import type { Readings } from '../readings.js'
import { joinWords } from '../words.js'
import { finding } from './finding.js'
import type { PlacedParagraph } from './flow.js'
import { headLines } from './lines.js'

interface Dated {
  readonly number: string | null
  readonly date: string | null
  readonly span: Span
}

interface Attached extends Dated {
  readonly text: string
}

/** `(Ban hành kèm theo Kế hoạch số 01/KH-UBND ngày … của …)`: what the appendices say of the document they belong to. */
export function readAttached(paragraphs: readonly PlacedParagraph[], readings: Readings): Attached[] {
  const found: Attached[] = []
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.zone !== 'appendixTitle' && paragraph.zone !== 'title') continue
    if (!headLines.attachedLine.test(compareKey(paragraph.words.text))) continue
    let words = paragraph.words
    for (
      let k = i + 1;
      k < paragraphs.length && !words.text.includes(')') && paragraphs[k]!.zone === paragraph.zone && k < i + 4;
      k++
    ) {
      words = joinWords([words, paragraphs[k]!.words])
    }
    const doubtful = words.spans().some(({ start, end }) => readings.doubtfulFigures(start, end).length > 0)
    const citation = doubtful ? undefined : findCitations(words.text)[0]
    const date = doubtful ? null : (citation?.issuedOn ?? findDates(words.text)[0]?.date ?? null)
    found.push({
      number: citation?.number ?? null,
      date,
      text: words.text,
      span: { start: words.start, end: words.end },
    })
  }
  return found
}

export function compareAttached(
  facts: { number: string | null; symbol: string | null; issuedOn: string | null },
  own: Attached,
  findings: Finding[],
): void {
  const spans = [own.span]
  if (facts.symbol === null && facts.number === null && own.number !== null) {
    const read = parseSymbol(`Số: ${own.number}`)
    if (read !== null) {
      facts.number = read.number
      facts.symbol = read.symbol
      findings.push(
        finding(
          'metadata-recovered',
          'info',
          `Số ký hiệu ${own.number} lấy từ tiêu đề phụ lục.`,
          `Number ${own.number} was taken from the appendix title.`,
          spans,
        ),
      )
    }
  } else if (facts.symbol !== null && own.number !== null && normal(own.number) !== normal(facts.symbol)) {
    findings.push(
      finding(
        'number-mismatch',
        'warning',
        `Phụ lục ghi số ${own.number}, đầu văn bản ghi ${facts.symbol}.`,
        `The appendix says number ${own.number}, the head ${facts.symbol}.`,
        spans,
      ),
    )
  }
  if (facts.issuedOn === null && own.date !== null) {
    facts.issuedOn = own.date
    findings.push(
      finding(
        'metadata-recovered',
        'info',
        `Ngày ban hành ${own.date} lấy từ tiêu đề phụ lục.`,
        `Date of issue ${own.date} was taken from the appendix title.`,
        spans,
      ),
    )
  } else if (facts.issuedOn !== null && own.date !== null && own.date !== facts.issuedOn) {
    findings.push(
      finding(
        'date-mismatch',
        'warning',
        `Phụ lục ghi ngày ${own.date}, đầu văn bản ghi ${facts.issuedOn}.`,
        `The appendix says ${own.date}, the head ${facts.issuedOn}.`,
        spans,
      ),
    )
  }
}

function normal(symbol: string): string {
  return symbol.replace(/\s/g, '').replace(/^0+/, '').toUpperCase()
}
