import { limits } from '../../archives/limits.ts'
import { reject } from '../../reject.ts'
import type { Found, Input, Tools } from '../input.ts'
import { readWhole } from '../readWhole.ts'
import { toPage } from '../toPage.ts'
import { headerOf, parseMail } from './parseMail.ts'
import { type Part, splitParts } from './splitParts.ts'

function isWeb(address: string | null): address is string {
  return address !== null && /^https?:\/\//i.test(address)
}

/** The page itself among its frames: the part that the head calls the start or gives the address of, else the first. */
function mainOf(parts: readonly Part[], contentType: string, address: string | null): Part | null {
  const start = /start\s*=\s*"?(<[^>]+>)/i.exec(contentType)?.[1]
  const named = parts.find(({ id }) => id !== null && id === start)
  const addressed = parts.find(({ location }) => location !== null && location === address)
  return named ?? addressed ?? parts[0] ?? null
}

function toTime(date: string | null): string | null {
  return date === null || Number.isNaN(Date.parse(date)) ? null : new Date(date).toISOString()
}

/** A web page as a browser saved it (.mhtml): its HTML, at the address and the time that the browser noted. Pictures are left. */
export async function* readMhtml(input: Input, { settings }: Tools): AsyncGenerator<Found> {
  const bytes = await readWhole(input, settings.maxBytes * limits.mailFactor)
  if ('kind' in bytes) return yield bytes
  const head = await parseMail(bytes.subarray(0, endOfHead(bytes)))
  const contentType = headerOf(head, 'content-type') ?? ''
  const address = headerOf(head, 'snapshot-content-location') ?? headerOf(head, 'content-location')
  const main = mainOf(await splitParts(bytes, contentType), contentType, address)
  if (main === null || main.bytes.length === 0) {
    const detail = 'it holds no HTML; save the page again as "web page, single file"'
    return yield reject(input.location, 'unreadable', detail)
  }
  if (main.bytes.length > settings.maxBytes)
    return yield reject(input.location, 'too-large', `its HTML holds more than ${settings.maxBytes / 1_000_000} MB`)
  const location = [address, main.location].find(isWeb) ?? input.location
  const fetchedAt = toTime(headerOf(head, 'date')) ?? input.fetchedAt
  yield toPage({ location, fetchedAt }, { bytes: main.bytes, contentType: main.contentType, context: input.context })
}

function endOfHead(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => buffer.indexOf(mark)).filter((at) => at !== -1)
  return ends.length === 0 ? bytes.length : Math.min(...ends) + 2
}
