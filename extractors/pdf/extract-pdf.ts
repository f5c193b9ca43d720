import { type Extraction, type ExtractOptions, unsupported } from '../extraction.js'

export async function extractPdf(_bytes: Uint8Array, _options: ExtractOptions): Promise<Extraction> {
  return unsupported('PDF')
}
