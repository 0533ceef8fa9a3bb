import { analyse } from 'chardet'
import { toWideCharset } from './toWideCharset.ts'

const declared = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i

/** So much of a page tells how its letters are written. */
const sampleSize = 65_536

/** Signs that come out broken, as a share of all that are not ASCII: past it a set does not fit. Almost nothing else passes for UTF-8. */
const mostBroken = { 'utf-8': 0.2, others: 0.02 }

/** What Windows-1252 has at 0x80 to 0x9f; U+FFFD stands where it has nothing. */
const latinSigns = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/**
 * Words out of bytes: a byte order mark decides, then wide letters, then valid UTF-8, then what server and page declare if the bytes
 * agree, then what the bytes look like.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const wide = toWideCharset(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const names = declaredCharsets(bytes, contentType)
  const shifting = names.find((name) => name.startsWith('iso-2022'))
  if (shifting !== undefined) return new TextDecoder(shifting).decode(bytes)
  const sample = toSample(bytes)
  const plain = brokenShare(sample, 'utf-8') === 0 ? strict(bytes) : null
  if (plain !== null) return plain
  return decode(bytes, names.find((name) => fits(sample, name)) ?? guess(sample))
}

/** Server first, then page; a server's Latin is the default of those that do not know and counts for nothing. */
function declaredCharsets(bytes: Uint8Array, contentType: string | null): readonly string[] {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const server = toLabel(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1])
  const page = toLabel(declared.exec(head)?.[1])
  const names = (server === 'windows-1252' ? [page] : [server, page]).flatMap((name) => name ?? [])
  // A page whose declaration can be read as ASCII is in no wide set, whatever it says.
  return names.filter((name) => !name.startsWith('utf-16'))
}

/** The one name of a character set that the decoder knows; null for any other. */
function toLabel(name: string | undefined): string | null {
  if (name === undefined) return null
  try {
    return new TextDecoder(name).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Node reads Windows-1252 as if it were ISO 8859-1 in some versions; the signs that differ are put right. */
function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes, { stream: true })
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return charset === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (sign) => latinSigns[sign.charCodeAt(0) - 128] ?? sign)
    : text
}

function strict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/** The words of a page's first part, where they are not ASCII; markup and scripts only dilute what the letters tell. */
function toSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 127)
  return first < 0 ? bytes.subarray(0, sampleSize) : bytes.subarray(Math.max(0, first - 200), first + sampleSize)
}

function fits(sample: Uint8Array, charset: string): boolean {
  return brokenShare(sample, charset) <= (charset === 'utf-8' ? mostBroken['utf-8'] : mostBroken.others)
}

function brokenShare(sample: Uint8Array, charset: string): number {
  const text = decode(sample, charset)
  let [other, broken] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) continue
    other++
    if (code === 0xfffd || (code > 127 && code < 160)) broken++
  }
  return other === 0 ? 0 : broken / other
}

/** Sets that hold the letters of one script are not told apart by their names alone: the likeliest that leaves nothing broken. */
function guess(sample: Uint8Array): string {
  const matches = analyse(lettersOf(sample)).flatMap(({ name }) => toLabel(name) ?? [])
  return ['utf-8', ...matches, 'windows-1252'].find((name) => fits(sample, name)) ?? 'utf-8'
}

/** The sample without its tags, as the detector counts bytes of words. */
function lettersOf(sample: Uint8Array): Uint8Array {
  const kept: number[] = []
  let open = false
  for (const byte of sample) {
    if (byte === 0x3c) open = true
    if (!open) kept.push(byte)
    if (byte === 0x3e) open = false
  }
  return kept.length < 64 ? sample : Uint8Array.from(kept)
}
