/** The head of a server's answer as it was kept: status, headers by small name, and where the body begins. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly start: number
}

function bodyStart(bytes: Buffer): number {
  const strict = bytes.indexOf('\r\n\r\n')
  const loose = bytes.indexOf('\n\n')
  if (strict === -1 && loose === -1) return -1
  return strict !== -1 && (loose === -1 || strict < loose) ? strict + 4 : loose + 2
}

/** Reads the head of an answer; null where it is no answer of HTTP. */
export function splitHttp(bytes: Uint8Array): HttpAnswer | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const start = bodyStart(buffer)
  const head = buffer.toString('latin1', 0, start === -1 ? Math.min(buffer.length, 65_536) : start)
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1]
  if (status === undefined) return null
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/).slice(1)) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).trim().toLowerCase()
    if (at > 0 && !headers.has(name)) headers.set(name, line.slice(at + 1).trim())
  }
  return { status: Number(status), headers, start: start === -1 ? bytes.length : start }
}
