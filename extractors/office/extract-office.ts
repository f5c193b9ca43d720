import { type Extraction, unsupported } from '../extraction.js'

export async function extractOffice(_bytes: Uint8Array, format: 'doc' | 'rtf'): Promise<Extraction> {
  return unsupported(format === 'doc' ? 'Word 97–2003 (DOC)' : 'RTF')
}
