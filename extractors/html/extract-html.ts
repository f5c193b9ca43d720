import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { decodeText } from '../encoding/decode-text.js'
import { type Extraction, extracted } from '../extraction.js'
import { blocksOfHast } from './block-walker.js'

/** HTML of any make → its document: word processors' files and saved pages. Scripts never run, links are never followed. */
export async function extractHtml(bytes: Uint8Array): Promise<Extraction> {
  const { text, notices } = decodeText(bytes)
  const root = unified().use(rehypeParse).parse(text)
  return extracted({ format: 'html', mediaType: 'text/html', pages: [], blocks: blocksOfHast(root), notices })
}
