import type { Line } from './splitLines.ts'

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const opening = new Set([0x5b, 0x7b])
const closing = new Set([0x5d, 0x7d])

/** Where the scan of an array stands: how deep, and whether within a string. */
interface Scan {
  depth: number
  inString: boolean
  escaped: boolean
}

/** Takes one byte; true where it parts two elements of the outermost array. */
function partsElements(byte: number, scan: Scan): boolean {
  if (scan.inString) {
    if (scan.escaped) scan.escaped = false
    else if (byte === backslash) scan.escaped = true
    else if (byte === quote) scan.inString = false
    return false
  }
  if (byte === quote) scan.inString = true
  else if (opening.has(byte)) {
    scan.depth += 1
    return scan.depth === 1
  } else if (closing.has(byte)) {
    scan.depth -= 1
    return scan.depth === 0
  }
  return byte === comma && scan.depth === 1
}

/** The elements of a JSON array as they come, each undecoded; null in place of one that holds more than the limit. */
export async function* splitElements(bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  const scan: Scan = { depth: 0, inString: false, escaped: false }
  let parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length <= maxBytes) parts.push(part)
    else parts = []
  }
  const finish = (): Line => {
    const element = length > maxBytes ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return element
  }
  for await (const chunk of bytes) {
    let start = 0
    for (let at = 0; at < chunk.length; at += 1) {
      if (!partsElements(chunk[at] ?? 0, scan)) continue
      take(chunk.subarray(start, at))
      start = at + 1
      const element = finish()
      if (element === null || !isBlank(element)) yield element
    }
    take(chunk.subarray(start))
  }
  const rest = finish()
  if (rest === null || !isBlank(rest)) yield rest
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0xef || byte === 0xbb || byte === 0xbf,
  )
}
