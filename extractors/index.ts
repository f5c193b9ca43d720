export { type DecodedText, decodeText } from './encoding/decode-text.js'
export { type DetectedFormat, detectFormat } from './encoding/detect-format.js'
export { type Extraction, extract } from './extract.js'
export { extractText } from './text/extract-text.js'
