import { type Extraction, unsupported } from '../extraction.js'

export async function extractHtml(_bytes: Uint8Array): Promise<Extraction> {
  return unsupported('HTML')
}
