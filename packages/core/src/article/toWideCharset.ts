/** UTF-16, or UTF-8 with a mark: by a byte order mark, or by the zero bytes that letters of Latin texts leave beside them. Null for others. */
export function toWideCharset(bytes: Uint8Array): 'utf-8' | 'utf-16be' | 'utf-16le' | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return fromZeros(bytes.subarray(0, 2048))
}

function fromZeros(head: Uint8Array): 'utf-16be' | 'utf-16le' | null {
  if (head.length < 8) return null
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even, odd] = [(zeros[0] ?? 0) / (head.length / 2), (zeros[1] ?? 0) / (head.length / 2)]
  // Spaces, digits and markup leave zeros in texts of other scripts, too.
  if (even > 0.08 && odd < 0.005) return 'utf-16be'
  return odd > 0.08 && even < 0.005 ? 'utf-16le' : null
}
