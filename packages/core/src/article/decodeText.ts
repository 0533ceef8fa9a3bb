const declared = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i

/** Words out of bytes: a byte order mark decides, then valid UTF-8, then the stated character set, then Windows-1252. */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = fromMark(bytes)
  if (marked !== null) return marked
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? declared.exec(head)?.[1] ?? null
  return strict('utf-8', bytes) ?? (charset === null ? null : strict(charset, bytes)) ?? loose(bytes)
}

function fromMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return null
}

function strict(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null
    throw error
  }
}

function loose(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
