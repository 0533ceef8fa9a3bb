import { Decompress } from 'fzstd'

/** Bytes taken at once, so that a bomb is noticed before it fills the memory. */
const step = 4096

/** Undoes zstd, which browsers accept and Node 20 does not know; never more than `maxBytes`. */
export function unzstd(packed: Uint8Array, maxBytes: number): Uint8Array | 'too-large' | 'unreadable' {
  const parts: Uint8Array[] = []
  let length = 0
  const unpacker = new Decompress((part) => {
    length += part.length
    if (length <= maxBytes) parts.push(part.slice())
  })
  try {
    for (let start = 0; start < packed.length && length <= maxBytes; start += step)
      unpacker.push(packed.subarray(start, start + step), start + step >= packed.length)
  } catch (error) {
    if (error instanceof Error) return 'unreadable'
    throw error
  }
  if (length > maxBytes) return 'too-large'
  return length === 0 ? 'unreadable' : new Uint8Array(Buffer.concat(parts))
}
