import { type Extraction, unsupported } from '../extraction.js'

export async function extractDocx(_bytes: Uint8Array): Promise<Extraction> {
  return unsupported('Word (DOCX)')
}
