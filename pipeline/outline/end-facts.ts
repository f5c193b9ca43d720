/** What stands below the text: recipients and signature. */
import { compareKey } from '../../normalizers/letters.js'
import type { Signatory } from '../../schema/index.js'
import type { PlacedParagraph } from './flow.js'
import { headLines, isUpper, looksLikeName } from './lines.js'
import { misreadOffice } from './misread-lines.js'

export function readEnd(paragraphs: readonly PlacedParagraph[]): {
  recipients: string[]
  signatories: Signatory[]
  authority: string | null
} {
  const recipients: string[] = []
  const signatories: Signatory[] = []
  let authority: string | null = null
  let first: string | null = null
  let actingFor: string | null = null
  let position: string | null = null
  let inRecipients = false
  let inSignature = false
  for (const paragraph of paragraphs) {
    if (paragraph.zone !== 'end') continue
    const text = paragraph.words.text
    const key = compareKey(text)
    if (headLines.recipientsHead.test(key)) {
      inRecipients = true
      const rest = cleanRecipient(text.replace(/^[^:]*:?\s*/u, ''))
      if (rest !== '') recipients.push(rest)
      continue
    }
    if (/^q\s*\./.test(key) && isUpper(text)) {
      // `Q. CHỦ TỊCH`: who holds the office for the time being
      inRecipients = false
      inSignature = true
      position = text
      continue
    }
    if (headLines.authorityLine.test(key) && isUpper(text)) {
      inRecipients = false
      inSignature = true
      position = null
      if (/^k[./]?t/.test(key)) {
        const [office, deputy] = splitOffices(text.replace(headLines.authorityLetters, ''))
        actingFor = office
        position = deputy
      } else {
        authority = text
        first ??= text
        actingFor = null
      }
      continue
    }
    if (
      isUpper(text) &&
      (headLines.positionLine.test(key) || (inSignature && actingFor !== null && position === null && hasWords(text)))
    ) {
      inRecipients = false
      inSignature = true
      position = text
      continue
    }
    const misread = misreadOffice(text)
    if (misread !== null) {
      inRecipients = false
      inSignature = true
      position = misread.office
      continue
    }
    if (inSignature && authority !== null && position === null && isUpper(text) && actingFor === null) {
      if (first === authority) first = `${authority} ${text}`
      authority = `${authority} ${text}`
      continue
    }
    if (inSignature && !/^[-–•+*]/.test(text) && looksLikeName(text)) {
      signatories.push({ name: text, position, authority, actingFor })
      // a second body signs for itself
      inSignature = false
      authority = null
      actingFor = null
      position = null
      continue
    }
    if (inRecipients || /^[-–•+*]/.test(text)) {
      const line = cleanRecipient(text)
      if (line === '') continue
      if (/^[-–•+*]/.test(text) || recipients.length === 0 || /^\p{Lu}/u.test(line)) recipients.push(line)
      else recipients[recipients.length - 1] += ` ${line}`
    }
  }
  return { recipients, signatories, authority: first }
}

/** `CHỦ TỊCH PHÓ CHỦ TỊCH`: for whom, and who, on one line. */
function splitOffices(text: string): readonly [office: string, deputy: string | null] {
  const match = /^(\S.*?)\s+(PHÓ\s+\S.*)$/u.exec(text)
  return match === null ? [text, null] : [match[1]!, match[2]!]
}

/** What was read in a seal or a signature is single letters. */
function hasWords(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2
}

function cleanRecipient(text: string): string {
  return text.replace(/^[-–•+*\s]+/u, '').replace(/[;,.\s]+$/u, '')
}
