import { type Extraction, unsupported } from '../extraction.js'

export async function extractOdt(_bytes: Uint8Array): Promise<Extraction> {
  return unsupported('OpenDocument text (ODT)')
}
