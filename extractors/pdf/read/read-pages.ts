import type { PageContent } from '../page-content.js'
import { createPageReader } from './page-reader.js'

/**
 * The pages of a PDF, in order, read in this process: for small tools and tests. Gives none where the file does not open.
 * @param bytes are handed over: do not use them afterwards
 */
export async function* readPages(
  bytes: Uint8Array,
  options: { readonly password?: string } = {},
): AsyncGenerator<PageContent, void, undefined> {
  const { reading } = await createPageReader({ processes: 0 }).open(bytes, options.password)
  if (reading !== null) yield* reading.pages
}
