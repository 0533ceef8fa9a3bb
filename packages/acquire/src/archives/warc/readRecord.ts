import type { WARCRecord } from 'warcio'
import { emptyContext } from '../../files/emptyContext.ts'
import type { Found, Input, Tools } from '../../files/input.ts'
import { reject } from '../../reject.ts'
import { collectBytes } from '../collectBytes.ts'
import { DamagedError } from '../damagedError.ts'
import { once } from '../once.ts'
import { peek } from '../peek.ts'
import { dechunk } from './dechunk.ts'
import { splitHttp } from './splitHttp.ts'
import { type BadPacking, undoPackings } from './undoPackings.ts'

const readable = /^\s*(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|(?:x-)?pdf))\b/i
const pageTypes = new Set(['response', 'resource', 'conversion'])

/** The head of an HTTP answer is looked for within so many bytes. */
const headBytes = 65_536

/** What is said of a record's body: its type, and how it is packed. */
interface Payload {
  readonly contentType: string
  readonly encoding: string
  readonly isChunked: boolean
  /** Where the body begins in the record's block. */
  readonly start: number
}

/** How the body of a record that is a page is to be read, or null where it is none. */
function toPayload(record: WARCRecord, head: Uint8Array): Payload | null {
  const plain = { contentType: record.warcContentType ?? '', encoding: '', isChunked: false, start: 0 }
  if (record.warcType !== 'response') return readable.test(plain.contentType) ? plain : null
  const answer = splitHttp(head)
  if (answer === null || answer.status !== 200) return null
  const contentType = answer.headers.get('content-type') ?? 'text/html'
  if (!readable.test(contentType)) return null
  return {
    contentType,
    encoding: answer.headers.get('content-encoding') ?? '',
    isChunked: /chunked/i.test(answer.headers.get('transfer-encoding') ?? ''),
    start: answer.start,
  }
}

async function toBody(block: Uint8Array, payload: Payload, maxBytes: number): Promise<Uint8Array | BadPacking> {
  const body = block.subarray(payload.start)
  return undoPackings(payload.isChunked ? dechunk(body) : body, payload.encoding, maxBytes)
}

/** The page that a record holds, if it is one that was fetched well and is text: by its own address, at the time it was fetched. */
export async function* readRecord(record: WARCRecord, input: Input, { settings, open }: Tools): AsyncGenerator<Found> {
  const location = record.warcTargetURI?.replace(/^<(.*)>$/, '$1') ?? ''
  if (!pageTypes.has(record.warcType) || !/^https?:/i.test(location)) return
  const { head, whole } = await peek(record.reader as AsyncIterable<Uint8Array>, headBytes)
  const payload = toPayload(record, head)
  if (payload === null) return
  const block = await collectBytes(whole, settings.maxBytes)
  if (block === null)
    return yield reject(location, 'too-large', `it holds more than ${settings.maxBytes / 1_000_000} MB in the archive`)
  if (block.length < record.warcContentLength) throw new DamagedError(`the record of ${location} is cut off`)
  const bytes = await toBody(block, payload, settings.maxBytes)
  if ('reason' in bytes) return yield reject(location, bytes.reason, bytes.detail)
  if (bytes.length === 0) return
  yield* open({
    location,
    contentType: payload.contentType,
    fetchedAt: record.warcDate ?? null,
    context: input.context ?? emptyContext('archive', input.location),
    depth: input.depth + 1,
    path: null,
    bytes: once(bytes),
  })
}
