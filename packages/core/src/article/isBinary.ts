import { toWideCharset } from './toWideCharset.ts'

const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
]

/** Do these bytes hold something other than text? Known signatures, or control bytes that no text has. */
export function isBinary(bytes: Uint8Array): boolean {
  if (signatures.some((signature) => signature.every((byte, at) => bytes[at] === byte))) return true
  const wide = toWideCharset(bytes)
  const head = bytes.subarray(0, 65536)
  if (wide !== null) return isNoise(new TextDecoder(wide).decode(head, { stream: true }))
  let control = 0
  for (const byte of head)
    if (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)) control++
  return control > head.length / 200
}

/** Words of two bytes a letter have no control characters and no halves of pairs. */
function isNoise(text: string): boolean {
  const odd = text.match(/(?![\t\n\f\r])[\p{Cc}\p{Cs}\p{Cn}\ufffd]/gu)?.length ?? 0
  return odd > text.length / 100
}
