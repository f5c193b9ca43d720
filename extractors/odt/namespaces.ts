import type { XmlNamespaces } from '../xml/read-xml.js'

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:'

/** Names of OpenDocument as its readers know them, whatever prefixes a file has. */
export const odtNamespaces: XmlNamespaces = new Map([
  [`${oasis}office:1.0`, 'office'],
  [`${oasis}style:1.0`, 'style'],
  [`${oasis}text:1.0`, 'text'],
  [`${oasis}table:1.0`, 'table'],
  [`${oasis}drawing:1.0`, 'draw'],
  [`${oasis}xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}svg-compatible:1.0`, 'svg'],
  [`${oasis}manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])
