export { type FoundCitation, findCitations } from './find.js'
export { type DocumentKind, documentKinds, kindOfHeading } from './kinds.js'
export { citationKey, resolveCitations } from './resolve.js'
export { parseSymbol } from './symbol.js'
