import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'

const chunkSize = 256 * 1024
const sampleSize = 64 * 1024
/** XML has no use for control characters, and a parser may trip over them. */
const control = /(?![\t\n\r])\p{Cc}/gu

/** The text of a feed, in pieces: tens of megabytes never become one string. Control characters become spaces. */
export function* decodeFeed(bytes: Uint8Array, contentType: string | null): Generator<string> {
  const decoder = new TextDecoder(toEncoding(bytes, contentType))
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const text = decoder.decode(bytes.subarray(start, start + chunkSize), { stream: true })
    if (text !== '') yield text.replace(control, ' ')
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

/**
 * The character set: a byte order mark, then what the bytes are as UTF-16 or valid UTF-8, then what the server or the XML
 * declaration says if the bytes agree, then what they look like.
 */
function toEncoding(bytes: Uint8Array, contentType: string | null): string {
  const wide = toWide(bytes)
  if (wide !== null) return wide
  const declared = toDeclared(bytes, contentType)
  const seven = declared.find((name) => name.startsWith('iso-2022'))
  if (seven !== undefined) return seven
  if (isUtf8(withoutBrokenEnd(bytes))) return 'utf-8'
  const sample = toSample(bytes)
  return declared.find((name) => fits(sample, name)) ?? toLikely(sample)
}

function toWide(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le'
  return first === 0 && third === 0 && second !== 0 ? 'utf-16be' : null
}

/** The names of sets that the server and the XML declaration give, as far as they are known ones. */
function toDeclared(bytes: Uint8Array, contentType: string | null): readonly string[] {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]
  const declaration = /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1]
  return [header, declaration].flatMap((name) => toKnown(name) ?? [])
}

function toKnown(name: string | undefined | null): string | null {
  try {
    const known = name === undefined || name === null ? null : new TextDecoder(name).encoding
    return known === null || known.startsWith('utf-16') ? null : known
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** A feed that breaks off may do so inside of a character. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back < bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
  }
  return bytes
}

/** The part around the first byte that is no ASCII: what stands before tells nothing of the set. */
function toSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  return bytes.subarray(Math.max(0, first - 200), first + sampleSize)
}

/**
 * One damaged character among many good ones does not speak against a set; many do. Servers call anything Latin 1, which in
 * truth it is only where accents are the exception.
 */
function fits(sample: Uint8Array, name: string): boolean {
  const text = new TextDecoder(name).decode(sample).replace(/<[^>]*>/g, '')
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const foreign = count(/\P{ASCII}/gu)
  if (name === 'windows-1252' && foreign > count(/[a-z]/gi)) return false
  return count(/[\ufffd\u0080-\u009f]/g) * 10 <= foreign
}

/** What the words look like; the tags around them are of every set, and most of a short feed. */
function toLikely(sample: Uint8Array): string {
  const words = Buffer.from(
    Buffer.from(sample)
      .toString('latin1')
      .replace(/<[^>]*>/g, ' '),
    'latin1',
  )
  const candidates = analyse(words).flatMap(({ name }) => toKnown(name) ?? [])
  return candidates.find((name) => fits(sample, name)) ?? 'windows-1252'
}
