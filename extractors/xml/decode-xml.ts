const utf8 = new TextDecoder()

/** Bytes of an XML part → text, by its byte order mark or declaration; UTF-8 where neither says anything that is known. */
export function decodeXml(bytes: Uint8Array): string {
  return decoderOf(bytes).decode(bytes)
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be')
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le')
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be')
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1')
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1]
  if (!declared || /^utf-?(?:8|16)/i.test(declared)) return utf8
  try {
    return new TextDecoder(declared)
  } catch {
    return utf8
  }
}
