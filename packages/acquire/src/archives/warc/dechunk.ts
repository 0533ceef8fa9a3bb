/**
 * Joins the chunks of a chunked body. Many tools keep the header and store the body joined already, so a body that is no chunks
 * comes back as it is; one that breaks off gives what there is.
 */
export function dechunk(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf('\r\n', at)
    const size =
      end === -1 || end - at > 100 ? null : /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(buffer.toString('latin1', at, end))
    if (size === null) return parts.length === 0 ? bytes : new Uint8Array(Buffer.concat(parts))
    const length = Number.parseInt(size[1] ?? '0', 16)
    if (length === 0) break
    parts.push(buffer.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return new Uint8Array(Buffer.concat(parts))
}
