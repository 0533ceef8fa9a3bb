/** The bytes of a text in an older character set, found by decoding every byte and every pair of bytes. */
export function encodeAs(text: string, charset: string): Uint8Array {
  if (charset.startsWith('utf-16')) return toWide(text, charset === 'utf-16be')
  const table = tableOf(charset)
  return Uint8Array.from(Array.from(text).flatMap((sign) => table.get(sign) ?? [63]))
}

/** Some versions of Node read these bytes as control characters. */
const latin: readonly (readonly [string, number])[] = [
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['€', 0x80],
]

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(charset)
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]): void => {
    const sign = decoder.decode(Uint8Array.from(bytes))
    if (Array.from(sign).length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes)
  }
  for (let first = 0; first < 256; first++) add([first])
  for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) add([first, second])
  if (charset === 'windows-1252') for (const [sign, byte] of latin) table.set(sign, [byte])
  return table
}

function toWide(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big)
  return bytes
}
